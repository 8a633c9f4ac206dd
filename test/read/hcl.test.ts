import { beforeAll, expect, test } from 'vitest'
import { readHcl } from '../../src/read/hcl/hcl.ts'
import { hclParser } from '../../src/read/hcl/parser.ts'
import { plain } from '../../src/read/node.ts'
import { hclWasm } from '../../src/world/hcl-wasm.ts'
import { cpuClock } from '../cpu-time.ts'

beforeAll(() => hclParser(hclWasm))

const told = (text: string) => readHcl(text).map((block) => [block.line, plain(block)])
const body = (text: string) => (told(`a {\n${text}\n}`)[0]?.[1] as { a: unknown })?.a

test('a resource is a map by its type and its name, with its line', () => {
  expect(told('\n# first\nresource "datadog_monitor" "nulls" {\n  name = "x" # why\n}\nlocals {\n  b = true\n}\n')).toEqual([
    [3, { resource: { datadog_monitor: { nulls: { name: 'x' } } } }],
    [6, { locals: { b: true } }],
  ])
})

test.each([
  ['a text', 'b = "x"', { b: 'x' }],
  ['an empty text', 'b = ""', { b: '' }],
  ['what is escaped', String.raw`b = "say \"no\" \\ ok"`, { b: 'say "no" \\ ok' }],
  ['what Terraform would put in', `b = "Fraud \${var.env}: \${upper("x")}"`, { b: `Fraud \${var.env}: \${upper("x")}` }],
  ['a text of lines', 'b = <<EOT\none\ntwo\nEOT', { b: 'one\ntwo' }],
  ['one that is set in', 'b = <<-EOT\n    one\n  EOT', { b: '    one' }],
  ['numbers', 'b = 0.05\nc = 3', { b: 0.05, c: 3 }],
  ['a list', 'b = ["x", "y", var.z]', { b: ['x', 'y', null] }],
  ['what is computed', 'b = var.on ? 1 : 0\nc = file("x")\nd = { e = 1 }', { b: null, c: null, d: null }],
  ['a block in it', 'b {\n  c = 1\n}', { b: { c: 1 } }],
])('%s', (_, text, value) => expect(body(text)).toEqual(value))

test('a block that is broken is left out, the others stand', () => {
  expect(told('a {\n  b = 1\n}\nc {\n  d = = 2\n}\n').map(([, value]) => value)).toEqual([{ a: { b: 1 } }])
})

test.each([
  ['brackets', `a = ${'['.repeat(60_000)}${']'.repeat(60_000)}`],
  ['blocks within blocks', `${'a {\n'.repeat(25_000)}${'}'.repeat(25_000)}`],
  ['quotes', '"'.repeat(128 * 1024)],
  ['templates that stay open', `"\${`.repeat(40_000)],
  ['texts of lines that stay open', 'a = <<A\n'.repeat(10_000)],
  ['a hundred thousand settings', `a {\n${'b = 1\n'.repeat(20_000)}}`],
  ['nothing', ''],
  ['bytes', '\0\ud800'],
])('%s end, and tell next to nothing', (_, text) => {
  const took = cpuClock()
  expect(JSON.stringify(told(text)).length).toBeLessThan(2000)
  expect(took()).toBeLessThan(10_000)
})
