import { argument, type Call } from './call.ts'
import { estimatorMethod, madeEstimator } from './estimator.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { listValue, nothing, type Value } from './value.ts'

/** `LazyClassifier().fit(X_train, X_test, y_train, y_test)`: many models, each fitted on the first and asked about the second. null: another call. */
export function fitEach(run: Run, { name }: Estimator, call: Call): Value | null {
  if (!/^Lazy(?:Classifier|Regressor)$/.test(name)) return null
  const [train, test, labels, answers] = ['X_train', 'X_test', 'y_train', 'y_test'].map((given, i) => argument(call, i, given) ?? nothing())
  const ask = (model: Value, method: string, ...positional: (Value | undefined)[]) =>
    model.thing?.is === 'estimator' &&
    estimatorMethod(run, model, model.thing, method, { ...call, positional: positional.map((it) => it ?? nothing()), keywords: new Map() })
  for (const one of ['first', 'second']) {
    const model = madeEstimator(run, `${one} of ${name}`, {}, { ...call, positional: [], keywords: new Map() })
    ask(model, 'fit', train, labels)
    ask(model, 'score', test, answers)
  }
  return listValue([nothing(), nothing()])
}
