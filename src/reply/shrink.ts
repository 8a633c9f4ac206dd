/** A part of a comment. `versions` shrink from full to least; the last may be empty, which drops the section. Parts with the lowest `yields` shrink first. */
export interface Section {
  yields: number
  versions: (() => string)[]
}

/** A part that is never shortened, because it is short. */
export function fixed(text: string): Section {
  return { yields: Number.POSITIVE_INFINITY, versions: [() => text] }
}

/** A part that is shown whole or not at all. */
export function optional(yields: number, text: () => string): Section {
  return { yields, versions: [text, () => ''] }
}

/** A list that is shown with ever fewer of its items, in the order given. */
export function list<T>(yields: number, items: T[], render: (shown: T[], left: number) => string, most: number): Section {
  const counts: number[] = []
  for (let count = Math.min(items.length, most); count > 0; count = Math.floor(count / 2)) counts.push(count)
  if (items.length === 0) return { yields, versions: [() => ''] }
  return { yields, versions: [...counts, 0].map((count) => () => render(items.slice(0, count), items.length - count)) }
}

/** Joins the sections, shrinking them in order until `size` of the whole is at most `limit`. */
export function shrink(sections: Section[], limit: number, size: (text: string) => number): string {
  const levels = sections.map(() => 0)
  const parts = sections.map((section) => section.versions[0]?.() ?? '')
  for (;;) {
    const text = parts.filter((part) => part !== '').join('\n\n')
    if (size(text) <= limit) return text
    const next = sections
      .map((section, index) => ({ section, index, level: (levels[index] ?? 0) + 1 }))
      .filter(({ section, level }) => level < section.versions.length)
      .sort((a, b) => a.section.yields - b.section.yields)[0]
    if (next === undefined) return text
    levels[next.index] = next.level
    parts[next.index] = next.section.versions[next.level]?.() ?? ''
  }
}
