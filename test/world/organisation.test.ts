import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import type { Approval } from '../../src/model/evidence.ts'
import type { Outside } from '../../src/model/organisation.ts'
import { gather } from '../../src/world/gather.ts'
import type { Repository } from '../../src/world/repository.ts'
import { type Files, type MemoryOptions, memoryRepository } from '../memory-repository.ts'

const asOf = '2026-11-14T09:30:00Z'
const config = '.github/mle-review.yml'
const at = (commit: string) => `acme/.github//mle-review.yml@${commit.repeat(40)}`
const file = `version: 1
approvers: ["@acme/ml-leads"]
defaults: {mode: enforce, metrics: fraud/metrics.json, gates: fraud/gates.yml}
locked: [defaults.mode, approvers]
`
const settings = (top: string, model = '') => `version: 1\n${top}\nmodels:\n  fraud: {paths: ["fraud/**"]${model}}\n`
const base: Files = {
  'fraud/train.py': 'model.fit(x)\n',
  'fraud/metrics.json': '{"auc": 0.9}',
  'fraud/gates.yml': 'auc: {min: 0.8}',
}

interface Asked {
  files: Outside[]
  teams: string[][]
}

async function gathered(over: Partial<MemoryOptions> & { base?: Files; head?: Files }) {
  const before = { ...base, ...over.base }
  const memory = memoryRepository({ outside: { [at('a')]: file }, ...over, base: before, head: { ...before, ...over.head } })
  const asked: Asked = { files: [], teams: [] }
  const spy: Repository = {
    ...memory,
    outside: (it) => {
      asked.files.push(it)
      return memory.outside(it)
    },
    teams: (names) => {
      asked.teams.push(names)
      return memory.teams(names)
    },
  }
  const evidence = await gather(spy, { asOf })
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
  return { evidence, asked, report: review(JSON.parse(JSON.stringify(evidence)), rulebook) }
}

const retrained = { 'fraud/train.py': 'model.fit(x, y)\n', 'fraud/metrics.json': '{"auc": 0.7}' }

/** What the change brings; what stood before is counted elsewhere. */
const brought = ({ findings }: ReturnType<typeof review>) => findings.filter(({ standing }) => !standing)

describe("the organisation's file", () => {
  test('fills what the repository does not write, before anything else is read', async () => {
    const { evidence, asked, report } = await gathered({ base: { [config]: settings(`extends: ${at('a')}`) }, head: retrained })
    expect(asked.files).toEqual([{ owner: 'acme', repo: '.github', path: 'mle-review.yml', commit: 'a'.repeat(40) }])
    expect(evidence).toMatchObject({
      organisation: { is: 'read', value: { locked: ['defaults.mode', 'approvers'] } },
      settings: { value: { approvers: ['@acme/ml-leads'], models: { fraud: { mode: 'enforce' } } } },
      models: [{ settings: { mode: 'enforce' }, gates: { base: { is: 'read' } }, metrics: { head: { is: 'read' } } }],
      overruled: [],
      blind: [],
    })
    expect(report.findings.map(({ rule, holds }) => [rule, holds])).toContainEqual(['gates/failed', true])
  })

  test('is not asked for where nothing names it', async () => {
    const { evidence, asked } = await gathered({ base: { [config]: settings('') }, head: retrained })
    expect(asked.files).toEqual([])
    expect(evidence.organisation).toEqual({ is: 'absent' })
  })

  test('that is not there, or has mistakes, leaves the change undecided and says what to mend', async () => {
    const gone = await gathered({ base: { [config]: settings(`extends: ${at('b')}`) }, head: { 'fraud/train.py': 'x' } })
    expect(gone.evidence.organisation).toMatchObject({ is: 'unreadable', fault: 'author', reason: 'file-absent' })
    expect(gone.report).toMatchObject({ verdict: 'undecided', because: 'configuration' })
    expect(gone.report.blind[0]?.why).toContain(`${at('b')}: \`extends\` names this file, and that commit does not hold it`)
    const wrong = { outside: { [at('a')]: 'version: 1\nlocked: [aprovers]\n' } }
    const broken = await gathered({ base: { [config]: settings(`extends: ${at('a')}`) }, head: { 'fraud/train.py': 'x' }, ...wrong })
    expect(broken.report.blind[0]?.why).toContain('line 2: locked: `aprovers`: there is no such key; did you mean `approvers`?')
    expect(broken.report.verdict).toBe('undecided')
  })

  test('a bomb of a file is refused, and the change undecided', async () => {
    const bomb = `version: 1\na: &a [${'x,'.repeat(9)}x]\n${'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
      .join('\n')}`
    const over = { outside: { [at('a')]: bomb } }
    const { report } = await gathered({ base: { [config]: settings(`extends: ${at('a')}`) }, head: { 'fraud/train.py': 'x' }, ...over })
    expect(report.verdict).toBe('undecided')
    expect(report.blind[0]?.why).toContain('aliases')
  })
})

describe('a change of the configuration', () => {
  const before = { [config]: settings(`extends: ${at('a')}`) }
  const edited = (text: string, over: Partial<MemoryOptions> = {}) => gathered({ base: before, head: { [config]: text }, ...over })

  test('that loosens a locked key only is told so, and holds nothing', async () => {
    const { report, evidence } = await edited(settings(`extends: ${at('a')}\napprovers: [dora]`, ', mode: observe'))
    expect(report.findings).toEqual([])
    expect(report.overruled).toMatchObject([
      { key: 'models.fraud.mode', wanted: 'observe', stands: 'enforce', lock: 'defaults.mode', introduced: true },
      { key: 'approvers', wanted: '[dora]', stands: '[@acme/ml-leads]', introduced: true },
    ])
    expect(evidence.overruled[0]?.from).toBe('acme/.github//mle-review.yml')
  })

  test('that overrules a default which is not locked lowers the bar, where it is lower', async () => {
    const { report } = await edited(settings(`extends: ${at('a')}`, ', gates: {auc: {min: 0.5}}'))
    expect(brought(report).map(({ rule, variant }) => [rule, variant])).toEqual([
      ['gates/loosened', 'gates'],
      ['gates/mistake-traded', 'gate'],
    ])
    expect(report).toMatchObject({ verdict: 'hold', conclusion: 'action_required' })
  })

  test.each([
    ['names another commit', settings(`extends: ${at('c')}`), `extends changes from ${at('a')} to ${at('c')}`],
    ['names none any more', settings(''), 'extends is removed'],
  ])('that %s lowers the bar; what it names is not read', async (_, text, what) => {
    const { report, asked } = await edited(text)
    expect(asked.files).toHaveLength(1)
    expect(brought(report).map(({ rule, settledBy }) => [rule, settledBy])).toEqual([['gates/loosened', 'approval']])
    expect(brought(report)[0]?.facts.what).toBe(what)
  })

  test('that names one for the first time does too, and is not read either', async () => {
    const plain = { [config]: settings('approvers: [ana]', ', mode: enforce') }
    const head = { [config]: settings(`extends: ${at('a')}\napprovers: [ana]`, ', mode: enforce') }
    const { report, asked } = await gathered({ base: plain, head })
    expect(asked.files).toEqual([])
    expect(brought(report)[0]?.facts.what).toBe(`extends brings in ${at('a')}`)
  })

  test('what stood before is told as no news', async () => {
    const { report } = await gathered({ base: { [config]: settings(`extends: ${at('a')}`, ', mode: observe') }, head: retrained })
    expect(report.overruled).toMatchObject([{ key: 'models.fraud.mode', introduced: false }])
    expect(report.verdict).toBe('hold')
  })

  test('that mends a file with mistakes by naming another passes', async () => {
    const wrong = { outside: { [at('a')]: 'version: 2' } }
    const { report } = await edited(settings(`extends: ${at('c')}`), wrong)
    expect(report).toMatchObject({ verdict: 'pass', because: 'configuration' })
  })
})

describe('teams among the approvers', () => {
  const weaker = { 'fraud/gates.yml': 'auc: {min: 0.5}' }
  const approval = (login: string, over: Partial<Approval> = {}): Approval => ({ login, commit: 'a'.repeat(40), mayWrite: true, ...over })
  const settled = (approvals: Approval[], head: Files, over: Partial<MemoryOptions> = {}) =>
    gathered({ base: { [config]: settings(`extends: ${at('a')}`) }, head, approvals, teams: { 'acme/ml-leads': ['Ana'] }, ...over })

  test('settle a loosening', async () => {
    const { report, asked, evidence } = await settled([approval('ana')], weaker)
    expect(asked.teams).toEqual([['acme/ml-leads']])
    expect(evidence.teams).toMatchObject({ 'acme/ml-leads': { value: ['Ana'] } })
    expect(report.verdict).toBe('pass')
  })

  test('are not asked where no approval could settle anything', async () => {
    for (const [approvals, head] of [
      [[], weaker],
      [[approval('ana', { commit: 'e'.repeat(40) })], weaker],
      [[approval('ana', { mayWrite: false })], weaker],
      [[approval('dora')], weaker],
      [[approval('ana')], retrained],
    ] as const)
      expect((await settled([...approvals], head)).asked.teams).toEqual([])
  })

  test('are not asked where somebody listed by name approved', async () => {
    const both = { outside: { [at('a')]: file.replace('["@acme/ml-leads"]', '["@acme/ml-leads", Ana]') } }
    const { report, asked } = await settled([approval('ana')], weaker, both)
    expect(asked.teams).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  test('that cannot be read are said, and settle nothing', async () => {
    const { report, evidence } = await settled([approval('ana')], weaker, { teams: {} })
    expect(report).toMatchObject({ verdict: 'hold', conclusion: 'action_required' })
    expect(evidence.blind).toMatchObject([{ what: 'the team acme/ml-leads', fault: 'ours' }])
  })
})
