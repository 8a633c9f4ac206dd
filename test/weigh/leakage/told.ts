import { rulebook } from '../../../src/generated/rulebook.ts'
import { message } from '../../../src/judge/message.ts'
import { chainText } from '../../../src/reply/chain.ts'
import { programOf } from '../../accuracy/collection.ts'
import { seen } from '../../accuracy/offers.ts'

/** What a rule says of a script: in words, by which chain, and where. */
export function told(rule: string, text: string, path = 'train.py') {
  const page = rulebook.rules.find(({ page: { id } }) => id === `leakage/${rule}`)?.page
  return (seen(programOf(path, text)).get(rule) ?? []).map(({ variant, facts, chain, place, severity }) => ({
    says: page === undefined ? '' : message(page, variant, facts),
    chain: chainText(chain, path).split(' → '),
    line: place.is === 'line' ? place.line : null,
    severity: severity ?? page?.severity,
  }))
}
