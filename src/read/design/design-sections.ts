import type { DesignSection } from '../../model/design.ts'
import type { OutlineItem } from '../project/outline.ts'
import { sentencesOf } from './design-sentences.ts'

/** The source's line of this number. */
type LineAt = (line: number) => string

/** What stands in code, a picture or HTML: it shows something, whatever that is. */
const shows = /^\s*(?:>\s*)?(?:```|~~~|\$\$)|!\[|<(?:img|table|svg|iframe|details|video)\b/i

/** `**Rollback**` on a line of its own. */
const bold = /^\s*(?:\*\*|__)(?!\s)[^*_]+(?:\*\*:?|__:?)\s*$/

/** `**Rollback.** The flag turns it off.` */
const boldLead = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*|__)([^*_]{2,60}?)[.:]?(?:\*\*|__)[.:]?\s*(?:[–—-]\s+)?(?=\S)/

/** Sections of a document: by its headings, and by labels that stand for one (`Rollback: …`, `**Rollback**`, a row of two cells). `end`: the line after its last. */
export function sectionsOf(items: OutlineItem[], lineAt: LineAt, end: number): DesignSection[] {
  return items.flatMap((item, i) => (item.is === 'heading' ? [headed(items, i, lineAt, end)] : labelled(items, i, lineAt)))
}

function headed(items: OutlineItem[], i: number, lineAt: LineAt, end: number): DesignSection {
  const heading = items[i] as OutlineItem
  const depth = heading.headings.length
  const next = items.findIndex((it, at) => at > i && it.is === 'heading' && it.headings.length <= depth)
  const below = items.slice(i + 1, next < 0 ? undefined : next)
  const section = sectionOf(heading.text, heading, below, lineAt)
  const last = next < 0 ? end : (items[next]?.line ?? end)
  for (let line = heading.line + 1; line < last; line += 1) {
    if (shows.test(lineAt(line))) return { ...section, sentences: [...section.sentences, { text: lineAt(line).trim(), line, is: 'shown' }] }
  }
  return section
}

function labelled(items: OutlineItem[], i: number, lineAt: LineAt): DesignSection[] {
  const item = items[i] as OutlineItem
  if (item.is === 'text' && bold.test(lineAt(item.line))) {
    const below = items.slice(i + 1).filter(({ headings }) => headings[item.headings.length] === item.text.toLowerCase())
    return [sectionOf(item.text.replace(/\s*:$/, ''), item, below.slice(0, runOf(below, item)), lineAt)]
  }
  const [label, rest] = item.is === 'row' ? ofRow(item) : ofLine(item.text, lineAt(item.line))
  if (label === undefined || rest === undefined)
    return items[i + 1]?.within === item.line && isShort(item.text) ? opened(items, i, lineAt) : []
  const below = item.is === 'row' ? [] : belongingTo(items, i)
  const own = rest === '' ? [] : [{ ...item, is: 'text' as const, text: rest }]
  return [sectionOf(label, item, [...own, ...below], lineAt)]
}

/** `3. Options`, with a list below it. */
function opened(items: OutlineItem[], i: number, lineAt: LineAt): DesignSection[] {
  const item = items[i] as OutlineItem
  return [sectionOf(item.text, item, belongingTo(items, i), lineAt)]
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 5
}

/** A label that is used twice opens another section where the lines do not follow. */
function runOf(below: OutlineItem[], { line }: OutlineItem): number {
  const gap = below.findIndex((it, at) => it.line - (below[at - 1]?.line ?? line) > 60)
  return gap < 0 ? below.length : gap
}

function ofRow({ cells }: OutlineItem): (string | undefined)[] {
  const [first, ...rest] = cells
  return rest.length === 0 || first === undefined || first.text.split(/\s+/).length > 6
    ? []
    : [
        first.text,
        rest
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      ]
}

/** `Rollback: …`, `Rollback – …`, `Rollback. The flag …`. */
const leads = [
  /^(?:\d+[.)]\s*)?([^:：.!?]{2,60}?)\s*[:：](?!\/\/)\s*(.*)$/,
  /^(?:\d+[.)]\s*)?([^:：.!?–—]{2,40}?)\s+[–—]\s+(.+)$/,
  /^(\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2})\.\s+(?=[\p{Lu}\d])(.+)$/u,
]

function ofLine(text: string, source: string): (string | undefined)[] {
  const lead = boldLead.exec(source)?.[1]?.trim()
  if (lead !== undefined && text.startsWith(lead)) return [lead, text.slice(lead.length).replace(/^[\s.:–—-]+/, '')]
  const found = leads.map((lead) => lead.exec(text)).find((it) => it !== null)
  const label = found?.[1]
  return label === undefined || label.split(/\s+/).length > 7 ? [] : [label, found?.[2] ?? '']
}

/** What lies in a list below an item, or in one that a line announces. */
function belongingTo(items: OutlineItem[], i: number): OutlineItem[] {
  const { is, line } = items[i] as OutlineItem
  const rest = items.slice(i + 1)
  const lines = new Set([line])
  const isBelow = (it: OutlineItem): boolean => {
    const mine = is === 'text' ? it.is === 'item' || it.is === 'row' : it.within !== null && lines.has(it.within)
    if (mine) lines.add(it.line)
    return mine
  }
  const end = rest.findIndex((it) => !isBelow(it))
  const below = end < 0 ? rest : rest.slice(0, end)
  return below.map((it) => (it.within === line ? { ...it, within: null } : it))
}

function sectionOf(heading: string, { line, headings }: OutlineItem, below: OutlineItem[], lineAt: LineAt): DesignSection {
  const sentences = below.flatMap((it) => (it.is === 'heading' ? [] : sentencesOf(it)))
  return { heading, line, depth: headings.length, sentences, parts: partsOf(below, lineAt) }
}

/** The highest headings; without any the labels in bold, rows or items. A table whose columns are compared tells those apart. */
function partsOf(below: OutlineItem[], lineAt: LineAt): string[] {
  const ofKind = (wanted: (it: OutlineItem) => boolean) => below.filter(wanted).map(({ text }) => text)
  const highest = Math.min(...below.filter(({ is }) => is === 'heading').map(({ headings }) => headings.length))
  const headings = ofKind(({ is, headings: above }) => is === 'heading' && above.length === highest)
  if (headings.length > 0) return headings
  const labels = ofKind(({ is, line }) => is === 'text' && bold.test(lineAt(line)))
  if (labels.length > 0) return labels
  const rows = below.filter(({ is, checked }) => is === 'row' && checked === null)
  const compared = (rows[0]?.cells.slice(1) ?? []).map(({ head }) => head)
  if (rows.length > 0)
    return /^(?:|criteri\w+|aspect|dimension|property)$/.test(rows[0]?.cells[0]?.head ?? '') ? compared : rows.map(({ text }) => text)
  return ofKind(({ is, within, checked }) => is === 'item' && within === null && checked !== false)
}
