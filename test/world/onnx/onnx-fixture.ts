import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { FedType, Named, Tensor } from '../../../src/model/tensor.ts'
import { type Onnx, type OnnxStart, openOnnx } from '../../../src/world/onnx/open-onnx.ts'

/** The child's door as the source has it. */
export const door = new URL('../../../src/contract-child.ts', import.meta.url)

/** A model made by models/make.py. */
export const model = (name: string) => new URL(`./models/${name}.onnx`, import.meta.url).pathname

/** A stand-in for the child's door that behaves badly, from children/. */
export const badDoor = (name: string) => new URL(`./children/${name}.ts`, import.meta.url)

async function open(start: Partial<OnnxStart>): Promise<Onnx> {
  const result = await openOnnx({ script: door, provider: 'cpu', ...start })
  if (result.is !== 'open') throw new Error(`No child: ${JSON.stringify(result)}`)
  return result.onnx
}

/** A child that is closed with the test. */
export async function opened(start: Partial<OnnxStart> = {}): Promise<Onnx> {
  const onnx = await open(start)
  onTestFinished(() => onnx.close())
  return onnx
}

/** A child for all tests of a file, each of which loads its own model. */
export function shared(): () => Onnx {
  let onnx: Onnx | null = null
  beforeAll(async () => {
    onnx = await open({})
  })
  afterAll(() => onnx?.close())
  return () => {
    if (onnx === null) throw new Error('No child yet.')
    return onnx
  }
}

/** A named tensor; one dimension unless said. */
export function input(name: string, type: FedType, data: Tensor['data'], dims: number[] = [data.length]): Named {
  return { name, value: { is: 'tensor', tensor: { type, dims, data } } }
}

/** Float32 from plain numbers. */
export const floats = (name: string, numbers: number[], dims?: number[]) => input(name, 'float32', Float32Array.from(numbers), dims)

/** The answer's value; the test fails where there is none. */
export function ok<T>(answer: { is: string; value?: T }): T {
  if (answer.is !== 'ok' || answer.value === undefined) throw new Error(`Not ok: ${JSON.stringify(answer)}`)
  return answer.value
}

/** Whether any process of a group is left. */
export function alive(group: number): boolean {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    return false
  }
}
