import type { Named } from './compact-labels.ts'
import type { Mark, Marks } from './compact-mark.ts'
import { marksOf } from './compact-marks.ts'
import { keepFields, valueOf } from './compact-values.ts'
import { fieldsInYaml } from './compact-yaml.ts'
import { lineAtIn } from './line-at.ts'
import { parseMarkdown } from './markdown.ts'
import { calm } from './markdown-calm.ts'

/** A field as found, before the nineteen are chosen from all that were. `line` is 1-based in the text given. */
export interface FoundField {
  named: Named
  label: string
  value: string
  line: number
  /** Fields of one cluster stand together: a run of lines, a table, all headings. */
  cluster: string
}

export interface NearMiss {
  label: string
  line: number
}

export interface Found {
  fields: FoundField[]
  near: NearMiss[]
  /** The words "Iteration Compact" stand over it. */
  titled: boolean
}

/** Every field of a Markdown text, in order. `line` is the 1-based line of the text's first line in the whole. */
export function fieldsInMarkdown(text: string, line: number, cluster = '', depth = 0): Found {
  const found = marksOf(parseMarkdown(calm(text)), text)
  const inner = depth > 1 ? [] : embeddedFields(found, line, cluster, depth)
  const marks = [...found.marks, ...inner.map(({ mark }) => mark)].sort((a, b) => a.at - b.at)
  const kept = keepFields(marks, text)
  const endings = marks.filter((it) => (it.is !== 'field' && it.is !== 'near') || kept.includes(it))
  const lineAt = lineAtIn(text)
  const fields = kept
    .filter(({ is }) => is === 'field')
    .map((it): FoundField & { at: number } => {
      const { value, at } = valueOf(it, endings, text, found.holes)
      const group = it.form === 'heading' ? 'headings' : `${it.form === 'row' ? `table ${it.group}` : ''}section ${it.section}`
      return { named: it.named as Named, label: it.label, value, line: line + lineAt(at), cluster: `${cluster}${group}`, at: it.at }
    })
  const all = [...fields, ...inner.flatMap(({ at, found: { fields } }) => fields.map((field) => ({ ...field, at })))]
  const near = kept.filter(({ is }) => is === 'near').map((it) => ({ label: it.label, line: line + lineAt(it.labelAt) }))
  return {
    fields: all.sort((a, b) => a.at - b.at).map(({ at: _, ...field }) => field),
    near: [...near, ...inner.flatMap(({ found }) => found.near)],
    titled: found.titled || inner.some(({ found }) => found.titled),
  }
}

function embeddedFields({ embedded }: Marks, line: number, cluster: string, depth: number): { at: number; mark: Mark; found: Found }[] {
  return embedded.flatMap(({ mark, kind, text, line: offset }) => {
    const { at } = mark
    const inside = `${cluster}in ${at} `
    const yaml = kind === 'yaml' ? fieldsInYaml(text, line + offset, inside) : null
    const found = yaml ?? fieldsInMarkdown(text, line + offset, inside, depth + 1)
    const distinct = new Set(found.fields.flatMap(({ named: it }) => (it.of === 'compact' ? [it.key] : [])))
    return distinct.size >= (kind === 'html' ? 1 : 2) ? [{ at, mark, found }] : []
  })
}
