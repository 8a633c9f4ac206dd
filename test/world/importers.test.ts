import { expect, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { importersAmong } from '../../src/world/gather/importers.ts'

const tree = Object.fromEntries(['pkg/split.py', 'pkg/other.py'].map((path) => [path, { mode: '100644', id: path, size: 9 }]))
const source = (path: string, value: string) =>
  ({ path, headPath: path, side: 'head', role: 'importing', kind: 'python', text: { is: 'read', value } }) as Source

test.each([
  ['train.py', 'from pkg.split import halves\n', true],
  ['train.py', 'from pkg import other  # split\n', false],
  ['train.py', 'print("split")\n', false],
  ['tests/test_split.py', 'from pkg.split import halves\n\ndef test_halves():\n    assert halves([1, 2])\n', false],
  ['test_split.py', 'import pytest\nfrom pkg import split\n', false],
  ['train_test.py', 'from pkg import split\nsplit.halves()\n', true],
])('%s with %j is asked what a changed module does to it: %j', (path, text, expected) => {
  expect(importersAmong([source(path, text)], ['pkg/split.py'], tree)).toEqual(expected ? [path] : [])
})
