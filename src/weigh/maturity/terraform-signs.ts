import type { SeenAt, Sign } from '../../model/maturity.ts'
import type { PlanDocument } from '../../model/plan.ts'

/** Resources of one file that are looked at. */
const most = 500

interface Resource {
  type: string
  text: string
  line: number
}

const alarms =
  /^(?:aws_cloudwatch_metric_alarm|aws_cloudwatch_composite_alarm|google_monitoring_alert_policy|azurerm_monitor_(?:metric_alert|scheduled_query_rules_alert(?:_v2)?)|grafana_rule_group|newrelic_nrql_alert_condition|opsgenie_alert_policy)$/

/** What starts something by the clock, or when an event comes. */
const starters = /^(?:aws_cloudwatch_event_target|aws_scheduler_schedule|google_cloud_scheduler_job|azurerm_logic_app_trigger_recurrence)$/

const off = /\bstate\s*=\s*"(?:DISABLED|PAUSED)"|\bpaused\s*=\s*true/

/** Words of what starts training on a platform. */
export const trainingJob =
  /sagemaker[^\s"']{0,120}pipeline|startPipelineExecution|createTrainingJob|\bpipelineJobs\b|\bcustomJobs\b|\btrainingPipelines\b|\bre-?train/i

/** What Terraform's resources show of a model's service: alarms, monitors of its data, releases by degrees, what starts training. */
export function terraformSigns(path: string, text: string): { signs: [Sign, SeenAt][]; alarms: PlanDocument | null } {
  const resources = resourcesIn(text)
  const at = ({ line }: Resource): SeenAt => ({ path, line })
  const signs = resources.flatMap((it): [Sign, SeenAt][] => {
    const found: Sign[] = []
    if (/^aws_sagemaker_(?:data_quality_job_definition|monitoring_schedule)$/.test(it.type) && !/"Model/.test(it.text))
      found.push('watches-inputs')
    if (/monitoring_type\s*=\s*"ModelQuality"/.test(it.text)) found.push('watches-quality')
    if (isStaged(it)) found.push('staged-rollout')
    if (starters.test(it.type) && trainingJob.test(it.text) && !off.test(it.text)) found.push('pipeline', 'retrains')
    return found.map((sign) => [sign, at(it)])
  })
  const terms = resources
    .filter(({ type }) => alarms.test(type))
    .map(({ text: said, line }) => ({ text: said.replace(/[\s"{}=]+/g, ' '), line }))
  return { signs, alarms: terms.length === 0 ? null : { path, kind: 'cloudwatch', topics: ['monitoring'], terms } }
}

function isStaged({ type, text }: Resource): boolean {
  if (type === 'aws_sagemaker_endpoint') return /\btype\s*=\s*"(?:CANARY|LINEAR)"/.test(text)
  if (type === 'aws_sagemaker_endpoint_configuration')
    return /\bshadow_production_variants\b/.test(text) || (text.match(/(?<!shadow_)\bproduction_variants\s*\{/g)?.length ?? 0) > 1
  const split = type === 'google_vertex_ai_endpoint' ? /\btraffic_split\s*=\s*(?:jsonencode\()?\{([^}]{0,400})/.exec(text)?.[1] : undefined
  return (split?.match(/[=:]\s*[1-9]/g)?.length ?? 0) > 1
}

function resourcesIn(text: string): Resource[] {
  const plain = text.slice(0, 256 * 1024).replace(/^[ \t]*(?:#|\/\/).*$/gm, '')
  const heads = [...plain.matchAll(/^resource[ \t]+"([\w-]+)"[ \t]+"[\w-]+"[ \t]*\{/gm)].slice(0, most)
  return heads.map((head, i) => ({
    type: head[1] ?? '',
    text: plain.slice(head.index, Math.min(heads[i + 1]?.index ?? plain.length, head.index + 8000)),
    line: plain.slice(0, head.index).split('\n').length,
  }))
}
