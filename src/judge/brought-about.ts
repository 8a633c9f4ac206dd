import type { Sighting } from '../model/finding.ts'
import { type BothSides, carriedOver } from './carried-over.ts'
import type { Said } from './run-rule.ts'

/** What head has, those marked that stood under other names; of programs that the change left alone only what it brought about in them. */
export function broughtAbout(head: Said, base: Said, print: () => (it: Sighting) => string, sides: BothSides): Said {
  if (head.is === 'broken' || base.is === 'broken') return head
  const alone = new Set(sides.head.programs.flatMap(({ role, path }) => (role === 'importing' ? [path] : [])))
  const stood = new Set(base.sightings.map(print()))
  const now = print()
  const sightings = carriedOver(head.sightings, base.sightings, print, sides).filter((it) => {
    const path = it.file ?? ('path' in it.place ? it.place.path : '')
    const known = stood.has(now(it)) || it.standing === true
    return !(known && alone.has(path))
  })
  return { ...head, sightings }
}
