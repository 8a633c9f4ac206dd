import type { Expression } from '../../model/syntax.ts'
import { hole } from '../../read/sql/fill.ts'
import type { Call } from './call.ts'
import type { Place } from './facts.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

/** SQL that a value holds, with holes for what nobody knows, and the string that says it. */
export interface SqlOf {
  text: string
  place: Place
  /** Where in the string its first line begins; null where lines and columns of the two differ. */
  begins: number | null
}

/** By the value itself: what is made of it in a way that is not known here holds another text. */
const texts = new WeakMap<Value, SqlOf>()

const mayAsk = /\b(?:select|with|join)\b/i

export function sqlOf(value: Value): SqlOf | null {
  return texts.get(value) ?? null
}

/** Whether a text is a whole query, as far as anybody can see. */
export function isQuery({ text }: SqlOf): boolean {
  const start = text.search(/\bselect\b/i)
  return start >= 0 && /\bfrom\b/i.test(text.slice(start))
}

/** A string of the program, or one with expressions in braces. */
export function afterString(run: Run, at: Expression & { is: 'constant' | 'format' }, made: Value, parts: readonly Value[] = []): Value {
  const plain = at.is === 'constant' ? at.value : run.textOf(at)
  if (typeof plain !== 'string' || plain.length < 8 || !mayAsk.test(plain)) return made
  const raw = run.textOf(at)
  const [opening = ''] = /^[A-Za-z]{0,2}(?:"""|'''|"|')/.exec(raw) ?? []
  const straight = at.is === 'constant' && raw.startsWith(plain, opening.length)
  texts.set(made, {
    text: at.is === 'constant' ? plain : template(at, raw.slice(opening.length), opening.replace(/^\w+/, ''), parts),
    place: run.place(at),
    begins: straight || at.is === 'format' ? opening.length : null,
  })
  return made
}

/** `'select … ' + table`, `'… %s' % value`. */
export function afterOperator(run: Run, at: Expression & { is: 'binary' }, left: Value, right: Value, made: Value): Value {
  const before = sqlOf(left)
  const after = sqlOf(right)
  if ((before === null && after === null) || (at.operator !== '+' && at.operator !== '%') || made === left) return made
  const said = (value: Value, known: SqlOf | null) => known?.text ?? (typeof value.constant === 'string' ? value.constant : hole)
  const text = at.operator === '%' ? said(left, before) : said(left, before) + said(right, after)
  texts.set(made, { text, place: run.place(at), begins: null })
  return made
}

/** Calls that hand a text on: `text(q)`, `dedent(q)`, `q.strip()`, `q.format(…)`. */
const handsOn = /^(?:text|dedent|cleandoc|strip|lstrip|rstrip|format|format_map|SQL|Template|substitute|safe_substitute|str)$/

/** Whether a call only hands a text on; what it gives holds the text then. */
export function handedOn(name: string, held: Value, made: Value): boolean {
  const known = texts.get(held)
  if (known === undefined || !handsOn.test(name)) return false
  texts.set(made, known)
  return true
}

/** The arguments of a call that are SQL. */
export function queriesGiven({ positional, keywords }: Call): SqlOf[] {
  return [...positional.slice(0, 3), ...keywords.values()].flatMap((value) => texts.get(value) ?? []).filter(isQuery)
}

/** What the string says with its expressions as they are known, holes otherwise. Lines stay where they are. */
function template(at: Expression & { is: 'format' }, inner: string, quote: string, parts: readonly Value[]): string {
  const start = at.to - inner.length
  const made: string[] = []
  let done = 0
  for (const [i, { from, to }] of at.parts.entries()) {
    const open = inner.lastIndexOf('{', from - start)
    const close = inner.indexOf('}', to - start)
    if (open < done || close < 0) continue
    const constant = parts[i]?.constant
    made.push(inner.slice(done, open), typeof constant === 'string' || typeof constant === 'number' ? String(constant) : `{${hole}}`)
    done = close + 1
  }
  const whole = [...made, inner.slice(done, inner.endsWith(quote) ? -quote.length : undefined)].join('')
  // Strings beside one another; within one of them its own quote does not stand.
  const joined = quote.length === 1 ? whole.replace(new RegExp(`${quote}\\s*[rRfFuU]{0,2}${quote}`, 'g'), '') : whole
  return joined.replaceAll('{{', '{').replaceAll('}}', '}')
}
