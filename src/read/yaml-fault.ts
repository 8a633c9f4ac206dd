/** What the parser says. */
export interface YamlError {
  code: string
  message: string
  pos: readonly [number, number]
}

/** Where a list, a map or a quoted text opens, and how far the parser took it. */
export interface YamlOpening {
  from: number
  to: number
  mark: string
}

/** What is wrong, in words that name the mend, and the offset of its cause: the parser notices some of it later. */
export interface YamlFault {
  offset: number
  says: string
}

const sayings: [code: string, message: RegExp, says: string][] = [
  ['TAB_AS_INDENT', /./, 'tabs cannot indent YAML; use spaces'],
  ['MULTIPLE_DOCS', /./, 'a second document begins here (---); keep one'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'two keys stand on one line, or a value with ": " in it needs quotes'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'this line is no `key: value`'],
  ['MISSING_CHAR', /followed by map values/, 'this line is no `key: value`'],
  ['MISSING_CHAR', /without - indicator/, 'this line is indented like neither a key nor an item above it'],
  ['TAG_RESOLVE_FAILED', /./, 'a tag (!…) stands here that is not understood; remove it'],
  ['BAD_SCALAR_START', /./, 'a value that begins with this character needs quotes'],
  ['BAD_DQ_ESCAPE', /./, 'a backslash means something else between double quotes; use single quotes'],
  ['UNEXPECTED_TOKEN', /scalar at node end/, 'words follow what quotes or brackets have closed; put all of it in quotes'],
]

/** Why a text is no YAML. `all`: everything that the parser says of it. */
export function yamlFault({ code, message, pos }: YamlError, all: readonly YamlError[], openings: readonly YamlOpening[]): YamlFault {
  const [at] = pos
  const opened = /^Flow (?:map|sequence) |^Missing closing /.test(message) ? openings.findLast(({ to }) => to === at) : undefined
  if (opened !== undefined) return { offset: opened.from, says: `what opens here with ${opened.mark} is not closed` }
  const wrapped = all.find((it) => it.code === 'MULTILINE_IMPLICIT_KEY' && it.pos[0] === at)
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && wrapped !== undefined)
    return { offset: wrapped.pos[1] - 1, says: 'this key is indented further than the one above it; begin both in one column' }
  const says = sayings.find(([of, said]) => of === code && said.test(message))?.[2]
  return { offset: at, says: says ?? message.replace(/\.$/, '').replace(/^./, (first) => first.toLowerCase()) }
}
