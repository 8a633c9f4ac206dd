import { undeclared } from '../../model/declared.ts'
import type { Program } from '../../model/program.ts'
import type { Expression } from '../../model/syntax.ts'
import { budget } from './budget.ts'
import { Definitions } from './definitions.ts'
import type { Certainty, Evaluation, Flow, Learned, Place, Training } from './facts.ts'
import type { Modules } from './modules.ts'
import { Numbers } from './numbers.ts'
import type { Range } from './ranges.ts'
import { type Row, RowTable, type Step } from './rows.ts'
import type { Scope } from './scope.ts'
import type { Estimator } from './thing.ts'
import { type Table, Traces } from './trace.ts'
import type { Value } from './value.ts'

/** A text that is followed: a cell of the program, or a module that it imports. */
export interface Part {
  program: Program
  /** Index into the program's cells. */
  cell: number
}

/** A call, or an import, that is being followed. */
export interface Frame {
  body: object
  place: Place
  returns: Value[]
  /** What a generator gives in turn. */
  yields: Value[]
}

/** What a training need not say. */
type Settled = 'tasks' | 'varied' | 'fed' | 'inLabels'

/** The state of one analysis. */
export class Run extends Numbers {
  readonly rows = new RowTable()
  readonly traces = new Traces()
  readonly flow: Flow = {
    learned: [],
    trainings: [],
    evaluations: [],
    divisions: [],
    copies: [],
    crossValidations: [],
    hints: [],
    counted: new Set(),
    written: new Map(),
    declared: undeclared,
    overlap: (a, b) => this.rows.overlap(a, b),
    apart: (a, b) => this.rows.apart(a, b),
    given_up: null,
  }
  cell = 0
  readonly texts: string[]
  readonly parts: Part[]
  /** What imported modules bind. */
  readonly modules = new Map<Program, Scope>()
  readonly estimators = new Map<number, Estimator>()
  /** Spark's columns that are made of others: by table and name. */
  readonly assembled = new Map<string, Table>()
  /** Features and labels of what holds both. */
  readonly labelled = new WeakMap<Value, { data: Value; labels: Value }>()
  /** Loops that are being followed. */
  loops: number[] = []
  /** Which turn each of them is in. */
  turns: number[] = []
  /** The ways that were taken at the branches that are being followed: branch to way. */
  ways: ReadonlyMap<number, number> = new Map()
  /** What was asked on the way into the branches that are being followed. */
  tests: Value[] = []
  /** From where to where loops count. */
  readonly ranges = new Map<number, Range>()
  /** What the loops that are being followed go over. */
  over: Place[] = []
  frames: Frame[] = []
  /** Nobody calls what is being followed: parameters are guesses. */
  guessing = false
  readonly definitions = new Definitions()
  private spent = 0
  private ceiling = Number.POSITIVE_INFINITY

  private readonly findModule: Modules
  /** How many of the texts are the program's own. */
  private readonly own: number

  constructor(program: Program, texts: readonly string[], findModule: Modules, declared = undeclared) {
    super()
    this.flow.declared = declared
    this.texts = [...texts]
    this.parts = texts.map((_, cell) => ({ program, cell }))
    this.findModule = findModule
    this.own = texts.length
  }

  /** The program that a module's name stands for in what is being followed. */
  moduleNamed(module: string): Program | null {
    const from = this.parts[this.cell]?.program
    return from === undefined ? null : this.findModule(module, from)
  }

  /** From here on the text of a module is followed. */
  enter(program: Program, text: string): void {
    this.cell = this.texts.push(text) - 1
    this.parts.push({ program, cell: 0 })
  }

  /** One more step; true when there are none left. */
  exhausted(): boolean {
    this.spent += 1
    if (this.spent > this.ceiling) return true
    const { learned, trainings, evaluations } = this.flow
    if (this.spent > budget.steps) this.flow.given_up ??= `more than ${budget.steps} steps`
    if (learned.length + trainings.length + evaluations.length > budget.events) this.flow.given_up ??= `more than ${budget.events} events`
    if (this.rows.count > budget.allRows) this.flow.given_up ??= `more than ${budget.allRows} kinds of rows`
    return this.flow.given_up !== null
  }

  /** What carries many kinds of rows costs more than one step. */
  carry({ size }: ReadonlySet<Row>): void {
    this.spent += size >> 4
  }

  /** Gives some work so many steps and no more: what it would do beyond them is left, and the program goes on. */
  within(steps: number, work: () => void): void {
    const before = this.ceiling
    this.ceiling = Math.min(before, this.spent + steps)
    work()
    this.ceiling = before
  }

  textOf({ from, to }: { from: number; to: number }): string {
    return this.texts[this.cell]?.slice(from, to) ?? ''
  }

  /** With the call that led there; in a module also with the place of the program itself that brought it about. */
  place({ from, to }: { from: number; to: number }): Place {
    const at = { cell: this.cell, from, to, call: this.frames.at(-1)?.place }
    const by = this.cell < this.own ? undefined : this.frames.findLast(({ place: it }) => it.cell < this.own && it.from < it.to)?.place
    return by === undefined ? at : { ...at, by }
  }

  /** Where it is written and by which calls it is reached. */
  site(expression: Expression): string {
    const way = this.frames.map(({ place }) => `${place.cell}:${place.from}`).join('/')
    return `${way}/${this.cell}:${expression.from}`
  }

  certainty(at: Certainty = 3): Certainty {
    return this.guessing ? (Math.min(at, 2) as Certainty) : at
  }

  /** Rows one step further down. */
  narrowed(rows: ReadonlySet<Row>, step: Step): Set<Row> {
    if (rows.size > budget.rows) return new Set(rows)
    return new Set([...rows].map((row) => this.rows.step(row, step)))
  }

  /** Rows drawn again, written twice, or made from those given. */
  copied(rows: ReadonlySet<Row>, at: Expression): Set<Row> {
    const site = this.site(at)
    this.flow.copies.push({ place: this.place(at), operation: this.textOf(at), site })
    return this.narrowed(rows, { is: 'copy', site })
  }

  /** The rows of a value; one of which nothing is known becomes a source of its own, for all its names. */
  rowsOf(value: Value, name = 'unknown'): Set<Row> {
    if (value.rows.size > 0) return value.rows
    const parts = [...(value.items ?? []), ...(value.keys?.values() ?? [])]
    const within = parts.flatMap((part) => [...part.rows])
    if (within.length > 0) return new Set(within)
    let root = value
    const ways: string[] = []
    for (let steps = 0; root.base !== null && root.rows.size === 0 && steps < 8; steps += 1) {
      if (root.way !== null) ways.unshift(root.way)
      root = root.base
    }
    if (root.rows.size === 0) root.rows.add(this.rows.source(`${name} ${this.id()}`))
    const rows = ways.reduce((above, key) => this.narrowed(above, { is: 'unsure', key }), root.rows)
    for (const row of rows) value.rows.add(row)
    return value.rows
  }

  learn(value: Value, at: Expression, strength: Learned['strength'], certainty: Certainty = 3): Learned {
    const made: Learned = {
      id: this.id(),
      place: this.place(at),
      operation: this.textOf(at),
      rows: new Set(this.rowsOf(value)),
      strength,
      within: [],
      certainty: this.certainty(certainty),
    }
    this.flow.learned.push(made)
    return made
  }

  /** A place as written, what the loops around it go over, and the calls that led to it. */
  private told(place: Place): string[] {
    const around = [...this.over].reverse().concat(this.frames.map((frame) => frame.place).reverse())
    return [place, ...around].map(({ cell, from, to }) => this.texts[cell]?.slice(from, to) ?? '')
  }

  train(about: Omit<Training, 'id' | 'told' | 'loops' | 'turns' | 'ways' | Settled> & Partial<Pick<Training, Settled>>): Training {
    const { ways } = this
    const made = {
      tasks: new Set<number>(),
      varied: new Set<number>(),
      fed: new Set<Evaluation>(),
      inLabels: new Set<Learned>(),
      ...about,
      id: this.id(),
      told: this.told(about.place),
      ways,
      loops: [...this.loops],
      turns: [...this.turns],
    }
    this.flow.trainings.push(made)
    return made
  }

  /** A function or class of the program was defined. A module's is its own affair. */
  defined(value: Value): void {
    if (this.cell < this.own) this.definitions.add(value)
  }

  /** An estimator by its identity, for what is trained through its predictions. */
  trained(model: number, training: Training): void {
    const estimator = this.estimators.get(model)
    if (estimator !== undefined) estimator.training = training
  }

  /** What is scored when it is asked is looked at there, unless somebody says when. */
  evaluate(about: Omit<Evaluation, 'id' | 'told' | 'loops' | 'turns' | 'ways' | 'looks'>, looks?: Evaluation['looks']): Evaluation {
    const id = this.id()
    const made = {
      ...about,
      id,
      told: this.told(about.place),
      ways: this.ways,
      looks: new Map(looks ?? (about.scored ? [[id, new Set(this.loops)]] : [])),
      loops: [...this.loops],
      turns: [...this.turns],
    }
    this.flow.evaluations.push(made)
    return made
  }
}
