use powens::Secret;

fn main() {
    println!("{}", Secret::new("token"));
}
