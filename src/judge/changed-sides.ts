import type { Evidence, Sided } from '../model/evidence.ts'
import type { ChangedSide } from '../model/rule.ts'
import type { ChangedText } from '../model/source.ts'
import type { QueryFile } from '../model/sql.ts'
import { programsOf } from './programs-of.ts'

const known = new WeakMap<Evidence, Sided<ChangedSide>>()

/** What the change touched, as it was and as it is: for rules that compare. */
export function changedSides(evidence: Evidence): Sided<ChangedSide> {
  const found = known.get(evidence)
  if (found !== undefined) return found
  const made = { base: sideOf(evidence, 'base'), head: sideOf(evidence, 'head') }
  known.set(evidence, made)
  return made
}

/** Changed documents and configuration files of one side. */
export function documentsOf({ sources }: Evidence, of: 'base' | 'head'): ChangedText[] {
  return sources.flatMap(({ kind, side, role, path, headPath, text }) =>
    (kind === 'document' || kind === 'config') && role === 'changed' && side === of && text.is === 'read'
      ? [{ path, headPath, text: text.value }]
      : [],
  )
}

/** Files of SQL of one side. */
export function queriesOf({ sources }: Evidence, of: 'base' | 'head'): QueryFile[] {
  return sources.flatMap(({ kind, side, path, headPath, text }) =>
    kind === 'sql' && side === of && text.is === 'read' ? [{ path, headPath, text: text.value }] : [],
  )
}

function sideOf(evidence: Evidence, side: 'base' | 'head'): ChangedSide {
  const programs = programsOf(evidence, side).programs.filter(({ role }) => role === 'changed')
  return { programs, queries: queriesOf(evidence, side), documents: documentsOf(evidence, side) }
}
