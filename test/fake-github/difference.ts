import { structuredPatch } from 'diff'
import type { GitEntry, Objects } from './objects.ts'

/** One file of a comparison as GitHub shows it. */
export interface FileDifference {
  filename: string
  previous_filename?: string
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  sha: string | null
  additions: number
  deletions: number
  patch?: string
}

/** What differs between two commits, sorted by path, renames found, patches as GitHub gives them: with three lines of context, none for binary or large files. */
export function differences(objects: Objects, from: string, to: string, patchLinesAtMost: number): FileDifference[] {
  const key = `${from} ${to} ${patchLinesAtMost}`
  const known = memory.get(objects) ?? new Map<string, FileDifference[]>()
  const found = known.get(key) ?? compared(objects, from, to, patchLinesAtMost)
  memory.set(objects, known.set(key, found))
  return found
}

const memory = new WeakMap<Objects, Map<string, FileDifference[]>>()

function compared(objects: Objects, from: string, to: string, patchLinesAtMost: number): FileDifference[] {
  const before = objects.files(from)
  const after = objects.files(to)
  const removed = [...before].filter(([path]) => !after.has(path))
  const added = [...after].filter(([path]) => !before.has(path))
  const renames = new Map<string, string>()
  for (const [path, entry] of added) {
    const source = removed.find(([old, was]) => ![...renames.values()].includes(old) && similar(objects, was, entry))
    if (source !== undefined) renames.set(path, source[0])
  }
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  const result: FileDifference[] = []
  for (const path of paths) {
    const old = renames.get(path) ?? path
    const was = before.get(old)
    const now = after.get(path)
    if (now === undefined && [...renames.values()].includes(path)) continue
    if (old === path && was?.id === now?.id && was?.mode === now?.mode) continue
    const status =
      was === undefined ? 'added' : now === undefined ? 'removed' : old !== path ? 'renamed' : was.id === now.id ? 'changed' : 'modified'
    const shown = { filename: path, ...(old === path ? {} : { previous_filename: old }), status, sha: (now ?? was)?.id ?? null } as const
    result.push({ ...shown, ...patchOf(objects, was, now, patchLinesAtMost) })
  }
  return result
}

function similar(objects: Objects, a: GitEntry, b: GitEntry): boolean {
  if (a.id === b.id) return true
  const lines = (entry: GitEntry) => objects.text(entry.id).toString('utf8').split('\n')
  const ofA = new Set(lines(a))
  const ofB = lines(b)
  return ofB.length > 3 && ofB.filter((line) => ofA.has(line)).length * 2 > Math.max(ofA.size, ofB.length)
}

function patchOf(objects: Objects, was: GitEntry | undefined, now: GitEntry | undefined, atMost: number) {
  if (was?.id === now?.id) return { additions: 0, deletions: 0 }
  if (was?.mode === '160000' || now?.mode === '160000') {
    return {
      additions: now ? 1 : 0,
      deletions: was ? 1 : 0,
      patch: `@@ -1 +1 @@\n-Subproject commit ${was?.id}\n+Subproject commit ${now?.id}`,
    }
  }
  const [before, after] = [objects.text(was?.id), objects.text(now?.id)]
  if ([before, after].some((bytes) => bytes.subarray(0, 8000).includes(0))) return { additions: 0, deletions: 0 }
  const { hunks } = structuredPatch('a', 'b', before.toString('utf8'), after.toString('utf8'), '', '', { context: 3 })
  const lines = hunks.flatMap((hunk) => hunk.lines)
  const additions = lines.filter((line) => line.startsWith('+')).length
  const deletions = lines.filter((line) => line.startsWith('-')).length
  if (lines.length === 0 || additions + deletions > atMost) return { additions, deletions }
  const range = (start: number, count: number) => (count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`)
  const text = hunks.map((hunk) => {
    const head = `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`
    return [head, ...hunk.lines].join('\n')
  })
  return { additions, deletions, patch: text.join('\n') }
}

/** Lines of the new file that a patch shows, context included: where GitHub lets one comment. */
export function linesInPatch(patch: string): Set<number> {
  const lines = new Set<number>()
  let at = 0
  for (const line of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line)
    if (start !== null) at = Number(start[1])
    else if (line.startsWith('+') || line.startsWith(' ')) lines.add(at++)
  }
  return lines
}
