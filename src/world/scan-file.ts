import { readFileSync } from 'node:fs'
import { fingerprinter } from '../judge/fingerprint.ts'
import { unknownAllowances } from '../judge/idle-allowances.ts'
import { lineHashes } from '../judge/line-hash.ts'
import { message } from '../judge/message.ts'
import { onceForRules } from '../judge/once-for-rules.ts'
import { runRule } from '../judge/run-rule.ts'
import { severityOf } from '../judge/severity.ts'
import type { Declared } from '../model/declared.ts'
import type { Program } from '../model/program.ts'
import type { Inputs, Rule, Rulebook } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import { allowances } from '../read/allow.ts'
import { queryAllowances } from '../read/allow-sql.ts'
import { readProgram } from '../read/program.ts'
import { sourceKind } from '../read/source-kind.ts'
import { sqlParser } from '../read/sql/parser.ts'
import type { ScanReport } from '../reply/scan-terminal.ts'
import { decodeText } from './decode-text.ts'
import { type ScannedRule, scanAllowed, type UsedComment } from './scan-allowed.ts'
import { type ScanDeclared, scanDeclared } from './scan-declared.ts'
import { type ScanModules, scanModules } from './scan-modules.ts'
import { fullOf, scanName } from './scan-name.ts'
import { findSecrets } from './secrets.ts'

/** A file to scan: its path as people are told it, and where it is. */
export interface ScanFile {
  path: string
  full: string
  /** The folder below which the modules that it imports may lie. */
  root: string
}

/** What was found in one file, and which comments of modules were of use. */
export interface ScannedFile extends ScanReport {
  used?: UsedComment[]
}

/** What a scan asks of the tree around a file; what it has read it keeps for the next. */
export interface ScanTree {
  modules: ScanModules
  declared: ScanDeclared
}

export function scanTree(): ScanTree {
  return { modules: scanModules(), declared: scanDeclared() }
}

/** The code rules over one file: each finding at its page's severity, and what could not be read or judged. */
export async function scanFile(file: ScanFile, rulebook: Rulebook, tree = scanTree()): Promise<ScannedFile> {
  const { path, full } = file
  const skipped = (why: string): ScannedFile => ({ findings: [], skipped: [{ path, why }] })
  const bytes = bytesOf(full)
  if (bytes instanceof Error) return skipped(`it cannot be read: ${bytes.message.split(',')[0]}.`)
  const text = decodeText(bytes, { path, commit: null, id: null })
  if (text.is === 'unreadable') return skipped(withoutPath(text.why, path))
  const kind = sourceKind(path)
  const source: Source = { path, headPath: path, side: 'head', role: 'changed', kind, text }
  const program = readProgram(source)
  const unread = program.is === 'unreadable' ? skipped(withoutPath(program.why, path)).skipped : []
  const programs = program.is === 'read' ? [program.value] : []
  const modules = programs.flatMap((one) => tree.modules(file, one))
  const inputs = await inputsOf(source, programs, modules, tree.declared(file))
  await sqlParser()
  const comments = {
    own: [...programs.flatMap(allowances), ...inputs.queries.flatMap(queryAllowances)],
    elsewhere: modules.flatMap(allowances),
  }
  const asked = rulebook.rules
    .filter(readsCode)
    .map((rule) => scanAllowed(rule, ask(rule, inputs, file), comments, (told) => scanName(file, told)))
  const unknown = unknownAllowances(comments.own, rulebook).map(({ why }) => ({ path, why: withoutPath(why, path) }))
  const not = asked.flatMap((one) => one.not)
  const skippedBy = onceForRules(not.filter(({ broke }) => broke !== true)).map(({ rules, why }) => ({ path, why: `${rules}: ${why}` }))
  const broken = not.flatMap(({ rule, why, broke }) => (broke === true ? [{ path, why, broke: rule }] : []))
  return {
    findings: hashed(
      file,
      asked.flatMap(({ findings }) => findings),
    ),
    skipped: [...unread, ...unknown, ...skippedBy, ...broken],
    used: asked.flatMap(({ used }) => used),
  }
}

/** Each with the hash of its line, as code scanning has it. */
function hashed(file: ScanFile, findings: ScannedFile['findings']): ScannedFile['findings'] {
  const known = new Map<string, string[]>()
  return findings.map((found) => {
    const bytes = known.has(found.path) ? null : bytesOf(fullOf(file, found.path))
    if (bytes !== null) known.set(found.path, bytes instanceof Error ? [] : lineHashes(bytes.toString()))
    const lineHash = known.get(found.path)?.[found.fileLine - 1]
    return lineHash === undefined ? found : { ...found, lineHash }
  })
}

/** At once: a thread has nothing else to do meanwhile. */
function bytesOf(full: string): Buffer | Error {
  try {
    return readFileSync(full)
  } catch (error) {
    return error as Error
  }
}

function readsCode({ detector }: Rule): boolean {
  return (detector.reads as string[]).some((name) => name === 'programs' || name === 'secrets')
}

async function inputsOf(source: Source, programs: Program[], modules: Program[], declared: Declared | null): Promise<Inputs> {
  const evidence = { settings: { is: 'absent' }, headSettings: { is: 'absent' }, reviewingWorkflows: [], asOf: new Date().toISOString() }
  const secrets = await findSecrets([source])
  const { path, headPath, kind, text } = source
  const queries = kind === 'sql' && text.is === 'read' ? [{ path, headPath, text: text.value }] : []
  const inputs = {
    evidence,
    changes: [],
    programs,
    modules,
    queries,
    documents: [],
    declared: declared === null ? {} : { [path]: declared },
    secrets: secrets.is === 'read' ? secrets.value : secrets,
  }
  return inputs as unknown as Inputs
}

function ask(rule: Rule, inputs: Inputs, file: ScanFile): ScannedRule {
  const { page } = rule
  const said = runRule(rule, inputs)
  if (said.is === 'broken') return { findings: [], not: [{ rule: page.id, why: said.error, broke: true }], used: [] }
  const print = fingerprinter(page.id, null, (told) => scanName(file, told))
  const findings = said.sightings.flatMap((sighting): ScannedRule['findings'] => {
    const { place, facts, variant, chain } = sighting
    if (place.is !== 'line') return []
    const { is: _, ...where } = place
    const fingerprint = print(sighting)
    const confidence = sighting.confidence ?? 'high'
    const severity = severityOf(page, { severity: sighting.severity, confidence }, null, false)
    const about = { rule: page.id, severity, confidence, ...where, fingerprint, facts, message: message(page, variant, facts) }
    return [{ ...about, ...(chain === undefined ? {} : { chain }) }]
  })
  return { findings, not: said.not.map(({ why }) => ({ rule: page.id, why: withoutPath(why, file.path) })), used: [] }
}

function withoutPath(why: string, path: string): string {
  if (why.startsWith(`${path} is `)) return `it${why.slice(path.length)}`
  return why.startsWith(`${path}: `) ? why.slice(path.length + 2) : why
}
