/** The three commits of a review. Policy and references are read at `base`; the change runs from `mergeBase` to `head`. */
export interface Commits {
  base: string
  mergeBase: string
  head: string
}
