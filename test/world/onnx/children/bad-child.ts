import { Socket } from 'node:net'
import { pack } from '../../../../src/world/onnx/packed.ts'

/** A pipe to the parent, and how to answer its first question: `act` gets that question's id. */
export function badChild(act: (pipe: Socket, say: (message: unknown) => void, id: number) => void, answersStart = true): void {
  const pipe = new Socket({ fd: 3 })
  const say = (message: unknown) => {
    for (const part of pack(message)) pipe.write(part)
  }
  let id = 0
  pipe.on('close', () => process.exit(0))
  pipe.on('data', () => {
    id += 1
    const runtime = { version: `${process.pid}`, providers: [{ name: 'cpu', bundled: true }], memoryLimit: null }
    if (id === 1 && answersStart) say({ id, is: 'ok', value: runtime, peakBytes: null })
    else act(pipe, say, id)
  })
}
