import type { Change } from '../../model/change.ts'
import type { ChainStep, Sighting as Seen, Place as Spot } from '../../model/finding.ts'
import type { Place } from '../flow/facts.ts'
import type { Link, Sighting } from './chain.ts'
import { dataOf } from './data-of.ts'
import type { Told } from './leaks.ts'
import type { Lines } from './lines.ts'

/** What was decided, as it is told: on the line that the change touched, or where it went wrong, or where a module was asked to. */
export function sightingOf({ place, certainty, chain }: Sighting, told: Told, lines: Lines, changes: readonly Change[]): Seen {
  const isAdded = addedLines(lines.home.headPath, changes)
  const spots = [place, ...chain.map((link) => link.place)].flatMap((it) => atHome(it, lines))
  return {
    ...told,
    place: spots.find(isAdded) ?? spots[0] ?? lines.at(place),
    text: lines.lineOf(place),
    confidence: certainty === 3 ? 'high' : certainty === 2 ? 'medium' : 'low',
    chain: stepsOf(chain, lines),
  }
}

/** Its lines in the finding's own file: where it stands, or what led to the module that it stands in. */
function atHome(place: Place, lines: Lines): Line[] {
  const found = [place, ...(place.by === undefined ? [] : [place.by])].find((it) => lines.fileOf(it) === lines.home)
  return found === undefined ? [] : [lines.at(found)]
}

/** Steps that are told by the data they are done to; the others by how they are written. */
const named: ReadonlySet<string> = new Set(['learned', 'copied', 'divided', 'trained', 'scored', 'validated', 'cross-validated'])

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
  return chain
    .flatMap(({ place, what, of }) => [...(place.by === undefined ? [] : [step(place.by, 'called')]), step(place, what, of)])
    .filter((one, i, all) => all.findIndex((it) => it.what === one.what && it.fileLine === one.fileLine && it.path === one.path) === i)
}

type Line = Spot & { is: 'line' }

/** Whether the change touched a line: there a finding is put that it brought about elsewhere. */
function addedLines(headPath: string, changes: readonly Change[]): (spot: Line) => boolean {
  const hunks = changes.find(({ path }) => path === headPath)?.hunks ?? []
  return ({ fileLine, fileEndLine }) =>
    hunks.some(({ newStart, newLines }) => newLines > 0 && newStart <= fileEndLine && newStart + newLines > fileLine)
}
