import type { PlanDocument, PlanTopic } from '../../model/plan.ts'
import { valueOf } from '../../model/read.ts'
import { readPlan } from '../../read/plan/read-plan.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Characters that one review reads of all these documents. */
const mostCharacters = 4_000_000

/** The parsers of prose and programs take longest, and by the line; that of Terraform where nothing is as it should be. */
const cost = (path: string, text: string) =>
  /\.tf$/i.test(path)
    ? 6 * text.length
    : /\.(?:md|markdown|py)$/i.test(path)
      ? 2 * text.length + 100 * text.split('\n').length
      : text.length

/** Reads what documents tell: the same text of the same path once, for however many models and sides. */
export function planReader(store: TextStore): (file: FileAt, named: PlanTopic[]) => PlanDocument[] {
  const known = new Map<string, PlanDocument[]>()
  let left = mostCharacters
  return (file, named) => {
    const text = valueOf(store.read(file))
    if (text === null) return []
    const key = `${file.path} ${store.entry(file)?.id} ${named.join(' ')}`
    const read = known.get(key)
    if (read !== undefined) return read
    left -= cost(file.path, text)
    const documents = left < 0 ? [] : readPlan(file.path, text, named)
    known.set(key, documents)
    return documents
  }
}
