import type { Contract } from '../model/contract.ts'
import type { Dimension, Initializer, ModelFacts, ModelPort } from '../model/onnx.ts'
import { printPortType, shapeOf } from '../read/port-type.ts'

/** An input or output as callers see it. Undefined is not said; a `shape` of null is any rank. */
export interface Port {
  name: string
  type: string | undefined
  shape: Dimension[] | null | undefined
  optional: boolean
}

/** What a model takes and gives, by name. */
export interface Signature {
  inputs: Port[]
  outputs: Port[]
}

type Declared = Pick<ModelFacts, 'inputs' | 'outputs' | 'defaults'> & {
  initializers?: Pick<Initializer, 'name' | 'type' | 'dims'>[] | undefined
}

/** What a model declares. Of an input with a default only an initializer tells the type. */
export function signatureOfModel({ inputs, outputs, defaults, initializers = [] }: Declared): Signature {
  const port = ({ name, type }: ModelPort): Port => {
    const printed = printPortType(type)
    return { name, type: printed ?? 'unsupported', shape: printed === null ? undefined : shapeOf(type), optional: false }
  }
  const named = new Map(initializers.map((it) => [it.name, it]))
  const given = defaults.map((name): Port => {
    const it = named.get(name)
    return { name, type: it?.type, shape: it?.dims, optional: true }
  })
  return { inputs: [...inputs.map(port), ...given], outputs: outputs.map(port) }
}

/** What a contract promises to callers. */
export function signatureOfContract({ inputs, outputs }: Contract): Signature {
  const ports = (side: Record<string, { type: string; shape?: Dimension[] | undefined; optional?: boolean }>) =>
    Object.entries(side).map(
      ([name, { type, shape, optional }]): Port => ({
        name,
        type: type.replace(/, ?/g, ', '),
        shape,
        optional: optional ?? false,
      }),
    )
  return { inputs: ports(inputs), outputs: ports(outputs) }
}
