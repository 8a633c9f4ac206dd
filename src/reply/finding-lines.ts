import { wordsOf } from '../judge/message.ts'
import { visible } from '../judge/visible.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { alike } from './alike.ts'
import { chainText } from './chain.ts'
import { wrap } from './columns.ts'
import { held, mendOf, sortFindings } from './finding-sections.ts'
import { placeText } from './links.ts'
import type { Paint, Style } from './paint.ts'
import { firstParagraph, unmarked } from './prose.ts'

/** The findings of a report in a terminal, by what a reader does about them. */
export function findingLines(report: Report, rulebook: Rulebook, paint: Paint, wide: number): string[] {
  const { settle, soft, approval, approved, consider, notes, standing } = sortFindings(report)
  const several = report.models.length > 1
  const group = (title: string, style: Style, found: Finding[], mend: boolean) => {
    const groups = alike(found)
    const kinds = groups.map(([first]) => mendOf(first, rulebook))
    const isFirst = (at: number) => kinds.indexOf(kinds[at] ?? '') === at
    return found.length === 0
      ? []
      : [
          '',
          paint('bold', paint(style, title)),
          ...groups.flatMap((it, at) => groupText(it, rulebook, { several, mend: mend && isFirst(at), paint, wide })),
        ]
  }
  return [
    ...group(held(settle) ? 'To settle' : 'Would hold', 'red', settle, true),
    ...group('For an approver: settled on GitHub, by a listed approver’s review', 'red', approval, true),
    ...group('Would hold, of models that do not enforce', 'yellow', soft, true),
    ...group('Approved', 'green', approved, false),
    ...group('To consider', 'yellow', consider, true),
    ...group('Notes', 'cyan', notes, false),
    ...(standing.length > 0 ? ['', paint('dim', `${standing.length} more stood before this change.`)] : []),
  ]
}

interface Manner {
  several: boolean
  /** What to do instead is said once for each rule. */
  mend: boolean
  paint: Paint
  wide: number
}

/** What is one finding to a reader; of several models all are named. */
function groupText(group: Finding[], rulebook: Rulebook, { several, mend, paint, wide }: Manner): string[] {
  const [finding] = group
  if (finding === undefined) return []
  const models = [...new Set(group.flatMap(({ model }) => model ?? []))].map(visible)
  const place = group.length === 1 || finding.place.is === 'description' ? placeText(finding) : null
  const who = !several || models.length === 0 ? null : models.length > 3 ? `${models.length} models` : models.join(', ')
  const about = [who, place === null ? null : visible(place)].filter((it) => it !== null).join(' · ')
  const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page
  const { instead } = wordsOf(page, finding.variant)
  const isSame = group.every(({ message }) => message === finding.message)
  const dim = (lines: string[]) => lines.map((line) => paint('dim', `    ${line}`))
  return [
    `  ${paint('bold', visible(finding.rule))}${about === '' ? '' : `  ${about}`}${finding.confidence === 'high' ? '' : `, ${finding.confidence} confidence`}`,
    ...wrap(`${isSame ? '' : 'For example: '}${unmarked(finding.message)}`, wide - 4).map((line) => `    ${line}`),
    ...dim(wrap(chainText(finding.chain, 'path' in finding.place ? finding.place.path : ''), wide - 4, '  ')),
    ...(mend && instead !== '' ? dim(wrap(`Instead: ${unmarked(firstParagraph(instead))}`, wide - 4)) : []),
    ...(models.length > 3 ? dim(wrap(models.join(', '), wide - 4)) : []),
  ]
}
