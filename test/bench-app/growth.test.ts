import { expect, test } from 'vitest'
import { growth, type Kept } from './growth.ts'

const even: Kept = { empty: 300, full: 310, after: 305, peaks: [880, 900, 940, 930, 950, 940] }

test.each<[Partial<Kept>, string[]]>([
  [{}, []],
  [{ peaks: [600, 900, 940, 950, 987, 960] }, []],
  [{ peaks: [960, 987, 940] }, []],
  [{ empty: 96, full: 102, after: 90 }, ['a backlog that waits is kept in memory: 102 MiB instead of 96']],
  [{ full: 340 }, ['a backlog that waits is kept in memory: 340 MiB instead of 300']],
  [{ after: 330 }, ['what was worked off stays in memory: 330 MiB instead of 300']],
  [{ peaks: [900, 920, 940, 930, 988, 940] }, ['later backlogs took more memory than earlier ones: 988 MiB instead of 940']],
  // Ten MiB more with each: never five percent from one to the next.
  [{ peaks: [400, 410, 420, 430, 440, 450] }, ['later backlogs took more memory than earlier ones: 450 MiB instead of 420']],
  [{ full: Number.NaN }, ['a backlog that waits is kept in memory: NaN MiB instead of 300']],
])('%j', (figures, said) => {
  expect(growth({ ...even, ...figures })).toEqual(said)
})
