const units = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720, quarter: 2160, year: 8760 } as const

type Unit = keyof typeof units

const written =
  /(?<![\p{L}\p{N}.])(\d{1,4}(?:[.,]\d{1,3})?)[\s\u00A0-]*(minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|quarters?|years?)(?![\p{L}\p{N}])/giu
const iso = /(?<![\p{L}\p{N}])P(?:(\d{1,4})W|(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?)(?![\p{L}\p{N}])/gu

/** Durations that a text names, in hours: `28 days`, `24h`, `P28D`. Seconds are no stage of anything. */
export function durationsIn(text: string): number[] {
  const told = text.slice(0, 2000)
  const plain = [...told.matchAll(written)].map(([, count = '', unit = '']) => Number(count.replace(',', '.')) * units[unitOf(unit)])
  const formal = [...told.matchAll(iso)].map(([, weeks, days, hours, minutes]) =>
    [Number(weeks ?? 0) * 168, Number(days ?? 0) * 24, Number(hours ?? 0), Number(minutes ?? 0) / 60].reduce((a, b) => a + b, 0),
  )
  return [...plain, ...formal].filter((hours) => hours > 0)
}

function unitOf(written: string): Unit {
  const unit = written.toLowerCase()
  if (unit === 'm' || unit.startsWith('min')) return 'minute'
  return (Object.keys(units) as Unit[]).find((name) => name.startsWith(unit.charAt(0)) && name !== 'minute') ?? 'hour'
}

/** A duration as people say it: `3 days`, `8 weeks`. */
export function durationWords(hours: number): string {
  const [unit, size] = hours < 1 ? (['minute', 1 / 60] as const) : hours < 48 ? (['hour', 1] as const) : (['day', 24] as const)
  const count = Number((hours / size).toPrecision(2))
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
