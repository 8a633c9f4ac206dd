import { describe, expect, test } from 'vitest'
import { dayOf, daysLater, monthsBetween, monthsLater, readDate } from '../../src/read/calendar.ts'

describe('a date as people write it', () => {
  test.each([
    ['2026-04-01', '2026-04-01', '2026-04-01'],
    ['due 2024-02-29.', '2024-02-29', '2024-02-29'],
    ['2026-03-31T23:30:00-08:00', '2026-03-31', '2026-03-31'],
    ['2026-05', '2026-05-01', '2026-05-31'],
    ['2026/4/1', '2026-04-01', '2026-04-01'],
    ['3 Mar 2026', '2026-03-03', '2026-03-03'],
    ['the 3rd of March, 2026', '2026-03-03', '2026-03-03'],
    ['March 3rd, 2026', '2026-03-03', '2026-03-03'],
    ['Sept. 9 2026', '2026-09-09', '2026-09-09'],
    ['by end of February 2028', '2028-02-01', '2028-02-29'],
    ['may slip to Jan 2027', '2027-01-01', '2027-01-31'],
    ['31.3.2026', '2026-03-31', '2026-03-31'],
    ['13/04/2026', '2026-04-13', '2026-04-13'],
    ['4/13/2026', '2026-04-13', '2026-04-13'],
    ['5/5/2026', '2026-05-05', '2026-05-05'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['2026-Q1, if all goes well', '2026-01-01', '2026-03-31'],
  ])('%s', (text, first, date) => {
    expect(readDate(text)).toMatchObject({ is: 'date', first, date })
  })

  test.each([
    ['2026-02-29', 'impossible'],
    ['31 April 2026', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['03/04/2026', 'ambiguous'],
    ['March 3', 'no-year'],
    ['3rd of May', 'no-year'],
    ['May', 'none'],
    ['next Friday', 'none'],
    ['in 2 weeks', 'none'],
    ['tomorrow', 'none'],
    ['2026', 'none'],
    ['v2.3.1', 'none'],
    ['12:30', 'none'],
    ['F1 0.2026-3', 'none'],
    ['', 'none'],
  ])('%s is none: %s', (text, reason) => {
    expect(readDate(text)).toEqual({ is: 'no-date', reason })
  })
})

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-05-31', -3, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months', (date, months, later) => {
  expect(monthsLater(date, months)).toBe(later)
})

test('days, whole months and the day of a moment', () => {
  expect(daysLater('2028-02-28', 2)).toBe('2028-03-01')
  expect(monthsBetween('2026-01-15', '2026-04-14')).toBe(2)
  expect(dayOf('2026-03-31T23:30:00-08:00')).toBe('2026-04-01')
  expect(dayOf('2026-03-31')).toBe('2026-03-31')
})
