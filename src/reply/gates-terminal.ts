import type { WeighedGate } from '../model/gate.ts'
import type { Verdict } from '../model/verdict.ts'
import { gateRows } from './gate-rows.ts'
import { inLogLines } from './log-lines.ts'
import type { Paint } from './paint.ts'
import type { TerminalOptions } from './terminal.ts'

/** `mle-review gates`: the verdict of the gates alone, then each limit with its margin. */
export function gatesTerminal({ verdict, gates }: { verdict: Verdict; gates: WeighedGate[] }, { paint }: TerminalOptions): string {
  const met = gates.filter(({ status }) => status === 'pass').length
  return inLogLines([`${verdictWord(verdict, paint)}: ${met} of ${gates.length} limits met`, ...gateRows(gates, paint)])
}

/** The verdict as a word in its colour. */
export function verdictWord(verdict: Verdict, paint: Paint): string {
  const words = {
    pass: ['green', 'pass'],
    hold: ['red', 'hold'],
    undecided: ['yellow', 'undecided'],
    'not-applicable': ['dim', 'not applicable'],
  } as const
  const [style, word] = words[verdict]
  return paint('bold', paint(style, word.toUpperCase()))
}
