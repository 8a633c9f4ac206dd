import { type ModelSettings, modelSettings, type SeveritySetting } from '../model/settings.ts'

/**
 * The lock that covers a key of the organisation's file, if one does. A key is locked by its own name, said or not: what is not said
 * keeps its default. A lock on a map locks what the map says and no more.
 */
export function lockOn(locked: readonly string[], path: readonly string[], said: boolean): string | null {
  const names = path.map((_, i) => path.slice(0, i + 1).join('.')).toReversed()
  return names.find((name, i) => locked.includes(name) && (i === 0 || said)) ?? null
}

const severityOrder: SeveritySetting[] = ['off', 'N', 'Q', 'W', 'E']

/** Whether one severity is above another, or the same. */
export function asSevere(one: SeveritySetting, other: SeveritySetting): boolean {
  return severityOrder.indexOf(one) >= severityOrder.indexOf(other)
}

/** What a model that writes nothing but its paths is set to. */
export const unwritten: ModelSettings = modelSettings.parse({ paths: ['**'] })

const orders: Partial<Record<string, readonly unknown[]>> = {
  mode: ['observe', 'comment', 'enforce'],
  stage: ['exploration', 'production'],
  impact: ['low', 'standard', 'high'],
  strict: [false, true],
}

/** Whether a repository's value asks more than the organisation's: such a value stands even where the key is locked. Most keys have no order. */
export function isStricter(key: string, repository: unknown, organisation: unknown): boolean {
  const order = orders[key]
  if (order !== undefined) return order.indexOf(repository) > order.indexOf(organisation)
  return key === 'enforce_from' && typeof repository === 'string' && typeof organisation === 'string' && repository < organisation
}
