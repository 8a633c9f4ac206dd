import { pieces } from './python-scan.ts'

/** A line of a cell that IPython takes for itself or hands to a shell. `line` is 1-based in the cell. */
export interface Aside {
  line: number
  text: string
}

/** Cell magics whose cell is Python all the same. */
const holdsPython = new Set([
  'capture',
  'heat',
  'memit',
  'mprun',
  'prun',
  'px',
  'python',
  'python3',
  'scalene',
  'snakeviz',
  'time',
  'timeit',
  'wandb',
])

/** Line magics that run the statement behind them. */
const runsStatement = /^%(?:time|timeit|prun|memit|lprun|mprun|snakeviz)[ \t]+(?:-\w+(?:[ \t]+\d+)?[ \t]+){0,8}(?=[\w(["'])/

/** Runs a script in the notebook's own names, as a star import of it would. */
const runsScript = /^%run[ \t]+(?:-[in][ \t]+)?["']?((?:\.\.?\/){0,8}(?:[A-Za-z_]\w*\/){0,8}[A-Za-z_]\w*)\.py["']?[ \t]*$/

/** `../src/prep` is the module `..src.prep`, beside the notebook `.prep`. */
function moduleOf(script: string): string {
  const [, up = '', path = ''] = /^((?:\.\.?\/)*)(.*)$/.exec(script) ?? []
  return '.'.repeat(1 + (up.match(/\.\.\//g) ?? []).length) + path.replaceAll('/', '.')
}

/** The Python of a notebook's cell, line for line, with magics, shell lines and help requests taken out. */
export function pythonOfCell(text: string): { python: string; asides: Aside[] } {
  const lines = text.split('\n')
  const asides: Aside[] = []
  const first = lines.findIndex((line) => line.trim() !== '')
  const cellMagic = /^%%(\w+)/.exec(lines[first] ?? '')?.[1]
  if (cellMagic !== undefined && !holdsPython.has(cellMagic)) {
    return { python: '', asides: lines.map((line, i) => ({ line: i + 1, text: line })).filter((aside) => aside.text.trim() !== '') }
  }
  if (cellMagic !== undefined) {
    asides.push({ line: first + 1, text: lines[first] ?? '' })
    lines[first] = ''
  }
  const inside = { depth: 0, until: -1 }
  let offset = 0
  const starts = lines.map((line) => {
    const at = offset
    offset += line.length + 1
    return at
  })
  const joined = lines.join('\n')
  for (let i = 0; i < lines.length; i++) {
    const at = starts[i] ?? 0
    if (at < inside.until) continue
    const aside = inside.depth === 0 ? asideIn(lines[i] ?? '') : null
    if (aside === null) {
      follow(joined, at, inside)
      continue
    }
    asides.push({ line: i + 1, text: lines[i] ?? '' })
    lines[i] = aside
    for (; /\\$/.test(asides.at(-1)?.text ?? '') && i + 1 < lines.length; i++) {
      asides.push({ line: i + 2, text: lines[i + 1] ?? '' })
      lines[i + 1] = ''
    }
  }
  return { python: lines.join('\n'), asides }
}

/** What Python is left of a line that is IPython's, or null when the line is plain Python. */
function asideIn(line: string): string | null {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  const said = line.slice(indent.length)
  if (said === '') return null
  const run = runsStatement.exec(said)
  if (run !== null) return indent + said.slice(run[0].length)
  const script = runsScript.exec(said)?.[1]
  if (script !== undefined) return `${indent}from ${moduleOf(script)} import *`
  if (/^[%!]/.test(said) || /^\?{1,2}[\w%]/.test(said) || /^[\w.*%]+\?{1,2}\s*$/.test(said)) return `${indent}pass`
  const assigned = /^[A-Za-z_][\w., \t]*=[ \t]*[%!](?=[\w ])/.exec(said)
  return assigned === null ? null : `${indent}${said.slice(0, said.indexOf('=') + 1)} None`
}

/** Reads on from the start of a line to the end of its statement's line, through strings, joined lines and open brackets. */
function follow(text: string, from: number, inside: { depth: number; until: number }): void {
  for (const piece of pieces(text, from)) {
    if (piece.is === 'open') inside.depth += 1
    if (piece.is === 'close') inside.depth = Math.max(0, inside.depth - 1)
    inside.until = piece.to
    if (piece.is === 'newline') return
  }
}
