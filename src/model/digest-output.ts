import { z } from 'zod'

const text = z.string()

/** `mle-review digest --format json`. */
export const digestOutput = z.looseObject({
  rows: z
    .array(
      z.looseObject({
        rule: text,
        severity: z.enum(['E', 'W', 'N', 'Q']),
        about: z.enum(['model', 'project']),
        subject: text.nullable().describe("A model's id, a context.md's path or an owner; null: code that belongs to no model."),
        count: z.int().min(1),
        places: z.array(text).describe('The first few, as path:line.'),
        message: text.describe('Markdown.'),
      }),
    )
    .describe('What costs most first.'),
  stalled: z.int().min(0).describe('Projects; `mle-review projects` tells which.'),
  unreadable: z.int().min(0).describe('Projects whose context.md cannot be read.'),
  unjudged: z.array(z.looseObject({ rule: text, model: text.nullable(), is: z.enum(['blind', 'broken']), why: text })),
  maturity: z
    .looseObject({
      level: z.int().min(0).max(3),
      score: z.number().min(0).max(7).describe('ML Test Score: the lowest of its four sections.'),
      next: z.array(text),
    })
    .nullable(),
  unseen: z.array(text).describe('What could not be read, or was too much to be looked at; comments that allow nothing.'),
})
