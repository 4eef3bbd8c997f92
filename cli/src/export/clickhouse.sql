-- The catalogue of faultdex for ClickHouse: a table with one row a code, and a dictionary over it.
-- Load it with `clickhouse-client --multiquery`; loading it again replaces both.

CREATE OR REPLACE TABLE faultdex_catalog
(
    system LowCardinality(String),
    code String,
    name Nullable(String),
    variant String,
    section Nullable(String),
    http Nullable(UInt16),
    http_class LowCardinality(Nullable(String)),
    kind LowCardinality(String),
    retry LowCardinality(String),
    retryable Bool,
    fatal Bool,
    cases Array(Tuple(
        section Nullable(String),
        message String,
        cause Nullable(String),
        resolution String,
        kind LowCardinality(String),
        retry LowCardinality(String)
    )),
    keywords Array(String),
    note Nullable(String),
    example Nullable(String),
    source LowCardinality(String),
    since Nullable(String),
    deprecated Nullable(String),
    replaced_by Nullable(String),
    -- Those of the first meaning; most codes have no other.
    message String DEFAULT cases[1].message,
    cause Nullable(String) DEFAULT cases[1].cause,
    resolution String DEFAULT cases[1].resolution
)
ENGINE = MergeTree
ORDER BY (system, code);

CREATE OR REPLACE DICTIONARY faultdex
(
    system String,
    code String,
    name Nullable(String),
    http Nullable(UInt16),
    kind String,
    retry String,
    retryable Bool,
    fatal Bool,
    message String,
    cause Nullable(String),
    resolution String
)
PRIMARY KEY system, code
SOURCE(CLICKHOUSE(TABLE 'faultdex_catalog'))
LIFETIME(300)
LAYOUT(COMPLEX_KEY_HASHED());

-- Last, since its data goes on to the end of the file.
INSERT INTO faultdex_catalog FORMAT JSONEachRow
