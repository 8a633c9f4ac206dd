import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Report } from '../../src/model/report.ts'
import { everyPage } from '../../src/model/rule.ts'
import { explainCommand } from '../../src/world/commands/explain.ts'
import { gatesCommand } from '../../src/world/commands/gates.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { type ReviewOptions, reviewCommand } from '../../src/world/commands/review.ts'
import { evidenceOf, modelOf } from '../evidence.ts'
import { GitFixture } from '../git-fixture.ts'

const cwd = mkdtempSync(join(tmpdir(), 'mle-review-test-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)

function io(stdin = ''): Io & { said: string[] } {
  const said: string[] = []
  return {
    said,
    out: (text) => void said.push(text),
    err: () => {},
    stdin: () => stdin,
    env: {},
    cwd,
    now: () => new Date('2026-11-20T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
}

describe('review --evidence', () => {
  const evidence = JSON.stringify(evidenceOf([modelOf('m')]))
  const replay = (stdin: string, options: Partial<ReviewOptions> = {}) =>
    reviewCommand({ repo: '.', format: 'json', evidence: '-', ...options }, io(stdin), rulebook)

  test('judges what gather wrote', async () => {
    expect(await replay(evidence)).toBe(1)
  })

  test('evidence of a version that read no contracts is still judged; what hangs on a contract is unread', async () => {
    const old = JSON.parse(JSON.stringify(evidenceOf([modelOf('m'), modelOf('served', { contract: 'served.yml' })])))
    for (const model of old.models) {
      delete model.contract
      delete model.contractTree
      delete model.change.contract
    }
    delete old.contracts
    delete old.contractAwaited
    const here = io(JSON.stringify(old))
    expect(await reviewCommand({ repo: '.', format: 'json', evidence: '-' }, here, rulebook)).toBe(1)
    const report = JSON.parse(here.said.join('')) as Report
    const of = (model: string) => report.outcomes.find((it) => it.rule === 'contract/not-run' && it.model === model)
    expect(of('m')).toMatchObject({ is: 'off' })
    expect(of('served')).toMatchObject({ is: 'blind', why: [expect.stringMatching(/read no contracts: gather it again/)] })
  })

  test('evidence of a version that read no plans misses nothing in them', async () => {
    const old = JSON.parse(JSON.stringify(evidenceOf([modelOf('m', { impact: 'high', serving: 'online' }, { isNew: true })])))
    delete old.models[0].plans
    const here = io(JSON.stringify(old))
    await reviewCommand({ repo: '.', format: 'json', evidence: '-' }, here, rulebook)
    const { outcomes } = JSON.parse(here.said.join('')) as Report
    const unread = outcomes
      .filter((it) => it.is === 'blind' && it.why.some((why) => /read no plans: gather it again/.test(why)))
      .map(({ rule }) => rule)
    expect(unread.sort()).toEqual(['monitoring/incomplete', 'monitoring/uptime-only', 'product/contract-incomplete', 'rollout/incomplete'])
  })

  test('evidence of a version that read no data contracts is still judged; what hangs on one is unread', async () => {
    const old = JSON.parse(JSON.stringify(evidenceOf([modelOf('m'), modelOf('told', { data_contract: 'data.yml' })])))
    for (const model of old.models) {
      delete model.dataContract
      delete model.datasets
      delete model.change.dataContract
    }
    const here = io(JSON.stringify(old))
    await reviewCommand({ repo: '.', format: 'json', evidence: '-' }, here, rulebook)
    const report = JSON.parse(here.said.join('')) as Report
    const of = (rule: string, model: string) => report.outcomes.find((it) => it.rule === rule && it.model === model)
    expect(of('data/contract-incomplete', 'm')).toMatchObject({ is: 'found', standing: 1 })
    expect(of('data/contract-incomplete', 'told')).toMatchObject({ is: 'blind', why: [expect.stringMatching(/gather it again/)] })
    expect(of('data/contract-breaking', 'told')).toMatchObject({ is: 'clean' })
  })

  test.each([
    ['half a file', evidence.slice(0, 300), /^standard input is no JSON that .* or only a part of it/],
    ['no JSON', 'hello', /^standard input is no JSON/],
    ['another version', evidence.replace('"version":1', '"version":2'), /^standard input is not what/],
    ['parts are missing', '{"version": 1, "models": []}', /^standard input is not what/],
    ['null', 'null', /^standard input is not what/],
    ['a model of another shape', JSON.stringify({ ...JSON.parse(evidence), models: [{}] }), /^standard input is not as .* wrote it/],
  ])('%s: says so, and of which file', async (_, stdin, said) => {
    await expect(replay(stdin)).rejects.toThrow(said)
  })

  test.each([
    ['base', '--base'],
    ['head', '--head'],
    ['description', '--description'],
    ['organisation', '--organisation'],
    ['asOf', '--as-of'],
    ['contractReport', '--contract-report'],
  ])('%s beside it would change nothing, so it is refused', async (option, flag) => {
    await expect(replay(evidence, { [option]: 'x' })).rejects.toThrow(`${flag} has no part in a replay`)
  })
})

describe('review', () => {
  const local = async (head?: string) => {
    using repository = new GitFixture()
    repository.commit({ 'train.py': 'x = 1\n' })
    repository.branch('topic')
    if (head === 'topic') repository.commit({ 'train.py': 'x = 2\n' })
    else repository.write({ 'train.py': 'x = 2\n' })
    const noted: string[] = []
    const silent = { ...io(), err: (text: string) => void noted.push(text) }
    expect(await reviewCommand({ repo: repository.dir, format: 'text', ...(head && { head }) }, silent, rulebook)).toBe(0)
    return noted.join('')
  }

  test('says that nothing was reviewed where nothing was committed, and how files that lie there are', async () => {
    expect(await local()).toBe('note: HEAD has no commit that main lacks; --head WORKTREE reviews what is not committed yet\n')
  })

  test.each(['WORKTREE', 'topic'])('has nothing to note of %s', async (head) => expect(await local(head)).toBe(''))
})

describe('explain', () => {
  const explained = async (id?: string) => {
    const here = io()
    await explainCommand(id, { format: 'json' }, here, rulebook)
    return JSON.parse(here.said.join('')) as { id: string } | { id: string }[]
  }
  const ids = (listed: Awaited<ReturnType<typeof explained>>) => (Array.isArray(listed) ? listed.map(({ id }) => id) : listed.id)
  const all = everyPage(rulebook).map(({ id }) => id)

  test('lists every rule, the rules of an area, or shows one', async () => {
    expect(ids(await explained())).toEqual(all)
    expect(ids(await explained('slices'))).toEqual(all.filter((id) => id.startsWith('slices/')))
    expect(ids(await explained('slices/none'))).toBe('slices/none')
  })

  test.each([
    ['gates/faild', 'did you mean gates/failed?'],
    ['constructor', 'there is no rule constructor'],
  ])('%s: %s', async (id, said) => await expect(explained(id)).rejects.toThrow(said))
})

describe('gates', () => {
  test.each(['gates', 'metrics', 'baseline', 'production'])('a folder as --%s is wrong usage, and named', async (option) => {
    write('gates.json', '{"auc": ["min", 0.8]}')
    write('metrics.json', '{"auc": 0.9}')
    const options = { gates: 'gates.json', metrics: 'metrics.json', format: 'json', [option]: '.' } as const
    await expect(gatesCommand(options, io())).rejects.toThrow('. is a folder; give the path of a file')
  })
})
