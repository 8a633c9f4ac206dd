import type { Expression, Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { callAt, calleeName, positionalOf } from './call-at.ts'
import { edited } from './edited.ts'
import { type Assign, type Call, type FitStatement, fitStatement } from './fit-statement.ts'
import { brought } from './imports.ts'
import type { Draft, Edit, Manuscript } from './manuscript.ts'
import { changes, mentions, namesIn, wordOf } from './mentions.ts'

/** A step that is cross-validated with the model: `cross_val_score(make_pipeline(scaler, model), X, y)`, on what the step was given. */
export function intoPipeline(learned: Place, crossValidated: Place): Draft {
  return (manuscript) => {
    const { block, from, to } = manuscript.between(learned, crossValidated) ?? { block: [], from: 0, to: 0 }
    const [fit, statement] = [block[from], block[to]]
    const inner = manuscript.path(crossValidated).at(-1)
    const call = callAt(statement, manuscript.span(crossValidated))
    if (fit?.is !== 'assign' || statement === undefined || inner === undefined || call === null) return null
    const step = fitStatement(manuscript.text, fit)
    const [model, ...data] = positionalOf(call)
    if (step === null || model === undefined || !crossValidates.test(calleeName(call)) || !areMade(manuscript, step, data)) return null
    if (call.arguments.some(({ is, keyword }) => is !== 'plain' || /^(?:fit_params|params|X|y|estimator)$/.test(keyword ?? ''))) return null
    const parts = partsOf(manuscript, step, data)
    const inLoop = manuscript.path(crossValidated).some((it) => it.is === 'for' || it.is === 'while')
    const pipeline = brought(manuscript, isSampler(step, fit) ? 'imblearn.pipeline' : 'sklearn.pipeline', 'make_pipeline', inner.from)
    if (pipeline === null || (inLoop && pipeline.line !== null)) return null
    const between = block.slice(from + 1, to)
    const text = `${pipeline.as}(${madeBy(manuscript, fit)}, ${manuscript.written(model)})`
    const edit = edited(manuscript, inner, [...parts, { ...model, text }], pipeline.line === null ? [] : [pipeline.line])
    const names = new Set(step.arrays.flatMap((it) => [...namesIn(it.from), ...(it.into === null ? [] : [it.into])]))
    if ([...names].some((name) => between.some((it) => changes(it, name)))) return null
    const isGone = step.arrays.some(({ from: given, into }) => into !== null && mentions(given, into))
    return edit === null || !isGone ? edit : without(manuscript, { fit, statement, between, step, call }, edit)
  }
}

const crossValidates = /^(?:cross_val_score|cross_val_predict|cross_validate)$/

/** The features of the call are what the step makes, its labels those that the step was given or makes. */
function areMade(manuscript: Manuscript, { arrays }: FitStatement, data: Expression[]): boolean {
  const written = arrays.map(({ from, into }) => into ?? manuscript.written(from))
  return data.length > 0 && data.length <= 2 && data.every((it, i) => written[i] === undefined || manuscript.written(it) === written[i])
}

/** What the call is given instead: what the step was given. */
function partsOf(manuscript: Manuscript, { arrays }: FitStatement, data: Expression[]) {
  return data.flatMap((it, i) => {
    const array = arrays[i]
    return array === undefined || array.into === null ? [] : [{ from: it.from, to: it.to, text: manuscript.written(array.from) }]
  })
}

function isSampler({ arrays }: FitStatement, fit: Assign): boolean {
  return fit.targets[0]?.is === 'tuple' && arrays.every(({ into }) => into !== null)
}

/** The step as it stands in the statement that fits it. */
function madeBy(manuscript: Manuscript, { value }: Assign): string {
  return value.is === 'call' && value.callee.is === 'member' ? manuscript.written(value.callee.of) : ''
}

interface Moved {
  fit: Assign
  statement: Statement
  between: Statement[]
  step: FitStatement
  call: Call
}

/** All lines from the fit to the call, the fit left out: what the step was given has the same name, and nothing else needs it. */
function without(manuscript: Manuscript, { fit, statement, between, step, call }: Moved, { line, endLine, lines }: Edit): Edit | null {
  const own = manuscript.own(fit)
  const inside = JSON.stringify(statement).split(JSON.stringify(call)).join('')
  const isUsed = step.arrays.some(
    ({ into }) =>
      into !== null &&
      (inside.includes(`"name":${JSON.stringify(into)}`) ||
        between.some((it) => mentions(it, into)) ||
        wordOf(into).test(manuscript.text.slice(statement.to))),
  )
  if (own === null || own.tail !== '' || isUsed) return null
  return { line: own.line, endLine, lines: [...manuscript.lines.slice(own.endLine, line - 1), ...lines] }
}
