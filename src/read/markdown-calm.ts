/** How much of one construct a person writes; beyond it the parser's time grows with the square, and nothing we look for is lost. */
const most = { containers: 6, containersInAll: 1500, indent: 40, cells: 100, inline: 300 }

const inlineMarks = '[]()~*_<&!`@'

/**
 * The same text, character for character in place, with constructs in inhuman numbers made plain (`x`): quotes and lists nested beyond
 * reason, deep indentation, tables a hundred columns wide, thousands of brackets in one paragraph. Takes linear time.
 */
export function calm(text: string): string {
  const seen = new Map<string, number>()
  const opened = { containers: 0 }
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') seen.clear()
      return calmInline(calmStart(line, opened), seen)
    })
    .join('\n')
}

/** Bounds the run of indentation, quote and list markers that a line opens with. */
function calmStart(line: string, opened: { containers: number }): string {
  const mayNest = opened.containers > most.containersInAll ? 1 : most.containers
  let containers = 0
  let indent = 0
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? ''
    if (char === ' ' || char === '\t') indent += char === '\t' ? 4 : 1
    else if (char === '>' || ('-*+.)'.includes(char) && ' \t'.includes(line[i + 1] ?? ' '))) {
      containers += 1
      if (containers > 1) opened.containers += 1
    } else if (!'-*+.)0123456789'.includes(char)) return line
    if (indent > most.indent || containers > mayNest) return plainRun(line, i)
  }
  return line
}

/** From `at` on, markers and blanks of a line's opening run become plain; a line that draws a rule is left alone. */
function plainRun(line: string, at: number): string {
  if (/^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/.test(line)) return line
  const run = /^[\s>\-*+.)\d]*/.exec(line.slice(at))?.[0].length ?? 0
  return line.slice(0, at) + 'x'.repeat(run) + line.slice(at + run)
}

function calmInline(line: string, seen: Map<string, number>): string {
  let cells = 0
  let out = ''
  let from = 0
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? ''
    const marks = inlineMarks.includes(char)
    if (!marks && char !== '|') continue
    const count = marks ? (seen.get(char) ?? 0) + 1 : cells + 1
    if (marks) seen.set(char, count)
    else cells = count
    if (count <= (marks ? most.inline : most.cells)) continue
    out += `${line.slice(from, i)}x`
    from = i + 1
  }
  return out + line.slice(from)
}
