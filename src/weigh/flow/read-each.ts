import type { Run } from './run.ts'
import type { Value } from './value.ts'

/** The loops that changed what something unknown was asked for. */
const readIn = new WeakMap<Value, ReadonlySet<number>>()

const reads = /^(?:read\w*|next\w*|recv\w*|receive|grab\w*|capture\w*|poll|get_(?:frame|image|window|sample|batch)\w*)$/

/** Notes that an unknown call gave this: a file of its own in each turn of the loops that its arguments change with. */
export function noteRead(made: Value, given: readonly Value[]): void {
  const loops = new Set(given.flatMap((value) => [...value.loops]))
  if (made.rows.size === 0 && loops.size > 0) readIn.set(made, loops)
}

/** `camera.read()` in a loop: another picture each time, and no view of the camera. */
export function readNext(run: Run, made: Value, name: string): void {
  if (made.rows.size > 0 || run.loops.length === 0 || !reads.test(name)) return
  made.base = null
  readIn.set(made, new Set(run.loops))
}

/** What is unpacked was read where the whole was. */
export function readWith(whole: Value, part: Value): void {
  const loops = readIn.get(whole)
  if (loops !== undefined && part.rows.size === 0) readIn.set(part, loops)
}

/** One of many that a loop reads, in the turn that reads it: its statistics are arithmetic on one row. */
export function isReadEach(run: Run, value: Value): boolean {
  let root = value
  for (let steps = 0; root.base !== null && root.rows.size === 0 && steps < 8; steps += 1) root = root.base
  const loops = root.rows.size > 0 ? undefined : readIn.get(root)
  return loops !== undefined && run.loops.some((loop) => loops.has(loop))
}

/** A table or an array that an unknown call gave, or that nothing was seen to bind: it has rows from the moment that it is summarised. */
export function isUnknownTable({ rows, items, keys, thing, callable, constant, literal, columns, selects, learned, turn }: Value): boolean {
  const plain = items === null && keys === null && callable === null && selects === null && turn === null && !columns && !literal
  return plain && rows.size === 0 && (thing === null || thing.is === 'bound') && constant === undefined && learned.size === 0
}
