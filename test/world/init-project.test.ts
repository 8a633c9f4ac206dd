import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles } from '../../src/generated/project-files.ts'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Project } from '../../src/model/project.ts'
import { readContext } from '../../src/read/project/context.ts'
import { loadProjectFiles } from '../../src/tools/pages.ts'
import { initProjectCommand } from '../../src/world/commands/init-project.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { projectsCommand } from '../../src/world/commands/projects.ts'
import { GitFixture } from '../git-fixture.ts'

function ioAt(cwd: string): Io & { said: string[]; told: string[] } {
  const [said, told]: [string[], string[]] = [[], []]
  return {
    said,
    told,
    out: (text) => void said.push(text),
    err: (text) => void told.push(text),
    stdin: () => '',
    env: process.env,
    cwd,
    now: () => new Date('2026-11-20T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
}

function repository(files: Record<string, string> = { 'README.md': '# here\n' }): GitFixture {
  const made = new GitFixture()
  made.commit(files)
  return made
}

async function init(repo: GitFixture, name: string, options: { owner?: string[]; dryRun?: boolean } = {}) {
  const io = ioAt(repo.dir)
  expect(await initProjectCommand(name, { repo: '.', ...options }, io)).toBe(0)
  return { out: io.said.join(''), err: io.told.join('') }
}

const contextIn = (repo: GitFixture, path: string) => {
  const read = readContext(readFileSync(join(repo.dir, path), 'utf8'), { path, commit: null, id: null })
  if (read.is !== 'read') throw new Error(read.is)
  return read.value
}

test.each(['ranker', 'demand forecast', 'größe-2', '#1 [x] `why`: no'.replace(':', '')])(
  'our own reader understands what is written for %s',
  async (name) => {
    const repo = repository()
    await init(repo, name, { owner: ['@ana', 'Bo: "b" #1'] })
    expect(contextIn(repo, `Projects/${name}/context.md`)).toEqual({
      status: 'active',
      owners: ['@ana', 'Bo: "b" #1'],
      started: '2026-11-20',
      why: null,
      type: null,
      milestones: [],
      parts: ['problem', 'goals', 'constraints', 'stakeholders'],
      unclear: [],
    })
  },
)

test('the project is found, and healthy', async () => {
  const repo = repository()
  const { out } = await init(repo, 'ranker')
  expect(out).toContain('Next: say in Projects/ranker/context.md why it matters')
  repo.git('add', '-A')
  repo.git('commit', '-qm', 'A project begins')
  const io = ioAt(repo.dir)
  await projectsCommand('.', { format: 'json', now: '2026-11-21' }, io, async () => rulebook)
  const [project, ...others] = (JSON.parse(io.said.join('')) as { projects: Project[] }).projects
  expect(others).toEqual([])
  expect(project).toMatchObject({ path: 'Projects/ranker/context.md', status: 'active', started: '2026-11-20', state: 'healthy' })
})

test('what is there stays, and the rest is written', async () => {
  const repo = repository({ 'Projects/ranker/context.md': 'mine\n', 'Projects/ranker/retro.md': '' })
  const { out } = await init(repo, 'ranker')
  expect(readFileSync(join(repo.dir, 'Projects/ranker/context.md'), 'utf8')).toBe('mine\n')
  expect(readFileSync(join(repo.dir, 'Projects/ranker/retro.md'), 'utf8')).toBe('')
  expect(out).toContain('Projects/ranker/context.md is there and stays.')
  for (const path of ['design-doc.md', 'references/README.md', 'practice/README.md'])
    expect(existsSync(join(repo.dir, 'Projects/ranker', path)), path).toBe(true)
  writeFileSync(join(repo.dir, 'Projects/ranker/design-doc.md'), 'ours\n')
  expect((await init(repo, 'ranker')).out).toMatch(/^Nothing was left to write\./)
  expect(readFileSync(join(repo.dir, 'Projects/ranker/design-doc.md'), 'utf8')).toBe('ours\n')
})

test('a folder for projects that is there is used', async () => {
  const repo = repository({ '01 projects/old/context.md': '# old\n', 'Archive/x/context.md': '' })
  await init(repo, 'ranker')
  expect(existsSync(join(repo.dir, '01 projects/ranker/context.md'))).toBe(true)
})

test('--dry-run prints what git can apply, and writes nothing', async () => {
  const repo = repository()
  const { out } = await init(repo, 'ranker', { dryRun: true })
  expect(existsSync(join(repo.dir, 'Projects'))).toBe(false)
  writeFileSync(join(repo.dir, 'it.diff'), out)
  repo.git('apply', 'it.diff')
  expect(contextIn(repo, 'Projects/ranker/context.md').status).toBe('active')
})

test('a configuration that looks elsewhere is told of', async () => {
  const configured = (glob: string) => repository({ '.github/mle-review.yml': `version: 1\nmodels: {}\nprojects:\n  paths: ["${glob}"]\n` })
  expect((await init(configured('work/**/context.md'), 'ranker')).out).toContain('does not name Projects/ranker/context.md')
  expect((await init(configured('Projects/**/context.md'), 'ranker')).out).not.toContain('does not name')
})

describe('names that would be no folder of a project', () => {
  test.each([
    '',
    ' a',
    '../x',
    'a/b',
    '..',
    '.git',
    'a\nb',
    'archive',
    'Projects',
    'areas',
    'v2 2026-03-01',
    'a'.repeat(81),
    'CON:',
    '{owners}',
  ])('%j', async (name) => {
    const repo = repository()
    await expect(initProjectCommand(name, { repo: '.' }, ioAt(repo.dir))).rejects.toThrow(/is no name for a project/)
    expect(existsSync(join(repo.dir, 'Projects'))).toBe(false)
  })
})

test('the generated templates are those of rules/project-files.md', () => {
  expect(loadProjectFiles(join(import.meta.dirname, '../..'))).toEqual(projectFiles)
})
