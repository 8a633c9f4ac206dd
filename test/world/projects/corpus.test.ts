import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { milestoneKey, type Project } from '../../../src/model/project.ts'
import { valueOf } from '../../../src/model/read.ts'
import { projectsAsked } from '../../../src/world/projects/asked.ts'
import { folderSource } from '../../../src/world/projects/folder-source.ts'
import { readProjects } from '../../../src/world/projects/read-projects.ts'

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
  expect(names.length).toBeGreaterThanOrEqual(60)
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
