import type { Sighting } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { addedEntries, owesLedger } from '../../weigh/ledger/added-entries.ts'
import { iterationFact, placeOf } from '../../weigh/ledger/entry-place.ts'
import { isTest } from '../../weigh/ledger/keepers.ts'
import { keptByNobody, type Seen, unkept } from '../../weigh/ledger/kept.ts'
import type { Mistake } from '../../weigh/ledger/mistakes.ts'
import { isRetro, retroMistakes } from '../../weigh/ledger/retro.ts'
import { ownWords } from '../../weigh/ledger/telling-words.ts'

export default detector({
  reads: ['changes', 'sides', 'pull', 'evidence', 'ledgers', 'keepers'],
  *detect({ changes, sides, pull, evidence, ledgers, keepers }) {
    if (!owesLedger(pull, evidence)) return
    const kept = valueOf(keepers) ?? []
    const models = Object.entries(valueOf(evidence.settings)?.models ?? {}).map(([id, model]) => ({ ...model, id }))
    const own = ownWords(models)
    const seen: Seen = {
      tests: changes.some(({ path, head }) => head !== null && isTest(path)),
      slices: models.some(({ gates, metrics }) => (gates ?? metrics) !== undefined),
      own,
    }
    for (const { entry, path } of addedEntries(ledgers, pull.body)) {
      const open = unkept(entry, kept, seen)
      if (open === null) continue
      const { mistakes, why, told } = open
      const facts = { iteration: iterationFact(entry), mistakes: saidOf(mistakes), told: told.slice(0, 120) }
      const place = placeOf(path, mistakes[0]?.line ?? entry.line)
      yield { place, variant: why, facts, text: facts.mistakes, ...(why === 'declined' && { severity: 'N' as const }) }
    }
    for (const { path, headPath, text } of sides.head.documents.filter((it) => isRetro(it.path))) {
      const before = sides.base.documents.find((it) => it.headPath === headPath)?.text ?? null
      yield* inRetro(path, keptByNobody(retroMistakes(text, before, kept), kept, own))
    }
  },
})

/** One finding a retrospective: who writes the first test sees the others. */
function* inRetro(path: string, mistakes: Mistake[]): Generator<Sighting> {
  const [first] = mistakes
  if (first === undefined) return
  const facts = { mistakes: saidOf(mistakes), count: mistakes.length }
  yield { place: placeOf(path, first.line), variant: 'retro', facts, text: first.text }
}

function saidOf(mistakes: Mistake[]): string {
  const [first] = mistakes
  const said = (first?.text ?? '').replace(/\s+/g, ' ').trim()
  const label = first?.label ?? ''
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${said.length > 140 ? `${said.slice(0, 139)}…` : said}`
}
