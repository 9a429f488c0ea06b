//! What is wrong with the last save, as HTML: place, reason and help.

use super::html::{Editor, escaped, prose};
use crate::greeting::review::{Mistakes, Refusal, Review};

/// Returns the notice that the folder cannot be read, or nothing.
pub fn unreadable(review: &Review) -> String {
    let notice = |error: &String| {
        format!(
            "<section class=\"refused\" aria-labelledby=\"unreadable\">\n<h2 id=\"unreadable\">The folder cannot be read</h2>\n\
             <p>The texts that were read before are still served. <span class=\"place\">{}</span></p>\n</section>\n",
            escaped(error)
        )
    };
    review.unreadable.as_ref().map(notice).unwrap_or_default()
}

/// Returns why the last save of a locale is not served. `subject` is the start of the heading, as HTML. `is_served` is whether a
/// previous one is.
pub fn refused(
    folder: &str,
    subject: &str,
    is_served: bool,
    mistakes: &Mistakes<Refusal>,
    editor: &Editor<'_>,
) -> String {
    let errors = match mistakes.first.len() + mistakes.more {
        1 => "1 error".to_owned(),
        count => format!("{count} errors"),
    };
    let listed: String = mistakes.first.iter().map(|refusal| refusal_item(refusal, editor)).collect();
    let more = match mistakes.more {
        0 => String::new(),
        more => format!("<p>And {more} more.</p>\n"),
    };
    let instead =
        if is_served { "People still get the previous texts" } else { "People get another language" };
    let folder = escaped(folder);
    format!(
        "<section class=\"refused\" aria-labelledby=\"refused-{folder}\">\n\
         <h2 id=\"refused-{folder}\">{subject} is not served, because it has {errors}</h2>\n\
         <p>{instead}.</p>\n<ul class=\"mistakes\">\n{listed}</ul>\n{more}</section>\n"
    )
}

fn refusal_item(refusal: &Refusal, editor: &Editor<'_>) -> String {
    let Refusal { path, position, rule, reason, help } = refusal;
    let place = position.map_or_else(|| path.clone(), |position| format!("{path}:{position}"));
    let position = position.map_or((1, 1), |position| (position.line, position.column));
    item(&Item { kind: "error", file: path, position, place: &place, rule: *rule, reason, help }, editor)
}

/// A mistake at a place.
pub struct Item<'m> {
    /// `error` or `warning`.
    pub kind: &'m str,
    pub file: &'m str,
    /// Its line and column.
    pub position: (usize, usize),
    /// The place as it is shown.
    pub place: &'m str,
    pub rule: Option<&'m str>,
    pub reason: &'m str,
    pub help: &'m str,
}

/// Returns an item of a list of mistakes.
pub fn item(item: &Item<'_>, editor: &Editor<'_>) -> String {
    let link = editor.link(item.file, item.position, item.place, None);
    let place = link.unwrap_or_else(|| escaped(item.place).into_owned());
    let rule = item.rule.map(|rule| format!(" <code>{}</code>", escaped(rule))).unwrap_or_default();
    let help = match item.help {
        "" => String::new(),
        help => format!("\n<p>help: {}</p>", prose(help)),
    };
    let kind = item.kind;
    format!(
        "<li class=\"{kind}\">\n<p><strong>{kind}: {}</strong></p>{help}\n<p class=\"place\">{place}{rule}</p>\n</li>\n",
        prose(item.reason)
    )
}
