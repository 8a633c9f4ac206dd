import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contract } from '../../src/model/contract.ts'
import { readContract } from '../../src/read/contract.ts'
import { readContractRun } from '../../src/read/contract-run.ts'
import { keysAt } from '../../src/read/strictly.ts'
import { checksAsked } from '../../src/weigh/checks-asked.ts'
import { ruleOfCheck } from '../../src/weigh/contract-rules.ts'

const document = readFileSync(join(import.meta.dirname, '../../.github/CONTRACT.md'), 'utf8')
const fence = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? ''
const from = (path: string) => ({ path, commit: null, id: null })
const read = readContract(fence('yaml'), from('fraud/contract.yml'))

test('the contract that the document shows is one that is read, with every section and every behaviour', () => {
  if (read.is !== 'read') throw new Error(read.is === 'absent' ? '' : read.why)
  expect(new Set(Object.keys(read.value))).toEqual(new Set(keysAt(contract, [])))
  expect(new Set(Object.keys(read.value.behaviour))).toEqual(new Set(keysAt(contract, ['behaviour'])))
})

test('the result that the document shows is one that is read', () => {
  expect(readContractRun(fence('json'), from('r.json'))).toMatchObject({ is: 'read', value: { checks: { length: 3 } } })
})

test('every check that the contract asks for stands in the table, with its rule', () => {
  if (read.is !== 'read') throw new Error('unread')
  const rows = document.split('\n').filter((line) => line.startsWith('| `'))
  const cell = (line: string) => (line.split('|')[1] ?? '').trim()
  for (const id of ['cpu', 'webgpu', 'cuda'].flatMap((device) => checksAsked(read.value, device, ['fraud/golden/history.npz']))) {
    const [kind = '', second = ''] = id.split('/')
    const ofKind = rows.filter((line) => cell(line).startsWith(`\`${kind}`))
    const row = ofKind.find((line) => cell(line).includes(second)) ?? ofKind.find((line) => /\/[A-Z]+[`/]/.test(cell(line)))
    expect(`${id}: ${row}`).toContain(ruleOfCheck({ id }))
  }
})
