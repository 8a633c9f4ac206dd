/** A GraphQL string literal: JSON's escapes are GraphQL's. */
export function literal(text: string): string {
  return JSON.stringify(text.toWellFormed())
}
