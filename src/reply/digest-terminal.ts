import { visible } from '../judge/visible.ts'
import type { Digest, DigestRow } from '../model/digest.ts'
import type { Severity } from '../model/finding.ts'
import { everyPage, type Rulebook } from '../model/rule.ts'
import { columns, wrap } from './columns.ts'
import { digestLead, isBare, ownIssues } from './digest-markdown.ts'
import { projectLines } from './digest-projects.ts'
import { inLogLines } from './log-lines.ts'
import { levelNames, pointWords, scoreBar, untrained } from './maturity-words.ts'
import type { Style } from './paint.ts'
import { unmarked } from './prose.ts'
import type { TerminalOptions } from './terminal.ts'
import { unjudgedTogether } from './unjudged.ts'

/** Rows of a kind that a person reads. */
const most = 50

const styles: Record<Severity, Style> = { E: 'red', W: 'yellow', N: 'cyan', Q: 'cyan' }

/** `mle-review digest`: what stands, what costs most first. */
export function digestTerminal(
  { rows, stalled, unreadable, unjudged, maturity, unseen }: Digest,
  rulebook: Rulebook,
  { paint, width }: TerminalOptions,
): string {
  const wide = Math.max(60, Math.min(width, 120))
  const titles = new Map(everyPage(rulebook).map(({ id, title }) => [id, title]))
  const where = ({ places, count }: DigestRow) =>
    `${places.map(visible).join(' ')}${count > places.length && places.length > 0 ? ' …' : ''}`
  const ofModels = rows.filter(({ about }) => about === 'model')
  const ofProjects = rows.filter(({ about }) => about === 'project')
  const block = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', paint('bold', title), ...lines])
  const more = (all: unknown[]) => (all.length > most ? [`And ${all.length - most} more; --format json has them all.`] : [])
  return inLogLines([
    paint('bold', digestLead(rows, { stalled, unreadable }).replaceAll('**', '')),
    ...block('Code and models', [
      ...columns(
        ofModels
          .slice(0, most)
          .map((it) => [
            paint(styles[it.severity], it.severity),
            it.rule,
            visible(it.subject ?? '-'),
            `${it.count} ×`,
            titles.get(it.rule) ?? '',
            where(it),
          ]),
      ),
      ...more(ofModels),
    ]),
    ...block('Projects', [
      ...(stalled + unreadable === 0 ? [] : [`${ownIssues({ stalled, unreadable })}: \`mle-review projects\` tells which.`]),
      ...projectLines(ofProjects, titles)
        .slice(0, most)
        .flatMap(({ severity, rule, message }) => {
          const [first = '', ...rest] = wrap(`${unmarked(message)} ${rule}`, wide - 2)
          return [`${paint(styles[severity], severity)} ${first}`, ...rest.map((line) => `  ${line}`)]
        }),
      ...more(projectLines(ofProjects, titles)),
    ]),
    ...block(
      'Not judged',
      unjudgedTogether(unjudged).flatMap(({ rules, model, is, why }) =>
        wrap(
          visible(`${rules.join(', ')}${model === null ? '' : ` (${model})`} ${is === 'broken' ? 'broke' : 'could not see'}: ${why}`),
          wide,
          '  ',
        ),
      ),
    ),
    ...block(
      'Maturity',
      maturity === null
        ? []
        : isBare(rows, maturity)
          ? wrap(untrained.training, wide)
          : [
              `Level ${maturity.level} of 3: ${levelNames[maturity.level]}  ${scoreBar(maturity.level, 3)}   ML Test Score ${maturity.score}`,
              ...maturity.next.flatMap((id, i) => wrap(`${i + 1}. ${pointWords[id].next}`, wide, '   ')),
            ],
    ),
    ...block(
      'Worth knowing',
      unseen.flatMap((it) => wrap(visible(it), wide, '  ')),
    ),
  ])
}
