import type { Evidence, ModelEvidence } from '../../model/evidence.ts'
import type { LedgerFile } from '../../model/ledger.ts'
import { valueOf } from '../../model/read.ts'
import type { Source } from '../../model/source.ts'
import { readLedger } from '../../read/ledger/ledger.ts'
import { ledgerShape } from '../../read/ledger/shape.ts'
import { addedEntries } from '../../weigh/ledger/added-entries.ts'
import { casesIn, hasCase, isNamed, keepersAmong } from '../../weigh/ledger/keepers.ts'
import { mistakesIn } from '../../weigh/ledger/mistakes.ts'
import { isRetro, retroTexts } from '../../weigh/ledger/retro.ts'
import type { Step } from '../../weigh/model-change.ts'
import type { Commits } from './commits.ts'
import { ledgerFiles } from './ledger-files.ts'
import { parsed } from './parsed.ts'
import type { Candidate } from './policy.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Ledgers of one review: which texts to load, and then what they hold. */
export interface Ledgers {
  files: FileAt[]
  read(): LedgerFile[]
}

/** The ledgers that a change concerns, on both sides. */
export async function ledgersAround(
  concerned: Candidate[],
  all: Candidate[],
  commits: Commits,
  steps: Step[],
  store: TextStore,
): Promise<Ledgers> {
  const tree = valueOf(await store.tree(commits.head)) ?? {}
  const ledgers = ledgerFiles(concerned, all, steps, Object.keys(tree))
  const sides = (path: string) => {
    const step = steps.find((it) => it.path === path)
    return { base: { commit: commits.mergeBase, path: step?.before ?? path }, head: { commit: commits.head, path } }
  }
  return {
    files: ledgers.flatMap(({ path }) => Object.values(sides(path))),
    read: () =>
      ledgers.map(({ path, models, gone }): LedgerFile => {
        const { base, head } = sides(path)
        const [before, after] = [store.read(base), store.read(head)]
        const was = parsed(before, readLedger)
        const isSame = before.is === 'read' && after.is === 'read' && before.value === after.value
        const is = isSame && was.is === 'read' ? { ...was, from: after.from } : parsed(after, readLedger)
        const shape = after.is === 'read' && is.is === 'read' ? ledgerShape(after.value, is.value) : null
        const isGone = gone && was.is === 'read' && is.is === 'absent'
        return { path, models, base: was, head: is, ...(isGone && { gone: true as const }), ...(shape === null ? {} : { shape }) }
      }),
  }
}

/** What head has that may keep the mistakes which this change tells of. */
export async function keepersOf(
  ledgers: LedgerFile[],
  body: string,
  { sources, models, plans }: { sources: Source[]; models: ModelEvidence[]; plans: ModelEvidence['plans'][] },
  commits: Commits,
  store: TextStore,
): Promise<Evidence['keepers']> {
  const entries = addedEntries(ledgers, body).map(({ entry }) => entry)
  const retros = sources.filter(({ side, path }) => side === 'head' && isRetro(path))
  const told = [
    ...entries.flatMap((entry) => {
      const mistakes = mistakesIn(entry).map(({ text }) => text)
      return mistakes.length === 0 ? [] : [...mistakes, entry.fields.regressionAdded?.value ?? '']
    }),
    ...retros.flatMap(({ text }) => retroTexts(valueOf(text) ?? '')),
  ]
  if (told.length === 0) return undefined
  const tree = await store.tree(commits.head)
  if (tree.is !== 'read') return tree
  const isTold = (path: string) => isRetro(path) || ledgers.some((it) => it.path === path)
  const texts = sources.flatMap(({ side, role, path, text }) =>
    side === 'head' && role === 'changed' && text.is === 'read' && !isTold(path) ? [{ path, text: text.value }] : [],
  )
  const names = [...models.flatMap(namesIn), ...plans.flatMap(({ head }) => head.flatMap(({ terms }) => terms.map(({ text }) => text)))]
  const paths = Object.keys(tree.value)
  const lacking = await lackingCase(told, paths, commits.head, store)
  return { is: 'read', value: keepersAmong(told, { names, paths, texts, lacking }), from: tree.from }
}

/** Cases that entries name and that are looked for in their files. */
const mostCases = 10

/** Files of head that have none of the cases which are named of them: a test that somebody forgot to write keeps nothing. */
async function lackingCase(told: string[], paths: string[], commit: string, store: TextStore): Promise<string[]> {
  const cases = told.flatMap(casesIn).slice(0, mostCases)
  const files = paths.filter((path) => cases.some((it) => isNamed(path, [it.path])))
  if (files.length > 0) await store.fetch(files.map((path) => ({ commit, path })))
  return files.filter((path) => {
    const text = valueOf(store.read({ commit, path }))
    return text !== null && !cases.some((it) => isNamed(path, [it.path]) && hasCase(text, it))
  })
}

/** Names that gates and metrics of a model give to what they look at. */
function namesIn({ gates, metrics }: ModelEvidence): string[] {
  const all = valueOf(gates.head)?.gates ?? []
  return [
    ...all.flatMap(({ metric, slices }) => [metric, ...slices.map(({ slice }) => slice)]),
    ...Object.keys(valueOf(metrics.head)?.slices ?? {}),
  ]
}
