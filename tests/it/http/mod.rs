//! Requests and their responses.

mod admin;
mod browser;
mod compression;
mod cors_and_caching;
mod formats;
mod greet;
mod honorifics;
mod logs_and_metrics;
mod names;
mod page;
mod problem_pages;
mod problems;
mod rate_limit;
pub mod reload;
mod time_and_formality;
mod times;
mod translate;
mod visitors;
