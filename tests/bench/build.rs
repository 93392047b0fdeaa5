//! Writes the floor as source, from the description: the benchmarks of decoding and of requests run it.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

#[path = "src/floor/mod.rs"]
mod floor;

fn main() -> Result<(), Box<dyn Error>> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(powens_codegen::SPEC);
    println!("cargo::rerun-if-changed={}", spec.display());
    println!("cargo::rerun-if-changed=src/floor");
    let api = powens_codegen::load_api(&spec)?;
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&out).join("floor.rs"), floor::structs(&api) + &floor::client(&api))?;
    Ok(())
}
