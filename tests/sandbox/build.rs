//! Has the description embedded anew when a file of it comes or goes, which `include_dir!` does not notice.

fn main() {
    println!("cargo::rerun-if-changed=../../spec");
}
