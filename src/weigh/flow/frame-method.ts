import { argumentsOf, type Call, callValue } from './call.ts'
import { collectionMethod } from './collection-method.ts'
import { filteredColumns, filtersColumns } from './column-filter.ts'
import { estimatorMethod, madeEstimator } from './estimator.ts'
import { cut, dataSetSplit, dropped, narrowedBy, sampled } from './frame-division.ts'
import { grouped, windowed } from './groups.ts'
import { erring } from './hints-choice.ts'
import { nextOf } from './iteration.ts'
import { frameMethods } from './libraries/frame.ts'
import { effectOf } from './library.ts'
import { compared } from './metric.ts'
import { trainBackward } from './network.ts'
import { readNext } from './read-each.ts'
import type { Step } from './rows.ts'
import type { Run } from './run.ts'
import { othersOf } from './selected-rows.ts'
import { joinedRows, joinedTables } from './sources.ts'
import { sides } from './splitter.ts'
import { statistic } from './statistic.ts'
import { takenRows } from './taken-rows.ts'
import { argumentsKey, unsureOf } from './unsure.ts'
import { flowOf, hasRows, nothing, pour, pourFacts, thingValue, type Value, write } from './value.ts'
import { copyOf, viewOf } from './view.ts'

/** A method of a frame, an array, a tensor, a data set, a list or a dict; also `np.name(x, …)`. */
export function frameMethod(run: Run, of: Value, name: string, call: Call): Value {
  const held = of.keys !== null || of.items !== null ? collectionMethod(run, of, name, call) : null
  if (held !== null) return held
  const adopted = adoptedBy(run, of, name, call)
  if (adopted !== null) return adopted
  if (name === 'backward' || name === 'gradient') {
    // `tape.gradient(loss, weights)`, `accelerator.backward(loss)`: the loss is handed over.
    const losses = [of, ...call.positional]
    const loss = losses.find(({ predictions }) => predictions.size > 0) ?? losses.map(erring).find((it) => it !== null)
    if (loss !== undefined) trainBackward(run, loss, call.at)
    return nothing()
  }
  // `optimiser.step(closure)`: a loss that is computed and goes backward when the optimiser asks for it.
  const [closure] = call.positional
  if (name === 'step' && closure?.callable?.is === 'function')
    return callValue(run, closure, { ...call, positional: [], keywords: new Map() })
  if (name === 'item' || name === 'numpy' || name === 'detach' || name === 'cpu') return of
  if (name === 'getOrCreate') return thingValue({ is: 'imported', path: 'spark' })
  if (frameMethods.nothing.has(name)) return nothing()
  if (frameMethods.groups.has(name)) return grouped(run, of, call)
  if (frameMethods.windows.has(name)) return windowed(run, of)
  if (frameMethods.statistic.has(name)) return statistic(run, of, name, call)
  if (frameMethods.index.has(name)) return selecting(run, of, name, call)
  if (frameMethods.sides.has(name)) return sides(run, of, call)
  // Series of darts are cut where they stand.
  if (name === 'split_before' || name === 'split_after') return sides(run, of, call, false)
  if (name === 'train_test_split') return dataSetSplit(run, of, call)
  const [other] = call.positional
  // What stands at these points, as ratings of these pairs: rows of what is handed over.
  if ((name === 'sample' && other !== undefined && hasRows(other)) || name === 'construct_testset') return flowOf(call.positional)
  if (name === 'build_anti_testset') return { ...nothing(), rows: run.rowsOf(nothing(), 'pairs') }
  if (name === 'sample') return sampled(run, of, call)
  if (of.stream && /^(?:get_chunk|read|fetchmany|__next__|next)$/.test(name)) return nextOf(run, of)
  if (name === 'index_select' || (name === 'take' && other?.selects != null)) return takenRows(run, of, name, call)
  if (name === 'take' || name === 'skip') return cut(run, of, name, call)
  if (name === 'drop') return dropped(run, of, call)
  if (name === 'filter' && filtersColumns(call)) return filteredColumns(run, of, call)
  if (/^(?:eq|ne|sub|subtract)$/.test(name) && other !== undefined) {
    const score = compared(run, of, other, call.at)
    if (score !== null) return score
  }
  // What Spark subtracts is rows.
  if (/^(?:exceptAll|subtract)$/.test(name) && other !== undefined && other.rows.size > 0)
    return { ...copyOf(of), base: null, rows: run.narrowed(run.rowsOf(of), keptBy(run, 'anti', [other], call)) }
  const made = byRows(run, of, name, call)
  inPlace(of, made, name, call)
  return made
}

/** Something unknown that is fitted or asked to predict is a model; what transforms, a transformer. */
function adoptedBy(run: Run, of: Value, name: string, call: Call): Value | null {
  // What only groups rows gives no predictions.
  const transforms = /^(?:fit_transform|transform|inverse_transform|fit_predict)$/.test(name)
  if (!transforms && !/^(?:fit|fit_generator|partial_fit|train_on_batch|predict|predict_proba|score)$/.test(name)) return null
  const plain = of.rows.size === 0 && of.items === null && of.keys === null && (of.thing === null || of.thing.is === 'bound')
  if (!plain || of.learned.size > 0 || !argumentsOf(call).some((value) => hasRows(value))) return null
  const about = {
    role: transforms ? 'transformer' : 'model',
    strength: !transforms ? null : name === 'fit_predict' ? 'strong' : 'vocabulary',
    known: false,
  } as const
  of.thing = madeEstimator(run, name, about, { ...call, positional: [], keywords: new Map() }).thing
  return of.thing?.is === 'estimator' ? estimatorMethod(run, of, of.thing, name, call) : null
}

/** Methods that keep rows, some of them, or copies of them. */
function byRows(run: Run, of: Value, name: string, call: Call): Value {
  const given = argumentsOf(call)
  const made = copyOf(of)
  made.base = made.rows.size === 0 ? of : null
  readNext(run, made, name)
  made.selects = of.selects
  made.frame = of.frame && frameMethods.tables.test(name)
  made.literal = of.literal && of.rows.size === 0
  if (of.deferred !== null) made.deferred = [...of.deferred, ...given.flatMap(({ deferred }) => deferred ?? [])]
  if (made.rows.size === 0) handOver(made, call)
  // What a condition learned picks rows and goes into none.
  const filters = frameMethods.part.has(name) || (name === 'where' && given.length === 1)
  if (!filters) pourFacts(flowOf(given.filter(({ callable }) => callable === null)), made)
  for (const value of given) for (const loop of value.loops) made.loops.add(loop)
  if (
    /^(?:rename|set_axis|add_prefix|add_suffix|to_numpy|as_matrix|melt|pivot|pivot_table|transpose|unstack|stack|explode|assign|toDF|withColumnRenamed)$/.test(
      name,
    )
  )
    made.stands = null
  for (const fact of made.pending) made.learned.add(fact)
  if (/^(?:with_columns?|withColumns?|select)$/.test(name))
    for (const at of flowOf(given).deferred ?? []) made.learned.add(run.learn(of, at, 'strong'))
  const index = name === 'isin' && of.selects?.is === 'index' ? given[0]?.selects?.step : undefined
  if (name === 'difference' && of.selects !== null && given[0]?.selects != null) made.selects = othersOf(given[0].selects)
  if (frameMethods.mask.has(name))
    made.selects = {
      ...(index === undefined ? {} : { step: index }),
      is: 'mask',
      key: `${run.textOf(call.at)} ${run.identity(of.base ?? of)}`,
      of: new Set(of.rows),
      side: 0,
    }
  if (name === 'to_dummies' || name === 'factorize') made.learned.add(run.learn(of, call.at, 'vocabulary'))
  if (frameMethods.union.has(name)) return joinedRows(run, [of, ...given], call)
  if (/^(?:merge|join|map|assign|insert|update|combine_first)$/.test(name)) merge(run, of, made, name, call)
  if (filters) return narrowedBy(run, made, partOf(run, name, call))
  // The figures of one row, each several times, are one row.
  if (frameMethods.copy.has(name) && !of.perRow) return { ...made, rows: run.copied(run.rowsOf(made), call.at), base: null, items: null }
  if (/^(?:apply|applymap|pipe|map_batches|map_partitions|transform)$/.test(name)) return applied(run, of, made, name, call)
  const byPlace = name === 'select' && call.positional[0]?.selects?.is === 'index'
  return (frameMethods.same.test(name) && !byPlace) || given.length === 0 ? made : asked(run, of, made, name, call)
}

/** What a method that nobody knows gives, of a table or of something unknown: `store.between('2019', '2020')`. */
function asked(run: Run, of: Value, made: Value, name: string, call: Call): Value {
  const isElementwise = of.thing?.is === 'bound' && /^(?:str|dt|cat|list|arr|struct|na|sparse)$/.test(of.thing.name)
  if (isElementwise || of.deferred !== null || of.selects !== null || made.predictions.size > 0) return made
  const key = `${name} ${argumentsKey(run, call, true)}`
  if (made.rows.size === 0) made.way = key
  return unsureOf(run, made, key)
}

/** What nobody knows is given predictions, or gives back as many things as it was given: `net, loader = setup.prepare(net, loader)`. */
function handOver(made: Value, { positional }: Call): void {
  const [first] = positional
  const handed = positional.length === 1 ? (first?.items ?? []) : positional
  if (handed.length > 1) made.opaque = { held: [], handed }
  else if (first !== undefined && first.predictions.size > 0) pour(first, made)
}

/** What a filter keeps is called by its condition, where that is one; else by where it stands. */
function partOf(run: Run, name: string, call: Call): Step {
  const [condition] = argumentsOf(call)
  const key = condition?.selects?.is === 'mask' ? condition.selects.key : condition?.constant
  const filters = /^(?:filter|where|query)$/.test(name) && typeof key === 'string'
  return { is: 'part', key: filters ? key : `${name} ${run.site(call.at)}` }
}

/** Another table joined to this one brings its facts, and a table of groups what it learned of them. */
function merge(run: Run, of: Value, made: Value, name: string, call: Call): void {
  for (const value of argumentsOf(call)) {
    if (value.callable !== null) {
      if (name === 'map')
        for (const fact of callValue(run, value, {
          ...call,
          positional: [{ ...viewOf(of), perRow: true, base: null }],
          keywords: new Map(),
        }).learned)
          made.learned.add(fact)
      continue
    }
    for (const fact of value.pending) made.learned.add(fact)
  }
  const others = argumentsOf(call).filter(({ callable }) => callable === null)
  if (name === 'assign') predictedIn(made, call)
  const how = call.keywords.get('how')?.constant
  if (typeof how === 'string' && /anti|semi/.test(how)) made.rows = run.narrowed(run.rowsOf(of), keptBy(run, how, others, call))
  else if (/^(?:merge|join|combine_first|update)$/.test(name)) made.rows = joinedTables(run, [of, ...others])
  else if (name !== 'map' && made.rows.size === 0) for (const { rows } of others) for (const row of rows) made.rows.add(row)
}

/** `test.assign(score=model.predict(X))` holds predictions as `test['score'] = ...` does. */
function predictedIn(made: Value, { keywords }: Call): void {
  const predictions = [...keywords].filter(([, { predictions }]) => predictions.size > 0)
  if (predictions.length === 0) return
  made.predicted = new Map([...(made.predicted ?? []), ...predictions])
}

/** Rows that are found in another table, or those that are not: of what was drawn from it, the others. */
function keptBy(run: Run, how: string, others: readonly Value[], call: Call): Step {
  const steps = others.flatMap(({ rows }) => [...rows].map(({ path }) => path.at(-1)))
  const [step] = steps
  if (/anti/.test(how) && step?.is === 'split' && steps.every((it) => it === step)) return { ...step, side: 1 - step.side }
  return { is: 'part', key: `${how} ${run.site(call.at)}` }
}

/** `apply(f)`: its function is run on the rows, one by one with `axis=1` and on a column. */
function applied(run: Run, of: Value, made: Value, name: string, call: Call): Value {
  const [fn] = call.positional
  const learns = fn?.thing?.is === 'imported' && /^(?:learn|name|target)$/.test(effectOf(fn.thing.path)?.effect ?? '')
  if (fn === undefined || (fn.callable === null && fn.thing?.is !== 'bound' && !learns)) return made
  const rowwise =
    !/^(?:pipe|transform|agg)$/.test(name) &&
    (call.keywords.get('axis')?.constant === 1 ||
      call.keywords.get('axis')?.constant === 'columns' ||
      (of.base !== null && !of.frame) ||
      name === 'applymap')
  const result = callValue(run, fn, {
    ...call,
    positional: [{ ...viewOf(of), perRow: rowwise, base: null }, ...call.positional.slice(1)],
    keywords: new Map(),
  })
  for (const fact of result.learned) made.learned.add(fact)
  for (const one of result.predictions) made.predictions.add(one)
  return name === 'pipe' ? result : made
}

function selecting(run: Run, of: Value, name: string, call: Call): Value {
  const made = nothing()
  made.selects = { is: 'index', key: `${name} ${run.site(call.at)} ${run.identity(of)}`, of: new Set(of.rows), side: 0 }
  return made
}

/** `inplace=True`, and methods that change what they are asked of. A view loses no rows of what it is a view of. */
function inPlace(of: Value, made: Value, name: string, { keywords }: Call): void {
  const told = keywords.get('inplace')?.constant === true || name.endsWith('_') || /^(?:insert|update|pop|extend)$/.test(name)
  if (!told || !(frameMethods.inPlace.has(name) || name.endsWith('_'))) return
  write(of, made)
  if (frameMethods.part.has(name) && of.base === null) of.rows = made.rows
}
