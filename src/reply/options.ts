/** What only the door knows: addresses to link to. null: no link is made. */
export interface ReplyOptions {
  /** The run whose summary holds everything, such as a workflow run's page. */
  runUrl: string | null
  /** Folder of the rule pages, ending in a slash: `https://github.com/OWNER/REPO/blob/REF/rules/`. */
  pagesUrl: string | null
}

/** A rendering that links nowhere. */
export const unlinked: ReplyOptions = { runUrl: null, pagesUrl: null }
