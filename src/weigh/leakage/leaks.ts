import type { Change } from '../../model/change.ts'
import { type Declared, undeclared } from '../../model/declared.ts'
import type { CouldNotJudge, Sighting as Seen } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { type Analysis, analyse } from '../flow/analyse.ts'
import type { Flow } from '../flow/facts.ts'
import { modulesOf } from '../flow/modules.ts'
import type { Sighting } from './chain.ts'
import { Lines } from './lines.ts'
import { mayChoose, mayTrainWith } from './may-train.ts'
import type { Draft } from './mend/manuscript.ts'
import { mended } from './mend/mended.ts'
import { notFollowed, tooDynamic } from './not-followed.ts'
import { shapeOf } from './shape-of.ts'
import { type Landing, landingOf, sightingOf } from './sighting-of.ts'
import { isTestCode } from './test-code.ts'

/** What a detector adds to what was decided. */
export type Told = Pick<Seen, 'facts' | 'variant' | 'severity' | 'suggestion'>

/** What a program was found to do, as a rule decides it. */
export type Decide<Found extends Sighting> = (flow: Flow, program: Program) => readonly Found[]

/** Finds the first of some changes that settles what is told. */
export type Mend = (drafts: readonly Draft[]) => Pick<Seen, 'suggestion'>

interface Inputs {
  programs: readonly Program[]
  modules: readonly Program[]
  changes: readonly Change[]
  declared: Readonly<Record<string, Declared>>
}

/** Findings of one rule about leakage, one for each line, in the order of the file; and what could not be followed. */
export function* leaks<Found extends Sighting>(
  { programs, modules, changes, declared }: Inputs,
  decide: Decide<Found>,
  tell: (found: Found, lines: Lines, mend: Mend) => Told,
): Generator<Seen | CouldNotJudge> {
  const find = modulesOf(modules)
  const all: { one: Found; told: Told; lines: Lines; landing: Landing; analysis: Analysis; key: string }[] = []
  for (const program of programs) {
    if (isTestCode(program)) continue
    // What nobody could follow of a program that the change left alone was so before.
    const isAlone = program.role === 'importing'
    if (!mayTrainWith(program, modules, find)) {
      if (!isAlone) yield* tooDynamic(program)
      if (!mayChoose(program)) continue
    }
    const columns = declared[program.path] ?? undeclared
    const analysis = analyse(program, find, columns)
    if (!isAlone) yield* notFollowed(program, analysis)
    // A suggestion stands on lines of a change: a scan has none.
    const offers = changes.some(({ path }) => path === program.headPath)
    const mend: Mend = (drafts) => mended({ program, modules: find, declared: columns, decide }, drafts)
    const found = decide(analysis.flow, program).toSorted((a, b) => a.place.cell - b.place.cell || a.place.from - b.place.from)
    for (const one of found) {
      const landing = landingOf(one, program, analysis, changes)
      if (landing === null) continue
      const lines = new Lines(landing.shown, analysis)
      const told = tell(one, lines, offers && landing.shown === program ? mend : () => ({}))
      all.push({
        one,
        told,
        lines,
        landing,
        analysis,
        key: `${told.variant} ${landing.file.path} ${new Lines(landing.file, analysis).name(one.place)}`,
      })
    }
  }
  for (const same of Map.groupBy(all, ({ key }) => key).values()) {
    const [surest] = same.toSorted((a, b) => b.one.certainty - a.one.certainty)
    if (surest === undefined) continue
    const { one, told, lines, landing, analysis } = surest
    const seen = sightingOf(one, told, lines, landing)
    // A scan compares nothing.
    yield changes.length === 0 ? seen : { ...seen, shape: shapeOf(one, told.variant, analysis) }
  }
}
