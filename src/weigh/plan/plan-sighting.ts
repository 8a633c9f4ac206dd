import type { ModelEvidence } from '../../model/evidence.ts'
import type { Sighting } from '../../model/finding.ts'
import { changesModel } from '../model-change.ts'
import { namedPieces, type Phrase } from './named-pieces.ts'
import type { PlanState } from './plan-state.ts'

interface Told<P extends string> {
  /** Missing pieces that this rule speaks of. */
  mine: P[]
  phrases: Phrase<P>[]
  /** Whether a piece by itself makes a plan: an owner alone is none. */
  counts(piece: P): boolean
  isNew: boolean
}

/** One finding for all that is missing. It stood before, unless the model is new or the change took something away, which is then what it names. */
export function planSighting<P extends string>(state: PlanState<P>, { mine, phrases, counts, isNew }: Told<P>): Sighting {
  const { asked, before, places } = state
  const lost = mine.filter((piece) => before.includes(piece))
  const hadSome = places.before.length > 0 && before.some(counts)
  const variant = isNothing(state, counts) ? (hadSome && !isNew ? 'all' : 'nothing') : lost.length > 0 ? 'lost' : 'some'
  return {
    place: { is: 'model' },
    variant,
    facts: { missing: namedPieces(lost.length > 0 ? lost : mine, asked, phrases), where: where(places.now) },
    ...(isNew || lost.length > 0 ? {} : { standing: true as const }),
  }
}

/** A change that leaves the model as it is, and only what it is judged by is another, hears of what it takes away. */
export function isAsked({ standing }: Sighting, { change }: Pick<ModelEvidence, 'change'>): boolean {
  return standing !== true || change.metrics || changesModel(change)
}

/** Nobody told anything: no document of this topic is known, and the description is silent too. */
export function isNothing<P extends string>({ told, places }: PlanState<P>, counts: (piece: P) => boolean): boolean {
  return places.now.length === 0 && !told.some(counts)
}

function where(paths: string[]): string {
  const more = paths.length > 3 ? ` and ${paths.length - 2} more` : ''
  return paths.length === 0 ? 'the description' : `${paths.slice(0, more === '' ? 3 : 2).join(', ')}${more}`
}
