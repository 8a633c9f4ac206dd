import type { Expression, Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { callAt, calleeName, positionalOf } from './call-at.ts'
import { edited } from './edited.ts'
import { moduleName } from './imports.ts'
import type { Draft, Manuscript } from './manuscript.ts'
import { mentions, rootsOf, wordOf } from './mentions.ts'

/** Columns that a line may have before a call is put on several. */
const widest = 110

/**
 * `pd.merge_asof(orders.sort_values("ordered_at"), prices.sort_values("valid_from"), …)`: for each row of the left table the last of the right
 * one that was there by then, where both columns hold dates.
 */
export function asOf(joined: Place, keys: readonly string[], [left, right]: readonly string[]): Draft {
  return (manuscript) => {
    const { block, at } = manuscript.around(joined) ?? { block: [] as Statement[], at: -1 }
    const statement = manuscript.path(joined).at(-1)
    const call = callAt(statement, manuscript.span(joined))
    const pandas = moduleName(manuscript, 'pandas', statement?.from ?? 0)
    if (statement === undefined || statement !== block[at] || call === null || pandas === null || calleeName(call) !== 'merge') return null
    const isFunction = call.callee.is === 'member' && call.callee.of.is === 'name' && call.callee.of.name === pandas
    const tables = [...(isFunction || call.callee.is !== 'member' ? [] : [call.callee.of]), ...positionalOf(call)]
    const [one, other] = tables
    const by = byOf(manuscript, call.arguments)
    if (one === undefined || other === undefined || tables.length !== 2 || by === null || left === undefined || right === undefined)
      return null
    if (keys.length === 0 || !isWhole(manuscript, other) || !isFree(manuscript, statement, one)) return null
    // What finds nothing to join is left out by an inner join; the time of the right table tells it.
    const drop = by.how === 'left' ? '' : left === right ? null : `.dropna(subset=["${right}"])`
    if (drop === null || (left === right && new RegExp(`\\b${left}_[xy]\\b`).test(manuscript.text))) return null
    const sorted = [`${manuscript.written(one)}.sort_values("${left}")`, `${manuscript.written(other)}.sort_values("${right}")`]
    const on = left === right ? [`on="${left}"`] : [`left_on="${left}"`, `right_on="${right}"`]
    const all = [...sorted, ...on, ...by.written]
    const indent = manuscript.own(statement)?.indent ?? ''
    const flat = `${pandas}.merge_asof(${all.join(', ')})${drop}`
    const lines = [...sorted, [...on, ...by.written].join(', ')].map((it) => `\n${indent}    ${it},`).join('')
    const long = call.from - statement.from + indent.length + flat.length > widest
    return edited(manuscript, statement, [{ ...call, text: long ? `${pandas}.merge_asof(${lines}\n${indent})${drop}` : flat }])
  }
}

/** Keys, under the names that `merge_asof` has for them; null where the call says more. */
function byOf(manuscript: Manuscript, given: Extract<Expression, { is: 'call' }>['arguments']) {
  const named: Record<string, string> = { on: 'by', left_on: 'left_by', right_on: 'right_by' }
  const keywords = given.filter(({ keyword }) => keyword !== null)
  const how = keywords.find(({ keyword }) => keyword === 'how')?.value
  const written = keywords.flatMap(({ keyword, value }) => {
    const name = named[keyword ?? '']
    return name === undefined ? [] : [`${name}=${manuscript.written(value)}`]
  })
  const isKnown =
    keywords.every(({ keyword }) => keyword === 'how' || named[keyword ?? ''] !== undefined) && given.every(({ is }) => is === 'plain')
  const kind = how === undefined ? 'inner' : how.is === 'constant' ? how.value : null
  return isKnown && written.length > 0 && (kind === 'left' || kind === 'inner') ? { written, how: kind } : null
}

/** All rows of the right table are there to choose from. */
function isWhole(manuscript: Manuscript, table: Expression): boolean {
  const [name] = rootsOf(table)
  const made = manuscript.blocks
    .flat()
    .filter((it) => it.is === 'assign' && it.targets.some((target) => target.is === 'name' && target.name === name))
  return name !== undefined && !made.some((it) => /drop_duplicates|groupby|\.(?:last|tail|max|nlargest)\(/.test(manuscript.written(it)))
}

/** Nobody has taken a column of the left table before it is sorted, and nobody needs it afterwards: its rows change their places. */
function isFree(manuscript: Manuscript, statement: Statement, table: Expression): boolean {
  const [name] = rootsOf(table)
  if (name === undefined || statement.is !== 'assign') return false
  const takers = manuscript.blocks
    .flat()
    .filter((it) => it !== statement && it.to <= statement.from && it.is === 'assign' && mentions(it.value, name))
  const isPut = statement.targets.some((target) => target.is === 'name' && target.name === name)
  return (
    takers.every((it) => it.is === 'assign' && it.targets.every((target) => rootsOf(target).includes(name))) &&
    (isPut || !wordOf(name).test(manuscript.text.slice(statement.to)))
  )
}
