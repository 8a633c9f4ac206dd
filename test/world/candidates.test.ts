import { expect, test } from 'vitest'
import type { Settings } from '../../src/model/settings.ts'
import { readSettings } from '../../src/read/settings.ts'
import { candidates } from '../../src/world/gather/policy.ts'

function settings(more: string): { is: 'read'; value: Settings; from: { path: string; commit: null; id: null } } {
  const read = readSettings(`version: 1\n${more}models: {fraud: {paths: [train.py]}}\n`, { path: 'c.yml', commit: null, id: null })
  if (read.is !== 'read') throw new Error('the configuration cannot be read')
  return { is: 'read', value: read.value, from: { path: 'c.yml', commit: null, id: null } }
}

/** Documents that a change from the one configuration to the other edits, of those that say how a model is judged. */
function edited(before: string, after: string): string[] | undefined {
  const policy = { settings: settings(before), headSettings: settings(after), edited: true } as Parameters<typeof candidates>[0]
  return candidates(policy, []).models[0]?.edited
}

test('who approves says how a model is judged; when and how loudly it is told does not', () => {
  expect(edited('', 'approvers: [ana]\n')).toEqual(['.github/mle-review.yml'])
  expect(edited('', 'rerun_labels: [again]\n')).toEqual([])
  expect(edited('', 'comment: always\n')).toEqual([])
  expect(edited('', 'rule_pages: https://ml.acme.test/\n')).toEqual([])
})
