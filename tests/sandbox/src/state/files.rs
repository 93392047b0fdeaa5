//! Files: those that institutions have are made when they are fetched, those that callers send come back as they were.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::World;
use super::paper;
use super::resource::{Key, Kind, Resource};
use crate::call::{Call, Upload};
use crate::refusal::Refusal;

/// A file that the API keeps.
pub(super) const FILE: Kind = Kind { object: "StoredFile", id: "FileId", of_user: false, ..Kind::BASE };

/// A file on its way out.
pub(crate) struct Download {
    pub(crate) name: String,
    pub(crate) media: String,
    pub(crate) content: Vec<u8>,
}

/// Keeps a PDF with these lines, the first of which is its title. Its content is made when it is fetched.
pub(super) fn keep_paper(world: &mut World, user: i64, name: &str, lines: &[String]) -> i64 {
    let size = paper::pdf(lines).len();
    keep(world, Some(user), name, "application/pdf", size, json!({"lines": lines}))
}

/// Keeps a picture with a few letters on it.
pub(super) fn keep_picture(world: &mut World, user: Option<i64>, name: &str, letters: &str) -> i64 {
    let size = paper::picture(letters).len();
    keep(world, user, name, "image/svg+xml", size, json!({"letters": letters}))
}

/// Keeps a file that a caller sent, byte for byte.
pub(super) fn keep_upload(world: &mut World, user: Option<i64>, upload: &Upload) -> i64 {
    let media = upload.media.as_deref().unwrap_or("application/octet-stream");
    let name = upload.name.as_deref().unwrap_or("file");
    let content = json!({"bytes": STANDARD.encode(&upload.content)});
    keep(world, user, name, media, upload.content.len(), content)
}

fn keep(world: &mut World, user: Option<i64>, name: &str, media: &str, size: usize, content: Value) -> i64 {
    let secret = world.mint.token();
    let mut members = json!({
        "filename": name, "content_type": media, "file_size": size, "secret": secret, "owner": user,
    });
    if let (Some(members), Value::Object(content)) = (members.as_object_mut(), content) {
        members.extend(content);
    }
    world.add(FILE.object, None, &[], members)
}

/// The file that a request sent as this member.
pub(super) fn sent<'c>(call: &'c Call<'_>, member: &str) -> Option<&'c Upload> {
    call.uploads.get(member)
}

/// Whether there is a file that this user may use.
pub(super) fn is_there(world: &World, user: Option<i64>, id: i64) -> bool {
    find(world, id).is_some_and(|file| file.number("owner").is_none_or(|owner| Some(owner) == user))
}

/// Where a file is fetched. The address is enough, so that browsers can follow it.
pub(super) fn url(world: &World, call: &Call<'_>, id: i64) -> Option<String> {
    Some(format!("{}{}", call.origin, path(world, id)?))
}

/// The address within the sandbox.
pub(super) fn path(world: &World, id: i64) -> Option<String> {
    Some(format!("/files/{id}/{}", find(world, id)?.text("secret")))
}

/// The file of an address.
pub(crate) fn fetch(world: &World, id: i64, secret: &str) -> Result<Download, Refusal> {
    let file = find(world, id).filter(|file| file.text("secret") == secret);
    let file =
        file.ok_or_else(|| Refusal::not_found("there is no such file: take its address from an answer"))?;
    let content = content(file)?;
    Ok(Download {
        name: file.text("filename").to_owned(),
        media: file.text("content_type").to_owned(),
        content,
    })
}

/// What answers tell of a file beside its owner.
pub(super) fn view(world: &World, id: i64) -> Option<Map<String, Value>> {
    let mut members = find(world, id)?.members.clone();
    members.retain(|name, _| ["filename", "content_type", "file_size"].contains(&name.as_str()));
    members.insert("id".to_owned(), json!(id));
    Some(members)
}

/// Removes a file.
pub(super) fn forget(world: &mut World, id: i64) {
    world.resources.take(FILE.object, None, &Key::Number(id));
}

fn find(world: &World, id: i64) -> Option<&Resource> {
    world.resources.find(FILE.object, None, &Key::Number(id))
}

fn content(file: &Resource) -> Result<Vec<u8>, Refusal> {
    if let Some(lines) = file.members.get("lines").and_then(Value::as_array) {
        let lines: Vec<_> = lines.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        return Ok(paper::pdf(&lines));
    }
    if file.has("letters") {
        return Ok(paper::picture(file.text("letters")).into_bytes());
    }
    STANDARD.decode(file.text("bytes")).map_err(|_| Refusal::own_fault("a file of the state cannot be read"))
}
