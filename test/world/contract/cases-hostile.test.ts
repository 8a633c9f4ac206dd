import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { model } from '../onnx/onnx-fixture.ts'
import { committed, results, temporary } from './cases-fixture.ts'

test('a hostile collection: each case an answer, nothing outside it read, and the last one still passes', async () => {
  const folder = temporary()
  const collection = join(folder, 'collection')
  const of = (name: string) => {
    cpSync(join(committed, 'add'), join(collection, name), { recursive: true })
    return join(collection, name)
  }
  for (const name of ['garbage', 'huge-initializer', 'external-outside', 'nested', 'cyclic'])
    cpSync(model(name), join(of(name), 'model.onnx'))
  const whole = readFileSync(join(committed, 'add/model.onnx'))
  writeFileSync(join(of('cut'), 'model.onnx'), whole.subarray(0, 60))
  writeFileSync(join(of('empty'), 'model.onnx'), '')
  cpSync(join(committed, 'add'), join(folder, 'outside'), { recursive: true })
  const links: [at: string, to: string][] = [
    ['model-out/model.onnx', join(folder, 'outside/model.onnx')],
    ['data-out/test_data_set_0', join(folder, 'outside/test_data_set_0')],
    ['file-out/test_data_set_0/input_0.pb', join(folder, 'outside/test_data_set_0/input_0.pb')],
    ['nowhere/model.onnx', 'nothing'],
    ['round/model.onnx', 'model.onnx'],
    ['inside/test_data_set_0/input_0.pb', '../../z-last/test_data_set_0/input_0.pb'],
  ]
  of('z-last')
  for (const [at, to] of links) {
    of(at.split('/')[0] ?? '')
    rmSync(join(collection, at), { recursive: true })
    symlinkSync(to, join(collection, at))
  }
  symlinkSync(collection, join(collection, 'cycle'))
  symlinkSync(join(folder, 'outside'), join(collection, 'outside'))
  rmSync(join(of('pipe'), 'test_data_set_0/input_0.pb'))
  execFileSync('mkfifo', [join(collection, 'pipe/test_data_set_0/input_0.pb')])
  const fails = (why: RegExp) => ({ status: 'fail', why: expect.stringMatching(why) })
  const found = await results(collection)
  expect(found).toMatchObject({
    garbage: fails(/model\.onnx/),
    'huge-initializer': fails(/model\.onnx: .*need data|external/),
    'external-outside': fails(/leaves the folder/),
    nested: fails(/deep|refuses/),
    cyclic: fails(/./),
    cut: fails(/no ONNX model/),
    empty: fails(/it has no graph/),
    'model-out': fails(/model\.onnx is a link that leads out/),
    'data-out': fails(/test_data_set_0 is a link that leads out/),
    'file-out': fails(/input_0\.pb is a link that leads out/),
    nowhere: fails(/a link to nothing/),
    round: fails(/cannot be read \(ELOOP\)/),
    pipe: fails(/input_0\.pb is no regular file/),
    inside: { status: 'pass' },
    'z-last': { status: 'pass' },
  })
  expect(Object.keys(found).filter((name) => /cycle|^outside/.test(name))).toEqual([])
})
