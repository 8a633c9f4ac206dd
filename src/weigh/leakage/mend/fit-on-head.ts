import type { Span, Statement } from '../../../model/syntax.ts'
import type { Flow, Place } from '../../flow/facts.ts'
import type { Row } from '../../flow/rows.ts'
import { callAt, calleeName, positionalOf } from './call-at.ts'
import { edited } from './edited.ts'
import { type Assign, type Call, fitStatement, namesOf } from './fit-statement.ts'
import { type Cut, headCuts } from './head-cuts.ts'
import type { Draft, Edit, Manuscript } from './manuscript.ts'

/** Cuts that are tried. */
const most = 3

/**
 * What was learned from all rows in order, learned from those before the cut: `scaler.fit(values[:n])`, then `scaled = scaler.transform(values)`;
 * `values[:n].mean()` for `values.mean()`.
 */
export function fitOnHead(flow: Flow, learned: Place, train: ReadonlySet<Row>): Draft[] {
  return Array.from({ length: most }, (_, i) => (manuscript) => {
    const { block, at } = manuscript.around(learned) ?? { block: [] as Statement[], at: -1 }
    const statement = block[at]
    if (statement?.is !== 'assign') return null
    const cut = (whole: Statement, given: string) => cutsOf(manuscript, block, whole, given, train)[i] ?? null
    return fitted(manuscript, statement, cut) ?? figured(manuscript, flow, statement, cut)
  })
}

type CutOf = (statement: Statement, given: string) => string | null

function fitted(manuscript: Manuscript, statement: Assign, cutOf: CutOf): Edit | null {
  const call = callIn(statement.value, 'fit_transform')
  const [given, further] = call === null ? [] : positionalOf(call)
  if (call?.callee.is !== 'member' || given === undefined || further !== undefined || call.arguments.length !== 1) return null
  const { of } = call.callee
  const made = manuscript.written(of)
  const own = fitStatement(manuscript.text, statement)
  const step = own?.step ?? (/^(?:self\.)?\w+$/.test(made) ? made : null)
  const cut = cutOf(statement, manuscript.written(given))
  if (step === null || cut === null) return null
  const before = [...(own?.setup == null ? [] : [own.setup]), `${step}.fit(${asRows(manuscript.written(given))}${cut})`]
  return edited(manuscript, statement, [{ from: of.from, to: call.callee.to, text: `${step}.transform` }], before)
}

/** Figures of the statement, each of the first rows alone. */
function figured(manuscript: Manuscript, { learned }: Flow, statement: Assign, cutOf: CutOf): Edit | null {
  const inside = learned.map(({ place }) => manuscript.span(place)).filter(({ from, to }) => statement.from <= from && to <= statement.to)
  const receivers = inside.map((span) => receiverOf(statement, span))
  const [first] = receivers
  if (first === null || first === undefined || !receivers.every((it) => it !== null)) return null
  const cut = cutOf(statement, manuscript.written(first))
  const parts = receivers.map(({ from, to }) => ({ from, to, text: manuscript.written({ from, to }) + (cut ?? '') }))
  const apart = parts.filter(({ from }, n) => parts.findIndex((it) => it.from === from) === n)
  return cut === null ? null : edited(manuscript, statement, apart)
}

/** Cuts that the training rows are seen to come from: first rows in their order, not those that chance put first. */
function cutsOf(manuscript: Manuscript, block: Statement[], statement: Statement, given: string, train: ReadonlySet<Row>): string[] {
  const [whole] = statement.is === 'assign' && statement.targets[0] !== undefined ? (namesOf(statement.targets[0]) ?? []) : []
  const cuts = headCuts(manuscript, block, block.indexOf(statement), whole ?? null, given)
  const keys = [...train].map(({ path }) =>
    path.flatMap((step) => ('key' in step ? [(step.key.split(' of ')[0] ?? '').replace(/\s+/g, '')] : [])),
  )
  const isCut = ({ bound, value }: Cut) => {
    const texts = [bound.replace(/\s+/g, ''), ...(value === null ? [] : [String(value)])]
    const isOf = (key: string, text: string) => new RegExp(`^(?:slice0?:)?${text.replace(/\W/g, '\\$&')}(?![\\w.(*+/-])`).test(key)
    return keys.length > 0 && keys.every((of) => of.some((key) => texts.some((text) => isOf(key, text))))
  }
  return cuts.filter(isCut).map(({ text }) => text)
}

/** The name or column that a figure is of. */
function receiverOf(statement: Statement, span: Span) {
  const call = callAt(statement, span)
  const of = call?.callee.is === 'member' ? call.callee.of : null
  const isFigure = call !== null && /^(?:mean|std|var|median|min|max)$/.test(calleeName(call))
  return isFigure && of !== null && (of.is === 'name' || of.is === 'subscript') ? of : null
}

function callIn(value: unknown, name: string): Call | null {
  if (typeof value !== 'object' || value === null) return null
  if ('is' in value && value.is === 'call' && calleeName(value as Call) === name) return value as Call
  for (const it of Object.values(value)) {
    const found = callIn(it, name)
    if (found !== null) return found
  }
  return null
}

/** In brackets where a subscript would bind to its last part only. */
function asRows(text: string): string {
  return /^[\w.]+(?:\[[^[\]]*(?:\[[^[\]]*\])?[^[\]]*\]|\([^()]*\))*$/.test(text) ? text : `(${text})`
}
