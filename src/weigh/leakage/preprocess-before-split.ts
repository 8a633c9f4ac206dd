import type { Certainty, Flow, Learned, Training } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import { keptTogether } from './kept-together.ts'
import { type Pair, pairsOf, testedRows } from './pairs.ts'

/** Something that was learned from rows on which a model is then evaluated. */
export interface LearnedFromTest {
  learned: Learned
  pair: Pair
  /** It was learned from the test rows alone: fitted again on them. */
  again: boolean
  certainty: Certainty
}

/**
 * Statistics learned from rows that include the test rows, and that reach the training or the test of a model: one finding for each,
 * with the first evaluation that it spoils.
 */
export function learnedFromTest(flow: Flow, strengths: readonly Learned['strength'][] = ['strong', 'target']): LearnedFromTest[] {
  const found = new Map<Learned, LearnedFromTest>()
  const all = pairsOf(flow)
  const made = new Map<Training, Learned>()
  for (const pairs of Map.groupBy(all, ({ evaluation }) => evaluation.model).values()) {
    const after = pairs.filter(({ evaluation }) => evaluation.is !== 'validation')
    const bySure = (after.length > 0 ? after : pairs).toSorted((a, b) => Number(b.evaluation.scored) - Number(a.evaluation.scored))
    for (const pair of bySure) {
      // Rows that were copied onto both sides were encoded before all the same.
      if (!pair.clean && !(strengths.includes('vocabulary') && isCopied(pair))) continue
      const { evaluation, training } = pair
      for (const learned of new Set([...training.learned, ...evaluation.learned, ...fromModels(flow, training, made)])) {
        if (!strengths.includes(learned.strength) || !flow.overlap(learned.rows, testedRows(flow, pair))) continue
        if (keptTogether(flow, learned, pair) || (!evaluation.scored && isJudgedElsewhere(flow, learned, all))) continue
        const again = !flow.overlap(learned.rows, training.rows)
        // A target by another measure tells the model little of the test rows.
        const aside = training.inLabels.has(learned) && !evaluation.learned.has(learned) && learned.strength === 'strong'
        const sure = Math.min(learned.certainty, evaluation.certainty, training.certainty, evaluation.scored && !aside ? 3 : 2) as Certainty
        if (sure > (found.get(learned)?.certainty ?? 0)) found.set(learned, { learned, pair, again, certainty: sure })
      }
    }
  }
  return [...found.values()]
}

/** What other models say of rows that they were themselves fitted on, as a feature: learned from all of those. */
function fromModels(flow: Flow, { fed, model }: Training, made: Map<Training, Learned>): Learned[] {
  return [...fed].flatMap(({ training: of, rows, loops, certainty }) => {
    if (of === null || of.model === model || loops.length > 0 || !flow.overlap(rows, of.rows)) return []
    const { id, place, told } = of
    const known = made.get(of) ?? { id, place, operation: told[0] ?? '', rows: of.rows, strength: 'strong', within: [], certainty }
    made.set(of, known)
    return [known]
  })
}

/** Only copies are on both sides of a division. */
function isCopied({ evaluation, training }: Pair): boolean {
  const isBelow = ({ path }: Row) => path.findLastIndex(({ is }) => is === 'split') > path.findIndex(({ is }) => is === 'copy')
  const copied = (row: Row) => row.path.some(({ is }) => is === 'copy') && isBelow(row)
  return [...evaluation.rows].every((row) => copied(row) && !training.rows.has(row))
}

/** What nobody scores is on the way where the same was learned apart from the rows that are: a pool that is asked what to label next. */
function isJudgedElsewhere(flow: Flow, learned: Learned, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => {
    const { evaluation, training, clean } = pair
    const reaches = training.learned.has(learned) || evaluation.learned.has(learned)
    return clean && evaluation.scored && reaches && !flow.overlap(learned.rows, testedRows(flow, pair))
  })
}
