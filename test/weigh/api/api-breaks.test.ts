import { describe, expect, test } from 'vitest'
import { readOpenApi } from '../../../src/read/api/openapi.ts'
import { readProto } from '../../../src/read/api/proto.ts'
import { parseJsonTree } from '../../../src/read/json.ts'
import { parseYamlTree } from '../../../src/read/yaml.ts'
import { announces, apiBreaks } from '../../../src/weigh/api/api-breaks.ts'
import { pydanticShape } from '../../../src/weigh/api/pydantic-shape.ts'
import { programOf } from '../../program-of.ts'

const openapi = (schema: string, more = '') => {
  const text = `openapi: 3.0.3\ninfo: {title: a, version: "1"}\npaths:\n  /score:\n    post:\n      parameters: [{name: dry, in: query, schema: {type: boolean}}]\n      requestBody: {content: {application/json: {schema: ${schema}}}}\n      responses: {"200": {content: {application/json: {schema: ${schema}}}}, "500": {content: {application/json: {schema: {type: string}}}}}\n${more}`
  const { node } = parseYamlTree(text)
  if (node?.is !== 'map') throw new Error('no OpenAPI')
  const shape = readOpenApi(node)
  if (shape === null) throw new Error('too much')
  return shape
}
const proto = (body: string) => {
  const shape = readProto(`syntax = "proto3";\npackage a.v1;\n${body}`)
  if (shape === null) throw new Error('no protobuf')
  return shape
}
const pydantic = (body: string) =>
  pydanticShape([
    programOf('a.py', `from typing import *\nfrom pydantic import BaseModel, Field\n\nclass ScoreRequest(BaseModel):\n${body}`),
  ])

describe('OpenAPI', () => {
  const person = '{type: object, properties: {age: {type: integer}, tags: {type: array, items: {type: string}}}}'
  test('what lies in something, lists and all, by its name; what is gone is told once, on both ways', () => {
    expect(openapi(person).fields.map(({ side, name, type }) => `${side} ${name} ${type}`)).toEqual([
      'request query dry boolean',
      'request age integer',
      'request tags array',
      'request tags[] string',
      'response age integer',
      'response tags array',
      'response tags[] string',
    ])
    expect(apiBreaks(openapi(person), openapi('{type: object, properties: {age: {type: integer}}}'))).toEqual([
      'tags in the request of POST /score is removed',
      'tags in the response of POST /score is removed',
    ])
  })
  test('a request may take more, a response may not give another type', () => {
    expect(apiBreaks(openapi(person), openapi(person.replace('integer', 'number')))).toEqual([
      'age in the response of POST /score is number and was integer',
    ])
  })
  test('what is required now, of what was there and of what is new', () => {
    const asks = person.replace('{type: object,', '{type: object, required: [age, name],').replace('{age:', '{name: {type: string}, age:')
    expect(apiBreaks(openapi(person), openapi(asks))).toEqual([
      'age in the request of POST /score is required now',
      'name in the request of POST /score is required now',
    ])
  })
  test('schemas that go round come to an end', () => {
    const round =
      'components: {schemas: {Node: {type: object, properties: {next: {$ref: "#/components/schemas/Node"}, ref: {$ref: "#/components/schemas/Loop"}}}, Loop: {$ref: "#/components/schemas/Loop"}}}'
    const shape = openapi('{$ref: "#/components/schemas/Node"}', round)
    expect(shape.fields.length).toBeLessThan(60)
    expect(apiBreaks(shape, shape)).toEqual([])
  })
  test('parts put together are one', () => {
    const whole = '{type: object, properties: {a: {type: string}, b: {type: string}}}'
    const parts = '{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}'
    expect(apiBreaks(openapi(whole), openapi(parts))).toEqual([])
    expect(apiBreaks(openapi(parts), openapi('{type: object, properties: {a: {type: string}}}')).length).toBe(2)
  })
})

test('a description of more than is compared is compared to nothing, not to half of itself', () => {
  const wide = (count: number) => `message M { ${Array.from({ length: count }, (_, i) => `int32 f${i} = ${i + 1};`).join(' ')} }`
  expect(proto(wide(1_000)).fields.length).toBe(1_000)
  expect(readProto(`syntax = "proto3";\n${wide(2_000)}`)).toBeNull()
  const properties = Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`f${i}`, { type: 'string' }]))
  const response = { content: { 'application/json': { schema: { type: 'object', properties } } } }
  const { node } = parseJsonTree(JSON.stringify({ openapi: '3.0.3', paths: { '/score': { get: { responses: { 200: response } } } } }))
  expect(node?.is === 'map' ? readOpenApi(node) : 'no map').toBeNull()
})

describe('protobuf', () => {
  const table: [name: string, base: string, head: string, says: string[]][] = [
    ['a name is none on the wire', 'message M { string a = 1; }', 'message M { string b = 1; }', []],
    ['integers are read as each other', 'message M { int32 a = 1; }', 'message M { uint64 a = 1; }', []],
    ['a text is no number', 'message M { int32 a = 1; }', 'message M { string a = 1; }', ['M.a is string and was int32']],
    ['a list is not one', 'message M { int32 a = 1; }', 'message M { repeated int32 a = 1; }', ['M.a is repeated int32 and was int32']],
    ['another number is another field', 'message M { int32 a = 1; }', 'message M { int32 a = 2; }', ['M.a has number 2 and had 1']],
    ['in order, by its number', 'message M { int32 a = 1; int32 b = 2; }', 'message M { reserved 2; int32 a = 1; }', []],
    ['deprecated before', 'message M { int32 a = 1; int32 b = 2 [deprecated = true]; }', 'message M { int32 a = 1; }', []],
    [
      'a method is gone',
      'service S { rpc A (M) returns (M); rpc B (M) returns (M); } message M { int32 a = 1; }',
      'service S { rpc A (M) returns (M); } message M { int32 a = 1; }',
      ['S.B is gone'],
    ],
  ]
  test.each(table)('%s', (_name, base, head, says) => {
    expect(apiBreaks(proto(base), proto(head))).toEqual(says)
  })
  test('what is no protobuf, or goes round, breaks nothing', () => {
    expect(readProto('message M { nonsense')).toBeNull()
    expect(readProto(`${'message M {'.repeat(20_000)}`)).toBeNull()
    expect(proto('message M { M m = 1; int32 a = 2; }').fields.length).toBeLessThan(20)
  })
})

describe('pydantic', () => {
  const table: [name: string, base: string, head: string, says: string[]][] = [
    ['a field is gone', '    a: int\n    b: int', '    a: int', ['ScoreRequest.b is removed']],
    ['a field by its alias', '    a: int = Field(alias="amount")', '    b: int = Field(alias="amount")', []],
    ['another type', '    a: List[str]', '    a: list[int]', ['ScoreRequest.a is list of int and was list of str']],
    ['the same by other words', '    a: Optional[Annotated[float, Field(ge=0)]] = None', '    a: float | None = None', []],
    ['a default is gone', '    a: int = 1', '    a: int', ['ScoreRequest.a is required now']],
    ['a class of its own may be anything', '    a: Address', '    a: Place', []],
  ]
  test.each(table)('%s', (_name, base, head, says) => {
    expect(apiBreaks(pydantic(base), pydantic(head))).toEqual(says)
  })
  test('a base that is elsewhere may give what is missing', () => {
    const open = pydanticShape([
      programOf('a.py', 'from other import Base\nfrom pydantic import BaseModel\nclass ScoreRequest(Base, BaseModel):\n    a: int'),
    ])
    expect(open.operations).toEqual([])
  })
})

test.each([
  ['1.9.0', '1.10.0', true],
  ['1.9.0', '1.8.0', false],
  ['fraud.v1', 'fraud.v2', true],
  ['1', '1', false],
  [null, '1', false],
])('from %s to %s announces: %s', (was, is, announced) => {
  const shape = (version: string | null) => ({ version, operations: [], fields: [], reserved: [] })
  expect(announces(shape(was), shape(is))).toBe(announced)
})
