/** Emoji as people send them; or what shows nothing: controls, direction marks, joiners, fillers, tags. */
const emojiOrHidden = /\p{RGI_Emoji}|[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]+/gv

/** Beyond Latin letters, punctuation, arrows, mathematics and bars, all of which show as they are: only there may an emoji, a mark or a character without a shape stand. */
export const beyondPlain = /[^ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2100-\u22FF\u2500-\u25FC]/

/** Far more than anybody quotes; what comes after is not looked at. */
const most = 16_384

const variation = /^[\uFE00-\uFE0F]+$/
const joiner = /^[\u200C\u200D]$/
/** A letter of a script that writes with joiners: Persian, Hindi. */
const joining = /[\p{L}\p{M}]/u

/**
 * A stranger's text on one line, with nothing in it that hides or reorders: characters without a shape are named (`⟨U+202E⟩`),
 * a pile of accents is thinned, half a surrogate pair becomes U+FFFD.
 */
export function visible(text: string): string {
  const line = (text.length > most ? `${text.slice(0, most)}…` : text).toWellFormed().replace(/[\s\u0085]+/g, ' ')
  // The patterns below take milliseconds to be built.
  if (!beyondPlain.test(line)) return line.trim()
  return line
    .replace(emojiOrHidden, shown)
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim()
}

function shown(found: string, at: number, text: string): string {
  const code = found.codePointAt(0) ?? 0
  if (!/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(found)) return found
  if (variation.test(found)) return ''
  const before = text[at - 1] ?? ''
  if (joiner.test(found) && before > '\u007F' && joining.test(before) && joining.test(text[at + 1] ?? '')) return found
  const others = [...found].length - 1
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}${others > 0 ? ` and ${others} more` : ''}⟩`
}
