import type { Organisation } from '../model/organisation.ts'
import type { ModelSettings } from '../model/settings.ts'
import { isStricter, lockOn, unwritten } from './locks.ts'

type Map = Record<string, unknown>

/** A value that a lock put aside. `stands` is undefined where nothing does. */
export interface PutAside {
  path: string[]
  wanted: unknown
  stands: unknown
  lock: string
}

/** One model as it holds: what its repository wrote, then the organisation's defaults, then ours; a lock turns the first two round. Maps are joined key by key, lists are not. */
export function effectiveModel(written: Map, { defaults, locked }: Organisation): { model: ModelSettings; aside: PutAside[] } {
  const aside: PutAside[] = []
  // A day that is still to come would make nothing of a locked `enforce`.
  const locks = locked.includes('defaults.mode') && defaults.mode === 'enforce' ? [...locked, 'defaults.enforce_from'] : locked
  const joined = join(written, defaults, ['defaults'], locks, aside)
  const set = { ...unwritten, ...joined } as ModelSettings
  const named = aside.map((it) => (it.path.at(-1) === 'enforce_from' && !locked.includes(it.lock) ? { ...it, lock: 'defaults.mode' } : it))
  return { model: set, aside: named }
}

function join(repository: Map, organisation: Map, at: string[], locked: readonly string[], aside: PutAside[]): Map {
  const joined: Map = {}
  for (const key of new Set([...Object.keys(repository), ...Object.keys(organisation)])) {
    const [own, theirs] = [valueOf(repository, key), valueOf(organisation, key)]
    const path = [...at, key]
    const nests = key !== 'gates' && (isMap(theirs) || (theirs === undefined && !locked.includes(path.join('.'))))
    const stands =
      own === undefined
        ? theirs
        : nests && isMap(own)
          ? join(own, theirs === undefined ? {} : (theirs as Map), path, locked, aside)
          : chosen(own, theirs, path)
    if (stands !== undefined) joined[key] = stands
  }
  return joined

  function chosen(own: unknown, theirs: unknown, path: string[]): unknown {
    const lock = lockOn(locked, path, theirs !== undefined)
    const key = path.at(-1) ?? ''
    const usual = path.length === 2 ? valueOf(unwritten, key) : undefined
    if (lock === null || same(own, theirs ?? usual) || (path.length === 2 && isStricter(key, own, theirs ?? usual))) return own
    aside.push({ path: path.slice(1), wanted: own, stands: theirs ?? usual, lock })
    return theirs
  }
}

function valueOf(map: object, key: string): unknown {
  return Object.hasOwn(map, key) ? (map as Map)[key] : undefined
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
