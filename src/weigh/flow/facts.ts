import type { Declared } from '../../model/declared.ts'
import type { Hint } from './hint.ts'
import type { Row } from './rows.ts'

/** Where something happens: a stretch of a cell. */
export interface Place {
  /** Index into the program's cells. */
  cell: number
  from: number
  to: number
  /** Of a place in an imported module: the call or import in the program itself that led there. */
  by?: Place
  /** Of a place within a function: the call that led there. */
  call?: Place | undefined
}

/** How sure the analysis is of a fact: 3 names that the tables know, 2 by shape or through a join, 1 by guess. Only 3 may hold a change. */
export type Certainty = 1 | 2 | 3

/** Something learned from rows. strong: values (a mean, a vocabulary's weights). vocabulary: names of categories. target: strong, and uses the label. */
export interface Learned {
  id: number
  place: Place
  /** As written: `StandardScaler().fit_transform(X)`. */
  operation: string
  rows: ReadonlySet<Row>
  strength: 'strong' | 'target' | 'vocabulary'
  /** By these columns, each group told of itself alone: a division that keeps groups together parts it too. */
  within: readonly string[]
  certainty: Certainty
}

/** A model was fitted. */
export interface Training {
  id: number
  place: Place
  /** As written: itself, then what the loops around it go over and the calls that led to it, from the inside out. */
  told: readonly string[]
  /** Identity of the model. */
  model: number
  /** Models of one kind, made by copying one another. */
  name: string
  rows: ReadonlySet<Row>
  learned: ReadonlySet<Learned>
  loops: readonly number[]
  /** Which turn each of these loops was in. */
  turns: readonly number[]
  /** Loops that its rows change with. */
  varied: ReadonlySet<number>
  /** Predictions of other models that it was fitted on. */
  fed: ReadonlySet<Evaluation>
  /** The ways of branches that led to it. */
  ways: ReadonlyMap<number, number>
  /** What reached it by its labels alone. */
  inLabels: ReadonlySet<Learned>
  /** Loops that only its labels change with: each turn is another task. */
  tasks: ReadonlySet<number>
  certainty: Certainty
}

/** A model was asked about rows. `validation`: while it was being fitted. */
export interface Evaluation {
  id: number
  place: Place
  /** As written: itself, then what the loops around it go over and the calls that led to it, from the inside out. */
  told: readonly string[]
  model: number
  is: 'prediction' | 'score' | 'validation'
  rows: ReadonlySet<Row>
  learned: ReadonlySet<Learned>
  /** Rows of the labels that its prediction was held against. */
  labels: Set<Row>
  /** Somebody looked at how good it is. */
  scored: boolean
  /** Each time that somebody looked, with the loops that turned meanwhile: predictions that are looked at together are one answer. */
  looks: Map<number, ReadonlySet<number>>
  /** The last training of the model before it. */
  training: Training | null
  loops: readonly number[]
  /** Which turn each of these loops was in. */
  turns: readonly number[]
  /** Loops that its rows change with. */
  varied: Set<number>
  /** The ways of branches that led to it. */
  ways: ReadonlyMap<number, number>
  /** One row, a literal, one picture: no evaluation. */
  inference: boolean
  certainty: Certainty
}

/** Rows were divided. */
export interface Division {
  place: Place
  id: string
  operation: string
  rows: ReadonlySet<Row>
  shuffled: boolean
  grouped: boolean
  /** The column whose groups it keeps together, where that is known. */
  by: string | null
  stratified: boolean
  /** Rows were drawn; the others are a side only where somebody asks for them. */
  drawn?: true
}

/** Rows were drawn with replacement, synthesised or augmented. */
export interface Copying {
  place: Place
  operation: string
  site: string
}

/** Cross-validation of rows: by a function, a search or folds. */
export interface CrossValidation {
  place: Place
  operation: string
  rows: ReadonlySet<Row>
  learned: ReadonlySet<Learned>
  /** The column whose groups its folds keep together, where that is known. */
  by: string | null
  certainty: Certainty
}

/** What a program did with its rows, in its order. */
export interface Flow {
  learned: Learned[]
  trainings: Training[]
  evaluations: Evaluation[]
  divisions: Division[]
  copies: Copying[]
  crossValidations: CrossValidation[]
  /** Material for rules about time, entities, columns and choices. */
  hints: Hint[]
  /** Loops whose every turn was followed. */
  counted: Set<number>
  /** Where loops are written. */
  written: Map<number, Place>
  /** Columns that a data contract says what they are. */
  declared: Declared
  /** Rows that meet. */
  overlap(a: ReadonlySet<Row>, b: ReadonlySet<Row>): boolean
  /** Rows of one source that are known to be others. */
  apart(a: ReadonlySet<Row>, b: ReadonlySet<Row>): boolean
  /** Why the program was not followed to its end. */
  given_up: string | null
}
