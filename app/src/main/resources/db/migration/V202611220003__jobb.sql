-- The job queue, in the shape that db-scheduler asks for. A worker must see every municipality's
-- jobs to take the next, so the table has no policy; a job says only which municipality and which
-- object, and opens its transaction for that municipality.
CREATE TABLE jobb (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX jobb_tid ON jobb (execution_time);
CREATE INDEX jobb_livstecken ON jobb (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON jobb TO ${app_roll};
