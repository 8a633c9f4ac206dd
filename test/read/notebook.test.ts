import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { limits } from '../../src/model/limits.ts'
import { readNotebook } from '../../src/read/notebook.ts'
import { pythonOfCell } from '../../src/read/notebook-magics.ts'

const corpus = (name: string) => readFileSync(join(import.meta.dirname, '../corpus/notebooks', name), 'utf8')
const onWindows = (name: string) => `\uFEFF${corpus(name).replaceAll('\n', '\r\n')}`

function cellsOf(text: string) {
  const read = readNotebook(text)
  if (read.is !== 'read') throw new Error(read.is === 'unreadable' ? read.why : read.is)
  return read.value.cells
}

describe('every line of a cell knows its line of the file', () => {
  test.each([
    ['nbformat 4', corpus('churn.ipynb')],
    ['nbformat 3', corpus('churn-v3.ipynb')],
    ['CRLF and a byte order mark', onWindows('churn.ipynb')],
  ])('%s: what stands there in the file is the line', (_, text) => {
    const file = text.split('\n')
    const cells = cellsOf(text)
    expect(cells.map(({ kind }) => kind)).toEqual(['markdown', 'code', 'code', 'raw', 'code'])
    expect(cells.map(({ cell }) => cell)).toEqual([1, 2, 3, 4, 5])
    for (const { text: source, fileLines } of cells) {
      const lines = source.split('\n')
      expect(fileLines).toHaveLength(lines.length)
      lines.forEach((line, i) => {
        expect(file[(fileLines[i] ?? 0) - 1]).toContain(JSON.stringify(line).slice(1, -1))
      })
    }
  })

  test('a minified notebook stands on one line', () => {
    const cells = cellsOf(JSON.stringify(JSON.parse(corpus('churn.ipynb'))))
    expect(cells).toHaveLength(5)
    for (const { fileLines } of cells) expect(new Set(fileLines)).toEqual(new Set([1]))
  })

  test('the same cells, however they are written', () => {
    const texts = (file: string) => cellsOf(file).map(({ text, kind }) => ({ text, kind }))
    expect(texts(corpus('churn-v3.ipynb'))).toEqual(texts(corpus('churn.ipynb')))
    expect(texts(onWindows('churn.ipynb'))).toEqual(texts(corpus('churn.ipynb')))
  })

  test('a source in one string, parts without line ends, nothing at all', () => {
    const cell = (source: unknown) => ({ cell_type: 'code', source, outputs: [] })
    const text = JSON.stringify({ cells: [cell('a\nb'), cell(['a', 'b\n', '', 'c']), cell([]), cell(7), { cell_type: 'code' }] }, null, 1)
    const lineOf = (needle: string) => text.split('\n').findIndex((line) => line.includes(needle)) + 1
    const cells = cellsOf(text)
    expect(cells.map((it) => it.text)).toEqual(['a\nb', 'ab\nc', '', '', ''])
    expect(cells[0]?.fileLines).toEqual([lineOf('"a\\nb"'), lineOf('"a\\nb"')])
    expect(cells[1]?.fileLines).toEqual([lineOf('"a",'), lineOf('"c"')])
  })
})

test('several lines in one part of a source stand on the line of that part', () => {
  const text = JSON.stringify({ cells: [{ cell_type: 'code', source: ['a\n', 'b\nc'], outputs: [] }] }, null, 1)
  const line = text.split('\n').findIndex((it) => it.includes('"b\\nc"')) + 1
  expect(cellsOf(text)[0]?.fileLines).toEqual([line - 1, line, line])
})

describe('what runs is what is read', () => {
  const code = (source: string) => `{"cell_type": "code", "source": "${source}"}`
  test.each([
    ['a source that stands twice: the last runs', `{"cells": [{"cell_type": "code", "source": "x = 1", "source": "x = 2"}]}`],
    ['a kind that stands twice', `{"cells": [{"cell_type": "markdown", "cell_type": "code", "source": "x = 2"}]}`],
    ['cells that stand twice', `{"cells": [${code('x = 1')}], "cells": [${code('x = 2')}]}`],
    [
      'nbformat 3 has its cells in worksheets, whatever stands beside them',
      `{"nbformat": 3, "cells": [${code('x = 1')}], "worksheets": [{"cells": [{"cell_type": "code", "input": "x = 2"}]}]}`,
    ],
    [
      'nbformat 4 knows no worksheets',
      `{"nbformat": 4, "cells": [${code('x = 2')}], "worksheets": [{"cells": [{"cell_type": "code", "input": "x = 1"}]}]}`,
    ],
  ])('%s', (_, text) => expect(cellsOf(text).map(({ kind, text }) => [kind, text])).toEqual([['code', 'x = 2']]))
})

describe('outputs', () => {
  const outputs = (list: object[]) => {
    const text = JSON.stringify({ cells: [{ cell_type: 'code', source: 'x', outputs: list }] }, null, 1)
    return { text, found: cellsOf(text).flatMap((cell) => cell.outputs) }
  }

  test.each<[string, object, string[]]>([
    ['a stream in lines', { output_type: 'stream', text: ['one\n', 'two'] }, ['one\ntwo']],
    ['a stream in one string', { output_type: 'stream', text: 'one\ntwo' }, ['one\ntwo']],
    [
      'an error with its traceback',
      { output_type: 'error', ename: 'E', evalue: 'why', traceback: ['line 1', 'line 2\nline 3'] },
      ['E', 'why', 'line 1\nline 2\nline 3'],
    ],
    [
      'shown text and HTML, no picture',
      { output_type: 'display_data', data: { 'text/plain': ['t'], 'text/html': '<b>', 'image/png': 'iVBOR' } },
      ['t', '<b>'],
    ],
    [
      'shown JSON',
      { output_type: 'execute_result', data: { 'application/json': { user: 'ana', list: ['a', 1] } } },
      ['user: ana\nlist: a\nlist: '],
    ],
    ['nbformat 3', { output_type: 'pyout', text: ['a'], html: ['<i>'], png: 'iVBOR' }, ['a', '<i>']],
    ['nothing readable', { output_type: 'display_data', data: { 'image/svg+xml': '<svg>' } }, []],
    ['wrong shapes', { output_type: 'stream', text: 7, data: [1], traceback: 'x' }, []],
  ])('%s', (_, output, texts) => expect(outputs([output]).found.map(({ text }) => text)).toEqual(texts))

  test('each line of an output knows its line of the file', () => {
    const { text, found } = outputs([{ output_type: 'stream', text: ['one\n', 'two\n', 'three'] }])
    const file = text.split('\n')
    expect(found[0]?.fileLines.map((line) => file[line - 1]?.trim().replace(/,$/, ''))).toEqual(['"one\\n"', '"two\\n"', '"three"'])
    expect(found[0]?.fileLine).toBe(found[0]?.fileLines[0])
  })
})

describe('language', () => {
  test.each<[string, object, string]>([
    ['none given', {}, 'python'],
    ['of the kernel', { kernelspec: { language: 'R' } }, 'r'],
    ['of the language', { language_info: { name: 'ipython' } }, 'python'],
    ['only a kernel name', { kernelspec: { name: 'python3' } }, 'python'],
    ['julia', { language_info: { name: 'julia' } }, 'julia'],
  ])('%s', (_, metadata, language) => {
    const read = readNotebook(JSON.stringify({ cells: [], metadata }))
    expect(read.is === 'read' && read.value.language).toBe(language)
  })
})

describe('whose fault', () => {
  test('broken JSON is its author’s, with line and column', () => {
    expect(readNotebook('{"cells": [\n  {"cell_type": }\n]}')).toMatchObject({
      is: 'unreadable',
      fault: 'author',
      reason: 'invalid-json',
      why: expect.stringMatching(/line 2, column \d+/),
    })
  })
  test.each(['', '[]', '{}', '{"cells": {}}', 'null', '{"worksheets": 1}'])('%j is no notebook, and that is its author’s', (text) => {
    expect(readNotebook(text)).toMatchObject({ is: 'unreadable', fault: 'author' })
  })
  test('one over the cap is ours', () => {
    expect(readNotebook(`{"cells": [], "x": "${'a'.repeat(limits.textBytes)}"}`)).toMatchObject({
      is: 'unreadable',
      fault: 'ours',
      reason: 'too-large',
    })
  })
  test.each<[string, string]>([
    ['brackets upon brackets', '['.repeat(1e6)],
    ['cells upon cells', `{"cells":${'[{"cells":'.repeat(1e5)}`],
    ['quotes', '"'.repeat(1e6)],
    ['reserved keys', '{"__proto__": {"cells": []}, "constructor": 1, "cells": [{"__proto__": 1, "source": {"constructor": 2}}]}'],
  ])('hostile JSON does no harm: %s', (_, text) => expect(['read', 'unreadable']).toContain(readNotebook(text).is))
})

describe('magics, shell lines and help are taken out, line for line', () => {
  test.each<[string, string, string]>([
    ['a line magic', '%matplotlib inline\nx = 1', 'pass\nx = 1'],
    ['a shell line in a block', 'if a:\n    !ls\nb', 'if a:\n    pass\nb'],
    ['a shell line over two lines', '!pip install \\\n  a\nx', 'pass\n\nx'],
    ['an assignment from a shell', 'files = !ls *.csv\nx', 'files = None\nx'],
    ['a statement that is timed', '%time model.fit(X)\n%timeit -n 10 f(x)', 'model.fit(X)\nf(x)'],
    ['a timed cell', '%%time\nmodel.fit(X)', '\nmodel.fit(X)'],
    ['a cell of a shell', '%%bash\nrm -rf x', ''],
    ['help', 'model.fit?\n?model\nx', 'pass\npass\nx'],
    ['remainders and differences are Python', 'x = (a\n% b)\ny = a != b\nz = "=%s" % x', 'x = (a\n% b)\ny = a != b\nz = "=%s" % x'],
    ['lines inside a text are its own', 's = """\n%cd x\n!ls\n"""\n%cd y', 's = """\n%cd x\n!ls\n"""\npass'],
  ])('%s', (_, given, python) => expect(pythonOfCell(given).python).toBe(python))

  test('what was taken out is kept with its line', () => {
    expect(pythonOfCell('x = 1\n%cd /data\n!ls').asides).toEqual([
      { line: 2, text: '%cd /data' },
      { line: 3, text: '!ls' },
    ])
    expect(pythonOfCell('%%bash\n\ncd /data').asides).toEqual([
      { line: 1, text: '%%bash' },
      { line: 3, text: 'cd /data' },
    ])
  })
})
