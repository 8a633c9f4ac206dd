import { schema } from './queues.ts'

/**
 * Statements on pg-boss's table where its interface has no word for what is needed, or needs several statements for it.
 * The columns are those of the version that package.json pins.
 */
const job = `${schema}.job`

/**
 * $1 keys, $2 of each its key, data, lowest priority and seconds. What waits for a limit keeps waiting; what waits after a failure starts afresh.
 * Rows are locked in one order, so that no two replicas wait for each other.
 */
export const collapse = `
  WITH asked AS (
    SELECT * FROM json_to_recordset($2::text::json) AS x (key text, data jsonb, priority int, seconds float8)
  ), waiting AS MATERIALIZED (
    SELECT j.id, asked.* FROM ${job} j JOIN asked ON asked.key = coalesce(j.singleton_key, '')
    WHERE j.name = 'reviews' AND j.policy = 'short' AND j.state = 'created' AND coalesce(j.singleton_key, '') = ANY($1::text[])
    ORDER BY asked.key FOR UPDATE OF j
  )
  UPDATE ${job} j SET data = w.data, priority = greatest(j.priority, w.priority), retry_count = 0, started_on = NULL,
    start_after = CASE WHEN j.output ->> 'later' IS NULL THEN least(j.start_after, now() + w.seconds * interval '1s') ELSE j.start_after END
  FROM waiting w WHERE j.name = 'reviews' AND j.id = w.id
  RETURNING w.key`

/** $1 queue, $2 id, $3 retry count, $4 seconds, $5 output, $6 whether an attempt is spent. Fails with 23505 where another job of the key waits. */
export const putBack = `
  UPDATE ${job} SET state = 'created', start_after = now() + $4::float8 * interval '1s', heartbeat_on = NULL, output = $5::text::jsonb,
    started_on = CASE WHEN $6::boolean THEN started_on END
  WHERE name = $1::text AND id = $2::uuid AND state = 'active' AND retry_count = $3::int`

/** $1 key, $2 seconds, $3 output. The job that waits meets the same limit: it waits for it too. */
export const holdBack = `
  UPDATE ${job} SET start_after = greatest(start_after, now() + $2::float8 * interval '1s'), output = $3::text::jsonb
  WHERE name = 'reviews' AND policy = 'short' AND state = 'created' AND coalesce(singleton_key, '') = $1::text`

/** $1 of each its id and data. A delivery that died is run anew, and is dead no more. */
export const again = `
  WITH sent AS (
    SELECT * FROM json_to_recordset($1::text::json) AS x (id uuid, data jsonb)
  ), again AS (
    UPDATE ${job} j SET state = 'created', retry_count = 0, started_on = NULL, completed_on = NULL, output = NULL, start_after = now(),
      data = sent.data
    FROM sent WHERE j.name = 'deliveries' AND j.id = sent.id AND j.state = 'failed' RETURNING j.id
  ), gone AS (DELETE FROM ${job} WHERE name = 'dead' AND source_root_id IN (SELECT id FROM again))
  SELECT id FROM again`

/** $1 queue, $2 whether only those whose worker fell silent. */
export const orphans = `
  SELECT id, singleton_key AS key, data, retry_count AS "retryCount", retry_limit AS "retryLimit" FROM ${job}
  WHERE name = $1::text AND state = 'active' AND group_id IS NOT NULL
    AND NOT ($2::boolean AND heartbeat_on + heartbeat_seconds * interval '1s' >= now())`

/** $1 queue. */
export const places = `
  SELECT group_tier AS installation, min(priority)::int AS last, max(priority)::int AS first FROM ${job}
  WHERE name = $1::text AND state < 'active' AND NOT blocked AND priority <= 0 AND group_tier IS NOT NULL GROUP BY 1`

export const depths = `
  SELECT q.name AS queue,
    (SELECT count(*)::int FROM ${job} WHERE name = q.name AND state < 'active' AND NOT blocked) AS waiting,
    (SELECT count(*)::int FROM ${job} WHERE name = q.name AND state = 'active' AND group_id IS NOT NULL) AS active,
    (SELECT count(*)::int FROM ${job} WHERE name = 'dead' AND state < 'active' AND NOT blocked AND source_name = q.name) AS dead,
    (SELECT coalesce(extract(epoch FROM now() - min(start_after)), 0)::float8 FROM ${job}
      WHERE name = q.name AND state < 'active' AND NOT blocked AND start_after <= now()) AS "oldestSeconds"
  FROM (VALUES ('deliveries'), ('reviews')) AS q(name)`

/** $1 limit, $2 ids or null for all. Newest first. */
export const dead = `
  SELECT id, source_name AS queue, data, source_output AS output, source_retry_count AS retries, created_on AS died FROM ${job}
  WHERE name = 'dead' AND state < 'active' AND NOT blocked AND ($2::text[] IS NULL OR id::text = ANY($2::text[]))
  ORDER BY created_on DESC LIMIT $1::int`

/** $1 id. */
export const forget = `DELETE FROM ${job} WHERE name = 'dead' AND id = $1::uuid`
