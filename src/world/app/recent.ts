/** Names met lately in this process. */
export interface Recent {
  has(name: string): boolean
  add(name: string): void
  delete(name: string): void
}

/** Remembers the newest `most` names, each for so many milliseconds. */
export function recent(most: number, milliseconds: number, now: () => number): Recent {
  const names = new Map<string, number>()
  return {
    has: (name) => (names.get(name) ?? Number.NEGATIVE_INFINITY) > now() - milliseconds,
    delete: (name) => void names.delete(name),
    add(name) {
      names.delete(name)
      names.set(name, now())
      for (const oldest of names.keys()) {
        if (names.size <= most) break
        names.delete(oldest)
      }
    },
  }
}
