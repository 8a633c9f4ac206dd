import { argumentsOf, type Call } from './call.ts'
import { learnFrom } from './estimator.ts'
import type { Run } from './run.ts'
import { hasRows, type Value } from './value.ts'

/** A transformer that learns when it is made: of a corpus, or of what another learned of one. */
export function madeFitted(run: Run, made: Value, call: Call): Value {
  const given = argumentsOf(call)
  const data = given.find((value) => hasRows(value))
  if (made.thing?.is !== 'estimator') return made
  if (data !== undefined) learnFrom(run, made.thing, data, call.at)
  for (const { thing } of given)
    if (thing?.is === 'estimator' && thing.strength !== 'vocabulary') for (const fact of thing.learned) made.thing.learned.add(fact)
  return made
}
