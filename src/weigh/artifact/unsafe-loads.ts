import type { Program } from '../../model/program.ts'
import { constantOf } from '../code/naming.ts'
import { lineOf, type PlacedCall, type ProgramParts, programParts, sourceOf } from '../code/program-parts.ts'
import { type Origin, originOf } from './origin-of.ts'

/** A call that runs what its file says, with where that comes from, as far as the program tells. */
export interface UnsafeLoad {
  call: string
  origin: Origin | null
  /** Newer versions of the library refuse code by default, and which one runs is not told here. */
  depends: boolean
  place: ReturnType<typeof lineOf>
}

/** Calls by which bytes become code, with the word for them. */
const loads =
  /^(?:(?:pickle|cPickle|_pickle|cloudpickle|dill|joblib|torch)\.loads?|sklearn\.externals\.joblib\.load|pandas\.read_pickle|numpy\.load|(?:pickle|dill)\.Unpickler)$/

/** What proves that the bytes are those that are meant: their digest is taken, or a library compares it. */
const verifies =
  /^hashlib\.(?:sha(?:224|256|384|512|3_\d+)|blake2[bs]|file_digest|new)$|(?:^|\.)compare_digest$|(?:verify|check|assert)_?\w*(?:hash|digest|checksum|sha256|signature)|(?:hash|digest|checksum|sha256|signature)_?(?:matches|verif\w*|check\w*)$/i

/** Loads of a program that could run code, the calls of its tests not among them. */
export function unsafeLoads(program: Program): UnsafeLoad[] {
  const parts = programParts(program)
  const found = parts.calls.filter((call) => loads.test(call.name) && !isTame(call, parts))
  if (found.length === 0) return []
  const verified = parts.calls.some(({ name }) => verifies.test(name))
  return found.map(({ name, call, at }) => {
    const [given] = call.arguments
    const origin = verified || given === undefined ? null : originOf(given.value, at, parts)
    const depends = name === 'torch.load' && !call.arguments.some(({ keyword }) => keyword === 'weights_only')
    const source = sourceOf(program, at, call).replace(/\s+/g, ' ')
    return { call: source.length > 80 ? `${source.slice(0, 79)}…` : source, origin, depends, place: lineOf(program, at, call.from) }
  })
}

/** `weights_only=True`, an array without `allow_pickle`. */
function isTame({ name, call }: PlacedCall, { naming }: ProgramParts): boolean {
  const said = (word: string) => call.arguments.find(({ keyword }) => keyword === word)
  const value = (word: string) => {
    const given = said(word)
    return given === undefined ? undefined : constantOf(given.value, naming)
  }
  if (name === 'numpy.load') return value('allow_pickle') !== true
  return name === 'torch.load' && said('weights_only') !== undefined && value('weights_only') !== false
}
