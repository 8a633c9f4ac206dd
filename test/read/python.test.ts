import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeSignature } from '../../src/read/python.ts'
import { type PythonNode, parsePython } from '../../src/read/python-tree.ts'
import { readScript } from '../../src/read/syntax/script.ts'

const corpus = (name: string) => readFileSync(join(import.meta.dirname, '../corpus/python', name), 'utf8')
const sign = (text: string) => codeSignature('a.py', text)

describe('formatting does not change what a program is', () => {
  test('a file and what a formatter made of it', () => expect(sign(corpus('loose.py'))).toBe(sign(corpus('formatted.py'))))

  test.each<[string, string, string]>([
    ['comments', 'x = 1\n', '# why\nx = 1  # because\n'],
    ['blank lines and spaces', 'x=f( 1,2 )\ny=x\n', '\n\nx = f(1, 2)\n\ny = x'],
    ['width of indentation', 'if x:\n y\n', 'if x:\n\ty\n'],
    ['a body on the same line', 'if x: y\n', 'if x:\n    y\n'],
    ['two statements on a line', 'x = 1; y = 2\n', 'x = 1\ny = 2\n'],
    [
      'CRLF and a byte order mark',
      'def f():\n    """\n    doc\n    """\n    x = """a\nb"""\n',
      '\uFEFFdef f():\r\n    x = """a\r\nb"""\r\n',
    ],
    ['quotes', `x = 'it\\'s'\n`, `x = "it's"\n`],
    ['case of prefixes, and u', `x = U'a' + RB'b'\n`, `x = "a" + rb"b"\n`],
    ['escapes of one character', `x = '\\x41\\u00e9'\n`, `x = 'Aé'\n`],
    ['strings one after another', `x = 'a' "b" f'{c}' 'd'\n`, `x = f"ab{c}d"\n`],
    ['case of numbers, bare points', 'x = 1E5 + 0XfF + .5 + 2. + 1J\n', 'x = 1e5 + 0xFF + 0.5 + 2.0 + 1j\n'],
    ['parentheses', 'x = ((a + b))\nreturn (x)\nassert (x)\nif (x): pass\n', 'x = a + b\nreturn x\nassert x\nif x: pass\n'],
    ['parentheses of tuples', 'for (a, b) in c: return (a, b)\nx = (1,)\n', 'for a, b in c: return a, b\nx = 1,\n'],
    [
      'trailing commas',
      'f(a, b,)\nx = [1, 2,]\ny = {1: 2,}\ndef g(a, *, b,): pass\n',
      'f(a, b)\nx = [1, 2]\ny = {1: 2}\ndef g(a, *, b): pass\n',
    ],
    ['brackets of imports', 'from a import (b, c,)\n', 'from a import b, c\n'],
    ['empty brackets of a class', 'class A(): pass\n', 'class A: pass\n'],
    ['joined lines', 'x = a + \\\n    b\n', 'x = (\n    a\n    + b\n)\n'],
    ['brackets of with', 'with (\n    a as b,\n    c as d,\n):\n    pass\n', 'with a as b, c as d:\n    pass\n'],
    ['docstrings', 'def f():\n    "old"\n    return 1\n', "def f():\n    '''new\n    and longer'''\n    return 1\n"],
    ['a form feed', 'x = 1\n\f\ny = 2\n', 'x = 1\ny = 2\n'],
  ])('%s', (_, a, b) => {
    expect(sign(a)).not.toBeNull()
    expect(sign(b)).toBe(sign(a))
  })
})

describe('what a program does changes its signature', () => {
  test.each<[string, string, string]>([
    ['a name', 'x = a\n', 'x = b\n'],
    ['a number', 'x = 0.1\n', 'x = 0.01\n'],
    ['a string', 'x = "a"\n', 'x = "b"\n'],
    ['bytes and text', 'x = "a"\n', 'x = b"a"\n'],
    ['a raw string with an escape', 'x = "\\n"\n', 'x = r"\\n"\n'],
    ['an f-string and a string', 'x = "{a}"\n', 'x = f"{a}"\n'],
    ['the format of an f-string', 'x = f"{a:.2f}"\n', 'x = f"{a:.3f}"\n'],
    ['spaces that an f-string prints', 'x = f"{a=}"\n', 'x = f"{a = }"\n'],
    ['an operator', 'x = a + b\n', 'x = a - b\n'],
    ['parentheses that group', 'x = (a + b) * c\n', 'x = a + b * c\n'],
    ['a chain of comparisons', 'x = a < b < c\n', 'x = (a < b) < c\n'],
    ['one element and the element', 'x = (1,)\n', 'x = (1)\n'],
    ['a tuple as one argument', 'f((a, b))\n', 'f(a, b)\n'],
    ['a subscript and a tuple of one', 'x[a]\n', 'x[a,]\n'],
    ['indentation of a statement', 'if x:\n    a()\n    b()\n', 'if x:\n    a()\nb()\n'],
    ['order', 'a()\nb()\n', 'b()\na()\n'],
    ['a positional-only mark', 'def f(a, /, b): pass\n', 'def f(a, b): pass\n'],
    ['a positional-only mark at the end', 'def f(a, /): pass\n', 'def f(a): pass\n'],
    ['a keyword-only mark', 'def f(a, *, b): pass\n', 'def f(a, b): pass\n'],
    ['a return annotation', 'def f() -> int: pass\n', 'def f(): pass\n'],
    ['a decorator', '@a\ndef f(): pass\n', 'def f(): pass\n'],
    ['async', 'async def f(): pass\n', 'def f(): pass\n'],
    ['a string that is no docstring', 'x = "a"\n', 'x = "a "\n'],
    ['not', 'x = a not in b\n', 'x = a in b\n'],
  ])('%s', (_, a, b) => {
    expect(sign(a)).not.toBeNull()
    expect(sign(b)).not.toBe(sign(a))
  })

  const text = corpus('formatted.py')
  const tokens = tokensOf(text)

  test('any name, number, operator or keyword of a file', () => {
    const whole = sign(text)
    fc.assert(
      fc.property(fc.nat(tokens.length - 1), fc.constantFrom('zzz', '77', '""', '+', '<', 'not'), (i, other) => {
        const { from, to } = tokens[i] as { from: number; to: number }
        if (text.slice(from, to) === other) return
        expect(sign(text.slice(0, from) + other + text.slice(to))).not.toBe(whole)
      }),
      { numRuns: 300 },
    )
  })
})

test('layout at random does not change a file', () => {
  const lines = corpus('formatted.py').split('\n')
  const whole = sign(lines.join('\n'))
  const edit = fc.constantFrom<(line: string) => string>(
    (line) => line,
    (line) => `${line}   `,
    (line) => (line.trim() === '' || line.includes('"""') ? line : `${line}  # note`),
    (line) => (line.includes('"""') ? line : `\n${line}`),
  )
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: lines.length, maxLength: lines.length }),
      fc.constantFrom('\t', '  ', '      '),
      (edits, indent) => {
        const laid = lines.map((line, i) =>
          (edits[i] ?? ((it: string) => it))(line.replace(/^(?: {4})+/, (run) => indent.repeat(run.length / 4))),
        )
        expect(sign(laid.join('\n'))).toBe(whole)
      },
    ),
    { numRuns: 60 },
  )
})

describe('what does not parse has no signature', () => {
  test.each(['x = = 1\n', 'def f(:\n', 'print "a" if\n', '(\n', "x = '''\n"])('%j', (text) => expect(sign(text)).toBeNull())
  test('other files have none either', () => expect(codeSignature('train.r', 'x <- 1')).toBeNull())
  test.each(['# coding: unicode_escape\nx = 1\n', '#!/usr/bin/python\n# -*- coding: utf-7 -*-\nx = 1\n'])(
    'a text that declares an encoding in which a comment may be code: %j',
    (text) => expect(sign(text)).toBeNull(),
  )
  test.each(['# coding: utf-8\nx = 1\n', '# vim: set fileencoding=latin-1 :\nx = 1\n', 'y = 2\nz = 3\n# coding: rot13\n'])(
    'a harmless or late declaration has one: %j',
    (text) => expect(sign(text)).not.toBeNull(),
  )
  test('an empty file has one', () => expect(sign('')).toBe(sign('# nothing\n')))
  test.each([
    'def f():\n    yield\n    x = (yield)\n    y = yield  # waits\n    yield; z = 1\n    yield',
    'match a:\n    case str() | b.C() as v if f():\n        g()\n    case A() if (\n        b\n    ):\n        pass\n    case list(): h()\n',
  ])('what the grammar lacks parses, in a long file too: %j', (text) => {
    expect(sign(text)).not.toBeNull()
    const long = `class A:\n${'    x = "long"\n'.repeat(4_000)}${text.replace(/^/gm, '    ')}\n`
    expect(sign(long)).not.toBeNull()
    expect(readScript(long)?.lost).toEqual([])
  })
  test('a yield without a value gives nothing', () =>
    expect(sign('def f():\n    x = yield # y\n')).toBe(sign('def f():\n    x = (yield None)\n')))
  test('words that only look like it stay', () => expect(sign('x.yield_ = "yield"\n')).not.toBe(sign('x.yield_ = "yield None"\n')))
})

describe('notebooks', () => {
  const notebook = (cells: object[], metadata: object = {}) => JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 })
  const code = (source: string | string[], outputs: object[] = [], execution_count: number | null = 1) => ({
    cell_type: 'code',
    metadata: {},
    source,
    outputs,
    execution_count,
  })
  const signBook = (cells: object[], metadata?: object) => codeSignature('a.ipynb', notebook(cells, metadata))
  const plain = signBook([code('x = 1\n'), code('!pip install a\n%matplotlib inline\ny = f(x)')])

  test.each<[string, object[]]>([
    [
      'outputs and counts',
      [
        code(['x = 1\n'], [{ output_type: 'stream', name: 'stdout', text: 'hello' }], 7),
        code('!pip install a\n%matplotlib inline\ny = f(x)', [], null),
      ],
    ],
    [
      'Markdown cells',
      [{ cell_type: 'markdown', metadata: {}, source: '# Hello' }, code('x = 1'), code('!pip install a\n%matplotlib inline\ny = f(x)')],
    ],
    ['layout and comments', [code('x=1 # one'), code('!pip install a\n%matplotlib inline\n\ny = f( x )')]],
    ['empty cells', [code(''), code('x = 1'), code('!pip install a\n%matplotlib inline\ny = f(x)'), code([])]],
  ])('%s do not count', (_, cells) => expect(signBook(cells)).toBe(plain))

  test.each<[string, object[]]>([
    ['code', [code('x = 2'), code('!pip install a\n%matplotlib inline\ny = f(x)')]],
    ['a shell line', [code('x = 1'), code('!pip install b\n%matplotlib inline\ny = f(x)')]],
    ['a magic', [code('x = 1'), code('!pip install a\n%matplotlib widget\ny = f(x)')]],
    ['the order of cells', [code('!pip install a\n%matplotlib inline\ny = f(x)'), code('x = 1')]],
  ])('%s counts', (_, cells) => expect(signBook(cells)).not.toBe(plain))

  test('where a cell is cut does not count', () => expect(signBook([code('x = 1\ny = 2')])).toBe(signBook([code('x = 1'), code('y = 2')])))

  test('a cell with a mistake is compared as it is written, and its outputs still do not count', () => {
    const broken = signBook([code('x = = 1\n')])
    expect(broken).not.toBeNull()
    expect(signBook([code(['x = = 1'], [{ output_type: 'error', ename: 'SyntaxError' }])])).toBe(broken)
    expect(signBook([code('x = = 2')])).not.toBe(broken)
  })

  test('cells of other languages are compared as they are written', () => {
    const r = { kernelspec: { language: 'R', name: 'ir' } }
    expect(signBook([code('x <- 1  \n')], r)).toBe(signBook([code('x <- 1', [], 9)], r))
    expect(signBook([code('x <- 1')], r)).not.toBe(signBook([code('x <- 2')], r))
  })

  test('what is no notebook has none', () => {
    expect(codeSignature('a.ipynb', '{')).toBeNull()
    expect(codeSignature('a.ipynb', '[]')).toBeNull()
  })
})

test.each<[string, string]>([
  ['open brackets', '('.repeat(1e6)],
  ['nested calls', 'f('.repeat(250_000) + ')'.repeat(250_000)],
  ['one long sum', `x = ${'a+'.repeat(40_000)}a`],
  ['nested ifs', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}if x:\n`).join('')],
  ['quotes', "'".repeat(1e6)],
  ['open f-strings', 'f"{'.repeat(300_000)],
  ['commas', ','.repeat(1e6)],
  ['nothing but zero bytes', '\0'.repeat(1e6)],
  ['with upon with', 'with (a as b, '.repeat(60_000)],
  ['numbers with points', `x = [${'1.,'.repeat(30_000)}]`],
  ['not upon not', 'not '.repeat(250_000)],
  ['random words', 'def if else = ( x : ) \n'.repeat(4000)],
])('hostile text neither crashes nor is called a program it is not: %s', (_, text) => {
  const signature = sign(text)
  expect(signature === null || /^[0-9a-f]{64}$/.test(signature)).toBe(true)
})

/** Leaf tokens of a file, docstrings and comments left out. */
function tokensOf(text: string): { from: number; to: number }[] {
  const tokens: { from: number; to: number }[] = []
  const visit = ({ name, from, to, children }: PythonNode) => {
    children.forEach(visit)
    if (children.length > 0 || from === to) return
    if (/Name$|Number|Op$|^(?:is|in|not|if|for|while|return|raise|with|assert|del|lambda)$/.test(name)) tokens.push({ from, to })
  }
  const tree = parsePython(text)
  if (tree !== null) visit(tree.top)
  return tokens
}
