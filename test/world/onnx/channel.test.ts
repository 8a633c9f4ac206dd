import { Duplex } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openChannel } from '../../../src/world/onnx/channel.ts'
import { pack } from '../../../src/world/onnx/packed.ts'

/** What a channel makes of bytes that arrive in the pieces given. */
function received(pieces: Uint8Array[], maxBytes = 1e6) {
  const stream = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() })
  const messages: unknown[] = []
  const garbage: string[] = []
  openChannel(stream, { maxBytes, onMessage: (message) => messages.push(message), onGarbage: (why) => garbage.push(why) })
  for (const piece of pieces) stream.emit('data', Buffer.from(piece))
  return { messages, garbage }
}

const frame = (message: unknown) => Buffer.concat(pack(message))

const arrays = fc.oneof(
  fc.float32Array(),
  fc.float64Array(),
  fc.int8Array(),
  fc.uint8Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.bigInt64Array(),
  fc.bigUint64Array(),
)

test('whatever is sent arrives as it was, in however many pieces', () => {
  const message = fc.record({
    id: fc.integer(),
    text: fc.string({ unit: 'binary' }),
    data: fc.array(arrays),
    strings: fc.array(fc.string()),
  })
  fc.assert(
    fc.property(fc.array(message, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (messages, size) => {
      const bytes = Buffer.concat(messages.map(frame))
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.subarray(n * size, (n + 1) * size))
      expect(received(pieces)).toEqual({ messages, garbage: [] })
    }),
    { numRuns: 60 },
  )
})

test('a view into a larger buffer is sent without its surroundings', () => {
  const view = new Float32Array(Float32Array.of(1, 2, 3, 4).buffer, 4, 2)
  expect(received([frame({ view })]).messages).toEqual([{ view: Float32Array.of(2, 3) }])
})

test('too long a message is garbage as soon as its length is there, and nothing after it counts', () => {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(2_000_000, 4)
  const { messages, garbage } = received([head, frame({ id: 1 })])
  expect(messages).toEqual([])
  expect(garbage).toEqual(['a message of 2000000 bytes, more than the 1000000 that are taken'])
})

test('random bytes are garbage or wait for more; they are never a message and never an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      const { messages, garbage } = received([bytes], 150)
      expect(messages).toEqual([])
      expect(garbage.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['{"$bytes":["f4",0,4]}', /beyond its bytes/],
  ['{"$bytes":["f4",-4,4]}', /beyond its bytes/],
  ['{"$bytes":["f4",0,"4"]}', /beyond its bytes/],
  ['{"$bytes":["constructor",0,0]}', /no known kind/],
  ['{"$bytes":null}', /cannot be read/],
  ['{"a":', /cannot be read/],
])('%s is garbage', (json, why) => {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(json.length, 0)
  expect(received([head, Buffer.from(json)])).toEqual({ messages: [], garbage: [expect.stringMatching(why)] })
})
