import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { verdicts, wrongUsageExit } from '../../src/model/verdict.ts'
import { readGates } from '../../src/read/gates.ts'
import { readSettings } from '../../src/read/settings.ts'
import { parseYaml } from '../../src/read/yaml.ts'

const root = join(import.meta.dirname, '../..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = text('README.md')
const fences = (markdown: string, language: string) =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, lang, body]) => (lang === language ? [body ?? ''] : []))
const from = { path: 'README.md', commit: null, id: null }
const [workflow = '', configuration = '', gates = ''] = fences(readme, 'yaml')

test('the first block shows a review, the second runs all tests, and there are no others', () => {
  expect(fences(readme, 'sh')).toEqual(['npm ci && npm run demo\n', 'npm ci && npm run ci\n'])
})

test("CI runs exactly the README's test command", () => {
  const commands = text('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !/^(#|set |cd )/.test(line))
  expect(`${commands.join('\n')}\n`).toBe(fences(readme, 'sh')[1])
  expect(text('.github/workflows/test.yml')).toContain('- run: .ci/run\n')
})

test('every script that a document names is in package.json', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
  const named = ['README.md', '.github/CONTRIBUTING.md', 'test/examples/fraud-scorer/README.md', '.github/ARCHITECTURE.md'].flatMap(
    (path) => [...text(path).matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, name]) => name ?? ''),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test.each(['README.md', '.github/CONTRIBUTING.md', '.github/ARCHITECTURE.md'])('every relative link of %s leads somewhere', (path) => {
  const links = [...text(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((it) => !/^https?:/.test(it))
  expect(links.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([])
})

test('the configuration in the README parses', () => {
  expect(readSettings(configuration, from)).toMatchObject({ is: 'read', value: { models: { 'fraud-scorer': { mode: 'observe' } } } })
})

test('the gates in the README parse', () => {
  const read = readGates(gates, from)
  expect(read.is === 'read' && read.value.gates.map(({ metric }) => metric)).toEqual(['recall', 'log_loss', 'p95_latency_ms'])
})

test("the README's workflow checks nothing out, holds the least permissions, and cancels nothing", () => {
  const { value } = parseYaml(workflow) as { value: Record<string, unknown> }
  expect(workflow).not.toContain('checkout')
  expect(value).toMatchObject({
    on: { pull_request_target: { types: ['opened', 'edited', 'synchronize', 'reopened', 'ready_for_review'] }, merge_group: null },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    concurrency: { 'cancel-in-progress': false },
  })
  expect(Object.keys(value.permissions as object)).toHaveLength(2)
})

test('the table of verdicts says what the code does', () => {
  const rows = [...readme.matchAll(/^\| (?:`([a-z-]+)`)? *\|.*\| (\d) \| (success|failure) \|$/gm)]
  expect(rows.map(([, verdict, exit, check]) => [verdict ?? null, Number(exit), check])).toEqual([
    ...(['pass', 'not-applicable', 'hold', 'undecided'] as const).map((it) => [it, verdicts[it].exit, verdicts[it].conclusion]),
    [null, wrongUsageExit, 'failure'],
  ])
})
