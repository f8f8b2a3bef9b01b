//! The form in which a text reaches the page.

use crate::texts::Pattern;
use fluent_syntax::ast;
use std::fmt::Write as _;

/// Encodes a pattern with control characters that no text uses: `\u{1}name\u{6}` an argument,
/// `\u{2}name` then `\u{3}key\u{4}text` for each variant (the default's key begins with `*`) then
/// `\u{5}` a choice. `src/render.rs` reads it.
pub fn encode(pattern: &ast::Pattern<&str>, out: &mut Pattern) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.encoded.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => encode_inline(inline, out)?,
                ast::Expression::Select { selector, variants } => {
                    let name = variable(selector)?;
                    out.arguments.insert(name.to_owned());
                    write!(out.encoded, "\u{2}{name}").unwrap();
                    for variant in variants {
                        let key = match &variant.key {
                            ast::VariantKey::Identifier { name } => name,
                            ast::VariantKey::NumberLiteral { value } => value,
                        };
                        write!(out.encoded, "\u{3}{}{key}\u{4}", if variant.default { "*" } else { "" })
                            .unwrap();
                        encode(&variant.value, out)?;
                    }
                    out.encoded.push('\u{5}');
                }
            },
        }
    }
    Ok(())
}

fn encode_inline(inline: &ast::InlineExpression<&str>, out: &mut Pattern) -> Result<(), String> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => out.encoded.push_str(value),
        other => {
            let name = variable(other)?;
            out.arguments.insert(name.to_owned());
            write!(out.encoded, "\u{1}{name}\u{6}").unwrap();
        }
    }
    Ok(())
}

fn variable<'a>(inline: &ast::InlineExpression<&'a str>) -> Result<&'a str, String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(id.name),
        other => Err(format!("only {{ $argument }} and {{ \"text\" }} are used here, not {other:?}")),
    }
}
