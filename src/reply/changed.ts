import { codeSpan } from '../judge/quote.ts'
import type { ModelReport, WhatChanged } from '../model/report.ts'
import { changedLabels } from './phrases.ts'

type Row = WhatChanged['rows'][number]

/** Rows that list files: absent means that none changed. Of the others it means that the metrics do not state it. */
const files: Row['what'][] = ['config', 'dependencies', 'prompts', 'code', 'artifact']

/** Every part of a model that a reader asks about, in that order; a model that is asked by prompts has those for features. */
const parts: Row['what'][] = ['data', 'split', 'features', 'label', 'seed', 'config', 'prompts', 'dependencies', 'code', 'artifact']

/** "What changed" in one line: what moved with both sides, then what did not, then what nobody stated. Nothing where only what judges it changed. */
export function changedLine({ rows }: WhatChanged, { kind }: Pick<ModelReport, 'kind'>): string | null {
  if (rows.length === 0) return null
  const isPrompted = rows.some(({ what }) => what === 'prompts')
  const asked = parts.filter((what) => what !== (isPrompted ? 'features' : 'prompts') || rows.some((row) => row.what === what))
  const told = asked.map((what) => ({ what, row: rows.find((row) => row.what === what) ?? null }))
  const moved = told.filter(({ row }) => row !== null && isMoved(row)).map(({ row }) => moveText(row as Row))
  if (kind === 'policy' && moved.length === 0) return null
  const named = (rest: typeof told) => rest.map(({ what }) => changedLabels[what]).join(', ')
  const still = told.filter(({ what, row }) => (row === null ? files.includes(what) : !isMoved(row)))
  const unstated = told.filter(({ what, row }) => row === null && !files.includes(what) && what !== 'split')
  const said = [
    ...(kind === 'refresh' ? ['a refresh'] : []),
    ...moved,
    ...(still.length > 0 ? [`${named(still)} unchanged`] : []),
    ...(unstated.length > 0 ? [`${named(unstated)} not stated`] : []),
  ]
  return `**What changed** · ${said.join(' · ')}`
}

function isMoved({ what, base, head, added, removed }: Row): boolean {
  if (what === 'features') return (added?.length ?? 0) + (removed?.length ?? 0) > 0
  return base !== head
}

function moveText(row: Row): string {
  const name = changedLabels[row.what]
  if (row.what === 'features') return `${name} ${[...signs('+', row.added), ...signs('−', row.removed)].join(' ')}`
  if (row.base === null && files.includes(row.what) && row.what !== 'artifact') return `${name} ${paths(row.head ?? '')}`
  const production = row.production !== null && row.production !== row.base ? ` (production ${value(row.production)})` : ''
  const from = row.base === null ? (row.what === 'artifact' ? '' : 'not stated → ') : `${value(row.base)} → `
  return `${name} ${from}${row.head === null ? gone(row) : value(row.head)}${production}`
}

/** An artifact's file can be gone; a figure's metrics may as well be unread. */
function gone({ what }: Row): string {
  return what === 'artifact' ? 'no longer there' : 'not stated'
}

function signs(sign: string, names: string[] = []): string[] {
  const shown = names.slice(0, 6).map((name) => codeSpan(`${sign}${name}`))
  return names.length > shown.length ? [...shown, `and ${sign}${names.length - shown.length} more`] : shown
}

function paths(listed: string): string {
  const all = listed.split(', ')
  const more = all.length > 3 ? ` and ${all.length - 3} more` : ''
  return all.slice(0, 3).map(codeSpan).join(', ') + more
}

/** A value as stated; digests at the length people compare. */
function value(text: string): string {
  return codeSpan(text.replace(/^((?:git|sha256|md5):[0-9a-f]{7})[0-9a-f]+(?:\.dir)?$/, '$1'))
}
