import { expect, test } from 'vitest'
import { measureLatency } from '../../../src/world/contract/measure-latency.ts'
import type { LiveModel } from '../../../src/world/contract/trial.ts'

type Plan = Parameters<LiveModel['time']>[0]

/** A model each of whose runs takes so long, by its own word. */
function taking(run: number, asked: Plan[], told = 1): Pick<LiveModel, 'time'> {
  return {
    time(plan) {
      asked.push(plan)
      const { iterations = Infinity, seconds = Infinity, concurrency = 1 } = plan
      const count = Math.max(1, Math.min(iterations, Math.ceil(seconds / run)))
      const samples = new Float64Array(count * concurrency).fill(run * 1000)
      return Promise.resolve({ is: 'ok', value: { samples, seconds: count * run * told, concurrency }, peakBytes: null })
    },
  }
}
const plan = { concurrency: 1, warmUp: 10, seconds: 12, slice: 5 }
const asks = (asked: Plan[]) => asked.map(({ warmup, iterations, seconds }) => [warmup, iterations, seconds])

test('a long measurement is asked for in slices, its warm-up apart', async () => {
  const asked: Plan[] = []
  expect(await measureLatency(taking(0.5, asked), [], plan)).toEqual({ samples: new Float64Array(24).fill(500), seconds: 12, warmUp: 10 })
  expect(asks(asked)).toEqual([
    [0, 10, 5],
    [0, undefined, 5],
    [0, undefined, 5],
    [0, undefined, 2],
  ])
})

test('warming up a slow model goes on over slices, and ends', async () => {
  const asked: Plan[] = []
  expect(await measureLatency(taking(2, asked), [], { ...plan, seconds: 1 })).toMatchObject({ warmUp: 10, seconds: 2 })
  expect(asks(asked).slice(0, 4)).toEqual([
    [0, 10, 5],
    [0, 7, 5],
    [0, 4, 5],
    [0, 1, 5],
  ])
  expect(await measureLatency(taking(4, []), [], { ...plan, warmUp: 1000, seconds: 1 })).toMatchObject({ warmUp: 24 })
})

test('threads warm up in every slice', async () => {
  const asked: Plan[] = []
  expect(await measureLatency(taking(0.5, asked), [], { ...plan, concurrency: 3, seconds: 6 })).toMatchObject({ warmUp: 10, seconds: 6 })
  expect(asks(asked)).toEqual([
    [10, undefined, 5],
    [10, undefined, 1],
  ])
})

test('no time at all is one run; a process that says no time goes by is not asked for ever, nor for more samples than can be kept', async () => {
  expect(await measureLatency(taking(0.5, []), [], { ...plan, warmUp: 0, seconds: 0.01 })).toMatchObject({
    samples: new Float64Array([500]),
  })
  const asked: Plan[] = []
  await measureLatency(taking(0.5, asked, 0), [], { ...plan, warmUp: 0 })
  expect(asked).toHaveLength(3)
  const quick: Plan[] = []
  const { samples } = (await measureLatency(taking(0.000_005, quick), [], { ...plan, warmUp: 0, seconds: 600 })) as {
    samples: Float64Array
  }
  expect([quick.length, samples.length]).toEqual([1, 1_000_000])
})

test('what has no answer is told as it is', async () => {
  const refused = { is: 'refused', why: 'no' } as const
  const model = { time: () => Promise.resolve(refused) }
  expect(await measureLatency(model, [], plan)).toEqual(refused)
  expect(await measureLatency(model, [], { ...plan, warmUp: 0 })).toEqual(refused)
})
