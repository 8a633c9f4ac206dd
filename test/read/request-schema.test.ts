import { describe, expect, test } from 'vitest'
import { askRequestSchema } from '../../src/read/request-schema.ts'
import { cpuClock } from '../cpu-time.ts'

const ask = (schema: unknown, ...requests: unknown[]) =>
  askRequestSchema(
    typeof schema === 'string' ? schema : JSON.stringify(schema),
    requests.map((request) => JSON.stringify(request)),
  )

/** Whether each request is taken. */
const takes = (schema: unknown, ...requests: unknown[]) => {
  const answer = ask(schema, ...requests)
  return answer.is === 'told' ? answer.refusals.map((why) => why === null) : answer.why
}

test('says why a request is turned away, and where', () => {
  const schema = { type: 'object', required: ['amount'], properties: { amount: { type: 'number', minimum: 0 } } }
  expect(ask(schema, { amount: 1 }, { amount: -1 }, { amount: '1' }, {}, 5)).toEqual({
    is: 'told',
    refusals: [
      null,
      'amount: -1 is less than 0.',
      'amount: Instance type "string" is invalid. Expected "number".',
      'the request: Instance does not have required property "amount".',
      'the request: Instance type "number" is invalid. Expected "object".',
    ],
  })
})

test('schemas that are true, false, or start with a byte order mark', () => {
  expect([takes(true, {}), takes(false, {}), takes('\uFEFF{"type": "array"}', [], {})]).toEqual([[true], [false], [true, false]])
})

describe('drafts', () => {
  test('each is read by its own rules', () => {
    const exclusive = { $schema: 'http://json-schema.org/draft-04/schema#', maximum: 1, exclusiveMaximum: true }
    expect(takes(exclusive, 0.9, 1)).toEqual([true, false])
    for (const $schema of ['http://json-schema.org/draft-06/schema#', 'http://json-schema.org/draft-07/schema'])
      expect(takes({ $schema, exclusiveMaximum: 1 }, 0.9, 1)).toEqual([true, false])
    // What stands beside a $ref counts since 2019.
    const beside = { $defs: { any: {} }, properties: { x: { $ref: '#/$defs/any', type: 'string' } } }
    expect(takes({ $schema: 'http://json-schema.org/draft-07/schema#', ...beside }, { x: 1 })).toEqual([true])
    expect(takes({ $schema: 'https://json-schema.org/draft/2019-09/schema', ...beside }, { x: 1 })).toEqual([false])
    expect(takes(beside, { x: 1 })).toEqual([false])
    expect(takes({ $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'string' }] }, ['a'], [1])).toEqual([
      true,
      false,
    ])
  })

  test.each([
    ['http://json-schema.org/draft-03/schema#'],
    ['https://example.com/my-own'],
    ['https://json-schema.org/draft/2030-01/schema'],
  ])('%s is not known', ($schema) => {
    expect(takes({ $schema }, {})).toBe(`its $schema is "${$schema}"; known are draft 4, 6, 7, 2019-09 and 2020-12`)
  })

  test('draft 4 without its name', () => {
    expect(takes({ maximum: 1, exclusiveMaximum: true }, 1)).toContain('as in draft 4; name that in $schema')
  })
})

describe('references', () => {
  test('lead inside the file, by pointer, anchor and id', () => {
    const row = { type: 'object', required: ['x'] }
    expect(takes({ $ref: '#/components/schemas/Row', components: { schemas: { Row: row } } }, { x: 1 }, {})).toEqual([true, false])
    expect(takes({ $ref: '#row', $defs: { row: { $anchor: 'row', ...row } } }, { x: 1 }, {})).toEqual([true, false])
    expect(takes({ $id: 'https://example.com/a.json', $ref: 'b.json', $defs: { b: { $id: 'b.json', ...row } } }, { x: 1 }, {})).toEqual([
      true,
      false,
    ])
    const tree = { type: 'object', additionalProperties: { $ref: '#' } }
    expect(takes(tree, { a: { b: {} } }, { a: { b: 1 } })).toEqual([true, false])
  })

  test.each([
    ['https://example.com/row.json'],
    ['common.json#/row'],
    ['#/$defs/none'],
    ['http://json-schema.org/draft-07/schema#'],
    ['file:///etc/passwd'],
  ])('%s leads to nothing, even where no request comes by', ($ref) => {
    expect(takes({ properties: { never: { $ref } } }, {})).toBe(
      `its $ref "${$ref}" leads to nothing in it; write what is meant under $defs`,
    )
  })

  test('$dynamicRef is not passed over in silence', () => {
    expect(takes({ properties: { x: { $dynamicRef: '#row' } } }, {})).toBe('it uses $dynamicRef, which is not followed here; write $ref')
  })
})

test('what every object has is no property of a request', () => {
  for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
    const schema = `{"required": ["${name}"], "properties": {"${name}": {"type": "number"}}}`
    const answer = askRequestSchema(schema, ['{}', `{"${name}": 1}`, `{"${name}": "1"}`])
    expect(answer.is === 'told' && answer.refusals.map((why) => why === null), name).toEqual([false, true, false])
  }
})

describe('hostile schemas have no verdict, and harm nobody', () => {
  const loop = 'its references go round, or it is too large to be followed'
  test.each<[string, unknown, RegExp]>([
    ['a reference to itself', { $ref: '#' }, new RegExp(loop)],
    ['a round of references', { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } }, new RegExp(loop)],
    ['10 MB', `{"description": "${'x'.repeat(10_000_000)}"}`, /^it holds more than 1048576 characters$/],
    ['100,000 deep', `${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`, /^it nests deeper than 100 levels$/],
    ['100,000 lists', `{"enum": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /^it nests deeper than 100 levels$/],
    ['no JSON', '{"type": "object"', /JSON/],
    ['a text', '"object"', /^it is neither a map nor true or false$/],
    ['null', 'null', /^it is neither a map nor true or false$/],
    ['a list', '[]', /^it is neither a map nor true or false$/],
    ['keywords of wrong types', { required: 5 }, /iterable/],
    ['no regular expression', { patternProperties: { '(': true } }, /regular expression/i],
    ['two schemas of one id', { $defs: { a: { $id: 'https://a.b/c' }, b: { $id: 'https://a.b/c' } } }, /Duplicate schema URI/],
    ['a hidden reference of the library', { __absolute_ref__: 'x', $ref: '#' }, /leads to nothing/],
  ])('%s', (_, schema, why) => {
    const took = cpuClock()
    const answer = ask(schema, { x: 1 })
    expect(answer).toEqual({ is: 'untold', why: expect.stringMatching(why) })
    expect(took()).toBeLessThan(5000)
  })

  test('a reason is short, whatever the request holds', () => {
    const answer = ask({ enum: ['y'.repeat(5000)] }, 'x'.repeat(5000))
    expect(answer.is === 'told' && answer.refusals[0]?.length).toBe(300)
  })
})
