import { mapRead, type Provenance, type Read } from '../model/read.ts'
import { type Settings, settings } from '../model/settings.ts'
import type { Node } from './node.ts'
import { type Complaint, lineOf, type Path, readStrictly } from './strictly.ts'

/** A configuration, and what of it somebody wrote: the rest are defaults. */
export interface WrittenSettings {
  value: Settings
  written: Record<string, unknown>
}

/** The configuration, strictly. Every mistake is named at once. */
export function readSettings(text: string, from: Provenance): Read<Settings> {
  return mapRead(readWrittenSettings(text, from), ({ value }) => value)
}

/** The same, with what was written kept apart from what is a default. */
export function readWrittenSettings(text: string, from: Provenance): Read<WrittenSettings> {
  return readStrictly(text, from, {
    schema: settings,
    empty: 'the configuration is empty or no map; it needs at least `version: 1` and `models:`.',
    reason: 'invalid-settings',
    further: strayPaths,
  })
}

/** Paths and globs that could never match: they count from the repository's root, with forward slashes. */
function strayPaths({ models }: Settings, root: Node | null): Complaint[] {
  return Object.entries(models).flatMap(([id, model]) =>
    (
      ['paths', 'depends_on', 'prompts', 'artifact', 'metrics', 'gates', 'production', 'contract', 'data_contract', 'ledger'] as const
    ).flatMap((key) =>
      [model[key] ?? []].flat().flatMap((path, i): Complaint[] => {
        if (typeof path !== 'string' || !/^(\.{0,2}\/|[A-Za-z]:\\)|(^|\/)\.\.(\/|$)/.test(path)) return []
        const at: Path = Array.isArray(model[key]) ? ['models', id, key, i] : ['models', id, key]
        return [
          {
            line: lineOf(root, at),
            what: `models.${id}.${key}: \`${path}\` must count from the repository's root, without a leading ./ or / and without \`..\`.`,
          },
        ]
      }),
    ),
  )
}
