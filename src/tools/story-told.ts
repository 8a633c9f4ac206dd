import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Rulebook } from '../model/rule.ts'
import type { Verdict } from '../model/verdict.ts'
import { differences } from './example-expected.ts'
import { ExampleRepository } from './example-repository.ts'
import { storyFolder } from './story.ts'
import { type StorySaid, storySaid } from './story-said.ts'

export interface StoryTold {
  pulls: { pull: string; verdict: Verdict; files: StorySaid['files'] }[]
  /** Files that are not as they would be written, and verdicts that are not the ones expected. */
  differs: string[]
}

/** Builds a story, reviews its pull requests and compares what is said, and the stamps, with the files in its folder; `write` makes them equal. */
export async function tellStory(name: string, rulebook: Rulebook, { write = false } = {}): Promise<StoryTold> {
  const folder = storyFolder(name)
  using example = await ExampleRepository.build(undefined, folder)
  const told: StoryTold = { pulls: [], differs: [] }
  const compare = (path: string, text: string | null) => {
    const file = join(folder, path)
    const is = existsSync(file) ? readFileSync(file, 'utf8') : null
    const wanted = text === null ? null : `${text.trimEnd()}\n`
    if (is === wanted) return
    told.differs.push(`${path} ${difference(is, wanted)}`)
    if (!write) return
    if (wanted === null) rmSync(file)
    else writeFileSync(file, wanted)
  }
  for (const [file, text] of example.stamped) if (existsSync(file)) compare(relative(folder, file), text)
  for (const pull of example.pulls) {
    const { report, files } = await storySaid(example, pull, rulebook)
    const at = join('pulls', pull.name)
    told.pulls.push({ pull: pull.name, verdict: report.verdict, files })
    told.differs.push(...differences(pull.expected, report).map((difference) => `${at}: ${difference}`))
    for (const [file, text] of Object.entries(files)) compare(join(at, file), text)
  }
  return told
}

/** Where a text first departs from the one that is written. */
function difference(is: string | null, wanted: string | null): string {
  if (is === null) return 'is not there'
  if (wanted === null) return 'stands there, and nothing is said'
  const [there, said] = [is.split('\n'), wanted.split('\n')]
  const line = said.findIndex((text, i) => text !== there[i])
  const at = line === -1 ? said.length : line
  return `differs in line ${at + 1}: "${there[at] ?? ''}" is written, "${said[at] ?? ''}" is said`
}
