import { type Node, textOf, valueAt } from '../../read/node.ts'
import { nodesOf } from '../../read/plan/nodes-of.ts'

/** A command of a pipeline, and the line that it stands on. */
export interface Command {
  text: string
  line: number
}

/** A file that a service runs without a person. */
export interface Pipeline {
  path: string
  /** It runs by the clock, or when something outside says so. */
  recurs: boolean
  commands: Command[]
}

const places =
  /^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.circleci\/config\.ya?ml$|(?:^|\/)azure-pipelines[^/]*\.ya?ml$|^bitbucket-pipelines\.ya?ml$|(?:^|\/)cloudbuild[^/]*\.ya?ml$|(?:^|[/_.-])cron-?jobs?(?:[/_.-][^/]*)?\.ya?ml$/i

/** Whether a file is what a service runs, by where it lies. */
export const isPipelinePath = (path: string): boolean => places.test(path)

/** What a service runs; what is switched off counts for nothing. */
export function readPipeline(path: string, text: string): Pipeline {
  const lines = text.split('\n')
  const roots = nodesOf(path, text)
  return { path, recurs: roots.some(recurs), commands: roots.flatMap((root) => commandsIn(root, '', lines, 0)) }
}

function recurs(root: Node): boolean {
  const on = valueAt(root, 'on')
  const isCron = textOf(valueAt(root, 'kind')) === 'CronJob' && textOf(valueAt(valueAt(root, 'spec'), 'suspend')) !== 'true'
  const asks = ['schedule', 'repository_dispatch'].some((key) => valueAt(on, key) !== null)
  const named = on?.is === 'list' && on.items.some((it) => textOf(it) === 'repository_dispatch')
  return isCron || asks || named || valueAt(root, 'schedules')?.is === 'list'
}

/** What of a command is read. */
const longest = 2000

const commandKeys = /^(?:run|script|before_script|after_script|command|commands|args|bash|powershell|entrypoint|uses)$/

function commandsIn(node: Node, key: string, lines: string[], depth: number): Command[] {
  if (depth > 24) return []
  if (node.is === 'map') {
    const off = textOf(valueAt(node, 'if'))
    if (off !== null && /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(off)) return []
    return node.entries.flatMap((entry) => commandsIn(entry.value, entry.key, lines, depth + 1))
  }
  if (node.is === 'list') {
    const joined = node.items.flatMap((it) => textOf(it) ?? [])
    if (/^(?:command|args|entrypoint)$/.test(key) && joined.length > 0) return [{ text: joined.join(' '), line: node.line }]
    return node.items.flatMap((it) => commandsIn(it, key, lines, depth + 1))
  }
  const text = textOf(node)
  if (text === null || !commandKeys.test(key)) return []
  return text.split('\n').flatMap((it, i): Command[] => {
    const command = it.trim().slice(0, longest)
    if (command === '' || /^(?:#|echo\b|printf\b)/.test(command)) return []
    // A block's text begins on the line after its mark; a folded one stands where it begins.
    const line = [node.line + i, node.line + i + 1].find((at) => lines[at - 1]?.includes(command)) ?? node.line
    return [{ text: command, line }]
  })
}
