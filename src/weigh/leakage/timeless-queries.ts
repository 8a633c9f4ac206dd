import { type Declared, undeclared } from '../../model/declared.ts'
import type { CouldNotJudge, Sighting } from '../../model/finding.ts'
import type { QueryFile } from '../../model/sql.ts'
import { notSql } from '../../read/sql/not-sql.ts'
import { readSql } from '../../read/sql/read-sql.ts'
import { type TimelessJoin, timelessJoins } from '../sql/timeless-joins.ts'
import { isTrainingFile, makesTrainingSet, tellsOfTraining } from '../sql/training-set.ts'

/** Joins without regard to time in files of SQL that make rows to learn from; and that such a file was not understood, once; `all`: that any was not, for nobody can tell what it makes. */
export function* timelessQueries(
  queries: readonly QueryFile[],
  declared: Readonly<Record<string, Declared>>,
  all = false,
): Generator<Sighting | CouldNotJudge> {
  for (const { path, text } of queries) {
    const { statements, unread } = readSql(text)
    const lines = text.split('\n')
    const found = statements.flatMap((statement) => {
      const sure = makesTrainingSet(path, statement)
      return sure === 0 ? [] : timelessJoins(statement, (declared[path] ?? undeclared).time).map((join) => ({ join, sure }))
    })
    for (const [, [first]] of Map.groupBy(found, ({ join }) => join.at.line)) if (first !== undefined) yield sighting(path, lines, first)
    const isTold = all || isTrainingFile(path) || tellsOfTraining(text)
    const [line, ...more] = isTold ? [...unread, ...notSql(text)].toSorted((a, b) => a - b) : []
    if (line === undefined) continue
    const where = more.length === 0 ? `line ${line}` : `line ${line} and ${more.length} more`
    yield { could: 'not-judge', because: 'blind', severity: 'W', why: `${path}: ${where} not analysed (SQL that is not understood).` }
  }
}

function sighting(path: string, lines: readonly string[], { join, sure }: { join: TimelessJoin; sure: 2 | 3 }): Sighting {
  const { at, keys, times } = join
  const text = lines[at.line - 1] ?? ''
  const call = shortened(text.slice(joinIn(text, at.column - 1)))
  const [left = '', right = ''] = times.filter((name) => name !== null)
  const both = times[0] !== null && times[1] !== null
  const place = { path, cell: null, line: at.line, fileLine: at.line }
  return {
    place: { ...place, is: 'line', endLine: at.line, fileEndLine: at.line },
    text,
    variant: both ? 'both' : 'one',
    confidence: both && sure === 3 ? 'high' : 'medium',
    facts: { call, keys: keys.join(', '), left, right },
    chain: [{ ...place, what: 'joined', of: call }],
  }
}

/** Where the JOIN of a table's name begins in its line, as far as templates before it leave columns where they are. */
function joinIn(line: string, column: number): number {
  const joins = [...line.slice(0, 2_000).matchAll(/(?:\b(?:natural|left|right|full|inner|outer)\s+){0,3}\bjoin\b/gi)]
  return (joins.findLast(({ index }) => index <= column) ?? joins[0])?.index ?? 0
}

function shortened(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()]
  return line.length <= 80 ? line.join('') : `${line.slice(0, 79).join('')}…`
}
