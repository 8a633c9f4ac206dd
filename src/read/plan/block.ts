import type { PlanDocument, PlanTerm, PlanTopic } from '../../model/plan.ts'
import { termOf } from './term.ts'

/** What people write where they have nothing to say yet, behind a label too. */
const placeholder =
  /^(?:[^:]{1,60}:\s*)?(?:-+|\?+|n\/?a|tb[dca]\b.*|to ?do\b.*|null|false|unknown|later|x+|\.{2,}|…|<.*>|\{\{.*\}\}|\[?more information needed\]?)?$/i

/** Whether a text stands in for one that is still to be written. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.trim())
}

/** Terms of one block that are kept. */
const most = 400

/** A block of the configuration as a document: `keys: text` a term, placeholders left out. */
export function readBlock(
  topic: PlanTopic,
  block: unknown,
  path: string,
  lineOf: (keys: (string | number)[]) => number | null,
): PlanDocument {
  const terms: PlanTerm[] = []
  const walk = (value: unknown, keys: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...keys, i])
    else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...keys, key])
    else if (value !== null && !isPlaceholder(String(value)) && !(topic !== 'prediction' && /^(?:none|no)$/i.test(String(value).trim()))) {
      const named = keys.filter((key) => typeof key === 'string').join(' ')
      const term = termOf([`${named}: ${String(value)}`], lineOf([topic, ...keys]) ?? 1)
      if (term !== null) terms.push(term)
    }
  }
  walk(block, [])
  return { path, kind: 'block', topics: [topic], terms: terms.slice(0, most) }
}
