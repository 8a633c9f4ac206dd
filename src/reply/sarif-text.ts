import { cut } from '../judge/cut.ts'
import { quote } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import { type SarifMessage, sarifLimits } from '../model/sarif.ts'
import { unmarked } from './prose.ts'

/** A sentence of Markdown that is ours or made inert, as SARIF's message: the plain text mentions nobody and links nowhere. */
export function sarifText(markdown: string): SarifMessage {
  const short = markdown.length <= sarifLimits.text * 4
  const plain = cut(unmarked(short ? markdown : markdown.slice(0, sarifLimits.text * 4)), sarifLimits.text)
  return { text: still(plain), ...(short ? { markdown: markdown.toWellFormed() } : {}) }
}

/** A stranger's text, or one of ours that holds some, as SARIF's message. */
export function sarifPlain(text: string): SarifMessage {
  const whole = cut(visible(text), sarifLimits.text)
  return { text: still(whole), markdown: quote(whole) }
}

/** SARIF's own links are `[text](target)`, in plain text too; GitHub shows that text where it also knows mentions and references. */
function still(text: string): string {
  const inert = text.replace(/\](?=\()|[@#](?=\w)|:(?=\/\/)|</g, '$&\u200B')
  return inert === '' ? '(nothing)' : inert
}
