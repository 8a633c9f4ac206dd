import type { Program } from '../../model/program.ts'
import type { Argument, Expression, Statement } from '../../model/syntax.ts'
import { visit } from '../../read/syntax/visit.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { mayTrain } from './may-train.ts'

/** What only a run can tell: where it stands, and how it is written. */
export interface DynamicCall {
  /** Index into the program's cells, and the line there. */
  at: number
  line: number
  by: string
}

type Node = Statement | Expression

const signs =
  /\b(?:exec|eval|execfile|globals|locals|getattr|setattr|run_path|run_module)\s{0,9}\(|\.(?:\w{0,9}fit\w{0,20}|transform|predict\w{0,20}|score|split|train|train_test_split|evaluate)\s{0,9}=[^=]/
const libraries = /\b(?:sklearn|imblearn|torch|keras|tensorflow|xgboost|lightgbm|catboost|pandas|polars|pyspark|statsmodels|transformers)\b/
const verbs = /^(?:\w*fit|fit_\w+|transform|predict\w*|score|split|train|train_test_split|evaluate)$/
const rows =
  /^(?:[xy]|df|data|frame|features?|labels?|targets?|dataset|train|test|valid?|rows)(?:_|\d|$)|_(?:x|y|train|test|val|valid|df|data|frame)$/i
const runs = new Set(['exec', 'execfile', 'run_path', 'run_module'])

const known = new WeakMap<Program, DynamicCall[]>()

/** Calls whose callee only a run can name, where they are handed rows or stand in a program that trains. */
export function dynamicCalls(program: Program): DynamicCall[] {
  const found = known.get(program)
  if (found !== undefined) return found
  const made = program.cells.some(({ kind, text }) => kind === 'code' && signs.test(text)) ? find(program) : []
  known.set(program, made)
  return made
}

function find(program: Program): DynamicCall[] {
  const trains = mayTrain(program)
  if (!trains && !program.cells.some(({ kind, text }) => kind === 'code' && libraries.test(text))) return []
  const imported = new Set<string>()
  /** Names that are given what only a run can tell. */
  const unknown = new Map<string, string>()
  return scriptsOf(program).flatMap((script, at) => {
    if (script === null) return []
    const calls: { from: number; by: string }[] = []
    for (const node of visit(script.statements)) {
      if (node.is === 'import') for (const { as } of node.names ?? [{ as: node.as ?? node.module.split('.')[0] ?? '' }]) imported.add(as)
      bind(node, unknown)
      const by = handedRows(node, unknown) ?? (trains ? (run(node) ?? patched(node, imported)) : null)
      if (by !== null) calls.push({ from: node.from, by })
    }
    return inLines(calls, script.text, at)
  })
}

/** The text is gone through once, however many they are. */
function inLines(calls: readonly { from: number; by: string }[], text: string, at: number): DynamicCall[] {
  let [line, next] = [1, text.indexOf('\n')]
  return calls
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, by }) => {
      for (; next >= 0 && next < from; next = text.indexOf('\n', next + 1)) line += 1
      return { at, line, by }
    })
}

/** `x = eval …`: whatever is called of `x` is as unknown as that. */
function bind(node: Node, unknown: Map<string, string>): void {
  if (node.is !== 'assign') return
  const by = untold(node.value)
  for (const target of node.targets) if (target.is === 'name') by === null ? unknown.delete(target.name) : unknown.set(target.name, by)
}

/** Text or a name that only a run can turn into a thing: `eval` of a text, `getattr(m, name)`, `globals()[name]`. */
function untold(it: Expression): string | null {
  if (it.is === 'subscript' && ['globals', 'locals', 'vars'].includes(called(it.of) ?? '')) return `${called(it.of)}()[…]`
  const name = called(it)
  if (it.is !== 'call' || (name !== 'eval' && name !== 'getattr')) return null
  const text = it.arguments[name === 'eval' ? 0 : 1]?.value
  return text === undefined || (name === 'getattr' && text.is === 'constant') ? null : name
}

function handedRows(node: Node, unknown: ReadonlyMap<string, string>): string | null {
  if (node.is !== 'call' || !node.arguments.some(isRows)) return null
  const { callee } = node
  const of = callee.is === 'member' && verbs.test(callee.name) ? callee.of : callee
  // `eval(s)(depth=3).fit(X, y)` too.
  const made = of !== callee && of.is === 'call' && untold(of) === null ? of.callee : of
  return untold(made) ?? (made.is === 'name' ? (unknown.get(made.name) ?? null) : null)
}

function isRows({ value }: Argument): boolean {
  const of = value.is === 'subscript' || value.is === 'member' ? value.of : value
  return (of.is === 'name' && rows.test(of.name)) || (value.is === 'member' && rows.test(value.name))
}

/** Runs a text as a program, or writes names that nobody can read. */
function run(node: Node): string | null {
  if (node.is === 'assign') return node.targets.map((it) => (it.is === 'subscript' ? untold(it) : null)).find((by) => by !== null) ?? null
  const name = node.is === 'call' ? called(node) : null
  return name !== null && runs.has(name) ? name : null
}

/** Another function is put where a library's stood. */
function patched(node: Node, imported: ReadonlySet<string>): string | null {
  const isOurs = (it: Expression): boolean => (it.is === 'member' ? isOurs(it.of) : it.is === 'name' && imported.has(it.name))
  const told = 'a function of a library is replaced'
  if (node.is === 'assign' && node.targets.some((it) => it.is === 'member' && verbs.test(it.name) && isOurs(it.of))) return told
  if (node.is !== 'call' || called(node) !== 'setattr') return null
  const [of, name] = node.arguments
  if (of === undefined || name === undefined || !isOurs(of.value)) return null
  return name.value.is !== 'constant' || verbs.test(String(name.value.value)) ? told : null
}

/** The name of a plain call; of `runpy.run_path(…)` its last. */
function called(it: Expression): string | null {
  if (it.is !== 'call') return null
  if (it.callee.is === 'name') return it.callee.name
  return it.callee.is === 'member' && it.callee.of.is === 'name' && it.callee.of.name === 'runpy' ? it.callee.name : null
}
