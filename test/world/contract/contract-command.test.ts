import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readContract } from '../../../src/read/contract.ts'
import { readContractRun } from '../../../src/read/contract-run.ts'
import { weighContract } from '../../../src/weigh/weigh-contract.ts'
import { type ContractOptions, contractCommand } from '../../../src/world/commands/contract.ts'
import { contractInitCommand } from '../../../src/world/commands/contract-init.ts'
import type { Io } from '../../../src/world/commands/io.ts'
import { GitFixture } from '../../git-fixture.ts'
import { door } from '../onnx/onnx-fixture.ts'
import { folderOf, npy, npz, rows, runnerModel, said, scorerContract } from './contract-folder.ts'

const from = { path: 'contract-report.json', commit: null, id: null }
const golden = (score: number[]) => npz({ x: npy(rows.x, rows.dims), score: npy(score, [2, 1]) })
const files = (score = said.score, more = '') => ({
  'models/scorer.onnx': runnerModel('scorer.onnx'),
  'fraud/contract.yml': scorerContract(`golden: {cases: ["golden/*.npz"]}\n${more}`, 'path: ../models/scorer.onnx'),
  'fraud/golden/history.npz': golden(score),
})

function io(cwd: string): Io & { text(): string; errors(): string } {
  const [out, err]: string[][] = [[], []]
  return {
    out: (text) => void out?.push(text),
    err: (text) => void err?.push(text),
    text: () => out?.join('') ?? '',
    errors: () => err?.join('') ?? '',
    stdin: () => '',
    env: { PATH: process.env.PATH },
    cwd,
    now: () => new Date('2026-11-21T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
}

const command = (file: string | undefined, here: Io, more: Partial<ContractOptions> = {}) =>
  contractCommand(file, { provider: 'cpu', format: 'text', runner: 'shared', ...more }, here, door)

test('a result is of the tree that it was made on, and of no other', async () => {
  const repository = new GitFixture()
  onTestFinished(() => repository[Symbol.dispose]())
  repository.commit(files())
  const here = io(join(repository.dir, 'fraud'))
  expect(await command('contract.yml', here, { format: 'json', base: 'HEAD' })).toBe(0)
  const result = readContractRun(here.text(), from)
  if (result.is !== 'read') throw new Error('no result')
  expect(result.value).toMatchObject({
    commit: repository.git('rev-parse', 'HEAD'),
    contract: { path: 'fraud/contract.yml', version: 1 },
    files: [{ path: 'fraud/golden/history.npz' }],
    base: { digest: result.value.model.digest, facts: { ir: 8, bytes: runnerModel('scorer.onnx').length } },
    load_ms: expect.any(Number),
  })
  const contract = readContract(files()['fraud/contract.yml'], { ...from, path: 'fraud/contract.yml' })
  if (contract.is !== 'read') throw new Error('no contract')
  const weighed = () =>
    weighContract([result], {
      at: 'fraud/contract.yml',
      contract: contract.value,
      paths: repository.git('ls-files').split('\n'),
      digestsOf: (path) => [`git:${repository.git('hash-object', path)}`],
      pinned: { name: 'onnxruntime', version: result.value.runtime.version },
    })
  expect(weighed().devices).toMatchObject([{ device: 'cpu', is: 'fresh', missing: [], unbound: [] }])
  writeFileSync(join(repository.dir, 'fraud/golden/history.npz'), golden([0.1, 0.2]))
  expect(weighed().devices).toMatchObject([{ is: 'stale', unbound: [{ what: 'file', path: 'fraud/golden/history.npz' }] }])
})

test('what failed stands first, with its worst element; the exit says it', async () => {
  const here = io(folderOf(files([0.2592251, 0.7])))
  expect(await command('fraud/contract.yml', here, { output: 'report.json' })).toBe(1)
  const lines = here.text().split('\n')
  expect(lines[0]).toMatch(/^FAIL: \d+ of \d+ checks hold, 1 failed$/)
  expect(lines[1]).toContain('models/scorer.onnx with onnxruntime')
  expect(lines[2]).toBe('  ✘ golden/fraud/golden/history.npz')
  expect(here.text().replace(/\s+/g, ' ')).toMatch(/the worst, at \[1, 0\], is 0\.7514\d+ where 0\.7 is expected/)
  expect(here.text()).toMatch(/off by 0\.0514, tolerated 0\.0007/)
  expect(here.text()).toMatch(/batch 1 {2}p50 \S+ ms/)
  expect(readContractRun(readFileSync(join(here.cwd, 'report.json'), 'utf8'), from).is).toBe('read')
})

test('a budget that is not kept fails on a dedicated runner alone', async () => {
  const root = folderOf(files(said.score, 'cost: {runner: dedicated, seconds: 0.02, warm_up: 1, size_mb: 0.000001}\n'))
  const shared = io(root)
  expect(await command('fraud/contract.yml', shared)).toBe(0)
  expect(shared.text()).toMatch(/✘ cost\/size_mb \(shown, holds nothing on a shared runner\)/)
  expect(await command('fraud/contract.yml', io(root), { runner: 'dedicated' })).toBe(1)
})

test('where there is no runtime, or not the provider, that is undecided, with what to do', async () => {
  const root = folderOf(files())
  const none = io(root)
  expect(await command('fraud/contract.yml', none, { runtime: root })).toBe(2)
  expect(none.errors()).toMatch(/holds no onnxruntime-node\. Install it with `npm install onnxruntime-node`/)
  expect(none.text()).toBe('')
  const lacks = io(root)
  expect(await command('fraud/contract.yml', lacks, { provider: 'qnn' })).toBe(2)
  expect(lacks.errors()).toContain('this runtime has no provider qnn')
})

test.each<[what: string, file: string | undefined, more: Partial<ContractOptions>, why: string]>([
  ['no file', undefined, {}, 'name the contract'],
  ['a file that is not there', 'nothing.yml', {}, 'is not there'],
  ['a folder', 'fraud', {}, 'is no file'],
  ['a model', 'models/scorer.onnx', {}, '`mle-review contract init models/scorer.onnx` writes a first one'],
  ['a provider that nobody knows', 'fraud/contract.yml', { provider: 'abacus' }, 'there is no provider abacus'],
  ['a root elsewhere', 'fraud/contract.yml', { root: 'models' }, 'is not in models'],
  ['a base that is no commit', 'fraud/contract.yml', { base: 'gone' }, 'gone is no commit here'],
])('wrong usage is told: %s', async (_, file, more, why) => {
  await expect(command(file, io(folderOf(files())), more)).rejects.toThrow(why)
})

test('a first contract is written from the model, parses, holds, and takes no file away', async () => {
  const root = folderOf({ 'models/scorer.onnx': runnerModel('scorer.onnx') })
  const shown = io(root)
  expect(await contractInitCommand('models/scorer.onnx', {}, shown)).toBe(0)
  expect(shown.text()).toContain('path: scorer.onnx')
  expect(existsSync(join(root, 'models/contract.yml'))).toBe(false)
  const here = io(root)
  expect(await contractInitCommand('models/scorer.onnx', { output: 'contract.yml' }, here)).toBe(0)
  expect(here.text()).toBe('')
  expect(readFileSync(join(root, 'contract.yml'), 'utf8')).toContain('path: models/scorer.onnx')
  const run = io(root)
  expect(await command('contract.yml', run), run.text()).toBe(0)
  writeFileSync(join(root, 'contract.yml'), 'mine')
  await expect(contractInitCommand('models/scorer.onnx', { output: 'contract.yml' }, here)).rejects.toThrow('is there already')
  expect(readFileSync(join(root, 'contract.yml'), 'utf8')).toBe('mine')
  await expect(contractInitCommand('contract.yml', {}, here)).rejects.toThrow('no ONNX model')
})

test('the whole run has an end of its own, which the machine may set', async () => {
  const here = io(folderOf(files()))
  expect(await command('fraud/contract.yml', here, { totalSeconds: '0.001' })).toBe(2)
  expect(here.text().replace(/\s+/g, ' ')).toContain(
    "The 0.001 s of the whole run were over; raise this runner's total-seconds, or ask for less.",
  )
  await expect(command('fraud/contract.yml', here, { totalSeconds: '-1' })).rejects.toThrow('--total-seconds is -1; write a number')
})
