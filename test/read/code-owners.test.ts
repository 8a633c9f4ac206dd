import { expect, test } from 'vitest'
import { ownersOf, readCodeOwners } from '../../src/read/code-owners.ts'

const lines = readCodeOwners(`# who answers
*       @acme/platform lead@acme.test
/ml/    @ana @ana   # both hands
fraud/  @ben
/ml/legacy
*.sql   @dba
[Section] @nobody
/ml/churn/*.py @cy
/apps/**  @dee
/infra/* @eve
`)

test.each([
  ['', 'acme/platform', 2],
  ['ml', 'ana', 3],
  ['ml/churn', 'ana', 3],
  ['mlops', 'acme/platform', 2],
  ['services/fraud/v2', 'ben', 4],
  ['ml/fraud', 'ben', 4],
  ['ml/legacy/old', '', 5],
  ['apps/web', 'dee', 9],
  ['infra', 'eve', 10],
  ['infra/k8s', 'acme/platform', 2],
])('%s is owned by %s, by line %i', (folder, owners, line) => {
  expect(ownersOf(lines, folder)).toMatchObject({ owners: owners === '' ? [] : [owners], line })
})

test('nobody owns anything where nothing is said', () => {
  expect(ownersOf(readCodeOwners('# empty\n\n'), 'ml')).toBeNull()
})
