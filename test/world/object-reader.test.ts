import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locate } from '../../src/world/checkout/locate.ts'
import { ObjectReader } from '../../src/world/checkout/object-reader.ts'
import { GitFixture } from '../git-fixture.ts'

const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' }
const none = '9'.repeat(40)

test('questions asked at once are answered each in its order, with what is missing among them', async () => {
  using repository = new GitFixture()
  const long = 'línea\n'.repeat(40_000)
  repository.commit({ a: 'one\n', empty: '', long, 'dir/b': 'no newline' })
  const [a, empty, big, b, dir] = ['a', 'empty', 'long', 'dir/b', 'dir'].map((path) => repository.git('rev-parse', `HEAD:${path}`).trim())
  using objects = new ObjectReader((await locate(repository.dir, env)).objects)
  const [first, second, sizes] = await Promise.all([
    objects.contents([a ?? '', none, big ?? '', empty ?? '']),
    objects.contents([b ?? '', a ?? '']),
    objects.sizes([none, dir ?? '', big ?? '', none]),
  ])
  expect(first.map(({ bytes }) => bytes.toString())).toEqual(['one\n', '', long, ''])
  expect(first.map(({ type }) => type)).toEqual(['blob', 'missing', 'blob', 'blob'])
  expect(second.map(({ id, bytes }) => [id, bytes.toString()])).toEqual([
    [b, 'no newline'],
    [a, 'one\n'],
  ])
  expect(sizes.map(({ id, type, size }) => [id, type, type === 'tree' ? 0 : size])).toEqual([
    [none, 'missing', 0],
    [dir, 'tree', 0],
    [big, 'blob', Buffer.byteLength(long)],
    [none, 'missing', 0],
  ])
  expect(await objects.sizes([])).toEqual([])
})

test('a git that ends unasked fails its question with the reason, and the next one is answered by another', async () => {
  using repository = new GitFixture()
  repository.commit({ a: 'one\n' })
  const id = repository.git('rev-parse', 'HEAD:a').trim()
  const { objects: git } = await locate(repository.dir, env)
  let broken = true
  const start: typeof git.start = (args, ...rest) => git.start(broken ? [...args, '--no-such-option'] : args, ...rest)
  using objects = new ObjectReader(Object.assign(git.bind(null), { start }))
  await expect(objects.sizes([id])).rejects.toThrow(/git cat-file failed: .*no-such-option/)
  broken = false
  expect(await objects.sizes([id])).toMatchObject([{ id, type: 'blob', size: 4 }])
})

test('one that nobody disposes of keeps no process from its end', () => {
  using repository = new GitFixture()
  repository.commit({ a: 'one\n' })
  const id = repository.git('rev-parse', 'HEAD:a').trim()
  const script = `
    const { locate } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/world/checkout/locate.ts'))})
    const { ObjectReader } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/world/checkout/object-reader.ts'))})
    const objects = new ObjectReader((await locate(${JSON.stringify(repository.dir)}, process.env)).objects)
    console.log((await objects.contents([${JSON.stringify(id)}]))[0].bytes.toString())`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, timeout: 20_000 }).toString()).toBe('one\n\n')
})
