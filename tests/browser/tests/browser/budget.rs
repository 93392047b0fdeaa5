//! Somebody uses the example application, from the first page to the last.

use powens_example_app::config::Config;
use powens_example_app::{Server, sandbox};
use powens_sandbox::Sandbox;

use crate::person::Person;

/// The application with its sandbox, and somebody in front of it.
struct Budget {
    person: Person,
    app: Server,
    _sandbox: Sandbox,
}

impl Budget {
    /// None where there is no browser.
    async fn open() -> Option<Self> {
        let person = Person::arrive().await?;
        let sandbox = sandbox::start().await.unwrap();
        let config = Config::new(([127, 0, 0, 1], 0).into(), sandbox::config(&sandbox).unwrap());
        let app = Server::start(config).await.unwrap();
        Some(Self { person, app, _sandbox: sandbox })
    }

    /// Follows what the first page offers until the accounts are there.
    async fn connect(&self) {
        let person = &self.person;
        person.open(self.app.url()).await;
        person.press("form[action='/connect'] button").await;
        person.find("button[name=connector]").await;
        assert_eq!(person.text(".brand").await, "Hazel Budget", "the webview is that of the application");
        person.press_named("button[name=connector]", "Banque des Tilleuls").await;
        person.press("#do-accept").await;
        person.write("main input[type=text]", "jane").await;
        person.write("main input[type=password]", "secret").await;
        person.press("#do-log_in").await;
        person.press("#do-share").await;
        person.reads("main", "Your bank is connected").await;
    }

    /// Buys, and does this at the bank.
    async fn pay(&self, at_the_bank: &str) -> String {
        let person = &self.person;
        person.open(&format!("{}/payments", self.app.url())).await;
        person.write("input[name=first_name]", "Ada").await;
        person.write("input[name=last_name]", "Noisette").await;
        person.press("form[action='/payments'] button").await;
        person.press_named("button[name=connector]", "Banque des Tilleuls").await;
        person.find("#do-pay").await;
        person.reads("main", "Hazel Budget").await;
        person.press("#do-pay").await;
        person.press(at_the_bank).await;
        person.text("section[aria-labelledby=orders] li:first-child").await
    }

    /// What webhooks told, once one told this.
    async fn news(&self, wanted: &str) {
        let mut seen = String::new();
        for _ in 0..100 {
            self.person.open(self.app.url()).await;
            seen = self.person.text("main").await;
            if seen.contains(wanted) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("no webhook told `{wanted}`:\n{seen}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bank_is_connected_and_read() {
    let Some(budget) = Budget::open().await else { return };
    budget.connect().await;
    let person = &budget.person;
    budget.news("Banque des Tilleuls was read").await;

    person.press_named("main .rows a", "Compte courant").await;
    let told = person.find("svg desc").await.html(true).await.unwrap();
    assert!(told.starts_with("From €"), "for those who do not see the chart: {told}");
    let chart = person.find("svg .line").await.attr("d").await.unwrap().unwrap();
    assert!(chart.matches('H').count() > 10, "{chart}");
    person.press("a[rel=next]").await;
    person.reads("nav.pages", "Page 2").await;
    person.write("#search", "salaire").await;
    person.press("form[role=search] button").await;
    person.find("input[value=salaire]").await;
    assert!(person.text("tbody").await.lines().all(|line| line.contains("SALAIRE")));

    person.open(budget.app.url()).await;
    person.press("footer summary").await;
    person.press("form[action='/delete'] button").await;
    person.find("form[action='/connect'] button").await;
    assert!(person.is_without("form[action='/sign-out']").await, "the user is gone");
    budget.person.leave().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn premium_is_paid_or_not() {
    let Some(budget) = Budget::open().await else { return };
    assert!(budget.pay("#do-deny").await.contains("nothing was paid"));
    assert!(budget.pay("#do-allow").await.contains("Paid. Thank you"));
    budget.connect().await;
    budget.news("Your bank told something new about payment 2.").await;
    budget.person.leave().await;
}
