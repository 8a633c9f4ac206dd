import type { DataContract, Told } from '../model/data-contract.ts'
import { columnBreaks } from './data-column-breaks.ts'
import { both } from './data-words.ts'

/** What a contract promised before a change and no longer does, one phrase each. */
export interface DataBreak {
  what: 'label' | 'other'
  says: string
}

/** What of base's contract head breaks. What only one side tells is broken where base told it: a promise more is none broken. */
export function dataBreaks(base: DataContract, head: DataContract): DataBreak[] {
  const same = base.format === head.format
  const turned = (name: string, was: string | undefined, is: string | undefined): string[] => {
    if (was === undefined || (is === undefined && !same) || (is !== undefined && plain(was) === plain(is))) return []
    return [is === undefined ? `${name} is gone` : `${name} was «${was}» and is «${is}»`]
  }
  const text = (it: Told<string> | null) => it?.value
  const list = (it: Told<string[]> | null) => (it === null ? undefined : both(it.value.toSorted()))
  const label = (['definition', 'column', 'time', 'delay'] as const).flatMap((key) =>
    turned(labelWords[key], text(base.label[key]), text(head.label[key])),
  )
  const others = [
    ...turned('the grain', text(base.grain), text(head.grain)),
    ...turned('the entity', list(base.entity), list(head.entity)),
    ...turned('the key', list(base.key), list(head.key)),
    ...turned('the split', splitWords(base), splitWords(head)),
    ...columnBreaks(base, head),
  ]
  return [...label.map((says): DataBreak => ({ what: 'label', says })), ...others.map((says): DataBreak => ({ what: 'other', says }))]
}

/** Breaks that nobody announced: a new version of the contract announces all, a new id of the label what became of the label. */
export function unannounced(base: DataContract, head: DataContract): DataBreak[] {
  if (isNewer(base.version?.value, head.version?.value)) return []
  const relabelled = isNewer(base.label.id?.value, head.label.id?.value)
  return dataBreaks(base, head).filter(({ what }) => what !== 'label' || !relabelled)
}

const labelWords = {
  definition: "the label's definition",
  column: "the label's column",
  time: 'when the label is known',
  delay: "the label's delay",
}

function splitWords({ split }: DataContract): string | undefined {
  if (split === null) return undefined
  const { policy, by, rest } = split.value
  const more = Object.keys(rest)
    .sort()
    .map((key) => `${key} ${rest[key]}`)
  return [by.length === 0 ? policy : `${policy} by ${both(by)}`, ...more].join(', ')
}

/** Words without what changes nothing: case, layout, punctuation around them. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,;:'"`]+/g, ' ')
    .trim()
}

/** Another version than before, and no earlier one. */
function isNewer(was: string | undefined, is: string | undefined): boolean {
  if (is === undefined || is === was) return false
  if (was === undefined) return true
  if (![was, is].every((it) => /^v?\d+(\.\d+)*$/.test(it))) return true
  const [a, b] = [was, is].map((it) => (it.match(/\d+/g) ?? []).map(Number)) as [number[], number[]]
  const at = [...Array(Math.max(a.length, b.length)).keys()].find((i) => (a[i] ?? 0) !== (b[i] ?? 0))
  return at !== undefined && (b[at] ?? 0) > (a[at] ?? 0)
}
