import type { Change, Entry, Tree } from '../model/change.ts'
import type { Answer, Approval, Pull } from '../model/evidence.ts'
import type { Outside } from '../model/organisation.ts'
import type { Read } from '../model/read.ts'

/** A file wanted at a commit. `entry` comes from that commit's tree, so an implementation may fetch by object id. */
export interface Want {
  commit: string
  path: string
  entry: Entry
}

/** One commit of a first-parent history and what the asked paths held there (null: nothing). Newest first. */
export interface PastState {
  commit: string
  entries: Record<string, Entry | null>
}

/**
 * What gathering asks of the place where the change lives: a git object database or GitHub's API. Nothing here decides
 * anything, nothing is executed, and every answer that could not be had is a `Read` that says whose fault it is.
 */
export interface Repository {
  /** Refs, title, body, author of the change. Throws an error with a mend when there is no change to review at all. */
  pull(): Promise<Pull>
  /** The whole tree of a commit, submodules and symlinks included; a truncated or unknown one is unreadable, ours. */
  tree(commit: string): Promise<Read<Tree>>
  /** What changed from one commit to another, renames found, hunks where they can be told cheaply. */
  changes(from: string, to: string): Promise<Read<Change[]>>
  /** Texts by `${commit}:${path}`. Binary, non-UTF-8, over the cap: unreadable with its reason; never thrown. */
  texts(wants: Want[]): Promise<Map<string, Read<string>>>
  /** First-parent history of `from`, newest first, `from` itself left out, at most `limits.historyCommits`. */
  history(from: string, paths: string[]): Promise<Read<PastState[]>>
  /** Whether a path, tag or object is held by the history of the base. */
  holds(name: string): Promise<Read<boolean>>
  /** A file of another repository at a commit. Absent only where that commit is there and lacks it; what may not be seen is unreadable. */
  outside(at: Outside): Promise<Read<string>>
  /** Members' logins of each team (`org/team`), as they are now. */
  teams(names: string[]): Promise<Record<string, Read<string[]>>>
  approvals(head: string): Promise<Read<Approval[]>>
  /** What people said to our questions in comments and threads; absent on the command line. */
  answers(): Promise<Read<Answer[]>>
  /** Which of the handles GitHub knows; absent on the command line. */
  handles(logins: string[]): Promise<Read<Record<string, boolean>>>
}
