import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDataContract } from '../../src/read/data-contract.ts'
import { contractDataCommand } from '../../src/world/commands/contract-data.ts'
import type { Io } from '../../src/world/commands/io.ts'

const corpus = join(import.meta.dirname, '../corpus/parquet')

async function run(cwd: string, file: string, output?: string): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const io = { cwd, out: (text: string) => (out += text), err: (text: string) => (err += text), interactive: false } as unknown as Io
  const code = await contractDataCommand(file, output === undefined ? {} : { output }, io)
  return { code, out, err }
}

function folder(files: Record<string, string | Uint8Array>): string {
  const made = mkdtempSync(join(tmpdir(), 'mle-review-data-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text)
  return made
}

test.each(['snappy', 'gzip', 'zstd', 'brotli'])('Parquet, packed by %s', async (codec) => {
  const { out } = await run(corpus, `orders-${codec}.parquet`)
  expect(out.split('\n').slice(1).join('\n')).toContain(`columns:
  order_id: {type: int, nulls: 0}
  placed_at: {type: timestamp, nulls: 0}
  day: {type: date, nulls: 0}
  total: {type: float, min: 1.5, max: 58.5, nulls: 0.1} # unit: …
  price: {type: decimal, min: 0, max: 0.39, nulls: 0} # unit: …
  channel: {type: string, categories: [pos, web], nulls: 0}
  gift: {type: boolean, nulls: 0}
  tags: {type: list, nulls: 0}
`)
})

test('a CSV, written to a file that is not there yet, parses as our format', async () => {
  const cwd = folder({ 'a.csv': 'id,amount\n1,2.5\n2,3\n' })
  expect(await run(cwd, 'a.csv', 'data.yml')).toMatchObject({ code: 0, out: '', err: expect.stringContaining('data_contract: data.yml') })
  const text = readFileSync(join(cwd, 'data.yml'), 'utf8')
  expect(readDataContract(text, { path: 'data.yml', commit: null, id: null })).toMatchObject({
    is: 'read',
    value: { key: { value: ['id'] } },
  })
  await expect(run(cwd, 'a.csv', 'data.yml')).rejects.toThrow(/is there already/)
  expect(readFileSync(join(cwd, 'data.yml'), 'utf8')).toBe(text)
})

test('a CSV that gzip packed is unpacked, within bounds', async () => {
  const text = 'id,amount\n1,2.5\n2,3\n'
  const cwd = folder({ 'a.csv': text, 'a.csv.gz': gzipSync(text), 'bomb.csv.gz': gzipSync('a,b\n'.repeat(20_000_000)) })
  const rows = async (file: string) => (await run(cwd, file)).out.split('\n').slice(1)
  expect(await rows('a.csv.gz')).toEqual(await rows('a.csv'))
  await expect(run(cwd, 'bomb.csv.gz')).rejects.toThrow(/cannot be unpacked/)
})

test.each([
  ['not-there.csv', /cannot be read/],
  ['.', /is no file/],
  ['cut.parquet', /cannot be read as Parquet/],
  ['image.png', /binary/],
  ['empty.csv', /no row below/],
])('%s is said, with what to do', async (file, says) => {
  const whole = readFileSync(join(corpus, 'orders-zstd.parquet'))
  const cwd = folder({ 'cut.parquet': whole.subarray(0, 900), 'image.png': Uint8Array.of(137, 80, 78, 71, 0, 1), 'empty.csv': '' })
  await expect(run(cwd, file)).rejects.toThrow(says)
})
