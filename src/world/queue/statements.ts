import { schema } from './queues.ts'

/**
 * Statements on pg-boss's table where its interface has no word for what is needed, or needs several statements for it.
 * The columns are those of the version that package.json pins.
 */
const job = `${schema}.job`

/** $1 key, $2 data, $3 lowest priority, $4 seconds. What waits for a limit keeps waiting; what waits after a failure starts afresh. */
export const collapse = `
  UPDATE ${job} SET data = $2::text::jsonb, priority = greatest(priority, $3::int), retry_count = 0, started_on = NULL,
    start_after = CASE WHEN output ->> 'later' IS NULL THEN least(start_after, now() + $4::float8 * interval '1s') ELSE start_after END
  WHERE name = 'reviews' AND policy = 'short' AND state = 'created' AND coalesce(singleton_key, '') = $1::text
  RETURNING id`

/** $1 queue, $2 id, $3 retry count, $4 seconds, $5 output, $6 whether an attempt is spent. Fails with 23505 where another job of the key waits. */
export const putBack = `
  UPDATE ${job} SET state = 'created', start_after = now() + $4::float8 * interval '1s', heartbeat_on = NULL, output = $5::text::jsonb,
    started_on = CASE WHEN $6::boolean THEN started_on END
  WHERE name = $1::text AND id = $2::uuid AND state = 'active' AND retry_count = $3::int`

/** $1 key, $2 seconds, $3 output. The job that waits meets the same limit: it waits for it too. */
export const holdBack = `
  UPDATE ${job} SET start_after = greatest(start_after, now() + $2::float8 * interval '1s'), output = $3::text::jsonb
  WHERE name = 'reviews' AND policy = 'short' AND state = 'created' AND coalesce(singleton_key, '') = $1::text`

/** $1 id, $2 data. A delivery that died is run anew, and is dead no more. */
export const again = `
  WITH again AS (
    UPDATE ${job} SET state = 'created', retry_count = 0, started_on = NULL, completed_on = NULL, output = NULL, start_after = now(), data = $2::text::jsonb
    WHERE name = 'deliveries' AND id = $1::uuid AND state = 'failed' RETURNING id
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
