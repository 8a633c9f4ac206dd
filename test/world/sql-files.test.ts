import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { gather } from '../../src/world/gather.ts'
import { scan } from '../../src/world/scan.ts'
import { cpuClock } from '../cpu-time.ts'
import { memoryRepository } from '../memory-repository.ts'

const id = 'leakage/join-ignores-event-time'
const join1 = `-- Rows to learn from.
select o.order_id, o.ordered_at, o.returned as label,
       t.opened_at, t.topic
from orders o
left join support_tickets t
  on t.customer_id = o.customer_id
`
const bounded = `${join1.trimEnd()} and t.opened_at <= o.ordered_at\n`
const bad = 'select from label join where ((\n'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

function folder(files: Record<string, string>): string {
  const top = mkdtempSync(join(tmpdir(), 'sql-'))
  made.push(top)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), text)
  }
  return top
}

describe('scan', () => {
  test('reads .sql below a folder and by its name, and tells the line of the JOIN', async () => {
    const cwd = folder({ 'a/rows.sql': join1, 'a/clean.sql': bounded, 'a/app.sql': join1.replace(' as label', ''), 'a/notes.md': join1 })
    for (const paths of [['a'], ['a/rows.sql']]) {
      const { findings, skipped } = await scan(paths, rulebook, cwd)
      expect(
        findings.map(({ rule, path, line, fileLine, cell, severity, confidence }) => ({
          rule,
          path,
          line,
          fileLine,
          cell,
          severity,
          confidence,
        })),
      ).toEqual([{ rule: id, path: 'a/rows.sql', line: 5, fileLine: 5, cell: null, severity: 'W', confidence: 'high' }])
      expect(findings[0]?.facts).toEqual({
        call: 'left join support_tickets t',
        keys: 'customer_id',
        left: 'ordered_at',
        right: 'opened_at',
      })
      expect(skipped).toEqual([])
    }
  })

  test('SQL that is not understood is told once, whatever it is for', async () => {
    const cwd = folder({ 'train.sql': `${bad};\n${bad};\n${bad}`, 'app.sql': bad, 'ok.sql': 'update a join b set x = 1;\nselect 1' })
    expect(await scan(['.'], rulebook, cwd)).toEqual({
      findings: [],
      skipped: [
        { path: './app.sql', why: `${id}: line 1 not analysed (SQL that is not understood).` },
        { path: './train.sql', why: `${id}: line 1 and 2 more not analysed (SQL that is not understood).` },
      ],
    })
  })

  test.each([
    ['no SQL at all', 'SELEC ((( x FORM y\n', true],
    ['a join of nothing', 'set a = 1;\n\nselec a form b join c on a.x = c.x', true],
    ['a piece for templates', '{% macro m() %} left join a on b {% endmacro %}', false],
    ['a comment', '-- nothing yet\n', false],
    ['a procedure', 'begin\n x := 1;\nend;', false],
  ])('%s', async (_, text, told) => {
    const { skipped } = await scan(['.'], rulebook, folder({ 'q.sql': text }))
    expect(skipped.map(({ why }) => why.includes('SQL that is not understood'))).toEqual(told ? [true] : [])
  })

  test('a credential in a query is other scanners’ work, as in Python; a byte that is no text is told', async () => {
    const cwd = folder({ 'a.sql': `select '${'AKIA'}${'IOSFODNN7EXAMPLQ'}' as label` })
    expect(await scan(['.'], rulebook, cwd)).toEqual({ findings: [], skipped: [] })
  })

  test('a megabyte of queries, and the worst that a megabyte can hold, take seconds', async () => {
    const one = 'select o.ordered_at, o.x as label, l.login_at from orders o join logins l on l.user_id = o.user_id;\n'
    const cwd = folder({
      'many.sql': one.repeat(10_000),
      'deep.sql': `select ${'('.repeat(500_000)} as label from a join b on ((${')'.repeat(400_000)}`,
      'long.sql': `select ${'a.x + '.repeat(150_000)} 1 as label from a join b on a.i = b.i`,
      'template.sql': `{{ '{% if x %}'`.repeat(60_000),
      'quote.sql': `select ${"'''".repeat(330_000)}`,
    })
    const took = cpuClock()
    const { findings } = await scan(['.'], rulebook, cwd)
    expect(took()).toBeLessThan(15_000)
    expect(findings.length).toBeGreaterThan(100)
    expect((await scan(['.'], rulebook, folder({ 'rows.sql': join1 }))).findings).toHaveLength(1)
  })
})

const settings = { '.github/mle-review.yml': 'version: 1\nmodels:\n  m:\n    paths: [train/**]\n    mode: enforce\n' }

async function reviewed(before: string | null, after: string, path = 'train/rows.sql') {
  const base = { ...settings, ...(before === null ? {} : { [path]: before }) }
  const evidence = await gather(memoryRepository({ base, head: { ...settings, [path]: after } }), { asOf: '2026-06-01T12:00:00Z' })
  expect(evidence.sources.filter(({ kind }) => kind === 'sql').map(({ side }) => side)).toEqual(
    before === null ? ['head'] : ['base', 'head'],
  )
  const report = review(JSON.parse(JSON.stringify(evidence)), rulebook)
  expect(report.outcomes.filter(({ is }) => is === 'broken')).toEqual([])
  return { report, findings: report.findings.filter(({ rule }) => rule === id) }
}

describe('review', () => {
  test('a join that the change brings is told on its line', async () => {
    const { findings } = await reviewed(bounded, join1)
    expect(findings).toMatchObject([{ severity: 'W', standing: false, holds: false, place: { path: 'train/rows.sql', line: 5 } }])
  })

  test('one that stood before is standing, however far it moves', async () => {
    expect((await reviewed(join1, `-- More words.\n\n${join1}`)).findings).toMatchObject([{ standing: true, severity: 'N' }])
  })

  test('a bound settles it; a file of no model is read too', async () => {
    expect((await reviewed(join1, bounded)).findings).toEqual([])
    expect((await reviewed(null, join1, 'elsewhere/rows.sql')).findings).toHaveLength(1)
  })

  test('elsewhere it is told where its words tell of rows to learn from', async () => {
    const told = async (text: string) => JSON.stringify((await reviewed(null, text, 'app/rows.sql')).report).includes('not understood')
    expect(await told(bad)).toBe(true)
    expect(await told('SELEC a AS label FORM b')).toBe(true)
    expect(await told(bad.replace('label', 'orders'))).toBe(false)
  })

  test('what is not understood holds nothing, and is told', async () => {
    const { report, findings } = await reviewed(null, bad)
    expect(findings).toEqual([])
    expect(JSON.stringify(report)).toContain('train/rows.sql: line 1 not analysed (SQL that is not understood)')
    expect(report.outcomes.filter(({ rule }) => rule === id)).toMatchObject([{ is: 'blind' }])
  })
})
