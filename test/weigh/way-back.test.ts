import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/change.ts'
import { modelSettings } from '../../src/model/settings.ts'
import { restored, wayBack } from '../../src/weigh/way-back.ts'

const model = modelSettings.parse({
  paths: ['f/**'],
  artifact: 'f/m.onnx',
  metrics: 'f/metrics.json',
  gates: 'f/gates.yml',
  production: 'f/prod.json',
  ledger: 'f/LEDGER.txt',
  depends_on: ['shared/**'],
})
const file = (id: string, mode = '100644'): Entry => ({ mode, id, size: null })
const step = (path: string, head: Entry | null, before = path) => ({ path, before, head })
const past = (commit: string, entries: Record<string, Entry | null>) => ({ commit, entries })

describe('a way back', () => {
  const history = [
    past('c3', { 'f/m.onnx': file('3'), 'f/t.py': file('t2'), 'f/metrics.json': file('m3') }),
    past('c2', { 'f/m.onnx': file('2'), 'f/new.onnx': null, 'f/t.py': file('t2'), 'f/metrics.json': file('m2') }),
    past('c1', { 'f/m.onnx': file('1'), 'f/t.py': file('t1'), 'f/metrics.json': file('m1') }),
    past('c0', { 'f/m.onnx': file('1'), 'f/t.py': null, 'f/metrics.json': null }),
  ]
  const found = (...steps: ReturnType<typeof step>[]) => {
    const wanted = restored(model, steps)
    return wanted === null ? 'policy' : (wayBack(wanted, history, 'tip')?.commit ?? null)
  }
  test.each<[string, ReturnType<typeof step>[], string | null]>([
    ['one file as it was', [step('f/m.onnx', file('2'))], 'c2'],
    ['the newest of several commits that held it', [step('f/m.onnx', file('1'))], 'c1'],
    ['two files of one state', [step('f/m.onnx', file('1')), step('f/t.py', file('t1'))], 'c1'],
    ['files of two states are a mixture', [step('f/m.onnx', file('2')), step('f/t.py', file('t1'))], null],
    ['a file removed where it was not yet there', [step('f/m.onnx', file('1')), step('f/t.py', null)], 'c0'],
    ['a new content is no way back', [step('f/m.onnx', file('9'))], null],
    ['nor is another mode', [step('f/m.onnx', file('2', '100755'))], null],
    ['metrics go back with the model', [step('f/m.onnx', file('2')), step('f/metrics.json', file('m2'))], 'c2'],
    ['doctored metrics are none of that state', [step('f/m.onnx', file('2')), step('f/metrics.json', file('m9'))], null],
    ['shared code must go back too', [step('f/m.onnx', file('2')), step('shared/x.py', file('9'))], null],
    ['gates edited beside it', [step('f/m.onnx', file('2')), step('f/gates.yml', file('g'))], 'policy'],
    ['a production reference edited beside it', [step('f/m.onnx', file('2')), step('f/prod.json', file('p'))], 'policy'],
    ['gates moved away', [step('f/m.onnx', file('2')), step('x.yml', file('g'), 'f/gates.yml')], 'policy'],
    [
      'a ledger entry, a test and a document are no part of it',
      [step('f/m.onnx', file('2')), step('f/LEDGER.txt', file('9')), step('f/tests/a.py', file('9')), step('f/x.md', file('9'))],
      'c2',
    ],
    ['files of another model do not matter', [step('f/m.onnx', file('2')), step('other/x.py', file('9'))], 'c2'],
    ['a file moved back to its old name', [step('f/m.onnx', file('2'), 'f/new.onnx')], 'c2'],
    ['a file moved in that must not be there', [step('f/new.onnx', file('2'), 'f/m.onnx')], null],
    ['only files taken away', [step('f/t.py', null)], null],
    ['nothing of the model', [step('other/x.py', file('9'))], null],
  ])('%s', (_name, steps, expected) => expect(found(...steps)).toBe(expected))

  test('a path that nobody looked up at a commit proves nothing', () => {
    expect(wayBack({ 'f/m.onnx': file('1'), 'f/gone.py': null }, [past('c1', { 'f/m.onnx': file('1') })], 'tip')).toBeNull()
    expect(wayBack({ constructor: null }, [past('c1', {})], 'tip')).toBeNull()
  })

  test.each<[string, string, string]>([
    ['the tip of base brought it', '3', 'tip'],
    ['the commit after the one that is restored brought it', '1', 'c2'],
  ])('what is undone: %s', (_name, id, undoes) => {
    expect(wayBack({ 'f/m.onnx': file(id) }, history, 'tip')).toMatchObject({ undoes })
  })

  test('without a history there is none', () => expect(wayBack({ 'f/m.onnx': file('1') }, [], 'tip')).toBeNull())
})
