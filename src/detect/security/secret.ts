import { detector } from '../../model/rule.ts'

const places = { output: 'the output of', source: 'the text of', text: 'the text of' } as const

export default detector({
  reads: ['secrets'],
  *detect({ secrets }) {
    for (const { path, kind, where, cell, line, fileLine, digest } of secrets) {
      const at = cell === null ? `line ${line}` : `${places[where]} cell ${cell}`
      yield {
        place: { is: 'line', path, line, endLine: line, cell, fileLine, fileEndLine: fileLine },
        facts: { kind: words(kind), at },
        variant: where === 'output' ? 'output' : 'text',
        text: `${kind} ${digest}`,
      }
    }
  },
})

/** `GITHUB_TOKEN` and `AWSSecretAccessKey` as people say them. */
function words(kind: string): string {
  const spaced = kind.includes('_') ? kind.toLowerCase().replace(/_/g, ' ') : kind.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
  return spaced.replace(/\b(aws|github|gitlab|npm|openai|api|id)\b/gi, (word) => ({ github: 'GitHub', gitlab: 'GitLab', npm: 'npm', openai: 'OpenAI' })[word.toLowerCase()] ?? word.toUpperCase())
}
