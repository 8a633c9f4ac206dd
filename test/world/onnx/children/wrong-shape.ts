import { badChild } from './bad-child.ts'

const tensor = { type: 'float32', dims: [1_000_000], data: new Float32Array(3) }
badChild((_, say, id) =>
  say({
    id,
    is: 'ok',
    value: { outputs: [{ name: 'y', value: { is: 'tensor', tensor } }], milliseconds: 1, ignored: [] },
    peakBytes: null,
  }),
)
