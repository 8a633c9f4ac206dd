import type { FieldKey } from '../model/compact.ts'

/** What each field asks of a person, in the fewest words: stands as a comment where nothing is answered. */
export const compactHints: Record<FieldKey, string> = {
  goal: 'who is better off, by how much',
  whoCares: 'who pays for its mistakes, and how',
  decisionOwner: 'who decides that it ships',
  action: 'what happens differently because of a prediction',
  successMetric: 'metric, from what to what, and the least that counts',
  guardrailMetrics: 'what may not get worse, with its limit',
  mistakeBudget: 'how many mistakes are affordable: a count, a rate or a cost',
  unacceptableMistakes: 'what must not happen even once',
  acceptableMistakes: 'what may happen, and who absorbs it',
  assumptions: 'what must be true for this to work',
  constraints: 'latency, memory, cost, privacy, fairness',
  labelsAndDataSnapshot: 'which label, on which snapshot of the data',
  baseline: 'what it is compared with: the model there is, rules, a person',
  candidateSignals: 'what should separate the outcomes, why, and how it could leak',
  thresholdOrConfigPlan: 'which threshold or setting moves, and how it was chosen',
  evalSlices: 'the groups that must not pay for the average',
  knownRisks: 'what could go wrong that no gate would see',
  nextExperiment: 'what is tried next, and the result that would prove it wrong',
  rollbackOrFallback: 'what runs instead, how traffic goes back, what makes us go back',
}
