import { wordsOf } from '../judge/message.ts'
import { codeSpan, quote } from '../judge/quote.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { chainLine } from './chain.ts'
import type { Lifecycle } from './lifecycle.ts'
import { placeLink, ruleLink, short } from './links.ts'
import type { ReplyOptions } from './options.ts'
import type { PriorFinding } from './prior.ts'
import { firstParagraph, oneLine } from './prose.ts'

/** What the renderings of one comment share. */
export interface Telling {
  report: Report
  rulebook: Rulebook
  options: ReplyOptions
  life: Lifecycle
  /** Several models are judged, so each finding names its own. */
  several: boolean
  /** Items that one list shows at most, whatever room there is. */
  rows: number
}

/** One finding as a list item: its lifecycle, where it stands, what was seen, the rule. `mend`: what to do instead stands below it; `all`: of other models too, with the same words. */
export function findingItem(finding: Finding, telling: Telling, mend = false, all: Finding[] = [finding]): string {
  const { report, rulebook, options } = telling
  const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page
  const models = [...new Set(all.flatMap(({ model }) => model ?? []))].map(codeSpan)
  const isAll = models.length === report.models.filter(({ kind }) => kind !== 'untouched').length
  const isSame = all.every(({ message }) => message === finding.message)
  const parts = [
    all.every((it) => lifeLabel(it, telling) === lifeLabel(finding, telling)) ? lifeLabel(finding, telling) : null,
    telling.several && models.length > 0
      ? models.length > few
        ? `**${isAll ? 'All ' : ''}${models.length} models**`
        : models.join(', ')
      : null,
    all.length === 1 || finding.place.is === 'description' ? placeLink(finding, report) : null,
    `${isSame ? '' : 'for example: '}${oneLine(finding.message)}${whyNotHeld(all, page?.severity, report)}`,
    ruleLink(finding.rule, options),
  ]
  const instead = mend ? firstParagraph(wordsOf(page, finding.variant).instead) : ''
  const names =
    models.length > few && !isAll
      ? `${models.slice(0, most).join(', ')}${models.length > most ? ` and ${models.length - most} more` : ''}`
      : ''
  const below = [chainLine(finding, report.pull), instead, names].filter((line) => line !== '').map((line) => `  \n  ↳ ${line}`)
  return `- ${parts.filter((part) => part !== null && part !== '').join(' · ')}${below.join('')}`
}

/** Models that stand in the line itself, and those that one finding names at all. */
const [few, most] = [3, 60]

/** Why something of a rule that holds changes does not hold this one, where the headline does not say it. */
function whyNotHeld(all: Finding[], page: Severity | undefined, report: Report): string {
  const [{ severity, confidence, model, wouldHold, holds }] = all as [Finding]
  if (page === 'E' && severity === 'W' && confidence !== 'high') return ` (${confidence} confidence, so it does not hold)`
  if (!wouldHold || holds || report.because === 'unconfigured') return ''
  if (model === null) return ' (no model owns the file, so it does not hold)'
  const ofModel = (id: string | null) => report.models.find((it) => it.id === id)?.effectiveMode ?? 'enforce'
  const modes = [...new Set(all.map((it) => ofModel(it.model)))]
  return report.verdict === 'pass' || modes.includes('enforce') ? '' : ` (\`mode: ${modes.join('` or `')}\`, so it does not hold)`
}

function lifeLabel(finding: Finding, { life, report }: Telling): string | null {
  if (finding.standing || life.allNew || (finding.severity !== 'E' && finding.severity !== 'W')) return null
  const since = life.since(finding)
  return since === report.pull.head ? '**New**' : `**Still open** since ${short(since)}`
}

/** A finding that is no longer there. */
export function fixedItem({ rule, since, where }: PriorFinding, { rulebook, options }: Telling): string {
  const title = rulebook.rules.find(({ page }) => page.id === rule)?.page.title
  const place = where === '' ? '' : ` · ${codeSpan(where)}`
  const how = /^description(, line \d+)?$/.test(where) ? 'in the description' : `in ${short(since)}`
  return `- **Fixed** ${how} · ~~${quote(title ?? rule)}~~${place} · ${ruleLink(rule, options)}`
}
