import type { Unbound } from '../model/weighed-contract.ts'

/** Why a result is not of this tree, in one phrase. */
export function unboundWords({ what, is, path, says, now }: Unbound): string {
  const subject = path === '' ? what : what === 'file' ? path : `${what} ${path}`
  switch (is) {
    case 'differs':
      return `${subject} is ${short(now)} now, and the result is of ${short(says)}`
    case 'absent':
      return `${subject} is not there`
    case 'not-in-result':
      return `it does not name ${path}, which the contract rests on`
    case 'untold':
      return now === 'unread:' ? `what ${path} is was not read` : `${subject} is known here as ${short(now)}, and it says ${short(says)}`
    default:
      return is satisfies never
  }
}

/** Enough of a digest to tell it from another. */
function short(text: string): string {
  return /^(?:sha256|git|md5):/.test(text) ? text.slice(0, text.indexOf(':') + 13) : text
}
