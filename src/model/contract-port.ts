import { z } from 'zod'
import { elementTypes } from './tensor.ts'

const words = z.string().min(1)
const scalar = z.union([z.string(), z.number(), z.boolean()], { error: 'write a text, a number, true or false' })

/** Element types that a contract may name. */
export const portElements = elementTypes.slice(1)

const element = `(?:${portElements.join('|')})`

/** `float32`, `sequence(float32)`, `optional(string)`, `sequence(map(int64, float32))`, `sparse(float32)`; nested as deep as anybody does. */
export const portTypePattern = `^(?:(?:sequence|optional)\\(|map\\(${element}, ?){0,8}(?:${element}|sparse\\(${element}\\))\\){0,8}$`

const both = {
  type: z
    .string()
    .meta({ pattern: portTypePattern })
    .describe('Element type (float32, int64, string …), or sequence(…), optional(…), map(…, …).'),
  shape: z
    .array(z.union([z.int().min(0), words, z.null()], { error: 'write a size, a name such as N, or null for any' }))
    .optional()
    .describe(
      'Sizes; a name stands for a size that may vary and is the same wherever the name stands. [] is a scalar; without `shape` any rank.',
    ),
  min: z.number().optional(),
  max: z.number().optional(),
  categories: z.array(scalar).min(1).optional().describe('Every value is one of these.'),
  finite: z.boolean().default(true).describe('No infinity, and no NaN unless `nullable`.'),
  nullable: z.boolean().default(false).describe('A value may be missing: NaN, or an empty text.'),
  unit: words.optional(),
}

/** What a model is fed under one name. */
export const contractInput = z.strictObject({
  ...both,
  optional: z.boolean().default(false).describe('The model has a default for it and runs without.'),
  max_age: z
    .number()
    .positive()
    .optional()
    .describe('For times since 1970 in `unit` (ns, us, ms, s, min, h, d): older by more than this is stale.'),
})
export type ContractInput = z.infer<typeof contractInput>

/** Either along an axis of the output (quantiles that must not cross), or as one input grows and the others stay (`in`). */
const monotone = z.strictObject({
  axis: z.int().optional().describe('The values along this axis are in order; -1 is the last.'),
  in: words.optional().describe('The output moves with this input, all others held.'),
  is: z.enum(['increasing', 'decreasing']).describe('Equal neighbours are allowed.'),
})

/** What a model gives under one name. */
export const contractOutput = z.strictObject({
  ...both,
  sums_to: z
    .strictObject({
      value: z.number(),
      axis: z.int().default(-1).describe('-1 is the last.'),
      tolerance: z.number().min(0).optional().describe('Absolute; without it that of the type.'),
    })
    .optional(),
  monotone: z.array(monotone).default([]),
})
export type ContractOutput = z.infer<typeof contractOutput>

/** Units that a time stamp may have, in seconds. */
export const timeUnits = { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, d: 86_400 } as const
