import type { Tree } from '../../model/change.ts'
import type { Read } from '../../model/read.ts'
import type { ProjectSource } from '../projects/project-source.ts'
import type { Api } from './api.ts'
import { batching } from './batch.ts'
import { projectHistory } from './project-history.ts'
import { readMarks } from './project-marks.ts'
import { textReader } from './texts.ts'
import { readTree } from './tree.ts'

/** Projects through GitHub's API, and how far what it told is whole. */
export interface GithubProjectSource extends ProjectSource {
  /** False where something of a folder's past could not be read now: nothing may be concluded from its absence. */
  isSure(folder: string): boolean
  /** Why, each reason once. */
  unsure(): string[]
}

/** Texts asked for in one go: five requests. */
const textsAtOnce = 500

const tooMany =
  "The repository holds more files than GitHub's API lists at once (about 100,000), so its projects cannot be found: run `mle-review projects` in a checkout."

/** A repository's projects as a commit has them. What GitHub refuses of their past counts as not known; the run goes on. */
export function githubProjectSource(api: Api, where: { owner: string; repo: string }, commit: string): GithubProjectSource {
  const batch = batching(api, where)
  const reader = textReader(api, batch, where)
  const unsure = new Set<string>()
  const whys = new Set<string>()
  let marksLost = false
  let tree: Promise<Read<Tree>> | undefined
  const wholeTree = () => {
    tree ??= readTree(api, where, commit)
    return tree
  }
  const lose = (folders: string[], why: string) => {
    for (const folder of folders) unsure.add(folder)
    whys.add(why)
  }
  return {
    isNear: false,
    ...projectHistory({ api, batch, commit, lose }),
    async paths() {
      const read = await wholeTree()
      if (read.is === 'unreadable' && read.reason === 'truncated-tree') return { ...read, why: tooMany }
      if (read.is !== 'read') return read
      return { ...read, value: Object.keys(read.value).filter((path) => read.value[path]?.mode.startsWith('100')) }
    },
    async texts(paths) {
      const read = await wholeTree()
      const all = new Map<string, Read<string>>()
      if (read.is !== 'read') return all
      for (let i = 0; i < paths.length; i += textsAtOnce) {
        const wants = paths.slice(i, i + textsAtOnce).flatMap((path) => {
          const entry = Object.hasOwn(read.value, path) ? read.value[path] : undefined
          return entry === undefined ? [] : [{ commit, path, entry }]
        })
        const texts = await reader.texts(wants)
        for (const { path } of wants) all.set(path, texts.get(`${commit}:${path}`) ?? { is: 'absent' })
      }
      return all
    },
    async marks() {
      const { marks, refusal } = await readMarks(batch, commit)
      if (refusal !== null) {
        marksLost = true
        whys.add(refusal.why)
      }
      return marks
    },
    isSure: (folder) => !marksLost && !unsure.has(folder),
    unsure: () => [...whys],
  }
}
