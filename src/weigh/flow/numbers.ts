/** Numbers that tell things of one analysis apart. */
export class Numbers {
  private ids = 0
  private readonly sides = new Map<string, number>()
  private readonly taken = new WeakMap<object, number>()
  private readonly identities = new WeakMap<object, number>()

  id(): number {
    this.ids += 1
    return this.ids
  }

  /** Which element of a list an iterator gives now; the last one again where there are no more. */
  take(of: object, length: number): number {
    const at = Math.min(this.taken.get(of) ?? 0, length - 1)
    this.taken.set(of, at + 1)
    return at
  }

  /** A number for a text, the same each time. */
  sideNamed(key: string): number {
    const known = this.sides.get(key)
    if (known === undefined) this.sides.set(key, this.sides.size)
    return known ?? this.sides.size - 1
  }

  /** A number for an object, the same each time. */
  identity(of: object): number {
    const known = this.identities.get(of)
    if (known !== undefined) return known
    const id = this.id()
    this.identities.set(of, id)
    return id
  }
}
