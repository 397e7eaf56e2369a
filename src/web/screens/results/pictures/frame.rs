//! What every picture has: a title that says the finding, for eyes and for ears, and the numbers of the picture written in
//! it. What a part is, is said by its form (filled, hollow, dashed) and by words, never by a colour alone.

use crate::app::line_keys::line_keys;
use crate::insight::results::pictures::staying::FORMS;
use crate::insight::results::pictures::{LINE, WIDTH};
use yew::prelude::*;

/// A picture under the sentence that it shows. Its table stands under it.
pub fn framed(id: &str, finding: String, height: f64, drawing: Html) -> Html {
    let title = format!("picture-{id}");
    // What is thick at an edge is not cut.
    let view = format!("-2 0 {} {}", short(WIDTH + 4.0), short(height.max(LINE)));
    html! {
        <figure class="picture" id={format!("{title}-figure")}>
            <figcaption id={title.clone()}>{ finding }</figcaption>
            <svg viewBox={view} role="img" aria-labelledby={title}>{ drawing }</svg>
        </figure>
    }
}

/// A length as an attribute: two decimals are finer than any screen.
pub fn short(length: f64) -> String {
    let rounded = (length * 100.0).round() / 100.0;
    // There is no length of minus nothing.
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// Where words stand to their point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Start,
    Middle,
    End,
}

/// Words in a picture.
pub fn words(x: f64, y: f64, side: Side, class: Option<&'static str>, words: String) -> Html {
    let anchor = match side {
        Side::Start => "start",
        Side::Middle => "middle",
        Side::End => "end",
    };
    html! { <text x={short(x)} y={short(y)} text-anchor={anchor} {class}>{ words }</text> }
}

/// A label at the left and what is told of it at the right, on one line.
pub fn pair(y: f64, label: String, told: String) -> Html {
    html! {
        <>
            { words(0.0, y, Side::Start, None, label) }
            { words(WIDTH, y, Side::End, Some("told"), told) }
        </>
    }
}

/// A straight line.
pub fn line(from: (f64, f64), to: (f64, f64), class: &'static str) -> Html {
    html! { <line x1={short(from.0)} y1={short(from.1)} x2={short(to.0)} y2={short(to.1)} {class} /> }
}

/// The box of a part, by its form.
pub fn piece(x: f64, y: f64, width: f64, height: f64, part: usize) -> Html {
    html! {
        <rect x={short(x)} y={short(y)} width={short(width)} height={short(height)} class="piece" data-part={part.to_string()} />
    }
}

/// What the forms of the parts mean.
pub fn legend(names: &[String]) -> Html {
    html! {
        <ul class="picture-legend">
            for (part, name) in names.iter().enumerate() {
                <li key={name.clone()}>
                    <svg viewBox="0 0 16 12" aria-hidden="true"><rect x="1" y="1" width="14" height="10" class="piece" data-part={part.to_string()} /></svg>
                    { name.clone() }
                </li>
            }
        </ul>
    }
}

/// What the forms of the curves mean.
pub fn key(names: &[String]) -> Html {
    html! {
        <ul class="picture-legend">
            for ((form, name), key) in names.iter().enumerate().zip(line_keys(names.iter().map(String::as_str))) {
                <li {key}>
                    <svg viewBox="0 0 28 12" aria-hidden="true" data-form="">
                        <g class="curve" data-form={(form % FORMS).to_string()}><path d="M1 6h26" class="key" /></g>
                    </svg>
                    { name.clone() }
                </li>
            }
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn lengths_are_short() {
        assert_eq!([short(1.0 / 3.0), short(-0.001), short(12.0)], ["0.33", "0", "12"]);
    }
}
