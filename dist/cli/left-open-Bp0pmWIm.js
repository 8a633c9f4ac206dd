import { _ as ledgerFields } from "./compact-DbVhAokE.js";
// src/weigh/ledger/left-open.ts
/** Without these an entry tells nobody what came of the iteration; they are named first. */
const telling = [
	"decision",
	"metricMovement",
	"sliceMovement",
	"regressionAdded"
];
/** Fields that an entry leaves without an answer, or with one that puts it off. What a ledger of two entries or more never asked for is no part of its form. */
function leftOpen(entry, before) {
	if (isTold(entry.prose ?? "")) return [];
	const isKept = (key) => before.length < 2 || before.some((it) => it.fields[key] !== null);
	const open = ledgerFields.flatMap(({ key }) => isOpen(entry, key) && isKept(key) ? [key] : []);
	return [...telling.filter((key) => open.includes(key)), ...open.filter((key) => !telling.includes(key))];
}
/** Prose that tells what was decided, and a figure, is an entry without labels: which fields it answers nobody can say. */
function isTold(prose) {
	return prose.split(" ").length >= 20 && /\d/.test(prose) && /\b(?:ship(?:ped)?|deploy(?:ed)?|releas(?:e|ed)|roll(?:ed)? (?:out|back)|promot(?:e|ed)|kept|keep|dropp?(?:ed)?|revert(?:ed)?|reject(?:ed)?|discard(?:ed)?|abandon(?:ed)?|hold|held|decided|merged)\b/i.test(prose);
}
function isOpen({ iteration, fields }, key) {
	if (key === "iteration") return iteration === "";
	const field = fields[key];
	if (key === "whyThisMattered" && (field === null || field.state === "empty")) return !givesReason(fields.change?.value ?? "");
	return field === null || field.state === "empty" || isPutOff(field.value, key);
}
/** A reason that stands beside what was changed needs no field of its own. */
function givesReason(text) {
	return /\b(?:because|so that|in order to|to (?:avoid|fix|stop|prevent|reduce)|due to|since (?!\d|v\d|last|the last|then))\b/i.test(text);
}
/** What says that an answer is still to come, and of a decision that nobody has taken it. */
const putOff = /^(?:still |decision )?(?:(?:pending|outstanding|awaited|to follow|in progress|ongoing|(?:none|nothing|not) yet|(?:not|to be) (?:yet )?(?:known|available|measured|run|evaluated)(?: yet)?)(?=\W*$|\s*[.,;:!(–—]|\s+(?:a|an|the|on|until|a\/b|approval|review|results?|tests?|decision|legal|sign-?off)\b)|(?:awaiting|waiting (?:for|on))\b)(?![\s\S]*(?:->|→))/i;
const undecided = /^(?:(?:still |yet )?(?:open|undecided|unclear|unknown)|not (?:yet )?decided(?: yet)?|(?:no|none) (?:decision )?yet|no decision(?: yet)?|later|(?:still )?(?:under|in|being) (?:review|discuss(?:ion|ed)|decided)|to (?:be )?discuss(?:ed)?|up to (?:@?[\w-]+ ?){1,3}|depends\b.*|wait and see|we(?:'ll| will) see)(?:\W*$|\s*[(:,;–—-]|\s+(?:with|by|until|at|on|for|in)\b)/i;
/** Whether what stands in a field puts its answer off. */
function isPutOff(value, key) {
	const said = value.slice(0, 300).replace(/^[\s*_`~>-]+|[*_`~\s]+$/g, "").replace(/\s+/g, " ");
	if (/^[❓❔⏳⌛🚧\s]+$/u.test(said)) return true;
	return telling.includes(key) && (putOff.test(said) || key === "decision" && undecided.test(said));
}
export { leftOpen as n, telling as r, isPutOff as t };
