import type { Expression } from '../../model/syntax.ts'
import { argument, argumentsOf, type Call } from './call.ts'
import type { Evaluation, Learned } from './facts.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { flowOf, hasRows, listValue, nothing, thingValue, type Value } from './value.ts'
import { copyOf } from './view.ts'

type About = Partial<Omit<Estimator, 'is' | 'id'>>

/** A new estimator: each evaluation of a constructor makes another one. */
export function madeEstimator(run: Run, name: string, about: About, call: Call): Value {
  const given = argumentsOf(call)
  const inner = given.filter((value) => value.thing?.is === 'estimator' || value.items !== null)
  const made: Estimator = {
    is: 'estimator',
    id: run.id(),
    role: 'model',
    strength: null,
    name,
    known: true,
    network: false,
    learned: new Set(),
    training: null,
    parts: inner,
    searches: false,
    resamples: null,
    rows: flowOf(given.filter((value) => hasRows(value))).rows,
    ...about,
  }
  run.estimators.set(made.id, made)
  return thingValue(made)
}

const fits =
  /^(?:fit|fit_generator|partial_fit|train_on_batch|train|fit_one_cycle|fine_tune|finetune|fit_from_dataset|learn|adapt|fit_on_texts|fit_on_sequences|build_vocab|fit_transform|fit_predict|fit_resample|fit_sample|fit_one_batch)$/
const predicts =
  /^(?:predict\w*|decision_function|forecast|get_prediction|score_samples|kneighbors|generate|inplace_predict|detect_anomalies)$/
const scores = /^(?:score|evaluate\w*|test|test_on_batch|validate|accuracy|eval_model)$/
const transforms = /^(?:transform\w*|texts_to_\w+|encode|inverse_transform|get_support)$/

/** A method of an estimator. */
export function estimatorMethod(run: Run, of: Value, estimator: Estimator, name: string, call: Call): Value {
  if (fits.test(name)) return fitted(run, of, estimator, name, call)
  if (estimator.role === 'transformer') {
    if (transforms.test(name) || predicts.test(name))
      return transform(argument(call, 0, 'X', 'texts', 'data', 'raw_documents') ?? nothing(), estimator)
    return name === 'set_output' || name === 'set_params' ? of : nothing()
  }
  if (predicts.test(name))
    return predict(
      run,
      estimator,
      argument(call, 0, 'X', 'x', 'data', 'dataset', 'test_dataset', 'dataloaders', 'exog'),
      call.at,
      'prediction',
    )
  if (scores.test(name)) {
    predict(
      run,
      estimator,
      argument(call, 0, 'X', 'x', 'data', 'dataset', 'eval_dataset', 'test_dataset', 'dataloaders', 'generator'),
      call.at,
      'score',
    )
    return nothing()
  }
  if (transforms.test(name)) return transform(argument(call, 0, 'X') ?? nothing(), estimator)
  if (
    /^(?:set_params|compile|to|cuda|cpu|eval|train|double|half|float|set_output|summary|load_weights|load_state_dict|compile_model)$/.test(
      name,
    )
  )
    return of
  // A network that is asked by another name than its own call.
  return estimator.network && call.positional.some((value) => hasRows(value)) ? forward(run, of, estimator, call) : nothing()
}

/** Calling a model: a network predicts, a layer is laid on another. */
export function forward(run: Run, of: Value, estimator: Estimator, call: Call): Value {
  const [data] = call.positional.length > 0 ? call.positional : [...call.keywords.values()]
  if (data === undefined) return { ...nothing(), thing: of.thing }
  const given = flowOf(argumentsOf(call))
  if (given.rows.size === 0) return { ...nothing(), thing: of.thing }
  return estimator.role === 'model' ? predict(run, estimator, given, call.at, 'prediction') : transform(given, estimator)
}

function fitted(run: Run, of: Value, estimator: Estimator, name: string, call: Call): Value {
  const data = argument(
    call,
    0,
    'X',
    'x',
    'data',
    'train_data',
    'training_data',
    'df',
    'raw_documents',
    'texts',
    'train_dataloaders',
    'train_dataset',
    'generator',
    'input_fn',
    'dtrain',
  )
  const labels = argument(call, 1, 'y', 'Y', 'label', 'labels', 'target')
  if (/^(?:fit_resample|fit_sample)$/.test(name) || (estimator.resamples !== null && name === 'fit_transform'))
    return resample(run, estimator, data ?? nothing(), labels, call.at)
  if (estimator.role === 'transformer') {
    learnFrom(run, estimator, data, call.at)
    return /_(?:transform|predict)$/.test(name) ? transform(data ?? nothing(), estimator) : of
  }
  const rows = new Set(data === undefined ? estimator.rows : [...flowOf([data]).rows])
  if (data !== undefined && rows.size === 0) for (const row of run.rowsOf(data, 'unknown')) rows.add(row)
  const facts = flowOf([data, labels].filter((value) => value !== undefined))
  if (rows.size === 0) return of
  const whole = { place: run.place(call.at), rows, learned: facts.learned }
  if (estimator.searches) run.flow.crossValidations.push({ ...whole, operation: run.textOf(call.at), certainty: run.certainty() })
  estimator.training = run.train({ ...whole, model: estimator.id, name: estimator.name, certainty: run.certainty(estimator.known ? 3 : 2) })
  validateWhile(run, estimator, call)
  return /_(?:predict|transform)$/.test(name) ? predict(run, estimator, data, call.at, 'prediction') : of
}

const heldOut = [
  'validation_data',
  'eval_set',
  'valid_sets',
  'evals',
  'val_dataloaders',
  'eval_dataset',
  'validation_dataset',
  'val_data',
  'valid_data',
]

/** Rows that a model is scored on while it is fitted. */
function validateWhile(run: Run, estimator: Estimator, call: Call): void {
  const values = heldOut.flatMap((name) => call.keywords.get(name) ?? [])
  for (const value of values) predict(run, estimator, value, call.at, 'validation')
}

/** What a transformer learns from rows; nothing where it is stateless. */
export function learnFrom(run: Run, estimator: Estimator, data: Value | undefined, at: Expression): void {
  const strengths = strengthsOf(estimator)
  const facts = data === undefined ? [] : strengths.map((strength) => run.learn(data, at, strength, estimator.known ? 3 : 2))
  estimator.learned = new Set(facts)
}

/** The strongest of what its steps learn. */
function strengthsOf(estimator: Estimator): Learned['strength'][] {
  const found = new Set<Learned['strength']>(estimator.strength === null ? [] : [estimator.strength])
  const visit = (values: readonly Value[], depth: number) => {
    for (const { thing, items } of values) {
      if (thing?.is === 'estimator' && thing.role === 'transformer') for (const strength of strengthsOf(thing)) found.add(strength)
      if (depth > 0 && items !== null) visit(items, depth - 1)
    }
  }
  visit(estimator.parts, 3)
  return (['target', 'strong', 'vocabulary'] as const).filter((strength) => found.has(strength)).slice(0, 1)
}

/** Rows seen through what a transformer learned. */
export function transform(data: Value, estimator: Estimator): Value {
  const made = copyOf(flowOf([data]))
  for (const fact of estimator.learned) made.learned.add(fact)
  made.items = null
  made.base = null
  return made
}

function resample(run: Run, estimator: Estimator, data: Value, labels: Value | undefined, at: Expression): Value {
  const given = [data, ...(labels === undefined ? [] : [labels])]
  const site = run.site(at)
  const step = estimator.resamples === 'part' ? ({ is: 'part', key: `kept ${site}` } as const) : ({ is: 'copy', site } as const)
  if (step.is === 'copy') run.flow.copies.push({ place: run.place(at), operation: run.textOf(at), site })
  return listValue(
    given.map((value) => {
      const made = copyOf(value)
      made.rows = run.narrowed(run.rowsOf(value), step)
      return made
    }),
  )
}

/** A model is asked about rows. */
export function predict(run: Run, estimator: Estimator, data: Value | undefined, at: Expression, is: Evaluation['is']): Value {
  const given = data === undefined ? undefined : flowOf([data])
  const rows: ReadonlySet<Row> = given?.rows ?? new Set()
  const made = copyOf(given ?? nothing())
  made.learned = new Set()
  made.base = null
  if (rows.size === 0) return made
  const one = run.evaluate({
    place: run.place(at),
    model: estimator.id,
    is,
    rows,
    learned: new Set(given?.learned ?? []),
    labels: new Set(),
    scored: is !== 'prediction',
    training: estimator.training,
    varied: new Set(given?.loops ?? []),
    inference: is === 'prediction' && (given?.perRow === true || data?.literal === true),
    certainty: run.certainty(estimator.known ? 3 : 2),
  })
  made.predictions = new Set([one])
  made.perRow = given?.perRow ?? false
  return made
}
