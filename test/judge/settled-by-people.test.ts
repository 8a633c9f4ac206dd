import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { gather } from '../../src/world/gather.ts'
import { ana } from '../evidence.ts'
import { memoryRepository } from '../memory-repository.ts'

const settings =
  'version: 1\napprovers: [ana]\nseverities: {compact/missing: "off", gates/undeclared: "off"}\nmodels:\n  fraud: {paths: ["fraud/**"], mode: enforce}\n'
const serving = (fields: string) =>
  `from fastapi import FastAPI\nfrom pydantic import BaseModel\n\napp = FastAPI()\n\nclass Payment(BaseModel):\n${fields}\n\n@app.post("/score")\ndef score(payment: Payment):\n    return model.predict([[payment.amount]])\n`

const reviewed = async (base: Record<string, string>, head: Record<string, string>, approved: boolean) => {
  const path = '.github/mle-review.yml'
  const repository = memoryRepository({
    base: { [path]: settings, ...base },
    head: { [path]: settings, ...head },
    approvals: approved ? [ana] : [],
  })
  return review(await gather(repository, { asOf: '2026-06-01T12:00:00Z' }), rulebook)
}

test('a class of requests has no version: an approver says that its break is meant', async () => {
  const [base, head] = [{ 'fraud/serve.py': serving('    amount: float\n    id: str') }, { 'fraud/serve.py': serving('    amount: float') }]
  const found = async (approved: boolean) =>
    (await reviewed(base, head, approved)).findings.find(({ rule }) => rule === 'serving/breaking-schema')
  expect(await found(false)).toMatchObject({ severity: 'E', holds: true, settledBy: 'approval', approvedBy: null, model: 'fraud' })
  expect(await found(true)).toMatchObject({ holds: false, approvedBy: 'Ana' })
})

test('what cannot be taken back is said until somebody else says that it is meant', async () => {
  const [base, head] = [
    { 'fraud/train.py': 'model.fit(1)\n' },
    { 'fraud/train.py': 'model.fit(2)\n', 'migrations/1.sql': 'ALTER TABLE payments DROP COLUMN age;' },
  ]
  const rules = async (approved: boolean) => (await reviewed(base, head, approved)).findings.map(({ rule }) => rule)
  expect(await rules(false)).toContain('rollout/irreversible')
  expect(await rules(true)).not.toContain('rollout/irreversible')
})

test('a migration that another model owns is not told of this one', async () => {
  const two = settings.concat('  churn: {paths: ["churn/**"], mode: observe}\n')
  const repository = memoryRepository({
    base: { '.github/mle-review.yml': two, 'fraud/train.py': 'model.fit(1)\n' },
    head: { '.github/mle-review.yml': two, 'fraud/train.py': 'model.fit(2)\n', 'churn/1.sql': 'DROP TABLE ages;' },
  })
  const { findings } = review(await gather(repository, { asOf: '2026-06-01T12:00:00Z' }), rulebook)
  expect(findings.filter(({ rule }) => rule === 'rollout/irreversible').map(({ model }) => model)).toEqual(['churn'])
})
