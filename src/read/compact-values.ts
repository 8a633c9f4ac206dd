import type { Mark } from './compact-mark.ts'

/**
 * The labels that truly open a field. A common word (Goal, Baseline, Risks) inside another field's value is part of that value,
 * unless it stands among enough other fields; results tables and lists say "Baseline" too.
 */
export function keepFields(marks: Mark[], text: string): Mark[] {
  const inGroup = new Map<number, Set<string>>()
  const ledger = new Set<string>()
  for (const { named, group } of marks) {
    if (named?.of === 'ledger') ledger.add(named.key)
    if (named?.of === 'compact') inGroup.set(group, (inGroup.get(group) ?? new Set()).add(named.key))
  }
  const kept: Mark[] = []
  let open: Mark | null = null
  for (const it of marks) {
    if (open !== null && it.at >= open.until) open = null
    if (it.is === 'field' || it.is === 'near') {
      if (it.named?.of === 'ledger' && ledger.size < 3) continue
      if (!opens(it, open, inGroup.get(it.group)?.size ?? 0, text)) continue
      kept.push(it)
      open = it.is === 'near' ? null : it
    } else if (open !== null && closes(it, open, text)) open = null
  }
  return kept
}

function opens(it: Mark, open: Mark | null, neighbours: number, text: string): boolean {
  if (it.form === 'row') return it.strong || neighbours >= 3
  if (open === null || it.form === 'heading' || neighbours >= 3 || (it.named?.weight ?? 1) !== 1) return true
  const between = text.slice(open.from, it.at)
  if (it.form === 'item') return open.form === 'line' && between.trim() !== '' && /\n[ \t]*\n/.test(between.slice(-2000))
  return open.form !== 'heading' || (it.first && between.trim() !== '')
}

function closes(it: Mark, open: Mark, text: string): boolean {
  if (it.at >= open.until) return true
  switch (it.is) {
    case 'heading':
      return open.form !== 'heading' || it.level <= open.level
    case 'rule':
      return open.form !== 'heading'
    case 'label':
      return open.form !== 'heading' && text.slice(open.from, it.at).trim() !== ''
    case 'details':
      return open.details > it.level
    case 'field':
    case 'near':
    case 'embedded':
      return true
    default:
      return it.is satisfies never
  }
}

/** `<details>` that opens at the end of a value holds what follows. */
const openDetails = /<details[^<>]*>\s*(?:<summary>(?:[^<]|<(?!\/summary>))*<\/summary>)?\s*$/i

/** A field's value as written, and the offset of its first character (of its label, where it is empty). */
export function valueOf(field: Mark, marks: Mark[], text: string, holes: [number, number][]): { value: string; at: number } {
  const next = marks.slice(marks.indexOf(field) + 1).find((it) => closes(it, field, text))
  const end = Math.min(field.until, next?.at ?? field.until)
  let raw = ''
  let from = field.from
  let at: number | null = null
  for (const [open, close] of [
    ...holes.filter(([open]) => open >= field.from && open < end).sort(([a], [b]) => a - b),
    [end, end] as const,
  ]) {
    const piece = text.slice(from, Math.max(from, open))
    if (at === null && piece.trim() !== '') at = from + piece.search(/\S/)
    raw += raw.endsWith(' ') && piece.startsWith(' ') ? piece.slice(1) : piece
    from = Math.max(from, close)
  }
  if (next !== undefined) raw = raw.slice(0, -400) + raw.slice(-400).replace(openDetails, '')
  if (field.closing !== '') raw = raw.replace(field.closing, '')
  if (field.form === 'row') raw = raw.replaceAll('\\|', '|').replace(/<br ?\/?>/gi, '\n')
  const value = dedent(raw.split('\n'), field.indent).join('\n').trim()
  if (value === '') return { value, at: field.labelAt }
  const inside = insideFence(value)
  if (inside !== null) return { value: inside, at: text.indexOf('\n', at ?? 0) + 1 }
  return { value: trimmed(value), at: at ?? field.labelAt }
}

/** Takes the container's indentation off the further lines, and then what they all share. */
export function dedent(lines: string[], indent: number): string[] {
  const [first = '', ...rest] = lines
  const less = rest.map((line) => line.slice(Math.min(indent, line.search(/\S|$/))))
  const shared = Math.min(...less.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return [first, ...less.map((line) => line.slice(Number.isFinite(shared) ? shared : 0))]
}

/** Without blanks at the ends of lines, and without a line break that nothing follows. */
export function trimmed(value: string): string {
  const lines = value.split('\n').map((line) => line.trimEnd())
  const last = lines.pop() ?? ''
  return [...lines, last.slice(0, -40) + last.slice(-40).replace(/(?:\s*(?:\\|<br ?\/?>))+$/i, '')].join('\n').trim()
}

/** A value that is one plain fence and nothing else is what the fence holds. */
export function insideFence(value: string): string | null {
  const lines = value.split('\n')
  const [, run] = /^(`{3,}|~{3,})[ \t]*(?:(?:text(?: value)?|txt|plain)[ \t]*)?$/.exec(lines[0] ?? '') ?? []
  if (run === undefined || lines.length < 2) return null
  const closing = (line: string) => line.trim().startsWith(run) && new Set(line.trim()).size === 1
  return lines.findIndex((line, i) => i > 0 && closing(line)) === lines.length - 1 ? lines.slice(1, -1).join('\n') : null
}
