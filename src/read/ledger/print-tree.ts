import { type LedgerKey, ledgerFields } from '../../model/ledger.ts'
import type { LedgerShape } from '../../model/ledger-shape.ts'
import { parseYamlTree } from '../yaml.ts'
import { columnKeys } from './columns.ts'
import type { LedgerHints, LedgerTexts } from './print.ts'

/** An item of a list, or what lies below its iteration's name. */
export function printYamlEntry(texts: LedgerTexts, shape: LedgerShape | null, hints: LedgerHints): string {
  const margin = ' '.repeat(shape?.indent ?? 0)
  const each = shape?.each ?? 'item'
  const isNamed = each === 'named'
  const fields = spelled(texts, shape).filter(({ key }) => !(isNamed && key === 'iteration'))
  const lines = fields.flatMap(({ key, name, text }) => {
    const hint = hints[key] === undefined ? '' : ` # ${hints[key]}`
    return text === '' ? [`${scalar(name)}:${hint}`] : valueLines(scalar(name), text)
  })
  const inner = `${margin}  `
  if (isNamed) return `${margin}${scalar(texts.iteration || '?')}:\n${lines.map((line) => `${inner}${line}\n`).join('')}`
  if (each === 'document') return `---\n${lines.map((line) => `${line}\n`).join('')}`
  return lines.map((line, i) => `${i === 0 ? `${margin}- ` : inner}${line}\n`).join('')
}

/** Several lines as a block, which people can read; what a block would change, and all else, as one scalar. */
function valueLines(name: string, text: string): string[] {
  const block = [`${name}: |-`, ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))]
  const given = (lines: string[]) => {
    const { node } = parseYamlTree(lines.join('\n'))
    const value = node?.is === 'map' ? node.entries[0]?.value : undefined
    return value?.is === 'string' ? value.value : null
  }
  return text.includes('\n') && given(block) === text ? block : [`${name}: ${scalar(text)}`]
}

function scalar(text: string): string {
  const quoted = JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  if (!/^[\p{L}\p{N}(][^\n#:"'`{}[\],&*!|>%@\\]*$/u.test(text) || text !== text.trim()) return quoted
  const { node } = parseYamlTree(`x: ${text}`)
  const value = node?.is === 'map' ? node.entries[0]?.value : undefined
  const isSame = (value?.is === 'string' && value.value === text) || (value?.is === 'number' && value.text === text)
  return isSame ? text : quoted
}

/** An object: on one line of a file that has one on each, or laid out to stand in a list. */
export function printJsonEntry(texts: LedgerTexts, shape: LedgerShape | null, { lines }: { lines: boolean }): string {
  const entry = Object.fromEntries(spelled(texts, shape).map(({ name, text }) => [name, numberOr(text)]))
  return `${lines ? JSON.stringify(entry) : JSON.stringify(entry, null, 2)}\n`
}

function numberOr(text: string): string | number {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text
}

interface Spelled {
  key: LedgerKey
  name: string
  text: string
}

/** The keys of an entry as the ledger spells them, in its order; those that it lacks follow in its manner. */
function spelled(texts: LedgerTexts, shape: LedgerShape | null): Spelled[] {
  const names = shape?.names ?? []
  const keys = columnKeys(names, 'file')
  const known = names.flatMap((name, i) => (keys[i] ?? []).slice(0, 1).map((key) => ({ key, name })))
  const told = known.filter(({ key }, i) => known.findIndex((it) => it.key === key) === i)
  const others = ledgerFields.filter(({ key }) => !told.some((it) => it.key === key))
  const rest = others.map(({ key, label }) => ({ key, name: inManner(key, label, names) }))
  const all = [...rest.filter(({ key }) => key === 'iteration'), ...told, ...rest.filter(({ key }) => key !== 'iteration')]
  return all.flatMap(({ key, name }) => {
    const text = texts[key]
    return text === undefined ? [] : [{ key, name, text }]
  })
}

function inManner(key: string, label: string, names: string[]): string {
  if (names.some((name) => /[a-z][A-Z]/.test(name))) return key
  const snake = label.toLowerCase().replaceAll(' ', '_')
  if (names.some((name) => name.includes(' ')) || (names.length > 0 && names.every((name) => /^[A-Z]/.test(name)))) return label
  return names.some((name) => name.includes('-')) ? snake.replaceAll('_', '-') : snake
}
