import type { Expression } from '../../model/syntax.ts'
import { isCommonName } from './seen.ts'

/** Methods after which the values are still what they were. */
const transparent =
  /^(?:head|tail|sample|to_list|tolist|unique|to_string|to_markdown|to_dict|to_json|to_numpy|item|copy|dropna|fillna|sort_values|astype|value_counts|mode|squeeze|strip|lower|upper|title|first|last|nlargest|nsmallest|reset_index|drop_duplicates|get|pop|collect|take|show)$/
const wrappers = /^(?:str|repr|list|tuple|set|dict|sorted|dumps|format|pformat|print|next|iter|zip|enumerate|DataFrame|Series)$/
const parts = /^(?:values|iloc|loc|at|iat|T|str|array)$/

/** Things that have a field of a row: an attribute of anything else is no column. */
const rows =
  /^(?:self\.)?(?:row|rec|record|req|request|payload|body|event|message|msg|customer|client|user|patient|account|card|payment|transaction|tx|txn|applicant|df|frame|data|item|entry|sample|example|instance|person|member|order)(?:_?\w*)$/i

export type Columns = ReadonlySet<string>

/** The sensitive column whose values an expression shows; null where it shows none, or only what was made of them. */
export function reached(it: Expression | null, columns: Columns, names: ReadonlyMap<string, string>): string | null {
  const first = (all: readonly (Expression | null)[]) => {
    for (const one of all) {
      const found = reached(one, columns, names)
      if (found !== null) return found
    }
    return null
  }
  const named = (one: Expression | null | undefined) =>
    one?.is === 'constant' && typeof one.value === 'string' && columns.has(one.value) ? one.value : null
  switch (it?.is) {
    case 'name':
      return names.get(it.name) ?? null
    case 'subscript': {
      const at = it.index.flatMap((index) => (index.is === 'at' ? [index.value] : []))
      const inside = at.flatMap((one) =>
        one.is === 'list' || one.is === 'tuple' ? one.items.flatMap((item) => (item.is === 'list' ? item.items : [item])) : [one],
      )
      const found = inside.map(named).find((name) => name !== null)
      if (found !== undefined) return isSummary(it.of) || (isCommonName(found) && !isRow(it.of)) ? null : found
      // Another column was chosen.
      return inside.some((one) => one.is === 'constant' && typeof one.value === 'string') ? null : reached(it.of, columns, names)
    }
    case 'member':
      if (columns.has(it.name) && isRow(it.of)) return it.name
      return parts.test(it.name) ? reached(it.of, columns, names) : null
    case 'call': {
      const given = it.arguments.map(({ value }) => value)
      if (it.callee.is === 'name') return wrappers.test(it.callee.name) ? first(given) : null
      if (it.callee.is !== 'member') return null
      if (/^(?:get|pop)$/.test(it.callee.name)) {
        const found = named(given[0])
        return found !== null && (!isCommonName(found) || isRow(it.callee.of)) ? found : reached(it.callee.of, columns, names)
      }
      if (wrappers.test(it.callee.name)) return first(given)
      return transparent.test(it.callee.name) ? reached(it.callee.of, columns, names) : null
    }
    case 'format':
      return first(it.parts)
    case 'binary':
      return it.operator === '+' || it.operator === '%' ? first([it.left, it.right]) : null
    case 'list':
    case 'tuple':
    case 'set':
      return first(it.items)
    case 'dict':
      return first(it.entries.map(({ value }) => value))
    case 'conditional':
      return first([it.value, it.otherwise])
    case 'star':
      return reached(it.value, columns, names)
    default:
      return null
  }
}

const summaries =
  /^(?:corr|corrwith|cov|describe|isna|isnull|notna|notnull|nunique|count|sum|mean|median|std|var|min|max|agg|aggregate|dtypes|info|memory_usage|skew|kurt|quantile|duplicated|any|all|size|columns)$/

/** Whether something was counted or averaged before a column of it is chosen: `df.corr()["age"]` shows nobody's age. */
function isSummary(it: Expression): boolean {
  if (it.is === 'call') return isSummary(it.callee)
  if (it.is === 'subscript') return isSummary(it.of)
  return it.is === 'member' && (summaries.test(it.name) || isSummary(it.of))
}

function isRow(it: Expression): boolean {
  if (it.is === 'name') return rows.test(it.name)
  return it.is === 'member' && it.of.is === 'name' && it.of.name === 'self' && rows.test(it.name)
}
