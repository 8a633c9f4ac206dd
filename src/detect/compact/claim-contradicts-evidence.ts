import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { ledgerInDescription } from '../../read/ledger/ledger.ts'
import { allFiguresRead, candidateFigure, figuresOf } from '../../weigh/claim-evidence.ts'
import { claimsIn } from '../../weigh/claims.ts'
import { answered, prose } from '../../weigh/compact-prose.ts'
import { sharesCompact } from '../../weigh/compact-scope.ts'
import { isMeasured } from '../../weigh/written-number.ts'

export default detector({
  reads: ['compact', 'model', 'gates', 'pull', 'evidence', 'changes'],
  *detect({ compact, model, gates, pull, evidence, changes }) {
    const measured = Object.keys(valueOf(model.metrics.head)?.metrics ?? {})
    if (measured.length === 0 || sharesCompact(model, evidence, changes)) return
    const success = valueOf(compact)?.fields.successMetric ?? null
    const entries = compact.is === 'read' ? ledgerInDescription(pull.body).entries.map((it) => it.fields) : []
    const texts = [
      ...(answered(success) ? [{ field: 'Success metric', ...success }] : []),
      ...entries.flatMap((it) => (it.metricMovement === null ? [] : [{ field: 'Metric movement', ...it.metricMovement }])),
      ...entries.flatMap((it) => (it.sliceMovement === null ? [] : [{ field: 'Slice movement', ...it.sliceMovement }])),
    ]
    for (const { field, value, line } of texts) {
      for (const claim of claimsIn(prose(value), measured)) {
        const figure = candidateFigure(claim.metric, model)
        if (figure === null || figuresOf(claim.metric, model, gates).some((it) => isMeasured(claim.to, it))) continue
        if (!allFiguresRead(model)) {
          const why = `${field} claims ${claim.text}; a file that could hold that figure could not be read`
          yield { could: 'not-judge', because: 'blind', why }
          continue
        }
        yield {
          place: { is: 'description', line: line + claim.line },
          facts: { field, metric: claim.metric, claimed: claim.to.text, measured: figure, claim: claim.text, model: model.id },
          text: `${claim.metric} ${claim.to.text}`,
        }
      }
    }
  },
})
