import type { Call } from './call.ts'
import type { Learned } from './facts.ts'
import type { Row } from './rows.ts'
import { flowOf, hasRows, type Value } from './value.ts'

const names = [
  'validation_data',
  'eval_set',
  'valid_sets',
  'evals',
  'val_dataloaders',
  'eval_dataset',
  'validation_dataset',
  'val_data',
  'valid_data',
  'validation_frame',
  'leaderboard_frame',
  'tuning_data',
]

/** Those of boosters, whose loss is printed for each. */
const watches = /^(?:eval_set|valid_sets|evals)$/

/** What a call is given to look at while it trains: each set by itself, for one of several may hold the training rows for comparison. */
export function heldOutOf({ keywords }: Call, trained: ReadonlySet<Row> = new Set()): Value[] {
  return names.flatMap((name) => {
    const given = keywords.get(name)
    const sets = given === undefined ? [] : setsIn(given, name)
    return watches.test(name) ? sets.filter((set) => !isOf(set, trained)) : sets
  })
}

/** What it is given besides. */
export function givenBesides({ positional, keywords }: Call): Value[] {
  return [...positional, ...[...keywords].filter(([name]) => !names.includes(name)).map(([, value]) => value)]
}

/** What was learned in the features that a constructor is given to train on later. */
export function learnedIn({ keywords }: Call): Set<Learned> {
  const given = [...keywords].filter(([name]) => /^(?:X_train|train_data(?:set|loader)?s?)$/.test(name))
  return flowOf(given.map(([, value]) => value)).learned
}

/** `xgb.train(parameters, data, rounds, watched)`: the fourth by place. */
export function watchedOf(call: Call, trained: ReadonlySet<Row>): Value[] {
  const [, , , watched] = call.positional
  const byPlace = watched !== undefined && hasRows(watched) ? setsIn(watched, 'evals') : []
  return [...heldOutOf(call, trained), ...byPlace.filter((set) => !isOf(set, trained))]
}

/** The rows of the training themselves: the log of a training is no evaluation. */
function isOf(set: Value, trained: ReadonlySet<Row>): boolean {
  const { rows } = flowOf([set.rows.size === 0 ? (set.items?.[0] ?? set) : set])
  return rows.size > 0 && [...rows].every((row) => trained.has(row))
}

/** A list of sets, or of pairs with their labels or names; `(X, y)` by itself is one. */
function setsIn(given: Value, name: string): Value[] {
  const { items, rows } = given
  if (items === null || rows.size > 0) return [given]
  const each = /^(?:valid_sets|evals|val_dataloaders)$/.test(name) || items.every((item) => item.items !== null)
  const sets = each ? items.filter((item) => hasRows(item)) : []
  return sets.length > 0 ? sets : [given]
}
