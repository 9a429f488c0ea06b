//! See `src/accept_language.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| greeting_api_fuzz::accept_language::holds(data));
