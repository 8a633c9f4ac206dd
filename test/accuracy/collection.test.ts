import { describe, expect, test } from 'vitest'
import { collection } from './collection.ts'
import { found, measured } from './found.ts'
import { precision, recall, tally } from './tally.ts'

const programs = collection()

/** What must hold over the whole collection: [precision, recall]. */
const floors: Record<string, [number, number]> = {
  'preprocess-before-split': [0.98, 0.85],
  overlap: [0.98, 0.85],
  'multi-test': [0.95, 0.75],
}

describe.each(Object.entries(floors))('%s', (rule, [exact, complete]) => {
  const whole = tally(rule, programs)
  const said = `wrong: ${whole.wrong.join(' ') || 'none'}; missed: ${whole.missed.join(' ') || 'none'}`
  test(`is right in ${exact} of its findings (${said})`, () => {
    expect(precision(whole), said).toBeGreaterThanOrEqual(exact)
  })
  test(`finds ${complete} of what is there`, () => {
    expect(recall(whole), said).toBeGreaterThanOrEqual(complete)
  })
})

test('every rule has programs with it and without it', () => {
  for (const rule of measured) {
    const positive = programs.filter(({ expects }) => expects.has(rule)).length
    expect(positive).toBeGreaterThanOrEqual(10)
    expect(programs.length - positive).toBeGreaterThanOrEqual(10)
  }
})

test.each(programs.filter(({ hand }) => hand === 'first-hand'))('$name', ({ program, expects }) => {
  const main = [...found(program).keys()].filter((rule) => measured.includes(rule))
  expect(new Set(main)).toEqual(new Set([...expects].filter((rule) => measured.includes(rule))))
})
