import { expect, test } from 'vitest'
import { review } from '../../src/judge/review.ts'
import type { Rulebook } from '../../src/model/rule.ts'
import type { Step } from '../../src/weigh/model-change.ts'
import { configSteps } from '../../src/world/gather/config-steps.ts'
import { gather } from '../../src/world/gather.ts'
import { ruleOf } from '../evidence.ts'
import { memoryRepository } from '../memory-repository.ts'

const step = (path: string, size: number | null = 10): Step => {
  const entry = { mode: '100644', id: path, size }
  return { path, before: path, base: entry, head: entry }
}

test('settings, schemas and recipes are read; what tools make and what is too large is not', () => {
  const yes = ['a.yml', 'api/openapi.json', 'x.proto', 'Dockerfile', 'serving/Dockerfile.gpu', 'pyproject.toml']
  const no = ['package-lock.json', 'conda-lock.yml', 'a.md', 'web/node_modules/a.json', '.github/mle-review.yml', 'tsconfig.build.json']
  const steps = [...yes, ...no].map((path) => step(path))
  expect(new Set(configSteps(steps, []).map(({ path }) => path))).toEqual(new Set(yes))
  expect(configSteps([step('a.json', 600_000)], [])).toEqual([])
  const [known] = steps
  expect(configSteps(steps, known === undefined ? [] : [known]).some(({ path }) => path === 'a.yml')).toBe(false)
})

test('where there are too many, recorded JSON gives way', () => {
  const steps = [...Array.from({ length: 150 }, (_, i) => step(`data/${i}.json`)), step('z.proto')]
  const read = configSteps(steps, [])
  expect(read.length).toBe(100)
  expect(read[0]?.path).toBe('z.proto')
})

test('a rule that compares sees both sides once, under the name at head; credentials are not looked for there', async () => {
  const key = 'aws_key: AKIA2E0A8F3B244C9986'
  const files = {
    base: { 'a.yml': 'x: 1', 'train.py': 'a = 1', 'q.sql': 'SELECT 1' },
    head: { 'a.yml': `x: 2\n${key}`, 'train.py': 'a = 2', 'q.sql': 'SELECT 2' },
  }
  const evidence = await gather(memoryRepository(files), { asOf: '2026-06-01T12:00:00Z' })
  expect(evidence.sources.filter(({ path }) => path === 'a.yml').map(({ kind, side }) => `${kind} ${side}`)).toEqual([
    'config base',
    'config head',
  ])
  expect(evidence.secrets).toMatchObject({ is: 'read', value: [] })
  const seen: string[] = []
  const rule = ruleOf('a/found', {}, ['sides'], ({ sides: { base, head } }) => {
    seen.push(...[base, head].map((it) => [it.documents[0]?.text, it.queries[0]?.text, it.programs[0]?.cells[0]?.text].join('|')))
    return [{ place: { is: 'file', path: 'a.yml' }, facts: {} }]
  })
  const rulebook: Rulebook = { rules: [rule], checklist: [] }
  const { findings } = review(evidence, rulebook)
  expect(seen).toEqual(['x: 1|SELECT 1|a = 1', `x: 2\n${key}|SELECT 2|a = 2`])
  expect(findings.map(({ standing, severity }) => ({ standing, severity }))).toEqual([{ standing: false, severity: 'E' }])
})
