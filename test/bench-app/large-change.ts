import { step } from '../doors/fraud-repository.ts'
import type { FakeRepository } from '../fake-github/world.ts'

/** Files that GitHub lists of a pull request at most. */
export const largeFiles = 3000

/** One of a large change's files: of twenty, one is a notebook of some 40 kB with its outputs, one a model card, one metrics, the others code. */
function file(i: number, turn: number): [string, string] {
  const folder = `steps/part_${Math.floor(i / 100)}`
  if (i % 20 === 0) return [`${folder}/explore_${i}.ipynb`, notebook(i, turn)]
  if (i % 20 === 1)
    return [`${folder}/model_card_${i}.md`, `# Step ${i}, turn ${turn}\n\n${'Trained on card payments of ninety days.\n'.repeat(60)}`]
  if (i % 20 === 2)
    return [`${folder}/metrics_${i}.json`, `${JSON.stringify({ turn, recall: Array.from({ length: 200 }, (_, n) => 0.8 + n / 2000) })}\n`]
  const code = Array.from({ length: 12 }, (_, n) =>
    step(i * 12 + n)
      .split('\n')
      .slice(3)
      .join('\n'),
  )
  return [`${folder}/step_${i}.py`, `import os\n\nimport pandas as pd\n\nturn = ${turn}\n\n${code.join('\n')}`]
}

function notebook(i: number, turn: number): string {
  const cells = Array.from({ length: 20 }, (_, n) => ({
    cell_type: 'code',
    execution_count: n,
    metadata: {},
    source: [`frame_${n} = load_${i}(${turn})\n`, `frame_${n}.describe()\n`],
    outputs: [
      { output_type: 'stream', name: 'stdout', text: Array.from({ length: 30 }, (_, row) => `${row}  ${'0.8125 '.repeat(8)} ${i}\n`) },
    ],
  }))
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells }, null, 1)
}

/** All files of a large change at one turn. */
export function largeChange(turn: number): Parameters<FakeRepository['push']>[1] {
  return Object.fromEntries(Array.from({ length: largeFiles }, (_, i) => file(i, turn)))
}
