import { cut } from '../judge/cut.ts'
import { codeSpan } from '../judge/quote.ts'
import { limits } from '../model/limits.ts'

const icons: Record<number, string> = { 0: '✅', 1: '❌' }

/** A contract's run in a job summary: what the terminal shows, in a block that no text of a model can end. `of` such share the summary's room. */
export function contractSummary(contract: string, provider: string, exit: number, whole: string, of = 1): string {
  const text = cut(whole.trimEnd(), Math.floor(limits.summaryBytes / 5 / of))
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `### ${icons[exit] ?? '⚠️'} ${codeSpan(contract)} on ${provider}\n\n${fence}text\n${text}\n${fence}\n`
}
