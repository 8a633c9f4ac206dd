import type { Contract } from '../../model/contract.ts'
import type { ContractOutput } from '../../model/contract-port.ts'
import type { Dimension, ValueType } from '../../model/onnx.ts'
import type { Named, Tensor, Value } from '../../model/tensor.ts'
import { readPortType } from '../../read/port-type.ts'
import { shown } from '../all-close.ts'
import { elementReader } from '../element-reader.ts'
import { boundSizes, tensorsOf } from './bound-sizes.ts'
import { brokenAlong } from './broken-along.ts'
import { type Broken, brokenAt, brokenElement } from './broken-clause.ts'
import { portShapes } from './port-shapes.ts'

/**
 * What outputs of a request break of their declarations, one clause each; empty: all is kept. Names in shapes are bound by the inputs,
 * those that stand in no input by the first output that has them. An order in an input takes several requests and is not looked at here.
 */
export function brokenOutputs(contract: Contract, request: readonly Named[], outputs: readonly Named[], provider: string): Broken[] {
  const shapes = portShapes(contract)
  const sizes = boundSizes(request, shapes.inputs)
  const broken: Broken[] = []
  for (const [name, port] of Object.entries(contract.outputs)) {
    const given = outputs.find((it) => it.name === name)
    const found = given === undefined ? missing(name) : brokenOutput(name, port, given.value, sizes, contract, provider)
    if (found !== null) broken.push(found)
    for (const [symbol, size] of boundSizes(given === undefined ? [] : [given], shapes.outputs))
      if (!sizes.has(symbol)) sizes.set(symbol, size)
  }
  return broken
}

function missing(output: string): Broken {
  return { output, clause: 'missing', why: `the model gives no ${output}` }
}

function brokenOutput(
  name: string,
  port: ContractOutput,
  value: Value,
  sizes: ReadonlyMap<string, number>,
  contract: Contract,
  provider: string,
): Broken | null {
  const said = readPortType(port.type, null)
  const given = typeName(value)
  if (said !== null && !isOf(value, said))
    return { output: name, clause: 'type', why: `${name} is ${given} where ${port.type} is expected`, actual: given, expected: port.type }
  for (const tensor of tensorsOf(value)) {
    const found =
      brokenShape(name, port.shape, tensor, sizes) ??
      brokenElements(name, port, tensor) ??
      brokenAlong(name, port, tensor, contract, provider)
    if (found !== null) return found
  }
  return null
}

function brokenShape(output: string, shape: Dimension[] | undefined, { dims }: Tensor, sizes: ReadonlyMap<string, number>): Broken | null {
  const own = new Map<string, number>()
  const kept = (size: Dimension, axis: number) => {
    if (size === null || size === dims[axis]) return true
    if (typeof size === 'number') return false
    const bound = sizes.get(size) ?? own.get(size)
    if (bound === undefined) own.set(size, dims[axis] as number)
    return bound === undefined || bound === dims[axis]
  }
  if (shape === undefined || (shape.length === dims.length && shape.every(kept))) return null
  const words = shape.map((size) => (typeof size === 'string' && sizes.has(size) ? `${size} = ${sizes.get(size)}` : (size ?? 'any')))
  const [actual, expected] = [`[${dims.join(', ')}]`, `[${words.join(', ')}]`]
  return { output, clause: 'shape', why: `${output} has the shape ${actual} where ${expected} is expected`, actual, expected }
}

function brokenElements(output: string, port: ContractOutput, tensor: Tensor): Broken | null {
  const { at, count, dims } = elementReader(tensor)
  for (let element = 0; element < count; element += 1) {
    const broken = brokenElement(port, tensor.type, at(element))
    if (broken === null) continue
    const { clause, why, ...more } = broken
    return { ...brokenAt(output, clause, element, dims, at(element), why), actual: shown(at(element), tensor.type), ...more }
  }
  return null
}

function typeName(value: Value): string {
  return value.is === 'tensor' ? value.tensor.type : value.is === 'unsupported' ? value.why : `a ${value.is}`
}

/** An optional that holds a value is that value: the runtime hands it out so. */
function isOf(value: Value, type: ValueType): boolean {
  if (type.is === 'optional') return value.is === 'optional' ? value.value === null || isOf(value.value, type.of) : isOf(value, type.of)
  if (value.is === 'tensor') return type.is === 'tensor' && type.type === value.tensor.type
  if (value.is === 'sequence') return type.is === 'sequence' && value.items.every((it) => isOf(it, type.of))
  return value.is === 'map' && type.is === 'map' && value.keyType === type.key && value.values.every((it) => isOf(it, type.of))
}
