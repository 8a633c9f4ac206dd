import type { Expression } from '../../model/syntax.ts'
import type { Evaluation } from './facts.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import { flowOf, nothing, type Value } from './value.ts'

/** Names of functions that hold predictions against labels, wherever they come from. */
const metricNames =
  /accuracy|precision|recall|(?:^|_)f1|fbeta|(?:^|_)auc|roc|rmse|rmsle|(?:^|_)mse|(?:^|_)mae|mape|r2|r_squared|_score$|error|report|confusion|log_?loss|loss$|criterion|kappa|jaccard|dice|iou|bleu|rouge|wer\b|(?:^|_)cer$|matthews|evaluate|metric|spearman|pearson|concordance|psnr|ssim|perplexity|deviance/i

/** Whether a function by this name would be a metric, if it is given a prediction. */
export function soundsLikeMetric(name: string): boolean {
  return metricNames.test(name.split('.').at(-1) ?? name)
}

/** `nn.CrossEntropyLoss()`, `Accuracy(task=…)`: made first and given predictions later. */
export function isMetricObject(name: string): boolean {
  return /^[A-Z]|^load(?:_metric)?$/.test(name)
}

/** Predictions that are held against labels. `null` where none of the values is one. */
export function scored(run: Run, values: readonly Value[]): Evaluation[] | null {
  const predicted = values.filter((value) => predictionsOf(value).size > 0)
  if (predicted.length === 0) return null
  const answers = flowOf(values.filter((value) => !predicted.includes(value)))
  const look = run.id()
  return predicted.flatMap((value) => {
    const { rows, loops } = flowOf([value])
    return [...predictionsOf(value)].map((one) => {
      const scored = score(run, one, rows, answers)
      // Loops that have nothing to do with it show it again, and do not ask again.
      scored.looks.set(look, new Set(run.loops.filter((loop) => loops.has(loop) || one.loops.includes(loop))))
      return scored
    })
  })
}

/** `pred == y`, `y - pred`: an accuracy or an error written by hand. `null` where it is none. */
export function compared(run: Run, left: Value, right: Value, at: Expression): Value | null {
  const sides = [left, right].map((side) => predictionsOf(side).size > 0)
  if (sides[0] === sides[1]) return null
  const other = sides[0] ? right : left
  if (other.literal || other.turn === 'position' || (other.rows.size === 0 && other.items === null && other.constant !== undefined))
    return null
  scored(run, [left, right])
  const made = nothing()
  made.selects = {
    is: 'mask',
    key: `${run.textOf(at)} ${run.identity(left)} ${run.identity(right)}`,
    of: flowOf([left, right]).rows,
    side: 0,
  }
  return made
}

function predictionsOf(value: Value, depth = 3): Set<Evaluation> {
  const found = new Set(value.predictions)
  if (depth > 0)
    for (const item of [...(value.items ?? []), ...(value.keys?.values() ?? [])])
      for (const one of predictionsOf(item, depth - 1)) found.add(one)
  return found
}

/** A forecast is of the rows that it is held against; one step a turn, put together behind the loop, of rows that no turn had before. */
function heldAgainst(run: Run, one: Evaluation, { rows, loops }: Value): void {
  if (rows.size === 0 || ![...one.rows].every(({ source }) => source.startsWith('ahead '))) return
  const steps = one.loops.filter((loop) => !run.loops.includes(loop) || loops.has(loop))
  for (const loop of steps) one.varied.add(loop)
  if (steps.length === 0) one.rows = new Set(rows)
}

/** A network predicts everything and is scored on a part: what is scored is what is evaluated. */
function score(run: Run, one: Evaluation, rows: ReadonlySet<Row>, answers: Value): Evaluation {
  const labels = [...answers.rows]
  heldAgainst(run, one, answers)
  // What a loop has put into a list of predictions is looked at as a whole.
  const told = run.rows.collected(one.rows)
  const same = rows.size === 0 || [...rows].every((row) => one.rows.has(row) || told.has(row))
  if (same || !one.scored) {
    if (!same) one.rows = new Set(rows)
    one.scored = true
    for (const row of labels) one.labels.add(row)
    return one
  }
  return run.evaluate({ ...one, rows: new Set(rows), labels: new Set(labels), scored: true }, new Map())
}
