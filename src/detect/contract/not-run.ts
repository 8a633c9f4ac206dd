import type { CouldNotJudge } from '../../model/finding.ts'
import { detector } from '../../model/rule.ts'
import { contractLost } from '../../weigh/contract-touched.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { onceNamed } from '../../weigh/once-named.ts'
import { unboundWords } from '../../weigh/unbound-words.ts'

const blind = (why: string): CouldNotJudge => ({ could: 'not-judge', because: 'blind', why })

export default detector({
  reads: ['contract', 'model', 'evidence'],
  asks: ({ contract, model }) => (contract !== null || model.contract.head.is === 'unreadable') && !contractLost(model),
  *detect({ contract, model, evidence }) {
    const { head } = model.contract
    const path = model.contractTree.head?.at ?? model.settings.contract ?? ''
    if (head.is === 'unreadable') {
      if (head.fault === 'ours') yield blind(head.why)
      else
        yield { place: { is: 'file', path }, text: 'contract', variant: 'contract', facts: { path, why: onceNamed(head.why), devices: '' } }
    }
    if (contract === null) return
    const open = contract.devices.filter((it) => it.required && it.is !== 'fresh')
    const told = open.filter((it) => it.is !== 'untold')
    if (open.length > told.length) {
      const why = listed(
        open.flatMap((it) => (it.is === 'untold' ? it.unbound.map(unboundWords) : [])),
        3,
      )
      yield blind(`whether the result of \`${path}\` is of this state cannot be told: ${why}; let it name the digest that is known here`)
    }
    if (told.length === 0) return
    const devices = told.map(({ device }) => device).join(', ')
    const unread = contract.unread.filter(({ fault }) => fault === 'author')
    if (evidence.contractAwaited) yield blind(`the result of \`${path}\` on ${devices} is awaited`)
    else if (contract.unread.length > unread.length) yield blind(contract.unread.find(({ fault }) => fault === 'ours')?.why ?? '')
    else {
      const stale = told.flatMap(({ unbound }) => unbound.map(unboundWords))
      const variant = unread.length > 0 ? 'invalid' : stale.length > 0 ? 'stale' : 'none'
      const why = listed(variant === 'invalid' ? unread.map((it) => onceNamed(it.why)) : stale, 3)
      yield { place: { is: 'file', path }, text: 'run', variant, facts: { path, devices, why } }
    }
  },
})
