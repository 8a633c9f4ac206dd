import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { valueOf } from '../../src/model/read.ts'
import { readProgram } from '../../src/read/program.ts'
import { scanModules } from '../../src/world/scan-modules.ts'

const top = mkdtempSync(join(tmpdir(), 'kept-modules-'))
afterAll(() => rmSync(top, { recursive: true }))

const write = (path: string, text: string) => writeFileSync(join(top, path), text)

/** What a file brings that imports these modules. */
function asker() {
  const modules = scanModules()
  return (names: string[]) => {
    const value = `${names.map((name) => `import ${name}`).join('\n')}\n`
    const text = { is: 'read', value, from: { path: 'asks.py', commit: null, id: null } } as const
    const made = readProgram({ path: 'asks.py', headPath: 'asks.py', side: 'head', role: 'changed', kind: 'python', text })
    const program = valueOf(made)
    if (program === null) throw new Error('not read')
    return modules({ path: 'asks.py', full: join(top, 'asks.py'), root: top }, program)
  }
}

test('a module that all import is read once, however many others come between', () => {
  write('common.py', 'common = 1\n')
  for (let i = 0; i < 600; i++) write(`own${i}.py`, `own = ${i}\n`)
  const bring = asker()
  const [first] = bring(['common'])
  for (let i = 0; i < 600; i++) expect(bring(['common', `own${i}`])[0]).toBe(first)
})

test('what nobody has asked for is forgotten before memory is full', () => {
  write('once.py', 'once = 1\n')
  for (let i = 0; i < 12; i++) write(`large${i}.py`, `large = ${i}\n${'# large\n'.repeat(50_000)}`)
  const bring = asker()
  const [first] = bring(['once'])
  expect(bring(['once'])[0]).toBe(first)
  for (let i = 0; i < 12; i++) bring([`large${i}`])
  const [again] = bring(['once'])
  expect(again?.path).toBe('once.py')
  expect(again).not.toBe(first)
})

test('a file brings forty modules at most, and no more of them are read', () => {
  mkdirSync(join(top, 'many'))
  const names = Array.from({ length: 60 }, (_, i) => `many.m${i}`)
  for (let i = 0; i < 60; i++) write(`many/m${i}.py`, `import many.deep${i}\n`)
  for (let i = 0; i < 60; i++) write(`many/deep${i}.py`, 'deep = 1\n')
  expect(asker()(names).map(({ path }) => path)).toEqual(Array.from({ length: 40 }, (_, i) => `many/m${i}.py`))
})
