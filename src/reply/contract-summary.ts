import { codeSpan } from '../judge/quote.ts'

const icons: Record<number, string> = { 0: '✅', 1: '❌' }

/** A contract's run in a job summary: what the terminal shows, in a block that no text of a model can end. */
export function contractSummary(contract: string, provider: string, exit: number, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `### ${icons[exit] ?? '⚠️'} ${codeSpan(contract)} on ${provider}\n\n${fence}text\n${text.trimEnd()}\n${fence}\n`
}
