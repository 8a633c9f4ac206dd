// src/reply/phrases.ts
/** What a gate's reason adds to its status, in a cell of the table; empty where figures say it. */
const reasonPhrases = {
	ok: "",
	"below-min": "",
	"above-max": "",
	outside: "",
	"lost-too-much": "",
	"gained-too-little": "",
	"gap-too-wide": "gap too wide",
	"do-not-ship": "do not ship",
	"metric-absent": "metric absent",
	"file-absent": "metrics file absent",
	"slice-absent": "slice absent",
	"slice-too-small": "slice too small",
	"reference-absent": "reference absent",
	"reference-near-zero": "reference near zero",
	"not-a-number": "not a number",
	infinite: "infinite",
	string: "text, not a number",
	boolean: "true/false, not a number",
	null: "null",
	"impossible-value": "impossible value",
	"duplicate-key": "given twice",
	"reserved-key": "reserved name",
	"invalid-json": "invalid JSON",
	unreadable: "cannot be read",
	"too-large": "file too large to read",
	"other-model": "another model's metrics",
	stale: "stale",
	"not-comparable": "not comparable",
	"snapshot-unstated": "snapshot not stated",
	"no-gates": "no gates",
	"gates-match-nothing": "no gate matches",
	straddles: "interval crosses the limit",
	"evidence-missing": "evidence missing"
};
const statusPhrases = {
	pass: "✅ pass",
	fail: "❌ fail",
	inconclusive: "❔ inconclusive",
	blind: "❔ not judged"
};
/** What a rule of this severity does. */
const severityPhrases = {
	E: "holds the change",
	W: "comments",
	N: "stands in the summary only",
	Q: "asks a question"
};
const changedLabels = {
	data: "data",
	split: "split",
	label: "label",
	features: "features",
	config: "config",
	dependencies: "dependencies",
	seed: "seed",
	prompts: "prompts",
	code: "code",
	artifact: "artifact"
};
const coverageLabels = {
	present: "✅ present",
	missing: "❌ missing",
	"not-checked": "❔ not checked",
	"not-applicable": "➖ not applicable"
};
const headings = {
	settle: "#### To settle",
	wouldHold: "#### Would hold",
	approval: "#### For an approver",
	approved: "#### Approved",
	undecided: "#### Could not be decided",
	consider: "#### To consider",
	overruled: "#### Locked by the organisation",
	assumptions: "#### Taken as assumptions",
	questions: "#### Nobody asked yet",
	fixed: "#### Settled since"
};
/** How a question is answered, where a pull request has comments and where it has none. */
function answerHint(onGitHub) {
	return `To answer, quote the question or name its \`Q-…\` ${onGitHub ? "in a comment or in the description" : "in the description"}, and say it there: it is not asked again.`;
}
/** What a way back leaves to be written down, for the description or a follow-up issue. */
const incidentStub = [
	"- What went wrong, and since when:",
	"- Who or what was affected:",
	"- What showed it (alert, person, metric):",
	"- What keeps it from coming back (test, slice, gate), and who owns that:"
];
/** The least configuration that turns the review on. */
const leastConfiguration = [
	"version: 1",
	"models:",
	"  fraud-scorer:            # any name",
	"    paths: [\"fraud/**\"]    # what the model is made of",
	"    metrics: fraud/metrics.json",
	"    gates: fraud/gates.yml"
];
export { incidentStub as a, severityPhrases as c, headings as i, statusPhrases as l, changedLabels as n, leastConfiguration as o, coverageLabels as r, reasonPhrases as s, answerHint as t };
