// Digest of the catalogue: 3b8e008738dba22f
// Compiled by faultdex-codegen from catalog/slascone.toml: edit that file, not this one.

/// A code of SLASCONE, licensing API.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `401`: Unauthorized
    Unauthorized,
    /// `1000`: The input is not a valid license key.
    InvalidLicenseKey,
    /// `1001`: The license is expired.
    LicenseExpired,
    /// `1002`: The license is not activated.
    LicenseNotActivated,
    /// `1003`: Non compliant software version.
    SoftwareVersionNotCompliant,
    /// `1004`: Unknown software release limitation. If you want to reset the softwareReleaseLimitation, then use softwareReleaseLimitation= ‘none’ or softwareReleaseLimitation= ”.
    UnknownSoftwareReleaseLimitation,
    /// `1005`: A license with this legacy license key already exists.
    LegacyLicenseKeyAlreadyExists,
    /// `1007`: The number of allowed connections has been reached.
    ConnectionLimitReached,
    /// `1008`: A user with this user id already exists.
    UserIdAlreadyExists,
    /// `1009`: The maximum number of users has been reached.
    LicenseUserLimitReached,
    /// `1010`: Unknown license user.
    UnknownLicenseUser,
    /// `1011`: Can not decrease the license user limit. You need to delete existing active users.
    CannotDecreaseLicenseUserLimit,
    /// `1012`: Invalid email-address.
    InvalidEmailAddress,
    /// `2000`: This master license has no available tokens. You can either add token(s) to this license or unassign some existing token(s).
    NoAvailableTokens,
    /// `2001`: Token already assigned.
    TokenAlreadyAssigned,
    /// `2002`: This token is not assigned.
    ///
    /// Or: The DeviceLicenseKey is not assigned.
    TokenNotAssigned,
    /// `2003`: Unknown token license key.
    ///
    /// Or: Unknown DeviceLicenseKey.
    UnknownTokenLicenseKey,
    /// `2004`: This token key is already unassigned.
    TokenAlreadyUnassigned,
    /// `2005`: This client is already activated/assigned to this customer.
    ClientAlreadyActivated,
    /// `2006`: Unknown client.
    ///
    /// Or: Unknown Device.
    UnknownClient,
    /// `2007`: Unknown legacy license key.
    UnknownLegacyLicenseKey,
    /// `2008`: Can not decrease the number of devices/tokens.
    CannotDecreaseTokenCount,
    /// `2009`: Unknown license type.
    UnknownLicenseType,
    /// `2010`: Missing unique device/client id.
    MissingClientId,
    /// `2011`: Can not change the expiration mode to Days After Activation, because a token is already assigned.
    CannotChangeExpirationMode,
    /// `3000`: Unknown product.
    UnknownProduct,
    /// `3001`: Unknown product feature.
    UnknownProductFeature,
    /// `3002`: Unknown product variable.
    UnknownProductVariable,
    /// `3003`: Unknown product limitation.
    UnknownProductLimitation,
    /// `3004`: Unknown email template.
    UnknownEmailTemplate,
    /// `4000`: Unknown customer.
    UnknownCustomer,
    /// `4001`: No available licenses for this customer. Create a new license or add tokens to an existing license.
    NoAvailableLicenses,
    /// `4002`: A customer with this number already exists.
    CustomerNumberAlreadyExists,
    /// `4003`: This email is already assigned to another customer.
    CustomerEmailAlreadyAssigned,
    /// `4004`: Missing customer number.
    MissingCustomerNumber,
    /// `4005`: Missing customer email.
    MissingCustomerEmail,
    /// `5000`: This client is assigned to a different token license key. Use the right or no token license key.
    ClientAssignedToDifferentToken,
    /// `5001`: Unknown analytical field.
    ///
    /// Or: Unknown heartbeat type.
    UnknownHeartbeatType,
    /// `6000`: Unknown analytical field.
    UnknownAnalyticalField,
    /// `6001`: A numerical analytical field can not accept an alphanumerical value.
    InvalidNumericalFieldValue,
    /// `6002`: Unknown usage feature.
    UnknownUsageFeature,
    /// `6003`: At least one analytical field appears more than once in the array. Make sure it is used just once.
    DuplicateAnalyticalField,
    /// `6004`: Unknown usage module.
    UnknownUsageModule,
    /// `6005`: A boolean field can only accept true or false as a value.
    InvalidBooleanFieldValue,
    /// `6006`: Unknown license limitation.
    UnknownLicenseLimitation,
    /// `6007`: The consumption value must be higher than 0.
    InvalidConsumptionValue,
    /// `6008`: The consumption limit has been reached.
    ConsumptionLimitReached,
    /// `6009`: The consumption mode is disabled.
    ConsumptionModeDisabled,
    /// `6010`: This usage feature already exists.
    UsageFeatureAlreadyExists,
    /// `6011`: This usage module already exists.
    UsageModuleAlreadyExists,
    /// `6012`: This license type already exists.
    LicenseTypeAlreadyExists,
    /// `6013`: This template/edition already exists.
    TemplateAlreadyExists,
    /// `6014`: This heartbeat type already exists.
    HeartbeatTypeAlreadyExists,
    /// `6015`: This analytical field already exists.
    AnalyticalFieldAlreadyExists,
    /// `6016`: This limitation already exists.
    LimitationAlreadyExists,
    /// `6017`: This variable already exists.
    VariableAlreadyExists,
    /// `6018`: This feature already exists.
    FeatureAlreadyExists,
    /// `6019`: This limitation does not exist.
    UnknownLimitation,
    /// `6020`: Changing the template's provisioning mode is not allowed.
    CannotChangeTemplateProvisioningMode,
    /// `7000`: UI already deployed.
    UserInterfaceAlreadyDeployed,
    /// `8000`: This template can not be deleted. A product needs to have at least one template.
    CannotDeleteLastTemplate,
    /// `8001`: Unknown template/edition name.
    ///
    /// Or: Unknown template name.
    UnknownTemplateName,
    /// `8002`: Switching to an edition with a different provisioning mode is not allowed.
    CannotSwitchProvisioningMode,
    /// `8003`: A non-temporary license cannot be converted to a temporary license, or vice-versa.
    CannotChangeTemporaryStatus,
    /// `9000`: Unknown country.
    UnknownCountry,
    /// `9001`: Unknown customer type.
    UnknownCustomerType,
    /// `9002`: Company name can not be empty.
    MissingCompanyName,
    /// `9003`: The expiration date is not valid. Supported formats: mm/dd/yyyy, dd.mm.yyyy, yyyy-mm-dd.
    InvalidExpirationDate,
    /// `9004`: This customer type already exists.
    CustomerTypeAlreadyExists,
    /// `9005`: A customer with this prospect number already exists.
    ProspectNumberAlreadyExists,
    /// `9006`: Unknown customer language.
    UnknownCustomerLanguage,
    /// `10001`: A webhook with this url already exists.
    WebhookUrlAlreadyExists,
    /// `10002`: Name and url can not be empty.
    MissingNameOrUrl,
    /// `10003`: Invalid Url format.
    InvalidUrlFormat,
    /// `11001`: A user (vendor) with this email already exists.
    VendorUserEmailAlreadyExists,
    /// `11002`: This user is already registered.
    UserAlreadyRegistered,
    /// `11003`: The SMTP-Client could not be configured.
    SmtpClientConfigurationFailed,
    /// `11004`: This user is already registered. You can change the user's role if necessary (if the user does not appear in the user list, check the 'Show all' button at the top of the list).
    UserAlreadyRegisteredChangeRole,
    /// `12000`: The provisioning mode of this license is set to Named. Sessions need the provisioning mode to be Floating.
    ProvisioningModeNotFloating,
    /// `12001`: No open session were found.
    NoOpenSession,
    /// `12002`: The maximum number of floating sessions with same client has been reached. Can not open an additional session.
    FloatingSessionLimitReached,
    /// `12003`: the check-out period must be positive (minutes)
    InvalidCheckOutPeriod,
    /// `12004`: a user id is mandatory for this licence type
    MissingUserId,
    /// `12005`: a session id is mandatory
    MissingSessionId,
    /// `12006`: a session with the same user is already active
    UserSessionAlreadyActive,
    /// `13001`: Unknown tag.
    UnknownTag,
    /// `13002`: Invalid data, enter a customerId or a licenseId.
    MissingCustomerIdOrLicenseId,
    /// `13003`: This tag assignment already exists.
    TagAssignmentAlreadyExists,
    /// `14001`: This reseller already exists.
    ResellerAlreadyExists,
    /// `14002`: This reseller contact already exists.
    ResellerContactAlreadyExists,
    /// `14003`: This reseller type already exists.
    ResellerTypeAlreadyExists,
}

::faultdex::__impl_code! {
    number, CATALOG, ENTRIES, Code {
        Unauthorized,
        InvalidLicenseKey,
        LicenseExpired,
        LicenseNotActivated,
        SoftwareVersionNotCompliant,
        UnknownSoftwareReleaseLimitation,
        LegacyLicenseKeyAlreadyExists,
        ConnectionLimitReached,
        UserIdAlreadyExists,
        LicenseUserLimitReached,
        UnknownLicenseUser,
        CannotDecreaseLicenseUserLimit,
        InvalidEmailAddress,
        NoAvailableTokens,
        TokenAlreadyAssigned,
        TokenNotAssigned,
        UnknownTokenLicenseKey,
        TokenAlreadyUnassigned,
        ClientAlreadyActivated,
        UnknownClient,
        UnknownLegacyLicenseKey,
        CannotDecreaseTokenCount,
        UnknownLicenseType,
        MissingClientId,
        CannotChangeExpirationMode,
        UnknownProduct,
        UnknownProductFeature,
        UnknownProductVariable,
        UnknownProductLimitation,
        UnknownEmailTemplate,
        UnknownCustomer,
        NoAvailableLicenses,
        CustomerNumberAlreadyExists,
        CustomerEmailAlreadyAssigned,
        MissingCustomerNumber,
        MissingCustomerEmail,
        ClientAssignedToDifferentToken,
        UnknownHeartbeatType,
        UnknownAnalyticalField,
        InvalidNumericalFieldValue,
        UnknownUsageFeature,
        DuplicateAnalyticalField,
        UnknownUsageModule,
        InvalidBooleanFieldValue,
        UnknownLicenseLimitation,
        InvalidConsumptionValue,
        ConsumptionLimitReached,
        ConsumptionModeDisabled,
        UsageFeatureAlreadyExists,
        UsageModuleAlreadyExists,
        LicenseTypeAlreadyExists,
        TemplateAlreadyExists,
        HeartbeatTypeAlreadyExists,
        AnalyticalFieldAlreadyExists,
        LimitationAlreadyExists,
        VariableAlreadyExists,
        FeatureAlreadyExists,
        UnknownLimitation,
        CannotChangeTemplateProvisioningMode,
        UserInterfaceAlreadyDeployed,
        CannotDeleteLastTemplate,
        UnknownTemplateName,
        CannotSwitchProvisioningMode,
        CannotChangeTemporaryStatus,
        UnknownCountry,
        UnknownCustomerType,
        MissingCompanyName,
        InvalidExpirationDate,
        CustomerTypeAlreadyExists,
        ProspectNumberAlreadyExists,
        UnknownCustomerLanguage,
        WebhookUrlAlreadyExists,
        MissingNameOrUrl,
        InvalidUrlFormat,
        VendorUserEmailAlreadyExists,
        UserAlreadyRegistered,
        SmtpClientConfigurationFailed,
        UserAlreadyRegisteredChangeRole,
        ProvisioningModeNotFloating,
        NoOpenSession,
        FloatingSessionLimitReached,
        InvalidCheckOutPeriod,
        MissingUserId,
        MissingSessionId,
        UserSessionAlreadyActive,
        UnknownTag,
        MissingCustomerIdOrLicenseId,
        TagAssignmentAlreadyExists,
        ResellerAlreadyExists,
        ResellerContactAlreadyExists,
        ResellerTypeAlreadyExists,
    }
}

/// The catalogue of SLASCONE, licensing API.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
pub static CATALOG: ::faultdex::Catalog = ::faultdex::Catalog {
    system: ::faultdex::System {
        id: "slascone",
        name: "SLASCONE, licensing API",
        code: ::faultdex::CodeForm::Number,
        fallback: ::faultdex::Fallback {
            status_digits: 0,
            prefixes: &[],
            any: Some((::faultdex::Kind::Unknown, ::faultdex::Retry::Never)),
        },
        recognise: ::faultdex::Recognise {
            words: &["slascone"],
            paths: &[],
            fields: &[],
            prefixes: &[],
            not_within: &["expectedErrors"],
        },
    },
    sources: &SOURCES,
    entries: &ENTRIES,
    states: &[],
    index: ::faultdex::__private::Index::Number(&INDEX),
};

static SOURCES: [::faultdex::Source; 2] = [
    ::faultdex::Source {
        id: "error-codes",
        title: "SLASCONE API: HTTP response codes and conflicts",
        evidence: ::faultdex::Evidence::Documented,
        retrieved: "2026-11-21",
        url: None,
    },
    ::faultdex::Source {
        id: "clients",
        title: "Public SLASCONE clients",
        evidence: ::faultdex::Evidence::Observed,
        retrieved: "2026-11-21",
        url: None,
    },
];

const BLANK: ::faultdex::Entry = ::faultdex::__private::blank(&CATALOG.system, &SOURCES[0]);

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static ENTRIES: [::faultdex::Entry; 91] = [
    ::faultdex::Entry {
        code: "401",
        number: ::faultdex::__private::number(401),
        variant: "Unauthorized",
        section: ::faultdex::__private::text("HTTP status"),
        http: ::faultdex::__private::status(401),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("HTTP status"),
                message: ::faultdex::Template::fixed("Unauthorized"),
                cause: ::faultdex::__private::text("The request carries no API key or token, or one that SLASCONE refuses."),
                resolution: "Get a fresh token, or load the current API key, and send the request once more. If that is refused too, stop and have the key replaced.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Reauthenticate,
            },
        ],
        keywords: &[
            "login",
            "authentication",
            "credentials",
            "expired token",
        ],
        note: ::faultdex::__private::text("A plain HTTP status, not an id of the 409 body."),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1000",
        number: ::faultdex::__private::number(1000),
        variant: "InvalidLicenseKey",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("The input is not a valid license key."),
                cause: None,
                resolution: "Enter the key exactly as it was issued, without spaces or line breaks around it. Do not send a legacy key where a licence key is asked for.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "serial number",
            "product key",
            "wrong",
            "typo",
        ],
        example: ::faultdex::__private::text("{\"id\": 1000, \"message\": \"The input is not a valid license key.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1001",
        number: ::faultdex::__private::number(1001),
        variant: "LicenseExpired",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("The license is expired."),
                cause: ::faultdex::__private::text("The date up to which the licence holds has passed."),
                resolution: "Renew the licence or set a later expiration date on it, then repeat the call. Until then, tell the user that it has run out.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "subscription",
            "extend",
            "validity",
        ],
        example: ::faultdex::__private::text("{\"id\": 1001, \"message\": \"The license is expired.\", \"help\": null, \"expectedErrors\": [\n  {\"id\": 1001, \"message\": \"The license is expired.\", \"help\": null},\n  {\"id\": 2006, \"message\": \"Unknown client.\", \"help\": null}\n]}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1002",
        number: ::faultdex::__private::number(1002),
        variant: "LicenseNotActivated",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("The license is not activated."),
                cause: None,
                resolution: "Activate the licence, then repeat the call that failed.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "inactive",
            "registration",
        ],
        example: ::faultdex::__private::text("{\"id\": 1002, \"message\": \"The license is not activated.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1003",
        number: ::faultdex::__private::number(1003),
        variant: "SoftwareVersionNotCompliant",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("Non compliant software version."),
                cause: ::faultdex::__private::text("The version that the client reports is not among those that its licence allows."),
                resolution: "Have the licence's software release limitation widened and resend, or install a version that it covers.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "upgrade",
            "downgrade",
            "update",
            "too old",
        ],
        example: ::faultdex::__private::text("{\"id\": 1003, \"message\": \"Non compliant software version.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1004",
        number: ::faultdex::__private::number(1004),
        variant: "UnknownSoftwareReleaseLimitation",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("Unknown software release limitation. If you want to reset the softwareReleaseLimitation, then use softwareReleaseLimitation= ‘none’ or softwareReleaseLimitation= ”."),
                cause: ::faultdex::__private::text("The value of softwareReleaseLimitation names nothing that is defined."),
                resolution: "Correct softwareReleaseLimitation to one that exists. To clear it, send the word none or an empty value.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "version",
            "restriction",
            "remove",
        ],
        note: ::faultdex::__private::text("The curly quotes are the document's. The ” at the end stands where an empty pair of quotes is expected, so the server probably sends straight ones: do not rely on the quotes when comparing messages."),
        example: ::faultdex::__private::text("{\"id\": 1004, \"message\": \"Unknown software release limitation. If you want to reset the softwareReleaseLimitation, then use softwareReleaseLimitation= ‘none’ or softwareReleaseLimitation= ”.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1005",
        number: ::faultdex::__private::number(1005),
        variant: "LegacyLicenseKeyAlreadyExists",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("A license with this legacy license key already exists."),
                cause: None,
                resolution: "Look up the licence that holds this legacy key and use it, or create the new one with a different legacy key.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "import",
            "migration",
        ],
        example: ::faultdex::__private::text("{\"id\": 1005, \"message\": \"A license with this legacy license key already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1007",
        number: ::faultdex::__private::number(1007),
        variant: "ConnectionLimitReached",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("The number of allowed connections has been reached."),
                cause: ::faultdex::__private::text("Every floating connection of the licence is in use."),
                resolution: "Free a connection that nobody needs any more, or raise the floating limit, then try again. Do not loop on the call while all are taken.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "seat",
            "concurrent",
            "full",
            "quota",
            "maximum",
        ],
        example: ::faultdex::__private::text("{\"id\": 1007, \"message\": \"The number of allowed connections has been reached.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1008",
        number: ::faultdex::__private::number(1008),
        variant: "UserIdAlreadyExists",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("A user with this user id already exists."),
                cause: None,
                resolution: "Use the user who has this id, or choose an id that is free.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "username",
            "account",
        ],
        example: ::faultdex::__private::text("{\"id\": 1008, \"message\": \"A user with this user id already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1009",
        number: ::faultdex::__private::number(1009),
        variant: "LicenseUserLimitReached",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("The maximum number of users has been reached."),
                cause: ::faultdex::__private::text("The licence already has as many users as its user limit allows."),
                resolution: "Delete a user who no longer needs the licence, or raise the user limit, then add this one.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "seat",
            "full",
            "quota",
            "too many",
        ],
        example: ::faultdex::__private::text("{\"id\": 1009, \"message\": \"The maximum number of users has been reached.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1010",
        number: ::faultdex::__private::number(1010),
        variant: "UnknownLicenseUser",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("Unknown license user."),
                cause: ::faultdex::__private::text("The licence has no such user; the user may belong to another licence."),
                resolution: "Compare the user id with the users of this very licence, and add the user where that id is missing.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "username",
            "account",
        ],
        example: ::faultdex::__private::text("{\"id\": 1010, \"message\": \"Unknown license user.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1011",
        number: ::faultdex::__private::number(1011),
        variant: "CannotDecreaseLicenseUserLimit",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("Can not decrease the license user limit. You need to delete existing active users."),
                cause: ::faultdex::__private::text("More users are active than the new limit would allow."),
                resolution: "Delete active users until no more are left than the new limit, then lower it. Otherwise keep the limit.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "reduce",
            "shrink",
            "seat",
        ],
        example: ::faultdex::__private::text("{\"id\": 1011, \"message\": \"Can not decrease the license user limit. You need to delete existing active users.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "1012",
        number: ::faultdex::__private::number(1012),
        variant: "InvalidEmailAddress",
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("Invalid email-address."),
                cause: None,
                resolution: "Send one plain address such as name@example.com, without a display name, blanks or a second address.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "mail",
            "malformed",
        ],
        example: ::faultdex::__private::text("{\"id\": 1012, \"message\": \"Invalid email-address.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2000",
        number: ::faultdex::__private::number(2000),
        variant: "NoAvailableTokens",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("This master license has no available tokens. You can either add token(s) to this license or unassign some existing token(s)."),
                cause: ::faultdex::__private::text("Every token of the licence is held by a client."),
                resolution: "Unassign the token of a client that is out of use, or have tokens added, then repeat the call.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "seat",
            "full",
            "quota",
            "too many devices",
        ],
        example: ::faultdex::__private::text("{\"id\": 2000, \"message\": \"This master license has no available tokens. You can either add token(s) to this license or unassign some existing token(s).\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2001",
        number: ::faultdex::__private::number(2001),
        variant: "TokenAlreadyAssigned",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Token already assigned."),
                cause: ::faultdex::__private::text("A client, perhaps this one, holds the token."),
                resolution: "See who holds the token. If it is this client, go on; if not, pick a free token, or unassign this one before it is moved.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "in use",
            "occupied",
            "seat",
        ],
        example: ::faultdex::__private::text("{\"id\": 2001, \"message\": \"Token already assigned.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2002",
        number: ::faultdex::__private::number(2002),
        variant: "TokenNotAssigned",
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("This token is not assigned."),
                cause: ::faultdex::__private::text("No client holds the token."),
                resolution: "Activate the client with this token, then repeat the call. If the aim was to free the token, there is nothing left to do.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("The DeviceLicenseKey is not assigned."),
                cause: ::faultdex::__private::text("No device holds this key."),
                resolution: "Activate the device with the key, then resend.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "deactivated",
            "released",
            "seat",
        ],
        note: ::faultdex::__private::text("The second case is the older wording of this id; the document has only the first."),
        example: ::faultdex::__private::text("{\"id\": 2002, \"message\": \"This token is not assigned.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2003",
        number: ::faultdex::__private::number(2003),
        variant: "UnknownTokenLicenseKey",
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Unknown token license key."),
                cause: ::faultdex::__private::text("No token has the key that was sent."),
                resolution: "Compare it with the token keys of the licence, and make sure that it is not the key of the licence itself.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Unknown DeviceLicenseKey."),
                cause: ::faultdex::__private::text("DeviceLicenseKey is the former name of the token's key."),
                resolution: "Compare the DeviceLicenseKey that was sent with the keys of the licence's tokens, letter by letter.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "wrong",
            "typo",
            "serial number",
        ],
        note: ::faultdex::__private::text("The second case is the older wording of this id; the document has only the first."),
        example: ::faultdex::__private::text("{\"id\": 2003, \"message\": \"Unknown token license key.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2004",
        number: ::faultdex::__private::number(2004),
        variant: "TokenAlreadyUnassigned",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("This token key is already unassigned."),
                cause: ::faultdex::__private::text("An earlier call, or somebody else, has freed the token."),
                resolution: "Take the token as freed and go on; a resend changes nothing.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "deactivated",
            "released",
            "returned",
        ],
        example: ::faultdex::__private::text("{\"id\": 2004, \"message\": \"This token key is already unassigned.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2005",
        number: ::faultdex::__private::number(2005),
        variant: "ClientAlreadyActivated",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("This client is already activated/assigned to this customer."),
                cause: ::faultdex::__private::text("The activation was probably sent a second time, or two machines share one client id."),
                resolution: "Take the client as activated and go on to its heartbeat. If it is another machine, give it a client id of its own.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "reinstall",
            "cloned",
            "twice",
        ],
        example: ::faultdex::__private::text("{\"id\": 2005, \"message\": \"This client is already activated/assigned to this customer.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2006",
        number: ::faultdex::__private::number(2006),
        variant: "UnknownClient",
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Unknown client."),
                cause: ::faultdex::__private::text("There is no activation for the client id that was sent."),
                resolution: "Activate the client, then send the heartbeat again. If it was active before, find out whether its client id has changed.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Precondition,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Unknown Device."),
                cause: ::faultdex::__private::text("The device has no activation."),
                resolution: "Activate the device before its first heartbeat.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "not registered",
            "hardware id",
            "machine",
            "reinstall",
        ],
        note: ::faultdex::__private::text("The second case is the older wording of this id; the document has only the first."),
        example: ::faultdex::__private::text("{\"id\": 2006, \"message\": \"Unknown client.\", \"help\": null, \"expectedErrors\": [\n  {\"id\": 2006, \"message\": \"Unknown client.\", \"help\": null},\n  {\"id\": 1001, \"message\": \"The license is expired.\", \"help\": null}\n]}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2007",
        number: ::faultdex::__private::number(2007),
        variant: "UnknownLegacyLicenseKey",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Unknown legacy license key."),
                cause: None,
                resolution: "Compare the legacy key with the one stored with the licence, or name the licence by its current key.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "old",
            "migration",
            "import",
        ],
        example: ::faultdex::__private::text("{\"id\": 2007, \"message\": \"Unknown legacy license key.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2008",
        number: ::faultdex::__private::number(2008),
        variant: "CannotDecreaseTokenCount",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Can not decrease the number of devices/tokens."),
                cause: None,
                resolution: "Unassign tokens until no more are held than the new number, then lower it; or keep the number.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "reduce",
            "shrink",
            "seat",
        ],
        note: ::faultdex::__private::text("The document gives no reason. This entry reads it as 1011: more tokens are assigned than the new number allows."),
        example: ::faultdex::__private::text("{\"id\": 2008, \"message\": \"Can not decrease the number of devices/tokens.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2009",
        number: ::faultdex::__private::number(2009),
        variant: "UnknownLicenseType",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Unknown license type."),
                cause: None,
                resolution: "Compare the licence type in the request with those that are defined, and define it first if it is new.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["category"],
        example: ::faultdex::__private::text("{\"id\": 2009, \"message\": \"Unknown license type.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2010",
        number: ::faultdex::__private::number(2010),
        variant: "MissingClientId",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Missing unique device/client id."),
                cause: ::faultdex::__private::text("The request does not say which device it comes from."),
                resolution: "Send a client id, one that the machine keeps across restarts and shares with no other.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "hardware id",
            "blank",
            "required",
        ],
        example: ::faultdex::__private::text("{\"id\": 2010, \"message\": \"Missing unique device/client id.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "2011",
        number: ::faultdex::__private::number(2011),
        variant: "CannotChangeExpirationMode",
        section: ::faultdex::__private::text("Token and device"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Token and device"),
                message: ::faultdex::Template::fixed("Can not change the expiration mode to Days After Activation, because a token is already assigned."),
                cause: ::faultdex::__private::text("This mode counts from activation, and a client is already active on the licence."),
                resolution: "Keep the expiration mode, or unassign every token of the licence and change it afterwards.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "expiry",
            "validity",
            "duration",
        ],
        example: ::faultdex::__private::text("{\"id\": 2011, \"message\": \"Can not change the expiration mode to Days After Activation, because a token is already assigned.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "3000",
        number: ::faultdex::__private::number(3000),
        variant: "UnknownProduct",
        section: ::faultdex::__private::text("Product"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Product"),
                message: ::faultdex::Template::fixed("Unknown product."),
                cause: None,
                resolution: "Compare the product id in the request with the products of the account that the request goes to.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "application",
            "software",
        ],
        example: ::faultdex::__private::text("{\"id\": 3000, \"message\": \"Unknown product.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "3001",
        number: ::faultdex::__private::number(3001),
        variant: "UnknownProductFeature",
        section: ::faultdex::__private::text("Product"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Product"),
                message: ::faultdex::Template::fixed("Unknown product feature."),
                cause: None,
                resolution: "Name a feature that is defined for this very product, not for another.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "function",
            "option",
        ],
        example: ::faultdex::__private::text("{\"id\": 3001, \"message\": \"Unknown product feature.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "3002",
        number: ::faultdex::__private::number(3002),
        variant: "UnknownProductVariable",
        section: ::faultdex::__private::text("Product"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Product"),
                message: ::faultdex::Template::fixed("Unknown product variable."),
                cause: None,
                resolution: "Check the variable against the list that the product defines, and add it there if it is new.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "setting",
            "parameter",
        ],
        example: ::faultdex::__private::text("{\"id\": 3002, \"message\": \"Unknown product variable.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "3003",
        number: ::faultdex::__private::number(3003),
        variant: "UnknownProductLimitation",
        section: ::faultdex::__private::text("Product"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Product"),
                message: ::faultdex::Template::fixed("Unknown product limitation."),
                cause: None,
                resolution: "Send a limitation of the product in question; define it there before licences refer to it.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "quota",
            "restriction",
        ],
        example: ::faultdex::__private::text("{\"id\": 3003, \"message\": \"Unknown product limitation.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "3004",
        number: ::faultdex::__private::number(3004),
        variant: "UnknownEmailTemplate",
        section: ::faultdex::__private::text("Product"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Product"),
                message: ::faultdex::Template::fixed("Unknown email template."),
                cause: None,
                resolution: "Choose one of the email templates that exist, or create this one before anything uses it.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "mail",
            "notification",
        ],
        example: ::faultdex::__private::text("{\"id\": 3004, \"message\": \"Unknown email template.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4000",
        number: ::faultdex::__private::number(4000),
        variant: "UnknownCustomer",
        section: ::faultdex::__private::text("Customer"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer"),
                message: ::faultdex::Template::fixed("Unknown customer."),
                cause: None,
                resolution: "Find the customer by its number or email and send the id that it has; create it first if there is none.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "account",
            "company",
        ],
        example: ::faultdex::__private::text("{\"id\": 4000, \"message\": \"Unknown customer.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001",
        number: ::faultdex::__private::number(4001),
        variant: "NoAvailableLicenses",
        section: ::faultdex::__private::text("Customer"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer"),
                message: ::faultdex::Template::fixed("No available licenses for this customer. Create a new license or add tokens to an existing license."),
                cause: ::faultdex::__private::text("The customer has no licence, or none with a token left."),
                resolution: "Have tokens added to one of the customer's licences, or have another licence created, then repeat the call.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "seat",
            "quota",
            "full",
            "exhausted",
        ],
        example: ::faultdex::__private::text("{\"id\": 4001, \"message\": \"No available licenses for this customer. Create a new license or add tokens to an existing license.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4002",
        number: ::faultdex::__private::number(4002),
        variant: "CustomerNumberAlreadyExists",
        section: ::faultdex::__private::text("Customer"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer"),
                message: ::faultdex::Template::fixed("A customer with this number already exists."),
                cause: None,
                resolution: "Update the customer who has this number, or create yours under a free one.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "customer id",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 4002, \"message\": \"A customer with this number already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4003",
        number: ::faultdex::__private::number(4003),
        variant: "CustomerEmailAlreadyAssigned",
        section: ::faultdex::__private::text("Customer"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer"),
                message: ::faultdex::Template::fixed("This email is already assigned to another customer."),
                cause: None,
                resolution: "Use the customer who holds this address, or enter a different one.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "mail",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 4003, \"message\": \"This email is already assigned to another customer.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4004",
        number: ::faultdex::__private::number(4004),
        variant: "MissingCustomerNumber",
        section: ::faultdex::__private::text("Customer"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer"),
                message: ::faultdex::Template::fixed("Missing customer number."),
                cause: None,
                resolution: "Fill in the customer number; it may not be left out.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "customer id",
            "blank",
            "required",
        ],
        example: ::faultdex::__private::text("{\"id\": 4004, \"message\": \"Missing customer number.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4005",
        number: ::faultdex::__private::number(4005),
        variant: "MissingCustomerEmail",
        section: ::faultdex::__private::text("Customer"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer"),
                message: ::faultdex::Template::fixed("Missing customer email."),
                cause: None,
                resolution: "Add the customer's email address to the request.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "mail",
            "blank",
            "required",
        ],
        example: ::faultdex::__private::text("{\"id\": 4005, \"message\": \"Missing customer email.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "5000",
        number: ::faultdex::__private::number(5000),
        variant: "ClientAssignedToDifferentToken",
        section: ::faultdex::__private::text("Heartbeat"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Heartbeat"),
                message: ::faultdex::Template::fixed("This client is assigned to a different token license key. Use the right or no token license key."),
                cause: ::faultdex::__private::text("The client was activated with another token than the one in this request."),
                resolution: "Send the token key that this client was activated with, or leave the token key out.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "mismatch",
            "wrong",
            "swapped",
        ],
        example: ::faultdex::__private::text("{\"id\": 5000, \"message\": \"This client is assigned to a different token license key. Use the right or no token license key.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "5001",
        number: ::faultdex::__private::number(5001),
        variant: "UnknownHeartbeatType",
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Heartbeat"),
                message: ::faultdex::Template::fixed("Unknown analytical field."),
                cause: ::faultdex::__private::text("An analytical field of the heartbeat is not defined, or the heartbeat's type is not."),
                resolution: "Check the type of the heartbeat as well as the names of its analytical fields, since this id is met for either.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Heartbeat"),
                message: ::faultdex::Template::fixed("Unknown heartbeat type."),
                cause: ::faultdex::__private::text("The heartbeat names a type that is not defined."),
                resolution: "Send a heartbeat type that exists, or create it before the first heartbeat of that type.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "ping",
            "telemetry",
        ],
        note: ::faultdex::__private::text("The document gives this id the text of 6000. Public clients have \"Unknown heartbeat type.\" (the second case), which the variant follows."),
        example: ::faultdex::__private::text("{\"id\": 5001, \"message\": \"Unknown analytical field.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6000",
        number: ::faultdex::__private::number(6000),
        variant: "UnknownAnalyticalField",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("Unknown analytical field."),
                cause: None,
                resolution: "Check every analytical field in the request against those that are defined, and define a new one before sending values for it.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "telemetry",
            "statistics",
            "metric",
            "custom field",
        ],
        note: ::faultdex::__private::text("The document gives 5001 the same text; the id tells them apart."),
        example: ::faultdex::__private::text("{\"id\": 6000, \"message\": \"Unknown analytical field.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6001",
        number: ::faultdex::__private::number(6001),
        variant: "InvalidNumericalFieldValue",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("A numerical analytical field can not accept an alphanumerical value."),
                cause: None,
                resolution: "Send a plain number in this field, without unit or letters; text belongs in a field made for it.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "type mismatch",
            "string",
            "characters",
        ],
        example: ::faultdex::__private::text("{\"id\": 6001, \"message\": \"A numerical analytical field can not accept an alphanumerical value.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6002",
        number: ::faultdex::__private::number(6002),
        variant: "UnknownUsageFeature",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("Unknown usage feature."),
                cause: None,
                resolution: "Correct the usage feature in the report, or define it before usage is counted for it.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "telemetry",
            "statistics",
        ],
        example: ::faultdex::__private::text("{\"id\": 6002, \"message\": \"Unknown usage feature.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6003",
        number: ::faultdex::__private::number(6003),
        variant: "DuplicateAnalyticalField",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("At least one analytical field appears more than once in the array. Make sure it is used just once."),
                cause: None,
                resolution: "Merge the repeated items so that each analytical field has a single item, then send the corrected array.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "twice",
            "list",
        ],
        example: ::faultdex::__private::text("{\"id\": 6003, \"message\": \"At least one analytical field appears more than once in the array. Make sure it is used just once.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6004",
        number: ::faultdex::__private::number(6004),
        variant: "UnknownUsageModule",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("Unknown usage module."),
                cause: None,
                resolution: "Send a usage module that has been created; compare its spelling or id with the definition.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "telemetry",
            "statistics",
        ],
        example: ::faultdex::__private::text("{\"id\": 6004, \"message\": \"Unknown usage module.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6005",
        number: ::faultdex::__private::number(6005),
        variant: "InvalidBooleanFieldValue",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("A boolean field can only accept true or false as a value."),
                cause: None,
                resolution: "Replace the value by true or false; 1, 0, yes and no are refused.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "flag",
            "checkbox",
            "type mismatch",
        ],
        example: ::faultdex::__private::text("{\"id\": 6005, \"message\": \"A boolean field can only accept true or false as a value.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6006",
        number: ::faultdex::__private::number(6006),
        variant: "UnknownLicenseLimitation",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("Unknown license limitation."),
                cause: ::faultdex::__private::text("The licence has no such limitation, even if its product defines one."),
                resolution: "Name a limitation that this licence has, or have it added to the licence.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "quota",
            "restriction",
        ],
        example: ::faultdex::__private::text("{\"id\": 6006, \"message\": \"Unknown license limitation.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6007",
        number: ::faultdex::__private::number(6007),
        variant: "InvalidConsumptionValue",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("The consumption value must be higher than 0."),
                cause: None,
                resolution: "Send a positive amount, and send no report where nothing was consumed.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "zero",
            "negative",
            "metering",
        ],
        example: ::faultdex::__private::text("{\"id\": 6007, \"message\": \"The consumption value must be higher than 0.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6008",
        number: ::faultdex::__private::number(6008),
        variant: "ConsumptionLimitReached",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("The consumption limit has been reached."),
                cause: ::faultdex::__private::text("The licence's allowance for this limitation is used up."),
                resolution: "Have the limit raised, then report the consumption again. Until then, have the client block whatever the limitation counts.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "quota",
            "credit",
            "exceeded",
        ],
        example: ::faultdex::__private::text("{\"id\": 6008, \"message\": \"The consumption limit has been reached.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6009",
        number: ::faultdex::__private::number(6009),
        variant: "ConsumptionModeDisabled",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("The consumption mode is disabled."),
                cause: None,
                resolution: "Have the consumption mode enabled, then report again; or stop reporting consumption here.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "metering",
            "switched off",
        ],
        example: ::faultdex::__private::text("{\"id\": 6009, \"message\": \"The consumption mode is disabled.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6010",
        number: ::faultdex::__private::number(6010),
        variant: "UsageFeatureAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This usage feature already exists."),
                cause: None,
                resolution: "Count usage on the usage feature that is there, or give the new one a different name.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6010, \"message\": \"This usage feature already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6011",
        number: ::faultdex::__private::number(6011),
        variant: "UsageModuleAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This usage module already exists."),
                cause: None,
                resolution: "Work with the present usage module, or rename the one that you are creating.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6011, \"message\": \"This usage module already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6012",
        number: ::faultdex::__private::number(6012),
        variant: "LicenseTypeAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This license type already exists."),
                cause: None,
                resolution: "Use the licence type that is defined, or define yours under a free name.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6012, \"message\": \"This license type already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6013",
        number: ::faultdex::__private::number(6013),
        variant: "TemplateAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This template/edition already exists."),
                cause: None,
                resolution: "Update the template that has this name rather than adding a second one, or name the new edition otherwise.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6013, \"message\": \"This template/edition already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6014",
        number: ::faultdex::__private::number(6014),
        variant: "HeartbeatTypeAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This heartbeat type already exists."),
                cause: None,
                resolution: "Send heartbeats with the type that is there; a new type needs a different name.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6014, \"message\": \"This heartbeat type already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6015",
        number: ::faultdex::__private::number(6015),
        variant: "AnalyticalFieldAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This analytical field already exists."),
                cause: None,
                resolution: "Send values to the present analytical field, or create the other one under another name.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "telemetry",
            "custom field",
        ],
        example: ::faultdex::__private::text("{\"id\": 6015, \"message\": \"This analytical field already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6016",
        number: ::faultdex::__private::number(6016),
        variant: "LimitationAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This limitation already exists."),
                cause: None,
                resolution: "Edit the limitation that is defined, or name the new limitation differently.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "quota",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6016, \"message\": \"This limitation already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6017",
        number: ::faultdex::__private::number(6017),
        variant: "VariableAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This variable already exists."),
                cause: None,
                resolution: "Set the value of the variable that is there, or choose an unused name.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "parameter",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6017, \"message\": \"This variable already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6018",
        number: ::faultdex::__private::number(6018),
        variant: "FeatureAlreadyExists",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This feature already exists."),
                cause: None,
                resolution: "Enable the feature that is there, or add yours under a name of its own.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "option",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 6018, \"message\": \"This feature already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6019",
        number: ::faultdex::__private::number(6019),
        variant: "UnknownLimitation",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("This limitation does not exist."),
                cause: None,
                resolution: "Fetch the limitations anew and send one of them; the one in the request may have been deleted.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "quota",
            "restriction",
        ],
        example: ::faultdex::__private::text("{\"id\": 6019, \"message\": \"This limitation does not exist.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "6020",
        number: ::faultdex::__private::number(6020),
        variant: "CannotChangeTemplateProvisioningMode",
        section: ::faultdex::__private::text("Usage and definitions"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Usage and definitions"),
                message: ::faultdex::Template::fixed("Changing the template's provisioning mode is not allowed."),
                cause: ::faultdex::__private::text("A template keeps the mode, such as Named or Floating, that it has."),
                resolution: "Leave the mode out of the update, and create another template in the mode that you need.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "edition",
            "convert",
            "immutable",
        ],
        example: ::faultdex::__private::text("{\"id\": 6020, \"message\": \"Changing the template's provisioning mode is not allowed.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "7000",
        number: ::faultdex::__private::number(7000),
        variant: "UserInterfaceAlreadyDeployed",
        section: ::faultdex::__private::text("Deployment"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Deployment"),
                message: ::faultdex::Template::fixed("UI already deployed."),
                cause: None,
                resolution: "Use the UI that is in place; do not deploy it a second time.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "frontend",
            "portal",
            "duplicate",
        ],
        example: ::faultdex::__private::text("{\"id\": 7000, \"message\": \"UI already deployed.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "8000",
        number: ::faultdex::__private::number(8000),
        variant: "CannotDeleteLastTemplate",
        section: ::faultdex::__private::text("Template and edition"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Template and edition"),
                message: ::faultdex::Template::fixed("This template can not be deleted. A product needs to have at least one template."),
                cause: ::faultdex::__private::text("No other template of the product is left."),
                resolution: "Add a second template to the product, then delete this one.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "remove",
            "only",
        ],
        example: ::faultdex::__private::text("{\"id\": 8000, \"message\": \"This template can not be deleted. A product needs to have at least one template.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "8001",
        number: ::faultdex::__private::number(8001),
        variant: "UnknownTemplateName",
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Template and edition"),
                message: ::faultdex::Template::fixed("Unknown template/edition name."),
                cause: ::faultdex::__private::text("The product has no template or edition of this name."),
                resolution: "Send the name as the product spells it, and make sure that the product is the right one.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Template and edition"),
                message: ::faultdex::Template::fixed("Unknown template name."),
                cause: ::faultdex::__private::text("No template bears this name."),
                resolution: "Compare the name, letter by letter, with the templates of the product in question.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "plan",
            "typo",
        ],
        note: ::faultdex::__private::text("The second case is the older wording of this id; the document has only the first."),
        example: ::faultdex::__private::text("{\"id\": 8001, \"message\": \"Unknown template/edition name.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "8002",
        number: ::faultdex::__private::number(8002),
        variant: "CannotSwitchProvisioningMode",
        section: ::faultdex::__private::text("Template and edition"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Template and edition"),
                message: ::faultdex::Template::fixed("Switching to an edition with a different provisioning mode is not allowed."),
                cause: ::faultdex::__private::text("The licence has one mode, such as Named, and the target edition another, such as Floating."),
                resolution: "Choose an edition that has the licence's mode; for the other mode, create a new licence.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "upgrade",
            "plan",
            "convert",
        ],
        example: ::faultdex::__private::text("{\"id\": 8002, \"message\": \"Switching to an edition with a different provisioning mode is not allowed.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "8003",
        number: ::faultdex::__private::number(8003),
        variant: "CannotChangeTemporaryStatus",
        section: ::faultdex::__private::text("Template and edition"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Template and edition"),
                message: ::faultdex::Template::fixed("A non-temporary license cannot be converted to a temporary license, or vice-versa."),
                cause: ::faultdex::__private::text("A licence stays temporary or not for as long as it exists."),
                resolution: "Leave this licence as it is, and create a second one of the sort that you want.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "trial",
            "evaluation",
            "permanent",
            "perpetual",
        ],
        example: ::faultdex::__private::text("{\"id\": 8003, \"message\": \"A non-temporary license cannot be converted to a temporary license, or vice-versa.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "9000",
        number: ::faultdex::__private::number(9000),
        variant: "UnknownCountry",
        section: ::faultdex::__private::text("Customer data"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer data"),
                message: ::faultdex::Template::fixed("Unknown country."),
                cause: None,
                resolution: "Write the country as SLASCONE does; take the form from a customer that was stored without complaint.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "nation",
            "address",
            "region",
        ],
        example: ::faultdex::__private::text("{\"id\": 9000, \"message\": \"Unknown country.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "9001",
        number: ::faultdex::__private::number(9001),
        variant: "UnknownCustomerType",
        section: ::faultdex::__private::text("Customer data"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer data"),
                message: ::faultdex::Template::fixed("Unknown customer type."),
                cause: None,
                resolution: "Use a customer type that is defined, or define it before giving it to a customer.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["category"],
        example: ::faultdex::__private::text("{\"id\": 9001, \"message\": \"Unknown customer type.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "9002",
        number: ::faultdex::__private::number(9002),
        variant: "MissingCompanyName",
        section: ::faultdex::__private::text("Customer data"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer data"),
                message: ::faultdex::Template::fixed("Company name can not be empty."),
                cause: None,
                resolution: "Fill in the company name before the customer is saved.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "blank",
            "required",
            "organisation",
        ],
        example: ::faultdex::__private::text("{\"id\": 9002, \"message\": \"Company name can not be empty.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "9003",
        number: ::faultdex::__private::number(9003),
        variant: "InvalidExpirationDate",
        section: ::faultdex::__private::text("Customer data"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer data"),
                message: ::faultdex::Template::fixed("The expiration date is not valid. Supported formats: mm/dd/yyyy, dd.mm.yyyy, yyyy-mm-dd."),
                cause: ::faultdex::__private::text("No such day exists, or it is written in another form."),
                resolution: "Write the date as yyyy-mm-dd, the accepted form in which day and month cannot be mixed up.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "expiry",
            "calendar",
            "parse",
        ],
        example: ::faultdex::__private::text("{\"id\": 9003, \"message\": \"The expiration date is not valid. Supported formats: mm/dd/yyyy, dd.mm.yyyy, yyyy-mm-dd.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "9004",
        number: ::faultdex::__private::number(9004),
        variant: "CustomerTypeAlreadyExists",
        section: ::faultdex::__private::text("Customer data"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer data"),
                message: ::faultdex::Template::fixed("This customer type already exists."),
                cause: None,
                resolution: "Pick the customer type that is defined, or call the new one something else.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "category",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 9004, \"message\": \"This customer type already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "9005",
        number: ::faultdex::__private::number(9005),
        variant: "ProspectNumberAlreadyExists",
        section: ::faultdex::__private::text("Customer data"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer data"),
                message: ::faultdex::Template::fixed("A customer with this prospect number already exists."),
                cause: None,
                resolution: "Look for the customer who came from this prospect and update it, or use a prospect number that is free.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "lead",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 9005, \"message\": \"A customer with this prospect number already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "9006",
        number: ::faultdex::__private::number(9006),
        variant: "UnknownCustomerLanguage",
        section: ::faultdex::__private::text("Customer data"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Customer data"),
                message: ::faultdex::Template::fixed("Unknown customer language."),
                cause: None,
                resolution: "Send a language that other customers of yours already have, written the same way.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "locale",
            "translation",
        ],
        example: ::faultdex::__private::text("{\"id\": 9006, \"message\": \"Unknown customer language.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "10001",
        number: ::faultdex::__private::number(10001),
        variant: "WebhookUrlAlreadyExists",
        section: ::faultdex::__private::text("Webhook"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Webhook"),
                message: ::faultdex::Template::fixed("A webhook with this url already exists."),
                cause: None,
                resolution: "Change the webhook that has this url instead of creating one, or register a different url.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "callback",
            "endpoint",
        ],
        example: ::faultdex::__private::text("{\"id\": 10001, \"message\": \"A webhook with this url already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "10002",
        number: ::faultdex::__private::number(10002),
        variant: "MissingNameOrUrl",
        section: ::faultdex::__private::text("Webhook"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Webhook"),
                message: ::faultdex::Template::fixed("Name and url can not be empty."),
                cause: ::faultdex::__private::text("One of the two fields is blank, or both are."),
                resolution: "Fill in both the name and the url of the webhook.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "required",
            "callback",
        ],
        example: ::faultdex::__private::text("{\"id\": 10002, \"message\": \"Name and url can not be empty.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "10003",
        number: ::faultdex::__private::number(10003),
        variant: "InvalidUrlFormat",
        section: ::faultdex::__private::text("Webhook"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Webhook"),
                message: ::faultdex::Template::fixed("Invalid Url format."),
                cause: None,
                resolution: "Send the whole address, scheme and host included, such as https://example.com/hook.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "malformed",
            "callback",
            "endpoint",
            "link",
        ],
        example: ::faultdex::__private::text("{\"id\": 10003, \"message\": \"Invalid Url format.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "11001",
        number: ::faultdex::__private::number(11001),
        variant: "VendorUserEmailAlreadyExists",
        section: ::faultdex::__private::text("Vendor user"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Vendor user"),
                message: ::faultdex::Template::fixed("A user (vendor) with this email already exists."),
                cause: None,
                resolution: "Edit the vendor's user who has this address, or use a different email for the new one.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "account",
            "taken",
        ],
        example: ::faultdex::__private::text("{\"id\": 11001, \"message\": \"A user (vendor) with this email already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "11002",
        number: ::faultdex::__private::number(11002),
        variant: "UserAlreadyRegistered",
        section: ::faultdex::__private::text("Vendor user"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Vendor user"),
                message: ::faultdex::Template::fixed("This user is already registered."),
                cause: None,
                resolution: "Do not register the user again; use the account that exists.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "signup",
            "invitation",
        ],
        example: ::faultdex::__private::text("{\"id\": 11002, \"message\": \"This user is already registered.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "11003",
        number: ::faultdex::__private::number(11003),
        variant: "SmtpClientConfigurationFailed",
        section: ::faultdex::__private::text("Vendor user"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::Unknown,
        retry: ::faultdex::Retry::Once,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Vendor user"),
                message: ::faultdex::Template::fixed("The SMTP-Client could not be configured."),
                cause: None,
                resolution: "Resend once. If it fails again, check host, port, encryption and password of the SMTP settings.",
                kind: ::faultdex::Kind::Unknown,
                retry: ::faultdex::Retry::Once,
            },
        ],
        keywords: &[
            "email",
            "outgoing",
        ],
        note: ::faultdex::__private::text("The document does not say why: wrong settings and a mail server that cannot be reached are both possible."),
        example: ::faultdex::__private::text("{\"id\": 11003, \"message\": \"The SMTP-Client could not be configured.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "11004",
        number: ::faultdex::__private::number(11004),
        variant: "UserAlreadyRegisteredChangeRole",
        section: ::faultdex::__private::text("Vendor user"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Vendor user"),
                message: ::faultdex::Template::fixed("This user is already registered. You can change the user's role if necessary (if the user does not appear in the user list, check the 'Show all' button at the top of the list)."),
                cause: None,
                resolution: "Give the existing user another role instead of registering again. A user who seems to be missing comes up with 'Show all'.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "permission",
            "hidden",
            "invitation",
        ],
        note: ::faultdex::__private::text("The text of 11002 is the first sentence of this one; the id tells them apart."),
        example: ::faultdex::__private::text("{\"id\": 11004, \"message\": \"This user is already registered. You can change the user's role if necessary (if the user does not appear in the user list, check the 'Show all' button at the top of the list).\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "12000",
        number: ::faultdex::__private::number(12000),
        variant: "ProvisioningModeNotFloating",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("The provisioning mode of this license is set to Named. Sessions need the provisioning mode to be Floating."),
                cause: ::faultdex::__private::text("A session was asked for on a licence that has none."),
                resolution: "Have the licence provided as Floating before a session is opened, or leave the session calls out for Named licences.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "concurrent",
            "seat",
            "wrong",
        ],
        note: ::faultdex::__private::text("The document does not say whether the mode of an existing licence can be changed; 6020 and 8002 refuse similar changes."),
        example: ::faultdex::__private::text("{\"id\": 12000, \"message\": \"The provisioning mode of this license is set to Named. Sessions need the provisioning mode to be Floating.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "12001",
        number: ::faultdex::__private::number(12001),
        variant: "NoOpenSession",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("No open session were found."),
                cause: ::faultdex::__private::text("The session is closed already, or was never opened."),
                resolution: "Open a session first, then repeat the call. If the call was to close one, take it as closed.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "timed out",
            "logged off",
            "ended",
        ],
        example: ::faultdex::__private::text("{\"id\": 12001, \"message\": \"No open session were found.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "12002",
        number: ::faultdex::__private::number(12002),
        variant: "FloatingSessionLimitReached",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("The maximum number of floating sessions with same client has been reached. Can not open an additional session."),
                cause: ::faultdex::__private::text("This client has as many sessions as it may, perhaps because earlier ones were never closed."),
                resolution: "Close a session of this client that is out of use, then open the new one. See that the program closes its session on every exit.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "seat",
            "concurrent",
            "quota",
            "full",
            "leak",
        ],
        example: ::faultdex::__private::text("{\"id\": 12002, \"message\": \"The maximum number of floating sessions with same client has been reached. Can not open an additional session.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "12003",
        number: ::faultdex::__private::number(12003),
        variant: "InvalidCheckOutPeriod",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("the check-out period must be positive (minutes)"),
                cause: None,
                resolution: "Send a period of more than zero, and count it in minutes.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "offline",
            "borrow",
            "duration",
            "negative",
        ],
        note: ::faultdex::__private::text("Known from public clients only; the wording is not verbatim."),
        example: ::faultdex::__private::text("{\"id\": 12003, \"message\": null, \"help\": null}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "12004",
        number: ::faultdex::__private::number(12004),
        variant: "MissingUserId",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("a user id is mandatory for this licence type"),
                cause: None,
                resolution: "Put the id of the person who uses the software into the request.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "required",
            "username",
            "blank",
        ],
        note: ::faultdex::__private::text("Known from public clients only; the wording is not verbatim."),
        example: ::faultdex::__private::text("{\"id\": 12004, \"message\": null, \"help\": null}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "12005",
        number: ::faultdex::__private::number(12005),
        variant: "MissingSessionId",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("a session id is mandatory"),
                cause: None,
                resolution: "Add the id of the session that the call is about, and keep that id for as long as the session is open.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "required",
            "blank",
        ],
        note: ::faultdex::__private::text("Known from public clients only; the wording is not verbatim."),
        example: ::faultdex::__private::text("{\"id\": 12005, \"message\": null, \"help\": null}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "12006",
        number: ::faultdex::__private::number(12006),
        variant: "UserSessionAlreadyActive",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("a session with the same user is already active"),
                cause: ::faultdex::__private::text("The user works on another device, or an earlier session was not closed."),
                resolution: "Close the user's other session, then open this one.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "concurrent",
            "logged in",
            "duplicate",
            "twice",
        ],
        note: ::faultdex::__private::text("Known from public clients only; the wording is not verbatim."),
        example: ::faultdex::__private::text("{\"id\": 12006, \"message\": null, \"help\": null}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "13001",
        number: ::faultdex::__private::number(13001),
        variant: "UnknownTag",
        section: ::faultdex::__private::text("Tag"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Tag"),
                message: ::faultdex::Template::fixed("Unknown tag."),
                cause: None,
                resolution: "Use a tag that exists, or create it before it is put on a customer or licence.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["label"],
        example: ::faultdex::__private::text("{\"id\": 13001, \"message\": \"Unknown tag.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "13002",
        number: ::faultdex::__private::number(13002),
        variant: "MissingCustomerIdOrLicenseId",
        section: ::faultdex::__private::text("Tag"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Tag"),
                message: ::faultdex::Template::fixed("Invalid data, enter a customerId or a licenseId."),
                cause: ::faultdex::__private::text("The request does not say what the tag is for."),
                resolution: "Fill in customerId to tag a customer, or licenseId to tag a licence.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "required",
            "label",
            "blank",
        ],
        example: ::faultdex::__private::text("{\"id\": 13002, \"message\": \"Invalid data, enter a customerId or a licenseId.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "13003",
        number: ::faultdex::__private::number(13003),
        variant: "TagAssignmentAlreadyExists",
        section: ::faultdex::__private::text("Tag"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Tag"),
                message: ::faultdex::Template::fixed("This tag assignment already exists."),
                cause: None,
                resolution: "Take the tag as assigned and go on; nothing has to be sent.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "label",
            "twice",
        ],
        example: ::faultdex::__private::text("{\"id\": 13003, \"message\": \"This tag assignment already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "14001",
        number: ::faultdex::__private::number(14001),
        variant: "ResellerAlreadyExists",
        section: ::faultdex::__private::text("Reseller"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Reseller"),
                message: ::faultdex::Template::fixed("This reseller already exists."),
                cause: None,
                resolution: "Update the reseller that is there, or enter the new one with details of its own.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "partner",
            "distributor",
        ],
        example: ::faultdex::__private::text("{\"id\": 14001, \"message\": \"This reseller already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "14002",
        number: ::faultdex::__private::number(14002),
        variant: "ResellerContactAlreadyExists",
        section: ::faultdex::__private::text("Reseller"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Reseller"),
                message: ::faultdex::Template::fixed("This reseller contact already exists."),
                cause: None,
                resolution: "Edit the contact that the reseller has, or enter a different person.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "partner",
            "distributor",
        ],
        example: ::faultdex::__private::text("{\"id\": 14002, \"message\": \"This reseller contact already exists.\", \"help\": null}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "14003",
        number: ::faultdex::__private::number(14003),
        variant: "ResellerTypeAlreadyExists",
        section: ::faultdex::__private::text("Reseller"),
        http: ::faultdex::__private::status(409),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Reseller"),
                message: ::faultdex::Template::fixed("This reseller type already exists."),
                cause: None,
                resolution: "Choose the reseller type that is defined, or find another name for the new type.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "partner",
            "category",
        ],
        example: ::faultdex::__private::text("{\"id\": 14003, \"message\": \"This reseller type already exists.\", \"help\": null}"),
        ..BLANK
    },
];

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static INDEX: ::faultdex::__private::phf::Map<i64, u32> = ::faultdex::__private::phf::Map {
    key: 16287231350648472473,
    disps: &[
        (1, 0),
        (0, 4),
        (0, 30),
        (0, 45),
        (0, 22),
        (0, 0),
        (0, 3),
        (0, 2),
        (0, 34),
        (0, 22),
        (1, 0),
        (0, 1),
        (0, 0),
        (0, 34),
        (0, 10),
        (0, 0),
        (0, 77),
        (2, 46),
        (2, 3),
        (0, 5),
        (1, 49),
        (1, 3),
        (0, 39),
        (0, 4),
        (0, 44),
        (0, 1),
        (0, 1),
        (0, 0),
        (0, 6),
        (0, 0),
        (1, 31),
    ],
    entries: &[
        (1008, 8),
        (1005, 6),
        (1011, 11),
        (6020, 58),
        (13002, 86),
        (3004, 29),
        (1001, 2),
        (2009, 22),
        (1009, 9),
        (12006, 84),
        (12003, 81),
        (5001, 37),
        (1003, 4),
        (9005, 69),
        (6014, 52),
        (6005, 43),
        (2000, 13),
        (4005, 35),
        (6012, 50),
        (2007, 20),
        (6018, 56),
        (6007, 45),
        (12004, 82),
        (9001, 65),
        (4004, 34),
        (10002, 72),
        (6017, 55),
        (11003, 76),
        (8003, 63),
        (4002, 32),
        (13001, 85),
        (10003, 73),
        (9006, 70),
        (6004, 42),
        (6019, 57),
        (6011, 49),
        (6009, 47),
        (401, 0),
        (3000, 25),
        (9000, 64),
        (7000, 59),
        (2011, 24),
        (1012, 12),
        (2002, 15),
        (1007, 7),
        (14003, 90),
        (9004, 68),
        (6010, 48),
        (1002, 3),
        (3001, 26),
        (12000, 78),
        (9003, 67),
        (11002, 75),
        (1000, 1),
        (6008, 46),
        (2003, 16),
        (11001, 74),
        (8002, 62),
        (14001, 88),
        (6015, 53),
        (1004, 5),
        (12005, 83),
        (5000, 36),
        (13003, 87),
        (3002, 27),
        (6000, 38),
        (2005, 18),
        (1010, 10),
        (2010, 23),
        (8001, 61),
        (4000, 30),
        (6003, 41),
        (11004, 77),
        (8000, 60),
        (6002, 40),
        (6013, 51),
        (3003, 28),
        (4001, 31),
        (9002, 66),
        (10001, 71),
        (2006, 19),
        (12002, 80),
        (6016, 54),
        (2001, 14),
        (12001, 79),
        (2008, 21),
        (14002, 89),
        (4003, 33),
        (2004, 17),
        (6001, 39),
        (6006, 44),
    ],
};
