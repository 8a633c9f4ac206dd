import type { DataContract } from '../../model/data-contract.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { Read } from '../../model/read.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { allGaps, dataGaps, newGaps } from '../../weigh/data-gaps.ts'
import { gapWords } from '../../weigh/data-words.ts'
import { onceNamed } from '../../weigh/once-named.ts'

export default detector({
  reads: ['model'],
  when: 'touched',
  *detect({ model }) {
    const { base, head, at } = model.dataContract
    if (head.is === 'unreadable' && head.fault === 'ours') {
      yield { could: 'not-judge', because: 'blind', why: head.why }
      return
    }
    const gaps = gapsOf(head, model)
    if (gaps.length === 0) return
    const before = base.is === 'read' ? gapsOf(base, model) : null
    const added = before === null ? [] : newGaps(before, gaps)
    const introduced = model.isNew || added.length > 0
    const variant =
      head.is === 'read'
        ? added.length > 0
          ? 'lost'
          : 'some'
        : head.is === 'unreadable'
          ? 'unreadable'
          : at.head === null
            ? 'unnamed'
            : 'gone'
    yield {
      place: at.head === null || head.is === 'absent' ? { is: 'model' } : { is: 'file', path: at.head },
      text: 'data contract',
      variant,
      facts: {
        path: at.head ?? '',
        missing: gapWords(gaps),
        lost: gapWords(added),
        why: head.is === 'unreadable' ? onceNamed(head.why) : '',
      },
      ...(introduced ? {} : { standing: true as const }),
    }
  },
})

/** What nobody wrote down; all of it where there is nothing to read. */
function gapsOf(contract: Read<DataContract>, { settings, metrics }: ModelEvidence) {
  const value = valueOf(contract)
  const stated = valueOf(metrics.head)?.data.snapshot ?? valueOf(metrics.base)?.data.snapshot ?? null
  return value === null ? allGaps(settings) : dataGaps(value, settings, stated !== null)
}
