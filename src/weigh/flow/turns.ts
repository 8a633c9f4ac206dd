import type { Span } from '../../model/syntax.ts'
import { budget } from './budget.ts'
import { noteRange } from './ranges.ts'
import type { Run } from './run.ts'
import { listValue, nothing, type Value } from './value.ts'
import { viewOf } from './view.ts'

/** Follows a loop over a value: each element of what is known, twice what is not. */
export function turnsOf(run: Run, over: Value, at: Span, body: (element: Value) => void): void {
  const loop = run.id()
  run.loops.push(loop)
  run.flow.written.set(loop, run.place(at))
  noteRange(run, loop, over)
  const known = elementsOf(over)
  const count = known === null ? 2 : Math.min(known.length, budget.turns)
  if (known !== null && count > 1 && count === known.length) run.flow.counted.add(loop)
  for (let turn = 0; turn < count; turn += 1) {
    run.turns.push(turn)
    const element = known?.[turn]
    body(element === undefined ? unknownElement(run, over, loop) : depending(element, loop))
    run.turns.pop()
  }
  run.loops.pop()
}

/** Elements of a list, a tuple or the keys of a dict. */
function elementsOf(over: Value): Value[] | null {
  if (over.items !== null) return over.items
  if (over.keys !== null && over.thing === null)
    return [...over.keys.keys()].map((key) => ({
      ...nothing(),
      constant: key.startsWith('#') ? undefined : key,
      columns: !key.startsWith('#'),
    }))
  return null
}

/** The element itself, for what is written into it is written into it; its rows change from turn to turn. */
function depending(element: Value, loop: number, depth = 3): Value {
  if (element.member) {
    const items = depth > 0 ? (element.items?.map((item) => depending(item, loop, depth - 1)) ?? null) : element.items
    return { ...viewOf(element), perRow: true, items, loops: new Set([...element.loops, loop]) }
  }
  element.loops.add(loop)
  const items = depth > 0 ? element.items?.map((item) => depending(item, loop, depth - 1)) : undefined
  // Of a tuple that a loop collected, each member is another in each turn.
  return items?.some((item, i) => item !== element.items?.[i]) ? { ...element, items } : element
}

function unknownElement(run: Run, over: Value, loop: number): Value {
  if (over.columns || over.frame) return { ...nothing(), columns: true, loops: new Set([loop]) }
  const element = over.rows.size === 0 ? nothing() : viewOf(over)
  // What an outer loop says what to go over is other things in each of its turns.
  for (const outer of over.loops) element.loops.add(outer)
  element.turn = over.selects?.is === 'index' && over.rows.size === 0 ? 'position' : over.rows.size === 0 ? 'element' : null
  element.loops.add(loop)
  element.perRow = over.rows.size > 0
  if (over.stream) element.rows = run.narrowed(over.rows, { is: 'part', key: `window ${loop} chunk` })
  // Groups have no row in common.
  if (over.thing?.is === 'groups' && over.rows.size > 0)
    element.rows = run.narrowed(over.rows, { is: 'part', key: `window ${loop} group ${run.turns.at(-1)}` })
  if (over.thing?.is === 'groups') return listValue([nothing(), Object.assign(element, { perRow: false })])
  return element
}
