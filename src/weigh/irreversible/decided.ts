import type { Change } from '../../model/change.ts'
import type { Pull } from '../../model/evidence.ts'
import { sentencesOf } from '../../read/plan/sentences.ts'

/** Files in which teams write down what they decided. */
const records =
  /(?:^|\/)(?:adrs?|decisions?|decision[-_]?(?:records?|log)s?|rfcs?)\/[^/]+\.(?:md|markdown|rst|adoc|txt)$|(?:^|[/_-])(?:adr|rfc)[-_]?\d+[^/]*\.(?:md|markdown|rst|adoc|txt)$|decision[-_ ]?(?:record|log)[^/]*\.(?:md|markdown|rst|adoc|txt)$/i

/** A sentence that names such a record, or says who decided. */
const named =
  /\b(?:ADR|RFC|decision(?: record)?)[- #]?\d{1,6}\b|\b(?:decision record|decision log)\b.{0,200}(?:https?:|\.md|#\d)|(?:https?:\S{0,200}|\b)\/(?:adrs?|decisions?|rfcs?)\/\S|\b(?:decided|approved|signed off|agreed) (?:by|with)\b.{0,40}(?:@\w|\b[A-Z]\w)/i

/** Whether a change brings, or its description names, a record of the decision. */
export function hasDecision(changes: Change[], { body }: Pick<Pull, 'body'>): boolean {
  if (changes.some(({ path, head }) => head !== null && records.test(path.slice(-300)))) return true
  return sentencesOf(body).some(({ text }) => named.test(text.slice(0, 2000)) && !/\b(?:no|without|not|todo|tbd)\b/i.test(text))
}
