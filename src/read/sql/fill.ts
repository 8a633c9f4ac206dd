import { templatesIn } from './templates.ts'

/** What stands for a text that nobody knows before it runs. */
export const hole = 'mle_hole'

/** Blocks of Jinja whose inside is no SQL of this statement. */
const aside = /^(?:macro|call|docs|test|set)$/

interface Block {
  tag: string
  dropping: boolean
  /** A branch before this one stays. */
  kept: boolean
}

/**
 * Puts names in the place of templates: what `ref` and `source` name, a hole for the rest. Of branches the first stays, of loops one turn;
 * nothing that is for later runs only. Lines stay where they are.
 */
export function filled(text: string): string {
  if (!/[{%$]/.test(text)) return text
  const made: string[] = []
  const open: Block[] = []
  let done = 0
  const add = (stretch: string) => made.push(open.at(-1)?.dropping ? linesOf(stretch) : stretch)
  for (const { is, from, to, inside } of templatesIn(text)) {
    add(text.slice(done, from))
    done = to
    if (is === 'statement') follow(open, inside)
    const said = is === 'value' ? named(inside) : is === 'hole' ? hole : ''
    const listed = said === hole && /\bin\s*$/i.test(text.slice(Math.max(0, from - 20), from))
    add((listed ? `(${hole})` : said) + linesOf(text.slice(from, to)))
  }
  add(text.slice(done))
  return made.join('')
}

function follow(open: Block[], statement: string): void {
  const [, tag = '', rest = ''] = /^[-+]?\s*(\w+)([^\n]*)/.exec(statement) ?? []
  const last = open.at(-1)
  if (tag === `end${last?.tag}`) open.pop()
  else if (tag === 'else' || tag === 'elif') {
    if (last === undefined) return
    last.dropping = last.kept || (open.at(-2)?.dropping ?? false)
    last.kept = true
  } else if (aside.test(tag)) {
    if (tag !== 'set' || !rest.includes('=')) open.push({ tag, dropping: true, kept: true })
  } else if (tag === 'if' || tag === 'for') {
    // What a table is made of is told by its first run.
    const later = /\bis_incremental\b/.test(rest) && !/\bnot\b/.test(rest)
    open.push({ tag, dropping: later || (last?.dropping ?? false), kept: !later })
  }
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
