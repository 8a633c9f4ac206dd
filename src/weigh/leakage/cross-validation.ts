import type { Certainty, CrossValidation, Division, Flow, Learned } from '../flow/facts.ts'
import { dividedBy, type Link, type Sighting } from './chain.ts'
import { isByGroup } from './kept-together.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** Rows were cross-validated after something was learned from all of them, or after some were copied. */
export interface FittedOutside extends Sighting {
  cause: 'learned' | 'copied'
  /** As written: what learned, or what copied. */
  operation: string
  /** The call or the folds that cross-validate. */
  by: string
}

/** A search whose winner is then scored on rows that nothing was learned from only chose a little too well. */
export function fittedOutside(flow: Flow): FittedOutside[] {
  const pairs = pairsOf(flow)
  const clean = pairs.filter((pair) => pair.clean && pair.evaluation.scored && pair.evaluation.is !== 'validation')
  const calls = flow.crossValidations.flatMap((it) => byCall(flow, it, clean) ?? [])
  return calls.length > 0 ? calls : pairs.flatMap((pair) => byFolds(flow, pair) ?? []).slice(0, 1)
}

function byCall(flow: Flow, it: CrossValidation, clean: readonly Pair[]): FittedOutside | null {
  const searched = flow.trainings.some(({ place }) => place === it.place)
  const judged =
    searched && clean.some(({ evaluation, training }) => training.place === it.place && !learnedFrom(flow, it.learned, evaluation.rows))
  const certainty = Math.min(it.certainty, judged ? 2 : 3) as Certainty
  const end: Link = { place: it.place, what: 'cross-validated' }
  const learned = learnedFrom(flow, crossing({ grouped: it.by !== null, by: it.by }, it.learned), it.rows)
  if (learned !== null) {
    const sure = Math.min(certainty, learned.certainty) as Certainty
    return found('learned', learned.operation, it.operation, sure, [{ place: learned.place, what: 'learned' }, end])
  }
  const copy = flow.copies.find(({ site }) =>
    [...it.rows].some(({ path }) => path.some((step) => step.is === 'copy' && step.site === site)),
  )
  return copy === undefined ? null : found('copied', copy.operation, it.operation, certainty, [{ place: copy.place, what: 'copied' }, end])
}

/** Folds that the program turns itself. */
function byFolds(flow: Flow, { clean, evaluation, training }: Pair): FittedOutside | null {
  const ids = new Set(flow.hints.flatMap((it) => (it.is === 'folds' ? [it.division.id] : [])))
  const folds = flow.divisions.find(({ id }) => ids.has(id) && isSide(evaluation.rows, id))
  if (folds === undefined) return null
  const end: Link[] = [
    { place: folds.place, what: 'divided' },
    { place: training.place, what: 'trained' },
    { place: evaluation.place, what: 'scored' },
  ]
  const facts = crossing(folds, new Set([...training.learned, ...evaluation.learned]))
  const learned = clean ? learnedFrom(flow, facts, evaluation.rows) : null
  if (learned !== null && flow.overlap(learned.rows, training.rows)) {
    const sure = Math.min(learned.certainty, training.certainty, evaluation.certainty) as Certainty
    return found('learned', learned.operation, folds.operation, sure, [{ place: learned.place, what: 'learned' }, ...end])
  }
  const copy = flow.copies.find(({ site }) => [...evaluation.rows].some(({ path }) => copiedBefore(path, site, folds.id)))
  return copy === undefined || dividedBy(flow, evaluation) === null
    ? null
    : found('copied', copy.operation, folds.operation, evaluation.certainty, [{ place: copy.place, what: 'copied' }, ...end])
}

function found(cause: FittedOutside['cause'], operation: string, by: string, certainty: Certainty, chain: readonly Link[]): FittedOutside {
  return { cause, operation, by, certainty, chain, place: chain[0]?.place ?? { cell: 0, from: 0, to: 0 } }
}

/** What folds by group do not keep on its side. */
function crossing(folds: Pick<Division, 'grouped' | 'by'>, learned: ReadonlySet<Learned>): Set<Learned> {
  return new Set([...learned].filter(({ within }) => !isByGroup(folds, within)))
}

function learnedFrom(flow: Flow, learned: ReadonlySet<Learned>, rows: CrossValidation['rows']): Learned | null {
  return [...learned].find((it) => it.strength !== 'vocabulary' && flow.overlap(it.rows, rows)) ?? null
}

type Path = CrossValidation['rows'] extends ReadonlySet<infer Row extends { path: unknown }> ? Row['path'] : never

function isSide(rows: CrossValidation['rows'], id: string): boolean {
  return [...rows].some(({ path }) => path.some((step) => step.is === 'split' && step.id === id))
}

function copiedBefore(path: Path, site: string, id: string): boolean {
  const copy = path.findIndex((step) => step.is === 'copy' && step.site === site)
  const split = path.findIndex((step) => step.is === 'split' && step.id === id)
  return copy >= 0 && split > copy
}
