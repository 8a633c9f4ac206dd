import type { ModelStart } from '../../model/start.ts'
import { soundsPersonal } from '../data-draft.ts'
import { scalar } from '../data-draft-scalar.ts'
import type { Around } from './look-around.ts'
import { guessed, printed, printedList, remark } from './printed.ts'

/** Files that a start writes for a model; null: none. */
export interface ModelFiles {
  gates: string | null
  dataContract: string | null
}

const impact = '# impact: standard # low, standard or high: who is hurt when it is wrong?'
const asksServing = '# serving: … # none, batch, online, streaming or hybrid'
const labels = '# labels: immediate # immediate, delayed or none: when is it known whether a prediction was right?'
const asksTask = '# task: … # classification, regression, ranking, forecasting, embedding, generation or anomaly'
const asksData = '# data_contract: … # `mle-review contract data SAMPLE` drafts one'
const rollback = '# rollback: {artifact: base, switch: …, trigger: …} # how traffic goes back, and what makes you go back'
const questions = [impact, asksServing, labels, asksTask, asksData, rollback].map((line) => line.slice(2))

/** More models than that do not repeat what each may say: it stands above them once. */
const fewModels = 8

/** A first configuration: what was found, each guess with what it was guessed from; what only a person knows is a comment. */
export function settingsDraft({ models, approvers, further }: Around, filesOf: (id: string) => ModelFiles): string {
  const isTerse = models.length > fewModels
  const lines = [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/mle-review/v1/dist/schema/config.json',
    '# Drafted by `mle-review init` from the files that are here. Check the lines that say `guess`; what only a person knows is commented out.',
    'version: 1',
    approvers === null
      ? '# approvers: [ana, ben] # whose approving review settles a loosened gate; no line of CODEOWNERS tells'
      : guessed(
          `approvers: ${printedList(approvers.value)}`,
          `${approvers.from} names them${approvers.value.some((it) => it.includes('/')) ? '; teams are known to the App, and to the Action with `org-token`' : ''}`,
        ),
    ...(isTerse ? ['# What each model may say too, where somebody knows it:', ...questions.map((line) => `#   ${line}`)] : []),
    'models:',
    ...models.flatMap((model) => modelLines(model, filesOf(model.id), isTerse)),
    ...(further === 0 ? [] : [`  # ${further} more folders look like models: add those that somebody relies on`]),
  ]
  return `${lines.join('\n')}\n`
}

function modelLines(model: ModelStart, files: ModelFiles, isTerse: boolean): string[] {
  const { id, root, from, paths, dependsOn, prompts, owners, task, serving, exploration, target } = model
  const said = [
    guessed(`paths: ${printedList(paths)}`, root === '' ? 'where it is programmed and configured' : 'its folder'),
    ...(dependsOn.length === 0 ? [] : [guessed(`depends_on: ${printedList(dependsOn)}`, 'several models stand beside it')]),
    ...(prompts.length === 0 ? [] : [guessed(`prompts: ${printedList(prompts)}`, 'their folder')]),
    ...(owners === null ? [] : [guessed(`owners: ${printedList(owners.value)}`, owners.from)]),
    'mode: observe # a summary, no comments, no holds; then comment, then enforce',
    ...(exploration === null ? [] : [guessed('stage: exploration', exploration)]),
    impact,
    serving === null ? asksServing : guessed(`serving: ${serving.value}`, serving.from),
    task?.value === 'forecasting' ? guessed('labels: delayed', 'what is forecast is known later') : labels,
    task === null ? asksTask : guessed(`task: ${task.value}`, task.from),
    ...artifactLines(model),
    ...metricsLines(model, files.gates),
    files.dataContract === null ? asksData : guessed(`data_contract: ${printed(files.dataContract)}`, dataWords(model, files.dataContract)),
    ...(model.contract === null ? [] : [guessed(`contract: ${printed(model.contract.value)}`, model.contract.from)]),
    ...(model.ledger === null ? [] : [guessed(`ledger: ${printed(model.ledger)}`, 'its name')]),
    ...(target === null || soundsPersonal(target.value)
      ? []
      : [
          `# prediction: {target: ${scalar(remark(target.value), true)}} # ${remark(target.from)} takes it for the label: what does it mean, and who acts on it?`,
        ]),
    rollback,
  ]
  const lines = isTerse ? said.filter((line) => !line.startsWith('#') || isTold(line)) : said
  return [guessed(`  ${scalar(id)}:`, from), ...lines.map((line) => `    ${line}`)]
}

function artifactLines({ artifact, artifacts, unkept }: ModelStart): string[] {
  const more =
    artifacts.length === 0
      ? []
      : [
          `# there too: ${remark(artifacts.slice(0, 5).join(', '))}${artifacts.length > 5 ? ` and ${artifacts.length - 5} more` : ''}: another model gets an entry of its own`,
        ]
  if (artifact !== null) return [guessed(`artifact: ${printed(artifact.value)}`, artifact.from), ...more]
  const where =
    unkept === null
      ? 'a path, its .dvc file, or an address in a registry'
      : `${unkept.from} writes ${unkept.value}, which git does not keep: where does serving find it?`
  return [`# artifact: … # ${remark(where)}`]
}

function metricsLines({ metrics, otherMetrics, production, trackers, gates: existing }: ModelStart, gates: string | null): string[] {
  const runs = trackers.map(({ value }) => value).join(' and ')
  const [tracker] = trackers
  const told =
    tracker === undefined
      ? 'a JSON file of numbers that is committed with the change'
      : `${tracker.from}: what ${runs} keeps is outside of git; write the figures to a JSON file as well`
  return [
    metrics === null ? `# metrics: metrics.json # ${remark(told)}` : guessed(`metrics: ${printed(metrics.value)}`, metrics.from),
    ...(otherMetrics.length === 0
      ? []
      : [
          `# figures too: ${remark(otherMetrics.slice(0, 4).join(', '))}${otherMetrics.length > 4 ? ` and ${otherMetrics.length - 4} more` : ''}`,
        ]),
    ...(production === null ? [] : [guessed(`production: ${printed(production.value)}`, production.from)]),
    gates === null
      ? `# gates: … # ${metrics === null ? 'no figures are here to write gates for' : 'its figures are none that a gate could be written for'}`
      : existing === null
        ? `gates: ${printed(gates)}`
        : guessed(`gates: ${printed(gates)}`, existing.from),
  ]
}

function dataWords({ dataContract, sample }: ModelStart, path: string): string {
  if (dataContract?.value === path) return dataContract.from
  return sample === null ? 'drafted from the columns that its code names' : `drafted from ${sample.value}; ${sample.from}`
}

/** What was found and could not be written down; the other comments only ask. */
function isTold(line: string): boolean {
  return /^# (?:there too|figures too|artifact: … # (?!a path))/.test(line)
}
