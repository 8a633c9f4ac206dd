import type { Learned } from './facts.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

/** The loops that read a source anew in each turn. */
const readBy = new WeakMap<Run, Map<string, ReadonlySet<number>>>()

/** Notes that a file was read by a path that changes from turn to turn. */
export function noteSource(run: Run, { rows, loops }: Value): void {
  const turning = new Set(run.loops.filter((loop) => loops.has(loop)))
  if (turning.size === 0) return
  const known = readBy.get(run) ?? new Map<string, ReadonlySet<number>>()
  for (const { source } of rows) known.set(source, turning)
  readBy.set(run, known)
}

/** An array that a turn makes of its own file is one of many rows: what it was scaled by is arithmetic on itself. A table stays one. */
export function ofOwnFile(run: Run, value: Value, depth = 3): Value {
  if (value.frame) return value
  const { items, keys } = value
  const learned = [...value.learned].filter((fact) => !isOfTurn(run, fact))
  const isSame = learned.length === value.learned.size
  if (depth === 0 || (items === null && keys === null)) return isSame ? value : { ...value, learned: new Set(learned) }
  return {
    ...value,
    learned: new Set(learned),
    items: items?.map((item) => ofOwnFile(run, item, depth - 1)) ?? null,
    keys: keys === null ? null : new Map([...keys].map(([name, held]) => [name, ofOwnFile(run, held, depth - 1)])),
  }
}

/** Learned from nothing but what this turn has read. */
function isOfTurn(run: Run, { rows }: Learned): boolean {
  const known = readBy.get(run)
  return known !== undefined && rows.size > 0 && [...rows].every(({ source }) => run.loops.some((loop) => known.get(source)?.has(loop)))
}
