import type { Cell } from '../../model/program.ts'
import { sqlOfCell } from '../../read/notebook-sql.ts'
import { noteQuery } from './hints-sql.ts'
import type { Run } from './run.ts'
import { bind, type Scope } from './scope.ts'
import { sourceOf } from './sources.ts'

/** A notebook's cell of SQL: its rows have a name from here on. */
export function executeSql(run: Run, scope: Scope, { cell, kind, text }: Cell): void {
  const found = cell === null || kind !== 'code' ? null : sqlOfCell(text)
  if (found === null || found.into === null) return
  const rows = sourceOf(run, `sql ${run.id()}`)
  const own = run.texts[run.cell] ?? ''
  // Places count in the cell's own text: there is no Python in it.
  if (own.trim() === '') run.texts[run.cell] = found.sql
  const begins = own.trim() === '' ? 0 : null
  noteQuery(run, { text: found.sql, place: { cell: run.cell, from: 0, to: run.texts[run.cell]?.length ?? 0 }, begins }, [rows])
  bind(scope, found.into, rows)
}
