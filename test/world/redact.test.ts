import { expect, test } from 'vitest'
import { redacted } from '../../src/read/redacted.ts'
import type { Log } from '../../src/world/app/log.ts'
import { redactingLog } from '../../src/world/redact.ts'

const pem = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEowIBAAKCAQEA'.repeat(4)}\n-----END RSA PRIVATE KEY-----`
const secrets = {
  'an installation token': `ghs_${'a1B2'.repeat(9)}`,
  'a personal token': `github_pat_${'a1B2_'.repeat(8)}`,
  'a JWT': `eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOjF9MTIzNA.${'c2ln'.repeat(8)}`,
  'a private key': pem,
  'half a private key': pem.slice(0, 60),
  'a signature': `sha256=${'0f'.repeat(32)}`,
}

test.each(Object.entries(secrets))('%s is not written', (_, secret) => {
  expect(redacted(`before ${secret} after`)).not.toContain(secret)
  expect(redacted(`before ${secret} after`)).toMatch(/^before /)
})

test('a password in an address goes, its host stays', () => {
  expect(redacted('connect postgres://mle:s3cr3t-pass@db.acme.test:5432/queue')).toBe(
    'connect postgres://mle:[password]@db.acme.test:5432/queue',
  )
})

test('an authorization header keeps its kind only', () => {
  expect(redacted('authorization: bearer abcdefghijklmnopqrstuvwxyz')).toBe('authorization: bearer [token]')
})

test('a text without secrets stays as it is', () => {
  const text = 'GET /repos/acme/fraud/pulls/12 - 200 in 12ms; see https://github.com/acme/fraud/pull/12'
  expect(redacted(text)).toBe(text)
})

test('whatever an error carries, the log writes no secret, at any depth', () => {
  const lines: string[] = []
  const keep = (fields: Record<string, unknown>, message: string) => void lines.push(JSON.stringify(fields) + message)
  const base: Log = {
    info: keep,
    warn: keep,
    error: keep,
    debug: keep,
    child: (fields) => ({ ...base, info: (more, message) => keep({ ...fields, ...more }, message) }),
  }
  const log = redactingLog(base)
  for (const secret of Object.values(secrets)) {
    const error = Object.assign(new Error(`no ${secret}`, { cause: new Error(secret) }), {
      request: { headers: { authorization: secret } },
      response: { headers: { 'x-token': secret } },
      deeper: { at: [{ all: secret }] },
    })
    log.error({ err: error }, `failed with ${secret}`)
    log.child({ delivery: secret }).info({ list: [secret] }, secret)
    expect(lines.join('\n')).not.toContain(secret.split('\n')[1] ?? secret)
    expect(lines.join('\n')).not.toContain(secret)
  }
  expect(lines.join('\n')).toContain('failed with [token]')
})
