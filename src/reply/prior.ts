import { z } from 'zod'
import { summaryMarker } from './markers.ts'

/** One finding as our last comment showed it: `since` is the head that first had it, or, among the fixed, the head that no longer had it. */
export interface PriorFinding {
  fingerprint: string
  rule: string
  since: string
  /** Where it stood, as plain text; empty where in no file. */
  where: string
}

/** Models that a head takes back, as our last comment judged it. */
export interface PriorWayBack {
  head: string
  models: { id: string; restores: string; undoes: string | null }[]
}

/** What our last comment showed. It serves display, and the text of an issue: whoever may edit our comment may forge it. */
export interface Prior {
  open: PriorFinding[]
  fixed: PriorFinding[]
  back?: PriorWayBack
}

const most = { models: 20, open: 100, fixed: 20, where: 80, word: 100, printed: 24_000, encoded: 40_000 }

const word = z.string().max(most.word)
const entry = z
  .tuple([z.string().regex(/^[\w:-]{1,100}$/), word, word, z.string().max(400)])
  .transform(([fingerprint, rule, since, where]): PriorFinding => ({ fingerprint, rule, since, where }))
const commit = z.string().regex(/^[0-9a-f]{7,64}$/)
const model = z
  .tuple([z.string().min(1).max(200), commit, commit.nullable()])
  .transform(([id, restores, undoes]): PriorWayBack['models'][number] => ({ id, restores, undoes }))
const back = z.object({ head: commit, models: z.array(model).min(1).max(most.models) })
const state = z.object({
  v: z.literal(1),
  open: z.array(entry).max(1000),
  fixed: z.array(entry).max(1000),
  back: back.optional().catch(undefined),
})

const line = /^<!-- mle-review:v1 state=([\w-]+) -->$/

/** Reads the state line above the marker of our last comment; null where there is none that can be read. */
export function parsePrior(body: string): Prior | null {
  const lines = body
    .slice(-most.encoded - 200)
    .trimEnd()
    .split(/\r?\n/)
  if (lines.at(-1) !== summaryMarker) return null
  const encoded = line.exec(lines.at(-2)?.trim() ?? '')?.[1]
  if (encoded === undefined || encoded.length > most.encoded) return null
  try {
    const parsed = state.safeParse(JSON.parse(Buffer.from(encoded, 'base64url').toString()))
    if (!parsed.success) return null
    const { open, fixed, back } = parsed.data
    return { open, fixed, ...(back === undefined ? {} : { back }) }
  } catch {
    return null
  }
}

/** The state line that the next review of this pull request will read. Of very many findings it keeps the first. */
export function printPrior({ open, fixed, back }: Prior): string {
  const row = ({ fingerprint, rule, since, where }: PriorFinding) => [
    fingerprint,
    rule.slice(0, most.word),
    since.slice(0, most.word),
    [...where].slice(0, most.where).join(''),
  ]
  const models = back?.models.slice(0, most.models).map(({ id, restores, undoes }) => [id.slice(0, 200), restores, undoes])
  const kept = back === undefined ? {} : { back: { head: back.head, models } }
  for (let count = most.open; ; count = Math.floor(count / 2)) {
    const shown = { v: 1, open: open.slice(0, count).map(row), fixed: count === 0 ? [] : fixed.slice(-most.fixed).map(row), ...kept }
    const encoded = Buffer.from(JSON.stringify(shown)).toString('base64url')
    if (encoded.length <= most.printed || count === 0) return `<!-- mle-review:v1 state=${encoded} -->`
  }
}
