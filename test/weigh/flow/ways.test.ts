import { expect, test } from 'vitest'
import { noModules } from '../../../src/weigh/flow/modules.ts'
import { Run } from '../../../src/weigh/flow/run.ts'
import { waysOf } from '../../../src/weigh/flow/ways.ts'
import { programOf } from '../../accuracy/collection.ts'
import { cpuClock } from '../../cpu-time.ts'

const run = () => new Run(programOf('a.py', ''), [], noModules)
const part = (of: Run, source: string, key: string) => of.rows.step(of.rows.source(source), { is: 'part', key })

test('what each way brings of one source is told apart, and what only one has a source of stays', () => {
  const of = run()
  const [left, right, alone, both] = [part(of, 'a', 'left'), part(of, 'a', 'right'), part(of, 'b', 'left'), part(of, 'c', 'left')]
  const one = new Set([left, alone, both])
  const other = new Set([right, both])
  const joined = waysOf(of, 'flag')(new Set([...one, ...other]), one, other)
  expect([...joined].map(({ source, path }) => `${source} ${path.map(({ is }) => is)}`).sort()).toEqual([
    'a part,unsure',
    'a part,unsure',
    'b part',
    'c part',
  ])
})

test('many kinds of rows are joined in a time that grows with their number, and are paid for in steps', () => {
  const of = run()
  const kinds = (way: string) => new Set(Array.from({ length: 8_000 }, (_, i) => of.rows.source(`${way} ${i}`)))
  const [one, other] = [kinds('one'), kinds('other')]
  const all = one.union(other)
  const spent = cpuClock()
  for (let i = 0; !of.exhausted() && i < 500 && spent() < 8_000; i++) expect(waysOf(of, `flag ${i}`)(all, one, other).size).toBe(16_000)
  expect(of.flow.given_up).toBe('more than 400000 steps')
})
