import type { ModelChange } from '../../model/evidence.ts'
import type { Step } from '../../weigh/model-change.ts'
import { partOf } from '../../weigh/model-files.ts'
import { namedPlans } from '../../weigh/plan/written.ts'
import { locksOf } from './artifact.ts'
import type { Candidate } from './policy.ts'
import { touches } from './policy.ts'

/** Whether a change could touch a model, told from paths alone: the others cost no reading at all. */
export function isConcerned({ settings, isNew, edited }: Candidate, steps: Step[]): boolean {
  if (isNew || edited.length > 0) return true
  const locks = settings.artifact === undefined ? [] : locksOf(settings.artifact)
  return (
    steps.some(({ path, before }) => partOf(settings, path) !== null || partOf(settings, before) !== null) ||
    locks.some((path) => touches(steps, path)) ||
    steps.some(({ path, before }) => namedPlans(settings).has(path) || namedPlans(settings).has(before)) ||
    (settings.contract !== undefined && steps.some(({ path, before }) => mayBeBehind(path) || mayBeBehind(before)))
  )
}

/** Files that a contract may name wherever they lie; whether it does, only its text tells. */
function mayBeBehind(path: string): boolean {
  return /\.(?:onnx|pb|npy|npz|json)(?:\.dvc)?$/.test(path)
}

/** Whether it did touch it: formatting counts (and is said), documentation and tests do not. */
export function isTouched({ artifact, metrics, ...lists }: ModelChange): boolean {
  return artifact || metrics || Object.values(lists).some((paths) => paths.length > 0)
}
