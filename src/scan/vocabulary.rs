//! The words that the rules go by. Lists stay short: they hold what is common to programs and trades, not what one log says.

use super::words::WordList;

/// Words that say that something failed: a name with one of them holds what says why.
pub(super) static FAILURE: WordList = WordList::of(&[
    "error", "err", "errno", "fault", "failure", "failed", "fail", "rejected", "reject", "aborted", "abort", "refused",
    "denied", "exception",
    "cause", "reason", "conflict", "rc", "ret", "fehler", "erreur", "erro", "errore", "fout", "fel", "hata", "chyba",
    "hiba", "virhe", "feil", "fejl", "eroare", "fallo", "nok", "echec", "falha", "grund", "motivo", "motif",
    "causa", "greska", "klaida", "napaka", "galat", "gagal", "ralat", "kosa",
]);

/// Those of them that other words are put before: `Lizenzfehler`.
pub(super) const FAILURES_AS_ENDS: &[&str] = &[
    "error", "exception", "fehler",
];

/// Those of them that other words are put behind: `Fehlerliste`.
pub(super) const FAILURES_AS_BEGINNINGS: &[&str] = &[
    "fehler", "fehlge",
];

/// Words for a code, unless another word says of what: `zip_code`.
pub(super) static CODE: WordList = WordList::of(&[
    "code", "status", "result", "codigo", "kod", "kode", "koodi", "codice", "fehlercode", "foutcode", "felkod",
]);

/// Words for what a system answers, or a program says: a field with such a name may hold a code.
pub(super) static ANSWER: WordList = WordList::of(&[
    "return", "returned", "returning", "response", "respond", "responded", "responding", "resp", "reply", "replied",
    "replying", "answer", "answered", "answering", "said", "says", "saying", "reported", "reports", "reporting",
    "got", "gets", "getting", "gave", "gives", "giving", "throws", "threw", "throwing", "saw", "show", "showed",
    "showing", "complain", "complained", "complaining", "antwortet", "antwortete", "meldet", "meldete", "liefert",
    "lieferte", "renvoie", "retourne", "responde", "devuelve", "retorna", "respondeu", "retornou", "devolveu",
    "risponde", "restituisce", "zwraca", "odpowiada", "message", "msg",
    "detail", "data", "body", "payload", "content", "text", "log", "output", "stdout", "stderr",
]);

/// Words for answers in the plural: a number called so says how many.
pub(super) static COUNTS: WordList = WordList::of(&[
    "logs", "messages", "msgs", "responses",
]);

/// Words of a name that tells one of many from the rest: of which things, another word says.
pub(super) static IDENTITY: WordList = WordList::of(&[
    "id", "no", "number", "nr", "num", "nro",
]);

/// Elements that lay out a page, but for those of one or two letters.
pub(super) static MARKUP: WordList = WordList::of(&[
    "span", "div", "pre", "strong", "font", "mark", "small", "body",
]);

/// Words of a name that holds something else, which may have as many digits.
pub(super) static OTHER_THINGS: WordList = WordList::of(&[
    // How much, how many, how long.
    "amount", "balance", "bitrate", "byte", "capacity", "cost", "count", "delay", "duration", "elapsed", "fee",
    "freq", "frequency", "interval", "latency", "len", "length", "limit", "max", "memory", "millis", "min", "ms",
    "nanos", "ns", "price", "quota", "rate", "size", "sleep", "speed", "sum", "timeout", "took", "total", "us",
    "usage", "used", "volume", "vol", "age", "backlog", "depth", "heap", "height", "lag", "rss", "score", "throughput",
    "ttl", "uptime", "watermark", "weight", "width",
    // What was done with so much.
    "copied", "inserted", "processed", "read", "received", "sent", "wrote",
    // Which one of many, where and when.
    "address", "at", "block", "bucket", "build", "checksum", "commit", "crc", "digest", "hash", "iteration",
    "sha", "step", "document", "entry", "epoch", "event", "index", "inode", "line",
    "offset", "packet", "page", "position", "record", "revision", "row", "run", "sector", "seq",
    "sequence", "tag", "time", "timestamp", "ts", "version", "window",
    // Processes.
    "child", "goroutine", "job", "pid", "port", "process", "task", "thread", "tid",
    // People, things and trade.
    "account", "card", "contract", "country", "coupon", "currency", "customer", "device", "invoice", "item",
    "licence", "license", "order", "parcel", "payment", "po", "postal", "product", "promo", "serial", "session",
    "plz", "sku", "ticket", "tracking", "transaction", "uid", "user", "zip", "asset", "booking", "container", "delivery",
    "employee", "lease", "loan", "meter", "pallet", "quote", "receipt", "reservation", "shipment", "subscriber",
    "tariff", "vehicle", "voucher", "warehouse", "batch", "instalment", "installment", "ean", "gtin", "isbn", "upc",
    // Names of devices and subscribers.
    "eid", "esn", "iccid", "imei", "imsi", "mdn", "meid", "msisdn", "phone", "tel",
]);

/// More things that have a code, by the word before it: `HS code`, `unlock code`.
pub(super) static CODED: WordList = WordList::of(&[
    "access", "activation", "area", "article", "bar", "booking", "branch", "city", "colour", "color", "confirmation",
    "cost", "country", "coupon", "currency", "customs", "dialling", "discount", "gift", "hs", "key", "language", "model",
    "naics", "part", "pin", "plan", "post", "postal", "product", "promo", "puk", "qr", "referral", "region",
    "security", "sic", "sort", "store", "swift", "tac", "tariff", "tax", "tracking", "unlock", "vat", "verification",
    "voucher", "zip",
]);

/// Programs that have error codes of their own: `MySQL error 2006`.
pub(super) static OTHER_SYSTEMS: WordList = WordList::of(&[
    "curl", "db2", "elasticsearch", "grpc", "jdbc", "kafka", "ldap", "mariadb", "mongo", "mongodb", "mysql",
    "odbc", "openssl", "oracle", "postgres", "postgresql", "rabbitmq", "redis", "smtp", "socket", "sqlite",
    "ssl", "tls", "win32", "winsock",
]);

/// Orders, invoices, customers, sums and the like in other languages: how the word begins, or ends, in lower case.
pub(super) const OTHER_THINGS_ELSEWHERE: &[&str] = &[
    "auftrag", "bestell", "rechnung", "kunde", "benutzer", "betrag", "größe", "commande", "facture", "montant",
    "client", "pedido", "factura", "fatura", "usuario", "ordine", "fattura", "zamówieni", "faktur", "sipariş",
    "bestelling", "factuur", "заказ", "счет", "счёт", "сумм", "клиент", "пользовател", "телефон", "замовлен", "παραγγελ",
    "הזמנה", "طلب", "فاتورة", "ऑर्डर", "คำสั่งซื้อ", "hàng", "注文", "受注", "発注", "請求書", "伝票", "金額", "合計", "件数", "顧客", "電話", "订单", "訂單",
    "发票", "金额", "客户", "用户", "电话", "工单", "주문", "송장", "금액", "고객",
];

/// Since when, or until when, a list was made: `errors today: `.
pub(super) static TIMES: WordList = WordList::of(&[
    "day", "far", "heute", "hour", "minute", "month", "night", "now", "run", "shift", "tag", "today", "week", "woche",
    "yesterday",
]);

/// Words that link a noun and its number, and are none themselves.
pub(super) static LINKS: WordList = WordList::of(&[
    "a", "about", "again", "also", "and", "are", "been", "by", "for", "from", "in", "is", "like", "of", "on", "or", "re",
    "see", "than", "the", "then", "to", "up", "vs", "was", "what", "with",
]);

/// Words for what is done with codes: in prose a code stands behind one as well as any other number.
pub(super) static HANDLING: WordList = WordList::of(&[
    "catch", "caught", "handle", "handled", "handling", "ignore", "ignored", "ignoring", "map", "mapped", "retry",
    "retried", "retrying", "retryable", "permanent", "transient", "seen", "treat", "treated", "treating",
    "expected", "unexpected", "unhandled", "uncaught", "unknown",
]);

/// What says that the number of something follows, in languages that are not written in ASCII.
pub(super) const NUMBER_MARKS: &[&str] = &[
    "№", "n°", "nº", "núm.", "núm", "番号", "编号", "編號", "號", "号", "번호", "رقم", "номер", "numéro", "número",
];

/// What stands between a word and a number, and says nothing.
pub(super) const SIGNS: &[&str] = &[
    ":", "：", "=", "＝", "#", "**", "(", "（", "は",
];

/// Words for "code", "error", "failed", "rejected" and "answered" in languages that are not written in ASCII: how they begin, or end.
pub(super) const CODE_ELSEWHERE: &[&str] = &[
    "código", "échec", "コード", "エラー", "失敗", "拒否", "错误码", "错误", "代码", "返回码", "失败", "拒绝", "錯誤碼", "錯誤", "代碼",
    "오류", "코드", "실패", "거부", "код", "ошибк", "ошибок", "сбой", "отказ", "отклон", "помилк", "грешка", "رمز", "خطأ",
    "κωδικός", "σφάλμα", "שגיאה", "קוד", "błąd", "błęd", "lỗi", "mã", "შეცდომ", "त्रुटि", "कोड", "รหัส", "ข้อผิดพลาด", "hatası",
    "کد", "خطا", "greška", "kļūda", "қате", "սխալ", "ত্রুটি", "பிழை", "répond", "devolvió", "respondió", "zwróci", "вернул", "ответил", "повернул", "返回", "返却", "応答", "응답", "반환", "döndü",
];

/// Units: a number before one is an amount.
pub(super) static UNITS: WordList = WordList::of(&[
    "b", "bit", "byte", "s", "kb", "mb", "gb", "kib", "mib", "gib", "octet", "bps", "kbps", "mbps", "hz", "khz", "mhz",
    "ghz", "ns", "us", "ms", "sec", "second", "min", "minute", "hour", "day", "wei", "gwei", "satoshi", "lamport",
    "euro", "dollar", "pa", "hpa", "kpa", "psi", "mv", "ma", "mah", "kw", "kwh", "dbm", "rpm", "km", "ppm", "px", "pixel",
    "tick", "cycle", "baud",
]);

/// Things that are counted, in the plural.
pub(super) static COUNTED: WordList = WordList::of(&[
    "rows", "lines", "records", "items", "entries", "keys", "events", "messages", "requests", "packets", "pages", "blocks",
    "files", "documents", "samples", "points", "devices", "users", "customers", "orders", "tokens", "times",
    "iterations", "segments", "zeilen", "lignes", "filas", "remain", "remaining",
]);

/// The currencies met most.
pub(super) static CURRENCIES: WordList = WordList::of(&[
    "usd", "eur", "gbp", "jpy", "cny", "krw", "inr", "idr", "vnd", "rub", "brl", "chf", "try", "pln", "rmb", "btc",
    "sats",
]);

/// The same in signs that are not ASCII.
pub(super) const UNITS_ELSEWHERE: &[&str] = &[
    "円", "元", "원", "₽", "₩", "₹", "€", "£", "¥", "đ", "руб", "байт", "строк", "件", "行", "个", "個", "回", "次", "台",
    "人", "秒", "字节", "バイト", "개", "건", "명", "行", "µs", "μs",
];

/// Words around a value that tell its type and no more.
pub(super) static WRAPPERS: WordList = WordList::of(&[
    "int", "integer", "long", "float", "string", "str", "number", "some", "just", "optional", "int32", "int64",
    "numberlong", "numberint", "decimal", "bigint",
]);

/// What the key of a message ends with that goes with a key for a code: the `Msg` of `retCode` and `retMsg`.
pub(super) static MESSAGE_ENDS: WordList = WordList::of(&[
    "msg", "message", "name", "desc", "description", "text", "title",
]);

/// Keys whose value may be the name or message of a code.
pub(super) static MESSAGE_KEYS: WordList = WordList::of(&[
    "message", "msg", "name", "data", "reason", "error", "description", "errorMessage", "errMsg", "errorName",
    "codeName", "title",
]);

/// Those of them that contradict where their value is another.
pub(super) static TELLING_KEYS: WordList = WordList::of(&[
    "message", "name", "errorMessage", "errMsg", "errorName", "codeName",
]);

/// One that tells in a body, and is a program's own prose in most logs.
pub(super) static BODY_KEYS: WordList = WordList::of(&[
    "msg",
]);

/// What the errors of many trades are about: a message that speaks of one is of another system, whoever logs it, unless the
/// system's catalogue speaks of it too.
pub(super) static TRADE: WordList = WordList::of(&[
    "balance", "basket", "booking", "captcha", "card", "cart", "coupon", "flight", "inventory", "payment", "refund",
    "seat", "shipment", "stock", "voucher", "wallet",
]);

/// The same in languages that are not written in ASCII.
pub(super) const TRADE_ELSEWHERE: &[&str] = &[
    "余额", "库存", "优惠券", "残高", "在庫", "잔액", "재고", "баланс",
];

/// Keys by which a log record is known, whose message is the program's own.
pub(super) static RECORD_KEYS: WordList = WordList::of(&[
    "level", "lvl", "severity", "severityText", "loglevel", "log.level", "log.logger", "levelname", "@l",
]);

/// More of them: a body may have them too, but then its message is not a `msg`.
pub(super) static RECORD_TIME_KEYS: WordList = WordList::of(&[
    "ts", "time", "timestamp", "@timestamp", "logger", "caller",
]);

/// Keys of a field that is given as a pair of its name and its value.
pub(super) static NAME_KEYS: WordList = WordList::of(&[
    "key", "name",
]);

/// Names under which a log record holds its own message and fields, rather than a body that it met.
pub(super) const RECORD_PARTS: &[&str] = &[
    "fields", "jsonPayload", "properties", "attributes",
];

/// Words that lead up to a response's status.
pub(super) static STATUS: WordList = WordList::of(&[
    "status", "statuscode", "code", "error", "http", "response", "returned", "returns", "responded", "answered",
    "answer", "completed", "got", "resp", "with", "sc",
]);
