import { tt as visible } from "./inputs-B4uqEMWj.js";
import { A as fill } from "./ready-for-B-bj1JnA.js";
// src/generated/letters.ts
/** The words of issues, with holes. */
const letters = {
	"project-stalled-title": "Stalled: {name} (no milestone since {since})",
	"project-stalled": "**{name} has been at work since {started} and {reached}. Escalate or kill?**\n\n{evidence}\n\n{why}\n\nIf something was reached and nobody wrote it down, say so in `{path}`, with its date: this issue closes by itself. Otherwise it waits for a decision, and either one is a good outcome: standing still costs the people on it, and those who wait for it. What helps to decide:\n\n{questions}\n\n#### Escalate: it matters, and something is in its way\n\n- [ ] What blocks it, in one sentence:\n- [ ] The decision that is needed:\n- [ ] Its owner, who takes it:\n- [ ] By when:\n- [ ] The next milestone, with its date, is in `{path}`\n\n#### Kill: it does not matter enough any more\n\n- [ ] `status: archived` in `{path}`, or the folder is in the archive\n- [ ] What is switched off with it (jobs, feature tables, endpoints, alerts):\n- [ ] Who was waiting for it, and was told:\n- [ ] `retro.md` beside it:\n\n```markdown\n# Retro: {plainName}\n## What we wanted to learn or earn\n## What happened, with the figures\n## Why we stop\n## What stays useful (data, code, evaluation), and where it is\n## What we would do differently\n```\n\nThis issue also closes by itself when `status:` says that the project is completed, archived, or paused on purpose.",
	"project-question-blocked": "What would have to be true for the next milestone to be reached this month, and who can make it true?",
	"project-question-baseline": "What does the best result so far beat, by how much, and would you ship it today if you had to?",
	"project-question-moved": "What was learned each time that “{milestone}” was put off, and what makes {to} the right date?",
	"project-question-none": "No milestone is written down. What is the smallest result that would change a decision, and when could it be there?",
	"project-question-silent": "Nobody has touched it since {last}. Who would notice if it were gone?",
	"project-question-why": "Nothing says why it matters to the business. Could somebody who pays for it say so in one sentence?",
	"project-question-owner": "No owner is named. Who decides?",
	"project-again": "Still no milestone since {since}; this was asked {times} before. What is in the way of deciding: escalate, or kill?",
	"project-settled": "{what} This is settled; thank you.",
	"project-returned": "It is stalled again: no milestone since {since}. The text above is a new one.",
	"project-unreadable-title": "Unreadable: the context.md of {name}",
	"project-unreadable": "**`{path}` cannot be read, so nobody is told when this project stalls.**\n\n{problem}\n\nThis issue closes by itself when the file can be read again.",
	"way-back-title": "Incident: what #{pull} took back ({models})",
	"way-back": "**#{pull} took {models} back on {day}. Its cause is still there, and nothing keeps it from coming again.**\n\n{evidence}\n\n#### To be written down while people remember\n\n- [ ] What was seen, and what showed it (an alert, a person, a metric):\n- [ ] Since when, and until when it was served:\n- [ ] Who was hurt, how many of them, and what it cost:\n- [ ] Which version is served now, and who looked:\n- [ ] Why the gates let it pass, and which metric, slice or limit would not have:\n- [ ] The regression to preserve, a test, slice, panel or runbook entry that names this mistake:\n- [ ] Owner:\n- [ ] By when:\n\nThis issue is opened once. Whoever owns it closes it, once the regression is preserved.",
	"way-back-version": "`{model}` is as it was at {restores}.",
	"way-back-undone": "`{model}` is as it was at {restores}; {undoes} brought what went wrong, or a part of it.",
	"way-back-said": "The pull request says of itself: “{title}”; {author} opened it, {merger} merged it.",
	"way-back-unopened": "This way back is merged, and the issue that follows it up could not be opened, so nobody is asked why the gates let the mistake pass. {why}"
};
// src/reply/letter.ts
/** A title is plain text on GitHub: only what would mention somebody is broken. */
function titled(letter = "", facts) {
	return letter.replace(/\{(\w+)\}/g, (_, name) => visible(String(facts[name] ?? ""))).replace(/@/g, "@​").slice(0, 200);
}
/** Blocks are written by us, facts by strangers; a block that is empty takes its paragraph with it. */
function filled(letter = "", facts, blocks) {
	return fill(letter, facts).replace(/\{(\w+)\}/g, (hole, name) => blocks[name] ?? hole).replace(/\n{3,}/g, "\n\n");
}
export { titled as n, letters as r, filled as t };
