import type { Call } from './call.ts'
import { madeEstimator } from './estimator.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

/** `Adam(net.parameters())`: something unknown whose parameters are asked for is a network from here on. */
export function askedParameters(run: Run, of: Value, name: string, call: Call): void {
  if (!/^(?:named_)?parameters$/.test(name) || call.positional.length > 0 || of.thing !== null || of.callable !== null) return
  if ([...of.rows].some(({ source }) => !source.startsWith('unknown')) || of.columns || of.items !== null) return
  const made = madeEstimator(run, 'network', { role: 'model', network: true, known: false }, call)
  of.thing = made.thing
  of.rows.clear()
  of.opaque = null
}
