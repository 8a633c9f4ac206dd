import type { Certainty, Copying, CrossValidation, Division, Evaluation, Flow, Learned, Place } from '../flow/facts.ts'
import { type Row, type Step, stepKey } from '../flow/rows.ts'
import { dividedBy, type Link, type Sighting } from './chain.ts'
import { isByGroup } from './kept-together.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** Rows were cross-validated after something was learned from all of them, or after some were copied. */
export interface FittedOutside extends Sighting {
  cause: 'learned' | 'copied'
  /** As written: what learned, or what copied. */
  operation: string
  /** All that learned, or copied, in that way. */
  places: readonly Place[]
  /** The call or the folds that cross-validate. */
  by: string
}

/** A search whose winner is then scored on rows that nothing was learned from only chose a little too well. */
export function fittedOutside(flow: Flow): FittedOutside[] {
  const pairs = pairsOf(flow)
  const clean = pairs.filter((pair) => pair.clean && pair.evaluation.scored && pair.evaluation.is !== 'validation')
  const calls = flow.crossValidations.flatMap((it) => byCall(flow, it, clean) ?? [])
  return calls.length > 0 ? calls : pairs.flatMap((pair) => byFolds(flow, pair) ?? byTurns(flow, pair, pairs) ?? []).slice(0, 1)
}

function byCall(flow: Flow, it: CrossValidation, clean: readonly Pair[]): FittedOutside | null {
  const searched = flow.trainings.some(({ place }) => place === it.place)
  const judged =
    searched &&
    clean.some(({ evaluation, training }) => training.place === it.place && learnedFrom(flow, it.learned, evaluation.rows).length === 0)
  const certainty = Math.min(it.certainty, judged ? 2 : 3) as Certainty
  const end: Link = { place: it.place, what: 'cross-validated' }
  const learned = learnedFrom(flow, crossing({ grouped: it.by !== null, by: it.by }, it.learned), it.rows)
  const [first] = learned
  if (first !== undefined) return foundLearned(learned, first, it.operation, [certainty], [end])
  const copy = flow.copies.find(({ site }) =>
    [...it.rows].some(({ path }) => path.some((step) => step.is === 'copy' && step.site === site)),
  )
  return copy === undefined ? null : foundCopied(copy, it.operation, certainty, [end])
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
  const learned = clean ? learnedFrom(flow, facts, evaluation.rows) : []
  const [first] = learned
  if (first !== undefined && flow.overlap(first.rows, training.rows))
    return foundLearned(learned, first, folds.operation, [training.certainty, evaluation.certainty], end)
  const copy = flow.copies.find(({ site }) => [...evaluation.rows].some(({ path }) => copiedBefore(path, site, folds.id)))
  return copy === undefined || dividedBy(flow, evaluation) === null ? null : foundCopied(copy, folds.operation, evaluation.certainty, end)
}

/** Folds that a loop cuts itself: each of its turns trains on some of the rows and is asked about others, and all were learned from before. */
function byTurns(flow: Flow, { clean, evaluation, training }: Pair, pairs: readonly Pair[]): FittedOutside | null {
  const loop = evaluation.loops.find((it) => evaluation.varied.has(it) && training.varied.has(it) && training.loops.includes(it))
  const others = pairs.filter(
    ({ evaluation: it }) => loop !== undefined && it.loops.includes(loop) && turnOf(it, loop) !== turnOf(evaluation, loop),
  )
  const inAll = (it: Learned) => it.within.length === 0 && others.some((other) => other.training.learned.has(it))
  const held = new Set([...training.learned].filter((it) => evaluation.learned.has(it) && inAll(it)))
  // Turns that are written out and ask about the same rows are no folds: the same table in another form.
  const turns = loop !== undefined && flow.counted.has(loop) ? others : []
  if (turns.length > 0 && turns.every((other) => flow.overlap(other.evaluation.rows, evaluation.rows))) return null
  const learned = clean && evaluation.scored ? learnedFrom(flow, held, evaluation.rows) : []
  const [first] = learned
  if (first === undefined || !partAt(first.rows, training.rows, evaluation.rows)) return null
  const end: Link[] = [
    { place: training.place, what: 'trained' },
    { place: evaluation.place, what: 'scored' },
  ]
  return foundLearned(learned, first, evaluation.told.at(1) ?? '', [training.certainty, evaluation.certainty], end)
}

/**
 * What was learned from is divided there and then into what is trained on and what is asked about: no loop over groups, each with its own
 * division. Pieces that a loop cut before are of one name.
 */
function partAt(whole: Rows, trained: Rows, asked: Rows): boolean {
  const below = (rows: Rows) => [...rows].flatMap(({ source, path }) => [...whole].flatMap((it) => stepBelow(it, { source, path }) ?? []))
  const ours = new Set(below(trained))
  const theirs = below(asked)
  return theirs.length > 0 && theirs.every((key) => key.endsWith(' only') || (ours.size > 0 && !ours.has(key)))
}

/** The step by which rows are narrowed of others, and no further where a loop cut them. */
function stepBelow(of: Row, { source, path }: Pick<Row, 'source' | 'path'>): string | null {
  const at = path.findIndex((step, i) => i >= of.path.length && !(isCut(step) && i + 1 < path.length))
  const step = path[at]
  if (source !== of.source || step === undefined || of.path.some((one, i) => stepKey(one) !== stepKey(path[i] ?? step))) return null
  return path.length === at + 1 && step.is === 'part' && step.key.startsWith('window ') ? `${stepKey(step)} only` : stepKey(step)
}

/** By where rows stand, or in what order. */
function isCut(step: Step): boolean {
  return step.is === 'part' && /^(?:slice|permutation) /.test(step.key)
}

function turnOf({ loops, turns }: Evaluation, loop: number): number | undefined {
  return turns[loops.indexOf(loop)]
}

/** Told by the first; who mends that one alone has the others left. */
function foundLearned(
  all: readonly Learned[],
  { operation, place, certainty }: Learned,
  by: string,
  sure: readonly Certainty[],
  end: readonly Link[],
): FittedOutside {
  const places = all.map((it) => it.place)
  const chain = [...places.slice(0, 4).map((it) => ({ place: it, what: 'learned' }) as const), ...end]
  return { cause: 'learned', operation, by, certainty: Math.min(certainty, ...sure) as Certainty, place, places, chain }
}

function foundCopied({ operation, place }: Copying, by: string, certainty: Certainty, end: readonly Link[]): FittedOutside {
  return { cause: 'copied', operation, by, certainty, place, places: [place], chain: [{ place, what: 'copied' }, ...end] }
}

/** What folds by group do not keep on its side. */
function crossing(folds: Pick<Division, 'grouped' | 'by'>, learned: ReadonlySet<Learned>): Set<Learned> {
  return new Set([...learned].filter(({ within }) => !isByGroup(folds, within)))
}

function learnedFrom(flow: Flow, learned: ReadonlySet<Learned>, rows: CrossValidation['rows']): Learned[] {
  return [...learned].filter((it) => it.strength !== 'vocabulary' && flow.overlap(it.rows, rows))
}

type Rows = CrossValidation['rows']
type Path = CrossValidation['rows'] extends ReadonlySet<infer Row extends { path: unknown }> ? Row['path'] : never

function isSide(rows: CrossValidation['rows'], id: string): boolean {
  return [...rows].some(({ path }) => path.some((step) => step.is === 'split' && step.id === id))
}

function copiedBefore(path: Path, site: string, id: string): boolean {
  const copy = path.findIndex((step) => step.is === 'copy' && step.site === site)
  const split = path.findIndex((step) => step.is === 'split' && step.id === id)
  return copy >= 0 && split > copy
}
