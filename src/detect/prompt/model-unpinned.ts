import type { Place, Sighting } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { isPractice } from '../../weigh/code/practice.ts'
import { lineOf, programParts } from '../../weigh/code/program-parts.ts'
import { owns } from '../../weigh/model-files.ts'
import { documentSettings } from '../../weigh/prompt/document-settings.ts'
import { unpinnedHubModels } from '../../weigh/prompt/hub-models.ts'
import { isMovingAlias } from '../../weigh/prompt/moving-alias.ts'
import { movingNames } from '../../weigh/prompt/named-models.ts'

/** Words without which no program names such a model. */
const hint = /from_pretrained|Transformer\(|Encoder\(|pipeline\(|_download\(|\bLLM\(|gpt-|\bo[134]\b|claude-|gemini-|latest/

export default detector({
  reads: ['programs', 'documents', 'evidence'],
  *detect({ programs, documents, evidence }) {
    const models = Object.values(valueOf(evidence.settings)?.models ?? {})
    const isOwned = (path: string) => models.some((model) => owns(model, path))
    for (const program of programs) {
      if (!program.cells.some(({ text }) => hint.test(text)) || isPractice(program, isOwned(program.headPath))) continue
      for (const { name, place } of movingNames(program)) yield alias(name, place)
      for (const { id, call } of unpinnedHubModels(programParts(program)))
        yield { place: lineOf(program, call.at, call.call.from), variant: 'hub', facts: { id }, text: `hub ${id}` }
    }
    for (const document of documents) {
      if (!isOwned(document.headPath)) continue
      const names = documentSettings(document).settings.filter(
        ({ kind, value }) => kind === 'model' && value !== null && isMovingAlias(value),
      )
      for (const { place, value } of names) yield alias(value ?? '', place)
    }
  },
})

/** The name is what it is known by, not its line: whoever edits another argument has not brought it in. */
function alias(name: string, place: Place): Sighting {
  return { place, variant: 'alias', facts: { name }, text: `alias ${name}` }
}
