import type { Program } from '../../model/program.ts'
import type { ChangedSide } from '../../model/rule.ts'
import { type Dropped, droppedBy } from '../../read/sql/dropped.ts'
import { visit } from '../../read/syntax/visit.ts'
import { constantOf } from '../code/naming.ts'
import { isPractice } from '../code/practice.ts'
import { type PlacedCall, type ProgramParts, programParts } from '../code/program-parts.ts'
import { scriptsOf } from '../flow/scripts.ts'

/** Something that a file takes out of a database. */
export interface PlacedDrop extends Dropped {
  path: string
}

/** Files that undo others: they take away what another file brought. */
const undoes =
  /(?:[._-]down|[._-]rollback|[._-]undo|[._-]revert)\.sql$|(?:^|\/)(?:down|rollback|revert|undo|tests?|fixtures|examples?|practice)\/|(?:^|\/)U\d[^/]*__/i

/** What changed migrations drop at head and did not at base. */
export function newDrops(base: ChangedSide, head: ChangedSide): PlacedDrop[] {
  const before = new Set(dropsOf(base).map(({ name }) => name))
  return dropsOf(head).filter(({ name }) => !before.has(name))
}

const known = new WeakMap<ChangedSide, PlacedDrop[]>()

/** Read once, for however many models ask. */
function dropsOf(side: ChangedSide): PlacedDrop[] {
  const found = known.get(side) ?? readDrops(side)
  known.set(side, found)
  return found
}

function readDrops({ queries, programs }: ChangedSide): PlacedDrop[] {
  const inSql = queries
    .filter(({ path, text }) => !undoes.test(path) && /\bdrop\b/i.test(text))
    .flatMap(({ headPath, text }) => droppedBy(text).map((drop) => ({ ...drop, path: headPath })))
  const inCode = programs
    .filter(
      (it) => it.cells.some(({ text }) => /drop_column|drop_table|RemoveField|DeleteModel|\bDROP\b/i.test(text)) && !isPractice(it, true),
    )
    .flatMap((it) => droppedIn(it).map((drop) => ({ ...drop, path: it.headPath })))
  return [...inSql, ...inCode]
}

/** Alembic, Django, and SQL that is handed to a database; not what takes a migration back. */
function droppedIn(program: Program): Dropped[] {
  const parts = programParts(program)
  const back = scriptsOf(program).map((script) =>
    [...visit(script?.statements ?? [])].filter(
      (node) => node.is === 'function' && /^(?:downgrade|down|reverse\w*|rollback|undo|drop_\w+)$/.test(node.name),
    ),
  )
  const goesBack = ({ at, call }: PlacedCall) => (back[at] ?? []).some(({ from, to }) => from <= call.from && call.to <= to)
  return parts.calls.filter((it) => !goesBack(it)).flatMap((it) => ofCall(it, parts))
}

function ofCall({ name, call }: PlacedCall, { naming }: ProgramParts): Dropped[] {
  const said = (keyword: string, place: number) => {
    const given = call.arguments.find((it) => it.keyword === keyword) ?? call.arguments.filter((it) => it.keyword === null)[place]
    const value = given === undefined ? undefined : constantOf(given.value, naming)
    return typeof value === 'string' ? value : '?'
  }
  if (/(?:^|\.)op\.drop_column$/.test(name)) return [{ what: 'column', name: `${said('table_name', 0)}.${said('column_name', 1)}` }]
  if (/batch_alter_table\(\)\.drop_column$/.test(name)) return [{ what: 'column', name: said('column_name', 0) }]
  if (/(?:^|\.)op\.drop_table$/.test(name)) return [{ what: 'table', name: said('table_name', 0) }]
  if (/(?:^|\.)migrations\.RemoveField$/.test(name)) return [{ what: 'column', name: `${said('model_name', 0)}.${said('name', 1)}` }]
  if (/(?:^|\.)migrations\.DeleteModel$/.test(name)) return [{ what: 'table', name: said('name', 0) }]
  const isAsked = /\.(?:execute|executescript|sql|run_sql)$|(?:^|\.)(?:text|RunSQL)$/.test(name)
  return isAsked && /\bdrop\b/i.test(said('sql', 0)) ? droppedBy(said('sql', 0)) : []
}
