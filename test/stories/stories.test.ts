import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { ExampleRepository } from '../../src/tools/example-repository.ts'
import { exampleFolder, storyFolder, storyNames } from '../../src/tools/story.ts'
import { storySaid } from '../../src/tools/story-said.ts'
import { tellStory } from '../../src/tools/story-told.ts'
import { silentChanges } from './silent-changes.ts'

test.each(storyNames())('%s: each pull request gets the verdict and the comment beside it (npm run stories)', async (name) => {
  const { pulls, differs } = await tellStory(name, rulebook)
  expect(differs).toEqual([])
  expect(pulls.length).toBeGreaterThanOrEqual(4)
  expect(pulls.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['pass', 'hold']))
})

describe.each([exampleFolder, ...storyNames().map(storyFolder)])('%s', (folder) => {
  let example: ExampleRepository
  beforeAll(async () => {
    example = await ExampleRepository.build([], folder)
  })
  afterAll(() => example[Symbol.dispose]())

  test.each(silentChanges)('has no word for $name', async ({ name, title, description, author, bot, into }) => {
    example.branch(name)
    expect(into(example.dir)).toBeGreaterThan(0)
    await example.commit(title, { overlays: [] })
    const pull = { name, title, description, author, ...(bot ? { bot } : {}), expected: { verdict: 'pass' as const } }
    const { report, files } = await storySaid(example, pull, rulebook)
    expect(report.findings.filter(({ standing }) => !standing)).toEqual([])
    expect({ verdict: report.verdict, questions: report.questions, blind: report.blind }).toEqual({
      verdict: expect.stringMatching(/^(?:pass|not-applicable)$/),
      questions: [],
      blind: [],
    })
    expect([files['comment.md'], files['lines.md']]).toEqual([null, null])
    expect(report.models.map(({ kind }) => kind).filter((kind) => kind !== 'untouched')).toEqual([])
  })
})
