import { expect, test } from 'vitest'
import { onceNamed } from '../../src/weigh/once-named.ts'

test.each([
  ['a.yml: line 1: x.\na.yml: line 2: y.', 'a.yml: line 1: x. line 2: y.'],
  ['a.yml: line 1: x.', 'a.yml: line 1: x.'],
  ['a.yml: x.\nb.yml: y.', 'a.yml: x. b.yml: y.'],
  ['nothing is named\nnothing is named', 'nothing is named nothing is named'],
  ['', ''],
])('%j is told as %j', (why, told) => expect(onceNamed(why)).toBe(told))
