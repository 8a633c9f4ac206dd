/** What stands for a text that nobody knows before it runs. */
export const hole = 'mle_hole'

/** Templates by what they begin with: Jinja's comments, statements and values; `${x}`; `%(x)s`, `%s`; `{x}`. Bounded, so that no text takes long. */
const templates =
  /\{#[\s\S]{0,20000}?#\}|\{%[-+]?\s*(\w+)([^%]{0,4000})%\}|\{\{([\s\S]{0,4000}?)\}\}|\$\{[^{}\n]{0,200}\}|%\(\w{1,60}\)s|%s|\{\w{1,60}\}/g

/** Blocks of Jinja whose inside is no SQL of this statement. */
const aside = /^(?:macro|call|docs|test|set)$/

/**
 * Puts names in the place of templates: what `ref` and `source` name, a hole for the rest. Of branches the first stays, of loops one turn.
 * Lines stay where they are.
 */
export function filled(text: string): string {
  if (!/[{%$]/.test(text)) return text
  const made: string[] = []
  const open: { tag: string; dropping: boolean }[] = []
  let done = 0
  const dropping = () => open.some((it) => it.dropping)
  const add = (stretch: string) => made.push(dropping() ? linesOf(stretch) : stretch)
  for (const { 0: whole, 1: tag, 2: rest = '', 3: value, index } of text.matchAll(templates)) {
    add(text.slice(done, index))
    done = index + whole.length
    if (tag !== undefined) follow(open, tag, rest)
    const last = made.findLast((it) => it.trim() !== '') ?? ''
    const said = tag !== undefined || whole.startsWith('{#') ? '' : value === undefined ? hole : named(value)
    add((said === hole && /\bin\s*$/i.test(last) ? `(${hole})` : said) + linesOf(whole))
  }
  add(text.slice(done))
  return made.join('')
}

function follow(open: { tag: string; dropping: boolean }[], tag: string, rest: string): void {
  if (tag.startsWith('end')) {
    const at = open.findLastIndex((it) => `end${it.tag}` === tag)
    if (at >= 0) open.length = at
  } else if (tag === 'else' || tag === 'elif') {
    const last = open.at(-1)
    if (last !== undefined) last.dropping = true
  } else if (aside.test(tag)) {
    if (tag !== 'set' || !rest.includes('=')) open.push({ tag, dropping: true })
  } else if (tag === 'if' || tag === 'for') open.push({ tag, dropping: false })
}

/** What a value of Jinja comes to. */
function named(value: string): string {
  if (/^-?\s*(?:config|log|do|print|exceptions)\b/.test(value)) return ''
  const [, quoted] = /^-?\s*(?:ref|source)\s*\((?:[^()]*,)?\s*['"]([^'"()]{1,100})['"]\s*\)/.exec(value) ?? []
  return quoted === undefined ? hole : quoted.replace(/\W/g, '_')
}

function linesOf(text: string): string {
  return text.replace(/[^\n]+/g, ' ')
}
