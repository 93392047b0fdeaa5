//! Nothing but the tests in `tests/browser`: see `README.md`.
