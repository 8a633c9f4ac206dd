import type { Expression } from '../../model/syntax.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

/**
 * `loss.backward()`: the rows of the loss are those that its model is trained on. What was predicted for them on the way was no
 * evaluation.
 */
export function trainBackward(run: Run, loss: Value, at: Expression): void {
  const { flow } = run
  for (const one of loss.predictions) {
    const rows = loss.rows.size > 0 ? loss.rows : one.rows
    const training = run.train({
      place: run.place(at),
      model: one.model,
      name: '',
      rows: new Set(rows),
      learned: one.learned,
      certainty: one.certainty,
    })
    const onlyFor = flow.evaluations.filter((it) => it === one || (it.place === one.place && it.model === one.model))
    for (const it of onlyFor) if ([...it.rows].every((row) => rows.has(row))) flow.evaluations.splice(flow.evaluations.indexOf(it), 1)
    run.trained(one.model, training)
  }
}
