import { childLimits, questions } from '../onnx/questions.ts'

/** A process that holds requests to one schema. */
export interface SchemaChild {
  /** Why each request is turned away, null where it is taken. */
  ask(requests: string[]): Promise<{ refusals: (string | null)[] } | { why: string }>
  close(): Promise<void>
}

/** Asks an untrusted schema in a process of its own: a pattern in it may never end, and its death is none of the model's. */
export function askSchema({ script, schema, seconds }: { script: URL; schema: string; seconds: number }): SchemaChild {
  const child = questions(script, {}, { ...childLimits, memoryBytes: 1.5 * 2 ** 30, answerBytes: 2 ** 24, seconds })
  return {
    async ask(requests) {
      const answer = await child.ask({ ask: 'validate', schema, requests })
      if (answer.is === 'died') return { why: `ended the process that it ran in: ${answer.death.why}` }
      if (answer.is !== 'ok') return { why: `cannot be run: ${answer.why}` }
      const { value } = answer
      if (value.is === 'untold') return { why: `cannot be run: ${value.why}` }
      return value.refusals.length === requests.length
        ? { refusals: value.refusals }
        : { why: 'cannot be run: some requests had no answer' }
    },
    close: () => child.close(),
  }
}
