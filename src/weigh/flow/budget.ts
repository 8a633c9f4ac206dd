/** Steps, events and nesting that a program may take; counted, not timed, so that the answer does not depend on the machine. */
export const budget = {
  steps: 400_000,
  events: 2_000,
  depth: 8,
  again: 2,
  items: 60,
  turns: 6,
  rows: 256,
  allRows: 20_000,
  /** Modules of its repository that a program may bring, and steps of each while it is imported. */
  modules: 40,
  module: 40_000,
}
