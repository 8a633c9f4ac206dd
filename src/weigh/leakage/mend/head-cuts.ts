import type { Expression, Statement } from '../../../model/syntax.ts'
import type { Manuscript } from './manuscript.ts'
import { changes, namesIn, rootsOf, wordOf } from './mentions.ts'

type Subscript = Extract<Expression, { is: 'subscript' }>

/** What is written behind rows to take the first of them: `[:n]`, `[frame.index < "2019-01-01"]`; and the bound as the program has it. */
export interface Cut {
  text: string
  bound: string
  /** Its number, where that is plain to see. */
  value: number | null
}

/** Cuts behind a statement that can be written before it; `whole` is the name that the statement gives what it makes, and `given` what it makes it of. */
export function headCuts(manuscript: Manuscript, block: Statement[], at: number, whole: string | null, given: string): Cut[] {
  const before = [
    ...manuscript.statements.slice(0, Math.max(0, manuscript.statements.indexOf(block[at] as Statement))),
    ...block.slice(0, at),
  ]
  const known = new Set(['len', 'int', 'round', ...before.flatMap(boundBy)])
  const after = block.slice(at + 1)
  const found = after.flatMap((statement, i) =>
    subscriptsIn(statement).flatMap((it): Cut[] => {
      const bound = boundOf(it)
      if (bound === null) return []
      const text = manuscript.written(bound)
      const names = [...namesIn(bound)]
      const between = after.slice(0, i)
      const isKnown = names.every((name) => known.has(name) && !between.some((one) => changes(one, name)))
      const inside = isKnown ? text : writtenOut(manuscript, bound, between, known, whole, given)
      if (inside === null || inside.includes('\n')) return []
      return [{ text: isMask(it) ? `[${inside}]` : `[:${inside}]`, bound: text, value: numberOf(manuscript, bound) }]
    }),
  )
  return [...new Map(found.map((it) => [it.text, it])).values()]
}

/** `n`, made behind the statement as `int(len(scaled) * 0.8)`, written out with what there is before it. */
function writtenOut(
  manuscript: Manuscript,
  bound: Expression,
  between: Statement[],
  known: ReadonlySet<string>,
  whole: string | null,
  given: string,
): string | null {
  const [name = '', further] = namesIn(bound)
  const makers = between.filter((it) => it.is === 'assign' && it.targets.some((target) => rootsOf(target).includes(name)))
  const [maker] = makers
  if (further !== undefined || makers.length !== 1 || maker?.is !== 'assign' || maker.targets[0]?.is !== 'name') return null
  const text = manuscript.written(maker.value)
  const isFigure = maker.value.is === 'call' || (bound.is === 'name' && numberOf(manuscript, bound) !== null)
  if (text.length > 60 || !isFigure || ![...namesIn(maker.value)].every((it) => it === whole || known.has(it))) return null
  const written = whole === null ? text : text.replace(wordOf(whole, 'g'), () => rowsOf(given))
  return manuscript.written(bound).replace(wordOf(name, 'g'), () => written)
}

/** What has as many rows: a frame, for columns of it. */
function rowsOf(given: string): string {
  return /^(\w+)\[(?:\[[^[\]]*\]|"[^"]*"|'[^']*')\]$/.exec(given)?.[1] ?? given
}

function numberOf(manuscript: Manuscript, bound: Expression): number | null {
  if (bound.is === 'constant') return typeof bound.value === 'number' ? bound.value : null
  if (bound.is === 'name') {
    const makers = manuscript.blocks
      .flat()
      .filter((it) => it.is === 'assign' && it.targets.some((target) => rootsOf(target).includes(bound.name)))
    const [maker] = makers
    return makers.length === 1 && maker?.is === 'assign' && maker.value.is !== 'name' ? numberOf(manuscript, maker.value) : null
  }
  if (bound.is === 'unary' && bound.operator === '-') {
    const value = numberOf(manuscript, bound.value)
    return value === null ? null : -value
  }
  if (bound.is !== 'binary' || bound.operator !== '*') return null
  const [left, right] = [numberOf(manuscript, bound.left), numberOf(manuscript, bound.right)]
  return left === null || right === null ? null : left * right
}

/** The bound of a subscript that takes the first rows; the mask, where it takes those before a moment. */
function boundOf({ index: [first, ...rest], of }: Subscript): Expression | null {
  if (of.is === 'subscript' || rest.some((it) => it.is === 'slice' && (it.lower !== null || it.upper !== null))) return null
  if (first?.is === 'at') return rest.length === 0 && first.value.is === 'binary' && /^<=?$/.test(first.value.operator) ? first.value : null
  if (first?.is !== 'slice' || first.upper === null || first.step !== null) return null
  return first.lower === null || (first.lower.is === 'constant' && first.lower.value === 0) ? first.upper : null
}

function isMask({ index: [first] }: Subscript): boolean {
  return first?.is === 'at'
}

function boundBy(statement: Statement): string[] {
  if (statement.is === 'assign') return statement.targets.flatMap(rootsOf)
  if (statement.is === 'import') return statement.names?.map(({ as }) => as) ?? [statement.as ?? statement.module]
  return []
}

/** Subscripts in a statement, those in loops and functions left out. */
function subscriptsIn(statement: Statement): Subscript[] {
  const found: Subscript[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if ('is' in part && part.is === 'subscript') found.push(part as Subscript)
    for (const it of Object.values(part)) visit(it)
  }
  if (statement.is === 'assign') visit(statement.value)
  return found
}
