//! A locale: what is wrong with its last save, what is missing, and each message.

use super::html::{Editor, escaped, language};
use super::message::{Languages, greeting, other};
use super::mistakes::{self, Item, item};
use crate::greeting::catalog::{Catalog, ChosenLocale};
use crate::greeting::direction::{Direction, Isolation};
use crate::greeting::messages::{self, Message};
use crate::greeting::name::Name;
use crate::greeting::preview::{GREETINGS, others, situations};
use crate::greeting::review::Review;

/// Up to so many missing messages are listed at once.
const MAX_OPEN: usize = 12;

/// What stands in place of the text, because those of English are not used.
const NO_HONORIFICS: &str =
    "<p class=\"about\">This language lists none, so names with an honorific are greeted like others.</p>\n";

/// A locale as it is shown.
pub struct LocalePage<'r> {
    pub catalog: &'r Catalog,
    pub review: &'r Review,
    /// The folder of the locale, which has the name of its tag.
    pub folder: &'r str,
    /// The name to greet. Default: the example of the locale.
    pub name: Option<Name<'r>>,
    pub editor: &'r Editor<'r>,
}

/// Returns the start of the page, with a form for the name.
pub fn header(name: &str) -> String {
    format!(
        "<header>\n<p><a href=\"../translate\">Translations</a></p>\n<form>\n<label for=\"name\">Greet the name</label>\n\
         <input id=\"name\" name=\"name\" value=\"{}\" dir=\"auto\" autocomplete=\"off\" spellcheck=\"false\">\n</form>\n</header>",
        escaped(name)
    )
}

impl LocalePage<'_> {
    /// Returns the content of the page.
    pub fn render(&self) -> String {
        let chosen = self.catalog.locale(self.folder).map(|locale| ChosenLocale { locale, fallback: false });
        let mut html = self.title(chosen);
        html += &self.origin();
        html += &mistakes::unreadable(self.review);
        if let Some(refused) = self.review.refused(self.folder) {
            html += &mistakes::refused(self.folder, "The last save", chosen.is_some(), refused, self.editor);
        }
        // Readers of a language that is not served yet get another one.
        if let Some(chosen) = chosen.or_else(|| self.catalog.lookup(self.folder).ok()) {
            html += &self.missing(chosen);
            html += &self.elsewhere(chosen);
            html += &self.messages(chosen);
        }
        html
    }

    fn title(&self, chosen: Option<ChosenLocale<'_>>) -> String {
        let tag = escaped(self.folder);
        let Some(chosen) = chosen else {
            return format!("<h1>{tag}</h1>\n<p class=\"about\">Not served yet.</p>\n");
        };
        let name = |message: &Message| {
            let text = self.catalog.message(chosen, message, &[], Isolation::Never).value;
            self.catalog.translates(chosen.locale, message).then_some(text)
        };
        let own = name(&messages::LANGUAGE_NAME).unwrap_or_else(|| self.folder.to_owned());
        let english = name(&messages::LANGUAGE_NAME_ENGLISH).map(|name| name + ", ").unwrap_or_default();
        let direction = match chosen.locale.direction() {
            Direction::Ltr => "left to right",
            Direction::Rtl => "right to left",
        };
        format!(
            "<h1><bdi {}>{}</bdi></h1>\n<p class=\"about\">{}<code>{tag}</code>, {direction}</p>\n",
            language(chosen.locale),
            escaped(&own),
            escaped(&english)
        )
    }

    /// Returns how to edit a language that has no file in the folder.
    fn origin(&self) -> String {
        if self.review.is_edited(self.folder) {
            return String::new();
        }
        let folder = escaped(self.folder);
        format!(
            "<p class=\"about\">This language is only built in. To edit it, run <code>greeting-api new {folder}</code>, which copies \
             its files to the folder of the setting <code>locales</code>.</p>\n"
        )
    }

    /// Returns the messages that are missing, as links.
    fn missing(&self, chosen: ChosenLocale<'_>) -> String {
        let required: Vec<_> = messages::ALL.into_iter().filter(|message| !message.is_optional()).collect();
        let missing: Vec<_> = required.iter().filter(|message| self.is_missing(chosen, message)).collect();
        let summary = match missing.len() {
            0 => return format!("<p>All {} messages are translated.</p>\n", required.len()),
            count => format!("{count} of {} messages are missing", required.len()),
        };
        let link = |id: &str| format!("<li><a href=\"#{id}\"><code>{id}</code></a></li>\n");
        let links: String = missing.iter().map(|message| link(message.id)).collect();
        let open = if missing.len() > MAX_OPEN { "" } else { " open" };
        format!(
            "<details id=\"missing\"{open}>\n<summary>{summary}</summary>\n<ul class=\"ids\">\n{links}</ul>\n</details>\n"
        )
    }

    /// Returns the findings that belong to no message of the page.
    fn elsewhere(&self, chosen: ChosenLocale<'_>) -> String {
        let shown = others(chosen.locale).map(|(message, _)| message).chain(GREETINGS);
        let shown: Vec<_> = shown.map(|message| message.id).collect();
        let items = self.findings(|id| !id.is_some_and(|id| shown.contains(&id)));
        if items.is_empty() {
            return String::new();
        }
        format!("<h2 id=\"elsewhere\">In the files</h2>\n{items}")
    }

    fn messages(&self, chosen: ChosenLocale<'_>) -> String {
        let languages = Languages { catalog: self.catalog, chosen, name: self.folder };
        let example = self.catalog.message(chosen, &messages::PAGE_NAME_EXAMPLE, &[], Isolation::Never).value;
        let example = Name::parse(&example).ok();
        let mut html = String::new();
        if let Some(name) = self.name.or(example) {
            let situations = situations(self.catalog, chosen, name);
            html += "<h2>Greetings</h2>\n";
            for message in GREETINGS {
                html += &self.article(chosen, message, &greeting(&languages, message, &situations));
            }
        }
        let mut file = "greeting.ftl";
        for (message, forms) in others(chosen.locale) {
            if message.file != file {
                file = message.file;
                let title = if file == "errors.ftl" { "Errors" } else { "Page" };
                html.extend(["<h2>", title, "</h2>\n"]);
            }
            let has_no_honorifics = *message == messages::HONORIFICS && self.is_missing(chosen, message);
            let texts = if has_no_honorifics { NO_HONORIFICS.to_owned() } else { other(&languages, &forms) };
            html += &self.article(chosen, message, &texts);
        }
        html
    }

    /// Returns a message with its comment, its findings and its texts.
    fn article(&self, chosen: ChosenLocale<'_>, message: &Message, texts: &str) -> String {
        let id = escaped(message.id);
        let badge = match (self.is_missing(chosen, message), message.is_optional()) {
            (false, _) => "",
            (true, true) => " <span class=\"badge\">optional</span>",
            (true, false) => " <span class=\"badge\">missing</span>",
        };
        let findings = self.findings(|id| id == Some(message.id));
        let link = self.edit_link(message);
        let comment = self.comment(message);
        format!(
            "<article id=\"{id}\">\n<h3><span><code>{id}</code>{badge}</span>{}</h3>\n{comment}{findings}{texts}</article>\n",
            link.unwrap_or_default()
        )
    }

    /// Returns a link to the message in an editor.
    fn edit_link(&self, message: &Message) -> Option<String> {
        // The place is searched only for readers who get a link.
        self.editor.0?;
        let (path, position) = self.review.place(self.folder, message.file, message.id)?;
        let label = format!("Edit {}", message.id);
        self.editor.link(path, (position.line, position.column), "Edit", Some(&label))
    }

    /// Returns the comment of the reference. What follows its first sentence can be opened.
    fn comment(&self, message: &Message) -> String {
        let comment = self.review.comment(message.id);
        // The list of variables is no sentence.
        let ends = [". ", ".\n", ":\n"].into_iter().filter_map(|end| comment.find(end));
        let (first, rest) = ends.min().map_or((comment, ""), |end| comment.split_at(end + 1));
        let first = escaped(&first.replace('\n', " ")).into_owned();
        match (first.as_str(), rest.trim_start()) {
            ("", _) => String::new(),
            (first, "") => format!("<p class=\"comment\">{first}</p>\n"),
            (first, rest) => format!(
                "<details id=\"comment-{}\">\n<summary>{first}</summary>\n<p class=\"comment\">{}</p>\n</details>\n",
                escaped(message.id),
                escaped(rest)
            ),
        }
    }

    /// Returns the findings about some messages as a list.
    fn findings(&self, is_shown: impl Fn(Option<&str>) -> bool) -> String {
        let findings =
            self.review.findings(self.folder).iter().filter(|finding| is_shown(finding.id.as_deref()));
        let items: String = findings
            .map(|finding| {
                let kind = finding.severity.to_string();
                let shown = Item {
                    kind: &kind,
                    file: &finding.path,
                    position: (finding.position.line, finding.position.column),
                    place: &format!("{}:{}", finding.path, finding.position),
                    rule: Some(finding.rule.name),
                    reason: &finding.message,
                    help: &finding.help,
                };
                item(&shown, self.editor)
            })
            .collect();
        if items.is_empty() { items } else { format!("<ul class=\"mistakes findings\">\n{items}</ul>\n") }
    }

    /// Returns whether the readers of the locale get a message from another language.
    fn is_missing(&self, chosen: ChosenLocale<'_>, message: &Message) -> bool {
        chosen.locale.language() != self.folder || !self.catalog.translates(chosen.locale, message)
    }
}
