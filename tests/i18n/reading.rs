//! Messages as their readers see them: the words without what the program reads in them, and the choices apart.

use passerelle::domain::Lang;

/// The languages by the code that tables use.
pub fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "fr",
        Lang::En => "en",
        Lang::Nl => "nl",
        Lang::De => "de",
    }
}

/// The texts of a message, one for each variant of its choices, with `{}` where a variable stands.
pub fn texts(message: &str) -> Vec<String> {
    message.lines().map(text_of).filter(|line| !line.is_empty()).collect()
}

/// A line without the key of its variant, and without the names of variables.
fn text_of(line: &str) -> String {
    let line = line.trim_ascii();
    let key = line.strip_prefix('*').unwrap_or(line);
    let line = match key.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((_, text)) => text.trim_ascii(),
        None => line,
    };
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        // The head of a choice, `{ $count ->`, ends with its line.
        let (placed, after) = after.split_once('}').unwrap_or((after, ""));
        if !placed.contains("->") {
            out.push_str("{}");
        }
        rest = after;
    }
    out.push_str(rest.strip_prefix('}').unwrap_or(rest));
    out.trim_ascii().to_owned()
}

/// A text in folded words with one space around each, so that ` word ` is found by itself alone.
pub fn worded(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric() && !"'-·*_".contains(sign));
    let words = words.map(str::to_lowercase).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |out, word| out + &word + " ")
}

/// A choice in a message: the variable that it reads, and its keys in their order, the default with its star.
#[derive(Debug)]
pub struct Choice {
    pub by: String,
    pub keys: Vec<String>,
}

/// The choices of a message, inner ones included.
pub fn choices(message: &str) -> Vec<Choice> {
    let mut open: Vec<Choice> = Vec::new();
    let mut out = Vec::new();
    for line in message.lines() {
        let mut line = line.trim();
        let key = line.strip_prefix('*').unwrap_or(line);
        if let Some((key, rest)) = key.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let star = if line.starts_with('*') { "*" } else { "" };
            open.last_mut().expect("a key stands in a choice").keys.push(format!("{star}{key}"));
            line = rest;
        }
        // Braces that open and close on one line are variables.
        let mut within = 0;
        for (place, _) in line.match_indices(['{', '}']) {
            let rest = &line[place..];
            match rest.split_once("->").filter(|(head, _)| rest.starts_with('{') && !head.contains('}')) {
                Some((head, _)) => {
                    let by = head.trim_start_matches('{').trim().trim_start_matches('$');
                    open.push(Choice { by: by.to_owned(), keys: Vec::new() });
                }
                None if rest.starts_with('{') => within += 1,
                None if within > 0 => within -= 1,
                None => out.push(open.pop().expect("a brace closes what was opened")),
            }
        }
    }
    assert!(open.is_empty(), "{message}");
    out
}

#[test]
fn a_message_is_read_without_what_the_program_reads_in_it() {
    let message = "{ $count ->\n    [one] Un geste de { $name }\n   *[other] { $count } gestes\n}";
    assert_eq!(texts(message), ["Un geste de {}", "{} gestes"]);
    assert_eq!(worded("L'état « En cours », { }"), " l'état en cours ");
    let [choice] = &choices(message)[..] else { panic!("one choice") };
    assert_eq!((choice.by.as_str(), &choice.keys[..]), ("count", &["one".to_owned(), "*other".to_owned()][..]));
    let two =
        "{ $kind ->\n   *[other] { $file }\n} at { $place }, { $count ->\n    [one] one\n   *[other] { $count }\n}";
    assert_eq!(choices(two).iter().map(|choice| choice.by.as_str()).collect::<Vec<_>>(), ["kind", "count"]);
}
