//! The code itself: its layers, and the fuzz targets on their seeds.

mod circles;
mod fuzz;
mod imports;
mod layering;
mod resolver;
