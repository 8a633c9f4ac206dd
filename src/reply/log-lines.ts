import { inLog } from '../judge/quote.ts'

/** Lines as one text for a terminal or a job's log, where no line may be a workflow command. */
export function inLogLines(lines: string[]): string {
  return `${lines.map(inLog).join('\n')}\n`
}
