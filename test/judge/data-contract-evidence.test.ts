import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const settings = (contract: boolean) => `version: 1
models:
  sales:
    paths: [train.py, rows.sql]
    mode: enforce
${contract ? '    data_contract: data.yml\n' : ''}`

const contract = `version: 1
entity: plot
label: {column: sold_fast}
features: {time: moment}
split: time
`

interface Sides {
  base?: string | null
  head?: string | null
}

/** What one rule finds in a new file of a model, with these data contracts. */
async function found(rule: string, path: string, text: string, { base = null, head = base }: Sides) {
  const named = base !== null || head !== null
  const of = (side: string | null) => ({ '.github/mle-review.yml': settings(named), ...(side === null ? {} : { 'data.yml': side }) })
  const evidence = await gather(memoryRepository({ base: of(base), head: { ...of(head), [path]: text } }), { asOf: '2026-06-01T12:00:00Z' })
  const { findings, outcomes } = review(evidence, rulebook)
  expect(outcomes.filter(({ is }) => is === 'broken')).toEqual([])
  return findings
    .filter((finding) => finding.rule === `leakage/${rule}`)
    .map(({ severity, confidence, place }) => `${severity} ${confidence} ${place.is === 'line' ? place.line : ''}`)
}

const imports = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
`
const tail = `X_train, X_test, y_train, y_test = train_test_split(X, y)
model = Ridge().fit(X_train, y_train)
print(model.score(X_test, y_test))
`

const programs: [rule: string, what: string, program: string, without: string[], told: string[]][] = [
  [
    'random-split-over-time',
    'lags alone ask, with a time in the contract they prove',
    `${imports}df = pd.read_csv('a.csv')\ndf['before'] = df['price'].shift(1)\ndf = df.dropna()\nX, y = df[['price', 'before']], df['rent']\n${tail}`,
    ['Q medium 8'],
    ['E high 8'],
  ],
  [
    'random-split-over-time',
    'an order by what only the contract calls a time, under a split by time',
    `${imports}df = pd.read_csv('a.csv').sort_values('moment')\nX, y = df[['price', 'size']], df['rent']\n${tail}`,
    [],
    ['E high 6'],
  ],
  [
    'target-in-features',
    'the target of the contract among the features of another',
    `${imports}df = pd.read_csv('a.csv')\nX, y = df[['price', 'sold_fast']], df['rent']\n${tail}`,
    [],
    ['E high 7'],
  ],
  [
    'future-feature',
    'gaps filled from behind in rows that the contract says stand in time',
    `${imports}df = pd.read_csv('a.csv')\ndf['price'] = df['price'].bfill()\nX, y = df[['price', 'size']], df['rent']\n${tail}`,
    [],
    ['W high 5'],
  ],
  [
    'join-ignores-event-time',
    'two tables with the times of the contract',
    `${imports}a, b = pd.read_csv('a.csv'), pd.read_csv('b.csv')\nprint(a['moment'].max(), b['moment'].max())\ndf = a.merge(b, on='plot')\nX, y = df[['price', 'size']], df['rent']\n${tail}`,
    [],
    ['W high 6'],
  ],
  [
    'join-ignores-event-time',
    'a query over them',
    `${imports}df = pd.read_sql('select s.rent, s.moment, v.price, v.moment as at_visit from sales s join visits v on v.plot = s.plot', con)\nX, y = df[['price', 'size']], df['rent']\n${tail}`,
    [],
    ['W high 4'],
  ],
]

describe('a column that the data contract declares is evidence', () => {
  test.each(programs)('%s: %s', async (rule, _, program, without, told) => {
    expect(await found(rule, 'train.py', program, {})).toEqual(without)
    expect(await found(rule, 'train.py', program, { base: contract })).toEqual(told)
  })

  test('of a file of SQL too', async () => {
    const sql = 'select s.rent as label, s.moment, v.price, v.moment\nfrom sales s\njoin visits v on v.plot = s.plot\n'
    expect(await found('join-ignores-event-time', 'rows.sql', sql, {})).toEqual([])
    expect(await found('join-ignores-event-time', 'rows.sql', sql, { base: contract })).toEqual(['W high 3'])
  })
})

const [, , lagged] = programs[0] as (typeof programs)[number]

test('a contract that the change brings is believed; one that it takes words out of hides nothing', async () => {
  expect(await found('random-split-over-time', 'train.py', lagged, { base: null, head: contract })).toEqual(['E high 8'])
  expect(await found('random-split-over-time', 'train.py', lagged, { base: contract, head: 'version: 1\n' })).toEqual(['E high 8'])
})

test('a contract that says nothing of columns, or that cannot be read, is no evidence', async () => {
  expect(await found('random-split-over-time', 'train.py', lagged, { base: 'version: 1\ngrain: one sale\n' })).toEqual(['Q medium 8'])
  expect(await found('random-split-over-time', 'train.py', lagged, { base: 'version: 1\nfeatures: [nonsense\n' })).toEqual(['Q medium 8'])
})

test('another file than the model’s has no contract', async () => {
  expect(await found('random-split-over-time', 'other.py', lagged, { base: contract })).toEqual(['Q medium 8'])
})
