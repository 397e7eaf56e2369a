//! What the address of the list of companies says: which words, which sector, at which place.

use crate::app::route::Route;
use crate::domain::fold_text;
use crate::insight::companies::Firm;

/// What is looked for. What is empty narrows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listed {
    pub text: String,
    /// A code of `codes::SECTORS`.
    pub sector: String,
    /// A locality, as it is shown.
    pub locality: String,
}

impl Listed {
    /// Reads a query. What is not understood is passed over.
    pub fn read(query: &str) -> Self {
        let mut listed = Self::default();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match key.as_ref() {
                "q" => listed.text = value.into_owned(),
                "secteur" => listed.sector = value.into_owned(),
                "lieu" => listed.locality = value.into_owned(),
                _ => {}
            }
        }
        listed
    }

    /// Its address.
    pub fn route(&self) -> Route {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (key, value) in [("q", &self.text), ("secteur", &self.sector), ("lieu", &self.locality)] {
            if !value.is_empty() {
                query.append_pair(key, value);
            }
        }
        Route::Companies(query.finish())
    }

    /// What tells which of the companies are meant.
    pub fn sieve(&self) -> Sieve<'_> {
        Sieve { listed: self, words: fold_text::words(&self.text) }
    }
}

/// What is looked for, made ready for many companies.
#[derive(Debug)]
pub struct Sieve<'a> {
    listed: &'a Listed,
    words: Vec<String>,
}

impl Sieve<'_> {
    /// Whether a company is meant: each word stands in a name, a place or the number of it.
    pub fn takes(&self, firm: &Firm) -> bool {
        let is_of = |company: &crate::insight::companies::Company| {
            self.listed.sector.is_empty() || company.sector.as_deref() == Some(self.listed.sector.as_str())
        };
        let is_there = self.listed.locality.is_empty()
            || firm.sites().any(|(_, site)| {
                site.locality.as_ref().is_some_and(|locality| locality.to_string() == self.listed.locality)
            });
        if !is_there || !firm.companies.iter().any(|company| is_of(company)) {
            return false;
        }
        if self.words.is_empty() {
            return true;
        }
        let names = firm.companies.iter().map(|company| company.sort_name.clone());
        let places =
            firm.sites().filter_map(|(_, site)| site.locality.as_ref()).map(|it| fold_text::fold(&it.to_string()));
        let numbers = firm.companies.iter().filter_map(|company| company.number);
        // A number is looked for with its dots, or without.
        let numbers =
            numbers.flat_map(|number| [fold_text::fold(&number.to_string()), number.to_string().replace('.', "")]);
        let all = names.chain(places).chain(numbers).collect::<Vec<_>>().join("\n");
        self.words.iter().all(|word| all.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_back() {
        let whole = Listed {
            text: "boulangerie & co".to_owned(),
            sector: "commerce".to_owned(),
            locality: "6700 Arlon".to_owned(),
        };
        for listed in [whole.clone(), Listed { text: String::new(), ..whole }, Listed::default()] {
            let Route::Companies(query) = Route::parse(&listed.route().to_string()) else { panic!("no list") };
            assert_eq!(Listed::read(&query), listed);
        }
        assert_eq!(Listed::read("autre=1"), Listed::default());
    }
}
