import { expect, test } from 'vitest'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { weighModel } from '../../src/weigh/weigh-model.ts'
import { absent, modelOf } from '../evidence.ts'

const from = { path: 'x', commit: null, id: null }
const gates = (body: string) => readGates(`version: 1\ngates:\n  ${body}\n`, from)
const metrics = (auc: number) => readMetrics(`{"metrics": {"auc": ${auc}}, "data": {"snapshot": "s"}}`, from)
const unreadable = { is: 'unreadable', fault: 'ours', reason: 'refused', why: 'x' } as const
const head = { head: metrics(0.8), base: absent }
const measured = (over: Partial<ModelEvidence>) => modelOf('m', {}, { change: { ...modelOf('m').change, metrics: true }, ...over })
const [strict, lax] = [gates('auc: {min: 0.9}'), gates('auc: {min: 0.1}')]
const against = (reference: 'baseline' | 'production') => {
  const limit = gates(`auc: {better: higher, ${reference}: {max_loss: 0}}`)
  return { base: limit, head: limit }
}

test.each<[string, Partial<ModelEvidence>, string[]]>([
  ["a change is held to base's gates, not to its own", { gates: { base: strict, head: lax }, metrics: head }, ['below-min']],
  ['and loses nothing by gates that only it has', { gates: { base: lax, head: strict }, metrics: head }, ['ok']],
  ['gates that it takes away still count', { gates: { base: strict, head: absent }, metrics: head }, ['below-min']],
  ['a new model is held to the gates it brings', { isNew: true, gates: { base: lax, head: strict }, metrics: head }, ['below-min']],
  ['no gates, no rows', { gates: { base: absent, head: strict }, metrics: head }, []],
  ['gates that nobody could read are no rows: that is said elsewhere', { gates: { base: unreadable, head: lax }, metrics: head }, []],
  [
    "the baseline is base's metrics",
    { gates: against('baseline'), metrics: { head: metrics(0.8), base: metrics(0.9) } },
    ['lost-too-much'],
  ],
  [
    "production is base's file, whatever the change makes of it",
    { gates: against('production'), metrics: head, production: { base: metrics(0.9), head: metrics(0.1) } },
    ['lost-too-much'],
  ],
])('%s', (_, over, reasons) => {
  expect(weighModel(measured(over)).map(({ reason }) => reason)).toEqual(reasons)
})

test('figures of before the change count for nothing', () => {
  const model = modelOf('m', {}, { gates: { base: lax, head: lax }, metrics: { head: metrics(0.8), base: metrics(0.8) } })
  expect(weighModel(model).map(({ reason }) => reason)).toEqual(['stale'])
})
