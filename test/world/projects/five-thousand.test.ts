import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import type { Io } from '../../../src/world/commands/io.ts'
import { projectsCommand } from '../../../src/world/commands/projects.ts'
import { GitFixture } from '../../git-fixture.ts'
import { context, type ScheduleWorld, scheduleWorld } from './github-schedule.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const count = 5_000
const seconds = 20
/** Half begin where git says, a third have a box ticked without a date, every fiftieth is broken. */
const files = Object.fromEntries(
  Array.from({ length: count }, (_, i) => {
    const milestones = i % 3 === 0 ? '- [x] shadow\n- [ ] launch (2026-06-01)' : '- [ ] launch (2026-06-01)'
    const text = i % 50 === 49 ? '---\nstatus: [active\n---\n' : context({ milestones, ...(i % 2 === 0 ? { started: '' } : {}) })
    return [`Projects/team-${i % 40}/p${i}/context.md`, text]
  }),
)

let repo: GitFixture
let at: ScheduleWorld
beforeEach(async () => {
  repo = new GitFixture()
  at = await scheduleWorld()
})
afterEach(async () => {
  repo[Symbol.dispose]()
  await at.close()
})

test('5,000 folders in a checkout, with what git knows of each, in under 20 s of computing', async () => {
  repo.commit(files)
  repo.commit({ 'Projects/team-0/p0/notes.md': 'x' })
  const out: string[] = []
  const io: Io = {
    out: (text) => void out.push(text),
    err: () => undefined,
    stdin: () => '',
    env: process.env,
    cwd: repo.dir,
    now: () => new Date('2027-06-01T09:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
  const began = process.cpuUsage()
  expect(await projectsCommand('.', { format: 'json' }, io, async () => rulebook)).toBe(0)
  const { user, system } = process.cpuUsage(began)
  const { projects } = JSON.parse(out.join('')) as { projects: { state: string; inferred: string[] }[] }
  expect([projects.length, projects.filter(({ state }) => state === 'unreadable').length]).toEqual([count, count / 50])
  expect(projects.filter(({ inferred }) => inferred.includes('started')).length).toBe(count / 2)
  expect((user + system) / 1e6).toBeLessThan(seconds)
})

test('5,000 folders through GitHub: within the budget of writes and half of what a job may ask in an hour', async () => {
  at.acme.push('main', files, { at: '2026-01-05T09:00:00Z' })
  const { run, writes, requests } = await at.schedule('2026-06-02')
  expect(run).toMatchObject({ is: 'run', projects: { length: count } })
  expect(writes.filter((it) => it === '/issues')).toHaveLength(50)
  expect(requests.length - writes.length).toBeLessThan(1_000 / 2)
  expect(run).toMatchObject({ plan: { left: { length: count - 50 } } })
})
