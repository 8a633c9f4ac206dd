import { expect, test } from 'vitest'
import { areForeign, miscounted, portsOfFiles, type Side } from '../../../src/weigh/cases/file-ports.ts'

const inputs = (carried: string[], needed: string[], free: string[] = []): Side => ({ side: 'input', carried, needed, free })
const outputs = (carried: string[], needed: string[]): Side => ({ side: 'output', carried, needed, free: [] })

test.each<[string, Side, string[]]>([
  ['by name', inputs(['a', 'b'], ['a', 'b']), ['a', 'b']],
  ['by order where there is none', inputs(['', ''], ['a', 'b']), ['a', 'b']],
  ['in another order', outputs(['b', 'a'], ['a', 'b']), ['b', 'a']],
  ['a nameless one takes what is left', outputs(['', 'a'], ['a', 'b']), ['b', 'a']],
  ['a default by its name', inputs(['a', 'w'], ['a'], ['w']), ['a', 'w']],
  ['no files for no inputs', inputs([], []), []],
])('files get their ports: %s', (_, side, ports) => expect(portsOfFiles(side, false)).toEqual(ports))

test.each<[string, Side, RegExp]>([
  ['a stranger', outputs(['c'], ['a']), /^output_0\.pb is named "c", and the model has no such output: it has "a"$/],
  ['a name in upper case', outputs(['A'], ['a']), /named "A"/],
  ['twice', inputs(['a', 'a'], ['a', 'b']), /^input_1\.pb is named "a" as input_0\.pb is, where the model has "a", "b"$/],
  ['a default in the place of a needed one', inputs(['w'], ['a'], ['w']), /^the model's input "a" has no file$/],
  ['nameless beyond what is needed', inputs(['', ''], ['a'], ['w']), /^input_1\.pb is one too many: it carries no name/],
  ['five ports', outputs(['x'], ['a', 'b', 'c', 'd', 'e']), /it has "a", "b", "c", "d", "e"$/],
  ['many ports', outputs(['x'], ['a', 'b', 'c', 'd', 'e', 'f', 'g']), /it has "a", "b", "c", "d", "e" and 2 more$/],
])('files without a port: %s', (_, side, why) => expect(portsOfFiles(side, false)).toEqual({ why: expect.stringMatching(why) }))

test('names are foreign only where both sides carry some and none of them is known', () => {
  expect(areForeign(inputs(['x'], ['a']), outputs(['y'], ['b']))).toBe(true)
  expect(areForeign(inputs(['x', ''], ['a', 'c']), outputs(['y'], ['b']))).toBe(true)
  expect(areForeign(inputs(['a'], ['a']), outputs(['y'], ['b']))).toBe(false)
  expect(areForeign(inputs(['x'], ['a']), outputs(['b'], ['b']))).toBe(false)
  expect(areForeign(inputs([''], ['a']), outputs(['y'], ['b']))).toBe(false)
  expect(areForeign(inputs([], []), outputs(['y'], ['b']))).toBe(false)
  expect(areForeign(inputs(['w', 'x'], ['a'], ['w']), outputs(['y'], ['b']))).toBe(false)
  expect(portsOfFiles(inputs(['x', 'z'], ['a', 'b']), true)).toEqual(['a', 'b'])
})

test('files are counted from 0, all needed ones and no more than there are ports', () => {
  const [two, free] = [inputs([], ['a', 'b']), inputs([], ['a'], ['w'])]
  expect(miscounted(two, [0, 1])).toBeNull()
  expect(miscounted(free, [0])).toBeNull()
  expect(miscounted(free, [0, 1])).toBeNull()
  expect(miscounted(two, [1])).toBe('input_0.pb is missing')
  expect(miscounted(two, [0, 2])).toBe('input_1.pb is missing')
  expect(miscounted(two, [0])).toBe('input_1.pb is missing: the model\'s input "b" has no file')
  expect(miscounted(two, [0, 1, 2])).toBe('input_2.pb is one too many: the model has 2 inputs')
  expect(miscounted(outputs([], []), [])).toBeNull()
})
