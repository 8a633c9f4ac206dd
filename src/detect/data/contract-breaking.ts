import { dataFormats } from '../../model/data-contract.ts'
import type { Facts } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { unannounced } from '../../weigh/data-breaks.ts'
import { oldLabel } from '../../weigh/data-old-label.ts'
import { listed } from '../../weigh/gate-facts.ts'

/** Formats that have no place for a version of the contract: an approver's review stands for it. */
const versionless = ['great-expectations', 'pandera', 'pydantic', 'dbt', 'feast']

export default detector({
  reads: ['model', 'gates'],
  when: 'touched',
  asks: ({ model: { dataContract } }) => dataContract.base.is !== 'absent' || dataContract.head.is !== 'absent',
  *detect({ model, gates }) {
    const { base, head, at } = model.dataContract
    const unread = [base, head].find((side) => side.is === 'unreadable' && side.fault === 'ours' && side.reason !== 'unknown-format')
    if (unread?.is === 'unreadable') {
      // What nobody touched breaks nothing.
      if (model.change.dataContract.length > 0) yield { could: 'not-judge', because: 'blind', why: unread.why }
      return
    }
    const before = valueOf(base)
    if (before === null) return
    const place = { is: 'file', path: at.head ?? at.base ?? '' } as const
    const after = valueOf(head)
    if (after === null) {
      const facts: Facts = { path: place.path }
      yield { place, text: 'data contract', variant: head.is === 'absent' ? 'gone' : 'unreadable', facts, settledBy: 'approval' }
      return
    }
    const breaks = unannounced(before, after).map(({ says }) => says)
    const bare = versionless.includes(after.format) && after.version === null
    const facts: Facts = {
      path: place.path,
      changes: listed(breaks, 6),
      version: after.version?.value ?? '',
      format: dataFormats[after.format],
    }
    const variant = bare ? 'versionless' : after.version === null ? 'unversioned' : 'version'
    if (breaks.length > 0) yield { place, text: 'data contract', variant, facts, ...(bare ? { settledBy: 'approval' } : {}) }
    const old = oldLabel(model, gates, before, after)
    if (breaks.length === 0 && old !== null) yield { place: { is: 'model' }, text: 'label', variant: 'old-label', facts: old }
  },
})
