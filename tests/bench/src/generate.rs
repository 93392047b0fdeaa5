//! Reading, checking and resolving the description, and writing the crate from it.

use std::error::Error;
use std::hint::black_box;

use powens_codegen::load::Sources;
use powens_codegen::{Api, Description, File, emit, load_api};

use crate::report::{Section, Spread};
use crate::{Outcome, cpu, floor, scale, spec};

pub(crate) fn run(quick: bool) -> Outcome {
    let api = load_api(&spec())?;
    let operations = api.endpoints().count();
    let mut section = Section::new(
        "generate",
        format!(
            "{operations} operations, {} objects with {} members, {} enums with {} values, {} webhooks, {} flows",
            api.objects().len(),
            api.objects().iter().map(|object| object.fields.len()).sum::<usize>(),
            api.enums().len(),
            api.enums().iter().map(|item| item.values.len()).sum::<usize>(),
            api.areas.iter().map(|area| area.webhooks.len()).sum::<usize>(),
            api.areas.iter().map(|area| area.flows.len()).sum::<usize>(),
        ),
    );
    let rounds = if quick { 3 } else { 11 };
    let (reading, emitting) = rounds_of(&Sources::from_folder(&spec())?, rounds)?;
    let whole = reading.iter().zip(&emitting).map(|(read, emit)| read + emit);
    let whole = Spread::of(whole);
    section.add("read, check and resolve", "CPU s", Spread::of(reading));
    section.add("emit", "CPU s", Spread::of(emitting));
    section.add("the whole", "CPU s", whole);
    section.budget("0.2");
    let each = whole.median / operations as f64;
    section.add("an operation", "CPU ms", 1e3 * each);
    let steps: &[(usize, usize)] = if quick { &[(10, 1)] } else { &[(10, 3), (100, 1)] };
    for &(times, rounds) in steps {
        add_scaled(&mut section, &api, times, rounds, each)?;
    }
    add_size(&mut section, &api, operations)?;
    Ok(section)
}

/// CPU seconds of each round: reading, and emitting.
fn rounds_of(sources: &Sources, rounds: usize) -> Result<(Vec<f64>, Vec<f64>), Box<dyn Error>> {
    let (mut reading, mut emitting) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let sources = sources.clone();
        let (seconds, description) = cpu::of(|| Description::of(sources))?;
        reading.push(seconds);
        let api = description?.api;
        let (seconds, files) = cpu::of(|| emit(&api))?;
        emitting.push(seconds);
        black_box(files?);
    }
    Ok((reading, emitting))
}

fn add_scaled(
    section: &mut Section,
    api: &Api,
    times: usize,
    rounds: usize,
    each: f64,
) -> Result<(), Box<dyn Error>> {
    let sources = scale::multiply(&spec(), api, times)?;
    let operations = (times * api.endpoints().count()) as f64;
    let (reading, emitting) = rounds_of(&sources, rounds)?;
    let whole = Spread::of(reading.iter().zip(&emitting).map(|(read, emit)| read + emit));
    section.add(format!("the whole, {times} times the description"), "CPU s", whole);
    let ratio = whole.median / operations / each;
    section.add(format!("an operation of {times} times, beside one of the description"), "ratio", ratio);
    section.budget("1: linear");
    Ok(())
}

/// What is written, and what the floor has in its place.
fn add_size(section: &mut Section, api: &Api, operations: usize) -> Result<(), Box<dyn Error>> {
    let files: Vec<File> = emit(api)?;
    let sources: Vec<&str> = files
        .iter()
        .filter(|file| file.path.starts_with("generated/src/"))
        .map(|file| file.text.as_str())
        .collect();
    let lines: usize = sources.iter().map(|text| code_lines(text)).sum();
    let bytes: usize = sources.iter().map(|text| text.len()).sum();
    let code: usize = sources.iter().map(|text| code_bytes(text)).sum();
    let floor = floor::structs(api) + &floor::client(api);
    let each = |count: usize| count as f64 / operations as f64;
    section.add("files", "files", sources.len() as f64);
    section.add("lines of code an operation", "lines", each(lines));
    section.budget("40");
    section.add("lines of code an operation, floor", "lines", each(code_lines(&floor)));
    section.add("bytes an operation, docs included", "bytes", each(bytes));
    section.add("bytes an operation, code alone", "bytes", each(code));
    section.add("bytes an operation, floor", "bytes", each(code_bytes(&floor)));
    Ok(())
}

/// Lines that are neither blank nor comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"))
}

pub(crate) fn code_lines(text: &str) -> usize {
    code(text).count()
}

fn code_bytes(text: &str) -> usize {
    code(text).map(|line| line.len() + 1).sum()
}

#[cfg(test)]
mod tests {
    use super::code_lines;

    #[test]
    fn docs_and_blanks_are_no_code() {
        assert_eq!(code_lines("//! Docs.\n\n/// More.\nstruct A {\n    // Why.\n    b: i64,\n}\n"), 3);
    }
}
