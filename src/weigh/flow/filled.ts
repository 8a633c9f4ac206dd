import { sifted } from './forks.ts'
import type { Place } from './row-index.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { flowOf, type Value } from './value.ts'

/** Arrays that were made empty, and the loops that they were made in. */
const empty = new WeakMap<Value, readonly number[]>()

/** `np.zeros((n, 3))`: rows that somebody may fill in. */
export function noteEmpty(run: Run, name: string, made: Value): Value {
  if (/^(?:zeros|ones|empty|full)(?:_like)?$/.test(name) && made.rows.size === 0) empty.set(made, [...run.loops])
  return made
}

/** `np.ones((n, 3)) * 0.5`. */
export function stillEmpty(sides: readonly Value[], made: Value): Value {
  const loops = sides.map((side) => empty.get(side)).find((it) => it !== undefined)
  if (loops !== undefined && made.rows.size === 0) empty.set(made, loops)
  return made
}

/** `X[i, :3] = …` in a loop that counts: what it is filled with row by row is rows, as a list of them would be. */
export function filledWith(run: Run, scope: Scope, into: Value, places: readonly Place[], value: Value): Value {
  const [row, cell] = places
  const within = empty.get(into)
  if (within === undefined || row?.is !== 'at' || row.value.turn !== 'position' || isPicked(cell)) return value
  const made = flowOf([value])
  const inTurn = run.loops.filter((loop) => !within.includes(loop))
  const isFilled = inTurn.some((loop) => row.value.loops.has(loop)) && within.every((loop) => !made.loops.has(loop))
  if (!made.perRow || !isFilled || isOfRow(scope, made, inTurn)) return value
  return sifted(run, { ...made, rows: run.rows.collected(made.rows), perRow: false })
}

/** Cells that a list of numbers or a mask picks. */
function isPicked(cell: Place | undefined): boolean {
  return cell?.is === 'at' && cell.value.selects !== null
}

/** Of one row that was there before the loop: its figures are filled in one by one. */
function isOfRow({ names }: Scope, made: Value, loops: readonly number[]): boolean {
  return [...names.values()].some(
    (held) => held.perRow && !loops.some((loop) => held.loops.has(loop)) && [...held.rows].some((row) => made.rows.has(row)),
  )
}
