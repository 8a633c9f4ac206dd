import type { Change } from '../../model/change.ts'
import { hunksBetween } from '../../read/diff.ts'
import type { Commits } from './commits.ts'
import type { TextStore } from './text-store.ts'

/** Tells the changed lines of files whose patch was withheld, from both texts where they were read anyway. */
export function withHunks(changes: Change[], store: TextStore, { mergeBase, head }: Commits): Change[] {
  return changes.map((change) => {
    if (change.hunks !== null || change.kind !== 'text' || change.status === 'type-changed') return change
    const before = change.base === null ? '' : store.text({ commit: mergeBase, path: change.before })
    const after = change.head === null ? '' : store.text({ commit: head, path: change.path })
    return before === null || after === null ? change : { ...change, hunks: hunksBetween(before, after), rebuilt: true }
  })
}
