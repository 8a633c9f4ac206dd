import { argument, argumentsOf, type Call, callValue, unknownCall } from './call.ts'
import { carried } from './carried.ts'
import { crossValidate } from './cross-validate.ts'
import { madeEstimator } from './estimator.ts'
import { either } from './expression.ts'
import { noteEmpty } from './filled.ts'
import { frameMethod } from './frame-method.ts'
import { withIterated } from './iterated.ts'
import { columnsOf, mapped, nextOf, pairWith, zipped } from './iteration.ts'
import { fileCall } from './kept-files.ts'
import { type Effect, effectOf } from './library.ts'
import { madeFitted } from './made-fitted.ts'
import { memberOf } from './member.ts'
import { scored } from './metric.ts'
import { metricCall, scoredAtOnce, trained } from './model-call.ts'
import { ranging } from './ranges.ts'
import { isReadEach, isUnknownTable } from './read-each.ts'
import { counting } from './row-count.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import { subsetOf } from './selected-rows.ts'
import { copied, generated, joinedRows, joinedTables, source, sourceOf } from './sources.ts'
import { divide, foldsOf, madeSplitter, sides } from './splitter.ts'
import { madeColumns, stand } from './standing.ts'
import { takenRows } from './taken-rows.ts'
import type { Splitter } from './thing.ts'
import { argumentsKey, unsureOf } from './unsure.ts'
import { flowOf, hasRows, holdsModel, listValue, nothing, thingValue, type Value } from './value.ts'
import { collected, copyOf } from './view.ts'
import { wiredCall } from './wired-steps.ts'

/** A call of something that was imported, a builtin, or a name that nothing binds. */
export function libraryCall(run: Run, path: string, call: Call): Value {
  const entry = effectOf(path)
  const name = path.split('.').at(-1) ?? path
  // `accuracy.update(predicted, labels)` of a metric that was made before.
  if (path.startsWith('metric.') && scored(run, argumentsOf(call)) !== null) return { ...flowOf(argumentsOf(call)), learned: new Set() }
  // `spark.read.option('header', True).csv(path)`.
  if (/^(?:py)?spark\b.*\bread\.(?:option|options|schema)$/.test(path)) return thingValue({ is: 'imported', path: 'spark.read' })
  if (/^(?:np|numpy)\b.*\b(?:default_rng|RandomState)$/.test(path)) return thingValue({ is: 'imported', path: 'numpy.random' })
  if (path.endsWith('.getOrCreate')) return thingValue({ is: 'imported', path: 'spark' })
  const wired = wiredCall(run, path, call) ?? fileCall(run, path, name, call)
  if (wired !== null) return wired
  if (entry !== null) return effectCall(run, entry.effect, name, path, goesOver(entry.effect, path) ? withIterated(run, call) : call)
  // `np.std(x)` of a library whose names are its frames' methods.
  if (/^(?:np|numpy|torch|tf|tensorflow|jnp|jax|scipy|cupy|K)\b/.test(path) && call.positional[0] !== undefined)
    return frameMethod(run, call.positional[0], name, { ...call, positional: call.positional.slice(1) })
  return unknownCall(run, call, name)
}

function goesOver(effect: Effect, path: string): boolean {
  return /^(?:enumerate|list|map|zip)$/.test(effect) || /tqdm$/.test(path)
}

function effectCall(run: Run, effect: Effect, name: string, path: string, call: Call): Value {
  const [first = nothing()] = argumentsOf(call)
  const transformsToPredict = path.startsWith('pyspark')
  const estimator = (about: Parameters<typeof madeEstimator>[2]) => madeEstimator(run, name, { transformsToPredict, ...about }, call)
  switch (effect) {
    case 'frame':
      // A table that is made of another.
      if (/^(?:createDataFrame|TabularDataset)$/.test(name) && hasRows(first)) return carried(run, name, path, call)
      return source(run, effect, path, call)
    case 'set':
    case 'fresh':
      return source(run, effect, path, call)
    case 'row':
      return { ...source(run, 'fresh', path, call), perRow: true }
    case 'two-sets':
      return listValue([0, 1].map((side) => listValue([0, 1].map(() => sourceOf(run, `set ${path} ${side}`)))))
    case 'split':
    case 'group-split':
      return divide(run, call, effect === 'group-split')
    case 'sides':
      return sides(run, first, call)
    case 'cuts':
      return sides(run, first, call, false)
    case 'splitter':
    case 'group-splitter':
    case 'time-splitter':
    case 'row-splitter': {
      const made = madeSplitter(
        run,
        name,
        { grouped: effect === 'group-splitter', ordered: effect === 'time-splitter', rows: effect === 'row-splitter' },
        call,
      )
      // Old ones are given the labels and are looped over as they are.
      return hasRows(first) ? foldsOf(run, made.thing as Splitter, first, call.at) : made
    }
    case 'copy':
    case 'thin':
      return copied(run, call, effect === 'copy')
    case 'copying-resampler':
      return estimator({ role: 'transformer', resamples: 'copy' })
    case 'dropping-resampler':
      return estimator({ role: 'transformer', resamples: 'part' })
    case 'learn':
    case 'name':
    case 'target': {
      const strength = effect === 'learn' ? 'strong' : effect === 'name' ? 'vocabulary' : 'target'
      return learnedFunction(run, first, call, strength)
    }
    case 'statistic':
      if (path === 'max' || path === 'min') {
        const [one, ...others] = first.items ?? first.keys?.values() ?? []
        // The best of several models, whichever that is.
        if (one !== undefined && holdsModel(one)) return others.reduce((best, other) => either(best, other), one)
      }
      // Behind the values stands the axis, or which quantiles.
      return frameMethod(run, first, 'mean', { ...call, positional: call.positional.slice(/(?:quantile|percentile)$/.test(name) ? 2 : 1) })
    case 'transformer':
      return estimator({ role: 'transformer', strength: 'strong' })
    case 'namer':
      return estimator({ role: 'transformer', strength: 'vocabulary' })
    case 'target-transformer':
      return estimator({ role: 'transformer', strength: 'target' })
    case 'fitted-transformer':
    case 'fitted-namer':
      return madeFitted(run, estimator({ role: 'transformer', strength: effect === 'fitted-namer' ? 'vocabulary' : 'strong' }), call)
    case 'stateless':
      return estimator({ role: 'transformer', strength: null })
    case 'model':
      return estimator({ role: 'model' })
    case 'network':
      return estimator({ role: 'model', network: true })
    case 'search':
      return estimator({ role: 'model', searches: true })
    case 'pipeline':
    case 'union':
      return pipeline(run, name, path, effect, call)
    case 'wrapper':
      return estimator({ role: 'model' })
    case 'same-model':
    case 'clone': {
      const inner = argumentsOf(call).find(({ thing }) => thing?.is === 'estimator')
      if (inner?.thing?.is !== 'estimator') return unknownCall(run, call, name)
      if (effect === 'same-model') return scoredAtOnce(run, inner, call)
      return estimator({ ...inner.thing, training: null, learned: new Set() })
    }
    case 'train':
      return trained(run, name, call)
    case 'metric':
    case 'loss':
      return metricCall(run, name, call)
    case 'cross-validate':
      return crossValidate(run, call)
    case 'carry':
      return carried(run, name, path, call)
    case 'subset':
      if (name !== 'Subset') return takenRows(run, first, name, { ...call, positional: call.positional.slice(1) })
      return subsetOf(run, first, argument(call, 1, 'indices') ?? nothing())
    case 'union-of-rows':
      return joinedRows(run, name === 'append' ? call.positional.slice(0, 2) : [first], call)
    case 'beside': {
      const made = flowOf(argumentsOf(call))
      if (name.startsWith('merge')) {
        made.rows = joinedTables(run, argumentsOf(call))
        for (const fact of made.pending) made.learned.add(fact)
      }
      return made
    }
    case 'unsure':
      return unknownCall(run, call, '')
    case 'folder':
      return generated(run, name, call)
    case 'quiet':
      if (path === 'len') return counting(nothing(), first)
      // The path of another file, or another day, in each turn.
      return noteEmpty(run, name, { ...nothing(), loops: flowOf(argumentsOf(call)).loops })
    case 'grid':
      return { ...nothing(), literal: true }
    case 'index': {
      const { learned, loops } = flowOf(argumentsOf(call))
      return ranging(run, call, {
        ...nothing(),
        learned,
        selects: { is: 'index', key: `${name} ${run.id()}`, of: new Set(), side: 0 },
        loops,
      })
    }
    case 'partial': {
      const [of = nothing(), ...given] = call.positional
      return { ...nothing(), callable: { is: 'partial', of, given, keywords: call.keywords } }
    }
    case 'zip':
      return zipped(run, call.positional)
    case 'enumerate':
      return first.items === null ? pairWith(run, first) : listValue(first.items.map((item) => listValue([nothing(), item])))
    case 'list':
      if (call.positional.length === 0) return listValue([])
      if (first.items !== null) return listValue(first.items)
      if (name === 'iter') return { ...copyOf(first), stream: true }
      if (first.frame) return columnsOf(first)
      return first.rows.size === 0 || first.columns || first.selects !== null ? first : listValue([collected(run, first)])
    case 'next':
      return nextOf(run, first)
    case 'map':
      return mapped(run, call)
    case 'field': {
      const factory = call.keywords.get('default_factory')
      return factory === undefined
        ? (call.keywords.get('default') ?? nothing())
        : callValue(run, factory, { ...call, positional: [], keywords: new Map() })
    }
    case 'record': {
      const [, fields] = call.positional
      const names = fields?.items?.map(({ constant }) => String(constant)) ?? String(fields?.constant ?? '').split(/[\s,]+/)
      return thingValue({ is: 'record', fields: names.filter(Boolean) })
    }
    case 'attribute':
      return attributeOf(run, first, call)
    case 'dict':
      return { ...nothing(), keys: new Map([...(first.keys ?? []), ...call.keywords]) }
    default:
      return effect satisfies never
  }
}

function learnedFunction(run: Run, data: Value, call: Call, strength: 'strong' | 'vocabulary' | 'target'): Value {
  const isRows = data.predictions.size === 0 && !data.perRow && !isReadEach(run, data)
  if (isRows && !data.literal && (data.base !== null || isUnknownTable(data))) run.rowsOf(data)
  const made = copyOf(flowOf([data]))
  made.base = null
  if (!isRows) return made
  const fact = run.learn(data, call.at, strength)
  stand(made, fact, madeColumns(call), nothing())
  return made
}

/** A model if its last step is one, a transformer otherwise. */
function pipeline(run: Run, name: string, path: string, effect: 'pipeline' | 'union', call: Call): Value {
  const steps = argumentsOf(call).flatMap((value) => estimatorsIn(value))
  const isModel = effect === 'pipeline' && steps.some(({ thing }) => thing?.is === 'estimator' && thing.role === 'model')
  const about = { role: isModel ? 'model' : 'transformer', strength: null, parts: steps, rows: new Set<Row>() } as const
  return madeEstimator(run, name, { ...about, parts: steps, transformsToPredict: path.startsWith('pyspark') }, call)
}

function estimatorsIn(value: Value, depth = 3): Value[] {
  if (value.thing?.is === 'estimator') return [value]
  return depth === 0 ? [] : [...(value.items ?? []), ...(value.keys?.values() ?? [])].flatMap((item) => estimatorsIn(item, depth - 1))
}

/** `getattr(held, 'test')`; of a name that nobody knows, some of what is held. */
function attributeOf(run: Run, of: Value, call: Call): Value {
  const name = call.positional[1]?.constant
  return typeof name === 'string'
    ? memberOf(run, of, name, call.at)
    : unsureOf(run, flowOf([of]), `attribute ${argumentsKey(run, call, true)}`)
}
