import type { Change, Hunk } from '../../model/change.ts'
import type { Read } from '../../model/read.ts'
import { hunkHeader } from '../../read/diff.ts'
import { pointerBytes, readLfsPointer } from '../../read/pointer.ts'
import { readBlobs } from './blobs.ts'
import { type Git, lastLine } from './git.ts'
import { LineHeads } from './line-heads.ts'
import type { ObjectReader } from './object-reader.ts'
import { type RawChange, rawChange, unquote } from './raw.ts'

interface Section {
  binary: boolean
  hunks: Hunk[]
}

/** Hunks of one file beyond which nobody reads them line by line: its lines are not told. */
const mostHunks = 20_000

const asPlumbing = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--full-index',
  '--no-abbrev',
  '--submodule=short',
  '--ignore-submodules=none',
  '--diff-algorithm=default',
  '--indent-heuristic',
  '--inter-hunk-context=0',
  '-l1000',
]

/** What changed between two commits or trees: one run of git, its patch read for positions only. */
export async function changesBetween(
  git: Git,
  objects: ObjectReader,
  from: string,
  to: string,
  commit: string | null,
): Promise<Read<Change[]>> {
  const raw: RawChange[] = []
  const sections: Section[] = []
  const lines = new LineHeads((line) => {
    if (sections.length === 0 && line.startsWith(':')) {
      const [fields = '', ...paths] = line.split('\t')
      const change = rawChange(fields, paths.map(unquote))
      if (change !== null) raw.push(change)
    } else if (line.startsWith('diff --git ')) {
      sections.push({ binary: false, hunks: [] })
      lines.keep = 200
    } else if (line.startsWith('@@ ')) {
      const hunk = hunkHeader(line)
      const hunks = sections.at(-1)?.hunks
      if (hunk !== null && hunks !== undefined && hunks.length <= mostHunks) hunks.push(hunk)
    } else if (line.startsWith('Binary files ')) {
      const section = sections.at(-1)
      if (section !== undefined) section.binary = true
    }
  })
  const args = ['diff-tree', '-r', '-M', '--raw', '-p', '-U0', ...asPlumbing, from, to, '--']
  const result = await git(args, { onChunk: (chunk) => lines.push(chunk) })
  lines.end()
  if (result.code !== 0) {
    const why = `git could not compare ${from} with ${to}: ${lastLine(result.stderr)}. In a partial or shallow clone fetch the whole history first (fetch-depth: 0, no filter).`
    return { is: 'unreadable', fault: 'ours', reason: 'diff-failed', why }
  }
  const pointers = await pointersAmong(objects, raw)
  return { is: 'read', value: withSections(raw, sections, pointers), from: { path: '', commit, id: null } }
}

/** Joins what happened to each path with its part of the patch; both come in one order, a type change in two parts. */
function withSections(raw: RawChange[], sections: Section[], pointers: Set<string>): Change[] {
  const partsOf = ({ status }: RawChange) => (status === 'type-changed' ? 2 : 1)
  const complete = raw.reduce((sum, change) => sum + partsOf(change), 0) === sections.length
  let next = 0
  return raw.map((change): Change => {
    const section = complete ? sections[next] : undefined
    next += partsOf(change)
    const kind = kindOf(change, section, pointers)
    return { ...change, kind, hunks: kind === 'text' && change.status !== 'type-changed' ? told(section) : null }
  })
}

function told(section: Section | undefined): Hunk[] | null {
  return section === undefined || section.hunks.length > mostHunks ? null : section.hunks
}

function kindOf({ base, head }: RawChange, section: Section | undefined, pointers: Set<string>): Change['kind'] {
  const entry = head ?? base
  if (entry?.mode === '160000') return 'submodule'
  if (entry?.mode === '120000') return 'symlink'
  if (entry !== null && pointers.has(entry.id)) return 'lfs'
  return section?.binary ? 'binary' : 'text'
}

/** Object ids, of those that changed, which hold a Git LFS pointer. */
async function pointersAmong(objects: ObjectReader, raw: RawChange[]): Promise<Set<string>> {
  const ids = raw.map(({ head, base }) => head ?? base).flatMap((entry) => (entry?.mode.startsWith('100') ? [entry.id] : []))
  const blobs = await readBlobs(objects, [...new Set(ids)], pointerBytes)
  const found = new Set<string>()
  for (const [id, blob] of blobs) if (blob.is === 'blob' && readLfsPointer(blob.bytes.toString('latin1')) !== null) found.add(id)
  return found
}
