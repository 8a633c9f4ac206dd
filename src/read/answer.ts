import type { Answer } from '../model/evidence.ts'
import { limits } from '../model/limits.ts'
import { stateOf } from './compact-state.ts'
import { questionIds, questionWords } from './question-words.ts'

/** A stretch of a text that goes together: what is quoted, what is named, and what its author says to it. */
interface Stretch {
  quoted: string[]
  quotedIds: string[]
  ids: string[]
  own: string[]
  /** A blank line came after own words. */
  ended: boolean
}

/** More than anybody quotes of one question: a whole comment, as mail programs do. */
const longestQuotation = 2500

/**
 * What a text says to questions: it quotes one, or names its id, and says something more than that; null where it does neither. The
 * words that answer a quotation stand below it. A question asked back, a placeholder and a thumb are no answers.
 */
export function readAnswer(text: string): Pick<Answer, 'ids' | 'quotes'> | null {
  const body = text.slice(0, limits.answerCharacters)
  if (!/^ {0,3}>/m.test(body) && body.search(questionIds) < 0) return null
  const answering = stretches(body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/)).filter((it) => says(it.own.join('\n')))
  const ids = new Set(answering.flatMap((it) => [...it.quotedIds, ...it.ids]))
  const quotes = new Set(answering.flatMap(quotationOf))
  if (ids.size + quotes.size === 0) return null
  return { ids: [...ids].slice(0, limits.answerParts), quotes: [...quotes].slice(0, limits.answerParts) }
}

/** A member of the organisation may be told as a contributor, where the token may not see who is one. */
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR']

/** Whose word answers a question of a pull request: its author's, and that of people who belong to the repository or wrote in it. */
export function mayAnswer(login: string, author: string | undefined, association: string): boolean {
  return login === author || insiders.includes(association)
}

function stretches(lines: string[]): Stretch[] {
  const all: Stretch[] = []
  let now: Stretch = { quoted: [], quotedIds: [], ids: [], own: [], ended: false }
  const next = () => {
    all.push(now)
    now = { quoted: [], quotedIds: [], ids: [], own: [], ended: false }
  }
  for (const line of lines) {
    const quoted = /^ {0,3}>[ >]*(.*)$/.exec(line)?.[1]
    const named = (line.match(questionIds) ?? []).map((id) => `Q-${id.slice(2).toLowerCase()}`)
    if (quoted !== undefined) {
      if (now.own.length > 0) next()
      now.quoted.push(quoted)
      now.quotedIds.push(...named)
    } else if (line.trim() === '') now.ended = now.own.length > 0
    else if (!/^\s*\//.test(line)) {
      // What stands right above a name belongs to it; what another question's name, or a paragraph's end, parts from it does not.
      if (named.length > 0 && now.own.length > 0 && (now.ended || now.ids.length + now.quoted.length > 0)) next()
      now.ids.push(...named)
      now.own.push(line.replace(questionIds, ' '))
    }
  }
  next()
  return all.map((it) => (it.quoted.join('\n').length > longestQuotation ? { ...it, quoted: [], quotedIds: [] } : it))
}

/** Where an id is quoted with it, or named for it, nothing else is needed. */
function quotationOf({ quoted, quotedIds, ids }: Stretch): string[] {
  const words = quotedIds.length + ids.length > 0 ? '' : questionWords(quoted.join(' ')).slice(0, limits.quotedCharacters)
  return words === '' ? [] : [words]
}

/** Whether words tell anything: letters beyond names, links and signs, no placeholder, not only a question. */
function says(own: string): boolean {
  const text = own
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(?<![\w@])@[\w-]+|:[a-z0-9_+-]+:/gi, ' ')
    .replace(/^[\s>*+\-–—:.,;()[\]#]+/gm, '')
    .trim()
  if (!/\p{L}.*\p{L}|\p{N}/su.test(text) || stateOf(text) === 'empty') return false
  return text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/).some((sentence) => {
    const end = ended(sentence)
    return end > 0 && !/[?？]/.test(sentence.slice(end))
  })
}

/** Where the last letter or figure of a text ends; 0 where it has none. */
function ended(text: string): number {
  let end = text.length
  while (end > 0 && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end -= 1
  return end
}
