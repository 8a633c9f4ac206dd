import type { Expression } from '../../model/syntax.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { flowOf, nothing, type Value } from './value.ts'

/** A selection keeps the model that it selects for, and is asked as one: `rfe.fit(X, y)`, `rfe.score(X, y)`. */
export function keepModel(run: Run, estimator: Estimator, given: readonly (Value | undefined)[], at: Expression): void {
  if (!/^RFE(?:CV)?$/.test(estimator.name)) return
  const { rows, learned } = flowOf(given.filter((value) => value !== undefined))
  const { id: model, name } = estimator
  if (rows.size > 0) estimator.training = run.train({ place: run.place(at), rows, learned, model, name, certainty: run.certainty() })
}

/** Which of its groups a row is in, as a mixture says it, is a feature of the row that was learned from all that the mixture was fitted on. */
export function learnGroups(run: Run, estimator: Estimator, at: Expression): void {
  const { training, name, known } = estimator
  if (training === null || !/Mixture$|HMM$|^GMM$|KMeans/.test(name)) return
  estimator.learned = new Set([run.learn({ ...nothing(), rows: new Set(training.rows) }, at, 'strong', known ? 3 : 2)])
}
