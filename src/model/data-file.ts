import { z } from 'zod'
import { dataTypes } from './data-contract.ts'

const words = z.string().min(1)
const scalar = z.union([z.string(), z.number(), z.boolean()], { error: 'write a text, a number, true or false' })
const names = z.union([words, z.array(words).min(1)], { error: 'write the name of a column, or a list of them' })
const bound = z.union([z.number(), words], { error: 'write a number, or a date' })
const share = z.number().min(0).max(1)

const column = z.strictObject({
  type: z.enum(dataTypes).optional(),
  unit: words.optional().describe('EUR, h, m/s; `count` or `ratio` where it has none.'),
  min: bound.optional(),
  max: bound.optional(),
  categories: z.array(scalar).min(1).optional().describe('Every value is one of these.'),
  nulls: z
    .union([share, z.boolean()], { error: 'write a share from 0 to 1, or true or false' })
    .optional()
    .describe('Largest share of rows that lack it; true: any, false: none.'),
  sensitive: z.boolean().optional().describe('Never a feature, never logged or shown.'),
  meaning: words.optional(),
})

const label = z.strictObject({
  id: words.optional().describe('Name and version of the definition: chargeback-60d@2; what metrics state as `data.label`.'),
  column: words.optional(),
  definition: words.optional().describe('What makes a row positive, or what the value measures.'),
  time: words.optional().describe('Column, or moment, at which the label is known.'),
  delay: words.optional().describe('How long after the prediction that is.'),
})

const features = z.strictObject({
  time: names.optional().describe('Column that says when a row was true.'),
  freshness: words.optional().describe('How old a feature may be when it is used.'),
  join: words.optional().describe('Which values a row may see: as of its time, never later.'),
})

const split = z.strictObject({
  policy: words.describe('time, group, random, or in your words.'),
  by: names.optional().describe('Columns that order or group the rows.'),
  train_from: words.optional(),
  train_until: words.optional(),
  validate_from: words.optional(),
  test_from: words.optional(),
  until: words.optional(),
  gap_days: z.number().min(0).optional().describe('Rows left out between training and evaluation.'),
  shares: z.record(words, share).optional().describe('train: 0.8, test: 0.2'),
  seed: z.union([z.int(), words]).optional(),
})

/** `data.yml`: what a model is trained and judged on. Strict, as every file that people write; everything but `version` may be left out. */
export const dataFile = z.strictObject({
  version: z.literal(1),
  contract: z
    .union([z.number(), words], { error: 'write a number, or a version' })
    .optional()
    .describe('Of this contract: raise it when a breaking change is meant.'),
  name: words.optional(),
  owner: words.optional(),
  snapshot: z
    .union(
      [
        words,
        z.strictObject({
          id: words.optional(),
          file: words.optional().describe('A file that DVC or Git LFS keeps: its digest is the identity.'),
        }),
      ],
      { error: 'write its id, or {id, file}' },
    )
    .optional(),
  grain: words.optional().describe('What one row is.'),
  entity: names.optional().describe('Columns whose rows belong together: a customer, a card.'),
  key: names.optional().describe('Columns that tell a row from all others.'),
  label: label.optional(),
  features: features.optional(),
  split: z.union([words, split], { error: 'write the policy, or {policy, by, …}' }).optional(),
  columns: z.record(words, column).default({}),
  sensitive: z.array(words).optional().describe('Columns that are never a feature, never logged or shown; [] where there is none.'),
  retention: words.optional(),
})

export type DataFile = z.infer<typeof dataFile>
