import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulebook } from '../../src/generated/rulebook.ts'
import { runRule } from '../../src/judge/run-rule.ts'
import type { Sighting, Suggestion } from '../../src/model/finding.ts'
import type { Program } from '../../src/model/program.ts'
import type { Inputs } from '../../src/model/rule.ts'
import type { Labelled } from './collection.ts'

const rules = rulebook.rules.filter(({ page }) => page.id.startsWith('leakage/'))

/** What every rule about leakage sees in a program alone, by its name behind `leakage/`. */
export function seen(program: Program): Map<string, Sighting[]> {
  const inputs = {
    programs: [program],
    modules: [],
    changes: [{ path: program.headPath, hunks: [] }],
    declared: {},
    queries: [],
  } as unknown as Inputs
  return new Map(
    rules.map((rule) => {
      const ran = runRule(rule, inputs)
      if (ran.is !== 'ran') throw new Error(`${rule.page.id} on ${program.path}: ${ran.error}`)
      return [rule.page.id.slice('leakage/'.length), ran.sightings]
    }),
  )
}

/** Suggestions that are offered for a program, each by the rule that offers it. */
export function offers(program: Program): { rule: string; suggestion: Suggestion; sighting: Sighting }[] {
  return [...seen(program)].flatMap(([rule, sightings]) =>
    sightings.flatMap((sighting) => (sighting.suggestion === undefined ? [] : [{ rule, suggestion: sighting.suggestion, sighting }])),
  )
}

/** The file of a labelled program. */
export function fileOf({ name }: Labelled): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}

/** A file with a suggestion in it, as GitHub commits it. */
export function withSuggestion(file: string, { fileLine, fileEndLine, lines }: Suggestion): string {
  return file
    .split('\n')
    .toSpliced(fileLine - 1, fileEndLine - fileLine + 1, ...lines)
    .join('\n')
}
