/** What a reader of a design document looks for, what is of most use first: seven that it can answer, and what its author does not know yet. */
export const reviewQuestions = ['problem', 'metrics', 'alternatives', 'rollback', 'data', 'non-goals', 'cost', 'unknowns'] as const

/** What is asked of every ML system before it is built. */
export const systemQuestions = ['baseline', 'feedback', 'scale', 'mistakes', 'success'] as const

export type ReviewQuestion = (typeof reviewQuestions)[number]
export type SystemQuestion = (typeof systemQuestions)[number]
export type DesignQuestion = ReviewQuestion | SystemQuestion

/** A sentence of the document, a list item or a row. Lines are 1-based. */
export interface DesignSentence {
  text: string
  line: number
  /** `open`: says that it is still to be written or asks something; `shown`: code, a picture, a diagram. */
  is: 'said' | 'open' | 'shown'
}

/** What stands below a heading, or behind a label that people write like one. */
export interface DesignSection {
  heading: string
  line: number
  /** How many headings stand above it. */
  depth: number
  sentences: DesignSentence[]
  /** Texts of the list items, rows or headings right below it: what it tells apart. */
  parts: string[]
}

/** A design document as its author wrote it. */
export interface DesignDocument {
  path: string
  title: string
  /** Line of its title; 1 where it has none. */
  line: number
  /** Where it says that it stands, in lower case: `draft`, `superseded by 0042`. */
  status: string | null
  sections: DesignSection[]
  /** All that it says, in its order. */
  sentences: DesignSentence[]
}

/** How far one question is answered. */
export type DesignAnswer =
  | { is: 'answered'; line: number }
  /** `of`: what is there, or what is not, as words of the document. */
  | {
      is: 'half'
      why: 'empty' | 'put-off' | 'one-alternative' | 'no-trade-offs' | 'offline-only' | 'online-only' | 'thin'
      line: number
      heading: string | null
      of: string
    }
  | { is: 'absent' }
