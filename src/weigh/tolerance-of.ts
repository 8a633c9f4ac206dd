import type { Contract } from '../model/contract.ts'
import type { ElementType } from '../model/tensor.ts'
import { defaultTolerance, type Tolerance } from './tolerance.ts'

/** How far a value of a type may be off on a provider: what is written for both, then for the type, then the type's default; each half for itself. */
export function toleranceOf({ golden }: Pick<Contract, 'golden'>, type: ElementType, provider: string): Tolerance {
  const written = golden.tolerance as Partial<Record<string, Partial<Tolerance>>>
  const said = [written[`${provider}.${type}`], written[type], defaultTolerance(type)]
  const half = (key: keyof Tolerance) => said.find((it) => it?.[key] !== undefined)?.[key] ?? 0
  return { absolute: half('absolute'), relative: half('relative') }
}

/** The same for predictions that training wrote. */
export function equivalenceTolerance(contract: Contract, type: ElementType, provider: string): Tolerance {
  const { absolute, relative } = toleranceOf(contract, type, provider)
  const said = contract.equivalence?.tolerance
  return { absolute: said?.absolute ?? absolute, relative: said?.relative ?? relative }
}
