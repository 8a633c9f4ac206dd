import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkOf, folderOf, notPassing, outcomeIn, ranIn, runnerModel, runOn, scorerContract } from './contract-folder.ts'

const model = (more: string) => scorerContract('', `path: model.onnx, ${more}`)
const scorer = runnerModel('scorer.onnx')
const sha256 = createHash('sha256').update(scorer).digest('hex')

test.each<[what: string, more: string, id: string, why: string]>([
  ['another digest', `sha256: ${'a'.repeat(64)}`, 'artifact/sha256', sha256],
  ['another version', 'version: "2026.12"', 'artifact/version', 'says version 2026.11'],
  ['a key that is not there', 'metadata: [preprocessing]', 'artifact/metadata/preprocessing', 'metadata_props'],
  ['a newer opset', 'opset: {max: 16}', 'artifact/opset', 'opset of ai.onnx is 17, where at most 16'],
  ['an older IR', 'ir: {min: 9}', 'artifact/ir', 'IR version is 8, where at least 9'],
  ['a domain', 'domains: [ai.onnx.ml]', 'artifact/domains', 'the domain ai.onnx,'],
  ['operators', 'operators: [Gemm, Slice]', 'artifact/operators', 'the operator Softmax,'],
])('what a contract asks of the file and the file does not keep: %s', async (_, more, id, why) => {
  const run = await runOn('scorer', model(more))
  expect(notPassing(run)).toEqual({ fail: [id] })
  expect(checkOf(run, id).why).toContain(why)
})

test('what the file keeps passes; metadata may stand beside it, and must not say another version', async () => {
  const asked = model(
    `sha256: ${sha256}, opset: {min: 17, max: 17}, ir: {max: 8}, domains: [ai.onnx], operators: [Gemm, Softmax, ai.onnx.Slice], metadata: [owner, version], version: "2026.11"`,
  )
  const kept = await runOn('scorer', asked, { 'model.meta.json': '{"owner": "risk", "version": "2026.11"}' })
  expect(notPassing(kept)).toEqual({})
  expect(kept.files?.map(({ path }) => path)).toEqual(['model.meta.json'])
  const stale = await runOn('scorer', asked, { 'model.meta.json': '{"owner": "risk", "version": "2026.10"}' })
  expect(notPassing(stale)).toEqual({ fail: ['artifact/version'] })
  const broken = await runOn('scorer', asked, { 'model.meta.json': '{"owner": ' })
  expect(notPassing(broken)).toEqual({ fail: ['artifact/metadata/owner'] })
})

test('external data beside the model are loaded, bound and counted', async () => {
  const weights = runnerModel('external.bin')
  const run = await runOn('external', scorerContract(), { 'external.bin': weights })
  expect(notPassing(run)).toEqual({})
  expect(run.files?.map(({ path }) => path)).toEqual(['external.bin'])
  expect(run.size_mb).toBeCloseTo((runnerModel('external.onnx').length + weights.length) / 2 ** 20, 9)
})

test('external data that are not there, or behind a link that leads out, are never opened', async () => {
  const bytes = runnerModel('external.onnx')
  const lacks = folderOf({ 'm/model.onnx': bytes, 'contract.yml': scorerContract('', 'path: m/model.onnx') })
  const absent = await ranIn(lacks)
  expect(checkOf(absent, 'load')).toMatchObject({
    status: 'fail',
    why: expect.stringContaining('m/external.bin, external data of the model, is not there'),
  })
  expect(checkOf(absent, 'law/deterministic')).toMatchObject({ status: 'could-not-run', why: expect.stringContaining('see load') })
  // Inside the repository, outside the model's folder: no more allowed than /etc.
  writeFileSync(join(lacks, 'weights.bin'), runnerModel('external.bin'))
  symlinkSync('../weights.bin', join(lacks, 'm/external.bin'))
  expect(checkOf(await ranIn(lacks), 'load')).toMatchObject({ status: 'fail', why: expect.stringContaining('is a link out of m') })
})

test.each([['/etc/passwd.bin'], ['../../x/weight']])(
  'a model whose external data lie at %s is refused before the runtime sees it',
  async (location) => {
    const bytes = Buffer.from(runnerModel('external.onnx'))
    // As long as the name that it takes the place of.
    const at = Buffer.from(location.slice(0, 12).padEnd(12, 'x'))
    for (let from = bytes.indexOf('external.bin'); from !== -1; from = bytes.indexOf('external.bin', from + 1)) at.copy(bytes, from)
    const run = await runOn(bytes, scorerContract())
    expect(checkOf(run, 'load')).toMatchObject({ status: 'fail', why: expect.stringMatching(/is an absolute path|leaves the folder/) })
    expect(checkOf(run, 'signature')).toMatchObject({ status: 'could-not-run' })
  },
)

test('a model that is none, or larger than the contract allows, does not load and says why', async () => {
  const none = await runOn(Buffer.from('no model at all, whatever its name is'), model('version: "2026.11"'))
  expect(notPassing(none).fail).toEqual(['load'])
  expect(checkOf(none, 'load').why).toContain('model.onnx: it is no ONNX model')
  expect(none.runtime.version).toMatch(/^\d+\.\d+/)
  const golden = await runOn(Buffer.from('no model'), scorerContract('golden: {cases: [g.json]}\n'), { 'g.json': '{}' })
  // Nothing read it, and the result rests on it: with another golden case it would be another one.
  expect(golden.files?.map(({ path }) => path)).toEqual(['g.json'])
  const large = await runOn('scorer', `${scorerContract()}limits: {model_mb: 0.0001}\n`)
  expect(checkOf(large, 'load')).toMatchObject({ status: 'fail', why: expect.stringContaining('limits.model_mb') })
})

test('links out of the tree are not followed, for the model, the contract and golden cases alike', async () => {
  const outside = folderOf({ 'model.onnx': scorer, 'g.npz': 'secret' })
  const root = folderOf({ 'contract.yml': scorerContract('golden: {cases: [g.npz]}') })
  symlinkSync(join(outside, 'model.onnx'), join(root, 'model.onnx'))
  expect(await outcomeIn(root)).toMatchObject({ is: 'not-run', fault: 'usage', why: expect.stringContaining('is a link out of the tree') })
  const inside = folderOf({ 'contract.yml': scorerContract('golden: {cases: [g.npz]}'), 'model.onnx': scorer })
  symlinkSync(join(outside, 'g.npz'), join(inside, 'g.npz'))
  const run = await ranIn(inside)
  expect(checkOf(run, 'golden/g.npz')).toMatchObject({ status: 'fail', why: expect.stringContaining('is a link out of the tree') })
  expect(run.files).toEqual([])
})

test('a folder in the place of the model, an absent one and a contract that does not parse are wrong usage', async () => {
  const root = folderOf({ 'contract.yml': scorerContract() })
  expect(await outcomeIn(root)).toMatchObject({
    fault: 'usage',
    why: expect.stringContaining('model.onnx, the model that contract.yml names, is not there'),
  })
  mkdirSync(join(root, 'model.onnx'))
  expect(await outcomeIn(root)).toMatchObject({ fault: 'usage', why: expect.stringContaining('is no file') })
  writeFileSync(join(root, 'contract.yml'), 'version: 1\nmodle: 3\n')
  expect(await outcomeIn(root)).toMatchObject({ fault: 'usage', why: expect.stringContaining('modle') })
})
