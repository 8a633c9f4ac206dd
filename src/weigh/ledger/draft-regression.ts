import type { Change } from '../../model/change.ts'
import type { DerivedAnswer } from '../../model/compact.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import { candidateMetrics } from '../compact-draft-metrics.ts'
import { linesOf, nameInText, someOf } from '../compact-draft-words.ts'

const test = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.(?:py|ipynb)$|(?:^|\/)[^/]*[._-](?:test|spec)\.[cm]?[jt]s$/i
/** Examples that are kept: all are written anew with a model, so only one that was not there says something. */
const example = /(?:^|\/)(?:golden|regression)s?\//i

/** What this change adds that would notice the mistake again: tests, golden examples, slices that were not measured before. */
export function regressionAnswer(models: ModelEvidence[], changes: Change[]): DerivedAnswer | null {
  const added = changes.filter(
    ({ path, status }) => (status !== 'deleted' && test.test(path)) || (status === 'added' && example.test(path)),
  )
  const files = someOf(
    added.map(({ path, status }) => `${nameInText(path)}${status === 'added' ? ' (new)' : ''}`),
    6,
  )
  const slices = models.flatMap((model) => {
    const before = valueOf(model.metrics.base)
    const after = candidateMetrics(model)
    return before === null || after === null ? [] : Object.keys(after.slices).filter((name) => !Object.hasOwn(before.slices, name))
  })
  const told = [
    ...(added.length === 0 ? [] : [files]),
    ...(slices.length === 0 ? [] : [`now measured on ${someOf(slices.map(nameInText), 6)}`]),
  ]
  return told.length === 0 ? null : { value: linesOf(told), from: ['the diff'] }
}
