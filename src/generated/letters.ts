// Written by `npm run generate` from rules/letters.md; do not edit.

/** The words of issues, with holes. */
export const letters = {
  "project-stalled-title": "Stalled: {name} (no milestone since {since})",
  "project-stalled": "**Escalate or kill: {name} has been at work since {started}; last milestone reached: {last}.**\n\n{evidence}\n\n{why}\n\nA project that reaches nothing still costs: the people on it, the baseline that nobody improves, and whoever waits for it. One of two things settles this, and both are good outcomes.\n\n{questions}\n\n#### Escalate: it matters, and something is in its way\n\n- [ ] What blocks it, in one sentence:\n- [ ] The decision that is needed, and who takes it:\n- [ ] By when:\n- [ ] The next milestone, with its date, is in `{path}`\n\n#### Kill: it does not matter enough any more\n\n- [ ] `status: archived` in `{path}`, or the folder is in the archive\n- [ ] What is switched off with it (jobs, feature tables, endpoints, alerts):\n- [ ] Who was waiting for it, and was told:\n- [ ] `retro.md` beside it:\n\n```markdown\n# Retro: {plainName}\n## What we wanted to learn or earn\n## What happened, with the figures\n## Why we stop\n## What stays useful (data, code, evaluation), and where it is\n## What we would do differently\n```\n\nThis issue closes by itself when a milestone is written down as reached, or the project is completed, paused or archived.",
  "project-question-blocked": "What would have to be true for the next milestone to be reached this month, and who can make it true?",
  "project-question-baseline": "What does the best result so far beat, by how much, and would you ship it today if you had to?",
  "project-question-moved": "“{milestone}” was put off {times} times, from {from} to {to}. What was learned each time that makes the new date right?",
  "project-question-none": "No milestone is written down. What is the smallest result that would change a decision, and when could it be there?",
  "project-question-silent": "Nobody has touched it since {last}. Who would notice if it were gone?",
  "project-question-why": "Nothing says why it matters to the business. Could somebody who pays for it say so in one sentence?",
  "project-question-owner": "No owner is named. Who decides?",
  "project-again": "Still no milestone since {since}; this was asked {times} times before. What is in the way of deciding: escalate, or kill?",
  "project-settled": "{what} This is settled; thank you.",
  "project-returned": "It is stalled again: no milestone since {since}.",
  "project-unreadable-title": "Unreadable: the context.md of {name}",
  "project-unreadable": "**`{path}` cannot be read, so nobody is told when this project stalls.**\n\n{problem}\n\nThis issue closes by itself when the file can be read again."
} as const
