use powens::Unrecognized;
use powens::connections::ConnectionState;

fn main() {
    // A known text must never be found in here.
    let _ = ConnectionState::Unrecognized(Unrecognized("wrongpass".into()));
}
