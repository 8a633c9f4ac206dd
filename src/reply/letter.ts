import { fill } from '../judge/message.ts'
import { visible } from '../judge/visible.ts'
import type { Facts } from '../model/finding.ts'

/** A title is plain text on GitHub: only what would mention somebody is broken. */
export function titled(letter = '', facts: Facts): string {
  const text = letter.replace(/\{(\w+)\}/g, (_, name: string) => visible(String(facts[name] ?? '')))
  return text.replace(/@/g, '@\u200B').slice(0, 200)
}

/** Blocks are written by us, facts by strangers; a block that is empty takes its paragraph with it. */
export function filled(letter = '', facts: Facts, blocks: Record<string, string>): string {
  return fill(letter, facts)
    .replace(/\{(\w+)\}/g, (hole, name: string) => blocks[name] ?? hole)
    .replace(/\n{3,}/g, '\n\n')
}
