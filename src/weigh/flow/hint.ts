import type { TimelessJoin } from '../sql/timeless-joins.ts'
import type { Division, Evaluation, Place, Training } from './facts.ts'
import type { Row } from './rows.ts'
import type { Mark, Table } from './trace.ts'

/** What a model was given for features and labels. */
export interface Fit {
  is: 'fit'
  training: Training
  /** Marks on the features: all of them, and those on columns that are known to be there. */
  marks: ReadonlySet<Mark>
  columns: readonly { mark: Mark; column: string | null }[]
  features: Table | null
  labels: {
    table: Table | null
    marks: ReadonlySet<Mark>
    /** Marks that say that they are of rows before or behind their own. */
    moves: ReadonlySet<Mark>
    /** They begin at another row of the table than the features. */
    elsewhere: boolean
  }
  /** The model chooses columns itself. */
  selects: boolean
}

/** A join of two tables by columns. */
export interface Join {
  is: 'join'
  mark: Mark
  /** Tables of both sides. */
  tables: readonly [number, number]
  keys: readonly string[]
}

/** What else was seen on the way: material for rules about time, entities, columns and choices. */
export type Hint =
  | Fit
  | Join
  /** Marks on the values that were divided. */
  | { is: 'divided'; division: Division; marks: ReadonlySet<Mark> }
  /** Folds that turn through all rows. */
  | { is: 'folds'; division: Division }
  /** A fit that stops by how good it is on its validation rows; `keeps`: it goes on, and its best state is kept. */
  | { is: 'stopped'; place: Place; keeps: boolean }
  /** A choice by a metric was used, and its outcome scored on these. */
  | { is: 'reported'; chosen: Mark; place: Place; evaluations: readonly Evaluation[] }
  /** A choice by a metric picked something: in a loop, what was the best in its turns. */
  | { is: 'picked'; chosen: Mark; place: Place; loop?: number | undefined }
  /** Rows were grouped by a column. */
  | { is: 'grouped'; key: string; rows: ReadonlySet<Row>; place: Place }
  /** A query joins what happened to rows that stand in time, by key alone. */
  | { is: 'sql-join'; mark: Mark; join: TimelessJoin }
  /** A query that no dialect understands. */
  | { is: 'sql-unread'; mark: Mark }
  /** Columns are the coordinates of a matrix: its rows and columns are known by name, and meant to be seen again. */
  | { is: 'axes'; columns: ReadonlySet<string> }
  /** A column of times was named. */
  | { is: 'time'; table: number; column: string; place: Place; parsed: boolean }
  /** Two times were held against each other; null: of a frame that is not named there. */
  | { is: 'compared-times'; tables: ReadonlySet<number | null>; place: Place }
