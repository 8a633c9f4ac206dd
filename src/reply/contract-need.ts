import { inLog, quote } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import type { ContractNeed } from '../weigh/contract-need.ts'

/** What is to be run and what is used again, a line each. */
export function needLines(needs: readonly ContractNeed[]): string[] {
  if (needs.length === 0) return ['This change touches no model with a contract: nothing is to be run.']
  return needs.map((need) => inLog(visible(needWords(need))))
}

/** The same in a job summary. */
export function needSummary(lines: readonly string[]): string {
  return `### Contracts\n\n${lines.map((line) => `- ${quote(line)}\n`).join('')}`
}

function needWords(need: ContractNeed): string {
  const on = need.device === 'any' ? '' : ` on ${need.device}`
  if (need.is === 'needed') return `${need.at}${on}: to be run, for ${need.why}.`
  const since = need.run.time === undefined ? '' : ` of ${need.run.time}`
  return `${need.at}${on}: not run again. The result${since} passes, and all that it rests on is as it was.`
}
