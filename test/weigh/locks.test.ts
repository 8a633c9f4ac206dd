import { expect, test } from 'vitest'
import { asSevere, isStricter, lockOn } from '../../src/weigh/locks.ts'
import { overruledIn } from '../../src/weigh/overruled-in.ts'

test.each<[string, unknown, unknown, boolean]>([
  ['mode', 'enforce', 'comment', true],
  ['mode', 'comment', 'comment', false],
  ['mode', 'observe', 'comment', false],
  ['strict', true, false, true],
  ['strict', true, true, false],
  ['strict', false, true, false],
  ['enforce_from', '2026-01-01', '2026-01-02', true],
  ['enforce_from', '2026-01-02', '2026-01-02', false],
  ['enforce_from', '2026-01-03', '2026-01-02', false],
  ['enforce_from', undefined, '2026-01-02', false],
  ['enforce_from', '2026-01-01', undefined, false],
  ['task', 'a', 'b', false],
])('%s: %s is stricter than %s: %s', (key, own, theirs, is) => expect(isStricter(key, own, theirs)).toBe(is))

test.each([
  [['severities'], true, 'severities'],
  [['severities'], false, null],
  [['severities.a'], false, 'severities.a'],
  [['severities.b'], true, null],
  [['severities', 'severities.a'], true, 'severities.a'],
])('a lock on %j, said: %s', (locked, said, lock) => expect(lockOn(locked, ['severities', 'a'], said)).toBe(lock))

test('a severity is as severe as itself and as those below it', () => {
  expect((['E', 'W', 'Q', 'N', 'off'] as const).map((one) => asSevere('Q', one))).toEqual([false, false, true, true, true])
})

test('a value is cut where its line would get long', () => {
  const told = (length: number) => overruledIn([{ path: ['a'], wanted: 'x'.repeat(length), stands: 1, lock: 'a' }], null, 'o')[0]?.wanted
  expect([told(120), told(121)]).toEqual(['x'.repeat(120), `${'x'.repeat(119)}…`])
})
