//! A walk through a pattern, with all that stands inside it.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};

/// Something in a pattern.
#[derive(Clone, Copy)]
pub enum Part<'s> {
    /// Plain text, of one line at most.
    Text(&'s str),
    /// A text between quotation marks, with its escapes.
    Literal(&'s str),
    /// A variable, and whether it is shown; others are selected on or passed.
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

/// Visits every part of a pattern in the order of the file: an expression before what stands inside it.
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
