import type { WeighedGate } from '../model/gate.ts'

const most = { charts: 4, bars: 20, label: 24 }

/** One picture for each metric that was held against a limit on two slices or more: bars for the slices, a line for their limits. */
export function sliceCharts(gates: WeighedGate[]): string[] {
  const groups = Map.groupBy(
    gates.filter(
      (gate) => gate.slice?.includes('=') && gate.against === 'limit' && gate.observed !== null && typeof gate.limit === 'number',
    ),
    ({ metric, slice, sense }) => JSON.stringify([metric, keyOf(slice), sense]),
  )
  return [...groups.values()]
    .filter((rows) => rows.length >= 2)
    .slice(0, most.charts)
    .map(chart)
}

function chart(rows: WeighedGate[]): string {
  const shown = rows.toSorted((a, b) => (a.margin ?? 0) - (b.margin ?? 0)).slice(0, most.bars)
  const key = keyOf(shown[0]?.slice ?? null)
  const metric = label(shown[0]?.metric ?? '')
  const values = shown.map(({ observed }) => observed ?? 0)
  const limits = shown.map(({ limit }) => limit as number)
  const [low, high] = span([...values, ...limits])
  const by = key.split(',').map(label).join(' and ')
  const cutOff = rows.length > shown.length ? `, worst ${shown.length} of ${rows.length}` : ''
  const names = shown.map(({ slice }) => `"${label(key.includes(',') ? (slice ?? '') : (slice ?? '').slice(key.length + 1))}"`)
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${metric} by ${by}${cutOff} (line: limit)"`,
    `  x-axis [${names.join(', ')}]`,
    `  y-axis "${metric}" ${number(low)} --> ${number(high)}`,
    `  bar [${values.map(number).join(', ')}]`,
    `  line [${limits.map(number).join(', ')}]`,
    '```',
  ].join('\n')
}

/** Keys of a slice: `country` of `country=IT`, `channel,country` of a crossed one. */
function keyOf(slice: string | null): string {
  return (slice ?? '')
    .split(',')
    .map((part) => part.split('=')[0] ?? '')
    .join(',')
}

/** A name as a Mermaid string: quotes, entities, directives and comments cannot be written in it. */
function label(text: string): string {
  const inert = text
    .toWellFormed()
    .replace(/[^\p{L}\p{N} _=.,:/+()%-]/gu, '_')
    .replace(/%+/g, '%')
  const letters = [...inert]
  return letters.length <= most.label ? inert || '_' : `${letters.slice(0, most.label - 1).join('')}…`
}

/** An axis with a little air, not from zero: limits of one metric lie close together. It never leaves the metric's natural range at zero or one. */
function span(values: number[]): [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const air = (high - low || Math.abs(high) || 1) * 0.25
  return [low >= 0 ? Math.max(0, low - air) : low - air, high <= 1 && low >= 0 ? Math.min(1, high + air) : high + air]
}

/** Plain decimals: Mermaid reads no exponent, no true minus and no thousands mark. */
function number(value: number): string {
  const digits = Math.max(0, Math.min(9, 3 - Math.floor(Math.log10(Math.abs(value) || 1))))
  return Math.abs(value) >= 1e15
    ? '1000000000000000'
    : String(Number(value.toFixed(digits))).includes('e')
      ? '0'
      : String(Number(value.toFixed(digits)))
}
