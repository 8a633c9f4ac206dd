import type { ModelStart } from '../../model/start.ts'
import { soundsPersonal } from '../data-draft.ts'
import { scalar } from '../data-draft-scalar.ts'
import { artifactLines, metricsLines } from './evidence-lines.ts'
import type { ModelGates } from './gates-files.ts'
import type { Around } from './look-around.ts'
import { guessed, printed, printedList, remark } from './printed.ts'

/** Files that a start writes for a model; null: none. */
export interface ModelFiles {
  gates: ModelGates | null
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
export function settingsDraft({ models, approvers, further }: Around, filesOf: (model: ModelStart) => ModelFiles): string {
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
    ...models.flatMap((model) => modelLines(model, filesOf(model), isTerse)),
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

function dataWords({ dataContract, sample }: ModelStart, path: string): string {
  if (dataContract?.value === path) return dataContract.from
  return sample === null ? 'drafted from the columns that its code names' : `drafted from ${sample.value}; ${sample.from}`
}

/** What was found and could not be written down; the other comments only ask. */
function isTold(line: string): boolean {
  return /^# (?:there too|figures too|artifact: … # (?!a path)|gates: (?!…))/.test(line)
}
