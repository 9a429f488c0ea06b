//! Arguments and attributes of terms that have no effect.

use fluent_syntax::ast::InlineExpression;

use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::LocaleFiles;
use crate::pattern::{Part, shown_variables, variables, walk};
use crate::rule::{Rule, Severity};

pub static TERM_ATTRIBUTE: Rule =
    Rule::warning("term-attribute", "A selection on an attribute that the term does not have");
pub static UNPASSED_VARIABLE: Rule =
    Rule::error("unpassed-variable", "A variable of a term that a reference to the term does not pass");
pub static TERM_ARGUMENT: Rule =
    Rule::error("term-argument", "An argument of a term without a name, which is ignored");

/// Finds arguments without a name that are passed to a term. Fluent ignores them.
pub fn find_ignored_arguments(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in &context.locale.entries {
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Term { id, attribute, arguments: Some(arguments) } = part else { return };
                let Some(argument) = arguments.positional.first() else { return };
                let (at, help) = match argument {
                    InlineExpression::VariableReference { id: variable } => {
                        findings.extend(unpassed(context.locale, id, attribute, variable.name));
                        let help = "a term takes texts and numbers by name, but no variables: select on it in the message instead";
                        (variable.name, help.to_owned())
                    }
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                        (*value, format!("name it: {{ -{id}(name: {}) }}", literal(argument, value)))
                    }
                    _ => (id, format!("write {{ -{id} }}")),
                };
                let message = format!("`-{id}` ignores this argument, because it has no name");
                findings.push(entry.source.finding(&TERM_ARGUMENT, at, message, help));
            });
        }
    }
}

/// Returns the finding for a term that selects on a variable, if references pass it, but none with its name. Other variables
/// may be left out, because a selection has a default variant.
fn unpassed(locale: &LocaleFiles<'_>, id: &str, attribute: Option<&str>, variable: &str) -> Option<Finding> {
    let term = locale.resolve_term(id)?;
    let pattern = term.pattern(attribute)?;
    // A variable that the term shows has a finding anyway.
    if shown_variables(pattern).contains(variable)
        || locale.whole().passed_to_term(id, attribute)?.contains(variable)
    {
        return None;
    }
    let selected = variables([pattern]).get(variable).copied()?;
    let message = format!("`-{id}` selects on ${variable}, which no reference to it passes by name");
    let help = format!("pass it in each reference: {{ -{id}({variable}: …) }}");
    Some(term.source.finding(&UNPASSED_VARIABLE, selected, message, help).with_severity(Severity::Warning))
}

fn literal(argument: &InlineExpression<&str>, value: &str) -> String {
    match argument {
        InlineExpression::StringLiteral { .. } => format!("\"{value}\""),
        _ => value.to_owned(),
    }
}
