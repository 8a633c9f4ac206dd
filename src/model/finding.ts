/** E holds the change, W comments, N stands in the summary only, Q is a question. */
export type Severity = 'E' | 'W' | 'N' | 'Q'

export type Confidence = 'high' | 'medium' | 'low'

export type Facts = Record<string, string | number>

/** What a finding is about. Lines are 1-based. */
export type Place =
  | { is: 'line'; path: string; line: number; endLine: number; cell: number | null; fileLine: number; fileEndLine: number }
  | { is: 'file'; path: string }
  | { is: 'description'; line: number | null }
  | { is: 'gate'; metric: string; slice: string | null; against: string }
  | { is: 'model' }

/** Lines of the head file that would settle a finding, as a GitHub suggestion block. */
export interface Suggestion {
  fileLine: number
  fileEndLine: number
  lines: string[]
}

/** What a place of a chain of evidence shows; `reply` has the words. */
export type ChainWhat =
  | 'learned'
  | 'copied'
  | 'divided'
  | 'trained'
  | 'scored'
  | 'predicted'
  | 'validated'
  | 'ordered'
  | 'lagged'
  | 'windowed'
  | 'looked-ahead'
  | 'repeated'
  | 'joined'
  | 'time'
  | 'made'
  | 'chosen'
  | 'cross-validated'
  | 'called'

/** One place of the evidence; `of`: what it is done to, as written. */
export interface ChainStep {
  path: string
  cell: number | null
  line: number
  fileLine: number
  what: ChainWhat
  of: string
}

/** What is found without the names that its programs chose: what a change renames has the same form, and each name another. */
export interface Shape {
  form: string
  /** In the order in which the form numbers them. */
  names: { path: string; name: string }[]
}

/** What a detector saw: facts, no prose. */
export interface Sighting {
  place: Place
  facts: Facts
  confidence?: Confidence
  /** Only lower than the page's. */
  severity?: Severity
  /** Which of the page's `messages` says it, where it has several. */
  variant?: string
  /** The file whose finding it is, where its place is in another that the change touched. */
  file?: string
  /** Where it went wrong, where its place is another line that the change touched. */
  origin?: Extract<Place, { is: 'line' }>
  /** The exact line the finding is about, for the fingerprint; defaults to the place. */
  text?: string
  suggestion?: Suggestion
  /** An approver's review of the current head settles it. */
  settledBy?: 'approval'
  /** The places that prove it, in the order in which they do. */
  chain?: ChainStep[]
  /** It stood before this change, as the detector can tell from both sides. */
  standing?: true
  /** Tells it from others where the change renamed what it is about. */
  shape?: Shape
}

/** A detector's way to say that it could not judge: by our fault (`blind`), or statistics' (`inconclusive`). */
export interface CouldNotJudge {
  could: 'not-judge'
  because: 'blind' | 'inconclusive'
  why: string
  /** Lower than the page's where what could not be judged would not have held the change. */
  severity?: Severity
}

export interface Finding extends Omit<Sighting, 'severity' | 'confidence' | 'standing' | 'file' | 'shape'> {
  rule: string
  model: string | null
  severity: Severity
  confidence: Confidence
  /** Stable through rebases; never holds a line number. */
  fingerprint: string
  /** It stood on the merge base already: counted, N. */
  standing: boolean
  /** It holds this change, as the model's mode has it now. */
  holds: boolean
  /** It would hold under `enforce`. */
  wouldHold: boolean
  /** Who approved it, where an approval settles it. */
  approvedBy: string | null
  /** A comment in the code allows it; one that this change adds (`stands` false) is an approver's to settle. */
  allowed?: { reason: string; stands: boolean }
  /** The message of the rule's page with its holes filled, as Markdown; facts are escaped. */
  message: string
}
