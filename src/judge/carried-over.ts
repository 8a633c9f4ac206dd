import type { Sighting } from '../model/finding.ts'
import type { Program } from '../model/program.ts'
import { containedIn } from '../weigh/leakage/contained-in.ts'
import { writtenNames } from '../weigh/leakage/written-names.ts'
import type { ReadPrograms } from './programs-of.ts'

/** All that was read of both sides, whichever programs a rule is asked of. */
export interface BothSides {
  base: ReadPrograms
  head: ReadPrograms
  /** Paths at head of the files that each side has. */
  there: Record<'base' | 'head', ReadonlySet<string>>
}

/** How much of a file is found again where it has another path, and where it keeps its own. */
const [ofMoved, ofKept] = [0.8, 0.5]
const weight = { high: 3, medium: 2, low: 1 }

/**
 * Head's sightings, those marked that stood on base with other names of variables or in another file: they have the same form, each old
 * name is gone and each other one is new. One of base's stands for one of head's.
 */
export function carriedOver(head: Sighting[], base: Sighting[], print: () => (it: Sighting) => string, sides: BothSides): Sighting[] {
  const [ofHead, ofBase] = [head.map(print()), base.map(print())]
  const left = new Set(base.filter(({ shape }, i) => shape !== undefined && !ofHead.includes(ofBase[i] ?? '')))
  const open = head.filter((_, i) => !ofBase.includes(ofHead[i] ?? ''))
  const carried = new Set<Sighting>()
  // What kept its names goes before what has others.
  for (const mayRename of [false, true]) {
    for (const now of open.filter((it) => !carried.has(it))) {
      const before = [...left].find((it) => isSame(it, now, sides) && (mayRename || renamed(it, now).length === 0))
      if (before === undefined) continue
      left.delete(before)
      carried.add(now)
    }
  }
  return head.map((it) => (carried.has(it) ? { ...it, standing: true } : it))
}

/** Programs that are gone, where others came that hold most of them: what stood in those may stand in these. */
export function movedAway(paths: ReadonlySet<string>, { base, head, there }: BothSides): Program[] {
  const came = head.programs.filter((it) => paths.has(it.path) && !there.base.has(it.headPath))
  const gone = came.length === 0 ? [] : base.programs.filter((it) => !there.head.has(it.headPath))
  return gone.filter((was) => came.some((is) => containedIn(was, is) >= ofMoved))
}

function isSame(before: Sighting, now: Sighting, { base, head, there }: BothSides): boolean {
  if (before.shape === undefined || before.shape.form !== now.shape?.form) return false
  if (weight[before.confidence ?? 'high'] < weight[now.confidence ?? 'high']) return false
  const [was, is] = [at(before, base), at(now, head)]
  if (was === undefined || is === undefined) return false
  const kept = was.headPath === is.headPath
  if (kept ? hasLine(is, before) || hasLine(was, now) : there.head.has(was.headPath) || there.base.has(is.headPath)) return false
  return (
    containedIn(was, is) >= (kept ? ofKept : ofMoved) &&
    renamed(before, now).every(([old, other]) => !knows(head, other.path, old.name) && !knows(base, old.path, other.name))
  )
}

function renamed(before: Sighting, now: Sighting) {
  const names = now.shape?.names ?? []
  return (before.shape?.names ?? []).flatMap((old, i) => (old.name === names[i]?.name ? [] : [[old, names[i] ?? old] as const]))
}

/** Where the line still stands, or stood before, one finding went and another came. */
function hasLine({ cells }: Program, { text = '' }: Sighting): boolean {
  const plain = (line: string) => line.replace(/\s+/g, ' ').trim()
  return cells.some((cell) => cell.text.split('\n').some((line) => plain(line) === plain(text)))
}

function at({ place, file }: Sighting, { programs }: ReadPrograms): Program | undefined {
  const path = file ?? ('path' in place ? place.path : null)
  return programs.find((it) => it.path === path)
}

function knows({ programs }: ReadPrograms, path: string, name: string): boolean {
  const program = programs.find((it) => it.path === path)
  return program === undefined || writtenNames(program).all.has(name)
}
