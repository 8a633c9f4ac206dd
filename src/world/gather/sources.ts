import { basename, dirname } from 'node:path/posix'
import type { Entry } from '../../model/change.ts'
import type { ModelSettings } from '../../model/settings.ts'
import type { Source } from '../../model/source.ts'
import { sourceKind } from '../../read/source-kind.ts'
import { isRetro } from '../../weigh/ledger/retro.ts'
import type { Step } from '../../weigh/model-change.ts'
import { partOf, plainPath } from '../../weigh/model-files.ts'
import type { Commits } from './commits.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Code files that the change touched, both sides; queries too. */
export function codeSteps(steps: Step[]): Step[] {
  return steps.filter((step) => isRead(step.path) || isRead(step.before))
}

/** Documents that the change touched: model cards, metrics, prompts, a README beside a served artifact. */
export function documentSteps(steps: Step[], models: ModelSettings[]): Step[] {
  const readmes = new Set(models.flatMap(({ artifact }) => (artifact === undefined ? [] : [besides(artifact)])))
  const isDocument = (path: string) =>
    isDocumentName(basename(path).toLowerCase()) ||
    isRetro(path) ||
    readmes.has(path.toLowerCase()) ||
    models.some((model) => isNamed(model, path) || partOf(model, path) === 'prompt')
  return steps.filter((step) => !isRead(step.path) && isDocument(step.path))
}

/** Where the two sides of a step stand. */
export function sidesOf({ path, before, base, head }: Step, commits: Commits): (FileAt & { side: 'base' | 'head' })[] {
  return [
    ...(isFile(base) ? [{ side: 'base', commit: commits.mergeBase, path: before } as const] : []),
    ...(isFile(head) ? [{ side: 'head', commit: commits.head, path } as const] : []),
  ]
}

/** The texts that rules read. Links and submodules are no sources: what they point to is, where it changed. */
export function sourcesOf(code: Step[], documents: Step[], configs: Step[], store: TextStore, commits: Commits): Source[] {
  const sources = (steps: Step[], kindOf: (path: string) => Source['kind']) =>
    steps.flatMap((step) =>
      sidesOf(step, commits).map(
        ({ side, commit, path }): Source => ({
          path,
          headPath: step.path,
          side,
          role: 'changed',
          kind: kindOf(path),
          text: store.read({ commit, path }),
        }),
      ),
    )
  return [...sources(code, sourceKind), ...sources(documents, () => 'document'), ...sources(configs, () => 'config')]
}

/** Names that say model card or metrics. */
function isDocumentName(name: string): boolean {
  if (/model[-_ ]?card/.test(name)) return /\.(?:md|markdown|rst|txt)$/.test(name)
  return name.includes('metrics') && /\.(?:json|ya?ml)$/.test(name)
}

function isNamed({ metrics, production }: ModelSettings, path: string): boolean {
  return [metrics, production].some((it) => it !== undefined && plainPath(it) === path)
}

function besides(artifact: string): string {
  const folder = dirname(plainPath(artifact))
  return (folder === '.' ? 'README.md' : `${folder}/README.md`).toLowerCase()
}

function isFile(entry: Entry | null): boolean {
  return entry?.mode.startsWith('100') ?? false
}

function isRead(path: string): boolean {
  return sourceKind(path) !== 'document'
}
