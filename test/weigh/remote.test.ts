import { expect, test } from 'vitest'
import { remoteOf } from '../../src/weigh/remote.ts'

test.each([
  ['https://github.com/acme/fraud.git', 'github.com', 'acme', 'fraud'],
  ['https://ana:ghp_secret@github.com/acme/fraud', 'github.com', 'acme', 'fraud'],
  ['git@github.com:acme/fraud.git', 'github.com', 'acme', 'fraud'],
  ['ssh://git@ghe.acme.test:2222/acme/fraud.v2.git/', 'ghe.acme.test', 'acme', 'fraud.v2'],
  ['github-work:acme/fraud.git', 'github-work', 'acme', 'fraud'],
])('%s', (address, host, owner, name) => {
  expect(remoteOf(address)).toEqual({ host, owner, name })
})

test.each([
  '',
  '/srv/git/fraud.git',
  '../fraud',
  'file:///srv/acme/fraud',
  'https://gitlab.com/group/sub/fraud.git',
  'https://github.com/acme',
  'C:\\git\\fraud',
  'https://github.com/a b/c',
])('%s names no repository on GitHub', (address) => {
  expect(remoteOf(address)).toBeNull()
})
