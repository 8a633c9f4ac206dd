import { compactFields, type FieldKey } from '../model/compact.ts'
import { type LedgerKey, ledgerFields } from '../model/ledger.ts'
import { editDistance, nearest } from './nearest.ts'

/** Which field a label names. `weight`: how surely the label alone tells a compact from any other template. */
export type Named = { of: 'compact'; key: FieldKey; weight: number } | { of: 'ledger'; key: LedgerKey; weight: 0 }

/** Labels that no other template uses, and those that few do; every other label is a common word (weight 1). */
const weights: Record<string, number> = {
  'Labels and data snapshot': 6,
  'User or system action changed by the model': 6,
  'Threshold or config plan': 6,
  'Unacceptable mistakes': 6,
  'Acceptable mistakes': 6,
  'Mistake budget': 6,
  'Eval slices': 4,
  'Candidate signals': 4,
  'Rollback or fallback': 4,
  'Who cares': 2,
  'Decision owner': 2,
  'Success metric': 2,
  'Guardrail metrics': 2,
  'Next experiment': 2,
  'Evaluation slices': 2,
  'Labels and snapshot': 2,
  'Unacceptable errors': 2,
  'Acceptable errors': 2,
}

const vocabulary = new Map<string, Named>()
// Labels of the Observation Ledger end a compact's field where an entry follows it.
for (const { key, label } of ledgerFields) vocabulary.set(stem(label), { of: 'ledger', key, weight: 0 })
for (const { key, label, aliases } of compactFields) {
  for (const name of [key, ...aliases, label]) vocabulary.set(stem(name), { of: 'compact', key, weight: weights[name] ?? 1 })
}

/** The field that a label names: case, spacing, `_`, `-`, `&`, emoji, a plural and a remark in brackets aside. */
export function named(label: string): Named | null {
  return label.length > 90 ? null : (vocabulary.get(stem(label)) ?? null)
}

/** The compact field that a label misses by one or two edits. */
export function nearestField(label: string): FieldKey | null {
  const said = stem(label)
  if (said.length < 4 || said.length > 60 || vocabulary.has(said)) return null
  const near = (name: string) => Math.abs(name.length - said.length) <= (name.length < 8 ? 1 : 2)
  const name = nearest(said, [...vocabulary.keys()].filter(near))
  const it = name === null || (name.length < 8 && editDistance(said, name) > 1) ? undefined : vocabulary.get(name)
  return it?.of === 'compact' ? it.key : null
}

/** A label as it is compared: case, spacing, `_`, `-`, `&`, a plural and a remark in brackets aside. */
export function stem(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replaceAll('&', ' and ')
    .replaceAll('/', ' or ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/(?<=[^s])s$/, ''))
    .join(' ')
}
