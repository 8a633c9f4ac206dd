import type { ModelEvidence, Sided } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import type { ChangedSide } from '../../model/rule.ts'
import { parseYaml } from '../../read/yaml.ts'

/** Whether a file of settings says anything else than before: a comment or another layout does not. What is not read as YAML or JSON on both sides has moved. */
export function settingsMoved(path: string, sides: Sided<ChangedSide>): boolean {
  if (!/\.(?:ya?ml|json)$/i.test(path)) return true
  const [before, after] = [sides.base, sides.head].map(({ documents }) => {
    const text = documents.find(({ headPath }) => headPath === path)?.text
    const read = text === undefined || text.length > 100_000 ? null : parseYaml(text)
    return read === null || read.issues.length > 0 ? null : JSON.stringify(read.value)
  })
  return before === null || before !== after
}

/** Whether the figures of a model, or the data that they are of, are others than before. */
export function figuresMoved({ metrics }: Pick<ModelEvidence, 'metrics'>): boolean {
  const [before, after] = [valueOf(metrics.base), valueOf(metrics.head)].map((it) =>
    it === null ? null : JSON.stringify([it.metrics, it.slices, it.data], asWeighed),
  )
  return before === null || before !== after
}

/** Without where a value stands and how it is spelled: 0.80 is 0.8. */
function asWeighed(key: string, value: unknown): unknown {
  return (key === 'line' && typeof value === 'number') || (key === 'text' && typeof value === 'string') ? undefined : value
}
