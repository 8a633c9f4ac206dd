import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { runRule } from '../../src/judge/run-rule.ts'
import type { Program } from '../../src/model/program.ts'
import type { Inputs, Rule } from '../../src/model/rule.ts'
import { readScript } from '../../src/read/syntax/script.ts'
import { collection, programOf } from './collection.ts'
import { found } from './found.ts'

const rules = rulebook.rules.filter(({ page }) => page.id.startsWith('leakage/'))
const sightingsOf = (rule: Rule, program: Program) => {
  const ran = runRule(rule, { programs: [program], modules: [], changes: [] } as unknown as Inputs)
  return ran.is === 'ran' ? ran.sightings : []
}

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

test('every suggestion applied to its labelled program is Python, and its finding is gone', () => {
  let applied = 0
  for (const { name, program } of collection()) {
    for (const rule of rules) {
      for (const { suggestion, text } of sightingsOf(rule, program)) {
        if (suggestion === undefined) continue
        applied += 1
        const lines = program.cells[0]?.text.split('\n') ?? []
        const mended = lines
          .toSpliced(suggestion.fileLine - 1, suggestion.fileEndLine - suggestion.fileLine + 1, ...suggestion.lines)
          .join('\n')
        expect(readScript(mended)?.broken, name).toBe(false)
        const left = sightingsOf(rule, programOf('mended.py', mended))
        expect(left.filter((it) => it.text === text, name)).toEqual([])
        expect(left.length, name).toBeLessThan(sightingsOf(rule, program).length)
      }
    }
  }
  expect(applied).toBeGreaterThan(5)
})
