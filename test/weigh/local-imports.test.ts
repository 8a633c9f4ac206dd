import { expect, test } from 'vitest'
import { localImports } from '../../src/weigh/local-imports.ts'
import { programOf } from '../program-of.ts'

test.each<[string, string, string[], string[]]>([
  ['a module beside it before one at the root', 'import util\n', ['util.py', 'a/b/util.py'], ['a/b/util.py']],
  ['a module above it', 'import util\n', ['a/util.py', 'c/util.py'], ['a/util.py']],
  ['a module below src', 'import pkg.io\n', ['src/pkg/io.py'], ['src/pkg/io.py']],
  ['a package', 'import pkg\n', ['pkg/__init__.py'], ['pkg/__init__.py']],
  ['a name may be a module or stand in one', 'from pkg import io\n', ['pkg/__init__.py', 'pkg/io.py'], ['pkg/__init__.py', 'pkg/io.py']],
  ['one dot is its own folder', 'from .m import f\n', ['a/b/m.py', 'a/m.py', 'm.py'], ['a/b/m.py']],
  ['two dots are the folder above', 'from ..m import f\n', ['a/b/m.py', 'a/m.py', 'm.py'], ['a/m.py']],
  ['a dot alone is its package', 'from . import m\n', ['a/b/__init__.py', 'a/b/m.py', 'm.py'], ['a/b/__init__.py', 'a/b/m.py']],
  ['more dots than folders lead nowhere', 'from .....m import f\n', ['m.py', 'a/m.py'], []],
  ['dots are no way to the root', 'from .m import f\n', ['m.py', 'src/m.py'], []],
  ['a star import', 'from util import *\n', ['util.py'], ['util.py']],
  ['several at once, with other names', 'import x as y, z\n', ['x.py', 'z.py'], ['x.py', 'z.py']],
  ['a library is none', 'import sklearn.svm\nimport os\n', ['util.py'], []],
  ['itself is none', 'import t\n', ['a/b/t.py'], []],
  ['each once', 'import x\nimport x\n', ['x.py'], ['x.py']],
])('%s', (_, text, files, found) => {
  expect(localImports(programOf('a/b/t.py', text), (path) => files.includes(path))).toEqual(found)
})

test('a program at the root', () => {
  expect(localImports(programOf('t.py', 'import x\nfrom .y import z\n'), (path) => ['x.py', 'y.py'].includes(path))).toEqual([
    'x.py',
    'y.py',
  ])
})
