import { describe, expect, test } from 'vitest'
import type { ProviderName } from '../../../src/model/contract.ts'
import { exampleInputs } from '../../../src/weigh/trial/example-inputs.ts'
import { behaviour } from '../../../src/world/contract/behaviour.ts'
import { openGate } from '../../../src/world/contract/request-gate.ts'
import type { Trial } from '../../../src/world/contract/trial.ts'
import { contractOf } from '../../contract.ts'
import { door, model as onnxModel } from '../onnx/onnx-fixture.ts'
import { factsIn, liveModel } from './live-trial.ts'

const now = new Date('2026-11-01T00:00:00Z')
const seconds = now.getTime() / 1000
const model = (name: string) => new URL(`./models/${name}.onnx`, import.meta.url).pathname

interface Setup {
  contract: string
  schema?: unknown
  provider?: ProviderName
  more?: Partial<Trial>
}

async function trialOf(path: string, { contract: text, schema, provider = 'cpu', more = {} }: Setup): Promise<Trial> {
  const contract = contractOf(`version: 1\ncontract: 1\nmodel: {path: ../models/fraud.onnx}\n${text}`)
  const facts = factsIn(path)
  const bytes = new TextEncoder().encode(typeof schema === 'string' ? schema : JSON.stringify(schema))
  return {
    contract,
    at: 'fraud/contract.yml',
    facts,
    provider,
    files: {
      paths: [],
      read: (path) =>
        schema !== undefined && path === 'fraud/request.json'
          ? { is: 'read', value: bytes, from: { path, commit: null, id: null } }
          : { is: 'absent' },
    },
    model: await liveModel(path, provider),
    script: door,
    now,
    example: (rows) => exampleInputs(contract, { rows, seed: 1, now, declared: facts }),
    ...more,
  }
}

/** What each clause gave, by its name. */
const tried = async (path: string, setup: Setup) =>
  Object.fromEntries((await behaviour(await trialOf(path, setup))).map(({ id, ...check }) => [id.replace('behaviour/', ''), check]))

const ports = `inputs:
  amount: {type: float32, shape: [N], min: 0, max: 1e6}
  country: {type: string, shape: [N], categories: [DE, FR]}
  embedding: {type: float32, shape: [N, 4], min: -1, max: 1}
  event_time: {type: int64, shape: [N], unit: s, max_age: 300}
outputs:
  score: {type: float32, shape: [N], min: 0, max: 1}
`
const rowSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['amount', 'country', 'embedding', 'event_time'],
  properties: {
    amount: { type: 'number', minimum: 0, maximum: 1e6 },
    country: { enum: ['DE', 'FR'] },
    embedding: { type: 'array', items: { type: 'number', minimum: -1, maximum: 1 }, minItems: 4, maxItems: 4 },
    event_time: { type: 'integer', minimum: seconds - 300 },
  },
}
const openInference = (name: string, datatype: string, data: object, more: object[] = []) => ({
  type: 'object',
  properties: {
    name: { const: name },
    datatype: { const: datatype },
    shape: { type: 'array', prefixItems: [{ type: 'integer' }, ...more], items: false, minItems: 1 + more.length },
    data: { type: 'array', items: data },
  },
})
const v2Schema = {
  type: 'object',
  required: ['inputs'],
  properties: {
    inputs: {
      type: 'array',
      minItems: 4,
      maxItems: 4,
      items: {
        oneOf: [
          openInference('amount', 'FP32', rowSchema.properties.amount),
          openInference('country', 'BYTES', rowSchema.properties.country),
          openInference('embedding', 'FP32', rowSchema.properties.embedding.items, [{ const: 4 }]),
          openInference('event_time', 'INT64', rowSchema.properties.event_time),
        ],
      },
    },
  },
}
const columnSchema = {
  type: 'object',
  additionalProperties: false,
  required: rowSchema.required,
  properties: Object.fromEntries(Object.entries(rowSchema.properties).map(([name, items]) => [name, { type: 'array', items }])),
}
const names = ['missing_input', 'extra_input', 'wrong_type', 'wrong_rank', 'wrong_size']
const unseen = ['out_of_range', 'unknown_category', 'stale', 'nan', 'infinite']
const clauses = (says: string, all: string[]) => `${all.map((name) => `  ${name}: ${says}\n`).join('')}`

describe('a model alone', () => {
  test('turns away what has other names, types and shapes, and takes every value', async () => {
    const said = await tried(model('behaviour'), { contract: `${ports}behaviour:\n${clauses('reject', [...names, ...unseen])}` })
    const pass = { status: 'pass', did: 'reject', by: 'model' }
    expect(said).toMatchObject({ missing_input: pass, wrong_type: pass, wrong_rank: pass, wrong_size: pass })
    const mend = 'Where serving turns it away before the model, name the schema that does under `behaviour.schema`.'
    expect(said.extra_input).toEqual({
      status: 'fail',
      did: 'accept',
      why: expect.stringMatching(
        /^The model takes the input unexpected, which the contract does not have and gives score [\d.]+, [\d.]+\. Where/,
      ),
    })
    for (const [name, what] of [
      ['out_of_range', /^The model takes amount = -1000 \(min 0\) and gives score/],
      ['unknown_category', /^The model takes country = "unknown" and gives score/],
      ['nan', /^The model takes amount = NaN and gives score [\d.]+, NaN\./],
      ['infinite', /^The model takes amount = Infinity and gives score [\d.]+, 1\./],
    ] as const) {
      expect(said[name], name).toEqual({ status: 'fail', did: 'accept', why: expect.stringMatching(what) })
      expect(said[name]?.why).toContain(mend)
    }
    expect(said.stale?.why).toMatch(/event_time = \d+ \(older than 300 s by 3\.00\).*JSON Schema has no clock/)
  })

  test('what the contract says is taken must be taken; an empty batch has an empty answer', async () => {
    const batches = '  empty_batch: accept\n  batch_of_one: accept\n  largest_batch: {size: 300, is: accept}\n'
    const said = await tried(model('behaviour'), {
      contract: `${ports}behaviour:\n${clauses('accept', [...unseen, 'wrong_type'])}${batches}`,
    })
    const pass = { status: 'pass', did: 'accept' }
    expect(said).toEqual({
      ...Object.fromEntries(unseen.map((name) => [name, pass])),
      empty_batch: pass,
      batch_of_one: pass,
      largest_batch: pass,
      wrong_type: {
        status: 'fail',
        did: 'reject',
        by: 'model',
        why: expect.stringMatching(/^The model turns away amount of type float64 instead of float32: Unexpected input data type/),
      },
    })
  })

  test('an answer with a row for an empty batch fails; a model that always has one too many is told by its shape, not here', async () => {
    const contract =
      'inputs:\n  x: {type: float32, shape: [N]}\noutputs:\n  y: {type: float32, shape: [N]}\nbehaviour: {empty_batch: accept, batch_of_one: accept}\n'
    const pass = { status: 'pass', did: 'accept' }
    expect(await tried(model('row-at-least'), { contract })).toMatchObject({
      empty_batch: { status: 'fail', did: 'accept', why: 'The model takes an empty batch and gives y with 1 values where 0 are due.' },
      batch_of_one: pass,
    })
    expect(await tried(model('row-more'), { contract })).toEqual({ empty_batch: pass, batch_of_one: pass })
  })

  test('a batch that takes its memory is no verdict; the death stands, and what comes before it was tried', async () => {
    const contract =
      'inputs:\n  x: {type: float32, shape: [N, 1]}\noutputs:\n  y: {type: float32, shape: [N]}\nbehaviour: {largest_batch: {size: 2000, is: accept}, empty_batch: accept, batch_of_one: accept}\n'
    const trial = await trialOf(model('memory-by-row'), { contract })
    const checks = await behaviour(trial)
    expect(checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'behaviour/batch_of_one pass',
      'behaviour/empty_batch pass',
      'behaviour/largest_batch could-not-run',
    ])
    expect(checks[2]?.why).toBe("The model's process died (memory-limit) of a batch of 2000 rows, see crash.")
    expect(trial.model.deaths).toMatchObject([{ during: 'behaviour/largest_batch', death: { cause: 'memory-limit' } }])
  })

  test('an empty batch is taken on the CPU and turned away on WebGPU', async () => {
    const contract =
      'inputs:\n  x: {type: float32, shape: [N, 16]}\noutputs:\n  y: {type: float32, shape: [N, 16]}\nproviders: {cpu: {}, webgpu: {}}\nbehaviour: {empty_batch: accept}\n'
    expect(await tried(onnxModel('softmax'), { contract })).toEqual({ empty_batch: { status: 'pass', did: 'accept' } })
    expect(await tried(onnxModel('softmax'), { contract, provider: 'webgpu' })).toEqual({
      empty_batch: { status: 'fail', did: 'reject', by: 'model', why: expect.stringContaining('Invalid dispatch group size') },
    })
  })

  test('where the model turns away a valid request, its refusals mean nothing', async () => {
    const contract =
      'inputs:\n  other: {type: float32, shape: [N]}\noutputs:\n  y: {type: float32, shape: [N]}\nbehaviour: {missing_input: reject, nan: reject}\n'
    const check = { status: 'could-not-run', why: expect.stringMatching(/^The model turns away a valid request: .*'x' is missing/) }
    expect(await tried(model('row-more'), { contract })).toEqual({ missing_input: check, nan: check })
  })
})

describe('the schema that serving enforces stands before the model', () => {
  const contract = `${ports}behaviour:\n  schema: request.json\n${clauses('reject', [...names, ...unseen])}  batch_of_one: accept\n`

  test.each([
    ['one object a row', rowSchema],
    ['columns', columnSchema],
    ['columns under inputs', { type: 'object', required: ['inputs'], properties: { inputs: columnSchema } }],
    ['the Open Inference Protocol', v2Schema],
    ['a list of rows', { type: 'array', items: rowSchema }],
    ['instances', { type: 'object', required: ['instances'], properties: { instances: { type: 'array', items: rowSchema } } }],
  ])('%s: it turns away what the model cannot know', async (_, schema) => {
    const said = await tried(model('behaviour'), { contract, schema })
    for (const name of [...unseen, 'extra_input', 'missing_input', 'wrong_size'])
      expect(said[name], name).toEqual({ status: 'pass', did: 'reject', by: 'schema' })
    expect(said).toMatchObject({
      wrong_type: { status: 'pass' },
      wrong_rank: { status: 'pass' },
      batch_of_one: { status: 'pass', did: 'accept' },
    })
  })

  test('one gap in it is found, and told with the value', async () => {
    const schema = structuredClone(rowSchema)
    schema.properties.embedding.items.maximum = 1.5
    const said = await tried(model('behaviour'), { contract, schema })
    expect(Object.entries(said).flatMap(([name, { status }]) => (status === 'pass' ? [] : [name]))).toEqual(['out_of_range'])
    expect(said.out_of_range?.why).toMatch(
      /^The model takes embedding = 1.0000001 \(max 1\) and gives score .* The request schema takes it too\.$/,
    )
  })

  test('a NaN comes as null or as a text: to be accepted one of them must be taken, to be rejected none', async () => {
    const schema = structuredClone(rowSchema) as { properties: Record<string, { type?: unknown }> }
    schema.properties.amount = { type: ['number', 'null'] }
    const said = async (is: string) =>
      (await tried(model('behaviour'), { contract: `${ports}behaviour: {schema: request.json, nan: ${is}}\n`, schema })).nan
    expect((await said('reject'))?.why).toMatch(/^The model takes amount = NaN and gives score .* The request schema takes it too\.$/)
    expect((await said('accept'))?.why).toMatch(/^The request schema turns away embedding = NaN: embedding/)
    schema.properties.embedding = { type: 'array' }
    expect(await said('accept')).toEqual({ status: 'pass', did: 'accept' })
  })

  test('what it turns away is not accepted', async () => {
    const said = await tried(model('behaviour'), {
      contract: `${ports}behaviour: {schema: request.json, unknown_category: accept, empty_batch: accept}\n`,
      schema: { type: 'array', minItems: 1, items: rowSchema },
    })
    expect(said).toEqual({
      unknown_category: {
        status: 'fail',
        did: 'reject',
        by: 'schema',
        why: expect.stringContaining('The request schema turns away country = "unknown": '),
      },
      empty_batch: {
        status: 'fail',
        did: 'reject',
        by: 'schema',
        why: 'The request schema turns away an empty batch: the request: Array has too few items (0 < 1).',
      },
    })
  })

  const noVerdict = async (schema: unknown) => {
    const trial = await trialOf(model('behaviour'), {
      contract: `${ports}behaviour: {schema: request.json, nan: reject, missing_input: reject}\n`,
      schema,
    })
    const checks = await behaviour(trial)
    expect(checks.map(({ status }) => status)).toEqual(['could-not-run', 'could-not-run'])
    expect(trial.model.deaths).toEqual([])
    expect(checks[0]?.why).toBe(checks[1]?.why)
    return checks[0]?.why
  }

  test('without a verdict of it there is none', async () => {
    expect(await noVerdict(undefined)).toBe('The request schema fraud/request.json is not there.')
    expect(await noVerdict('{"type": ')).toMatch(/^The request schema fraud\/request.json cannot be run: /)
    expect(await noVerdict({ type: 'object', required: ['nobody_has_this'] })).toMatch(
      /turns away a valid request in every form that it is tried in \(columns, row, rows, instances, inputs, v2; columns: the request: .*nobody_has_this/,
    )
    expect(await noVerdict({ $ref: 'https://example.com/request.json' })).toContain(
      'its $ref "https://example.com/request.json" leads to nothing in it',
    )
  })

  test('a pattern that never ends is ended, and is no death of the model', async () => {
    const properties = { country: { items: { type: 'string', pattern: '^(([A-Z]|[A-Z][A-Z])+)+$' } } }
    const wide = ports.replace('[DE, FR]', `["${'D'.repeat(60)}!", FR]`)
    const trial = await trialOf(model('behaviour'), {
      contract: `${wide}behaviour: {schema: request.json, nan: reject}\n`,
      schema: { properties },
    })
    const valid = trial.example(9)
    if ('why' in valid) throw new Error(valid.why)
    expect(await openGate(trial, valid, 3)).toEqual({
      why: 'The request schema fraud/request.json ended the process that it ran in: no answer within 3 s.',
    })
  })
})
