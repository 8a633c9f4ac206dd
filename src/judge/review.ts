import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Overruled } from '../model/organisation.ts'
import type { Program } from '../model/program.ts'
import { valueOf } from '../model/read.ts'
import type { ModelReport, Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { toolVersion } from '../model/tool.ts'
import { type Because, type Verdict, verdicts, worst } from '../model/verdict.ts'
import { isMlCode } from '../weigh/ml-code.ts'
import { countedApprovals } from './approvals.ts'
import { assumptions } from './assumptions.ts'
import { coverage, taskStates } from './coverage.ts'
import { draftAsked } from './draft-asked.ts'
import { unknownAllowances } from './idle-allowances.ts'
import { type JudgedModel, judgeModel } from './judge-model.ts'
import { judgeSources } from './judge-sources.ts'
import type { Judged } from './judged.ts'
import { mendsConfiguration } from './mends-configuration.ts'
import { mergeSame } from './merge-same.ts'
import { effectiveMode } from './model-kind.ts'
import { overruledByPages } from './overruled.ts'
import { programsOf } from './programs-of.ts'
import { questions } from './questions.ts'
import { byWeight } from './severity.ts'
import { whatChanged } from './what-changed.ts'
import { allowedBy } from './with-allowances.ts'
import { blindly, underOrganisation } from './without-organisation.ts'

/** The review: evidence in, report out. No clock (the evidence says `asOf`), no network, no environment, no promise. */
export function review(evidence: Evidence, rulebook: Rulebook): Report {
  const approvals = countedApprovals(evidence)
  const ofModels = evidence.models.map((model) => judgeModel(evidence, model, rulebook, approvals))
  const programs = programsOf(evidence, 'head')
  const ofSources = judgeSources(evidence, rulebook, programs, approvals)
  const models = ofModels.map((it) => underOrganisation(modelReport(it, ofSources), evidence))
  const results = [...ofModels.flatMap((it) => it.results), ...ofSources]
  const outcomes = results.map((it) => it.outcome)
  const findings = mergeSame(results.flatMap((it) => it.findings)).toSorted(byWeight)
  const lines = coverage(rulebook, results)
  const changedPrograms = programs.programs.filter(({ role }) => role === 'changed')
  const whole = verdictOf(evidence, models, ofSources, changedPrograms)
  const { pull } = evidence
  const overruled = [...evidence.overruled, ...overruledByPages(evidence, rulebook)]
  return {
    version: 1,
    tool: { name: 'mle-review', version: toolVersion },
    asOf: evidence.asOf,
    pull: {
      number: pull.number,
      repository: pull.repository,
      url: pull.url,
      baseRef: pull.baseRef,
      base: pull.base,
      head: pull.head,
      mergeBase: pull.mergeBase,
      draft: pull.draft,
      fork: pull.fork,
    },
    ...whole,
    conclusion: conclusion(whole.verdict, results),
    comment: valueOf(evidence.settings)?.comment ?? 'findings',
    approvers: valueOf(evidence.settings)?.approvers ?? [],
    quiet:
      pull.draft ||
      !(
        triesLock(overruled, evidence) ||
        asksOfDesign(findings, evidence) ||
        (whole.verdict !== 'not-applicable' && speaks(models, whole.verdict))
      ),
    models,
    outcomes,
    findings,
    changed: evidence.models.map((model) => whatChanged(model, valueOf(evidence.changes) ?? [])),
    coverage: lines,
    tasks: taskStates(lines),
    assumptions: assumptions(evidence, models),
    compactDraft: draftAsked(evidence, findings),
    ...questions(findings, rulebook, evidence),
    overruled,
    blind: blindSpots(evidence, [...programs.unread, ...unknownAllowances([...allowedBy(evidence, approvals).changed], rulebook)]),
  }
}

function modelReport({ report, results }: JudgedModel, sources: Judged[]): ModelReport {
  const mine = [...results, ...sources.filter(({ outcome }) => outcome.model === report.id)]
  const shared = report.kind === 'rollback' || report.kind === 'untouched' ? [] : sources.filter(({ outcome }) => outcome.model === null)
  const undecided = [...mine, ...shared].some((it) => it.undecided.length > 0)
  const would: Verdict = mine.some((it) => it.findings.some((finding) => finding.wouldHold)) ? 'hold' : undecided ? 'undecided' : 'pass'
  if (report.kind === 'rollback') return { ...report, verdict: 'pass', because: 'rollback', would: 'pass' }
  if (would === 'pass' || report.effectiveMode === 'enforce') return { ...report, verdict: would, would }
  return { ...report, verdict: 'pass', because: report.effectiveMode, would }
}

function verdictOf(
  evidence: Evidence,
  models: ModelReport[],
  sources: Judged[],
  programs: Program[],
): { verdict: Verdict; because?: Because; would: Verdict } {
  const { settings, changes, organisation } = evidence
  if (mendsConfiguration(evidence)) return { verdict: 'pass', because: 'configuration', would: 'pass' }
  if (settings.is === 'unreadable') return { verdict: 'undecided', because: 'configuration', would: 'undecided' }
  const said = sources.some((it) => it.findings.some((finding) => !finding.standing))
  const wouldOfSources: Verdict = sources.some((it) => it.findings.some((finding) => finding.wouldHold)) ? 'hold' : 'pass'
  const configured = settings.is === 'read'
  if (configured && changes.is === 'unreadable') return { verdict: 'undecided', would: 'undecided' }
  const judgedModels = models.filter((it) => it.kind !== 'untouched' || it.would !== 'pass')
  const holding: Verdict = sources.some((it) => it.findings.some((finding) => finding.holds)) ? 'hold' : 'pass'
  if (judgedModels.length === 0) {
    const ofMl = said || programs.some(isMlCode)
    if (!ofMl) return { verdict: 'not-applicable', because: 'nothing-of-ml', would: 'not-applicable' }
    if (holding === 'hold') return { verdict: 'hold', would: 'hold' }
    if (organisation.is === 'unreadable')
      return { verdict: 'undecided', because: 'configuration', would: worst(wouldOfSources, 'undecided') }
    return { verdict: 'pass', because: configured ? 'no-model-change' : 'unconfigured', would: wouldOfSources }
  }
  const verdict = judgedModels.map((it) => it.verdict).reduce(worst, holding)
  const would = judgedModels.map((it) => it.would).reduce(worst, holding)
  const because = verdict === 'pass' ? softest(judgedModels) : blindly(verdict, organisation) ? 'configuration' : undefined
  return { verdict, ...(because ? { because } : {}), would }
}

/** Why a pass is one, where every model passed: a mode that does not hold, or a way back. */
function softest(models: ModelReport[]): Because | undefined {
  const reasons = models.map((it) => it.because)
  if (reasons.includes('observe')) return 'observe'
  if (reasons.includes('comment')) return 'comment'
  return reasons.every((reason) => reason === 'rollback') ? 'rollback' : undefined
}

/** `action_required` when all that holds the change is something an approver can settle. */
function conclusion(verdict: Verdict, results: Judged[]): Report['conclusion'] {
  const holding = results.flatMap((it) => it.findings).filter((finding) => finding.holds)
  if (verdict === 'hold' && holding.length > 0 && holding.every((finding) => finding.settledBy === 'approval')) return 'action_required'
  return verdicts[verdict].conclusion
}

/** Somebody may be commented at: a change is held, or one of its models left "observe". */
function speaks(models: ModelReport[], verdict: Verdict): boolean {
  return verdict === 'hold' || verdict === 'undecided' || models.some((it) => it.effectiveMode !== 'observe' && it.kind !== 'untouched')
}

/** The change writes against a lock, in a repository where some model left "observe": that is told though it has no effect. */
function triesLock(overruled: Overruled[], evidence: Evidence): boolean {
  return overruled.some(({ introduced }) => introduced) && leftObserve(evidence)
}

/** A design is asked something: it comes before any model changes, and nowhere else would its author be asked. */
function asksOfDesign(findings: Finding[], evidence: Evidence): boolean {
  return findings.some(({ rule, model, standing }) => rule.startsWith('design/') && model === null && !standing) && leftObserve(evidence)
}

function leftObserve({ settings, asOf }: Evidence): boolean {
  return Object.values(valueOf(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) !== 'observe')
}

function blindSpots(evidence: Evidence, unread: Report['blind']): Report['blind'] {
  const whole = [
    ['the configuration', evidence.settings],
    ['the list of changes', evidence.changes],
  ] as const
  return [
    ...whole.flatMap(([what, read]) => (read.is === 'unreadable' ? [{ what, why: read.why }] : [])),
    ...evidence.blind.map(({ what, why }) => ({ what, why })),
    ...unread,
  ]
}
