import { outlineOf } from '../../read/project/outline.ts'
import { describes, type Mistake } from './mistakes.ts'

const ofModel =
  /false (?:positives?|negatives?|alarms?)|unexpected errors?|what (?:the |our )?models? (?:got wrong|missed|did wrong)|where (?:the |our )?models? (?:was|were|is|are|went|got it) wrong|model mistakes|misclassif|mispredict|wrong predictions/i
const ofAnything = /^(?:our |the )?(?:mistakes?|errors?|failures?|failure modes|error analysis|what went wrong|what (?:it )?got wrong)\b/i
const saysModel =
  /\b(?:models?|predict\w*|classif\w*|score[sd]?|scoring|flagged|forecasts?|recommend\w*|rank(?:ed|ing)|false (?:positives?|negatives?|alarms?)|missed|labell?(?:ed|s)|threshold|hallucinat\w*)\b/i
const claims = /\b(?:regressions?|tests?|slices?|panels?|dashboards?|alerts?|runbooks?|gates?|monitors?|checks?)\b|::|\.py\b|#\d+/i

/** Mistakes of a model that a project's retrospective tells and that nothing in the same place says to be preserved. */
export function retroMistakes(text: string, before: string | null): Mistake[] {
  const known = new Set((before ?? '').split('\n').map((line) => line.trim()))
  const lines = text.split('\n')
  return outlineOf(text).items.flatMap(({ is, text: said, line, headings }): Mistake[] => {
    const heading = headings.at(-1) ?? ''
    if (is === 'heading' || known.has((lines[line - 1] ?? '').trim())) return []
    const about = ofModel.test(heading) || (ofAnything.test(heading) && saysModel.test(said))
    return about && describes(said) && !claims.test(said) ? [{ text: said, label: heading, line }] : []
  })
}

/** Whether a file's name says that it is a project's retrospective. */
export function isRetro(path: string): boolean {
  return /(?:^|\/)(?:[\w-]*[-_])?(?:retro|retrospective|post-?mortem)\.(?:md|markdown)$/i.test(path)
}
