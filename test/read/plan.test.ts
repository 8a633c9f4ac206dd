import { expect, test } from 'vitest'
import { readPlan } from '../../src/read/plan/read-plan.ts'
import { sentencesOf } from '../../src/read/plan/sentences.ts'
import { cpuClock } from '../cpu-time.ts'

test.each([
  ['a.yml', 'a: [1'],
  ['a.yml', '---\n---\n- {'],
  ['a.yml', '{{'.repeat(50_000)],
  ['a.yml', `groups: ${'['.repeat(500)}`],
  ['a.yml', 'groups: [{rules: [{alert: 1, expr: null}, 2, null]}, null]'],
  ['a.yml', 'apiVersion: argoproj.io/v1\nkind: Rollout\nspec: {strategy: {canary: {steps: {a: 1}}}}'],
  ['a.yml', 'kind: ConfigMap\ndata: {a.json: "{", b.yml: "- ["}'],
  ['a.yml', 'constructor: {groups: []}\n__proto__: 1'],
  ['a.json', '{"flags": {"a": {"targeting": {"fractional": [["x"], 3, null]}}}, "features": [null]}'],
  ['a.json', '{"panels": [null, {"targets": [null]}], "title": "x", "uid": 3}'],
  ['a.json', ''],
  ['a.md', '# '.repeat(5000)],
  ['a.md', '---\nmodel-index: [\n---\n# x'],
  ['a.py', 'from evidently import *\nimport evidently as (\n'],
])('%s %j is nothing, or little, and never an error', (path, text) => {
  const took = cpuClock()
  expect(readPlan(path, text).flatMap(({ terms }) => terms).length).toBeLessThan(5)
  expect(took()).toBeLessThan(2000)
})

test('sentences keep their line and the headings above them', () => {
  const text =
    '# A\n\nOne. Two is\nnot three.\nOwner: Mira\nand Jo\n\n## B\n\n- [ ] four\n- [x] five\n\n| a | b |\n| - | - |\n| six | seven |\n\n# C\n\n<!-- eight -->\nOwner: TBD\n\n> nine\n\n```\nten\n```\n'
  expect(sentencesOf(text, 10).map(({ text, line, headings }) => `${line} ${headings.join('/')} ${text}`)).toEqual([
    '12 A One.',
    '12 A Two is not three.',
    '14 A Owner: Mira and Jo',
    '20 A/B five',
    '22 A/B a, b',
    '24 A/B six, seven',
    '31 C nine',
  ])
})
