import { outlineOf } from '../../read/project/outline.ts'
import { isKeeper, isNamed, pathsIn } from './keepers.ts'
import { describes, type Mistake } from './mistakes.ts'

const ofModel =
  /false (?:positives?|negatives?|alarms?)|unexpected errors?|what (?:the |our )?models? (?:got wrong|missed|did wrong)|where (?:the |our )?models? (?:was|were|is|are|went|got it) wrong|model mistakes|misclassif|mispredict|wrong predictions/i
const ofAnything =
  /^\W*(?:our |the )?(?:mistakes?|errors?|failures?|failure modes|error analysis|what went (?:wrong|badly|poorly)|what (?:it )?got wrong|what (?:did not|didn['’]t|could) (?:have )?(?:go|gone|work|worked|been?|be)\b|what (?:was bad|hurt|failed|broke)|problems?|issues?|to improve|bad|not so good|root causes?)\b/i
/** What a model got wrong, said of it: a kind of mistake, a figure that fell, or what it did. That it came late, or who owned it, is about people. */
const saysModel = new RegExp(
  [
    String.raw`\bfalse[- ](?:positives?|negatives?|alarms?|declines?)\b|\bmis-?(?:classif|predict|rank|label|rout|match)\w*|\bhallucinat\w*|\b(?:over|under)-?(?:forecast|estimat|predict)\w*`,
    String.raw`\b(?:wrong|incorrect|mistaken)(?:ly)?\s+(?:flag|scor|predict|reject|approv|block|class|label|rank|recommend|answer|forecast)\w*`,
    String.raw`\b(?:recall|precision|auc|accuracy|calibration|f1|mape|wape|rmse)\b[^.;]{0,60}\b(?:dropp?|fell|f[ae]ll|was|went|collaps|sank|degrad|doubl|ros|worse)\w*`,
    String.raw`\b(?:models?|classifiers?|predictions?|forecasts?|scores?|scorer|ranker|ranking|recommend(?:er|ations?)|suggestions?|detector|(?:chat)?bot|assistant|search|alerts|thresholds?|weights|labels?)\b(?!\s+(?:registry|cards?|teams?|meetings?|deploy\w*|training|reviews?|server|serving|team|store|repo\w*|files?|size|owner\w*))(?:\s+[\w'’-]+){0,5}?\s+(?:scored|predicted|flagged|ranked|recommended|missed|ignored|gave|put|puts|returned|answered|said|treated|learned|learnt|confused|classified|marked|rejected|approved|blocked|declined|promised|drifted|showed|told|rang|picked|chose|suggested|(?:was|were|is|are|stayed|became|came out|went)\s+(?:\w+\s+){0,2}?(?:wrong|negative|stale|zero|nan|null|empty|biased|off|inverted|shifted|constant|random|identical|swapped|useless|the same|too (?:high|low|short|long|optimistic|pessimistic|confident|sure)))\b`,
    String.raw`\b(?:was|were|got|been)\s+(?:\w+\s+){0,2}?(?:predicted|scored|flagged|classified|ranked|recommended)\b|\bgot (?:a|an) (?:\w+ )?(?:score|rank|probability)\b`,
  ].join('|'),
  'i',
)
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
