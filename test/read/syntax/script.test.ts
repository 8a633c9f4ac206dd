import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readScript } from '../../../src/read/syntax/script.ts'

/** Statements without their spans, absent parts left out. */
function read(text: string): unknown {
  const script = readScript(text)
  return JSON.parse(JSON.stringify(script?.statements ?? null, (key, value) => (key === 'from' || key === 'to' ? undefined : value)))
}

const name = (text: string) => ({ is: 'name', name: text })
const one = (value: unknown) => ({ is: 'constant', value })
const plain = (value: unknown, keyword: string | null = null) => ({ is: 'plain', keyword, value })

test.each<[text: string, value: unknown]>([
  ['a.b', { is: 'member', of: name('a'), name: 'b' }],
  [
    'f(a, *b, k=c, **d)',
    {
      is: 'call',
      callee: name('f'),
      arguments: [plain(name('a')), { ...plain(name('b')), is: 'star' }, plain(name('c'), 'k'), { ...plain(name('d')), is: 'double-star' }],
    },
  ],
  ['a, b', { is: 'tuple', items: [name('a'), name('b')] }],
  ['(a)', name('a')],
  ['(a,)', { is: 'tuple', items: [name('a')] }],
  ['()', { is: 'tuple', items: [] }],
  ['[*a, 1]', { is: 'list', items: [{ is: 'star', value: name('a') }, one(1)] }],
  [
    '{1: a, **b}',
    {
      is: 'dict',
      entries: [
        { key: one(1), value: name('a') },
        { key: null, value: name('b') },
      ],
    },
  ],
  ['{a}', { is: 'set', items: [name('a')] }],
  ['x[a]', { is: 'subscript', of: name('x'), index: [{ is: 'at', value: name('a') }] }],
  [
    'x[:, 0]',
    {
      is: 'subscript',
      of: name('x'),
      index: [
        { is: 'slice', lower: null, upper: null, step: null },
        { is: 'at', value: one(0) },
      ],
    },
  ],
  ['x[1:n:2]', { is: 'subscript', of: name('x'), index: [{ is: 'slice', lower: one(1), upper: name('n'), step: one(2) }] }],
  ['x[::2]', { is: 'subscript', of: name('x'), index: [{ is: 'slice', lower: null, upper: null, step: one(2) }] }],
  ['a not in b', { is: 'binary', operator: 'not in', left: name('a'), right: name('b') }],
  ['a @ b', { is: 'binary', operator: '@', left: name('a'), right: name('b') }],
  ['-a', { is: 'unary', operator: '-', value: name('a') }],
  ['not a', { is: 'unary', operator: 'not', value: name('a') }],
  ['[a if b else c]', { is: 'list', items: [{ is: 'conditional', test: name('b'), value: name('a'), otherwise: name('c') }] }],
  [
    'lambda x, *y, z=1: x',
    {
      is: 'lambda',
      parameters: [
        { is: 'plain', name: 'x', fallback: null },
        { is: 'star', name: 'y', fallback: null },
        { is: 'plain', name: 'z', fallback: one(1) },
      ],
      value: name('x'),
    },
  ],
  ['lambda: 0', { is: 'lambda', parameters: [], value: one(0) }],
  ['(n := 3)', { is: 'named', target: name('n'), value: one(3) }],
  ['await f()', { is: 'await', value: { is: 'call', callee: name('f'), arguments: [] } }],
  [
    '[i for i in x if i if j]',
    {
      is: 'comprehension',
      makes: 'list',
      key: null,
      value: name('i'),
      clauses: [{ target: name('i'), iterable: name('x'), tests: [name('i'), name('j')] }],
    },
  ],
  [
    '{k: v for k, v in z for a in v}',
    {
      is: 'comprehension',
      makes: 'dict',
      key: name('k'),
      value: name('v'),
      clauses: [
        { target: { is: 'tuple', items: [name('k'), name('v')] }, iterable: name('z'), tests: [] },
        { target: name('a'), iterable: name('v'), tests: [] },
      ],
    },
  ],
  [
    'f(x for x in y)',
    {
      is: 'call',
      callee: name('f'),
      arguments: [
        plain({
          is: 'comprehension',
          makes: 'generator',
          key: null,
          value: name('x'),
          clauses: [{ target: name('x'), iterable: name('y'), tests: [] }],
        }),
      ],
    },
  ],
  ['"a" \'b\\n\'', one('ab\n')],
  ['r"\\n"', one('\\n')],
  ['f"a{b}c{d!r:>{w}}"', { is: 'format', parts: [name('b'), name('d')] }],
  ['b"x"', { is: 'format', parts: [] }],
  ['1_000', one(1000)],
  ['0x1F', one(31)],
  ['3.', one(3)],
  ['1j', one(null)],
  ['True', one(true)],
  ['None', one(null)],
  ['...', { is: 'unknown', parts: [] }],
])('the expression %s', (text, value) => {
  expect(read(`${text}\n`)).toEqual([{ is: 'effect', values: [value] }])
})

const effect = (value: unknown) => ({ is: 'effect', values: [value] })

test.each<[text: string, statements: unknown[]]>([
  ['a if b else c', [{ is: 'if', branches: [{ test: name('b'), body: [effect(name('a'))] }], otherwise: [effect(name('c'))] }]],
  ['a = b = 1, 2', [{ is: 'assign', targets: [name('a'), name('b')], value: { is: 'tuple', items: [one(1), one(2)] } }]],
  ['*a, b = c', [{ is: 'assign', targets: [{ is: 'tuple', items: [{ is: 'star', value: name('a') }, name('b')] }], value: name('c') }]],
  ['a: int = 1', [{ is: 'assign', targets: [name('a')], value: one(1) }]],
  ['a: int', [{ is: 'scope', kind: 'declare', names: ['a'] }]],
  ['a += 1', [{ is: 'augment', target: name('a'), operator: '+', value: one(1) }]],
  ['a **= 2', [{ is: 'augment', target: name('a'), operator: '**', value: one(2) }]],
  [
    'a; b',
    [
      { is: 'effect', values: [name('a')] },
      { is: 'effect', values: [name('b')] },
    ],
  ],
  ['del a, b[0]', [{ is: 'delete', targets: [name('a'), { is: 'subscript', of: name('b'), index: [{ is: 'at', value: one(0) }] }] }]],
  ['assert a, b', [{ is: 'effect', values: [name('a'), name('b')] }]],
  ['raise A from b', [{ is: 'leave', how: 'raise', values: [name('A'), name('b')] }]],
  [
    'import a.b as c, d',
    [
      { is: 'import', module: 'a.b', names: null, as: 'c' },
      { is: 'import', module: 'd', names: null, as: null },
    ],
  ],
  [
    'from ..a.b import (c as d, e,)',
    [
      {
        is: 'import',
        module: '..a.b',
        names: [
          { name: 'c', as: 'd' },
          { name: 'e', as: 'e' },
        ],
        as: null,
      },
    ],
  ],
  ['from x import *', [{ is: 'import', module: 'x', names: [{ name: '*', as: '*' }], as: null }]],
  ['global a, b', [{ is: 'scope', kind: 'global', names: ['a', 'b'] }]],
  ['print "a"', [{ is: 'effect', values: [one('a')] }]],
  [
    'for i, (j, k) in e:\n  a\nelse:\n  b',
    [
      {
        is: 'for',
        target: { is: 'tuple', items: [name('i'), { is: 'tuple', items: [name('j'), name('k')] }] },
        iterable: name('e'),
        body: [{ is: 'effect', values: [name('a')] }],
        otherwise: [{ is: 'effect', values: [name('b')] }],
      },
    ],
  ],
  [
    'if a: b\nelif c: d\nelse: e',
    [
      {
        is: 'if',
        branches: [
          { test: name('a'), body: [{ is: 'effect', values: [name('b')] }] },
          { test: name('c'), body: [{ is: 'effect', values: [name('d')] }] },
        ],
        otherwise: [{ is: 'effect', values: [name('e')] }],
      },
    ],
  ],
  [
    'with open(a) as f, g: pass',
    [
      {
        is: 'with',
        items: [
          { value: { is: 'call', callee: name('open'), arguments: [plain(name('a'))] }, target: name('f') },
          { value: name('g'), target: null },
        ],
        body: [],
      },
    ],
  ],
  [
    'try:\n  a\nexcept (A, B) as e: b\nexcept: c\nelse: d\nfinally: f',
    [
      {
        is: 'try',
        body: [{ is: 'effect', values: [name('a')] }],
        handlers: [
          { error: { is: 'tuple', items: [name('A'), name('B')] }, name: 'e', body: [{ is: 'effect', values: [name('b')] }] },
          { error: null, name: null, body: [{ is: 'effect', values: [name('c')] }] },
        ],
        otherwise: [{ is: 'effect', values: [name('d')] }],
        finally: [{ is: 'effect', values: [name('f')] }],
      },
    ],
  ],
  [
    'match x:\n  case 1: a\n  case _: b',
    [{ is: 'match', subject: name('x'), bodies: [[{ is: 'effect', values: [name('a')] }], [{ is: 'effect', values: [name('b')] }]] }],
  ],
  [
    '@a.b(c)\nclass D(E, m=F):\n  x = 1',
    [
      {
        is: 'class',
        name: 'D',
        bases: [plain(name('E')), plain(name('F'), 'm')],
        body: [{ is: 'assign', targets: [name('x')], value: one(1) }],
        decorators: [{ is: 'call', callee: { is: 'member', of: name('a'), name: 'b' }, arguments: [plain(name('c'))] }],
      },
    ],
  ],
  [
    'async def f(a, b: int = 1, *c, **d) -> int:\n  return a, b',
    [
      {
        is: 'function',
        name: 'f',
        parameters: [
          { is: 'plain', name: 'a', fallback: null },
          { is: 'plain', name: 'b', fallback: one(1) },
          { is: 'star', name: 'c', fallback: null },
          { is: 'double-star', name: 'd', fallback: null },
        ],
        body: [{ is: 'return', value: { is: 'tuple', items: [name('a'), name('b')] } }],
        decorators: [],
      },
    ],
  ],
])('the statement %s', (text, statements) => {
  expect(read(`${text}\n`)).toEqual(statements)
})

test('what is broken is left out and the rest is read', () => {
  const script = readScript('a = 1\nb = = 2 (\nc = 3\n')
  expect(script?.broken).toBe(true)
  expect(script?.statements[0]).toMatchObject({ is: 'assign', targets: [{ name: 'a' }] })
})

const corpus = join(import.meta.dirname, '../../corpus/python')

test.each(readdirSync(corpus).filter((file) => file.endsWith('.py')))(
  '%s: every name that is bound and every call stands in the statements',
  (file) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    const script = readScript(text)
    const written = JSON.stringify(script?.statements)
    for (const [, called = ''] of text.matchAll(/^\s*(?:return )?(\w+)\(/gm)) expect(written).toContain(`"name":"${called}"`)
    expect(script?.broken).toBe(false)
  },
)
