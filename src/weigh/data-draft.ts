import type { ColumnProfile, DataProfile } from '../model/data-profile.ts'
import { scalar } from './data-draft-scalar.ts'
import { isTime, mayBeKey } from './data-profile.ts'
import { soundsLikeEntity } from './flow/time-names.ts'

/** The label's column, where code says it, and where that is. */
export interface Told {
  label: string
  from: string
}

/** A first data contract from a sample: what it shows, marked where it is a guess; what only a person knows is a comment. */
export function dataDraft(profile: DataProfile, file: string, told: Told | null = null): string {
  const { rows, whole, columns } = profile
  const size = `${whole ? '' : 'the first '}${rows.toLocaleString('en-US')} rows`
  const sensitive = columns.filter(isSensitive).map(({ name }) => name)
  const keys = keysOf(columns)
  const lines = [
    `# Drafted from ${oneLine(file)}, ${size}. Ranges, nulls and categories are those of the sample: widen them to what is promised.`,
    '# Fill in what is commented out, and check the lines that say `guess`.',
    'version: 1',
    'contract: 1 # raise it when a breaking change is meant',
    '# snapshot: NAME-2026-11-01 # or {file: …}, where DVC or Git LFS keeps it',
    '# grain: one … # what one row is',
    ...entityLines(columns, rows),
    ...keyLines(profile, keys, size),
    ...labelLines(columns, told),
    ...featureLines(columns),
    '# split: {policy: time, by: …} # or group, random',
    columns.length === 0 ? 'columns: {}' : 'columns:',
    ...columns.map((column) => columnLine(column, rows, column === keys[0])),
    `sensitive: [${sensitive.map((it) => scalar(it)).join(', ')}] # guess: by their names and shapes`,
  ]
  return `${lines.join('\n')}\n`
}

function entityLines(columns: ColumnProfile[], rows: number): string[] {
  const entity = columns.find(
    (column) => mayBeKey(column) && soundsLikeEntity(column.name) && column.distinct > 1 && column.distinct < rows * 0.9,
  )
  return [entity === undefined ? '# entity: … # whose rows belong together' : `entity: ${scalar(entity.name)} # guess: its rows come again`]
}

/** Columns that tell every row apart, the likeliest first. */
function keysOf(columns: ColumnProfile[]): ColumnProfile[] {
  const keys = columns.filter((column) => column.unique && mayBeKey(column) && !isSensitive(column))
  const best = keys.find(({ name }) => /(?:^|_)(?:id|key|uuid|guid)$|Id$/i.test(name)) ?? keys[0]
  return best === undefined ? [] : [best, ...keys.filter((it) => it !== best)]
}

function keyLines({ together }: DataProfile, [best, ...others]: ColumnProfile[], size: string): string[] {
  const also = others.slice(0, 3).map(({ name }) => oneLine(name))
  if (best !== undefined)
    return [`key: ${scalar(best.name)} # guess: no two of ${size} share it${also.length > 0 ? `; nor ${also.join(', ')}` : ''}`]
  return [
    together === null
      ? '# key: … # what tells a row from all others'
      : `key: [${together.map((name) => scalar(name)).join(', ')}] # guess: no two of ${size} share them`,
  ]
}

function labelLines(columns: ColumnProfile[], told: Told | null): string[] {
  const coded = told !== null && columns.some(({ name }) => name === told.label) ? told : null
  const label = columns.find(({ name }) => /^(?:label|target|outcome|y|class)$|_(?:label|target|outcome)$/i.test(name))
  const name = coded?.label ?? label?.name
  return [
    name === undefined ? '# label:' : 'label:',
    name === undefined ? '#   column: …' : `  column: ${scalar(name)} # guess: ${coded === null ? 'by its name' : oneLine(coded.from)}`,
    '#   definition: … # what makes a row positive, or what the value measures',
    '#   time: … # when it is known',
    '#   delay: …',
  ]
}

function featureLines(columns: ColumnProfile[]): string[] {
  const times = columns.filter(isTime)
  const best = times.find(({ name }) => /event|occur|created|start/i.test(name)) ?? times[0]
  const others = times.filter((it) => it !== best).map(({ name }) => oneLine(name))
  return [
    best === undefined ? '# features:' : 'features:',
    best === undefined
      ? '#   time: …'
      : `  time: ${scalar(best.name)} # guess${others.length > 0 ? `; times too: ${others.slice(0, 4).join(', ')}` : ''}`,
    '#   freshness: … # how old a feature may be when it is used',
    '#   join: … # which values a row may see: as of its time, never later',
  ]
}

/** What a sensitive column holds is not written down. */
function columnLine(column: ColumnProfile, rows: number, isKey: boolean): string {
  const { name, type, min, max, missing, categories } = column
  const hidden = isSensitive(column)
  const facts = [
    ...(type === null ? [] : [`type: ${type}`]),
    ...(hidden || isKey || min === null || max === null ? [] : [`min: ${min}`, `max: ${max}`]),
    ...(hidden || categories === null ? [] : [`categories: [${categories.map((it) => scalar(it, true)).join(', ')}]`]),
    `nulls: ${share(missing, rows)}`,
  ]
  const asks = !hidden && (type === 'float' || type === 'decimal') ? ' # unit: …' : type === null ? ' # the sample holds no value' : ''
  return `  ${scalar(name)}: {${facts.join(', ')}}${asks}`
}

/** A share that the sample does not exceed, in two digits. */
function share(missing: number, rows: number): number {
  if (missing === 0 || rows === 0) return 0
  const exact = missing / rows
  const step = 10 ** (Math.floor(Math.log10(exact)) - 1)
  return Math.min(1, Number((Math.ceil(exact / step - 1e-9) * step).toPrecision(2)))
}

const personal =
  /(?:^|[_\s.-])(?:e-?mail|mail|phone|mobile|tel|telephone|ssn|social_?security|passport|iban|bic|card_?(?:no|number|token)|pan|cvv|first_?name|last_?name|surname|full_?name|address|street|birth_?(?:date|day)?|dob|ip_?address|ip|tax_?id|licen[cs]e_?(?:no|number)?)(?:$|[_\s.-])|date_of_birth|[a-z](?:Email|Phone|Address|Iban|Ssn)$/i

/** Whether a column is called as what identifies or reaches a person. */
export function soundsPersonal(name: string): boolean {
  return personal.test(name)
}

function isSensitive({ name, personal: shaped }: ColumnProfile): boolean {
  return shaped || soundsPersonal(name)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200)
}
