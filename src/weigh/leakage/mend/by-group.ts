import type { Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { callAt, calleeName, keywordOf, positionalOf } from './call-at.ts'
import { divided } from './division.ts'
import { edited, widest } from './edited.ts'
import type { Assign, Call } from './fit-statement.ts'
import { splitterOf } from './folds.ts'
import { brought } from './imports.ts'
import type { Draft, Manuscript } from './manuscript.ts'
import { groupsOf, isFrame } from './row-source.ts'

const module = 'sklearn.model_selection'

/** A split by entity: `GroupShuffleSplit` for a split, `GroupKFold` for folds, where the rows that are split are plainly those of a frame. */
export function byGroup(split: Place, entity: string): Draft {
  return (manuscript) => {
    const statement = manuscript.path(split).at(-1)
    const call = callAt(statement, manuscript.span(split))
    if (statement === undefined || call === null || !/^import pandas\b/m.test(manuscript.text)) return null
    if (calleeName(call) === 'train_test_split') return statement.is === 'assign' ? drawn(manuscript, statement, call, entity) : null
    return folded(manuscript, split, entity)
  }
}

/** Rows of either side by number, then the sides of each array. */
function drawn(manuscript: Manuscript, statement: Assign, call: Call, entity: string) {
  const sides = divided(statement)
  const own = manuscript.own(statement)
  const [first] = sides ?? []
  const groups = first === undefined ? null : groupsOf(manuscript, first.array, statement, entity)
  const name = brought(manuscript, module, 'GroupShuffleSplit', statement.from)
  const isTaken = /\b(?:train_rows|test_rows)\b/.test(manuscript.text)
  if (sides === null || own === null || groups === null || name === null || isTaken) return null
  if (!sides.every(({ array }) => isFrame(manuscript, array, statement))) return null
  const keywords = call.arguments.filter(({ keyword }) => keyword !== null)
  if (keywords.some(({ keyword }) => !/^(?:test_size|train_size|random_state)$/.test(keyword ?? ''))) return null
  const size = keywords.some(({ keyword }) => keyword !== 'random_state') ? [] : ['test_size=0.25']
  const asked = [...size, ...keywords.map(({ keyword, value }) => `${keyword}=${manuscript.written(value)}`)].join(', ')
  const arrays = sides.map(({ array }) => manuscript.written(array))
  const lines = [
    ...(name.line === null ? [] : [name.line]),
    `folds = ${name.as}(n_splits=1, ${asked})`,
    `train_rows, test_rows = next(folds.split(${arrays[0]}, groups=${groups}))`,
    ...sides.map(({ train, test }, i) => `${train}, ${test} = ${arrays[i]}.iloc[train_rows], ${arrays[i]}.iloc[test_rows]`),
  ]
  if (/\bfolds\b/.test(manuscript.text) || own.tail !== '' || lines.some((line) => line.length > widest)) return null
  return { line: own.line, endLine: own.endLine, lines: lines.map((line) => own.indent + line) }
}

/** Folds are made and turned on the same line, or made by one statement that is not far. */
function folded(manuscript: Manuscript, split: Place, entity: string) {
  const made = splitterOf(manuscript, split)
  const statement = manuscript.path(split).at(-1)
  const [array] = made === null ? [] : positionalOf(made.turned)
  if (made === null || statement === undefined || array === undefined || !/^KFold$/.test(calleeName(made.call))) return null
  if (made.turned.arguments.some(({ keyword }) => keyword === 'groups')) return null
  const groups = groupsOf(manuscript, array, statement, entity)
  const name = brought(manuscript, module, 'GroupKFold', made.statement.from)
  const last = made.turned.arguments.at(-1)?.value
  if (groups === null || name === null || last === undefined || (name.line !== null && made.inLoop)) return null
  const count = keywordOf(manuscript.text, made.call, 'n_splits')?.value ?? positionalOf(made.call)[0]
  const parts = [
    { ...made.call, text: `${name.as}(${count === undefined ? '' : `n_splits=${manuscript.written(count)}`})` },
    { from: last.to, to: last.to, text: `, groups=${groups}` },
  ]
  const before = name.line === null ? [] : [name.line]
  if (made.statement === statement) return edited(manuscript, statement, parts, before)
  return over(manuscript, made.statement, statement, parts, before)
}

/** Two statements written anew, with what stands between them as it is. */
function over(
  manuscript: Manuscript,
  one: Statement,
  other: Statement,
  parts: { from: number; to: number; text: string }[],
  before: string[],
) {
  const [first, second] = [manuscript.own(one), manuscript.lineOf(other.from)]
  const [made, turned] = parts
  if (first === null || made === undefined || turned === undefined) return null
  const start = edited(manuscript, one, [made], before)
  const line = manuscript.lines[second - 1] ?? ''
  const offset = manuscript.text.lastIndexOf('\n', turned.from - 1) + 1
  const ending = line.slice(0, turned.from - offset) + turned.text + line.slice(turned.to - offset)
  if (start === null || manuscript.lineOf(turned.from) !== second) return null
  return { line: start.line, endLine: second, lines: [...start.lines, ...manuscript.lines.slice(start.endLine, second - 1), ending] }
}
