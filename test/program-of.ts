import type { Program } from '../src/model/program.ts'
import type { Source } from '../src/model/source.ts'
import { readProgram } from '../src/read/program.ts'

/** A source as gathering makes it. */
export function sourceOf(path: string, text: string, more: Partial<Source> = {}): Source {
  const kind = path.endsWith('.py') ? 'python' : path.endsWith('.ipynb') ? 'notebook' : 'document'
  return {
    path,
    headPath: path,
    side: 'head',
    role: 'changed',
    kind,
    text: { is: 'read', value: text, from: { path, commit: null, id: null } },
    ...more,
  }
}

/** A program as the judge makes it; a text that is none is a mistake in the test. */
export function programOf(path: string, text: string): Program {
  const read = readProgram(sourceOf(path, text))
  if (read.is !== 'read') throw new Error(`${path} is no program`)
  return read.value
}
