import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRuntime, runtimeMend } from '../../../src/world/onnx/find-runtime.ts'
import { openOnnx } from '../../../src/world/onnx/open-onnx.ts'
import { door, model, ok } from './onnx-fixture.ts'

const root = new URL('../../../', import.meta.url).pathname
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-'))
  mkdirSync(join(folder, 'cache', 'node_modules'), { recursive: true })
  symlinkSync(join(root, 'node_modules/onnxruntime-node'), join(folder, 'cache/node_modules/onnxruntime-node'))
  mkdirSync(join(folder, 'broken/onnxruntime-node'), { recursive: true })
  writeFileSync(join(folder, 'broken/onnxruntime-node/package.json'), '{"name": "onnxruntime-node", "main": "index.js"}')
  writeFileSync(join(folder, 'broken/onnxruntime-node/index.js'), 'throw new Error("libonnxruntime.so.1: cannot open shared object file")')
  mkdirSync(join(folder, 'other'))
  writeFileSync(join(folder, 'other/package.json'), '{"name": "something-else", "main": "index.js"}')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('found among the packages of this program, in a folder of packages, and as the package itself', async () => {
  const entry = expect.stringMatching(/onnxruntime-node\/dist\/index\.js$/)
  expect(findRuntime(undefined)).toEqual({ is: 'found', entry })
  expect(findRuntime(join(folder, 'cache'))).toEqual({ is: 'found', entry })
  expect(findRuntime(join(root, 'node_modules/onnxruntime-node'))).toEqual({ is: 'found', entry })
  const opened = await openOnnx({ script: door, provider: 'cpu', runtime: join(folder, 'cache') })
  if (opened.is !== 'open') throw new Error(opened.is)
  await using onnx = opened.onnx
  ok(await onnx.load(model('add')))
})

test.each([['other'], ['nothing']])(
  'not in the folder that was given (%s): said with the mend, though it is installed here',
  async (name) => {
    const absent = { why: `${join(folder, name)} holds no onnxruntime-node`, mend: runtimeMend }
    expect(findRuntime(join(folder, name))).toEqual({ is: 'absent', ...absent })
    expect(await openOnnx({ script: door, provider: 'cpu', runtime: join(folder, name) })).toEqual({ is: 'no-runtime', ...absent })
    expect(runtimeMend).toContain('npm install onnxruntime-node')
  },
)

test('a runtime whose libraries do not load is none', async () => {
  expect(await openOnnx({ script: door, provider: 'cpu', runtime: join(folder, 'broken') })).toMatchObject({
    is: 'no-runtime',
    why: expect.stringContaining('cannot open shared object file'),
  })
})

test('a child that cannot be started at all is an exit', async () => {
  const { href } = new URL('./no-such-door.ts', import.meta.url)
  expect(await openOnnx({ script: new URL(href), provider: 'cpu' })).toMatchObject({
    is: 'died',
    death: { cause: 'exit', code: 1, why: expect.stringContaining('Cannot find module') },
  })
})
