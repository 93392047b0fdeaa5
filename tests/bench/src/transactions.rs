//! A list of 1,000 transactions, made up but shaped like an answer: half of the members null, labels in capitals, one
//! label in eight with an escape.

use std::fmt::Write;

/// How many transactions there are.
pub(crate) const COUNT: usize = 1000;

const SHOPS: [&str; 8] = [
    "MONOPRIX PARIS 15",
    "SNCF INTERNET",
    "BOULANGERIE DU PORT",
    "CAF\\u00c9 DE LA GARE",
    "EDF CLIENTS PARTICULIERS",
    "PHARMACIE CENTRALE NANTES",
    "AMAZON EU SARL",
    "LOYER APPARTEMENT 12",
];
const KINDS: [&str; 5] = ["card", "order", "transfer", "withdrawal", "deferred_card"];
const CATEGORIES: [(&str, &str); 4] = [
    ("groceries", "daily_life"),
    ("train", "transport"),
    ("electricity", "housing"),
    ("restaurants", "leisure"),
];

/// The answer as JSON text.
pub(crate) fn list() -> String {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let items: Vec<String> = (0..COUNT).map(|at| item(at, &mut dice)).collect();
    format!(
        "{{\"transactions\":[{}],\"first_date\":\"2021-03-02\",\"last_date\":\"2024-12-28\",\
         \"result_min_date\":\"2024-01-01\",\"result_max_date\":\"2024-12-28\",\"_links\":{{\"self\":null,\
         \"prev\":null,\"next\":null}}}}",
        items.join(",")
    )
}

fn item(at: usize, dice: &mut Dice) -> String {
    let shop = SHOPS[dice.below(SHOPS.len())];
    let kind = KINDS[dice.below(KINDS.len())];
    let (category, parent) = CATEGORIES[dice.below(CATEGORIES.len())];
    let (month, day) = (1 + dice.below(12), 1 + dice.below(28));
    let (euros, cents) = (1 + dice.below(900), dice.below(100));
    let abroad = dice.below(10) == 0;
    let date = format!("2024-{month:02}-{day:02}");
    let mut out = format!("{{\"id\":{},\"id_account\":{},", 41_250_300 + at, 1_207 + at % 3);
    let _ = write!(
        out,
        "\"application_date\":\"{date}\",\"date\":\"{date}\",\"datetime\":null,\"vdate\":\"{date}\",\
         \"vdatetime\":null,\"rdate\":\"{date}\",\"rdatetime\":null,\"value\":-{euros}.{cents:02},\
         \"gross_value\":null,\"type\":\"{kind}\",\"original_wording\":\"CB {shop} FACT {day:02}{month:02}24\",\
         \"simplified_wording\":\"{shop}\",\"wording\":\"{shop}\",\
         \"categories\":[{{\"code\":\"{category}\",\"parent_code\":\"{parent}\"}}],\
         \"date_scraped\":\"{date} 04:{:02}:55\",\"coming\":false,\"active\":true,\"id_cluster\":null,\
         \"comment\":null,\"last_update\":\"{date} 04:{:02}:58\",\"deleted\":null,",
        dice.below(60),
        dice.below(60),
    );
    if abroad {
        let _ = write!(
            out,
            "\"original_value\":-{}.{cents:02},\"original_gross_value\":null,\"original_currency\":{{\
             \"id\":\"USD\",\"symbol\":\"$\",\"prefix\":true,\"precision\":2}},\"commission\":-0.84,\
             \"commission_currency\":null,\"country\":\"US\",",
            euros + 31,
        );
    } else {
        out.push_str(
            "\"original_value\":null,\"original_gross_value\":null,\"original_currency\":null,\
             \"commission\":null,\"commission_currency\":null,\"country\":null,",
        );
    }
    out.push_str("\"card\":null,\"counterparty\":null}");
    out
}

/// A generator of numbers that are the same in every run: xorshift.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
