import { describe, expect, test } from 'vitest'
import { letters } from '../../src/generated/letters.ts'
import type { Project, ProjectContext } from '../../src/model/project.ts'
import type { ProjectIntent, ProjectIssue } from '../../src/model/project-intent.ts'
import { daysLater } from '../../src/read/calendar.ts'
import { planProjects } from '../../src/reply/plan-projects.ts'
import { readProjectMarker } from '../../src/reply/project-marker.ts'
import { judgeProject } from '../../src/weigh/project/judge-project.ts'

const path = 'Projects/ranker/context.md'
const from = { path, commit: null, id: null }
const context: ProjectContext = {
  status: 'active',
  owners: ['@ana'],
  started: '2026-01-01',
  why: 'searches that find nothing cost 2 M a year',
  type: 'keystone',
  milestones: [{ name: 'launch', date: '2026-06-01', done: false, line: 9 }],
  parts: [],
  unclear: [],
}

function project(today: string, changed: Partial<ProjectContext> = {}, at = path): Project {
  const value = { ...context, ...changed }
  return judgeProject({ path: at, context: { is: 'read', value, from: { ...from, path: at } }, history: null, hasRetro: false }, today)
}
const broken = (fault: 'author' | 'ours'): Project =>
  judgeProject(
    { path, context: { is: 'unreadable', fault, reason: 'syntax', why: `${path}, line 3: no YAML.` }, history: null, hasRetro: false },
    '2026-05-01',
  )

/** What GitHub would hold after these. */
function performed(issues: ProjectIssue[], intents: ProjectIntent[]): ProjectIssue[] {
  let all = issues
  for (const it of intents) {
    const edit = (number: number, change: Partial<ProjectIssue>) => {
      all = all.map((issue) => (issue.number === number ? { ...issue, ...change } : issue))
    }
    if (it.do === 'open-issue' || it.do === 'edit-issue') {
      const { project, state } = readProjectMarker(it.body) ?? expect.unreachable()
      if (it.do === 'edit-issue') edit(it.number, { project, title: it.title, body: it.body, state })
      else all = [...all, { number: all.length + 1, project, open: true, closedByUs: false, state, title: it.title, body: it.body }]
    }
    if (it.do === 'close-issue') edit(it.number, { open: false, closedByUs: true })
    if (it.do === 'reopen-issue') edit(it.number, { open: true })
  }
  return all
}

/** Runs the schedule every day of a span; what was done, by day. */
function days(begin: string, end: string, of: (today: string) => Project[], issues: ProjectIssue[] = []) {
  const told: Record<string, string> = {}
  let now = issues
  for (let today = begin; today <= end; today = daysLater(today, 1)) {
    const { intents } = planProjects(of(today), now, today, letters)
    if (intents.length > 0) told[today] = intents.map((it) => it.do.replace('-issue', '')).join(' ')
    now = performed(now, intents)
    expect(planProjects(of(today), now, today, letters).intents).toEqual([])
  }
  return { told, issues: now }
}

test('what git tells and nobody wrote down is said to be so', () => {
  const value = { ...context, started: null }
  const history = { first: '2026-01-02T09:00:00Z', last: '2026-03-02T09:00:00Z', marks: [], moved: [], ticked: {} }
  const found = { path, context: { is: 'read', value, from } as const, history, hasRetro: false }
  const [open] = planProjects([judgeProject(found, '2026-06-02')], [], '2026-06-02', letters).intents
  expect(open).toMatchObject({ body: expect.stringContaining('**ranker has been at work since 2026-01-02 (its first commit) and') })
})

test('a year of a project that reaches nothing: opened on the day, asked again after 2, 4, 8 and 8 weeks, never daily', () => {
  const { told, issues } = days('2026-03-01', '2027-02-28', (today) => [project(today)])
  expect(told).toEqual({
    '2026-04-01': 'open',
    '2026-04-15': 'edit comment',
    '2026-05-13': 'edit comment',
    // The milestone is overdue: the text says so, and nobody is told.
    '2026-06-02': 'edit',
    '2026-07-08': 'edit comment',
    '2026-09-02': 'edit comment',
    '2026-10-28': 'edit comment',
    '2026-12-23': 'edit comment',
    '2027-02-17': 'edit comment',
  })
  expect(issues).toHaveLength(1)
})

test('a milestone closes it; three months later the same issue is open again, not a second one', () => {
  const reached = [{ name: 'launch', date: '2026-05-05', done: true, line: 9 }]
  const { told, issues } = days('2026-03-25', '2026-09-01', (today) => [
    project(today, today < '2026-05-06' ? {} : { milestones: reached }),
  ])
  expect(told).toEqual({
    '2026-04-01': 'open',
    '2026-04-15': 'edit comment',
    '2026-05-06': 'comment close',
    '2026-08-06': 'reopen edit comment',
    '2026-08-20': 'edit comment',
  })
  expect(issues).toMatchObject([{ open: true, state: { since: '2026-05-05', asked: ['2026-08-06', '2026-08-20'] } }])
})

describe('other ends', () => {
  const [open] = days('2026-04-01', '2026-04-01', (today) => [project(today)]).issues
  const issue = open ?? expect.unreachable()
  const plan = (projects: Project[], issues: ProjectIssue[], today = '2026-05-01') => planProjects(projects, issues, today, letters).intents

  test.each<[string, Project[], string]>([
    ['archived', [project('2026-05-01', { status: 'archived' })], 'not_planned'],
    ['paused', [project('2026-05-01', { status: 'paused' })], 'completed'],
    ['gone', [], 'not_planned'],
    ['in the archive', [project('2026-05-01', {}, 'Archive/ranker/context.md')], 'not_planned'],
  ])('%s', (_, projects, reason) => {
    expect(plan(projects, [issue])).toMatchObject([
      { do: 'comment-issue', number: 1 },
      { do: 'close-issue', number: 1, reason },
    ])
  })
  test('a person who closed it has decided, for this stall', () => {
    expect(plan([project('2026-12-01')], [{ ...issue, open: false }], '2026-12-01')).toEqual([])
    const later = project('2026-12-01', { milestones: [{ name: 'data', date: '2026-08-01', done: true, line: 1 }] })
    expect(plan([later], [{ ...issue, open: false }], '2026-12-01').map((it) => it.do)).toEqual([
      'reopen-issue',
      'edit-issue',
      'comment-issue',
    ])
  })
  test('a broken context.md: one issue with line and mend, turned back when it can be read; what we could not read opens none', () => {
    expect(plan([broken('author')], [])).toMatchObject([
      { do: 'open-issue', title: 'Unreadable: the context.md of ranker', body: expect.stringContaining('Line 3: no YAML') },
    ])
    expect(plan([broken('ours')], [])).toEqual([])
    expect(plan([broken('ours')], [issue])).toEqual([])
    expect(plan([broken('author')], [issue]).map((it) => it.do)).toEqual(['edit-issue'])
  })
  test('what people write into an issue stays, whatever changes in its text, until it stalls anew', () => {
    const filled = { ...issue, body: issue.body.replace('- [ ] By when:', '- [x] By when: May').replaceAll('\n', '\r\n') }
    expect(filled.body).not.toBe(issue.body)
    const [edit, comment, ...more] = plan([project('2026-04-15')], [filled], '2026-04-15')
    expect([edit?.do, comment?.do, more]).toEqual(['edit-issue', 'comment-issue', []])
    if (edit?.do !== 'edit-issue') return
    expect(edit.body).toContain('- [x] By when: May')
    expect(readProjectMarker(edit.body)?.state).toEqual({ ...issue.state, asked: ['2026-04-01', '2026-04-15'] })
    const overdue = performed([filled], plan([project('2026-06-02')], [filled], '2026-06-02'))
    expect(overdue[0]?.body).toContain('- [x] By when: May')
    expect(plan([project('2026-06-02')], overdue, '2026-06-02')).toEqual([])
    const [untouched] = performed([issue], plan([project('2026-06-02')], [issue], '2026-06-02'))
    expect([untouched?.body, overdue[0]?.body].map((it) => it?.includes('was due on 2026-06-01'))).toEqual([true, false])
    const anew = project('2026-12-01', { milestones: [{ name: 'data', date: '2026-08-01', done: true, line: 1 }] })
    expect(performed(overdue, plan([anew], overdue, '2026-12-01'))[0]?.body).not.toContain('May')
  })
  test('a folder that was moved takes its issue along, with what was asked; where two may be meant, it does not', () => {
    const moved = (at: string) => project('2026-04-02', {}, at)
    const [edit, ...more] = plan([moved('Teams/Projects/ranker/context.md')], [issue], '2026-04-02')
    expect([edit?.do, more]).toEqual(['edit-issue', []])
    const followed = performed([issue], edit === undefined ? [] : [edit])
    expect(followed.map(({ state }) => state.asked)).toEqual([['2026-04-01']])
    expect(readProjectMarker(followed[0]?.body ?? '')?.project).toBe('Teams/Projects/ranker/context.md')
    const two = [moved('A/Projects/ranker/context.md'), moved('B/Projects/ranker/context.md')]
    expect(plan(two, [issue], '2026-04-02').map((it) => it.do)).toEqual(['comment-issue', 'close-issue', 'open-issue', 'open-issue'])
  })
  test('how often it was asked is told in words, and what was reached last', () => {
    const asked = { ...issue, state: { ...issue.state, asked: ['2026-04-01', '2026-04-15'] } }
    const said = (now: ProjectIssue) => plan([project('2026-09-02')], [now], '2026-09-02').find((it) => it.do === 'comment-issue')
    expect([issue, asked].map((it) => said(it)?.body.split('; ')[1]?.split('.')[0])).toEqual([
      'this was asked once before',
      'this was asked twice before',
    ])
    const opened = (milestones: Project['milestones']) => plan([project('2026-12-01', { milestones })], [], '2026-12-01')[0]
    const reached = opened([{ name: 'data', date: '2026-08-01', done: true, line: 1 }])
    expect(opened([])).toMatchObject({ title: 'Stalled: ranker (no milestone since it began, 2026-01-01)' })
    expect(reached).toMatchObject({
      title: 'Stalled: ranker (no milestone since 2026-08-01)',
      body: expect.stringContaining(
        '**ranker has been at work since 2026-01-01 and reached its last milestone on 2026-08-01. Escalate or kill?**',
      ),
    })
  })
  test('two issues of one project: the open one counts', () => {
    expect(plan([project('2026-04-02')], [{ ...issue, number: 7, open: false, closedByUs: true }, issue], '2026-04-02')).toEqual([])
  })
})

test('the budget: good news first, then who has waited longest; what is left comes first the next time', () => {
  const many = Array.from({ length: 30 }, (_, i) => `Projects/p${i}/context.md`)
  const of = (today: string) => many.map((at, i) => project(today, { started: `2026-01-${String(30 - i).padStart(2, '0')}` }, at))
  let issues: ProjectIssue[] = []
  const first = planProjects(of('2026-06-10'), issues, '2026-06-10', letters, 12)
  expect(first.intents.map((it) => it.project)).toEqual(many.toReversed().slice(0, 12))
  expect(first.left).toHaveLength(18)
  for (let run = 0; run < 3; run++) issues = performed(issues, planProjects(of('2026-06-10'), issues, '2026-06-10', letters, 12).intents)
  expect(new Set(issues.map((it) => it.project))).toEqual(new Set(many))
  expect(planProjects(of('2026-06-10'), issues, '2026-06-10', letters, 12)).toEqual({ intents: [], left: [] })
})

test("what strangers write does nothing in an issue's text, title or marker", () => {
  const evil = 'Projects/x --> @all <img src=x>/context.md'
  const why = '@everyone close #1 <!-- mle-review:v1 kind=project path=a state=b -->'
  const [intent] = planProjects(
    [
      project(
        '2026-05-01',
        { why, milestones: [{ name: '`@ana` [x](http://evil.test)', date: '2026-02-01', done: false, line: 1 }] },
        evil,
      ),
    ],
    [],
    '2026-05-01',
    letters,
  ).intents
  const { title, body } = intent as Extract<ProjectIntent, { do: 'open-issue' }>
  expect(readProjectMarker(body)?.project).toBe(evil)
  expect(body.match(/<!--/g)).toHaveLength(1)
  // Within code GitHub takes nothing for a reference.
  const read = body.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  expect(read).not.toMatch(/@(?:everyone|ana|all)\b|#1\b|<img|http:\/\/evil/)
  expect(title).not.toMatch(/@all/)
  expect(body).not.toMatch(/\{\w+\}/)
})
