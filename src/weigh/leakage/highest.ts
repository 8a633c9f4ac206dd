/** The first of those that come highest; each is asked once. */
export function highest<T>(all: readonly T[], worth: (one: T) => number): T | undefined {
  let [found] = all
  let most = Number.NEGATIVE_INFINITY
  for (const one of all) {
    const own = worth(one)
    if (own <= most) continue
    found = one
    most = own
  }
  return found
}
