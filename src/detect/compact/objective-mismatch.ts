import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { prose } from '../../weigh/compact-prose.ts'
import { sharesCompact } from '../../weigh/compact-scope.ts'

/** A mistake people name, and the gates that would notice more of it. F-measures and costs watch both. */
const mistakes = [
  {
    mistake: 'a miss',
    words:
      /\b(?:false negatives?|recall|miss(?:ed|es|ing)? (?!value|data|feature|field|entr|column|label|row|indicator|the point)|undetected|slips? through|slipped through)/i,
    family: 'recall',
    gates:
      /recall|sensitivity|tpr|fnr|false[_\W]?neg|miss|hit[_\W]?rate|f1|f[_\W]?beta|f2|cost|loss[_\W]?eur|detection[_\W]?rate|(?:^|\W|_)fn(?:$|\W|_)/i,
  },
  {
    mistake: 'a false alarm',
    words:
      /\b(?:false alarms?|false positives?|precision|wrongly (?:block|flag|declin|reject|held|hold|stop)\w*|falsely (?:block|flag|declin|reject|accus)\w*)\b/i,
    family: 'precision',
    gates:
      /precision|ppv|fpr|specificity|false[_\W]?pos|false[_\W]?alarm|positive[_\W]?rate|alert|review[_\W]?rate|decline|f1|f[_\W]?beta|cost|(?:^|\W|_)fp(?:$|\W|_)/i,
  },
]

export default detector({
  reads: ['compact', 'model', 'evidence', 'changes'],
  *detect({ compact, model, evidence, changes }) {
    const gated = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.map(({ metric }) => metric) ?? []
    const field = valueOf(compact)?.fields.unacceptableMistakes ?? null
    const { task } = model.settings
    if (gated.length === 0 || field === null || field.state !== 'answered' || sharesCompact(model, evidence, changes)) return
    if (task !== undefined && task !== 'classification' && task !== 'anomaly') return
    const text = prose(field.value)
    for (const { mistake, words, family, gates } of mistakes) {
      if (!words.test(text) || gated.some((metric) => gates.test(metric))) continue
      const line = field.inherited ? null : field.line
      yield { place: { is: 'description', line }, facts: { mistake, family, gated: gated.slice(0, 5).join(', ') }, text: family }
    }
  },
})
