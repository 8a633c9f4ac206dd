import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { collection, programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'
import { cpuClock } from '../../cpu-time.ts'

const python = (text: string) => analyse(programOf('a.py', text)).flow
const nested = (open: string, close: string, depth: number) => `x = ${open.repeat(depth)}1${close.repeat(depth)}`
const notebook = (cells: { source: string; outputs?: unknown[] }[]) =>
  JSON.stringify({
    cells: cells.map(({ source, outputs = [] }) => ({ cell_type: 'code', metadata: {}, execution_count: null, source, outputs })),
    metadata: { kernelspec: { name: 'python3', language: 'python' } },
    nbformat: 4,
    nbformat_minor: 4,
  })

const helper =
  'def show(frame):\n    for c in frame.columns:\n        for d in frame.columns:\n            frame[c].hist(); frame[d].mean()\n    return frame\n'

test.each([
  ['brackets in brackets', nested('(', ')', 3_000)],
  ['lists in lists', nested('[', ']', 3_000)],
  ['calls in calls', nested('f(', ')', 3_000)],
  ['subscripts in subscripts', nested('x[', ']', 300)],
  ['a long sum', `x = ${'1 + '.repeat(20_000)}1`],
  ['a long chain', `x = x${'.a()'.repeat(5_000)}`],
  ['ifs in ifs', Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}if a:`).join('\n')],
  ['functions that call themselves', 'def f(x):\n    return g(f(x), f(x), f(x))\ndef g(*a):\n    return f(a) + f(a) + g(*a)\nf(1); g(2)'],
  [
    'a list in itself',
    'l = []\nl.append(l)\nl.append(l)\nfor a in l:\n    for b in a:\n        b.append(a)\nmodel.fit(l)\ntrain_test_split(l, l)\nl[0][0][0].mean()',
  ],
  ['a dict in itself', "d = {}\nd['d'] = d\nd['e'] = [d, d]\nfor k, v in d.items():\n    v['k'] = d\nSVC().fit(d, d).score(d, d)"],
  ['a frame in itself', 'df.a = df\ndf.b = df.a\ndf["c"] = df\nprint(df.a.b.c.mean())'],
  [
    'an instance in itself',
    'class A:\n    def __init__(self):\n        self.me = self\n        self.list = [self]\na = A()\na.me.me.list[0].me.fit(a)',
  ],
  [
    'a list of ten thousand',
    `x = [${Array.from({ length: 10_000 }, (_, i) => i).join(', ')}]\nfor i in x:\n    y = x[i:]\nz = [a for a in x for b in x for c in x]`,
  ],
  [
    'frames of ten thousand',
    `x = [${'pd.read_csv(p), '.repeat(10_000)}]\nX = pd.concat(x)\nX = pd.concat([X, X, X] * 40)\na, b = train_test_split(X)\nSVC().fit(a).score(b)`,
  ],
  [
    'loops in loops around a helper',
    `${helper}${Array.from({ length: 8 }, (_, i) => `${'    '.repeat(i)}for v${i} in range(9):`).join('\n')}\n${'    '.repeat(8)}df = show(df)`,
  ],
  [
    'a union that grows',
    'X = pd.read_csv("a")\nfor i in range(9):\n    for j in range(9):\n        for k in range(9):\n            X = pd.concat([X, X[:i], X[j:], load(k)])\n            X, Y = X[k:], X[:k]\nSVC().fit(X).score(Y)',
  ],
  ['many small events', 'm = SVC()\nfor i in range(3):\n    m.fit(X, y)\n'.repeat(600)],
  ['bases of each other', 'class A(B): pass\nclass B(A): pass\nA().fit(1)\nclass C(C): pass\nC().fit(2)'],
  [
    'names that are taken',
    'X = __proto__ = constructor = toString = 1\nd = {"__proto__": 1, "constructor": 2}\nd["toString"]()\nf(__proto__=d).hasOwnProperty.valueOf()',
  ],
])('%s: no throw, and an end', (_, text) => {
  const took = cpuClock()
  const flow = python(text)
  expect(flow.overlap).toBeTypeOf('function')
  expect(took()).toBeLessThan(4_000)
})

test('what takes more steps than there are is given up, and says so', () => {
  const loops = Array.from({ length: 9 }, (_, i) => `${'    '.repeat(i)}for v${i} in [1, 2, 3, 4, 5, 6]:`).join('\n')
  const flow = python(`${helper}${loops}\n${'    '.repeat(9)}SVC().fit(X).score(X)`)
  expect(flow.given_up).toMatch(/^more than [\d_]+ (?:steps|events)$/)
  expect(flow.evaluations).toEqual([])
})

test('a notebook of 4 MB is read in less than a second', () => {
  const picture = { output_type: 'display_data', data: { 'image/png': 'A'.repeat(700_000) }, metadata: {} }
  const cells = Array.from({ length: 5 }, () => ({ source: 'df = pd.read_csv("a.csv")\ndf.plot()', outputs: [picture] }))
  const text = notebook([...cells, { source: `long = "${'x'.repeat(400_000)}"` }, { source: `data = [${'1.25, '.repeat(30_000)}]` }])
  expect(text.length).toBeGreaterThan(4_000_000)
  const took = cpuClock()
  expect(found(programOf('a.ipynb', text)).size).toBe(0)
  expect(took()).toBeLessThan(1_000)
})

const corpus = ['python', 'notebooks'].flatMap((folder) => {
  const under = join(import.meta.dirname, '../../corpus', folder)
  return readdirSync(under)
    .filter((name) => /\.(?:py|ipynb)$/.test(name))
    .map((name) => ({ name, text: cellsOf(programOf(name, readFileSync(join(under, name), 'utf8'))) }))
})

function cellsOf({ cells }: ReturnType<typeof programOf>): string {
  return cells.map(({ text }) => text).join('\n')
}

describe('programs that end too early', () => {
  const whole = [...collection().map(({ name, program }) => ({ name, text: cellsOf(program) })), ...corpus]
  test.each([1, 2, 3])('cut at places of step %i, each is read without a throw', (part) => {
    for (const [i, { text }] of whole.entries()) {
      if (i % 3 !== part - 1) continue
      for (let at = 40 + (i % 7) * 13; at < text.length; at += Math.max(300, Math.floor(text.length / 5)))
        expect(found(programOf('a.py', text.slice(0, at)))).toBeInstanceOf(Map)
    }
  })
  test('with lines left out, each is read without a throw', () => {
    for (const [i, { text }] of whole.entries()) {
      const lines = text.split('\n').filter((_, line) => (line + i) % 5 !== 0)
      expect(found(programOf('a.py', lines.join('\n')))).toBeInstanceOf(Map)
    }
  })
})
