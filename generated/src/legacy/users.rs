//! Users (legacy): Settings, login profiles and devices of users.
//!
//! They are from a time when users signed in to the API themselves, and known from the Swagger
//! document of 2020 to 2022 only. Users are anonymous now, see `users`.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/users>

// Written by `cargo xtask generate` from spec/legacy/users.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Json, Request, Secret, endpoint, id, object, open_enum, operation};
use std::collections::BTreeMap;

use crate::users::{UserId, UserRef};

operation! { GET_CONFIG = GET "/users/{user}/config", "legacy.users.get_config", "user", idempotent }

/// Returns the settings of a user by key. The only key that any source names is `biapi.last_push`.
///
/// `GET /users/{user}/config`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::get_config(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `users::get`. It gives the settings when asked to expand `config`.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfig(pub(crate) Request);

/// Returns the settings of a user by key.
///
/// `GET /users/{user}/config`: see [`GetConfig`].
#[deprecated(note = "use `users::get`. It gives the settings when asked to expand `config`.")]
pub fn get_config(user: impl Into<UserRef>) -> GetConfig {
    GetConfig(Request::new(&GET_CONFIG).segment::<UserRef>(user.into()))
}

endpoint! { GetConfig, User, BTreeMap<String, Json> }

operation! { UPDATE_CONFIG = POST "/users/{user}/config", "legacy.users.update_config", "user" }

/// Changes settings of a user. Keys that begin with `biapi.` are ignored, except
/// `biapi.callback_url`.
///
/// `POST /users/{user}/config`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::update_config(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConfig(pub(crate) Request);

/// Changes settings of a user.
///
/// `POST /users/{user}/config`: see [`UpdateConfig`].
pub fn update_config(user: impl Into<UserRef>) -> UpdateConfig {
    UpdateConfig(Request::new(&UPDATE_CONFIG).segment::<UserRef>(user.into()))
}

impl UpdateConfig {
    /// Value of a setting, by key.
    pub fn setting(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>(name.into(), &value.into()))
    }
}

endpoint! { UpdateConfig, User, Option<Json> }

operation! {
    DELETE_CONFIG = DELETE "/users/{user}/config", "legacy.users.delete_config", "user", idempotent
}

/// Deletes settings of a user. What happens when no key is given is not documented.
///
/// `DELETE /users/{user}/config`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::delete_config(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConfig(pub(crate) Request);

/// Deletes settings of a user.
///
/// `DELETE /users/{user}/config`: see [`DeleteConfig`].
pub fn delete_config(user: impl Into<UserRef>) -> DeleteConfig {
    DeleteConfig(Request::new(&DELETE_CONFIG).segment::<UserRef>(user.into()))
}

impl DeleteConfig {
    /// Keys of the settings joined by commas.
    ///
    /// Example: `"theme,language"`.
    pub fn keys(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("keys", &value.into()))
    }
}

endpoint! { DeleteConfig, User, Option<Json> }

operation! { LIST_PROFILES = GET "/users/{user}/profiles", "legacy.users.list_profiles", "user", idempotent }

/// Lists the login profiles of a user.
///
/// `GET /users/{user}/profiles`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::list_profiles(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProfiles(pub(crate) Request);

/// Lists the login profiles of a user.
///
/// `GET /users/{user}/profiles`: see [`ListProfiles`].
pub fn list_profiles(user: impl Into<UserRef>) -> ListProfiles {
    ListProfiles(Request::new(&LIST_PROFILES).segment::<UserRef>(user.into()))
}

endpoint! { ListProfiles, User, ProfilesList }

operation! {
    GET_PROFILE = GET "/users/{user}/profiles/{profile}", "legacy.users.get_profile", "user", idempotent
}

/// Returns a login profile of a user.
///
/// `GET /users/{user}/profiles/{profile}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users::{self, ProfileId};
/// use powens::users::UserRef;
///
/// let answer = users::get_profile(UserRef::Me, ProfileId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProfile(pub(crate) Request);

/// Returns a login profile of a user.
///
/// `GET /users/{user}/profiles/{profile}`: see [`GetProfile`].
pub fn get_profile(user: impl Into<UserRef>, profile: ProfileId) -> GetProfile {
    GetProfile(Request::new(&GET_PROFILE).segment::<UserRef>(user.into()).segment(profile))
}

endpoint! { GetProfile, User, Profile }

operation! {
    GET_MAIN_PROFILE = GET "/users/{user}/profiles/main", "legacy.users.get_main_profile", "user", idempotent
}

/// Returns the main login profile of a user.
///
/// `GET /users/{user}/profiles/main`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::get_main_profile(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMainProfile(pub(crate) Request);

/// Returns the main login profile of a user.
///
/// `GET /users/{user}/profiles/main`: see [`GetMainProfile`].
pub fn get_main_profile(user: impl Into<UserRef>) -> GetMainProfile {
    GetMainProfile(Request::new(&GET_MAIN_PROFILE).segment::<UserRef>(user.into()))
}

endpoint! { GetMainProfile, User, Profile }

operation! {
    GET_CURRENT_PROFILE = GET "/users/{user}/profiles/me", "legacy.users.get_current_profile", "user", idempotent
}

/// Returns the login profile that the token belongs to.
///
/// `GET /users/{user}/profiles/me`, with a `user` token: another route to
/// [`get_main_profile`](get_main_profile()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::get_current_profile(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_current_profile(user: impl Into<UserRef>) -> GetMainProfile {
    GetMainProfile(Request::new(&GET_CURRENT_PROFILE).segment::<UserRef>(user.into()))
}

operation! {
    UPDATE_CURRENT_PROFILE = PUT "/users/{user}/profiles/me", "legacy.users.update_current_profile", "user", idempotent
}

/// Changes the login profile that the token belongs to.
///
/// `PUT /users/{user}/profiles/me`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::update_current_profile(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCurrentProfile(pub(crate) Request);

/// Changes the login profile that the token belongs to.
///
/// `PUT /users/{user}/profiles/me`: see [`UpdateCurrentProfile`].
pub fn update_current_profile(user: impl Into<UserRef>) -> UpdateCurrentProfile {
    UpdateCurrentProfile(Request::new(&UPDATE_CURRENT_PROFILE).segment::<UserRef>(user.into()))
}

impl UpdateCurrentProfile {
    /// New e-mail address. It wants the current password too.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("email", &value.into()))
    }

    /// New password. It wants the current one too.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>("password", &value.into()))
    }

    /// Password that holds before the change.
    pub fn current_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>("current_password", &value.into()))
    }

    /// How else to reach the user. The form is not documented.
    pub fn contact(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("contact", &value.into()))
    }

    /// Settings of the application as text.
    pub fn conf(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("conf", &value.into()))
    }

    /// Undocumented; a boolean.
    pub fn state(self, value: bool) -> Self { Self(self.0.member("state", &value)) }

    /// Language to write in from now on.
    ///
    /// Example: `"fr"`.
    pub fn lang(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("lang", &value.into()))
    }
}

endpoint! { UpdateCurrentProfile, User, Profile }

operation! { LIST_DEVICES = GET "/users/{user}/devices", "legacy.users.list_devices", "user", idempotent }

/// Lists the devices of a user that receive notifications.
///
/// `GET /users/{user}/devices`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::list_devices(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDevices(pub(crate) Request);

/// Lists the devices of a user that receive notifications.
///
/// `GET /users/{user}/devices`: see [`ListDevices`].
pub fn list_devices(user: impl Into<UserRef>) -> ListDevices {
    ListDevices(Request::new(&LIST_DEVICES).segment::<UserRef>(user.into()))
}

endpoint! { ListDevices, User, DevicesList }

operation! { CREATE_DEVICE = POST "/users/{user}/devices", "legacy.users.create_device", "user" }

/// Registers a device for notifications, for the token in use.
///
/// `POST /users/{user}/devices`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users;
/// use powens::users::UserRef;
///
/// let answer = users::create_device(UserRef::Me, "…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDevice(pub(crate) Request);

/// Registers a device for notifications, for the token in use.
///
/// `POST /users/{user}/devices`: see [`CreateDevice`].
pub fn create_device(
    user: impl Into<UserRef>,
    notification_token: impl Into<Secret>,
    application: impl Into<String>,
) -> CreateDevice {
    CreateDevice(
        Request::new(&CREATE_DEVICE)
            .segment::<UserRef>(user.into())
            .member::<Secret>("notification_token", &notification_token.into())
            .member::<String>("application", &application.into()),
    )
}

impl CreateDevice {
    /// Version of the notifications that the application understands.
    pub fn notification_version(self, value: i64) -> Self {
        Self(self.0.member("notification_version", &value))
    }
}

endpoint! { CreateDevice, User, Device }

operation! {
    GET_DEVICE = GET "/users/{user}/devices/{device}", "legacy.users.get_device", "user", idempotent
}

/// Returns a device of a user that receives notifications.
///
/// `GET /users/{user}/devices/{device}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users::{self, DeviceId};
/// use powens::users::UserRef;
///
/// let answer = users::get_device(UserRef::Me, DeviceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDevice(pub(crate) Request);

/// Returns a device of a user that receives notifications.
///
/// `GET /users/{user}/devices/{device}`: see [`GetDevice`].
pub fn get_device(user: impl Into<UserRef>, device: DeviceId) -> GetDevice {
    GetDevice(Request::new(&GET_DEVICE).segment::<UserRef>(user.into()).segment(device))
}

endpoint! { GetDevice, User, Device }

operation! {
    UPDATE_DEVICE = PUT "/users/{user}/devices/{device}", "legacy.users.update_device", "user", idempotent
}

/// Changes how a device of a user is reached.
///
/// `PUT /users/{user}/devices/{device}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users::{self, DeviceId};
/// use powens::users::UserRef;
///
/// let answer = users::update_device(UserRef::Me, DeviceId::new(1), "…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDevice(pub(crate) Request);

/// Changes how a device of a user is reached.
///
/// `PUT /users/{user}/devices/{device}`: see [`UpdateDevice`].
pub fn update_device(
    user: impl Into<UserRef>,
    device: DeviceId,
    notification_token: impl Into<Secret>,
    application: impl Into<String>,
) -> UpdateDevice {
    UpdateDevice(
        Request::new(&UPDATE_DEVICE)
            .segment::<UserRef>(user.into())
            .segment(device)
            .member::<Secret>("notification_token", &notification_token.into())
            .member::<String>("application", &application.into()),
    )
}

impl UpdateDevice {
    /// Version of the notifications that the application understands.
    pub fn notification_version(self, value: i64) -> Self {
        Self(self.0.member("notification_version", &value))
    }
}

endpoint! { UpdateDevice, User, Device }

operation! {
    DELETE_DEVICE = DELETE "/users/{user}/devices/{device}", "legacy.users.delete_device", "user", idempotent
}

/// Stops notifications to a device of a user.
///
/// `DELETE /users/{user}/devices/{device}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::users::{self, DeviceId};
/// use powens::users::UserRef;
///
/// let answer = users::delete_device(UserRef::Me, DeviceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDevice(pub(crate) Request);

/// Stops notifications to a device of a user.
///
/// `DELETE /users/{user}/devices/{device}`: see [`DeleteDevice`].
pub fn delete_device(user: impl Into<UserRef>, device: DeviceId) -> DeleteDevice {
    DeleteDevice(Request::new(&DELETE_DEVICE).segment::<UserRef>(user.into()).segment(device))
}

endpoint! { DeleteDevice, User, Option<Device> }

id! {
    /// Identifies a login profile of a user.
    pub struct ProfileId(i64);

    /// Identifies a device that receives notifications.
    pub struct DeviceId(i64);
}

object! {
    /// The login profiles of a user.
    pub struct ProfilesList {
        /// The profiles, the main one among them.
        pub profiles: Vec<Profile>,
        /// How many profiles there are.
        pub total: Option<i64>,
    }
}

object! {
    /// What a user signs in with, and how the user likes things to be.
    pub struct Profile {
        /// Identifies the profile.
        pub id: ProfileId,
        /// The user who signs in with it.
        pub id_user: Option<UserId>,
        /// What the profile is allowed, `admin` by default.
        pub role: Option<ProfileRole>,
        /// E-mail address to sign in with.
        pub email: Option<String> as secret,
        /// Whether it is an administrator, false by default. How `role` differs is not documented.
        pub admin: Option<bool>,
        /// Status as a number, 0 by default. No source names others.
        pub status: Option<i64> = "statut",
        /// Settings of the application as text. The form is not documented.
        pub conf: Option<String> as secret,
        /// Language to write to the user in.
        pub lang: Option<String>,
    }
}

object! {
    /// The devices of a user that receive notifications.
    pub struct DevicesList {
        /// The devices, of all tokens.
        pub devices: Vec<Device>,
        /// How many devices there are.
        pub total: Option<i64>,
    }
}

object! {
    /// A device that receives notifications.
    pub struct Device {
        /// Identifies the device.
        pub id: DeviceId,
        /// Identifies the token that the device was registered with.
        pub id_token: Option<i64>,
        /// What kind of device it is. No source names a value.
        pub kind: Option<String> = "type",
        /// What the service of Google or Apple knows the device by.
        pub notification_token: Option<Secret>,
        /// When the device was last registered, in an unstated time zone.
        pub last_update: Option<DateTime>,
        /// Version of the notifications that the device understands.
        pub version: Option<String>,
        /// Whether the device is there for development, going by its name; false by default.
        pub debug: Option<bool>,
    }
}

open_enum! {
    /// What a login profile may do.
    pub enum ProfileRole {
        /// `admin`: An administrator, by default.
        Admin = "admin",
        /// `user`: Not an administrator, going by its name.
        User = "user" | "ser",
    }
}
