/** Last line of the summary comment; together with its author it is how we find our own. */
export const summaryMarker = '<!-- mle-review:v1 kind=summary -->'

/** Last line of an answer to a command: `to` names what is answered, so that it is answered once. */
export function answerMarker(to: string): string {
  return `<!-- mle-review:v1 kind=answer to=${to.replace(/[^A-Za-z0-9:_-]/g, '_').slice(0, 100)} -->`
}

/** Last line of the issue that follows up a way back: one for a pull request. */
export function wayBackMarker(pull: number): string {
  return `<!-- mle-review:v1 kind=way-back pull=${pull} -->`
}

/** Last line of an inline comment. */
export function inlineMarker(fingerprint: string): string {
  return `<!-- mle-review:v1 kind=inline fp=${fingerprint} -->`
}
