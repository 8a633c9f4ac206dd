import { describe, expect, test } from 'vitest'
import { type Cell, cells, printScopes, type ScopeRow, scopes, scopeTable } from './scope-table.ts'

const rows = await scopeTable()
const at = ({ cells }: ScopeRow, key: string) => cells[key] ?? '·'
const ids = (wanted: (row: ScopeRow) => boolean) => rows.filter(wanted).map(({ rule }) => rule.page.id)
const area = ({ rule }: ScopeRow) => rule.page.id.split('/')[0] ?? ''
/** A note stands in the summary and nobody has to read it. */
const quiet: Cell[] = ['N', '·']
const keys = Object.entries(scopes).flatMap(([dimension, values]) => values.map((value) => `${dimension}=${value}`))

test('the table of scopes is the one written in scope.md (vitest -u writes it)', async () => {
  await expect(printScopes(rows)).toMatchFileSnapshot('scope.md')
})

test('every rule says something somewhere, as grave as its page says', () => {
  expect(ids((row) => keys.every((key) => at(row, key) === '·'))).toEqual([])
  const gravest = (row: ScopeRow) => cells.find((cell) => keys.some((key) => at(row, key) === cell))
  expect(rows.filter((row) => gravest(row) !== row.rule.page.severity).map(({ rule }) => rule.page.id)).toEqual([])
})

describe('what a page applies to is what the judge does', () => {
  test.each(['stage', 'impact', 'serving', 'labels'] as const)('%s', (dimension) => {
    const loud = rows.flatMap((row) => {
      const asked: readonly string[] | undefined = row.rule.page.applies[dimension]
      const left = scopes[dimension].filter((value) => asked !== undefined && !asked.includes(value))
      return left.filter((value) => !quiet.includes(at(row, `${dimension}=${value}`))).map((value) => `${row.rule.page.id} ${value}`)
    })
    expect(loud).toEqual([])
  })
})

test('only a mode that enforces holds anything, and then every E can', () => {
  for (const mode of ['observe', 'comment']) expect(ids((row) => at(row, `mode=${mode}`) === 'E')).toEqual([])
  expect(ids((row) => row.rule.page.severity === 'E' && keys.every((key) => at(row, key) !== 'E'))).toEqual([])
})

test('an exploration has no plan, no compact and no service; leaks, secrets and the gates that it names stay', () => {
  const spoken = new Set(rows.filter((row) => !quiet.includes(at(row, 'stage=exploration'))).map(area))
  expect([...spoken].sort()).toEqual(['artifact', 'contract', 'gates', 'leakage', 'reproducibility', 'security', 'slices'])
  expect(ids((row) => area(row) === 'artifact' && !quiet.includes(at(row, 'stage=exploration')))).toEqual([
    'artifact/checksum-mismatch',
    'artifact/large-in-git',
    'artifact/run-output-committed',
  ])
  expect(rows.find(({ rule }) => rule.page.id === 'gates/undeclared')?.cells['stage=exploration']).toBe('W')
})

test('a model that serves nobody needs no rollout, no watch and no way back; a batch no rollout and no latency', () => {
  const plans = ids((row) =>
    /^(?:rollout\/(?!irreversible)|monitoring\/|rollback\/(?!artifact)|gates\/no-operational|product\/)/.test(row.rule.page.id),
  )
  expect(plans.length).toBe(8)
  for (const id of plans) expect([id, rows.find(({ rule }) => rule.page.id === id)?.cells['serving=none']]).toEqual([id, '·'])
  for (const id of ids((row) => /^(?:rollout\/(?!irreversible)|gates\/no-operational)/.test(row.rule.page.id)))
    expect([id, rows.find(({ rule }) => rule.page.id === id)?.cells['serving=batch']]).toEqual([id, '·'])
})

test('without labels nobody is asked when they come, nor what they do', () => {
  const silent = ids((row) => at(row, 'labels=none') === '·')
  expect(silent).toEqual(['data/feedback-loop', 'data/prevalence-moved', 'rollout/faster-than-labels'])
  expect(rows.find(({ rule }) => rule.page.id === 'rollout/faster-than-labels')?.cells).toMatchObject({
    'labels=immediate': '·',
    'labels=delayed': 'Q',
  })
})

test('a higher impact never says less', () => {
  const falls = (row: ScopeRow) =>
    scopes.impact.some(
      (value, i) => i > 0 && cells.indexOf(at(row, `impact=${value}`)) > cells.indexOf(at(row, `impact=${scopes.impact[i - 1]}`)),
    )
  expect(ids(falls)).toEqual([])
})

test('a bot owes no compact and no ledger, and all else', () => {
  expect(ids((row) => at(row, 'author=bot') !== at(row, 'mode=enforce')).filter((id) => !/^(?:compact|ledger)\//.test(id))).toEqual([])
  expect(ids((row) => ['compact', 'ledger'].includes(area(row)) && at(row, 'author=bot') !== '·')).toEqual([])
})
