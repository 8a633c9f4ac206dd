import { type Call, callValue } from './call.ts'
import type { Run } from './run.ts'
import { turnsOf } from './turns.ts'
import { flowOf, nothing, type Value } from './value.ts'

/**
 * What a loader gives of a data set of the program: what its `__getitem__` gives, among all that it holds. null where that is no such thing,
 * or where what it gives is read anew.
 */
export function loadedOf(run: Run, of: Value, call: Call): Value | null {
  const type = of.thing?.is === 'instance' ? of.thing.type.callable : null
  const method = type?.is === 'class' ? type.methods.get('__getitem__') : undefined
  const held = flowOf([of])
  const sources = new Set([...held.rows].map(({ source }) => source))
  if (method?.is !== 'function' || sources.size === 0) return null
  const self = { ...nothing(), callable: { ...method, self: of } }
  const numbers: Value = { ...nothing(), selects: { is: 'index', key: `items ${run.id()}`, of: new Set(), side: 0 } }
  let made: Value | null = null
  turnsOf(run, numbers, call.at, (number) => {
    const item = flowOf([callValue(run, self, { ...call, positional: [number], keywords: new Map() })])
    const rows = run.rows.collected(new Set([...item.rows].filter(({ source }) => sources.has(source))))
    made = rows.size === 0 ? null : { ...item, rows, perRow: false, loops: held.loops }
  })
  return made
}
