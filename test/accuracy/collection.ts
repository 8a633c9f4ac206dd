import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../../src/model/program.ts'
import { readProgram } from '../../src/read/program.ts'

/** A program whose leaks somebody has told: `# expects: overlap, multi-test`, or `nothing`, on its first line. */
export interface Labelled {
  name: string
  /** Who wrote it: `first-hand` knows the analysis, `second-hand` has not read it. */
  hand: string
  expects: ReadonlySet<string>
  program: Program
}

const hands = [
  'first-hand',
  'second-hand',
  'third-hand',
  'fourth-hand',
  'fifth-hand',
  'sixth-hand',
  'seventh-hand',
  'eighth-hand',
  'ninth-hand',
  'tenth-hand',
]

export function collection(): Labelled[] {
  return hands.flatMap((hand) =>
    readdirSync(join(import.meta.dirname, hand), { withFileTypes: true })
      .filter(({ name }) => /\.(?:py|ipynb)$/.test(name))
      .map(({ name }) => labelled(hand, name)),
  )
}

function labelled(hand: string, name: string): Labelled {
  const text = readFileSync(join(import.meta.dirname, hand, name), 'utf8')
  const [, said = ''] = /# expects: ([^\n"\\]*)/.exec(text) ?? []
  const expects = new Set(said.split(',').map((word) => word.trim()))
  if (said === '') throw new Error(`${hand}/${name} does not say what it expects`)
  expects.delete('nothing')
  return { name: `${hand}/${name}`, hand, expects, program: programOf(name, text) }
}

export function programOf(path: string, text: string): Program {
  const kind = path.endsWith('.ipynb') ? 'notebook' : 'python'
  const from = { path, commit: null, id: null }
  const read = readProgram({ path, headPath: path, side: 'head', role: 'changed', kind, text: { is: 'read', value: text, from } })
  if (read.is !== 'read') throw new Error(`${path} cannot be read`)
  return read.value
}
