import type { Around, Command } from './pipeline-commands.ts'

/** What of a command is read. */
const longest = 2000

/** Each command of a shell's text; `cd` holds for what follows. `first`: the line on which the text begins, or the one above. */
export function linesIn(text: string, first: number, lines: string[], around: Around): Command[] {
  let { dir } = around
  return text.split('\n').flatMap((it, i): Command[] => {
    const command = it.trim().slice(0, longest)
    if (command === '' || /^(?:#|echo\b|printf\b)/.test(command)) return []
    // A block's text begins on the line after its mark; a folded one stands where it begins.
    const line = [first + i, first + i + 1].find((at) => lines[at - 1]?.includes(command)) ?? first
    const moved = /^cd\s+["']?(?:\.\/)?([\w.-][\w./-]*?)\/?["']?\s*(?:&&|;|$)/.exec(command)?.[1]
    if (moved !== undefined && !moved.includes('..')) dir = dir === '' ? moved : `${dir}/${moved}`
    return [{ ...around, text: command, line, dir }]
  })
}
