/** An inline comment, on a line of the head's diff. `body` carries its fingerprint in a marker. */
export interface InlineComment {
  path: string
  line: number
  startLine: number | null
  body: string
  fingerprint: string
}

/** The name of our check run, which branch protection requires. */
export const checkName = 'mle-review'

/** A line of a check run. GitHub takes annotations with a path only, and never takes one back. */
export interface CheckAnnotation {
  path: string
  startLine: number
  endLine: number
  level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}

/** What is about to be done on GitHub. Printed by `--dry-run`, performed by `world/github/perform.ts`, each idempotent. */
export type Intent =
  | { do: 'write-comment'; body: string; replaces: number | null }
  | { do: 'delete-comment'; id: number }
  | { do: 'open-review'; commit: string; body: string; comments: InlineComment[] }
  | { do: 'edit-inline'; id: number; node: string; body: string; minimise: boolean }
  | {
      do: 'conclude-check'
      commit: string
      name: string
      conclusion: 'success' | 'failure' | 'action_required'
      title: string
      summary: string
      annotations: CheckAnnotation[]
      /** Buttons, at most three; GitHub takes 20, 40 and 20 characters. */
      actions: { label: string; description: string; identifier: string }[]
    }
  /** The check stays open and says what it waits for. */
  | { do: 'await-check'; commit: string; name: string; title: string; summary: string }
  | { do: 'react'; comment: number; content: '+1' | '-1' | 'eyes' | 'confused' }
  | { do: 'answer'; body: string; to: string }
  /** `marker`: the last line of the body, by which it is found among our issues since a moment (ISO 8601), and never opened twice. */
  | { do: 'open-issue'; title: string; body: string; marker: string; since: string; assign: string[] }
  | { do: 'set-status'; commit: string; context: string; state: 'success' | 'failure' | 'pending'; description: string; url: string | null }

/** A comment of ours as found on GitHub, for `reply/plan.ts`. */
export interface OurComment {
  id: number
  body: string
  createdAt: string
}

/** An inline thread that we opened. */
export interface OurThread {
  id: number
  node: string
  fingerprint: string
  path: string
  line: number | null
  body: string
  resolved: boolean
  /** A person replied or gave a thumbs-down: leave it alone, never open it again. */
  answered: boolean
  thumbsDown: boolean
  minimised: boolean
}

/** What we said before on this pull request. */
export interface Said {
  comments: OurComment[]
  threads: OurThread[]
}
