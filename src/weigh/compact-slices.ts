/** A slice that a text promises and no measured slice covers. `line` is 0-based within the text. */
export interface UnmeasuredSlice {
  slice: string
  line: number
}

const pair =
  /(?<![\p{L}\p{N}_.<>!=?&/])([\p{L}_][\p{L}\p{N}_.-]{1,60}) ?= ?(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,60}))/gu
const listed = /^(?:[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+)?([\p{L}_][\p{L}\p{N}_ -]{1,40}):[ \t]*([^:=()]{1,300})$/u

/** Words that say a slice is knowingly left out, or that every value is meant. */
const leftOut =
  /\b(?:not|no|without|too few|skip\w*|exclud\w*|drop\w*|later|future|next|ignor\w*|missing|todo|tbd|out of scope|instead|merged|pooled)\b/i
const everyValue = new Set(['all', 'any', 'each', 'every', 'other', 'others', 'rest'])
const parameters = new Set('n k p min max min_examples examples threshold seed alpha confidence size rows count'.split(' '))

/** Slices written as `key=value`, or as `key: A, B` where the key and one of its values are measured, that no measured slice covers. */
export function unmeasuredSlices(text: string, measured: string[], metrics: string[]): UnmeasuredSlice[] {
  const known = measured.flatMap((slice) => slice.split(',').map(plainPair))
  const keys = new Set(known.map((slice) => slice.split('=')[0] ?? ''))
  const notKeys = new Set([...parameters, ...metrics.map(plain)])
  const found: UnmeasuredSlice[] = []
  for (const [line, said] of text.split('\n').entries()) {
    if (leftOut.test(said)) continue
    // A key or a value of several words is read in part: it stands there as a whole.
    const bare = plain(said.replace(/["']/g, '')).replace(/_?=_?/g, '=')
    const isWhole = (part: string) => known.some((slice) => slice.includes(part) && bare.includes(slice))
    for (const { key, value: written } of [...pairsIn(said), ...listedIn(said, known)]) {
      if (known.includes(`${plain(key)}=${plain(written)}`)) continue
      const value = written.replace(/[.+-]+$/, '')
      const slice = `${plain(key)}=${plain(value)}`
      const isSlice = keys.has(plain(key)) || (!notKeys.has(plain(key)) && /\p{L}/u.test(value))
      if (!isSlice || known.includes(slice) || everyValue.has(plain(value)) || isWhole(slice)) continue
      if (!found.some((other) => plainPair(other.slice) === slice)) found.push({ slice: `${key}=${value}`, line })
    }
  }
  return found
}

function pairsIn(said: string): { key: string; value: string }[] {
  return [...said.matchAll(pair)].map(([, key = '', double, single, bare]) => ({
    key,
    value: double ?? single ?? bare ?? '',
  }))
}

function listedIn(said: string, known: string[]): { key: string; value: string }[] {
  const [, key = '', list = ''] = listed.exec(said) ?? []
  const values = list
    .replace(/\.$/, '')
    .split(/,|;|\band\b/)
    .map((value) => value.trim())
    .filter((value) => value !== '')
  const isList = values.every((value) => /^[\p{L}\p{N}_.-]{1,30}$/u.test(value))
  const measured = values.filter((value) => known.includes(`${plain(key)}=${plain(value)}`))
  const alike = (value: string) => measured.some((other) => shape(other) === shape(value))
  return isList ? values.filter(alike).map((value) => ({ key, value })) : []
}

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_')
const plainPair = (slice: string): string => slice.split('=').map(plain).join('=')
const shape = (value: string): string =>
  value
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
