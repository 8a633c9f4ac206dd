import type { Statement } from '../../model/syntax.ts'
import { ofOwnFile } from './own-file.ts'
import type { Run } from './run.ts'
import { flowOf, type Value } from './value.ts'

/** A way of a branch that is being followed, and how many loops were when it was taken. */
interface Fork {
  key: string
  depth: number
}

const taken = new WeakMap<Run, Fork[]>()

/** Follows something of which each way of a branch within it holds no longer than itself. */
export function withinBlock<End>(run: Run, work: () => End): End {
  const before = taken.get(run) ?? []
  const end = work()
  taken.set(run, before)
  return end
}

/** From here on the block is in this way of a branch. */
export function takeWay(run: Run, key: string): void {
  taken.set(run, [...(taken.get(run) ?? []), { key, depth: run.loops.length }])
}

/** `if held: …; continue`: what stands behind it is of the one way that goes on. */
export function takeRest(run: Run, site: string, ways: readonly { body: readonly Statement[] }[]): void {
  const on = ways.flatMap(({ body }, way) => (/^(?:leave|return)$/.test(body.at(-1)?.is ?? '') ? [] : [way]))
  if (on.length === 1 && ways.length > 1) takeWay(run, `${site} ${on[0]}`)
}

/** What a turn of a loop puts into a list in a way of a branch are rows that take that way: nobody knows which, but none of another way's. */
export function sifted(run: Run, value: Value): Value {
  const own = ofOwnFile(run, value)
  const { loops } = flowOf([own])
  const outer = run.loops.findIndex((loop) => loops.has(loop))
  const ways = outer < 0 ? [] : (taken.get(run) ?? []).filter(({ depth }) => depth > outer)
  return ways.reduce((made, { key }) => kept(run, made, key), own)
}

/** Rows that something was asked of: all or some, nobody knows which. */
export function kept(run: Run, value: Value, key: string, depth = 3): Value {
  const { items, keys } = value
  const rows = value.rows.size === 0 ? value.rows : run.narrowed(value.rows, { is: 'unsure', key })
  if (depth === 0 || (items === null && keys === null)) return rows === value.rows ? value : { ...value, rows }
  return {
    ...value,
    rows,
    items: items?.map((item) => kept(run, item, key, depth - 1)) ?? null,
    keys: keys === null ? null : new Map([...keys].map(([name, held]) => [name, kept(run, held, key, depth - 1)])),
  }
}
