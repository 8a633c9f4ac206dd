import { argumentsOf, type Call } from './call.ts'
import { follow } from './callable.ts'
import { forward } from './estimator.ts'
import { boundTo } from './member.ts'
import { scored, soundsLikeMetric } from './metric.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { flowOf, hasRows, nothing, type Value } from './value.ts'

/** A network that is asked by another name than its own call: by a method of the program, `net.validation_step(batch)`, or of a library. */
export function ownMethod(run: Run, of: Value, estimator: Estimator, name: string, call: Call): Value {
  const given = argumentsOf(call)
  const otherwise = () => (call.positional.some((value) => hasRows(value)) ? forward(run, of, estimator, call) : nothing())
  const method = estimator.methods.get(name)
  if (method?.is !== 'function') {
    // `self.criterion(outputs, answers)`.
    const isError = soundsLikeMetric(name) && scored(run, given) !== null
    return isError ? { ...flowOf(given), learned: new Set() } : otherwise()
  }
  if (/^(?:forward|call|__\w+__)$/.test(name) || !given.some((value) => hasRows(value))) return otherwise()
  const before = run.flow.evaluations.length
  const made = follow(run, boundTo(run, method, of, of) as typeof method, call)
  const asked = run.flow.evaluations.slice(before).some(({ model }) => model === estimator.id)
  return asked || flowOf([made]).predictions.size > 0 ? made : otherwise()
}
