/** A line that opens with something like a label. Offsets count from the line's start. */
export interface LabelLine {
  label: string
  /** Bold, italic or otherwise set off: a label even where the word is common. */
  strong: boolean
  /** Where the value starts. */
  from: number
  /** Emphasis that closes after the value (`**Goal: x**`), to be cut from its end. */
  closing: string
  /** Set off by emphasis alone, without a colon: only a field's own name is a label then. */
  bare?: true
}

const tags = '(?:</?(?:b|strong|i|em|u|code)>)?'
const opening = new RegExp(
  String.raw`^\s*(?:\[[ xX]?\]\s+)?(?:[\p{Extended_Pictographic}\u200D\uFE0F]\s*){0,6}(?::[a-z0-9_+-]{1,30}:\s*)?(?:\(?\d{1,2}[.)]\s+)?${tags}([*_]{0,3})${tags}(?:[\p{Extended_Pictographic}\u200D\uFE0F]\s*){0,6}`,
  'u',
)
/** A label that asks (`**Who cares?** the risk desk`) needs no colon. */
const asking = new RegExp(String.raw`^([^*_:：?？]{2,80}[?？])([*_]{1,3})${tags}\s+(?=\S)(?![-–—]\s|[:：])`)
/** `**Goal** Fewer false alarms`: what follows opens like a value, not like the rest of a sentence. */
const bare = new RegExp(String.raw`^([^*_:：]{2,80})([*_]{1,3})${tags}\s+(?=[^\p{Ll}\s:：.,;|–—-])`, 'u')
const wholeLine = new RegExp(String.raw`^([^*_:：]{2,80}|[^*:：]{2,80})([*_]{1,3})${tags}\s*\*?\s*(?:[-–—]\s+|$)`)

/** Reads `Label: value`, `**Label:** value`, `**Label**: value`, `_Label_ : value`, `**Label**` and their like off a line. */
export function labelLine(line: string): LabelLine | null {
  const open = opening.exec(line)
  if (open === null) return null
  const run = open[1] ?? ''
  const rest = line.slice(open[0].length, open[0].length + 100)
  const strong = run !== '' || /<(?:b|strong|i|em|u)>$/.test(open[0])
  const colon = rest.search(/[:：]/)
  const asks = run === '' ? null : asking.exec(rest)
  if (asks !== null && asks[2] === run) return { label: asks[1] ?? '', strong, from: open[0].length + asks[0].length, closing: '' }
  const alone = run === '' ? null : wholeLine.exec(rest)
  if (alone !== null && alone[2] === run && (colon < 0 || colon > (alone[1] ?? '').length)) {
    const label = alone[1] ?? ''
    const colonFollows = /^\s*\*?\s*(?:[-–—]\s+)?$/.test(alone[0].slice(label.length + run.length))
    if (colon < 0 || !colonFollows || colon > alone[0].length) return { label, strong, from: open[0].length + alone[0].length, closing: '' }
  }
  const setOff = run === '' ? null : bare.exec(rest)
  if (setOff !== null && setOff[2] === run)
    return { label: setOff[1] ?? '', strong, from: open[0].length + setOff[0].length, closing: '', bare: true }
  if (colon < 1) return null
  const before = rest.slice(0, colon)
  const label = before.replace(/<\/?[a-z]+>/g, '').replace(/^[*_]+|[\s*_]+$/g, '')
  if (label === '' || /[|`<>~]|^\[/.test(label)) return null
  let from = open[0].length + colon + 1
  const closedBefore =
    run !== '' &&
    before
      .replace(/\s+$/, '')
      .replace(/<\/?[a-z]+>$/, '')
      .endsWith(run)
  if (run === '' || closedBefore) return { label, strong, from: from + tagAt(line, from), closing: '' }
  if (line.startsWith(run, from)) return { label, strong, from: from + run.length + tagAt(line, from + run.length), closing: '' }
  from += tagAt(line, from)
  return { label, strong, from, closing: run }
}

function tagAt(line: string, at: number): number {
  return /^<\/(?:b|strong|i|em|u)>/.exec(line.slice(at, at + 10))?.[0].length ?? 0
}
