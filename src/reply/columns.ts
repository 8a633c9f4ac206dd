import { beyondPlain } from '../judge/visible.ts'

/** Characters that take two columns of a terminal. */
const wide = /\p{RGI_Emoji}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/gv

/** Marks of our own, whose widths need no pattern of all emoji: that one takes milliseconds to be built. */
const wideMarks = /[⛔✅❔❌✋➖👀]/gu
const narrowMarks = /[✔✘]/g

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  const known = text.replace(wideMarks, 'xx').replace(narrowMarks, 'x')
  if (!beyondPlain.test(known)) return known.length
  const plain = text.replace(wide, 'xx').replace(/\p{M}/gu, '')
  return [...plain].length
}

/** Rows with their cells under one another; `right` names the columns of figures. The last column is never padded. */
export function columns(rows: string[][], right: number[] = []): string[] {
  const widths: number[] = []
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell))
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const pad = ' '.repeat((widths[i] ?? 0) - columnsOf(cell))
        return right.includes(i) ? pad + cell : i === row.length - 1 ? cell : cell + pad
      })
      .join('  ')
      .trimEnd(),
  )
}

/** A text broken at blanks so that no line is wider than asked, where that can be had; following lines are indented. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((it) => it !== '')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
