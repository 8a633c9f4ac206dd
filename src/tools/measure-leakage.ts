import type { Program } from '../model/program.ts'
import { readProgram } from '../read/program.ts'
import { analyse } from '../weigh/flow/analyse.ts'
import { leakageRules } from '../weigh/leakage/all.ts'
import { notFollowed } from '../weigh/leakage/not-followed.ts'
import { leakageTexts } from './leakage-texts.ts'

/** What one program costs from its text to the findings of all leakage rules: `peak` is the most that this process has held so far. */
export function measureLeakage(of: string | { path: string; text: string }) {
  const { path, text } = typeof of === 'string' ? (leakageTexts[of]?.() ?? { path: 'a.py', text: '' }) : of
  const start = performance.now()
  const program = programOf(path, text)
  const analysis = analyse(program)
  for (const decide of Object.values(leakageRules)) decide(analysis.flow, program)
  const said = [...notFollowed(program, analysis)].map(({ why }) => why.replace(/^[^:]*: /, ''))
  const ms = performance.now() - start
  return { ms, megabytes: text.length / 1e6, peak: process.resourceUsage().maxRSS / 1024, said }
}

function programOf(path: string, text: string): Program {
  const kind = path.endsWith('.ipynb') ? 'notebook' : 'python'
  const from = { path, commit: null, id: null }
  const read = readProgram({ path, headPath: path, side: 'head', role: 'changed', kind, text: { is: 'read', value: text, from } })
  return read.is === 'read' ? read.value : { path, headPath: path, side: 'head', role: 'changed', kind, language: 'python', cells: [] }
}
