import { expect, test } from 'vitest'
import { whatChanged } from '../../src/judge/what-changed.ts'
import { changedLine } from '../../src/reply/changed.ts'
import { modelOf } from '../evidence.ts'

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
