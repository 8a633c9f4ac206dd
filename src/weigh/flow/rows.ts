import { type Relation, type Row, relationOf, type Step, stepKey } from './row-path.ts'

export { type Row, type Step, stepKey } from './row-path.ts'

/** Steps that a path may have; beyond them nothing is appended. */
const longest = 16

/** Interns rows, and remembers which overlap. */
export class RowTable {
  private readonly rows = new Map<string, Row>()
  private readonly pairs = new Map<number, Relation>()

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
        if (this.relation(one, other) === 'meet' && this.covered(one, a, b) && this.covered(other, b, a)) return true
      }
    }
    return false
  }

  /** Whether rows of one source are known to be others than these. */
  apart(a: ReadonlySet<Row>, b: ReadonlySet<Row>): boolean {
    const near = [...a].flatMap((one) => [...b].flatMap((other) => (one.source === other.source ? [this.relation(one, other)] : [])))
    return near.length > 0 && near.every((it) => it === 'apart')
  }

  /** A part of a union, or a row of a join, is known to be somewhere only where all its members are. */
  private covered(row: Row, within: ReadonlySet<Row>, by: ReadonlySet<Row>): boolean {
    const keys = unionKeys(row)
    if (keys.length === 0) return true
    for (const member of within) {
      if (!unionKeys(member).some((key) => keys.includes(key))) continue
      if (![...by].some((other) => this.relation(member, other) === 'meet')) return false
    }
    return true
  }

  private relation(a: Row, b: Row): Relation {
    if (a === b) return 'meet'
    if (a.source !== b.source) return 'unknown'
    const [low, high] = a.id < b.id ? [a, b] : [b, a]
    const pair = low.id * 0x100000 + high.id
    const known = this.pairs.get(pair)
    if (known !== undefined) return known
    const answer = relationOf(low.path, high.path)
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
  const divides = ({ path }: Row, from: number) => path.slice(from).some(({ is }) => is === 'split')
  // Where one way divides what the other takes whole, what is held out stands for the way that divides.
  if (at < 0 && divides(row, it.path.length)) return false
  if (at < 0) return row.path.slice(it.path.length).every(({ is }) => is !== 'copy')
  if (at === row.path.length) return divides(it, at)
  const [a, b] = [it.path[at], row.path[at]]
  return !first && a?.is === 'split' && b?.is === 'split' && a.id !== b.id && a.side === b.side
}

/** Names of the unions that it is a part of; a join that was divided since is one table. */
function unionKeys({ path }: Row): string[] {
  const joined = path.findLastIndex(({ is }) => is === 'joined')
  const divided = path.slice(joined + 1).some(({ is }) => is === 'split')
  return path.flatMap((step, i) =>
    (step.is === 'maybe-part' && i === path.findLastIndex(({ is }) => is === 'maybe-part')) || (i === joined && !divided)
      ? [stepKey(step)]
      : [],
  )
}
