interface Waiting<In, Out> {
  item: In
  resolve(out: Out): void
  reject(error: unknown): void
}

/** At most so many items in one flush. */
const most = 200

/**
 * Joins what comes while the same work is under way: one flush takes all that collected meanwhile, and answers each in turn.
 * Where the database refuses what is in a batch, or two batches wait for each other, each item is tried alone.
 */
export function inBatches<In, Out>(flush: (items: In[]) => Promise<Out[]>): (item: In) => Promise<Out> {
  const collected: Waiting<In, Out>[] = []
  let flushing = false

  async function flushAll(): Promise<void> {
    flushing = true
    while (collected.length > 0) await answer(collected.splice(0, most))
    flushing = false
  }

  async function answer(batch: Waiting<In, Out>[]): Promise<void> {
    try {
      const outs = await flush(batch.map(({ item }) => item))
      for (const [i, it] of batch.entries()) it.resolve(outs[i] as Out)
    } catch (error) {
      if (batch.length > 1 && refused.test((error as { code?: string }).code ?? '')) for (const it of batch) await answer([it])
      else for (const it of batch) it.reject(error)
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      collected.push({ item, resolve, reject })
      if (!flushing) void flushAll()
    })
}

/** SQLSTATE of data that a column cannot hold, of a broken constraint, of a deadlock. */
const refused = /^(?:22|23|40)...$/
