import type { Expression } from '../../model/syntax.ts'
import { argument, argumentsOf, type Call } from './call.ts'
import { loadedOf } from './data-set.ts'
import type { Division } from './facts.ts'
import type { Run } from './run.ts'
import type { Splitter } from './thing.ts'
import { flowOf, listValue, nothing, thingValue, type Value } from './value.ts'
import { columnOf, copyOf } from './view.ts'

/** A splitter of a library, such as `KFold(5)`. */
export function madeSplitter(run: Run, name: string, kind: { grouped: boolean; ordered: boolean; rows: boolean }, call: Call): Value {
  const shuffle = call.keywords.get('shuffle')?.constant
  const key = constantKey(call)
  return thingValue({
    is: 'splitter',
    id: run.id(),
    name,
    key: key === null ? null : `${name} ${key}`,
    shuffled: !kind.ordered && (shuffle === true || /Shuffle/.test(name)),
    grouped: kind.grouped,
    folds: true,
    rows: kind.rows,
  })
}

/** The key of a division whose arguments are all written out, seed included: written twice, it is the same one. */
function constantKey({ positional, keywords }: Call): string | null {
  if (typeof keywords.get('random_state')?.constant !== 'number') return null
  const settled = [...keywords].filter(([name]) => name !== 'stratify' && name !== 'groups')
  const values = [...settled.map(([name, { constant }]) => [name, constant] as const)].sort(([a], [b]) => (a < b ? -1 : 1))
  if (values.some(([, constant]) => constant === undefined)) return null
  void positional
  return values.map(([name, constant]) => `${name}=${constant}`).join(' ')
}

/** `train_test_split(X, y, …)`: two sides of each. */
export function divide(run: Run, call: Call, grouped: boolean): Value {
  const { keywords, positional, at } = call
  const arrays =
    positional.length > 0 ? positional : [...keywords].filter(([name]) => /^(?:arrays?|X|x|y|data)$/.test(name)).map(([, value]) => value)
  const shuffled = keywords.get('shuffle')?.constant !== false
  const key = constantKey(call)
  const id = key === null ? `${run.site(at)} ${run.id()}` : key
  note(run, at, id, arrays, {
    shuffled,
    grouped,
    by: grouped ? columnOf(keywords.get('groups')) : null,
    stratified: (keywords.get('stratify')?.constant ?? undefined) === undefined && keywords.has('stratify'),
  })
  const made = arrays
    .map((value) => givenBy(run, value, call))
    .flatMap((value) => [0, 1].map((side) => oneSide(run, value, id, side, shuffled)))
  // Without a seed, or with one that a loop gives, every turn divides anew.
  if (key === null) for (const one of made) for (const loop of run.loops) one.loops.add(loop)
  return listValue(made)
}

/** A data set of the program, with what was learned in what it gives. */
function givenBy(run: Run, value: Value, call: Call): Value {
  const given = value.thing?.is === 'instance' ? loadedOf(run, value, call) : null
  return given === null ? value : { ...given, rows: run.rowsOf(value), keys: null, items: null, base: null }
}

/** Sides of which nobody knows how many: `random_split(data, lengths)`. */
export function sides(run: Run, of: Value, call: Call, shuffled = true): Value {
  const seed = argument(call, -1, 'seed', 'random_state')
  const id = typeof seed?.constant === 'number' ? `sides ${seed.constant}` : `${run.site(call.at)} ${run.id()}`
  note(run, call.at, id, [of], { shuffled, grouped: false, by: null, stratified: false })
  const made = copyOf(givenBy(run, of, call))
  made.rows = new Set(run.rowsOf(of))
  made.base = null
  made.items = null
  made.divides = { id, random: shuffled, ...countOf(of, call, shuffled) }
  return made
}

/** By the shares that are written out, or the places to cut at. */
function countOf(of: Value, call: Call, shares: boolean): { count?: number } {
  const given = argumentsOf(call).filter((value) => value !== of)
  const list = given.find(({ items }) => items !== null)?.items
  if (list != null) return { count: list.length + (shares ? 0 : 1) }
  const [first] = given
  return typeof first?.constant === 'number' && !shares ? { count: first.constant } : {}
}

function oneSide(run: Run, value: Value, id: string, side: number, random: boolean): Value {
  const made = copyOf(value)
  made.base = null
  made.frame = value.frame
  const step = { is: 'split', id, side, random } as const
  if (value.selects !== null) {
    made.rows = run.narrowed(value.rows, step)
    made.selects = { is: 'fold', key: id, of: value.selects.of, side }
    // What compares is a column of the answers; of an index the sides are row numbers.
    if (value.selects.is === 'mask' && value.rows.size > 0) made.selects = null
    return made
  }
  const rows = run.rowsOf(value)
  if (value.items !== null) Object.assign(made, { items: null, predictions: flowOf([value]).predictions, learned: flowOf([value]).learned })
  made.rows = run.narrowed(rows, step)
  return made
}

function note(
  run: Run,
  at: Expression,
  id: string,
  values: Value[],
  kind: Pick<Division, 'shuffled' | 'grouped' | 'by' | 'stratified'>,
): void {
  const rows = new Set(values.flatMap((value) => (value.selects !== null ? [...(value.selects?.of ?? [])] : [...run.rowsOf(value)])))
  run.flow.divisions.push({ place: run.place(at), id, operation: run.textOf(at), rows, ...kind })
}

/** `kf.split(X, y)`: pairs of row numbers, once a fold. */
export function splitterMethod(run: Run, splitter: Splitter, name: string, call: Call): Value {
  if (name !== 'split') return nothing()
  const [data = nothing()] = argumentsOf(call)
  return foldsOf(run, splitter, data, call.at, argument(call, 2, 'groups'))
}

/** One pair stands for all folds; a loop over it goes once. */
export function foldsOf(run: Run, splitter: Splitter, data: Value, at: Expression, groups?: Value): Value {
  const id = splitter.key ?? `${run.site(at)} ${run.id()}`
  const by = splitter.grouped ? columnOf(groups) : null
  note(run, at, id, [data], { shuffled: splitter.shuffled, grouped: splitter.grouped, by, stratified: /Stratified/.test(splitter.name) })
  if (splitter.rows) return listValue([listValue([0, 1].map((side) => oneSide(run, data, id, side, splitter.shuffled)))])
  const of = new Set(data.selects?.of ?? run.rowsOf(data))
  const pair = [0, 1].map((side): Value => ({ ...nothing(), selects: { is: 'fold', key: id, of, side } }))
  return listValue([listValue(pair)])
}
