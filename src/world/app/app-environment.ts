import { z } from 'zod'
import { rulePages } from '../../model/settings.ts'

const port = z.coerce.number().int().min(0).max(65_535)
const some = z.string().trim().min(1)
const count = z.coerce.number().int().min(1).max(64)

/** What Probot users know (`APP_ID`, `PRIVATE_KEY`, `WEBHOOK_SECRET`, …) and what is ours; README has the table. */
const environment = z.object({
  APP_ID: z.coerce.number({ error: 'the number that GitHub shows as "App ID"' }).int().positive(),
  WEBHOOK_SECRET: some,
  WEBHOOK_PATH: some.regex(/^\//).default('/api/github/webhooks'),
  HOST: some.default('localhost'),
  PORT: port.default(3000),
  DATABASE_URL: some.regex(/^postgres(ql)?:\/\//).optional(),
  DATA_DIR: some.default('mle-review-data'),
  REVIEWS_AT_ONCE: count.default(4),
  REVIEW_THREADS: count.default(2),
  GRACE_SECONDS: z.coerce.number().min(0).max(600).default(25),
  REVIEW_SPACING_SECONDS: z.coerce.number().min(0).max(3600).default(30),
  SWEEP_MINUTES: z.coerce.number().min(0).max(59).default(5),
  CONTRACT_WAIT_MINUTES: z.coerce.number().min(0).max(1440).default(60),
  PROJECTS: z.enum(['on', 'off']).default('on'),
  GITHUB_THROTTLE: z.enum(['on', 'off']).default('on'),
  GITHUB_API_URL: z.url().optional(),
  RULE_PAGES_URL: rulePages.optional(),
})

export type AppEnvironment = z.infer<typeof environment>

/** Told to whoever starts the App: what to set, and where it comes from. */
export class AppMisuse extends Error {}

const mends: Record<string, string> = {
  APP_ID: "the App's number, shown on its settings page",
  WEBHOOK_SECRET: 'the secret written on the settings page of the App; without it anybody could send webhooks',
  WEBHOOK_PATH: 'a path that begins with a slash',
  PORT: 'a port number',
  DATABASE_URL: 'an address such as postgres://user:password@host/database',
  REVIEWS_AT_ONCE: 'a number from 1 to 64',
  REVIEW_THREADS: 'a number from 1 to 64',
  GRACE_SECONDS: 'seconds from 0 to 600',
  REVIEW_SPACING_SECONDS: 'seconds from 0 to 3600',
  SWEEP_MINUTES: 'minutes from 1 to 59, or 0 for no sweeps',
  CONTRACT_WAIT_MINUTES: 'minutes from 0 to 1440',
  PROJECTS: '`on` or `off`',
  GITHUB_THROTTLE: '`on` or `off`',
  GITHUB_API_URL: 'an address',
  RULE_PAGES_URL: 'the address of a folder that begins with https://',
}

/** Reads the environment, strictly; an empty variable is one that is not set. Throws an `AppMisuse` that names every mistake without its value. */
export function readEnvironment(env: Record<string, string | undefined>): AppEnvironment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const read = environment.safeParse(set)
  if (read.success) return read.data
  const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))]
  throw new AppMisuse(
    names.map((name) => `${name} ${name in set ? 'is not valid' : 'is not set'}: ${mends[name] ?? 'see the README'}.`).join('\n'),
  )
}
