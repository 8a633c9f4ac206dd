import type { DataGap, DataPiece } from './data-gaps.ts'

/** How people call what a data contract says. */
const words: Record<DataPiece, string> = {
  grain: 'what one row is',
  key: 'the primary key',
  label: 'what the label means',
  'label-time': 'when the label is known',
  'label-delay': 'how late labels come',
  time: 'the feature time',
  freshness: 'how fresh features are',
  join: 'which values a row may see (point in time)',
  split: 'the split policy',
  snapshot: 'the snapshot',
  columns: 'the columns, with nulls, ranges, categories and units',
  types: 'types',
  nulls: 'nulls',
  ranges: 'ranges',
  categories: 'categories',
  units: 'units',
  sensitive: 'which fields are sensitive',
}

const most = 6

/** Gaps as one phrase: the first six, then how many more. */
export function gapWords(gaps: DataGap[]): string {
  const named = gaps
    .slice(0, most)
    .map(({ piece, columns }) => (columns.length === 0 ? words[piece] : `${words[piece]} of ${some(columns)}`))
  const more = gaps.length - named.length
  return more > 0 ? `${named.join(', ')}, and ${more} more` : both(named)
}

function some(columns: string[]): string {
  return columns.length > 3 ? `${columns.slice(0, 2).join(', ')} and ${columns.length - 2} more columns` : both(columns)
}

/** `a, b and c`. */
export function both(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
