/** How many commands were asked for a while ago, in the memory of one process. */
export interface CommandBudget {
  /** Counts a comment's command, once however often it comes. `beyond`: over the budget, and it is for this comment to say so. */
  spend(of: string, comment: number, atMost: number): 'within' | 'beyond' | 'told'
}

const hour = 3_600_000
/** Budgets that are remembered, those used last. */
const most = 10_000

/** A budget by the hour for each name. */
export function commandBudget(now: () => number): CommandBudget {
  const budgets = new Map<string, { spent: Map<number, number>; told: { comment: number; at: number } | null }>()
  return {
    spend(of, comment, atMost) {
      const at = now()
      const budget = budgets.get(of) ?? { spent: new Map<number, number>(), told: null }
      budgets.delete(of)
      budgets.set(of, budget)
      for (const oldest of budgets.keys()) {
        if (budgets.size <= most) break
        budgets.delete(oldest)
      }
      const { spent } = budget
      for (const [id, when] of spent) if (at - when >= hour) spent.delete(id)
      if (spent.has(comment)) return 'within'
      if (spent.size < atMost) {
        spent.set(comment, at)
        return 'within'
      }
      if (budget.told === null || at - budget.told.at >= hour) budget.told = { comment, at }
      return budget.told.comment === comment ? 'beyond' : 'told'
    },
  }
}
