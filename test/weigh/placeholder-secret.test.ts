import { expect, test } from 'vitest'
import { isPlaceholder } from '../../src/weigh/placeholder-secret.ts'

const pem = (body: string) => `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`

test.each<[string, string, boolean]>([
  ['a token', 'ghp_q9Zk2LmT8vXc4BnR7sWp1YdF6hJg3QaE5uKo', false],
  ['a token with a word in it', 'ghp_q9Zk2LmT8vXc4EXAMPLE1YdF6hJg3QaE5uKo', true],
  ['a token with a run of figures', 'ghp_q9Zk2Lm0123456789R7sWp1YdF6hJg3QaE5u', true],
  ['a token with one letter eight times', 'ghp_q9Zk2LmTTTTTTTT4BnR7sWp1YdF6hJg3QaE5', true],
  ['a token with one letter seven times', 'ghp_q9Zk2LmTTTTTTT4BnR7sWp1YdF6hJg3QaE55', false],
  ['five letters, whatever the prefix is', 'ghp_q9Zk2q9Zk2Zqk92kq9Z2kq9Z2kqZ92', true],
  ['six letters', 'ghp_q9Zk2Lq9Zk2LZqLk92kq9ZL2kq9Z2kqLZ92', false],
  ['a password for a host', 'postgres://ana:tr0ub4dor7Kq@db.acme.com:5432/fraud', false],
  ['a password for one’s own machine', 'postgres://ana:tr0ub4dor7Kq@localhost:5432/fraud', true],
  ['a password for a documented host', 'https://ana:tr0ub4dor7Kq@db.example.com/fraud', true],
  ['a password that everybody begins with', 'postgres://ana:postgres@db.acme.com:5432/fraud', true],
  ['a blank to fill in', 'postgres://$' + '{USER}:$' + '{PASSWORD}@db.acme.com/fraud', true],
  ['a word in the address is none of the password', 'https://ana:tr0ub4dor7Kq@db.acme.com/sample', false],
  ['a key', pem('MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ'), false],
  ['a key that says it is an example is one all the same', pem('MIIEvQIBADANBgkqhkiGexample'), false],
  ['a key left out', pem('...'), true],
  ['a key to fill in', pem('<your key>'), true],
  ['a key of one letter sixteen times', pem('MIIEvQIBAAAAAAAAAAAAAAAAADANBgkq'), true],
  ['a key of one letter fifteen times', pem(`MIIEvQIB${'A'.repeat(15)}DANBgkq`), false],
])('%s', (_, secret, is) => expect(isPlaceholder(secret)).toBe(is))
