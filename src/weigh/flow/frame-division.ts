import type { Call } from './call.ts'
import type { Row, Step } from './rows.ts'
import type { Run } from './run.ts'
import { divide } from './splitter.ts'
import { columnNames, withoutColumns } from './standing.ts'
import { inRow } from './unsure.ts'
import { nothing, type Value } from './value.ts'
import { copyOf } from './view.ts'

/** `Dataset.train_test_split`: a dict of two. */
export function dataSetSplit(run: Run, of: Value, call: Call): Value {
  const [train = nothing(), test = nothing()] = divide(run, { ...call, positional: [of] }, false).items ?? []
  return {
    ...nothing(),
    keys: new Map([
      ['train', train],
      ['test', test],
    ]),
  }
}

/** `sample`: with replacement copies; all of them the same rows; else one side of a division, whose other `drop` keeps. */
export function sampled(run: Run, of: Value, call: Call): Value {
  const { keywords } = call
  const made = copyOf(of)
  made.base = null
  made.frame = of.frame
  const rows = run.rowsOf(of)
  if (keywords.get('replace')?.constant === true) {
    run.flow.copies.push({ place: run.place(call.at), operation: run.textOf(call.at), site: run.site(call.at) })
    return narrowedBy(run, made, { is: 'copy', site: run.site(call.at) })
  }
  if (keywords.get('frac')?.constant === 1) return { ...made, shuffled: run.id() }
  const seed = keywords.get('random_state')?.constant
  const id =
    typeof seed === 'number' && keywords.get('frac')?.constant !== undefined
      ? `sample ${keywords.get('frac')?.constant} ${seed}`
      : `${run.site(call.at)} ${run.id()}`
  run.flow.divisions.push({
    place: run.place(call.at),
    id,
    operation: run.textOf(call.at),
    rows: new Set(rows),
    shuffled: true,
    grouped: false,
    by: null,
    stratified: false,
    drawn: true,
  })
  return { ...made, rows: run.narrowed(rows, { is: 'split', id, side: 0, random: true }) }
}

/** `take(n)` and `skip(n)` of one data set are its two sides. */
export function cut(run: Run, of: Value, name: 'take' | 'skip', call: Call): Value {
  const [count] = call.positional
  const key = `cut ${count?.constant ?? (count === undefined ? '' : run.identity(count))}`
  return narrowedBy(run, copyOf(of), { is: 'split', id: key, side: name === 'take' ? 0 : 1, random: false })
}

/** `drop(index)` keeps the rows that the index leaves; `drop(columns=…)` keeps all. */
export function dropped(run: Run, of: Value, call: Call): Value {
  const { keywords, positional } = call
  const what =
    keywords.get('index') ??
    (keywords.has('columns') || keywords.get('axis')?.constant === 1 || keywords.get('axis')?.constant === 'columns'
      ? undefined
      : positional[0])
  const made = copyOf(of)
  made.base = null
  made.frame = of.frame
  if (what?.selects != null) {
    const rest = complement(run, of, what)
    if (keywords.get('inplace')?.constant === true && of.base === null) of.rows = rest
    return { ...made, rows: rest }
  }
  const names = columnNames(keywords.get('columns') ?? positional[0] ?? nothing())
  if (what === undefined && names !== null) {
    withoutColumns(made, names)
    if (keywords.get('inplace')?.constant === true) withoutColumns(of, names)
  }
  return made
}

function complement(run: Run, of: Value, index: Value): Set<Row> {
  const rows = run.rowsOf(of)
  const step = [...(index.selects?.of ?? [])].map(({ path }) => path.at(-1)).find((it) => it !== undefined)
  const other: Step =
    step?.is === 'split' && [...rows].every(({ path }) => path.length < ([...(index.selects?.of ?? [])][0]?.path.length ?? 0))
      ? { ...step, side: 1 - step.side }
      : { is: 'part', key: `~${step?.is === 'part' ? step.key : (index.selects?.key ?? '')}` }
  return run.narrowed(rows, other)
}

/** Some of a value's rows. */
export function narrowedBy(run: Run, value: Value, step: Step): Value {
  const rows = run.narrowed(run.rowsOf(value), inRow(value, step))
  return { ...value, rows, base: null, items: null }
}
