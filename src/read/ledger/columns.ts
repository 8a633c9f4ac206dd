import type { LedgerKey } from '../../model/ledger.ts'
import { stem } from '../compact-labels.ts'
import { type Around, ledgerKeyOf } from './labels.ts'

/** Columns that name the iteration where none is called so; where there are none of these either, a day or a week does. */
const numbers = /^(?:|no|nr|num|number|id|(?:exp|experiment|run|entry|model)(?: (?:id|no|nr|name|version))?|v|ver|version|step)$/
const days = /^(?:date|day|week)$/

/** The fields that the columns of a table or of a CSV hold; one that tells two (`FP / FN`) holds both. */
export function columnKeys(names: readonly string[], around: Around): LedgerKey[][] {
  const own = names.map((name) => ledgerKeyOf(name, around, 'heading'))
  // A column that only may be one is none beside the one that is.
  const keys = names.map((name, i) => (own[i] == null ? keysOf(name, around).filter((key) => !own.includes(key)) : [own[i]]))
  if (keys.flat().includes('iteration') || keys.flat().length < 2) return keys
  const stems = names.map((name) => stem(name))
  const isFree = (i: number, words: RegExp) => keys[i]?.length === 0 && words.test(stems[i] ?? '') && names[i]?.trim() !== ''
  const at = [numbers, days].map((words) => names.findIndex((_, i) => isFree(i, words))).find((it) => it >= 0)
  return at === undefined ? keys : keys.with(at, ['iteration'])
}

function keysOf(name: string, around: Around): LedgerKey[] {
  const key = ledgerKeyOf(name, around, 'column')
  if (key !== null) return [key]
  // `Δ AUC`
  if (around === 'file' && /^\s*(?:[Δ∆]|delta\b)/iu.test(name)) return ['metricMovement']
  const parts = name.split(/\s*(?:[/&+]|\band\b)\s*/i)
  const both = parts.length === 2 ? parts.map((part) => ledgerKeyOf(part, around, 'column')) : []
  return both.every((it) => it !== null) ? both : []
}
