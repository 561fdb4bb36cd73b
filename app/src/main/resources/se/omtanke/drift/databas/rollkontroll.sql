-- Every reason why the current role can get past row security, itself or through a role that it is
-- a member of. No rows means that it may be used.
WITH RECURSIVE roller AS (
  SELECT oid FROM pg_roles WHERE rolname = current_user
  UNION
  SELECT m.roleid FROM pg_auth_members m JOIN roller r ON m.member = r.oid
),
makt AS (
  SELECT p.* FROM pg_roles p JOIN roller USING (oid)
)
SELECT 1 AS vikt, 'rollen ' || rolname || ' är superanvändare' AS skal FROM makt WHERE rolsuper
UNION ALL
SELECT 2, 'rollen ' || rolname || ' har BYPASSRLS' FROM makt WHERE rolbypassrls
UNION ALL
SELECT 3, 'rollen ' || rolname || ' har REPLICATION' FROM makt WHERE rolreplication
UNION ALL
SELECT 4, 'rollen ' || rolname || ' har CREATEROLE' FROM makt WHERE rolcreaterole
UNION ALL
SELECT 5, 'rollen är medlem i ' || rolname FROM makt
WHERE rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
UNION ALL
SELECT DISTINCT 6, 'rollen ' || m.rolname || ' äger tabeller i schemat ' || n.nspname
FROM pg_class c
JOIN makt m ON m.oid = c.relowner
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\_%'
UNION ALL
SELECT 7, 'rollen ' || m.rolname || ' äger schemat ' || n.nspname
FROM pg_namespace n JOIN makt m ON m.oid = n.nspowner
WHERE n.nspname NOT LIKE 'pg\_%'
UNION ALL
SELECT 8, 'rollen ' || m.rolname || ' äger databasen ' || d.datname
FROM pg_database d JOIN makt m ON m.oid = d.datdba
UNION ALL
SELECT 9, 'rollen ' || m.rolname || ' äger funktionen ' || p.proname
FROM pg_proc p
JOIN makt m ON m.oid = p.proowner
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname NOT LIKE 'pg\_%'
ORDER BY vikt, skal
LIMIT 6
