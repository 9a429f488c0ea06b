//! The lists of options in the page's form, as HTML.

use std::fmt::Write;

use super::template::escape;

/// The options of a list. None is selected yet.
#[derive(Default)]
pub struct Options {
    html: String,
    /// Each value, with the position in the HTML at which ` selected` can be inserted.
    values: Vec<(String, usize)>,
}

impl Options {
    /// Returns options with these values and texts.
    pub fn new<'a>(options: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut list = Self::default();
        for (value, text) in options {
            list.add(value, text, "");
        }
        list
    }

    /// Adds an option. `attributes` is HTML and starts with a space.
    pub fn add(&mut self, value: &str, text: &str, attributes: &str) {
        write!(self.html, "<option value=\"{}\"{attributes}", escape(value)).expect("a string takes it");
        self.values.push((value.to_owned(), self.html.len()));
        write!(self.html, ">{}</option>", escape(text)).expect("a string takes it");
    }

    /// Returns whether an option has this value.
    pub fn has(&self, value: &str) -> bool {
        self.position(value).is_some()
    }

    /// Appends the options to a page, and selects the one with the value `selected`.
    pub fn write(&self, page: &mut String, selected: Option<&str>) {
        let (before, after) = match selected.and_then(|value| self.position(value)) {
            Some(position) => self.html.split_at(position),
            None => return page.push_str(&self.html),
        };
        page.extend([before, " selected", after]);
    }

    fn position(&self, value: &str) -> Option<usize> {
        self.values.iter().find(|(other, _)| other == value).map(|(_, position)| *position)
    }
}
