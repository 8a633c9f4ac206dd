import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Onnx, openOnnx } from '../../../src/world/onnx/open-onnx.ts'
import { door, floats, model, ok, opened } from './onnx-fixture.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['cyclic', /the graph is not acyclic/],
  ['huge-initializer', /^Initializer 'w' declares a size of 4398046511104 bytes/],
  ['external-outside', /escapes model directory. External data path: "..\/..\/..\/..\/package.json"$/],
  ['nested', /Protobuf parsing failed/],
])('%s is turned away in words, and the child goes on', async (name, why) => {
  const onnx = await opened({ limits: { memoryBytes: 2 ** 31, seconds: 20 } })
  const answer = await onnx.load(model(name))
  expect(answer).toEqual({ is: 'refused', why: expect.stringMatching(why) })
  ok(await onnx.load(model('add')))
})

/** A child that is opened again where a model took it down. */
async function surviving(use: (onnx: Onnx) => Promise<{ is: string }>, onnx: Onnx | null): Promise<[string, Onnx | null]> {
  let here = onnx
  if (here === null) {
    const fresh = await openOnnx({ script: door, provider: 'cpu', limits: { memoryBytes: 2 ** 31, seconds: 10 } })
    if (fresh.is !== 'open') throw new Error(fresh.is)
    here = fresh.onnx
  }
  const { is } = await use(here)
  if (is !== 'died') return [is, here]
  await here.close()
  return [is, null]
}

test('a model cut at forty places and with a bit turned at eighty: an answer each time', async () => {
  const whole = readFileSync(model('mlp'))
  const cut = Array.from({ length: 40 }, (_, n) => whole.subarray(0, Math.floor((n * whole.length) / 40)))
  const turned = Array.from({ length: 80 }, (_, n) => {
    const bytes = Buffer.from(whole)
    const bit = Math.floor((n * whole.length * 8) / 80) + (n % 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return bytes
  })
  const path = join(folder, 'broken.onnx')
  const answers: Record<string, number> = {}
  let onnx: Onnx | null = null
  for (const bytes of [...cut, ...turned]) {
    writeFileSync(path, bytes)
    const [is, left] = await surviving(async (child) => {
      const loaded = await child.load(path)
      return loaded.is === 'ok' ? child.run([floats('x', Array(16).fill(1), [1, 16])]) : loaded
    }, onnx)
    onnx = left
    answers[is] = (answers[is] ?? 0) + 1
  }
  await onnx?.close()
  expect(Object.values(answers).reduce((a, b) => a + b)).toBe(120)
  // Cut anywhere it is no model; most turned bits are in its weights.
  expect(answers.refused).toBeGreaterThanOrEqual(39)
  expect(answers.ok).toBeGreaterThan(40)
})
