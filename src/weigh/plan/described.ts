import type { Compact, FieldKey } from '../../model/compact.ts'
import type { Pull } from '../../model/evidence.ts'
import type { PlanDocument, PlanTerm } from '../../model/plan.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { sentencesOf } from '../../read/plan/sentences.ts'

const known = new WeakMap<object, PlanTerm[]>()

/** What the description says, a claim for this change: every sentence with its heading, and the defaults of the model's compact. */
export function described(pull: Pick<Pull, 'body'>, compact: Read<Compact>): PlanDocument {
  const sentences =
    known.get(pull) ?? sentencesOf(pull.body).map(({ text, line, headings }) => ({ text: [...headings.slice(-1), text].join(': '), line }))
  known.set(pull, sentences)
  const fields = Object.entries(valueOf(compact)?.fields ?? {}) as [FieldKey, Compact['fields'][FieldKey]][]
  const defaults = fields.flatMap(([key, field]): PlanTerm[] => (field?.inherited ? [{ text: `${key}: ${field.value}`, line: 1 }] : []))
  return {
    path: 'description',
    kind: 'description',
    topics: ['prediction', 'rollout', 'monitoring'],
    terms: [...sentences, ...defaults].slice(0, 400),
  }
}
