import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import type { Report } from '../../src/model/report.ts'
import { readCompact } from '../../src/read/compact.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { answerCompact } from '../../src/reply/answer-compact.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { evidenceOf, modelOf } from '../evidence.ts'

const corpus = join(import.meta.dirname, '../corpus/markdown')
const short = readFileSync(join(corpus, 'short-strangers.md'), 'utf8').split(/^-----8<-----$/m)
const long = readdirSync(join(corpus, 'strangers')).map((name) => readFileSync(join(corpus, 'strangers', name), 'utf8'))
const bodies = [...short, ...long].map((body): [string, string] => [body.trim().split('\n').join(' ⏎ ').slice(0, 60), body])

const from = { path: 'x', commit: null, id: null }
const metrics = (recall: number) =>
  readMetrics(
    JSON.stringify({
      version: 1,
      metrics: { recall, precision: 0.35 },
      slices: { country: { IT: { recall } } },
      data: { snapshot: 'f-2026-11-01' },
    }),
    from,
  )
const gates = readGates('version: 1\ngates:\n  recall: {min: 0.8, slices: {country: {min: 0.7}}}\n  precision: {min: 0.3}\n', from)
const settings = { impact: 'high', serving: 'online', labels: 'delayed', task: 'classification', owners: ['ana'] }
const model = modelOf('m', settings, {
  change: { ...modelOf('m').change, metrics: true },
  metrics: { base: metrics(0.88), head: metrics(0.91) },
  gates: { base: gates, head: gates },
})

function withBody(body: string, models = [model]) {
  const evidence = evidenceOf(models)
  return { ...evidence, pull: { ...evidence.pull, body }, compact: readCompact(body, { path: 'description', commit: null, id: null }) }
}
const held = ({ findings }: Report) => findings.filter(({ severity }) => severity === 'E').map(({ fingerprint }) => fingerprint)
const warned = ({ findings }: Report) => findings.filter(({ severity }) => severity === 'W').map(({ rule }) => rule)
const silent = review(withBody(''), rulebook)

test('the texts are there, and an empty description lacks a compact', () => {
  expect(bodies.length).toBeGreaterThanOrEqual(70)
  expect(silent.findings.map(({ rule }) => rule)).toContain('compact/missing')
})

test.each(bodies)('«%s» is a stranger’s: no compact, and nothing is found that an empty description does not lack', (_, body) => {
  const evidence = withBody(body)
  expect(evidence.compact).toEqual({ is: 'absent' })
  const report = review(evidence, rulebook)
  expect(held(report)).toEqual(held(silent))
  expect(warned(silent)).toEqual(expect.arrayContaining(warned(report)))
  expect(report.outcomes.filter((it) => it.is === 'broken')).toEqual([])
  expect(summaryComment(report, rulebook, null)).toContain('An Iteration Compact to paste')
  expect(answerCompact(evidence).length).toBeGreaterThan(0)
})

test.each(bodies)('«%s» over a change of documents: nothing', (_, body) => {
  const report = review(withBody(body, []), rulebook)
  expect(report.findings).toEqual([])
  expect(report.verdict).toBe('not-applicable')
})
