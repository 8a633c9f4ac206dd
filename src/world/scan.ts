import { fingerprinter } from '../judge/fingerprint.ts'
import { message } from '../judge/message.ts'
import { runRule } from '../judge/run-rule.ts'
import { severityOf } from '../judge/severity.ts'
import type { Program } from '../model/program.ts'
import type { Inputs, Rule, Rulebook } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import { readProgram } from '../read/program.ts'
import type { ScanReport } from '../reply/scan-terminal.ts'
import { scanFiles } from './scan-files.ts'
import { findSecrets } from './secrets.ts'

/** The code rules over files and folders, without a change: everything counts, at its page's severity. A path that is not there is an error. */
export async function scan(paths: string[], rulebook: Rulebook, cwd = '.'): Promise<ScanReport> {
  const { sources, skipped } = await scanFiles(paths, cwd)
  const programs = sources.flatMap((source) => {
    const program = readProgram(source)
    if (program.is === 'read') return [program.value]
    if (program.is === 'unreadable') skipped.push({ path: source.path, why: program.why })
    return []
  })
  const inputs = { ...(await inputsOf(sources, programs)) }
  const findings = rulebook.rules.filter(readsCode).flatMap((rule) => ask(rule, inputs, skipped))
  return { findings: findings.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.fileLine - b.fileLine)), skipped }
}

function readsCode({ detector }: Rule): boolean {
  return (detector.reads as string[]).some((name) => name === 'programs' || name === 'secrets')
}

async function inputsOf(sources: Source[], programs: Program[]): Promise<Inputs> {
  const evidence = { settings: { is: 'absent' }, headSettings: { is: 'absent' }, reviewingWorkflows: [], asOf: new Date().toISOString() }
  const secrets = await findSecrets(sources)
  const inputs = { evidence, changes: [], programs, secrets: secrets.is === 'read' ? secrets.value : secrets }
  return inputs as unknown as Inputs
}

function ask(rule: Rule, inputs: Inputs, skipped: ScanReport['skipped']): ScanReport['findings'] {
  const { page } = rule
  const said = runRule(rule, inputs)
  if (said.is === 'broken') {
    skipped.push({ path: '', why: `${page.id} broke on these files: ${said.error}` })
    return []
  }
  const pathIn = (why: string) => inputs.programs.find(({ path }) => why.startsWith(`${path}: `))?.path ?? ''
  skipped.push(...said.not.map(({ why }) => ({ path: pathIn(why), why: `${page.id}: ${why}` })))
  const print = fingerprinter(page.id, null, (path) => path)
  return said.sightings.flatMap((it) => {
    const { place, facts, variant, chain, ...sighting } = it
    if (place.is !== 'line') return []
    const { path, cell, line, endLine, fileLine, fileEndLine } = place
    const fingerprint = print(it)
    const confidence = sighting.confidence ?? 'high'
    const severity = severityOf(page, { severity: sighting.severity, confidence }, null, false)
    const about = { rule: page.id, severity, confidence, path, cell, line, endLine, fileLine, fileEndLine, fingerprint, facts }
    return [{ ...about, message: message(page, variant, facts), ...(chain === undefined ? {} : { chain }) }]
  })
}
