/**
 * Which rows a value is made of: paths in a tree, from a source down through what narrowed it.
 * split: one side of a division into disjoint parts. part: what a filter or slice keeps, by its text. maybe-part: the same of a union,
 * whose members cannot be told apart by position. copy: rows drawn with replacement, synthesised or augmented from those above.
 */
export type Step =
  | { is: 'split'; id: string; side: number; random: boolean }
  | { is: 'part' | 'maybe-part'; key: string }
  | { is: 'copy'; site: string }

/** A set of rows, interned: two rows of the same path are the same object. */
export interface Row {
  id: number
  source: string
  path: readonly Step[]
}

/** Steps that a path may have; beyond them nothing is appended. */
const longest = 16

/** Interns rows, and remembers which overlap. */
export class RowTable {
  private readonly rows = new Map<string, Row>()
  private readonly pairs = new Map<number, boolean>()

  /** How many there are. */
  get count(): number {
    return this.rows.size
  }

  source(name: string): Row {
    return this.intern(name, [])
  }

  /** The same rows without the windows that loops cut of them: what a loop collects is all of them. */
  collected(rows: ReadonlySet<Row>): Set<Row> {
    const inWindow = (step: Step) => step.is === 'part' && step.key.startsWith('window ')
    return new Set(
      [...rows].map((row) =>
        row.path.some(inWindow)
          ? this.intern(
              row.source,
              row.path.filter((step) => !inWindow(step)),
            )
          : row,
      ),
    )
  }

  step(row: Row, step: Step): Row {
    return row.path.length >= longest ? row : this.intern(row.source, [...row.path, step])
  }

  /** Whether two sets of rows have a row in common, as far as can be told: what is unknown never overlaps. */
  overlap(a: ReadonlySet<Row>, b: ReadonlySet<Row>): boolean {
    if (a.size === 0 || b.size === 0) return false
    for (const one of a) {
      for (const other of b) {
        if (this.meet(one, other) && this.covered(one, a, b) && this.covered(other, b, a)) return true
      }
    }
    return false
  }

  /** A part of a union is known to be somewhere only where all its members are. */
  private covered(row: Row, within: ReadonlySet<Row>, by: ReadonlySet<Row>): boolean {
    const key = unionKey(row)
    if (key === null) return true
    for (const member of within) {
      if (unionKey(member) !== key) continue
      if (![...by].some((other) => this.meet(member, other))) return false
    }
    return true
  }

  private meet(a: Row, b: Row): boolean {
    if (a === b) return true
    if (a.source !== b.source) return false
    const [low, high] = a.id < b.id ? [a, b] : [b, a]
    const pair = low.id * 0x100000 + high.id
    const known = this.pairs.get(pair)
    if (known !== undefined) return known
    const answer = pathsMeet(low.path, high.path)
    this.pairs.set(pair, answer)
    return answer
  }

  private intern(source: string, path: readonly Step[]): Row {
    const key = `${source}\n${path.map((step) => `${step.is} ${stepKey(step)}`).join('\n')}`
    const known = this.rows.get(key)
    if (known !== undefined) return known
    const row = { id: this.rows.size, source, path }
    this.rows.set(key, row)
    return row
  }
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

/**
 * Rows of a value that is the one or the other: what one way only narrows, or divides anew, is the other's. Taken together they would meet
 * where neither way does. Copies stay, for they may stand on both sides of a division.
 */
export function alternatives(one: ReadonlySet<Row>, other: ReadonlySet<Row>): Set<Row> {
  const all = new Set([...one, ...other])
  if (one.size === 0 || other.size === 0 || all.size > 32) return all
  const kept = (row: Row, those: ReadonlySet<Row>, first: boolean) =>
    (one.has(row) && other.has(row)) || ![...those].some((it) => it !== row && isInsteadOf(it, row, first))
  return new Set([...one].filter((row) => kept(row, other, true)).concat([...other].filter((row) => kept(row, one, false))))
}

/** Whether a row need not be told beside another: it is a part of it, or the same side of another division. */
function isInsteadOf(it: Row, row: Row, first: boolean): boolean {
  if (it.source !== row.source) return false
  const at = it.path.findIndex((step, i) => row.path[i] === undefined || stepKey(step) !== stepKey(row.path[i]))
  if (at < 0) return row.path.slice(it.path.length).every(({ is }) => is !== 'copy')
  const [a, b] = [it.path[at], row.path[at]]
  return !first && a?.is === 'split' && b?.is === 'split' && a.id !== b.id && a.side === b.side
}

/** What tells one step from another. */
export function stepKey(step: Step): string {
  switch (step.is) {
    case 'split':
      return `split ${step.id} ${step.side}`
    case 'copy':
      return `copy ${step.site}`
    default:
      return `part ${step.key}`
  }
}

function unionKey({ path }: Row): string | null {
  const step = path.findLast(({ is }) => is === 'maybe-part')
  return step?.is === 'maybe-part' ? step.key : null
}
