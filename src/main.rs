//! The binary: serves greetings until it is told to stop.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use greeting_api::web;
use rustix::thread::disable_transparent_huge_pages;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("greeting-api: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), String> {
    // What is resident is many small pieces: huge pages would double it. Where they cannot be refused, so be it.
    let _ = disable_transparent_huge_pages(true);
    web::serve().map_err(|error| error.to_string())
}
