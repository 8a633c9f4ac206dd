import { expect, test } from 'vitest'
import { fairLine, type Places } from '../../../src/world/queue/fair-line.ts'

function line(places: Places[]) {
  const state = { places, time: 0, reads: 0, takes: 0, fails: false }
  const read = async () => {
    state.reads++
    state.time += state.takes
    if (state.fails) throw new Error('away')
    return state.places
  }
  return { state, fair: fairLine(read, () => state.time) }
}

test('who has nothing waiting starts level with the front, each further job goes behind its own last', async () => {
  const { fair } = line([
    { installation: '1', first: -10, last: -500 },
    { installation: '2', first: -20, last: -20 },
  ])
  expect(await fair.place(3)).toBe(-10)
  expect(await fair.place(3)).toBe(-11)
  expect(await fair.place(1)).toBe(-501)
  expect(await fair.place(2)).toBe(-21)
})

test('an empty line starts at nought, also when it was long a while ago', async () => {
  const { fair, state } = line([{ installation: '1', first: 0, last: -500 }])
  expect(await fair.place(1)).toBe(-501)
  state.places = []
  state.time += 1_999
  expect(await fair.place(1)).toBe(-502)
  state.time += 1
  expect(await fair.place(1)).toBe(0)
  expect(state.reads).toBe(2)
})

test('many who ask at once read once; a slow read is repeated the more seldom', async () => {
  const { fair, state } = line([])
  state.takes = 1_000
  expect(await Promise.all([fair.place(1), fair.place(1), fair.place(2)])).toEqual([0, -1, 0])
  expect(state.reads).toBe(1)
  state.time += 49_999
  await fair.place(1)
  expect(state.reads).toBe(1)
  state.time += 1
  await fair.place(1)
  expect(state.reads).toBe(2)
})

test('a line that cannot be read keeps what is known, and never passes what the column holds', async () => {
  const { fair, state } = line([{ installation: '1', first: 0, last: -1_999_999_999 }])
  expect(await fair.place(1)).toBe(-2_000_000_000)
  state.fails = true
  state.time += 10_000
  expect(await fair.place(1)).toBe(-2_000_000_000)
})
