import fc from 'fast-check'
import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { matchesPlainGlob } from '../../src/weigh/plain-glob.ts'
import { cpuClock } from '../cpu-time.ts'

test.each([
  ['a/b.npz', 'a/b.npz', true],
  ['a/b.npz', 'a/*', true],
  ['a/b/c', 'a/*', false],
  ['a/b/c', 'a/**', true],
  ['a', 'a/**', true],
  ['a/b/c/d', '**/c/*', true],
  ['c/d', '**/c/*', true],
  ['a/b/x/b/c', 'a/**/b/**/c', true],
  ['a/x/c', 'a/**/b/**/c', false],
  ['set_10', 'set_?', false],
  ['set_1', 'set_?', true],
  ['.hidden', '*', true],
  ['[a]', '[a]', true],
  ['a', '[a]', false],
  ['aab', '*a*b', true],
  ['', '*', true],
  ['abc', '', false],
])('%s fits %s: %s', (path, glob, expected) => expect(matchesPlainGlob(path, glob)).toBe(expected))

test('it says what the library for globs says', () => {
  const path = fc.array(
    fc.stringMatching(/^[ab.]{1,4}$/).filter((it) => !/^\.+$/.test(it)),
    { minLength: 1, maxLength: 4 },
  )
  const glob = fc.array(fc.oneof(fc.constant('**'), fc.stringMatching(/^[ab?]{1,3}$/), fc.stringMatching(/^[ab]{0,2}\*[ab]{0,2}$/)), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(path, glob, (steps, pattern) => {
      fc.pre(pattern.at(-1) !== '**') // There the library tells `a/**` from `*/**`.
      const [a, b] = [steps.join('/'), pattern.join('/')]
      expect([a, b, matchesPlainGlob(a, b)]).toEqual([a, b, picomatch.isMatch(a, b, { dot: true })])
    }),
    { numRuns: 2000 },
  )
})

test('a pattern made to be slow is not', () => {
  const took = cpuClock()
  const path = `${'a/'.repeat(100)}${'a'.repeat(255)}`
  for (let i = 0; i < 1000; i++) matchesPlainGlob(path, '**/*a*a*b/**/*a*a*b')
  expect(took()).toBeLessThan(3000)
})
