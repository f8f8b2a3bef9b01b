//! Everything that is known and computed. No browser, no clock, no I/O, no prose.
