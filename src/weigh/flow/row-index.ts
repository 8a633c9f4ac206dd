import type { Expression, Index } from '../../model/syntax.ts'
import { evaluate } from './expression.ts'
import type { Step } from './rows.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { nameOf } from './unsure.ts'
import { flowOf, type Selection, type Value } from './value.ts'

/** One place between the brackets of a subscript, evaluated. */
export type Place =
  | { is: 'at'; value: Value; text: string; named: boolean }
  | { is: 'slice'; bounds: { value: Value; key: string; text: string }[]; given: boolean }

/** What an index does to rows: keeps some, keeps all, cuts a window of a loop's turn, or takes one. */
export type RowIndex =
  | { is: 'rows'; step: Step; loops: Set<number>; text: string; selected: boolean; within?: readonly Step[] | undefined }
  | { is: 'window'; loops: Set<number>; text: string }
  | { is: 'all'; loops: Set<number> }
  | { is: 'columns' | 'one'; loops?: Set<number> }

/** Evaluates what stands between the brackets, once. */
export function placesOf(run: Run, scope: Scope, index: readonly Index[]): Place[] {
  return index.map((one): Place => {
    if (one.is === 'at')
      return { is: 'at', value: evaluate(run, scope, one.value), text: run.textOf(one.value), named: one.value.is === 'name' }
    const ends = [one.lower, one.upper]
    const bounds = [...ends, one.step].flatMap((at) => {
      if (at === null) return [{ value: flowOf([]), key: '', text: '' }]
      const value = evaluate(run, scope, at)
      return [{ value, key: boundKey(run, at, value), text: run.textOf(at) }]
    })
    const step = bounds[2]?.value.constant
    return { is: 'slice', bounds, given: ends.some((at) => at !== null) || (typeof step === 'number' && Math.abs(step) > 1) }
  })
}

/** The text or number of an index that is one constant. */
export function constantKey(places: readonly Place[]): string | null {
  const [only] = places
  if (places.length !== 1 || only?.is !== 'at') return null
  const { constant } = only.value
  return typeof constant === 'string' || typeof constant === 'number' ? String(constant) : null
}

/** What a bound is called: its constant, or its text with what its name stands for. */
export function boundKey(run: Run, bound: Expression, value: Value): string {
  if (value.constant !== undefined) return String(value.constant)
  return bound.is === 'name' ? `${bound.name}#${run.identity(value)}` : run.textOf(bound).replace(/\s+/g, '')
}

/** What the first place does to the rows of a value. */
export function rowIndex(run: Run, of: Value, first: Place): RowIndex {
  if (first.is === 'slice') return sliced(run, first)
  const { value, text } = first
  const { loops } = value
  const inLoop = run.loops.some((loop) => loops.has(loop))
  const byLabel = of.thing?.is === 'bound' && /^(?:loc|xs)$/.test(of.thing.name)
  if (byLabel && value.columns && value.selects === null)
    return { is: 'rows', step: { is: 'part', key: `label ${nameOf(run, value)}` }, loops, text, selected: true }
  if (value.columns || value.items?.every(({ columns }) => columns)) return { is: 'columns' }
  // The element of a frame that is looped over is the name of a column.
  if (value.base === of && value.perRow && value.selects === null) return { is: 'columns' }
  // `x[..., 0]`, `x[None]`: no row is left out.
  if (text === '...' || value.constant === null || /(?:^|\.)newaxis$/.test(text)) return { is: 'all', loops }
  const { selects } = value
  if (selects !== null) return { is: 'rows', step: stepOf(selects), loops, text: selects.key, selected: true, within: selects.within }
  if (typeof value.constant === 'number') return { is: 'one' }
  if (inLoop && value.turn === 'position') return { is: 'window', loops, text }
  if (loops.size > 0 && value.turn === 'position') return { is: 'all', loops }
  if (value.items !== null && (loops.size > 0 || value.items.length < 2)) return { is: loops.size > 0 ? 'all' : 'one', loops }
  if (value.rows.size === 0 && !isPlace(of) && columnLike.test(text)) return first.named ? { is: 'columns' } : { is: 'all', loops }
  return { is: 'rows', step: { is: 'unsure', key: `index ${nameOf(run, rootOf(value))} ${text}` }, loops, text, selected: true }
}

/** What names of columns are called. */
const columnLike = /col|feat|attr|field|predictor|input|target|label|numeric|categor|(?:^|_)(?:num|cat|cats|vars?|y|x)$/i

/** `df.loc`, `df.iloc`: what stands first between their brackets are rows. */
function isPlace({ thing }: Value): boolean {
  return thing?.is === 'bound' && /^(?:i?loc|i?at|ix)$/.test(thing.name)
}

/** What an attribute or an element of something unknown is of. */
function rootOf(value: Value): Value {
  let root = value
  for (let steps = 0; root.base !== null && root.rows.size === 0 && steps < 8; steps += 1) root = root.base
  return root
}

function sliced(run: Run, { bounds, given }: Place & { is: 'slice' }): RowIndex {
  const loops = new Set(bounds.flatMap(({ value }) => [...value.loops]))
  if (!given) return { is: 'all', loops: new Set() }
  if (run.loops.some((loop) => loops.has(loop))) return { is: 'window', loops, text: bounds.map(({ text }) => text).join(':') }
  const key = bounds
    .map((bound) => bound.key)
    .join(':')
    .replace(/:1?$/, '')
  return { is: 'rows', step: { is: 'part', key: `slice ${key}` }, loops, text: key, selected: false }
}

/** What a selection does to rows. */
export function stepOf({ is, key, side, step }: Selection): Step {
  if (step !== undefined) return step
  return is === 'fold' ? { is: 'split', id: key, side, random: true } : { is: 'part', key }
}
