import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { runRule } from '../../src/judge/run-rule.ts'
import type { Inputs } from '../../src/model/rule.ts'
import { collection } from './collection.ts'
import { found } from './found.ts'

const rules = rulebook.rules.filter(({ page }) => page.id.startsWith('leakage/'))
const sure = { high: 3, medium: 2, low: 1 }

test('what is decided of a labelled program is what a reader is told, as sure as it is, on lines that are there', () => {
  expect(rules.length).toBe(11)
  for (const { name, program } of collection()) {
    const said = rules.map((rule) => {
      const ran = runRule(rule, { programs: [program], modules: [], changes: [] } as unknown as Inputs)
      expect(ran, `${rule.page.id} on ${name}`).toMatchObject({ is: 'ran' })
      const sightings = ran.is === 'ran' ? ran.sightings : []
      for (const { place, chain = [], text = '' } of sightings) {
        const spots = [...(place.is === 'line' ? [place] : []), ...chain]
        const cells = new Map(program.cells.map((cell) => [cell.cell, cell]))
        expect(spots.length).toBeGreaterThan(1)
        for (const { cell, line, fileLine } of spots) expect(cells.get(cell)?.fileLines[line - 1]).toBe(fileLine)
        expect(text.trim()).not.toBe('')
      }
      return [rule.page.id.slice('leakage/'.length), Math.max(0, ...sightings.map(({ confidence }) => sure[confidence ?? 'high']))] as const
    })
    expect(new Map(said.filter(([, certainty]) => certainty > 0)), name).toEqual(
      new Map([...found(program)].sort(([a], [b]) => (a < b ? -1 : 1))),
    )
  }
})
