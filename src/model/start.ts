/** Something that was guessed, and what it was guessed from. */
export interface Guess<T> {
  value: T
  from: string
}

/** A file of a work tree; links, submodules and what git ignores are none. */
export interface WorkFile {
  path: string
  size: number
}

/** What is known of a repository before it has a configuration. */
export interface Workplace {
  /** What its folder or its remote is called. */
  name: string
  files: WorkFile[]
  /** Texts of the few files that were opened. */
  texts: ReadonlyMap<string, string>
}

/** A model that seems to be there. Paths count from the root. */
export interface ModelStart {
  id: string
  /** Its folder; empty: the root. */
  root: string
  from: string
  paths: string[]
  dependsOn: string[]
  prompts: string[]
  owners: Guess<string[]> | null
  task: Guess<string> | null
  serving: Guess<string> | null
  exploration: string | null
  artifact: Guess<string> | null
  /** Artifacts beside it: they may be other models. */
  artifacts: string[]
  /** What a program writes and git does not keep. */
  unkept: Guess<string> | null
  metrics: Guess<string> | null
  /** Other files of metrics. */
  otherMetrics: string[]
  production: Guess<string> | null
  gates: Guess<string> | null
  /** An inference contract that is there. */
  contract: Guess<string> | null
  ledger: string | null
  /** A data contract that is there. */
  dataContract: Guess<string> | null
  /** Data that is committed and may serve as a sample. */
  sample: (Guess<string> & { isRead: boolean }) | null
  columns: ColumnStart[]
  target: Guess<string> | null
  /** Data that DVC or Git LFS keeps. */
  snapshot: string | null
  trackers: Guess<string>[]
}

/** A column that code names. */
export interface ColumnStart {
  name: string
  from: string
}

/** A file that a start writes. */
export interface StartFile {
  path: string
  text: string
}
