import type { Expression, Span, Statement } from '../../../model/syntax.ts'
import { calleeName, positionalOf } from './call-at.ts'
import { edited } from './edited.ts'
import type { Assign } from './fit-statement.ts'
import type { Draft, Manuscript } from './manuscript.ts'

/** Places where columns are left out that are tried. */
const most = 3

/**
 * A column more that is left out where the features are chosen: `frame.drop(columns=["id", "price"])` for `frame.drop(columns="id")`, a list of
 * all columns but some; one draft for each place.
 */
export function withoutColumn(column: string): Draft[] {
  if (!/^[^#"'\\\n][^"'\\\n]*$/.test(column)) return []
  return Array.from({ length: most }, (_, i) => (manuscript) => {
    const choices = manuscript.blocks.flat().flatMap((it) => (it.is === 'assign' ? (choiceIn(manuscript, it, column) ?? []) : []))
    const choice = choices[i]
    return choice === undefined ? null : edited(manuscript, choice.statement, [choice.part])
  })
}

function choiceIn(
  manuscript: Manuscript,
  statement: Assign,
  column: string,
): { statement: Statement; part: Span & { text: string } } | null {
  const { targets, value } = statement
  const [into] = targets
  if (targets.length !== 1 || into?.is !== 'name' || isAsked(manuscript, into.name, column, statement)) return null
  const quote = /"/.test(manuscript.written(value)) || !/'/.test(manuscript.written(value)) ? '"' : "'"
  const named = `${quote}${column}${quote}`
  const part =
    value.is === 'call' ? dropped(manuscript, value, named) : value.is === 'comprehension' ? excluded(manuscript, value, named) : null
  return part === null || manuscript.written(value).includes(named) ? null : { statement, part }
}

/** Columns that `drop` is given. */
function dropped(manuscript: Manuscript, call: Extract<Expression, { is: 'call' }>, named: string) {
  if (calleeName(call) !== 'drop' || call.arguments.some(({ keyword }) => keyword === 'inplace')) return null
  const columns = call.arguments.find(({ keyword }) => keyword === 'columns')?.value
  const isByColumn = call.arguments.some(
    ({ keyword, value }) => keyword === 'axis' && value.is === 'constant' && (value.value === 1 || value.value === 'columns'),
  )
  const given = columns ?? (isByColumn ? positionalOf(call)[0] : undefined)
  return given === undefined ? null : withOneMore(manuscript, given, named)
}

/** `[c for c in frame.columns if c not in ["id"]]`, `if c != "id"`. */
function excluded(manuscript: Manuscript, { clauses: [clause, further] }: Extract<Expression, { is: 'comprehension' }>, named: string) {
  const [test, more] = clause?.tests ?? []
  if (clause === undefined || further !== undefined || more !== undefined || test?.is !== 'binary') return null
  if (!/\.columns\b/.test(manuscript.written(clause.iterable))) return null
  if (test.operator === 'not in') return withOneMore(manuscript, test.right, named)
  if (test.operator !== '!=') return null
  return { from: test.from, to: test.to, text: `${manuscript.written(test.left)} not in [${manuscript.written(test.right)}, ${named}]` }
}

function withOneMore(manuscript: Manuscript, given: Expression, named: string): (Span & { text: string }) | null {
  const text = manuscript.written(given)
  if (given.is === 'constant') return { from: given.from, to: given.to, text: `[${text}, ${named}]` }
  const last = given.is === 'list' || given.is === 'tuple' ? given.items.at(-1) : undefined
  return last === undefined ? null : { from: last.to, to: last.to, text: `, ${named}` }
}

/** Whether what comes of it is asked for that column later. */
function isAsked({ text }: Manuscript, name: string, column: string, { to }: Span): boolean {
  const asked = [`\\[["']${escaped(column)}["']\\]`, `\\.${escaped(column)}(?!\\w)`].map((it) => `(?<![\\w.])${escaped(name)}${it}`)
  return new RegExp(asked.join('|')).test(text.slice(to))
}

function escaped(text: string): string {
  return text.replace(/\W/g, '\\$&')
}
