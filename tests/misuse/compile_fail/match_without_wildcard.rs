use powens::webview::WebviewLanguage;

fn name(language: WebviewLanguage) -> &'static str {
    match language {
        WebviewLanguage::English => "English",
        WebviewLanguage::French => "French",
        WebviewLanguage::German => "German",
        WebviewLanguage::Dutch => "Dutch",
        WebviewLanguage::Portuguese => "Portuguese",
        WebviewLanguage::Italian => "Italian",
        WebviewLanguage::Spanish => "Spanish",
        WebviewLanguage::Unrecognized(_) => "another",
    }
}

fn main() {}
