import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Tree } from '../../src/model/change.ts'
import { type ModelSettings, modelSettings } from '../../src/model/settings.ts'
import { isTameGlob, owns, partOf } from '../../src/weigh/model-files.ts'
import { stateDigest, stateEntries } from '../../src/weigh/state.ts'

const model = (settings: Partial<ModelSettings> & { paths: string[] }): ModelSettings => modelSettings.parse(settings)
const tree = (...paths: string[]): Tree =>
  Object.fromEntries(paths.map((path, i) => [path, { mode: '100644', id: String(i).padStart(40, '0'), size: null }]))

describe('the state digest', () => {
  test('is SHA-256 over mode, id and path of each entry, sorted by the bytes of the paths', () => {
    const entries: Tree = {
      'fraud/😀.py': { mode: '100644', id: 'c'.repeat(40), size: 3 },
      'fraud/z.py': { mode: '100755', id: 'b'.repeat(40), size: null },
      'fraud/\uffee.py': { mode: '100644', id: 'd'.repeat(40), size: null },
      'fraud/Z.py': { mode: '120000', id: 'a'.repeat(40), size: 3 },
      'other.py': { mode: '100644', id: 'e'.repeat(40), size: 3 },
    }
    const lines = [
      `120000 ${'a'.repeat(40)} fraud/Z.py`,
      `100755 ${'b'.repeat(40)} fraud/z.py`,
      `100644 ${'d'.repeat(40)} fraud/\uffee.py`,
      `100644 ${'c'.repeat(40)} fraud/😀.py`,
    ]
    const expected = createHash('sha256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .digest('hex')
    expect(stateDigest(entries, model({ paths: ['fraud/**'] }))).toBe(`mle1:${expected}`)
  })

  test.each<[string, Partial<ModelSettings> & { paths: string[] }, string[], string[]]>([
    ['dot files count', { paths: ['fraud/**'] }, ['fraud/.env.yml', 'fraud/a/b.py'], []],
    [
      'documentation and tests do not, wherever they lie',
      { paths: ['**'] },
      ['a.py', 'tests.py', 'latest_test_data.py'],
      ['README.md', 'x/y.rst', 'docs/a.py', 'x/docs/a.py', 'test/a.py', 'x/tests/a.csv', 'test_a.py', 'x/a_test.py', 'conftest.py'],
    ],
    [
      'evidence does not: metrics, stamp, production, gates, contracts, ledger',
      {
        paths: ['f/**'],
        metrics: './f/m.json',
        production: 'f/p.json',
        gates: 'f/g.yml',
        contract: 'f/c.yml',
        data_contract: 'f/d.yml',
        ledger: 'f/L.txt',
      },
      ['f/a.py'],
      ['f/m.json', 'f/m.json.stamp.json', 'f/p.json', 'f/g.yml', 'f/c.yml', 'f/d.yml', 'f/L.txt'],
    ],
    [
      'nor do entries of a ledger that is a folder',
      { paths: ['f/**'], ledger: 'f/ledger/' },
      ['f/a.yml', 'f/ledgers.yml'],
      ['f/ledger/007.yml'],
    ],
    [
      'the artifact and its .dvc file do, inside the globs or out',
      { paths: ['a.py'], artifact: 'out/m.onnx' },
      ['a.py', 'out/m.onnx', 'out/m.onnx.dvc'],
      ['out/n.onnx'],
    ],
    ['prompts do, though they are Markdown', { paths: ['a.py'], prompts: ['prompts/**'] }, ['a.py', 'prompts/x.md'], ['README.md']],
    [
      'shared code only where the model is strict',
      { paths: ['a.py'], depends_on: ['shared/**'], strict: true },
      ['a.py', 'shared/b.py'],
      ['shared/README.md', 'shared/tests/x.py'],
    ],
    ['shared code not otherwise', { paths: ['a.py'], depends_on: ['shared/**'] }, ['a.py'], ['shared/b.py']],
    [
      "a folder's name stands for all below it",
      { paths: ['fraud', './configs/'] },
      ['fraud/a/b.py', 'configs/c.yml'],
      ['fraud.py', 'frauds/a.py'],
    ],
    ['an exclamation mark takes away', { paths: ['fraud/**', '!fraud/old/**'] }, ['fraud/a.py'], ['fraud/old/a.py', 'b.py']],
    ['braces and single stars keep to one folder', { paths: ['f/*.{py,yml}'] }, ['f/a.py', 'f/b.yml'], ['f/x/a.py', 'f/a.txt']],
  ])('%s', (_name, settings, inside, outside) => {
    expect(
      stateEntries(tree(...outside, ...inside), model(settings))
        .map(([path]) => path)
        .sort(),
    ).toEqual([...inside].sort())
  })

  test('a path that JavaScript knows otherwise is a path', () => {
    const entries: Tree = Object.assign(Object.create(null), { ['__proto__']: { mode: '100644', id: '1', size: null } })
    Object.defineProperty(entries, 'constructor', { value: { mode: '100644', id: '2', size: null }, enumerable: true })
    expect(stateEntries(entries, model({ paths: ['**'] })).map(([path]) => path)).toEqual(['__proto__', 'constructor'])
  })
})

describe('parts of a model', () => {
  const fraud = model({
    paths: ['fraud/**'],
    artifact: 'fraud/m.onnx',
    metrics: 'fraud/metrics.json',
    prompts: ['fraud/p/*'],
    depends_on: ['shared/**'],
  })
  test.each([
    ['fraud/m.onnx', 'artifact'],
    ['fraud/metrics.json', 'evidence'],
    ['fraud/p/x.md', 'prompt'],
    ['fraud/a.py', 'code'],
    ['fraud/n.ipynb', 'code'],
    ['fraud/c.yml', 'config'],
    ['shared/x.py', 'dependency'],
    ['fraud/tests/a.py', null],
    ['else.py', null],
  ])('%s is %s', (path, part) => expect(partOf(fraud, path)).toBe(part))

  test('what it owns takes in its tests, documents and evidence, not shared code', () => {
    expect(['fraud/tests/a.py', 'fraud/README.md', 'fraud/metrics.json', 'fraud/p/x.md'].every((path) => owns(fraud, path))).toBe(true)
    expect(['shared/x.py', 'else.py'].some((path) => owns(fraud, path))).toBe(false)
  })

  test.each([
    ['fraud/**/*.py', true],
    ['a/*_v*.py', true],
    ['models/{a,b}_*.onnx', true],
    ['a/**/b/**', true],
    ['*a*a*b', false],
    ['**/a/**/b/**/x', false],
    ['{**/a,**/a}/{**/b,c}', false],
    ['+(a|a)*', false],
    ['x'.repeat(600), false],
  ])('a glob %s is tame: %s', (glob, tame) => expect(isTameGlob(glob)).toBe(tame))

  test('nobody hides a file, or keeps us busy, by a path longer than any that people have', () => {
    const [long, longer] = [`fraud/${'a/'.repeat(240)}x.txt`, `${'a/'.repeat(2000)}x.py`]
    expect(partOf(fraud, long)).toBe('config')
    expect(partOf(fraud, long.replace('fraud', 'elsewhere'))).toBe(null)
    expect(partOf(modelSettings.parse({ paths: ['**/a/**/a/**/a/**/b'] }), longer)).toBe('code')
    expect(partOf(modelSettings.parse({ paths: ['x'], prompts: [] }), longer)).toBe('code')
  })
})
