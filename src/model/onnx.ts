import { z } from 'zod'
import { elementType } from './tensor.ts'

/** A dimension: a size, the name of a symbolic one, or null where the model says nothing. */
export const dimension = z.union([z.int().nonnegative(), z.string(), z.null()])
export type Dimension = z.infer<typeof dimension>

/** The type of an input or output as the model declares it; `shape: null` means any rank. */
export type ValueType =
  | { is: 'tensor' | 'sparse-tensor'; type: z.infer<typeof elementType>; shape: Dimension[] | null }
  | { is: 'sequence' | 'optional'; of: ValueType }
  | { is: 'map'; key: z.infer<typeof elementType>; of: ValueType }
  /** Opaque, absent or of a newer format; `why` names it. */
  | { is: 'unsupported'; why: string }

export const valueType: z.ZodType<ValueType> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.enum(['tensor', 'sparse-tensor']), type: elementType, shape: z.array(dimension).nullable() }),
    z.strictObject({ is: z.enum(['sequence', 'optional']), of: valueType }),
    z.strictObject({ is: z.literal('map'), key: elementType, of: valueType }),
    z.strictObject({ is: z.literal('unsupported'), why: z.string() }),
  ]),
)

/** An input or output of the main graph, in the model's order. */
export const modelPort = z.strictObject({ name: z.string(), type: valueType })
export type ModelPort = z.infer<typeof modelPort>

/** Where bytes outside the model's file are said to be; the location does not lead out by its text; what links do is not known here. */
export const externalData = z.strictObject({
  location: z.string(),
  offset: z.int().nonnegative(),
  /** Null: to the end of the file. */
  length: z.int().nonnegative().nullable(),
  checksum: z.string().nullable(),
})
export type ExternalData = z.infer<typeof externalData>

/** A constant tensor of a graph; `bytes` is what its dimensions and type ask for (null for strings). */
export const initializer = z.strictObject({
  name: z.string(),
  type: elementType,
  dims: z.array(z.int().nonnegative()),
  bytes: z.int().nonnegative().nullable(),
  external: externalData.nullable(),
})
export type Initializer = z.infer<typeof initializer>

/** What an ONNX file says of itself, read without the runtime; plain JSON. */
export const modelFacts = z.strictObject({
  ir: z.int(),
  /** Version by domain; the default domain is `ai.onnx`. */
  opsets: z.record(z.string(), z.int()),
  producer: z.strictObject({ name: z.string(), version: z.string() }),
  domain: z.string(),
  modelVersion: z.string(),
  graph: z.string(),
  metadata: z.record(z.string(), z.string()),
  /** What must be fed: initializers that are listed as inputs too are left out, for they have a value. */
  inputs: z.array(modelPort),
  outputs: z.array(modelPort),
  /** Inputs that have a default, because an initializer bears their name. */
  defaults: z.array(z.string()),
  initializers: z.array(initializer),
  /** How often each operator stands in the graphs, subgraphs and functions: domain, then operator, then count. */
  operators: z.record(z.string(), z.record(z.string(), z.int().positive())),
  /** Functions that the model brings with it, as `domain:name` (with `:overload`, where there is one). */
  functions: z.array(z.string()),
  /** Dropouts that a constant switches on and that have no seed; a runtime may leave them out when it optimises. */
  dropouts: z.int().nonnegative(),
  nodes: z.int().nonnegative(),
  /** How many graphs stand in one another; 1 is a flat model. */
  depth: z.int().positive(),
  /** Distinct locations of external data, of initializers and of tensors in attributes alike. */
  external: z.array(externalData),
  /** Bytes of the file itself. */
  bytes: z.int().nonnegative(),
})
export type ModelFacts = z.infer<typeof modelFacts>
