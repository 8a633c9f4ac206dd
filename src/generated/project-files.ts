// Written by `npm run generate` from rules/project-files.md; do not edit.

/** The files of a new project, with holes. */
export const projectFiles = {
  "context": "---\nstatus: active # or planned, paused, completed, archived\nstarted: {started}\nowners: {owners} # who decides, as GitHub knows them: [\"@ana\"]\ntype: # keystone, force-multiplier, tech-debt, exploration or cross-team\nwhy: # one sentence that somebody who pays for it would say\n---\n\n# {name}\n\n## Problem\n\n## Goals\n\n## Constraints\n\n## Stakeholders\n\n## Milestones\n\n- [ ] YYYY-MM-DD: the smallest result that would change a decision",
  "references": "# References of {name}\n\nPapers, dashboards, earlier attempts and threads, each with a sentence that says what it is here for.",
  "practice": "# Practice of {name}\n\nTrials and notebooks that nobody is served from. What is learned here goes into the design document.",
  "design-doc": "# Design: {name}\n\n## Problem\n\n## Non-goals\n\n## Alternatives\n\n### First alternative\n\n### Second alternative\n\n## Trade-offs\n\n## Data\n\n## Metrics\n\n### Offline\n\n### Online\n\n## Rollback\n\n## Cost\n\n## Five questions\n\n### What is the baseline, and by how much is it to be beaten?\n\n### Which feedback loop does the model make?\n\n### What breaks at ten times the scale?\n\n### What does a wrong answer cost, and whom?\n\n### What does success look like in six months?",
  "retro": "# Retro: {name}\n\n## What we wanted to learn or earn\n\n## What happened, with the figures\n\n## What stays useful (data, code, evaluation), and where it is\n\n## What we would do differently"
} as const
