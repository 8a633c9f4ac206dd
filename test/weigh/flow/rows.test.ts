import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Row, RowTable, type Step } from '../../../src/weigh/flow/rows.ts'

const table = new RowTable()
const part = fc.constantFrom('a', 'b', 'c').map((key): Step => ({ is: 'part', key }))
const split = fc
  .record({ id: fc.constantFrom('s', 't'), side: fc.constantFrom(0, 1), random: fc.boolean() })
  .map(({ id, side, random }): Step => ({ is: 'split', id: `${id}${String(random)}`, side, random }))
const copy = fc.constantFrom('x', 'y').map((site): Step => ({ is: 'copy', site }))
const plain = fc.array(fc.oneof(part, split), { maxLength: 4 })
const steps = fc.array(fc.oneof(part, split, copy), { maxLength: 5 })
const rowOf = (path: readonly Step[], source = 'f') => path.reduce<Row>((row, step) => table.step(row, step), table.source(source))
const sets = fc
  .array(fc.tuple(steps, fc.constantFrom('f', 'g')), { minLength: 1, maxLength: 3 })
  .map((all) => new Set(all.map(([path, source]) => rowOf(path, source))))
const meet = (a: Row, b: Row) => table.overlap(new Set([a]), new Set([b]))

test('overlap is symmetric, and rows overlap themselves', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      expect(table.overlap(a, b)).toBe(table.overlap(b, a))
      expect(table.overlap(a, a)).toBe(true)
    }),
  )
})

test('rows overlap whatever they are a part of', () => {
  fc.assert(fc.property(steps, steps, (path, more) => meet(rowOf(path), rowOf([...path, ...more]))))
})

test('rows that are apart stay apart below, where nothing is copied', () => {
  fc.assert(
    fc.property(plain, plain, plain, (a, b, more) => {
      if (!meet(rowOf(a), rowOf(b))) expect(meet(rowOf([...a, ...more]), rowOf(b))).toBe(false)
    }),
  )
})

test('the two sides of one division are apart, whatever is done to them later', () => {
  fc.assert(
    fc.property(plain, fc.boolean(), steps, steps, (path, random, left, right) => {
      const side = (at: number, more: readonly Step[]) => rowOf([...path, { is: 'split', id: 'this', side: at, random }, ...more])
      expect(meet(side(0, left), side(1, right))).toBe(false)
    }),
  )
})

test('below a copy no division keeps rows apart', () => {
  fc.assert(
    fc.property(plain, fc.boolean(), (path, random) => {
      const side = (at: number) => rowOf([...path, { is: 'copy', site: 'here' }, { is: 'split', id: 'this', side: at, random }])
      expect(meet(side(0), side(1))).toBe(true)
    }),
  )
})

test('a copy of the whole holds rows of each of its parts and sides', () => {
  fc.assert(
    fc.property(plain, fc.oneof(part, split), steps, (path, step, more) => {
      expect(meet(rowOf([...path, { is: 'copy', site: 'here' }]), rowOf([...path, step, ...more]))).toBe(true)
    }),
  )
})

test('two draws from one frame overlap, two slices of it do not', () => {
  const draw = (id: string) => rowOf([{ is: 'split', id, side: 1, random: true }])
  expect(meet(draw('one'), draw('two'))).toBe(true)
  const slice = (key: string) => rowOf([{ is: 'part', key }])
  expect(meet(slice(':n'), slice('n:'))).toBe(false)
})

test('rows of other sources never overlap', () => {
  fc.assert(fc.property(steps, steps, (a, b) => !meet(rowOf(a, 'f'), rowOf(b, 'g'))))
})

test('a part of a union overlaps only what covers all that it may be of', () => {
  const cut = (key: string) => new Set(['f', 'g'].map((source) => rowOf([{ is: 'maybe-part', key }], source)))
  const [f, g] = [rowOf([], 'f'), rowOf([], 'g')]
  expect(table.overlap(cut(':n'), new Set([f]))).toBe(false)
  expect(table.overlap(cut(':n'), new Set([f, g]))).toBe(true)
  expect(table.overlap(cut(':n'), cut('n:'))).toBe(false)
  expect(table.overlap(cut(':n'), cut(':n'))).toBe(true)
})

const unsure = (key: string): Step => ({ is: 'unsure', key })

test('what an unknown function gave of rows is among them, and is held neither against another part nor apart from it', () => {
  fc.assert(
    fc.property(plain, (path) => {
      const [whole, one, other] = [rowOf(path), rowOf([...path, unsure('f')]), rowOf([...path, unsure('g')])]
      expect(meet(whole, one) && meet(one, one)).toBe(true)
      expect(meet(one, other)).toBe(false)
      expect(table.apart(new Set([one]), new Set([other]))).toBe(false)
    }),
  )
})

test('sides of one division are apart whatever unknown function was asked before it', () => {
  const side = (at: number, key: string) => rowOf([unsure(key), { is: 'split', id: 'this', side: at, random: true }])
  for (const key of ['f', 'g']) expect(table.apart(new Set([side(0, 'f')]), new Set([side(1, key)]))).toBe(true)
  expect(meet(side(0, 'f'), rowOf([]))).toBe(true)
})

test('two tables that were joined to a third have rows in common only where both of their own do; divided, a join is one table', () => {
  const joined = (source: string, key: string, ...more: Step[]) =>
    new Set([source, 'stores'].map((it) => rowOf([{ is: 'joined', key }, ...more], it)))
  expect(table.overlap(joined('train', '1'), joined('test', '2'))).toBe(false)
  expect(table.overlap(joined('train', '1'), joined('train', '2'))).toBe(true)
  const half: Step = { is: 'split', id: 'this', side: 1, random: true }
  expect(table.overlap(joined('train', '1'), new Set([rowOf([], 'stores')]))).toBe(false)
  expect(table.overlap(joined('train', '1', half), new Set([rowOf([], 'stores')]))).toBe(true)
})

test('what a loop cut in one turn is apart in that turn and together where it is collected', () => {
  const cut = (text: string) => rowOf([{ is: 'part', key: `window 1 ${text}` }])
  expect(meet(cut(':i'), cut('i:'))).toBe(false)
  const [one] = table.collected(new Set([cut(':i')]))
  expect(one).toBe(rowOf([]))
})

test('a path has an end', () => {
  const long = Array.from({ length: 100 }, (_, i): Step => ({ is: 'part', key: `k${i}` }))
  expect(rowOf(long).path.length).toBeLessThanOrEqual(16)
})
