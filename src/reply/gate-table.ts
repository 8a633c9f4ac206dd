import { cut } from '../judge/cut.ts'
import { quote, tableCode } from '../judge/quote.ts'
import type { WeighedGate } from '../model/gate.ts'
import { bar } from './bar.ts'
import { decimalsOf, figure, signed } from './figure.ts'
import { limitText } from './gate-words.ts'
import { reasonPhrases, statusPhrases } from './phrases.ts'
import { table } from './table.ts'
import { room, tightest } from './tightest.ts'

/** Gates that a reader must see: all that did not pass, and the passing ones with the least room; the others can be folded. */
export function splitGates(gates: WeighedGate[], passing = 3): { shown: WeighedGate[]; folded: WeighedGate[] } {
  const order = ['fail', 'inconclusive', 'blind', 'pass']
  const tiers = ['hold', 'warn', 'note']
  const unmet = gates
    .filter(({ status }) => status !== 'pass')
    .toSorted(
      (a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || order.indexOf(a.status) - order.indexOf(b.status) || room(a) - room(b),
    )
  const near = tightest(gates).slice(0, passing)
  return { shown: [...unmet, ...near], folded: gates.filter((gate) => gate.status === 'pass' && !near.includes(gate)) }
}

/** The gates as a table: what was observed, against what, the limit, the margin as a bar, and what came of it. */
export function gateTable(gates: WeighedGate[], baseRef: string, most: number): string {
  const rows = gates.slice(0, most).map((gate) => gateRow(gate, baseRef))
  return table([['gate', 'against', 'observed', 'limit', 'margin', ''], ...rows], ['l', 'l', 'r', 'r', 'l', 'l'])
}

function gateRow(gate: WeighedGate, baseRef: string): string[] {
  const decimals = decimalsOf(gate)
  return [
    gateName(gate),
    against(gate, baseRef, decimals),
    together(observed(gate, decimals)),
    together(limitText(gate, decimals)),
    marginText(gate, decimals),
    statusText(gate),
  ]
}

/** A gate's subject: `recall · country=IT`. */
export function gateName({ metric, slice }: WeighedGate): string {
  const name = (text: string) => quote(cut(text, 80))
  if (metric === '*') return 'all gates'
  return slice === null ? name(metric) : `${name(metric)} · ${name(slice)}`
}

function against({ against, reference, rescored }: WeighedGate, baseRef: string, decimals: number): string {
  const value = reference === null ? '' : ` ${figure(reference, decimals)}${rescored ? ' \\*' : ''}`
  switch (against) {
    case 'limit':
      return 'limit'
    case 'do_not_ship':
      return 'do not ship'
    case 'slices':
      return 'best − worst'
    case 'baseline':
      return `${tableCode(baseRef)}${value}`
    case 'production':
      return `production${value}`
    default:
      return against satisfies never
  }
}

function observed({ observed, text, n, slice }: WeighedGate, decimals: number): string {
  if (observed === null) return text === undefined ? '–' : tableCode(text.slice(0, 60))
  return `${figure(observed, decimals)}${n !== null && slice !== null ? ` (n ${figure(n, 0)})` : ''}`
}

/** Figures that no line break may part. */
function together(figures: string): string {
  return figures.replaceAll(' ', '\u00A0')
}

function marginText(gate: WeighedGate, decimals: number): string {
  if (gate.margin === null) return ''
  const drawn = bar(gate)
  return `${drawn === null ? '' : `\`${drawn}\`\u00A0`}${signed(gate.margin, decimals)}`
}

function statusText({ status, reason, tier }: WeighedGate): string {
  const soft = status === 'pass' || tier === 'hold' ? '' : tier === 'warn' ? ', warns only' : ', noted only'
  const mark = status === 'fail' && tier !== 'hold' ? '⚠️ fail' : statusPhrases[status]
  const why = reasonPhrases[reason]
  return `${mark}${why === '' ? '' : `: ${why}`}${soft}`
}
