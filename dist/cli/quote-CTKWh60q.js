// src/judge/cut.ts
/** Made when first needed: few texts are cut, and making it takes longer than reading a whole compact. */
let graphemes = null;
/** The text, or what fits of it in `most` UTF-16 units with an ellipsis; never half of what a reader sees as one character. */
function cut(text, most) {
	if (text.length <= most) return text;
	if (most < 1) return "";
	graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	const end = graphemes.segment(text.slice(0, most + 64)).containing(most - 1)?.index ?? 0;
	return `${text.slice(0, end)}…`;
}
// src/judge/visible.ts
/** Emoji as people send them; or what shows nothing: controls, direction marks, joiners, fillers, tags. */
const emojiOrHidden = /\p{RGI_Emoji}|[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]+/gv;
/** Beyond Latin letters, punctuation, arrows, mathematics and bars, all of which show as they are: only there may an emoji, a mark or a character without a shape stand. */
const beyondPlain = /[^ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2100-\u22FF\u2500-\u25FC]/;
/** Far more than anybody quotes; what comes after is not looked at. */
const most$1 = 16384;
const variation = /^[\uFE00-\uFE0F]+$/;
const joiner = /^[\u200C\u200D]$/;
/** A letter of a script that writes with joiners: Persian, Hindi. */
const joining = /[\p{L}\p{M}]/u;
/**
* A stranger's text on one line, with nothing in it that hides or reorders: characters without a shape are named (`⟨U+202E⟩`),
* a pile of accents is thinned, half a surrogate pair becomes U+FFFD.
*/
function visible(text) {
	const line = (text.length > most$1 ? `${text.slice(0, most$1)}…` : text).toWellFormed().replace(/[\s\u0085]+/g, " ");
	if (!beyondPlain.test(line)) return line.trim();
	return line.replace(emojiOrHidden, shown).replace(/(\p{M}{4})\p{M}+/gu, "$1").trim();
}
function shown(found, at, text) {
	const code = found.codePointAt(0) ?? 0;
	if (!/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(found)) return found;
	if (variation.test(found)) return "";
	const before = text[at - 1] ?? "";
	if (joiner.test(found) && before > "" && joining.test(before) && joining.test(text[at + 1] ?? "")) return found;
	const others = [...found].length - 1;
	return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}${others > 0 ? ` and ${others} more` : ""}⟩`;
}
// src/judge/quote.ts
/** Longest quotation: enough for a list of metrics, too little to bury a comment. */
const most = {
	text: 1e3,
	code: 300
};
/** A character without a shape that GitHub, unlike a backslash or an entity of the mark itself, cannot see through: it breaks `@name`, `#1`, `https://`. */
const gap = "&#8203;";
/** What would mean something: GitHub's references first, then Markdown's and HTML's marks. */
const marks = /@|#|gh-(?=\d)|:\/\/|www(?=\.)|[&<>|$\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
const written = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"://": `:${gap}//`,
	$: "<span>$</span>"
};
/** A stranger's text as inline Markdown that reads the same and does nothing: no mention, reference, link, HTML, table cell or formula. */
function quote(text) {
	return cut(visible(text), most.text).replace(marks, inert).replace(/^([-+=:])(?!\.?\d)/, "\\$1").replace(/^(\d{1,9})([.)])(?!\S)/, "$1\\$2");
}
function inert(mark) {
	if (Object.hasOwn(written, mark)) return written[mark] ?? "";
	return /^[\\`*[\]~_]$/.test(mark) ? `\\${mark}` : `${mark}${gap}`;
}
/** A stranger's text as inline code, whatever backticks it holds. Not for tables: see `tableCode`. */
function codeSpan(text) {
	const code = inLog(cut(visible(text), most.code));
	if (code === "") return "(empty)";
	const fence = "`".repeat(longestRun(code) + 1);
	const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
	return `${fence}${pad}${code}${pad}${fence}`;
}
/** The same within a table, where a pipe would end the cell even inside code. */
function tableCode(text) {
	return /[|\\]/.test(text) ? quote(text) : codeSpan(text);
}
/** The same text with what a job's log would take for a workflow command (`::error::`, `##[error]`) broken. */
function inLog(line) {
	return line.replace(/^(\s*:):/, "$1​:").replace(/##\[/g, "##​[");
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
export { beyondPlain as a, tableCode as i, inLog as n, visible as o, quote as r, cut as s, codeSpan as t };
