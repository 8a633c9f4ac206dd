import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import { runAction } from '../../../src/world/action/run.ts'
import { octokitAt } from '../../fake-github/octokit.ts'
import { context, type ScheduleWorld, scheduleWorld } from '../projects/github-schedule.ts'

let at: ScheduleWorld
beforeEach(async () => {
  at = await scheduleWorld()
  at.acme.push(
    'main',
    { 'Projects/ranker/context.md': context(), 'Projects/b/context.md': context({ status: 'paused' }) },
    { at: '2026-01-05T09:00:00Z' },
  )
})
afterEach(() => at.close())

async function run({ event = 'schedule', token = at.tokenOf(), ...inputs }: Record<string, string> = {}) {
  const given: Record<string, string> = { token, command: 'projects', ...inputs }
  const lines: string[] = []
  const warnings: string[] = []
  let summary = ''
  const before = at.github.log.length
  const exit = await runAction({
    runner: {
      input: (name) => given[name] ?? '',
      output: () => undefined,
      summarise: async (text) => {
        summary = text
      },
      annotate: ({ message }) => void warnings.push(message),
      say: (line) => void lines.push(line),
    },
    env: { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'acme/fraud' },
    now: () => new Date('2026-06-02T09:30:00Z'),
    octokitFor: (it) => octokitAt(at.github.url, it),
    patience: { now: () => 0, sleep: async () => undefined, seconds: 0 },
    rulebook,
    contractChild: new URL('../../../src/contract-child.ts', import.meta.url),
  })
  expect(at.github.violations).toEqual([])
  const writes = at.github.log.slice(before).filter((it) => it.writes).length
  return { exit, summary, lines, warnings, writes }
}

test('on a schedule the issue is opened and the job summary tells it; run again, nothing is written', async () => {
  const first = await run()
  expect(first.exit).toBe(0)
  expect(first.summary).toContain('Projects/ranker/context.md')
  expect(first.summary).toMatch(/stalled.*Issues: opened 1\./)
  expect(first.lines.at(-1)).toMatch(/^mle-review: \d projects; \d+ requests\. Issues: opened 1\.$/)
  const second = await run({ event: 'workflow_dispatch' })
  expect([second.exit, second.writes]).toEqual([0, 0])
  expect(second.summary).toContain('No issue needed a change.')
})

test('a dry run prints the plan as JSON lines and writes nothing', async () => {
  const { exit, lines, writes, summary } = await run({ 'dry-run': 'true' })
  expect([exit, writes]).toEqual([0, 0])
  const intents = lines.filter((it) => it.startsWith('{')).map((it) => JSON.parse(it) as { do: string; project: string })
  expect(intents.map((it) => [it.do, it.project])).toEqual([['open-issue', 'Projects/ranker/context.md']])
  expect(summary).toContain('Issues, were this no dry run: opened 1.')
})

test('where there is a configuration, the digest is written beside; its words lead to the pages of this version', async () => {
  const local = 'import pandas as pd\n\npd.read_csv("/home/ana/cards.csv").to_csv("out.csv")\n'
  const files = { '.github/mle-review.yml': 'version: 1\nmodels:\n  fraud: {paths: ["fraud/**"]}\n', 'fraud/load.py': local }
  at.acme.push('main', files, { at: '2026-01-05T09:00:00Z' })
  const dry = await run({ 'dry-run': 'true' })
  expect(dry.lines.filter((it) => it.startsWith('{')).map((it) => (JSON.parse(it) as { project: string }).project)).toContain('digest')
  const { summary, writes } = await run()
  expect([writes, summary.match(/Issues: .*/)?.[0]]).toEqual([3, 'Issues: opened 2.'])
  expect(at.issues().map(({ title }) => title)).toContain('Digest: what stands in this repository')
  expect((await run()).writes).toBe(0)
})

test('without `issues: write` it fails and says what to give the job, beside what it found', async () => {
  const { exit, warnings, summary } = await run({ token: at.tokenOf({ contents: 'read' }) })
  expect(exit).toBe(3)
  expect(warnings.join()).toContain('Give the job `issues: write`.')
  expect(summary).toContain('issues: write')
  expect(summary).toContain('Projects/ranker/context.md')
})

test('a limit is no failure: the next run goes on', async () => {
  at.github.faults.push({ status: 429, times: 1, headers: { 'retry-after': '900' }, matches: (what) => what.includes('git/trees') })
  const { exit, warnings, writes } = await run()
  expect([exit, writes]).toEqual([0, 0])
  expect(warnings.join()).toContain('The next run goes on.')
})

test('on a pull request it is used wrongly', async () => {
  const { exit, warnings } = await run({ event: 'pull_request_target' })
  expect(exit).toBe(3)
  expect(warnings.join()).toContain('run it on schedule')
})
