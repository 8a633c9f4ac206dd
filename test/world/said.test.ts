import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { locate } from '../../src/world/checkout/locate.ts'
import { ObjectReader } from '../../src/world/checkout/object-reader.ts'
import { saidOf } from '../../src/world/checkout/said.ts'
import { GitFixture } from '../git-fixture.ts'

const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' }

const messages: [string, string][] = [
  ['a subject alone', 'One'],
  ['a body with blank lines of its own', 'One\n\nGoal: x\n\n\n\n```\n  a\n\n   \nb\n```\n\n\n'],
  ['a subject of several lines', 'One\ntwo  \n  three\n \t\nBody\n'],
  ['blank lines before it', '\n\n  \nOne\n\n\n\n  Body'],
  ['carriage returns', 'One\r\n\r\nGoal: x\r\nBaseline: y\r\n'],
  ['no words', '\n'],
  ['other scripts', 'Ünïcode 漢字\n\nЦель: меньше'],
]

/** A commit of exactly these bytes after its parent. */
function written(repository: GitFixture, parent: string, message: string | Buffer, header = ''): string {
  const [fields = ''] = repository.git('cat-file', 'commit', parent).split('\n\n')
  const head = `${fields.replace(/^(tree .*)$/m, `$1\nparent ${parent}`)}${header}\n\n`
  const input = Buffer.concat([Buffer.from(head), Buffer.from(message)])
  return execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], { cwd: repository.dir, input }).toString().trim()
}

test.each(messages)('a commit says what git itself reads of it: %s', async (_, message) => {
  using repository = new GitFixture()
  const base = repository.commit({ a: '1' })
  const head = written(repository, base, message)
  const { objects: git } = await locate(repository.dir, env)
  using objects = new ObjectReader(git)
  const [title, body] = repository.git('log', '-1', '--format=%s%x00%b', head).split('\0')
  expect(await saidOf(git, objects, base, head)).toEqual({ title: title?.trim(), body: body?.trim() })
})

test('a message in another encoding is read by git', async () => {
  using repository = new GitFixture()
  const base = repository.commit({ a: '1' })
  const head = written(repository, base, Buffer.from('Caf\xe9\n\nGoal: \xe9', 'latin1'), '\nencoding ISO-8859-1')
  const { objects: git } = await locate(repository.dir, env)
  using objects = new ObjectReader(git)
  expect(await saidOf(git, objects, base, head)).toEqual({ title: 'Café', body: 'Goal: é' })
})
