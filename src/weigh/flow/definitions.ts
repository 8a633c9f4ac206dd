import type { Value } from './value.ts'

/** Functions and classes of a program: what nobody calls is left for the end. */
export class Definitions {
  private readonly all: Value[] = []
  private readonly reached = new Set<object>()

  add(value: Value): void {
    this.all.push(value)
  }

  reach(definition: object): void {
    this.reached.add(definition)
  }

  isReached(definition: object): boolean {
    return this.reached.has(definition)
  }

  /** What was defined and never called. */
  unreached(): Value[] {
    return this.all.filter(({ callable }) => callable !== null && 'definition' in callable && !this.reached.has(callable.definition))
  }
}
