//! Nothing but a test: `compile_fail/` has the cases and what the compiler says about them.
