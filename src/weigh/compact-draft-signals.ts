import type { ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import { candidateMetrics } from './compact-draft-metrics.ts'
import { nameInText, someOf } from './compact-draft-words.ts'

/** Features that the change adds or takes away, by both sides' metrics; else the columns that the data contract gains or loses. */
export function signalAnswer(model: ModelEvidence): { text: string; from: string } | null {
  if (model.isNew) return null
  const features = turned(valueOf(model.metrics.base)?.data.features ?? null, candidateMetrics(model)?.data.features ?? null, 'features')
  if (features !== null) return { text: features, from: model.settings.metrics ?? 'metrics' }
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
