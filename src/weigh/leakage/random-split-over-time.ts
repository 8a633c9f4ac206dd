import type { Declared } from '../../model/declared.ts'
import type { Certainty, Division, Flow } from '../flow/facts.ts'
import type { Mark } from '../flow/trace.ts'
import { type Link, linkOf, type Sighting, trainedOn } from './chain.ts'
import { isDrawnDown } from './drawn-down.ts'

/** Rows that stand in time were divided at random. */
export interface Shuffled extends Sighting {
  division: Division
  /** Pieces of evidence that time matters: two prove it, one asks. A data contract's word counts as one. */
  evidence: readonly Mark[]
  asks: boolean
}

export function shuffledOverTime(flow: Flow, declared: Declared = flow.declared): Shuffled[] {
  return flow.hints.flatMap((hint) => {
    if (hint.is !== 'divided' || !hint.division.shuffled || hint.division.grouped || isDrawnDown(flow, hint.division)) return []
    const training = trainedOn(flow, hint.division)
    const evidence = [...evidenceIn(hint.marks), ...namedIn(flow, declared)]
    const asks = evidence.length + (declared.time.length > 0 || declared.split === 'time' ? 1 : 0) < 2
    const [first] = evidence
    if (first === undefined || training === null) return []
    const chain: Link[] = [
      ...evidence.map(linkOf),
      { place: hint.division.place, what: 'divided' },
      { place: training.place, what: 'trained' },
    ]
    const certainty = Math.min(asks ? 2 : 3, ...evidence.map((it) => it.certainty), training.certainty) as Certainty
    return [{ division: hint.division, evidence, asks, place: hint.division.place, certainty, chain }]
  })
}

/** One mark of each kind: an order by time, rows made of neighbours, rows made of what comes later, windows beside one of these. */
function evidenceIn(marks: ReadonlySet<Mark>): Mark[] {
  const one = (is: Mark['is'], but: readonly Mark[] = []) =>
    [...marks].find((mark) => mark.is === is && !but.some(({ place }) => place.from === mark.place.from && place.cell === mark.place.cell))
  const ahead = [...marks].filter(({ is, name }) => is === 'future' && name === 'shift')
  const strong = [one('order'), one('lag', ahead), ahead[0]].filter((mark) => mark !== undefined)
  const window = one('window')
  return strong.length === 0 || window === undefined ? strong : [...strong, window]
}

/** A column that the data contract says is the event's time is used: more than the contract alone, less than an order. */
function namedIn(flow: Flow, declared: Declared): Mark[] {
  const seen = declared.split === 'time' ? flow.hints.find((it) => it.is === 'time' && declared.time.includes(it.column)) : undefined
  if (seen?.is !== 'time') return []
  const { place, column, table } = seen
  return [{ is: 'parsed', place, operation: column, name: column, table, rows: new Set(), certainty: 3 }]
}
