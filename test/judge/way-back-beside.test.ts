import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { gather } from '../../src/world/gather.ts'
import { type Files, memoryRepository } from '../memory-repository.ts'

const key = ['AKIA', 'QYLPMN5HFIQR7XYA'].join('')
const config =
  'version: 1\nmodels: {fraud: {paths: ["fraud/**"], mode: enforce, artifact: fraud/m.onnx, metrics: fraud/metrics.json, gates: {auc: [min, 0.8]}}}\n'
const base: Files = { '.github/mle-review.yml': config, 'fraud/m.onnx': 'second', 'fraud/metrics.json': '{"auc": 0.9}' }
const earlier: Files = { 'fraud/m.onnx': 'first', 'fraud/metrics.json': `{"auc": 0.9, "note": "${key}"}` }

/** Takes the model back to its earlier state, with `beside` in the same change. */
async function wayBack(beside: Files) {
  const repository = memoryRepository({ base, head: { ...base, ...earlier, ...beside }, past: [earlier] })
  return review(await gather(repository, { asOf: '2026-11-20T12:00:00Z' }), rulebook)
}

test('what a way back restores is excused, a credential among it too', async () => {
  expect(await wayBack({})).toMatchObject({ verdict: 'pass', because: 'rollback' })
})

test('a document beside it is no part of the way back: a credential there holds the change', async () => {
  const report = await wayBack({ 'fraud/model_card.md': `Key: ${key}\n` })
  expect(report.verdict).toBe('hold')
  expect(report.models).toMatchObject([{ kind: 'rollback', verdict: 'pass' }])
  expect(report.findings.filter(({ holds }) => holds).map(({ place }) => 'path' in place && place.path)).toEqual(['fraud/model_card.md'])
})

test('a harmless document beside it holds nothing', async () => {
  expect(await wayBack({ 'fraud/model_card.md': 'Back to the first one.\n' })).toMatchObject({ verdict: 'pass', because: 'rollback' })
})
