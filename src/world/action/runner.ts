import { error, getInput, setOutput, summary, warning } from '@actions/core'
import type { Annotation } from '../../reply/annotations.ts'

/** What a step of a workflow may do with its runner. */
export interface Runner {
  input(name: string): string
  output(name: string, value: string): void
  /** Replaces this step's part of the job summary. */
  summarise(markdown: string): Promise<void>
  annotate(annotation: Annotation): void
  /** One line of the log, in which no text can give the runner a command. */
  say(line: string): void
}

/** The runner around this process, through its environment, files and standard output. */
export function runnerOf(stdout: { write(text: string): unknown }): Runner {
  return {
    input: (name) => getInput(name),
    output: setOutput,
    async summarise(markdown) {
      await summary.addRaw(markdown, true).write({ overwrite: true })
    },
    annotate({ level, path, line, title, message }) {
      const place = {
        title,
        ...(path === null ? {} : { file: path }),
        ...(line === null ? {} : { startLine: line }),
      }
      const write = { error, warning }[level]
      write(inert(message), place)
    },
    say: (line) => void stdout.write(`${inert(line)}\n`),
  }
}

/** The runner takes `::command::` at a line's start and `##[command]` anywhere in it for orders. */
export function inert(text: string): string {
  const oneLine = text.replace(/[\r\n\u2028\u2029]+/g, ' ')
  return oneLine.replaceAll('##[', '# #[').replace(/^(\s*)(?=::)/, '$1\u200b')
}
