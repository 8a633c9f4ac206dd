import { expect, onTestFinished, test } from 'vitest'
import { checksAsked } from '../../../src/weigh/checks-asked.ts'
import { contractExit } from '../../../src/weigh/contract-exit.ts'
import { type OpenModel, openModel } from '../../../src/world/contract/live-model.ts'
import { type RunLimit, runLimit } from '../../../src/world/contract/run-limit.ts'
import type { LiveModel } from '../../../src/world/contract/trial.ts'
import { tryModel } from '../../../src/world/contract/try-model.ts'
import { contractOf } from '../../contract.ts'
import { door, floats, model } from '../onnx/onnx-fixture.ts'
import { checkOf, notPassing, runOn, scorerContract } from './contract-folder.ts'
import { lawTrial, scorerPorts } from './trial-fixture.ts'

const over = /^The [\d.]+ s of the whole run were over; raise limits\.total_seconds, or ask for less\.$/

test('a question that outlives the run is ended, and no later one is asked; it is no death of the model', async () => {
  // How long the child takes to start is not what is tested.
  let limit = runLimit(60, undefined)
  const ofRun: RunLimit = { over: () => limit.over(), within: (work) => limit.within(work) }
  const opened = await openModel({ script: door, provider: 'cpu', limits: { seconds: 60 } }, model('endless'), ofRun)
  if (opened.is !== 'live') throw new Error('no model')
  onTestFinished(() => opened.model[Symbol.asyncDispose]())
  expect(opened.model.overtime?.()).toBeNull()
  limit = runLimit(0.5, undefined)
  const began = performance.now()
  expect(await opened.model.run([floats('x', [1])], 'a')).toEqual({ is: 'out-of-time', why: expect.stringMatching(over) })
  expect(performance.now() - began).toBeLessThan(30_000)
  expect(await opened.model.run([floats('x', [1])], 'b')).toMatchObject({ is: 'out-of-time' })
  expect({ deaths: opened.model.deaths, pid: opened.model.pid?.() }).toEqual({ deaths: [], pid: null })
  expect(opened.model.overtime?.()).toMatch(over)
})

test.each([
  ['the contract asks for less', 5, 9, /The 5 s .+ raise limits\.total_seconds/],
  ['the runner grants less', 9, 5, /The 5 s .+ raise this runner's total-seconds/],
  ['only the runner says', undefined, 5, /The 5 s .+ runner's total-seconds/],
  ['nobody says', undefined, undefined, /The 1800 s .+ limits\.total_seconds/],
] as const)('%s', async (_, contract, runner, says) => {
  const limit = runLimit(contract, runner)
  expect(limit.over()).toBeNull()
  expect(await limit.within(Promise.resolve('done'))).toBe('done')
  const { now } = performance
  onTestFinished(() => {
    performance.now = now
  })
  performance.now = () => now.call(performance) + 1_800_000
  expect(limit.over()).toMatchObject({ is: 'out-of-time', why: expect.stringMatching(says) })
})

test('what ran out of time could not run, never passes, and is no crash; what was found before stands', async () => {
  const long = (total: string) => scorerContract(`cost: {seconds: 600, warm_up: 1}\nlimits: {${total}}\nbehaviour: {empty_batch: accept}\n`)
  const began = performance.now()
  await runOn('scorer', long('total_seconds: 60').replace('600', '0.02'))
  const text = long(`total_seconds: ${Math.max(1.5, (3 * (performance.now() - began)) / 1000)}`)
  const run = await runOn('scorer', text)
  expect(run.death).toBeUndefined()
  expect(checkOf(run, 'load').status).toBe('pass')
  expect(checkOf(run, 'law/deterministic').status, 'tried before the time was over').toBe('pass')
  const { 'could-not-run': open = [], ...others } = notPassing(run)
  expect(others).toEqual({})
  expect(open).toEqual(
    expect.arrayContaining(['law/generated', 'law/row-independent', 'law/permutation', 'behaviour/empty_batch', 'output/score']),
  )
  for (const id of open) expect(checkOf(run, id)).toMatchObject({ why: expect.stringMatching(over) })
  expect(contractExit(run, contractOf(text))).toBe(2)
})

test('a model that does not load in time could not run', async () => {
  const run = await runOn('scorer', scorerContract('limits: {total_seconds: 0.001}\n'))
  expect(checkOf(run, 'load')).toMatchObject({ status: 'could-not-run', why: expect.stringMatching(over) })
  expect(run.checks.filter(({ id, status }) => status === 'pass' && !/^(?:signature|artifact)/.test(id))).toEqual([])
})

test('wherever time ends, what passes was tried as fully as without an end', async () => {
  const trial = await lawTrial(
    'honest',
    scorerPorts,
    'generated: {cases: 8, seed: 1}\ncost: {seconds: 0.01, warm_up: 1}\nbehaviour: {empty_batch: accept, nan: accept}',
  )
  onTestFinished(() => (trial.model as OpenModel)[Symbol.asyncDispose]())
  const asked = checksAsked(trial.contract, 'cpu', [])
  const known = { loaded: true, inputsDiffer: false, outputs: new Set<string>(), everyOutput: false }
  const declared = { inputs: trial.facts.inputs, outputs: trial.facts.outputs }
  let asks = 0
  async function checks(most: number) {
    asks = 0
    const late = { is: 'out-of-time' as const, why: 'Late.' }
    const isOver = () => asks >= most
    const counted = async <T>(work: () => Promise<T>) => {
      if (isOver()) return late
      asks += 1
      return work()
    }
    const { run, time, profile } = trial.model
    const model: LiveModel = {
      ...trial.model,
      run: (...it) => counted(() => run(...it)),
      time: (...it) => counted(() => time(...it)),
      profile: (...it) => counted(() => profile(...it)),
      overtime: () => (isOver() ? late.why : null),
    }
    const onCpu = async () => model
    const tried = await tryModel({ trial: { ...trial, model }, declared, known, asked, golden: [], device: { name: null }, onCpu })
    return tried.checks
  }
  const whole = await checks(Infinity)
  const [full, kept] = [asks, new Set<number>()]
  expect(whole.map(({ status }) => status)).toEqual(whole.map(() => 'pass'))
  for (let most = 0; most < full; most += 1) {
    const some = await checks(most)
    for (const check of some.filter(({ status }) => status !== 'pass'))
      expect(check, `${most}`).toMatchObject({ status: 'could-not-run', why: 'Late.' })
    const passed = some.filter(({ status }) => status === 'pass')
    for (const { id, cases } of passed) expect({ most, id, cases }).toEqual({ most, id, cases: whole.find((it) => it.id === id)?.cases })
    kept.add(passed.length)
  }
  expect(kept.size, 'it ended in each part').toBeGreaterThan(5)
})
