import { codeSpan } from '../judge/quote.ts'
import { type Command, commands } from '../model/command.ts'
import { everyPage, type Rulebook } from '../model/rule.ts'
import { nearest } from '../read/nearest.ts'
import { fold } from './fold.ts'
import { ruleLink } from './links.ts'
import type { ReplyOptions } from './options.ts'
import { fixed, list, type Section } from './shrink.ts'
import { table } from './table.ts'

/** What may be asked for, and by whom. */
export function answerHelp(): Section[] {
  return [fixed(`### Commands\n${whoMay} The line must be the first of a new comment.`), fixed(commandTable())]
}

/** Something that starts with our name and is no command. */
export function answerUnknown({ said, nearest: near }: Extract<Command, { is: 'unknown' }>): Section[] {
  const rule = /^[a-z-]+\/[a-z-]+$/i.test(said) ? said.toLowerCase() : null
  const usage = near === 'explain' && rule !== null ? `/mle-review explain ${rule}` : commands.find(({ name }) => name === near)?.usage
  const hint = usage === undefined ? 'These are the commands.' : `Did you mean ${codeSpan(usage)}? Write it in a new comment.`
  return [fixed(`${codeSpan(said)} is no command here. ${hint}`), fixed(commandTable())]
}

/** `explain` without a rule, or with one that is none: the nearest, and all there are. */
export function answerNoSuchRule(said: string | null, rulebook: Rulebook, options: ReplyOptions): Section[] {
  const pages = everyPage(rulebook)
  const near = said === null ? [] : nearestRules(said, rulebook)
  const meant = near.map((id) => codeSpan(`/mle-review explain ${id}`)).join(' or ')
  const first = said === null ? `Which rule? ${codeSpan('/mle-review explain RULE')}` : `There is no rule ${codeSpan(said)}.`
  const rows = (shown: typeof pages, left: number) =>
    shown.length === 0
      ? ''
      : fold(
          `All ${pages.length} rules`,
          `${table([['rule', ''], ...shown.map(({ id, title }) => [ruleLink(id, options), title])], ['l', 'l'])}${left > 0 ? `\n\nand ${left} more` : ''}`,
        )
  return [fixed(meant === '' ? first : `${first} Did you mean ${meant}?`), list(10, pages, rows, 1000)]
}

/** The rule that a mistyped id most likely means, or those of that name in any area. */
function nearestRules(said: string, rulebook: Rulebook): string[] {
  const ids = everyPage(rulebook).map(({ id }) => id)
  const near = nearest(said, ids)
  if (near !== null) return [near]
  const nameOf = (id: string) => id.split('/')[1] ?? ''
  const name = nearest(said, ids.map(nameOf))
  return ids.filter((id) => nameOf(id) === name).slice(0, 3)
}

const whoMay = 'For whoever opened the pull request, and for everybody with the triage role or a higher one.'

/** To somebody who may not: said once on a pull request, whoever asks again. */
export function answerDenied(): Section[] {
  return [
    fixed(
      'Commands here are for whoever opened the pull request and for people with the triage role or a higher one in this repository; nothing was done.',
    ),
  ]
}

/** To a command that would judge a pull request which is closed. */
export function answerClosed(): Section[] {
  return [fixed('The pull request is closed, so nothing is judged any more. `/mle-review explain RULE` still tells what a rule wants.')]
}

/** To a command that judges, beyond those of an hour: said once an hour on a pull request. */
export function answerBeyond(atMost: number): Section[] {
  return [
    fixed(
      `More than ${atMost} commands that judge were asked for on this pull request within an hour, so this one was left; a push is always reviewed.`,
    ),
  ]
}

function commandTable(): string {
  const rows = commands.map(({ usage, tells }) => [codeSpan(usage), tells])
  return table([['command', 'what it does'], ...rows], ['l', 'l'])
}
