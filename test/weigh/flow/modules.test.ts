import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { modulesOf } from '../../../src/weigh/flow/modules.ts'
import { learnedFromTest } from '../../../src/weigh/leakage/preprocess-before-split.ts'
import { programOf } from '../../program-of.ts'

const features = `from sklearn.preprocessing import StandardScaler
limit = 3
def make(X):
    return StandardScaler().fit_transform(X)
def same(X):
    return X
class Steps:
    def __init__(self, X):
        self.X = make(X)
    def given(self):
        return self.X
`
const train = (imports: string, made: string) => `from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
${imports}
X, y = load_all()
a, b, c, d = train_test_split(${made}, y)
print(SVC().fit(a, c).score(b, d))
`

/** Where what is learned from the test rows stands: the file, its line, and the line of the program that led there. */
function found(text: string, files: Record<string, string>, path = 'train.py'): string[] {
  const program = programOf(path, text)
  const modules = Object.entries(files).map(([name, it]) => programOf(name, it))
  const { flow, texts, parts } = analyse(program, modulesOf(modules))
  const line = ({ cell, from }: { cell: number; from: number }) => texts[cell]?.slice(0, from).split('\n').length
  return learnedFromTest(flow).map(({ learned: { place } }) => {
    const by = place.by === undefined ? '' : ` by ${line(place.by)}`
    return `${parts[place.cell]?.program.path}:${line(place)}${by}`
  })
}

test.each<[imports: string, made: string, files: string[]]>([
  ['from features import make', 'make(X)', ['features.py']],
  ['from features import make as f', 'f(X)', ['features.py']],
  ['import features', 'features.make(X)', ['features.py']],
  ['import pkg.features', 'pkg.features.make(X)', ['pkg/features.py']],
  ['import pkg.features as d', 'd.make(X)', ['pkg/features.py']],
  ['from pkg import features', 'features.make(X)', ['pkg/features.py']],
  ['from pkg import features as d', 'd.make(X)', ['pkg/__init__.py', 'pkg/features.py']],
  ['from features import *', 'make(X)', ['features.py']],
  ['from .features import make', 'make(X)', ['features.py']],
  ['from . import features', 'features.make(X)', ['features.py']],
  ['from features import Steps', 'Steps(X).given()', ['features.py']],
  ['import pkg.other\nimport pkg.features', 'pkg.features.make(pkg.other.same(X))', ['pkg/features.py', 'pkg/other.py']],
  ['def late(X):\n    from features import make\n    return make(X)', 'late(X)', ['features.py']],
  ['try:\n    from features import make\nexcept ImportError:\n    pass', 'make(X)', ['features.py']],
])('%s', (imports, made, files) => {
  const text = train(imports, made)
  const texts = Object.fromEntries(files.map((path) => [path, path.endsWith('__init__.py') ? '' : features]))
  expect(found(text, texts)).toEqual([expect.stringMatching(/features\.py:4 by \d+$/)])
  expect(found(text.replace(/make/g, 'same').replace('Steps(X).given()', 'X'), texts)).toEqual([])
})

test.each([
  ['%run features.py', 'features.py'],
  ['%run ./features.py', 'features.py'],
  ['%run -i "../src/features.py"', 'src/features.py'],
])('a notebook that says %s', (line, file) => {
  const notebook = (made: string) =>
    JSON.stringify({
      cells: [line, train('', made)].map((source) => ({ cell_type: 'code', metadata: {}, execution_count: null, source, outputs: [] })),
      metadata: {},
      nbformat: 4,
      nbformat_minor: 4,
    })
  const path = file.includes('/') ? 'notebooks/a.ipynb' : 'a.ipynb'
  expect(found(notebook('make(X)'), { [file]: features }, path)).toEqual([`${file}:4 by 5`])
  expect(found(notebook('same(X)'), { [file]: features }, path)).toEqual([])
})

test('a package hands on what its modules have', () => {
  const files = { 'pkg/__init__.py': 'from .features import make\nfrom .none import nothing\n', 'pkg/features.py': features }
  expect(found(train('from pkg import make', 'make(X)'), files)).toEqual(['pkg/features.py:4 by 5'])
  expect(found(train('import pkg', 'pkg.make(X)'), files)).toEqual(['pkg/features.py:4 by 5'])
})

test('the place that led there is the last of the program itself', () => {
  const text = train('from features import make\ndef prepared(X):\n    return make(X)', 'prepared(X)')
  expect(found(text, { 'features.py': features })).toEqual(['features.py:4 by 5'])
})

test('a library is never a file that is called like it, and a module is not its own main program', () => {
  expect(found(train('from pandas import make', 'make(X)'), { 'pandas.py': features })).toEqual([])
  const guarded = `${features}X = 1\nif __name__ == "__main__":\n    make = lambda X: X\n`
  expect(found(train('from features import make', 'make(X)'), { 'features.py': guarded })).toEqual(['features.py:4 by 5'])
})

test('a star takes no private names and overwrites nothing that it only asked for', () => {
  const asks = 'def show():\n    print(X)\nprint(X)\ndef _make(v):\n    return v\n'
  const text = train('from features import make as _make\nX = 1\nfrom asks import *', '_make(X)').replace('X, y', 'X, y')
  expect(found(text, { 'features.py': features, 'asks.py': asks })).toEqual(['features.py:4 by 7'])
})

test('modules that import each other come to an end', () => {
  const files = { 'a.py': 'from b import make\nimport b\n', 'b.py': `from a import nothing\nimport a\n${features}` }
  expect(found(train('from a import make\nimport a', 'a.b.make(X)'), files)).toEqual(['b.py:6 by 6'])
})

test('a module that takes too many steps by itself is left there, and the program is followed all the same', () => {
  const loops = Array.from({ length: 9 }, (_, i) => `${'    '.repeat(i)}for v${i} in [1, 2, 3, 4, 5, 6]:`).join('\n')
  const busy = `${features}${loops}\n${'    '.repeat(9)}step(v0)\n`
  expect(found(train('from busy import make', 'make(X)'), { 'busy.py': busy })).toEqual(['busy.py:4 by 5'])
})

test('what nobody calls in a module is its own affair', () => {
  const leaking = `${features}def whole(X, y):\n    ${train('', 'make(X)').split('\n').join('\n    ')}\n`
  expect(found('import features\n', { 'features.py': leaking })).toEqual([])
  expect(found('import features\nfeatures.whole(A, b)\n', { 'features.py': leaking })).not.toEqual([])
})
