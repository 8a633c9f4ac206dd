/**
 * Which rows a value is made of: paths in a tree, from a source down through what narrowed it.
 * split: one side of a division into disjoint parts. part: what a filter or slice keeps, by its text. maybe-part: the same of a union,
 * whose members cannot be told apart by position. copy: rows drawn with replacement, synthesised or augmented from those above.
 * unsure: all or some of them, nobody knows which: what an unknown function or index gave. joined: a table that was joined to another.
 */
export type Step =
  | { is: 'split'; id: string; side: number; random: boolean }
  | { is: 'part' | 'maybe-part' | 'unsure' | 'joined'; key: string }
  | { is: 'copy'; site: string }

/** A set of rows, interned: two rows of the same path are the same object. */
export interface Row {
  id: number
  source: string
  path: readonly Step[]
}

/** Whether rows of two paths are known to have some in common, or none. */
export type Relation = 'meet' | 'apart' | 'unknown'

export function relationOf(a: readonly Step[], b: readonly Step[]): Relation {
  if (!pathsMeet(a.filter(isCertain), b.filter(isCertain))) return 'apart'
  const [one, other] = [a, b].map((path) => path.filter(({ is }) => is !== 'joined')) as [Step[], Step[]]
  const parts = one.findIndex((step, i) => other[i] === undefined || stepKey(step) !== stepKey(other[i]))
  if (parts < 0) return 'meet'
  const [further, others] = [one.slice(parts), other.slice(parts)]
  // What nobody knows may be all, or just what the other has not.
  return isUnsure(further, others) || isUnsure(others, further) ? 'unknown' : 'meet'
}

function isUnsure(path: readonly Step[], other: readonly Step[]): boolean {
  // Row numbers that nobody knows may be of those that a division left.
  const isIndex = path.some((step) => step.is === 'unsure' && step.key.startsWith('index '))
  const isKnown = (step: Step) => step.is !== 'copy' && (isIndex || !(step.is === 'split' && step.random))
  return path.some(({ is }) => is === 'unsure') && other.some(isKnown)
}

function isCertain({ is }: Step): boolean {
  return is !== 'unsure' && is !== 'joined'
}

function pathsMeet(a: readonly Step[], b: readonly Step[]): boolean {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at += 1) {
    const [one, other] = [a[at] as Step, b[at] as Step]
    if (one.is === 'copy' && other.is === 'copy' && one.site === other.site) return true
    if (stepKey(one) === stepKey(other)) continue
    // A copy of the whole holds rows of every part of it.
    if (one.is === 'copy' || other.is === 'copy') return true
    if (one.is === 'split' && other.is === 'split') return one.id !== other.id && (one.random || other.random)
    // A random draw from the whole meets every part; a division by position is believed to be apart from a filter.
    if (one.is === 'split' || other.is === 'split')
      return (one.is === 'split' ? one : (other as typeof one & { random: boolean })).random === true
    return false
  }
  return true
}

/** What tells one step from another. */
export function stepKey(step: Step): string {
  switch (step.is) {
    case 'split':
      return `split ${step.id} ${step.side}`
    case 'copy':
      return `copy ${step.site}`
    case 'unsure':
    case 'joined':
      return `${step.is} ${step.key}`
    default:
      return `part ${step.key}`
  }
}
