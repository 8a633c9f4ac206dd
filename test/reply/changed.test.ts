import { expect, test } from 'vitest'
import { whatChanged } from '../../src/judge/what-changed.ts'
import { readDataContract } from '../../src/read/data-contract.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { changedLine } from '../../src/reply/changed.ts'
import { modelOf } from '../evidence.ts'

const at = { path: 'x', commit: null, id: null }
const line = (set: Record<string, unknown>, prompts: string[]) =>
  changedLine(whatChanged(modelOf('m', set, { change: { ...modelOf('m').change, code: [], prompts } }), []), { kind: 'behaviour' })

test('a prompt that changed is what changed; a model that has prompts is not asked for its features', () => {
  const set = { prompts: ['m/prompts/**'] }
  expect(line(set, ['m/prompts/system.md'])).toBe(
    '**What changed** · prompts `m/prompts/system.md` · config, dependencies, code, artifact unchanged · data, label, seed not stated',
  )
  expect(line(set, [])).toBe('**What changed** · config, prompts, dependencies, code, artifact unchanged · data, label, seed not stated')
})

test('of a model without prompts nothing is said about them', () => {
  const model = modelOf('m')
  expect(changedLine(whatChanged(model, []), { kind: 'behaviour' })).toBe(
    '**What changed** · code `m/train.py` · config, dependencies, artifact unchanged · data, features, label, seed not stated',
  )
})

test('where only what judges a model changed, nothing of the model did', () => {
  const set = { prompts: ['m/prompts/**'] }
  const rows = whatChanged(modelOf('m', set, { change: { ...modelOf('m').change, code: [] } }), [])
  expect(changedLine(rows, { kind: 'policy' })).toBeNull()
  expect(changedLine(rows, { kind: 'refresh' })).toMatch(/artifact unchanged/)
})

test('a label that keeps its name and is defined otherwise changed; a folder of DVC is named as short as a file', () => {
  const contract = (definition: string) =>
    readDataContract(`version: 1\ncontract: 3\nlabel: {id: settled@2, definition: ${definition}}\n`, at)
  const metrics = readMetrics(JSON.stringify({ version: 1, metrics: { wape: 0.2 }, data: { label: 'settled@2' } }), at)
  const artifact = (digit: string) => ({ path: 'm.dvc', digest: `md5:${digit.repeat(32)}.dir`, entry: null })
  const of = (head: string) => {
    const dataContract = { base: contract('sold'), head: contract(head), at: { base: 'data.yml', head: 'data.yml' } }
    const over = { metrics: { base: metrics, head: metrics }, dataContract, artifact: { base: artifact('a'), head: artifact('b') } }
    return changedLine(whatChanged(modelOf('m', {}, over as never), []), { kind: 'behaviour' })
  }
  expect(of('sold')).toContain('artifact `md5:aaaaaaa` → `md5:bbbbbbb` · label, ')
  expect(of('sold and sold out')).toContain('label `settled@2` → `settled@2 redefined in data.yml`')
})
