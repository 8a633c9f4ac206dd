import { codeSpan } from '../judge/quote.ts'

/** What only the door knows: addresses to link to, where null makes no link, and who answers. */
export interface ReplyOptions {
  /** The run whose summary holds everything, such as a workflow run's page. */
  runUrl: string | null
  /** Folder of the rule pages: `https://github.com/OWNER/REPO/blob/REF/rules/`, or the site. */
  pagesUrl: string | null
  /** Whether `/mle-review` is answered in a comment, as the App does; absent: the command line is named. */
  answers?: boolean
}

/** How a reader has a rule explained, where they stand. */
export function explainHint(rule: string, { answers }: ReplyOptions): string {
  return codeSpan(`${answers === true ? '/' : ''}mle-review explain ${rule}`)
}

/** A rendering that links nowhere. */
export const unlinked: ReplyOptions = { runUrl: null, pagesUrl: null }
