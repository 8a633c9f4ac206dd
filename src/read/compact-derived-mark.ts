const mark = /(?:^|\s+)<sub>derived from ([^<>\n]{1,400})<\/sub>$/

/** A field's value with small print behind it that says where a draft took it from. */
export function withDerivedMark(value: string, from: string): string {
  return `${value}${value.includes('\n') ? '\n\n' : ' '}<sub>derived from ${from}</sub>`
}

/** A field's value and what its small print says; people delete that when they write their own. */
export function splitDerived(written: string): { value: string; derived?: string } {
  const found = mark.exec(written.slice(-420))
  const from = found?.[1]?.trim() ?? ''
  return found === null || from === '' ? { value: written } : { value: written.slice(0, -found[0].length).trimEnd(), derived: from }
}

/** Names of places as they can stand in the small print. */
export function derivedFrom(places: string[]): string {
  const plain = places.map((place) =>
    place
      .replace(/[<>`*\s]+/g, ' ')
      .trim()
      .slice(0, 120),
  )
  return [...new Set(plain)]
    .filter((place) => place !== '')
    .slice(0, 3)
    .join(', ')
}
