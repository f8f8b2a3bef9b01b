//! Units of weight.

/// Grams, as the field table writes it.
pub const GRAMS: &str = "Grams";

/// The unit that the field table calls so.
pub fn read_weight_unit(value: &str) -> Option<&'static str> {
    match value.to_ascii_lowercase().as_str() {
        "pounds" | "pound" | "lb" | "lbs" => Some("Pounds"),
        "ounces" | "ounce" | "oz" => Some("Ounces"),
        "grams" | "gram" | "gm" | "g" => Some(GRAMS),
        _ => None,
    }
}
