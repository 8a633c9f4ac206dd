import type { Program } from '../../model/program.ts'
import { isTestCode } from '../leakage/test-code.ts'

/** Where people try things out: nothing there answers anybody. */
const folders =
  /(?:^|\/)(?:practice|exploration|explore|experiments?|examples?|tutorials?|demos?|playground|sandbox|scratch|drafts?|docs|tests?|benchmarks?|notebooks?)\//i

/** Code by which nobody is served. `isOwned`: a model of the configuration counts the file among its own, wherever it lies. */
export function isPractice(program: Pick<Program, 'path' | 'kind' | 'cells'>, isOwned: boolean): boolean {
  if (/(?:^|\/)practice\//i.test(program.path) || /(?:^|\/)tests?\//.test(program.path)) return true
  if (isOwned) return isTestCode(program as Program)
  return program.kind === 'notebook' || folders.test(program.path) || isTestCode(program as Program)
}
