import { argument, type Call } from './call.ts'
import { isTime } from './declared.ts'
import { setColumn } from './hints-assign.ts'
import { keepListed } from './hints-columns.ts'
import { dropColumns, keepColumns, marked, marksOf, namesOf, unproven } from './hints-mark.ts'
import { noteTime } from './hints-time.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

/** Columns by name, or rows by a condition, as each library has it. */
export function selected(run: Run, of: Value, name: string, call: Call, made: Value): void {
  const names = (call.keywords.has('items') ? [call.keywords.get('items')] : call.positional).map((value) => namesOf(value))
  const [first] = call.positional
  const list = name === 'select' || first?.items != null || call.keywords.has('items')
  if (list && names.length > 0 && names.every((it) => it !== null)) {
    keepColumns(run, of, made, names.flat(), call.at)
    for (const column of names.flat()) if (isTime(run.flow.declared, column)) noteTime(run, made, column, call.at, false)
  } else if (name === 'filter' && call.keywords.size === 0 && !list) made.table = of.table
  else if (first === undefined || !keepListed(run, of, first, made)) unproven(made)
}

/** `with_columns(pl.col('a').alias('b'), c=…)`, `withColumn('b', …)`. */
export function withColumns(run: Run, call: Call, made: Value): void {
  const [first, second] = call.positional
  const [column] = namesOf(first) ?? []
  const put = (name: string, value: Value) => {
    setColumn(run, made, name, value)
    if (isTime(run.flow.declared, name)) noteTime(run, made, name, call.at, marksOf(value, 'parsed').length > 0)
  }
  // What is called by a name of its own is not called as the columns that it is made of.
  if (column !== undefined && second !== undefined) {
    put(column, second)
    return
  }
  for (const value of call.positional.flatMap((it) => it.items ?? [it])) {
    const [name] = marksOf(value, 'named')
    if (name !== undefined) put(name.name, value)
  }
  for (const [name, value] of call.keywords) put(name, value)
}

/** `drop(columns)`, and `pop`, which gives the column. Of what is dropped nothing is known: no column is sure to be left. */
export function removed(run: Run, of: Value, name: string, call: Call, made: Value): void {
  const inPlace = call.keywords.get('inplace')?.constant === true
  if (name === 'pop') {
    const [column] = namesOf(argument(call, 0, 'item')) ?? []
    if (column === undefined || of.keys !== null) {
      unproven(of)
      return
    }
    keepColumns(run, of, made, [column], call.at)
    dropColumns(run, of, of, [column])
    return
  }
  const axis = argument(call, 1, 'axis')?.constant
  const columns = call.keywords.get('columns') ?? (axis === 1 || axis === 'columns' ? argument(call, 0, 'labels') : undefined)
  if (columns === undefined) {
    made.table = of.table
    // Which row is left out says where what is left begins.
    if (of.table !== null && !of.table.all && of.table.names.size === 1) marked(run, made, 'moved', call.at)
  } else {
    const names = namesOf(columns)
    if (names === null) unproven(made)
    else dropColumns(run, of, made, names)
  }
  if (inPlace) {
    of.table = made.table
    of.traces = new Set(made.traces)
  }
}
