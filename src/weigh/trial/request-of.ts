import type { Named, Tensor } from '../../model/tensor.ts'
import { jsonElements, lacksJson, type Missing, nested } from './json-value.ts'
import { mapOf, type RequestContent, rowsIn } from './request-rows.ts'
import type { RowAxes } from './rows.ts'

/** The usual forms of a request in JSON, in the order in which they are tried. */
export const requestForms = ['columns', 'row', 'rows', 'instances', 'instance-values', 'inputs', 'input-values', 'v2'] as const

/** `flat`: a row's value of shape [1] stands without its brackets. */
export interface RequestForm {
  is: (typeof requestForms)[number]
  flat: boolean
}

/** Elements of one request; above it nobody sends JSON. */
const mostElements = 1_000_000

/**
 * A request as JSON texts: ways to write it (two where it holds a NaN or an infinity, which JSON lacks), each of one text or, in the
 * form `row`, of one a row. Null: this form has no place for it; a `why` where it is too large.
 */
export function requestTexts(form: RequestForm, request: readonly Named[], axes: RowAxes): string[][] | null | { why: string } {
  const tensors: [string, Tensor][] = []
  let elements = 0
  for (const { name, value } of request) {
    if (value.is !== 'tensor') return null
    tensors.push([name, value.tensor])
    elements += value.tensor.data.length
  }
  if (elements > mostElements) return { why: `a request of ${elements} values is not written as JSON, only up to ${mostElements}` }
  const ways: Missing[] = tensors.some(([, tensor]) => lacksJson(tensor)) ? ['null', 'text'] : ['null']
  const written = ways.map((missing) => documents(form, { request, tensors, axes, missing }))
  return written.every((it) => it !== null) ? written.map((all) => all.map((one) => JSON.stringify(one))) : null
}

function documents({ is, flat }: RequestForm, content: RequestContent): unknown[] | null {
  switch (is) {
    case 'columns':
      return [columns(content, flat)]
    case 'inputs':
      return [{ inputs: columns(content, flat) }]
    case 'input-values':
      return [{ inputs: alone(columns(content, flat)) }]
    case 'v2':
      return flat ? null : [{ inputs: content.tensors.map((it) => openInference(it, content.missing)) }]
    case 'row':
    case 'rows':
    case 'instances':
    case 'instance-values': {
      const rows = rowsIn(content, flat)
      if (rows === null) return null
      if (is === 'row') return rows.length === 0 ? null : rows
      if (is === 'rows') return [rows]
      return [{ instances: is === 'instances' ? rows : rows.map(alone) }]
    }
    default:
      is satisfies never
      return null
  }
}

function columns({ tensors, missing }: RequestContent, flat: boolean): Record<string, unknown> {
  return mapOf(
    tensors.map(([name, tensor]) => {
      const short = flat && tensor.dims.length === 2 && tensor.dims[1] === 1
      return [name, nested(jsonElements(tensor, missing), short ? tensor.dims.slice(0, 1) : tensor.dims)]
    }),
  )
}

/** The one value of a map that has one: TensorFlow Serving's short form. */
function alone(map: Record<string, unknown>): unknown {
  const values = Object.values(map)
  return values.length === 1 ? values[0] : map
}

const datatypes: Partial<Record<Tensor['type'], string>> = {
  bool: 'BOOL',
  string: 'BYTES',
  float16: 'FP16',
  float32: 'FP32',
  float64: 'FP64',
}

/** KServe's second version, the Open Inference Protocol. */
function openInference([name, tensor]: [string, Tensor], missing: Missing): unknown {
  const datatype = datatypes[tensor.type] ?? tensor.type.toUpperCase()
  return { name, shape: tensor.dims, datatype, data: jsonElements(tensor, missing) }
}
