import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { alike } from '../../src/reply/alike.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { plain } from '../../src/reply/paint.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { at, finding, gate, model, report } from './fixtures/build.ts'

const ids = Array.from({ length: 24 }, (_, i) => `team-${i}`)
const stale = (id: string, over = {}) =>
  finding('gates/stale', `The model changed since models/${id}/metrics.json was stamped. Measure \`${id}\` again.`, {
    model: id,
    place: { is: 'file', path: `models/${id}/metrics.json` },
    ...over,
  })

test('what is said of three models with other names alone is one; of two it is two', () => {
  expect(alike(ids.map((id) => stale(id))).map(({ length }) => length)).toEqual([24])
  expect(alike(['a', 'b'].map((id) => stale(id))).map(({ length }) => length)).toEqual([1, 1])
})

test('the same words of two models are one, and other figures, another line or another severity are not', () => {
  const same = (id: string, over = {}) =>
    finding('compact/metric-without-target', 'No figure.', { model: id, severity: 'W', place: { is: 'description', line: 5 }, ...over })
  expect(alike([same('a'), same('b')])).toHaveLength(1)
  expect(alike([same('a'), same('b', { message: 'No figure, 2.' })])).toHaveLength(2)
  expect(alike([same('a'), same('b', { place: { is: 'description', line: 6 } })])).toHaveLength(2)
  expect(alike([same('a'), same('b', { severity: 'N' })])).toHaveLength(2)
  expect(alike([same('a', { place: at('a.py', 3) }), same('b', { place: at('a.py', 3) })])).toHaveLength(2)
})

test('a name within another is none of it', () => {
  const found = ['eta', 'beta', 'eta-2'].map((id) => finding('gates/stale', 'Of beta and eta-2.', { model: id }))
  expect(alike(found).map(({ length }) => length)).toEqual([1, 1, 1])
})

const many = (held: number, soft: number) => {
  const models = ids.map((id, i) => {
    const gates = [gate('auc', { status: 'fail', reason: 'stale', observed: 0.9, limit: 0.8 })]
    if (i < held) return model(id, gates, { verdict: 'hold', would: 'hold' })
    return i < held + soft ? model(id, gates, { verdict: 'pass', would: 'hold', mode: 'comment', effectiveMode: 'comment' }) : model(id, [])
  })
  const findings = ids.slice(0, held + soft).map((id, i) => stale(id, { wouldHold: true, holds: i < held }))
  return report({ verdict: 'hold', would: 'hold', conclusion: 'failure', models, findings })
}
const of = (held: number, soft: number) => summaryComment(many(held, soft), rulebook, null)

test('many models: what is to be done stands first, once, with all their names', () => {
  const text = of(24, 0)
  expect(text).toMatch(
    /^### ⛔ Held: all 24 models: metrics of another state\n`team-0`, `team-1`, `team-2` and 21 more\. {2}\n1 to settle\n\n#### To settle\n- \*\*All 24 models\*\* · for example: /,
  )
  expect(text.match(/was stamped/g)).toHaveLength(1)
  expect(text.indexOf('24 models are held')).toBeGreaterThan(text.indexOf('was stamped'))
  expect(text).not.toContain('0.900')
})

test('what would hold of models that do not enforce is folded, and no part of what is to be settled', () => {
  const text = of(5, 4)
  expect(text).toMatch(/Held: 5 of 24 models: /)
  expect(text).toContain('\n  ↳ `team-0`, `team-1`, `team-2`, `team-3`, `team-4`\n')
  const folded = text.slice(text.indexOf('<summary>1 finding that would hold, of models that do not enforce</summary>'))
  expect(folded).toContain('**4 models** · for example: ')
  expect(folded).toContain('(`mode: comment`, so it does not hold)')
  expect(text).toContain('<summary>4 more models would be held, and do not enforce</summary>')
  expect(text).toContain('<summary>15 more models pass</summary>')
})

test('a terminal says the same once, and loses nothing of models that do not enforce', () => {
  const text = terminal(many(5, 4), rulebook, { paint: plain, width: 100 })
  expect(text).toMatch(/^To settle\n {2}gates\/stale {2}5 models\n {4}For example: The model changed/m)
  expect(text).toMatch(/^Would hold, of models that do not enforce\n {2}gates\/stale {2}4 models$/m)
  expect(text).toMatch(/^ {4}team-5, team-6, team-7, team-8$/m)
})

test('the same models one below the other are named once', () => {
  const whole = many(5, 0)
  const missing = ids
    .slice(0, 5)
    .map((id) => finding('compact/missing', 'No compact.', { model: id, place: { is: 'description', line: null } }))
  const text = summaryComment({ ...whole, findings: [...whole.findings, ...missing] }, rulebook, null)
  expect(text).toMatch(/No compact\..*\n(?: {2}↳ .*\n)? {2}↳ the same models\n/)
  expect(text.match(/`team-3`, `team-4`/g)).toHaveLength(1)
})
