import { type Node, textOf, valueAt } from '../../read/node.ts'
import { linesIn } from './lines-in.ts'

/** A command of a pipeline, and the line that it stands on. */
export interface Command {
  text: string
  line: number
  /** Folder that it runs in, from the top; empty: the top. */
  dir: string
  /** It runs by the clock, or when something outside says so. */
  recurs: boolean
}

/** What holds for a part of a pipeline. */
export type Around = Pick<Command, 'dir' | 'recurs'>

const commandKeys =
  /^(?:run|script|before_script|after_script|command|commands|args|bash|powershell|pwsh|entrypoint|uses|inlineScript|notebook_path|python_file)$/

/** Commands of a tree, in its order. `jobs`: what recurs by its name, wherever it stands. */
export function commandsIn(root: Node, lines: string[], around: Around, jobs: ReadonlySet<string> = new Set()): Command[] {
  const walk = (node: Node, key: string, above: Around, depth: number): Command[] => {
    if (depth > 24) return []
    if (node.is === 'map') {
      if (isOff(node)) return []
      const here = { dir: dirIn(node) ?? above.dir, recurs: above.recurs || jobs.has(key) || isScheduled(node) }
      const whole = wholeOf(node)
      if (whole !== null) return [{ ...here, text: whole, line: lineAt(node, 'command') }]
      return node.entries.flatMap((entry) => walk(entry.value, entry.key, here, depth + 1))
    }
    if (node.is === 'list') {
      const joined = node.items.flatMap((it) => textOf(it) ?? [])
      if (/^(?:command|args|entrypoint)$/.test(key) && joined.length > 0) return [{ ...above, text: joined.join(' '), line: node.line }]
      let [dir, found]: [string, Command[]] = [above.dir, []]
      for (const item of node.items) {
        const commands = walk(item, key, { ...above, dir: textOf(item) === null ? above.dir : dir }, depth + 1)
        if (textOf(item) !== null) dir = commands.at(-1)?.dir ?? dir
        found = found.concat(commands)
      }
      return found
    }
    const text = textOf(node)
    return text === null || !commandKeys.test(key) ? [] : linesIn(text, node.line, lines, above)
  }
  return walk(root, '', around, 0)
}

function isOff(node: Node): boolean {
  const off = textOf(valueAt(node, 'if'))
  return off !== null && /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(off)
}

/** A container's command and its arguments are one: `command: [python]`, `args: [train.py]`. */
function wholeOf(node: Node): string | null {
  const [command, args] = [valueAt(node, 'command') ?? valueAt(node, 'entrypoint'), valueAt(node, 'args')]
  if (command === null || args?.is !== 'list') return null
  const words = [...(command.is === 'list' ? command.items : [command]), ...args.items].flatMap((it) => textOf(it) ?? [])
  return words.join(' ').slice(0, 2000)
}

function lineAt(node: Node, key: string): number {
  return valueAt(node, key)?.line ?? node.line
}

/** GitHub's `working-directory`, also as a default; Azure's, CircleCI's and Argo's words for it. */
function dirIn(node: Node): string | null {
  const of = (it: Node | null) =>
    ['working-directory', 'working_directory', 'workingDirectory', 'workingDir'].flatMap((key) => textOf(valueAt(it, key)) ?? [])[0]
  const dir = of(node) ?? of(valueAt(valueAt(node, 'defaults'), 'run'))
  return dir === undefined || /^[~/$]|\.\./.test(dir) ? null : dir.replace(/^\.\/?|\/$/g, '')
}

/** GitLab's jobs say so themselves: `only: [schedules]`, a rule that asks for the source of the pipeline. */
function isScheduled(node: Node): boolean {
  const only = valueAt(valueAt(node, 'only'), 'refs') ?? valueAt(node, 'only')
  const words = only?.is === 'list' ? only.items.map(textOf) : [textOf(only)]
  if (words.includes('schedules')) return true
  const rules = valueAt(node, 'rules')
  return (
    rules?.is === 'list' &&
    rules.items.some(
      (it) =>
        /\bCI_PIPELINE_SOURCE\s*==\s*["']schedule["']/.test(textOf(valueAt(it, 'if')) ?? '') && textOf(valueAt(it, 'when')) !== 'never',
    )
  )
}
