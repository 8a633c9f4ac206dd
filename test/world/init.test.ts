import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Report } from '../../src/model/report.ts'
import type { Settings } from '../../src/model/settings.ts'
import { readCompact } from '../../src/read/compact.ts'
import { readDataContract } from '../../src/read/data-contract.ts'
import { readGates } from '../../src/read/gates.ts'
import { readSettings } from '../../src/read/settings.ts'
import { reviewingPart } from '../../src/read/workflow.ts'
import { initCommand } from '../../src/world/commands/init.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { reviewCommand } from '../../src/world/commands/review.ts'
import { GitFixture, type Written } from '../git-fixture.ts'
import { fortyModels, layouts, lessons } from '../start-layouts.ts'

const from = (path: string) => ({ path, commit: null, id: null })

function ioAt(cwd: string): Io & { said: string[]; told: string[] } {
  const [said, told]: [string[], string[]] = [[], []]
  return {
    said,
    told,
    out: (text) => void said.push(text),
    err: (text) => void told.push(text),
    stdin: () => '',
    env: process.env,
    cwd,
    now: () => new Date('2026-11-20T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
}

function repository(files: Record<string, Written>): GitFixture {
  const made = new GitFixture()
  made.commit(files)
  return made
}

async function init(dir: string, options: { dryRun?: boolean } = {}): Promise<{ code: number; out: string; err: string }> {
  const io = ioAt(dir)
  const code = await initCommand('.', options, io)
  return { code, out: io.said.join(''), err: io.told.join('') }
}

const read = (repo: GitFixture, path: string) => readFileSync(join(repo.dir, path), 'utf8')

function settingsIn(repo: GitFixture): Settings {
  const found = readSettings(read(repo, '.github/mle-review.yml'), from('.github/mle-review.yml'))
  if (found.is !== 'read') throw new Error(found.is === 'unreadable' ? found.why : 'absent')
  return found.value
}

/** What init wrote for each layout, as our own readers understand it. */
const expected: Record<string, object> = {
  'cookiecutter data science': {
    paths: ['src/**'],
    owners: ['ana', 'acme/ml-leads'],
    mode: 'observe',
    task: 'classification',
    artifact: 'models/churn.pkl',
    metrics: 'reports/metrics.json',
    gates: 'gates.yml',
    data_contract: 'data.yml',
  },
  'flat notebooks': { paths: ['*.ipynb'], stage: 'exploration', task: 'regression', data_contract: 'data.yml' },
  'DVC and a forecast': {
    paths: ['src/demand/**', 'flows/**', 'dvc.lock', 'dvc.yaml', 'params.yaml'],
    task: 'forecasting',
    serving: 'batch',
    artifact: 'models/demand.pkl',
    metrics: 'eval/live.json',
    gates: 'src/demand/gates.yml',
    data_contract: 'src/demand/data.yml',
  },
  'a fine-tuned transformer behind an API': {
    paths: ['app/**', 'configs/**', '*.py', '!setup.py'],
    task: 'classification',
    serving: 'online',
    metrics: 'out/eval_results.json',
    gates: 'gates.yml',
  },
  'a service around a language model': {
    paths: ['support/**'],
    prompts: ['support/prompts/**'],
    owners: ['lee'],
    task: 'generation',
    metrics: 'support/eval/results.json',
    gates: 'support/gates.yml',
  },
}

describe.each(Object.entries(layouts))('%s', (name, files) => {
  test('what is written parses, and says what is there', async () => {
    using repo = repository(files)
    expect(await init(repo.dir)).toMatchObject({ code: 0, err: '' })
    const { models } = settingsIn(repo)
    expect(Object.values(models)).toEqual([expect.objectContaining(expected[name])])
    const [model] = Object.values(models)
    for (const path of [model?.metrics, model?.gates, model?.data_contract])
      if (typeof path === 'string') expect(existsSync(join(repo.dir, path)), path).toBe(true)
    if (typeof model?.gates === 'string') expect(readGates(read(repo, model.gates), from(model.gates))).toMatchObject({ is: 'read' })
    if (typeof model?.data_contract === 'string')
      expect(readDataContract(read(repo, model.data_contract), from(model.data_contract))).toMatchObject({ is: 'read' })
    expect(reviewingPart(read(repo, '.github/workflows/mle-review.yml'))).toContain('mle-review@')
  })

  test('the first review of a change says something true', async () => {
    using repo = repository(files)
    await init(repo.dir)
    repo.git('add', '--all')
    repo.git('commit', '--quiet', '--message', 'Configuration')
    repo.branch('change')
    const code = Object.keys(files).find((path) => /train.*\.py$|answer\.py$/.test(path)) ?? '02_train.ipynb'
    const before = read(repo, code)
    repo.commit({
      [code]: code.endsWith('.py')
        ? `${before}print("another line")\n`
        : before.replace('LinearRegression().fit(X, y)', 'LinearRegression().fit(X, y * 2)'),
    })
    const io = ioAt(repo.dir)
    expect(await reviewCommand({ repo: '.', base: 'main', format: 'json' }, io, rulebook)).toBe(0)
    const report = JSON.parse(io.said.join('')) as Report
    // Of notebooks where things are tried out nothing is asked that could hold.
    expect([report.verdict, report.because]).toEqual(['pass', name === 'flat notebooks' ? undefined : 'observe'])
    expect(report.changed.map(({ model }) => model)).toEqual(Object.keys(settingsIn(repo).models))
    expect(report.models[0]?.kind).not.toBe('untouched')
  })
})

test('gates ask for no more than is known: a margin from the counts, a marked guess, and a question', async () => {
  using repo = repository(layouts['cookiecutter data science'] ?? {})
  await init(repo.dir)
  const text = read(repo, 'gates.yml')
  expect(readGates(text, from('gates.yml'))).toMatchObject({
    value: {
      gates: [
        { metric: 'auc', better: 'higher', baseline: { maxLoss: { relative: '0.02' } } },
        { metric: 'recall', better: 'higher', baseline: { maxLoss: { absolute: '0.077' } } },
      ],
    },
  })
  expect(text).toContain('baseline: {max_loss: {relative: 0.02}} # guess: ')
  expect(text).toContain('baseline: {max_loss: 0.077} # what chance moves 90 of 120 by, at 0.95')
  expect(text).toContain('# lift: {better: …, baseline: {max_loss: …}} # is higher better, or lower?')
  expect(text).not.toMatch(/\bmin: |\bmax: /)
})

test('a percentage is no share, and is said; an interval is a margin', async () => {
  using repo = repository(layouts['DVC and a forecast'] ?? {})
  await init(repo.dir)
  const text = read(repo, 'src/demand/gates.yml')
  expect(text).toContain('baseline: {max_loss: 0.013} # half of its interval')
  expect(text).toContain('# accuracy # 81.7 is none of its values')
})

test('the sample fills the data contract, the label comes from the code, and what is personal is not repeated', async () => {
  using repo = repository(layouts['cookiecutter data science'] ?? {})
  await init(repo.dir)
  const text = read(repo, 'data.yml')
  expect(readDataContract(text, from('data.yml'))).toMatchObject({
    value: { label: { column: { value: 'Churn' } }, key: { value: ['customerID'] }, sensitive: { value: ['email'] } },
  })
  expect(text).toContain('column: Churn # guess: src/models/train_model.py:7')
  expect(text).not.toContain('@acme.test')
})

test('columns that only code names have no types made up', async () => {
  using repo = repository(layouts['flat notebooks'] ?? {})
  await init(repo.dir)
  expect(read(repo, 'data.yml')).toContain(
    '  rooms: {} # 02_train.ipynb cell 2\n  area: {} # 02_train.ipynb cell 2\n  price: {} # 02_train.ipynb cell 2\n',
  )
})

test('the template holds the nineteen fields, all of them empty, and the link to it names the repository without its secrets', async () => {
  using repo = repository(layouts['flat notebooks'] ?? {})
  repo.git('remote', 'add', 'origin', 'https://ana:secret@github.com/acme/houses.git')
  const { out } = await init(repo.dir)
  const compact = readCompact(read(repo, '.github/PULL_REQUEST_TEMPLATE/ml-change.md'), from('body'), { always: true })
  if (compact.is !== 'read') throw new Error('no compact')
  expect(Object.values(compact.value.fields).map((field) => field?.state)).toEqual(Array(19).fill('empty'))
  expect(out).toContain('https://github.com/acme/houses/compare/main...BRANCH?expand=1&template=ml-change.md')
  expect(out).not.toContain('secret')
  expect(Object.keys(settingsIn(repo).models)).toEqual(['houses'])
})

test.each<[string, object]>([
  [
    'a notebook trains, a program serves',
    { paths: ['api/**', 'notebooks/**'], artifact: 'models/m.keras', serving: 'online', stage: 'production' },
  ],
  ['a chain of calls to a language model', { paths: ['app/**'], metrics: 'evals/results.json', serving: 'online', task: 'generation' }],
  [
    'a table that is not what the model learns from',
    { paths: ['src/flights/**'], task: 'regression', data_contract: 'src/flights/data.yml' },
  ],
])('%s', async (name, told) => {
  using repo = repository(lessons[name] ?? {})
  await init(repo.dir)
  const { models } = settingsIn(repo)
  expect(Object.values(models)).toEqual([expect.objectContaining(told)])
  const [contract] = Object.values(models).flatMap((model) => model.data_contract ?? [])
  if (typeof contract === 'string') expect(read(repo, contract)).not.toContain('companies.csv')
})

test('several models of one folder are told apart by their names, with files of their own', async () => {
  const fit = 'from sklearn.svm import SVC\nimport features\n\nSVC().fit(df[["a", "b"]], df["c"])\n'
  using repo = repository({
    'train_churn.py': fit,
    'train_ltv.py': fit,
    'features.py': 'import pandas as pd\n',
    'conf/churn.yml': 'a: 1\n',
    'models/churn.pkl': 'x',
    'metrics/churn.json': '{"auc": 0.8}',
    'metrics/ltv.json': '{"rmse": 31.5}',
  })
  await init(repo.dir)
  const { models } = settingsIn(repo)
  expect(models.churn).toMatchObject({
    paths: ['train_churn.py', 'conf/churn.yml'],
    depends_on: ['features.py'],
    artifact: 'models/churn.pkl',
    metrics: 'metrics/churn.json',
    gates: 'churn-gates.yml',
    data_contract: 'churn-data.yml',
  })
  expect(models.ltv).toMatchObject({ paths: ['train_ltv.py'], metrics: 'metrics/ltv.json', gates: 'ltv-gates.yml' })
  expect(models.ltv).not.toHaveProperty('artifact')
})

test('forty models: one entry each, gates that say the same in one file, shared code beside them', async () => {
  using repo = repository(fortyModels())
  const { out } = await init(repo.dir)
  const { models, approvers } = settingsIn(repo)
  expect(Object.keys(models)).toHaveLength(40)
  expect(models.m07).toMatchObject({
    paths: ['models/m07/**'],
    depends_on: ['common/**'],
    owners: ['own7'],
    gates: '.github/mle-review-gates.yml',
  })
  expect(approvers).toEqual(['leads'])
  expect(read(repo, '.github/mle-review-gates.yml')).toContain('for 40 models whose figures bear the same names')
  expect(repo.git('status', '--short', '--untracked-files=all').split('\n')).toHaveLength(4)
  expect(out).toContain('and 30 more')
})

test('what is served, an inference contract and a ledger that are there are named', async () => {
  const contract =
    'version: 1\ncontract: 1\nmodel: {path: ../models/churn.onnx}\ninputs: {x: {type: float32, shape: [n, 3]}}\noutputs: {y: {type: float32, shape: [n]}}\nproviders: {cpu: {}}\n'
  using repo = repository({
    ...layouts['cookiecutter data science'],
    'reports/production.json': '{"auc": 0.83}',
    'serving/contract.yml': contract,
    'reports/LEDGER.md': '# Ledger\n',
  })
  await init(repo.dir)
  expect(Object.values(settingsIn(repo).models)[0]).toMatchObject({
    metrics: 'reports/metrics.json',
    production: 'reports/production.json',
    contract: 'serving/contract.yml',
    ledger: 'reports/LEDGER.md',
  })
})

describe('nothing is written over', () => {
  test('--dry-run prints what git can apply, and writes nothing', async () => {
    using repo = repository(layouts['cookiecutter data science'] ?? {})
    const { out, err } = await init(repo.dir, { dryRun: true })
    expect(repo.git('status', '--short')).toBe('')
    expect(err).toContain(`Would be written in ${repo.dir}:\n  .github/mle-review.yml\n`)
    execFileSync('git', ['apply', '-'], { cwd: repo.dir, input: out })
    const applied = repo.git('status', '--short', '--untracked-files=all')
    const texts = (path: string) => read(repo, path)
    const paths = applied.split('\n').map((line) => line.replace(/^\S+ /, ''))
    const first = paths.map(texts)
    repo.git('clean', '-fdq')
    await init(repo.dir)
    expect(paths.map(texts)).toEqual(first)
    expect(repo.git('status', '--short', '--untracked-files=all')).toBe(applied)
  })

  test('a second run changes nothing and says so', async () => {
    using repo = repository(layouts['cookiecutter data science'] ?? {})
    await init(repo.dir)
    repo.git('add', '--all')
    const { out } = await init(repo.dir)
    expect(out).toContain('.github/mle-review.yml is there and stays: models, gates and data contracts are left to it.')
    expect(out).toContain('.github/PULL_REQUEST_TEMPLATE/ml-change.md is there and stays.')
    expect(out).toContain('Nothing was left to write.')
    expect(repo.git('diff', '--stat')).toBe('')
  })

  test('files of the same names stay, and others are written', async () => {
    using repo = repository({ ...layouts['cookiecutter data science'], 'gates.yml': 'my own\n', 'data.yml': 'names: [cat]\n' })
    await init(repo.dir)
    expect(read(repo, 'gates.yml')).toBe('my own\n')
    expect(Object.values(settingsIn(repo).models)[0]).toMatchObject({ gates: 'mle-review-gates.yml', data_contract: 'data-contract.yml' })
  })

  test('gates and a contract that are there already are named', async () => {
    const own = { 'checks/gates.yml': 'auc: ["min", 0.8]\n', 'checks/data_contract.yml': 'version: 1\ncolumns: {a: {type: int}}\n' }
    using repo = repository({ ...layouts['cookiecutter data science'], ...own })
    const { out } = await init(repo.dir)
    expect(out).not.toContain('checks/')
    expect(Object.values(settingsIn(repo).models)[0]).toMatchObject({
      gates: 'checks/gates.yml',
      data_contract: 'checks/data_contract.yml',
    })
    expect(existsSync(join(repo.dir, 'gates.yml'))).toBe(false)
  })

  test.each(['.github/mle-review.yaml', 'mle-review.yml', '.mle-review.yml'])(
    'a configuration as %s is told to be renamed',
    async (path) => {
      using repo = repository({ ...layouts['flat notebooks'], [path]: 'version: 1\n' })
      expect((await init(repo.dir)).out).toContain(`${path} is there, and only .github/mle-review.yml is read: rename it.`)
      expect(existsSync(join(repo.dir, '.github/mle-review.yml'))).toBe(false)
    },
  )

  test('a configuration that does not parse stays, and its first mistake is told', async () => {
    using repo = repository({ ...layouts['flat notebooks'], '.github/mle-review.yml': 'version: 1\nmodel: {}\n' })
    expect((await init(repo.dir)).out).toMatch(/stays, though it does not parse: .*line 1: `models` is missing/)
  })

  test('a workflow that reviews already is not joined by another', async () => {
    const review = 'on: pull_request\njobs:\n  review:\n    runs-on: x\n    steps:\n      - uses: acme/mle-review@v1\n'
    using repo = repository({ ...layouts['flat notebooks'], '.github/workflows/ml.yml': review })
    expect((await init(repo.dir)).out).toContain('.github/workflows/ml.yml runs mle-review already and stays.')
    expect(existsSync(join(repo.dir, '.github/workflows/mle-review.yml'))).toBe(false)
  })

  test('a workflow that only runs contracts reviews nothing', async () => {
    const run =
      'on: pull_request\njobs:\n  run:\n    runs-on: x\n    steps:\n      - uses: acme/mle-review@v1\n        with: {command: contract}\n'
    using repo = repository({ ...layouts['flat notebooks'], '.github/workflows/contract.yml': run })
    await init(repo.dir)
    expect(existsSync(join(repo.dir, '.github/workflows/mle-review.yml'))).toBe(true)
  })

  test('nothing is written through a link that leads away', async () => {
    using repo = repository(layouts['flat notebooks'] ?? {})
    const away = mkdtempSync(join(tmpdir(), 'mle-review-test-'))
    symlinkSync(away, join(repo.dir, '.github'))
    await expect(init(repo.dir)).rejects.toThrow('.github is a symbolic link, and nothing is written through one; nothing was written')
    expect(repo.git('status', '--short', '--untracked-files=all')).toBe('?? .github')
  })

  test('a file where a folder is needed', async () => {
    using repo = repository({ ...layouts['flat notebooks'], '.github': 'a file\n' })
    await expect(init(repo.dir)).rejects.toThrow(
      '.github is a file where a folder is needed for .github/mle-review.yml; nothing was written',
    )
  })
})

describe('where nothing can be told', () => {
  test('no repository, a bare one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mle-review-test-'))
    await expect(init(folder)).rejects.toThrow(/is in no git repository; run it where the model is kept, or make one: git init/)
    using bare = new GitFixture('--bare')
    await expect(init(bare.dir)).rejects.toThrow(/is a bare repository, and files are written into a work tree; clone it first/)
  })

  test.each([
    ['an empty repository', {}, 0],
    ['a web page', { 'index.html': '<p>', 'app.py': 'from flask import Flask\napp = Flask("x")\n', 'results.json': '{"score": 3}' }, 3],
  ])('%s', async (_, files, count) => {
    using repo = new GitFixture()
    repo.write(files)
    const { code, out } = await init(repo.dir)
    expect(code).toBe(0)
    expect(out).toContain(
      `Nothing of machine learning was found among the ${count} files of ${repo.dir}: no Python program or notebook that trains`,
    )
    expect(existsSync(join(repo.dir, '.github'))).toBe(false)
  })

  test('files that are not checked out are told', async () => {
    using repo = repository({ ...layouts['flat notebooks'], 'big/train.py': 'model.fit(1)\n' })
    repo.write({ 'big/train.py': null })
    expect((await init(repo.dir)).out).toContain('Not looked at: files that git lists and that are not here, as in a sparse checkout (1).')
  })

  test('files without a commit, links and names that are no UTF-8', async () => {
    using repo = new GitFixture()
    repo.write({ ...layouts['flat notebooks'], 'link.py': { link: '/etc/passwd' } })
    writeFileSync(Buffer.concat([Buffer.from(`${repo.dir}/train-`), Buffer.of(0xff, 0xfe), Buffer.from('.py')]), 'model.fit(1)\n')
    const { out } = await init(repo.dir)
    expect(out).toContain('Not looked at: files whose names are no UTF-8 (1), symbolic links (1).')
    expect(settingsIn(repo).models).toHaveProperty(repo.dir.split('/').at(-1)?.toLowerCase() ?? '')
  })

  test('names that YAML, globs and comments would take for something else', async () => {
    const folder = 'ml [v2] #1: {x}'
    using repo = repository({
      [`${folder}/train.py`]: 'from sklearn.linear_model import Ridge\nRidge().fit(1, 2)\n',
      [`${folder}/me\ntrics.json`]: '{"r2": 0.4, "a: b # c": 2, "\\u2028": 1}',
      [`${folder}/metrics.json`]: '{"r2": 0.4, "a: b # c": 2, "on": 1}',
      'other/train.py': 'from sklearn.linear_model import Ridge\nRidge().fit(1, 2)\n',
      CODEOWNERS: '* @ana # the "boss": {yes}\n',
    })
    await init(repo.dir)
    const { models } = settingsIn(repo)
    expect(models['ml-v2-1-x']).toMatchObject({ paths: ['ml ?v2? #1: ?x?/**'], metrics: `${folder}/metrics.json` })
    expect(readGates(read(repo, `${folder}/gates.yml`), from('gates.yml'))).toMatchObject({ is: 'read' })
  })

  test('more files than are opened', async () => {
    using repo = new GitFixture()
    const many = Object.fromEntries(
      Array.from({ length: 2100 }, (_, i) => [`pkg/p${i % 100}/mod${i}.py`, `import torch\n\ndef f${i}():\n    return ${i}\n`]),
    )
    const data = Object.fromEntries(Array.from({ length: 1010 }, (_, i) => [`images/metrics${i}.json`, 'x']))
    repo.write({ ...layouts['flat notebooks'], ...many, ...data })
    const { out } = await init(repo.dir)
    expect(out).toContain('Not looked at: further programs (102), further files that may hold figures or contracts (10).')
    expect(Object.keys(settingsIn(repo).models)).toHaveLength(1)
  })
})
