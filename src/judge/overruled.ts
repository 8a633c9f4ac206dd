import type { Evidence } from '../model/evidence.ts'
import type { Overruled } from '../model/organisation.ts'
import { valueOf } from '../model/read.ts'
import type { Rulebook } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'
import { lockOf } from '../weigh/ruled.ts'
import { configured } from './severity.ts'

/** Severities below those of their rules' pages, where a lock lets them only be raised: what the organisation's file leaves to the pages. */
export function overruledByPages(evidence: Pick<Evidence, 'settings' | 'headSettings' | 'organisation'>, { rules }: Rulebook): Overruled[] {
  const base = valueOf(evidence.settings)
  const head = valueOf(evidence.headSettings) ?? base
  const locked = valueOf(evidence.organisation)?.locked ?? []
  const refused = (settings: Settings | null) =>
    rules.flatMap(({ page }) => {
      const wanted = settings?.ruled?.none.raised[page.id]
      return wanted === undefined || configured(settings, page, null) !== null ? [] : [{ page, wanted }]
    })
  const before = new Map(refused(base).map(({ page, wanted }) => [page.id, wanted]))
  return refused(head).map(({ page, wanted }) => ({
    key: `severities.${page.id}`,
    wanted,
    stands: page.severity,
    lock: lockOf(page.id, locked, null, false) ?? 'severities',
    from: base?.extends?.split('@')[0] ?? '',
    introduced: before.get(page.id) !== wanted,
  }))
}
