import type { PythonNode } from '../../src/read/python-tree.ts'
import { apply, type Edit, linesOf, nodesOf, uses } from './edit.ts'

const made = (text: string, edits: Edit[]) => (edits.length === 0 ? null : apply(text, edits))
const within = (node: PythonNode, name: string) => {
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === name) return true
  return false
}

interface FromImport {
  node: PythonNode
  module: string
  names: string[]
}

/** `from a.b import c, d` without other names. */
function fromImports(nodes: PythonNode[], text: string): FromImport[] {
  return nodes.flatMap((node) => {
    const said = /^from ([\w.]+) import \(?([\w\s,]+)\)?$/.exec(text.slice(node.from, node.to))
    if (node.name !== 'ImportStatement' || said === null || / as /.test(said[2] ?? '')) return []
    const names = (said[2] ?? '').split(',').map((name) => name.trim())
    return [{ node, module: said[1] ?? '', names: names.filter(Boolean) }]
  })
}

/** `from a import *` of libraries, where no two hand on one name. */
export function starred(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const edits = fromImports(read.nodes, read.text).flatMap(({ node, module }): Edit[] =>
    /^(?:sklearn|imblearn|keras|tensorflow|statsmodels|pyspark)\b/.test(module) && !within(node, 'FunctionDefinition')
      ? [{ from: node.from, to: node.to, text: `from ${module} import *` }]
      : [],
  )
  return made(read.text, edits)
}

/** `import a.b as module_0` and `module_0.c` instead of `from a.b import c`. */
export function modulesNamed(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const { text, nodes } = read
  const all = fromImports(nodes, text).filter(({ node }) => node.parent === read.top)
  const bound = uses(nodes, text).filter(
    ({ node }) => node.parent?.name === 'ParamList' || node.parent?.children[node.parent.children.indexOf(node) + 1]?.name === 'AssignOp',
  )
  const edits = all.flatMap(({ node, module, names }, i): Edit[] => {
    if (names.some((name) => bound.some((it) => it.name === name))) return []
    const asked = uses(nodes, text).filter(
      (it) => names.includes(it.name) && !it.keyword && !within(it.node, 'ImportStatement') && it.node.parent?.name !== 'ImportStatement',
    )
    return [
      { from: node.from, to: node.to, text: `import ${module} as module_${i}` },
      ...asked.map(({ node: use }) => ({ from: use.from, to: use.from, text: `module_${i}.` })),
    ]
  })
  return made(text, edits)
}

/** Texts between the brackets of a call or a subscript stand in variables above. */
export function literalsNamed(given: string): string | null {
  const read = nodesOf(given)
  if (read === null || /"""|'''|from __future__/.test(given)) return null
  const { text, nodes } = read
  const strings = nodes.filter(({ name, parent }) => name === 'String' && /^(?:ArgList|MemberExpression)$/.test(parent?.name ?? ''))
  const plain = strings.filter(({ from, to }) => /^(['"])[^'"\\\n]*\1$/.test(text.slice(from, to)))
  const values = [...new Set(plain.map(({ from, to }) => text.slice(from, to)))]
  const edits = plain.map(({ from, to }): Edit => ({ from, to, text: `text_${values.indexOf(text.slice(from, to))}` }))
  return plain.length === 0 ? null : values.map((value, i) => `text_${i} = ${value}\n`).join('') + apply(text, edits)
}

/** `y = x.f().g()` as `step_0 = x.f()` and `y = step_0.g()`. */
export function inSteps(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const { text, nodes } = read
  const edits = nodes.flatMap((node, i): Edit[] => {
    const [target, equals, value] = node.children
    const inner = value?.name === 'CallExpression' ? value.children[0]?.children[0] : undefined
    const own = linesOf(node, text)
    if (node.name !== 'AssignStatement' || node.children.length !== 3 || equals?.name !== 'AssignOp' || target === undefined) return []
    if (inner?.name !== 'CallExpression' || value?.children[0]?.name !== 'MemberExpression' || own === null) return []
    return [
      { from: inner.from, to: inner.to, text: `step_${i}` },
      { from: own.from, to: own.from, text: `${own.indent}step_${i} = ${text.slice(inner.from, inner.to)}\n` },
    ]
  })
  return made(text, edits)
}

/** A name that is bound once and used once, in the next statement, gives way to what it stands for. */
export function chained(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const { text, nodes } = read
  const all = uses(nodes, text)
  const taken = new Set<PythonNode>()
  const edits = nodes.flatMap((node): Edit[] => {
    const [target, equals, value] = node.children
    const siblings = node.parent?.children ?? []
    const next = siblings[siblings.indexOf(node) + 1]
    const own = linesOf(node, text)
    if (node.name !== 'AssignStatement' || node.children.length !== 3 || equals?.name !== 'AssignOp' || own === null) return []
    if (target?.name !== 'VariableName' || value?.name !== 'CallExpression' || next === undefined || taken.has(node)) return []
    const name = text.slice(target.from, target.to)
    const places = all.filter((it) => it.name === name && !it.keyword)
    const use = places.find((it) => it.node.from >= next.from && it.node.to <= next.to)
    const isSimple = /^(?:Assign|Expression)Statement$/.test(next.name) && use !== undefined && !inLambda(use.node, next)
    if (places.length !== 2 || !isSimple || use.node.parent?.children[1]?.name === 'AssignOp') return []
    taken.add(next)
    return [
      { from: own.from, to: own.to, text: '' },
      { from: use.node.from, to: use.node.to, text: text.slice(value.from, value.to) },
    ]
  })
  return made(text, edits)
}

function inLambda(node: PythonNode, until: PythonNode): boolean {
  for (let at = node.parent; at !== null && at !== until; at = at.parent) if (/Lambda|Comprehension|FormatString/.test(at.name)) return true
  return false
}

/** `a, b = f()` as `both_0 = f()`, `a = both_0[0]`, `b = both_0[1]`. */
export function unpacked(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const { text, nodes } = read
  const edits = nodes.flatMap((node, i): Edit[] => {
    const own = linesOf(node, text)
    const said = /^([A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)+)\s*=\s*(?=[A-Za-z_])/.exec(text.slice(node.from, node.to))
    const value = node.children.at(-1)
    if (node.name !== 'AssignStatement' || own === null || said === null || value?.name !== 'CallExpression') return []
    if (node.children.filter(({ name }) => name === 'AssignOp').length !== 1 || said[0].length !== value.from - node.from) return []
    const names = (said[1] ?? '').split(',').map((name) => name.trim())
    const lines = [`both_${i} = ${text.slice(value.from, value.to)}`, ...names.map((name, at) => `${name} = both_${i}[${at}]`)]
    return [{ from: own.from, to: own.to, text: lines.map((line) => `${own.indent}${line}\n`).join('') }]
  })
  return made(text, edits)
}

/** `for x in [a, b]: body` as its body for each, where none is left early. */
export function unrolled(given: string): string | null {
  const read = nodesOf(given)
  if (read === null || /"""|'''/.test(given)) return null
  const { text, nodes } = read
  const edits = nodes.flatMap((node): Edit[] => {
    const [, target, word, list, body] = node.children
    const own = linesOf(node, text)
    if (node.name !== 'ForStatement' || own === null || node.children.length !== 5 || word?.name !== 'in') return []
    if (target?.name !== 'VariableName' || !/^(?:Array|Tuple)Expression$/.test(list?.name ?? '') || body?.name !== 'Body') return []
    const elements = (list?.children ?? []).filter(({ name }) => !/^[[\](),]$/.test(name))
    const lines = text.slice(body.from, node.to).split('\n').slice(1)
    const deeper = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? ''
    if (elements.length < 2 || elements.length > 4 || lines.length === 0 || within(node, 'ForStatement')) return []
    if (
      /\b(?:break|continue|yield)\b/.test(text.slice(body.from, body.to)) ||
      lines.some((line) => line.trim() !== '' && !line.startsWith(deeper))
    )
      return []
    const turn = lines.map((line) => (line.trim() === '' ? '' : own.indent + line.slice(deeper.length))).join('\n')
    const name = text.slice(target.from, target.to)
    return [
      {
        from: own.from,
        to: own.to,
        text: elements.map(({ from, to }) => `${own.indent}${name} = ${text.slice(from, to)}\n${turn}\n`).join(''),
      },
    ]
  })
  return made(text, edits)
}

/** `x = x.dropna()` as `x.dropna(inplace=True)`. */
export function inPlace(given: string): string | null {
  const text = given.replace(
    /^([ \t]*)(\w+) = \2\.(dropna|drop|drop_duplicates|reset_index|rename|sort_values|fillna)\(((?:[^()\n]|\([^()\n]*\))*)\)$/gm,
    (_, indent, name, method, given_) => `${indent}${name}.${method}(${given_}${given_.trim() === '' ? '' : ', '}inplace=True)`,
  )
  return text === given ? null : text
}

/** Modules by the names that they had years ago, and Keras by its other one. */
export function oldPaths(given: string): string | null {
  const text = given
    .replace(/^(\s*from )sklearn\.model_selection( import .*SearchCV)/gm, '$1sklearn.grid_search$2')
    .replace(/^(\s*from )sklearn\.model_selection( import )/gm, '$1sklearn.cross_validation$2')
    .replace(/^(\s*)import joblib$/gm, '$1from sklearn.externals import joblib')
    .replace(/from sklearn\.impute import SimpleImputer$/gm, 'from sklearn.preprocessing import Imputer as SimpleImputer')
    .replace(/\b(from|import) tensorflow\.keras\b/g, '$1 keras')
  return text === given ? null : text
}
