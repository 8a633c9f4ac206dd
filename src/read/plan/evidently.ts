import type { PlanTerm } from '../../model/plan.ts'
import type { Node } from '../node.ts'
import { textOf } from '../node.ts'
import { type Recognised, termOf } from './term.ts'

/** Names that only Evidently's configurations have: presets, metrics by their class, sections of its older ones. */
const preset =
  /(?:Drift|Quality|Summary|Classification|Regression|Target|RecSys|Performance|Stability|Text\w*)(?:Test)?Preset\b|\bevidently\b/
const section = /^(?:data_drift|(?:cat|num)_target_drift|data_quality|concept_drift|(?:prob_)?(?:classification|regression)_performance)$/
const sectionKeys = /^(?:monitors|dashboard_tabs|profile_sections|metrics|tests|metric_presets|test_suites?|reports?)$/

/** Evidently's configuration: collectors, reports and test suites with their presets; `monitors`, `dashboard_tabs` of older versions. One term a metric. */
export function evidently(root: Node): Recognised | null {
  const terms: PlanTerm[] = []
  const say = (texts: (string | null)[], line: number) => {
    const term = termOf([texts.filter((it) => it).join(' ')], line)
    if (term !== null) terms.push(term)
  }
  const walk = (node: Node, key: string): boolean => {
    const text = textOf(node)
    if (text !== null) {
      const isMine = preset.test(text) || (sectionKeys.test(key) && section.test(text))
      if (isMine) say([text], node.line)
      return isMine
    }
    if (node.is === 'list') return node.items.map((item) => walk(item, key)).some(Boolean)
    if (node.is !== 'map') return false
    const known = node.entries.filter((entry) => preset.test(entry.key) || (sectionKeys.test(key) && section.test(entry.key)))
    for (const entry of known) say([entry.key, textOf(entry.value)], entry.line)
    const column = node.entries.find((entry) => /^column(?:_name)?$/.test(entry.key))
    const kind = node.entries.find((entry) => /^(?:class|type|metric|name)$/.test(entry.key) && preset.test(textOf(entry.value) ?? ''))
    if (column !== undefined && kind !== undefined) say([textOf(kind.value), textOf(column.value)], node.line)
    return node.entries.map((entry) => walk(entry.value, entry.key)).some(Boolean) || known.length > 0
  }
  return walk(root, '') ? { kind: 'evidently', topics: ['monitoring'], terms } : null
}
