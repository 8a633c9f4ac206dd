import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { plain } from '../../../src/reply/paint.ts'
import { schemas } from '../../../src/tools/schema.ts'
import { casesCommand } from '../../../src/world/commands/contract-cases.ts'
import type { Io } from '../../../src/world/commands/io.ts'
import { runCases } from '../../../src/world/contract/cases.ts'
import { badDoor, door } from '../onnx/onnx-fixture.ts'
import { committed, floats, results, start, temporary } from './cases-fixture.ts'

test('the committed cases: what the runtime can passes, what it cannot is unsupported in its words, and an endless one takes nobody with it', async () => {
  const found = await results(committed)
  expect(Object.keys(found)).toEqual([...Object.keys(found)].sort())
  const passed = { status: 'pass', why: null }
  expect(found).toMatchObject({
    add: passed,
    'by-name': passed,
    nameless: passed,
    foreign: passed,
    text: passed,
    optional: passed,
    external: passed,
    bfloat16: { status: 'unsupported', why: expect.stringMatching(/bfloat16/) },
    sequence: { status: 'unsupported', why: 'test_data_set_0: input x: the Node binding takes tensors only, and this is sequence' },
    operator: { status: 'unsupported', why: expect.stringMatching(/Frobnicate\(-1\) is not a registered function/) },
    endless: { status: 'crash', why: 'test_data_set_0: its process died (time-limit, SIGKILL): no answer within 3 s' },
  })
})

test('a folder that holds a model itself is the case "."', async () => {
  expect(Object.keys(await results(join(committed, 'add')))).toEqual(['.'])
})

test('nothing to run, no runtime, a child that dies at once: said, and no case is called anything', async () => {
  const empty = temporary()
  mkdirSync(join(empty, 'test_data_set_0'))
  expect(await runCases(empty, start)).toMatchObject({ is: 'not-run', fault: 'usage', why: expect.stringMatching(/holds no model.onnx/) })
  expect(await runCases(join(empty, 'x'), start)).toMatchObject({ is: 'not-run', fault: 'usage', why: expect.stringMatching(/ENOENT/) })
  expect(await runCases(committed, { ...start, runtime: empty })).toMatchObject({
    is: 'not-run',
    fault: 'machine',
    why: expect.stringMatching(/holds no onnxruntime-node: /),
  })
  expect(await runCases(committed, { ...start, script: new URL('./none.ts', import.meta.url) })).toMatchObject({
    is: 'not-run',
    fault: 'machine',
    why: expect.stringMatching(/^its process died/),
  })
})

test('a child that dies of every model is replaced for the next one', async () => {
  const found = await results(committed, { ...start, script: badDoor('exits') })
  expect(found.add).toMatchObject({ status: 'crash', why: expect.stringMatching(/^its process died \(exit/) })
  expect(found.text).toMatchObject({ status: 'crash' })
})

describe('the command', () => {
  const io = () => {
    const said: string[] = []
    return {
      said,
      io: {
        out: (text: string) => void said.push(text),
        err: (text: string) => void said.push(text),
        stdin: () => '',
        env: {},
        cwd: committed,
        now: () => new Date(0),
        paint: plain,
        width: 80,
        interactive: false,
      } satisfies Io,
    }
  }
  const options = { provider: 'cpu', format: 'json' as const }

  test('prints JSON that fits its schema; 0 where all pass or are unsupported, 1 where one does not', async () => {
    const folder = temporary()
    for (const name of ['add', 'operator']) cpSync(join(committed, name), join(folder, name), { recursive: true })
    const held = io()
    expect(await casesCommand(folder, undefined, options, held.io, door)).toBe(0)
    const printed = JSON.parse(held.said.join(''))
    expect(printed).toMatchObject({
      runtime: { name: 'onnxruntime' },
      provider: 'cpu',
      cases: [
        { name: 'add', status: 'pass', why: null },
        { name: 'operator', status: 'unsupported' },
      ],
    })
    expect(new Ajv2020({ strict: false }).validate(schemas()['cases-output.json'] ?? false, printed)).toBe(true)
    writeFileSync(join(folder, 'add/test_data_set_0/output_0.pb'), floats('sum', [0, 0, 0]))
    const failed = io()
    expect(await casesCommand(folder, undefined, { ...options, format: 'text' }, failed.io, door)).toBe(1)
    expect(failed.said.join('')).toMatch(
      /^fail {2}add\n {4}test_data_set_0: output "sum": 3 of 3 [\s\S]*\nunsupported {2}operator\n[\s\S]*\n2 cases on onnxruntime \S+, cpu: 1 fail, 1 unsupported\.\n$/,
    )
  })

  test('wrong usage is thrown, a machine without a runtime is 2', async () => {
    const { io: here, said } = io()
    await expect(casesCommand('nothing', undefined, options, here, door)).rejects.toThrow(/nothing cannot be read/)
    await expect(casesCommand('.', 'contract.yml', options, here, door)).rejects.toThrow(/give one of the two/)
    await expect(casesCommand('.', undefined, { ...options, provider: 'abacus' }, here, door)).rejects.toThrow(
      /there is no provider abacus/,
    )
    expect(await casesCommand('.', undefined, { ...options, runtime: 'add' }, here, door)).toBe(2)
    expect(said.join('')).toMatch(/^mle-review: .*holds no onnxruntime-node/)
  })
})
