import { deciding } from './figures.ts'
import type { Row } from './models.ts'

/** The configuration of the whole repository. */
export function settingsOf(models: Row[]): string {
  return `version: 1
approvers: [priya, yuki, bela]

models:
${models.map(modelSettings).join('\n')}`
}

function modelSettings(row: Row): string {
  const { id, owner, mode, impact, serving, labels, task } = row
  const lines = [
    `paths: [models/${id}/**]`,
    'depends_on: [shared/**]',
    `owners: [${owner}]`,
    `mode: ${mode}`,
    `impact: ${impact}`,
    `serving: ${serving}`,
    `labels: ${labels}`,
    `task: ${task}`,
    `artifact: models/${id}/model.lgb.txt.dvc`,
    `gates: models/${id}/gates.yml`,
    `metrics: models/${id}/metrics.json`,
    `data_contract: models/${id}/data.yml`,
    ...(impact === 'low' ? [] : plans(row)),
  ]
  return `  ${id}:\n${lines.map((line) => `    ${line}\n`).join('')}`
}

/** Teams of models that matter have written their plans down; those of low impact have not. */
function plans(row: Row): string[] {
  const { id, serving, labels, impact } = row
  const isOnline = serving === 'online'
  return [
    `compact: {whoCares: ${row.team}, decisionOwner: ${row.owner}, unacceptableMistakes: "what the runbook of ${id} lists first"}`,
    `prediction: {target: ${id}, entity: listing, output: {score: "calibrated, with an interval", model_version: string}, ${isOnline ? 'latency: 60 ms p95, ' : ''}fallback: the rules of ${row.team}, retention: "180 days, no personal data"${impact === 'high' ? ', override: the desk of the team' : ''}}`,
    `rollback: {artifact: base, config: models/${id}/config.yml, data: snapshots are kept 60 days, switch: flag ${id}-version, trigger: ${deciding(row).metric} in production 3 % below its gate}`,
    ...(serving === 'batch' || serving === 'none'
      ? []
      : [`rollout: {stages: [shadow, canary 5%, 100%], dashboard: "https://grafana.orlo.test/d/${id}"}`]),
    `monitoring: {runbook: docs/runbooks/${row.team}.md, service: [availability, error_rate, timeout_rate, queue_depth, p99], data: [null_rate, range, categories, freshness], predictions: [score_drift, confidence_drift], ${labels === 'none' ? '' : `quality: [label_arrival, ${deciding(row).metric}], `}business: [sales], retrain_when: drift for 7 days}`,
  ]
}
