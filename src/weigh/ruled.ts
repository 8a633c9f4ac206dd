import type { Organisation } from '../model/organisation.ts'
import type { Impact, Ruled, Settings, SeveritySetting } from '../model/settings.ts'
import type { PutAside } from './effective-model.ts'
import { asSevere, lockOn } from './locks.ts'

/** Severities of a repository under its organisation's, for models of one impact. */
export function ruled(own: Settings['severities'], organisation: Organisation, impact: Impact | null): Ruled & { aside: PutAside[] } {
  const ofImpact = (impact === null ? undefined : organisation.severities_by_impact[impact]) ?? {}
  const theirs = { ...organisation.severities, ...ofImpact }
  const severities: Record<string, SeveritySetting> = { ...theirs }
  const raised: Record<string, SeveritySetting> = {}
  const aside: PutAside[] = []
  for (const [rule, wanted] of Object.entries(own)) {
    const stands = Object.hasOwn(theirs, rule) ? theirs[rule] : undefined
    const lock = lockOf(rule, organisation.locked, impact, Object.hasOwn(ofImpact, rule))
    if (lock === null || (stands !== undefined && asSevere(wanted, stands))) severities[rule] = wanted
    else if (stands === undefined) raised[rule] = wanted
    else aside.push({ path: ['severities', rule], wanted, stands, lock })
  }
  return { severities, raised, aside }
}

/** A lock on `severities` covers every rule, said or not: the page's own severity is what stands then. */
export function lockOf(rule: string, locked: readonly string[], impact: Impact | null, saidOfImpact: boolean): string | null {
  const everywhere = lockOn(locked, ['severities', rule], true)
  return everywhere ?? (impact === null ? null : lockOn(locked, ['severities_by_impact', impact, rule], saidOfImpact))
}
