//! See `src/connection.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| greeting_api_fuzz::connection::holds(data));
