/** A place in a text that names a known metric. */
export interface Mention {
  metric: string
  at: number
  end: number
}

const units = new Set('ms s sec secs second seconds pct percent usd eur mb gb kb'.split(' '))

/** Where a text names any of the metrics: case, `_`, `-`, spaces and a unit at the end aside; the longest name wins. */
export function mentions(text: string, metrics: Iterable<string>): Mention[] {
  const found: Mention[] = []
  const said = text.toLowerCase()
  const names = [...metrics].flatMap((metric) =>
    spellings(metric).flatMap((spelling) => (spelling.every((word) => said.includes(word)) ? [{ metric, spelling }] : [])),
  )
  for (const { metric, spelling } of names.sort((a, b) => b.spelling.length - a.spelling.length)) {
    for (const { index, 0: match } of said.matchAll(pattern(spelling))) {
      const end = index + match.length
      if (!found.some((other) => index < other.end && end > other.at)) found.push({ metric, at: index, end })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Whether a text speaks of a metric at all, by any word that carries its name: `AUC` of `val_roc_auc`, `latency` of `p95_latency_ms`. */
export function speaksOf(text: string, metric: string): boolean {
  if (mentions(text, [metric]).length > 0) return true
  const said = new Set(wordsOf(text).map(singular))
  return wordsOf(metric).some((word) => word.length > 1 && !units.has(word) && !filler.has(word) && said.has(singular(word)))
}

const filler = new Set(
  'val test eval train mean avg average median macro micro weighted rate score at of per the top max min p50 p90 p95 p99 total number'.split(
    ' ',
  ),
)

function spellings(metric: string): string[][] {
  const words = wordsOf(metric.slice(0, 120))
  if (words.length === 0) return []
  const last = words.at(-1) ?? ''
  return words.length > 1 && units.has(last) ? [words, words.slice(0, -1)] : [words]
}

function pattern(words: string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_.@/=-])${words.map(escaped).join(String.raw`[ _\-./@]?`)}(?![\p{L}\p{N}_@/]|[-.][\p{L}\p{N}])`,
    'gu',
  )
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const singular = (word: string): string => word.replace(/(?<=\w\w[^s])s$/, '')
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
