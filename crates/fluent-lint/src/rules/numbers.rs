//! Calls of `NUMBER`, as fluent-rs understands them.

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::source::Source;
use super::{Finding, Rule, nearest};

/// The most digits that fluent-bundle can be asked for: with 20 it would end in an overflow.
const MAX_FRACTION_DIGITS: u64 = 19;
/// What ECMA-402 knows besides, and fluent-bundle takes without any effect.
const WITHOUT_EFFECT: [&str; 8] = [
    "currency",
    "currencyDisplay",
    "maximumFractionDigits",
    "maximumSignificantDigits",
    "minimumIntegerDigits",
    "minimumSignificantDigits",
    "style",
    "useGrouping",
];

pub fn check(source: &Source<'_>, arguments: &CallArguments<&str>, findings: &mut Vec<Finding>) {
    let mut report = |rule, at, message: String, help: &str| {
        findings.push(source.finding(rule, at, message, help.to_owned()));
    };
    match arguments.positional.first() {
        Some(InlineExpression::StringLiteral { value }) => {
            let help = "write the number without quotation marks";
            report(Rule::NumberArgument, value, "NUMBER takes a number, not a text".to_owned(), help);
        }
        Some(InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. }) => {
            let help = "pass it a variable: NUMBER($count)";
            report(Rule::NumberArgument, id.name, "NUMBER takes a number, not a text".to_owned(), help);
        }
        _ => {}
    }
    for argument in &arguments.named {
        let (name, value) = (argument.name.name, literal(&argument.value));
        match name {
            "type" if matches!(value, "cardinal" | "ordinal") => {}
            "type" => {
                let help = "it is \"cardinal\" (1, 2, 3) or \"ordinal\" (1st, 2nd, 3rd)";
                report(Rule::NumberRange, value, format!("`{value}` is no type of number"), help);
            }
            "minimumFractionDigits" if digits(&argument.value).is_some_and(|n| n <= MAX_FRACTION_DIGITS) => {}
            "minimumFractionDigits" => {
                let help = "give a whole number from 0 to 19, without quotation marks";
                report(Rule::NumberRange, value, format!("`{value}` is no number of digits"), help);
            }
            _ if WITHOUT_EFFECT.contains(&name) => {
                let help = "only type and minimumFractionDigits are implemented: leave it out";
                report(Rule::NumberOption, name, format!("the option {name} has no effect here"), help);
            }
            _ => {
                let known = WITHOUT_EFFECT.into_iter().chain(["type", "minimumFractionDigits"]);
                let help = nearest(name, known).map(|meant| format!("did you mean {meant}?"));
                let help = help.unwrap_or_else(|| "there are type and minimumFractionDigits".to_owned());
                report(Rule::NumberOption, name, format!("NUMBER has no option {name}"), &help);
            }
        }
    }
}

fn literal<'s>(value: &InlineExpression<&'s str>) -> &'s str {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        // Fluent's grammar has nothing else there.
        _ => "",
    }
}

fn digits(value: &InlineExpression<&str>) -> Option<u64> {
    match value {
        InlineExpression::NumberLiteral { value } => value.parse().ok(),
        _ => None,
    }
}
