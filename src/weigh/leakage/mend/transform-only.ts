import type { Expression, Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { edited } from './edited.ts'
import type { Draft, Manuscript } from './manuscript.ts'
import { changes, rootsOf } from './mentions.ts'

type Call = Extract<Expression, { is: 'call' }>

/**
 * `scaler.transform(X_test)` for `scaler.fit_transform(X_test)`: where the last thing that the same step was fitted on is the same part of
 * another table.
 */
export function transformOnly(learned: Place): Draft {
  return (manuscript) => {
    const { block, at } = manuscript.around(learned) ?? { block: [], at: -1 }
    const statement = block[at]
    const fit = statement === undefined ? null : fitIn(statement, manuscript)
    const before = block.slice(0, Math.max(0, at)).findLast((it) => fit !== null && uses(it, fit.step, manuscript))
    const earlier = before === undefined ? null : fitIn(before, manuscript)
    if (statement === undefined || fit === null || earlier === null || fit.step !== earlier.step) return null
    const isSamePart = fit.part === earlier.part && fit.table !== earlier.table && fit.isFit
    if (!isSamePart || block.slice(block.indexOf(before as Statement) + 1, at).some((it) => changes(it, fit.step))) return null
    return edited(manuscript, statement, [{ ...fit.word, text: 'transform' }])
  }
}

/** A step fitted in a statement: on which table, and which part of that, as written behind its name. */
function fitIn(statement: Statement, manuscript: Manuscript) {
  const value = statement.is === 'assign' ? statement.value : statement.is === 'effect' ? statement.values[0] : undefined
  const call = value === undefined ? null : fitCall(value)
  const given = call?.arguments[0]
  const step = call?.callee.is === 'member' ? manuscript.written(call.callee.of) : ''
  if (call === null || given === undefined || given.keyword !== null || !/^(?:self\.)?\w+$/.test(step)) return null
  const [table] = rootsOf(given.value)
  const whole = manuscript.written(given.value)
  if (table === undefined || !whole.startsWith(table)) return null
  const name = call.callee.is === 'member' ? call.callee.name : ''
  const isFit = name === 'fit_transform' && call.arguments.length === 1
  return { step, table, part: whole.slice(table.length), isFit, word: { from: call.callee.to - name.length, to: call.callee.to } }
}

/** The call that fits, within the conversion or the frame around it. */
function fitCall(value: Expression): Call | null {
  if (value.is !== 'call' || value.callee.is !== 'member') return null
  if (value.callee.name === 'fit_transform' || value.callee.name === 'fit') return value
  const [first] = value.callee.name === 'DataFrame' ? value.arguments : []
  return first !== undefined ? fitCall(first.value) : /^to(?:array|dense)$/.test(value.callee.name) ? fitCall(value.callee.of) : null
}

function uses(statement: Statement, step: string, manuscript: Manuscript): boolean {
  return new RegExp(`(?<![\\w.])${step}\\.(?:partial_)?fit`).test(manuscript.written(statement))
}
