import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { scan } from '../../src/world/scan.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

function folder(files: Record<string, string>): string {
  const top = mkdtempSync(join(tmpdir(), 'declared-'))
  made.push(top)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), content)
  }
  return top
}

const settings = (more = 'data_contract: data.yml') => `version: 1\nmodels:\n  sales:\n    paths: [sales/**]\n    ${more}\n`
const contract = 'version: 1\nentity: plot\nlabel: {column: sold_fast}\nfeatures: {time: moment}\nsplit: time\n'
const train = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv').sort_values('moment')
X, y = df[['price', 'size']], df['rent']
X_train, X_test, y_train, y_test = train_test_split(X, y)
model = Ridge().fit(X_train, y_train)
print(model.score(X_test, y_test))
`

async function found(files: Record<string, string>, path = 'sales/train.py', link?: [to: string, at: string]) {
  const top = folder({ [path]: train, ...files })
  if (link !== undefined) symlinkSync(link[0], join(top, link[1]))
  const { findings, skipped } = await scan([path], rulebook, top)
  expect(skipped).toEqual([])
  return findings.filter(({ rule }) => rule === 'leakage/random-split-over-time').map(({ severity, line }) => `${severity} ${line}`)
}

const at = '.github/mle-review.yml'

test('a scan believes the data contract of the model that owns the file', async () => {
  expect(await found({})).toEqual([])
  expect(await found({ [at]: settings(), 'data.yml': contract })).toEqual(['E 6'])
})

test('a configuration that is nearer is that of the file', async () => {
  const files = { [at]: settings(), 'data.yml': contract.replace('moment', 'other') }
  expect(await found(files, 'deep/sales/train.py')).toEqual([])
  expect(await found({ ...files, [`deep/${at}`]: settings(), 'deep/data.yml': contract }, 'deep/sales/train.py')).toEqual(['E 6'])
})

test.each<[what: string, files: Record<string, string>, path?: string]>([
  ['of another model', { [at]: settings(), 'data.yml': contract }, 'rents/train.py'],
  ['that nobody names', { [at]: settings('stage: exploration'), 'data.yml': contract }],
  ['that is not there', { [at]: settings() }],
  ['that is none', { [at]: settings(), 'data.yml': '- 1\n' }],
  ['half of which is none', { [at]: settings('data_contract: [data.yml, more.yml]'), 'data.yml': contract, 'more.yml': '{' }],
  ['that is elsewhere', { [at]: settings('data_contract: https://example.com/data.yml') }],
  ['of a configuration that is none', { [at]: 'models: [', 'data.yml': contract }],
  ['of globs that take long', { [at]: settings().replace('sales/**', `"${'**/*a*'.repeat(6)}", sales/**`), 'data.yml': contract }],
])('no evidence is a contract %s', async (_, files, path) => expect(await found(files, path)).toEqual([]))

test('what is elsewhere beside one that is here takes nothing from it', async () => {
  const files = { [at]: settings('data_contract: ["https://example.com/data.yml", data.yml]'), 'data.yml': contract }
  expect(await found(files)).toEqual(['E 6'])
})

test('a link leads to no contract, be it of the file or of its folder, into the tree or out of it', async () => {
  const outside = folder({ 'data.yml': contract })
  expect(await found({ [at]: settings(), 'other.yml': contract }, undefined, ['other.yml', 'data.yml'])).toEqual([])
  expect(await found({ [at]: settings('data_contract: link/data.yml') }, undefined, [outside, 'link'])).toEqual([])
})

test('a configuration above what is scanned is none of it', async () => {
  const top = folder({ 'sales/train.py': train, [at]: settings(), 'data.yml': contract })
  const rules = async (paths: string[], cwd: string) => (await scan(paths, rulebook, cwd)).findings.map(({ rule }) => rule)
  expect(await rules(['sales'], top)).toContain('leakage/random-split-over-time')
  expect(await rules(['train.py'], join(top, 'sales'))).not.toContain('leakage/random-split-over-time')
})

test('columns that it marks are seen as in a review', async () => {
  const sensitive = `${contract}columns:\n  price: {sensitive: true}\n`
  const top = folder({ 'sales/train.py': train, [at]: settings(), 'data.yml': sensitive })
  const { findings } = await scan(['sales'], rulebook, top)
  expect(findings.map(({ rule }) => rule)).toContain('data/sensitive-field')
})
