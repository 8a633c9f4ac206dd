import type { Statement } from '../../../model/syntax.ts'
import type { Manuscript } from './manuscript.ts'

/** How something of a module is called at a place of a program, and the line that brings it there, if none does yet. */
export interface Brought {
  as: string
  line: string | null
}

/** Finds how a name of a module is to be written before an offset; null where that name stands for something else. */
export function brought(manuscript: Manuscript, module: string, name: string, before: number): Brought | null {
  for (const it of importsBefore(manuscript.statements, before)) {
    const own = it.module === module ? it.names?.find((one) => one.name === name) : undefined
    if (own !== undefined) return { as: own.as, line: null }
    if (it.module === module && it.names === null && it.as !== null) return { as: `${it.as}.${name}`, line: null }
  }
  return new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(manuscript.text) ? null : { as: name, line: `from ${module} import ${name}` }
}

/** What a module is called: `pd` for pandas; null where it is not imported by a name of its own. */
export function moduleName(manuscript: Manuscript, module: string, before: number): string | null {
  const found = importsBefore(manuscript.statements, before).find((it) => it.module === module && it.names === null)
  return found === undefined ? null : (found.as ?? module)
}

function importsBefore(statements: Statement[], before: number) {
  return statements.flatMap((it) => (it.is === 'import' && it.to <= before ? [it] : []))
}
