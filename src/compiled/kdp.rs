// Digest of the catalogue: e511aa89272172b2
// Compiled by faultdex-codegen from catalog/kdp.toml: edit that file, not this one.

/// A code of Samsung Knox Deployment Program, Reseller API.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `200`: The request was successfully received.
    Success,
    /// `400`: The client has issued an invalid request. Verify your request (ex. check validation errors in your request payload).
    BadRequest,
    /// `401`: Authorization for the API is required, but the request has not been authenticated.
    Unauthorized,
    /// `403`: The request has been authenticated but does not have the appropriate permissions, or the requested resource cannot be found.
    Forbidden,
    /// `404`: The requested path or the specified user does not exist.
    NotFound,
    /// `500`: An error has occurred on the server. Please try again later.
    ServerError,
    /// `40000000`: The specified request parameters are not valid. {parameter}
    ResourceInvalidParam,
    /// `40000001`: Must provide only one of the following request parameters. {parameter}
    ResourceDuplicateParam,
    /// `40000002`: The requested page is not valid or is out of bounds.
    PageOutOfBounds,
    /// `40000003`: The specified list of devices exceeded the maximum count.
    DeviceCountExceeded,
    /// `40000004`: The specified device is not valid.
    DeviceInvalid,
    /// `40000005`: The specified device already exists.
    DeviceDuplicate,
    /// `40000006`: The specified device ID is not valid.
    DeviceIdInvalid,
    /// `40000007`: The specified IMEI is not valid.
    DeviceImeiInvalid,
    /// `40000008`: The specified MEID is not valid.
    DeviceMeidInvalid,
    /// `40000009`: The specified Serial Number is not valid.
    DeviceSerialInvalid,
    /// `40000010`: The specified reseller ID is not valid.
    ResellerIdInvalid,
    /// `40000011`: The specified customer ID is not valid.
    CustomerIdInvalid,
    /// `40000012`: The specified customer is already associated with the reseller.
    CustomerResellerAlreadyAssociated,
    /// `40000013`: The specified transaction ID is not valid.
    TransactionIdInvalid,
    /// `40000014`: The specified transaction ID already exists.
    TransactionIdDuplicate,
    /// `40000044`: This device {parameter} does not exist for current customer and reseller.
    ResellerCustomerDeviceNotFound,
    /// `40100000`: Authorization for the API is required, but the request has not been authenticated.
    AuthorizationFailUnauthenticated,
    /// `40300000`: The request has been authenticated but does not have the appropriate permissions, or the requested resource cannot be found.
    AuthorizationFailForbidden,
    /// `40400001`: The specified reseller does not exist.
    ResellerNotFound,
    /// `40400002`: The specified customer does not exist.
    CustomerNotFound,
    /// `40400003`: The specified vendor does not exist.
    VendorNotFound,
    /// `40400004`: The specified customer is not associated with current user.
    AssociationNotFound,
    /// `50000000`: An unknown internal server error has occurred.
    InternalServerError,
    /// `4012250`: ACCESS\_TOKEN\_BAD\_REQUEST
    AccessTokenBadRequest,
}

::faultdex::__impl_code! {
    number, CATALOG, ENTRIES, Code {
        Success,
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        ServerError,
        ResourceInvalidParam,
        ResourceDuplicateParam,
        PageOutOfBounds,
        DeviceCountExceeded,
        DeviceInvalid,
        DeviceDuplicate,
        DeviceIdInvalid,
        DeviceImeiInvalid,
        DeviceMeidInvalid,
        DeviceSerialInvalid,
        ResellerIdInvalid,
        CustomerIdInvalid,
        CustomerResellerAlreadyAssociated,
        TransactionIdInvalid,
        TransactionIdDuplicate,
        ResellerCustomerDeviceNotFound,
        AuthorizationFailUnauthenticated,
        AuthorizationFailForbidden,
        ResellerNotFound,
        CustomerNotFound,
        VendorNotFound,
        AssociationNotFound,
        InternalServerError,
        AccessTokenBadRequest,
    }
}

/// The catalogue of Samsung Knox Deployment Program, Reseller API.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
pub static CATALOG: ::faultdex::Catalog = ::faultdex::Catalog {
    system: ::faultdex::System {
        id: "kdp",
        name: "Samsung Knox Deployment Program, Reseller API",
        code: ::faultdex::CodeForm::Number,
        fallback: ::faultdex::Fallback {
            status_digits: 3,
            prefixes: &[],
            any: None,
        },
        recognise: ::faultdex::Recognise {
            words: &[],
            paths: &["/kcs/v1/rp"],
            fields: &[],
            prefixes: &[],
            not_within: &[],
        },
    },
    sources: &SOURCES,
    entries: &ENTRIES,
    states: &[],
    index: ::faultdex::__private::Index::Number(&INDEX),
};

static SOURCES: [::faultdex::Source; 1] = [
    ::faultdex::Source {
        id: "troubleshooting",
        title: "Troubleshooting for Knox Deployment Program",
        evidence: ::faultdex::Evidence::Documented,
        retrieved: "2026-11-21",
        url: None,
    },
];

const BLANK: ::faultdex::__private::Row = ::faultdex::__private::Row::blank(&SOURCES[0]);

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static ROWS: [::faultdex::__private::Row; 30] = [
    ::faultdex::__private::Row {
        code: "200",
        number: 200,
        variant: "Success",
        name: "Success",
        section: "HTTP status",
        http: 200,
        kind: ::faultdex::Kind::Ok,
        retry: ::faultdex::Retry::Never,
        message: "The request was successfully received.",
        cause: "The call was taken; for an asynchronous one that says nothing yet about any device.",
        resolution: "After an upload or a delete, read the `code` of every device from GET /kcs/v1/rp/devices/status: `Complete` there means that the job ran, not that it worked. Any other call is done.",
        keywords: &["partial failure"],
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "400",
        number: 400,
        variant: "BadRequest",
        name: "Bad Request",
        section: "HTTP status",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The client has issued an invalid request. Verify your request (ex. check validation errors in your request payload).",
        cause: "Something in the path, the parameters or the JSON body was refused.",
        resolution: "Read `code` in the response body: an eight-digit one that starts with 400 names the fault and has its own entry. Where there is none, validate the JSON and each field's name and type.",
        keywords: &["malformed"],
        example: "198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"GET /kcs/v1/rp/devices/status HTTP/1.1\" 400 0",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "401",
        number: 401,
        variant: "Unauthorized",
        name: "Unauthorized",
        section: "HTTP status",
        http: 401,
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        message: "Authorization for the API is required, but the request has not been authenticated.",
        cause: "The access token is missing, wrong, or past its life of 30 minutes.",
        resolution: "Get a new access token and resend once. If the new one is called expired as well, correct the clock of the machine that makes it.",
        keywords: &[
            "login",
            "credentials",
            "session",
        ],
        note: "The page says that every error has a code, yet a newer 401 body has none: {\"error\":\"Invalid authentication token\"}. This entry stands for that body too.",
        example: "{\"error\": \"Invalid authentication token\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "403",
        number: 403,
        variant: "Forbidden",
        name: "Forbidden",
        section: "HTTP status",
        http: 403,
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        message: "The request has been authenticated but does not have the appropriate permissions, or the requested resource cannot be found.",
        cause: "The token is good, but its owner may not make this call, or what the path points at is missing; the status does not tell which.",
        resolution: "Compare the IDs in the path with those of the reseller whose token it is. If they are right, have the missing permission granted before the call is sent again; a new token alone changes nothing.",
        keywords: &[
            "access denied",
            "role",
        ],
        example: "198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"GET /kcs/v1/rp/devices/status HTTP/1.1\" 403 0",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "404",
        number: 404,
        variant: "NotFound",
        name: "Not Found",
        section: "HTTP status",
        http: 404,
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        message: "The requested path or the specified user does not exist.",
        resolution: "Compare host, version and spelling of the URL with a call that works, such as /kcs/v1/rp/devices/status. If the body has a `code` that starts with 404, it tells whether reseller, customer, vendor or association is missing.",
        keywords: &["unknown endpoint"],
        example: "198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"GET /kcs/v1/rp/devices/status HTTP/1.1\" 404 0",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "500",
        number: 500,
        variant: "ServerError",
        name: "Server Error",
        section: "HTTP status",
        http: 500,
        kind: ::faultdex::Kind::Internal,
        retry: ::faultdex::Retry::Backoff,
        message: "An error has occurred on the server. Please try again later.",
        cause: "The fault is on Samsung's side, not in the call.",
        resolution: "Resend with growing pauses. Before an upload or a delete is sent again, look with GET /kcs/v1/rp/devices/status whether the first one was carried out.",
        keywords: &[
            "outage",
            "down",
        ],
        note: "The table calls this status \"Server Error\", the sample above it \"Internal Server Error\". The name here is from the table.",
        example: "198.51.100.7 - - [21/Nov/2026:09:15:02 +0000] \"GET /kcs/v1/rp/devices/status HTTP/1.1\" 500 0",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000000",
        number: 40000000,
        variant: "ResourceInvalidParam",
        name: "RESOURCE_INVALID_PARAM",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        template: "The specified request parameters are not valid. {parameter}",
        cause: "At least one parameter is missing, misspelt, of the wrong type or out of its range.",
        resolution: "Correct the parameter that is named at the end of `data`, then send the request anew.",
        keywords: &[
            "malformed",
            "bad input",
        ],
        note: "Knox Guard's 4000000, with seven digits, bears the same name. Eight digits are KDP's.",
        example: "{\"errorId\": \"err-0001\", \"code\": 40000000, \"message\": \"RESOURCE_INVALID_PARAM\", \"data\": \"The specified request parameters are not valid. pageNum\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000001",
        number: 40000001,
        variant: "ResourceDuplicateParam",
        name: "RESOURCE_DUPLICATE_PARAM",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        template: "Must provide only one of the following request parameters. {parameter}",
        cause: "Parameters that exclude each other came in one request.",
        resolution: "Keep one of the parameters listed at the end of `data`, and leave the others out altogether rather than empty.",
        keywords: &[
            "mutually exclusive",
            "conflict",
            "both",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000001, \"message\": \"RESOURCE_DUPLICATE_PARAM\", \"data\": \"Must provide only one of the following request parameters. imei, serial, meid\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000002",
        number: 40000002,
        variant: "PageOutOfBounds",
        name: "PAGE_OUT_OF_BOUNDS",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::OutOfRange,
        retry: ::faultdex::Retry::Never,
        message: "The requested page is not valid or is out of bounds.",
        cause: "`pageNum` is no usable number, or lies past the end of the list, which may have shrunk while it was read.",
        resolution: "Read the list again from `pageNum` 0, where the sample starts, and stop when `totalCount` items are in.",
        keywords: &[
            "pagination",
            "offset",
            "last",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000002, \"message\": \"PAGE_OUT_OF_BOUNDS\", \"data\": \"The requested page is not valid or is out of bounds.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000003",
        number: 40000003,
        variant: "DeviceCountExceeded",
        name: "DEVICE_COUNT_EXCEEDED",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified list of devices exceeded the maximum count.",
        cause: "One call carried more devices than a call may hold.",
        resolution: "Split the list and send it as several calls, each with a transaction ID of its own. The page does not give the limit, so halve the list until a call is accepted.",
        keywords: &[
            "batch size",
            "too many",
            "bulk",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000003, \"message\": \"DEVICE_COUNT_EXCEEDED\", \"data\": \"The specified list of devices exceeded the maximum count.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000004",
        number: 40000004,
        variant: "DeviceInvalid",
        name: "DEVICE_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified device is not valid.",
        resolution: "Compare the `imei`, `serial` or `meid` that stands beside the code with the device itself, and send the corrected one alone. For a delete, check too whether this reseller ever uploaded the device.",
        keywords: &[
            "phone",
            "tablet",
        ],
        example: "{\"transactionId\": \"tx-0001\", \"state\": \"Complete\", \"type\": \"Delete\", \"orderNo\": \"order-0001\", \"devices\": [\n  {\"imei\": \"352099001761481\", \"code\": 40000004, \"message\": \"DEVICE_INVALID\", \"data\": \"The specified device is not valid.\"}\n], \"operationType\": \"DELETE\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000005",
        number: 40000005,
        variant: "DeviceDuplicate",
        name: "DEVICE_DUPLICATE",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        message: "The specified device already exists.",
        cause: "The upload holds a device that is registered already, as happens when a batch is sent twice. It fails alone; the rest of its batch goes through.",
        resolution: "Count this device as done if it stands under the right customer. Do not delete and upload it again: that loses its configuration.",
        keywords: &[
            "resend",
            "re-upload",
            "imei",
        ],
        example: "{\"transactionId\": \"tx-0001\", \"state\": \"Complete\", \"type\": \"Upload\", \"orderNo\": \"order-0001\", \"devices\": [\n  {\"imei\": \"352099001761481\", \"code\": 40000005, \"message\": \"DEVICE_DUPLICATE\", \"data\": \"The specified device already exists.\"}\n], \"operationType\": \"UPLOAD\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000006",
        number: 40000006,
        variant: "DeviceIdInvalid",
        name: "DEVICE_ID_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified device ID is not valid.",
        resolution: "Send the device ID just as the API gave it out, and put no IMEI, MEID or serial number in its place.",
        keywords: &["identifier"],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000006, \"message\": \"DEVICE_ID_INVALID\", \"data\": \"The specified device ID is not valid.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000007",
        number: 40000007,
        variant: "DeviceImeiInvalid",
        name: "DEVICE_IMEI_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified IMEI is not valid.",
        resolution: "Compare `imei` with the number on the device or its box. Look for blanks, hyphens, a lost leading or last digit, and numbers that a spreadsheet has rounded.",
        keywords: &[
            "check digit",
            "phone",
        ],
        example: "{\"devices\": {\"totalCount\": 1, \"totalPage\": 1, \"pageNum\": 0, \"transactions\": [\n  {\"transactionId\": \"tx-0001\", \"state\": \"Complete\", \"type\": \"Upload\", \"operationType\": \"UPLOAD\", \"devices\": [\n    {\"imei\": \"35209900176148\", \"code\": 40000007, \"message\": \"DEVICE_IMEI_INVALID\", \"data\": \"The specified IMEI is not valid.\"}\n  ]}\n]}}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000008",
        number: 40000008,
        variant: "DeviceMeidInvalid",
        name: "DEVICE_MEID_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified MEID is not valid.",
        resolution: "Send `meid` as text, with its letters: a spreadsheet or a numeric column drops them or reads an E as an exponent. An IMEI belongs in `imei`.",
        keywords: &[
            "cdma",
            "hexadecimal",
        ],
        example: "{\"devices\": {\"totalCount\": 1, \"totalPage\": 1, \"pageNum\": 0, \"transactions\": [\n  {\"transactionId\": \"tx-0001\", \"state\": \"Complete\", \"type\": \"Upload\", \"operationType\": \"UPLOAD\", \"devices\": [\n    {\"meid\": \"9.90003E+13\", \"code\": 40000008, \"message\": \"DEVICE_MEID_INVALID\", \"data\": \"The specified MEID is not valid.\"}\n  ]}\n]}}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000009",
        number: 40000009,
        variant: "DeviceSerialInvalid",
        name: "DEVICE_SERIAL_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified Serial Number is not valid.",
        resolution: "Copy `serial` from the device or its label, letter by letter; O and 0, I and 1 are often mixed up, and leading zeros count.",
        keywords: &[
            "tablet",
            "s/n",
        ],
        example: "{\"devices\": {\"totalCount\": 1, \"totalPage\": 1, \"pageNum\": 0, \"transactions\": [\n  {\"transactionId\": \"tx-0001\", \"state\": \"Complete\", \"type\": \"Upload\", \"operationType\": \"UPLOAD\", \"devices\": [\n    {\"serial\": \"R58O0000001\", \"code\": 40000009, \"message\": \"DEVICE_SERIAL_INVALID\", \"data\": \"The specified Serial Number is not valid.\"}\n  ]}\n]}}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000010",
        number: 40000010,
        variant: "ResellerIdInvalid",
        name: "RESELLER_ID_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified reseller ID is not valid.",
        resolution: "Send the ID of the reseller whose account makes the call, without blanks, and not a customer's ID. A reseller that simply does not exist gives 40400001.",
        keywords: &["partner"],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000010, \"message\": \"RESELLER_ID_INVALID\", \"data\": \"The specified reseller ID is not valid.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000011",
        number: 40000011,
        variant: "CustomerIdInvalid",
        name: "CUSTOMER_ID_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified customer ID is not valid.",
        resolution: "Copy the ID afresh from the entries in `customers` that the API lists, and see that it was not swapped with the reseller's. A customer that simply does not exist gives 40400002.",
        keywords: &["client"],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000011, \"message\": \"CUSTOMER_ID_INVALID\", \"data\": \"The specified customer ID is not valid.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000012",
        number: 40000012,
        variant: "CustomerResellerAlreadyAssociated",
        name: "CUSTOMER_RESELLER_ALREADY_ASSOCIATED",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        message: "The specified customer is already associated with the reseller.",
        cause: "The link between the two was made earlier, by hand or by a call whose answer got lost.",
        resolution: "Count the association as made and go on with the next step, such as uploading this customer's devices.",
        keywords: &["duplicate"],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000012, \"message\": \"CUSTOMER_RESELLER_ALREADY_ASSOCIATED\", \"data\": \"The specified customer is already associated with the reseller.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000013",
        number: 40000013,
        variant: "TransactionIdInvalid",
        name: "TRANSACTION_ID_INVALID",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        message: "The specified transaction ID is not valid.",
        resolution: "Ask GET /kcs/v1/rp/devices/status with the very `transactionId` of the upload or delete, not with its `orderNo` or an `errorId`.",
        keywords: &[
            "job",
            "asynchronous",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000013, \"message\": \"TRANSACTION_ID_INVALID\", \"data\": \"The specified transaction ID is not valid.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000014",
        number: 40000014,
        variant: "TransactionIdDuplicate",
        name: "TRANSACTION_ID_DUPLICATE",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        message: "The specified transaction ID already exists.",
        cause: "An earlier call used this ID, often the first try of the same work.",
        resolution: "Look up that ID's result with GET /kcs/v1/rp/devices/status first: the work may be done. Only if it is other work, send it under a fresh `transactionId`.",
        keywords: &[
            "idempotency",
            "reused",
            "resend",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000014, \"message\": \"TRANSACTION_ID_DUPLICATE\", \"data\": \"The specified transaction ID already exists.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40000044",
        number: 40000044,
        variant: "ResellerCustomerDeviceNotFound",
        name: "RESELLER_CUSTOMER_DEVICE_NOT_FOUND",
        section: "Knox Deployment Program",
        http: 400,
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        template: "This device {parameter} does not exist for current customer and reseller.",
        cause: "The device was never uploaded for this pair, is deleted, or belongs to another customer or reseller.",
        resolution: "Trace the upload of the device in the Activity Log of the Reseller Portal, then correct the customer ID or take the device out of the request.",
        keywords: &[
            "imei",
            "unknown",
            "wrong owner",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40000044, \"message\": \"RESELLER_CUSTOMER_DEVICE_NOT_FOUND\", \"data\": \"This device 352099001761481 does not exist for current customer and reseller.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40100000",
        number: 40100000,
        variant: "AuthorizationFailUnauthenticated",
        name: "AUTHORIZATION_FAIL",
        section: "Knox Deployment Program",
        http: 401,
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        message: "Authorization for the API is required, but the request has not been authenticated.",
        cause: "No valid access token came with the call: a token lives 30 minutes, and a wrong clock makes even a fresh one count as expired.",
        resolution: "Fetch a fresh access token, set the caller's clock by a time server if it is off, and resend once.",
        keywords: &[
            "login",
            "credentials",
            "ntp",
        ],
        note: "Three codes bear this name: 40100000 (KDP, no valid token), 40300000 (KDP, no permission) and the seven-digit 4010000 (Knox Guard, API key). This is the first.",
        example: "{\"errorId\": \"err-0001\", \"code\": 40100000, \"message\": \"AUTHORIZATION_FAIL\", \"data\": \"Authorization for the API is required, but the request has not been authenticated.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40300000",
        number: 40300000,
        variant: "AuthorizationFailForbidden",
        name: "AUTHORIZATION_FAIL",
        section: "Knox Deployment Program",
        http: 403,
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        message: "The request has been authenticated but does not have the appropriate permissions, or the requested resource cannot be found.",
        cause: "The caller is known but lacks the right to this service, or the resource is not there.",
        resolution: "Have whoever administers the reseller's account grant this user the service, then resend. If others of the same account can make the call with other IDs, suspect the resource's ID instead.",
        keywords: &[
            "access denied",
            "role",
            "forbidden",
        ],
        note: "Three codes bear this name: 40100000 (KDP, no valid token), 40300000 (KDP, no permission) and the seven-digit 4010000 (Knox Guard, API key). This is the second. The 403 sample has another text for it, \"The current user is unauthorized to use this service.\"; the message here is from the table.",
        example: "{\"errorId\": \"err-0001\", \"code\": 40300000, \"message\": \"AUTHORIZATION_FAIL\", \"data\": \"The request has been authenticated but does not have the appropriate permissions, or the requested resource cannot be found.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40400001",
        number: 40400001,
        variant: "ResellerNotFound",
        name: "RESELLER_NOT_FOUND",
        section: "Knox Deployment Program",
        http: 404,
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        message: "The specified reseller does not exist.",
        resolution: "Replace the reseller ID by the one of your own reseller account; an old configuration file or a copied example is the usual place of a wrong one.",
        keywords: &[
            "partner",
            "unknown",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40400001, \"message\": \"RESELLER_NOT_FOUND\", \"data\": \"The specified reseller does not exist.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40400002",
        number: 40400002,
        variant: "CustomerNotFound",
        name: "CUSTOMER_NOT_FOUND",
        section: "Knox Deployment Program",
        http: 404,
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        message: "The specified customer does not exist.",
        resolution: "Ask the customer for the customer ID again and compare digit by digit. A customer that exists without a link to you gives 40400004 instead.",
        keywords: &[
            "client",
            "unknown",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40400002, \"message\": \"CUSTOMER_NOT_FOUND\", \"data\": \"The specified customer does not exist.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40400003",
        number: 40400003,
        variant: "VendorNotFound",
        name: "VENDOR_NOT_FOUND",
        section: "Knox Deployment Program",
        http: 404,
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        message: "The specified vendor does not exist.",
        resolution: "Correct the vendor that the request names; compare it with the value in a call that succeeded.",
        keywords: &[
            "supplier",
            "unknown",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40400003, \"message\": \"VENDOR_NOT_FOUND\", \"data\": \"The specified vendor does not exist.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "40400004",
        number: 40400004,
        variant: "AssociationNotFound",
        name: "ASSOCIATION_NOT_FOUND",
        section: "Knox Deployment Program",
        http: 404,
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Precondition,
        message: "The specified customer is not associated with current user.",
        cause: "The customer may well exist, but has no link to the reseller whose token makes the call.",
        resolution: "Associate the customer with this reseller first, then resend. If that was done long ago, see whether the token is another reseller's.",
        keywords: &[
            "unlinked",
            "relationship",
        ],
        example: "{\"errorId\": \"err-0001\", \"code\": 40400004, \"message\": \"ASSOCIATION_NOT_FOUND\", \"data\": \"The specified customer is not associated with current user.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "50000000",
        number: 50000000,
        variant: "InternalServerError",
        name: "INTERNAL_SERVER_ERROR",
        section: "Knox Deployment Program",
        http: 500,
        kind: ::faultdex::Kind::Internal,
        retry: ::faultdex::Retry::Backoff,
        message: "An unknown internal server error has occurred.",
        cause: "Samsung's server failed and does not say why.",
        resolution: "Try again later with exponential backoff, after looking with GET /kcs/v1/rp/devices/status whether an upload or delete got through. If it lasts, give Samsung the `errorId`.",
        keywords: &[
            "outage",
            "down",
            "crash",
        ],
        note: "The page requires `message` in every error, yet its sample of this code has none: know it by its number.",
        example: "{\"errorId\": \"err-0001\", \"code\": 50000000, \"data\": \"An unknown internal server error has occurred.\"}",
        ..BLANK
    },
    ::faultdex::__private::Row {
        code: "4012250",
        number: 4012250,
        variant: "AccessTokenBadRequest",
        name: "ACCESS_TOKEN_BAD_REQUEST",
        http: 401,
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        message: "ACCESS_TOKEN_BAD_REQUEST",
        cause: "The access token was refused; the text does not tell a broken token from an old one.",
        resolution: "Make a new access token, check that it is sent whole (no line break, no quotation marks, nothing cut off), and resend once.",
        keywords: &[
            "login",
            "credentials",
            "expired",
            "jwt",
        ],
        note: "Only the page's 401 sample shows this code, with no `errorId` and with its name as the text; no table has it. It has seven digits although KDP's others have eight: it is no Knox Guard code, and 40122050, which bears the same name, is another code.",
        example: "{\"code\": 4012250, \"message\": \"ACCESS_TOKEN_BAD_REQUEST\", \"data\": \"ACCESS_TOKEN_BAD_REQUEST\"}",
        ..BLANK
    },
];

#[allow(long_running_const_eval)]
static CASES: [[::faultdex::Case; 1]; 30] = ::faultdex::__private::cases(&ROWS);

#[allow(long_running_const_eval)]
static ENTRIES: [::faultdex::Entry; 30] = ::faultdex::__private::entries(&CATALOG.system, &CASES, &ROWS);

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static INDEX: ::faultdex::__private::phf::Map<i64, u32> = ::faultdex::__private::phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 0),
        (0, 2),
        (0, 7),
        (0, 0),
        (0, 17),
        (7, 0),
        (0, 5),
        (0, 5),
        (0, 19),
        (1, 1),
    ],
    entries: &[
        (40000012, 18),
        (40000002, 8),
        (40400001, 24),
        (400, 1),
        (40000007, 13),
        (40300000, 23),
        (500, 5),
        (40000001, 7),
        (40000000, 6),
        (40400002, 25),
        (40000013, 19),
        (4012250, 29),
        (404, 4),
        (40000014, 20),
        (40000044, 21),
        (40000011, 17),
        (40000004, 10),
        (40000008, 14),
        (200, 0),
        (403, 3),
        (40100000, 22),
        (40000006, 12),
        (40000005, 11),
        (50000000, 28),
        (40400003, 26),
        (40000003, 9),
        (40400004, 27),
        (40000010, 16),
        (40000009, 15),
        (401, 2),
    ],
};
