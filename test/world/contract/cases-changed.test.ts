import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { port, model as proto, raw, tensor } from '../../read/onnx/build.ts'
import { committed, floats, results, temporary } from './cases-fixture.ts'

const first = 'test_data_set_0'
const put = (file: string, bytes: Uint8Array) => (folder: string) => writeFileSync(join(folder, file), bytes)
const take = (file: string) => (folder: string) => rmSync(join(folder, file), { recursive: true })

/** One thing changed in a committed case, and what must be said of it. */
const changed: [name: string, of: string, change: (folder: string) => void, why: string | RegExp][] = [
  [
    'value',
    'add',
    put(`${first}/output_0.pb`, floats('sum', [2, 3.01, 4])),
    /^test_data_set_0: output "sum": 1 of 3 float32 elements differ/,
  ],
  ['nan', 'add', put('test_data_set_1/output_0.pb', floats('sum', [0, 1, 1e6])), /^test_data_set_1: .* is NaN where 1 is expected$/],
  [
    'shape',
    'add',
    put(`${first}/output_0.pb`, floats('sum', [2, 3, 4], [3, 1])),
    `${first}: output "sum": its shape is [3, 1] where the model declares [3]`,
  ],
  [
    'open-shape',
    'by-name',
    put(`${first}/output_0.pb`, floats('z', [1, 2], [1, 2])),
    `${first}: output "z": its shape is [1, 2] where the model declares [N]`,
  ],
  [
    'type',
    'add',
    put(`${first}/output_0.pb`, tensor(11, [3], [8, 'sum'], [9, raw(Float64Array.of(2, 3, 4))])),
    `${first}: output "sum": its type is float64 where the model declares float32`,
  ],
  [
    'input-type',
    'add',
    put(`${first}/input_1.pb`, tensor(6, [3], [8, 'b'], [9, raw(Int32Array.of(1, 1, 1))])),
    `${first}: input "b": its type is int32 where the model declares float32`,
  ],
  [
    'name',
    'add',
    put(`${first}/output_0.pb`, floats('total', [2, 3, 4])),
    `${first}: output_0.pb is named "total", and the model has no such output: it has "sum"`,
  ],
  [
    'input-name',
    'add',
    put(`${first}/input_0.pb`, floats('c', [1, 2, 3])),
    `${first}: input_0.pb is named "c", and the model has no such input: it has "a", "b"`,
  ],
  ['name-twice', 'add', put(`${first}/input_0.pb`, floats('b', [1, 2, 3])), /input_1.pb is named "b" as input_0.pb is/],
  ['output-missing', 'by-name', take(`${first}/output_1.pb`), `${first}: output_1.pb is missing: the model's output "z" has no file`],
  ['first-missing', 'by-name', take(`${first}/output_0.pb`), `${first}: output_0.pb is missing`],
  ['input-missing', 'add', take(`${first}/input_1.pb`), `${first}: input_1.pb is missing: the model's input "b" has no file`],
  [
    'output-added',
    'add',
    put(`${first}/output_1.pb`, floats('more', [1])),
    `${first}: output_1.pb is one too many: the model has 1 output`,
  ],
  ['input-added', 'nameless', put(`${first}/input_1.pb`, floats('', [2, 3])), /input_1.pb is one too many: it carries no name/],
  ['no-data', 'foreign', take(first), 'no test data'],
  [
    'cut',
    'add',
    put(`${first}/output_0.pb`, floats('sum', [2, 3, 4]).subarray(0, 15)),
    /^test_data_set_0: output_0.pb: tensor "sum": .*cut off or damaged/,
  ],
  ['external-missing', 'external', take(`${first}/a.bin`), /"a.bin" is not there/],
  [
    'unsupported-type',
    'bfloat16',
    put(`${first}/output_0.pb`, floats('y', [1])),
    `${first}: output "y": its type is float32 where the model declares bfloat16`,
  ],
  [
    'unsupported-name',
    'sequence',
    put(`${first}/output_0.pb`, tensor(7, [], [8, 'z'], [9, raw(BigInt64Array.of(2n))])),
    /output_0.pb is named "z"/,
  ],
  [
    'newer-type',
    'add',
    put(`${first}/output_0.pb`, tensor(99, [3], [8, 'sum'], [9, raw(Float32Array.of(2, 3, 4))])),
    /is of element type 99/,
  ],
  [
    'model-output',
    'nameless',
    put(
      'model.onnx',
      proto([
        [1, node('a', 'sum')],
        [11, port('a', 1, ['N'])],
        [12, port('total', 1, ['N'])],
      ]),
    ),
    /the runtime refuses it: .*total/,
  ],
]

/** A NodeProto that takes an input's absolute value. */
function node(input: string, output: string): Uint8Array {
  return Uint8Array.from([...field(1, input), ...field(2, output), ...field(4, 'Abs')])
}
function field(id: number, text: string): number[] {
  return [(id << 3) | 2, text.length, ...new TextEncoder().encode(text)]
}

test('a case with one thing changed fails, with that reason', async () => {
  const folder = temporary()
  for (const [name, of, change] of changed) {
    cpSync(join(committed, of), join(folder, name), { recursive: true })
    change(join(folder, name))
  }
  const found = await results(folder)
  for (const [name, , , why] of changed)
    expect(found[name], name).toMatchObject({ status: 'fail', why: typeof why === 'string' ? why : expect.stringMatching(why) })
})

test('bfloat16 as old collections write it is unsupported, and an input with a default is not set in silence', async () => {
  const folder = temporary()
  cpSync(join(committed, 'bfloat16'), join(folder, 'old'), { recursive: true })
  put(`old/${first}/output_0.pb`, tensor(4, [1], [8, 'y'], [9, Uint8Array.of(0x80, 0x3f)]))(folder)
  cpSync(join(committed, 'nameless'), join(folder, 'default'), { recursive: true })
  put(`default/${first}/input_1.pb`, floats('b', [9, 9]))(folder)
  expect(await results(folder)).toMatchObject({
    old: { status: 'unsupported', why: expect.stringMatching(/written as uint16/) },
    default: { status: 'unsupported', why: expect.stringMatching(/input "b" has a default in the model/) },
  })
})
