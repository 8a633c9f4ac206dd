import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/world/checkout/checkout.ts'
import { gather } from '../../src/world/gather.ts'
import { type StampOptions, stamp } from '../../src/world/stamp.ts'
import { GitFixture, type Written } from '../git-fixture.ts'

const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' }
const config = (ids: string[]) =>
  `version: 1\nmodels:\n${ids.map((id) => `  ${id}:\n    paths: ["${id}/**"]\n    metrics: ${id}/metrics.json\n`).join('')}`
const files: Record<string, Written> = {
  '.github/mle-review.yml': config(['fraud']),
  'fraud/train.py': 'model.fit(x)\n',
  'README.md': 'x\n',
}
const ours = '{\n    "version": 1,\n    "metrics": {"auc": 0.8610, "loss": 1E-3},\n    "data": {"snapshot": "s1"}\n}\n'

function repositoryWith(more: Record<string, Written>) {
  const repository = new GitFixture()
  const head = repository.commit({ ...files, ...more })
  const at = (path: string) => join(repository.dir, path)
  return {
    repository,
    head,
    at,
    stamp: (path: string, options: Partial<StampOptions> = {}) => stamp(repository.dir, { file: at(path), env, ...options }),
  }
}

describe('stamp', () => {
  test('writes model, state and commit into our format and leaves all else as it was written', async () => {
    const it = repositoryWith({ 'fraud/metrics.json': ours })
    using _ = it.repository
    const { file, stamp: made } = await it.stamp('fraud/metrics.json')
    expect(file).toBe(it.at('fraud/metrics.json'))
    expect(made).toEqual({ model: 'fraud', state: expect.stringMatching(/^mle1:[0-9a-f]{64}$/), commit: it.head })
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith(ours.slice(0, ours.indexOf('\n}')))).toBe(true)
    expect(JSON.parse(text).stamp).toEqual(made)
    // The same state, as the definition says it: mode, id, path.
    const line = execFileSync('git', ['-C', it.repository.dir, 'ls-tree', '-r', 'HEAD', 'fraud/train.py'])
      .toString()
      .replace(/ blob /, ' ')
      .replace('\t', ' ')
    const sum = execFileSync('sha256sum', { input: line }).toString().slice(0, 64)
    expect(made.state).toBe(`mle1:${sum}`)
  })

  test('a second stamp replaces the first', async () => {
    const it = repositoryWith({ 'fraud/metrics.json': ours })
    using _ = it.repository
    const first = await it.stamp('fraud/metrics.json')
    it.repository.commit({ 'fraud/train.py': 'model.fit(y)\n' })
    const second = await it.stamp('fraud/metrics.json')
    expect(second.stamp.state).not.toBe(first.stamp.state)
    expect(JSON.parse(readFileSync(second.file, 'utf8')).stamp).toEqual(second.stamp)
  })

  test.each([
    ['a flat map', 'metrics.json', '{"auc": 0.9}'],
    ['YAML', 'metrics.yml', 'auc: 0.9\n'],
  ])('%s gets its stamp beside it, and stays as it was', async (_name, name, text) => {
    const it = repositoryWith({ [`fraud/${name}`]: text })
    using _ = it.repository
    const { file, stamp: made } = await it.stamp(`fraud/${name}`)
    expect(file).toBe(it.at(`fraud/${name}.stamp.json`))
    expect(readFileSync(it.at(`fraud/${name}`), 'utf8')).toBe(text)
    expect(JSON.parse(readFileSync(file, 'utf8')).stamp).toEqual(made)
  })

  test.each([ours, '{"auc": 0.9}'])('what it wrote is the state that the review finds', async (text) => {
    const it = repositoryWith({ 'fraud/metrics.json': text })
    using _ = it.repository
    it.repository.branch('topic')
    it.repository.commit({ 'fraud/train.py': 'model.fit(y)\n' })
    const { stamp: made } = await it.stamp('fraud/metrics.json')
    it.repository.commit({})
    using checkout = await openCheckout(it.repository.dir, { env })
    const [model] = (await gather(checkout, { asOf: '2026-11-20T12:00:00Z' })).models
    expect(model?.state.head).toMatchObject({ value: made.state })
    expect(model?.metrics.head).toMatchObject({ value: { stamp: made } })
    expect(model?.changedSinceStamp).toEqual({ is: 'absent' })
  })

  test.each<[string, Record<string, Written>]>([
    ['edited', { 'fraud/train.py': 'model.fit(z)\n' }],
    ['untracked', { 'fraud/new.py': 'x\n' }],
    ['removed', { 'fraud/train.py': null }],
  ])('is refused while a file of the model is %s', async (_name, dirty) => {
    const it = repositoryWith({ 'fraud/metrics.json': ours })
    using _ = it.repository
    it.repository.write(dirty)
    await expect(it.stamp('fraud/metrics.json')).rejects.toThrow(new RegExp(`not committed.*${Object.keys(dirty)[0]}`))
    expect(readFileSync(it.at('fraud/metrics.json'), 'utf8')).toBe(ours)
  })

  test('edited metrics, documents and other folders do not matter', async () => {
    const it = repositoryWith({ 'fraud/metrics.json': '{"metrics": {}}' })
    using _ = it.repository
    it.repository.write({ 'fraud/metrics.json': ours, 'fraud/README.md': 'new\n', 'other.py': 'x\n' })
    expect((await it.stamp('fraud/metrics.json')).stamp.commit).toBe(it.head)
  })

  test.each([
    ['the metrics that the configuration names', 'fraud/metrics.json', null],
    ['the same through a link', 'link.json', null],
    ['another file, which no review reads', 'fraud/other.json', 'fraud/metrics.json'],
  ])('knows whether it stamped %s', async (_, file, elsewhere) => {
    const it = repositoryWith({ 'fraud/metrics.json': ours, 'fraud/other.json': ours, 'link.json': { link: 'fraud/metrics.json' } })
    using _repository = it.repository
    it.repository.write({ 'fraud/other.json': ours })
    expect((await it.stamp(file)).elsewhere).toBe(elsewhere)
  })

  test('an earlier commit can be named', async () => {
    const it = repositoryWith({ 'fraud/metrics.json': ours })
    using _ = it.repository
    const before = await it.stamp('fraud/metrics.json')
    it.repository.commit({ 'fraud/train.py': 'model.fit(z)\n' })
    expect(await it.stamp('fraud/metrics.json', { commit: 'HEAD~1' })).toEqual(before)
  })

  test.each<[string, Partial<StampOptions>, Record<string, Written>, RegExp]>([
    ['which of several models', {}, { '.github/mle-review.yml': config(['fraud', 'churn']) }, /--model.*fraud, churn/],
    ['a model that is not there', { model: 'froud' }, {}, /no model froud.*fraud/],
    ['a model named like a property', { model: 'constructor' }, {}, /no model constructor/],
    ['paths that match nothing', { model: 'churn' }, { '.github/mle-review.yml': config(['churn']) }, /No file/],
    ['no configuration', {}, { '.github/mle-review.yml': null }, /mle-review\.yml/],
    ['a configuration that does not parse', {}, { '.github/mle-review.yml': 'version: 1\n' }, /models/],
    ['a commit that is not there', { commit: 'nope' }, {}, /nope/],
    ['an option for a commit', { commit: '--all' }, {}, /--all/],
    ['metrics that do not parse', {}, { 'fraud/metrics.json': '{"metrics": ' }, /line 1/],
    ['metrics that are not there', {}, { 'fraud/metrics.json': null }, /not there/],
  ])('says what is wrong: %s', async (_name, options, more, message) => {
    const it = repositoryWith({ 'fraud/metrics.json': ours, ...more })
    using _ = it.repository
    await expect(it.stamp('fraud/metrics.json', options)).rejects.toThrow(message)
  })

  test('outside a repository there is nothing to stamp', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mle-review-none-'))
    await expect(stamp(folder, { file: 'x.json', env: { ...env, GIT_CEILING_DIRECTORIES: tmpdir() } })).rejects.toThrow(/no git repository/)
    expect(existsSync(join(folder, 'x.json.stamp.json'))).toBe(false)
    rmSync(folder, { recursive: true })
  })
})
