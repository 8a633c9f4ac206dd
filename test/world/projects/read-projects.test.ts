import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import { valueOf } from '../../../src/model/read.ts'
import { projectsTerminal } from '../../../src/reply/projects-terminal.ts'
import type { Io } from '../../../src/world/commands/io.ts'
import { projectsCommand } from '../../../src/world/commands/projects.ts'
import { projectsAsked } from '../../../src/world/projects/asked.ts'
import { folderSource } from '../../../src/world/projects/folder-source.ts'
import { partOfRepository } from '../../../src/world/projects/part-of-repository.ts'
import { readProjects } from '../../../src/world/projects/read-projects.ts'
import { GitFixture } from '../../git-fixture.ts'

let at: GitFixture
beforeEach(() => {
  at = new GitFixture()
})
afterEach(() => at[Symbol.dispose]())

/** Commits files as if on a day. */
function commit(day: string, files: Record<string, string>, message = 'work'): void {
  at.write(files)
  at.git('add', '.')
  at.git(
    '-c',
    'user.name=Ana',
    '-c',
    'user.email=ana@acme.test',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    message,
    '--date',
    `${day}T12:00:00Z`,
  )
  at.git('-c', 'user.name=Ana', '-c', 'user.email=ana@acme.test', 'rebase', '--quiet', '--committer-date-is-author-date', '--root')
}

async function projects(now: string, dir = at.dir, settings: Parameters<typeof projectsAsked>[0] = null) {
  const read = await readProjects(await folderSource(dir, process.env), projectsAsked(settings, now))
  return valueOf(read) ?? expect.unreachable(JSON.stringify(read))
}

const context = (milestones: string) => `---\nstatus: active\nowner: ana\n---\n# Ranker\n\n## Milestones\n${milestones}\n`

test('projects are found whatever the case and the nesting; areas and resources are none', async () => {
  commit('2026-01-05', {
    'Projects/a/context.md': '# A\n',
    'work/01 projects/team/b/Context.md': '# B\n',
    'anywhere/c/context.md': '# C\n',
    'anywhere/c/design-doc.md': '# C\n',
    'Archive/d/context.md': '# D\n',
    'Areas/on-call/context.md': '# none\n',
    'Resources/papers/context.md': '# none\n',
    'docs/context.md': '# none\n',
    'Archive 2025/Projects/e/context.md': '# E\n',
    'Projects (2026)/ml-project/context.md': '# F\n',
    'Projects/zz-archive/g/context.md': '# G\n',
    'Active Projects/h/context.md': '# H\n',
    'Projects/context.md': '# none\n',
    'Projects/_template/context.md': '# none\n',
    'templates/project/context.md': '# none\n',
    'templates/project/design-doc.md': '# none\n',
    'Projects/a/references/context.md': '# none\n',
    'Projects/a/practice/one/context.md': '# none\n',
    'Projects/{{ name }}/context.md': '# none\n',
    'test/fixtures/Projects/x/context.md': '# none\n',
    'Projects/template-matching/context.md': '# I\n',
    'Projects/docs/context.md': '# J\n',
    'node_modules/x/projects/y/context.md': '# none\n',
  })
  const found = await projects('2026-02-01')
  expect(found.map(({ path, state }) => [path, state])).toEqual([
    ['Active Projects/h/context.md', 'healthy'],
    ['Archive 2025/Projects/e/context.md', 'archived'],
    ['Archive/d/context.md', 'archived'],
    ['Projects (2026)/ml-project/context.md', 'healthy'],
    ['Projects/a/context.md', 'healthy'],
    ['Projects/docs/context.md', 'healthy'],
    ['Projects/template-matching/context.md', 'healthy'],
    ['Projects/zz-archive/g/context.md', 'archived'],
    ['anywhere/c/context.md', 'healthy'],
    ['work/01 projects/team/b/Context.md', 'healthy'],
  ])
  const chosen = { projects: { paths: ['docs/*.md'], active_months: 3, milestone_months: 3, digest: 'monthly' as const } }
  expect((await projects('2026-02-01', at.dir, chosen)).map(({ path }) => path)).toEqual(['docs/context.md'])
  expect(projectsTerminal([], { paint: (_, text) => text, width: 100 })).toContain('below a folder Projects')
  expect(projectsTerminal([], { paint: (_, text) => text, width: 100 }, true)).toContain(
    '`projects.paths` in .github/mle-review.yml names no',
  )
  const anyCase = {
    projects: {
      ...chosen.projects,
      paths: ['WORK/**/context.md', 'projects/*/CONTEXT.md', '!Projects/A/**', '!projects/docs/**', '!projects/template-*/**'],
    },
  }
  expect((await projects('2026-02-01', at.dir, anyCase)).map(({ path }) => path)).toEqual(['work/01 projects/team/b/Context.md'])
})

describe('history', () => {
  test('first and last commit below the folder, also where only a part of the repository is asked for', async () => {
    commit('2026-01-05', { 'team/Projects/a/context.md': context('- [ ] launch (2026-03-01)'), 'README.md': 'x' })
    commit('2026-02-07', { 'team/Projects/a/practice/try.py': 'x = 1\n' })
    commit('2026-05-09', { 'README.md': 'y' })
    const expected = { started: '2026-01-05', lastChange: '2026-02-07', inferred: ['started'], state: 'stalled' }
    expect(await projects('2026-05-20')).toMatchObject([{ path: 'team/Projects/a/context.md', ...expected }])
    expect(await projects('2026-05-20', `${at.dir}/team`)).toMatchObject([{ path: 'Projects/a/context.md', ...expected }])
  })

  test('a box ticked without a date counts on the day that it was ticked', async () => {
    commit('2026-01-05', { 'Projects/a/context.md': context('- [ ] shadow\n- [ ] launch') })
    commit('2026-04-02', { 'Projects/a/context.md': context('- [x] shadow\n- [ ] launch') })
    commit('2026-06-01', { 'Projects/a/notes.md': 'x' })
    expect(await projects('2026-07-02')).toMatchObject([
      { state: 'healthy', lastMilestone: '2026-04-02', inferred: ['started', 'lastMilestone'] },
    ])
    expect(await projects('2026-07-03')).toMatchObject([
      { state: 'stalled', reasons: [{ is: 'work-without-milestone', since: '2026-04-02' }] },
    ])
  })

  test('a milestone that is put off again and again', async () => {
    for (const [i, due] of ['2026-02-01', '2026-03-01', '2026-05-01', '2026-08-01'].entries()) {
      commit(`2026-0${i + 1}-05`, { 'Projects/a/context.md': context(`- [ ] Launch (${due})`) })
    }
    const [project] = await projects('2026-07-01')
    expect(project?.reasons).toContainEqual({ is: 'moved', name: 'Launch', times: 3, from: '2026-02-01', to: '2026-08-01' })
  })

  test('what was committed after the day that is asked about is no work yet', async () => {
    commit('2026-01-05', { 'Projects/a/context.md': context('- [ ] Launch (2026-12-01)') })
    commit('2026-09-30', { 'Projects/a/notes.md': 'x' })
    commit('2026-11-01', { 'Projects/b/context.md': context('- [ ] Launch (2026-12-01)') })
    const on = async (day: string) => {
      const read = await readProjects(await folderSource(at.dir, process.env, day), projectsAsked(null, day))
      return (valueOf(read) ?? []).map(({ name, state, lastChange, reasons }) => [name, state, lastChange, reasons[0]?.is])
    }
    expect(await on('2026-05-20')).toEqual([
      ['a', 'stalled', '2026-01-05', 'silent'],
      ['b', 'healthy', null, 'not-begun'],
    ])
    expect((await on('2026-10-01'))[0]).toEqual(['a', 'stalled', '2026-09-30', 'work-without-milestone'])
  })

  test('of a healthy project in a checkout it is said, too, that a milestone is put off again and again', async () => {
    for (const [i, due] of ['2026-02-01', '2026-03-01', '2026-08-01'].entries())
      commit(`2026-0${i + 1}-05`, { 'Projects/a/context.md': context(`- [x] Shadow (2026-0${i + 1}-02)\n- [ ] Launch (${due})`) })
    const [project] = await projects('2026-04-01')
    expect(project).toMatchObject({ state: 'healthy', reasons: [{ is: 'milestone-reached' }, { is: 'moved', name: 'Launch', times: 2 }] })
    expect(projectsTerminal([project ?? expect.unreachable()], { paint: (_, text) => text, width: 100 })).toContain(
      'Projects/a/context.md: “Launch” was put off 2 times, from 2026-02-01 to 2026-08-01.',
    )
  })

  test('tags that name a project stand for milestones that nobody wrote down', async () => {
    commit('2026-01-05', { 'Projects/ranker-v2/context.md': '# Ranker\n', 'Projects/rank/context.md': '# Rank\n' })
    commit('2026-05-01', { 'README.md': 'x' })
    at.git('tag', 'ranker-v2/1.0')
    expect((await projects('2026-06-01')).map(({ name, state }) => [name, state])).toEqual([
      ['rank', 'stalled'],
      ['ranker-v2', 'healthy'],
    ])
  })
})

test('a shallow clone tells nothing of the past, and says so: where it was cut off all files look new', async () => {
  commit('2026-01-05', { 'Projects/a/context.md': context('- [x] shadow\n- [ ] launch') })
  commit('2026-05-09', { 'README.md': 'y' })
  const clone = join(at.dir, '..', `${basename(at.dir)}-shallow`)
  try {
    at.git('clone', '--quiet', '--depth=1', `file://${at.dir}`, clone)
    expect(await projects('2026-06-01', clone)).toMatchObject([{ started: null, lastChange: null, lastMilestone: null, state: 'healthy' }])
    expect((await folderSource(clone, process.env)).lacks).toContain('git fetch --unshallow')
    expect((await folderSource(at.dir, process.env)).lacks).toBeNull()
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
})

test('a broken context.md is one project that says so; without git nothing is inferred', async () => {
  at.write({ 'Projects/a/context.md': '---\nstatus: [a\n---\n', 'Projects/b/context.md': '# B\n', 'Projects/c/context.md': 'x\0y' })
  at.git('config', 'core.bare', 'false')
  const found = await projects('2026-06-01')
  expect(found.map(({ name, state, lastChange, started }) => [name, state, lastChange, started])).toEqual([
    ['a', 'unreadable', null, null],
    ['b', 'healthy', null, null],
    ['c', 'unreadable', null, null],
  ])
  expect(found[0]?.reasons).toMatchObject([{ is: 'unreadable', why: expect.stringContaining('Projects/a/context.md, line 2') }])
})

test('a folder that is asked for is still what its place in the repository makes it', async () => {
  commit('2026-01-05', {
    'Projects/a/context.md': context('- [ ] launch'),
    'Archive/b/context.md': context('- [ ] launch'),
    'docs/c/context.md': context('- [ ] launch'),
    'nested/.github/mle-review.yml': 'version: 1\nmodels: {}\n',
    'nested/Projects/d/context.md': context('- [ ] launch'),
  })
  const found = async (dir: string) => {
    const { source } = await partOfRepository(join(at.dir, dir), process.env)
    const read = valueOf(await readProjects(source, projectsAsked(null, '2026-06-01'))) ?? []
    return read.map(({ path, state, lastChange }) => [path, state, lastChange])
  }
  expect(await found('Projects')).toEqual([['Projects/a/context.md', 'stalled', '2026-01-05']])
  expect(await found('Archive')).toEqual([['Archive/b/context.md', 'archived', null]])
  expect(await found('docs')).toEqual([])
  expect(await found('nested')).toEqual([['Projects/d/context.md', 'stalled', '2026-01-05']])
})

test('`mle-review projects --dry-run` prints what the schedule would open, one a line', async () => {
  commit('2026-01-05', { 'Projects/a/context.md': context('- [ ] launch'), 'Projects/b/context.md': '---\nstatus: [a\n---\n' })
  const out: string[] = []
  const io: Io = {
    out: (text) => void out.push(text),
    err: () => undefined,
    stdin: () => '',
    env: process.env,
    cwd: at.dir,
    now: () => new Date('2026-06-01'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
  const exit = await projectsCommand('.', { format: 'text', dryRun: true }, io, async () => rulebook)
  const intents = out
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { do: string; project: string; assign: string[] })
  expect(exit).toBe(0)
  expect(intents.map((it) => [it.do, it.project, it.assign])).toEqual([
    ['open-issue', 'Projects/a/context.md', ['ana']],
    ['open-issue', 'Projects/b/context.md', []],
    ['open-issue', 'digest', []],
  ])
})
