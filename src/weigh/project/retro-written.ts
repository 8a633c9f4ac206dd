/** What a template leaves below a heading. */
const empty = /^(?:tbd|tba|todo|n\/?a|none(?: yet)?|…|\.\.\.|-+|\?+)[.:]?$/i

/** A page with fewer words than this tells nobody anything. */
const fewest = 5

/** Whether a retro says something: words below its headings, beyond comments and placeholders. */
export function isRetroWritten(text: string): boolean {
  const said = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-*+>]|\d+[.)])\s*(?:\[[ xX]?\]\s*)?/, '')
        .replace(/^[^:]{1,40}:\s*$/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !line.startsWith('#') && !empty.test(line))
  return (said.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewest
}
