import type { Change } from '../../model/change.ts'
import type { CouldNotJudge, Sighting } from '../../model/finding.ts'
import { type LedgerFile, ledgerLabelOf } from '../../model/ledger.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { settingsPath } from '../../model/settings.ts'
import { addedEntries, owesLedger } from '../../weigh/ledger/added-entries.ts'
import { iterationFact, placeOf } from '../../weigh/ledger/entry-place.ts'
import { leftOpen, telling } from '../../weigh/ledger/left-open.ts'

export default detector({
  reads: ['changes', 'pull', 'evidence', 'ledgers'],
  *detect({ changes, pull, evidence, ledgers }): Generator<Sighting | CouldNotJudge> {
    if (!owesLedger(pull, evidence)) return
    yield* takenAway(ledgers, changes)
    for (const { path, base, head } of ledgers) {
      if (head.is !== 'unreadable' || !changes.some((it) => it.path === path)) continue
      if (head.fault === 'ours') yield { could: 'not-judge', because: 'blind', why: head.why }
      else if (base.is !== 'unreadable') yield unreadable(path, head.why.replace(`${path}: `, ''))
    }
    for (const { entry, path, before } of addedEntries(ledgers, pull.body)) {
      const open = leftOpen(entry, before)
      if (open.length === 0) continue
      const first = open.filter((key) => telling.includes(key))
      yield {
        place: placeOf(path, entry.line),
        variant: first.length > 0 ? 'telling' : 'minor',
        facts: {
          iteration: iterationFact(entry),
          fields: open.map(ledgerLabelOf).join(', '),
          first: first
            .map(ledgerLabelOf)
            .join(', ')
            .replace(/, ([^,]*)$/, ' and $1'),
          count: open.length,
        },
        text: `fields of ${entry.iteration}`,
      }
    }
  },
})

/** One finding for each configuration that names nothing any more. */
function* takenAway(ledgers: readonly LedgerFile[], changes: readonly Change[]): Generator<Sighting> {
  const gone = Map.groupBy(
    ledgers.filter((it) => it.gone === true),
    ({ models }) => models.join(', '),
  )
  for (const [models, files] of gone) {
    const path = files[0]?.path ?? ''
    const moved = changes.find((it) => it.before === path && it.path !== path)?.path
    const entries = files.flatMap(({ base }) => valueOf(base)?.entries ?? []).length
    const facts = {
      ledger: path,
      models,
      entries: entries === 1 ? '1 entry' : `${entries} entries`,
      moved: moved === undefined ? '' : ` (it is \`${moved}\` now)`,
    }
    yield { place: { is: 'file', path: settingsPath }, variant: 'gone', facts, text: `gone: ${path}` }
  }
}

function unreadable(path: string, why: string): Sighting {
  const line = Number(/^line (\d+)\b/.exec(why)?.[1])
  return {
    place: line > 0 ? placeOf(path, line) : { is: 'file', path },
    variant: 'unreadable',
    facts: { ledger: path, why: why.replace(/\.$/, '') },
  }
}
