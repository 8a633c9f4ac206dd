import { type Compact, type CompactField, compactFields, type FieldKey } from '../model/compact.ts'
import type { Provenance, Read } from '../model/read.ts'
import { splitDerived } from './compact-derived-mark.ts'
import { type Found, type FoundField, fieldsInMarkdown } from './compact-fields.ts'
import { nearestField } from './compact-labels.ts'
import { stateOf } from './compact-state.ts'
import { fieldsInYaml } from './compact-yaml.ts'
import { readFrontMatter } from './front-matter.ts'

/** Beyond this a text is no description; Markdown's cost grows faster than its length. */
const most = { characters: 131_072, lines: 3000 }

/**
 * Reads the Iteration Compact out of a description or file. Absent where the text holds none: a template that merely has a Goal or
 * Risks heading is not one. `always` gives the fields whatever was found, for `mle-review compact`.
 */
export function readCompact(text: string, from: Provenance, { always = false } = {}): Read<Compact> {
  const found = findFields(text)
  if (typeof found === 'string')
    return { is: 'unreadable', fault: 'ours', reason: 'too-large', why: `${from.path || 'description'}: ${found}` }
  return always || (holds(found) && !isExample(found)) ? { is: 'read', value: compactOf(found), from } : { is: 'absent' }
}

/** All that is labelled in the text, or why it was not read. */
function findFields(given: string): Found | string {
  const text = given
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '\uFFFD')
  if (text.length > most.characters) return `${text.length} characters are too many for a compact; keep the text under ${most.characters}.`
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  if (lines > most.lines) return `${lines} lines are too many for a compact; keep the text under ${most.lines} lines that are not blank.`
  try {
    const { yaml, content, line } = readFrontMatter(text)
    const matter =
      yaml === null ? null : (fieldsInYaml(yaml.text, yaml.line, 'front matter') ?? fieldsInMarkdown(yaml.text, yaml.line, 'front matter'))
    const body = fieldsInMarkdown(content, line)
    if (matter === null) return body
    return { fields: [...matter.fields, ...body.fields], near: [...matter.near, ...body.near], titled: matter.titled || body.titled }
  } catch {
    return 'the Markdown nests too deep to be read; write the compact as plain `Field: value` lines.'
  }
}

function compactOf({ fields: written, near }: Found): Compact {
  const found = written.map((field) => ({ ...field, ...splitDerived(field.value) }))
  const sizes = new Map<string, Set<string>>()
  for (const { cluster, named } of found) sizes.set(cluster, (sizes.get(cluster) ?? new Set()).add(named.key))
  const size = ({ cluster }: FoundField) => sizes.get(cluster)?.size ?? 0
  const fields = Object.fromEntries(compactFields.map(({ key }) => [key, null])) as Record<FieldKey, CompactField | null>
  const repeated: Compact['repeated'] = []
  for (const { key } of compactFields) {
    const all = found.filter(({ named }) => named.of === 'compact' && named.key === key)
    const answered = all.filter(({ value }) => stateOf(value) !== 'empty')
    const largest = Math.max(...answered.map(size))
    // "Baseline: 0.86" among the results is no second answer to the compact's Baseline.
    const told = largest >= 3 ? answered.filter((it) => size(it) >= 3) : answered
    const first = told[0] ?? all[0]
    if (first === undefined) continue
    const { value, line, derived } = first
    fields[key] = { value, line, state: stateOf(value), ...(derived !== undefined && { derived }) }
    const different = told.filter(({ value }, i) => told.findIndex((other) => same(other.value, value)) === i)
    if (different.length > 1) repeated.push({ key, lines: different.map(({ line }) => line), values: different.map(({ value }) => value) })
  }
  const unknown = near.flatMap(({ label, line }) => {
    const nearest = nearestField(label)
    return nearest === null ? [] : [{ label, nearest, line }]
  })
  return { fields, repeated, unknown }
}

function same(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').toLowerCase() === b.replace(/\s+/g, ' ').toLowerCase()
}

/** Fields that stand in a fence alone, and not one of them answered: somebody shows what a compact looks like. */
function isExample({ fields }: Found): boolean {
  const own = fields.filter(({ named }) => named.of === 'compact')
  return own.every(({ cluster, value }) => cluster.startsWith('in ') && stateOf(splitDerived(value).value) === 'empty')
}

/**
 * Whether the labels found tell an Iteration Compact from a stranger's template: its name over one field, a label that only it has,
 * two that few others have, or half of its fields. Common words (Goal, Risks, Rollback plan …) count as one together.
 */
function holds({ fields, titled }: Found): boolean {
  const weights = new Map<string, number>()
  for (const { named } of fields) if (named.of === 'compact') weights.set(named.key, Math.max(named.weight, weights.get(named.key) ?? 0))
  const telling = [...weights.values()].filter((weight) => weight > 1).reduce((sum, weight) => sum + weight, 0)
  const common = telling > 0 && [...weights.values()].includes(1) ? 1 : 0
  return (titled && weights.size > 0) || telling + common >= 6 || weights.size >= 10
}
