/** What a way back is made of. `artifact`: what runs afterwards; a fallback that is no model counts. */
export const rollbackParts = ['artifact', 'config', 'data', 'switch', 'trigger'] as const
export type RollbackPart = (typeof rollbackParts)[number]

/** How people call the parts in a sentence. */
export const partNames: Record<RollbackPart, string> = {
  artifact: 'what decides instead',
  config: 'the configuration that goes with it',
  data: 'the data or features it depends on',
  switch: 'how traffic goes back',
  trigger: 'what makes us go back',
}

const goodOne =
  '(?:previous|prior|last|old|older|current|existing|former|earlier|known[- ]good|baseline|champion|incumbent|production|stable|deployed)'
const thing =
  '(?:models?|versions?|artifacts?|checkpoints?|releases?|builds?|images?|weights?|binar(?:y|ies)|onnx|pickle|deployment|revision|tag|one)'

/** Words for an earlier state of the model, named closely enough to switch to it. */
const earlier = new RegExp(
  `\\b${goodOne}(?:\\s+[\\w-]+){0,2}\\s+${thing}\\b|\\brevert|\\brestor|\\bv\\d|\\bartifact\\b|\\bmodels?\\/\\S|\\btag\\b|\\bmain\\b|\\bbase\\b|\\.onnx\\b|\\bregistry\\b`,
  'i',
)

/** Words for doing without the model. */
const fallback =
  /\brules?\b|rule-based|heuristic|manual|human review|fall(?:ing|s)?[- ]?back|default (?:score|value|answer|price|prediction)|turn(?:ed|ing)?[\w\s]{0,30}\boff\b|switch(?:ed|ing)?[\w\s]{0,30}\boff\b|disabl|kill[- ]switch|without the model/i

const words: Record<RollbackPart, RegExp[]> = {
  artifact: [earlier, fallback, new RegExp(`\\b${goodOne}\\b|\\bversion\\b|\\broll(?:s|ed|ing)?[- ]?back to\\b`, 'i')],
  config: [/config|settings?\b|param|threshold|\.ya?ml\b|\.toml\b|\.json\b|\brevert|hyper|feature list|same commit|\bgit\b/i],
  data: [
    /\bdata\b|dataset|snapshot|\bfeatures?\b|feature store|\btables?\b|schema|migration|backfill|\bcolumns?\b|\bviews?\b|\bindex\b|nothing else|no other/i,
  ],
  switch: [
    /flag|toggle|rout(?:e|ing)|traffic|switch|deploy|roll(?:out|s|ed|ing)?[- ]?(?:back|undo|out)|canary|weight|alias|endpoint|balancer|pointer|promot|re-?run|re-?publish|disabl|turn(?:ed|ing)?\b[\w\s]{0,30}\boff\b|flip|helm|kubectl|argo|blue[-/ ]?green|\brevert|\bpin\b|\bswap/i,
  ],
  trigger: [
    /\bif\b|\bwhen(?:ever)?\b|\bonce\b|\bafter\b|\bshould\b|trigger|alert|alarm|\bpaged?\b|exceed|\bdrops?\b|\bfalls?\b|\brises?\b|above|below|more than|less than|\bover\b|\bunder\b|\bmoves?\b|\bSL[OA]\b|breach|incident|on-?call|decides|[<>≥≤]|\d\s?%/i,
  ],
}

/** Whether prose speaks of a part of the way back. Generous: it is read as a claim. */
export function speaksOf(part: RollbackPart, text: string): boolean {
  return words[part].some((word) => word.test(text))
}

/** Whether the plan stands elsewhere: behind a link, in a runbook. */
export function pointsElsewhere(text: string): boolean {
  return /https?:\/\/\S|\brunbooks?\b|\bplaybooks?\b|\bwiki\b|\bconfluence\b|\.md\b/i.test(text)
}

/** Whether the text names something to switch to: an earlier model, or a fallback that is none. */
export function namesAWayBack(text: string): boolean {
  const aboutTraining =
    /\bre-?train\w*(?:\s+(?:on|with|from|using|the|a|an|our|old|last|prior|previous|current|existing|new)){1,4}\s+(?:models?|versions?)\b/gi
  const plain = text.replace(aboutTraining, ' ')
  return earlier.test(plain) || fallback.test(plain) || /flag|toggle|\broute|traffic|\balias\b/i.test(plain)
}

/** Whether the text plans to train, and does not say that none is needed. */
export function plansToRetrain(text: string): boolean {
  const plan =
    /\bre-?train(?:ing|s)?\b|\btrain(?:ing)?\s+(?:\w+\s+){0,3}again\b|\btrain(?:ing)?\s+a\s+(?:new|fresh|replacement)\b|\bre-?fit\b/i
  const denied =
    /(?:\b(?:no|not|never|without|instead of|rather than|avoids?|needless|unnecessary)|n['’]t)\b[^.;\n]{0,40}\bre-?(?:train|fit)|\bre-?train\w*\b[^.;\n]{0,30}\b(?:not|isn't|unnecessary|never)\b/i
  return plan.test(text) && !denied.test(text)
}

const english = /\b(?:the|to|and|with|from|back|when|our|this|that|then|previous|revert|nothing|same|retrain\w*)\b/i

/** Whether we can read the text: other languages than English are left in peace. Short notes count as English. */
export function isEnglish(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII letters tells another alphabet.
  const foreign = (text.match(/[^\x00-\x7f]/g) ?? []).filter((c) => /\p{L}/u.test(c)).length
  if (foreign * 10 > text.length) return false
  return english.test(text) || (foreign === 0 && text.trim().split(/\s+/).length <= 3)
}
