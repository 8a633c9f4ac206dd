import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import type { Row } from '../../weigh/flow/rows.ts'
import { dividedBy, type Link } from '../../weigh/leakage/chain.ts'
import { proof } from '../../weigh/leakage/evidence.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { fitOnTrain } from '../../weigh/leakage/mend/fit-on-train.ts'
import { splitFirst } from '../../weigh/leakage/mend/split-first.ts'
import { splitGiven } from '../../weigh/leakage/mend/split-given.ts'
import { type Overlapping, overlapping } from '../../weigh/leakage/overlap.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ cause, copy, split, pair: { evaluation, training } }, lines, mend) => {
      const facts = { trained: lines.name(training.place), scored: lines.name(evaluation.place) }
      if (copy !== null) {
        const drafts = split === null ? [] : [splitFirst(copy.place, split.place), splitGiven(copy.place, split.place)]
        return { variant: 'copy', facts: { ...facts, call: lines.code(copy.place) }, ...mend(drafts) }
      }
      if (!evaluation.scored) return { variant: 'predicted', severity: 'W', facts }
      // What the second level of a stack learns from is what the folds held back.
      const isStacked = cause === 'unused' && training.fed.size > 0
      if (split === null || cause === 'none' || isStacked) return { variant: 'none', severity: 'W', facts }
      const held = { ...facts, split: lines.name(split.place) }
      if (cause === 'unused') return { variant: 'unused', severity: 'W', facts: held }
      const drafts = [fitOnTrain(split.place, training.place)]
      return { variant: 'ignored', facts: held, ...mend(drafts) }
    })
  },
})

function decide(flow: Flow) {
  return overlapping(flow).map((found) => {
    const { evaluation, training } = found.pair
    const copy = copyIn(flow, found)
    const before = copy === null ? undefined : beforeCopy([...evaluation.rows, ...training.rows], copy.site)
    const after = dividedBy(flow, evaluation, before) ?? dividedBy(flow, training, before)
    const split = after ?? dividedBy(flow, evaluation) ?? dividedBy(flow, training)
    // The test side is scored as it should be: then the training took too much.
    const tookAll = dividedBy(flow, evaluation) !== null && dividedBy(flow, training) === null
    const place = copy?.place ?? (tookAll ? training.place : evaluation.place)
    const steps = proof(flow, found.pair, [], after === null ? undefined : before)
    const copied: Link[] = copy === null ? [] : [{ place: copy.place, what: 'copied' }]
    const chain = after === null && split !== null ? [...steps.slice(0, 1), ...copied, ...steps.slice(1)] : [...copied, ...steps]
    return { ...found, copy, split, place, chain }
  })
}

/** Rows as they were before they were copied. */
function beforeCopy(rows: readonly Row[], site: string): Set<Row> {
  const at = ({ path }: Row) => path.findIndex((step) => step.is === 'copy' && step.site === site)
  return new Set(rows.map((row) => ({ ...row, path: at(row) < 0 ? [] : row.path.slice(0, at(row)) })))
}

/** The copying that put rows on both sides; rows that are scored just as they were trained on are no copies. */
function copyIn(flow: Flow, { cause, pair: { evaluation, training } }: Overlapping) {
  if (cause !== 'copy' || [...evaluation.rows].some((row) => training.rows.has(row))) return null
  const sites = new Set(
    [...evaluation.rows, ...training.rows].flatMap(({ path }) => path.flatMap((step) => (step.is === 'copy' ? [step.site] : []))),
  )
  return flow.copies.find(({ site }) => sites.has(site)) ?? null
}
