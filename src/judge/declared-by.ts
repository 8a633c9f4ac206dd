import type { Declared } from '../model/declared.ts'
import type { Evidence, ModelEvidence } from '../model/evidence.ts'
import { declaredColumns } from '../weigh/declared-columns.ts'
import { owns } from '../weigh/model-files.ts'

const known = new WeakMap<ModelEvidence, Declared | null>()

/** What data contracts declare, by the paths of one side: the first model's that owns the file and has a contract. */
export function declaredBy({ sources, models }: Evidence, side: 'base' | 'head'): Record<string, Declared> {
  const paths = sources.flatMap(({ side: of, path, headPath }) => (of === side ? [{ path, headPath }] : []))
  return Object.fromEntries(
    paths.flatMap(({ path, headPath }) => {
      const [columns] = models.flatMap((model) => (owns(model.settings, headPath) ? (columnsOf(model) ?? []) : []))
      return columns === undefined ? [] : [[path, columns] as const]
    }),
  )
}

function columnsOf(model: ModelEvidence): Declared | null {
  const found = known.get(model)
  if (found !== undefined) return found
  const made = declaredColumns(model)
  known.set(model, made)
  return made
}
