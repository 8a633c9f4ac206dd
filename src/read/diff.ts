import { diffArrays } from 'diff'
import type { Hunk } from '../model/change.ts'

const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/** One hunk header of a patch, or null where the line is none. With `-U0` it is a hunk already. */
export function hunkHeader(line: string): Hunk | null {
  const found = header.exec(line)
  if (found === null) return null
  const [, oldStart, oldLines = '1', newStart, newLines = '1'] = found
  return { oldStart: Number(oldStart), oldLines: Number(oldLines), newStart: Number(newStart), newLines: Number(newLines) }
}

/** Runs of changed lines in one file's patch, whatever its context (GitHub gives three lines, without file headers). */
export function hunksOf(patch: string): Hunk[] {
  const runs = new Runs()
  let left = { old: 0, now: 0 }
  for (const line of patch.split('\n')) {
    const inside = left.old > 0 || left.now > 0
    const start = hunkHeader(line)
    if (start !== null) {
      // A side without lines names the line before it; our cursors name the next line to come.
      runs.moveTo(start.oldStart + (start.oldLines === 0 ? 1 : 0), start.newStart + (start.newLines === 0 ? 1 : 0))
      left = { old: start.oldLines, now: start.newLines }
    } else if (inside) {
      const mark = line[0] ?? ' '
      if (mark === '-') left.old -= runs.removed(1)
      else if (mark === '+') left.now -= runs.added(1)
      else if (mark !== '\\') {
        runs.kept(1)
        left = { old: left.old - 1, now: left.now - 1 }
      }
    }
  }
  return runs.done()
}

/** Edits after which two texts count as rewritten and no diff is attempted: bounds the work on hostile input. */
const mostEdits = 2000

/** Changed lines between two texts, as `git diff -U0` counts them; null when they differ too much to tell cheaply. */
export function hunksBetween(before: string, after: string): Hunk[] | null {
  const [old, now] = [linesOf(before), linesOf(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)]
  const runs = new Runs()
  runs.kept(head)
  if (oldMiddle.length === 0 || newMiddle.length === 0) {
    runs.removed(oldMiddle.length)
    runs.added(newMiddle.length)
    return runs.done()
  }
  const parts = diffArrays(oldMiddle, newMiddle, { maxEditLength: mostEdits })
  if (parts === undefined) return null
  for (const part of parts) {
    if (part.removed) runs.removed(part.value.length)
    else if (part.added) runs.added(part.value.length)
    else runs.kept(part.value.length)
  }
  return runs.done()
}

/** Lines with their ends, so that a missing newline at the end and CRLF count as differences, as in git. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Collects runs of removed and added lines into hunks as `git diff -U0` writes them. */
class Runs {
  readonly hunks: Hunk[] = []
  old = 1
  now = 1
  oldLines = 0
  newLines = 0

  moveTo(old: number, now: number): void {
    this.close()
    this.old = old
    this.now = now
  }

  removed(lines: number): number {
    this.oldLines += lines
    return lines
  }

  added(lines: number): number {
    this.newLines += lines
    return lines
  }

  kept(lines: number): void {
    this.close()
    this.old += lines
    this.now += lines
  }

  close(): void {
    const { old, now, oldLines, newLines } = this
    if (oldLines + newLines > 0) {
      // An empty side names the line before it.
      this.hunks.push({ oldStart: oldLines === 0 ? old - 1 : old, oldLines, newStart: newLines === 0 ? now - 1 : now, newLines })
    }
    this.old += oldLines
    this.now += newLines
    this.oldLines = 0
    this.newLines = 0
  }

  done(): Hunk[] {
    this.close()
    return this.hunks
  }
}
