import type { Expression, Statement } from '../../../model/syntax.ts'
import { calleeName, positionalOf } from './call-at.ts'
import { columnsOf } from './column-statement.ts'
import { type Divided, divided } from './division.ts'
import type { Assign } from './fit-statement.ts'
import type { Manuscript } from './manuscript.ts'
import { looksOnly, mentions } from './mentions.ts'

/**
 * The array of a split that is made of a frame on the way to it and still has some of its columns: `X = frame.drop(columns="fraud")`. null where
 * the frame is used for more than that and the labels.
 */
export function carried(
  manuscript: Manuscript,
  between: Statement[],
  frame: string,
  columns: Expression,
  division: Assign,
): Divided | null {
  const wanted = namesOf(manuscript, columns)
  const users = between.filter((it) => mentions(it, frame))
  const makers = users.filter((it) => it.is === 'assign' && it.targets.length === 1 && it.targets[0]?.is === 'name')
  if (users.some((it) => !makers.includes(it) && !(it.is === 'effect' && looksOnly(it)))) return null
  const arrays = divided(division) ?? []
  const holders = makers.filter((it) => it.is === 'assign' && keeps(manuscript, it.value, frame, columns, wanted))
  const others = makers.filter((it) => !holders.includes(it))
  const [holder] = holders
  const [name] = holder?.is === 'assign' ? holder.targets : []
  const isApart = others.every((it) => it.is === 'assign' && isOtherColumn(it.value, frame, wanted))
  const side = arrays.find(({ array }) => array.is === 'name' && name?.is === 'name' && array.name === name.name)
  const isLeft = between
    .filter((it) => name?.is === 'name' && mentions(it, name.name))
    .every((it) => it === holder || (it.is === 'effect' && looksOnly(it)))
  const isGiven = arrays.every(({ array }) => !mentions(array, frame) || isOtherColumn(array, frame, wanted))
  return holders.length === 1 && isApart && isLeft && isGiven ? (side ?? null) : null
}

/** `frame[columns]`, `frame[["a", "b", …]]` or `frame.drop(…)` of others. */
function keeps(manuscript: Manuscript, value: Expression, frame: string, columns: Expression, wanted: string[] | null): boolean {
  if (value.is === 'subscript' && value.of.is === 'name' && value.of.name === frame) {
    const taken = columnsOf(value)
    if (taken === null) return false
    if (columns.is !== 'constant' && manuscript.written(taken) === manuscript.written(columns)) return true
    const names = taken.is === 'constant' ? null : namesOf(manuscript, taken)
    return wanted !== null && names !== null && wanted.every((it) => names.includes(it))
  }
  if (value.is !== 'call' || calleeName(value) !== 'drop' || value.callee.is !== 'member' || value.callee.of.is !== 'name') return false
  if (value.callee.of.name !== frame || wanted === null || value.arguments.some(({ keyword }) => keyword === 'inplace')) return false
  const named = value.arguments.find(({ keyword }) => keyword === 'columns')?.value
  const axis = value.arguments.find(({ keyword }) => keyword === 'axis')?.value
  const isColumns = named !== undefined || (axis?.is === 'constant' && (axis.value === 1 || axis.value === 'columns'))
  const dropped = named ?? positionalOf(value)[0]
  const names = dropped === undefined || !isColumns ? null : namesOf(manuscript, dropped)
  return names !== null && wanted.every((it) => !names.includes(it))
}

/** Another column alone: the labels. */
function isOtherColumn(value: Expression, frame: string, wanted: string[] | null): boolean {
  const of = value.is === 'member' && value.name === 'values' ? value.of : value
  if (of.is === 'member') return of.of.is === 'name' && of.of.name === frame && wanted?.includes(of.name) === false
  const taken = of.is === 'subscript' && of.of.is === 'name' && of.of.name === frame ? columnsOf(of) : null
  return taken?.is === 'constant' && wanted?.includes(String(taken.value)) === false
}

/** Columns by their names, as written out or in a list that has a name of its own. */
function namesOf(manuscript: Manuscript, columns: Expression): string[] | null {
  if (columns.is === 'constant') return typeof columns.value === 'string' ? [columns.value] : null
  if (columns.is === 'list') {
    const names = columns.items.map((it) => (it.is === 'constant' && typeof it.value === 'string' ? it.value : null))
    return names.every((it) => it !== null) ? names : null
  }
  if (columns.is !== 'name') return null
  const uses = manuscript.blocks
    .flat()
    .filter((it) => it.is === 'assign' && it.targets.some((target) => target.is === 'name' && target.name === columns.name))
  const [maker] = uses
  const isChanged = new RegExp(`(?<![\\w.])${columns.name}\\.(?:append|extend|remove|insert|pop|sort)\\(`).test(manuscript.text)
  return uses.length === 1 && maker?.is === 'assign' && maker.value.is === 'list' && !isChanged ? namesOf(manuscript, maker.value) : null
}
