import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import localPath from '../../src/detect/reproducibility/local-path.ts'
import secret from '../../src/detect/security/secret.ts'
import { limits } from '../../src/model/limits.ts'
import { detector, type Rule, type Rulebook } from '../../src/model/rule.ts'
import { sarifScan } from '../../src/reply/sarif-scan.ts'
import { scanTerminal } from '../../src/reply/scan-terminal.ts'
import { loadPage } from '../../src/tools/pages.ts'
import { scan } from '../../src/world/scan.ts'

const root = join(import.meta.dirname, '../..')
const rule = (id: string, it: Rule['detector']): Rule => ({ page: loadPage(root, id).page, detector: it })
const rulebook: Rulebook = { rules: [rule('reproducibility/local-path', localPath), rule('security/secret', secret)], checklist: [] }

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

function folder(files: Record<string, string | Buffer>): string {
  const top = mkdtempSync(join(tmpdir(), 'scan-'))
  made.push(top)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), content)
  }
  return top
}

const bad = 'from sklearn.svm import SVC\n\nSVC().fit("/home/ana/x.csv", y)\n'
const finding = {
  rule: 'reproducibility/local-path',
  severity: 'W',
  confidence: 'high',
  cell: null,
  line: 3,
  endLine: 3,
  fileLine: 3,
  facts: { path: '/home/ana/x.csv' },
}

describe('paths', () => {
  const files = {
    'src/b.py': bad,
    'src/a.py': bad,
    'src/deep/c.py': bad,
    'src/readme.md': '/home/ana/x.csv',
    'src/node_modules/x.py': bad,
    'src/.venv/x.py': bad,
    'src/deep/__pycache__/x.py': bad,
    'src/.ipynb_checkpoints/x.py': bad,
    'src/lib/site-packages/x.py': bad,
    'notes.txt': 'x',
  }

  test.each<[string[], string[]]>([
    [['src'], ['src/a.py', 'src/b.py', 'src/deep/c.py']],
    [['src/'], ['src/a.py', 'src/b.py', 'src/deep/c.py']],
    [['./src/deep'], ['./src/deep/c.py']],
    [['.'], ['./src/a.py', './src/b.py', './src/deep/c.py']],
    [
      ['src/a.py', 'src/b.py'],
      ['src/a.py', 'src/b.py'],
    ],
    [
      ['src/a.py', 'src'],
      ['src/a.py', 'src/b.py', 'src/deep/c.py'],
    ],
  ])('%j', async (paths, found) => {
    const { findings, skipped } = await scan(paths, rulebook, folder(files))
    expect(findings.map(({ path }) => path)).toEqual(found)
    expect(findings[0]).toMatchObject(finding)
    expect(skipped).toEqual([])
  })

  test('a folder’s own path, in full', async () => {
    const top = folder({ 'a.py': bad })
    expect((await scan([top], rulebook, '/')).findings.map(({ path }) => path)).toEqual([`${top}/a.py`])
  })

  test('one that is not there is an error, and nothing is scanned', async () => {
    await expect(scan(['src', 'nowhere'], rulebook, folder(files))).rejects.toThrow(/no file or folder nowhere/)
  })
})

describe('what is skipped, and why', () => {
  test.each<[string, Record<string, string | Buffer>, string, RegExp]>([
    ['a file of another kind, named', { 'a.txt': 'x' }, 'a.txt', /neither Python/],
    ['a binary', { 'a.py': Buffer.from([0, 1, 2]) }, 'a.py', /binary/],
    ['another encoding', { 'a.py': Buffer.from([0x78, 0xe9, 0x0a]) }, 'a.py', /UTF-8/],
    ['a large one', { 'a.py': Buffer.alloc(limits.textBytes + 1, 32) }, 'a.py', /more than the/],
    ['a broken notebook', { 'a.ipynb': '{"cells": [' }, 'a.ipynb', /line 1, column/],
    ['a long file with a mistake', { 'a.py': `x = = "/home/ana/x"\n`.repeat(5_000) }, 'a.py', /does not parse/],
  ])('%s', async (_, files, path, why) => {
    const { findings, skipped } = await scan([path], rulebook, folder(files))
    expect(findings).toEqual([])
    expect(skipped).toMatchObject([{ path, why: expect.stringMatching(why) }])
  })

  test('links are not followed', async () => {
    const top = folder({ 'real/a.py': bad })
    symlinkSync(join(top, 'real'), join(top, 'loop'))
    symlinkSync(join(top, 'real/a.py'), join(top, 'b.py'))
    const { findings, skipped } = await scan(['.'], rulebook, top)
    expect(findings.map(({ path }) => path)).toEqual(['./real/a.py'])
    expect(skipped).toMatchObject([{ path: './b.py', why: expect.stringContaining('link') }])
  })

  test('a rule that breaks is said, and is not clean', async () => {
    const broken = detector({
      reads: ['programs'],
      // biome-ignore lint/correctness/useYield: it breaks before it could.
      *detect() {
        throw new Error('oh')
      },
    })
    const { skipped } = await scan(['.'], { rules: [rule('reproducibility/local-path', broken)], checklist: [] }, folder({ 'a.py': bad }))
    expect(skipped).toEqual([{ path: './a.py', why: expect.stringContaining('oh'), broke: 'reproducibility/local-path' }])
    const told = scanTerminal({ findings: [], skipped }, { paint: (_, text) => text, width: 80 })
    expect(told).toContain('broke ./a.py: reproducibility/local-path could not be asked: ')
    expect(told).not.toContain('skipped')
    const [run] = sarifScan({ findings: [], skipped }, rulebook, '/').runs
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', associatedRule: { id: 'reproducibility/local-path' } }],
    })
    expect(
      sarifScan({ findings: [], skipped: [{ path: 'a.py', why: 'long' }] }, rulebook, '/').runs[0].invocations[0].executionSuccessful,
    ).toBe(true)
  })
})

describe('fingerprints', () => {
  const prints = async (paths: string[], cwd: string) =>
    (await scan(paths, rulebook, cwd)).findings.map(({ fingerprint, lineHash }) => [fingerprint, lineHash]).toSorted()
  const allowed = `# mle-review: allow reproducibility/local-path - mine\nx = 1\n${bad}`

  test.each([
    ['in a repository', { '.git/HEAD': '', 'src/plain.py': bad, 'src/idle.py': allowed }],
    ['in none', { 'src/plain.py': bad, 'src/idle.py': allowed }],
  ])('are the same however a path is typed, %s', async (_, files) => {
    const top = folder(files)
    const told = await prints(['.'], top)
    expect(told.length).toBe(3)
    expect(new Set(told.map(([print]) => print)).size).toBe(3)
    for (const paths of [
      ['src'],
      ['./src/'],
      [join(top, 'src')],
      [top],
      ['src/idle.py', 'src/plain.py'],
      [join(top, 'src/idle.py'), './src/plain.py'],
    ])
      expect(await prints(paths, top)).toEqual(told)
    if ('.git/HEAD' in files) expect(await prints(['.', '../src'], join(top, 'src'))).toEqual(told)
  })

  test('stay while a line moves, also that of code scanning', async () => {
    const [told] = await prints(['.'], folder({ 'a.py': bad }))
    expect(await prints(['a.py'], folder({ 'a.py': `import os\n\n\n${bad}` }))).toEqual([told])
    expect(told?.[1]).toMatch(/^[0-9a-f]{1,16}:1$/)
    const [other] = await prints(['.'], folder({ 'a.py': bad.replace('ana', 'eve') }))
    expect(other?.[1]).not.toBe(told?.[1])
  })
})

test('rules that need a change are not asked', async () => {
  const asked = detector({
    reads: ['model'],
    *detect() {
      yield { place: { is: 'model' }, facts: {} }
    },
  })
  expect(await scan(['.'], { rules: [rule('rollback/incomplete', asked)], checklist: [] }, folder({ 'a.py': bad }))).toEqual({
    findings: [],
    skipped: [],
  })
})

test('a notebook: cell, line of the cell, line of the file', async () => {
  const source = ['from sklearn.svm import SVC\n', 'SVC().fit("/home/ana/x.csv", y)']
  const outputs = [{ output_type: 'stream', name: 'stdout', text: ['ghp_q9Zk2LmT8vXc4BnR7sWp1YdF6hJg3QaE5uKo\n'] }]
  const text = JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', source: 'a' },
        { cell_type: 'code', source, outputs },
      ],
    },
    null,
    1,
  )
  const lineOf = (needle: string) => text.split('\n').findIndex((line) => line.includes(needle)) + 1
  const { findings } = await scan(['a.ipynb'], rulebook, folder({ 'a.ipynb': text }))
  expect(findings).toMatchObject([
    { rule: 'reproducibility/local-path', cell: 2, line: 2, endLine: 2, fileLine: lineOf('/home/ana') },
    { rule: 'security/secret', severity: 'E', confidence: 'high', cell: 2, fileLine: lineOf('ghp_') },
  ])
})

test('what a comment allows is a note with its reason; a comment that allows nothing is told', async () => {
  const allow = (rule: string, reason = ' - a demo') => `# mle-review: allow ${rule}${reason}\n`
  const fit = 'SVC().fit("/home/ana/x.csv", y)\n'
  const text = `from sklearn.svm import SVC\n${allow('reproducibility/local-path')}${fit}${allow('reproducibility/local-path')}x = 1\n${allow('a/b')}${fit}`
  const { findings, skipped } = await scan(['a.py'], rulebook, folder({ 'a.py': text }))
  expect(
    findings.map(({ line, severity, allowed, message }) => [line, severity, allowed?.reason, message.replace(/.*\. (?=Allowed)/, '')]),
  ).toEqual([
    [3, 'N', 'a demo', 'Allowed: “a demo”.'],
    [4, 'W', undefined, expect.stringContaining('which finds nothing here')],
    [7, 'W', undefined, expect.stringContaining('/home/ana')],
  ])
  expect(skipped).toEqual([{ path: 'a.py', why: 'the comment on line 6 allows nothing: there is no rule `a/b`' }])
})

test('what cannot be read is named once, and an extension in capitals is one', async () => {
  const cwd = folder({ 'A.PY': bad, 'B.IPYNB': '{', 'c.py': 'x' })
  writeFileSync(join(cwd, 'c.py'), Buffer.from([0x78, 0xe9, 0x0a]))
  const { findings, skipped } = await scan(['.'], rulebook, cwd)
  expect(findings.map(({ path }) => path)).toContain('./A.PY')
  expect(skipped.map(({ path }) => path)).toEqual(['./B.IPYNB', './c.py'])
  expect(skipped.map(({ why }) => why)).toEqual([expect.not.stringContaining('B.IPYNB'), 'it is not UTF-8 text: save it as UTF-8.'])
})
