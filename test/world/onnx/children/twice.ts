import { pack } from '../../../../src/world/onnx/packed.ts'
import { badChild } from './bad-child.ts'

badChild((pipe, _, id) => {
  const message = { id, is: 'error', message: 'as asked' }
  pipe.write(Buffer.concat([...pack(message), ...pack(message)]))
})
