import { type Command, commands } from '../model/command.ts'
import { nearest } from './nearest.ts'
import { redacted } from './redacted.ts'

/** Longer than any command; the rest of a line is not looked at. */
const most = 500
/** As far as secrets are looked for. */
const searched = 2000

/** Our name as the first thing on a line, indented by less than code is; `/mle-reviewer` and `/mle-review.yml` are not ours. */
const start = /^ {0,3}\/mle-review(?:[:,.;!?]+(?=\s|$)|(?=\s|$))/i

/**
 * The line by which a comment gives a command: its first that is not blank, so neither code, quotation nor HTML comment can hold one.
 * It can be stored anywhere: no secret, no lone surrogate, no NUL, at most 500 characters.
 */
export function slashLine(body: string): string | null {
  const first = /[^ \t\r\n]/.exec(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body)
  if (first === null) return null
  const from = Math.max(first.input.lastIndexOf('\n', first.index), first.input.lastIndexOf('\r', first.index)) + 1
  const line = first.input.slice(from, from + searched).split(/[\r\n]/, 1)[0] ?? ''
  if (!start.test(line)) return null
  const clean = redacted(line)
  // A secret that the search cut in two is no longer the shape of one: what stands last goes, where anything went before it.
  const kept = clean !== line && line.length === searched ? clean.replace(/\S+$/, '') : clean
  return kept.slice(0, most).toWellFormed().replaceAll('\u0000', '\uFFFD').trim()
}

/** What such a line asks for. A line that says nothing more asks for a review; words after a whole command are let pass. */
export function parseCommand(line: string): Command {
  const said = line.replace(start, '').trim()
  const [name = '', argument = ''] = said
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
  const asked = name === '' ? 'run' : name
  const row = commands.find((it) => it.name === asked || (it.also as readonly string[]).includes(asked))
  if (row === undefined) return { is: 'unknown', said, nearest: meant(asked) }
  return { is: 'command', name: row.name, argument: row.argument === null || argument === '' ? null : argument }
}

/** A word without the marks that people put around one. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[`"'“‘<([*_]+|[`"'”’>)\]*_.,:;!?]+$/g, '')
}

function meant(name: string): (typeof commands)[number]['name'] | null {
  if (/^[a-z-]+\/[a-z-]+$/.test(name)) return 'explain'
  const words = commands.flatMap((it) => [it.name, ...it.also])
  const word = nearest(name, words)
  return commands.find((it) => it.name === word || (it.also as readonly string[]).includes(word ?? ''))?.name ?? null
}
