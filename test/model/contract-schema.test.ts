import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContract } from '../../src/read/contract.ts'
import { readContractRun } from '../../src/read/contract-run.ts'
import { schemas } from '../../src/tools/schema.ts'
import { leastContract, leastRun } from '../contract.ts'

const all = schemas()
const ajv = new Ajv2020({ strict: false, validateFormats: false })
const valid = (name: string, data: unknown) => ajv.validate(all[name] ?? false, data)
const from = (path: string) => ({ path, commit: null, id: null })

describe("an editor and the contract's reader agree", () => {
  test.each([
    [leastContract()],
    [leastContract('golden: {tolerance: {webgpu.float32: {absolute: 1}}}\nproviders: {cuda: {nodes: 1}}')],
    [leastContract().replace('float32, shape: [N]', '"sequence(map(int64, float32))"')],
    [leastContract().replace('float32, shape: [N]', '"optional(sparse(float32))"')],
    [leastContract().replace('float32, shape: [N]', 'flot32')],
    [leastContract().replace('float32, shape: [N]', 'undefined')],
    [leastContract().replace('[N]', '[1.5]')],
    [leastContract().replace('path: ', 'pth: ')],
    [leastContract('golden: {tolerance: {webgpu.flot32: {absolute: 1}}}')],
    [leastContract('behaviour: {nan: refuse}')],
    [leastContract('cost: {p95_ms: 0}')],
    [leastContract('whatever: 1')],
  ])('%j', (text) => expect(valid('contract.json', parse(text))).toBe(readContract(text, from('fraud/contract.yml')).is === 'read'))
})

describe('a stack that writes a result and the reader of it agree', () => {
  test.each([
    [leastRun()],
    [leastRun({ checks: [] })],
    [leastRun({ theirs: 1, checks: [{ id: 'golden/a', status: 'fail', theirs: 1, worst: { actual: 'NaN' } }] })],
    [leastRun({ checks: [{ id: 'nothing/a', status: 'fail' }] })],
    [leastRun({ checks: [{ id: 'load', status: 'ok' }] })],
    [leastRun({ model: { path: 'm', digest: ['git:12'] } })],
    [leastRun({ runtime: { name: 'xgboost' } })],
    [leastRun({ death: { cause: 'signal', why: 'x' } })],
    [leastRun({ death: { cause: 'fate', why: 'x' } })],
  ])('%j', (run) => expect(valid('contract-report.json', run)).toBe(readContractRun(JSON.stringify(run), from('r.json')).is === 'read'))
})
