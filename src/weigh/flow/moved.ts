import type { Row } from './rows.ts'
import type { Mark, Trace } from './trace.ts'
import { flowOf, type Value } from './value.ts'

/** What says of a value, or of the one column that it is, that it tells of rows before or behind its own. */
export function movesOf({ traces, table }: Value): Set<Mark> {
  const isOwn = ({ column, table: of }: Trace) =>
    column === null || (table !== null && !table.all && table.of === of && table.names.has(column))
  return new Set([...traces].filter((trace) => isMove(trace.mark) && isOwn(trace)).map(({ mark }) => mark))
}

/** Made of other rows than its own. */
export function isMove({ is }: Mark): boolean {
  return is === 'lag' || is === 'moved'
}

/** Whether values begin at different rows of one table: what stands in one row then was not in one row before. */
export function beginsElsewhere(one: Value, other: Value): boolean {
  const [here, there] = [begins(rowsIn(one)), begins(rowsIn(other))]
  return [...here].some(([source, steps]) => there.has(source) && !isSame(steps, there.get(source) ?? new Set()))
}

function rowsIn(value: Value): ReadonlySet<Row> {
  return value.rows.size > 0 || value.items === null ? value.rows : flowOf([value]).rows
}

/** Where rows of each source begin, by the cuts that left out what stood before them. */
function begins(rows: ReadonlySet<Row>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { source, path } of rows) {
    const cuts = path.flatMap((step) => (step.is === 'part' && /^(?:slice (?!0?:)|tail )/.test(step.key) ? [step.key.split(':')[0]] : []))
    found.set(source, (found.get(source) ?? new Set()).add(cuts.join(' ')))
  }
  return found
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((it) => other.has(it))
}
