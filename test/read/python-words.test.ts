import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeSignature } from '../../src/read/python.ts'
import { plainlyDiffers } from '../../src/read/python-words.ts'

describe('a plain difference', () => {
  test.each([
    ['a name', 'x = 1', 'y = 1'],
    ['a number', 'x = 1', 'x = 2'],
    ['an operator', 'x < 1', 'x <= 1'],
    ['one name more', 'f(a)', 'f(a, b)'],
    ['a name after a string', 'f("#", a)', 'f("#", b)'],
    ['a name after an escaped quote', String.raw`f('\'', a)`, String.raw`f('\'', b)`],
    ['a name after three quotes', 'f("""\n#"\n""", a)', 'f("""\n#"\n""", b)'],
    ['a short name that opens no string', 'f = r', 'f = b'],
  ])('%s', (_name, before, after) => expect(plainlyDiffers(before, after)).toBe(true))

  test.each([
    ['comments', 'x = 1  # one', '# two\nx = 1'],
    ['quotes and prefixes', `f(u'a', R"b")`, `f("a", r'b')`],
    ['brackets, commas, lines', 'f(a, b)', 'f(\n    (a),\n    b,\n)'],
    ['the case of a number', '0XFF + 1E5', '0xff + 1e5'],
    ['strings, which it does not compare', 'f("a")', 'f("b")'],
    ['a continued line', 'x = 1 + \\\n  2', 'x = (1 + 2)'],
  ])('is none in %s', (_name, before, after) => expect(plainlyDiffers(before, after)).toBe(false))

  const line = fc.constantFrom(
    'x = f(1, "a")',
    "y = r'b' + u'c'",
    'if x: pass',
    'a = b  # c',
    '# only',
    '"""doc"""',
    'def g(a, b=0X1F): return a',
    'z = {1: [2, 3]}',
    'with (a as b): pass',
    'for i in 1, 2: print(i);',
    'class A(): pass',
    '',
    's = f"{x!r} # {y}"',
  )
  test('never contradicts the signature, which is the last word', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (one, other) => {
        const [before, after] = [`${one.join('\n')}\n`, `${other.join('\n')}\n`]
        const signature = codeSignature('a.py', before)
        if (signature !== null && signature === codeSignature('a.py', after)) expect(plainlyDiffers(before, after)).toBe(false)
        expect(plainlyDiffers(before, `${before.replaceAll('(', '( ')}# end\n`)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    '"'.repeat(300_000),
    '"""\\'.repeat(200_000),
    '\'\'\'"""'.repeat(150_000),
    '\\'.repeat(500_000),
    'a'.repeat(1_000_000),
    '\ud800#'.repeat(200_000),
  ])('a megabyte of nonsense is read once (%#)', (text) => expect(plainlyDiffers(text, text)).toBe(false))
})
