import type { Sighting } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { settingsPath } from '../../model/settings.ts'
import { movingReference } from '../../weigh/artifact/moving-reference.ts'
import { type PlacedReference, referencesInDocument, referencesInProgram } from '../../weigh/artifact/references-in.ts'
import { isPractice } from '../../weigh/code/practice.ts'
import { isMlCode } from '../../weigh/ml-code.ts'
import { owns } from '../../weigh/model-files.ts'

/** Manifests that were written to be tried, not to be served from. */
const aside = /(?:^|\/)(?:practice|examples?|tests?|docs|samples?|fixtures|\.github|\.devcontainer)\//

export default detector({
  reads: ['programs', 'documents', 'evidence'],
  *detect({ programs, documents, evidence }) {
    const models = Object.entries(valueOf(evidence.settings)?.models ?? {})
    const isOwned = (path: string) => models.some(([, model]) => owns(model, path))
    for (const program of programs) {
      if (isPractice(program, isOwned(program.headPath))) continue
      const found = referencesInProgram(program)
      const isMl = found.some(({ kind }) => kind !== 'folder') || isOwned(program.headPath) || isMlCode(program)
      if (isMl) yield* found.map(told)
    }
    for (const document of documents)
      if (!aside.test(document.path)) yield* referencesInDocument(document, isOwned(document.headPath)).map(told)
    const head = valueOf(evidence.headSettings)?.models ?? {}
    for (const [id, { artifact, rollback }] of Object.entries(head)) {
      const base = models.find(([known]) => known === id)?.[1]
      const named = artifact === base?.artifact ? null : movingReference(artifact ?? '')
      const back = rollback?.artifact === base?.rollback?.artifact ? null : movingReference(rollback?.artifact ?? '')
      for (const found of [named, back])
        if (found !== null)
          yield {
            place: { is: 'file', path: settingsPath },
            variant: found.kind,
            facts: { reference: found.reference },
            text: `${id} ${found.reference}`,
          }
    }
  },
})

/** Known by what it names: another argument on its line brings in no reference. */
function told({ kind, reference, place }: PlacedReference): Sighting {
  return { place, variant: kind, facts: { reference }, text: reference }
}
