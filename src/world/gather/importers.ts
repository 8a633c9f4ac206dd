import { dirname } from 'node:path/posix'
import type { Entry, Tree } from '../../model/change.ts'
import type { ModelSettings } from '../../model/settings.ts'
import type { Source } from '../../model/source.ts'
import { readProgram } from '../../read/program.ts'
import { codeSignature } from '../../read/python.ts'
import { isTestText } from '../../weigh/leakage/test-code.ts'
import { localImports } from '../../weigh/local-imports.ts'
import { isCode, partOf } from '../../weigh/model-files.ts'

/** Unchanged programs that one review looks into for what they import, and of what size. */
const most = 40
const bytesAtMost = 400_000

/** Modules that were there and do something else now. */
export function changedModules(changed: readonly Source[]): string[] {
  const base = new Map(changed.flatMap((it) => (it.side === 'base' ? [[it.headPath, it] as const] : [])))
  return changed.flatMap(({ side, kind, path, text }) => {
    const was = base.get(path)
    if (side !== 'head' || kind !== 'python' || was?.path !== path || text.is !== 'read' || was.text.is !== 'read') return []
    const [before, now] = [codeSignature(path, was.text.value), codeSignature(path, text.value)]
    return before !== null && before === now ? [] : [path]
  })
}

/** Unchanged programs that may import one of these modules: those of their models, then those beside, below and above them. */
export function mayImport(modules: readonly string[], trees: { base: Tree; head: Tree }, models: readonly ModelSettings[]): string[] {
  if (modules.length === 0) return []
  const owners = models.filter((model) => modules.some((path) => partOf(model, path) !== null))
  const folders = new Set(modules.map(dirname))
  const rank = (path: string): number => {
    if (owners.some((model) => partOf(model, path) === 'code')) return 0
    const folder = dirname(path)
    if (folders.has(folder)) return 1
    const isBelow = (inner: string, outer: string) => outer === '.' || inner.startsWith(`${outer}/`)
    return [...folders].some((it) => isBelow(folder, it)) ? 2 : [...folders].some((it) => isBelow(it, folder)) ? 3 : 4
  }
  return Object.entries(trees.head)
    .filter(([path, entry]) => isCode(path) && isPlain(entry) && trees.base[path]?.id === entry.id)
    .map(([path]) => ({ path, rank: rank(path) }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))
    .slice(0, most)
    .map(({ path }) => path)
}

/** Those that do import one. */
export function importersAmong(sources: readonly Source[], modules: readonly string[], tree: Tree): string[] {
  const names = [...new Set(modules.map(nameOf))]
  return sources.flatMap((source) => {
    // Whoever imports a module names it; most programs need not be read to tell.
    const { text } = source
    if (text.is !== 'read' || !names.some((name) => text.value.includes(name)) || isTestText(source.path, text.value)) return []
    const program = readProgram(source)
    const imports = program.is === 'read' ? localImports(program.value, (path) => Object.hasOwn(tree, path)) : []
    return imports.some((path) => modules.includes(path)) ? [source.path] : []
  })
}

/** What an import says of a module: the last part of its path. A package's `__init__.py` may be imported without a name (`from . import`). */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.pyi?$/i, '')
  return name === '__init__' ? '' : name
}

/** A file that may import something: an empty `__init__.py` does not, and would take another's place. */
function isPlain({ mode, size }: Entry): boolean {
  return mode.startsWith('100') && size !== 0 && (size ?? 0) <= bytesAtMost
}
