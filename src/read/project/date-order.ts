const slashed = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/g

/** A text whose dates like 03/04/2026 are written out, where its other dates show which way round it writes them, and all of them alike. */
export function ordered(text: string): string {
  const all = [...text.matchAll(slashed)].map(([, one, , two]) => [Number(one), Number(two)] as const)
  const isDayFirst = all.some(([one]) => one > 12)
  const isMonthFirst = all.some(([, two]) => two > 12)
  if (isDayFirst === isMonthFirst) return text
  return text.replace(slashed, (written: string, one: string, _: string, two: string, year: string) => {
    const [day, month] = isDayFirst ? [one, two] : [two, one]
    return Number(one) > 12 || Number(two) > 12 ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
}
