import { readSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { type AsyncBuffer, type Compressors, parquetMetadataAsync, parquetReadObjects, parquetSchema, type SchemaElement } from 'hyparquet'
import type { DataType } from '../model/data-contract.ts'
import type { Cell, Sample } from '../model/data-profile.ts'
import type { Provenance, Read } from '../model/read.ts'

const mostRows = 200_000
/** Bytes that a page may become: a small file may stand for a very large one. */
const mostBytes = 256 * 1024 * 1024

/** Whether a file begins as Parquet does. */
export function isParquet(bytes: Uint8Array): boolean {
  return bytes.length > 8 && String.fromCharCode(...bytes.subarray(0, 4)) === 'PAR1'
}

/** The first rows of a Parquet file, with the types that it declares. */
export async function readParquet(file: number, size: number, from: Provenance): Promise<Read<Sample>> {
  const buffer: AsyncBuffer = {
    byteLength: size,
    slice: (start, end = size) => {
      if (end - start > mostBytes) throw new Error('a part of it is larger than is read here')
      const bytes = new Uint8Array(Math.max(0, end - start))
      readSync(file, bytes, 0, bytes.length, start)
      return bytes.buffer
    },
  }
  try {
    const metadata = await parquetMetadataAsync(buffer)
    const columns = parquetSchema(metadata).children.map(({ element }) => element)
    const total = Number(metadata.num_rows)
    const rows = await parquetReadObjects({ file: buffer, metadata, rowEnd: Math.min(total, mostRows), compressors })
    const names = columns.map(({ name }) => name)
    const types = columns.map(typeOf)
    return {
      is: 'read',
      from,
      value: { names, types, rows: rows.map((row) => names.map((name) => cellOf(row[name]))), whole: total <= mostRows },
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      is: 'unreadable',
      fault: 'ours',
      reason: 'unreadable-parquet',
      why: `${from.path} cannot be read as Parquet: ${why}; give a CSV of some rows`,
    }
  }
}

const inflated = { maxOutputLength: mostBytes }
const compressors: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes, inflated),
  ZSTD: (bytes) => zstdDecompressSync(bytes, inflated),
  BROTLI: (bytes) => brotliDecompressSync(bytes, inflated),
}

function typeOf({ type, converted_type: converted, logical_type: logical, num_children: children }: SchemaElement): DataType | null {
  const named = logical?.type ?? converted ?? ''
  if (/^TIMESTAMP/.test(named) || type === 'INT96') return 'timestamp'
  if (/^TIME/.test(named)) return 'time'
  if (/^(?:LIST|MAP)/.test(named) || children !== undefined) return named === 'LIST' ? 'list' : 'map'
  if (named === 'DATE' || named === 'DECIMAL') return named === 'DATE' ? 'date' : 'decimal'
  if (/^(?:STRING|UTF8|ENUM|UUID|JSON)$/.test(named)) return 'string'
  if (named === 'FLOAT16') return 'float'
  switch (type) {
    case 'BOOLEAN':
      return 'boolean'
    case 'INT32':
    case 'INT64':
      return 'int'
    case 'FLOAT':
    case 'DOUBLE':
      return 'float'
    case 'BYTE_ARRAY':
    case 'FIXED_LEN_BYTE_ARRAY':
      return 'bytes'
    default:
      return null
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || Number.isNaN(value)) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  return value instanceof Date
    ? value.toISOString()
    : JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
}
