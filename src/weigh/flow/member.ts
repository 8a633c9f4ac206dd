import type { Expression } from '../../model/syntax.ts'
import { callValue } from './call.ts'
import { frameMembers } from './libraries/frame.ts'
import { scored } from './metric.ts'
import { predict } from './prediction.ts'
import { counting } from './row-count.ts'
import type { Step } from './rows.ts'
import type { Run } from './run.ts'
import { onlyColumns } from './standing.ts'
import { isFrame, partCalled, predictedColumn } from './subscript.ts'
import { type Callable, nothing, thingValue, type Value } from './value.ts'
import { viewOf } from './view.ts'

/** Attributes that hold one of several data sets. */
const sets =
  /^(?:[xX]|[yY])?_?(?:train|training|test|testing|val|valid|validation|dev|holdout)(?:_?(?:data|set|dataset|x|y|X|Y|df|features|labels|ds|images))?$/

/** `x.name`: an attribute, a column, or a method that is about to be called. */
export function memberOf(run: Run, of: Value, name: string, at: Expression): Value {
  const held = of.keys?.get(name)
  if (held !== undefined) return held
  const { thing } = of
  if (thing?.is === 'imported') return thingValue({ is: 'imported', path: `${thing.path}.${name}` })
  if (thing?.is === 'instance') return methodOf(run, of, thing.type, name, at) ?? writtenIn(thing.type, name) ?? unknownAttribute(of, name)
  if (of.callable?.is === 'class') {
    const method = of.callable.methods.get(name)
    if (method !== undefined) return { ...nothing(), callable: boundTo(run, method, of, null) }
  }
  // What a model says of its own training rows: no evaluation until somebody scores it.
  if (thing?.is === 'estimator' && /^fitted_?values$/.test(name) && thing.training !== null)
    return predict(run, thing, { ...nothing(), rows: new Set(thing.training.rows), literal: true }, at, 'prediction')
  if (thing?.is === 'estimator') return ofEstimator(of, name)
  if (thing?.is === 'splitter' || thing?.is === 'groups') return { ...viewOf(of), thing: { is: 'bound', of, name } }
  const bound = { is: 'bound', of, name } as const
  if (frameMembers.nothing.has(name)) {
    const told: Value = { ...nothing(), columns: /^(?:columns|dtypes)$/.test(name), thing: bound, base: null }
    return name === 'shape' ? counting(told, of) : told
  }
  if (sets.test(name) && !isFrame(of) && of.rows.size > 0 && of.items === null) return { ...partCalled(run, of, name), thing: bound }
  const made: Value = { ...(predictedColumn(of, name) ?? viewOf(of)), thing: bound }
  if (!frameMembers.same.has(name) && of.rows.size === 0 && of.base !== made) made.way = name
  if (!frameMembers.same.has(name) && of.rows.size > 0) {
    onlyColumns(made, [name])
    made.column = name
    if (of.predictions.size === 0 && (of.opaque !== null || [...of.rows].every(({ source }) => source.startsWith('unknown'))))
      made.rows = run.narrowed(of.rows, { is: 'unsure', key: `.${name}` })
  }
  if (!frameMembers.same.has(name) || name === 'values' || name === 'T') made.stands = null
  if (name === 'index') {
    made.selects = { ...sideStep(of), is: 'index', key: `index ${run.identity(of)}`, of: new Set(run.rowsOf(of)), side: 0 }
    // What rows, categories or columns are called is no figure of them.
    made.learned = new Set([...of.learned].filter(({ strength }) => strength === 'vocabulary'))
  }
  // `city.astype('category').cat.codes`.
  if (name === 'codes' && namesCategories(run, of, at)) made.learned.add(run.learn(of, at, 'vocabulary'))
  // `outputs.loss` of a network that was handed the labels too.
  if (name === 'loss' && of.predictions.size > 0) scored(run, [of])
  if (of.selects !== null && frameMembers.same.has(name)) made.selects = of.selects
  if (frameMembers.same.has(name)) [made.items, made.literal, made.columns] = [of.items, of.literal, of.columns]
  // A data set of many parts that was read as one: `data.train_mask` selects, `data.test` is a part.
  if (/(?:^|_)(?:train|test|val|valid|dev)(?:_?(?:mask|idx|index|ids?))?$/.test(name) && /mask|idx|index|ids?$/.test(name))
    made.selects = { is: 'mask', key: `${name} of ${run.identity(of)}`, of: new Set(of.rows), side: 0 }
  void at
  return made
}

/** Codes of categories that were found in the rows, and not given: one for each name. */
function namesCategories(run: Run, { thing, perRow, predictions }: Value, at: Expression): boolean {
  const isAccessor = thing?.is === 'bound' && thing.name === 'cat' && !perRow && predictions.size === 0
  const isFound = /\.astype\(\s*(?:dtype\s*=\s*)?["']category["']\s*\)/.test(run.textOf(at))
  return isAccessor && (isFound || !run.texts.some((text) => /CategoricalDtype|set_categories|categories\s*=/.test(text)))
}

/** The side of a division that all of these rows are on. */
function sideStep({ rows }: Value): { step?: Step } {
  const [last, ...rest] = [...rows].map(({ path }) => path.at(-1))
  return last?.is === 'split' && rest.every((step) => step === last) ? { step: last } : {}
}

/** An attribute that nothing was seen to write: the same each time it is asked for. */
function unknownAttribute(of: Value, name: string): Value {
  const made: Value = { ...viewOf(of), base: null, thing: { is: 'bound', of, name } }
  if (of.rows.size === 0) of.keys?.set(name, made)
  return made
}

/** A method of the instance's class, with the instance for its first parameter; a property is asked at once. */
function methodOf(run: Run, self: Value, type: Value, name: string, at: Expression): Value | null {
  const method = type.callable?.is === 'class' ? type.callable.methods.get(name) : undefined
  if (method?.is !== 'function') return null
  const callable = { ...nothing(), callable: boundTo(run, method, type, self) }
  const decorated = decorators(run, method)
  if (!/\b(?:cached_)?property\b/.test(decorated)) return callable
  const made = callValue(run, callable, { at: { ...at, is: 'call', callee: at, arguments: [] }, positional: [], keywords: new Map() })
  if (decorated.includes('cached')) self.keys?.set(name, made)
  return made
}

/** A method with what it is given first: the instance, the class, or nothing. */
export function boundTo(run: Run, method: Callable, type: Value, self: Value | null): Callable {
  if (method.is !== 'function') return method
  const decorated = decorators(run, method)
  if (/\bstaticmethod\b/.test(decorated)) return { ...method, self: null }
  return { ...method, self: /\bclassmethod\b/.test(decorated) ? type : self }
}

function decorators(run: Run, { definition, cell }: Callable & { is: 'function' }): string {
  return definition.decorators.map(({ from, to }) => run.texts[cell]?.slice(from, to) ?? '').join(' ')
}

/** What a projection or a selection tells of itself: looked at, sorted, drawn. */
const looking =
  /^(?:components|explained_variance(?:_ratio)?|singular_values|scores|pvalues|ranking|support|n_\w+|noise_variance|vocabulary|stop_words|classes|categories|feature_names_in)_$/

/** What a transformer learned, by its name. */
const told = /\w_$|^(?:dv|docvecs|vectors|syn0)$/

/** The best of a search is the search itself; what a model learned are no rows. */
function ofEstimator(of: Value, name: string): Value {
  if (/^(?:best_estimator_|best_pipeline|leader|named_steps|steps|module|model|estimator|booster_|layers|wv)$/.test(name))
    return { ...nothing(), thing: of.thing }
  const made: Value = { ...nothing(), thing: { is: 'bound', of, name } }
  if (of.thing?.is !== 'estimator' || of.thing.role !== 'transformer' || !told.test(name) || looking.test(name)) return made
  // What was learned, by itself; of clusters, embeddings and documents, for each of the rows.
  made.learned = new Set(of.thing.learned)
  if (/^(?:labels_|embedding_|dv|docvecs)$/.test(name)) for (const { rows } of of.thing.learned) for (const row of rows) made.rows.add(row)
  return made
}

/** What the body of a class writes out for all of its instances. */
function writtenIn(type: Value, name: string): Value | null {
  const held = type.keys?.get(name)
  return held?.literal === true ? held : null
}
