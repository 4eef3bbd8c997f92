-- Every fault with all that the catalogue has of it. Without the setting, a fault whose code the catalogue lacks would
-- get empty texts rather than NULL, as if there were an entry with nothing in it.
SELECT faults.*, catalog.name, catalog.http, catalog.fatal, catalog.message, catalog.resolution, catalog.cases
FROM faults
LEFT JOIN faultdex_catalog AS catalog USING (system, code)
ORDER BY file, line, `start`
SETTINGS join_use_nulls = 1
