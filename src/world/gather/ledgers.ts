import type { Evidence, ModelEvidence } from '../../model/evidence.ts'
import type { LedgerFile } from '../../model/ledger.ts'
import { valueOf } from '../../model/read.ts'
import type { Source } from '../../model/source.ts'
import { readLedger } from '../../read/ledger/ledger.ts'
import { ledgerShape } from '../../read/ledger/shape.ts'
import { addedEntries } from '../../weigh/ledger/added-entries.ts'
import { keepersAmong } from '../../weigh/ledger/keepers.ts'
import { mistakesIn } from '../../weigh/ledger/mistakes.ts'
import { isRetro, retroMistakes } from '../../weigh/ledger/retro.ts'
import type { Step } from '../../weigh/model-change.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { Commits } from './commits.ts'
import { isUri } from './is-uri.ts'
import { parsed } from './parsed.ts'
import { type Candidate, touches } from './policy.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Ledgers of one review: which texts to load, and then what they hold. */
export interface Ledgers {
  files: FileAt[]
  read(): LedgerFile[]
}

/** The ledgers of concerned models, and those that the change itself writes to. Where configuration names a folder, the files of it that changed. */
export async function ledgersAround(
  concerned: Candidate[],
  all: Candidate[],
  commits: Commits,
  steps: Step[],
  store: TextStore,
): Promise<Ledgers> {
  const head = valueOf(await store.tree(commits.head)) ?? {}
  const models = new Map<string, string[]>()
  for (const candidate of all) {
    const named = candidate.settings.ledger
    if (named === undefined || isUri(named)) continue
    const path = plainPath(named)
    const within = Object.hasOwn(head, path) ? [] : steps.filter((step) => step.path.startsWith(`${path}/`)).map((step) => step.path)
    const isFolder = within.length > 0 || (!Object.hasOwn(head, path) && Object.keys(head).some((it) => it.startsWith(`${path}/`)))
    for (const at of isFolder ? within : [path])
      if (concerned.includes(candidate) || touches(steps, at)) models.set(at, [...(models.get(at) ?? []), candidate.id])
  }
  const sides = (path: string) => {
    const step = steps.find((it) => it.path === path)
    return { base: { commit: commits.mergeBase, path: step?.before ?? path }, head: { commit: commits.head, path } }
  }
  return {
    files: [...models.keys()].flatMap((path) => Object.values(sides(path))),
    read: () =>
      [...models].map(([path, ids]): LedgerFile => {
        const { base, head } = sides(path)
        const [before, after] = [store.read(base), store.read(head)]
        const was = parsed(before, readLedger)
        const isSame = before.is === 'read' && after.is === 'read' && before.value === after.value
        const is = isSame && was.is === 'read' ? { ...was, from: after.from } : parsed(after, readLedger)
        const shape = after.is === 'read' && is.is === 'read' ? ledgerShape(after.value, is.value) : null
        return { path, models: ids, base: was, head: is, ...(shape === null ? {} : { shape }) }
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
    ...retros.flatMap(({ text }) => retroMistakes(valueOf(text) ?? '', null).map((mistake) => mistake.text)),
  ]
  if (told.length === 0) return undefined
  const tree = await store.tree(commits.head)
  if (tree.is !== 'read') return tree
  const isTold = (path: string) => isRetro(path) || ledgers.some((it) => it.path === path)
  const texts = sources.flatMap(({ side, role, path, text }) =>
    side === 'head' && role === 'changed' && text.is === 'read' && !isTold(path) ? [{ path, text: text.value }] : [],
  )
  const names = [...models.flatMap(namesIn), ...plans.flatMap(({ head }) => head.flatMap(({ terms }) => terms.map(({ text }) => text)))]
  return { is: 'read', value: keepersAmong(told, { names, paths: Object.keys(tree.value), texts }), from: tree.from }
}

/** Names that gates and metrics of a model give to what they look at. */
function namesIn({ gates, metrics }: ModelEvidence): string[] {
  const all = valueOf(gates.head)?.gates ?? []
  return [
    ...all.flatMap(({ metric, slices }) => [metric, ...slices.map(({ slice }) => slice)]),
    ...Object.keys(valueOf(metrics.head)?.slices ?? {}),
  ]
}
