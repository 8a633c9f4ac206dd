/** Last line of the summary comment; together with its author it is how we find our own. */
export const summaryMarker = '<!-- mle-review:v1 kind=summary -->'

/** Last line of an inline comment. */
export function inlineMarker(fingerprint: string): string {
  return `<!-- mle-review:v1 kind=inline fp=${fingerprint} -->`
}
