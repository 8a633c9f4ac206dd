import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inputsTable } from '../../src/tools/action-inputs.ts'
import { actionErrors, workflowErrors } from './workflow-parser.ts'

const root = join(import.meta.dirname, '../..')
const actionYml = readFileSync(join(root, 'action.yml'), 'utf8')

describe('action.yml', () => {
  test("is valid by GitHub's own parser", () => {
    expect(actionErrors(actionYml)).toEqual([])
  })

  test('the parser would see a mistake', () => {
    expect(actionErrors(actionYml.replace('using: node24', 'usings: node24'))).not.toEqual([])
    expect(actionErrors(actionYml.replace('main: dist/action.js', ''))).not.toEqual([])
  })

  test('every input the code reads is described, and no other', () => {
    const described = [...(actionYml.split('outputs:')[0] ?? '').matchAll(/^ {2}([a-z-]+):$/gm)].map((found) => found[1])
    const source = ['inputs', 'contract-inputs'].map((name) => readFileSync(join(root, `src/world/action/${name}.ts`), 'utf8')).join('')
    const read = [...source.matchAll(/(?:input|oneOf)\('([a-z-]+)'/g)].map((found) => found[1])
    expect(new Set(read)).toEqual(new Set(described))
  })

  test('the table for the README names every input and output', () => {
    const table = inputsTable(actionYml)
    for (const name of ['token', 'command', 'comment', 'status', 'report', 'contract-report', 'provider', 'runtime', 'dry-run', 'verdict'])
      expect(table).toContain(`| \`${name}\` `)
    expect(table).toContain('`$' + '{{ github.token }}`')
  })
})

const folder = join(root, '.github/workflows')
const workflows = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : []

describe('workflows', () => {
  test.each(workflows)("%s is valid by GitHub's own parser", async (name) => {
    expect(await workflowErrors(readFileSync(join(folder, name), 'utf8'))).toEqual([])
  })

  test('the parser would see a mistake', async () => {
    expect(await workflowErrors('on: pull_request\njobs:\n  a:\n    runs-on: x\n    step: []\n')).not.toEqual([])
  })

  test("the README's workflow is valid by GitHub's own parser", async () => {
    const readme = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : ''
    const shown = [...readme.matchAll(/```ya?ml[^\n]*\n(.*?)```/gs)].map((found) => found[1] ?? '').filter((text) => /^jobs:/m.test(text))
    for (const text of shown) expect(await workflowErrors(text)).toEqual([])
  })
})
