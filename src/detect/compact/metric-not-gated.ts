import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { answered, prose, readsAsEnglish } from '../../weigh/compact-prose.ts'
import { sharesCompact } from '../../weigh/compact-scope.ts'
import { mentions, speaksOf } from '../../weigh/metric-names.ts'

/** What no offline gate can hold: measured live, or when labels arrive. */
const later =
  /\b(?:online|live|a\/b|ab test|delayed|business|revenue|conversion|after (?:launch|rollout|release)|in production|interviews?|complaints?)\b/i

export default detector({
  reads: ['compact', 'model', 'evidence', 'changes'],
  *detect({ compact, model, evidence, changes }) {
    const gated = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.map(({ metric }) => metric) ?? []
    const fields = valueOf(compact)?.fields
    if (gated.length === 0 || fields === undefined || sharesCompact(model, evidence, changes)) return
    const named = gated.slice(0, 5).join(', ')
    const success = fields.successMetric
    if (answered(success)) {
      const text = prose(success.value)
      if (!later.test(text) && readsAsEnglish(`${text} metric`) && !gated.some((metric) => speaksOf(text, metric)))
        yield {
          place: { is: 'description', line: success.line },
          facts: { metric: text.trim().slice(0, 120), gated: named },
          variant: 'success',
          text: 'success',
        }
    }
    const guardrails = fields.guardrailMetrics
    if (!answered(guardrails)) return
    const text = prose(guardrails.value)
    const measured = Object.keys(valueOf(model.metrics.head)?.metrics ?? {})
    const open = mentions(text, measured).filter(({ metric }) => !gated.some((gate) => gate === metric || speaksOf(metric, gate)))
    for (const metric of new Set(open.map((it) => it.metric))) {
      yield {
        place: { is: 'description', line: guardrails.line },
        facts: { metric, gated: named },
        variant: 'guardrail',
        severity: 'N',
        text: metric,
      }
    }
  },
})
