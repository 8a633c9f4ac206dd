import type { Change } from '../model/change.ts'
import { type Compact, compactFields, type FieldKey } from '../model/compact.ts'
import type { Evidence, ModelEvidence } from '../model/evidence.ts'
import { type Read, valueOf } from '../model/read.ts'
import { owns } from './model-files.ts'
import { isRefresh } from './refresh.ts'

/** Without these nobody can tell what the change is for, who decides, what it may break, or how to undo it. */
export const graveFields: ReadonlySet<FieldKey> = new Set([
  'goal',
  'decisionOwner',
  'successMetric',
  'unacceptableMistakes',
  'labelsAndDataSnapshot',
  'baseline',
  'evalSlices',
  'rollbackOrFallback',
])

/** The fields a change of this model owes. A refresh owes three; a `rollback:` block on base answers the last for good. */
export function owedFields({ change, settings }: Pick<ModelEvidence, 'change' | 'settings'>): FieldKey[] {
  if (!isRefresh(change)) return compactFields.map(({ key }) => key)
  return settings.rollback === undefined
    ? ['labelsAndDataSnapshot', 'baseline', 'rollbackOrFallback']
    : ['labelsAndDataSnapshot', 'baseline']
}

/** Owed fields without an answer: nothing written and no default on base, or a placeholder. A `rollback:` block that names the lever is one. */
export function unanswered(
  compact: Read<Compact>,
  model: Pick<ModelEvidence, 'change' | 'settings'>,
): { key: FieldKey; line: number | null }[] {
  const fields = valueOf(compact)?.fields
  const { settings } = model
  return owedFields(model).flatMap((key) => {
    const field = fields?.[key] ?? null
    if (field !== null && field.state !== 'empty') return []
    if (key === 'rollbackOrFallback' && settings.rollback?.switch !== undefined) return []
    return fields === undefined && Object.hasOwn(settings.compact, key) ? [] : [{ key, line: field?.line ?? null }]
  })
}

/** Whether the change touches another configured model too: then one compact speaks of several, and a figure may be the other's. */
export function sharesCompact(
  model: Pick<ModelEvidence, 'id'>,
  evidence: Pick<Evidence, 'settings' | 'headSettings'>,
  changes: Change[],
): boolean {
  const models = { ...valueOf(evidence.headSettings)?.models, ...valueOf(evidence.settings)?.models }
  return Object.entries(models).some(([id, other]) => id !== model.id && changes.some(({ path }) => owns(other, path)))
}
