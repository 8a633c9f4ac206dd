import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExampleRepository } from '../../src/tools/example-repository.ts'
import { bundlesInto } from '../bundles-of-run.ts'

const root = join(import.meta.dirname, '../..')
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mle-review-bundle-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  await bundlesInto(join(folder, 'dist'), ['cli'])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(entry: string, args: string[], input: string): string {
  return spawnSync(process.execPath, [entry, ...args], { input, encoding: 'utf8' }).stdout
}

test('front matter is read by the bundle as by the source, though its engines were left out', () => {
  const description = '---\ngoal: fewer missed frauds\nbaseline: "main: 1"\n---\n\nPrimary metric: auc\n'
  const bundled = run(join(folder, 'dist/cli.js'), ['compact', '-', '--format', 'json'], description)
  expect(bundled).toContain('fewer missed frauds')
  expect(JSON.parse(bundled)).toEqual(JSON.parse(run(join(root, 'src/cli.ts'), ['compact', '-', '--format', 'json'], description)))
})

test('nothing in the bundle evaluates a text', () => {
  const chunks = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  expect(chunks.length).toBeGreaterThan(10)
  for (const name of chunks) expect(readFileSync(join(folder, 'dist', name), 'utf8'), name).not.toMatch(/\beval\((?!\))/)
})

test('a review starts at most nine runs of git', async () => {
  using example = await ExampleRepository.build(['01-device-age'])
  const bin = join(folder, 'bin')
  const log = join(folder, 'git.txt')
  mkdirSync(bin)
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nPATH="$REAL_PATH"\necho "$@" >> '${log}'\nexec git "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(folder, 'dist/cli.js'), 'review', '--base', 'main', '--head', '01-device-age', '--format', 'json'],
    {
      cwd: example.dir,
      env: { ...process.env, REAL_PATH: process.env.PATH, PATH: `${bin}${delimiter}${process.env.PATH}` },
      encoding: 'utf8',
    },
  )
  expect([0, 1, 2]).toContain(status)
  expect(JSON.parse(stdout)).toMatchObject({ models: [{ id: 'fraud-scorer' }] })
  const runs = readFileSync(log, 'utf8').trim().split('\n')
  expect(runs.length).toBeGreaterThan(3)
  expect(runs.length).toBeLessThanOrEqual(9)
})
