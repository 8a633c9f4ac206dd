import type { ModelEvidence, Sided } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import type { ChangedSide } from '../model/rule.ts'
import { candidateMetrics } from './compact-draft-metrics.ts'
import { nameInText, someOf } from './compact-draft-words.ts'
import { newFeatures } from './question/new-features.ts'

/** Features that the change adds or takes away, by both sides' metrics, or by the lists of features in its programs; else the columns that the data contract gains or loses. */
export function signalAnswer(model: ModelEvidence, sides: Sided<ChangedSide>): { text: string; from: string } | null {
  if (model.isNew) return null
  const before = valueOf(model.metrics.base)?.data.features ?? null
  const after = candidateMetrics(model)?.data.features ?? null
  const features = turned(before, after, 'features')
  if (features !== null) return { text: features, from: model.settings.metrics ?? 'metrics' }
  if (before === null || valueOf(model.metrics.head)?.data.features == null) {
    const entered = newFeatures(model, sides)
    const listed = turned(newFeatures(model, { base: sides.head, head: sides.base }), entered, 'features')
    if (listed !== null) return { text: listed, from: model.change.code.slice(0, 2).join(', ') }
  }
  const names = (side: 'base' | 'head') => valueOf(model.dataContract[side])?.columns.map(({ name }) => name) ?? null
  const columns = turned(names('base'), names('head'), 'columns of the data contract')
  return columns === null ? null : { text: columns, from: model.dataContract.at.head ?? 'data contract' }
}

/** What was added and taken away; null where one side is not known, or nothing was. */
function turned(before: string[] | null, after: string[] | null, what: string): string | null {
  if (before === null || after === null) return null
  const [was, is] = [new Set(before), new Set(after)]
  const added = after.filter((name) => !was.has(name))
  const removed = before.filter((name) => !is.has(name))
  const parts = [
    ...(added.length === 0 ? [] : [`added ${what} ${someOf(added.map(nameInText), 20)}`]),
    ...(removed.length === 0 ? [] : [`removed ${what} ${someOf(removed.map(nameInText), 20)}`]),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}
