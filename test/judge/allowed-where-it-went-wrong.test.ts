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
const split = 'a, b, c, d = train_test_split(X, y, random_state=0)\n'
const scale = 'X[:] = StandardScaler().fit_transform(X)\n'
const train = (...lines: string[]) => `from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load()
${lines.join('')}print(SVC(random_state=0).fit(a, c).score(b, d))
`
const comment = '# mle-review: allow leakage/preprocess-before-split - too many rows to matter\n'

async function reviewed(base: string, head: string) {
  const repository = memoryRepository({ base: { ...settings, 'train.py': base }, head: { ...settings, 'train.py': head } })
  const evidence = await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) })
  const { conclusion, findings } = review(evidence, rulebook)
  return {
    conclusion,
    findings: findings.map(({ severity, allowed, place }) => ({ severity, allowed, line: 'line' in place ? place.line : null })),
  }
}

test('a comment where rows were learned from allows what is told where the change split them', async () => {
  const added = { reason: 'too many rows to matter', stands: false }
  expect(await reviewed(train(split, scale), train(comment, scale, split))).toEqual({
    conclusion: 'action_required',
    findings: [{ severity: 'E', allowed: added, line: 8 }],
  })
})

test('one that stands there is honoured', async () => {
  const { conclusion, findings } = await reviewed(train(split, comment, scale), train(comment, scale, split))
  expect({ conclusion, findings }).toMatchObject({
    conclusion: 'success',
    findings: [{ severity: 'N', allowed: { stands: true }, line: 8 }],
  })
})

test('and one beside what stood before is not told to allow nothing', async () => {
  const later = split.replace('=0', '=1')
  expect((await reviewed(train(comment, scale, split), train(comment, scale, later))).findings).toMatchObject([{ severity: 'N', line: 8 }])
})
