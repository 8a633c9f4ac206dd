import { limits } from '../model/limits.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { compose } from './compose.ts'
import { summaryMarker } from './markers.ts'
import { type ReplyOptions, unlinked } from './options.ts'
import { type Prior, printPrior } from './prior.ts'

/** The sticky comment. The same report and the same `prior` give the same text, at most as long as GitHub takes. */
export function summaryComment(report: Report, rulebook: Rulebook, prior: Prior | null, options: ReplyOptions = unlinked): string {
  return compose(report, rulebook, prior, options, {
    limit: limits.commentCharacters,
    rows: 50,
    introducedOnly: true,
    size: (text) => text.length,
    tail: (life) => `${printPrior(life.next)}\n${summaryMarker}`,
  })
}
