/** What people call a question by, anywhere in a text. */
export const questionIds = /(?<![\w-])Q-[0-9a-f]{6}(?![\w-])/gi

/**
 * The words of a question, or of what somebody quoted of one, as far as two writings of it agree: no figures, which may have moved since,
 * no marks, no tags, no case.
 */
export function questionWords(text: string): string {
  return text
    .replace(questionIds, ' ')
    .replace(/<[^<>]{0,80}>/g, ' ')
    .replace(/&#?\w{1,8};/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
