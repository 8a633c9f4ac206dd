import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contractReports } from '../../../src/world/action/contract-reports.ts'
import { Misuse } from '../../../src/world/action/event.ts'
import { leastRun } from '../../contract.ts'

let folder = ''
let env: Record<string, string> = {}
const said: string[] = []
const of = (...patterns: string[]) => contractReports(patterns, env, (line) => said.push(line))
const shown = (...patterns: string[]) =>
  of(...patterns).map((it) => (it.is === 'read' ? `${it.value.device.class} ${it.from.path}` : it.is))
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const report = (device: string) => JSON.stringify(leastRun({ device: { class: device } }))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-reports-'))
  env = { GITHUB_WORKSPACE: join(folder, 'workspace'), RUNNER_TEMP: join(folder, 'temp') }
  write('workspace/out/contract-report-cpu.json', report('cpu'))
  write('workspace/out/cuda/contract-report-cuda.json', report('cuda'))
  write('workspace/out/notes.txt', 'no report')
  write('temp/contract-report-cpu.json', report('cpu'))
  write('elsewhere/contract-report.json', report('webgpu'))
  write('workspace/broken.json', '{"version": 1')
  symlinkSync(join(folder, 'elsewhere/contract-report.json'), join(folder, 'workspace/link.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a path, a glob and a folder, below the workspace and the temporary folder', () => {
  expect(shown('out/contract-report-cpu.json')).toEqual(['cpu out/contract-report-cpu.json'])
  expect(shown('contract-report-*.json')).toEqual(['cpu contract-report-cpu.json'])
  const both = ['cpu out/contract-report-cpu.json', 'cuda out/cuda/contract-report-cuda.json']
  expect(shown('out/**/contract-report-*.json', 'out')).toEqual(both)
  expect(shown(join(folder, 'temp', '*.json'))).toEqual(['cpu contract-report-cpu.json'])
})

test('what leads out is not taken, neither by its path nor by a link', () => {
  for (const path of ['../elsewhere/*.json', join(folder, 'elsewhere/contract-report.json'), '../../etc/passwd', 'out/../../elsewhere'])
    expect(() => of(path)).toThrow(Misuse)
  expect(shown('link.json')).toEqual([])
})

test('a pattern that matches nothing is said, and a broken result is one that could not be read', () => {
  said.length = 0
  expect(shown('nothing-*.json')).toEqual([])
  expect(said).toEqual(['contract-report: nothing matches nothing-*.json.'])
  expect(of('broken.json')).toMatchObject([{ is: 'unreadable', fault: 'author', why: expect.stringContaining('broken.json') }])
})
