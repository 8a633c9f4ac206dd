import type { Place } from '../flow/facts.ts'
import type { Lines } from './lines.ts'

/**
 * For each place within a function the call to tell it by: the outermost of those that led there and not to all of these places, before
 * others one that hands something over. null where the place says enough.
 */
export function calledFrom(places: readonly Place[], lines: Lines): (Place | null)[] {
  const all = places.map((place) => waysTo(place, lines))
  const [first = []] = all
  const common = first.findIndex((call, i) => all.some((way) => way[i] === undefined || !isSame(way[i], call)))
  return all.map((way, i) => {
    const place = places[i]
    const own = way.slice(common < 0 ? first.length : common)
    const call = own.find((it) => !/\(\s*\)$/.test(lines.whole(it))) ?? own[0]
    return call === undefined || place === undefined || lines.name(call) === lines.name(place) ? null : call
  })
}

/** The calls that led to a place, from the outside in. Of a module's place that is told elsewhere; a function that nobody calls has none. */
function waysTo({ call, by }: Place, lines: Lines): Place[] {
  if (call === undefined || by !== undefined) return []
  const isTold = call.to > call.from && lines.fileOf(call) === lines.home
  return [...waysTo(call, lines), ...(isTold ? [call] : [])]
}

function isSame(one: Place, other: Place): boolean {
  return one.cell === other.cell && one.from === other.from && one.to === other.to
}
