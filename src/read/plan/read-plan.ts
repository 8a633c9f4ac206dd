import type { PlanDocument } from '../../model/plan.ts'
import type { Node } from '../node.ts'
import { markdownPlan } from './markdown-plan.ts'
import { nodesOf } from './nodes-of.ts'
import { prometheus } from './prometheus.ts'
import type { Recognised } from './term.ts'

/** Formats of JSON and YAML: each says null of what it does not know. */
const formats: ((root: Node) => Recognised | null)[] = [prometheus]

/** Terms of one document that are kept. */
const most = 400

/** What a text tells of a plan, by kind; nothing of what no format recognises. */
export function readPlan(path: string, text: string): PlanDocument[] {
  const kinds = new Map<string, PlanDocument>()
  for (const { kind, topics, terms } of recognised(path, text)) {
    const key = `${kind} ${topics.join(' ')}`
    const known = kinds.get(key) ?? { path, kind, topics, terms: [] }
    kinds.set(key, { ...known, terms: [...known.terms, ...terms].slice(0, most) })
  }
  return [...kinds.values()]
}

function recognised(path: string, text: string): Recognised[] {
  if (/\.(?:md|markdown)$/i.test(path)) return markdownPlan(path, text)
  return nodesOf(path, text).flatMap((node) => formats.flatMap((format) => format(node) ?? []))
}
