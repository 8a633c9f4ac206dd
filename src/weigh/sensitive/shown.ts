import type { Program } from '../../model/program.ts'
import type { Expression } from '../../model/syntax.ts'
import { nodesIn } from '../../read/syntax/nodes-in.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { type Columns, reached } from './reached.ts'
import type { SeenColumn } from './seen.ts'

/** Calls that print or log the values of a sensitive column. What was counted, hashed or masked first is not its values. */
export function shownColumns(program: Program, columns: Columns): SeenColumn[] {
  const scripts = scriptsOf(program)
  const names = bound(
    scripts.flatMap((script) => script?.statements ?? []),
    columns,
  )
  return scripts.flatMap((script, cell) =>
    [...nodesIn(script?.statements ?? [])].flatMap((node): SeenColumn[] => {
      if (node.is !== 'call' || !isSink(node.callee)) return []
      for (const { value } of node.arguments) {
        const column = reached(value, columns, names)
        if (column !== null) return [{ cell, column, from: node.from, to: node.to }]
      }
      return []
    }),
  )
}

/** Names that only ever stand for the values of one sensitive column. */
function bound(statements: unknown, columns: Columns): Map<string, string> {
  const found = new Map<string, string | null>()
  for (const node of nodesIn(statements)) {
    if (node.is !== 'assign') continue
    for (const target of node.targets) {
      if (target.is !== 'name') continue
      const column = reached(node.value, columns, new Map())
      found.set(target.name, found.has(target.name) && found.get(target.name) !== column ? null : column)
    }
  }
  return new Map([...found].flatMap(([name, column]) => (column === null ? [] : [[name, column] as const])))
}

const levels = /^(?:debug|info|warning|warn|error|exception|critical|fatal|log|trace|success)$/
const trackers = /^(?:mlflow|wandb|st|streamlit|neptune|comet|experiment|tracker|sentry_sdk)$/

function isSink(callee: Expression): boolean {
  if (callee.is === 'name') return /^(?:print|pprint|pp|display)$/.test(callee.name)
  if (callee.is !== 'member') return false
  const of = callee.of.is === 'name' ? callee.of.name : callee.of.is === 'member' ? callee.of.name : ''
  if (/(?:^|_)log(?:ger|ging|s)?$/i.test(of)) return levels.test(callee.name)
  if (/^(?:stdout|stderr)$/.test(of)) return callee.name === 'write'
  return trackers.test(of) && /^(?:log|log_\w+|write|table|dataframe|capture_message|set_user|set_context)$/.test(callee.name)
}
