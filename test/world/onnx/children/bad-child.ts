import { Socket } from 'node:net'
import { openChannel } from '../../../../src/world/onnx/channel.ts'

/** Says what the parent expects when it starts; from then on `act` decides, with the pipe, a way to answer and the question's id. */
export function badChild(act: (pipe: Socket, say: (message: unknown) => void, id: number) => void): void {
  const pipe = new Socket({ fd: 3 })
  pipe.on('close', () => process.exit(0))
  const runtime = { version: `${process.pid}`, providers: [{ name: 'cpu', bundled: true }], memoryLimit: null }
  const channel = openChannel(pipe, {
    maxBytes: 1e6,
    onGarbage: () => process.exit(9),
    onMessage(message) {
      const { id, request } = message as { id: number; request: { ask: string } }
      if (request.ask === 'start') channel.send({ id, is: 'ok', value: runtime, peakBytes: null })
      else act(pipe, (answer) => channel.send(answer), id)
    },
  })
}
