import { isUri } from '../../weigh/is-uri.ts'
import type { Step } from '../../weigh/model-change.ts'
import { isGlob, ledgerMatcher, liesUnder, plainPath } from '../../weigh/model-files.ts'
import type { Candidate } from './policy.ts'

/** A file of a ledger, the models whose ledger it is, and whether the change took away all that configuration goes on naming. */
export interface LedgerAt {
  path: string
  models: string[]
  gone: boolean
}

/** The ledgers of concerned models, and those that the change itself writes to. Where configuration names a folder or several files, those that changed. `head`: paths of its tree. */
export function ledgerFiles(concerned: Candidate[], all: Candidate[], steps: Step[], head: string[]): LedgerAt[] {
  const files = new Map<string, LedgerAt>()
  const matched = filesByName(steps, head)
  for (const candidate of all) {
    const { ledger } = candidate.settings
    if (ledger === undefined || isUri(ledger)) continue
    const { touched, there } = matched(ledger)
    if (!concerned.includes(candidate) && touched.length === 0) continue
    const isForeign = (path: string) => all.some((it) => it !== candidate && liesUnder(it.settings, path))
    const { paths, gone } = filesOf(candidate, { touched, there: there(), isForeign })
    for (const path of paths) {
      const known = files.get(path) ?? { path, models: [], gone: false }
      const isGone = known.gone || (gone && candidate.headSettings?.ledger === ledger)
      files.set(path, { path, models: [...known.models, candidate.id], gone: isGone })
    }
  }
  return [...files.values()]
}

/** What a ledger's name matches among the paths that changed and those of head. Many models may share a name: a tree is gone through once for each. */
function filesByName(steps: Step[], head: string[]) {
  const known = new Map<string, { touched: string[]; there(): string[] }>()
  return (ledger: string) => {
    const before = known.get(ledger)
    if (before !== undefined) return before
    const isIn = ledgerMatcher(ledger)
    let there: string[] | undefined
    const found = {
      touched: steps.flatMap(({ path, before }) => (isIn(path) ? [path] : isIn(before) ? [before] : [])),
      there: () => {
        there ??= head.filter(isIn)
        return there
      },
    }
    known.set(ledger, found)
    return found
  }
}

interface Matched {
  touched: string[]
  there: string[]
  /** Whether a path lies among another model's. */
  isForeign(path: string): boolean
}

/** The file that is named, there or not; of a folder the files that changed; of a glob those, or the only one. A glob's files among the model's own count before others, and those of another model do not. */
function filesOf({ settings }: Candidate, { touched, there, isForeign }: Matched): { paths: string[]; gone: boolean } {
  const plain = plainPath(settings.ledger ?? '')
  const isGone = there.length === 0 && touched.length > 0
  if (!isGlob(plain)) {
    const isFile = touched.includes(plain) || there.includes(plain) || (there.length === 0 && touched.length === 0)
    return { paths: isFile ? [plain] : touched, gone: isGone }
  }
  const all = [...new Set([...there, ...touched])]
  const own = all.filter((path) => liesUnder(settings, path))
  const among = own.length > 0 ? own : all.filter((path) => !isForeign(path))
  // Where each lies with some other model, what the change writes in is taken for it.
  const paths = among.length === 0 ? touched : among.length === 1 ? among : among.filter((path) => touched.includes(path))
  return { paths, gone: paths.length > 0 && !among.some((path) => there.includes(path)) }
}
