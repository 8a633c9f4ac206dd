import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { milestoneKey, type Project } from '../../../src/model/project.ts'
import { valueOf } from '../../../src/model/read.ts'
import { readContext } from '../../../src/read/project/context.ts'
import { projectsAsked } from '../../../src/world/projects/asked.ts'
import { folderSource } from '../../../src/world/projects/folder-source.ts'
import { readProjects } from '../../../src/world/projects/read-projects.ts'
import { cpuClock } from '../../cpu-time.ts'

/** What a person reads from a context.md; a field that is missing may be read either way. */
type Expected = { now: string } & Partial<Pick<Project, 'state' | 'status' | 'owners' | 'started' | 'lastMilestone'>> & {
    milestones?: { name: string; date: string | null; done: boolean }[]
  }

const corpus = join(import.meta.dirname, '../../corpus/contexts')
const names = readdirSync(corpus, { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map(({ name }) => name)
const labels = new Map(names.map((name) => [name, JSON.parse(readFileSync(join(corpus, name, 'expected.json'), 'utf8')) as Expected]))

const read = new Map<string, Project>()
const dir = mkdtempSync(join(tmpdir(), 'mle-review-contexts-'))
// Away from this repository, whose git would add what the files do not say.
beforeAll(async () => {
  cpSync(corpus, join(dir, 'Projects'), { recursive: true })
  for (const now of new Set([...labels.values()].map((it) => it.now))) {
    const projects = valueOf(await readProjects(await folderSource(dir, process.env), projectsAsked(null, now))) ?? []
    for (const project of projects) if (labels.get(project.name)?.now === now) read.set(project.name, project)
  }
})
afterAll(() => rmSync(dir, { recursive: true }))

/** A person is one whether written `@Ana` or `ana`, a milestone whatever marks stand in its name. */
function comparable({ owners, milestones, ...rest }: Partial<Expected>) {
  return {
    ...rest,
    ...(owners && { owners: owners.map((it) => it.toLowerCase().replace(/^@/, '')) }),
    ...(milestones && { milestones: milestones.map(({ name, date, done }) => ({ name: milestoneKey(name), date, done })) }),
  }
}

test('the corpus is as large as it is said to be', () => {
  expect(names.length).toBeGreaterThanOrEqual(150)
  expect([...read.keys()].sort()).toEqual([...names].sort())
})

test.each(names)('%s is read as a person reads it', (name) => {
  const { now: _, ...label } = labels.get(name) ?? expect.unreachable()
  const project = read.get(name) ?? expect.unreachable()
  const { inferred } = project
  const said = { ...project, status: inferred.includes('status') ? null : project.status }
  const asked = Object.fromEntries(Object.keys(label).map((field) => [field, said[field as keyof Project]]))
  expect(comparable(asked)).toEqual(comparable(label))
})

test('what a broken file needs is said with its line in the file', () => {
  const said = [...read.values()].flatMap(({ name, reasons }) => reasons.flatMap((it) => (it.is === 'unreadable' ? [[name, it.why]] : [])))
  const why = Object.fromEntries(said) as Record<string, string>
  expect(why['yaml-duplicate']).toContain('line 4: the front matter is no YAML: the key "status" stands here again (first on line 2)')
  expect(why['md-conflict-markers']).toContain('context.md, line 3: a merge')
  expect(why['yaml-list-front']).toContain('line 2: the front matter is a list, not keys')
  expect(why['yaml-tabs']).toContain('line 4: the front matter is no YAML')
  expect(why['md-latin1']).toContain('save it as UTF-8')
  expect(why['yaml-of-javascript']).toContain('line 1: this front matter is JS, which is not read here; write it in YAML')
  expect(why['yaml-of-toml']).toContain('line 1: this front matter is TOML')
  expect(why['md-lfs-pointer']).toContain('is a pointer of Git LFS')
  expect(why['yaml-twice']).toContain('line 4: front matter begins here a second time')
  expect(why['yaml-aliases']).toContain('more than 50 aliases')
  expect(why['yaml-colon-in-value']).toContain('line 3: the front matter is no YAML')
})

test('a page of marks without an end is read in time', () => {
  const from = { path: 'context.md', commit: null, id: null }
  const pages = [
    `\`\`\`mermaid\ngantt\n${`${' '.repeat(900)}x${' '.repeat(90)}\n`.repeat(90)}${' '.repeat(9_000)}:${','.repeat(9_000)}\n\`\`\``,
    `- [ ] ${'2026-01-01 – '.repeat(9_000)}`,
    `${' '.repeat(100_000)}•`,
    `\n---\n${'a: b\n'.repeat(4_900)}`,
    `Status: ${' '.repeat(100_000)}x`,
    '### M\n- Due: 2026-01-01\n'.repeat(2_400),
    '[due:: '.repeat(15_000),
    'done '.repeat(20_000),
  ]
  const took = cpuClock()
  for (const text of [`- [x] a${'-'.repeat(100_000)}b`, `Owner: ${'('.repeat(100_000)}`, `Owner: ${'<'.repeat(100_000)}`, ...pages])
    expect(readContext(`# A\n## Milestones\n${text}\n`, from).is).toBe('read')
  expect(took()).toBeLessThan(20_000)
  expect(readContext('a: b\n'.repeat(5_001), from)).toMatchObject({ is: 'unreadable', reason: 'too-large' })
  expect(readContext('<<<<<<< a\n'.repeat(80_000), from)).toMatchObject({ is: 'unreadable', reason: 'too-large' })
})
