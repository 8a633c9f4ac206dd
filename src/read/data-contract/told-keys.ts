import type { DataColumn, DataContract, Told } from '../../model/data-contract.ts'
import type { Node } from '../node.ts'
import { itemsAt, scalarText, textAt } from './told.ts'

type Tell = (contract: DataContract, told: Told<string[]>) => void

const one = ({ value, line }: Told<string[]>): Told<string> => ({ value: value.join(', '), line })

/** What people call the pieces where a format leaves the names to them, letters only. The first that says a piece stands. */
const pieces: Record<string, Tell> = {}
const under = (names: string[], tell: Tell) => {
  for (const name of names) pieces[name] = tell
}
under(['grain', 'granularity', 'datagranularity', 'entitygrain', 'rowgrain'], (it, told) => {
  it.grain ??= one(told)
})
under(['entity', 'entities', 'entitykey', 'entitykeys', 'entitycolumn'], (it, told) => {
  it.entity ??= told
})
under(['key', 'primarykey', 'primarykeys', 'uniquekey'], (it, told) => {
  it.key ??= told
})
under(['label', 'target', 'labelcolumn', 'targetcolumn'], (it, told) => {
  it.label.column ??= one(told)
})
under(['labeldefinition', 'targetdefinition', 'labelmeaning'], (it, told) => {
  it.label.definition ??= one(told)
})
under(['labeltime', 'labeltimestamp', 'labelavailableat', 'labelavailability'], (it, told) => {
  it.label.time ??= one(told)
})
under(['labeldelay', 'labellag', 'labelmaturity', 'labelwindow', 'labelmaturation'], (it, told) => {
  it.label.delay ??= one(told)
})
under(['labelid', 'labelversion'], (it, told) => {
  it.label.id ??= one(told)
})
under(['eventtime', 'eventtimestamp', 'featuretime', 'featurestime', 'timecolumn', 'timestampfield', 'timestampcolumn'], (it, told) => {
  it.time ??= told
})
under(['freshness', 'freshnesssla', 'featuresfreshness', 'featurefreshness'], (it, told) => {
  it.freshness ??= one(told)
})
under(['join', 'joinrule', 'featuresjoin', 'pointintime', 'pointintimejoin', 'pointintimejoinrule', 'pitjoin'], (it, told) => {
  it.join ??= one(told)
})
under(['split', 'splitpolicy', 'splitstrategy', 'trainteststrategy', 'traintestsplit'], (it, told) => {
  it.split ??= { line: told.line, value: { policy: told.value.join(', '), by: [], rest: {} } }
})
under(['snapshot', 'snapshotid', 'datasnapshot', 'datasetversion', 'datasetsnapshot', 'dataversion'], (it, told) => {
  it.snapshot ??= one(told)
})
under(['contractversion', 'datacontractversion'], (it, told) => {
  it.version ??= one(told)
})
under(['sensitive', 'sensitivecolumns', 'sensitivefields', 'pii', 'piicolumns'], (it, told) => {
  it.sensitive ??= told
})

/** Takes up what a free name says of the contract, where the name is one that people use for it. */
export function tell(contract: DataContract, name: string, told: Told<string[]>): void {
  pieces[letters(name)]?.(contract, told)
}

/** Takes up what a free map says, nested maps by their joined names: `label: {definition: …}`. */
export function tellAll(contract: DataContract, node: Node | null | undefined, before = ''): void {
  if (node?.is !== 'map') return
  for (const { key, value, line } of node.entries) {
    const name = before + key
    if (value.is === 'map') tellAll(contract, value, name)
    else tell(contract, name, { value: textsOf(value), line })
  }
}

/** The same for a list of `{property, value}`, as data contracts of the open standard have it. */
export function tellProperties(contract: DataContract, node: Node | null | undefined): void {
  for (const item of itemsAt(node, 'customProperties')) {
    const name = textAt(item, 'property')
    const value = item.is === 'map' ? item.entries.find(({ key }) => key === 'value') : undefined
    if (name === null || value === undefined) continue
    if (value.value.is === 'map') tellAll(contract, value.value, name.value)
    else tell(contract, name.value, { value: textsOf(value.value), line: value.line })
  }
}

/** What a free name says of a column: its unit, or that it is sensitive. */
export function tellColumn(column: DataColumn, name: string, { value, line }: Told<string>): void {
  const plain = letters(name)
  if (['unit', 'units', 'unitofmeasure'].includes(plain)) column.unit ??= { value, line }
  if (['pii', 'ispii', 'containspii', 'sensitive', 'issensitive', 'personal', 'personaldata', 'gdpr'].includes(plain))
    column.sensitive ??= { value: !/^(?:false|no|none|0)$/i.test(value.trim()), line }
  if (['classification', 'dataclassification', 'sensitivity', 'datasensitivity'].includes(plain))
    column.sensitive ??= { value: isSensitiveWord(value), line }
}

/** Classes of data that belong in no feature, log or output. What is merely confidential or internal may be used. */
export function isSensitiveWord(word: string): boolean {
  return (
    /(?:^|[\W_])(?:pii|spii|phi|pci|gdpr|personal|sensitive|secret|restricted|special|highly|health)(?:$|[\W_])/i.test(word) &&
    !/(?:^|[\W_])(?:non|not|no)[\W_]/i.test(word)
  )
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

function textsOf(node: Node): string[] {
  return (node.is === 'list' ? node.items : [node]).flatMap((item) => scalarText(item) ?? [])
}
