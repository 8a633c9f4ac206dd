import type { Dimension } from '../model/onnx.ts'
import type { Port } from './signature.ts'

/** What counts a model's rows, as its first contract has it. */
export interface DraftedRows {
  name: string
  /** The model leaves its first size open without a name. */
  guessed: boolean
  /** No input begins with it, so that a contract must say so. */
  told: boolean
  /** Other names that an exporter made up for it in outputs. */
  aliases: ReadonlySet<string>
}

/** How exporters call an open size that nobody named. */
const madeUp = /^(?:unk__\d+|[\w.:/-]+_dim_0|DynamicDimension\.\d+)$/

/**
 * What counts rows: the first name that an input begins with, or a guess where a size is left open there. Where no output has that
 * name, another of an input's that an output begins with; else an output's made-up name is taken for it.
 */
export function draftedRows(inputs: Port[], outputs: Port[]): DraftedRows | null {
  const first = inputs.map(({ shape }) => shape?.[0])
  const name = first.find(isNamed)
  const none = { told: false, aliases: new Set<string>() }
  if (name === undefined) return first.some(isOpen) ? { ...none, name: 'N', guessed: true } : null
  const rows = { ...none, name, guessed: false }
  if (namesIn(outputs).has(name)) return rows
  const begun = outputs.flatMap(({ shape }) => shape?.slice(0, 1).filter(isNamed) ?? [])
  const fed = namesIn(inputs)
  const other = begun.find((it) => fed.has(it))
  if (other !== undefined) return { ...rows, name: other, told: true }
  return { ...rows, aliases: new Set(begun.filter((it) => madeUp.test(it))) }
}

/** The model leaves a size open and gives it no name. */
export function isOpen(size: Dimension | undefined): boolean {
  return size === null || size === ''
}

function isNamed(size: Dimension | undefined): size is string {
  return typeof size === 'string' && size !== ''
}

function namesIn(ports: Port[]): Set<string> {
  return new Set(ports.flatMap(({ shape }) => shape?.filter(isNamed) ?? []))
}
