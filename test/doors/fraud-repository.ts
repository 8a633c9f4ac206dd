import type { FakeGithub } from '../fake-github/server.ts'
import type { FakeRepository } from '../fake-github/world.ts'

/** Without an inference contract, which is none of these tests' business. */
const settings = `version: 1
approvers: [ana]
severities: { contract/missing: off }
models:
  fraud:
    paths: [train.py, "steps/**", model.onnx]
    mode: enforce
    serving: online
    task: classification
    artifact: model.onnx
    metrics: metrics.json
    gates: gates.yml
    rollback: { artifact: base, config: train.py, data: snapshots are kept 90 days, switch: flag fraud_model, trigger: approval rate moves 2 points in 1 h }
`

const gates = `version: 1
gates:
  recall:
    min: 0.80
    slices:
      country: { min: 0.70 }
  p95_latency_ms: { max: 80 }
`

/** Metrics of the fraud model, with a recall of one's choice. */
export function metrics(recall: number, snapshot = 'fraud-2026-11-01'): string {
  const slices = { country: { DE: { n: 2000, recall }, IT: { n: 900, recall: 0.75 } } }
  return `${JSON.stringify({ version: 1, model: 'fraud', metrics: { recall, p95_latency_ms: 61.4 }, slices, data: { snapshot } }, null, 2)}\n`
}

/** A step of the pipeline, reading its data from a versioned place or from somebody's home folder. */
export function step(number: number, home = false): string {
  const source = home ? `"/home/dora/fraud/part-${number}.csv"` : `os.environ["FRAUD_DATA"] + "/part-${number}.csv"`
  return `import os\n\nimport pandas as pd\n\n\ndef load_${number}():\n    return pd.read_csv(${source})\n`
}

export function compact(recall: number, snapshot = 'fraud-2026-11-01'): string {
  return `Goal: hold card payments that will be charged back within 60 days
Who cares: payments risk desk
Decision owner: risk desk lead
User or system action changed by the model: payments above the threshold go to manual review
Success metric: recall at least 0.80, higher is better
Guardrail metrics: p95_latency_ms at most 80
Mistake budget: 200 missed frauds a month
Unacceptable mistakes: a stolen card approved above 500 EUR
Acceptable mistakes: a good customer asked to confirm once a quarter
Assumptions: chargebacks of the last 60 days are still to come
Constraints: 80 ms p95 at 40 requests a second
Labels and data snapshot: ${snapshot}, chargeback within 60 days
Baseline: the model on main
Candidate signals: merchant age
Threshold or config plan: the threshold stays at 0.62
Eval slices: country=DE, country=IT
Known risks: recall was ${recall} on this snapshot; the Italian cohort is small
Next experiment: add device age; recall in Italy should rise by 0.02, else drop it
Rollback or fallback: flag fraud_model back to the artifact on main
`
}

/** A repository with a configured model on main. */
export function fraudRepository(github: FakeGithub): FakeRepository {
  const acme = github.repository('acme/fraud')
  acme.collaborator('ana', 'write')
  const steps = Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`steps/step_${i + 1}.py`, step(i + 1)]))
  acme.push('main', {
    'README.md': '# Fraud\n',
    'train.py': 'from model import model\n\nmodel.fit(seed=1)\n',
    'model.onnx': 'model one',
    'gates.yml': gates,
    'metrics.json': metrics(0.83, 'fraud-2026-10-01'),
    '.github/mle-review.yml': settings,
    ...steps,
  })
  return acme
}
