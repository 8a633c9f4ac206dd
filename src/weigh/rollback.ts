import type { Compact } from '../model/compact.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import type { Read } from '../model/read.ts'
import { isRefresh } from './refresh.ts'
import { isEnglish, namesAWayBack, plansToRetrain, pointsElsewhere, type RollbackPart, rollbackParts, speaksOf } from './rollback-words.ts'

/** What a change says about going back: the model's `rollback:` block, and the description's own words. */
export interface RollbackPlan {
  /** Prose of the compact's field or its default; null where nobody wrote any. `line` is 0 for a default. */
  prose: { text: string; line: number; state: 'answered' | 'not-applicable' } | null
  /** What a draft took from the evidence: it tells nothing that the evidence does not, and may still plan a training. */
  derived: string | null
  /** Texts of the block, by key. */
  block: Partial<Record<RollbackPart, string>>
  /** The model has never been served: there is nothing of its own to go back to. */
  isFirst: boolean
}

/** Brings together what block and compact say. */
export function rollbackPlan(model: ModelEvidence, compact: Read<Compact>): RollbackPlan {
  const field = compact.is === 'read' ? compact.value.fields.rollbackOrFallback : null
  const isDerived = field?.derived !== undefined
  const written =
    field !== null && field.state !== 'empty' && !isDerived ? { text: field.value, line: field.line, state: field.state } : null
  const fallback = model.settings.compact.rollbackOrFallback
  const prose = written ?? (fallback === undefined ? null : { text: fallback, line: 0, state: 'answered' as const })
  const isFirst = model.isNew || (model.settings.artifact !== undefined && model.artifact.base === null)
  return { prose, derived: isDerived ? field.value : null, block: { ...model.settings.rollback }, isFirst }
}

/** Parts of the way back that nobody has told, and how many were. Keys of the block settle a part for good; prose is taken at its word. */
export function missingParts(model: ModelEvidence, plan: RollbackPlan): { missing: RollbackPart[]; told: number } {
  const { prose, block, isFirst } = plan
  if (prose !== null && (prose.state === 'not-applicable' || pointsElsewhere(prose.text) || !isEnglish(prose.text)))
    return { missing: [], told: 0 }
  const told = (part: RollbackPart) => block[part] !== undefined || (prose !== null && speaksOf(part, prose.text))
  const known = (part: RollbackPart) => part === 'artifact' && model.artifact.base !== null
  const parts = asked(model, isFirst)
  return { missing: parts.filter((part) => !told(part) && !known(part)), told: parts.filter(told).length }
}

/** A first model goes back to what was there before it; a refresh changes nothing but the artifact. */
function asked(model: ModelEvidence, isFirst: boolean): RollbackPart[] {
  if (isRefresh(model.change)) return ['artifact']
  return isFirst ? ['artifact', 'switch', 'trigger'] : [...rollbackParts]
}

/** The words that plan a training where a switch is needed; null where the plan names something to switch to, or no training. */
export function retrainingPlan(plan: RollbackPlan): string | null {
  const texts = [plan.prose?.state === 'answered' ? plan.prose.text : null, ...Object.values(plan.block)].filter(
    (text) => typeof text === 'string',
  )
  const training = [...texts, ...(plan.derived === null ? [] : [plan.derived])].find(plansToRetrain)
  const { artifact, switch: how } = plan.block
  const isSettled = [artifact, how].some((text) => text !== undefined && !plansToRetrain(text))
  return training === undefined || isSettled || texts.some(namesAWayBack) ? null : training
}
