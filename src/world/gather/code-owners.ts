import type { ModelEvidence } from '../../model/evidence.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { codeOwnersPaths, ownersOf, readCodeOwners } from '../../read/code-owners.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** CODEOWNERS on base, where some model's configuration names nobody who decides: GitHub takes the first of its places. */
export function codeOwnersFile(models: { settings: ModelSettings }[], base: string, store: TextStore): FileAt[] {
  if (!models.some(({ settings }) => namesNobody(settings))) return []
  const path = codeOwnersPaths.find((it) => store.entry({ commit: base, path: it }) !== null)
  return path === undefined ? [] : [{ commit: base, path }]
}

/** Whom it names for a model's files, where all of them have the same owners; nothing where the configuration names somebody. */
export function codeOwnersOf(settings: ModelSettings, [file]: FileAt[], store: TextStore): Pick<ModelEvidence, 'codeOwners'> {
  const text = file === undefined || !namesNobody(settings) ? null : store.text(file)
  if (text === null) return {}
  const lines = readCodeOwners(text)
  const named = settings.paths
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => ownersOf(lines, literalPart(plainPath(glob)))?.owners ?? [])
  const [first = []] = named
  const same = named.every((owners) => owners.join() === first.join())
  return same && first.length > 0 ? { codeOwners: first } : {}
}

function namesNobody({ owners, compact, prediction }: ModelSettings): boolean {
  return (
    owners.length === 0 &&
    compact.decisionOwner === undefined &&
    prediction?.owner === undefined &&
    prediction?.decision_owner === undefined
  )
}

/** A glob as far as it is a name: `src/fraud/**` is `src/fraud`, `*.py` the root. */
function literalPart(glob: string): string {
  const segments = glob.split('/')
  const end = segments.findIndex((segment) => /[*?[\]{}]/.test(segment))
  return segments.slice(0, end < 0 ? segments.length : end).join('/')
}
