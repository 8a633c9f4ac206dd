/** A column as a query names it, in lower case: `o.ordered_at`, or `ordered_at` of a table that is not named. `?` is a name nobody knows. */
export interface SqlColumn {
  table: string | null
  name: string
}

/** A line and column of a text, from 1. */
export interface SqlSpot {
  line: number
  column: number
}

/** `a.x <= b.y`, or what else holds or does not: the columns on both sides. */
export interface SqlCondition {
  columns: SqlColumn[]
  /** `equal`: one column is another. `from`: one column is not below something without columns. `empty`: it is or is not null. `other`: anything else. */
  is: 'equal' | 'from' | 'empty' | 'other'
}

/** What stands behind FROM or JOIN. */
export interface SqlRelation {
  /** The name by which columns are told to be its own. */
  alias: string
  /** The last part of a table's name; null of anything else. */
  table: string | null
  /** A query in its place, or the one that WITH gives its name to. */
  query: SqlQuery | null
  /** Columns that USING joins by. */
  using: string[]
  /** It gives no rows of its own time: an as-of join, a lateral query, a function, a cross join of arrays. */
  apart: boolean
  at: SqlSpot
}

export interface SqlOutput {
  /** What it is called; null where that is not said. */
  name: string | null
  columns: SqlColumn[]
  /** It sums up several rows. */
  aggregates: boolean
}

/** One SELECT. */
export interface SqlSelect {
  relations: SqlRelation[]
  /** Conditions of ON, WHERE, HAVING and QUALIFY that hold together. */
  conditions: SqlCondition[]
  /** Comparisons anywhere else: within CASE, FILTER, OR, queries inside of expressions. */
  comparisons: SqlCondition[]
  outputs: SqlOutput[]
  /** Every column that it names, and columns that windows, QUALIFY and DISTINCT ON are ordered by. */
  columns: SqlColumn[]
  ordered: SqlColumn[]
  grouped: boolean
  limited: boolean
}

/** A query: its SELECTs, several where UNION puts them together. */
export interface SqlQuery {
  selects: SqlSelect[]
}

/** A statement with a query in it. */
export interface SqlStatement {
  /** The table or view that it fills; null where it only asks. */
  creates: string | null
  query: SqlQuery
  /** Every SELECT in it, those of WITH and of queries inside of queries too. */
  selects: SqlSelect[]
}

/** What a text of SQL says, as far as it was understood. */
export interface SqlText {
  statements: SqlStatement[]
  /** Lines, from 1, of statements with a join that no dialect understands, or that are too long or nested too deep. */
  unread: number[]
}

/** A file of SQL. */
export interface QueryFile {
  path: string
  headPath: string
  text: string
}
