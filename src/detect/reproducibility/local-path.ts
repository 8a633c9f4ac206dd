import type { Sighting } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import type { Settings } from '../../model/settings.ts'
import { isTooLong } from '../../read/program.ts'
import { pythonFacts } from '../../read/python-facts.ts'
import { longest } from '../../read/python-tree.ts'
import { homePaths, namesFile } from '../../weigh/local-path.ts'
import { isMlCode } from '../../weigh/ml-code.ts'
import { owns } from '../../weigh/model-files.ts'
import { programLine } from '../../weigh/program-line.ts'

export default detector({
  reads: ['programs', 'evidence'],
  *detect({ programs, evidence }) {
    const settings = valueOf(evidence.settings)
    for (const program of programs.filter(namesHome)) {
      if (pythonFacts(program).unread) yield { could: 'not-judge', because: 'blind', why: `${program.path}: ${whyUnread(program)}` }
      if (isTest(program.path) || !(isMlCode(program) || isOfModel(program, settings))) continue
      yield* pathsIn(program)
    }
  },
})

function whyUnread(program: Program): string {
  if (isTooLong(program)) return `it holds more than ${longest} characters of Python; cut it into files.`
  return 'it is long and does not parse as Python; mend its syntax.'
}

/** Told from the text alone: most programs name no home folder and need no syntax tree. */
function namesHome({ cells }: Program): boolean {
  return cells.some(({ text }) => /home|users/i.test(text))
}

function isTest(path: string): boolean {
  return /(?:^|\/)(?:tests?\/|conftest\.py$|test_[^/]*\.py$|[^/]*_test\.py$)/.test(path)
}

function isOfModel({ headPath }: Program, settings: Settings | null): boolean {
  return Object.values(settings?.models ?? {}).some((model) => owns(model, headPath))
}

/** One finding a line, in the order of the file. */
function pathsIn(program: Program): Sighting[] {
  const { literals, asides } = pythonFacts(program)
  const inStrings = literals.flatMap((literal) => {
    const names = namesFile(literal)
    return names === 'no'
      ? []
      : homePaths(literal.text, names === 'yes').map(({ path, line }) => ({ at: literal.at, line: literal.line + line, path }))
  })
  const inShell = asides.flatMap(({ at, line, text }) => homePaths(text, true).map(({ path }) => ({ at, line, path })))
  const byLine = new Map([...inStrings, ...inShell].reverse().map((found) => [`${found.at}:${found.line}`, found]))
  const lines = program.cells.map(({ text }) => text.split('\n'))
  return [...byLine.values()]
    .toSorted((a, b) => a.at - b.at || a.line - b.line)
    .map(({ at, line, path }): Sighting => {
      return { place: programLine(program, at, line), facts: { path }, text: lines[at]?.[line - 1] ?? '' }
    })
}
