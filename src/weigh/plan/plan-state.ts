import type { ModelEvidence } from '../../model/evidence.ts'
import type { CouldNotJudge } from '../../model/finding.ts'
import type { PlanDocument, PlanPiece, PlanTopic } from '../../model/plan.ts'
import { toldBy } from './told.ts'

/** What a topic is to a model: which of its pieces are asked for, and what follows from what is told. */
export interface Topic<T extends PlanTopic> {
  topic: T
  asked(model: ModelEvidence): PlanPiece<T>[]
  implied(told: Set<PlanPiece<T>>, model: ModelEvidence, documents: PlanDocument[]): Iterable<PlanPiece<T>>
}

/** A model's plan, as all that was recognised tells it: of what is asked for, the pieces told, and the others. */
export interface PlanState<P extends string> {
  asked: P[]
  told: P[]
  missing: P[]
  /** Told at base, where the model is not new: what of it is missing now, this change takes away. */
  before: P[]
  /** Where the topic is spoken of, whatever is told there; the description is none of these. */
  places: { before: string[]; now: string[] }
}

/** Holds what is asked for against what documents tell; `further`: claims of this change alone. */
export function planState<T extends PlanTopic>(it: Topic<T>, model: ModelEvidence, further: PlanDocument[]): PlanState<PlanPiece<T>> {
  const asked = it.asked(model)
  const tells = (documents: PlanDocument[]) => {
    const told = new Set(toldBy(it.topic, documents).keys())
    const all = new Set([...told, ...it.implied(told, model, documents)])
    return asked.filter((piece) => all.has(piece))
  }
  const told = tells([...model.plans.head, ...further])
  const before = model.isNew ? [] : tells(model.plans.base)
  const spoken = (documents: PlanDocument[]) => documents.filter(({ topics, terms }) => topics.includes(it.topic) && terms.length > 0)
  const paths = (documents: PlanDocument[]) => [...new Set(spoken(documents).map(({ path }) => path))]
  const places = { before: paths(model.plans.base), now: paths(model.plans.head) }
  return { asked, told, missing: asked.filter((piece) => !told.includes(piece)), before, places }
}

/** Where documents could not be read nothing is known to be missing. */
export function unreadPlans({ plans }: ModelEvidence): CouldNotJudge | null {
  return plans.unread === undefined ? null : { could: 'not-judge', because: 'blind', why: plans.unread, severity: 'W' }
}
