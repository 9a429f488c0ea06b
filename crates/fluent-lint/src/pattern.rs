//! The parts of a pattern, at any depth.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// A part of a pattern.
#[derive(Clone, Copy)]
pub enum Part<'s> {
    /// Plain text of at most one line.
    Text(&'s str),
    /// The text of a string literal, with its escapes.
    Literal(&'s str),
    /// A variable. It is either shown, or only selected on or passed.
    Variable {
        id: &'s str,
        shown: bool,
    },
    Message {
        id: &'s str,
        attribute: Option<&'s str>,
    },
    Term {
        id: &'s str,
        attribute: Option<&'s str>,
        arguments: Option<&'s CallArguments<&'s str>>,
    },
    Function {
        id: &'s str,
        arguments: &'s CallArguments<&'s str>,
    },
    Select {
        selector: &'s InlineExpression<&'s str>,
        variants: &'s [Variant<&'s str>],
    },
}

/// Returns whether a pattern is more than a text.
pub fn has_placeables(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| matches!(element, PatternElement::Placeable { .. }))
}

/// Visits every part of a pattern in the order of the file. Visits an expression before its own parts.
pub fn walk<'s>(pattern: &'s Pattern<&'s str>, visit: &mut dyn FnMut(Part<'s>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Part::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'s>(expression: &'s Expression<&'s str>, visit: &mut dyn FnMut(Part<'s>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, true, visit),
        Expression::Select { selector, variants } => {
            visit(Part::Select { selector, variants });
            walk_inline(selector, false, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'s>(inline: &'s InlineExpression<&'s str>, shown: bool, visit: &mut dyn FnMut(Part<'s>)) {
    match inline {
        InlineExpression::StringLiteral { value } => visit(Part::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => visit(Part::Variable { id: id.name, shown }),
        InlineExpression::MessageReference { id, attribute } => {
            visit(Part::Message {
                id: id.name,
                attribute: attribute.as_ref().map(|attribute| attribute.name),
            });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            visit(Part::Term { id: id.name, attribute, arguments: arguments.as_ref() });
            for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                walk_inline(argument, false, visit);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Part::Function { id: id.name, arguments });
            for argument in &arguments.positional {
                walk_inline(argument, shown, visit);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
    }
}

/// Returns the names of the named arguments of a call or a reference to a term.
pub fn named_arguments<'s>(arguments: &'s CallArguments<&'s str>) -> impl Iterator<Item = &'s str> {
    arguments.named.iter().map(|argument| argument.name.name)
}

/// Returns the variables of some patterns, including those that are only selected on.
pub fn variables<'s>(patterns: impl IntoIterator<Item = &'s Pattern<&'s str>>) -> BTreeSet<&'s str> {
    let mut variables = BTreeSet::new();
    for pattern in patterns {
        walk(pattern, &mut |part| {
            if let Part::Variable { id, .. } = part {
                variables.insert(id);
            }
        });
    }
    variables
}

/// Returns the variables that a pattern shows.
pub fn shown_variables<'s>(pattern: &'s Pattern<&'s str>) -> BTreeSet<&'s str> {
    let mut variables = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::Variable { id, shown: true } = part {
            variables.insert(id);
        }
    });
    variables
}

/// Returns the variable that a selector selects on, if it does.
pub fn selected_variable<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            selected_variable(arguments.positional.first()?)
        }
        _ => None,
    }
}

/// Returns the key of a variant, such as `one` or `0`.
pub fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
    key
}

/// Returns whether a key is a number rather than a name.
pub fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// Returns the variants of each selection on a variable in some patterns, in the order of the file.
pub fn selections<'s>(
    patterns: impl IntoIterator<Item = &'s Pattern<&'s str>>,
    variable: &str,
) -> Vec<&'s [Variant<&'s str>]> {
    let mut selections = Vec::new();
    for pattern in patterns {
        walk(pattern, &mut |part| {
            if let Part::Select { selector, variants } = part
                && selected_variable(selector) == Some(variable)
            {
                selections.push(variants);
            }
        });
    }
    selections
}

/// Returns the keys of all variants of some patterns that select on a variable, in the order of the file.
pub fn keys<'s>(patterns: impl IntoIterator<Item = &'s Pattern<&'s str>>, variable: &str) -> Vec<&'s str> {
    selections(patterns, variable).into_iter().flatten().map(key).collect()
}
