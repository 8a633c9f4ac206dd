import { argument, argumentsOf, type Call } from './call.ts'
import { firstTaken } from './first-taken.ts'
import { setColumn } from './hints-assign.ts'
import { united } from './hints-beside.ts'
import { afterMetric, afterPick, chosenAmong } from './hints-choice.ts'
import { aboutColumn } from './hints-columns.ts'
import { crossValidated, madeWith, noteFit, noteStop } from './hints-estimator.ts'
import { allMarks, dropColumns, marked, namesOf, tableOf, unmark, unproven } from './hints-mark.ts'
import { afterMethod } from './hints-method.ts'
import { afterDivision, sidesLike } from './hints-split.ts'
import { readTimes } from './hints-time.ts'
import { ofRowsBefore } from './hints-window.ts'
import { effectOf } from './library.ts'
import { soundsLikeMetric } from './metric.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { nothing, type Value } from './value.ts'

/** A function of a library. */
export function afterFunction(run: Run, scope: Scope, path: string, call: Call, made: Value): void {
  const name = path.split('.').at(-1) ?? path
  const effect = effectOf(path)?.effect ?? null
  const given = argumentsOf(call)
  const [first = nothing()] = call.positional
  afterPick(run, name, call, given, made)
  if (effect === 'next') firstTaken(run, call.at, first)
  if (/^(?:csr|csc|coo)_(?:matrix|array)$/.test(name)) noteAxes(run, given)
  if (name === 'load_from_df' || name === 'ALS') noteCoordinates(run, call, first)
  switch (effect) {
    case 'frame':
      readTimes(run, name, made, call)
      return
    case 'split':
    case 'group-split':
      sidesLike(call.positional, made)
      afterDivision(run, call, call.positional)
      return
    case 'sides':
      afterDivision(run, call, [first])
      return
    case 'copy':
      for (const [i, value] of call.positional.entries()) (made.items?.[i] ?? made).table = value.table
      return
    case 'carry':
    case 'learn':
    case 'name':
    case 'same-model':
      carried(run, name, call, first, made)
      return
    case 'beside':
    case 'union-of-rows':
      united(run, name, call, made)
      return
    case 'metric':
    case 'loss':
      afterMetric(run, call, given, made, effect === 'metric')
      return
    case 'model':
    case 'network':
    case 'pipeline':
    case 'search':
    case 'wrapper':
      madeWith(run, call, chosenAmong(run, scope, call), made)
      return
    case 'cross-validate':
      crossValidated(run, call)
      return
    case 'train':
      noteFit(run, given.find((value) => run.labelled.has(value)) ?? nothing(), nothing(), run.flow.trainings.at(-1), false)
      noteStop(run, null, call, run.place(call.at))
      return
    case 'list':
    case 'zip':
    case 'enumerate':
      if (name === 'set' || name === 'frozenset') unmark(made, 'entity', 'order', 'window', 'lag')
      return
    default:
      if (/^(?:EarlyStopping|early_stopping|EarlyStoppingCallback)$/.test(name) && !onTraining(call)) marked(run, made, 'stopper', call.at)
      else if (call.keywords.get('load_best_model_at_end')?.constant === true) marked(run, made, 'stopper', call.at, { name: 'kept' })
      else if (effect === null) unknown(run, name, path, call, given, made)
  }
}

/** `csr_matrix((ratings, (users, items)))`. */
function noteAxes(run: Run, given: readonly Value[]): void {
  const read = [...allMarks(given)].filter(({ is }) => is === 'read')
  run.flow.hints.push({ is: 'axes', columns: new Set(read.map(({ name }) => name)) })
}

/** `Dataset.load_from_df(ratings, …)`, `ALS(userCol='user', itemCol='film')`: who rates and what is rated. */
function noteCoordinates(run: Run, { keywords }: Call, { rows, table }: Value): void {
  const told = ['userCol', 'itemCol'].flatMap((name) => namesOf(keywords.get(name)) ?? [])
  const grouped = run.flow.hints.flatMap((it) => (it.is === 'grouped' && run.flow.overlap(it.rows, rows) ? [it.key] : []))
  run.flow.hints.push({ is: 'axes', columns: new Set([...told, ...grouped, ...(table?.all === false ? table.names : [])]) })
}

/** It watches how good the model is on what it is trained on. */
function onTraining(call: Call): boolean {
  const monitor = argument(call, 0, 'monitor')?.constant
  return typeof monitor === 'string' && !/val|valid|test|eval/.test(monitor)
}

/** numpy's functions are as the methods of their arrays; of any other nobody knows which columns it leaves. */
function unknown(run: Run, name: string, path: string, call: Call, given: readonly Value[], made: Value): void {
  const [first] = call.positional
  if (soundsLikeMetric(name)) afterMetric(run, call, given, made, false)
  else if (/^(?:np|numpy)\./.test(path) && first !== undefined)
    afterMethod(run, first, name, { ...call, positional: call.positional.slice(1) }, made)
  else unproven(made)
}

/** Rows in another form: the columns of the one value that has any. A frame of named columns has those. */
function carried(run: Run, name: string, call: Call, first: Value, made: Value): void {
  if (name === 'col') aboutColumn(run, call, made)
  if (name === 'filter') unmark(made, 'columns')
  if (name === 'lead' || name === 'lag') sparkNeighbour(run, name, call, made)
  if (/^(?:roll|diff|ediff1d|gradient|cumsum|cumprod)$/.test(name)) {
    ofRowsBefore(run, call, made)
    return
  }
  const [data, label] = [argument(call, 0, 'data'), argument(call, 1, 'label')]
  if (/^(?:Dataset|Pool|\w*DMatrix)$/.test(name) && data !== undefined && label !== undefined) {
    run.labelled.set(made, { data, labels: label })
    made.table = data.table
    made.traces = new Set(data.traces)
    return
  }
  const tables = new Set(argumentsOf(call).flatMap(({ table }) => table ?? []))
  const [only] = tables
  if (/^(?:DataFrame|LazyFrame)$/.test(name) && first.keys !== null) {
    const { keys } = first
    unproven(made)
    made.traces = new Set()
    made.table = { ...tableOf(run, made), all: false }
    for (const [column, value] of keys) if (!column.startsWith('#')) setColumn(run, made, column, value)
    return
  }
  if (tables.size === 1 && only !== undefined) made.table = only
  if (tables.size > 1 && name !== 'where') unproven(made)
  if (name === 'get_dummies') {
    const columns = namesOf(call.keywords.get('columns'))
    if (only?.all && columns !== null) dropColumns(run, first, made, columns)
    else if (only?.all) made.table = only
  }
  if (/^to_(?:datetime|timestamp|date)$/.test(name) || name === 'DatetimeIndex') marked(run, made, 'parsed', call.at)
}

/** Spark's `lead` and `lag` over a window: rows behind and before. */
function sparkNeighbour(run: Run, name: string, call: Call, made: Value): void {
  unmark(made, 'read')
  marked(run, made, 'lag', call.at)
  if (name === 'lead') marked(run, made, 'future', call.at, { name: 'shift' })
}
