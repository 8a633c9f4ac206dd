import { apply, linesOf, nodesOf } from './edit.ts'

/** A program changed so that it means something else, in one way; null where that cannot be done by rule. */
export interface Change {
  name: string
  of(text: string): string | null
  /** What must be found then, or must not be found any more. */
  finds?: string
  loses?: string
  /** Whether it may be asked of a program with these findings. */
  asks(before: ReadonlySet<string>): boolean
}

interface Split {
  /** Names of the sides, training first, data before labels. */
  sides: string[]
  X: string
  y: string
  /** What stands behind the two. */
  more: string
  lines: { from: number; to: number; indent: string }
}

/** The only split of a program, `a, b, c, d = train_test_split(X, y, …)`, at its margin; null where it has none or several. */
function onlySplit(text: string): Split | null {
  const read = nodesOf(text)
  if (read === null || read.text.trimEnd() !== text.trimEnd() || (text.match(/train_test_split\(/g) ?? []).length !== 1) return null
  for (const node of read.top.children) {
    const said = /^(\w+), *(\w+), *(\w+), *(\w+) *= *train_test_split\((\w+), *(\w+) *([^()]*)\)$/.exec(text.slice(node.from, node.to))
    const lines = linesOf(node, text)
    if (said === null || lines === null) continue
    const [, a = '', b = '', c = '', d = '', X = '', y = '', more = ''] = said
    return { sides: [a, b, c, d], X, y, more, lines }
  }
  return null
}

const before = (text: string, { lines }: Split, line: string) => apply(text, [{ from: lines.from, to: lines.from, text: line }])

/** The model that is fitted last at the margin by the names of the split: `model.fit(a, c`. */
function fitted(text: string, { sides: [a, , c] }: Split) {
  const all = [...text.matchAll(new RegExp(`^(?:\\w+ *= *)?(\\w+)\\.fit\\((${a}), *(${c})\\b`, 'gm'))]
  return all.length === 1 ? all[0] : undefined
}

/** Names of what is fitted outside of functions: `model.fit(X, y)`, `model = SVC().fit(X, y)`. */
function fittedNames(text: string): string[] {
  const read = nodesOf(text)
  const calls = read?.text.trimEnd() === text.trimEnd() ? read.nodes.filter(({ name }) => name === 'CallExpression') : []
  return calls.flatMap((node) => {
    for (let at = node.parent; at !== null; at = at.parent)
      if (/^(?:Function|Class)Definition$|Comprehension|Lambda/.test(at.name)) return []
    const said = /^(?:(\w+)|[\w.]+\([^()]*\))\.fit\(\s*\w[^()]*,/.exec(text.slice(node.from, node.to))
    const into = node.parent?.name === 'AssignStatement' ? /^(\w+) *=[^=]/.exec(text.slice(node.parent.from, node.parent.to)) : null
    return said === null ? [] : [said[1] ?? into?.[1] ?? []].flat()
  })
}

/** A prediction for rows of elsewhere stays a clean evaluation, whatever was trained on. */
function asksElsewhere(text: string, { sides }: Split): boolean {
  const isOfSide = (rows: string) => new RegExp(`\\b${rows}\\b *=[^=\\n]*\\b(?:${sides.join('|')})\\b`).test(text)
  return [...text.matchAll(/\.predict\w*\(\s*(\w+)/g)].some(([, rows = '']) => !sides.includes(rows) && !isOfSide(rows))
}

const nothing = (found: ReadonlySet<string>) => found.size === 0

export const changes: readonly Change[] = [
  {
    name: 'a scaler is fitted before the split',
    of: (text) => {
      const split = onlySplit(text)
      return (
        split &&
        before(text, split, `from sklearn.preprocessing import StandardScaler\n${split.X} = StandardScaler().fit_transform(${split.X})\n`)
      )
    },
    finds: 'preprocess-before-split',
    asks: (found) => !found.has('overlap') && !found.has('preprocess-before-split'),
  },
  {
    name: 'rows are drawn again with replacement before the split',
    of: (text) => {
      const split = onlySplit(text)
      if (split === null || asksElsewhere(text, split)) return null
      return before(
        text,
        split,
        `from sklearn.utils import resample\n${split.X}, ${split.y} = resample(${split.X}, ${split.y}, replace=True)\n`,
      )
    },
    finds: 'overlap',
    asks: (found) => !found.has('overlap'),
  },
  {
    name: 'trained on all',
    of: (text) => {
      const split = onlySplit(text)
      const fit = split && fitted(text, split)
      if (!split || !fit || (text.match(/\.fit\(/g) ?? []).length !== 1) return null
      if (asksElsewhere(text, split)) return null
      const at = fit.index + fit[0].lastIndexOf('(') + 1
      return apply(text, [{ from: at, to: fit.index + fit[0].length, text: `${split.X}, ${split.y}` }])
    },
    finds: 'overlap',
    asks: nothing,
  },
  {
    name: 'the test side is of another draw',
    of: (text) => {
      const split = onlySplit(text)
      if (split === null || !/random_state *= *\d+/.test(split.more) || /stratify/.test(split.more) || asksElsewhere(text, split))
        return null
      const {
        sides: [a, b, c, d],
        X,
        y,
        more,
        lines,
      } = split
      const other = more.replace(/random_state *= *(\d+)/, (_, seed) => `random_state=${Number(seed) + 1}`)
      const text_ = `${a}, rest_, ${c}, rest_y = train_test_split(${X}, ${y}${more})\nrest_, ${b}, rest_y, ${d} = train_test_split(${X}, ${y}${other})\n`
      return apply(text, [{ from: lines.from, to: lines.to, text: text_ }])
    },
    finds: 'overlap',
    asks: (found) => !found.has('overlap'),
  },
  {
    name: 'a second model is scored on the test rows',
    of: (text) => {
      const split = onlySplit(text)
      if (split === null) return null
      const [a, b, c, d] = split.sides
      // Its own model has to be asked about those rows too.
      if (!new RegExp(`\\.(?:predict\\w*|score|evaluate)\\(\\s*${b}\\b`).test(text)) return null
      return `${text}\nfrom sklearn.dummy import DummyClassifier\nother_ = DummyClassifier()\nother_.fit(${a}, ${c})\nprint(other_.score(${b}, ${d}))\n`
    },
    finds: 'multi-test',
    asks: nothing,
  },
  {
    name: 'a last look at rows that nobody touched',
    of: (text) => {
      const model = fittedNames(text).findLast((name) => new RegExp(`\\b${name}\\.(?:predict|score)\\(`).test(text))
      if (model === undefined) return null
      return `${text}\nimport pandas\nlast_ = pandas.read_csv('untouched.csv')\nprint(${model}.score(last_.drop(columns='target_'), last_['target_']))\n`
    },
    loses: 'multi-test',
    asks: (found) => found.has('multi-test') && !found.has('overlap'),
  },
]

/** The same changes written so that they change nothing: the halves of the same draw, rows drawn once each. */
export const harmless: readonly { name: string; of(text: string): string | null }[] = [
  {
    name: 'the test side is of the same draw',
    of: (text) => {
      const split = onlySplit(text)
      if (split === null || !/random_state *= *\d+/.test(split.more) || /stratify/.test(split.more) || asksElsewhere(text, split))
        return null
      const {
        sides: [a, b, c, d],
        X,
        y,
        more,
        lines,
      } = split
      const text_ = `${a}, rest_, ${c}, rest_y = train_test_split(${X}, ${y}${more})\nrest_, ${b}, rest_y, ${d} = train_test_split(${X}, ${y}${more})\n`
      return apply(text, [{ from: lines.from, to: lines.to, text: text_ }])
    },
  },
  {
    name: 'rows are drawn once each before the split',
    of: (text) => {
      const split = onlySplit(text)
      return (
        split &&
        before(
          text,
          split,
          `from sklearn.utils import resample\n${split.X}, ${split.y} = resample(${split.X}, ${split.y}, replace=False)\n`,
        )
      )
    },
  },
  {
    name: 'a scaler that is fitted before the split and given to nobody',
    of: (text) => {
      const split = onlySplit(text)
      return (
        split &&
        before(
          text,
          split,
          `from sklearn.preprocessing import StandardScaler\nshown_ = StandardScaler().fit_transform(${split.X})\nprint(shown_.mean())\n`,
        )
      )
    },
  },
]
