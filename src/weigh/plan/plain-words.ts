/** A text as words: `FraudNullRate`, `null_rate` and `null-rate` are `null rate`. Figures and what compares them stay. */
export function plainWords(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\-–—/\\`*#|"'’\s]+|\.(?!\d)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
