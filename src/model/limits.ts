/** Caps on untrusted input. Over a cap the evidence is unreadable by *our* fault, so blind, never clean. */
export const limits = {
  /** Bytes of one text file (Python, notebook, metrics, gates, configuration, model card). */
  textBytes: 8 * 1024 * 1024,
  /** Bytes of text in all that one review reads. */
  totalTextBytes: 256 * 1024 * 1024,
  /** Characters of a pull request's description (GitHub's own limit). */
  bodyCharacters: 65_536,
  /** Nesting of JSON and YAML before it is refused. */
  depth: 100,
  /** Tokens of a YAML document: its parser's time grows with them. */
  yamlTokens: 60_000,
  /** Aliases a YAML document may expand. */
  yamlAliases: 50,
  /** Commits of the base's first-parent history searched for a way back. */
  historyCommits: 100,
  /** Inline comments a review may carry. */
  inlineComments: 5,
  /** Characters of a GitHub comment. */
  commentCharacters: 65_536,
  /** Characters of a check run's summary. */
  checkSummaryCharacters: 65_535,
  /** Annotations of a check run: six requests. */
  checkAnnotations: 300,
  /** Bytes of a job summary. */
  summaryBytes: 1_048_576,
  /** Questions a review may ask. */
  questions: 3,
  /** Comments kept as answers to questions, and of each one the ids and the quotations. */
  answers: 100,
  answerParts: 8,
  /** Characters of a description or comment that are looked at for an answer (GitHub's own limit), of all comments together, and of one quotation. */
  answerCharacters: 65_536,
  answersCharacters: 2_000_000,
  quotedCharacters: 600,
} as const
