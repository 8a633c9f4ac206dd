import type { Program } from '../../model/program.ts'
import { pythonFacts } from '../../read/python-facts.ts'
import type { Modules } from '../flow/modules.ts'

/** Every call that trains a model or cross-validates begins one of its words so; bounded, so that no text takes long. */
const verbs =
  /(?:^|[^a-z])(?:fit|train|partial_fit|fine_?tun|learn|adapt|build_vocab|backward|minimize|apply_grad|auto_arima|cross_val|validation_curve|permutation_test|cv)\w{0,40}[ \t]{0,8}[(,)]/i

const known = new WeakMap<Program, boolean>()

/** Whether a program may train a model: one that does not leaks nothing, however long it is, and need not be followed. */
export function mayTrain(program: Program): boolean {
  const told = known.get(program) ?? program.cells.some(({ kind, text }) => kind === 'code' && verbs.test(text))
  known.set(program, told)
  return told
}

/** Whether a program may choose a cut-off for a model that it only reads. */
export function mayChoose({ cells }: Program): boolean {
  const has = (words: RegExp) => cells.some(({ kind, text }) => kind === 'code' && words.test(text))
  return has(/\.predict\w{0,20}\(/) && has(/arg(?:max|min)\b|idx(?:max|min)\b|\b(?:max|min|sorted)\(|[<>]=? *best/)
}

/** The same of a program with those of the modules that it imports. */
export function mayTrainWith(program: Program, modules: readonly Program[], find: Modules): boolean {
  // Words are looked for before anything is parsed for its imports.
  if (mayTrain(program) || !modules.some(mayTrain)) return mayTrain(program)
  const reached = new Set([program])
  for (const one of reached) {
    if (mayTrain(one)) return true
    for (const module of pythonFacts(one).imports) {
      const imported = find(module, one)
      if (imported !== null) reached.add(imported)
    }
  }
  return false
}
