//! Arguments and attributes of terms that have no effect.

use fluent_syntax::ast::InlineExpression;

use crate::context::Context;
use crate::finding::Finding;
use crate::pattern::{Part, walk};
use crate::rule::Rule;

pub static TERM_ATTRIBUTE: Rule =
    Rule::warning("term-attribute", "A selection on an attribute that the term does not have");
pub static TERM_ARGUMENT: Rule =
    Rule::error("term-argument", "An argument of a term without a name, which is ignored");

/// Finds arguments without a name that are passed to a term. Fluent ignores them.
pub fn find_ignored_arguments(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in &context.locale.entries {
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Term { id, arguments: Some(arguments), .. } = part else { return };
                let Some(argument) = arguments.positional.first() else { return };
                let (at, help) = match argument {
                    InlineExpression::VariableReference { id: variable } => {
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

fn literal(argument: &InlineExpression<&str>, value: &str) -> String {
    match argument {
        InlineExpression::StringLiteral { .. } => format!("\"{value}\""),
        _ => value.to_owned(),
    }
}
