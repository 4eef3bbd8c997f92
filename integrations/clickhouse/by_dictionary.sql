-- What failed, how often, since when, and what to do: the dictionary is in memory, and its key is (system, code).
SELECT
    system,
    code,
    count() AS count,
    min(time) AS first,
    max(time) AS last,
    dictGetOrNull('faultdex', 'message', (system, code)) AS message,
    dictGetOrNull('faultdex', 'resolution', (system, code)) AS resolution
FROM faults
GROUP BY system, code
ORDER BY count DESC, system, code
