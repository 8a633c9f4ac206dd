import { partsOf } from './assign.ts'
import { type Call, callValue } from './call.ts'
import type { Run } from './run.ts'
import { listValue, nothing, type Value } from './value.ts'
import { collected } from './view.ts'

/** What a loop goes over where it is handed an instance of the program, what its `__iter__` gives; or rows that were divided, each side. */
export function iterated(run: Run, over: Value, at: Call['at']['callee']): Value {
  const { divides } = over
  // Training, validation and test; what is cut into more pieces is worked off piece by piece.
  const count = over.items !== null || divides === null ? 0 : (divides.count ?? (divides.random ? 3 : 0))
  if (count > 0 && count <= 3) return listValue(partsOf(run, over, count))
  const type = over.thing?.is === 'instance' ? over.thing.type.callable : null
  if (type?.is !== 'class') return over
  const ask = (name: string): Value | null => {
    const method = type.methods.get(name)
    if (method?.is !== 'function') return null
    const { from, to } = at
    const call = { at: { is: 'call', from, to, callee: at, arguments: [] }, positional: [], keywords: new Map() } as const
    return callValue(
      run,
      { ...nothing(), callable: { ...method, self: over } },
      { ...call, at: { ...call.at, arguments: [] }, positional: [] },
    )
  }
  const made = ask('__iter__')
  if (made !== over) return made ?? over
  const next = ask('__next__')
  return next === null ? over : listValue([collected(run, next)])
}

/** `enumerate(loader)`, `zip(loader, names)`. */
export function withIterated(run: Run, call: Call): Call {
  return { ...call, positional: call.positional.map((value) => iterated(run, value, call.at)) }
}
