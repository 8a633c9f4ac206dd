import type { Division, Evaluation, Flow, Place, Training } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import type { Mark } from '../flow/trace.ts'

/** What a link of a chain of evidence shows. */
export type Step =
  | 'learned'
  | 'copied'
  | 'divided'
  | 'trained'
  | 'scored'
  | 'predicted'
  | 'validated'
  | 'ordered'
  | 'lagged'
  | 'windowed'
  | 'looked-ahead'
  | 'repeated'
  | 'joined'
  | 'time'
  | 'made'
  | 'chosen'
  | 'cross-validated'

/** One place of the evidence, in the order in which it proves the finding. */
export interface Link {
  place: Place
  what: Step
  /** What it is done to, where that is not what is written there. */
  of?: string
}

/** What every finding about leakage tells: how sure it is and the places that prove it, the one to name first. */
export interface Sighting {
  place: Place
  certainty: 1 | 2 | 3
  chain: readonly Link[]
}

const steps: Partial<Record<Mark['is'], Step>> = {
  order: 'ordered',
  parsed: 'time',
  lag: 'lagged',
  window: 'windowed',
  future: 'looked-ahead',
  entity: 'repeated',
  grouped: 'repeated',
  joined: 'joined',
  read: 'made',
  chosen: 'chosen',
}

export function linkOf(mark: Mark): Link {
  return { place: mark.place, what: steps[mark.is] ?? 'made' }
}

/** Where a model is asked. */
export function asked({ place, is, scored }: Evaluation): Link {
  return { place, what: is === 'validation' ? 'validated' : scored ? 'scored' : 'predicted' }
}

/** The division that an evaluation's or a training's rows are a side of; one that other rows were a side of before is passed over. */
export function dividedBy(
  flow: Flow,
  { rows }: Pick<Evaluation | Training, 'rows'>,
  before: ReadonlySet<Row> = new Set(),
): Division | null {
  const passed = splitsOf(before)
  const ids = splitsOf(rows)
  return flow.divisions.find(({ id }) => ids.has(id) && !passed.has(id)) ?? null
}

function splitsOf(rows: ReadonlySet<Row>): Set<string> {
  return new Set([...rows].flatMap(({ path }) => path.flatMap((step) => (step.is === 'split' ? [step.id] : []))))
}

/** Trainings on a side of a division. */
export function trainedOn(flow: Flow, { id }: Division): Training | null {
  const of = ({ path }: { path: readonly { is: string }[] }) => path.some((step) => step.is === 'split' && 'id' in step && step.id === id)
  return flow.trainings.find(({ rows }) => [...rows].some(of)) ?? null
}
