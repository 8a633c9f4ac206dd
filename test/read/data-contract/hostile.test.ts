import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDataContract } from '../../../src/read/data-contract.ts'
import { cpuClock } from '../../cpu-time.ts'

const documents: Record<string, string> = {
  'own.yml': 'version: 1\nkey: [a, b]\nlabel: {definition: d}\nsplit: {policy: time}\ncolumns: {a: {type: int, min: 0}}\nsensitive: [a]\n',
  'odcs.yml':
    'apiVersion: v3.1.0\nkind: DataContract\nversion: 1.0.0\ncustomProperties: [{property: split, value: {by: week}}]\nschema:\n  - name: t\n    properties: [{name: a, logicalType: number, enum: [{value: 1}], tags: [pii], quality: [{metric: nullValues, mustBe: 0}]}]\nslaProperties: [{property: latency, value: 4}]\n',
  'suite.json':
    '{"name": "s", "meta": {"label": {"delay": "1 d"}}, "expectations": [{"type": "expect_column_values_to_be_between", "kwargs": {"column": "a", "min_value": 0}, "meta": {"unit": "m"}}]}',
  'dbt.yml':
    'models:\n  - name: m\n    columns:\n      - {name: a, data_type: int, tests: [unique, {accepted_values: {values: [1]}}], constraints: [{type: not_null}], config: {meta: {pii: true}}}\n',
  'model.py':
    'A = ["x"]\nclass M(pa.DataFrameModel):\n    a: Series[int] | None = pa.Field(ge=0, isin=A, metadata={"unit": "m"})\n    b: Annotated[Literal["x", "y"], Field(le=1)]\n    class Config:\n        unique = ["a"]\n',
  'schema.py':
    's = pa.DataFrameSchema({"a": pa.Column(float, [pa.Check.in_range(0, 1)], nullable=True)}, unique=["a"], metadata={"grain": "g"})\n',
  'views.py':
    'e = Entity(name="e", join_keys=["k"])\nv = FeatureView(name="v", entities=[e], ttl=timedelta(days=1), schema=[Field(name="f", dtype=Array(Float32), tags={"pii": "yes"})], source=FileSource(timestamp_field="t"))\n',
}

/** A document with one stretch taken out, or repeated, or with something foreign put in. */
const spoiled = fc.constantFrom(...Object.entries(documents)).chain(([path, text]) =>
  fc
    .record({
      from: fc.nat(text.length),
      length: fc.nat(40),
      put: fc.constantFrom('', '[', '{', '}', '"', ':', '- ', '\n', '\t', 'null', '0', '*a', '&a ', '__proto__: 1\n', '(', '# ', '…'),
      again: fc.boolean(),
    })
    .map(({ from, length, put, again }) => {
      const piece = text.slice(from, from + length)
      return { path, text: text.slice(0, from) + put + (again ? piece + piece : '') + text.slice(from + length) }
    }),
)

test('whatever is done to a document, it is read or said why not', () => {
  fc.assert(
    fc.property(spoiled, ({ path, text }) => {
      const result = readDataContract(text, { path, commit: null, id: null })
      expect(result.is).not.toBe('absent')
      if (result.is === 'unreadable') expect(result.why).toContain(path)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    }),
    { numRuns: 400 },
  )
})

test.each([
  [
    'names that stand for lists of names',
    'x.py',
    `${Array.from({ length: 40 }, (_, i) => `L${i + 1} = [${`L${i}, `.repeat(40)}]`).join('\n')}\ns = DataFrameSchema({"a": Column(int, Check.isin(L40))}, metadata={"a": L40})\n`,
  ],
  [
    'classes that build on one another',
    'x.py',
    `${Array.from({ length: 2000 }, (_, i) => `class C${i}(C${(i + 1) % 2000}, BaseModel):\n    a${i}: int\n`).join('')}`,
  ],
  ['thousands of columns', 'x.yml', `version: 1\ncolumns:\n${Array.from({ length: 5000 }, (_, i) => `  c${i}: {type: int}\n`).join('')}`],
  ['an annotation without an end', 'x.py', `class A(BaseModel):\n    a: ${'Optional['.repeat(500)}\n`],
])('%s cost no more than a moment', (_name, path, text) => {
  const took = cpuClock()
  readDataContract(text, { path, commit: null, id: null })
  expect(took()).toBeLessThan(3000)
})
