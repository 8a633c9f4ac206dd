import { expect, test } from 'vitest'
import { inBatches } from '../../../src/world/queue/in-batches.ts'
import { twoLanes } from '../../../src/world/queue/two-lanes.ts'

/** A flush that the test ends, and what it was given. */
function flushes() {
  const given: number[][] = []
  const ends: { resolve(out: string[]): void; reject(error: unknown): void }[] = []
  const put = inBatches((items: number[]) => {
    given.push(items)
    return new Promise<string[]>((resolve, reject) => ends.push({ resolve, reject }))
  })
  return { given, ends, put }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('the first goes at once; what comes meanwhile goes together, and each gets its own answer', async () => {
  const { given, ends, put } = flushes()
  const answers = [put(1), put(2), put(3)]
  expect(given).toEqual([[1]])
  ends[0]?.resolve(['one'])
  await turn()
  expect(given).toEqual([[1], [2, 3]])
  ends[1]?.resolve(['two', 'three'])
  expect(await Promise.all(answers)).toEqual(['one', 'two', 'three'])
  const later = put(4)
  expect(given[2]).toEqual([4])
  ends[2]?.resolve(['four'])
  expect(await later).toBe('four')
})

test('a batch is answered when it is done, not before, and holds two hundred at most', async () => {
  const { given, ends, put } = flushes()
  let answered = 0
  const all = Array.from({ length: 202 }, (_, i) => put(i).then(() => answered++))
  ends[0]?.resolve([''])
  await turn()
  expect(answered).toBe(1)
  expect(given[1]).toHaveLength(200)
  ends[1]?.resolve([])
  await turn()
  expect(given[2]).toEqual([201])
  ends[2]?.resolve([''])
  await Promise.all(all)
})

test('what the database refuses fails alone; a database that is away fails for all', async () => {
  const refusing = inBatches(async (items: number[]) => {
    await turn()
    if (items.includes(13)) throw Object.assign(new Error('no 13'), { code: '22P05' })
    return items
  })
  const ends = await Promise.allSettled([1, 2, 13, 4].map((it) => refusing(it)))
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  let tries = 0
  const away = inBatches(async () => {
    tries++
    await turn()
    throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
  })
  const failed = await Promise.allSettled([1, 2, 3].map((it) => away(it)))
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(tries).toBe(2)
})

test('the first lane goes before all that waits in the other, one at a time, and a failure stops nobody', async () => {
  const inLine = twoLanes()
  const done: string[] = []
  let inWork = 0
  const work = (name: string, first: boolean) =>
    inLine(async () => {
      expect(++inWork).toBe(1)
      await turn()
      done.push(name)
      inWork--
      if (name === 'b') throw new Error(name)
    }, first)
  const all = Promise.allSettled([work('a', false), work('b', false), work('c', false), work('first', true)])
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(done).toEqual(['a', 'first', 'b', 'c'])
})
