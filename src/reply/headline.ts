import { wordsOf } from '../judge/message.ts'
import { codeSpan, quote } from '../judge/quote.ts'
import type { ModelReport, Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import type { Verdict } from '../model/verdict.ts'
import { inFigures, missed } from './gate-words.ts'
import { type Lead, leadOf, undecidedOf } from './lead.ts'
import { short } from './links.ts'
import { oneLine, prose } from './prose.ts'
import { tightest } from './tightest.ts'

/** The first two lines of every rendering, as Markdown: the verdict in a sentence, and the figure or reason behind it. */
export interface Headline {
  icon: string
  title: string
  because: string
}

/** Says what was decided and why. `clean`: earlier findings were there and none is left. */
export function headline(report: Report, rulebook: Rulebook, clean: boolean): Headline {
  const { verdict, because } = report
  if (verdict === 'hold' || verdict === 'undecided') return decided(report, rulebook, verdict, '')
  if (because === 'unconfigured') return unconfigured(report, rulebook)
  if (verdict === 'not-applicable')
    return { icon: '✅', title: 'Not applicable', because: 'Nothing of machine learning changed, so there was nothing to judge.' }
  if (report.would === 'hold' || report.would === 'undecided') return softened(report, rulebook, report.would)
  if (because === 'rollback') return wayBack(report)
  if (because === 'configuration')
    return {
      icon: '✅',
      title: 'Passes: it mends the configuration',
      because: 'The one on the base branch cannot be read, so nothing else was judged.',
    }
  if (because === 'no-model-change') return { icon: '✅', title: 'Passes: no model changed', because: asked[whatOf(report)] }
  return passes(report, clean)
}

/** What was asked where no model changed. */
const asked = {
  code: 'Code of machine learning did; only the code rules were asked.',
  designs: 'A design of one was written; it is asked what a reviewer would ask.',
  ledger: 'What was learned of one was written down; it is asked what that leaves open.',
}

function whatOf({ findings }: Report): keyof typeof asked {
  const fresh = findings.filter(({ standing }) => !standing)
  const all = (area: string) => fresh.length > 0 && fresh.every(({ rule }) => rule.startsWith(area))
  return all('design/') ? 'designs' : all('ledger/') ? 'ledger' : 'code'
}

function decided(report: Report, rulebook: Rulebook, verdict: Verdict, softly: string): Headline {
  const touched = report.models.filter(({ kind }) => kind !== 'untouched')
  const named = touched.filter((model) => (softly === '' ? model.verdict : model.would) === verdict)
  const rest = named.length > 1 ? ` (and ${named.length - 1} more of ${touched.length} models)` : ''
  if (verdict === 'undecided') {
    const why = undecidedOf(report, rulebook)[0]?.why ?? 'a rule that holds changes could not be asked'
    const who = report.because === 'configuration' ? 'the configuration' : named[0] ? codeSpan(named[0].id) : 'this change'
    return { icon: '❔', title: softly === '' ? `Could not be judged: ${who}${rest}` : `${softly}: ${who}${rest}`, because: prose(why) }
  }
  const lead = firstLead(report, named)
  const same = lead === null || lead.gate !== null ? [] : named.filter(({ id }) => isAlike(leadOf(report, id), lead))
  const approver = report.conclusion === 'action_required' && softly === ''
  const word = softly || (approver ? 'Needs an approver' : 'Held')
  if (lead !== null && same.length > 3) {
    const who = same.length === touched.length ? `all ${same.length} models` : `${same.length} of ${touched.length} models`
    return {
      icon: approver ? '✋' : softly === '' ? '⛔' : '👀',
      title: `${word}: ${who}: ${titleOf(lead, rulebook)}`,
      because: `${listOf(same)}.`,
    }
  }
  const because = lead === null ? '' : reason(lead, report)
  return { icon: approver ? '✋' : softly === '' ? '⛔' : '👀', title: `${word}: ${said(lead, report, rulebook)}${rest}`, because }
}

function firstLead(report: Report, named: ModelReport[]): Lead | null {
  const leads = named.map(({ id }) => leadOf(report, id)).filter((lead) => lead !== null)
  return leads.find(({ gate }) => gate !== null) ?? leads[0] ?? leadOf(report, null)
}

function said(lead: Lead | null, report: Report, rulebook: Rulebook): string {
  if (lead === null) return 'a rule that holds changes found something'
  const { finding, gate } = lead
  const who = finding.model === null ? null : codeSpan(finding.model)
  if (gate !== null && who !== null) return `${who} ${missed(gate, report.pull.baseRef)}`
  const sentence = titleOf(lead, rulebook)
  return who === null ? sentence : `${who}: ${sentence}`
}

function titleOf({ finding }: Lead, rulebook: Rulebook): string {
  const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page
  const title = wordsOf(page, finding.variant).title ?? finding.rule
  return quote(title.replace(/\.$/, '')).replace(/^[A-Z](?=[a-z]*\b)/, (letter) => letter.toLowerCase())
}

/** Held for the same reason. */
function isAlike(one: Lead | null, other: Lead): boolean {
  return one?.gate === null && one.finding.rule === other.finding.rule && one.finding.variant === other.finding.variant
}

function reason({ finding, gate }: Lead, report: Report): string {
  const figures = gate === null ? null : inFigures(gate, report.pull.baseRef)
  return figures === null ? oneLine(finding.message, 600) : `**${figures}**`
}

function softened(report: Report, rulebook: Rulebook, would: Verdict): Headline {
  const said = decided(report, rulebook, would, would === 'hold' ? 'Would be held' : 'Would be undecided')
  return { ...said, icon: '👀', because: `${said.because} ${letsPass(report)}`.trim() }
}

/** What of the configuration softened the verdict: a mode, a day that has not come, or that no model's `paths` name the file. */
function letsPass({ models, because }: Report): string {
  if (because === 'no-model-change') return 'It stands in no file that the `paths` of a model name, so nothing is held.'
  const softer = models.filter(({ would, verdict }) => would !== verdict)
  if (softer.length > 0 && softer.every(({ mode }) => mode === 'enforce')) return 'It passes until the day in `enforce_from`.'
  return `\`mode: ${because === 'comment' ? 'comment' : 'observe'}\` lets it pass.`
}

function unconfigured(report: Report, rulebook: Rulebook): Headline {
  const lead = report.would === 'hold' ? leadOf(report, null) : null
  const title = lead === null ? 'Not configured' : `Not configured; would have been held: ${said(lead, report, rulebook)}`
  return {
    icon: 'ℹ️',
    title,
    because: 'No model is named in `.github/mle-review.yml` on the base branch, so only the code rules were asked and nothing is held.',
  }
}

function wayBack({ models }: Report): Headline {
  const back = models.filter(({ kind }) => kind === 'rollback')
  const [first] = back
  const more = back.length > 1 ? ` and ${back.length - 1} more models` : ''
  const to = first?.restores ? ` at ${short(first.restores)}` : ''
  const title = `A way back: ${first ? codeSpan(first.id) : 'the model'}${more} as it was${to}`
  return { icon: '↩️', title, because: 'Every changed file of the model equals that commit, so this passes at once: no compact, no gates.' }
}

function passes(report: Report, clean: boolean): Headline {
  const touched = report.models.filter(({ kind }) => kind !== 'untouched')
  const reached = touched.length > 0 && touched.every(({ kind }) => kind === 'dependencies')
  if (reached && !clean)
    return {
      icon: '✅',
      title: 'Passes: no model changed',
      because: `Shared code that reaches ${names(touched)} did; without \`strict: true\` that is a note.`,
    }
  if (touched.length > 0 && touched.every(({ kind }) => kind === 'policy') && !clean)
    return {
      icon: '✅',
      title: 'Passes: no model changed',
      because: `Only what stands around ${names(touched)} did: configuration, gates, references, data contract, or plans that the configuration names.`,
    }
  const gates = touched.flatMap((model) => model.gates)
  const passed = gates.filter(({ status }) => status === 'pass').length
  const who =
    touched.length === 1 && touched[0] ? codeSpan(touched[0].id) : touched.length === 0 ? 'this change' : `${touched.length} models`
  const met =
    gates.length === 0
      ? ''
      : passed === gates.length
        ? ` meet${touched.length === 1 ? 's' : ''} all ${passed} limits`
        : ` meet${touched.length === 1 ? 's' : ''} ${passed} of ${gates.length} limits; none of the others holds a change`
  const near = tightest(gates)[0]
  const figures = near === undefined ? null : inFigures(near, report.pull.baseRef)
  return {
    icon: '✅',
    title: `${clean ? 'Nothing left' : 'Passes'}: ${who}${met}`,
    because: figures === null ? '' : `Least room: ${figures}`,
  }
}

function names(models: ModelReport[]): string {
  return models.length > 3 ? `${models.length} models` : listOf(models)
}

function listOf(models: ModelReport[]): string {
  const shown = models.slice(0, 3).map(({ id }) => codeSpan(id))
  return models.length > 3 ? `${shown.join(', ')} and ${models.length - 3} more` : shown.join(', ')
}
