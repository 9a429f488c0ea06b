//! Filling the page in: all text that goes into it is escaped here.

use rocket::http::RawStr;

/// Text as it stands in HTML, in an element or between quotes.
pub fn escape(text: &str) -> String {
    RawStr::new(text).html_escape().to_string()
}

/// An item of a list. `attributes` begin with a blank, and are HTML already.
pub fn option(value: &str, text: &str, attributes: &str, selected: bool) -> String {
    let selected = if selected { " selected" } else { "" };
    format!("<option value=\"{}\"{attributes}{selected}>{}</option>", escape(value), escape(text))
}

/// A template with each `{{key}}` replaced by the HTML that `value` has for it. What is put in is not looked at again.
pub fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut pieces = template.split("{{");
    let mut page = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (key, rest) = piece.split_once("}}").unwrap_or((piece, ""));
        page.push_str(&value(key));
        page.push_str(rest);
    }
    page
}
