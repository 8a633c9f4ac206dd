import { type Compact, type FieldKey, labelOf } from '../../model/compact.ts'
import type { Pull } from '../../model/evidence.ts'
import type { PlanDocument, PlanTerm, PlanTopic } from '../../model/plan.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { sentencesOf } from '../../read/plan/sentences.ts'
import { writtenByPeople } from '../../read/written-by-people.ts'

/** Words without which a sentence of a description speaks of something else: of figures that were measured, of what went wrong before. */
const about: Record<PlanTopic, RegExp> = {
  monitoring:
    /\bmonitor|\balert|\balarm|\bdashboard|\bgrafana\b|\bdatadog\b|\bdrift|\bwatch|\bon-?call\b|\bpages? \w|\bpaged\b|\brun-? ?books?\b/i,
  rollout: /\broll(?:ed|s|ing)?-?\s?out\b|\bcanar|\bshadow|\ba\/b\b|\bramp|\bstages?\b|\bload[- ]?test|\bdark launch/i,
  prediction:
    /\bprediction contract\b|\bdecision owner\b|\bfall(?:s|ing)?[- ]?back|\brules-?\w|\boverrid|\bprivacy\b|\bpersonal data\b|\bretention\b|\bretained\b|\bserving\b|\boutput schema\b/i,
}

const topics = ['prediction', 'rollout', 'monitoring'] as const

const known = new WeakMap<object, PlanTerm[]>()

/** What the description claims for this change, topic by topic: sentences under such a heading or with such words; and the defaults of the model's compact. */
export function described(pull: Pick<Pull, 'body'>, compact: Read<Compact>): PlanDocument[] {
  const sentences =
    known.get(pull) ??
    sentencesOf(writtenByPeople(pull.body)).map(({ text, line, headings }) => ({
      text: claim([...headings.slice(-1), text].join(': ')),
      line,
    }))
  known.set(pull, sentences)
  const fields = Object.entries(valueOf(compact)?.fields ?? {}) as [FieldKey, Compact['fields'][FieldKey]][]
  const defaults = fields.flatMap(([key, field]): PlanTerm[] =>
    field?.inherited ? [{ text: claim(`${labelOf(key)}: ${field.value}`), line: 1 }] : [],
  )
  return topics.flatMap((topic) => {
    const terms = [...sentences, ...defaults].filter(({ text }) => about[topic].test(text)).slice(0, 200)
    return terms.length === 0 ? [] : [{ path: 'description', kind: 'description', topics: [topic], terms }]
  })
}

/** The field's own label names a fallback, whatever is answered. */
function claim(text: string): string {
  return text.replace(/^rollback or fallback:?/i, '')
}
