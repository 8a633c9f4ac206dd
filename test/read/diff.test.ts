import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hunk } from '../../src/model/change.ts'
import { hunkHeader, hunksBetween, hunksOf } from '../../src/read/diff.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mle-review-diff-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What git itself prints for two texts. */
function gitDiff(before: string, after: string, ...options: string[]): string {
  writeFileSync(join(folder, 'before'), before)
  writeFileSync(join(folder, 'after'), after)
  return spawnSync('git', ['diff', '--no-index', '--minimal', '--no-color', ...options, 'before', 'after'], {
    cwd: folder,
  }).stdout.toString()
}

/** Lines of the longest common subsequence: what no diff can keep more of. */
function longestCommon(a: string[], b: string[]): number {
  const best = [...a, ''].map(() => [...b, ''].map(() => 0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = a[i] === b[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1))
  return at(0, 0)
}

const lines = (hunks: Hunk[]) => ({
  removed: hunks.flatMap(({ oldStart, oldLines }) => Array.from({ length: oldLines }, (_, i) => oldStart + i)),
  added: hunks.flatMap(({ newStart, newLines }) => Array.from({ length: newLines }, (_, i) => newStart + i)),
})

/** Keeps the lines outside the hunks and takes the new ones from `after`. */
function apply(before: string, after: string, hunks: Hunk[]): string {
  const cut = (text: string) => text.split(/(?<=\n)/)
  const [old, now] = [cut(before), cut(after)]
  const result: string[] = []
  let at = 0
  for (const { oldStart, oldLines, newStart, newLines } of hunks) {
    const from = oldLines === 0 ? oldStart : oldStart - 1
    result.push(...old.slice(at, from))
    if (newLines > 0) result.push(...now.slice(newStart - 1, newStart - 1 + newLines))
    at = from + oldLines
  }
  return [...result, ...old.slice(at)].join('')
}

describe('hunks of a patch', () => {
  test.each([
    ['a line replaced', '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c', [{ oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 }]],
    [
      'two runs in one hunk',
      '@@ -1,5 +1,4 @@\n-a\n b\n c\n d\n-e\n+E',
      [
        { oldStart: 1, oldLines: 1, newStart: 0, newLines: 0 },
        { oldStart: 5, oldLines: 1, newStart: 4, newLines: 1 },
      ],
    ],
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 2 }]],
    ['a file that went', '@@ -1,2 +0,0 @@\n-a\n-b', [{ oldStart: 1, oldLines: 2, newStart: 0, newLines: 0 }]],
    [
      'a lost newline at the end',
      '@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file',
      [{ oldStart: 1, oldLines: 1, newStart: 1, newLines: 1 }],
    ],
    [
      'an empty context line that lost its blank',
      '@@ -1,3 +1,3 @@\n a\n\n-b\n+c',
      [{ oldStart: 3, oldLines: 1, newStart: 3, newLines: 1 }],
    ],
    ['a removed line that looks like a header', '@@ -1,2 +1 @@\n--- a/x\n b', [{ oldStart: 1, oldLines: 1, newStart: 0, newLines: 0 }]],
    [
      'an added line that looks like a hunk',
      '@@ -1 +1,2 @@\n a\n+@@ -9,9 +9,9 @@',
      [{ oldStart: 1, oldLines: 0, newStart: 2, newLines: 1 }],
    ],
    ['nothing', '', []],
    ['words instead of a patch', 'Binary files differ\n+x', []],
  ])('%s', (_name, patch, hunks) => expect(hunksOf(patch)).toEqual(hunks))

  test('a header without counts means one line', () => {
    expect(hunkHeader('@@ -3 +4 @@ def f():')).toEqual({ oldStart: 3, oldLines: 1, newStart: 4, newLines: 1 })
    expect(hunkHeader('-@@ -3 +4 @@')).toBeNull()
  })
})

describe('hunks between two texts', () => {
  test.each([
    ['a line doubled', 'a\n', 'a\na\n'],
    ['a doubled line made one', 'a\na\n', 'a\n'],
    ['a block repeated', 'a\nb\na\n', 'a\nb\na\nb\na\n'],
  ])('%s is seen, though both ends are alike', (_name, before, after) => {
    const hunks = hunksBetween(before, after) ?? []
    expect(hunks).toHaveLength(1)
    expect(apply(before, after, hunks)).toBe(after)
  })

  const text = fc
    .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'a\r\n', '+\n', '@@\n'), { maxLength: 14 })
    .chain((all) => fc.constantFrom(all.join(''), all.join('').slice(0, -1)))

  test('applied to the one text they give the other, with as few lines as there can be, and never more than git', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const ours = hunksBetween(before, after) ?? []
        expect(apply(before, after, ours)).toBe(after)
        const linesOf = (whole: string) => [...(whole.match(/[^\n]*\n|[^\n]+$/g) ?? [])]
        const [old, fresh] = [linesOf(before), linesOf(after)]
        const kept = longestCommon(old, fresh)
        expect(lines(ours).removed.length).toBe(old.length - kept)
        expect(lines(ours).added.length).toBe(fresh.length - kept)
        const theirs = hunksOf(gitDiff(before, after, '-U0'))
        expect(lines(theirs).removed.length).toBeGreaterThanOrEqual(lines(ours).removed.length)
      }),
      { numRuns: 60 },
    )
  })

  test('on lines that differ from each other they are the very lines git names, whatever the context of its patch', () => {
    const edits = fc.array(fc.constantFrom('keep', 'keep', 'drop', 'insert'), { maxLength: 30 })
    fc.assert(
      fc.property(edits, fc.integer({ min: 0, max: 4 }), (all, context) => {
        const before = all.flatMap((edit, i) => (edit === 'insert' ? [] : [`line ${i}\n`])).join('')
        const after = all.flatMap((edit, i) => (edit === 'drop' ? [] : [`line ${i}\n`])).join('')
        expect(lines(hunksBetween(before, after) ?? [])).toEqual(lines(hunksOf(gitDiff(before, after, `-U${context}`))))
      }),
      { numRuns: 60 },
    )
  })

  test('texts with nothing in common are not compared for ever', () => {
    const [before, after] = ['x', 'y'].map((mark) => Array.from({ length: 100_000 }, (_, i) => `${mark}${i}\n`).join('')) as [
      string,
      string,
    ]
    expect(hunksBetween(before, after)).toBeNull()
    expect(hunksBetween('', after)).toEqual([{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 100_000 }])
  })
})
