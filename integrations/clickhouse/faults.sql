-- A table for what `faultdex scan --time` finds.
CREATE TABLE IF NOT EXISTS faults
(
    file String,
    line UInt64,
    `start` UInt64,
    `end` UInt64,
    system LowCardinality(String),
    code LowCardinality(String),
    evidence LowCardinality(String),
    kind LowCardinality(String),
    retry LowCardinality(String),
    time Nullable(DateTime64(6, 'UTC'))
)
ENGINE = MergeTree
ORDER BY (system, code);
