import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const rollout = (steps: string) => `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: ranker}
spec:
  strategy:
    canary:
      steps:
${steps}`
const stages = rollout('        - setWeight: 5\n        - pause: {duration: 1h}\n        - setWeight: 50\n')
const settings = (named: string) => `version: 1
models:
  ranker:
    paths: [ranker/**]
    mode: enforce
    serving: online
    rollout: {${named}, load_test: k6, dashboard: "https://grafana.acme.test/d/r"}
    prediction: {latency: 40 ms p95}
`
/** A change of one file beside a model that stays as it is. */
async function alone(path: string, before: string, after: string, named = 'path: deploy/rollout.yml') {
  const base = { '.github/mle-review.yml': settings(named), 'ranker/train.py': 'x = 1\n', [path]: before }
  const evidence = await gather(memoryRepository({ base, head: { ...base, [path]: after } }), { asOf: '2026-06-01T12:00:00Z' })
  const { verdict, because, models, findings } = review(evidence, rulebook)
  const said = findings.filter(({ severity }) => severity !== 'N').map(({ rule, severity, variant }) => `${rule} ${severity} ${variant}`)
  return { verdict, because, kinds: models.map(({ kind }) => kind), said }
}

test.each([
  ['all at once', rollout('        - setWeight: 100\n')],
  ['no steps', rollout('').replace(/ {6}steps:\n/, '      maxSurge: 1\n')],
])('a rollout that the configuration names loses its stages: %s', async (_, after) => {
  expect(await alone('deploy/rollout.yml', stages, after)).toEqual({
    verdict: 'pass',
    because: undefined,
    kinds: ['policy'],
    said: ['rollout/incomplete W lost'],
  })
})

test('stages that are other ones are no loss', async () => {
  expect((await alone('deploy/rollout.yml', stages, stages.replace('setWeight: 5\n', 'setWeight: 1\n'))).said).toEqual([])
})

test('what nobody names, and prose, is nothing of the model', async () => {
  const none = { verdict: 'not-applicable', because: 'nothing-of-ml', kinds: [], said: [] }
  expect(await alone('deploy/web.yml', stages, rollout('        - setWeight: 100\n'))).toEqual(none)
  expect(await alone('docs/rollout.md', 'canary 5 %, 50 %, 100 %\n', 'soon\n', 'path: docs/rollout.md')).toEqual(none)
})
