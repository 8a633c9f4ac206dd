/** A stretch of a cell's parsed text, by offsets; `to` is exclusive. */
export interface Span {
  from: number
  to: number
}

/** What a call is given: `f(a, *b, k=c, **d)`. */
export interface Argument {
  is: 'plain' | 'star' | 'double-star'
  keyword: string | null
  value: Expression
}

/** One place between the brackets of a subscript. */
export type Index = { is: 'at'; value: Expression } | ({ is: 'slice' } & Record<'lower' | 'upper' | 'step', Expression | null>)

/** `for target in iterable if test …`. */
export interface Clause {
  target: Expression
  iterable: Expression
  tests: Expression[]
}

export interface Parameter {
  is: 'plain' | 'star' | 'double-star'
  name: string
  fallback: Expression | null
}

export type Constant = string | number | boolean | null

/** A Python expression. What the grammar could not make out is `unknown`, with the parts that could be read. */
export type Expression = Span &
  (
    | { is: 'name'; name: string }
    /** A string whose text is known, a number, True, False, None. Bytes and f-strings are `format`. */
    | { is: 'constant'; value: Constant }
    | { is: 'format'; parts: Expression[] }
    | { is: 'member'; of: Expression; name: string }
    | { is: 'subscript'; of: Expression; index: Index[] }
    | { is: 'call'; callee: Expression; arguments: Argument[] }
    | { is: 'list' | 'tuple' | 'set'; items: Expression[] }
    /** A key of null is `**value`. */
    | { is: 'dict'; entries: { key: Expression | null; value: Expression }[] }
    | { is: 'comprehension'; makes: 'list' | 'set' | 'dict' | 'generator'; key: Expression | null; value: Expression; clauses: Clause[] }
    | { is: 'binary'; operator: string; left: Expression; right: Expression }
    /** `not`, `-`, `+`, `~`. */
    | { is: 'unary'; operator: string; value: Expression }
    | { is: 'conditional'; test: Expression; value: Expression; otherwise: Expression }
    | { is: 'lambda'; parameters: Parameter[]; value: Expression }
    | { is: 'named'; target: Expression; value: Expression }
    | { is: 'star'; value: Expression }
    | { is: 'await' | 'yield' | 'yield-from'; value: Expression | null }
    | { is: 'unknown'; parts: Expression[] }
  )

export interface FunctionDefinition extends Span {
  is: 'function'
  name: string
  parameters: Parameter[]
  body: Statement[]
  decorators: Expression[]
}

export interface ClassDefinition extends Span {
  is: 'class'
  name: string
  bases: Argument[]
  body: Statement[]
  decorators: Expression[]
}

/** A Python statement. `assert`, `raise`, a Python 2 `print` and the like are `effect`: their parts run and bind nothing. */
export type Statement =
  | (Span &
      (
        | { is: 'assign'; targets: Expression[]; value: Expression }
        | { is: 'augment'; target: Expression; operator: string; value: Expression }
        | { is: 'effect'; values: Expression[] }
        | { is: 'return'; value: Expression | null }
        | { is: 'delete'; targets: Expression[] }
        /** `module` has leading dots where it is relative; a name of `*` takes all. */
        | { is: 'import'; module: string; names: { name: string; as: string }[] | null; as: string | null }
        | { is: 'if'; branches: { test: Expression; body: Statement[] }[]; otherwise: Statement[] }
        | { is: 'for'; target: Expression; iterable: Expression; body: Statement[]; otherwise: Statement[] }
        | { is: 'while'; test: Expression; body: Statement[]; otherwise: Statement[] }
        | { is: 'with'; items: { value: Expression; target: Expression | null }[]; body: Statement[] }
        | {
            is: 'try'
            body: Statement[]
            handlers: { error: Expression | null; name: string | null; body: Statement[] }[]
            otherwise: Statement[]
            finally: Statement[]
          }
        | { is: 'match'; subject: Expression; bodies: Statement[][] }
        /** `declare`: a bare annotation. */
        | { is: 'scope'; kind: 'global' | 'nonlocal' | 'declare'; names: string[] }
        | { is: 'leave'; how: 'break' | 'continue' | 'raise'; values: Expression[] }
      ))
  | FunctionDefinition
  | ClassDefinition
