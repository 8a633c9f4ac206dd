/** A ceiling that was raised or taken away. */
export function rose(what: string, base: number | undefined, head: number | undefined): string[] {
  if (base === undefined) return []
  return head === undefined ? gone(what) : head > base ? [`${what} rises from ${base} to ${head}`] : []
}

/** A floor that was lowered or taken away. */
export function fell(what: string, base: number | undefined, head: number | undefined): string[] {
  if (base === undefined) return []
  return head === undefined ? gone(what) : head < base ? [`${what} falls from ${base} to ${head}`] : []
}

/** A word that is another now, or none. */
export function turned(what: string, base: string | undefined, head: string | undefined): string[] {
  if (base === undefined || base === head) return []
  return head === undefined ? gone(what) : [`${what} turns from ${base} to ${head}`]
}

export function gone(what: string): string[] {
  return [`${what} is removed`]
}
