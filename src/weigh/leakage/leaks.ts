import type { Change } from '../../model/change.ts'
import type { ChainStep, CouldNotJudge, Sighting as Seen, Place as Spot } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { analyse } from '../flow/analyse.ts'
import type { Flow } from '../flow/facts.ts'
import type { Sighting } from './chain.ts'
import { dataOf } from './data-of.ts'
import { Lines } from './lines.ts'
import { mayTrain } from './may-train.ts'
import { notFollowed } from './not-followed.ts'
import { isTestCode } from './test-code.ts'

/** What a detector adds to what was decided. */
export type Told = Pick<Seen, 'facts' | 'variant' | 'severity' | 'suggestion'>

/** What a program was found to do, as a rule decides it. */
export type Decide<Found extends Sighting> = (flow: Flow, program: Program) => readonly Found[]

/** Findings of one rule about leakage, one for each line, in the order of the file; and what could not be followed. */
export function* leaks<Found extends Sighting>(
  { programs, changes }: { programs: readonly Program[]; changes: readonly Change[] },
  decide: Decide<Found>,
  tell: (found: Found, lines: Lines, program: Program) => Told,
): Generator<Seen | CouldNotJudge> {
  for (const program of programs) {
    if (isTestCode(program) || !mayTrain(program)) continue
    const analysis = analyse(program)
    const lines = new Lines(program, analysis.texts)
    yield* notFollowed(program, analysis)
    const found = decide(analysis.flow, program).toSorted((a, b) => a.place.cell - b.place.cell || a.place.from - b.place.from)
    const added = addedLines(program, changes)
    const told = found.map((one) => ({ one, told: tell(one, lines, program) }))
    for (const same of Map.groupBy(told, ({ one, told }) => `${told.variant} ${lines.name(one.place)}`).values()) {
      const [surest] = same.toSorted((a, b) => b.one.certainty - a.one.certainty)
      if (surest !== undefined) yield sighting(surest.one, surest.told, lines, added)
    }
  }
}

function sighting({ place, certainty, chain }: Sighting, told: Told, lines: Lines, isAdded: (spot: Line) => boolean): Seen {
  const steps = chain.map((link) => ({ link, spot: lines.at(link.place) }))
  const touched = [lines.at(place), ...steps.map(({ spot }) => spot)].find(isAdded)
  return {
    ...told,
    place: touched ?? lines.at(place),
    text: lines.lineOf(place),
    confidence: certainty === 3 ? 'high' : certainty === 2 ? 'medium' : 'low',
    chain: steps
      .map(({ link, spot: { path, cell, line, fileLine } }): ChainStep => {
        const of = lines.shortened(named.has(link.what) ? dataOf(lines.whole(link.place), link.what) : lines.whole(link.place))
        return { path, cell, line, fileLine, what: link.what, of }
      })
      .filter((step, i, all) => all.findIndex((it) => it.what === step.what && it.fileLine === step.fileLine) === i),
  }
}

/** Steps that are told by the data they are done to; the others by how they are written. */
const named: ReadonlySet<string> = new Set(['learned', 'copied', 'divided', 'trained', 'scored', 'validated', 'cross-validated'])

type Line = Spot & { is: 'line' }

/** Whether the change touched a line: there a finding is put that it brought about elsewhere. */
function addedLines({ headPath }: Program, changes: readonly Change[]): (spot: Line) => boolean {
  const hunks = changes.find(({ path }) => path === headPath)?.hunks ?? []
  return ({ fileLine, fileEndLine }) =>
    hunks.some(({ newStart, newLines }) => newLines > 0 && newStart <= fileEndLine && newStart + newLines > fileLine)
}
