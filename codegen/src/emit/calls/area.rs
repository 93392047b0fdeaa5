//! The file of one page.

use std::collections::BTreeSet;

use super::{endpoint, expand, flow, print, tables};
use crate::api::{Api, Area};

/// Lines that a part of the file needs at its beginning.
pub(super) type Imports = BTreeSet<&'static str>;

/// Everything of a page: its calls, its flows, and its types by name.
pub(super) fn emit(api: &Api, area: &Area) -> String {
    let mut imports = Imports::new();
    let mut body = String::new();
    endpoint::emit(&mut body, &mut imports, api, area);
    flow::emit(&mut body, &mut imports, api, area);
    expand::emit(&mut body, &mut imports, api, area);
    tables::emit(&mut body, &mut imports, api, area);
    let mut text = print::head(&format!("What the page `{}` describes, by name.", area.name));
    text.push('\n');
    for import in imports {
        text.push_str(import);
        text.push('\n');
    }
    text.push_str(&body);
    text
}
