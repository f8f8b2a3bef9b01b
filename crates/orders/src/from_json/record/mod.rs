//! One JSON record: its scalars with their places, and the records that many orders share.

pub(crate) mod json_record;
pub(crate) mod reader;
pub(crate) mod scalar;
pub(crate) mod shared_records;
pub(crate) mod walk;
