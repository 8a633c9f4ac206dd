import type { Learned, Training } from './facts.ts'
import type { Row } from './rows.ts'
import type { Callable, Value } from './value.ts'

/** An estimator of the program: made by a constructor, changed by `fit`. */
export interface Estimator {
  is: 'estimator'
  /** Identity: each evaluation of a constructor makes another one. */
  id: number
  role: 'model' | 'transformer'
  /** What a transformer learns; null: nothing. */
  strength: Learned['strength'] | null
  /** As written. */
  name: string
  /** A class of a table, or one told by its shape. */
  known: boolean
  /** A network: calling it is a prediction, its training is a loss that goes backward. */
  network: boolean
  /** What it learned when it was fitted. */
  learned: Set<Learned>
  training: Training | null
  /** What its constructor was given: steps of a pipeline, an inner estimator, data. */
  parts: Value[]
  /** It searches by cross-validation when it is fitted. */
  searches: boolean
  /** Its `transform` is its prediction. */
  transformsToPredict: boolean
  /** What its layers learned before. */
  built: Set<Learned>
  /** Data that it was given when it was made, for training and for looking at it meanwhile. */
  heldOut: Value[]
  /** It draws rows anew when it is asked to resample. */
  resamples: 'copy' | 'part' | null
  /** Rows of a data set that its constructor was given. */
  rows: Set<Row>
  /** Methods of a class of the program that give the model itself. */
  chained: ReadonlySet<string>
  /** Methods of a class of the program. */
  methods: ReadonlyMap<string, Callable>
  /** What its constructor was told by name. */
  told: ReadonlyMap<string, Value>
}

/** What divides rows when it is asked to. */
export interface Splitter {
  is: 'splitter'
  id: number
  name: string
  key: string | null
  shuffled: boolean
  grouped: boolean
  folds: boolean
  /** Its folds are rows, not their numbers. */
  rows: boolean
}

/** What a name of an import stands for: `sklearn.svm.SVC`, `numpy`. */
export interface Imported {
  is: 'imported'
  path: string
}

/** A method that was looked up and not called yet. */
export interface Bound {
  is: 'bound'
  of: Value
  name: string
}

/** Groups of a frame, waiting for a statistic. */
export interface Groups {
  is: 'groups'
  of: Value
  keys: string[]
  /** Windows along the rows: what is computed over them is arithmetic of neighbours. */
  windows: boolean
}

/** An instance of a class of the program; its attributes stand in `keys` of its value. */
export interface Instance {
  is: 'instance'
  name: string
  type: Value
}

/** A tuple type whose places have names. */
export interface RecordType {
  is: 'record'
  fields: string[]
}

export type Thing = Estimator | Splitter | Imported | Bound | Groups | Instance | RecordType
