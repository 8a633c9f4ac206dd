import type { FieldKey } from '../model/compact.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'

/** An answer that the repository already holds, and the place that holds it. */
export interface KnownAnswer {
  value: string
  from: 'compact defaults' | 'owners' | 'metrics' | 'gates' | 'rollback'
}

/** What the repository knows of the compact's fields. A field on which several models disagree is left for people. */
export function knownAnswers(models: ModelEvidence[], baseRef: string): Partial<Record<FieldKey, KnownAnswer>> {
  const all = models.map((model) => ofModel(model, baseRef))
  const keys = [...new Set(all.flatMap((known) => Object.keys(known) as FieldKey[]))]
  const agreed = keys.flatMap((key) => {
    const [first, ...others] = all.map((known) => known[key])
    return first !== undefined && others.every((other) => other?.value === first.value) ? [[key, first] as const] : []
  })
  return Object.fromEntries(agreed)
}

function ofModel({ settings, metrics, gates, isNew }: ModelEvidence, baseRef: string): Partial<Record<FieldKey, KnownAnswer>> {
  const known: Partial<Record<FieldKey, KnownAnswer>> = {}
  const say = (key: FieldKey, from: KnownAnswer['from'], parts: (string | null | undefined)[]) => {
    const value = parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')
    if (value !== '') known[key] = { value, from }
  }
  const measured = valueOf(metrics.head)?.data
  const before = valueOf(metrics.base)?.data
  const { artifact, config, data, switch: how, trigger } = settings.rollback ?? {}
  say('decisionOwner', 'owners', settings.owners)
  say('labelsAndDataSnapshot', 'metrics', [measured?.label, measured?.snapshot])
  if (before !== undefined && !isNew)
    say('baseline', 'metrics', [`the model on ${baseRef}${before.snapshot === null ? '' : `, measured on ${before.snapshot}`}`])
  const declared = valueOf(isNew ? gates.head : gates.base)?.gates ?? []
  say('evalSlices', 'gates', [...new Set(declared.flatMap(({ slices }) => slices.map(({ slice }) => slice)))])
  say('rollbackOrFallback', 'rollback', [
    artifact && `artifact: ${artifact}`,
    config && `config: ${config}`,
    data && `data: ${data}`,
    how && `switch: ${how}`,
    trigger && `trigger: ${trigger}`,
  ])
  for (const [key, value] of Object.entries(settings.compact)) say(key as FieldKey, 'compact defaults', [value])
  return known
}
