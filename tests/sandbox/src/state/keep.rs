//! The state in a file, from one run to the next.
//!
//! What a request changed is in the file before its answer leaves, all of it or nothing.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use redb::{Database, ReadableDatabase, TableDefinition};
use serde::{Deserialize, Serialize};

use super::clock::Clock;
use super::mint::Mint;
use super::{Credentials, World};

/// Everything: the kind of a thing and its key, and the thing as JSON.
const THINGS: TableDefinition<(&str, &str), &[u8]> = TableDefinition::new("things");
/// Counts up when older files can no longer be read.
const FORMAT: &str = "1";
/// Where what there is one of has its place.
const ONE: &str = "sandbox";
/// Bytes of the file that are kept in memory; the state is there anyway.
const CACHE: usize = 16 * 1024 * 1024;

/// A file that holds a state.
#[derive(Debug)]
pub(crate) struct Keeper {
    path: PathBuf,
    database: Database,
    /// What there is one of, as it was last saved.
    single: Vec<u8>,
}

/// What there is one of.
#[derive(Serialize, Deserialize)]
struct Single<M> {
    credentials: Credentials,
    mint: M,
    clock: Clock,
}

impl Keeper {
    /// Opens a file, or makes one.
    ///
    /// # Errors
    ///
    /// When it cannot be opened, is no state of a sandbox, or belongs to one that runs.
    pub(crate) fn open(path: &Path) -> Result<Self, String> {
        let database = Database::builder().set_cache_size(CACHE).create(path).map_err(|error| {
            format!(
                "the state file {} cannot be opened: {error}; name another one, stop the sandbox that has it \
                 open, or delete it to begin anew",
                path.display()
            )
        })?;
        Ok(Self { path: path.to_owned(), database, single: Vec::new() })
    }

    /// The state that the file holds; none when it is new.
    pub(crate) fn load(&mut self) -> Result<Option<World>, String> {
        let wrong = |error: &dyn Display| {
            format!("the state file {} cannot be read: {error}; delete it to begin anew", self.path.display())
        };
        let reading = self.database.begin_read().map_err(|error| wrong(&error))?;
        let table = match reading.open_table(THINGS) {
            Ok(table) => table,
            Err(redb::TableError::TableDoesNotExist(_)) => return Ok(None),
            Err(error) => return Err(wrong(&error)),
        };
        let format = table.get((ONE, "format")).map_err(|error| wrong(&error))?;
        if format.as_ref().map(|format| format.value()) != Some(FORMAT.as_bytes()) {
            return Err(wrong(&"another version of the sandbox wrote it"));
        }
        let single = table.get((ONE, ONE)).map_err(|error| wrong(&error))?;
        let single = single.map(|single| single.value().to_vec()).unwrap_or_default();
        let Single { credentials, mint, clock } =
            serde_json::from_slice::<Single<Mint>>(&single).map_err(|error| wrong(&error))?;
        let mut world = World::empty(credentials, mint, clock);
        for (kind, store) in world.stores() {
            for entry in table.range((kind, "")..).map_err(|error| wrong(&error))? {
                let (key, thing) = entry.map_err(|error| wrong(&error))?;
                let (own, key) = key.value();
                if own != kind {
                    break;
                }
                store
                    .restore(key, thing.value())
                    .map_err(|error| wrong(&format!("{kind} {key}: {error}")))?;
            }
        }
        self.single = single;
        Ok(Some(world))
    }

    /// Saves what changed.
    ///
    /// # Errors
    ///
    /// When the file cannot be written; what changed is lost with the process then.
    pub(crate) fn save(&mut self, world: &mut World) -> Result<(), String> {
        self.write(world)
            .map_err(|error| format!("the state file {} cannot be written: {error}", self.path.display()))
    }

    fn write(&mut self, world: &mut World) -> Result<(), Box<dyn std::error::Error>> {
        let single = Single { credentials: world.credentials.clone(), mint: &world.mint, clock: world.clock };
        let single = serde_json::to_vec(&single)?;
        if single == self.single && !world.stores().iter().any(|(_, store)| store.is_changed()) {
            return Ok(());
        }
        let writing = self.database.begin_write()?;
        {
            let mut table = writing.open_table(THINGS)?;
            table.insert((ONE, "format"), FORMAT.as_bytes())?;
            table.insert((ONE, ONE), single.as_slice())?;
            for (kind, store) in world.stores() {
                for (key, thing) in store.take_changes()? {
                    match thing {
                        Some(thing) => table.insert((kind, key.as_str()), thing.as_slice())?,
                        None => table.remove((kind, key.as_str()))?,
                    };
                }
            }
        }
        writing.commit()?;
        self.single = single;
        Ok(())
    }
}
