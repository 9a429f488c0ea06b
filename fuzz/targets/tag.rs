//! See `src/tag.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| greeting_api_fuzz::tag::holds(data));
