import type { DataType } from '../../model/data-contract.ts'

const families: [RegExp, DataType][] = [
  [/^(?:array|list|sequence|repeated|set)\b|\[\]$|^(?:int|float|string|bool|bytes|unix_?timestamp)\w*list$/, 'list'],
  [/^(?:map|struct|record|object_?map|json|jsonb|variant|dict|mapping|super)\b/, 'map'],
  [/^(?:timestamp|datetime|unix_?timestamp|pandastimestamp|instant)/, 'timestamp'],
  [/^date(?:type)?\d*$|^date$/, 'date'],
  [/^time(?:type|tz)?$|^time (?:with|without)/, 'time'],
  [/^(?:decimal|numeric|bignumeric|money|dec)\b/, 'decimal'],
  [
    /^(?:u?int|integer|bigint|smallint|tinyint|mediumint|long|short|byte|serial|bigserial|positiveint|nonnegativeint|negativeint|conint)/,
    'int',
  ],
  [/^(?:float|double|real|number|positivefloat|nonnegativefloat|half|confloat)/, 'float'],
  [/^bool/, 'boolean'],
  [
    /^(?:str|text|varchar|nvarchar|char|nchar|character|object$|category|categorical|uuid|email|enum|literal|utf8|constr|clob|citext|url|anyurl|secretstr)/,
    'string',
  ],
  [/^(?:bytes|binary|varbinary|blob|bytea)/, 'bytes'],
]

/** What a type that a format names holds; null where the name is none that is known here. */
export function typeOf(written: string): DataType | null {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/^(?:pandas|pd|np|numpy|pa|pl|polars|pyspark\.sql\.types|t|datetime|feast\.types|types|pydantic)\.(?=\w)/, '')
    .replace(/\s*\(.*\)$/, '')
  const plain = name.replace(/(?:type|dtype)$/, '') || name
  return families.find(([pattern]) => pattern.test(name) || pattern.test(plain))?.[1] ?? null
}
