import { describe, expect, test } from 'vitest'
import type { ProjectContext, ProjectHistory } from '../../../src/model/project.ts'
import { judgeProject } from '../../../src/weigh/project/judge-project.ts'

const from = { path: 'Projects/ranker/context.md', commit: null, id: null }
const bare: ProjectContext = {
  status: 'active',
  owners: ['ana'],
  started: null,
  why: null,
  type: null,
  milestones: [],
  parts: [],
  unclear: [],
}
const past: ProjectHistory = { first: '2026-01-10T09:00:00Z', last: '2026-06-20T09:00:00Z', marks: [], moved: [], ticked: {} }

function judged(context: Partial<ProjectContext>, today: string, history: Partial<ProjectHistory> | null = null, path = from.path) {
  const found = { path, context: { is: 'read', value: { ...bare, ...context }, from } as const, hasRetro: false }
  return judgeProject({ ...found, history: history === null ? null : { ...past, ...history } }, today)
}
const done = (date: string | null, line = 9) => ({ name: 'baseline', date, done: true, line })

describe('by the calendar, not by ninety days', () => {
  test.each<[string, Partial<ProjectContext>, string, string]>([
    ['a day short of three months', { started: '2026-03-31' }, '2026-06-29', 'healthy'],
    ['three months to the day, where the month is shorter', { started: '2026-03-31' }, '2026-06-30', 'stalled'],
    ['begun in November, judged at the end of February', { started: '2026-11-30' }, '2027-02-28', 'stalled'],
    ['the day before', { started: '2026-11-30' }, '2027-02-27', 'healthy'],
    ['a leap year has one day more', { started: '2027-11-30' }, '2028-02-28', 'healthy'],
    ['begun in the future', { started: '2027-01-01' }, '2026-12-01', 'healthy'],
    ['a milestone three months ago to the day', { started: '2025-01-01', milestones: [done('2026-03-21')] }, '2026-06-21', 'healthy'],
    ['and a day', { started: '2025-01-01', milestones: [done('2026-03-21')] }, '2026-06-22', 'stalled'],
    ['one reached before it began to be long', { started: '2026-03-01', milestones: [done('2026-02-01')] }, '2026-06-01', 'stalled'],
    [
      'the latest counts, whatever the order',
      { started: '2025-01-01', milestones: [done('2026-06-01'), done('2025-06-01')] },
      '2026-06-22',
      'healthy',
    ],
    [
      'one that is not reached does not count',
      { started: '2025-01-01', milestones: [{ ...done('2026-06-01'), done: false }] },
      '2026-06-22',
      'stalled',
    ],
    [
      'a future date of something done is no milestone without git',
      { started: '2025-01-01', milestones: [done('2030-01-01')] },
      '2026-06-22',
      'stalled',
    ],
    ['paused', { status: 'paused', started: '2025-01-01' }, '2026-06-22', 'healthy'],
    ['completed', { status: 'completed', started: '2025-01-01' }, '2026-06-22', 'completed'],
    ['archived', { status: 'archived', started: '2025-01-01' }, '2026-06-22', 'archived'],
    ['nobody knows when it began', {}, '2026-06-22', 'healthy'],
  ])('%s', (_, context, today, state) => {
    expect(judged(context, today).state).toBe(state)
  })
})

test('a start that has not come is told as one', () => {
  const reasons = (today: string) => judged({ started: '2026-06-22' }, today).reasons
  expect([reasons('2026-06-21')[0]?.is, reasons('2026-06-22')[0]?.is]).toEqual(['not-begun', 'young'])
})

describe('what git adds', () => {
  test('when it began, which is said to be inferred', () => {
    expect(judged({}, '2026-06-22', {})).toMatchObject({ state: 'stalled', started: '2026-01-10', inferred: ['started'] })
  })
  test('when a box without a date was ticked', () => {
    const milestones = [done(null, 12)]
    expect(judged({ milestones }, '2026-06-22', { ticked: { baseline: '2026-06-01T10:00:00Z' } })).toMatchObject({
      state: 'healthy',
      lastMilestone: '2026-06-01',
      inferred: ['started', 'lastMilestone'],
    })
    expect(judged({ milestones }, '2026-06-22', {}).reasons).toContainEqual({ is: 'undated', count: 1 })
  })
  test('tags stand for milestones only where none are written down', () => {
    const marks = [{ name: 'ranker-v1', at: '2026-06-01T10:00:00Z' }]
    expect(judged({}, '2026-06-22', { marks })).toMatchObject({ state: 'healthy', lastMilestone: '2026-06-01' })
    expect(judged({ milestones: [{ ...done(null), done: false }] }, '2026-06-22', { marks }).state).toBe('stalled')
    expect(judged({}, '2026-06-22', { marks: [{ name: 'ranker-v9', at: '2027-01-01T00:00:00Z' }] }).state).toBe('stalled')
  })
  test('work without milestones and silence are told apart', () => {
    const [busy] = judged({}, '2026-09-20', {}).reasons
    const [silent] = judged({}, '2026-09-21', {}).reasons
    expect([busy, silent]).toEqual([
      { is: 'work-without-milestone', last: '2026-06-20', since: '2026-01-10' },
      { is: 'silent', last: '2026-06-20', since: '2026-01-10' },
    ])
    expect(judged({ started: '2026-01-01' }, '2026-09-20').reasons[0]).toEqual({ is: 'nothing-reached', since: '2026-01-01' })
  })
})

test('what lies in an archive, however it is called, is left alone', () => {
  for (const path of ['Archive/x/context.md', '04 Archives/2025/x/context.md', 'team/_archived/x/context.md']) {
    expect(judged({ started: '2020-01-01' }, '2026-06-22', null, path).state).toBe('archived')
  }
  expect(judged({ started: '2020-01-01' }, '2026-06-22', null, 'Projects/archive-search/context.md').state).toBe('stalled')
})

test('a stall says what is overdue, the oldest first, and a broken file what is wrong with it', () => {
  const open = (name: string, date: string) => ({ name, date, done: false, line: 1 })
  const milestones = [open('c', '2026-05-03'), open('a', '2026-05-01'), open('later', '2027-01-01')]
  expect(judged({ started: '2026-01-01', milestones }, '2026-06-22').reasons.slice(1)).toEqual([
    { is: 'overdue', name: 'a', due: '2026-05-01' },
    { is: 'overdue', name: 'c', due: '2026-05-03' },
  ])
  const context = { is: 'unreadable', fault: 'author', reason: 'syntax', why: 'line 3: no YAML.' } as const
  const broken = judgeProject({ path: 'Projects/x/context.md', context, history: null, hasRetro: false }, '2026-06-22')
  expect(broken).toMatchObject({ state: 'unreadable', reasons: [{ is: 'unreadable', why: 'line 3: no YAML.', fault: 'author' }] })
})
