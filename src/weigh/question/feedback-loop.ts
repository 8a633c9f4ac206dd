import type { Compact } from '../../model/compact.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { prose, readsAsEnglish } from '../compact-prose.ts'
import { allFields, isTold } from './told-before.ts'

/** Actions after which nobody learns what would have happened. */
const stops =
  /\b(?:block|blocks|blocked|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|suspend(?:s|ed)?|ban(?:s|ned)?|suppress(?:es|ed)?|withh(?:old|olds|eld)|filters? out|turn(?:s|ed)? (?:away|down)|freez(?:e|es)|frozen)\b/i
/** How people keep learning it all the same, or say that they know. */
const learns =
  /\bhold-?outs?\b|\bcontrol (?:group|sample|slice)|\brandom(?:ly|i[sz]ed)?\b|\bexplor(?:e|es|ation)|\blets? (?:\S+ ){0,3}through|\bcounterfactual|\bpropensity|\binverse prob|\bfeedback loop|\bselection bias|\breject inference|\bunbiased|\bcensor|\bmanual(?:ly)? review(?:s|ed)?|\bappeal/i

/** The action by which a model keeps the labels of its own new snapshot from being seen, where nobody says how it is learned when it was wrong. */
export function feedbackLoop(model: ModelEvidence, compact: Read<Compact>): { action: string; snapshot: string } | null {
  const [before, now] = [valueOf(model.metrics.base)?.data.snapshot ?? null, valueOf(model.metrics.head)?.data.snapshot ?? null]
  const written = valueOf(compact)?.fields.action?.value ?? model.settings.compact.action ?? ''
  const action = prose(written).replace(/\s+/g, ' ').trim()
  if (
    !model.change.metrics ||
    before === null ||
    now === null ||
    before === now ||
    !stops.test(action) ||
    !readsAsEnglish(`${action} the model`)
  )
    return null
  const contract = valueOf(model.dataContract.head)
  const texts = [
    ...Object.values(model.settings.compact),
    ...Object.values(contract?.label ?? {}).map((told) => told?.value ?? ''),
    contract?.split?.value.policy ?? '',
    contract?.join?.value ?? '',
    ...model.plans.head.flatMap(({ terms }) => terms.map(({ text }) => text)),
  ]
  if (isTold(compact, allFields, (text) => learns.test(text)) || texts.some((text) => learns.test(text))) return null
  return { action: action.slice(0, 120), snapshot: now }
}
