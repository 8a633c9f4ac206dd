import { codeSpan } from '../judge/quote.ts'
import type { Overruled } from '../model/organisation.ts'

/** "`models.fraud.mode: observe` has no effect: acme/.github//mle-review.yml locks `defaults.mode`, so `enforce` stands." */
export function overruledLine({ key, wanted, stands, lock, from }: Overruled): string {
  const left = stands === null ? 'the default stands' : `${codeSpan(stands)} stands`
  return `${codeSpan(`${key}: ${wanted}`)} has no effect: ${codeSpan(from)} locks ${codeSpan(lock)}, so ${left}.`
}
