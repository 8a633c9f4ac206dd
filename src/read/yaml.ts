import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Node as YamlNode,
} from 'yaml'
import { limits } from '../model/limits.ts'
import { type Issue, keyIssues, type Node, type NodeEntry, nodeAt, type Parsed, plain, type Spot } from './node.ts'
import { type YamlOpening, yamlFault } from './yaml-fault.ts'

/** YAML as plain data, with what is wrong with it and the line of any value. */
export function parseYaml(text: string): { value: unknown; issues: Issue[]; lineOf(path: readonly (string | number)[]): number | null } {
  const { node, issues } = parseYamlTree(text)
  return { value: plain(node), issues, lineOf: (path) => nodeAt(node, path)?.line ?? null }
}

/** YAML 1.2 (core schema, merge keys understood) as a tree. An empty text is null; nothing is thrown and nothing is evaluated. */
export function parseYamlTree(text: string): Parsed {
  if (text.length > limits.textBytes || tokensOver(text, limits.yamlTokens)) return tooMuch('is longer than is read here; split it')
  const lines = new LineCounter()
  const document = parse(text, lines)
  if (document === null || document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep()
  const errors = [...document.errors, ...document.warnings].slice(0, 20)
  const openings = document.errors.length === 0 ? [] : openingsIn(document)
  const issues = errors.map((error) => {
    const { offset, says } = yamlFault(error, errors, openings)
    return issue(says, spot(lines, offset))
  })
  if (document.errors.length > 0) return { node: null, issues }
  const walk: Walk = { document, lines, aliases: 0, issues, over: null }
  const node = document.contents === null ? null : treeOf(document.contents, walk, { line: 1, column: 1 }, 0)
  if (walk.over !== null) return walk.over
  return { node: document.contents === null ? null : node, issues: [...issues, ...keyIssues(node)] }
}

interface Walk {
  document: Document
  lines: LineCounter
  aliases: number
  issues: Issue[]
  over: Parsed | null
}

function treeOf(it: unknown, walk: Walk, parent: Spot, depth: number): Node {
  const at = spotOf(it, walk.lines) ?? parent
  const nothing: Node = { ...at, is: 'null' }
  if ((isSeq(it) || isMap(it)) && depth >= limits.depth) walk.over = tooDeep()
  if (walk.over !== null) return nothing
  if (isAlias(it)) {
    walk.aliases += 1
    if (walk.aliases > limits.yamlAliases) walk.over = tooMuch(`uses more than ${limits.yamlAliases} aliases; write the values out`)
    const named = it.resolve(walk.document)
    if (named === undefined) walk.issues.push(issue('this alias names no anchor', at))
    return treeOf(named, walk, at, depth + 1)
  }
  if (isSeq(it)) return { ...at, is: 'list', items: it.items.map((item) => treeOf(item, walk, at, depth + 1)) }
  if (isMap(it)) return { ...at, is: 'map', entries: entriesOf(it.items, walk, at, depth + 1) }
  return isScalar(it) ? scalarOf(it.value, it.source, at) : nothing
}

function entriesOf(pairs: { key: unknown; value: unknown }[], walk: Walk, at: Spot, depth: number): NodeEntry[] {
  const entries: NodeEntry[] = []
  const merged: NodeEntry[] = []
  for (const pair of pairs) {
    const where = spotOf(pair.key, walk.lines) ?? at
    const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null
    const value = treeOf(pair.value, walk, where, depth)
    if (key === null) walk.issues.push(issue('a key must be one plain word or text', where))
    else if (key === '<<') merged.push(...mergedEntries(value, where, walk))
    else entries.push({ ...where, key, value })
  }
  const own = new Set(entries.map(({ key }) => key))
  return [...entries, ...merged.filter(({ key }) => !own.has(key) && own.add(key))]
}

/** `<<: *defaults` and `<<: [*a, *b]`: the earlier map wins. */
function mergedEntries(value: Node, at: Spot, walk: Walk): NodeEntry[] {
  if (value.is === 'map') return value.entries
  if (value.is === 'list' && value.items.every(({ is }) => is === 'map'))
    return value.items.flatMap((item) => mergedEntries(item, at, walk))
  walk.issues.push(issue('a merge key (<<) takes a map or a list of maps', at))
  return []
}

function scalarOf(value: unknown, source: string | undefined, at: Spot): Node {
  switch (typeof value) {
    case 'number':
      return {
        ...at,
        is: 'number',
        value,
        text: source !== undefined && /^[-+]?[0-9.]+(e[-+]?[0-9]+)?$/i.test(source) ? source : String(value),
      }
    case 'boolean':
      return { ...at, is: 'boolean', value }
    case 'string':
      return { ...at, is: 'string', value }
    default:
      return { ...at, is: 'null' }
  }
}

function spotOf(it: unknown, lines: LineCounter): Spot | null {
  const range = typeof it === 'object' && it !== null && 'range' in it ? (it.range as [number, number, number] | null | undefined) : null
  return range ? spot(lines, range[0]) : null
}

function spot(lines: LineCounter, offset: number): Spot {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** The parser's time grows with its tokens, not with characters: a megabyte of brackets would hold a review for seconds. */
function tokensOver(text: string, most: number): boolean {
  let count = 0
  for (const _ of new Lexer().lex(text)) if (++count > most) return true
  return false
}

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: 'error', version: '1.2' })
  } catch {
    return null // Only a stack that ran out ends here: the text nests too deep.
  }
}

/** Where lists, maps and quoted texts open, in their order. */
function openingsIn({ contents }: Document): YamlOpening[] {
  const openings: YamlOpening[] = []
  const note = (_: unknown, node: YamlNode): void => {
    const mark = markOf(node)
    if (mark !== null && node.range != null) openings.push({ from: node.range[0], to: node.range[1], mark })
  }
  try {
    visit(contents, { Node: note })
  } catch {
    return [] // A stack that ran out: the fault is told where the parser saw it.
  }
  return openings
}

function markOf(node: YamlNode): string | null {
  if (isCollection(node)) return node.flow === true ? (isSeq(node) ? '[' : '{') : null
  const type = isScalar(node) ? node.type : undefined
  return type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : null
}

function issue(says: string, at: Spot): Issue {
  return { ...at, reason: 'syntax', field: '', why: `line ${at.line}, column ${at.column}: ${says}.` }
}

function tooMuch(says: string): Parsed {
  return { node: null, issues: [{ line: 1, column: 1, reason: 'too-large', field: '', why: `the YAML ${says}.` }] }
}

function tooDeep(): Parsed {
  return tooMuch(`nests deeper than ${limits.depth} levels`)
}
