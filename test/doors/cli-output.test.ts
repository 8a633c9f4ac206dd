import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExampleRepository } from '../../src/tools/example-repository.ts'
import { schemas } from '../../src/tools/schema.ts'

const cli = join(import.meta.dirname, '../../src/cli.ts')
const published = schemas()
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })

let example: ExampleRepository
let folder: string

beforeAll(async () => {
  example = await ExampleRepository.build(['11-device-registry', '15-runbook-typo'])
  folder = mkdtempSync(join(tmpdir(), 'mle-review-output-'))
})

afterAll(() => {
  example[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command as a shell would, in the example's repository. */
function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: example.dir, input, encoding: 'utf8' })
  return { exit: status, out: stdout, err: stderr }
}

/** What stands between an output and its schema. */
function faults(schema: string, output: unknown): unknown[] {
  ajv.validate(published[schema] ?? false, output)
  return ajv.errors ?? []
}

/** Every way to take one property out of an object, with the name of what is gone. */
function without(output: Record<string, unknown>, names: string[]): [string, Record<string, unknown>][] {
  return names.map((name) => [name, Object.fromEntries(Object.entries(output).filter(([key]) => key !== name))])
}

const describedBy = (pull: string) => example.pulls.find(({ name }) => name === pull)?.description ?? ''
const onBranch = (pull: string) => ['--base', 'main', '--head', pull, '--description', '-', '--as-of', '2026-11-21T12:00:00Z']

test.each([
  ['11-device-registry', 1],
  ['15-runbook-typo', 0],
])('review and gather of %s print what their schemas say, and the evidence replays to the same report', (pull, exit) => {
  const reviewed = run(['review', ...onBranch(pull), '--format', 'json'], describedBy(pull))
  const gathered = run(['gather', ...onBranch(pull)], describedBy(pull))
  expect([reviewed.exit, gathered.exit, reviewed.err, gathered.err]).toEqual([exit, 0, '', ''])
  expect(faults('report.json', JSON.parse(reviewed.out))).toEqual([])
  expect(faults('evidence.json', JSON.parse(gathered.out))).toEqual([])
  const replayed = run(['review', '--evidence', '-', '--format', 'json'], gathered.out)
  expect(replayed).toEqual(reviewed)
})

test('compact prints what its schema says', () => {
  const { exit, out } = run(['compact', '-', '--format', 'json'], 'Goal: TBD\nWho cares: n/a, nobody sees it yet\nBaselin: main\n')
  expect([exit, faults('compact-output.json', JSON.parse(out))]).toEqual([1, []])
})

test('gates prints what its schema says, with references and without a metrics file', () => {
  const files = [
    '--gates',
    'fraud/gates.yml',
    '--production',
    'fraud/production.json',
    '--baseline',
    'fraud/metrics.json',
    '--format',
    'json',
  ]
  const met = run(['gates', ...files, '--metrics', 'fraud/metrics.json'])
  const absent = run(['gates', ...files, '--metrics', 'fraud/none.json'])
  expect([met.exit, faults('gates-output.json', JSON.parse(met.out))]).toEqual([0, []])
  expect([absent.exit, faults('gates-output.json', JSON.parse(absent.out))]).toEqual([1, []])
})

test('scan prints what its schema says, with findings and with what was skipped', () => {
  writeFileSync(join(folder, 'train.py'), 'import pandas as pd\n\nframe = pd.read_csv("/home/ana/data/fraud.csv")\nmodel.fit(frame)\n')
  writeFileSync(join(folder, 'broken.ipynb'), '{"cells": ')
  const { exit, out } = run(['scan', folder, '--format', 'json'])
  const printed = JSON.parse(out) as { findings: unknown[]; skipped: unknown[] }
  expect([printed.findings.length, printed.skipped.length, exit]).toEqual([1, 1, 0])
  expect(faults('scan-output.json', printed)).toEqual([])
})

test('replay prints what its schema says', () => {
  const { exit, out, err } = run(['replay', '--last', '2', '--format', 'json'])
  const printed = JSON.parse(out)
  expect([exit, err, printed.base, printed.changes]).toEqual([0, '', 'main', 2])
  expect(printed.rules.length).toBeGreaterThan(0)
  expect(faults('replay-output.json', printed)).toEqual([])
  expect(
    without(printed, ['counts', 'rules', 'skipped']).filter(([, output]) => faults('replay-output.json', output).length === 0),
  ).toEqual([])
})

test('review and scan print SARIF', () => {
  const reviewed = run(['review', ...onBranch('11-device-registry'), '--format', 'sarif'], describedBy('11-device-registry'))
  const scanned = run(['scan', '.', '--format', 'sarif'])
  for (const { exit, out } of [reviewed, scanned]) {
    expect([0, 1]).toContain(exit)
    expect(JSON.parse(out)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'mle-review' } } }] })
  }
})

test('stamp prints what its schema says', () => {
  const { exit, out } = run(['stamp', 'fraud/metrics.json', '--model', 'fraud-scorer', '--format', 'json'])
  example.git('checkout', '--quiet', '--', 'fraud/metrics.json')
  expect([exit, faults('stamp-output.json', JSON.parse(out))]).toEqual([0, []])
})

test('maturity prints what its schema says, and nothing passes that lacks a property', () => {
  const { exit, out, err } = run(['maturity', '--format', 'json'])
  const printed = JSON.parse(out)
  expect([exit, err, faults('maturity-output.json', printed)]).toEqual([0, '', []])
  expect(printed.points.some(({ seen }: { seen: unknown[] }) => seen.length > 0)).toBe(true)
  expect(without(printed, Object.keys(printed)).filter(([, output]) => faults('maturity-output.json', output).length === 0)).toEqual([])
  expect(faults('maturity-output.json', { ...printed, level: 4 })).not.toEqual([])
  expect(faults('maturity-output.json', { ...printed, sections: { ...printed.sections, data: 8 } })).not.toEqual([])
})

test('projects prints what its schema says', () => {
  const path = join(folder, 'Projects/ranker/context.md')
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(
    path,
    '---\nstatus: active\nstarted: 2026-01-05\nmilestones:\n  - {name: Shadow, date: 2026-03-01, done: true}\n---\n# Ranker\n',
  )
  const { exit, out } = run(['projects', folder, '--now', '2026-11-21', '--format', 'json'])
  const printed = JSON.parse(out)
  expect([exit, printed.projects.length, faults('projects-output.json', printed)]).toEqual([0, 1, []])
  const [project] = printed.projects
  for (const [name, output] of without(project, Object.keys(project)))
    expect(faults('projects-output.json', { projects: [output] }), name).not.toEqual([])
})

test('digest prints what its schema says, and nothing passes that lacks a property', () => {
  const { exit, out, err } = run(['digest', '--now', '2026-11-21', '--format', 'json'])
  const printed = JSON.parse(out)
  expect([exit, err, faults('digest-output.json', printed)]).toEqual([0, '', []])
  expect(printed.rows.length).toBeGreaterThan(0)
  const [row] = printed.rows
  const lacking = [
    ...without(printed, Object.keys(printed)),
    ...without(row, Object.keys(row)).map(([name, it]): [string, Record<string, unknown>] => [name, { ...printed, rows: [it] }]),
  ]
  expect(lacking.filter(([, output]) => faults('digest-output.json', output).length === 0).map(([name]) => name)).toEqual([])
  expect(faults('digest-output.json', { ...printed, rows: [{ ...row, severity: 'X' }] })).not.toEqual([])
})

test('nothing passes for a review that lacks a property of one', () => {
  const review = JSON.parse(run(['review', ...onBranch('11-device-registry'), '--format', 'json']).out)
  const promised = ['version', 'verdict', 'models', 'outcomes', 'findings', 'coverage', 'questions', 'blind']
  const passes = without(review, promised).filter(([, output]) => faults('report.json', output).length === 0)
  expect(passes.map(([name]) => name)).toEqual([])
})

test('`contract init` names what it takes, and takes it', () => {
  expect(run(['contract', 'init', '--help']).out).toContain('--output <file>')
  const model = join(import.meta.dirname, '../world/onnx/models/add.onnx')
  const contract = join(folder, 'first.yml')
  cpSync(model, join(folder, 'add.onnx'))
  const made = run(['contract', 'init', join(folder, 'add.onnx'), '--output', contract])
  expect(made).toMatchObject({ exit: 0, out: '', err: expect.stringContaining('is written') })
  expect(readFileSync(contract, 'utf8')).toMatch(/^version: 1/m)
})
