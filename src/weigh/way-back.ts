import type { Change, Entry } from '../model/change.ts'
import type { ModelSettings } from '../model/settings.ts'
import { isInLedger, partOf, plainPath } from './model-files.ts'

/** What head holds at each path of the model that the change touched; null: nothing any more. */
export type Restored = Record<string, Entry | null>

/**
 * What an earlier commit must have held for the change to be a way back: every file of the model that was touched, shared
 * code, metrics, contract and golden examples included. null when the change also edits what policy reads (gates, production reference), which no restoration does.
 */
export function restored(
  model: ModelSettings,
  changes: Pick<Change, 'path' | 'before' | 'head'>[],
  contract: readonly string[] = [],
): Restored | null {
  const policy = [model.gates, model.production].filter((it) => typeof it === 'string').map(plainPath)
  const contracts = [model.data_contract]
    .flat()
    .filter((it) => it !== undefined)
    .map(plainPath)
  const wanted: Restored = Object.create(null)
  for (const { path, before, head } of changes) {
    for (const touched of new Set([before, path])) {
      if (policy.includes(touched)) return null
      if ((partOf(model, touched) === null && !contract.includes(touched)) || contracts.includes(touched)) continue
      if (isInLedger(model, touched)) continue
      wanted[touched] = touched === path ? head : null
    }
  }
  return wanted
}

/**
 * The newest earlier commit that held exactly these files, by path, mode and object id, and the commit after it, which brought what
 * is undone; null: no such state, or a mixture. A path that a commit's entries lack was not looked up there, which proves nothing.
 */
export function wayBack(
  wanted: Restored,
  history: Iterable<{ commit: string; entries: Record<string, Entry | null> }>,
  tip: string,
): { commit: string; undoes: string } | null {
  const paths = Object.keys(wanted)
  // A change that only takes files away restores nothing: the whole model would be "as it was" before its first commit.
  if (!paths.some((path) => wanted[path] !== null)) return null
  let undoes = tip
  for (const { commit, entries } of history) {
    if (paths.every((path) => Object.hasOwn(entries, path) && same(wanted[path] ?? null, entries[path] ?? null))) return { commit, undoes }
    undoes = commit
  }
  return null
}

function same(a: Entry | null, b: Entry | null): boolean {
  return a?.id === b?.id && a?.mode === b?.mode
}
