import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { daysLater } from '../../../src/read/calendar.ts'
import { context, type ScheduleWorld, scheduleWorld } from './github-schedule.ts'

vi.setConfig({ testTimeout: 60_000 })

let at: ScheduleWorld
beforeEach(async () => {
  at = await scheduleWorld()
})
afterEach(() => at.close())

const file = (name: string) => `Projects/${name}/context.md`

/** What people do, by day. */
const done: Record<string, () => unknown> = {
  '2026-06-10': () => push('ranker', context({ milestones: '- [x] shadow (2026-06-10)\n- [ ] launch (2026-12-01)' })),
  '2026-07-01': () => push('search', '---\nstatus: [active\n---\n# Search\n'),
  '2026-07-20': () => push('search', context({ status: 'paused' })),
  '2026-08-12': () => at.acme.turn(issueOf('churn'), 'ana', 'closed'),
  '2026-12-02': () => push('ranker', context({ status: 'archived' })),
}

function push(name: string, text: string): void {
  at.acme.push('main', { [file(name)]: text }, { at: `${today}T08:00:00Z` })
}

function issueOf(name: string) {
  return at.issues().find(({ title }) => title.includes(name)) ?? expect.unreachable(name)
}

let today = '2026-01-05'

test('a year on GitHub, every third day twice: what is opened, asked again, settled and opened anew, and nothing twice', async () => {
  for (const name of ['ranker', 'search', 'churn']) push(name, context())
  const told: Record<string, string[]> = {}
  for (let day = 0; day < 365; day++) {
    today = daysLater('2026-01-05', day)
    done[today]?.()
    if (day % 3 !== 0) continue
    const { run } = await at.schedule(`${today}T05:17:00Z`)
    if (run.is !== 'run') throw new Error(`${today}: ${JSON.stringify(run)}`)
    const did = run.performed.done.map((it) => `${it.do.replace('-issue', '')} ${it.project.split('/')[1]}`)
    if (did.length > 0) told[today] = did
    expect(run.performed.failed).toEqual([])
    expect((await at.schedule(`${today}T05:18:00Z`)).writes, today).toEqual([])
  }
  const all = (...kinds: string[]) => ['churn', 'ranker', 'search'].flatMap((name) => kinds.map((it) => `${it} ${name}`))
  expect(told).toEqual({
    '2026-04-05': all('open'),
    '2026-04-20': all('edit', 'comment'),
    '2026-05-20': all('edit', 'comment'),
    '2026-06-04': all('edit'),
    '2026-06-10': ['comment ranker', 'close ranker'],
    '2026-07-01': ['edit search'],
    '2026-07-16': ['edit churn', 'comment churn'],
    '2026-07-22': ['comment search', 'close search'],
    '2026-09-11': ['reopen ranker', 'edit ranker', 'comment ranker'],
    '2026-09-26': ['edit ranker', 'comment ranker'],
    '2026-10-26': ['edit ranker', 'comment ranker'],
    '2026-12-04': ['comment ranker', 'close ranker'],
  })
  expect(at.issues().map(({ state, reason }) => [state, reason])).toEqual([
    ['closed', 'completed'],
    ['closed', 'not_planned'],
    ['closed', 'completed'],
  ])
})
