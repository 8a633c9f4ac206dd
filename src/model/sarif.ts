/** The parts of SARIF 2.1.0 that `--format sarif` writes. */
export interface SarifLog {
  $schema: string
  version: '2.1.0'
  runs: [SarifRun]
}

export interface SarifRun {
  tool: { driver: { name: 'mle-review'; semanticVersion: string; rules: SarifRule[] } }
  automationDetails: { id: string }
  invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: SarifNotification[] }]
  columnKind: 'utf16CodeUnits'
  results: SarifResult[]
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifMessage {
  text: string
  markdown?: string
}

export interface SarifRule {
  id: string
  shortDescription: SarifMessage
  fullDescription: SarifMessage
  help: SarifMessage
  helpUri?: string
  defaultConfiguration: { level: SarifLevel }
  properties: { tags: string[]; 'problem.severity': 'error' | 'warning' | 'recommendation' }
}

export interface SarifLocation {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: { startLine: number; endLine?: number } }
  message?: SarifMessage
}

export interface SarifResult {
  ruleId: string
  ruleIndex?: number
  level: SarifLevel
  message: SarifMessage
  locations: [SarifLocation]
  codeFlows?: { threadFlows: [{ locations: { location: SarifLocation }[] }] }[]
  partialFingerprints: Record<string, string>
  baselineState?: 'new' | 'unchanged'
  suppressions?: { kind: 'inSource' | 'external'; status: 'accepted' | 'underReview'; justification: string }[]
  properties: { confidence: string }
}

export interface SarifNotification {
  level: SarifLevel
  message: SarifMessage
  associatedRule?: { id: string }
  locations?: [SarifLocation]
}

/** What GitHub's code scanning shows of one file; beyond its limits it takes nothing at all. */
export const sarifLimits = {
  /** More are accepted, and dropped. */
  results: 5_000,
  /** Steps of one result's flow. */
  steps: 1_000,
  tags: 10,
  /** Bytes of the whole file; code scanning counts them compressed. */
  bytes: 10_000_000,
  /** Characters of a text. */
  text: 1_000,
} as const
