import { expect, test } from 'vitest'
import { pythonOfCell } from '../../src/read/notebook-magics.ts'
import { readScript } from '../../src/read/syntax/script.ts'
import { collection, type Labelled, programOf } from './collection.ts'
import { fileOf, offers, seen, withSuggestion } from './offers.ts'

const offered = collection().flatMap((labelled) => offers(labelled.program).map((offer) => ({ ...offer, labelled })))

/** Cells whose Python has mistakes. */
function broken({ cells }: Labelled['program']): number[] {
  return cells.flatMap(({ cell, kind, text }, i) =>
    kind === 'code' && readScript(cell === null ? text : pythonOfCell(text).python)?.broken !== false ? [i] : [],
  )
}

test.each(offered)('$labelled.name: what $rule suggests is Python, settles it and brings nothing new', ({ rule, suggestion, labelled }) => {
  const { name, program } = labelled
  const file = withSuggestion(fileOf(labelled), suggestion)
  const then = programOf(name, file)
  expect(broken(then)).toEqual(broken(program))
  const [before, after] = [seen(program), seen(then)]
  expect(after.get(rule)?.length).toBeLessThan(before.get(rule)?.length ?? 0)
  for (const [other, sightings] of after) expect(sightings.length, other).toBeLessThanOrEqual(before.get(other)?.length ?? 0)
})

test.each(offered.filter(({ labelled }) => labelled.program.kind === 'notebook'))(
  '$labelled.name: after what $rule suggests it is a notebook with the same cells but one',
  ({ suggestion, labelled }) => {
    const [was, is] = [fileOf(labelled), withSuggestion(fileOf(labelled), suggestion)].map((file) => JSON.parse(file))
    expect(is.cells.length).toBe(was.cells.length)
    const changed = is.cells.filter((cell: unknown, i: number) => JSON.stringify(cell) !== JSON.stringify(was.cells[i]))
    expect(changed.length).toBe(1)
    const { source, ...rest } = changed[0]
    const { source: _, ...before } = was.cells[is.cells.indexOf(changed[0])]
    expect(rest).toEqual(before)
    expect(source.every((line: string, i: number) => line.endsWith('\n') === i < source.length - 1)).toBe(true)
  },
)

test('rules that have a smallest change offer it', () => {
  const by = Map.groupBy(offered, ({ rule }) => rule)
  const least = {
    'preprocess-before-split': 35,
    overlap: 8,
    'cross-validation': 4,
    'random-split-over-time': 5,
    'group-split': 5,
    'join-ignores-event-time': 3,
    'future-feature': 8,
    'target-in-features': 5,
  }
  for (const [rule, count] of Object.entries(least)) expect(by.get(rule)?.length, rule).toBeGreaterThan(count)
})
