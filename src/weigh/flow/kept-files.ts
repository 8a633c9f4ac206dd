import { argument, argumentsOf, type Call } from './call.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { hasRows, nothing, type Value } from './value.ts'

/** A model by the file that it was written to; and whether it is the best one of its training. */
interface Kept {
  model: Value
  best: boolean
}

const kept = new WeakMap<Run, Map<string, Kept>>()
/** Names of files that were opened, or that a callback keeps the best model in. */
const files = new WeakMap<Value, string[]>()

/** A model is written to a file of this name, or read from it again: it is the same one. null: another call. */
export function fileCall(run: Run, path: string, name: string, call: Call): Value | null {
  if (path === 'open' || (name === 'ModelCheckpoint' && call.keywords.get('save_best_only')?.constant === true)) {
    const given = argument(call, 0, 'file', 'filepath')
    const to = given === undefined ? [] : namesOf(run, given, call)
    if (to.length === 0) return null
    const made = nothing()
    files.set(made, to)
    return made
  }
  if (/^(?:dump|save|save_model)$/.test(name)) {
    const model = argumentsOf(call).find(({ thing }) => thing?.is === 'estimator')
    if (model !== undefined) keep(run, model, call, false)
    return null
  }
  return /^load(?:_model)?$/.test(name) ? readAgain(run, call) : null
}

/** `model.save('m.keras')`, `model.load_weights('m.keras')`: what the file keeps. */
export function keepsItself(run: Run, of: Value, name: string, call: Call): void {
  if (/^save(?:_weights|_model)?$/.test(name)) keep(run, of, call, false)
  if (/^load_(?:weights|model)$/.test(name)) readAgain(run, call)
}

/** A fit that is handed a callback keeps its best there. */
export function keepsBest(run: Run, of: Value, { keywords }: Call): void {
  for (const callback of keywords.get('callbacks')?.items ?? []) {
    for (const to of files.get(callback) ?? []) note(run, to, { model: of, best: true })
  }
}

function keep(run: Run, model: Value, call: Call, best: boolean): void {
  for (const to of namesIn(run, call)) note(run, to, { model, best })
}

function note(run: Run, to: string, one: Kept): void {
  const known = kept.get(run) ?? new Map<string, Kept>()
  kept.set(run, known.set(to, one))
}

/** What was the best on the rows that its training looked at is asked from here on: there its training was stopped. */
function readAgain(run: Run, call: Call): Value | null {
  const [found] = namesIn(run, call).flatMap((name) => kept.get(run)?.get(name) ?? [])
  if (found?.model.thing?.is !== 'estimator') return null
  const { training }: Estimator = found.model.thing
  if (found.best && training !== null) run.flow.hints.push({ is: 'stopped', place: training.place, keeps: true })
  return { ...nothing(), thing: found.model.thing }
}

function namesIn(run: Run, call: Call): string[] {
  return argumentsOf(call).flatMap((value) => namesOf(run, value, call))
}

/** What a file is called: by its path, by the variable that holds it, or as both are written in one function. */
function namesOf(run: Run, value: Value, call: Call): string[] {
  const { constant, items, keys, thing, callable } = value
  if (constant !== undefined) return typeof constant === 'string' ? [constant] : []
  const opened = files.get(value)
  if (opened !== undefined || items !== null || keys !== null || callable !== null || thing?.is === 'estimator' || hasRows(value))
    return opened ?? []
  const { at, positional, keywords } = call
  const place = positional.indexOf(value)
  const plain = at.arguments.filter(({ is, keyword }) => is !== 'star' && keyword === null)
  const written = place < 0 ? at.arguments.find(({ keyword }) => keyword !== null && keywords.get(keyword) === value) : plain[place]
  if (written === undefined || written.value.is === 'name') return [`#${run.identity(value)}`]
  const body = run.frames.at(-1)?.body
  return [`#${run.identity(value)}`, `${body === undefined ? '' : run.identity(body)} ${run.textOf(written.value)}`]
}
