import type { Expression } from '../../model/syntax.ts'
import { argument, argumentsOf, type Call } from './call.ts'
import type { Learned } from './facts.ts'
import { givenBesides, heldOutOf, learnedIn } from './held-out.ts'
import { keepsBest, keepsItself } from './kept-files.ts'
import { keepModel, learnGroups } from './kept-model.ts'
import { fitEach } from './lazy-fit.ts'
import { fits, loadersOf, predicts } from './loaders-of.ts'
import { ownMethod } from './own-method.ts'
import { predict } from './prediction.ts'
import type { Run } from './run.ts'
import { generated } from './sources.ts'
import type { Estimator } from './thing.ts'
import { flowOf, hasRows, listValue, nothing, thingValue, type Value } from './value.ts'
import { columnOf, copyOf } from './view.ts'

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
    transformsToPredict: false,
    built: about.network === true ? flowOf(given.map(({ learned, items }) => ({ ...nothing(), learned, items }))).learned : learnedIn(call),
    heldOut: heldOutOf(call),
    chained: new Set(),
    methods: new Map(),
    told: call.keywords,
    rows: flowOf(givenBesides(call).filter((value) => hasRows(value))).rows,
    ...about,
  }
  if (made.network)
    for (const { thing } of layersIn(given)) if (thing?.is === 'estimator') for (const fact of thing.built) made.built.add(fact)
  run.estimators.set(made.id, made)
  return thingValue(made)
}

function layersIn(values: readonly Value[], depth = 3): Value[] {
  return values.flatMap((value) => (depth === 0 ? [] : [value, ...layersIn(value.items ?? [], depth - 1)]))
}

const scores = /^(?:score|evaluate\w*|test|test_on_batch|validate|accuracy|eval_model|model_performance|leaderboard)$/
const transforms =
  /^(?:transform\w*|augment\w*|texts_to_\w+|encode|inverse_transform|doc2\w+|infer_vector|get_\w*(?:support|topics|vector))$/

const tunes = /^(?:RandomSearch|GridSearch|Hyperband|BayesianOptimization|AutoMLSearch)$/

/** A method of an estimator. */
export function estimatorMethod(run: Run, of: Value, estimator: Estimator, name: string, call: Call): Value {
  // A trainer that is handed the network: `trainer.fit(net, train, validation)`.
  const net = argument(call, 0, 'model')
  if (net !== undefined && net !== of && net.thing?.is === 'estimator' && (fits.test(name) || scores.test(name) || predicts.test(name))) {
    const given = call.keywords.has('model') ? call.positional : call.positional.slice(1)
    const module = call.keywords.get('datamodule') ?? given[0]
    const rest = module?.thing?.is === 'instance' ? loadersOf(run, module, name, call) : given
    const held =
      fits.test(name) && rest[1] !== undefined ? new Map([...call.keywords, ['val_dataloaders', rest[1]] as const]) : new Map(call.keywords)
    held.delete('model')
    held.delete('datamodule')
    return estimatorMethod(run, net, net.thing, name, { ...call, positional: rest.slice(0, 1), keywords: held })
  }
  if (fits.test(name) || (name === 'search' && tunes.test(estimator.name)))
    return fitEach(run, estimator, call) ?? fitted(run, of, estimator, name, call)
  keepsItself(run, of, name, call)
  if (name === 'get_best_models') return listValue([{ ...nothing(), thing: of.thing }])
  // What a network said is turned back into words.
  const said = /decode/.test(name) ? flowOf(argumentsOf(call)) : null
  if (said !== null && said.predictions.size > 0) return said
  if (/^flow(?:_from_(?:directory|dataframe))?$/.test(name)) return generated(run, name, call)
  if (estimator.role === 'transformer' && (estimator.training === null || !(predicts.test(name) || scores.test(name)))) {
    if (transforms.test(name) || predicts.test(name))
      return transform(argument(call, 0, 'X', 'texts', 'data', 'raw_documents', 'document', 'bow') ?? nothing(), estimator)
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
    const data = argument(call, 0, 'X', 'x', 'data', 'dataset', 'eval_dataset', 'test_dataset', 'test_data', 'dataloaders', 'generator')
    predict(run, estimator, data ?? estimator.heldOut[0], call.at, 'score')
    return nothing()
  }
  if (name === 'add' || name === 'append') {
    for (const { thing } of call.positional) if (thing?.is === 'estimator') for (const fact of thing.built) estimator.built.add(fact)
    return nothing()
  }
  if (transforms.test(name) && !estimator.network) {
    const data = argument(call, 0, 'X', 'dataset') ?? nothing()
    if (estimator.transformsToPredict) return predict(run, estimator, data, call.at, 'prediction')
    const { training } = estimator
    if (training !== null && estimator.learned.size === 0) projects(run, estimator, { ...nothing(), rows: new Set(training.rows) }, call.at)
    return transform(data, estimator)
  }
  // Weights of a copy that was trained are put back.
  if (name === 'load_state_dict' && estimator.training === null)
    estimator.training = run.flow.trainings.findLast(({ model }) => model === estimator.id) ?? null
  if (
    /^(?:set_params|compile|to|cuda|cpu|eval|train|double|half|float|set_output|summary|load_weights|load_state_dict|compile_model)$/.test(
      name,
    )
  )
    return of
  if (estimator.chained.has(name)) return of
  // A network that is asked by another name than its own call.
  return estimator.network ? ownMethod(run, of, estimator, name, call) : nothing()
}

/** Calling a model: a network predicts, a layer is laid on another. */
export function forward(run: Run, of: Value, estimator: Estimator, call: Call): Value {
  const [data] = call.positional.length > 0 ? call.positional : [...call.keywords.values()]
  if (data === undefined) return { ...nothing(), thing: of.thing }
  const given = flowOf(argumentsOf(call))
  // A layer laid on another: what was learned below it stays in what is built.
  if (given.rows.size === 0) return { ...nothing(), thing: of.thing, learned: new Set([...given.learned, ...estimator.built]) }
  return estimator.role === 'model' ? predict(run, estimator, given, call.at, 'prediction') : transform(given, estimator)
}

function fitted(run: Run, of: Value, estimator: Estimator, name: string, call: Call): Value {
  const data = argument(
    call,
    0,
    'training_frame',
    'X',
    'X_train',
    'x',
    'data',
    'dataframe',
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
  const labels = argument(call, 1, 'y', 'y_train', 'Y', 'label', 'labels', 'target')
  if (/^(?:fit_resample|fit_sample)$/.test(name) || (estimator.resamples !== null && name === 'fit_transform'))
    return resample(run, estimator, data ?? nothing(), labels, call.at)
  if (estimator.role === 'transformer') {
    // Fitted on one row, as on each picture by itself, it learns of no other.
    if (data?.perRow === true && name !== 'partial_fit') estimator.learned = new Set()
    else learnFrom(run, estimator, data, call.at)
    keepModel(run, estimator, [data, labels], call.at)
    if (name === 'adapt') estimator.built = new Set(estimator.learned)
    return /_(?:transform|predict)$/.test(name) ? transform(data ?? nothing(), estimator) : of
  }
  const rows = new Set(data === undefined ? estimator.rows : [...flowOf([data]).rows])
  // What it is taught comes to what it was made with.
  if (name === 'teach') for (const row of estimator.rows) rows.add(row)
  if (data !== undefined && rows.size === 0) for (const row of run.rowsOf(data, 'unknown')) rows.add(row)
  const facts = flowOf([data, labels].filter((value) => value !== undefined))
  if (rows.size === 0) return of
  const tasks = new Set(
    [...(labels === undefined ? [] : flowOf([labels]).loops)].filter((loop) => data === undefined || !flowOf([data]).loops.has(loop)),
  )
  const varied = data === undefined ? new Set<number>() : flowOf([data]).loops
  const { learned: besides, predictions: fed } = flowOf(data === undefined ? [] : [data])
  const inLabels = new Set(labels === undefined ? [] : [...flowOf([labels]).learned].filter((fact) => !besides.has(fact)))
  const whole = { place: run.place(call.at), inLabels, tasks, varied, rows, fed, learned: new Set([...facts.learned, ...estimator.built]) }
  if (estimator.searches)
    run.flow.crossValidations.push({
      ...whole,
      by: columnOf(call.keywords.get('groups')),
      operation: run.textOf(call.at),
      certainty: run.certainty(),
    })
  estimator.training = run.train({ ...whole, model: estimator.id, name: estimator.name, certainty: run.certainty(estimator.known ? 3 : 2) })
  validateWhile(run, estimator, call)
  learnGroups(run, estimator, call.at)
  keepsBest(run, of, call)
  if (name !== 'fit_transform' || estimator.transformsToPredict)
    return name === 'fit_predict' ? predict(run, estimator, data, call.at, 'prediction') : of
  if (data !== undefined) projects(run, estimator, data, call.at)
  return transform(data ?? nothing(), estimator)
}

/** A discriminant analysis that projects: what it gives was learned with the labels. */
function projects(run: Run, estimator: Estimator, data: Value, at: Expression): void {
  estimator.learned = new Set([run.learn(data, at, 'target', estimator.known ? 3 : 2)])
}

/** Rows that a model is scored on while it is fitted. */
function validateWhile(run: Run, estimator: Estimator, call: Call): void {
  for (const value of [...estimator.heldOut, ...heldOutOf(call, estimator.training?.rows)])
    predict(run, estimator, value, call.at, 'validation')
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
  const part = { is: 'part', key: `kept ${run.site(at)}` } as const
  return listValue(
    given.map((value) => {
      const made = copyOf(value)
      made.rows = estimator.resamples === 'part' ? run.narrowed(run.rowsOf(value), part) : run.copied(run.rowsOf(value), at)
      return made
    }),
  )
}
