import type { Span, Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import type { Mark } from '../../flow/trace.ts'
import { callAt, calleeName, keywordOf, positionalOf } from './call-at.ts'
import { edited } from './edited.ts'
import type { Call } from './fit-statement.ts'
import { splitterOf } from './folds.ts'
import { brought } from './imports.ts'
import type { Draft, Manuscript } from './manuscript.ts'

/** A split that keeps the order of rows that are sorted by time: `shuffle=False`, or `TimeSeriesSplit` for folds. */
export function inOrder(split: Place, evidence: readonly Mark[]): Draft {
  return (manuscript) => {
    const statement = manuscript.path(split).at(-1)
    const call = callAt(statement, manuscript.span(split))
    if (statement === undefined || call === null || !evidence.some((mark) => isSorted(mark, evidence))) return null
    const draws = manuscript.text.match(/\bshuffle\(|\.sample\(/g)?.length ?? 0
    if (calleeName(call) === 'sample' && draws === 1) return firstRows(manuscript, statement, call)
    if (draws > 0) return null
    return calleeName(call) === 'train_test_split' ? unshuffled(manuscript, statement, call) : ordered(manuscript, split)
  }
}

/** Sorted by time first, earliest first; an index of times alone is believed where neighbours across all rows are used. */
function isSorted({ is, name, operation }: Mark, evidence: readonly Mark[]): boolean {
  if (is !== 'order' || name.startsWith('-') || /ascending|reverse|descending/.test(operation)) return false
  const neighbours = evidence.some((it) => it.is === 'lag' && !/groupby|group_by|over\(/.test(it.operation))
  if (name === 'index') return /sort_index|resample/.test(operation) || neighbours
  return (
    operation.replace(/\s+/g, ' ').search(new RegExp(`sort(?:_values)?\\( ?(?:by ?= ?)?\\[? ?["']${name.replace(/\W/g, '\\$&')}["']`)) >= 0
  )
}

function unshuffled(manuscript: Manuscript, statement: Statement, call: Call) {
  const [shuffle, seed] = ['shuffle', 'random_state'].map((keyword) => keywordOf(manuscript.text, call, keyword))
  const last = call.arguments.at(-1)?.value
  if (keywordOf(manuscript.text, call, 'stratify') !== null || last === undefined || call.arguments.some(({ is }) => is !== 'plain'))
    return null
  const at = shuffle ?? seed ?? { from: last.to, to: last.to }
  const put = { from: at.from, to: at.to, text: shuffle == null && seed == null ? ', shuffle=False' : 'shuffle=False' }
  return edited(manuscript, statement, shuffle == null || seed == null ? [put] : [put, without(manuscript, seed)])
}

/** `frame.sample(frac=0.8)` as the first of the rows; what is left of them is told by their index, as before. */
function firstRows(manuscript: Manuscript, statement: Statement, call: Call) {
  const of = call.callee.is === 'member' && call.callee.of.is === 'name' ? call.callee.of.name : null
  const share = keywordOf(manuscript.text, call, 'frac')?.value
  const isPlain = call.arguments.every(({ keyword }) => keyword === 'frac' || keyword === 'random_state')
  const isLeft = of !== null && new RegExp(`(?<![\\w.])${of}\\.drop\\(`).test(manuscript.text.slice(statement.to))
  if (of === null || share?.is !== 'constant' || !isPlain || !isLeft) return null
  return edited(manuscript, statement, [{ ...call, text: `${of}.iloc[:int(len(${of}) * ${manuscript.written(share)})]` }])
}

/** An argument gone, with the comma before it. */
function without({ text }: Manuscript, { from, to }: Span) {
  return { from: from - (/,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0), to, text: '' }
}

/** The folds where they are made: as many of them, each tested on what comes after its training rows. */
function ordered(manuscript: Manuscript, split: Place) {
  const made = splitterOf(manuscript, split)
  if (made === null || !/KFold$/.test(calleeName(made.call)) || /\bcross_val_predict\b/.test(manuscript.text)) return null
  const { call, statement } = made
  const folds = keywordOf(manuscript.text, call, 'n_splits')?.value ?? positionalOf(call)[0]
  const name = brought(manuscript, 'sklearn.model_selection', 'TimeSeriesSplit', statement.from)
  if (name === null || (name.line !== null && made.inLoop)) return null
  const count = folds === undefined ? '' : `n_splits=${manuscript.written(folds)}`
  return edited(manuscript, statement, [{ ...call, text: `${name.as}(${count})` }], name.line === null ? [] : [name.line])
}
