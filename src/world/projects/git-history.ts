import { limits } from '../../model/limits.ts'
import { dayOf } from '../../read/calendar.ts'
import { readBlobs } from '../checkout/blobs.ts'
import { type Git, gitIn } from '../checkout/git.ts'
import { ObjectReader } from '../checkout/object-reader.ts'
import { decodeText } from '../decode-text.ts'
import { type Touch, touches } from './git-touches.ts'
import type { ProjectSource, Span, Version } from './project-source.ts'

const most = { marks: 5_000, versions: 40, bytes: 1024 * 1024 }

export interface History extends Pick<ProjectSource, 'spans' | 'marks' | 'versions'> {
  /** Why what git tells is not all of it, with the mend; null: it is. */
  lacks: string | null
}

/** What git tells of the folder that is asked about; nothing at all where that lies in no repository. */
export async function gitHistory(dir: string, env: Record<string, string | undefined>, until = ''): Promise<History> {
  const git = gitIn(dir, env)
  const isLater = (at: string) => until !== '' && dayOf(at) > until
  const found = await git(['rev-parse', '--show-prefix', '--is-shallow-repository', '--verify', 'HEAD'])
  if (found.code !== 0) return nothing
  const [prefix = '', shallow] = found.stdout.toString().split('\n')
  if (shallow === 'true') return { ...nothing, marks: () => marksOf(git), lacks: cutOff }
  return {
    spans: (folders) => spansOf(git, prefix, folders, isLater),
    marks: () => marksOf(git),
    versions: (paths) => versionsOf(git, prefix, paths, isLater),
    lacks: null,
  }
}

const nothing: History = { spans: async () => new Map(), marks: async () => [], versions: async () => new Map(), lacks: null }

// Where such a clone was cut off, all files look as if they had begun there.
const cutOff =
  'This clone is shallow, so git cannot tell when projects began and changed: run `git fetch --unshallow` (in actions/checkout, `fetch-depth: 0`).'

/** One pass over the history, however many folders are asked for. */
async function spansOf(git: Git, prefix: string, folders: string[], isLater: (at: string) => boolean): Promise<Map<string, Span>> {
  const wanted = new Set(folders)
  const spans = new Map<string, Span>()
  const isWhole = await touches(git, prefix, ['.'], ({ path, at }) => {
    for (const folder of above(path, wanted)) widen(spans, folder, at, isLater(at))
  })
  return isWhole ? spans : new Map()
}

function above(path: string, wanted: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end)
    if (wanted.has(folder)) found.push(folder)
  }
  return found
}

/** What was committed later is no work yet; what begins later begins then. */
function widen(spans: Map<string, Span>, folder: string, at: string, isLater: boolean): void {
  const { first, last } = spans.get(folder) ?? { first: null, last: null }
  const isFirst = first === null || Date.parse(at) < Date.parse(first)
  const isLast = !isLater && (last === null || Date.parse(at) > Date.parse(last))
  spans.set(folder, { first: isFirst ? at : first, last: isLast ? at : last })
}

async function marksOf(git: Git): Promise<{ name: string; at: string }[]> {
  const format = '--format=%(refname:short)%00%(creatordate:iso-strict)'
  const tags = await git(['for-each-ref', 'refs/tags', '--sort=-creatordate', `--count=${most.marks}`, format])
  const merges = await git(['log', '--merges', `--max-count=${most.marks}`, '--format=%s%x00%cI', 'HEAD', '--'])
  return [tags, merges].flatMap(({ code, stdout }) => {
    const lines = code === 0 ? stdout.toString().split('\n') : []
    return lines.flatMap((line) => {
      const [name = '', at = ''] = line.split('\0')
      return name === '' || at === '' ? [] : [{ name, at }]
    })
  })
}

/** One pass over the history of these files, and one over their contents. */
async function versionsOf(git: Git, prefix: string, paths: string[], isLater: (at: string) => boolean): Promise<Map<string, Version[]>> {
  if (paths.length === 0) return new Map()
  const wanted = new Set(paths)
  const seen = new Map<string, Touch[]>()
  // So many names would not fit on a command line.
  await touches(git, prefix, paths.length > 500 ? ['.'] : paths, (touch) => {
    const known = seen.get(touch.path) ?? []
    if (wanted.has(touch.path) && touch.id !== null && !isLater(touch.at) && known.length < most.versions)
      seen.set(touch.path, [...known, touch])
  })
  using objects = new ObjectReader(git)
  const ids = new Set([...seen.values()].flatMap((all) => all.flatMap(({ id }) => id ?? [])))
  const blobs = await readBlobs(objects, [...ids], most.bytes, limits.totalTextBytes)
  const textOf = (path: string, id: string | null): string | null => {
    const blob = blobs.get(id ?? '')
    const read = blob?.is === 'blob' ? decodeText(blob.bytes, { path, commit: null, id }) : null
    return read?.is === 'read' ? read.value : null
  }
  const versions = [...seen].map(([path, all]): [string, Version[]] => [
    path,
    all.toReversed().flatMap(({ at, id }) => {
      const text = textOf(path, id)
      return text === null ? [] : [{ at, text }]
    }),
  ])
  return new Map(versions)
}
