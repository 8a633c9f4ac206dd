import type { Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { callAt } from './call-at.ts'
import type { Call } from './fit-statement.ts'
import type { Manuscript } from './manuscript.ts'
import { wordOf } from './mentions.ts'

/** The call that makes the folds, and the one that turns through them, each with its statement. */
export interface Folds {
  call: Call
  statement: Statement
  turned: Call
  inLoop: boolean
}

/** Where `folds` of `folds.split(X)` is made, or of `KFold(5).split(X)`; null where that is not plain to see. */
export function splitterOf(manuscript: Manuscript, split: Place): Folds | null {
  const path = manuscript.path(split)
  const own = path.at(-1)
  const turned = callAt(own, manuscript.span(split))
  if (own === undefined || turned?.callee.is !== 'member' || turned.callee.name !== 'split') return null
  const { of } = turned.callee
  if (of.is === 'call') return { call: of, statement: own, turned, inLoop: isLoop(path.slice(0, -1)) }
  if (of.is !== 'name') return null
  const makers = manuscript.blocks
    .flat()
    .filter((it) => it.is === 'assign' && it.targets.some((target) => target.is === 'name' && target.name === of.name))
  const [statement] = makers
  if (makers.length !== 1 || statement?.is !== 'assign' || statement.value.is !== 'call' || statement.to > own.from) return null
  const uses = manuscript.text.match(wordOf(of.name, 'g'))?.length ?? 0
  return uses === 2 ? { call: statement.value, statement, turned, inLoop: false } : null
}

function isLoop(path: Statement[]): boolean {
  return path.some(({ is }) => is === 'for' || is === 'while')
}
