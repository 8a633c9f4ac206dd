import { expect, test } from 'vitest'
import { growth, type Kept } from './growth.ts'

const even: Kept = { empty: 300, full: 310, after: 305, peaks: [900, 940, 930] }

test.each<[Partial<Kept>, string[]]>([
  [{}, []],
  [{ peaks: [900, 940, 987] }, []],
  [{ empty: 96, full: 102, after: 90 }, ['a backlog that waits is kept in memory: 102 MiB instead of 96']],
  [{ full: 340 }, ['a backlog that waits is kept in memory: 340 MiB instead of 300']],
  [{ after: 330 }, ['what was worked off stays in memory: 330 MiB instead of 300']],
  [{ peaks: [900, 940, 988] }, ['the last backlog took more memory than any before: 988 MiB instead of 940']],
  [{ full: Number.NaN }, ['a backlog that waits is kept in memory: NaN MiB instead of 300']],
])('%j', (figures, said) => {
  expect(growth({ ...even, ...figures })).toEqual(said)
})
