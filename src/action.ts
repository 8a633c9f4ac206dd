import './world/late-tiers.ts'
import { rulebook } from './generated/rulebook.ts'
import { octokitFor } from './world/action/octokit.ts'
import { runAction } from './world/action/run.ts'
import { runnerOf } from './world/action/runner.ts'
import { patient } from './world/github/api.ts'

const contractChild = new URL(import.meta.url.endsWith('.ts') ? './contract-child.ts' : './contract-child.js', import.meta.url)

process.exitCode = await runAction({
  runner: runnerOf(process.stdout),
  env: process.env,
  now: () => new Date(),
  octokitFor,
  patience: patient,
  rulebook,
  contractChild,
})
