import type { Program } from '../../model/program.ts'
import type { Guess } from '../../model/start.ts'
import type { Argument, Expression } from '../../model/syntax.ts'
import { visit } from '../../read/syntax/visit.ts'
import { dottedName } from '../code/naming.ts'
import { type Call, lineOf, programParts } from '../code/program-parts.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { callSign, type Sign, taskOf, trackerOf } from './call-signs.ts'
import { isPracticeFolder } from './model-folder.ts'

/** What a program shows of the model that it belongs to. */
export interface ProgramSigns {
  program: Program
  signs: { sign: Sign; from: string }[]
  trackers: Guess<string>[]
  tasks: Guess<string>[]
  /** Paths that it names, with the call that they are given to: `joblib.dump`. */
  paths: { path: string; call: string; from: string }[]
  /** Folders and names that a model is saved to, likewise. */
  folders: { path: string; call: string; from: string }[]
}

/** A text that could name a file of data, a model or figures. */
const filed = /^[^\s'"<>|*?{}]{1,200}\.(?:[A-Za-z0-9]{1,11}|tar\.gz)$/

/** Reads a program's signs from its calls; nothing is run. */
export function programSigns(program: Program): ProgramSigns {
  const parts = programParts(program)
  const found: ProgramSigns = { program, signs: [], trackers: [], tasks: [], paths: [], folders: [] }
  const told = (at: number, offset: number) => whereIn(program, at, offset)
  for (const { name, call, at } of parts.calls) {
    const from = () => `${told(at, call.from)} calls ${short(name)}`
    const sign = callSign(name)
    if (sign !== null) found.signs.push({ sign, from: from() })
    const tracker = trackerOf(name)
    if (tracker !== null && !found.trackers.some(({ value }) => value === tracker)) found.trackers.push({ value: tracker, from: from() })
    const task = taskOf(name)
    if (task !== null) found.tasks.push({ value: task, from: from() })
    const kept = keptAs(name, call, parts.naming.constants)
    if (kept !== null) found.folders.push({ path: kept, call: name, from: told(at, call.from) })
    for (const { value } of call.arguments)
      for (const path of textsIn(value, parts.naming.constants))
        if (filed.test(path)) found.paths.push({ path: plain(path), call: name, from: told(at, call.from) })
  }
  // A decorator that is called was seen as a call.
  for (const [at, script] of scriptsOf(program).entries())
    for (const node of visit(script?.statements ?? [])) {
      if (node.is !== 'function' && node.is !== 'class') continue
      for (const decorator of node.decorators.filter(({ is }) => is !== 'call')) {
        const name = dottedName(decorator, parts.naming)
        const sign = callSign(name)
        if (sign !== null) found.signs.push({ sign, from: `${told(at, decorator.from)} has @${short(name)}` })
      }
    }
  return found
}

/** The folder or the name in a registry that a call saves a model under; null: none. */
function keptAs(name: string, { arguments: given }: Call, constants: ReadonlyMap<string, unknown>): string | null {
  const text = (it: Argument | undefined) => (it === undefined ? null : (textsIn(it.value, constants)[0] ?? null))
  if (/\.(?:save_pretrained|push_to_hub|save_model)$/.test(name)) {
    const path = text(given[0])
    return path === null ? null : plain(path)
  }
  if (!/^mlflow\.(?:\w+\.)*(?:log_model|register_model)$/.test(name)) return null
  const registered =
    given.find(({ keyword }) => keyword === 'registered_model_name') ?? (name.endsWith('.register_model') ? given[1] : undefined)
  const model = text(registered)
  return model === null ? null : `models:/${model}/VERSION`
}

/** Where things are tried out: nobody is served from there. */
export function isTrial({ program }: ProgramSigns): boolean {
  return program.kind === 'notebook' || isPracticeFolder(program.path)
}

/** Whether a program makes a model, or asks one. */
export function isLearning({ signs }: ProgramSigns): boolean {
  return signs.some(({ sign }) => sign === 'trains' || sign === 'asks')
}

/** `fraud/train.py:12`; of a notebook its cell too. */
export function whereIn(program: Program, at: number, offset: number): string {
  const { path, line, cell } = lineOf(program, at, offset)
  return cell === null ? `${path}:${line}` : `${path} cell ${cell}`
}

/** Texts that an argument holds or names, one step deep: `"m.pkl"`, `MODEL_PATH`, `open("m.pkl", "wb")`, `root / "m.pkl"`. */
function textsIn(it: Expression, constants: ReadonlyMap<string, unknown>, depth = 3): string[] {
  if (depth === 0) return []
  switch (it.is) {
    case 'constant':
      return typeof it.value === 'string' ? [it.value] : []
    case 'name':
    case 'member': {
      const known = constants.get(it.name)
      return typeof known === 'string' ? [known] : []
    }
    case 'call':
      return it.arguments.flatMap(({ value }) => textsIn(value, constants, depth - 1))
    case 'binary':
      return it.operator === '/' || it.operator === '+' ? textsIn(it.right, constants, depth - 1) : []
    case 'list':
    case 'tuple':
      return it.items.slice(0, 20).flatMap((item) => textsIn(item, constants, depth - 1))
    default:
      return []
  }
}

function plain(path: string): string {
  return path.replace(/^(?:\.{1,2}\/)+|^\/(?=\S)/g, '')
}

function short(name: string): string {
  const steps = name.replaceAll('()', '').split('.')
  return steps.slice(-2).join('.').slice(0, 60)
}
