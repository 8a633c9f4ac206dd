import { expect, test } from 'vitest'
import { readEnvironment } from '../../../src/world/app/app-environment.ts'

const least = { APP_ID: '12', WEBHOOK_SECRET: 'between us' }

test('two variables are enough; the rest has a default', () => {
  expect(readEnvironment(least)).toMatchObject({
    APP_ID: 12,
    WEBHOOK_PATH: '/api/github/webhooks',
    PORT: 3000,
    HOST: 'localhost',
    GITHUB_THROTTLE: 'on',
  })
})

test.each(['', ' ', undefined])('no start without a webhook secret (%j)', (secret) => {
  expect(() => readEnvironment({ ...least, WEBHOOK_SECRET: secret })).toThrow(/WEBHOOK_SECRET is not set: .*anybody could send/)
})

test.each([
  ['APP_ID', 'mle'],
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['WEBHOOK_PATH', 'hooks'],
  ['DATABASE_URL', 'mysql://root:hunter2@db/queue'],
  ['REVIEWS_AT_ONCE', '0'],
  ['GRACE_SECONDS', '-1'],
  ['SWEEP_MINUTES', '90'],
  ['GITHUB_THROTTLE', 'no'],
  ['GITHUB_API_URL', 'here'],
  ['RULE_PAGES_URL', 'http://acme.test/rules/'],
])('%s=%s is refused by name, its value unsaid', (name, value) => {
  expect(() => readEnvironment({ ...least, [name]: value })).toThrow(new RegExp(`^${name} is not valid: `))
  expect(() => readEnvironment({ ...least, [name]: value })).not.toThrow(
    value === 'no' || value === 'here' ? /no start/ : new RegExp(value.replace(/\W/g, '.')),
  )
})

test('every mistake is named at once', () => {
  expect(() => readEnvironment({ PORT: 'x' })).toThrow(/APP_ID is not set[\s\S]*WEBHOOK_SECRET is not set[\s\S]*PORT is not valid/)
})
