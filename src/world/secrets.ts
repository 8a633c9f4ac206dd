import { createHash } from 'node:crypto'
import type { Read } from '../model/read.ts'
import type { SecretHit, Source } from '../model/source.ts'
import { searchable } from '../read/searchable.ts'
import { isPlaceholder } from '../weigh/placeholder-secret.ts'

/** A credential in one text. The credential itself goes no further than here. */
type Hit = Pick<SecretHit, 'kind' | 'where' | 'cell' | 'line' | 'fileLine' | 'digest'>

/** Hits told of one file: one is enough to hold a change. */
const mostHits = 50

/** Characters searched at a time, and how far one search reaches into the next: the time secretlint takes grows with the square of what it finds. */
const stretch = 20_000
const overlap = 8_000

type Find = (text: string) => Promise<{ kind: string; from: number; to: number }[]>

/** Credentials in notebooks and documents of both sides. Source files are other scanners' work. */
export async function findSecrets(sources: Source[]): Promise<Read<SecretHit[]>> {
  const wanted = sources.filter(({ kind }) => kind === 'notebook' || kind === 'document')
  if (wanted.length === 0) return read([])
  const found: SecretHit[] = []
  const unread: string[] = []
  const known = new Map<string, Promise<Hit[]>>()
  try {
    const find = await loadFinder()
    for (const { path, headPath, side, kind, text } of wanted) {
      if (text.is === 'unreadable' && text.fault === 'ours' && side === 'head') unread.push(text.why)
      if (text.is !== 'read') continue
      const key = `${kind} ${text.value}`
      const hits = known.get(key) ?? hitsIn(kind, text.value, find)
      known.set(key, hits)
      found.push(...(await hits).map((hit) => ({ path, headPath, side, ...hit })))
    }
  } catch (error) {
    unread.push(`the search for credentials broke: ${error instanceof Error ? error.message : String(error)}`)
  }
  const isClean = !found.some(({ side }) => side === 'head')
  return isClean && unread.length > 0 ? { is: 'unreadable', fault: 'ours', reason: 'not-searched', why: unread.join('; ') } : read(found)
}

async function hitsIn(kind: Source['kind'], text: string, find: Find): Promise<Hit[]> {
  const { text: whole, standingAt } = searchable(kind, text)
  const hits: Hit[] = []
  let done = 0
  for (let start = 0; start < whole.length && hits.length < mostHits; start += stretch) {
    const found = await find(whole.slice(start, start + stretch + overlap))
    for (const { kind, from, to } of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
      const secret = whole.slice(start + from, start + to)
      if (from >= stretch || start + from < done || hits.length === mostHits) continue
      done = start + to
      if (!isPlaceholder(secret)) hits.push({ kind, ...standingAt(start + from), digest: digest(secret) })
    }
  }
  return hits
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 12)
}

/** Loads secretlint when there is something to search. Its rule that lets a comment switch the others off is left out: the text is a stranger's. */
async function loadFinder(): Promise<Find> {
  const [{ lintSource }, { rules }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ])
  // It keeps a mark for each rule and text for ever, and looks through all of them at each: nothing for a process that stays.
  secretLintProfiler.mark = () => undefined
  const scanners = rules.filter(({ meta }) => !meta.id.endsWith('rule-filter-comments'))
  const config = {
    rules: scanners.map((rule) => ({
      id: rule.meta.id,
      rule,
      options: rule.meta.id.endsWith('rule-aws') ? { enableIDScanRule: true } : {},
    })),
  }
  return async (content) => {
    const source = { filePath: 'text', content, contentType: 'text' as const, ext: '' }
    const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
    return messages.map(({ messageId, range: [from, to] }) => ({ kind: messageId, from, to }))
  }
}

function read(value: SecretHit[]): Read<SecretHit[]> {
  return { is: 'read', value, from: { path: '', commit: null, id: null } }
}
