import { expect, test } from 'vitest'
import type { DataContract } from '../../../src/model/data-contract.ts'
import { readDataContract } from '../../../src/read/data-contract.ts'

const read = (text: string, path = 'data.yml') => {
  const result = readDataContract(text, { path, commit: null, id: null })
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value
}

/** A column as one line: what is told of it, in a fixed order. */
const told = ({ columns, sensitive }: DataContract) =>
  columns.map(({ table, name, type, nulls, min, max, categories, unit, ...it }) =>
    [
      columns.some((other) => other.table !== table) ? `${table}.${name}` : name,
      type?.value,
      nulls && `nulls ${nulls.value}`,
      min && `>= ${min.value}`,
      max && `<= ${max.value}`,
      categories && `in ${categories.value.join('|')}`,
      unit && `in ${unit.value}`,
      (it.sensitive?.value || sensitive?.value.includes(name)) && 'sensitive',
    ]
      .filter(Boolean)
      .join(' '),
  )

test('Open Data Contract Standard, version 3', () => {
  const contract = read(`apiVersion: v3.1.0
kind: DataContract
id: 7d2f6c1e
name: parcels
version: 2.3.0
status: active
customProperties:
  - {property: labelDefinition, value: delivered after the promised day}
  - {property: splitPolicy, value: by dispatch week}
  - {property: pointInTimeJoin, value: as of dispatch}
schema:
  - name: parcels
    logicalType: object
    dataGranularityDescription: one parcel
    properties:
      - name: parcel_id
        logicalType: string
        primaryKey: true
        required: true
      - name: weight
        logicalType: number
        physicalType: DOUBLE
        required: true
        logicalTypeOptions: {minimum: 0, maximum: 70}
        customProperties: [{property: unit, value: kg}]
      - name: stops
        logicalType: number
        physicalType: INT
        quality:
          - {metric: nullValues, mustBeLessThan: 2, unit: percent}
      - name: service
        logicalType: string
        enum: [{value: day, label: Same day}, {value: night}]
      - name: phone
        logicalType: string
        classification: restricted
      - name: depot
        logicalType: string
        classification: internal
slaProperties:
  - {property: latency, value: 4, unit: h}
  - {property: retention, value: 3, unit: y}
`)
  expect(contract).toMatchObject({
    format: 'odcs',
    name: { value: 'parcels' },
    version: { value: '2.3.0', line: 5 },
    grain: { value: 'one parcel', line: 14 },
    key: { value: ['parcel_id'] },
    label: { definition: { value: 'delivered after the promised day', line: 8 } },
    split: { value: { policy: 'by dispatch week' }, line: 9 },
    join: { value: 'as of dispatch' },
    freshness: { value: 'latency 4 h' },
  })
  expect(told(contract)).toEqual([
    'parcel_id string nulls 0',
    'weight float nulls 0 >= 0 <= 70 in kg',
    'stops int nulls 0.02',
    'service string in day|night',
    'phone string sensitive',
    'depot string',
  ])
  expect(contract.columns[5]?.sensitive?.value).toBe(false)
})

test('Open Data Contract Standard, version 2', () => {
  const contract = read(`datasetDomain: logistics
quantumName: shipments
version: 1.1.0
kind: virtualDataset
apiVersion: v2.2.2
dataset:
  - table: legs
    dataGranularity: one leg of a shipment
    columns:
      - {column: shipment, isPrimaryKey: true, primaryKeyPosition: 2, logicalType: string, physicalType: varchar(18), isNullable: false}
      - {column: leg, isPrimary: true, primaryKeyPosition: 1, logicalType: integer}
      - {column: driver_name, logicalType: string, isNullable: true, classification: PII}
slaProperties:
  - {property: freshness, value: 24, unit: hours, column: legs.leg}
`)
  expect(contract).toMatchObject({
    format: 'odcs',
    name: { value: 'shipments' },
    version: { value: '1.1.0' },
    grain: { value: 'one leg of a shipment' },
    key: { value: ['leg', 'shipment'] },
    freshness: { value: 'freshness 24 hours' },
  })
  expect(told(contract)).toEqual(['shipment string nulls 0', 'leg int', 'driver_name string nulls 1 sensitive'])
})

test.each([
  ['0', 'expectation_suite_name', 'expectation_type'],
  ['1', 'name', 'type'],
])('a Great Expectations suite of version %s', (_version, suite, type) => {
  const expects = (name: string, kwargs: object, meta: object = {}) => ({ [type]: name, kwargs, meta })
  const contract = read(
    JSON.stringify(
      {
        [suite]: 'meters',
        meta: { label: { definition: 'use of the next day', delay: '1 day' }, snapshot: 'meters-7' },
        expectations: [
          expects('expect_table_columns_to_match_set', { column_set: ['meter', 'day', 'use', 'tariff'] }),
          expects('expect_compound_columns_to_be_unique', { column_list: ['meter', 'day'] }),
          expects('expect_column_values_to_not_be_null', { column: 'use', mostly: 0.98 }, { unit: 'kWh' }),
          expects('expect_column_values_to_be_between', { column: 'use', min_value: 0, max_value: 400 }),
          expects('expect_column_values_to_be_of_type', { column: 'use', type_: 'float64' }),
          expects('expect_column_values_to_be_in_set', { column: 'tariff', value_set: ['A', 'B'] }),
          expects('expect_column_values_to_be_between', { column: 'meter', min_value: 1, mostly: 0.9 }),
        ],
      },
      null,
      1,
    ),
    'gx/expectations/meters.json',
  )
  expect(contract).toMatchObject({
    format: 'great-expectations',
    name: { value: 'meters' },
    snapshot: { value: 'meters-7' },
    key: { value: ['meter', 'day'] },
    label: { definition: { value: 'use of the next day' }, delay: { value: '1 day' } },
  })
  expect(told(contract)).toEqual(['meter', 'day', 'use float nulls 0.02 >= 0 <= 400 in kWh', 'tariff in A|B'])
})

test('a schema.yml of dbt', () => {
  const contract = read(`version: 2
sources:
  - name: shop
    freshness: {warn_after: {count: 6, period: hour}, error_after: {count: 1, period: day}}
    tables: []
models:
  - name: baskets
    latest_version: 3
    config: {event_time: checked_out_at, contract: {enforced: true}}
    meta: {grain: one basket, split_policy: last week is the test}
    columns:
      - name: basket_id
        data_type: bigint
        data_tests: [unique, not_null]
      - name: total
        data_type: numeric(12,2)
        meta: {unit: EUR}
        tests:
          - not_null
          - dbt_utils.accepted_range: {min_value: 0, max_value: 9000}
      - name: items
        data_type: int64
        data_tests:
          - dbt_expectations.expect_column_values_to_be_between: {arguments: {min_value: 1}}
      - name: channel
        data_type: varchar
        constraints: [{type: not_null}]
        tests: [{accepted_values: {values: [web, shop]}}]
      - name: email
        data_type: text
        config: {meta: {contains_pii: true}}
`)
  expect(contract).toMatchObject({
    format: 'dbt',
    name: { value: 'baskets' },
    version: { value: '3' },
    grain: { value: 'one basket' },
    key: { value: ['basket_id'], line: 14 },
    time: { value: ['checked_out_at'] },
    freshness: { value: '1 day', line: 4 },
    split: { value: { policy: 'last week is the test' } },
  })
  expect(told(contract)).toEqual([
    'basket_id int nulls 0',
    'total decimal nulls 0 >= 0 <= 9000 in EUR',
    'items int >= 1',
    'channel string nulls 0 in web|shop',
    'email string sensitive',
  ])
})

test('columns of several tables keep their table', () => {
  expect(
    told(read('models:\n  - {name: a, columns: [{name: x, data_type: date}]}\n  - {name: b, columns: [{name: x, data_type: json}]}\n')),
  ).toEqual(['a.x date', 'b.x map'])
})
