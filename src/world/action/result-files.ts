import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ContractRun } from '../../model/contract-run.ts'
import { Misuse } from './event.ts'

/** A file for the result of each contract on each device; the contract's name is a part of it where there are several. */
export function resultFiles<Wanted extends { at: string; device: string }>(
  wanted: Wanted[],
  output: string | null,
  temp: string | undefined,
): (Wanted & { file: string })[] {
  if (output !== null && wanted.length > 1)
    throw new Misuse('The input `output` names one file, and several results are asked for: leave it out, or give each its own step.')
  const several = new Set(wanted.map(({ at }) => at)).size > 1
  const slug = (text: string) => text.replace(/[^A-Za-z0-9]+/g, '-')
  return wanted.map((it) => {
    const name = several ? `${slug(it.device)}-${slug(it.at.replace(/\.\w+$/, ''))}` : slug(it.device)
    return { ...it, file: output ?? join(temp ?? '.', `contract-report-${name}.json`) }
  })
}

/** Writes a result, and the folders to it. */
export function writeResult(file: string, run: ContractRun): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`)
  } catch (error) {
    throw new Misuse(`The result cannot be written: ${(error as Error).message}. Give the input \`output\` a path that this job may write.`)
  }
}
