import { argumentsOf, type Call } from './call.ts'
import { carryChoice } from './hints-choice.ts'
import { afterEstimator, afterForward } from './hints-estimator.ts'
import { afterFunction } from './hints-function.ts'
import { afterGroups } from './hints-groups.ts'
import { unproven } from './hints-mark.ts'
import { afterMethod } from './hints-method.ts'
import { afterSearch, afterTuner } from './hints-search.ts'
import { afterSplitter } from './hints-split.ts'
import { afterQuery } from './hints-sql.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import type { Value } from './value.ts'

/** Notes what a call tells of time, entities, columns and choices. Functions of the program tell it themselves. */
export function afterCall(run: Run, scope: Scope, callee: Value, call: Call, made: Value): Value {
  const { thing } = callee
  if (callee.callable !== null) return made
  carryChoice(run, [...(thing?.is === 'bound' && thing.of.thing?.is !== 'estimator' ? [thing.of] : []), ...argumentsOf(call)], made)
  if (thing?.is === 'imported') {
    afterFunction(run, scope, thing.path, call, made)
    afterSearch(run, null, thing.path.split('.').at(-1) ?? '', call, made)
    afterTuner(run, thing.path, call, made)
    afterQuery(run, thing.path.split('.').at(-1) ?? '', null, call, made)
  } else if (thing?.is === 'estimator') afterForward(run, call, made)
  else if (thing?.is === 'bound') {
    const { of, name } = thing
    afterSearch(run, of, name, call, made)
    afterQuery(run, name, of, call, made)
    if (of.thing?.is === 'estimator') afterEstimator(run, of, of.thing, name, call, made)
    else if (of.thing?.is === 'splitter') afterSplitter(run, of.thing, name, call)
    else if (of.thing?.is === 'groups') afterGroups(run, of, name, call, made)
    else afterMethod(run, of, name, call, made)
  } else unproven(made)
  return made
}
