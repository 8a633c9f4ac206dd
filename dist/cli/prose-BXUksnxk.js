import { o as visible, r as quote, s as cut, t as codeSpan } from "./quote-CTKWh60q.js";
import { n as plainText, t as parseMarkdown } from "./markdown-CrLcRuUM.js";
// src/reply/prose.ts
/** A sentence of ours that names strangers' things between single backticks: those become code, the rest is made inert. */
function prose(text) {
	return text.slice(0, 2e3).split("`").map((part, i, parts) => {
		const coded = i % 2 === 1;
		const alone = coded && i === parts.length - 1;
		return inertPart(alone ? `\`${part}` : part, coded && !alone, i === 0);
	}).join("");
}
function inertPart(part, coded, first) {
	if (coded) return codeSpan(part);
	const inert = first ? quote(part) : quote(part).replace(/^\\([-+=:])/, "$1");
	const blank = (text) => text && /\s/.test(text) ? " " : "";
	return part.trim() === "" ? blank(part) : `${blank(part[0])}${inert}${blank(part.at(-1))}`;
}
/** Markdown of ours (a finding's message) on one line. Where it is too long for a list, its plain text, cut. */
function oneLine(markdown, most = 3e3) {
	const line = markdown.replace(/\s+/g, " ").trim();
	return line.length <= most ? line : quote(cut(unmarked(line.slice(0, most * 2)), 600));
}
/** What a reader sees of a line of Markdown, for terminals and annotations. */
function unmarked(markdown) {
	return visible(plainText(parseMarkdown(markdown)).replaceAll("​", ""));
}
/** The first paragraph of a page's text on one line; what it announces with a colon stays behind. */
function firstParagraph(markdown) {
	return (markdown.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim().replace(/:$/, ".");
}
export { unmarked as i, oneLine as n, prose as r, firstParagraph as t };
