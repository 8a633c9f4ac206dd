import { c as labelOf, s as compactFields } from "./settings-CmvPAf4u.js";
import { r as withDerivedMark, t as readCompact } from "./compact-DbVhAokE.js";
// src/read/compact-print.ts
const title = "## Iteration Compact";
/**
* A compact as canonical Markdown: one bold label a field, in order. Read again, it gives the same fields. `hints` stand as comments where
* nothing is answered, and are no answer.
*/
function printCompact({ fields }, hints = {}) {
	const written = compactFields.flatMap(({ key }) => fields[key] === null ? [] : [printField(key, fields[key], hints[key])]);
	return `${[title, ...written].join("\n\n")}\n`;
}
function printField(key, { value, derived }, hint) {
	const label = `**${labelOf(key)}:**`;
	if (value === "") return hint === void 0 ? label : `${label} <!-- ${hint.replace(/-{2,}|[<>]/g, "–")} -->`;
	const text = derived === void 0 ? value : withDerivedMark(value, derived);
	const [inline, below] = [`${label} ${text}`, `${label}\n\n${text}`];
	return (value.includes("\n") ? [below, inline] : [inline, below]).find((form) => readsBack(form, key, {
		value,
		derived
	})) ?? `${label}\n\n${fenced(value)}`;
}
/** Whether a field so written gives its value and leaves the fields around it alone. */
function readsBack(form, key, { value, derived }) {
	const [before, after] = key === "goal" || key === "rollbackOrFallback" ? ["whoCares", "baseline"] : ["goal", "rollbackOrFallback"];
	const text = [
		title,
		`**${labelOf(before)}:** before`,
		form,
		`**${labelOf(after)}:** after`
	].join("\n\n");
	const read = readCompact(text, {
		path: "",
		commit: null,
		id: null
	}, { always: true });
	if (read.is !== "read") return false;
	const expected = {
		[before]: "before",
		[key]: value,
		[after]: "after"
	};
	const { fields, repeated } = read.value;
	if (fields[key]?.derived !== derived || repeated.length > 0) return false;
	return compactFields.every((field) => (fields[field.key]?.value ?? null) === (expected[field.key] ?? null));
}
/** The value word for word, between more backticks than it holds in a row. */
function fenced(value) {
	const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}text value\n${value}\n${fence}`;
}
// src/reply/compact-hints.ts
/** What each field asks of a person, in the fewest words: stands as a comment where nothing is answered. */
const compactHints = {
	goal: "who is better off, by how much",
	whoCares: "who pays for its mistakes, and how",
	decisionOwner: "who decides that it ships",
	action: "what happens differently because of a prediction",
	successMetric: "metric, from what to what, and the least that counts",
	guardrailMetrics: "what may not get worse, with its limit",
	mistakeBudget: "how many mistakes are affordable: a count, a rate or a cost",
	unacceptableMistakes: "what must not happen even once",
	acceptableMistakes: "what may happen, and who absorbs it",
	assumptions: "what must be true for this to work",
	constraints: "latency, memory, cost, privacy, fairness",
	labelsAndDataSnapshot: "which label, on which snapshot of the data",
	baseline: "what it is compared with: the model there is, rules, a person",
	candidateSignals: "what should separate the outcomes, why, and how it could leak",
	thresholdOrConfigPlan: "which threshold or setting moves, and how it was chosen",
	evalSlices: "the groups that must not pay for the average",
	knownRisks: "what could go wrong that no gate would see",
	nextExperiment: "what is tried next, and the result that would prove it wrong",
	rollbackOrFallback: "what runs instead, how traffic goes back, what makes us go back"
};
export { printCompact as n, compactHints as t };
