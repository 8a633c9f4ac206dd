import { type Contract, contract } from '../model/contract.ts'
import { mapRead, type Provenance, type Read } from '../model/read.ts'
import { beside } from './beside.ts'
import { senseless } from './contract-behaviour.ts'
import { oddPorts } from './contract-ports.ts'
import type { Node } from './node.ts'
import { type Complaint, lineOf, type Path, readStrictly } from './strictly.ts'

/** The contract of a model, strictly: every mistake is named at once, with its line, its key and what to write. */
export function readContract(text: string, from: Provenance): Read<Contract> {
  const read = readStrictly(text, from, {
    schema: contract,
    empty: 'the contract is empty or no map; `mle-review contract init MODEL` writes one.',
    reason: 'invalid-contract',
    further: (value: Contract, root) => [...strayPaths(value, root, from.path), ...oddPorts(value, root), ...senseless(value, root)],
  })
  return mapRead(read, ({ value }) => value)
}

/** Paths that leave the repository, or hold a pattern where one file is meant. */
function strayPaths(value: Contract, root: Node | null, file: string): Complaint[] {
  const named: [Path, string | undefined, 'file' | 'globs'][] = [
    [['model', 'path'], value.model.path, 'file'],
    [['behaviour', 'schema'], value.behaviour.schema, 'file'],
    [['equivalence', 'predictions'], value.equivalence?.predictions, 'file'],
    ...value.golden.cases.map((path, i): [Path, string, 'globs'] => [['golden', 'cases', i], path, 'globs']),
  ]
  return named.flatMap(([at, path, kind]): Complaint[] => {
    if (path === undefined) return []
    const complain = (wrong: string) => [{ line: lineOf(root, at), what: `${at.join('.')}: \`${path}\` ${wrong}` }]
    if (beside(file, path) === null) return complain('leaves the repository; write a path from this file to one inside it.')
    if (kind === 'file') return /[*?[\]{}]/.test(path) ? complain('is a pattern; name one file.') : []
    return isTame(path) ? [] : complain('is no plain pattern; use *, ? and at most two **.')
  })
}

/** A pattern that cannot keep a matcher busy. */
function isTame(glob: string): boolean {
  const segments = glob.split('/')
  return (
    glob.length <= 500 &&
    !/[()[\]{}!]/.test(glob) &&
    segments.filter((it) => it === '**').length <= 2 &&
    segments.every((it) => it === '**' || (!it.includes('**') && it.split('*').length <= 4))
  )
}
