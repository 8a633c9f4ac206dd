import { describe, expect, test } from 'vitest'
import type { Tree } from '../../src/model/change.ts'
import type { Evidence, ModelEvidence } from '../../src/model/evidence.ts'
import { stateDigest } from '../../src/weigh/state.ts'
import { openCheckout } from '../../src/world/checkout/checkout.ts'
import { gather } from '../../src/world/gather.ts'
import type { Repository } from '../../src/world/repository.ts'
import { GitFixture, type Written } from '../git-fixture.ts'

const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' }
const asOf = '2026-11-20T12:00:00Z'
type Files = Record<string, Written>

const settings = (more = '', other = '') => `version: 1
approvers: [ana]
models:
  fraud:
    paths: ["fraud/**"]
    depends_on: ["shared/**"]
    artifact: fraud/m.onnx
    metrics: fraud/metrics.json
    gates: fraud/gates.yml
    production: fraud/production.json
${more}${other}`
const config = '.github/mle-review.yml'
const base: Files = {
  [config]: settings(),
  'fraud/train.py': 'model.fit(x)\n',
  'fraud/m.onnx': new Uint8Array([8, 0, 1]),
  'fraud/gates.yml': 'auc: [min, 0.8]\n',
  'fraud/metrics.json': '{"metrics": {"auc": 0.85}}',
  'fraud/production.json': '{"metrics": {"auc": 0.84}}',
  'shared/x.py': 'x = 1\n',
  'README.md': 'hi\n',
}

/** A repository with base's files (and an earlier history), a branch with head's, gathered. `spied` counts what was asked. */
async function gathered(head: Files, options: { base?: Files; past?: Files[]; after?: Files; description?: string; head?: string } = {}) {
  using repository = new GitFixture()
  for (const files of options.past ?? []) repository.commit(files)
  repository.commit({ ...(options.past ? {} : base), ...options.base })
  repository.branch('topic')
  if (options.head === 'WORKTREE') repository.write(head)
  else repository.commit(head)
  if (options.after) {
    repository.git('checkout', '--quiet', 'main')
    repository.commit(options.after)
    repository.git('checkout', '--quiet', 'topic')
  }
  using checkout = await openCheckout(repository.dir, { env, ...(options.head ? { head: options.head } : {}) })
  const asked: string[] = []
  const spied = Object.fromEntries(
    Object.entries(checkout).map(([name, call]) => [
      name,
      (...args: never[]) => {
        asked.push(name)
        return (call as (...args: never[]) => unknown)(...args)
      },
    ]),
  ) as unknown as Repository
  const evidence = await gather(spied, { asOf, ...(options.description === undefined ? {} : { description: options.description }) })
  return { evidence, asked, fraud: evidence.models.find(({ id }) => id === 'fraud') as ModelEvidence }
}

describe('evidence', () => {
  test('is plain JSON: it survives being written and read', async () => {
    const { evidence } = await gathered(
      { 'fraud/train.py': 'model.fit(y)\n', 'fraud/m.onnx': null, 'docs/model_card.md': 'card\n' },
      { description: 'Goal: less fraud' },
    )
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
    expect(evidence).toMatchObject({ version: 1, asOf, pull: { body: 'Goal: less fraud', door: 'local' }, blind: [] })
  })

  test('texts are asked in two rounds, history and the three trees once, people never on the command line', async () => {
    const { asked } = await gathered({ 'fraud/train.py': 'model.fit(y)\n' })
    const count = (name: string) => asked.filter((it) => it === name).length
    expect(count('texts')).toBeLessThanOrEqual(2)
    expect([count('pull'), count('changes'), count('history'), count('approvals'), count('handles'), count('holds')]).toEqual([
      1, 1, 1, 0, 0, 0,
    ])
    expect(count('tree')).toBe(2)
  })

  test('a change beside every model reads nothing of them', async () => {
    const { evidence, asked } = await gathered({
      'README.md': 'hello\n',
      'fraud/README.md': 'docs\n',
      'fraud/tests/test_x.py': 'assert 1\n',
    })
    expect(evidence.models).toEqual([])
    expect(asked).not.toContain('history')
    expect(evidence.sources.map(({ path }) => path)).toEqual(['fraud/tests/test_x.py', 'fraud/README.md'])
  })

  test('without a configuration on base there is no model, whatever head adds', async () => {
    const { evidence } = await gathered({ [config]: settings(), 'fraud/train.py': 'model.fit(z)\n' }, { base: { [config]: null } })
    expect(evidence).toMatchObject({ settings: { is: 'absent' }, headSettings: { is: 'read' }, models: [] })
    expect(evidence.sources).toHaveLength(2)
  })

  test("a configuration that does not parse is the author's, and no model is judged by it", async () => {
    const { evidence } = await gathered({ 'fraud/train.py': 'model.fit(z)\n' }, { base: { [config]: 'version: 1\nmodles: {}\n' } })
    expect(evidence).toMatchObject({ settings: { is: 'unreadable', fault: 'author' }, models: [] })
  })
})

describe('one model', () => {
  test('what the policy says comes from the tip of base, the change from the merge base', async () => {
    const { fraud, evidence } = await gathered(
      { 'fraud/train.py': 'model.fit(y)\n' },
      {
        after: {
          'fraud/gates.yml': 'auc: [min, 0.9]\n',
          [config]: settings('    impact: high\n'),
          'fraud/metrics.json': '{"metrics": {"auc": 0.91}}',
        },
      },
    )
    expect(fraud.settings.impact).toBe('high')
    expect(fraud.gates.base).toMatchObject({ is: 'read', from: { commit: evidence.pull.base } })
    expect(fraud.change).toEqual({
      artifact: false,
      config: [],
      code: ['fraud/train.py'],
      prompts: [],
      dependencies: [],
      cosmetic: [],
      metrics: false,
      policy: [],
      contract: [],
      dataContract: [],
    })
    // Base moved on by itself: the branch loosened nothing.
    expect(fraud.gates.head).toEqual(fraud.gates.base)
    expect(evidence.headSettings).toEqual(evidence.settings)
    expect(fraud.metrics.base).toMatchObject({ value: { metrics: { auc: { value: 0.91 } } } })
    expect(fraud.metrics.head).toMatchObject({ value: { metrics: { auc: { value: 0.85 } } } })
  })

  test('edited gates and configuration are told from the same ones', async () => {
    const { fraud } = await gathered({ 'fraud/gates.yml': 'auc: [min, 0.7]\n', [config]: settings('    impact: low\n') })
    expect(fraud.change.policy).toEqual(['fraud/gates.yml', config])
    expect(fraud.settings.impact).toBe('standard')
    expect(fraud.gates).toMatchObject({ base: { value: { gates: [{ min: '0.8' }] } }, head: { value: { gates: [{ min: '0.7' }] } } })
  })

  test.each<[string, string, string[]]>([
    ['comments and another order', `# why\n${settings().replace('version: 1\napprovers: [ana]\n', 'approvers: [ana]\nversion: 1\n')}`, []],
    ["another model's settings", settings('', '  other:\n    paths: [other.py]\n'), ['other']],
    ['the list of approvers', settings().replace('[ana]', '[ana, eve]'), ['fraud']],
    ['the model taken out', 'version: 1\napprovers: [ana]\nmodels:\n  other:\n    paths: [other.py]\n', ['fraud', 'other']],
    ['a configuration that no longer parses', 'version: 2\n', ['fraud']],
  ])('an edit of the configuration: %s', async (_name, text, touched) => {
    const { evidence } = await gathered({ [config]: text })
    expect(evidence.models.map(({ id }) => id)).toEqual(touched)
  })

  test("a model that base lacks is judged by head's settings and gates, and is new", async () => {
    const other = '  other:\n    paths: ["other/**"]\n    gates: other/gates.yml\n    metrics: other/metrics.json\n'
    const { evidence } = await gathered({
      [config]: settings('', other),
      'other/gates.yml': 'auc: [min, 0.7]\n',
      'other/metrics.json': '{"auc": 0.8}',
    })
    expect(evidence.models).toMatchObject([
      {
        id: 'other',
        isNew: true,
        gates: { base: { is: 'absent' }, head: { is: 'read' } },
        metrics: { base: { is: 'absent' }, head: { is: 'read' } },
      },
    ])
    expect(evidence.models[0]?.change.policy).toContain(config)
  })

  test("a stranger's glob that would take for ever is refused, and said", async () => {
    const { evidence } = await gathered({ [config]: settings('', '  evil:\n    paths: ["*a*a*a*a*a*a*b"]\n') })
    expect(evidence.models.map(({ id }) => id)).not.toContain('evil')
    expect(evidence.blind).toMatchObject([{ what: 'the new model evil', fault: 'ours' }])
  })

  test("an organisation's configuration is named as what was not applied", async () => {
    const named = 'acme/.github//mle-review.yml@8f3c1d2e9b7a4c5d6e7f8091a2b3c4d5e6f70819'
    const { evidence } = await gathered({ 'README.md': 'ho\n' }, { base: { [config]: settings('', `extends: ${named}\n`) } })
    expect(evidence.blind).toMatchObject([{ what: "the organisation's configuration", fault: 'ours', reason: 'needs-the-app' }])
    expect(evidence.blind[0]?.why).toContain(named)
  })

  test("gates that are named and not there are the author's fault; none named are absent", async () => {
    const { fraud } = await gathered({ 'fraud/train.py': 'model.fit(y)\n' }, { base: { 'fraud/gates.yml': null } })
    expect(fraud.gates.base).toMatchObject({ is: 'unreadable', fault: 'author', reason: 'file-absent' })
    const none = await gathered(
      { 'fraud/train.py': 'model.fit(y)\n' },
      { base: { [config]: settings().replace(/ {4}(gates|production|metrics):.*\n/g, '') } },
    )
    expect(none.fraud).toMatchObject({
      gates: { base: { is: 'absent' } },
      metrics: { head: { is: 'absent' } },
      production: { base: { is: 'absent' } },
    })
  })

  test('metrics in Git LFS, and a production reference elsewhere, leave us blind', async () => {
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`
    const { fraud } = await gathered(
      { 'fraud/metrics.json': lfs },
      { base: { [config]: settings().replace('fraud/production.json', 'https://example.test/p.json') } },
    )
    expect(fraud.metrics.head).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'lfs-pointer' })
    expect(fraud.production.base).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'not-fetched' })
  })

  test('uncommitted files are reviewed under WORKTREE', async () => {
    const { evidence, fraud } = await gathered(
      { 'fraud/train.py': 'model.fit(y)\n', 'fraud/metrics.json': '{"metrics": {"auc": 0.9}}' },
      { head: 'WORKTREE' },
    )
    expect(fraud.change).toMatchObject({ code: ['fraud/train.py'], metrics: true })
    expect(evidence.sources.find(({ side }) => side === 'head')?.text).toMatchObject({ value: 'model.fit(y)\n', from: { commit: null } })
    const again = await gathered(
      { [config]: settings('    impact: high\n'), 'fraud/metrics.json': base['fraud/metrics.json'] ?? '' },
      { head: 'WORKTREE' },
    )
    expect(again.fraud.metrics).toMatchObject({ base: { from: { commit: again.evidence.pull.base } }, head: { from: { commit: null } } })
  })
})

describe('the artifact', () => {
  const pointer = (digit: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`
  const lock = (md5: string) =>
    `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: fraud/m.onnx\n      md5: ${md5}\n  other:\n    outs:\n    - path: o\n      md5: ${md5.length}\n`
  test.each<[string, Files, Files, object]>([
    [
      'a file by its object id',
      {},
      { 'fraud/m.onnx': new Uint8Array([8, 0, 2]) },
      { kind: 'file', digest: expect.stringMatching(/^git:[0-9a-f]{40}$/) },
    ],
    [
      'an LFS file by its oid',
      { 'fraud/m.onnx': pointer('a') },
      { 'fraud/m.onnx': pointer('b') },
      { kind: 'lfs', digest: `sha256:${'b'.repeat(64)}` },
    ],
    [
      'a .dvc file by its digest',
      { 'fraud/m.onnx': null, 'fraud/m.onnx.dvc': 'outs:\n- md5: 1a\n  path: m.onnx\n' },
      { 'fraud/m.onnx.dvc': 'outs:\n- md5: 2b\n  path: m.onnx\n' },
      { kind: 'dvc', digest: 'md5:2b' },
    ],
    [
      'a dvc.lock at the root',
      { 'fraud/m.onnx': null, 'dvc.lock': lock('1a') },
      { 'dvc.lock': lock('2b') },
      { kind: 'dvc', digest: 'md5:2b' },
    ],
    [
      'a registry reference by its text',
      { [config]: settings().replace('fraud/m.onnx', 'models:/fraud/12') },
      { [config]: settings().replace('fraud/m.onnx', 'models:/fraud/13') },
      { kind: 'reference', digest: 'models:/fraud/13' },
    ],
    [
      "another file, outside of its paths, that head's configuration names",
      {},
      { [config]: settings().replace('fraud/m.onnx', 'elsewhere/n.onnx'), 'elsewhere/n.onnx': new Uint8Array([8, 0, 2]) },
      { kind: 'file', path: 'elsewhere/n.onnx' },
    ],
    [
      'another file that is a pointer',
      {},
      { [config]: settings().replace('fraud/m.onnx', 'elsewhere/n.onnx'), 'elsewhere/n.onnx': pointer('b') },
      { kind: 'lfs', digest: `sha256:${'b'.repeat(64)}` },
    ],
    [
      'a file that gave way to a reference',
      {},
      { [config]: settings().replace('fraud/m.onnx', 'models:/fraud/13') },
      { kind: 'reference', digest: 'models:/fraud/13' },
    ],
  ])('%s', async (_name, before, head, expected) => {
    const { fraud } = await gathered(head, { base: before })
    expect(fraud.artifact.head).toMatchObject(expected)
    expect(fraud.artifact.base?.digest).not.toBe(fraud.artifact.head?.digest)
    expect(fraud.change.artifact).toBe(true)
  })

  test('the same artifact under another name is the same artifact', async () => {
    const { fraud } = await gathered({
      [config]: settings().replace('fraud/m.onnx', 'elsewhere/n.onnx'),
      'elsewhere/n.onnx': new Uint8Array([8, 0, 1]),
    })
    expect(fraud.change.artifact).toBe(false)
  })

  test('a lock that changed for another stage touches no model', async () => {
    const { evidence } = await gathered(
      { 'dvc.lock': `${lock('1a')}  more:\n    outs: []\n` },
      { base: { 'fraud/m.onnx': null, 'dvc.lock': lock('1a') } },
    )
    expect(evidence.models).toEqual([])
  })
})

describe('the stamp', () => {
  const stamped = (state: string, commit: string | null) =>
    JSON.stringify({ metrics: { auc: 0.9 }, stamp: { model: 'fraud', state, commit } })
  /** Trains, stamps that commit, then goes on with `later`. */
  async function stampedThen(
    later: Files,
    write: (state: string, commit: string) => Files = (state, commit) => ({ 'fraud/metrics.json': stamped(state, commit) }),
  ) {
    using repository = new GitFixture()
    repository.commit(base)
    repository.branch('topic')
    const trained = repository.commit({ 'fraud/train.py': 'model.fit(y)\n' })
    using first = await openCheckout(repository.dir, { env })
    const tree = await first.tree(trained)
    const { models } = await gather(first, { asOf })
    const state = tree.is === 'read' && models[0] ? stateDigest(tree.value, models[0].settings) : ''
    repository.commit(write(state, trained))
    repository.commit(later)
    using checkout = await openCheckout(repository.dir, { env })
    const evidence: Evidence = await gather(checkout, { asOf })
    return { model: evidence.models[0] as ModelEvidence, state }
  }
  test("names head's state: nothing more is asked", async () => {
    const { model, state } = await stampedThen({ 'README.md': 'docs\n', 'fraud/notes.md': 'x\n' })
    expect(model.state.head).toMatchObject({ is: 'read', value: state })
    expect(model.changedSinceStamp).toEqual({ is: 'absent' })
  })
  test.each<[string, Files, boolean]>([
    ['code changed since', { 'fraud/train.py': 'model.fit(z)\n' }, true],
    ['it was only reformatted', { 'fraud/train.py': '# why\nmodel.fit( y )\n' }, false],
    ['a configuration was added', { 'fraud/c.yml': 'a: 1\n' }, true],
  ])('names another state, and %s', async (_name, later, changed) => {
    const { model, state } = await stampedThen(later)
    expect(model.state.head).not.toMatchObject({ value: state })
    expect(model.changedSinceStamp).toMatchObject({ is: 'read', value: changed })
  })
  test('stands beside a file of another format', async () => {
    const { model, state } = await stampedThen({ 'fraud/train.py': 'model.fit(z)\n' }, (written, commit) => ({
      'fraud/metrics.json': '{"auc": 0.9}',
      'fraud/metrics.json.stamp.json': stamped(written, commit),
    }))
    expect(model.metrics.head).toMatchObject({ value: { metrics: { auc: { value: 0.9 } }, stamp: { state } } })
    expect(model.changedSinceStamp).toMatchObject({ value: true })
  })
  test.each([
    [null, 'author'],
    ['9'.repeat(40), 'ours'],
    ['--help', 'author'],
  ])('names the commit %s: nobody can tell', async (commit, fault) => {
    const { model } = await stampedThen({}, () => ({ 'fraud/metrics.json': stamped('mle1:0', commit) }))
    expect(model.changedSinceStamp).toMatchObject({ is: 'unreadable', fault })
  })
  test('that cannot be read vouches for nothing', async () => {
    const { model } = await stampedThen({}, () => ({ 'fraud/metrics.json': '{"auc": 0.9}', 'fraud/metrics.json.stamp.json': '{' }))
    expect(model.metrics.head).toMatchObject({ value: { stamp: { state: 'unreadable' } } })
    expect(model.changedSinceStamp).toMatchObject({ is: 'unreadable', fault: 'author' })
  })
})

describe('a way back', () => {
  const second: Files = { 'fraud/train.py': 'model.fit(y)\n', 'fraud/m.onnx': new Uint8Array([8, 0, 2]) }
  const past = [base, { 'README.md': 'more\n' }]
  test('is found by object ids, and names the newest commit that held the state', async () => {
    const { fraud } = await gathered(
      { 'fraud/train.py': base['fraud/train.py'] ?? '', 'fraud/m.onnx': base['fraud/m.onnx'] ?? '' },
      { past, base: second },
    )
    expect(fraud.wayBack).toMatchObject({ is: 'read', value: { commit: expect.stringMatching(/^[0-9a-f]{40}$/) } })
  })
  test.each<[string, Files]>([
    ['a new content', { 'fraud/m.onnx': new Uint8Array([8, 0, 3]) }],
    ['a configuration edited with it', { 'fraud/m.onnx': base['fraud/m.onnx'] ?? '', [config]: settings('    impact: low\n') }],
    ['gates edited with it', { 'fraud/m.onnx': base['fraud/m.onnx'] ?? '', 'fraud/gates.yml': 'auc: [min, 0.1]\n' }],
  ])('is none: %s', async (_name, head) => {
    const { fraud } = await gathered(head, { past, base: second })
    expect(fraud.wayBack).toEqual({ is: 'absent' })
  })
})

test('of two models in one change the one that goes back is told from the one that goes on', async () => {
  const other = settings('', '  other:\n    paths: ["other/**"]\n')
  const first: Files = { ...base, [config]: other, 'other/a.py': 'a = 1\n' }
  const { evidence } = await gathered(
    { 'fraud/train.py': base['fraud/train.py'] ?? '', 'other/a.py': 'a = 3\n' },
    { past: [first], base: { 'fraud/train.py': 'model.fit(y)\n', 'other/a.py': 'a = 2\n' } },
  )
  expect(evidence.models.map(({ id, wayBack }) => [id, wayBack.is])).toEqual([
    ['fraud', 'read'],
    ['other', 'absent'],
  ])
})

describe('sources, people, workflows', () => {
  test('code and documents of both sides, by the name at head; links are none', async () => {
    const { evidence } = await gathered(
      {
        'fraud/train.py': null,
        'fraud/fit.py': 'model.fit(x)\n',
        'n.ipynb': '{"cells": []}',
        'fraud/README.md': 'card\n',
        'model-card.md': 'x\n',
        'link.py': { link: 'fraud/fit.py' },
        'fraud/metrics.json': '{}',
        'notes.md': 'x',
      },
      { base: { 'fraud/README.md': 'old\n' } },
    )
    const seen = evidence.sources.map(({ side, path, headPath, kind, text }) => [side, path, headPath, kind, text.is])
    expect(seen.sort()).toEqual(
      [
        ['base', 'fraud/train.py', 'fraud/fit.py', 'python', 'read'],
        ['head', 'fraud/fit.py', 'fraud/fit.py', 'python', 'read'],
        ['head', 'n.ipynb', 'n.ipynb', 'notebook', 'read'],
        ['base', 'fraud/README.md', 'fraud/README.md', 'document', 'read'],
        ['head', 'fraud/README.md', 'fraud/README.md', 'document', 'read'],
        ['head', 'model-card.md', 'model-card.md', 'document', 'read'],
        ['base', 'fraud/metrics.json', 'fraud/metrics.json', 'document', 'read'],
        ['head', 'fraud/metrics.json', 'fraud/metrics.json', 'document', 'read'],
      ].sort(),
    )
  })

  test('workflows that run the review are told, changed or not; others are not', async () => {
    const workflow = 'jobs: {a: {steps: [{uses: acme/mle-review@v1}]}}\n'
    const { evidence } = await gathered(
      { '.github/workflows/b.yml': 'jobs: {}\n', '.github/workflows/new.yaml': workflow },
      { base: { '.github/workflows/a.yml': workflow, '.github/workflows/b.yml': workflow, '.github/workflows/c.yml': 'jobs: {}\n' } },
    )
    expect(evidence.reviewingWorkflows.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: '.github/workflows/a.yml', changed: false },
      { path: '.github/workflows/b.yml', changed: true },
      { path: '.github/workflows/new.yaml', changed: false },
    ])
  })

  const reviewing = 'on: pull_request_target\njobs:\n  a:\n    steps:\n      - uses: acme/mle-review@v1\n  b:\n    steps: [{run: make}]\n'
  test.each([
    ['the job that reviews is gone', reviewing.replace('acme/mle-review@v1', 'acme/other@v1'), true],
    ['its trigger is another', reviewing.replace('pull_request_target', 'workflow_dispatch'), true],
    ['it may fail without anybody noticing', reviewing.replace('  a:\n', '  a:\n    continue-on-error: true\n'), true],
    ['another job is edited', reviewing.replace('make', 'make all'), false],
    ['it is only laid out in another way', `# reviewed\n${reviewing}`, false],
  ])('a change that only edits the reviewing workflow touches every model when %s', async (_, after, touched) => {
    const path = '.github/workflows/review.yml'
    const { evidence } = await gathered({ [path]: after }, { base: { [path]: reviewing } })
    expect(evidence.reviewingWorkflows).toEqual([{ path, changed: touched }])
    expect(evidence.models.map(({ change }) => change.policy)).toEqual(touched ? [[path]] : [])
  })

  test('handles are asked for the decision owner, approvals where policy was edited', async () => {
    const owner = { base: { [config]: settings('    compact: {decisionOwner: "@ana or @acme/leads, ana@acme.test"}\n') } }
    expect(
      (await gathered({ 'fraud/train.py': 'model.fit(y)\n' }, owner)).asked.filter((name) => name === 'handles' || name === 'approvals'),
    ).toEqual(['handles'])
    expect((await gathered({ 'fraud/gates.yml': 'auc: [min, 0.1]\n' })).asked).toContain('approvals')
    expect((await gathered({ 'README.md': 'x\n' }, owner)).asked).not.toContain('handles')
  })

  test('a rollback target is looked up where the plan names one', async () => {
    const plan = (artifact: string) => ({ base: { [config]: settings(`    rollback: {artifact: "${artifact}"}\n`) } })
    const change = { 'fraud/train.py': 'model.fit(y)\n' }
    expect((await gathered(change, plan('fraud/m.onnx'))).fraud.rollbackTarget).toMatchObject({
      value: { named: 'fraud/m.onnx', found: true },
    })
    expect((await gathered(change, plan('fraud-v9'))).fraud.rollbackTarget).toMatchObject({ value: { named: 'fraud-v9', found: false } })
    for (const unasked of ['base', 's3://models/fraud-v9', 'models:/fraud/12', 'the version before'])
      expect((await gathered(change, plan(unasked))).fraud.rollbackTarget).toEqual({ is: 'absent' })
  })
})

test('a repository that cannot list the change leaves evidence that says so', async () => {
  const why = { is: 'unreadable', fault: 'ours', reason: 'truncated', why: 'the tree was cut short' } as const
  const blind: Repository = {
    pull: async () => ({
      number: 1,
      repository: 'a/b',
      url: null,
      title: '',
      body: '',
      author: null,
      bot: false,
      draft: false,
      fork: false,
      baseRef: 'main',
      base: 'b',
      head: 'h',
      mergeBase: 'm',
      door: 'github',
    }),
    tree: async () => why,
    changes: async () => why,
    texts: async () => new Map(),
    history: async () => why,
    holds: async () => why,
    outside: async () => why,
    teams: async () => ({}),
    approvals: async () => why,
    answers: async () => why,
    handles: async () => why,
  }
  const evidence = await gather(blind, { asOf })
  expect(evidence).toMatchObject({ settings: why, changes: why, models: [], sources: [] })
  expect(evidence.blind).toHaveLength(3)
})

test('lines that a door withheld are told from both texts, where these were read', async () => {
  const files = { a: 'x = 1\ny = 2\n', b: 'x = 1\ny = 3\n' }
  const entry = (id: string) => ({ mode: '100644', id, size: 12 })
  const change = { before: 'a.py', status: 'modified', base: entry('1'), head: entry('2'), kind: 'text', hunks: null } as const
  const tree = (id: string): Tree => ({ 'a.py': entry(id), 'data.txt': entry(id) })
  const from = { path: '', commit: 'x', id: null }
  const withheld: Repository = {
    pull: async () => ({
      number: 1,
      repository: 'a/b',
      url: null,
      title: '',
      body: '',
      author: null,
      bot: false,
      draft: false,
      fork: false,
      baseRef: 'main',
      base: 'm',
      head: 'h',
      mergeBase: 'm',
      door: 'github',
    }),
    tree: async (commit) => ({ is: 'read', value: tree(commit === 'm' ? '1' : '2'), from }),
    changes: async () => ({
      is: 'read',
      value: [
        { ...change, path: 'a.py' },
        { ...change, path: 'data.txt', before: 'data.txt' },
        { ...change, path: 'x.bin', kind: 'binary' },
      ],
      from,
    }),
    texts: async (wants) =>
      new Map(
        wants.map(({ commit, path }) => [
          `${commit}:${path}`,
          { is: 'read', value: commit === 'm' ? files.a : files.b, from: { path, commit, id: null } },
        ]),
      ),
    history: async () => ({ is: 'absent' }),
    holds: async () => ({ is: 'absent' }),
    outside: async () => ({ is: 'absent' }),
    teams: async () => ({}),
    approvals: async () => ({ is: 'absent' }),
    answers: async () => ({ is: 'absent' }),
    handles: async () => ({ is: 'absent' }),
  }
  const { changes } = await gather(withheld, { asOf })
  expect(changes).toMatchObject({
    value: [{ hunks: [{ oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 }], rebuilt: true }, { hunks: null }, { hunks: null }],
  })
})
