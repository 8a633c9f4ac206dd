import type { DataContract } from '../../model/data-contract.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { PlanDocument } from '../../model/plan.ts'
import { valueOf } from '../../model/read.ts'
import { toldBy } from '../plan/told.ts'
import { durationsIn } from './duration.ts'

/** Documents whose stages have a length: the block, and steps that pause. */
const staged = ['block', 'argo rollout', 'description']
const stage = /stage|canary|shadow|pause|duration|a\/b|ab test|traffic|ramp|step|\d ?%/i
const apart = /load|dashboard|latency|retention|alert|window/i

/** Hours until a rollout has reached everybody, and until labels arrive, where both are told and labels come later. */
export function fasterThanLabels(model: ModelEvidence): { rollout: number; delay: number } | null {
  const contract = valueOf(model.dataContract.head)
  const delay = contract === null ? 0 : delayOf(contract)
  const rollout = Math.max(0, ...model.plans.head.map(lengthOf))
  return rollout === 0 || rollout >= delay ? null : { rollout, delay }
}

/** Whether something tells before labels do: drift of the predictions, a business figure, a trigger that needs no label. */
export function isWatchedBefore({ plans, settings }: ModelEvidence): boolean {
  const watched = toldBy('monitoring', plans.head)
  if (watched.has('prediction-drift') || watched.has('confidence-drift') || watched.has('business')) return true
  const trigger = settings.rollback?.trigger ?? ''
  return trigger !== '' && !/recall|precision|auc|accuracy|f1|label|mape|wape|mase|rmse|mae\b|loss/i.test(trigger)
}

function delayOf({ label }: DataContract): number {
  const told = durationsIn(label.delay?.value ?? '')
  return Math.max(0, ...(told.length > 0 ? told : durationsIn(label.definition?.value ?? '')))
}

function lengthOf({ kind, topics, terms }: PlanDocument): number {
  if (!topics.includes('rollout') || !staged.includes(kind)) return 0
  return terms
    .filter(({ text }) => stage.test(text) && !apart.test(text))
    .reduce((hours, { text }) => hours + durationsIn(text).reduce((a, b) => a + b, 0), 0)
}
