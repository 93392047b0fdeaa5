//! The description that this crate was built with: the sandbox needs no source tree.

use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};
use powens_codegen::api::Api;
use powens_codegen::load::Sources;
use powens_codegen::{Description, Failure};

static SPEC: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../spec");

/// The description. It is read once a process.
///
/// # Errors
///
/// When it has mistakes; the failure displays all of them.
pub(crate) fn embedded() -> Result<Arc<Api>, Failure> {
    static READ: OnceLock<Arc<Api>> = OnceLock::new();
    if let Some(api) = READ.get() {
        return Ok(Arc::clone(api));
    }
    let api = Arc::new(Description::of(sources())?.api);
    Ok(Arc::clone(READ.get_or_init(|| api)))
}

fn sources() -> Sources {
    let mut files = Vec::new();
    let mut folders = vec![&SPEC];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(folder.files());
    }
    let is_yaml = |file: &&include_dir::File<'_>| file.path().extension().is_some_and(|it| it == "yaml");
    let files = files.into_iter().filter(is_yaml);
    Sources::from_files(files.map(|file| (format!("spec/{}", file.path().display()), file.contents())))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use powens_codegen::load::Sources;

    #[test]
    fn it_is_the_one_of_the_source_tree() {
        let own = super::sources();
        let tree = Sources::from_folder(&crate::spec_folder()).unwrap();
        let names = |sources: &Sources| {
            sources.files().map(|(_, file)| (file.name.clone(), file.text.clone())).collect::<Vec<_>>()
        };
        assert!(names(&own) == names(&tree), "build the crate anew: it holds an older description");
    }
}
