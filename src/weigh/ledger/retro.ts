import { outlineOf } from '../../read/project/outline.ts'
import { isKeeper, isNamed, pathsIn } from './keepers.ts'
import { describes, type Mistake } from './mistakes.ts'

const ofModel =
  /false (?:positives?|negatives?|alarms?)|unexpected errors?|what (?:the |our )?models? (?:got wrong|missed|did wrong)|where (?:the |our )?models? (?:was|were|is|are|went|got it) wrong|model mistakes|misclassif|mispredict|wrong predictions/i
const ofAnything =
  /^\W*(?:our |the )?(?:mistakes?|errors?|failures?|failure modes|error analysis|what went (?:wrong|badly|poorly)|what (?:it )?got wrong|what (?:did not|didn['’]t|could) (?:have )?(?:go|gone|work|worked|been?|be)\b|what (?:was bad|hurt|failed|broke)|problems?|issues?|to improve|bad|not so good|root causes?)\b/i
const saysModel =
  /\b(?:models?|predict\w*|classif\w*|score[sd]?|scoring|flagged|forecasts?|recommend\w*|rank(?:ed|ing)|false (?:positives?|negatives?|alarms?)|missed|labell?(?:ed|s)|threshold|hallucinat\w*|recall|precision|auc|calibration|drift(?:ed)?)\b/i
const claims = /\b(?:regressions?|tests?|slices?|panels?|dashboards?|alerts?|runbooks?|gates?|monitors?|checks?)\b|::|\.py\b|#\d+/i

/** A check that let the mistake pass keeps nothing. */
const inVain =
  /\b(?:no|not|without|lack\w*|missing|despite|any)(?: \w+){0,2} (?:tests?|slices?|panels?|dashboards?|alerts?|runbooks?|gates?|monitors?|checks?)\b|\b(?:tests?|slices?|panels?|dashboards?|alerts?|runbooks?|gates?|monitors?|checks?)\b(?: \w+){0,3} (?:not|never|nothing|passed|missed|silent|green|let)\b|\b(?:did|was|were|had)n['’]t\b/gi

/** Mistakes of a model that a project's retrospective tells and that nothing in the same place says to be preserved. A test or its like that is named there is among `keepers`. */
export function retroMistakes(text: string, before: string | null, keepers: readonly string[]): Mistake[] {
  return toldIn(text, before).flatMap(({ mistake, around }) => (isKept(around, keepers) ? [] : [mistake]))
}

/** What a retrospective says of the model's mistakes: each with what stands above and below it. */
export function retroTexts(text: string): string[] {
  return toldIn(text, null).map(({ around }) => around)
}

function toldIn(text: string, before: string | null): { mistake: Mistake; around: string }[] {
  const known = new Set((before ?? '').split('\n').map((line) => line.trim()))
  const lines = text.split('\n')
  const { items } = outlineOf(text)
  return items.flatMap(({ is, text: said, line, headings, within }) => {
    const heading = headings.at(-1) ?? ''
    if (is === 'heading' || known.has((lines[line - 1] ?? '').trim())) return []
    const about = ofModel.test(heading) || (ofAnything.test(heading) && saysModel.test(said))
    // What stands below a mistake and tells what keeps it is no mistake of its own.
    if (!about || !describes(said) || (within !== null && claims.test(said))) return []
    const near = items.filter((it) => it.within === line || (within !== null && it.line === within)).map((it) => it.text)
    return [{ mistake: { text: said, label: heading, line }, around: [said, ...near].join('\n') }]
  })
}

function isKept(text: string, keepers: readonly string[]): boolean {
  const named = pathsIn(text).filter(isKeeper)
  return named.length > 0 ? named.some((name) => keepers.some((path) => isNamed(path, [name]))) : claims.test(text.replace(inVain, ' '))
}

/** Whether a file's name, or its folder's, says that it is a project's retrospective. */
export function isRetro(path: string): boolean {
  const isNamed = /(?:^|\/)(?:[\w-]*[-_])?(?:retro|retrospective|post-?mortem)(?:[-_][\w-]*)?\.(?:md|markdown)$/i.test(path)
  const isIn = /(?:^|\/)(?:retros|retrospectives|post-?mortems)\/[^/]+\.(?:md|markdown)$/i.test(path)
  return (isNamed || isIn) && !/(?:^|\/)[^/]*(?:readme|index|template|example)[^/]*$/i.test(path)
}
