import { a as beyondPlain, n as inLog } from "./quote-CTKWh60q.js";
// src/reply/columns.ts
/** Characters that take two columns of a terminal. */
const wide = /\p{RGI_Emoji}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/gv;
/** Marks of our own, whose widths need no pattern of all emoji: that one takes milliseconds to be built. */
const wideMarks = /[⛔✅❔❌✋➖👀]/gu;
const narrowMarks = /[✔✘]/g;
/** Columns that a text takes in a terminal. */
function columnsOf(text) {
	const known = text.replace(wideMarks, "xx").replace(narrowMarks, "x");
	if (!beyondPlain.test(known)) return known.length;
	return [...text.replace(wide, "xx").replace(/\p{M}/gu, "")].length;
}
/** Rows with their cells under one another; `right` names the columns of figures. The last column is never padded. */
function columns(rows, right = []) {
	const widths = [];
	for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
	return rows.map((row) => row.map((cell, i) => {
		const pad = " ".repeat((widths[i] ?? 0) - columnsOf(cell));
		return right.includes(i) ? pad + cell : i === row.length - 1 ? cell : cell + pad;
	}).join("  ").trimEnd());
}
/** A text broken at blanks so that no line is wider than asked, where that can be had; following lines are indented. */
function wrap(text, width, indent = "") {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/).filter((it) => it !== "")) if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > width) {
		lines.push(line);
		line = indent + word;
	} else line = line === "" ? word : `${line} ${word}`;
	return line === "" ? lines : [...lines, line];
}
// src/reply/log-lines.ts
/** Lines as one text for a terminal or a job's log, where no line may be a workflow command. */
function inLogLines(lines) {
	return `${lines.map(inLog).join("\n")}\n`;
}
export { columns as n, wrap as r, inLogLines as t };
