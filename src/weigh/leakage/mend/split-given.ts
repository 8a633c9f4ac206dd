import type { Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { type Divided, dividedAs } from './division.ts'
import { edited, widest } from './edited.ts'
import type { FitStatement } from './fit-statement.ts'
import { fittedAt } from './fit-then-transform.ts'
import type { Draft } from './manuscript.ts'
import { changes, mentions, namesIn, wordOf } from './mentions.ts'

/**
 * The split alone, of what a step was given instead of what it made: where `scaled = scaler.fit_transform(X)` stands anywhere before the split
 * of `scaled`, and neither was changed in between.
 */
export function splitGiven(learned: Place, split: Place): Draft {
  return (manuscript) => {
    const { block, from, to } = manuscript.between(learned, split) ?? { block: [], from: 0, to: 0 }
    const division = block[to]
    const { step } = fittedAt(manuscript, block, from) ?? {}
    if (step === undefined || division?.is !== 'assign') return null
    const own = manuscript.own(division)
    const sides = step.arrays.map((it) => sideOf(it, division))
    if (own === null || !sides.every((it) => it !== null)) return null
    const between = block.slice(from + 1, to).filter((it) => !isTransform(it, step))
    // Who used the step as it was fitted before, say to save it, has another one then.
    if (!isUnchanged(step, between) || between.some((it) => isHandedOn(step, manuscript.written(it)))) return null
    const text = step.arrays.reduce(
      (written, { from: given, into }) => (into === null ? written : written.replace(wordOf(into, 'g'), () => manuscript.written(given))),
      manuscript.written(division.value),
    )
    const edit = edited(manuscript, division, [{ ...division.value, text }])
    const fitted = step.lines(
      sides.map((it) => it.train),
      sides.map((it) => it.test),
    )
    const more = [...(step.setup === null ? [] : [step.setup]), ...fitted].map((line) => own.indent + line)
    const lines = [...(edit?.lines ?? []), ...more]
    return lines.some((line) => line.length > widest) ? null : { line: own.line, endLine: own.endLine, lines }
  }
}

/** What is made of an array, or labels that are only looked at, as the split has it. Put back under its own name, what was given is gone. */
function sideOf({ from, into }: FitStatement['arrays'][number], division: Extract<Statement, { is: 'assign' }>): Divided | null {
  if (into !== null && namesIn(from).has(into)) return null
  return into === null && from.is !== 'name' ? null : dividedAs(division, into ?? (from.is === 'name' ? from.name : ''))
}

/** Whether a text uses a step for more than to look at what it learned. */
function isHandedOn({ step }: FitStatement, text: string): boolean {
  return new RegExp(`${wordOf(step).source}(?!\\.(?!transform|fit|inverse)\\w)`).test(text)
}

/** The statement that makes the array, where the step was fitted before it. */
function isTransform(it: Statement, { step, arrays }: FitStatement): boolean {
  const [target] = it.is === 'assign' ? it.targets : []
  return it.is === 'assign' && target?.is === 'name' && target.name === arrays[0]?.into && mentions(it.value, step)
}

function isUnchanged({ arrays }: FitStatement, between: Statement[]): boolean {
  const names = new Set(arrays.flatMap(({ from, into }) => [...namesIn(from), ...(into === null ? [] : [into])]))
  return between.every((it) => [...names].every((name) => !changes(it, name)))
}
