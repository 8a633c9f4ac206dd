import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const others = rulebook.rules.map(({ page }) => page.id).filter((id) => !id.startsWith('leakage/'))
const settings = {
  '.github/mle-review.yml': `version: 1\nseverities: {${others.map((id) => `${id}: off`).join(', ')}}\nmodels:\n  fraud: {paths: ["*.py"], mode: enforce}\n`,
}
const leaky = `from features import load
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load()
X = StandardScaler().fit_transform( X )
a, b, c, d = train_test_split(X, y, random_state=0)
print(SVC(random_state=0).fit(a, c).score(b, d))
`
const features = 'def load():\n    return read()\n'

async function standing(base: Record<string, string>, head: Record<string, string>) {
  const repository = memoryRepository({ base: { ...settings, ...base }, head: { ...settings, ...head } })
  const report = review(await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) }), rulebook)
  return report.findings.map((it) => it.standing)
}

test.each([
  ['blanks', 'fit_transform(X)'],
  ['a statement on several lines, with a comment', 'fit_transform(\n    X  # all rows\n)'],
  ['a name that is another', 'fit_transform(X, None)', false],
])('what only changes form introduces nothing: %s', async (_, written, stood = true) => {
  const head = leaky.replace('fit_transform( X )', written)
  expect(await standing({ 'train.py': leaky, 'features.py': features }, { 'train.py': head, 'features.py': features })).toEqual([stood])
})

test('beside a module whose meaning changes, form is not all that changed', async () => {
  const train = leaky
    .replace('import load', 'import load, rows')
    .replace('StandardScaler().fit_transform( X )', 'StandardScaler().fit( X ).transform(rows(X))')
  const other = `${features}\n\ndef rows(X):\n    return read_others()\n`
  const head = { 'train.py': train.replace('( X )', '(X)'), 'features.py': other.replace('read_others()', 'X') }
  expect(await standing({ 'train.py': train, 'features.py': other }, head)).toEqual([false])
  const alike = { ...head, 'features.py': features.replace('read()', 'read_all()') }
  expect(await standing({ 'train.py': leaky, 'features.py': features }, { ...alike, 'train.py': leaky.replace('( X )', '(X)') })).toEqual([
    true,
  ])
})
