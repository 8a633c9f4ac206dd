import { _ as textOf } from "./slice-oPHFedWp.js";
import { n as plainText, t as parseMarkdown } from "./markdown-CrLcRuUM.js";
import { t as calm } from "./markdown-calm-e7Raa3vN.js";
// src/read/plan/term.ts
/** Longer than any alert or sentence that tells something; patterns run over each term. */
const longest = 600;
/** One term of several texts that belong together, on one line; null where nothing is left. */
function termOf(texts, line) {
	const text = texts.flatMap((it) => it ?? []).map((it) => it.slice(0, longest).replace(/\s+/g, " ").trim()).filter((it) => it !== "").join("; ").slice(0, longest);
	return text === "" ? null : {
		text,
		line
	};
}
/** Keys with their texts, of everything below a value: `key value`. */
function pairsIn(node) {
	if (node?.is === "list") return node.items.flatMap((item) => textOf(item) ?? pairsIn(item));
	if (node?.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => {
		const text = textOf(value);
		return text === null ? [key, ...pairsIn(value)] : [`${key} ${text}`];
	});
}
/** The items of a list; none of anything else. */
function itemsOf(node) {
	return node?.is === "list" ? node.items : [];
}
// src/read/plan/block.ts
/** What people write where they have nothing to say yet, behind a label too. */
const placeholder = /^(?:[^:]{1,60}:\s*)?(?:-+|\?+|n\/?a|tb[dca]\b.*|to ?do\b.*|null|false|unknown|later|x+|\.{2,}|…|<.*>|\{\{.*\}\}|\[?more information needed\]?)?$/i;
/** Whether a text stands in for one that is still to be written. */
function isPlaceholder(text) {
	return placeholder.test(text.trim());
}
/** Terms of one block that are kept. */
const most = 400;
/** A block of the configuration as a document: `keys: text` a term, placeholders left out. */
function readBlock(topic, block, path, lineOf) {
	const terms = [];
	const walk = (value, keys) => {
		if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...keys, i]);
		else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...keys, key]);
		else if (value !== null && !isPlaceholder(String(value)) && !(topic !== "prediction" && /^(?:none|no)$/i.test(String(value).trim()))) {
			const term = termOf([`${keys.filter((key) => typeof key === "string").join(" ")}: ${String(value)}`], lineOf([topic, ...keys]) ?? 1);
			if (term !== null) terms.push(term);
		}
	};
	walk(block, []);
	return {
		path,
		kind: "block",
		topics: [topic],
		terms: terms.slice(0, most)
	};
}
// src/read/plan/sentences.ts
/** Deeper lists and quotes are no document that a person wrote. */
const deepest = 12;
/** Between sentences, and before a line that opens with a label: in a description each is often a field of its own. What parts them stays. */
const borders = /(?<=[.!?]\s)(?=\s*\p{Lu})|(?<=\n)(?=\p{L}[^\n:]{0,60}:\s)/u;
/** What a Markdown text says, sentence by sentence. Comments, code, unticked boxes and placeholders say nothing. `from`: line of its first line. */
function sentencesOf(text, from = 1) {
	const sentences = [];
	const above = [];
	const say = (node, text) => {
		let line = (node.position?.start.line ?? 1) + from - 1;
		for (const said of text.split(borders)) {
			const term = isPlaceholder(said) ? null : termOf([said], line);
			if (term !== null) sentences.push({
				...term,
				headings: above.map((it) => it.text)
			});
			line += said.split("\n").length - 1;
		}
	};
	const walk = (node, depth) => {
		if (node.type === "heading") {
			while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
			above.push({
				depth: node.depth,
				text: plainText(node)
			});
		} else if (node.type === "paragraph") say(node, plainText(node));
		else if (node.type === "tableRow") say(node, node.children.map(plainText).join(", "));
		else if (node.type === "listItem" && node.checked === false) return;
		else if ("children" in node && depth < deepest) for (const child of node.children) walk(child, depth + 1);
	};
	walk(parseMarkdown(calm(text)), 0);
	return sentences;
}
// src/weigh/plan/plain-words.ts
/** A text as words: `FraudNullRate`, `null_rate` and `null-rate` are `null rate`. Figures and what compares them stay. */
function plainWords(text) {
	return text.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().replace(/[_\-–—/\\`*#|"'’\s]+|\.(?!\d)/g, " ").replace(/ {2,}/g, " ").trim();
}
export { itemsOf as a, readBlock as i, sentencesOf as n, pairsIn as o, isPlaceholder as r, termOf as s, plainWords as t };
