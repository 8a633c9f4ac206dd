import { describe, expect, test } from 'vitest'
import { readDataContract } from '../../src/read/data-contract.ts'
import { type Asking, allGaps, type DataGap, dataGaps, newGaps, sensitiveColumns } from '../../src/weigh/data-gaps.ts'
import { gapWords } from '../../src/weigh/data-words.ts'

const read = (text: string) => {
  const result = readDataContract(`version: 1\n${text}`, { path: 'data.yml', commit: null, id: null })
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value
}
const delayed: Asking = { labels: 'delayed', serving: 'online', task: undefined }
const whole = `snapshot: s
grain: one payment
key: id
label: {definition: d, time: t, delay: 60 days}
features: {time: at, freshness: 5 s, join: as of at}
split: time
columns: {x: {type: float, unit: EUR, min: 0, nulls: 0}}
sensitive: []
`
const gaps = (text: string, asking = delayed, snapshot = false) => dataGaps(read(text), asking, snapshot)
const pieces = (found: DataGap[]) => found.map(({ piece, columns }) => (columns.length > 0 ? `${piece} of ${columns.join(' ')}` : piece))
const columns = (text: string) => pieces(gaps(whole.replace(/columns: .*/, `columns: {${text}}`)))

test('nothing is left out', () => {
  expect(gaps(whole)).toEqual([])
})

describe('what is left out', () => {
  test.each([
    ['grain: one payment', ['grain']],
    ['key: id', ['key']],
    ['definition: d, ', ['label']],
    ['time: t, ', ['label-time']],
    [', delay: 60 days', ['label-delay']],
    ['time: at, ', ['time']],
    ['freshness: 5 s, ', ['freshness']],
    [', join: as of at', ['join']],
    ['split: time', ['split']],
    ['snapshot: s\n', ['snapshot']],
    ['columns: {x: {type: float, unit: EUR, min: 0, nulls: 0}}', ['columns']],
    ['sensitive: []', ['sensitive']],
  ])('%s', (without, expected) => {
    expect(pieces(gaps(whole.replace(without, '')))).toEqual(expected)
  })
  test('an entity is a grain, and a file is a snapshot, and so is what the metrics name', () => {
    expect(gaps(whole.replace('grain: one payment', 'entity: card'))).toEqual([])
    expect(gaps(whole.replace('snapshot: s', 'snapshot: {file: a.csv}'))).toEqual([])
    expect(gaps(whole.replace('snapshot: s', ''), delayed, true)).toEqual([])
  })
})

describe('columns', () => {
  test.each([
    ['a: {min: 0, unit: EUR, nulls: 0}', ['types']],
    ['a: {categories: [x], nulls: 0}', []],
    ['a: {type: float, unit: EUR, min: 0, nulls: 0}, b: {type: float, max: 1}', ['nulls of b']],
    ['a: {type: float, unit: EUR, nulls: 0}', ['ranges']],
    ['a: {type: float, unit: EUR, max: 1, nulls: 0}, b: {type: int, nulls: 0}', ['ranges of b']],
    ['a: {type: int, categories: [1, 2], nulls: 0}', []],
    ['a: {type: float, min: 0, nulls: 0}', ['units']],
    ['a: {type: int, min: 0, nulls: 0}', []],
    ['a: {type: float, unit: EUR, min: 0, nulls: 0}, b: {type: decimal, min: 0, nulls: 0}', []],
    ['a: {type: string, nulls: 0}', ['categories']],
    ['a: {type: string, categories: [x], nulls: 0}, b: {type: string, nulls: 0}', []],
    ['id: {type: int}, at: {type: timestamp}', []],
    ['x: {type: int, min: 0, nulls: 0}, name: {type: string, sensitive: true}', []],
  ])('%s', (text, expected) => {
    expect(columns(text)).toEqual(expected)
  })
})

describe('what is asked of whom', () => {
  const asked = (over: Partial<Asking>) => allGaps({ ...delayed, ...over }).map(({ piece }) => piece)
  test.each<[Partial<Asking>, string[]]>([
    [{ labels: 'immediate' }, ['label-time', 'label-delay']],
    [{ labels: 'none' }, ['label', 'label-time', 'label-delay']],
    [{ task: 'embedding' }, ['label', 'label-time', 'label-delay']],
    [{ task: 'classification' }, []],
    [{ serving: 'none' }, ['freshness']],
    [{ serving: 'batch' }, []],
  ])('%j', (over, spared) => {
    expect(asked({}).filter((piece) => !asked(over).includes(piece))).toEqual(spared)
  })
})

describe('what is new', () => {
  const added = (base: string, head: string) => pieces(newGaps(gaps(base), gaps(head)))
  test.each([
    ['nothing', whole, whole, []],
    ['a piece that was told', whole, whole.replace('key: id', ''), ['key']],
    ['what was left out already', whole.replace('key: id', ''), whole.replace('key: id', ''), []],
    ['a column that told it', whole, whole.replace(', nulls: 0', ''), ['nulls']],
    ['a new column', whole, whole.replace('{x:', '{y: {type: int, min: 0}, x:'), ['nulls of y']],
    [
      'a further one',
      whole.replace('{x:', '{y: {type: int, min: 0}, x:'),
      whole.replace('{x:', '{z: {type: int, min: 0}, y: {type: int, min: 0}, x:'),
      ['nulls of z y'],
    ],
    ['all where one was', whole.replace('{x:', '{y: {type: int, min: 0}, x:'), whole.replace(', nulls: 0', ''), ['nulls']],
    ['fewer than were', whole.replace(', nulls: 0', ''), whole.replace('{x:', '{y: {type: int, min: 0}, x:'), []],
  ])('%s', (_name, base, head, expected) => {
    expect(added(base, head)).toEqual(expected)
  })
})

test('of a sensitive column nothing is asked, marked or listed', () => {
  expect(gaps(whole.replace('{x:', '{name: {}, x:').replace('sensitive: []', 'sensitive: [name]'))).toEqual([])
})

test('sensitive are the columns that are marked and those that are listed', () => {
  expect(sensitiveColumns(read('columns: {a: {sensitive: true}, b: {sensitive: false}}\nsensitive: [c, a]\n'))).toEqual(['a', 'c'])
})

test('six are named, the others counted', () => {
  const of = (...all: DataGap['piece'][]) => gapWords(all.map((piece) => ({ piece, columns: [] })))
  expect(of('key')).toBe('the primary key')
  expect(of('key', 'units')).toBe('the primary key and units')
  expect(of('grain', 'key', 'label', 'time', 'join', 'split', 'units', 'types')).toMatch(/the split policy, and 2 more$/)
  expect(gapWords([{ piece: 'nulls', columns: ['a', 'b', 'c', 'd'] }])).toBe('nulls of a, b and 2 more columns')
  expect(gapWords([{ piece: 'nulls', columns: ['a', 'b', 'c'] }])).toBe('nulls of a, b and c')
})
