import type { Sighting } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { detector } from '../../model/rule.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { isTestCode } from '../../weigh/leakage/test-code.ts'
import { fittedColumns } from '../../weigh/sensitive/fitted.ts'
import { lineOf } from '../../weigh/sensitive/line-of.ts'
import { listedColumns } from '../../weigh/sensitive/listed.ts'
import { outputColumns } from '../../weigh/sensitive/outputs.ts'
import type { SeenColumn } from '../../weigh/sensitive/seen.ts'
import { shownColumns } from '../../weigh/sensitive/shown.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect({ programs, ...inputs }) {
    const sensitive = (program: Program) => new Set(inputs.declared[program.path]?.sensitive ?? [])
    const marked = programs.filter((program) => sensitive(program).size > 0 && !isTestCode(program))
    for (const program of marked) {
      const columns = sensitive(program)
      for (const found of listedColumns(program, columns)) yield inCode(program, found, 'feature')
      for (const found of shownColumns(program, columns)) yield inCode(program, found, 'shown')
      for (const { column, cell, fileLine } of outputColumns(program, columns))
        yield {
          place: { is: 'line', path: program.path, line: fileLine, endLine: fileLine, cell, fileLine, fileEndLine: fileLine },
          facts: { column, cell: cell ?? 0, code: '' },
          variant: 'output',
          text: `output ${column}`,
        }
    }
    yield* leaks({ programs: marked, ...inputs }, fittedColumns, ({ column, place }, lines) => ({
      variant: 'feature',
      facts: { column, code: lines.code(place), cell: 0 },
    }))
  },
})

function inCode(program: Program, found: SeenColumn, variant: string): Sighting {
  const { place, text, code } = lineOf(program, found)
  return { place, text, variant, facts: { column: found.column, code, cell: 0 } }
}
