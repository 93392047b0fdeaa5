//! Errors: the codes that tell failed calls apart.
//!
//! A failed call answers with an object of `code`, a technical `description`, a `message` of the
//! institution that may be shown to the end user as it is, and `request_id` for the support team.
//! Branch on the code rather than on the HTTP status, and treat an unknown code like `bug`. Some
//! answers have no such object: the network in front of the API may answer with a page of its own.
//!
//! Reference: <https://docs.powens.com/api-reference/overview/errors>

// Written by `cargo xtask generate` from spec/errors.yaml. Do not edit.

use powens_runtime::open_enum;

open_enum! {
    /// Why a call failed.
    pub enum ErrorCode {
        /// `missingParameter`: A parameter or member that must be given was not.
        MissingParameter = "missingParameter",
        /// `invalidValue`: A parameter or member has a value that cannot be accepted; the description names
        /// it.
        InvalidValue = "invalidValue",
        /// `methodNotAllowed`: The address exists but does not take this HTTP method.
        MethodNotAllowed = "methodNotAllowed",
        /// `connectionLocked`: The connection can only be read for now, so nothing below it can be changed.
        ConnectionLocked = "connectionLocked",
        /// `bug`: A failure inside the API. Unknown codes mean the same.
        Bug = "bug",
        /// `wrongpass`: The institution refused the credentials.
        WrongPassword = "wrongpass" | "wrongPass",
        /// `noAccount`: No bank account of the user is activated. Comes with status 409, or 400 by the SDK.
        NoAccount = "noAccount",
        /// `maxAmountExceeded`: The amount of a transfer is above the limit. A member `max_amount` may tell
        /// the limit.
        MaxAmountExceeded = "maxAmountExceeded",
        /// `maxPeriodAmountExceeded`: The amount of a transfer is above what is left of the limit over a
        /// period. A member `max_amount` may tell what is left.
        MaxPeriodAmountExceeded = "maxPeriodAmountExceeded",
        /// `notSupported`: The institution cannot do this, such as cancelling a payment.
        NotSupported = "notSupported",
        /// `websiteUnavailable`: The institution cannot be reached at the moment.
        WebsiteUnavailable = "websiteUnavailable",
        /// `actionNeeded`: The end user has to do something at the institution before this can work.
        ActionNeeded = "actionNeeded",
        /// `notFound`: The resource does not exist or is disabled. Disabled resources need the flag `all`.
        NotFound = "notFound",
        /// `unauthorized`: The token is missing or the domain does not have the feature. Comes with status
        /// 401.
        Unauthorized = "unauthorized",
        /// `tooManySync`: Going by its name, synchronisations were asked for too often. Known from the SDK,
        /// which says no more.
        TooManySync = "tooManySync",
        /// `bankMessage`: Going by its name, the institution sent a message. Known from the SDK, which says
        /// no more.
        BankMessage = "bankMessage",
        /// `config`: Going by its name, the configuration is wrong. Known from the SDK, which says no more.
        Config = "config",
        /// `keymanager`: Going by its name, a key could not be had. Known from the SDK, which says no more.
        KeyManager = "keymanager",
        /// `dataError`: Going by its name, data could not be used. Known from the SDK, which says no more.
        DataError = "dataError",
        /// `forbidden`: Going by its name, the token does not allow the call. Known from the SDK, which
        /// says no more.
        Forbidden = "forbidden",
        /// `authFailure`: The credentials are wrong. Known from an example in the guide of 2019.
        ///
        /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
        AuthFailure = "authFailure",
    }
}
