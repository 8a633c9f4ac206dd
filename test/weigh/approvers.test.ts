import { expect, test } from 'vitest'
import { isTeam, plainName } from '../../src/weigh/approvers.ts'

test.each([
  ['@Ana', 'ana', false],
  ['ana', 'ana', false],
  ['@Acme/ML-leads', 'acme/ml-leads', true],
])('%s is %s, a team: %s', (name, plain, team) => {
  expect([plainName(name), isTeam(name)]).toEqual([plain, team])
})
