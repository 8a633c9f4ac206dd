import { expect, test } from 'vitest'
import { collection } from './collection.ts'
import { found } from './found.ts'
import { seen } from './offers.ts'

const sure = { high: 3, medium: 2, low: 1 }

test('what is decided of a labelled program is what a reader is told, as sure as it is, on lines that are there', () => {
  for (const { name, program } of collection()) {
    const all = seen(program)
    expect(all.size).toBe(11)
    const said = [...all].map(([rule, sightings]) => {
      for (const { place, chain = [], text = '' } of sightings) {
        const spots = [...(place.is === 'line' ? [place] : []), ...chain]
        const cells = new Map(program.cells.map((cell) => [cell.cell, cell]))
        expect(spots.length).toBeGreaterThan(1)
        for (const { cell, line, fileLine } of spots) expect(cells.get(cell)?.fileLines[line - 1]).toBe(fileLine)
        expect(text.trim()).not.toBe('')
      }
      return [rule, Math.max(0, ...sightings.map(({ confidence }) => sure[confidence ?? 'high']))] as const
    })
    expect(new Map(said.filter(([, certainty]) => certainty > 0)), name).toEqual(
      new Map([...found(program)].sort(([a], [b]) => (a < b ? -1 : 1))),
    )
  }
})
