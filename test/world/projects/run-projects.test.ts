import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { letters } from '../../../src/generated/letters.ts'
import { daysLater } from '../../../src/read/calendar.ts'
import { planProjects } from '../../../src/reply/plan-projects.ts'
import { readProjectMarker } from '../../../src/reply/project-marker.ts'
import { context, type ScheduleWorld, scheduleWorld } from './github-schedule.ts'

let at: ScheduleWorld
beforeEach(async () => {
  at = await scheduleWorld()
})
afterEach(() => at.close())

const projects = (...names: string[]) => Object.fromEntries(names.map((name) => [`Projects/${name}/context.md`, context()]))

describe('a stalled project', () => {
  test('gets one issue, labelled and assigned; the second run writes nothing', async () => {
    at.acme.push('main', { ...projects('ranker'), 'README.md': '# Fraud\n' }, { at: '2026-01-05T09:00:00Z' })
    const first = await at.schedule('2026-06-02')
    expect(first.writes).toEqual(['/labels', '/issues'])
    expect(at.issues()).toMatchObject([
      { state: 'open', labels: ['mle-review'], assignees: [{ login: 'ana' }], title: expect.stringContaining('ranker') },
    ])
    expect(readProjectMarker(at.issues()[0]?.body ?? '')).toMatchObject({ project: 'Projects/ranker/context.md' })
    const second = await at.schedule('2026-06-03')
    expect(second.run).toMatchObject({ is: 'run', plan: { intents: [] } })
    expect(second.writes).toEqual([])
    expect(second.requests.length, second.requests.map(({ what }) => what).join('\n')).toBeLessThanOrEqual(8)
  })

  test('is asked about again after two weeks, and settled when a milestone is reached', async () => {
    at.acme.push('main', projects('ranker'), { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    expect((await at.schedule('2026-06-15')).writes).toEqual([])
    expect((await at.schedule('2026-06-16')).writes).toEqual(['/issues/{issue_number}', '/issues/{issue_number}/comments'])
    expect((await at.schedule('2026-06-17')).writes).toEqual([])
    const reached = context({ milestones: '- [x] launch (2026-06-20)' })
    at.acme.push('main', { 'Projects/ranker/context.md': reached }, { at: '2026-06-20T09:00:00Z' })
    expect((await at.schedule('2026-06-21')).writes).toEqual(['/issues/{issue_number}/comments', '/issues/{issue_number}'])
    expect(at.issues()).toMatchObject([
      { state: 'closed', reason: 'completed', comments: [{}, { body: expect.stringContaining('launch') }] },
    ])
    expect((await at.schedule('2026-06-22')).writes).toEqual([])
  })

  test('takes its issue along where its folder is moved, and is settled where that is the archive', async () => {
    const move = (from: string, to: string, day: string) =>
      at.acme.push('main', { [`${from}/ranker/context.md`]: null, [`${to}/ranker/context.md`]: context() }, { at: `${day}T09:00:00Z` })
    at.acme.push('main', projects('ranker'), { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    move('Projects', 'Teams/projects', '2026-06-03')
    expect((await at.schedule('2026-06-04')).writes).toEqual(['/issues/{issue_number}'])
    expect(readProjectMarker(at.issues()[0]?.body ?? '')).toMatchObject({
      project: 'Teams/projects/ranker/context.md',
      state: { asked: ['2026-06-02'] },
    })
    expect((await at.schedule('2026-06-05')).writes).toEqual([])
    move('Teams/projects', 'Archive', '2026-06-06')
    await at.schedule('2026-06-07')
    expect(at.issues()).toMatchObject([{ state: 'closed', reason: 'not_planned' }])
    expect(at.issues()[0]?.comments.at(-1)?.body).toContain('It lies in the archive.')
    expect((await at.schedule('2026-06-08')).writes).toEqual([])
  })

  test('is reopened rather than doubled where it stalls anew, though not where a person closed it', async () => {
    at.acme.push('main', projects('ranker', 'search'), { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    const done = context({ milestones: '- [x] launch (2026-06-20)\n- [ ] more (2026-12-01)' })
    at.acme.push('main', { 'Projects/ranker/context.md': done }, { at: '2026-06-20T09:00:00Z' })
    const [ranker, search] = at.issues()
    if (ranker === undefined || search === undefined) throw new Error('two issues')
    at.acme.turn(search, 'ana', 'closed')
    await at.schedule('2026-06-21')
    expect(ranker.state).toBe('closed')
    const later = await at.schedule('2026-09-21')
    expect(later.writes).toEqual(['/issues/{issue_number}', '/issues/{issue_number}', '/issues/{issue_number}/comments'])
    expect([ranker.state, search.state, at.issues().length]).toEqual(['open', 'closed', 2])
  })
})

describe('whose issue it is', () => {
  test('a marker that somebody else wrote does not count', async () => {
    at.acme.push('main', projects('ranker'), { at: '2026-01-05T09:00:00Z' })
    const { run } = await at.schedule('2026-06-02', { dryRun: true })
    const [planned] = run.is === 'run' ? run.plan.intents : []
    if (planned?.do !== 'open-issue') throw new Error('a plan to open')
    const forged = at.acme.issue('mallory', { title: planned.title, body: planned.body, labels: ['mle-review'] })
    await at.schedule('2026-06-02')
    expect(at.issues().map(({ author }) => author.login)).toEqual(['mallory', 'github-actions[bot]'])
    await at.schedule('2026-06-17')
    expect(forged).toMatchObject({ state: 'open', comments: [] })
  })

  test('one whose label was taken off is not opened twice', async () => {
    at.acme.push('main', projects('ranker'), { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    for (const issue of at.issues()) issue.labels = []
    const { run, writes } = await at.schedule('2026-06-03')
    expect(run).toMatchObject({ performed: { done: [], failed: [], left: [] } })
    expect(writes).toEqual([])
    expect(at.issues()).toHaveLength(1)
  })

  test('owners that GitHub cannot assign are passed over', async () => {
    const files = {
      'Projects/ranker/context.md': context({ owner: 'nobody-here' }),
      'Projects/b/context.md': context({ owner: 'acme/ml' }),
    }
    at.acme.push('main', files, { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    expect(at.issues()).toMatchObject([{ assignees: [] }, { assignees: [] }])
  })
})

test('a context.md of thousands of odd lines and hundreds of owners still gets its issue, for few requests', async () => {
  const milestones = Array.from({ length: 3_000 }, (_, i) => `- [ ] step ${i} (due 03/04/2026)`).join('\n')
  const owners = `owners: [${Array.from({ length: 500 }, (_, i) => `"@p${i}"`).join(', ')}]`
  const text = context({ milestones }).replace('owner: "@ana"', owners)
  at.acme.push('main', { 'Projects/a/context.md': text }, { at: '2026-01-05T09:00:00Z' })
  const { writes, requests } = await at.schedule('2026-06-02')
  expect(writes).toEqual(['/labels', '/issues'])
  expect(at.issues()[0]?.body).toContain('more of the kind')
  expect(requests.length).toBeLessThanOrEqual(35)
  expect((await at.schedule('2026-06-03')).writes).toEqual([])
})

describe('what GitHub knows of the past', () => {
  test('the first commit below the folder stands for a start that nobody wrote down', async () => {
    const file = 'Projects/ranker/context.md'
    at.acme.push('main', { 'README.md': 'x' }, { at: '2025-12-01T09:00:00Z' })
    at.acme.push('main', { [file]: context({ started: '' }) }, { at: '2026-01-05T09:00:00Z' })
    at.acme.push('main', { 'Projects/ranker/a.py': 'x = 1' }, { at: '2026-02-07T09:00:00Z' })
    at.acme.push('main', { 'Projects/ranker/a.py': 'x = 2' }, { at: '2026-05-09T09:00:00Z' })
    at.acme.push('main', { 'README.md': 'y' }, { at: '2026-05-20T09:00:00Z' })
    const { run } = await at.schedule('2026-06-02')
    expect(run).toMatchObject({ projects: [{ started: '2026-01-05', lastChange: '2026-05-09', inferred: ['started'], state: 'stalled' }] })
  })

  test('a folder with more commits than a page of them holds is read back to its first', async () => {
    const file = 'Projects/ranker/context.md'
    const on = (day: number) => ({ at: `${daysLater('2025-06-01', day)}T09:00:00Z` })
    for (let day = 0; day < 230; day++)
      at.acme.push('main', { [file]: context({ started: '' }), 'Projects/ranker/a.py': `x = ${day}` }, on(day))
    const { run, requests } = await at.schedule('2026-06-02', { dryRun: true })
    expect(run).toMatchObject({ projects: [{ started: '2025-06-01', lastChange: daysLater('2025-06-01', 229) }] })
    expect(requests.filter(({ sent }) => sent.includes('history(first: 100, path')).length).toBe(3)
  })

  test('boxes ticked without a date, and dates put off', async () => {
    const file = 'Projects/ranker/context.md'
    const when = (day: string) => ({ at: `${day}T09:00:00Z` })
    at.acme.push('main', { [file]: context({ milestones: '- [ ] shadow\n- [ ] launch (2026-04-01)' }) }, when('2026-01-05'))
    at.acme.push('main', { [file]: context({ milestones: '- [x] shadow\n- [ ] launch (2026-05-01)' }) }, when('2026-02-05'))
    at.acme.push('main', { [file]: context({ milestones: '- [x] shadow\n- [ ] launch (2026-08-01)' }) }, when('2026-03-05'))
    const { run } = await at.schedule('2026-06-02', { dryRun: true })
    expect(run).toMatchObject({ projects: [{ state: 'stalled', lastMilestone: '2026-02-05' }] })
    expect(JSON.stringify(run)).toContain('"is":"moved","name":"launch","times":2')
  })

  test('tags and merges that name a project', async () => {
    const bare = context({ milestones: 'None yet.' })
    const names = ['ranker-v2', 'search-v3', 'idle-v1']
    at.acme.push('main', Object.fromEntries(names.map((it) => [`Projects/${it}/context.md`, bare])), { at: '2026-01-05T09:00:00Z' })
    at.acme.tag('ranker-v2/1.0', at.acme.push('main', { 'a.txt': 'a' }, { at: '2026-05-05T09:00:00Z' }))
    const { objects, branches } = at.acme.repo
    const [tip = ''] = [...branches.values()]
    const files = { 'a.txt': 'b', ...Object.fromEntries(names.map((it) => [`Projects/${it}/context.md`, bare])) }
    const side = objects.commit(files, [tip], 'Try', '2026-05-06T09:00:00Z')
    branches.set('main', objects.commit(files, [tip, side], 'Merge pull request #7 from acme/search-v3', '2026-05-07T09:00:00Z'))
    const { run } = await at.schedule('2026-06-02', { dryRun: true })
    expect(run.is === 'run' && run.projects.map(({ name, state, lastMilestone }) => [name, state, lastMilestone])).toEqual([
      ['idle-v1', 'stalled', null],
      ['ranker-v2', 'healthy', '2026-05-05'],
      ['search-v3', 'healthy', '2026-05-07'],
    ])
  })
})

describe('where GitHub stumbles', () => {
  const limit = { status: 403, headers: { 'retry-after': '3600' }, body: '{"message":"You have exceeded a secondary rate limit."}' }

  test('a limit in the middle of writing leaves the rest to the next run, and nothing is written twice', async () => {
    at.acme.push('main', projects('a', 'b', 'c', 'd'), { at: '2026-01-05T09:00:00Z' })
    let opened = 0
    at.github.faults.push({ ...limit, times: 1, matches: (what) => what.startsWith('POST') && what.endsWith('/issues') && ++opened === 3 })
    const first = await at.schedule('2026-06-02')
    expect(first.run).toMatchObject({ performed: { done: [{}, {}], failed: [{ refusal: { kind: 'limited' } }], left: [{}] } })
    expect(at.issues()).toHaveLength(2)
    const second = await at.schedule('2026-06-02')
    expect(second.writes).toEqual(['/issues', '/issues'])
    expect((await at.schedule('2026-06-02')).writes).toEqual([])
    expect(at.issues()).toHaveLength(4)
  })

  test('a limit while reading writes nothing: what was not read is not gone', async () => {
    at.acme.push('main', { 'Projects/a/context.md': context({ started: '' }) }, { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    at.github.faults.push({ ...limit, times: 1, matches: (_, sent) => sent.includes('history(first: 1') })
    const limited = await at.schedule('2026-06-03')
    expect(limited).toMatchObject({ run: { is: 'refused', kind: 'limited', retryAfter: 3600 }, writes: [] })
    expect(at.issues()).toMatchObject([{ state: 'open' }])
  })

  test("a history that cannot be had leaves that project's issue as it is, and the others go on", async () => {
    at.acme.push('main', { 'Projects/a/context.md': context({ started: '' }) }, { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    at.acme.push('main', projects('b'), { at: '2026-06-02T09:00:00Z' })
    at.github.faults.push({ status: 502, times: 99, matches: (_, sent) => /history\(first: 1(?:00)?, path: ..Projects\/a/.test(sent) })
    const { run, writes } = await at.schedule('2026-06-03')
    expect(run).toMatchObject({ is: 'run', unsure: [expect.stringContaining('502')] })
    expect(writes).toEqual(['/issues'])
    expect(at.issues()).toMatchObject([{ state: 'open', comments: [] }, { title: expect.stringContaining('b') }])
  })

  test('a milestone that may have been ticked opens no issue while nobody can see when', async () => {
    const milestones = '- [x] shadow\n- [ ] launch'
    at.acme.push('main', { 'Projects/a/context.md': context({ milestones }) }, { at: '2026-05-05T09:00:00Z' })
    at.github.faults.push({ status: 502, times: 99, matches: (_, sent) => sent.includes('history(first: 40') })
    expect((await at.schedule('2026-06-02')).writes).toEqual([])
    at.github.faults.length = 0
    const bare = context({ milestones: 'None yet.' })
    at.acme.push('main', { 'Projects/a/context.md': null, 'Projects/b/context.md': bare }, { at: '2026-05-05T09:00:00Z' })
    at.github.faults.push({ status: 502, times: 99, matches: (_, sent) => sent.includes('refs(refPrefix') })
    expect((await at.schedule('2026-06-02')).writes).toEqual([])
  })

  test('an answer that was lost on the way opens no second issue and says nothing twice', async () => {
    at.acme.push('main', projects('a'), { at: '2026-01-05T09:00:00Z' })
    at.github.faults.push({ status: 502, times: 1, when: 'after', matches: (what) => /^POST .*\/issues$/.test(what) })
    expect((await at.schedule('2026-06-02')).run).toMatchObject({ performed: { failed: [] } })
    at.github.faults.push({ status: 502, times: 1, when: 'after', matches: (what) => /^POST .*\/comments$/.test(what) })
    expect((await at.schedule('2026-06-16')).run).toMatchObject({ performed: { failed: [] } })
    expect(at.issues().map(({ comments }) => comments.length)).toEqual([1])
  })

  test('a limit between the last words and the closing does not make them be said again', async () => {
    at.acme.push('main', projects('a'), { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    at.acme.push('main', { 'Projects/a/context.md': context({ status: 'paused' }) }, { at: '2026-06-03T09:00:00Z' })
    at.github.faults.push({ ...limit, times: 1, matches: (what) => what.startsWith('PATCH') })
    expect((await at.schedule('2026-06-03')).writes).toEqual(['/issues/{issue_number}/comments'])
    expect((await at.schedule('2026-06-04')).writes).toEqual(['/issues/{issue_number}'])
    expect(at.issues()).toMatchObject([{ state: 'closed', comments: [{}] }])
  })

  test('an edit that fails is not followed by its comment: nobody is asked every day', async () => {
    at.acme.push('main', projects('a'), { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    at.github.faults.push({ status: 500, times: 1, matches: (what) => what.startsWith('PATCH') })
    expect((await at.schedule('2026-06-16')).writes).toEqual([])
    expect((await at.schedule('2026-06-17')).writes).toEqual(['/issues/{issue_number}', '/issues/{issue_number}/comments'])
  })
})

describe('what the token lacks', () => {
  test.each([
    ['reads issues', { contents: 'read', issues: 'read' }],
    ['sees none', { contents: 'read' }],
  ] as const)('a token that only %s: what was found is told, with the mend', async (_, given) => {
    at.acme.push('main', projects('a'), { at: '2026-01-05T09:00:00Z' })
    const { run, writes } = await at.schedule('2026-06-02', { token: at.tokenOf(given) })
    expect(writes).toEqual([])
    expect(JSON.stringify(run)).toContain('Give the job `issues: write`')
    expect(run).toMatchObject({ projects: [{ state: 'stalled' }] })
  })

  test('a comment that may not be written names the permission for issues, not that for pull requests', async () => {
    at.acme.push('main', projects('a'), { at: '2026-01-05T09:00:00Z' })
    await at.schedule('2026-06-02')
    at.acme.push('main', { 'Projects/a/context.md': null, 'README.md': 'x' }, { at: '2026-06-03T09:00:00Z' })
    const { run } = await at.schedule('2026-06-04', { token: at.tokenOf({ contents: 'read', issues: 'read' }) })
    expect(JSON.stringify(run)).toContain('Give the job `issues: write`')
    expect(JSON.stringify(run)).not.toContain('pull-requests')
  })
})

test.each([
  ['issues are switched off', 'issues switched off', () => Object.assign(at.acme.repo, { hasIssues: false })],
  ['there is no project', 'no project', () => at.acme.push('main', { 'Projects/a/context.md': null, 'README.md': 'x' })],
])('nothing is done where %s, by few requests', async (_, because, change) => {
  at.acme.push('main', projects('a'), { at: '2026-01-05T09:00:00Z' })
  change()
  const { run, requests } = await at.schedule('2026-06-02')
  expect(run).toMatchObject({ is: 'idle', because: expect.stringContaining(because) })
  expect(requests.length).toBeLessThanOrEqual(2)
})

test('a tree that GitHub cuts short closes nothing, and the mend is one for projects', async () => {
  at.acme.push('main', projects('a'), { at: '2026-01-05T09:00:00Z' })
  await at.schedule('2026-06-02')
  at.github.state.limits.treeEntries = 1
  expect(await at.schedule('2026-06-17')).toMatchObject({
    run: { is: 'refused', kind: 'unreadable', why: expect.stringContaining('`mle-review projects` in a checkout') },
    writes: [],
  })
})

test('a configuration with a mistake is said, and nothing is written', async () => {
  at.acme.push('main', { ...projects('a'), '.github/mle-review.yml': 'projects:\n  active_month: 3\n' }, { at: '2026-01-05T09:00:00Z' })
  expect(await at.schedule('2026-06-02')).toMatchObject({
    run: { is: 'misconfigured', why: expect.stringContaining('active_month') },
    writes: [],
  })
})

test('500 issues: all are found over pages, 50 are written in a run, and in the end none is left', async () => {
  const names = Array.from({ length: 500 }, (_, i) => `p${String(i).padStart(3, '0')}`)
  at.acme.push('main', projects(...names), { at: '2026-01-05T09:00:00Z' })
  const first = await at.schedule('2026-06-02')
  expect(first.writes.filter((it) => it === '/issues')).toHaveLength(50)
  if (first.run.is !== 'run') throw new Error(first.run.is)
  expect(first.run.plan.left).toHaveLength(450)
  const whole = planProjects(first.run.projects, [], '2026-06-02', letters, 500)
  for (const it of whole.intents.slice(50))
    if (it.do === 'open-issue') at.acme.issue('github-actions[bot]', { title: it.title, body: it.body, labels: ['mle-review'] })
  expect(at.issues()).toHaveLength(500)
  const after = await at.schedule('2026-06-03')
  expect(after.writes).toEqual([])
  expect(new Set(at.issues().map(({ title }) => title)).size).toBe(500)
  expect(after.requests.length, 'requests').toBeLessThanOrEqual(90)
})
