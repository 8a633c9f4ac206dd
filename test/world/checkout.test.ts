import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { valueOf } from '../../src/model/read.ts'
import { readBlobs } from '../../src/world/checkout/blobs.ts'
import { type CheckoutOptions, openCheckout } from '../../src/world/checkout/checkout.ts'
import { locate } from '../../src/world/checkout/locate.ts'
import { ObjectReader } from '../../src/world/checkout/object-reader.ts'
import { GitFixture, type Written } from '../git-fixture.ts'

const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' }
const open = (repository: GitFixture, options: CheckoutOptions = {}) => openCheckout(repository.dir, { env, ...options })

/** What a head of these files changes against a base of those. */
async function changed(base: Record<string, Written>, head: Record<string, Written>, ...init: string[]): Promise<Record<string, Change>> {
  using repository = new GitFixture(...init)
  repository.commit({ 'README.md': 'hello\n', ...base })
  repository.branch('topic')
  repository.commit(head)
  using checkout = await open(repository)
  const { mergeBase, head: tip } = await checkout.pull()
  const read = await checkout.changes(mergeBase, tip)
  return Object.fromEntries((valueOf(read) ?? []).map((change) => [change.path, change]))
}

const pointer = (digit: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`
const poem = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join('')

describe('what changed', () => {
  test('added, modified, deleted, with the lines that changed', async () => {
    const all = await changed({ 'a.py': 'a\nb\nc\n', 'gone.py': 'x\n' }, { 'a.py': 'a\nB\nc\nd\n', 'gone.py': null, 'new.py': 'n\n' })
    expect(all['a.py']).toMatchObject({
      status: 'modified',
      kind: 'text',
      hunks: [
        { oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 },
        { oldStart: 3, oldLines: 0, newStart: 4, newLines: 1 },
      ],
    })
    expect(all['gone.py']).toMatchObject({ status: 'deleted', head: null, hunks: [{ oldStart: 1, oldLines: 1, newStart: 0, newLines: 0 }] })
    expect(all['new.py']).toMatchObject({ status: 'added', base: null, hunks: [{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 1 }] })
    expect(all['new.py']?.head).toEqual({ mode: '100644', id: expect.stringMatching(/^[0-9a-f]{40}$/), size: null })
  })

  test('a rename is one change that knows its old name, edited or not', async () => {
    const all = await changed(
      { 'old.py': poem, 'same.py': `${poem}!` },
      { 'old.py': null, 'new.py': poem.replace('line 7', 'LINE 7'), 'same.py': null, 'dir/same.py': `${poem}!` },
    )
    expect(Object.keys(all).sort()).toEqual(['dir/same.py', 'new.py'])
    expect(all['new.py']).toMatchObject({
      before: 'old.py',
      status: 'renamed',
      hunks: [{ oldStart: 8, oldLines: 1, newStart: 8, newLines: 1 }],
    })
    expect(all['dir/same.py']).toMatchObject({ before: 'same.py', status: 'renamed', hunks: [] })
  })

  test('binary files and pointers take no lines; an attribute cannot hide a text file', async () => {
    const all = await changed(
      { 'a.bin': new Uint8Array([0, 1, 2]), 'm.onnx': pointer('a'), 't.py': 'x\n', '.gitattributes': '*.py binary -diff\n' },
      { 'a.bin': new Uint8Array([0, 1, 3]), 'm.onnx': pointer('b'), 't.py': 'y\n' },
    )
    expect(all['a.bin']).toMatchObject({ kind: 'binary', hunks: null })
    expect(all['m.onnx']).toMatchObject({ kind: 'lfs', hunks: null })
    expect(all['t.py']).toMatchObject({ kind: 'text', hunks: [{ oldStart: 1, oldLines: 1, newStart: 1, newLines: 1 }] })
  })

  test('submodules and links are told by their mode, and never followed', async () => {
    const all = await changed(
      { sub: { module: '1'.repeat(40) }, link: { link: 'a' } },
      { sub: { module: '2'.repeat(40) }, link: { link: '/etc/passwd' } },
    )
    expect(all.sub).toMatchObject({
      kind: 'submodule',
      base: { mode: '160000', id: '1'.repeat(40) },
      head: { mode: '160000', id: '2'.repeat(40) },
      hunks: null,
    })
    expect(all.link).toMatchObject({ kind: 'symlink', hunks: null })
  })

  test('a file that became a link, beside a change that comes after it', async () => {
    const all = await changed({ a: 'text\n', 'b.py': 'x\n' }, { a: { link: 'b.py' }, 'b.py': 'y\n' })
    expect(all.a).toMatchObject({ status: 'type-changed', kind: 'symlink', hunks: null })
    expect(all['b.py']?.hunks).toEqual([{ oldStart: 1, oldLines: 1, newStart: 1, newLines: 1 }])
  })

  test('a link that became a file has no lines to comment on', async () => {
    const all = await changed({ a: { link: 'b.py' } }, { a: 'text\n' })
    expect(all.a).toMatchObject({ status: 'type-changed', kind: 'text', hunks: null })
  })

  test('a mode alone, an empty file, CRLF and a newline at the end', async () => {
    const all = await changed(
      { 'run.py': 'x\n', 'crlf.py': 'a\nb\n', 'end.py': 'a\nb\n' },
      { 'run.py': { run: 'x\n' }, 'crlf.py': 'a\nb\r\n', 'end.py': 'a\nb', 'empty.py': '' },
    )
    expect(all['run.py']).toMatchObject({ status: 'modified', hunks: [], base: { mode: '100644' }, head: { mode: '100755' } })
    expect(all['crlf.py']?.hunks).toEqual([{ oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 }])
    expect(all['end.py']?.hunks).toEqual([{ oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 }])
    expect(all['empty.py']).toMatchObject({ status: 'added', kind: 'text', hunks: [] })
  })

  test.each([
    ' lead ing ',
    '-rf',
    'quo"te',
    "apo's",
    'tab\there',
    'new\nline',
    'back\\slash',
    'été/模型.py',
    '😀.py',
    '__proto__',
    ':(top)x',
    'a\u0001b',
    '*?[x]',
  ])('a path such as %j', async (path) => {
    const all = await changed({ [`${path}.old`]: 'a\n' }, { [path]: 'new\n', [`${path}.old`]: 'b\n' })
    expect(Object.keys(all).sort()).toEqual([path, `${path}.old`].sort())
    expect(Object.getOwnPropertyDescriptor(all, path)?.value).toMatchObject({
      status: 'added',
      hunks: [{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 1 }],
    })
  })

  test('a file over the size cap has no lines, and a line without end costs little', async () => {
    const all = await changed({}, { 'huge.json': `${'x'.repeat(9 * 1024 * 1024)}\n`, 'long.json': 'y'.repeat(5 * 1024 * 1024) })
    expect(all['huge.json']).toMatchObject({ status: 'added', hunks: null })
    expect(all['long.json']?.hunks).toEqual([{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 1 }])
  })

  test('a file in more pieces than anyone reads has no lines', async () => {
    const text = (mark: string) => Array.from({ length: 50_000 }, (_, i) => (i % 2 === 0 ? 'same\n' : `${mark}${i}\n`)).join('')
    expect((await changed({ 'a.py': text('a') }, { 'a.py': text('b') }))['a.py']).toMatchObject({ kind: 'text', hunks: null })
  })

  test('a repository of SHA-256 objects', async () => {
    const all = await changed({ 'a.py': 'a\n' }, { 'a.py': 'b\n' }, '--object-format=sha256')
    expect(all['a.py']?.head?.id).toMatch(/^[0-9a-f]{64}$/)
    expect(all['a.py']?.hunks).toHaveLength(1)
  })
})

describe('texts', () => {
  async function textOf(written: Written): Promise<unknown> {
    using repository = new GitFixture()
    const head = repository.commit({ 'x.json': written })
    using checkout = await open(repository)
    const entry = valueOf(await checkout.tree(head))?.['x.json']
    if (entry === undefined) throw new Error('not in the tree')
    return (await checkout.texts([{ commit: head, path: 'x.json', entry }])).get(`${head}:x.json`)
  }
  test.each<[string, Written, object]>([
    ['text, its byte order mark and line ends kept', '\uFEFFa\r\nb', { is: 'read', value: '\uFEFFa\r\nb' }],
    ['an empty file', '', { is: 'read', value: '' }],
    ['binary', new Uint8Array([1, 0, 2]), { is: 'unreadable', fault: 'author', reason: 'binary' }],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), { is: 'unreadable', fault: 'author', reason: 'not-utf-8' }],
    ['a link', { link: '/etc/passwd' }, { is: 'unreadable', fault: 'ours', reason: 'symlink' }],
    ['a submodule', { module: '1'.repeat(40) }, { is: 'unreadable', fault: 'ours', reason: 'submodule' }],
    ['over the cap', new Uint8Array(8 * 1024 * 1024 + 1).fill(32), { is: 'unreadable', fault: 'ours', reason: 'too-large' }],
  ])('%s', async (_name, written, expected) => expect(await textOf(written)).toMatchObject(expected))

  test('what is left of the cap on all texts is filled in order, and the rest is left out', async () => {
    using repository = new GitFixture()
    const ids = ['a'.repeat(60), 'b'.repeat(50), 'c'.repeat(40)].map((text, i) => {
      repository.commit({ [`${i}`]: text })
      return repository.git('rev-parse', `HEAD:${i}`)
    })
    using objects = new ObjectReader((await locate(repository.dir, env)).objects)
    const blobs = await readBlobs(objects, ids, 55, 70)
    expect(ids.map((id) => blobs.get(id)?.is)).toEqual(['too-large', 'blob', 'too-much'])
  })

  test('an object that the clone lacks is ours to say, with the mend', async () => {
    using repository = new GitFixture()
    const head = repository.commit({ a: 'a' })
    using checkout = await open(repository)
    const texts = await checkout.texts([{ commit: head, path: 'b', entry: { mode: '100644', id: '9'.repeat(40), size: null } }])
    expect(texts.get(`${head}:b`)).toMatchObject({ fault: 'ours', reason: 'missing-object', why: expect.stringContaining('fetch') })
  })

  test('a commit that is not here, and a name that is no commit, are unreadable', async () => {
    using repository = new GitFixture()
    repository.commit({ a: 'a' })
    using checkout = await open(repository)
    for (const name of ['9'.repeat(40), '--help', 'HEAD', ''])
      expect(await checkout.tree(name)).toMatchObject({ is: 'unreadable', reason: 'unknown-commit' })
  })
})

describe('base and head', () => {
  test('main is the base by default, then master; origin/HEAD comes first', async () => {
    using repository = new GitFixture()
    const first = repository.commit({ a: '1' })
    repository.git('branch', '--move', 'trunk')
    await expect(open(repository)).rejects.toThrow(/--base/)
    repository.git('branch', 'master')
    expect(await (await open(repository)).pull()).toMatchObject({ baseRef: 'master', base: first })
    repository.git('branch', 'main')
    expect(await (await open(repository)).pull()).toMatchObject({ baseRef: 'main' })
    repository.git('update-ref', 'refs/remotes/origin/develop', first)
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop')
    expect(await (await open(repository)).pull()).toMatchObject({ baseRef: 'origin/develop', door: 'local', number: null })
  })

  test.each<[string, (it: GitFixture) => void, { title: string; body: string }]>([
    [
      'the newest commit',
      (it) => void it.commit({ b: '2' }, 'Two\n\nGoal: less fraud\nBaseline: main'),
      { title: 'Two', body: 'Goal: less fraud\nBaseline: main' },
    ],
    ['the newest that is no merge', (it) => void [it.commit({ b: '2' }, 'Two\n\nGoal: x'), merged(it)], { title: 'Two', body: 'Goal: x' }],
    ['nobody, where nothing was committed', () => {}, { title: 'One', body: '' }],
  ])('is described by %s', async (_, change, said) => {
    using repository = new GitFixture()
    repository.commit({ a: '1' }, 'One\n\nGoal: of an earlier change')
    repository.branch('topic')
    change(repository)
    using checkout = await openCheckout(repository.dir, { env })
    expect(await checkout.pull()).toMatchObject(said)
    using uncommitted = await openCheckout(repository.dir, { env, head: 'WORKTREE' })
    expect(await uncommitted.pull()).toMatchObject({ title: 'Uncommitted changes', body: said.body })
  })

  test('the diff starts where the branch left, policy stands at the tip of base', async () => {
    using repository = new GitFixture()
    const fork = repository.commit({ a: '1' })
    repository.branch('topic')
    const head = repository.commit({ b: '2' }, 'The title')
    repository.git('checkout', '--quiet', 'main')
    const tip = repository.commit({ a: '3' })
    using checkout = await open(repository, { head: 'topic' })
    expect(await checkout.pull()).toMatchObject({ base: tip, mergeBase: fork, head, title: 'The title', body: '' })
    expect(valueOf(await checkout.changes(fork, head))?.map(({ path }) => path)).toEqual(['b'])
  })

  test('criss-cross merges have several merge bases: one of them is taken', async () => {
    using repository = new GitFixture()
    repository.commit({ a: '1' })
    repository.branch('topic')
    const left = repository.commit({ b: '2' })
    repository.git('checkout', '--quiet', 'main')
    const right = repository.commit({ c: '3' })
    repository.git('merge', '--quiet', '--no-edit', 'topic')
    repository.git('checkout', '--quiet', 'topic')
    repository.git('merge', '--quiet', '--no-edit', right)
    repository.commit({ d: '4' })
    const pull = await (await open(repository)).pull()
    expect([left, right]).toContain(pull.mergeBase)
  })

  test('an option in place of a name is refused', async () => {
    using repository = new GitFixture()
    repository.commit({ a: '1' })
    for (const options of [{ base: '--output=x' }, { head: '-x' }, { head: 'main\n--x' }]) {
      await expect(open(repository, options)).rejects.toThrow(/is no name of a commit/)
    }
    await expect(open(repository, { base: 'no-such' })).rejects.toThrow(/--base no-such: no such commit/)
  })

  test('unrelated histories, no commits, no repository, no folder: each with a sentence', async () => {
    using repository = new GitFixture()
    await expect(open(repository)).rejects.toThrow(/main or master/)
    await expect(open(repository, { base: 'main' })).rejects.toThrow(/main/)
    repository.commit({ a: '1' })
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.commit({ b: '1' })
    await expect(open(repository)).rejects.toThrow(/no common commit/)
    const empty = mkdtempSync(join(tmpdir(), 'mle-review-empty-'))
    await expect(openCheckout(empty, { env: { ...env, GIT_CEILING_DIRECTORIES: tmpdir() } })).rejects.toThrow(/no git repository/)
    rmSync(empty, { recursive: true })
    await expect(openCheckout(empty, { env })).rejects.toThrow(/no folder/)
  })

  test('a shallow clone without the merge base names fetch-depth', async () => {
    using repository = new GitFixture()
    repository.commit({ a: '1' })
    repository.branch('topic')
    repository.commit({ b: '1' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit({ a: '2' })
    using clone = new GitFixture()
    clone.git('fetch', '--quiet', '--depth=1', `file://${repository.dir}`, 'main:refs/heads/trunk', 'topic:refs/heads/topic')
    await expect(open(clone, { base: 'trunk', head: 'topic' })).rejects.toThrow(/fetch-depth: 0/)
  })

  test('a bare repository, a linked work tree and a folder below the root are all opened', async () => {
    using repository = new GitFixture()
    const fork = repository.commit({ 'dir/a': '1' })
    repository.branch('topic')
    const head = repository.commit({ 'dir/a': '2' })
    using bare = new GitFixture('--bare')
    bare.git('fetch', '--quiet', repository.dir, 'main:main', 'topic:topic')
    expect(await (await open(bare, { base: 'main', head: 'topic' })).pull()).toMatchObject({ mergeBase: fork, head })
    await expect(open(bare, { base: 'main', head: 'WORKTREE' })).rejects.toThrow(/bare/)
    expect(await (await openCheckout(join(repository.dir, 'dir'), { env })).pull()).toMatchObject({ head })
    const linked = join(repository.dir, 'linked')
    repository.git('worktree', 'add', '--quiet', '--detach', linked, 'main')
    expect(await (await openCheckout(linked, { env })).pull()).toMatchObject({ head: fork })
  })

  test('a submodule, whose configuration names its work tree, is opened like any other', async () => {
    using inner = new GitFixture()
    inner.commit({ 'a.py': 'a\n', '.gitattributes': '*.py -diff\n' })
    using outer = new GitFixture()
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.dir, 'sub')
    const sub = join(outer.dir, 'sub')
    outer.git('-C', 'sub', 'checkout', '--quiet', '-b', 'topic')
    writeFileSync(join(sub, 'a.py'), 'b\n')
    outer.git('-C', 'sub', 'commit', '--quiet', '--all', '--message', 'b')
    using checkout = await openCheckout(sub, { env })
    const { mergeBase, head } = await checkout.pull()
    expect(valueOf(await checkout.changes(mergeBase, head))).toMatchObject([{ path: 'a.py', kind: 'text', hunks: [{ oldStart: 1 }] }])
  })

  test('variables of a hook that calls us do not lead elsewhere', async () => {
    using repository = new GitFixture()
    const head = repository.commit({ a: '1' })
    expect(
      await (
        await open(repository, { env: { ...env, GIT_DIR: '/nonexistent', GIT_INDEX_FILE: '/nonexistent', GIT_EXTERNAL_DIFF: 'false' } })
      ).pull(),
    ).toMatchObject({ head })
  })
})

describe('--head WORKTREE', () => {
  test('uncommitted and untracked files count, ignored ones do not, and nothing is written into the repository', async () => {
    using repository = new GitFixture()
    repository.commit({ 'a.py': 'a\n', 'staged.py': 's\n', '.gitignore': 'out/\n' })
    repository.write({ 'a.py': 'b\n', 'untracked.py': 'u\n', 'out/x.py': 'x\n', 'staged.py': 't\n' })
    repository.git('add', 'staged.py')
    const before = listing(join(repository.dir, '.git'))
    using checkout = await open(repository, { head: 'WORKTREE' })
    const { mergeBase, head, base } = await checkout.pull()
    expect([head, mergeBase]).toEqual(['WORKTREE', base])
    const changes = valueOf(await checkout.changes(mergeBase, head)) ?? []
    expect(changes.map(({ path, status }) => `${status} ${path}`)).toEqual(['modified a.py', 'modified staged.py', 'added untracked.py'])
    const entry = valueOf(await checkout.tree(head))?.['untracked.py']
    if (entry === undefined) throw new Error('untracked.py is not in the tree')
    const texts = await checkout.texts([{ commit: head, path: 'untracked.py', entry }])
    expect(texts.get('WORKTREE:untracked.py')).toEqual({
      is: 'read',
      value: 'u\n',
      from: { path: 'untracked.py', commit: null, id: entry.id },
    })
    expect(listing(join(repository.dir, '.git'))).toEqual(before)
  })

  test('a repository under a path with a colon and quotes, and one without an index', async () => {
    using outer = new GitFixture()
    const odd = join(outer.dir, 'a:b "c')
    outer.commit({ 'f.py': 'f\n' })
    outer.git('clone', '--quiet', outer.dir, odd)
    using checkout = await openCheckout(odd, { head: 'WORKTREE', env })
    expect(valueOf(await checkout.changes((await checkout.pull()).mergeBase, 'WORKTREE'))).toEqual([])
    rmSync(join(odd, '.git/index'))
    using again = await openCheckout(odd, { head: 'WORKTREE', env })
    expect(Object.keys(valueOf(await again.tree('WORKTREE')) ?? {})).toEqual(['f.py'])
  })

  test('what it wrote is removed with it', async () => {
    using repository = new GitFixture()
    repository.commit({ a: '1' })
    const folder = mkdtempSync(join(tmpdir(), 'mle-review-tmp-'))
    const script = `
      const { openCheckout } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/world/checkout/checkout.ts'))})
      const { readdirSync } = await import('node:fs')
      const one = await openCheckout(${JSON.stringify(repository.dir)}, { head: 'WORKTREE' })
      console.log(readdirSync(${JSON.stringify(folder)}).length)
      one[Symbol.dispose]()
      console.log(readdirSync(${JSON.stringify(folder)}).length)
      await openCheckout(${JSON.stringify(repository.dir)}, { head: 'WORKTREE' })`
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...env, TMPDIR: folder } })
    expect(out.toString()).toBe('1\n0\n')
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

describe('history', () => {
  test('holds what each path was along the first parents, newest first, without the tip', async () => {
    using repository = new GitFixture()
    const one = repository.commit({ a: '1', 'ü\nb': 'x' })
    const two = repository.commit({ a: '2' })
    repository.branch('side')
    repository.commit({ a: '3', 'ü\nb': null })
    repository.git('checkout', '--quiet', 'main')
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'side')
    repository.commit({}, 'nothing')
    const tip = repository.commit({ a: '1' })
    using checkout = await open(repository)
    const states = valueOf(await checkout.history(tip, ['a', 'ü\nb', 'never'])) ?? []
    const ids = (commit: string) =>
      ['a', 'ü\nb', 'never'].map((path) => repository.try('rev-parse', '--quiet', '--verify', `${commit}:${path}`).out.trim() || null)
    expect(states).toHaveLength(4)
    for (const { commit, entries } of states) expect(['a', 'ü\nb', 'never'].map((path) => entries[path]?.id ?? null)).toEqual(ids(commit))
    expect(states.slice(2).map(({ commit }) => commit)).toEqual([two, one])
  })

  test('a single commit has none before it', async () => {
    using repository = new GitFixture()
    const tip = repository.commit({ a: '1' })
    using checkout = await open(repository)
    expect(valueOf(await checkout.history(tip, ['a']))).toEqual([])
  })
})

describe('what a rollback plan names', () => {
  test('tags, paths that history held, commits and LFS digests are found; other names are not', async () => {
    using repository = new GitFixture()
    const first = repository.commit({ 'old.onnx': pointer('a'), keep: '1' })
    repository.git('tag', 'fraud-v3')
    repository.commit({ 'old.onnx': null })
    using checkout = await open(repository)
    const found = async (name: string) => valueOf(await checkout.holds(name))
    for (const name of [
      'fraud-v3',
      'tags/fraud-v3',
      'old.onnx',
      'keep',
      first,
      first.slice(0, 12),
      'fraud-v3:old.onnx',
      `sha256:${'a'.repeat(64)}`,
    ])
      expect([name, await found(name)]).toEqual([name, true])
    for (const name of ['fraud-v4', 'new.onnx', '9'.repeat(40), 'fraud-v3:none', `sha256:${'b'.repeat(64)}`, '--all', '', ':(glob)*'])
      expect([name, await found(name)]).toEqual([name, false])
  })

  test('a shallow clone cannot say no', async () => {
    using repository = new GitFixture()
    repository.commit({ a: '1' })
    repository.commit({ a: '2' })
    using clone = new GitFixture()
    clone.git('fetch', '--quiet', '--depth=1', `file://${repository.dir}`, 'main:refs/heads/trunk')
    using checkout = await open(clone, { base: 'trunk', head: 'trunk' })
    expect(await checkout.holds('gone.onnx')).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'shallow' })
  })
})

/** Every file below a folder with its size and the beginning of its content (git refreshes the time of an object it would write again). */
function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const stat = statSync(join(folder, path))
      return stat.isFile() ? `${path} ${stat.size} ${readFileSync(join(folder, path)).subarray(0, 40).toString('hex')}` : path
    })
}

/** Base moves on, and is merged into the branch. */
function merged(repository: GitFixture): void {
  repository.git('checkout', '--quiet', 'main')
  repository.commit({ c: '3' }, 'Of main\n\nGoal: y')
  repository.git('checkout', '--quiet', 'topic')
  repository.git('merge', '--quiet', '-m', 'Merge main\n\nGoal: z', 'main')
}

test('folders that hold each other, a hundred million files in all, are refused before anything is compared', async () => {
  using repository = new GitFixture()
  repository.commit({ 'a.txt': 'a\n' })
  repository.branch('topic')
  repository.commit({ 'a.txt': 'b\n' })
  const git = (input: string, ...args: string[]) => execFileSync('git', args, { cwd: repository.dir, input }).toString().trim()
  let tree = git('', 'rev-parse', 'HEAD^{tree}')
  for (let depth = 0; depth < 8; depth += 1) {
    const folders = Array.from({ length: 10 }, (_, i) => `040000 tree ${tree}\td${i}\n`).join('')
    tree = git(folders, 'mktree')
  }
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  const commit = git('', ...author, 'commit-tree', tree, '-p', 'HEAD', '-m', 'many')
  using checkout = await openCheckout(repository.dir, { base: 'main', head: commit, env: { PATH: process.env.PATH ?? '' } })
  const { mergeBase, head } = await checkout.pull()
  const refused = { is: 'unreadable', fault: 'ours', reason: 'too-many-files' }
  expect(await checkout.tree(head)).toMatchObject(refused)
  expect(await checkout.changes(mergeBase, head)).toMatchObject(refused)
})
