import { applyEdits, createScanner, type JSONPath, modify, printParseErrorCode, visit } from 'jsonc-parser'
import { limits } from '../model/limits.ts'
import { type Issue, keyIssues, type Node, type NodeEntry, type Parsed, type Spot } from './node.ts'

/**
 * Strict JSON as a tree: no comments, no trailing commas. What Python's `json.dump` adds to JSON (`NaN`, `Infinity`,
 * `-Infinity`) is read as such a number, so that a reader can say what is wrong with the value.
 */
export function parseJsonTree(text: string): Parsed {
  if (text.length > limits.textBytes) return tooLarge(`holds more than ${limits.textBytes} bytes`)
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const scan = maskPythonNumbers(source)
  if (scan === null) return tooLarge(`nests deeper than ${limits.depth} levels`)
  const { node, issues } = build(scan.masked, scan.numbers, source)
  return issues.length > 0 ? { node: null, issues } : { node, issues: keyIssues(node) }
}

/** Sets one value in a JSON text and leaves everything else, number texts and layout included, as it was. */
export function editJson(text: string, path: JSONPath, value: unknown): string {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const flat = !text.trim().includes('\n')
  const lead = `${eol}${indent.repeat(path.length)}`
  const written = flat ? JSON.stringify(value) : JSON.stringify(value, null, indent).replaceAll('\n', lead)
  // The library lays out its neighbours too when it is asked to lay out anything: the layout of what is new is ours.
  const edits = modify(text, path, value, {}).map((edit) => {
    const content = edit.content.replace(JSON.stringify(value), () => written)
    return {
      ...edit,
      content: content.replace(/^(,?)("(?:[^"\\]|\\.)*"): ?/, (_all, comma: string, key: string) => `${comma}${flat ? ' ' : lead}${key}: `),
    }
  })
  return applyEdits(text, edits)
}

const pythonNumbers: Record<string, number> = { NaN: Number.NaN, Infinity, '-Infinity': -Infinity }

/** Puts plain numbers of equal length where Python wrote NaN and infinities; null where the text nests too deep to be parsed. */
function maskPythonNumbers(text: string): { masked: string; numbers: Map<number, string> } | null {
  const scanner = createScanner(text, true)
  const numbers = new Map<number, string>()
  const pieces: string[] = []
  let done = 0
  let depth = 0
  for (;;) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    const length = scanner.getTokenLength()
    if (length === 0 && offset >= text.length) break
    const first = text[offset]
    if (first === '{' || first === '[') depth += 1
    if (first === '}' || first === ']') depth -= 1
    if (depth > limits.depth) return null
    const word = length <= 8 ? text.slice(offset, offset + length) : ''
    if (word !== 'NaN' && word !== 'Infinity') continue
    const negative = word === 'Infinity' && text[offset - 1] === '-'
    // Glued to something it is no number of its own: 1NaN must not become 10.0.
    if (!/^[\s[:,]?$/.test(text.charAt(offset - (negative ? 2 : 1)))) continue
    if (negative) numbers.set(offset - 1, '-Infinity')
    else numbers.set(offset, word)
    pieces.push(text.slice(done, offset), `0.${'0'.repeat(length - 2)}`)
    done = offset + length
  }
  return { masked: pieces.join('') + text.slice(done), numbers }
}

function build(masked: string, numbers: Map<number, string>, text: string): { node: Node | null; issues: Issue[] } {
  const issues: Issue[] = []
  const open: (Node & { is: 'map' | 'list' })[] = []
  let key: (Spot & { key: string }) | null = null
  let root: Node | null = null
  const put = (node: Node) => {
    const parent = open.at(-1)
    if (parent === undefined) root ??= node
    else if (parent.is === 'list') parent.items.push(node)
    else if (key !== null) parent.entries.push({ ...key, value: node } satisfies NodeEntry)
  }
  const begin = (node: Node & { is: 'map' | 'list' }) => {
    put(node)
    open.push(node)
  }
  visit(
    masked,
    {
      onObjectBegin: (_o, _l, line, column) => begin({ ...spot(line, column), is: 'map', entries: [] }),
      onArrayBegin: (_o, _l, line, column) => begin({ ...spot(line, column), is: 'list', items: [] }),
      onObjectEnd: () => void open.pop(),
      onArrayEnd: () => void open.pop(),
      onObjectProperty: (name, _o, _l, line, column) => {
        key = { ...spot(line, column), key: name }
      },
      onLiteralValue: (value, offset, length, line, column) =>
        put(literal(value, numbers.get(offset), text.slice(offset, offset + length), spot(line, column))),
      onError: (error, _o, _l, line, column) => {
        if (issues.length < 20) issues.push(syntax(printParseErrorCode(error), spot(line, column), text.trim() === ''))
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return { node: root, issues }
}

function literal(value: unknown, python: string | undefined, text: string, at: Spot): Node {
  if (python !== undefined) return { ...at, is: 'number', value: pythonNumbers[python] ?? Number.NaN, text: python }
  if (typeof value === 'number') return { ...at, is: 'number', value, text }
  if (typeof value === 'string') return { ...at, is: 'string', value }
  return typeof value === 'boolean' ? { ...at, is: 'boolean', value } : { ...at, is: 'null' }
}

function spot(line: number, column: number): Spot {
  return { line: line + 1, column: column + 1 }
}

function syntax(code: string, at: Spot, empty: boolean): Issue {
  const words = code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const comment = code === 'InvalidCommentToken' ? 'JSON knows no comments' : words
  const says = empty ? 'the text is empty' : comment
  return { ...at, reason: 'syntax', field: '', why: `line ${at.line}, column ${at.column}: ${says}.` }
}

function tooLarge(says: string): Parsed {
  return { node: null, issues: [{ line: 1, column: 1, reason: 'too-large', field: '', why: `the JSON ${says}.` }] }
}
