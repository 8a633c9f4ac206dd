import { detector } from '../../model/rule.ts'

export default detector({
  reads: ['secrets'],
  unowned: 'holds',
  *detect({ secrets }) {
    for (const { path, kind, where, cell, line, fileLine, digest } of secrets) {
      yield {
        place: { is: 'line', path, line, endLine: line, cell, fileLine, fileEndLine: fileLine },
        facts: { kind, cell: cell ?? 0 },
        variant: where === 'output' ? 'output' : 'text',
        text: `${kind} ${digest}`,
      }
    }
  },
})
