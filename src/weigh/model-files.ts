import picomatch from 'picomatch'
import type { ModelSettings } from '../model/settings.ts'

/** Documentation and tests (`*.md *.rst docs/** test/** tests/** test_*.py *_test.py conftest.py`): no part of a model's state, wherever they lie. */
const isAside = (path: string) => /(?:^|\/)(?:docs|tests?)\/|\.(?:md|rst)$|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path)

type Matches = (path: string) => boolean

interface Matchers {
  paths: Matches
  prompts: Matches
  dependsOn: Matches
  named: Matches
  ledger: Matches
}

const matchersOf = new WeakMap<ModelSettings, Matchers>()

/** Which part of a model a file is; null: none of it. Named evidence comes first, then the artifact, then the globs. */
export function partOf(model: ModelSettings, path: string): 'evidence' | 'artifact' | 'prompt' | 'code' | 'config' | 'dependency' | null {
  const { paths, prompts, dependsOn, named } = matchers(model)
  if (named(path)) return 'evidence'
  if (isArtifact(model, path)) return 'artifact'
  if (prompts(path)) return 'prompt'
  if (isAside(path)) return null
  if (paths(path)) return isCode(path) ? 'code' : 'config'
  return dependsOn(path) ? 'dependency' : null
}

/** Whether a file counts in the model's state digest: `paths`, artifact and prompts, without evidence, documentation and tests. */
export function inState(model: ModelSettings, path: string): boolean {
  const part = partOf(model, path)
  return part !== null && part !== 'evidence' && (part !== 'dependency' || model.strict)
}

/** Whether a finding in this file is this model's: everything under its globs, and the files its configuration names. */
export function owns(model: ModelSettings, path: string): boolean {
  const { paths, prompts, named } = matchers(model)
  return named(path) || isArtifact(model, path) || prompts(path) || paths(path)
}

/** Whether a path lies under the model's own globs, named by its configuration or not. */
export function liesUnder(model: ModelSettings, path: string): boolean {
  return matchers(model).paths(path)
}

/** Whether a file is the model's ledger, or an entry of a ledger that is a folder. */
export function isInLedger(model: ModelSettings, path: string): boolean {
  return matchers(model).ledger(path)
}

/** Files whose bytes may differ while the program stays the same. */
export function isCode(path: string): boolean {
  return /\.(py|ipynb)$/i.test(path)
}

/** A path as configuration may write it, `./` and doubled slashes taken off. */
export function plainPath(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/^(?:\.\/)+|^\/|\/$/g, '')
}

/** A glob that a stranger wrote and that could keep a matcher busy for long: refused before it is compiled. */
export function isTameGlob(glob: string): boolean {
  if (glob.length > 500 || /[()]/.test(glob) || glob.split('**').length > 3) return false
  return glob.split('/').every((segment) => segment.split('*').length <= 3)
}

/** Longer than any path people work with. A matcher's time grows with a power of it, so such a path is not asked about: it counts as matched. */
const longestPath = 500

function isArtifact({ artifact }: ModelSettings, path: string): boolean {
  if (artifact === undefined) return false
  const plain = plainPath(artifact)
  return path === plain || path === `${plain}.dvc`
}

function matchers(model: ModelSettings): Matchers {
  const known = matchersOf.get(model)
  if (known !== undefined) return known
  const { metrics, production, gates, contract, data_contract, ledger } = model
  const named = [metrics, production, gates, contract, data_contract, ledger]
    .flat()
    .filter((it) => typeof it === 'string')
    .map(plainPath)
  const sidecar = metrics === undefined ? [] : [`${plainPath(metrics)}.stamp.json`]
  const files = new Set([...named, ...sidecar])
  const inLedger = ledgerMatcher(ledger)
  const made: Matchers = {
    paths: matcher(model.paths),
    prompts: matcher(model.prompts),
    dependsOn: matcher(model.depends_on),
    named: (path) => files.has(path) || inLedger(path),
    ledger: inLedger,
  }
  matchersOf.set(model, made)
  return made
}

/** A ledger is a file, a folder with an entry a file, or a glob of files. */
export function ledgerMatcher(ledger: string | undefined): Matches {
  if (ledger === undefined) return () => false
  const plain = plainPath(ledger)
  if (!isGlob(plain)) return (path) => path === plain || path.startsWith(`${plain}/`)
  const matches = matcher([plain])
  return (path) => path.length <= longestPath && matches(path)
}

/** Whether a path stands for many. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path)
}

/** One predicate for a list of globs; `!glob` takes away, and a folder's name stands for all below it. */
export function matcher(globs: string[]): Matches {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(plainPath)
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => plainPath(glob.slice(1)))
  if (wanted.length === 0) return () => false
  // `s`: a name may hold a line break, and is not outside `**` for it.
  const options = { dot: true, nonegate: true, windows: false, flags: 's', ignore: ignore.flatMap(withFolder) }
  const matches = picomatch(wanted.flatMap(withFolder), options)
  return (path) => path.length > longestPath || matches(path)
}

function withFolder(glob: string): string[] {
  return /[*?[\]{}()!]/.test(glob) ? [glob] : [glob, `${glob}/**`]
}
