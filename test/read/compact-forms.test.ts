import { describe, expect, test } from 'vitest'
import { compactFields, type FieldKey } from '../../src/model/compact.ts'
import { valueOf } from '../../src/model/read.ts'
import { readCompact } from '../../src/read/compact.ts'

const from = { path: 'description', commit: null, id: null }

const values: Record<FieldKey, string> = {
  goal: 'Stop more stolen cards at checkout without holding more good customers',
  whoCares: 'Payments risk desk',
  decisionOwner: '@ana',
  action: 'A card above the threshold goes to manual review',
  successMetric: 'recall 0.80 -> 0.82, p95 latency at most 70 ms',
  guardrailMetrics: '`positive_rate` stays under 3 %',
  mistakeBudget: '20 good customers held per 1,000 reviews',
  unacceptableMistakes: 'A stolen card approved above 500 EUR',
  acceptableMistakes: 'A good customer asked for a second factor',
  assumptions: 'Chargebacks arrive within 60 days: older ones are final',
  constraints: '80 ms p95 at checkout',
  labelsAndDataSnapshot: 'chargeback within 60 days, fraud-2026-11-01',
  baseline: 'the model on main (77ab0e1)',
  candidateSignals: 'merchant_age_days, *not* the merchant id',
  thresholdOrConfigPlan: 'n/a: the threshold stays',
  evalSlices: 'country=DE, country=IT',
  knownRisks: 'merchant age is empty for new merchants, see #12',
  nextExperiment: 'fill it as serving does; recall in Italy should rise by 0.01',
  rollbackOrFallback: 'flag fraud_model_version back to the previous artifact',
}

const each = (write: (label: string, value: string, i: number) => string, between = '\n') =>
  compactFields.map(({ key, label }, i) => write(label, values[key], i)).join(between)
const quoted = (value: string) => JSON.stringify(value)

const forms: Record<string, string> = {
  'lines of label and value': each((label, value) => `${label}: ${value}`),
  'lines with blank lines between': each((label, value) => `${label}: ${value}`, '\n\n'),
  'bold labels, colon inside': each((label, value) => `**${label}:** ${value}`, '\n\n'),
  'bold labels, colon outside': each((label, value) => `**${label}**: ${value}`),
  'bold labels with underscores': each((label, value) => `__${label}__: ${value}`),
  'italic labels': each((label, value) => `_${label}_: ${value}`),
  'bold label on its own line, value below': each((label, value) => `**${label}**\n${value}`, '\n\n'),
  'bold label and colon alone, value after a blank line': each((label, value) => `**${label}:**\n\n${value}`, '\n\n'),
  'bold label and a dash': each((label, value) => `**${label}** - ${value}`, '\n\n'),
  'HTML bold labels': each((label, value) => `<b>${label}:</b> ${value}`, '\n\n'),
  'list items': each((label, value) => `- ${label}: ${value}`),
  'starred list items, bold, loose': each((label, value) => `* **${label}:** ${value}`, '\n\n'),
  'numbered list': each((label, value, i) => `${i + 1}. ${label}: ${value}`),
  'task list': each((label, value, i) => `- [${i % 2 ? 'x' : ' '}] **${label}**: ${value}`),
  'a list under one item': `- The compact of this change\n${each((label, value) => `  - ${label}: ${value}`)}`,
  'second-level headings': each((label, value) => `## ${label}\n\n${value}`, '\n\n'),
  'fourth-level headings with a colon': each((label, value) => `#### ${label}:\n${value}`, '\n'),
  'headings that hold the value': each((label, value) => `### ${label}: ${value}`, '\n'),
  'closed headings': each((label, value) => `## ${label} ##\n\n${value}`, '\n\n'),
  'underlined headings': each((label, value) => `${label}\n-----\n${value}`, '\n\n'),
  'numbered headings': each((label, value, i) => `## ${i + 1}. ${label}\n\n${value}`, '\n\n'),
  'a table with header words': `| Field | Value |\n|:--|--:|\n${each((label, value) => `| ${label} | ${value} |`)}`,
  'a table without header words': each((label, value, i) => `| **${label}** | ${value} |${i === 0 ? '\n| --- | --- |' : ''}`),
  'a table without outer pipes': `Field | Value\n--- | ---\n${each((label, value) => `${label} | ${value}`)}`,
  'front matter': `---\n${each((label, value) => `${label}: ${quoted(value)}`)}\n---\n\nThe change itself.`,
  'front matter that is no YAML': `---\n${each((label, value) => `${label}: ${value}`)}\n---\n`,
  'front matter with the keys of the JSON': `---\niteration_compact:\n${compactFields.map(({ key }) => `  ${key}: ${quoted(values[key])}`).join('\n')}\n---\n`,
  'a text fence': `Here it is.\n\n\`\`\`text\n${each((label, value) => `${label}: ${value}`)}\n\`\`\`\n`,
  'a fence without a language': `~~~\n${each((label, value) => `${label}: ${value}`)}\n~~~`,
  'a YAML fence': `\`\`\`yaml\n${each((label, value) => `${label.toLowerCase().replaceAll(' ', '_')}: ${quoted(value)}`)}\n\`\`\``,
  'a YAML fence that is no YAML': `\`\`\`yml\n${each((label, value) => `${label}: ${value}`)}\n\`\`\``,
  'details, with a blank line': `<details>\n<summary>Iteration Compact</summary>\n\n${each((label, value) => `${label}: ${value}`)}\n\n</details>\n\nThanks!`,
  'details, headings inside': `<details open><summary><b>Compact</b></summary>\n\n${each((label, value) => `### ${label}\n${value}`, '\n')}\n\n</details>`,
  'details, without a blank line': `<details>\n<summary>Iteration Compact</summary>\n${each((label, value) => `${label}: ${value}`)}\n</details>`,
  'capital letters': each((label, value) => `${label.toUpperCase()}: ${value}`),
  'small letters': each((label, value) => `${label.toLowerCase()}: ${value}`),
  'snake case': each((label, value) => `${label.toLowerCase().replaceAll(' ', '_')}: ${value}`),
  'odd spacing': each((label, value) => `  ${label.replaceAll(' ', '  ')}  :\t${value}  `),
  'full-width colons': each((label, value) => `${label}：${value}`),
  'emoji before bold labels': each((label, value) => `🎯 **${label}:** ${value}`, '\n\n'),
  'emoji inside bold labels and shortcodes': each(
    (label, value, i) => (i % 2 ? `**💡 ${label}:** ${value}` : `:dart: **${label}**: ${value}`),
    '\n\n',
  ),
  'remarks in brackets': each((label, value) => `**${label} (required):** ${value}`, '\n\n'),
  'line breaks by backslash': each((label, value) => `**${label}:** ${value}\\`),
  'line breaks by tags': each((label, value) => `**${label}:** ${value}<br>`),
  'comments of the template left in': each(
    (label, value) => `### ${label}\n<!-- Say it in one sentence.\nGoal: not this -->\n${value}`,
    '\n\n',
  ),
  'a title and prose before, a footer after': `Our goal: ship it.\n\n## Iteration Compact\n\n${each((label, value) => `${label}: ${value}`)}\n\n---\n\nBaseline image rebuilt. cc @ben`,
  'a mix of forms': each(
    (label, value, i) =>
      [`${label}: ${value}\n`, `**${label}:** ${value}\n`, `- ${label}: ${value}\n`, `## ${label}\n\n${value}\n`, `_${label}_: ${value}\n`][
        i % 5
      ] ?? '',
  ),
}

const endings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'after a BOM': (text) => `\uFEFF${text}`,
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  test.each(Object.entries(endings))('gives the same nineteen values %s', (_, ended) => {
    const text = ended(form)
    const compact = valueOf(readCompact(text, from))
    expect(Object.fromEntries(Object.entries(compact?.fields ?? {}).map(([key, field]) => [key, field?.value ?? null]))).toEqual(values)
    expect(compact?.repeated).toEqual([])
    expect(compact?.unknown).toEqual([])
    const lines = text.split(/\r\n|\n/)
    for (const { key } of compactFields) {
      const field = compact?.fields[key]
      expect(lines[(field?.line ?? 0) - 1], `line of ${key}`).toContain(values[key].slice(0, 20))
      expect(field?.state).toBe(key === 'thresholdOrConfigPlan' ? 'not-applicable' : 'answered')
    }
  })
})
