/** What a schedule is about to do with the issue of one project, or with the digest: its `project` is `digest`. Printed by `--dry-run`. */
export type ProjectIntent =
  | { do: 'open-issue'; project: string; title: string; body: string; assign: string[] }
  /** No comment, no notice: GitHub tells nobody of an edit. */
  | { do: 'edit-issue'; project: string; number: number; title: string; body: string }
  | { do: 'comment-issue'; project: string; number: number; body: string }
  | { do: 'close-issue'; project: string; number: number; reason: 'completed' | 'not_planned' }
  | { do: 'reopen-issue'; project: string; number: number }

/** What the body of an issue remembers of itself, in a marker that people do not see: the state of the schedule lies nowhere else. */
export interface IssueMemory {
  kind: 'stalled' | 'unreadable'
  /** The date that nothing was reached since; a later one is another stall. */
  since: string
  /** Calendar dates on which it was asked. */
  asked: string[]
  /** Of the text below the marker. */
  hash: string
}

/** An issue of ours, found by its marker and its author. */
export interface ProjectIssue {
  number: number
  /** Path of the project's context.md. */
  project: string
  open: boolean
  /** Who closed it, where it is closed: us, or a person who decided something. */
  closedByUs: boolean
  state: IssueMemory
  title: string
  body: string
}
