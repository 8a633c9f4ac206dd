import type { Expression, Statement } from '../../model/syntax.ts'
import type { Call } from './call.ts'
import { argumentsOf, callValue } from './call.ts'
import { isOfTest, saysTest } from './called-test.ts'
import { evaluate } from './expression.ts'
import type { Evaluation } from './facts.ts'
import { choosingOf } from './first-taken.ts'
import { allMarks, marked, markOf, marksOf, put } from './hints-mark.ts'
import { scored } from './metric.ts'
import { type Place, rowIndex } from './row-index.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import type { Mark } from './trace.ts'
import { turnsOf } from './turns.ts'
import { flowOf, holdsModel, nothing, type Value } from './value.ts'

/** What was asked for a metric. */
const behind = new WeakMap<Mark, readonly Evaluation[]>()

/** The predictions of which an error was computed by hand: `((net(x) - y) ** 2).mean()`. */
export function erring(value: Value): Value | null {
  const evaluations = marksOf(value, 'curve').flatMap((mark) => behind.get(mark) ?? [])
  const rows = new Set(evaluations.flatMap((one) => [...one.rows]))
  return evaluations.length === 0 ? null : { ...nothing(), rows, predictions: new Set(evaluations) }
}

const picks = /^(?:argmax|argmin|nanargmax|nanargmin|idxmax|idxmin|max|min|sorted|argsort|index)$/

/** A metric marks what it gives; what was chosen by one earlier and goes into it is reported. */
export function afterMetric(run: Run, call: Call, given: readonly Value[], made: Value, figure: boolean): void {
  const predicted = given.flatMap((value) => [...flowOf([value]).predictions])
  const evaluations = new Set(predicted.length > 0 ? predicted : evaluationsAt(run, call))
  noteCurve(run, call.at, made, evaluations)
  for (const chosen of allMarks(given)) if (chosen.is === 'chosen') report(run, call.at, chosen, [...evaluations])
  if (evaluations.size === 0 || !figure) return
  // A figure is no row and no prediction.
  made.rows.clear()
  made.predictions.clear()
}

/** `pred != y`, `y - pred`: what errors are computed of. */
export function afterComparison(run: Run, at: Expression, left: Value, right: Value, made: Value): void {
  const sides = [left, right].map((side) => flowOf([side]).predictions)
  if ((sides[0]?.size === 0) !== (sides[1]?.size === 0)) {
    const evaluations = sides.flatMap((side) => [...side])
    noteCurve(run, at, made, evaluations)
    for (const chosen of allMarks([left, right])) if (chosen.is === 'chosen') report(run, at, chosen, evaluations)
  }
}

/** `y_test[p > 0.5]`: answers that predictions pick, to be counted. */
export function answersPicked(run: Run, at: Expression, { rows, predictions, table }: Value, by: Value, made: Value): void {
  if (by.predictions.size === 0 || predictions.size > 0 || rows.size === 0 || table === null || table.all || table.names.size !== 1) return
  noteCurve(run, at, made, scored(run, [{ ...nothing(), rows }, by]) ?? [])
}

/** A score of a model by itself. */
export function afterScore(run: Run, call: Call, model: Value, made: Value): void {
  const evaluations = evaluationsAt(run, call)
  noteCurve(run, call.at, made, evaluations)
  for (const chosen of marksOf(model, 'chosen')) report(run, call.at, chosen, evaluations)
}

/** What a call asked by itself: `model.score(X, y)`, `auc_score(model, held)`. */
function evaluationsAt(run: Run, call: Call): Evaluation[] {
  const { cell, from, to } = run.place(call.at)
  return run.flow.evaluations.filter(({ place: at }) => at.cell === cell && at.from === from && at.to === to)
}

function noteCurve(run: Run, at: Expression, made: Value, evaluations: Iterable<Evaluation>): void {
  const rows = new Set<Row>()
  for (const one of evaluations) for (const row of one.rows) rows.add(row)
  const name = [...evaluations].some(({ told }) => told.some((text) => saysTest.test(text))) ? 'test' : ''
  if (rows.size === 0) return
  const mark = markOf(run, 'curve', at, { rows, name })
  behind.set(mark, [...evaluations])
  put(made, run.traces.trace(mark))
}

function report(run: Run, at: Expression, chosen: Mark, evaluations: readonly Evaluation[]): void {
  if (evaluations.length > 0) run.flow.hints.push({ is: 'reported', chosen, place: run.place(at), evaluations })
}

/** A metric, and what it chose, goes on in all that is made of it. */
export function carryChoice(run: Run, given: readonly Value[], made: Value): void {
  if (given.includes(made)) return
  for (const mark of allMarks(given)) if (mark.is === 'curve' || mark.is === 'chosen') put(made, run.traces.trace(mark))
}

/** `argmax`, `max` and their like over a metric choose. */
export function afterPick(run: Run, name: string, call: Call, given: readonly Value[], made: Value): void {
  if (!picks.test(name) || isPlaceByPlace(call, given) || given.some((value) => isOfRows(value))) return
  const own = [...allMarks(given)].filter(({ is }) => is === 'curve')
  const curves = own.length > 0 ? own : keyedBy(run, call)
  for (const curve of curves) {
    marked(run, made, 'chosen', call.at, { rows: curve.rows, name: curve.name, certainty: curve.certainty })
    // What is only sorted may be for people to read.
    if (name === 'sorted' || !call.keywords.has('key') || given.some((value) => holdsModel(value, 3))) continue
    run.flow.hints.push({ is: 'picked', chosen: chosenAt(run, curve, call.at), place: run.place(call.at) })
  }
}

/** `max(cuts, key=lambda cut: f1_score(y, p > cut))`: the metrics that its key gives, asked once for each. */
function keyedBy(run: Run, call: Call): Mark[] {
  const [key, [first]] = [call.keywords.get('key'), call.positional]
  if (key?.callable == null || key.callable.is === 'class' || first === undefined) return []
  const found = new Set<Mark>()
  turnsOf(run, first, call.at, (element) => {
    const made = callValue(run, key, { ...call, positional: [element], keywords: new Map() })
    for (const mark of marksOf(made, 'curve')) found.add(mark)
  })
  return [...found]
}

/** `sorted(zip(names, y - p), …)`: rows in the order of their errors, and no settings. */
function isOfRows({ items }: Value): boolean {
  return (items ?? []).some(({ items: held }) => (held ?? []).some(({ perRow }) => perRow))
}

/** `torch.min(gain * ratio, gain * clipped)`: the lesser of two tensors at each place chooses between no settings. */
function isPlaceByPlace({ at }: Call, [, other]: readonly Value[]): boolean {
  return at.callee.is === 'member' && other !== undefined && [...allMarks([other])].some(({ is }) => is === 'curve')
}

/** An element at a place that was chosen, or of a list that was sorted by a metric, is chosen. */
export function chosenBy(run: Run, at: Expression, of: Value, places: readonly Place[], made: Value): Value {
  const marks = new Set(choosingOf(run, at, of, places))
  for (const place of places)
    if (place.is === 'at' && !(place === places[0] && keepsRows(run, of, place)))
      for (const mark of marksOf(place.value, 'chosen')) marks.add(mark)
  if (marks.size === 0) return made
  const chosen = { ...made, traces: new Set(made.traces) }
  for (const mark of marks) {
    put(chosen, run.traces.trace(mark))
    run.flow.hints.push({ is: 'picked', chosen: mark, place: run.place(at) })
  }
  return chosen
}

/** `X_test.iloc[np.argsort(errors)[:10]]`: rows to look at, and no settings. */
function keepsRows(run: Run, of: Value, place: Place): boolean {
  const several = place.is === 'at' && place.value.selects?.is === 'index'
  // One of what nobody knows is a setting: `penalties[scores.argmax()]`.
  const isRow = of.predictions.size < 2 && [...of.rows].some(({ source }) => !source.startsWith('unknown'))
  return (
    of.rows.size > 0 &&
    of.items === null &&
    marksOf(of, 'curve').length === 0 &&
    (several || isRow) &&
    rowIndex(run, of, place).is === 'rows'
  )
}

/** Whether a test may be of how good something is: `if guess == answer` alone counts what is right. */
export function ranks(run: Run, test: Expression, tested: Value | null): boolean {
  const counts = (mark: Mark) => /[!=]=/.test(mark.operation) && !/[<>]/.test(mark.operation) && run.textOf(test).includes(mark.operation)
  return /[<>]/.test(run.textOf(test)) || tested === null || !marksOf(tested, 'curve').some(counts)
}

/** What chose by a metric, where that is written. */
function chosenAt(run: Run, curve: Mark, at: Expression | null): Mark {
  return run.traces.mark({ ...curve, is: 'chosen', ...(at === null ? {} : { place: run.place(at), operation: run.textOf(at) }) })
}

/** `if score > best: best_t = t`: what is bound while a metric was the best so far was chosen by it. */
export function chosenWithin(
  run: Run,
  scope: Scope,
  { test, tested, body }: { test: Expression | null; tested: Value | null; body: readonly Statement[] },
  before: ReadonlyMap<string, Value>,
): void {
  const curves = tested === null ? [] : marksOf(tested, 'curve')
  if (curves.length === 0 || run.loops.length === 0 || tested?.selects == null) return
  if (saves(body))
    for (const curve of curves.filter(isOfTest))
      run.flow.hints.push({ is: 'picked', chosen: chosenAt(run, curve, test), place: curve.place, loop: run.loops.at(-1) })
  for (const [name, now] of scope.names) {
    if (before.get(name) === now || (now.rows.size > 0 && now.thing?.is !== 'estimator') || marksOf(now, 'curve').length > 0) continue
    const chosen = { ...now, traces: new Set(now.traces) }
    for (const curve of curves) {
      const mark = chosenAt(run, curve, test)
      put(chosen, run.traces.trace(mark))
      run.flow.hints.push({ is: 'picked', chosen: mark, place: mark.place, loop: run.loops.at(-1) })
    }
    scope.names.set(name, chosen)
  }
}

/** A model is kept where it was the best so far. */
function saves(body: readonly Statement[]): boolean {
  return body.some(
    (at) =>
      at.is === 'effect' &&
      at.values.some(
        (it) => it.is === 'call' && (it.callee.is === 'member' || it.callee.is === 'name') && /^(?:save|dump)/.test(it.callee.name),
      ),
  )
}

/** What was chosen among a call's arguments, those behind `**` too. */
export function chosenAmong(run: Run, scope: Scope, call: Call): Mark[] {
  const behind = call.at.arguments.filter(({ is }) => is === 'double-star').map(({ value }) => evaluate(run, scope, value))
  return [...allMarks([...argumentsOf(call), ...behind])].filter(({ is }) => is === 'chosen')
}
