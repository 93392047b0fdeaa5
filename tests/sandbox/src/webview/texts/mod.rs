//! The texts of the pages: one table per language, and the language of a browser.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

macro_rules! texts {
    ($($name:ident),* $(,)?) => {
        /// Every text of the pages in one language. `{words in braces}` are filled in.
        #[derive(Debug)]
        pub(crate) struct Texts {
            $(pub(crate) $name: &'static str),*
        }

        impl Texts {
            /// The texts with their names.
            #[cfg(test)]
            fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($name), self.$name)),*]
            }
        }
    };
}

texts! {
    // Every page.
    skip, cancel, go_on, back, retry, sandbox_note, your_bank, error_title, return_to_app, required_note,
    // The flow could not be opened, or has ended.
    cannot_open, cannot_open_hint, gone_title, gone_text, expired_title, expired_text,
    // Choice of an institution.
    choose_title, choose_search, choose_button, choose_count_one, choose_count, choose_none, choose_none_search,
    choose_show_all, choose_list,
    // Terms.
    terms_title, terms_intro, terms_read, terms_time, terms_stop, terms_accept, terms_decline,
    // Credentials.
    login_title, login_text, field_missing, field_form, field_choice, choose_value, optional, connect_button,
    wrong_title, wrong_text, asked_title, asked_text, repair_title, submit,
    // States on the way.
    wait_title, wait_text, wait_done, bank_title, bank_text, bank_button, bank_refused, sca_title, sca_text,
    action_title, action_text, password_title, password_text, limit_title, limit_text, down_title, down_text,
    bug_title, bug_text, unsupported_title, unsupported_text, unknown_title, unknown_text, working_title,
    working_text, bank_says,
    // Accounts.
    accounts_title, accounts_text, accounts_consent, accounts_button, accounts_none, accounts_empty,
    accounts_choose, contracts_title, contracts_text,
    type_checking, type_savings, type_card, type_loan, type_market, type_life, type_other,
    another_title, another_text, another_add, another_done,
    fine_title, fine_text,
    // Management.
    manage_title, manage_text, manage_none, manage_add, manage_close, manage_open, manage_saved, manage_removed,
    manage_added, detail_accounts, detail_save, detail_repair, detail_reset, detail_remove, detail_back,
    remove_title, remove_text, remove_yes, remove_no, state_fine, state_attention, state_waiting,
    last_update,
    // Payments.
    pay_choose_title, pay_title, pay_text, pay_amount, pay_to, pay_account, pay_label, pay_date, pay_total, pay_button,
    pay_instant, pay_first_day, pay_from, pay_agree_title, pay_agree, pay_refuse, pay_confirm_title,
    pay_confirm_text, pay_terms,
    // Transfers.
    transfer_title, transfer_text, transfer_from, transfer_to, transfer_amount, transfer_label, transfer_button,
    transfer_check, transfer_new, transfer_none, amount_form, transfer_failed_title, transfer_failed_text,
    transfer_limit, transfer_scheduled, recipient_title, recipient_text, recipient_name, recipient_iban,
    recipient_wait, iban_form,
    // The pages of the invented banks.
    site_consent_title, site_consent_text, site_consent_accounts, site_consent_until, site_allow, site_deny,
    site_fail, site_other, site_pay_title, site_pay_text, site_pay_allow, site_pay_deny, site_pay_later,
    site_cancel_title, site_cancel_text, site_cancel_allow, site_cancel_deny, site_gone_title, site_gone_text,
    site_note,
}

/// A language of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lang {
    En,
    Fr,
    De,
    Nl,
    Pt,
    It,
    Es,
}

/// All of them.
const LANGUAGES: [Lang; 7] = [Lang::En, Lang::Fr, Lang::De, Lang::Nl, Lang::Pt, Lang::It, Lang::Es];

impl Lang {
    /// Its code, as an address and `<html lang>` have it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Nl => "nl",
            Self::Pt => "pt",
            Self::It => "it",
            Self::Es => "es",
        }
    }

    pub(crate) fn texts(self) -> &'static Texts {
        match self {
            Self::En => &en::TEXTS,
            Self::Fr => &fr::TEXTS,
            Self::De => &de::TEXTS,
            Self::Nl => &nl::TEXTS,
            Self::Pt => &pt::TEXTS,
            Self::It => &it::TEXTS,
            Self::Es => &es::TEXTS,
        }
    }

    /// The language of a tag such as `fr`, `FR` or `fr-CH`.
    fn of_tag(tag: &str) -> Option<Self> {
        let code = tag.trim().split(['-', '_']).next().unwrap_or_default();
        LANGUAGES.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// The language of an address; English where the pages do not speak it.
    pub(crate) fn of_path(segment: &str) -> Self {
        Self::of_tag(segment).unwrap_or(Self::En)
    }

    /// The language that a browser likes best of those that the pages speak, by its header `Accept-Language`.
    pub(crate) fn of_browser(header: Option<&str>) -> Self {
        let mut best = (0.0, Self::En);
        for part in header.unwrap_or_default().split(',') {
            let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
            let weight = weight.trim().parse::<f32>().unwrap_or(0.0);
            if let Some(language) = Self::of_tag(tag)
                && weight > best.0
            {
                best = (weight, language);
            }
        }
        best.1
    }
}

/// A text with its `{words in braces}` filled in. What is filled in is not looked at again.
pub(crate) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, Lang, fill};

    /// The words in braces of a text, in order.
    fn words(text: &str) -> Vec<&str> {
        let mut words: Vec<_> = text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        words.sort_unstable();
        words
    }

    #[test]
    fn no_text_is_missing_in_any_language() {
        let english = Lang::En.texts().all();
        for language in LANGUAGES {
            let texts = language.texts().all();
            for ((name, text), (_, model)) in texts.iter().zip(&english) {
                let place = format!("{} of {}", name, language.code());
                assert!(!text.trim().is_empty(), "{place} is empty");
                assert_eq!(words(text), words(model), "{place} has other words in braces than English");
            }
            let same = texts.iter().zip(&english).filter(|(one, other)| one == other).count();
            assert!(language == Lang::En || same < 12, "{} texts of {} are English", same, language.code());
        }
    }

    #[test]
    fn the_browser_chooses() {
        for (header, language) in [
            (None, Lang::En),
            (Some("fr-CH, fr;q=0.9, en;q=0.8"), Lang::Fr),
            (Some("ja, de;q=0.3, it;q=0.5"), Lang::It),
            (Some("ja"), Lang::En),
            (Some(";;q=,,*"), Lang::En),
            (Some("es;q=0, nl;q=0.1"), Lang::Nl),
        ] {
            assert_eq!(Lang::of_browser(header), language, "{header:?}");
        }
        assert_eq!((Lang::of_path("PT-br"), Lang::of_path("xx")), (Lang::Pt, Lang::En));
    }

    #[test]
    fn what_is_filled_in_stays_as_it_is() {
        assert_eq!(fill("{a} to {b}", &[("a", "{b}"), ("b", "x")]), "{b} to x");
        assert_eq!(fill("{lost} text {", &[]), " text ");
    }
}
