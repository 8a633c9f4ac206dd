import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { ExampleContracts, exampleDevices } from '../../src/tools/example-contracts.ts'
import { differences } from '../../src/tools/example-expected.ts'
import { ExampleRepository } from '../../src/tools/example-repository.ts'
import { exampleFolder, pullNames } from '../../src/tools/story.ts'
import { openCheckout } from '../../src/world/checkout/checkout.ts'
import { gather } from '../../src/world/gather.ts'

const example = await ExampleRepository.build()
const cpu = new ExampleContracts(
  example,
  exampleDevices(process.env).filter(({ provider }) => provider === 'cpu'),
)
afterAll(() => example[Symbol.dispose]())

test('the example has its pull requests', () => {
  expect(pullNames().length).toBe(23)
  expect(new Set(example.pulls.map(({ expected }) => expected.verdict))).toEqual(new Set(['pass', 'hold', 'undecided', 'not-applicable']))
})

test.each(example.pulls)('$name gets the verdict that is written beside it', async ({ name, description, expected }) => {
  using checkout = await openCheckout(example.dir, { base: 'main', head: name })
  const { contracts } = await cpu.of(name)
  const evidence = await gather(checkout, { asOf: '2026-11-21T12:00:00Z', description, contracts })
  const report = review(evidence, rulebook)
  expect(differences(expected, report)).toEqual([])
  expect(review(JSON.parse(JSON.stringify(evidence)), rulebook)).toEqual(report)
})

test('each changed model is run by its contract once; what else changes runs nothing', async () => {
  expect(await cpu.of('15-runbook-typo')).toEqual({ contracts: [], lines: [] })
  const changed = await cpu.of('01-device-age')
  expect(changed.lines).toEqual([expect.stringMatching(/^contract on cpu: 32 checks hold, p50 \S+ ms$/)])
  expect(await cpu.of('06-no-compact')).toBe(changed)
  const broken = await cpu.of('18-batch-statistics')
  expect(broken.lines).toEqual([expect.stringMatching(/^contract on cpu: 30 of 32 checks hold, not law\/row-independent and 1 more, p50 /)])
})

test('on WebGPU every check holds there; where its driver cannot, that is told and nothing is handed in', async () => {
  const there = new ExampleContracts(
    example,
    exampleDevices(process.env).filter(({ provider }) => provider === 'webgpu'),
  )
  expect((await there.of('01-device-age')).lines).toEqual([expect.stringMatching(/^contract on webgpu: 30 checks hold,/)])
  const without = exampleDevices({ ...process.env, VK_DRIVER_FILES: '/nowhere.json' }).slice(1)
  const { contracts, lines } = await new ExampleContracts(example, without).of('01-device-age')
  expect(contracts).toEqual([])
  expect(lines).toEqual([expect.stringMatching(/^contract on webgpu not run: .*Vulkan driver/)])
})

test('without the runtime that is told, and what rests on it is undecided', async () => {
  const none = new ExampleContracts(example, [{ provider: 'cpu', env: process.env, runtime: join(exampleFolder, 'nowhere') }])
  const { contracts, lines } = await none.of('01-device-age')
  expect(lines).toEqual([expect.stringMatching(/^contract on cpu not run: /)])
  using checkout = await openCheckout(example.dir, { base: 'main', head: '01-device-age' })
  const { description = '' } = example.pulls[0] ?? {}
  expect(review(await gather(checkout, { asOf: '2026-11-21T12:00:00Z', description, contracts }), rulebook).verdict).toBe('undecided')
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
