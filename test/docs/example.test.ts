import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { differences } from '../../src/tools/example-expected.ts'
import { ExampleRepository, exampleFolder, exampleResults, pullNames } from '../../src/tools/example-repository.ts'
import { openCheckout } from '../../src/world/checkout/checkout.ts'
import { gather } from '../../src/world/gather.ts'

const example = await ExampleRepository.build()
afterAll(() => example[Symbol.dispose]())

test('the example has its pull requests', () => {
  expect(pullNames().length).toBeGreaterThanOrEqual(17)
  expect(new Set(example.pulls.map(({ expected }) => expected.verdict))).toEqual(new Set(['pass', 'hold', 'undecided', 'not-applicable']))
})

test.each(example.pulls)('$name gets the verdict that is written beside it', async ({ name, description, expected }) => {
  using checkout = await openCheckout(example.dir, { base: 'main', head: name })
  const evidence = await gather(checkout, { asOf: '2026-11-21T12:00:00Z', description, contracts: exampleResults() })
  const report = review(evidence, rulebook)
  expect(differences(expected, report)).toEqual([])
  expect(review(JSON.parse(JSON.stringify(evidence)), rulebook)).toEqual(report)
})

test.each([
  ['main', 'repository', 'fraud/metrics.json'],
  ['main', 'repository', 'merchant/metrics.json'],
  ['2026-10', 'history/2026-10', 'fraud/metrics.json'],
])('%s: the stamp in %s/%s is the one that `mle-review stamp` writes (npm run restamp)', (commit, folder, path) => {
  expect(readFileSync(join(exampleFolder, folder, path), 'utf8').trim()).toBe(example.git('show', `${commit}:${path}`))
})

test('a difference in verdict, reason, rules or silence is told', () => {
  const nothing = { findings: [], questions: [], overruled: [] }
  const report = { verdict: 'pass', because: 'observe', quiet: false, comment: 'findings', ...nothing, would: 'hold' }
  const told = differences({ verdict: 'hold', holds: ['gates/failed'], says: ['slices/none'], silent: true }, report as never)
  expect(told).toEqual([
    'pass, and hold is written',
    'because observe, and nothing is written',
    'held by nothing, and gates/failed is written',
    'slices/none says nothing',
    'it would comment, and silence is written',
  ])
})
