import type { Program } from '../model/program.ts'
import { pythonFacts } from '../read/python-facts.ts'

/** Files of the repository that a program imports: beside it, above it, or below a `src` folder. `has` says whether a path is there. */
export function localImports(program: Program, has: (path: string) => boolean): string[] {
  const found = pythonFacts(program).imports.flatMap((module) => moduleFile(module, program.path, has) ?? [])
  return [...new Set(found)].filter((path) => path !== program.path)
}

/** The file that a module's name stands for in the program at `path`, nearest first; null where the repository has none. */
export function moduleFile(module: string, path: string, has: (path: string) => boolean): string | null {
  return candidatesOf(module, path.split('/').slice(0, -1)).find(has) ?? null
}

/** Where a module may lie, nearest first. Leading dots count folders up from the program's own. */
function candidatesOf(module: string, folder: string[]): string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0
  const steps = module
    .slice(dots)
    .split('.')
    .filter((step) => step !== '')
  // Further up than the repository reaches.
  if (dots > folder.length + 1) return []
  const above = folder.map((_, i) => folder.slice(0, folder.length - i))
  const roots = dots > 0 ? [folder.slice(0, folder.length - dots + 1)] : [...above, []].flatMap((root) => [root, [...root, 'src']])
  return roots.flatMap((root) => {
    const path = [...root, ...steps].join('/')
    return steps.length === 0 ? [[...root, '__init__.py'].join('/')] : [`${path}.py`, `${path}/__init__.py`]
  })
}
