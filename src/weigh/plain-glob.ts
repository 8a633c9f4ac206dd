/**
 * Whether a path fits a pattern of `*`, `?` (both within a name) and `**` (a step of its own: any folders, or none). Time grows with the
 * product of their lengths, whatever a stranger wrote.
 */
export function matchesPlainGlob(path: string, glob: string): boolean {
  return fits(path.split('/'), glob.split('/'), { any: (step) => step === '**', one: matchesName })
}

function matchesName(name: string, pattern: string): boolean {
  return fits([...name], [...pattern], { any: (letter) => letter === '*', one: (letter, wanted) => wanted === '?' || letter === wanted })
}

interface Kind {
  /** Stands for any number of items. */
  any(wanted: string): boolean
  one(item: string, wanted: string): boolean
}

/** Takes the items in order; where it fails it goes back to the last `any` only, which is enough and keeps it from trying all ways. */
function fits(items: string[], pattern: string[], { any, one }: Kind): boolean {
  let [item, at, back, backItem] = [0, 0, -1, 0]
  while (item < items.length) {
    const wanted = pattern[at]
    if (wanted !== undefined && any(wanted)) {
      back = at++
      backItem = item
    } else if (wanted !== undefined && one(items[item] ?? '', wanted)) {
      item += 1
      at += 1
    } else if (back >= 0) {
      at = back + 1
      item = ++backItem
    } else return false
  }
  return pattern.slice(at).every(any)
}
