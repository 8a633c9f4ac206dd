import { describe, expect, test } from 'vitest'
import { readProgram } from '../../src/read/program.ts'
import { pythonFacts } from '../../src/read/python-facts.ts'
import { brokenCharacters } from '../../src/read/python-tree.ts'
import { programOf, sourceOf } from '../program-of.ts'

describe('readProgram', () => {
  test('a Python file is one cell without a number', () => {
    expect(programOf('a.py', '\uFEFFx = 1\r\ny = 2\r\n')).toMatchObject({
      kind: 'python',
      language: 'python',
      cells: [{ cell: null, kind: 'code', text: 'x = 1\ny = 2\n', fileLines: [1, 2, 3], outputs: [] }],
    })
  })
  test('a document is no program', () => expect(readProgram(sourceOf('card.md', '# Card'))).toEqual({ is: 'absent' }))
  test('what could not be read stays unread, with its reason', () => {
    const text = { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'a.py is too large' } as const
    expect(readProgram(sourceOf('a.py', '', { text }))).toEqual(text)
  })
  test('a broken notebook names its file', () => {
    expect(readProgram(sourceOf('a.ipynb', '{'))).toMatchObject({
      is: 'unreadable',
      fault: 'author',
      why: expect.stringMatching(/^a\.ipynb: line 1/),
    })
  })
})

describe('pythonFacts', () => {
  const uses = (text: string) => pythonFacts(programOf('a.py', text)).uses.map(({ is, name }) => `${is} ${name}`)

  test.each<[string, string, string[]]>([
    ['an alias', 'import numpy as np\nnp.dot(a)\n', ['call numpy.dot']],
    ['a submodule', 'import a.b\na.b.c()\n', ['call a.b.c']],
    ['a name of a module', 'from a.b import (c as d, e)\nd()\ne.f()\n', ['call a.b.c', 'call a.b.e.f']],
    ['a relative import', 'from . import a\nfrom ..b import c\na.x()\nc()\n', ['call .a.x', 'call ..b.c']],
    ['a constructor bound to a name', 'from s import SVC\nclf = SVC(C=1)\nclf.fit(X)\n', ['call s.SVC', 'call s.SVC().fit']],
    ['a call of a call', 'a()(b)\n', ['call a()', 'call a']],
    ['a subscript', 'models["x"].fit(X)\n', ['call models[].fit']],
    [
      'a decorator and bases',
      'from torch import nn\n@app.post("/")\nclass A(nn.Module): pass\n',
      ['decorator app.post', 'base torch.nn.Module'],
    ],
    ['an awaited call', 'async def f():\n    (await g()).h()\n', ['call g().h', 'call g']],
  ])('%s', (_, text, names) => expect(uses(text)).toEqual(names))

  test('strings know their line, their argument, and that a docstring is none', () => {
    const text = '"""doc"""\nf(1, "a", k=["b"])\n@r("/x")\ndef g():\n    \'doc\'\n    return f"c{d}"\n'
    expect(pythonFacts(programOf('a.py', text)).literals).toEqual([
      { text: 'a', line: 2, at: 0, decorator: false, argument: { of: 'f', keyword: null, position: 1 } },
      { text: 'b', line: 2, at: 0, decorator: false, argument: { of: 'f', keyword: 'k', position: 2 } },
      { text: '/x', line: 3, at: 0, decorator: true, argument: { of: 'r', keyword: null, position: 0 } },
      { text: 'c{d}', line: 6, at: 0, decorator: false, argument: null },
    ])
  })

  test('a file with a mistake is read as far as it goes; a long one is said to be unread', () => {
    const broken = 'model.fit(X)\nx = = 1\nmodel.score(X)\n'
    expect(uses(broken)).toEqual(expect.arrayContaining(['call model.fit', 'call model.score']))
    expect(pythonFacts(programOf('a.py', broken)).unread).toBe(false)
    expect(pythonFacts(programOf('a.py', broken.repeat(brokenCharacters / broken.length + 1))).unread).toBe(true)
  })

  test.each<[string, string]>([
    ['a name that grows', 'x = x()\n'.repeat(20_000)],
    ['a chain of calls', `x = f${'()'.repeat(700)}\n`],
    ['names of prototypes', 'import __proto__\nfrom constructor import toString as hasOwnProperty\nhasOwnProperty.fit(__proto__)\n'],
    ['a long text', `x = """${'/home/ana '.repeat(20_000)}"""\n`],
  ])('hostile text does no harm: %s', (_, text) => expect(pythonFacts(programOf('a.py', text)).unread).toBe(false))
})
