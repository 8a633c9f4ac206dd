import { z } from 'zod'
import { contract } from '../model/contract.ts'
import { contractRun } from '../model/contract-run.ts'
import { dataFile } from '../model/data-file.ts'
import { digestOutput } from '../model/digest-output.ts'
import { gatesFile, metricsFile } from '../model/input.ts'
import { maturityOutput } from '../model/maturity-output.ts'
import { organisation } from '../model/organisation.ts'
import {
  casesOutput,
  compactOutput,
  evidenceOutput,
  gatesOutput,
  projectsOutput,
  replayOutput,
  reviewOutput,
  scanOutput,
  stampOutput,
} from '../model/output.ts'
import { settings } from '../model/settings.ts'

const published = {
  'config.json': { schema: settings, title: '.github/mle-review.yml' },
  'organisation.json': { schema: organisation, title: "mle-review, an organisation's file" },
  'gates.json': { schema: gatesFile, title: 'mle-review gates' },
  'contract.json': { schema: contract, title: 'mle-review contract' },
  'data-contract.json': { schema: dataFile, title: 'mle-review data contract' },
  'contract-report.json': { schema: contractRun, title: 'mle-review contract-report' },
  'metrics.json': { schema: metricsFile, title: 'mle-review metrics' },
  'report.json': { schema: reviewOutput, title: 'mle-review review --format json' },
  'evidence.json': { schema: evidenceOutput, title: 'mle-review gather' },
  'gates-output.json': { schema: gatesOutput, title: 'mle-review gates --format json' },
  'compact-output.json': { schema: compactOutput, title: 'mle-review compact --format json' },
  'scan-output.json': { schema: scanOutput, title: 'mle-review scan --format json' },
  'replay-output.json': { schema: replayOutput, title: 'mle-review replay --format json' },
  'cases-output.json': { schema: casesOutput, title: 'mle-review contract --cases --format json' },
  'projects-output.json': { schema: projectsOutput, title: 'mle-review projects --format json' },
  'maturity-output.json': { schema: maturityOutput, title: 'mle-review maturity --format json' },
  'digest-output.json': { schema: digestOutput, title: 'mle-review digest --format json' },
  'stamp-output.json': { schema: stampOutput, title: 'mle-review stamp --format json' },
}

/** The JSON Schemas that are published under `dist/schema`, by file name. */
export function schemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(published).map(([name, { schema, title }]) => [name, { ...z.toJSONSchema(schema, { io: 'input' }), title }]),
  )
}
