import { describe, expect, test } from 'vitest'
import { onceForRules } from '../../../src/judge/once-for-rules.ts'
import { readScript } from '../../../src/read/syntax/script.ts'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { modulesOf } from '../../../src/weigh/flow/modules.ts'
import { leaks } from '../../../src/weigh/leakage/leaks.ts'
import { notFollowed, tooDynamic } from '../../../src/weigh/leakage/not-followed.ts'
import { overlapping } from '../../../src/weigh/leakage/overlap.ts'
import { programOf } from '../../program-of.ts'

const said = (path: string, text: string) => {
  const program = programOf(path, text)
  return [...notFollowed(program, analyse(program))].map(({ why }) => why)
}
const notebook = (...cells: string[]) =>
  JSON.stringify({
    cells: cells.map((source) => ({ cell_type: 'code', metadata: {}, execution_count: null, source, outputs: [] })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 4,
  })
const deep = (count: number) => `${'('.repeat(count)}1${')'.repeat(count)}`
const leak = 'from sklearn.svm import SVC\nm = SVC().fit(X, y)\nprint(m.score(X, y))\n'
const tooMuch = 'more than 500000 characters of Python'
const why = 'too long, nested too deep or with too many mistakes'

describe('what is not followed is said once a file, with its lines', () => {
  test.each<[what: string, path: string, text: string, says: string[]]>([
    ['nothing', 'a.py', leak, []],
    ['brackets as deep as people write them', 'a.py', `x = ${deep(200)}\n`, []],
    ['one statement', 'a.py', `${leak}x = ${deep(5_000)}\n`, [`a.py: line 4 not analysed (${why}).`]],
    ['a statement over lines', 'a.py', `a = 1\nx = (\n${deep(400)}\n)\n`, [`a.py: lines 2-4 not analysed (${why}).`]],
    ['a long sum', 'a.py', `x = ${'1 + '.repeat(5_000)}1\n`, [`a.py: line 1 not analysed (${why}).`]],
    ['several', 'a.py', `x = ${deep(400)}\ny = 1\n`.repeat(6), [`a.py: line 1, line 3, line 5, line 7, … not analysed (${why}).`]],
    ['all of a script', 'a.py', `${'x = = (\n'.repeat(10_000)}`, [`a.py: not analysed (it is ${why}).`]],
    ['a script of more than anybody writes', 'a.py', `${leak}${'x = f(1)\n'.repeat(60_000)}`, [`a.py: not analysed (${tooMuch}).`]],
    [
      'a notebook of more than anybody writes',
      'a.ipynb',
      notebook(leak, ...Array(60).fill('x = f(1)\n'.repeat(1_000))),
      [`a.ipynb: not analysed (${tooMuch}).`],
    ],
    ['a long text among cells', 'a.ipynb', notebook(leak, `x = "${'a'.repeat(600_000)}"`), [`a.ipynb: cell 2 not analysed (${why}).`]],
    ['prose as long as that', 'a.ipynb', notebook(leak).replace('"source"', `"attachments": "${'a'.repeat(600_000)}", "source"`), []],
    [
      'cells',
      'a.ipynb',
      notebook(leak, `a = 1\nx = ${deep(400)}`, '%%bash\n((((', `y = ${deep(400)}`),
      [`a.ipynb: cell 2, line 2; cell 4, line 1 not analysed (${why}).`],
    ],
    [
      'a cell with more mistakes than are read',
      'a.ipynb',
      notebook(leak, 'x = = (\n'.repeat(10_000)),
      [`a.ipynb: cell 2 not analysed (${why}).`],
    ],
  ])('%s', (_, path, text, says) => {
    expect(said(path, text)).toEqual(says)
  })

  test('the rest of the file is followed all the same', () => {
    const { flow } = analyse(programOf('a.py', `x = ${deep(5_000)}\ndef f():\n    y = ${deep(5_000)}\n${leak}`))
    expect(overlapping(flow).length).toBe(1)
  })
})

test('a module that nobody else judges is told with the program', () => {
  const program = programOf('a.py', `import b, c, d\n${leak}`)
  const module = (path: string, text: string, role: 'imported' | 'changed') => ({ ...programOf(path, text), role })
  const modules = [
    module('b.py', `x = ${deep(400)}\ny = 1\n`, 'imported'),
    module('c.py', 'x = = (\n'.repeat(10_000), 'imported'),
    module('d.py', `x = ${deep(400)}\n`, 'changed'),
  ]
  const told = [...notFollowed(program, analyse(program, modulesOf(modules)))]
  expect(told.map(({ why: it }) => it)).toEqual([`a.py: b.py, line 1; c.py not analysed (${why}).`])
})

test('a stretch of a long script that is lost is told, and the lines behind it stay where they are', () => {
  const block = 'def f(a):\n    return a\n'
  const text = `${block.repeat(2_000)}${'x = = (\n'.repeat(10_000)}def last():\n    pass\n${block.repeat(3_000)}`
  const read = readScript(text)
  expect(read?.lost).toEqual([expect.objectContaining({ from: expect.any(Number) })])
  const [{ from, to } = { from: 0, to: 0 }] = read?.lost ?? []
  const lines = text.split('\n')
  expect(lines.slice(from - 1, to).filter((line) => line.startsWith('x')).length).toBe(10_000)
  expect(lines[to]).toMatch(/^def /)
  expect(read?.text.split('\n').length).toBe(lines.length)
})

test('rules that could not judge for one reason are named together', () => {
  const note = (rule: string, reason: string) => ({ rule, why: reason })
  expect(onceForRules([note('a/x', 'long'), note('a/y', 'long'), note('a/z', 'long'), note('b/x', 'other'), note('a/x', 'other')])).toEqual(
    [
      { rules: 'a/*', why: 'long' },
      { rules: 'b/x, a/x', why: 'other' },
    ],
  )
})

const dynamic = (line: string | number, by: string) => [`a.py: line ${line} not analysed (too dynamic to follow: ${by}).`]
const fits = 'from sklearn.svm import SVC\nm = SVC().fit(X_train, y_train)\n'
describe('what only a run can tell is said once a file, with its lines', () => {
  test.each<[text: string, says: string[]]>([
    [`${fits}exec(open("more.py").read())\n`, dynamic(3, 'exec')],
    [`${fits}import runpy\nrunpy.run_path(p)\n`, dynamic(4, 'run_path')],
    ['eval(s)(X)\n', dynamic(1, 'eval')],
    ['m = eval(s)\nm.fit(X, y)\n', dynamic(2, 'eval')],
    ['eval(s)(depth=3).fit(X, y)\n', dynamic(1, 'eval')],
    ['getattr(m, name)(X_train, y_train)\n', dynamic(1, 'getattr')],
    [`${fits}globals()["X_" + n] = X\n`, dynamic(3, 'globals()[…]')],
    ['globals()[name](df)\n', dynamic(1, 'globals()[…]')],
    [`${fits}SVC.fit = other\n`, dynamic(3, 'a function of a library is replaced')],
    [`${fits}setattr(SVC, "fit", other)\n`, dynamic(3, 'a function of a library is replaced')],
    ['eval(s)(X)\neval(t)(X)\ngetattr(m, n)(y)\n', ['a.py: line 1; line 2; line 3 not analysed (too dynamic to follow: eval, getattr).']],
    // Ordinary code.
    ['getattr(m, "fit")(X, y)\n', []],
    [`${fits}opt = getattr(optim, args.opt)(model.parameters(), lr=0.1)\n`, []],
    [`${fits}model = getattr(models, args.arch)(pretrained=True)\n`, []],
    [`${fits}model.eval()\nshape = eval(args.shape)\nprint(getattr(args, name))\n`, []],
    [`${fits}if "m" in globals():\n    pass\ntorch.backends.cudnn.benchmark = True\nself.fit = 3\n`, []],
    ['exec(open("version.py").read())\n', []],
    [`${fits}setattr(args, name, 3)\nm.eval(X)\n`, []],
  ])('%j', (text, says) => {
    expect([...tooDynamic(programOf('a.py', `${text}import sklearn\n`))].map(({ why: it }) => it)).toEqual(says)
  })

  test('but not in code of other trades', () => {
    expect([...tooDynamic(programOf('a.py', 'getattr(self, name)(request, data)\n'))]).toEqual([])
  })

  test('in a program that is followed, and by its cell', () => {
    expect(said('a.py', `${fits}exec(more)\n`)).toEqual(dynamic(3, 'exec'))
    expect(said('a.ipynb', notebook('import os', `${fits}exec(more)`))).toEqual([
      'a.ipynb: cell 2, line 3 not analysed (too dynamic to follow: exec).',
    ])
  })

  test('where no word says that it trains, too', () => {
    const inputs = { programs: [programOf('a.py', 'import sklearn\neval(s)(X)\n')], modules: [], changes: [], declared: {} }
    const told = [
      ...leaks(
        inputs,
        () => [],
        () => ({ facts: {} }),
      ),
    ]
    expect(told).toEqual([expect.objectContaining({ could: 'not-judge', severity: 'W' })])
  })
})

test('a notebook of 4 MB of code is let go before it is read as Python', () => {
  const text = notebook(...Array(450).fill('model.fit(X, y)\n'.repeat(600)))
  expect(text.length).toBeGreaterThan(4_000_000)
  const busy = process.cpuUsage()
  expect(said('a.ipynb', text)).toEqual([`a.ipynb: not analysed (${tooMuch}).`])
  expect(process.cpuUsage(busy).user).toBeLessThan(1_500_000)
})
