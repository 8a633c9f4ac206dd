import type { Change } from '../../model/change.ts'
import type { ChainStep, Sighting as Seen, Place as Spot } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { Analysis } from '../flow/analyse.ts'
import type { Place } from '../flow/facts.ts'
import { calledFrom } from './called-from.ts'
import type { Link, Sighting } from './chain.ts'
import { dataOf } from './data-of.ts'
import type { Told } from './leaks.ts'
import { outOfLambda } from './learned-as.ts'
import { Lines } from './lines.ts'

/** Where a finding is put: whose it is, and the file and line that show it. */
export interface Landing {
  file: Program
  shown: Program
  at: Line
  /** Where it would be put, had the change touched none of its lines. */
  origin: Line
}

/**
 * A finding is the program's, unless all of it stands in one module that is judged itself. It is put where it went wrong, or where the
 * program asked a module to; but on a line that the change touched, its own before those of modules, where there is one. null: nothing of it
 * is on a line of the program's; it is what modules do among themselves, and told where they are judged.
 */
export function landingOf({ place, chain }: Sighting, program: Program, analysis: Analysis, changes: readonly Change[]): Landing | null {
  const lines = new Lines(program, analysis)
  const places = [place, ...chain.map((link) => link.place)]
  const files = new Set(places.map((it) => lines.fileOf(it)))
  const [only = program] = files
  const file = files.size === 1 && only.role === 'changed' ? only : program
  const spots = places
    .flatMap((it) => [it, ...(it.by === undefined ? [] : [it.by])])
    .map((it) => ({ shown: lines.fileOf(it), at: lines.at(it) }))
  const own = spots.filter(({ shown }) => shown === file)
  const others = spots.filter(({ shown }) => shown !== file && file === program)
  const added = [...own, ...others].find(({ shown, at }) => isAdded(at, shown, changes))
  const found = added ?? (program.role === 'importing' ? touchedModule(analysis, changes) : null) ?? own[0]
  if (found === undefined) return null
  const at = lines.at(place)
  return { file, origin: own[0]?.at ?? at, ...found }
}

/** What was decided, as it is told. */
export function sightingOf({ place, certainty, chain }: Sighting, told: Told, lines: Lines, { file, at, origin }: Landing): Seen {
  return {
    ...told,
    place: at,
    ...(at.path === file.path ? {} : { file: file.path }),
    ...(at === origin ? {} : { origin }),
    text: lines.lineOf(place),
    confidence: certainty === 3 ? 'high' : certainty === 2 ? 'medium' : 'low',
    chain: stepsOf(chain, lines),
  }
}

/** Steps that are told by the data they are done to; the others by how they are written. */
const named: ReadonlySet<string> = new Set([
  'learned',
  'copied',
  'divided',
  'trained',
  'scored',
  'predicted',
  'validated',
  'cross-validated',
])

function stepsOf(chain: readonly Link[], lines: Lines): ChainStep[] {
  const step = (at: Place, what: ChainStep['what'], of?: string): ChainStep => {
    const { path, cell, line, fileLine } = lines.at(at)
    return {
      path,
      cell,
      line,
      fileLine,
      what,
      of: lines.shortened(of ?? (named.has(what) ? dataOf(lines.whole(at), what as Link['what']) : lines.whole(at))),
    }
  }
  const calls = calledFrom(
    chain.map(({ place }) => place),
    lines,
  )
  return chain
    .flatMap(({ place, what, of }, i) => {
      const by = place.by ?? calls[i] ?? null
      return [...(by === null ? [] : [step(by, 'called')]), step(what === 'learned' ? outOfLambda(place) : place, what, of)]
    })
    .filter((one, i, all) => all.findIndex((it) => it.what === one.what && it.fileLine === one.fileLine && it.path === one.path) === i)
}

type Line = Spot & { is: 'line' }

/** The first line that the change touched in a module: what it did to a program that it left alone, where nothing else of it shows. */
function touchedModule({ modules }: Analysis, changes: readonly Change[]): Pick<Landing, 'shown' | 'at'> | null {
  const [found] = modules.flatMap((shown) => {
    const [hunk] = changes.find(({ path }) => path === shown.headPath)?.hunks ?? []
    return hunk === undefined ? [] : [{ shown, line: Math.max(1, hunk.newStart) }]
  })
  if (found === undefined) return null
  const { shown, line } = found
  return { shown, at: { is: 'line', path: shown.path, line, endLine: line, cell: null, fileLine: line, fileEndLine: line } }
}

/** Whether the change touched a line: there a finding is put that it brought about elsewhere. */
function isAdded({ fileLine, fileEndLine }: Line, { headPath }: Program, changes: readonly Change[]): boolean {
  const hunks = changes.find(({ path }) => path === headPath)?.hunks ?? []
  return hunks.some(({ newStart, newLines }) => newLines > 0 && newStart <= fileEndLine && newStart + newLines > fileLine)
}
