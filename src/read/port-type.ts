import { portElements, portTypePattern } from '../model/contract-port.ts'
import type { ValueType } from '../model/onnx.ts'
import type { ElementType } from '../model/tensor.ts'

const shapeOfType = new RegExp(portTypePattern)

/** The type that a contract's `type` and `shape` name; the shape is that of the tensors inside. Null: it names none. */
export function readPortType(text: string, shape: (number | string | null)[] | null): ValueType | null {
  if (!shapeOfType.test(text)) return null
  const element = isElement(text)
  if (element) return { is: 'tensor', type: text, shape }
  const [, outer, inside] = /^(sequence|optional|sparse)\((.*)\)$/.exec(text) ?? []
  if (outer === 'sparse' && inside !== undefined && isElement(inside)) return { is: 'sparse-tensor', type: inside, shape }
  if (inside !== undefined && (outer === 'sequence' || outer === 'optional')) {
    const of = readPortType(inside, shape)
    return of === null ? null : { is: outer, of }
  }
  const [, key, value] = /^map\(([^,()]+), ?(.*)\)$/.exec(text) ?? []
  const of = value === undefined ? null : readPortType(value, shape)
  return key === undefined || !isElement(key) || of === null ? null : { is: 'map', key, of }
}

function isElement(text: string): text is ElementType {
  return (portElements as string[]).includes(text)
}

/** A type as contracts write it; null for what has no name there. */
export function printPortType(it: ValueType): string | null {
  switch (it.is) {
    case 'tensor':
      return it.type
    case 'sparse-tensor':
      return `sparse(${it.type})`
    case 'unsupported':
      return null
    case 'map': {
      const of = printPortType(it.of)
      return of === null ? null : `map(${it.key}, ${of})`
    }
    case 'sequence':
    case 'optional': {
      const of = printPortType(it.of)
      return of === null ? null : `${it.is}(${of})`
    }
    default:
      it satisfies never
      return null
  }
}

/** The shape of the tensors inside a type; null: any rank. */
export function shapeOf(it: ValueType): (number | string | null)[] | null {
  switch (it.is) {
    case 'tensor':
    case 'sparse-tensor':
      return it.shape
    case 'unsupported':
      return null
    case 'map':
    case 'sequence':
    case 'optional':
      return shapeOf(it.of)
    default:
      it satisfies never
      return null
  }
}
