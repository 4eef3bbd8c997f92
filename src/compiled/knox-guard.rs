// Digest of the catalogue: 5365cb823eaa302c
// Compiled by faultdex-codegen from catalog/knox-guard.toml: edit that file, not this one.

/// A code of Samsung Knox Guard, REST API v1.1.3.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `400`: Bad Request
    BadRequest,
    /// `401`: Unauthorized
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `404`: Not Found
    NotFound,
    /// `429`: Too Many Requests
    TooManyRequests,
    /// `4000000`: RESOURCE\_INVALID\_PARAM
    ResourceInvalidParam,
    /// `4000310`: DEVICE\_STATE\_INVALID
    DeviceStateInvalid,
    /// `4000316`: DEVICE\_BULK\_OPERATION\_LIMIT\_EXCEEDED
    DeviceBulkOperationLimitExceeded,
    /// `4001802`: LICENSE\_MAX\_TRIAL\_LICENSE\_COUNT\_REACHED
    LicenseMaxTrialLicenseCountReached,
    /// `4001805`: LICENSE\_NAME\_ALREADY\_EXISTS
    LicenseNameAlreadyExists,
    /// `4001806`: LICENSE\_DEVICE\_MAPPING\_FOUND
    LicenseDeviceMappingFound,
    /// `4001807`: LICENSE\_MAX\_COUNT\_REACHED
    LicenseMaxCountReached,
    /// `4001809`: LICENSE\_IS\_LACK
    LicenseIsLack,
    /// `4001812`: LICENSE\_ALREADY\_DELETED
    LicenseAlreadyDeleted,
    /// `4001813`: LICENSE\_KEY\_ALREADY\_EXISTS\_IN\_OTHER\_REGION
    LicenseKeyAlreadyExistsInOtherRegion,
    /// `4002102`: API\_KEY\_RESTRICTION\_INVALID
    ApiKeyRestrictionInvalid,
    /// `4010000`: AUTHORIZATION\_FAIL
    AuthorizationFail,
    /// `4030102`: USER\_IN\_INVALID\_STATE
    UserInInvalidState,
    /// `4030104`: USER\_BLOCKED\_STATE
    UserBlockedState,
    /// `4030106`: USER\_PENDING\_STATE
    UserPendingState,
    /// `4030107`: USER\_REJECTED\_STATE
    UserRejectedState,
    /// `4040100`: USER\_NOT\_FOUND
    UserNotFound,
    /// `4040300`: DEVICE\_NOT\_FOUND
    DeviceNotFound,
    /// `4040400`: PROFILE\_NOT\_FOUND
    ProfileNotFound,
    /// `4040900`: TENANT\_NOT\_FOUND
    TenantNotFound,
    /// `4041800`: LICENSE\_NOT\_FOUND
    LicenseNotFound,
    /// `4042101`: API\_KEY\_RESTRICTION\_NOT\_FOUND
    ApiKeyRestrictionNotFound,
    /// `4120000`: PRECONDITION\_FAILED\_EXCEPTION
    PreconditionFailedException,
    /// `5001804`: LICENSE\_INTERNAL\_SERVER\_FAILED
    LicenseInternalServerFailed,
}

::faultdex::__impl_code! {
    number, CATALOG, ENTRIES, Code {
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        TooManyRequests,
        ResourceInvalidParam,
        DeviceStateInvalid,
        DeviceBulkOperationLimitExceeded,
        LicenseMaxTrialLicenseCountReached,
        LicenseNameAlreadyExists,
        LicenseDeviceMappingFound,
        LicenseMaxCountReached,
        LicenseIsLack,
        LicenseAlreadyDeleted,
        LicenseKeyAlreadyExistsInOtherRegion,
        ApiKeyRestrictionInvalid,
        AuthorizationFail,
        UserInInvalidState,
        UserBlockedState,
        UserPendingState,
        UserRejectedState,
        UserNotFound,
        DeviceNotFound,
        ProfileNotFound,
        TenantNotFound,
        LicenseNotFound,
        ApiKeyRestrictionNotFound,
        PreconditionFailedException,
        LicenseInternalServerFailed,
    }
}

/// The catalogue of Samsung Knox Guard, REST API v1.1.3.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
pub static CATALOG: ::faultdex::Catalog = ::faultdex::Catalog {
    system: ::faultdex::System {
        id: "knox-guard",
        name: "Samsung Knox Guard, REST API v1.1.3",
        code: ::faultdex::CodeForm::Number,
        fallback: ::faultdex::Fallback {
            status_digits: 3,
            prefixes: &[],
            any: None,
        },
        recognise: ::faultdex::Recognise {
            words: &[],
            paths: &["/kcs/v1.1/kg"],
            fields: &[],
            prefixes: &[],
            not_within: &[],
        },
    },
    sources: &SOURCES,
    entries: &ENTRIES,
    states: &STATES,
    index: ::faultdex::__private::Index::Number(&INDEX),
};

static SOURCES: [::faultdex::Source; 2] = [
    ::faultdex::Source {
        id: "api-reference",
        title: "Knox Guard API reference v1.1.3",
        evidence: ::faultdex::Evidence::Documented,
        retrieved: "2026-11-21",
        url: None,
    },
    ::faultdex::Source {
        id: "error-codes",
        title: "Knox Guard error codes, the vendor's table",
        evidence: ::faultdex::Evidence::Documented,
        retrieved: "2026-11-21",
        url: None,
    },
];

const BLANK: ::faultdex::Entry = ::faultdex::__private::blank(&CATALOG.system, &SOURCES[0]);

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static ENTRIES: [::faultdex::Entry; 29] = [
    ::faultdex::Entry {
        code: "400",
        number: ::faultdex::__private::number(400),
        variant: "BadRequest",
        name: ::faultdex::__private::text("Bad Request"),
        section: ::faultdex::__private::text("HTTP status"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("HTTP status"),
                message: ::faultdex::Template::fixed("Bad Request"),
                cause: ::faultdex::__private::text("The call's arguments were refused, or the device or licence is not in a state for it."),
                resolution: "Read `error.code` and `error.reason` in the body: a seven-digit code that starts with 400 tells what was refused and has its own entry.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["malformed"],
        note: ::faultdex::__private::text("The reference lists 400 without a text. The message is the standard reason phrase."),
        example: ::faultdex::__private::text("198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"POST /kcs/v1.1/kg/devices/approve HTTP/1.1\" 400 0"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "401",
        number: ::faultdex::__private::number(401),
        variant: "Unauthorized",
        name: ::faultdex::__private::text("Unauthorized"),
        section: ::faultdex::__private::text("HTTP status"),
        http: ::faultdex::__private::status(401),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("HTTP status"),
                message: ::faultdex::Template::fixed("Unauthorized"),
                cause: ::faultdex::__private::text("The `x-knox-apitoken` header is missing, or its token is bad or older than 30 minutes."),
                resolution: "Generate a new token for `x-knox-apitoken` and resend once. If the body holds 4010000 again after that, the API key is at fault and no token will help.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Reauthenticate,
            },
        ],
        keywords: &[
            "expired",
            "login",
            "jwt",
            "credentials",
        ],
        example: ::faultdex::__private::text("198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"GET /kcs/v1.1/kg/authorization HTTP/1.1\" 401 0"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "403",
        number: ::faultdex::__private::number(403),
        variant: "Forbidden",
        name: ::faultdex::__private::text("Forbidden"),
        section: ::faultdex::__private::text("HTTP status"),
        http: ::faultdex::__private::status(403),
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("HTTP status"),
                message: ::faultdex::Template::fixed("Forbidden"),
                cause: ::faultdex::__private::text("The caller is known, but the user's state, role or features do not allow this call."),
                resolution: "Look in the body for a code that starts with 40301, which tells the user's state. Without one, have an administrator grant the role or feature; the upload calls are switched on only on request.",
                kind: ::faultdex::Kind::PermissionDenied,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "access denied",
            "permission",
        ],
        example: ::faultdex::__private::text("198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"POST /kcs/v1.1/kg/transaction HTTP/1.1\" 403 0"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "404",
        number: ::faultdex::__private::number(404),
        variant: "NotFound",
        name: ::faultdex::__private::text("Not Found"),
        section: ::faultdex::__private::text("HTTP status"),
        http: ::faultdex::__private::status(404),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("HTTP status"),
                message: ::faultdex::Template::fixed("Not Found"),
                cause: ::faultdex::__private::text("The path is wrong, or the thing it names is not in this account or region."),
                resolution: "Check the path after /kcs/v1.1/kg and that the host, eu-kcs-api or us-kcs-api, is the one of your region. A code in the body that starts with 404 names what is missing.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["unknown endpoint"],
        example: ::faultdex::__private::text("198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"POST /kcs/v1.1/kg/transaction HTTP/1.1\" 404 0"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "429",
        number: ::faultdex::__private::number(429),
        variant: "TooManyRequests",
        name: ::faultdex::__private::text("Too Many Requests"),
        section: ::faultdex::__private::text("HTTP status"),
        http: ::faultdex::__private::status(429),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Throttled,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("HTTP status"),
                message: ::faultdex::Template::fixed("Too Many Requests"),
                cause: ::faultdex::__private::text("More than 100 calls a second came from one IP address, from one user of a tenant, or with one token."),
                resolution: "Pause for a second, or for as long as `Retry-After` says if it is there, then resend. Keep all workers behind one address, user or token below 100 calls a second together.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Throttled,
            },
        ],
        keywords: &[
            "rate limit",
            "throttling",
            "quota",
            "burst",
        ],
        example: ::faultdex::__private::text("198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"POST /kcs/v1.1/kg/devices/approve HTTP/1.1\" 429 0"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4000000",
        number: ::faultdex::__private::number(4000000),
        variant: "ResourceInvalidParam",
        name: ::faultdex::__private::text("RESOURCE_INVALID_PARAM"),
        section: ::faultdex::__private::text("Resource"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Resource"),
                message: ::faultdex::Template::fixed("RESOURCE_INVALID_PARAM"),
                cause: ::faultdex::__private::text("An argument of the call is invalid."),
                resolution: "See `error.reason` for the argument, and hold it against its bounds: a blink's `interval` 3 to 86400 seconds and `message` 200 characters, `approveId` 50, `approveComment` 1000, an upload list's `pageSize` 1 to 1000.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "malformed",
            "parameter",
            "too long",
        ],
        note: ::faultdex::__private::text("KDP's 40000000, with eight digits, bears the same name. Seven digits are Knox Guard's."),
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4000000, \"message\": \"RESOURCE_INVALID_PARAM\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4000310",
        number: ::faultdex::__private::number(4000310),
        variant: "DeviceStateInvalid",
        name: ::faultdex::__private::text("DEVICE_STATE_INVALID"),
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("DEVICE_STATE_INVALID"),
                cause: ::faultdex::__private::text("The device's present state does not permit the operation."),
                resolution: "Look up the device's state and resend once it has reached the one that is needed: Pending to approve it; Enrolled, which the console calls Active, before it is first locked, messaged or blinked.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "life cycle",
            "already locked",
            "status",
        ],
        example: ::faultdex::__private::text("{\"count\": 1, \"success\": 0, \"fail\": 1, \"transactionId\": \"tx-0001\", \"resultList\": [\n  {\"result\": \"FAIL\", \"requestedId\": \"352099001761481\", \"objectId\": \"KG00000001\", \"error\": {\"code\": \"4000310\", \"message\": \"DEVICE_STATE_INVALID\", \"reason\": \"…\"}}\n]}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4000316",
        number: ::faultdex::__private::number(4000316),
        variant: "DeviceBulkOperationLimitExceeded",
        name: ::faultdex::__private::text("DEVICE_BULK_OPERATION_LIMIT_EXCEEDED"),
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("DEVICE_BULK_OPERATION_LIMIT_EXCEEDED"),
                cause: ::faultdex::__private::text("More devices are named than a single bulk call may hold."),
                resolution: "Split the devices over several calls, and keep those below 100 a second. An upload's `deviceList` takes 10,000; for the other bulk calls the limit is not known, so halve the list until it passes.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "batch size",
            "too many",
            "mass",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4000316, \"message\": \"DEVICE_BULK_OPERATION_LIMIT_EXCEEDED\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001802",
        number: ::faultdex::__private::number(4001802),
        variant: "LicenseMaxTrialLicenseCountReached",
        name: ::faultdex::__private::text("LICENSE_MAX_TRIAL_LICENSE_COUNT_REACHED"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_MAX_TRIAL_LICENSE_COUNT_REACHED"),
                cause: ::faultdex::__private::text("All the trial licences that may be had are used up."),
                resolution: "Carry on with a full licence, or ask Samsung for a further trial before the call is sent again.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "evaluation",
            "demo",
            "free",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4001802, \"message\": \"LICENSE_MAX_TRIAL_LICENSE_COUNT_REACHED\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001805",
        number: ::faultdex::__private::number(4001805),
        variant: "LicenseNameAlreadyExists",
        name: ::faultdex::__private::text("LICENSE_NAME_ALREADY_EXISTS"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_NAME_ALREADY_EXISTS"),
                cause: ::faultdex::__private::text("Another licence bears this name."),
                resolution: "Give the licence a name that is not taken. If the call was a resend, the licence from the first try may be the one that bears it.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["duplicate"],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4001805, \"message\": \"LICENSE_NAME_ALREADY_EXISTS\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001806",
        number: ::faultdex::__private::number(4001806),
        variant: "LicenseDeviceMappingFound",
        name: ::faultdex::__private::text("LICENSE_DEVICE_MAPPING_FOUND"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_DEVICE_MAPPING_FOUND"),
                cause: ::faultdex::__private::text("A licence is assigned to the device already."),
                resolution: "Leave this device out of the request: it is covered. If it should be on a different licence, find out first which one it is on, since a device whose licence is deleted resets.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "seat",
            "imei",
        ],
        example: ::faultdex::__private::text("{\"count\": 1, \"success\": 0, \"fail\": 1, \"transactionId\": \"tx-0001\", \"resultList\": [\n  {\"result\": \"FAIL\", \"requestedId\": \"352099001761481\", \"objectId\": \"KG00000001\", \"error\": {\"code\": \"4001806\", \"message\": \"LICENSE_DEVICE_MAPPING_FOUND\", \"reason\": \"…\"}}\n]}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001807",
        number: ::faultdex::__private::number(4001807),
        variant: "LicenseMaxCountReached",
        name: ::faultdex::__private::text("LICENSE_MAX_COUNT_REACHED"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_MAX_COUNT_REACHED"),
                cause: ::faultdex::__private::text("The limit on licences is reached."),
                resolution: "Have the limit raised, or remove a licence that no device is on, then resend. Never make room by deleting one in use: its devices go to Resetting.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "quota",
            "seat",
            "full",
        ],
        note: ::faultdex::__private::text("The table does not say whether the limit counts licences or the devices on them."),
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4001807, \"message\": \"LICENSE_MAX_COUNT_REACHED\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001809",
        number: ::faultdex::__private::number(4001809),
        variant: "LicenseIsLack",
        name: ::faultdex::__private::text("LICENSE_IS_LACK"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::ResourceExhausted,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_IS_LACK"),
                cause: ::faultdex::__private::text("No licence is left that could be activated."),
                resolution: "Add a licence that has room, or free one from a device that no longer needs it, then send the activation again.",
                kind: ::faultdex::Kind::ResourceExhausted,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "seat",
            "full",
            "insufficient",
            "shortage",
            "exhausted",
        ],
        example: ::faultdex::__private::text("{\"count\": 1, \"success\": 0, \"fail\": 1, \"transactionId\": \"tx-0001\", \"resultList\": [\n  {\"result\": \"FAIL\", \"requestedId\": \"352099001761481\", \"objectId\": \"KG00000001\", \"error\": {\"code\": \"4001809\", \"message\": \"LICENSE_IS_LACK\", \"reason\": \"…\"}}\n]}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001812",
        number: ::faultdex::__private::number(4001812),
        variant: "LicenseAlreadyDeleted",
        name: ::faultdex::__private::text("LICENSE_ALREADY_DELETED"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_ALREADY_DELETED"),
                cause: ::faultdex::__private::text("The licence that the call names was deleted earlier."),
                resolution: "Count a deletion as done. For any other call name a licence that still exists, and look at the old one's devices: they report Resetting and fall back to Pending.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "removed",
            "gone",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4001812, \"message\": \"LICENSE_ALREADY_DELETED\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4001813",
        number: ::faultdex::__private::number(4001813),
        variant: "LicenseKeyAlreadyExistsInOtherRegion",
        name: ::faultdex::__private::text("LICENSE_KEY_ALREADY_EXISTS_IN_OTHER_REGION"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_KEY_ALREADY_EXISTS_IN_OTHER_REGION"),
                cause: ::faultdex::__private::text("The licence key is registered in the other of the two regions, EU and US."),
                resolution: "Manage this key at the host that has it, eu-kcs-api or us-kcs-api, or register a different key here.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "europe",
            "america",
            "wrong server",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4001813, \"message\": \"LICENSE_KEY_ALREADY_EXISTS_IN_OTHER_REGION\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4002102",
        number: ::faultdex::__private::number(4002102),
        variant: "ApiKeyRestrictionInvalid",
        name: ::faultdex::__private::text("API_KEY_RESTRICTION_INVALID"),
        section: ::faultdex::__private::text("API key"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("API key"),
                message: ::faultdex::Template::fixed("API_KEY_RESTRICTION_INVALID"),
                cause: ::faultdex::__private::text("An IP address or a referrer that restricts the API key is not well formed."),
                resolution: "Rewrite the IP address or referrer of the restriction: look for a stray blank, a port, or a list where a single value belongs.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "whitelist",
            "allowlist",
            "malformed",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4002102, \"message\": \"API_KEY_RESTRICTION_INVALID\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4010000",
        number: ::faultdex::__private::number(4010000),
        variant: "AuthorizationFail",
        name: ::faultdex::__private::text("AUTHORIZATION_FAIL"),
        section: ::faultdex::__private::text("Authorization"),
        http: ::faultdex::__private::status(401),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Authorization"),
                message: ::faultdex::Template::fixed("AUTHORIZATION_FAIL"),
                cause: ::faultdex::__private::text("Either the API key is invalid, or its restrictions (IP address, referrer) do not match where the call comes from."),
                resolution: "Renew the token if it is older than 30 minutes. If the code stays, correct the API key or its restrictions, for instance after the outgoing address changed, and test with GET /kcs/v1.1/kg/authorization.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "whitelist",
            "allowlist",
            "credentials",
            "login",
        ],
        note: ::faultdex::__private::text("Three codes bear this name: Knox Guard's 4010000 (API key), and KDP's eight-digit 40100000 (no valid token) and 40300000 (no permission). This is Knox Guard's."),
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4010000, \"message\": \"AUTHORIZATION_FAIL\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4030102",
        number: ::faultdex::__private::number(4030102),
        variant: "UserInInvalidState",
        name: ::faultdex::__private::text("USER_IN_INVALID_STATE"),
        section: ::faultdex::__private::text("User"),
        http: ::faultdex::__private::status(403),
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("User"),
                message: ::faultdex::Template::fixed("USER_IN_INVALID_STATE"),
                cause: ::faultdex::__private::text("The user is in a state that allows no calls; the code does not say which state."),
                resolution: "Have an administrator look at this user's state and set it right, then resend; a new token for the same user does not help.",
                kind: ::faultdex::Kind::PermissionDenied,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "inactive",
            "account",
            "disabled",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4030102, \"message\": \"USER_IN_INVALID_STATE\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4030104",
        number: ::faultdex::__private::number(4030104),
        variant: "UserBlockedState",
        name: ::faultdex::__private::text("USER_BLOCKED_STATE"),
        section: ::faultdex::__private::text("User"),
        http: ::faultdex::__private::status(403),
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("User"),
                message: ::faultdex::Template::fixed("USER_BLOCKED_STATE"),
                cause: ::faultdex::__private::text("An administrator has blocked the user."),
                resolution: "Ask the administrator why, and resend only when the block is lifted. Do not work around it with someone else's key.",
                kind: ::faultdex::Kind::PermissionDenied,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "suspended",
            "locked out",
            "account",
            "disabled",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4030104, \"message\": \"USER_BLOCKED_STATE\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4030106",
        number: ::faultdex::__private::number(4030106),
        variant: "UserPendingState",
        name: ::faultdex::__private::text("USER_PENDING_STATE"),
        section: ::faultdex::__private::text("User"),
        http: ::faultdex::__private::status(403),
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("User"),
                message: ::faultdex::Template::fixed("USER_PENDING_STATE"),
                cause: ::faultdex::__private::text("Nobody has approved the user so far."),
                resolution: "Have an administrator approve the user; the same request is good after that.",
                kind: ::faultdex::Kind::PermissionDenied,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "waiting",
            "account",
            "invitation",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4030106, \"message\": \"USER_PENDING_STATE\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4030107",
        number: ::faultdex::__private::number(4030107),
        variant: "UserRejectedState",
        name: ::faultdex::__private::text("USER_REJECTED_STATE"),
        section: ::faultdex::__private::text("User"),
        http: ::faultdex::__private::status(403),
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("User"),
                message: ::faultdex::Template::fixed("USER_REJECTED_STATE"),
                cause: ::faultdex::__private::text("An administrator turned the user down."),
                resolution: "Have the administrator reverse the rejection, or make the call as a user who is approved.",
                kind: ::faultdex::Kind::PermissionDenied,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "declined",
            "refused",
            "account",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4030107, \"message\": \"USER_REJECTED_STATE\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4040100",
        number: ::faultdex::__private::number(4040100),
        variant: "UserNotFound",
        name: ::faultdex::__private::text("USER_NOT_FOUND"),
        section: ::faultdex::__private::text("User"),
        http: ::faultdex::__private::status(404),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("User"),
                message: ::faultdex::Template::fixed("USER_NOT_FOUND"),
                cause: ::faultdex::__private::text("The API key behind the token belongs to no user, perhaps because that user was removed."),
                resolution: "See whether the token was made from the key that you meant and went to that key's region. If so, have the user restored or a key issued for a user who exists.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "account",
            "deleted",
            "orphan",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4040100, \"message\": \"USER_NOT_FOUND\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4040300",
        number: ::faultdex::__private::number(4040300),
        variant: "DeviceNotFound",
        name: ::faultdex::__private::text("DEVICE_NOT_FOUND"),
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(404),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("DEVICE_NOT_FOUND"),
                cause: ::faultdex::__private::text("No device answers to the identifier that was sent."),
                resolution: "Look the device up with /kcs/v1.1/kg/devices/list. Where several identifiers are sent `objectId` beats `deviceUid`, which beats `approveId`, so a stale `objectId` hides a right IMEI: send one only.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unknown",
            "serial number",
            "missing",
        ],
        example: ::faultdex::__private::text("{\"count\": 1, \"success\": 0, \"fail\": 1, \"transactionId\": \"tx-0001\", \"resultList\": [\n  {\"result\": \"FAIL\", \"requestedId\": \"352099001761481\", \"objectId\": \"KG00000001\", \"error\": {\"code\": \"4040300\", \"message\": \"DEVICE_NOT_FOUND\", \"reason\": \"…\"}}\n]}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4040400",
        number: ::faultdex::__private::number(4040400),
        variant: "ProfileNotFound",
        name: ::faultdex::__private::text("PROFILE_NOT_FOUND"),
        section: ::faultdex::__private::text("Profile"),
        http: ::faultdex::__private::status(404),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Profile"),
                message: ::faultdex::Template::fixed("PROFILE_NOT_FOUND"),
                cause: ::faultdex::__private::text("A profile that Knox Guard keeps for itself is missing."),
                resolution: "Report it to Samsung with the call's `x-knox-transactionId`, and resend once they have put it right.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "policy",
            "configuration",
        ],
        note: ::faultdex::__private::text("The table says only that an internal profile is missing, not which. The kind follows the name and the 404, although the trouble seems to lie within Knox Guard rather than in the request."),
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4040400, \"message\": \"PROFILE_NOT_FOUND\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4040900",
        number: ::faultdex::__private::number(4040900),
        variant: "TenantNotFound",
        name: ::faultdex::__private::text("TENANT_NOT_FOUND"),
        section: ::faultdex::__private::text("Tenant"),
        http: ::faultdex::__private::status(404),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Tenant"),
                message: ::faultdex::Template::fixed("TENANT_NOT_FOUND"),
                cause: ::faultdex::__private::text("The API key behind the token belongs to no Knox Guard tenant."),
                resolution: "Try the key's own region, eu-kcs-api or us-kcs-api, before all else. If that is right, have the company's Knox Guard tenant set up or a key of an existing tenant issued.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "customer",
            "organisation",
            "account",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4040900, \"message\": \"TENANT_NOT_FOUND\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4041800",
        number: ::faultdex::__private::number(4041800),
        variant: "LicenseNotFound",
        name: ::faultdex::__private::text("LICENSE_NOT_FOUND"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(404),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_NOT_FOUND"),
                cause: ::faultdex::__private::text("The call names a licence that does not exist for this tenant."),
                resolution: "Compare the licence in the request with those on the console, and see that the host is that of the region where it was registered.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unknown",
            "missing",
            "wrong key",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4041800, \"message\": \"LICENSE_NOT_FOUND\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4042101",
        number: ::faultdex::__private::number(4042101),
        variant: "ApiKeyRestrictionNotFound",
        name: ::faultdex::__private::text("API_KEY_RESTRICTION_NOT_FOUND"),
        section: ::faultdex::__private::text("API key"),
        http: ::faultdex::__private::status(404),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("API key"),
                message: ::faultdex::Template::fixed("API_KEY_RESTRICTION_NOT_FOUND"),
                cause: ::faultdex::__private::text("The API key's restriction came with an empty IP address or referrer."),
                resolution: "Fill in the IP address or the referrer; a blank one often comes from an unset variable in a script.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "whitelist",
            "allowlist",
            "missing",
        ],
        note: ::faultdex::__private::text("The name and the 404 say that something was not found, the table that a field is empty. The kind follows the table."),
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4042101, \"message\": \"API_KEY_RESTRICTION_NOT_FOUND\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "4120000",
        number: ::faultdex::__private::number(4120000),
        variant: "PreconditionFailedException",
        name: ::faultdex::__private::text("PRECONDITION_FAILED_EXCEPTION"),
        section: ::faultdex::__private::text("Precondition"),
        http: ::faultdex::__private::status(412),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Precondition"),
                message: ::faultdex::Template::fixed("PRECONDITION_FAILED_EXCEPTION"),
                cause: ::faultdex::__private::text("No SIM control is configured for this customer."),
                resolution: "Have SIM control configured for the customer first, then send the same call again; until then every resend gets this answer.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "carrier",
            "missing",
        ],
        note: ::faultdex::__private::text("Only the newest page of the vendor's table has this code."),
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 4120000, \"message\": \"PRECONDITION_FAILED_EXCEPTION\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "5001804",
        number: ::faultdex::__private::number(5001804),
        variant: "LicenseInternalServerFailed",
        name: ::faultdex::__private::text("LICENSE_INTERNAL_SERVER_FAILED"),
        section: ::faultdex::__private::text("License"),
        http: ::faultdex::__private::status(500),
        kind: ::faultdex::Kind::Unavailable,
        retry: ::faultdex::Retry::Backoff,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("License"),
                message: ::faultdex::Template::fixed("LICENSE_INTERNAL_SERVER_FAILED"),
                cause: ::faultdex::__private::text("Knox Guard could not reach the licence server behind it."),
                resolution: "Resend with growing pauses, and before repeating an activation see whether the first one took effect. If it lasts, report it with `x-knox-transactionId`.",
                kind: ::faultdex::Kind::Unavailable,
                retry: ::faultdex::Retry::Backoff,
            },
        ],
        keywords: &[
            "outage",
            "down",
            "timeout",
        ],
        example: ::faultdex::__private::text("{\"result\": \"FAIL\", \"error\": {\"code\": 5001804, \"message\": \"LICENSE_INTERNAL_SERVER_FAILED\", \"reason\": \"…\"}}"),
        source: &SOURCES[1],
        ..BLANK
    },
];

static STATES: [::faultdex::State; 17] = [
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Pending",
        label: "Pending",
        meaning: "A reseller has uploaded the device to the customer. It is in the customer's list and waits to be accepted or rejected.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Rejected",
        label: "Rejected",
        meaning: "The customer has turned the device down.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Accepted",
        label: "Activating",
        meaning: "The customer, or automatic acceptance, has taken the device in, and the Knox Guard agent on it has been set going.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Enrolled",
        label: "Active",
        meaning: "Knox Guard is in control: the device can be locked, unlocked, sent a message or blinked.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Exchanging",
        label: "Exchanging",
        meaning: "The device is in maintenance and is getting a new device or IMEI in its place. The state only keeps track of this; Samsung's customer support has to take part.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Resetting",
        label: "Resetting",
        meaning: "The device reports that its licence ran out or was deleted. It goes back to Pending next.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "StartingReminder",
        label: "Starting Reminder",
        meaning: "The customer has told the device to start the reminder.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "StoppingReminder",
        label: "Stopping Reminder",
        meaning: "The customer has told the device to stop the reminder.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Blinked",
        label: "Reminder On",
        meaning: "The reminder is running on the device.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Locking",
        label: "Locking",
        meaning: "The customer has told the device to lock; it has not been confirmed as locked.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Locked",
        label: "Locked",
        meaning: "The lock is in force, and this is confirmed.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Unlocking",
        label: "Unlocking",
        meaning: "The customer has told the device to unlock.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Completing",
        label: "Completing",
        meaning: "The customer has told the device that its management is to end.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "device",
        name: "Completed",
        label: "Completed",
        meaning: "Knox Guard no longer controls the device. The customer can bring this about once a loan has ended.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "license",
        name: "Registered",
        label: "Registered",
        meaning: "The licence exists but is not activated yet.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "license",
        name: "Active",
        label: "Active",
        meaning: "The licence's activation period is running, and it is valid.",
        source: &SOURCES[0],
    },
    ::faultdex::State {
        system: &CATALOG.system,
        object: "license",
        name: "Expired",
        label: "Expired",
        meaning: "The licence is past its end date and no longer counts.",
        source: &SOURCES[0],
    },
];

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static INDEX: ::faultdex::__private::phf::Map<i64, u32> = ::faultdex::__private::phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 13),
        (0, 0),
        (0, 6),
        (0, 11),
        (0, 0),
        (0, 0),
        (0, 5),
        (2, 1),
        (0, 19),
        (2, 11),
    ],
    entries: &[
        (4010000, 16),
        (4042101, 26),
        (5001804, 28),
        (4001805, 9),
        (400, 0),
        (403, 2),
        (4030102, 17),
        (4040300, 22),
        (4001807, 11),
        (4030106, 19),
        (4041800, 25),
        (4001809, 12),
        (4030107, 20),
        (4040100, 21),
        (4001812, 13),
        (401, 1),
        (4040900, 24),
        (4001813, 14),
        (4120000, 27),
        (4030104, 18),
        (4000000, 5),
        (4040400, 23),
        (4001806, 10),
        (429, 4),
        (4002102, 15),
        (4000316, 7),
        (4000310, 6),
        (4001802, 8),
        (404, 3),
    ],
};
