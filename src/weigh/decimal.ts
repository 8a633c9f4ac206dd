import { Decimal as Library } from 'decimal.js'

/** Decimal arithmetic on numbers as written: 0.3 is not 0.1 + 0.2 by accident of binary. Precise past any number a file may hold. */
const Exact = Library.clone({ precision: 300 })

export type Decimal = Library

/** The number a text names; texts are a reader's `NumberText`, finite by construction. */
export function decimal(text: string | number | Decimal): Decimal {
  return new Exact(text)
}
