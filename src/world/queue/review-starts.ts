import type { Boss } from './boss.ts'
import { schema } from './queues.ts'

/** When reviews of a pull request were last started, in a table of our own, and of one that was taken just now its job: what keeps a steady drip of edits from being a review each. */
export interface ReviewStarts {
  make(): Promise<void>
  note(keys: string[]): Promise<void>
  /** Seconds until each of these pull requests is due again; those that are due now are left out. */
  waits(keys: string[]): Promise<Map<string, number>>
}

const table = `${schema}.review_start`
const made = `CREATE UNLOGGED TABLE IF NOT EXISTS ${table} (key text PRIMARY KEY, at timestamptz NOT NULL)`
const noted = `
  WITH gone AS (DELETE FROM ${table} WHERE at < now() - interval '1 hour' AND NOT key = ANY($1::text[]))
  INSERT INTO ${table} SELECT key, now() FROM unnest($1::text[]) AS key ORDER BY key ON CONFLICT (key) DO UPDATE SET at = excluded.at`
const due = `
  WITH started AS (
    SELECT key, at FROM ${table} WHERE key = ANY($1::text[])
    UNION ALL SELECT group_id, started_on FROM ${schema}.job WHERE name = 'reviews' AND state = 'active' AND group_id = ANY($1::text[])
  ), due AS (SELECT key, extract(epoch FROM max(at) + $2::float8 * interval '1s' - now())::float8 AS seconds FROM started GROUP BY key)
  SELECT key, seconds FROM due WHERE seconds > 0`

/** `spacing`: seconds between two starts of one pull request that nobody waits for; 0 for none. */
export function reviewStarts(boss: Pick<Boss, 'sql'>, spacing: number): ReviewStarts {
  return {
    async make() {
      // Two replicas that start together: one of them finds it half made.
      if (spacing > 0) await boss.sql(made).catch(() => boss.sql(made))
    },
    async note(keys) {
      if (spacing > 0 && keys.length > 0) await boss.sql(noted, [...new Set(keys)])
    },
    async waits(keys) {
      const rows = spacing > 0 && keys.length > 0 ? await boss.sql<{ key: string; seconds: number }>(due, keys, spacing) : []
      return new Map(rows.map(({ key, seconds }) => [key, seconds]))
    },
  }
}
