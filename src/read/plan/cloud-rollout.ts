import type { PlanTerm } from '../../model/plan.ts'
import { type Node, nodeAt, textOf, valueAt } from '../node.ts'
import { itemsOf, pairsIn, type Recognised, termOf } from './term.ts'

/** SageMaker's endpoint configurations: CloudFormation's resources, or the request of its API. A single variant sends nothing by degrees. */
export function sagemaker(root: Node): Recognised | null {
  const terms = [root, ...propertiesOf(root, /^AWS::SageMaker::Endpoint(?:Config)?$/)].flatMap(endpoint).flatMap((term) => term ?? [])
  return terms.length === 0 ? null : { kind: 'sagemaker', topics: ['rollout'], terms }
}

/** What watches a SageMaker endpoint, and CloudWatch's alarms: CloudFormation's resources. */
export function cloudWatch(root: Node): Recognised | null {
  const alarms = propertiesOf(root, /^AWS::CloudWatch::Alarm$/).map((of) =>
    termOf(
      [
        'alarm',
        ...['AlarmName', 'MetricName', 'ExtendedStatistic', 'Statistic', 'AlarmDescription'].map((key) => textOf(valueAt(of, key))),
      ],
      of.line,
    ),
  )
  const jobs = resourcesOf(root).flatMap(({ type, of }) => {
    const kind =
      /^AWS::SageMaker::(Data|Model)QualityJobDefinition$/.exec(type)?.[1] ??
      textOf(nodeAt(of, ['MonitoringScheduleConfig', 'MonitoringType']))
    return kind === null ? [] : [termOf([/^Data/.test(kind) ? 'data quality checks' : 'model quality'], of.line)]
  })
  const terms = [...alarms, ...jobs].flatMap((term) => term ?? [])
  return terms.length === 0 ? null : { kind: 'cloudwatch', topics: ['monitoring'], terms }
}

/** Vertex AI's split of an endpoint's traffic, in a file of its own or as an argument of `gcloud` in a pipeline. */
export function vertex(root: Node): Recognised | null {
  const terms: PlanTerm[] = []
  const walk = (node: Node): void => {
    if (node.is === 'list') for (const item of node.items) walk(item)
    const split = /--traffic-split[= ]+(\S+,\S+)/.exec(textOf(node) ?? '')?.[1]
    const said = split === undefined ? null : termOf([`canary traffic split ${split}`], node.line)
    if (said !== null) terms.push(said)
    if (node.is !== 'map') return
    for (const { key, value, line } of node.entries) {
      const isSplit = /^traffic_?split$/i.test(key) && value.is === 'map' && value.entries.length > 1
      const term = isSplit ? termOf(['canary traffic split', ...pairsIn(value).map((it) => `${it} %`)], line) : null
      if (term !== null) terms.push(term)
      walk(value)
    }
  }
  walk(root)
  return terms.length === 0 ? null : { kind: 'vertex', topics: ['rollout'], terms }
}

function endpoint(of: Node): (PlanTerm | null)[] {
  const variants = itemsOf(valueAt(of, 'ProductionVariants'))
  const shadows = itemsOf(valueAt(of, 'ShadowProductionVariants'))
  const policy = nodeAt(of, ['DeploymentConfig', 'BlueGreenUpdatePolicy']) ?? nodeAt(of, ['DeploymentConfig', 'RollingUpdatePolicy'])
  return [
    ...(variants.length < 2
      ? []
      : variants.map((it) =>
          termOf(
            [`canary traffic weight ${textOf(valueAt(it, 'InitialVariantWeight')) ?? ''}`, textOf(valueAt(it, 'VariantName'))],
            it.line,
          ),
        )),
    ...shadows.map((it) => termOf(['shadow', textOf(valueAt(it, 'VariantName'))], it.line)),
    policy === null
      ? null
      : termOf(['blue green traffic', ...pairsIn(policy).map((it) => it.replace(/\bCAPACITY_PERCENT\b/, 'percent'))], policy.line),
  ]
}

function propertiesOf(root: Node, type: RegExp): Node[] {
  return resourcesOf(root).flatMap((it) => (type.test(it.type) ? [it.of] : []))
}

function resourcesOf(root: Node): { type: string; of: Node }[] {
  const resources = valueAt(root, 'Resources')
  if (resources?.is !== 'map') return []
  return resources.entries.flatMap(({ value }) => {
    const [type, of] = [textOf(valueAt(value, 'Type')), valueAt(value, 'Properties')]
    return type === null || of === null ? [] : [{ type, of }]
  })
}
