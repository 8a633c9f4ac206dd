/** One entry of a git tree. `mode` as git writes it: 100644, 100755, 120000 (symlink), 160000 (submodule). */
export interface Entry {
  mode: string
  id: string
  /** Bytes of the blob; null where the source does not say (submodules, some API answers). */
  size: number | null
}

/** Path to entry, for every blob, symlink and submodule of a commit. */
export type Tree = Record<string, Entry>

/** A run of changed lines without context, 1-based, as in `git diff -U0`: `oldLines` lines were replaced by `newLines`. */
export interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
}

/** What git or GitHub says happened to one path between the merge base and the head. */
export interface Change {
  path: string
  /** The path before a rename or copy; equal to `path` otherwise. */
  before: string
  status: 'added' | 'modified' | 'deleted' | 'renamed' | 'type-changed'
  base: Entry | null
  head: Entry | null
  kind: 'text' | 'binary' | 'lfs' | 'submodule' | 'symlink'
  /** null when nobody could tell (binary, patch withheld, over the cap): such a file takes no inline comment. */
  hunks: Hunk[] | null
  /** Told from both texts, because GitHub withheld the patch: it refuses comments on these lines, and with one the whole review. */
  rebuilt?: true
}
