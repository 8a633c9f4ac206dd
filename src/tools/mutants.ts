/** One small change of a source text that a good test notices. */
export interface Mutant {
  line: number
  from: string
  to: string
  text: string
}

const swaps: [pattern: RegExp, to: string[]][] = [
  [/ === /g, [' !== ']],
  [/ !== /g, [' === ']],
  [/ <= /g, [' < ', ' > ']],
  [/ >= /g, [' > ', ' < ']],
  [/ < /g, [' <= ', ' > ']],
  [/ > /g, [' >= ', ' < ']],
  [/ &&(?= |$)/g, [' ||']],
  [/ \|\|(?= |$)/g, [' &&']],
  [/ \?\?(?= |$)/g, [' &&']],
  [/\.lessThan\(/g, ['.lessThanOrEqualTo(', '.greaterThan(']],
  [/\.greaterThan\(/g, ['.greaterThanOrEqualTo(', '.lessThan(']],
  [/\.lessThanOrEqualTo\(/g, ['.lessThan(', '.greaterThan(']],
  [/\.greaterThanOrEqualTo\(/g, ['.greaterThan(', '.lessThan(']],
  [/\.isNegative\(\)/g, ['.isPositive()']],
  [/\.minus\(/g, ['.plus(']],
  [/\.plus\(/g, ['.minus(']],
  [/\.times\(/g, ['.plus(']],
  [/\.abs\(\)/g, ['']],
  [/'min'(?! \|)/g, ["'max'"]],
  [/(?<!\| )'max'/g, ["'min'"]],
  [/\bMath\.min\(/g, ['Math.max(']],
  [/\bMath\.max\(/g, ['Math.min(']],
  [/'higher'(?! \|)/g, ["'lower'"]],
  [/(?<!\| )'lower'/g, ["'higher'"]],
  [/\bsign: -1\b/g, ['sign: 1']],
  [/\bsign: 1\b/g, ['sign: -1']],
  [/\.some\(/g, ['.every(']],
  [/\.every\(/g, ['.some(']],
  [/\btrue\b(?! [a-z])/g, ['false']],
  [/\bfalse\b(?! [a-z])/g, ['true']],
  [/(?<=[(\s])!(?=[a-zA-Z(])/g, ['']],
  [/(?<=[(\s])(?=\/(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*\.test\()/g, ['!']],
  [/(?<![\w.!/])(?=(?:\w+\.)+(?:has|hasOwn|includes|test|startsWith|endsWith)\()/g, ['!']],
  [/\bif \((?=[a-zA-Z.]+\))/g, ['if (!']],
  [/(?<![!=]==|[<>]=?) (?=[a-zA-Z.]+ \? )/g, [' !']],
  [/return null$/g, ['return undefined as never']],
]

/** Every mutant of a text: comparisons reversed and shifted, ends swapped, conditions turned, and each of `reasons` replaced by `ok`. */
export function mutantsOf(text: string, reasons: readonly string[]): Mutant[] {
  const lines = text.split('\n')
  const drops = reasons.map((reason): [RegExp, string[]] => [new RegExp(`(?<!\\| )'${reason}'`, 'g'), ["'ok'"]])
  return lines.flatMap((line, i) => {
    if (/^\s*(import|export type|export interface|\/\/|\/?\*|\|)/.test(line)) return []
    return [...swaps, ...drops].flatMap(([pattern, replacements]) =>
      [...line.matchAll(pattern)].flatMap(({ index, 0: from }) =>
        replacements.map((to): Mutant => {
          const changed = line.slice(0, index) + to + line.slice(index + from.length)
          return { line: i + 1, from: from.trim(), to: to.trim(), text: lines.with(i, changed).join('\n') }
        }),
      ),
    )
  })
}
