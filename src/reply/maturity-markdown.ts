import { codeSpan } from '../judge/quote.ts'
import { type Maturity, type SeenAt, scoreSections } from '../model/maturity.ts'
import { fold } from './fold.ts'
import { levelNames, pointWords, scoreBar, sectionNames, seenWords, testWords, untrained } from './maturity-words.ts'

/** A repository's maturity as the digest shows it: level, two next steps, four bars, and folded what proves them. */
export function maturityMarkdown({ level, track, learns, points, next: missing, tests, sections, score }: Maturity): string {
  const places = (seen: SeenAt[]) => seen.map((it) => codeSpan(seenWords([it]))).join(', ')
  // Nothing is to be mended where nothing of the kind was seen.
  const next = learns || track === 'prompts' ? missing : []
  const proved = points.filter(({ seen }) => seen.length > 0)
  const scored = tests.filter((it) => it.score > 0)
  return [
    `**Level ${level} of 3: ${levelNames[level]}** \`${scoreBar(level, 3)}\``,
    '',
    ...(learns ? [] : [untrained[track], '']),
    ...next.map((id, i) => `${i + 1}. ${pointWords[id].next}`),
    ...(next.length > 0 ? [''] : []),
    `ML Test Score: **${score}**, the lowest of its four sections, as far as files show it.`,
    '',
    '| section | of 7 | |',
    '| --- | ---: | --- |',
    ...scoreSections.map((section) => `| ${sectionNames[section]} | ${sections[section]} | \`${scoreBar(sections[section], 7)}\` |`),
    '',
    ...(proved.length + scored.length === 0
      ? []
      : [
          fold(
            'What was seen',
            [
              ...proved.map(({ id, seen }) => `- ${pointWords[id].what}: ${places(seen)}`),
              ...scored.map(
                (it) => `- ${testWords[`${it.section}/${it.id}`] ?? it.id} (${it.score === 1 ? 'seen' : 'half'}): ${places(it.seen)}`,
              ),
            ].join('\n'),
          ),
          '',
        ]),
  ].join('\n')
}
