import { assembled, fitAssembled } from './assembled.ts'
import { argument, argumentsOf, type Call } from './call.ts'
import type { Place, Training } from './facts.ts'
import { afterScore } from './hints-choice.ts'
import { allMarks, marked, marksOf, put, unproven } from './hints-mark.ts'
import { afterSplitter } from './hints-split.ts'
import { beginsElsewhere, movesOf } from './moved.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { includes, isProof, type Mark } from './trace.ts'
import { nothing, type Value } from './value.ts'

const choosesColumns = /Column|Union|union|Mapper|Selec|RFE|Variance|Function|Drop|column/

/** A method of an estimator: a fit shows features beside labels; what chose its parameters goes on in what it predicts. */
export function afterEstimator(run: Run, of: Value, estimator: Estimator, name: string, call: Call, made: Value): void {
  if (estimator.role === 'transformer') transformed(estimator, name, call, made)
  else if (made !== of) unproven(made)
  assembled(run, estimator, name, call, made)
  const last = run.flow.trainings.at(-1)
  const trained = last?.model === estimator.id && startsAt(run, last, call) ? last : null
  if (trained !== null) {
    const data = argument(call, 0, 'X', 'x', 'data') ?? nothing()
    const labels = argument(call, 1, 'y', 'Y', 'label', 'labels') ?? nothing()
    if (!estimator.transformsToPredict || !fitAssembled(run, estimator, data, trained))
      noteFit(run, data, labels, trained, choosing(estimator))
    noteStop(run, of, call, run.place(call.at))
  }
  // A trainer stops; the network that it was handed is what it trains.
  const handed = argument(call, 0, 'model')?.thing
  if (last !== undefined && trained === null && handed?.is === 'estimator' && last.model === handed.id && startsAt(run, last, call))
    noteStop(run, of, call, last.place)
  if (/^get_best_(?:hyperparameters|models)$/.test(name)) chosenByTuner(run, estimator, call, made)
  if (made === of) return
  for (const mark of marksOf(of, 'chosen')) put(made, run.traces.trace(mark))
  if (/^(?:score|evaluate\w*|test)$/.test(name)) afterScore(run, call, of, made)
}

/** A model was given features and labels, each by itself or in one thing that holds both. */
export function noteFit(run: Run, given: Value, besides: Value, training: Training | undefined, selects: boolean): void {
  const { data, labels } = run.labelled.get(given) ?? { data: given, labels: besides }
  if (training === undefined || (data.table === null && data.traces.size === 0)) return
  const columns = [...data.traces].filter(
    ({ table, column }) => column === null || (data.table !== null && data.table.of === table && includes(data.table, column)),
  )
  run.flow.hints.push({
    is: 'fit',
    training,
    marks: allMarks([data]),
    columns: columns.map(({ mark, column }) => ({ mark, column })),
    features: data.table,
    labels: { table: labels.table, marks: allMarks([labels]), moves: movesOf(labels), elsewhere: beginsElsewhere(data, labels) },
    selects,
  })
}

/** `cross_val_score(model, X, y, cv=folds)`: fitted on a side of each of the folds. */
export function crossValidated(run: Run, call: Call): void {
  const [model, data, labels] = [argument(call, 0, 'estimator'), argument(call, 1, 'X'), argument(call, 2, 'y')]
  if (data === undefined || model?.thing?.is !== 'estimator') return
  const { thing: cv } = argument(call, 5, 'cv') ?? nothing()
  if (cv?.is === 'splitter') afterSplitter(run, cv, 'split', { ...call, positional: [data, labels ?? nothing()], keywords: new Map() })
  const division = cv?.is === 'splitter' ? run.flow.divisions.findLast((it) => startsAt(run, it, call)) : undefined
  const whole = run.rowsOf(data)
  const rows = division === undefined ? whole : run.narrowed(whole, { is: 'split', id: division.id, side: 0, random: true })
  const certainty = run.certainty(model.thing.known ? 3 : 2)
  const training = run.train({
    place: run.place(call.at),
    model: model.thing.id,
    name: model.thing.name,
    rows,
    learned: data.learned,
    certainty,
  })
  noteFit(run, data, labels ?? nothing(), training, choosing(model.thing))
}

function startsAt(run: Run, { place }: { place: Place }, call: Call): boolean {
  return place.cell === run.cell && place.from === call.at.from
}

/** What a tuner found best on the rows that it was given to look at. */
function chosenByTuner(run: Run, { id }: Estimator, call: Call, made: Value): void {
  for (const { model, is, rows } of run.flow.evaluations)
    if (model === id && is === 'validation') marked(run, made, 'chosen', call.at, { rows })
}

/** A network that is called gives no columns. */
export function afterForward(_run: Run, _call: Call, made: Value): void {
  unproven(made)
}

/** What was transformed has the columns of what was given, unless some may have been left out. */
function transformed(estimator: Estimator, name: string, call: Call, made: Value): void {
  if (!/transform/.test(name)) return
  if (choosing(estimator)) unproven(made)
  else made.table = argument(call, 0, 'X')?.table ?? null
}

/** Whether some of its steps may leave columns out; of what is no estimator of a table nobody knows. */
function choosing({ name, parts, known }: Estimator): boolean {
  if (!known || choosesColumns.test(name)) return true
  const inner = (value: Value, depth: number): boolean => {
    const { thing, callable, items } = value
    if (callable !== null || thing?.is === 'instance') return true
    if (thing?.is === 'estimator') return choosing(thing)
    return depth > 0 && (items ?? []).some((item) => inner(item, depth - 1))
  }
  return parts.some((part) => inner(part, 3))
}

export function noteStop(run: Run, of: Value | null, call: Call, place: Place): void {
  const how = stops(of, call)
  if (how !== null) run.flow.hints.push({ is: 'stopped', place, keeps: how === 'kept' })
}

/** Early stopping, or keeping the best state, asked of the fit or of the model when it was made. */
function stops(of: Value | null, call: Call): 'stopped' | 'kept' | null {
  const given = [call.keywords, ...argumentsOf(call).flatMap(({ keys }) => keys ?? [])]
  const isAsked = (name: string) =>
    given.flatMap((names) => names.get(name) ?? []).some(({ constant }) => constant !== null && constant !== false)
  if (isAsked('early_stopping_rounds') || isAsked('od_wait')) return 'stopped'
  const marks: Mark[] = [...(of === null ? [] : marksOf(of, 'stopper')), ...allMarks(argumentsOf(call))]
  const stoppers = marks.filter(({ is }) => is === 'stopper')
  if (stoppers.some(({ name }) => name !== 'kept')) return 'stopped'
  return stoppers.length > 0 || isAsked('use_best_model') ? 'kept' : null
}

/** Marks of what an estimator was made with: a stop, a choice. */
export function madeWith(run: Run, call: Call, chosen: readonly Mark[], made: Value): void {
  made.traces = new Set([...made.traces].filter((trace) => !isProof(trace)))
  for (const mark of [...chosen, ...[...allMarks(argumentsOf(call))].filter(({ is }) => is === 'stopper')])
    put(made, run.traces.trace(mark))
  const how = stops(null, call)
  if (how !== null) marked(run, made, 'stopper', call.at, { name: how === 'kept' ? 'kept' : '' })
}
