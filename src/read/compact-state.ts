import type { CompactField } from '../model/compact.ts'

const placeholder = new RegExp(
  `^(?:${[
    String.raw`[\s?.…\-–—_*~x]*`,
    String.raw`(?:tbd|tbc)(?:\W.{0,80})?`,
    String.raw`(?:todo|fixme|wip)(?:(?:\s*[:.!?…)]|\s+[-–—]).{0,80})?`,
    'to be (?:determined|decided|defined|confirmed|filled|done|added)(?: in| later)?',
    '(?:same|see|as|like)(?: as)? (?:above|before|the above|the previous(?: one)?)|ditto|idem|as above',
    '(?:none|no|nothing|unknown|maybe)[ ]?[?]+',
    'no response',
    '(?:please )?(?:fill(?: this)?(?: me)?(?: in| out)?|add (?:text|details|description)(?: here)?|(?:your )?(?:text|answer|description) here)',
    String.raw`placeholder|n\/?a\??|n\.a|not applicable|lorem ipsum.{0,200}`,
  ].join('|')})[\\s.!)\\]]*$`,
  's',
)
const hint =
  /^(?:e\.?g\.?|i\.?e\.?|optional|required|describe|fill|insert|your|add|enter|explain|list|state|name|todo|tbd|link|what|who|whom|which|how|why|when|where|please|specify|provide|write|give|replace|short|brief|one sentence|the)\b/
const notApplicable = /^(?:n\/a|n\.a\.|not applicable|na(?=\s*[:,;.(–—-]))\s*[\s:,;.(–—-]\s*(.+)$/is

/** What a field's text amounts to: an answer, a stand-in for one, or a reasoned "not applicable". */
export function stateOf(value: string): CompactField['state'] {
  const bare = value
    .slice(0, 2000)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/^\s*(?:[-*+]\s+)*/, '')
    .replace(/^\[[ xX]?\]\s*/, '')
    .replace(/^([*_`]+)(n\/a|n\.a\.|not applicable)\1/i, '$2')
    .trim()
  if (isPlaceholder(bare)) return 'empty'
  const reason = notApplicable.exec(plain(bare))?.[1]
  if (reason === undefined) return 'answered'
  return isPlaceholder(reason) || !/\p{L}{2}/u.test(reason) ? 'empty' : 'not-applicable'
}

function isPlaceholder(text: string): boolean {
  const said = plain(text).toLowerCase()
  const inner = /^[[<{(]\s*([^\]>})]*)\s*[\]>})]$/.exec(said)?.[1]
  if (inner !== undefined && (hint.test(inner) || matches(inner) || /(?:here|\.\.\.|…)$/.test(inner))) return true
  if (inner !== undefined && said.startsWith('<') && !/[:@/]/.test(inner)) return true
  if (/^[_*(].*\?[_*)]+$/s.test(text) && hint.test(said.replace(/^\(/, ''))) return true
  return matches(said)
}

function matches(said: string): boolean {
  return said.length < 400 && placeholder.test(said)
}

/** Without the emphasis or code marks that wrap the whole. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^[_*`~]+|[_*`~]+$/g, '')
    .trim()
}
