import type { Expression } from '../../model/syntax.ts'
import { evaluate } from './expression.ts'
import { dropColumns, marked, markOf, marksOf, namesOf, put, tableOf, unproven } from './hints-mark.ts'
import { noteTime } from './hints-time.ts'
import { beginsElsewhere } from './moved.ts'
import { constantKey, type Place, placesOf } from './row-index.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { changed, isProof } from './trace.ts'
import type { Value } from './value.ts'

/** `df['c'] = v`, `df.loc[mask, 'c'] = v`: the column now carries what its value does. */
export function afterAssign(run: Run, object: Value, places: readonly Place[], value: Value, at: Expression): void {
  if (object.keys !== null || object.items !== null || object.thing?.is === 'estimator') return
  const last = places.at(-1)
  const names = last?.is === 'at' ? namesOf(last.value) : null
  const frame = object.thing?.is === 'bound' && object.base !== null ? object.base : object
  for (const name of names ?? [null]) column(run, frame, name, value, at, places.length > 1)
}

/** `df.index = v`, `df.c = v`. */
export function afterAttribute(run: Run, object: Value, name: string, value: Value, at: Expression): void {
  if (object.rows.size === 0 || object.keys !== null) return
  if (name === 'columns') unproven(object)
  else if (name !== 'index') column(run, object, name, value, at)
  else if (marksOf(value, 'parsed').length > 0) marked(run, object, 'order', at, { name: 'index' })
}

function column(run: Run, frame: Value, name: string | null, value: Value, at: Expression, partly = false): void {
  if (name === null) {
    for (const trace of value.traces) if (!isProof(trace)) put(frame, trace)
    return
  }
  setColumn(run, frame, name, value, partly)
  if (beginsElsewhere(frame, value)) put(frame, run.traces.trace(markOf(run, 'moved', at), tableOf(run, frame).of, name))
  if (marksOf(value, 'parsed').length > 0) noteTime(run, frame, name, at, true)
}

/** Puts a value into a frame's column: what it carried before is gone, unless only some rows are written. */
export function setColumn(run: Run, frame: Value, name: string, value: Value, partly = false): void {
  const table = tableOf(run, frame)
  if (!partly) dropColumns(run, frame, frame, [name])
  frame.table = changed(table, [name], true)
  for (const trace of value.traces) {
    if (trace.mark.is === 'named' || trace.mark.is === 'columns') continue
    if (trace.column !== null) {
      if (!isProof(trace)) put(frame, trace)
    } else if (trace.mark.is === 'read' && trace.mark.name === name && trace.mark.table === table.of) {
      // A column made from itself says nothing new.
    } else if (trace.mark.is === 'read' && trace.mark.table === null) {
      // An expression about a column of whatever frame it is given to.
      if (trace.mark.name !== name) put(frame, run.traces.trace(run.traces.mark({ ...trace.mark, table: table.of }), table.of, name))
    } else if (trace.mark.is !== 'window' || value.rows.size > 0) put(frame, run.traces.trace(trace.mark, table.of, name))
  }
}

/** `del df['c']`. */
export function afterDelete(run: Run, scope: Scope, target: Expression): void {
  if (target.is !== 'subscript') return
  const frame = evaluate(run, scope, target.of)
  const name = constantKey(placesOf(run, scope, target.index))
  if (name !== null && frame.keys === null && frame.items === null) dropColumns(run, frame, frame, [name])
}
