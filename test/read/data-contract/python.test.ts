import { expect, test } from 'vitest'
import type { DataContract } from '../../../src/model/data-contract.ts'
import { readDataContract } from '../../../src/read/data-contract.ts'

const read = (text: string) => {
  const result = readDataContract(text, { path: 'fraud/schema.py', commit: null, id: null })
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value
}

const told = ({ columns, sensitive }: DataContract) =>
  columns.map(({ table, name, type, nulls, min, max, categories, unit, line, ...it }) =>
    [
      `${line}: ${columns.some((other) => other.table !== table) ? `${table}.${name}` : name}`,
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

test('a model of pandera, with what it inherits', () => {
  const contract = read(`import pandera as pa
from pandera.typing import Series

CHANNELS = ["web", "pos"]


class Base(pa.DataFrameModel):
    payment_id: Series[str] = pa.Field(unique=True)


class Payments(Base):
    """Card payments."""

    amount: Series[float] = pa.Field(ge=0, le=1_000_000, metadata={"unit": "EUR"})
    channel: Series[str] = pa.Field(isin=CHANNELS)
    age: Series[pa.Int64] = pa.Field(nullable=True, in_range={"min_value": 18, "max_value": 120})
    paid_at: Series["datetime64[ns]"]
    email: str | None = pa.Field(metadata=dict(pii=True))

    @pa.check("amount")
    def finite(cls, amount):
        return amount < float("inf")

    class Config:
        unique = ["payment_id"]
        metadata = {"grain": "one payment", "label": {"definition": "charged back"}}
`)
  expect(contract).toMatchObject({
    format: 'pandera',
    name: { value: 'Payments', line: 11 },
    key: { value: ['payment_id'], line: 25 },
    grain: { value: 'one payment', line: 26 },
    label: { definition: { value: 'charged back' } },
  })
  expect(told(contract)).toEqual([
    '8: payment_id string nulls 0',
    '14: amount float nulls 0 >= 0 <= 1000000 in EUR',
    '15: channel string nulls 0 in web|pos',
    '16: age int nulls 1 >= 18 <= 120',
    '17: paid_at timestamp nulls 0',
    '18: email string nulls 1 sensitive',
  ])
})

test('a schema of pandera that a call makes', () => {
  const contract = read(`import numpy as np
import pandera.pandas as pa
from pandera import Check, Column, DataFrameSchema

schema = DataFrameSchema(
    {
        "id": Column(int, unique=True),
        "price": Column(np.float64, [Check.ge(0), Check.lt(500)], nullable=True),
        "kind": pa.Column("category", checks=pa.Check.isin(["a", "b"])),
        "day": Column(pa.DateTime),
        "score": Column(float, pa.Check.in_range(-1, 1)),
        "free": Column(str, pa.Check(lambda s: s.str.len() > 1)),
    },
    unique=["id", "day"],
    metadata={"snapshot": "prices-3"},
)
`)
  expect(contract).toMatchObject({ format: 'pandera', key: { value: ['id', 'day'] }, snapshot: { value: 'prices-3', line: 15 } })
  expect(told(contract)).toEqual([
    '7: id int nulls 0',
    '8: price float nulls 1 >= 0 <= 500',
    '9: kind string nulls 0 in a|b',
    '10: day timestamp nulls 0',
    '11: score float nulls 0 >= -1 <= 1',
    '12: free string nulls 0',
  ])
})

test('a schema that a function makes when it can', () => {
  const contract = read(`def schema():
    try:
        import pandera as pa
        return pa.DataFrameSchema({"day": pa.Column(pd.DatetimeTZDtype(tz="UTC")), "n": pa.Column(pa.Int, pa.Check.ge(0))})
    except ImportError:
        return None
`)
  expect(told(contract)).toEqual(['4: day timestamp nulls 0', '4: n int nulls 0 >= 0'])
})

test('a model of pydantic', () => {
  const contract = read(`from datetime import date
from typing import Annotated, Literal, Optional, Union

from pydantic import BaseModel, ConfigDict, Field, conint


class Row(BaseModel):
    model_config = ConfigDict(json_schema_extra={"split_policy": "time"})

    customer: str
    joined: date
    plan: Literal["free", "paid"]
    age: Optional[int] = Field(None, ge=0, le=130)
    spend: Annotated[float, Field(ge=0, json_schema_extra={"unit": "EUR"})]
    visits: conint(ge=0) = 0
    score: Union[float, None] = None
    tags: list[str] = []
    mail: str = Field(alias="e_mail", json_schema_extra={"sensitive": True})

    def total(self) -> float:
        return self.spend
`)
  expect(contract).toMatchObject({ format: 'pydantic', name: { value: 'Row' }, split: { value: { policy: 'time' } } })
  expect(told(contract)).toEqual([
    '10: customer string nulls 0',
    '11: joined date nulls 0',
    '12: plan string nulls 0 in free|paid',
    '13: age int nulls 1 >= 0 <= 130',
    '14: spend float nulls 0 >= 0 in EUR',
    '15: visits int nulls 0 >= 0',
    '16: score float nulls 1',
    '17: tags list nulls 0',
    '18: e_mail string nulls 0 sensitive',
  ])
})

test('a suite of Great Expectations, as objects and as calls', () => {
  const contract = read(`import great_expectations as gx
import great_expectations.expectations as gxe

suite = gx.ExpectationSuite(name="orders")
suite.add_expectation(gxe.ExpectColumnValuesToNotBeNull(column="total", mostly=0.99))
suite.add_expectation(gxe.ExpectColumnValuesToBeBetween(column="total", min_value=0, max_value=500, meta={"unit": "EUR"}))
suite.add_expectation(gxe.ExpectColumnValuesToBeInSet(column="channel", value_set=["web", "shop"]))
validator.expect_column_values_to_be_unique("order_id")
validator.expect_column_values_to_not_be_null("order_id")
`)
  expect(contract).toMatchObject({ format: 'great-expectations', name: { value: 'orders' }, key: { value: ['order_id'] } })
  expect(told(contract)).toEqual(['5: total nulls 0.01 >= 0 <= 500 in EUR', '7: channel in web|shop', '8: order_id nulls 0'])
})

test('feature views of Feast', () => {
  const contract = read(`from datetime import timedelta

from feast import Entity, FeatureView, Field, FileSource
from feast.types import Float32, Int64

rider = Entity(name="rider", join_keys=["rider_id"])

trips = FileSource(path="data/trips.parquet", timestamp_field="event_timestamp")

view = FeatureView(
    name="rider_hourly",
    entities=[rider],
    ttl=timedelta(hours=2),
    schema=[
        Field(name="fares", dtype=Float32, tags={"unit": "EUR"}),
        Field(name="trips_1d", dtype=Int64),
        Field(name="home", dtype=Array(Float32), tags={"pii": "true"}),
    ],
    source=trips,
    tags={"label_definition": "cancels within 7 days"},
)
`)
  expect(contract).toMatchObject({
    format: 'feast',
    name: { value: 'rider_hourly' },
    entity: { value: ['rider_id'], line: 6 },
    key: { value: ['rider_id'] },
    time: { value: ['event_timestamp'], line: 8 },
    join: { value: 'as of event_timestamp' },
    freshness: { value: 'timedelta(hours=2)', line: 13 },
    label: { definition: { value: 'cancels within 7 days' } },
  })
  expect(told(contract)).toEqual(['15: fares float in EUR', '16: trips_1d int', '17: home list sensitive'])
})

test('code that declares no columns is no contract, and nobody is to blame', () => {
  const result = readDataContract('import pandas as pd\n\ndf = pd.read_csv("a.csv")\n', { path: 'a.py', commit: null, id: null })
  expect(result).toMatchObject({ is: 'unreadable', fault: 'ours' })
})
