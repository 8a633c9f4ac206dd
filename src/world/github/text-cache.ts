/** Texts that never change, by a name that says all: repository, path and commit. */
export interface TextCache {
  get(name: string): string | undefined
  set(name: string, text: string): void
}

/**
 * Texts kept between reviews, the least used given up first. What one installation may read another may not: each gets its own
 * names by `of(installation)`, out of one store of `characters` at most.
 */
export function textCache(characters: number): { of(installation: number): TextCache } {
  const kept = new Map<string, string>()
  let size = 0
  const drop = (key: string) => {
    size -= key.length + (kept.get(key)?.length ?? -key.length)
    kept.delete(key)
  }
  return {
    of: (installation) => ({
      get(name) {
        const key = `${installation} ${name}`
        const text = kept.get(key)
        if (text !== undefined) {
          kept.delete(key)
          kept.set(key, text)
        }
        return text
      },
      set(name, text) {
        const key = `${installation} ${name}`
        drop(key)
        if (key.length + text.length > characters) return
        kept.set(key, text)
        size += key.length + text.length
        for (const [oldest] of kept) {
          if (size <= characters) break
          drop(oldest)
        }
      },
    }),
  }
}
