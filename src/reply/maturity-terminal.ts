import { visible } from '../judge/visible.ts'
import { type Maturity, scoreSections } from '../model/maturity.ts'
import { columns, wrap } from './columns.ts'
import { inLogLines } from './log-lines.ts'
import { levelNames, pointWords, scoreBar, sectionNames, seenWords, testWords, untrained } from './maturity-words.ts'
import type { TerminalOptions } from './terminal.ts'

const marks = { 0: '·', 0.5: '▌', 1: '█' } as const
const said = { 0: 'not seen here', 0.5: 'half', 1: 'seen' } as const

/** `mle-review maturity`: the level with what proves it, the two next steps, and the ML Test Score as far as files show it. */
export function maturityTerminal(
  { level, track, learns, byHand, points, next, tests, sections, score }: Maturity,
  { paint, width }: TerminalOptions,
): string {
  const wide = Math.max(60, Math.min(width, 120))
  const at = (it: { level: number }) => `${it.level} ${levelNames[it.level as Maturity['level']]}`
  return inLogLines([
    `${paint('bold', `Level ${level} of 3: ${levelNames[level]}`)}  ${scoreBar(level, 3)}`,
    ...(learns ? [] : wrap(untrained[track], wide)),
    ...(byHand === null ? [] : [`Training was seen in notebooks only: ${visible(seenWords([byHand]))}.`]),
    '',
    ...columns(
      points.map((it) => [
        it.seen.length > 0 ? paint('green', '✔') : '·',
        at(it),
        pointWords[it.id].what,
        it.seen.length > 0 ? visible(seenWords(it.seen)) : 'not seen here',
      ]),
    ),
    ...(next.length === 0 || (!learns && track === 'training')
      ? []
      : ['', 'Next:', ...next.flatMap((id, i) => wrap(`${i + 1}. ${pointWords[id].next}`, wide - 2, '   ').map((line) => `  ${line}`))]),
    '',
    `${paint('bold', `ML Test Score: ${score}`)}, the lowest of its four sections, as far as files show it`,
    ...scoreSections.flatMap((section) => [
      '',
      `${scoreBar(sections[section], 7)} ${sections[section]} of 7  ${sectionNames[section]}`,
      ...columns(
        tests
          .filter((it) => it.section === section)
          .map((it) => [
            `  ${marks[it.score]}`,
            testWords[`${section}/${it.id}`] ?? it.id,
            it.score === 0 ? said[0] : `${said[it.score]} in ${visible(seenWords(it.seen))}`,
          ]),
      ),
    ]),
  ])
}
