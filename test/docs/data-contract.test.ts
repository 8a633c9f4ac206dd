import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { dataFormats, dataTypes } from '../../src/model/data-contract.ts'
import { dataFile } from '../../src/model/data-file.ts'
import { blankContract } from '../../src/read/data-contract/blank.ts'
import { readOwnDataContract } from '../../src/read/data-contract/own.ts'
import { tell } from '../../src/read/data-contract/told-keys.ts'
import { keysAt } from '../../src/read/strictly.ts'
import { parseYaml } from '../../src/read/yaml.ts'
import { dataGaps } from '../../src/weigh/data-gaps.ts'

const document = readFileSync(join(import.meta.dirname, '../../.github/DATA.md'), 'utf8')
const fence = /```yaml\n([\s\S]*?)```/.exec(document)?.[1] ?? ''
const read = readOwnDataContract(fence, { path: 'data.yml', commit: null, id: null })

test('the contract that the document shows is one that is read, with every key that there is, and leaves nothing out', () => {
  if (read.is !== 'read') throw new Error(read.is === 'absent' ? '' : read.why)
  const written = parseYaml(fence).value as Record<string, Record<string, unknown>>
  expect(new Set(Object.keys(written))).toEqual(new Set(keysAt(dataFile, [])))
  for (const key of ['label', 'features', 'split', 'snapshot'])
    expect(new Set(Object.keys(written[key] ?? {})), key).toEqual(new Set(keysAt(dataFile, [key])))
  const columns = Object.values(written.columns ?? {}).flatMap((column) => Object.keys(column as object))
  expect(new Set(columns)).toEqual(new Set(keysAt(dataFile, ['columns', 'amount'])))
  expect(dataGaps(read.value, { labels: 'delayed', serving: 'online', task: undefined }, false)).toEqual([])
})

test('every type, format and rule is named', () => {
  for (const type of dataTypes) expect(document).toContain(`\`${type}\``)
  for (const name of Object.values(dataFormats).slice(1))
    expect(document.replaceAll('`', '').toLowerCase()).toContain((name.split(' ')[0] ?? '').toLowerCase())
  for (const { page } of rulebook.rules.filter(({ page: { id } }) => id.startsWith('data/'))) expect(document).toContain(`\`${page.id}\``)
})

test('the names that it says are taken from free places are', () => {
  const names = /under the names above or alike: ([\s\S]*?)\n\n/.exec(document)?.[1] ?? ''
  const free = [...names.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name ?? '').filter((name) => !['unit', 'pii'].includes(name))
  expect(free.length).toBeGreaterThan(5)
  for (const name of free) {
    const contract = blankContract('odcs')
    tell(contract, name, { value: ['x'], line: 1 })
    expect(contract, name).not.toEqual(blankContract('odcs'))
  }
})
