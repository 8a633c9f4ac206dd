import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { trialFiles } from '../../../src/world/contract/trial-files.ts'
import { topFolder, trialTree } from '../../../src/world/contract/trial-tree.ts'
import { GitFixture } from '../../git-fixture.ts'
import { folderOf } from './contract-folder.ts'

const env = { PATH: process.env.PATH }

function repositoryOf(...init: string[]): GitFixture {
  const repository = new GitFixture(...init)
  onTestFinished(() => repository[Symbol.dispose]())
  repository.commit({ '.gitignore': 'cache/\n', 'a.txt': 'a', 'b/c.txt': 'c' })
  repository.write({ 'new.txt': 'n', 'cache/x.txt': 'x' })
  return repository
}

test('the files of a repository are those that git knows or would take, from the folder that is asked for', async () => {
  const { dir, ...git } = repositoryOf()
  expect(git).toBeDefined()
  expect((await trialTree(dir, env)).paths).toEqual(['.gitignore', 'a.txt', 'b/c.txt', 'new.txt'])
  expect((await trialTree(join(dir, 'b'), env)).paths).toEqual(['c.txt'])
  expect(await topFolder(join(dir, 'b'), env)).toBe(dir)
})

test.each([['sha1'], ['sha256']])('a file is known by its bytes and by the object id that git gives it (%s)', async (format) => {
  const repository = repositoryOf(`--object-format=${format}`)
  const files = trialFiles(await trialTree(repository.dir, env))
  expect(files.read('b/c.txt').is).toBe('read')
  expect(files.noted()).toEqual([
    {
      path: 'b/c.txt',
      digest: [
        'sha256:2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6',
        `git:${repository.git('hash-object', 'b/c.txt')}`,
      ],
    },
  ])
})

test('without a repository all files count but what git and npm keep', async () => {
  const root = folderOf({ 'a.txt': 'a', 'b/c.txt': 'c', 'node_modules/x/index.js': '', '.git-not/x': '' })
  expect(await trialTree(root, env)).toMatchObject({ paths: ['.git-not/x', 'a.txt', 'b/c.txt'], commit: null })
  expect(await topFolder(root, env)).toBeNull()
})

test('no more is read than the cap, no folder, nothing outside; what was not read is not noted', async () => {
  const outside = folderOf({ secret: 'secret' })
  const root = folderOf({ 'a.txt': 'a', 'large.txt': '0123456789', 'in/b.txt': 'b' })
  symlinkSync(join(outside, 'secret'), join(root, 'link'))
  symlinkSync(outside, join(root, 'folder'))
  symlinkSync('in/b.txt', join(root, 'within'))
  mkdirSync(join(root, 'empty'))
  const files = trialFiles(await trialTree(root, env), 5)
  expect(files.read('large.txt')).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'too-large' })
  for (const path of ['link', 'folder/secret', '../secret']) expect(files.read(path), path).not.toMatchObject({ is: 'read' })
  expect(files.read('folder/secret')).toMatchObject({ is: 'unreadable', why: expect.stringContaining('a link out of the tree') })
  expect(files.find('in', 'in')).toEqual(expect.objectContaining({ is: 'unreadable', why: 'in is no file.' }))
  expect(files.read('empty')).toMatchObject({ is: 'unreadable', reason: 'no-file' })
  expect(files.read('nothing')).toEqual({ is: 'absent' })
  expect(files.noted()).toEqual([])
  expect(files.read('within')).toMatchObject({ is: 'read', value: Uint8Array.from([98]) })
  expect(files.find('large.txt')).toMatchObject({ value: { bytes: 10 } })
})
