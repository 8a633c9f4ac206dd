import { plainStatements } from './statements.ts'

const verbs =
  /^(?:select|from|with|create|insert|update|delete|merge|replace|drop|alter|set|use|grant|revoke|truncate|call|execute|exec|begin|start|commit|rollback|declare|explain|show|describe|analyze|vacuum|copy|load|unload|values|comment|do|pragma|attach|export|import|refresh|cache|optimize|install|put|get|list)$/
const joining = /^(?:select|update|delete|merge|from)$/

/** Lines of what stands in a file of SQL and is none: a join of nothing that asks or changes, or a file without one word that SQL begins with. */
export function notSql(text: string): number[] {
  const all = plainStatements(text).filter(({ words }) => words.size > 0)
  // Macros and hooks hold pieces, and no statement.
  if (/\{[%{]/.test(text)) return []
  const [first] = all
  if (first !== undefined && !all.some(({ words }) => [...words].some((word) => verbs.test(word)))) return [first.linesBefore + 1]
  return all.filter(({ words }) => words.has('join') && ![...words].some((word) => joining.test(word))).map((it) => it.linesBefore + 1)
}
