import { detector } from '../../model/rule.ts'
import { addedEntries, owesLedger } from '../../weigh/ledger/added-entries.ts'
import { iterationFact, placeOf } from '../../weigh/ledger/entry-place.ts'
import { outOfTurn } from '../../weigh/ledger/out-of-turn.ts'

export default detector({
  reads: ['changes', 'pull', 'evidence', 'ledgers'],
  *detect({ pull, evidence, ledgers }) {
    if (!owesLedger(pull, evidence)) return
    const added = addedEntries(ledgers, pull.body)
    for (const { entry, path, before } of added) {
      // Of several entries that one change adds, each may follow another.
      const others = added.filter((it) => it.path === path && it.entry !== entry).map((it) => it.entry)
      const wrong = outOfTurn(entry, before)
      if (wrong === null || (wrong.why === 'gap' && outOfTurn(entry, [...before, ...others])?.why !== 'gap')) continue
      yield {
        place: placeOf(path, entry.fields.iteration?.line ?? entry.line),
        variant: wrong.why,
        facts: { iteration: iterationFact(entry), last: iterationFact({ iteration: wrong.last }) },
        text: entry.iteration,
      }
    }
  },
})
