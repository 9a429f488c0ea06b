//! See `src/check.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| greeting_api_fuzz::check::holds(data));
