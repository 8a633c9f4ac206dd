import { argumentsOf, type Call } from './call.ts'
import type { Run } from './run.ts'
import { listValue, nothing, type Value } from './value.ts'
import { copyOf } from './view.ts'

/** The same reader with the same constant arguments gives the same rows; anything else other ones. */
export function source(run: Run, kind: 'frame' | 'set' | 'fresh', path: string, call: Call): Value {
  const written = [
    ...call.positional.map((value) => constantText(value)),
    ...[...call.keywords].map(([name, value]) => `${name}=${constantText(value)}`),
  ]
  const certain = kind !== 'fresh' && written.every((text) => !text.endsWith('?'))
  const reader = path.split('.').at(-1) ?? path
  const made = sourceOf(run, `${kind} ${reader}(${written.join(', ')})${certain ? '' : ` ${run.id()}`}`)
  for (const value of argumentsOf(call)) for (const loop of value.loops) made.loops.add(loop)
  return made
}

function constantText({ constant, items }: Value, depth = 2): string {
  if (constant !== undefined) return JSON.stringify(constant)
  if (items === null || depth === 0) return '?'
  const texts = items.map((item) => constantText(item, depth - 1))
  return texts.some((text) => text.endsWith('?')) ? '?' : `[${texts.join()}]`
}

/** Rows of a source of this name. */
export function sourceOf(run: Run, name: string): Value {
  return { ...nothing(), rows: new Set([run.rows.source(name)]) }
}

/** `resample(X, y)`: rows drawn again, with replacement where nothing else is said. */
export function copied(run: Run, call: Call): Value {
  const again = call.keywords.get('replace')?.constant !== false
  const site = run.site(call.at)
  const step = again ? ({ is: 'copy', site } as const) : ({ is: 'part', key: `drawn ${site}` } as const)
  if (again) run.flow.copies.push({ place: run.place(call.at), operation: run.textOf(call.at), site })
  const made = call.positional.map((value) => {
    const one = copyOf(value)
    one.base = null
    one.rows = run.narrowed(run.rowsOf(value), step)
    return one
  })
  return made.length === 1 ? (made[0] ?? nothing()) : listValue(made)
}
