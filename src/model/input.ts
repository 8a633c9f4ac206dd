import { z } from 'zod'

/** What people write by hand, as schemas for their editors. The readers in `read/` judge more closely and say more. */
const number = z.number()
const amount = z.union([number.min(0), z.strictObject({ absolute: number.min(0).optional(), relative: number.min(0).optional() })])
const change = z.strictObject({ max_loss: amount.optional(), min_gain: amount.optional() })
const bounds = { min: number.optional(), max: number.optional(), between: z.tuple([number, number]).optional() }
const tier = z.enum(['hold', 'warn', 'note']).describe('What a miss does: hold the change (default), warn, or note.')
const short = z.union([
  z.tuple([z.enum(['min', 'max']), number]),
  z.tuple([z.literal('between'), number, number]),
  z.tuple([z.literal('between'), z.tuple([number, number])]),
])

const sliceLimit = z.strictObject({
  ...bounds,
  min_examples: z.int().min(0).optional().describe('Fewer examples than this and the slice is too small to judge.'),
  max_gap: number.min(0).optional().describe('Best minus worst among the values of the key.'),
  baseline: change.optional(),
  production: change.optional(),
  tier: tier.optional(),
})

const gate = z.strictObject({
  ...bounds,
  better: z.enum(['higher', 'lower']).optional().describe('Needed for a change limit where neither min nor max says it.'),
  do_not_ship: z
    .union([z.strictObject(bounds), short])
    .optional()
    .describe('Crossed: held, and no approval settles it.'),
  baseline: change.optional().describe('Against the metrics on the base branch.'),
  production: change.optional().describe('Against the production reference.'),
  slices: z
    .record(z.string(), z.union([sliceLimit, short]))
    .optional()
    .describe('By key (`country`: each value) or by name (`country=DE`).'),
  tier: tier.optional(),
  confidence: z.literal('none').optional(),
})

const gates = z.record(z.string(), z.union([gate, short]))

/** A gates file, in the short form or the long one. */
export const gatesFile = z.union([z.strictObject({ version: z.literal(1), gates: gates.nullable().optional() }), gates])

const value = z.union([
  number,
  z.looseObject({
    value: number,
    low: number.optional(),
    high: number.optional(),
    confidence: number.optional(),
    se: number.optional(),
    count: number.optional(),
    n: number.optional(),
    runs: z.array(number).optional(),
  }),
])
const metricMap = z.record(z.string(), value)
const slice = z.record(z.string(), value).describe('The metrics of a slice; `n` counts its examples.')
const slices = z
  .record(z.string(), z.union([slice, z.record(z.string(), slice)]))
  .describe('By key and value, or by name: `country=IT`, `channel=web,country=IT`.')
const reference = z.looseObject({ artifact: z.string().optional(), metrics: metricMap, slices: slices.optional() })

/** A metrics file in our format; flat maps of numbers are read as well. */
export const metricsFile = z.looseObject({
  version: z.literal(1),
  model: z.string().optional(),
  metrics: metricMap,
  slices: slices.optional(),
  references: z
    .looseObject({ baseline: reference.optional(), production: reference.optional() })
    .optional()
    .describe('References scored again on this snapshot.'),
  data: z
    .looseObject({
      snapshot: z.union([z.string(), number]).optional(),
      split: z.string().optional(),
      label: z.string().optional(),
      prevalence: number.optional(),
      features: z.array(z.string()).optional(),
    })
    .optional(),
  run: z
    .looseObject({
      time: z.string().optional(),
      commit: z.string().optional(),
      config_sha256: z.string().optional(),
      seed: z.union([z.string(), number]).optional(),
      uri: z.string().optional(),
    })
    .optional(),
  artifact: z
    .string()
    .optional()
    .describe('Digest of the artifact these metrics were measured on: on base, a reference scored again may name it.'),
  predictions: z.string().optional(),
  stamp: z
    .looseObject({ model: z.string().optional(), state: z.string(), commit: z.string().optional() })
    .optional()
    .describe('Written by `mle-review stamp`.'),
})
