import type { SecretHit, Source } from '../model/source.ts'
import { readNotebook } from './notebook.ts'

/** Where an offset of a searchable text stands in its file. */
export type Standing = Pick<SecretHit, 'where' | 'cell' | 'line' | 'fileLine'>

/** A file as one text that can be searched: a notebook as what people see of it (code, prose, outputs), anything else as it is. */
export interface Searchable {
  text: string
  standingAt(offset: number): Standing
}

interface Segment {
  from: number
  where: SecretHit['where']
  cell: number | null
  fileLines: number[] | null
}

/** Makes the searchable text of a notebook or document. A notebook that is no notebook is searched as plain text. */
export function searchable(kind: Source['kind'], text: string): Searchable {
  const notebook = kind === 'notebook' ? readNotebook(text) : null
  const segments: Segment[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string, segment: Omit<Segment, 'from'>) => {
    segments.push({ from: length, ...segment })
    parts.push(part)
    length += part.length + 2
  }
  if (notebook?.is !== 'read') add(text, { where: 'text', cell: null, fileLines: null })
  else
    for (const { cell, text: source, fileLines, outputs } of notebook.value.cells) {
      add(source, { where: 'source', cell, fileLines })
      for (const output of outputs) add(output.text, { where: 'output', cell, fileLines: output.fileLines })
    }
  const whole = parts.join('\n\n')
  return { text: masked(whole), standingAt: (offset) => standing(whole, segments, offset) }
}

function standing(text: string, segments: Segment[], offset: number): Standing {
  const segment = segments.findLast(({ from }) => from <= offset) ?? { from: 0, where: 'text', cell: null, fileLines: null }
  const line = text.slice(segment.from, offset).split('\n').length
  const { where, cell } = segment
  if (segment.fileLines === null) return { where, cell, line, fileLine: line }
  const fileLine = segment.fileLines[line - 1] ?? segment.fileLines.at(-1) ?? 1
  return { where, cell, line: where === 'output' ? fileLine : line, fileLine }
}

/** Blanks what hides or imitates credentials: terminal colours, and long runs of base64 such as pictures. Nothing changes its place. */
function masked(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with the escape character.
  return text.replace(/\u001b\[[\d;]{0,20}[A-Za-z]|[A-Za-z0-9+/=]{400,}/g, (run) => ' '.repeat(run.length))
}
