/** A program as another formatter would lay it out: the other quotes, calls over several lines, blank lines, notes of its own. */
export function formattedPython(text: string): string {
  const quoted = text.replace(
    /#[^\n]*|("""|''')[\s\S]*?\1|\b[rbfu]{1,2}(["'])(?:\\.|(?!\2)[^\\\n])*\2|'([^'"\\\n]*)'|"([^'"\\\n]*)"|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/gi,
    (said, _triple, _prefixed, single?: string, double?: string) =>
      single !== undefined ? `"${single}"` : double !== undefined ? `'${double}'` : said,
  )
  const lines = quoted.split('\n').flatMap((line) => [...(/^(?:def|class) /.test(line) ? ['', ''] : []), ...exploded(line)])
  return `# Laid out by the formatter of the monorepo.\n${lines.join('\n')}`
}

/** `f(a, b)` with a line of its own for what it is given, and a comma behind it. */
function exploded(line: string): string[] {
  const [, indent = '', head = '', inner = ''] = /^(\s*)([^()#'"]*\w)\((.+)\)$/.exec(line) ?? []
  if (head === '' || /^(?:def|class|return|import|from)\b| for |[*#'"]/.test(`${head} ${inner}`) || !balanced(inner)) return [line]
  return [`${indent}${head}(`, `${indent}    ${inner},`, `${indent})`]
}

function balanced(text: string): boolean {
  let open = 0
  for (const sign of text) {
    if ('([{'.includes(sign)) open++
    if (')]}'.includes(sign) && --open < 0) return false
  }
  return open === 0
}
