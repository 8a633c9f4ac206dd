/** Names met in this process, of which the newest `most` are remembered. */
export function recent(most: number): { has(name: string): boolean; add(name: string): void } {
  const names = new Set<string>()
  return {
    has: (name) => names.has(name),
    add(name) {
      names.delete(name)
      names.add(name)
      for (const oldest of names) {
        if (names.size <= most) break
        names.delete(oldest)
      }
    },
  }
}
