use powens::currencies::Currency;

fn main() {
    let _ = Currency { id: String::new() };
}
