import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import type { Socket } from 'node:net'
import { CheckoutError, type Git, lastLine } from './git.ts'

/** What git says of an object id; `missing` is the type of one that it does not have. */
export interface GitObject {
  id: string
  type: string
  size: number
  /** Empty where only sizes were asked. */
  bytes: Buffer
}

interface Question {
  ids: string[]
  answers: GitObject[]
  resolve: (answers: GitObject[]) => void
  reject: (error: Error) => void
}

/** Objects of one repository. Two runs of `git cat-file` stay open for all questions; disposing ends them. */
export class ObjectReader implements Disposable {
  private readonly checks: CatFile
  private readonly batches: CatFile

  constructor(git: Git) {
    this.checks = new CatFile(git, '--batch-check')
    this.batches = new CatFile(git, '--batch')
  }

  /** Type and size of each, in the order asked; no content is loaded. */
  sizes(ids: string[]): Promise<GitObject[]> {
    return this.checks.ask(ids)
  }

  /** The content of each too: ask only for what `sizes` found small enough. */
  contents(ids: string[]): Promise<GitObject[]> {
    return this.batches.ask(ids)
  }

  [Symbol.dispose](): void {
    this.checks.end()
    this.batches.end()
  }
}

/** One `git cat-file`, started at the first question. While nobody asks it keeps this process from nothing. */
class CatFile {
  private readonly git: Git
  private readonly form: '--batch' | '--batch-check'
  private child: ChildProcessWithoutNullStreams | null = null
  private questions: Question[] = []
  private head = ''
  private body: { object: GitObject; parts: Buffer[]; left: number } | null = null

  constructor(git: Git, form: '--batch' | '--batch-check') {
    this.git = git
    this.form = form
  }

  ask(ids: string[]): Promise<GitObject[]> {
    if (ids.length === 0) return Promise.resolve([])
    return new Promise((resolve, reject) => {
      this.child ??= this.start()
      this.child.ref()
      this.questions.push({ ids, answers: [], resolve, reject })
      this.child.stdin.write(`${ids.join('\n')}\n`)
    })
  }

  end(): void {
    this.child?.ref()
    this.child?.stdin.end()
    this.child = null
  }

  private start(): ChildProcessWithoutNullStreams {
    const child = this.git.start(['cat-file', this.form])
    const err: Buffer[] = []
    for (const pipe of [child.stdin, child.stdout, child.stderr]) (pipe as unknown as Socket).unref()
    child.stdout.on('data', (chunk: Buffer) => this.take(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // Its exit status tells what happened.
    child.stdin.on('error', () => {})
    child.on('error', (error) => this.fail(child, error.message))
    child.on('close', () => this.fail(child, lastLine(Buffer.concat(err).toString())))
    return child
  }

  /** Nobody waits for an answer that will not come; the next question starts git anew. */
  private fail(child: ChildProcessWithoutNullStreams, why: string): void {
    if (this.child !== null && this.child !== child) return
    this.child = null
    this.head = ''
    this.body = null
    for (const { reject } of this.questions.splice(0)) reject(new CheckoutError(`git cat-file failed: ${why}`))
  }

  private take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.body !== null) {
        const part = chunk.subarray(at, at + this.body.left)
        at += part.length
        this.body.parts.push(part)
        this.body.left -= part.length
        if (this.body.left === 0) this.close()
        continue
      }
      const end = chunk.indexOf(10, at)
      this.head += chunk.toString('latin1', at, end === -1 ? chunk.length : end)
      if (end === -1) return
      at = end + 1
      this.open()
    }
  }

  /** `<id> <type> <size>`, or `<id> missing`; a line break ends the content that follows. */
  private open(): void {
    const [, type = 'missing', size = '0'] = this.head.split(' ')
    this.head = ''
    const object = { id: this.asked(), type, size: Number(size), bytes: Buffer.alloc(0) }
    if (this.form === '--batch' && type !== 'missing') this.body = { object, parts: [], left: object.size + 1 }
    else this.answer(object)
  }

  private close(): void {
    const { object, parts } = this.body ?? { object: null, parts: [] }
    this.body = null
    if (object !== null) this.answer({ ...object, bytes: Buffer.concat(parts, object.size) })
  }

  private asked(): string {
    const [question] = this.questions
    return question?.ids[question.answers.length] ?? ''
  }

  private answer(object: GitObject): void {
    const [question] = this.questions
    question?.answers.push(object)
    if (question === undefined || question.answers.length < question.ids.length) return
    this.questions.shift()
    if (this.questions.length === 0) this.child?.unref()
    question.resolve(question.answers)
  }
}
