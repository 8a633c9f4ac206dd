import { badChild } from './bad-child.ts'

badChild((pipe, _, id) => {
  const json = Buffer.from(JSON.stringify({ id, is: 'ok', value: { $bytes: ['f4', 0, 4096] }, peakBytes: null }))
  const head = Buffer.alloc(8)
  head.writeUInt32LE(json.length, 0)
  pipe.write(Buffer.concat([head, json]))
})
