import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import type { WeighedGate } from '../model/gate.ts'
import { bar } from './bar.ts'
import { columns } from './columns.ts'
import { decimalsOf, figure, signed } from './figure.ts'
import { limitText } from './gate-words.ts'
import type { Paint, Style } from './paint.ts'
import { reasonPhrases } from './phrases.ts'

const marks = { pass: '✔', fail: '✘', inconclusive: '?', blind: '?' } as const
const colours: Record<WeighedGate['status'], Style> = { pass: 'green', fail: 'red', inconclusive: 'yellow', blind: 'yellow' }

/** Gates as aligned lines for a terminal: status, subject, both numbers, the limit, the margin as a bar, the reason. */
export function gateRows(gates: WeighedGate[], paint: Paint): string[] {
  const lines = columns(gates.map(cells), [2, 3, 5])
  return gates.map(({ status }, i) => {
    const line = lines[i] ?? ''
    return `  ${paint(colours[status], line.slice(0, 1))}${line.slice(1)}`
  })
}

function cells(gate: WeighedGate): string[] {
  const decimals = decimalsOf(gate)
  const { metric, slice, observed, text, margin, reason, tier, status, detail, n } = gate
  const why = [
    reasonPhrases[reason],
    status !== 'pass' && tier !== 'hold' ? (tier === 'warn' ? 'warns only' : 'noted only') : '',
    detail && status !== 'pass' ? visible(detail) : '',
  ]
  return [
    `${marks[status]} ${metric === '*' ? 'all gates' : cut(visible(metric), 40)}${slice === null ? '' : ` ${cut(visible(slice), 40)}`}`,
    against(gate, decimals),
    observed === null
      ? visible(text?.slice(0, 40) ?? '–')
      : `${figure(observed, decimals)}${n !== null && slice !== null ? ` (n ${figure(n, 0)})` : ''}`,
    limitText(gate, decimals),
    bar(gate) ?? '',
    margin === null ? '' : signed(margin, decimals),
    [...new Set(why.filter((it) => it !== ''))].join('; '),
  ]
}

function against({ against, reference, rescored }: WeighedGate, decimals: number): string {
  const name = { limit: 'limit', do_not_ship: 'do not ship', slices: 'best − worst', baseline: 'baseline', production: 'production' }[
    against
  ]
  return reference === null ? name : `${name} ${figure(reference, decimals)}${rescored ? ' (scored again)' : ''}`
}
