//! Diagnostics as text, in the manner of rustc.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::Diagnostic;
use crate::load::{SourceFile, Sources, Span};

/// Every diagnostic, sorted by file and place, and how many there are.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| (a.span, a.code, &a.message).cmp(&(b.span, b.code, &b.message)));
    let mut text = String::new();
    for diagnostic in &sorted {
        text.push_str(&renderer.render(&[group(diagnostic, sources)]));
        text.push_str("\n\n");
    }
    match sorted.len() {
        0 => {}
        1 => text.push_str("1 error\n"),
        count => text.push_str(&format!("{count} errors\n")),
    }
    text
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let title = Level::ERROR.primary_title(diagnostic.message.as_str()).id(diagnostic.code.as_str());
    let mut group = title.elements(snippets(diagnostic, sources));
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    group
}

/// Places that are further apart are shown as two snippets: the text between them is looked through in vain.
const APART: usize = 64 << 10;

/// A place with what is said at it.
type Mark<'a> = (AnnotationKind, Span, &'a str);

/// One snippet a file, the file of the mistake first.
fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Element<'a>> {
    let mut marks: Vec<Mark<'a>> =
        vec![(AnnotationKind::Primary, diagnostic.span, diagnostic.label.as_str())];
    let secondary = diagnostic.secondary.iter();
    marks.extend(secondary.map(|(span, label)| (AnnotationKind::Context, *span, label.as_str())));
    let mut elements = Vec::new();
    while let Some((_, first, _)) = marks.first().copied() {
        let near = |span: &Span| span.file == first.file && span.start.abs_diff(first.start) < APART;
        let (here, others): (Vec<_>, Vec<_>) = marks.into_iter().partition(|(_, span, _)| near(span));
        marks = others;
        match sources.file(first.file) {
            Some(file) if file.text.is_empty() => elements.push(Origin::path(file.name.as_str()).into()),
            Some(file) => elements.push(snippet(file, &here)),
            None => {}
        }
    }
    elements
}

/// Only the lines in question: the renderer would otherwise look through the whole file for every mistake.
fn snippet<'a>(file: &'a SourceFile, marks: &[Mark<'a>]) -> Element<'a> {
    let places: Vec<Range<usize>> =
        marks.iter().map(|(_, span, _)| on_characters(&file.text, *span)).collect();
    let first = places.iter().map(|place| place.start).min().unwrap_or(0);
    let last = places.iter().map(|place| place.end).max().unwrap_or(0);
    let start = file.text[..first].rfind('\n').map_or(0, |newline| newline + 1);
    let end = file.text[last..].find('\n').map_or(file.text.len(), |newline| last + newline);
    let annotations =
        marks.iter().zip(places).map(|((kind, _, label), place)| annotation(*kind, place, label, start));
    Snippet::source(&file.text[start..end])
        .path(file.name.as_str())
        .line_start(file.line(start))
        .annotations(annotations)
        .into()
}

fn annotation<'a>(kind: AnnotationKind, place: Range<usize>, label: &'a str, start: usize) -> Annotation<'a> {
    let label = (!label.is_empty()).then_some(label);
    kind.span(place.start - start..place.end - start).label(label)
}

/// The span, moved onto characters and into the text: a slice of it must never fail.
fn on_characters(text: &str, span: Span) -> Range<usize> {
    let start = floor_character(text, span.start);
    let end = floor_character(text, span.end).max(start);
    // A place that runs over lines is shown by its first one.
    let first_line = text[start..end].find('\n').map_or(end, |newline| start + newline);
    start..first_line
}

fn floor_character(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
