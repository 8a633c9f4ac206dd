import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from '../model/verdict.ts'

/** What a pull request of a story must come to; `expected.json` in its folder. */
export interface Expected {
  verdict: Verdict
  because?: string
  /** Exactly the rules whose findings hold it. */
  holds?: string[]
  /** Further rules that must say something new. */
  says?: string[]
  /** Nothing that anybody would have to read. */
  silent?: boolean
}

/** `story.json`: who commits, where it lives on GitHub, and the states of `main`, each laid over the one before. */
export interface StoryFile {
  author: string
  repository: string
  main: Generation[]
}

export interface Generation {
  title: string
  /** Folders of the story, or modules beside them (`repository.ts`) whose default export writes into a folder and answers the paths. */
  over: string[]
  without?: string[]
  tag?: string
}

/** `pull.json`: `like` starts from another pull request's files, `restores` takes the model back to an earlier state of main. */
export interface PullFile {
  title: string
  like?: string
  restores?: string
  /** Paths that it removes. */
  without?: string[]
  author?: string
  bot?: boolean
  /** Logins whose review approves its head. */
  approvals?: string[]
}

const examples = join(import.meta.dirname, '../../test/examples')

export const exampleFolder = join(examples, 'fraud-scorer')

/** Where a story stands, by its name. */
export function storyFolder(name: string): string {
  return join(examples, name)
}

/** Names of the stories that say what is written on their pull requests. */
export function storyNames(): string[] {
  const names = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'story.json')))
  return names.filter((name) => storyFolder(name) !== exampleFolder).sort()
}

/** Names of a story's pull requests, in the order of their folders. */
export function pullNames(folder = exampleFolder): string[] {
  return existsSync(join(folder, 'pulls')) ? readdirSync(join(folder, 'pulls')).sort() : []
}

export function readStory(folder: string): StoryFile {
  return readJson(join(folder, 'story.json'))
}

export function readPull(folder: string, name: string): PullFile & { description: string; expected: Expected } {
  const at = join(folder, 'pulls', name)
  const description = readFileSync(join(at, 'description.md'), 'utf8')
  return { ...readJson<PullFile>(join(at, 'pull.json')), description, expected: readJson(join(at, 'expected.json')) }
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
