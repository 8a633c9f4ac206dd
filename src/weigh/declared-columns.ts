import { type Declared, undeclared } from '../model/declared.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import { sensitiveColumns } from './data-gaps.ts'

/**
 * Columns that a model's data contract says what they are; null where there is none. What base says stands beside what head says: a change
 * that takes a column out of the contract hides nothing, and one that names it is believed.
 */
export function declaredColumns({ dataContract }: Pick<ModelEvidence, 'dataContract'>): Declared | null {
  const both = [dataContract.base, dataContract.head].flatMap((side) => valueOf(side) ?? [])
  const made: Declared = {
    time: both.flatMap(({ time, label }) => [...(time?.value ?? []), ...(label.time === null ? [] : [label.time.value])]).filter(isColumn),
    entity: both.flatMap(({ entity }) => entity?.value ?? []),
    target: both.flatMap(({ label }) => (label.column === null ? [] : [label.column.value])),
    sensitive: [...new Set(both.flatMap(sensitiveColumns))],
    split: both.map(({ split }) => policyOf(split?.value.policy)).find((policy) => policy !== null) ?? undeclared.split,
  }
  return both.length === 0 ? null : made
}

/** A moment may be told in words. */
function isColumn(name: string): boolean {
  return /^[\w.]+$/.test(name)
}

function policyOf(policy: string | undefined): Declared['split'] {
  if (policy === undefined) return null
  return /\btime|temporal|chronolog/i.test(policy) ? 'time' : /\bgroup|entity/i.test(policy) ? 'group' : null
}
