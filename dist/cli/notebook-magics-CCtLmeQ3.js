// src/read/python-scan.ts
/** Where the string literal that opens at `at` ends: the index after its last quote, or the end of its line or text when it never closes. */
function skipString(text, at) {
	const quote = text[at] ?? "";
	const triple = quote.repeat(3);
	if (text.startsWith(triple, at)) return endOfTriple(text, at + 3, triple);
	for (let i = at + 1; i < text.length; i++) {
		const c = text[i];
		if (c === "\\") i += 1;
		else if (c === quote) return i + 1;
		else if (c === "\n") return i;
	}
	return text.length;
}
function endOfTriple(text, from, triple) {
	for (let i = from; i < text.length; i++) if (text[i] === "\\") i += 1;
	else if (text.startsWith(triple, i)) return i + 3;
	return text.length;
}
/** Cuts Python text from `from` on into pieces, so that brackets in strings and comments are not taken for brackets. */
function* pieces(text, from = 0) {
	let i = from;
	while (i < text.length) {
		const is = kindOf(text, i);
		const to = endOf(text, i, is);
		yield {
			is,
			from: i,
			to
		};
		i = to;
	}
}
function kindOf(text, i) {
	switch (text[i]) {
		case "(":
		case "[":
		case "{": return "open";
		case ")":
		case "]":
		case "}": return "close";
		case "\"":
		case "'": return "string";
		case "#": return "comment";
		case "\n": return "newline";
		case "\\": return text[i + 1] === "\n" ? "joint" : "other";
		default: return "other";
	}
}
function endOf(text, i, is) {
	if (is === "string") return Math.max(i + 1, skipString(text, i));
	if (is === "joint") return i + 2;
	if (is === "comment") return before(text, i, lineEnd);
	return is === "other" ? Math.max(i + 1, before(text, i, marks)) : i + 1;
}
const lineEnd = /\n/g;
const marks = /[()[\]{}"'#\n\\]/g;
/** Where the next match stands from `i` on, or the end of the text. */
function before(text, i, what) {
	what.lastIndex = i;
	return what.exec(text)?.index ?? text.length;
}
// src/read/notebook-magics.ts
/** Cell magics whose cell is Python all the same. */
const holdsPython = /* @__PURE__ */ new Set([
	"capture",
	"heat",
	"memit",
	"mprun",
	"prun",
	"px",
	"python",
	"python3",
	"scalene",
	"snakeviz",
	"time",
	"timeit",
	"wandb"
]);
/** Line magics that run the statement behind them. */
const runsStatement = /^%(?:time|timeit|prun|memit|lprun|mprun|snakeviz)[ \t]+(?:-\w+(?:[ \t]+\d+)?[ \t]+){0,8}(?=[\w(["'])/;
/** The Python of a notebook's cell, line for line, with magics, shell lines and help requests taken out. */
function pythonOfCell(text) {
	const lines = text.split("\n");
	const asides = [];
	const first = lines.findIndex((line) => line.trim() !== "");
	const cellMagic = /^%%(\w+)/.exec(lines[first] ?? "")?.[1];
	if (cellMagic !== void 0 && !holdsPython.has(cellMagic)) return {
		python: "",
		asides: lines.map((line, i) => ({
			line: i + 1,
			text: line
		})).filter((aside) => aside.text.trim() !== "")
	};
	if (cellMagic !== void 0) {
		asides.push({
			line: first + 1,
			text: lines[first] ?? ""
		});
		lines[first] = "";
	}
	const inside = {
		depth: 0,
		until: -1
	};
	let offset = 0;
	const starts = lines.map((line) => {
		const at = offset;
		offset += line.length + 1;
		return at;
	});
	const joined = lines.join("\n");
	for (let i = 0; i < lines.length; i++) {
		const at = starts[i] ?? 0;
		if (at < inside.until) continue;
		const aside = inside.depth === 0 ? asideIn(lines[i] ?? "") : null;
		if (aside === null) {
			follow(joined, at, inside);
			continue;
		}
		asides.push({
			line: i + 1,
			text: lines[i] ?? ""
		});
		lines[i] = aside;
		for (; /\\$/.test(asides.at(-1)?.text ?? "") && i + 1 < lines.length; i++) {
			asides.push({
				line: i + 2,
				text: lines[i + 1] ?? ""
			});
			lines[i + 1] = "";
		}
	}
	return {
		python: lines.join("\n"),
		asides
	};
}
/** What Python is left of a line that is IPython's, or null when the line is plain Python. */
function asideIn(line) {
	const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
	const said = line.slice(indent.length);
	if (said === "") return null;
	const run = runsStatement.exec(said);
	if (run !== null) return indent + said.slice(run[0].length);
	if (/^[%!]/.test(said) || /^\?{1,2}[\w%]/.test(said) || /^[\w.*%]+\?{1,2}\s*$/.test(said)) return `${indent}pass`;
	return /^[A-Za-z_][\w., \t]*=[ \t]*[%!](?=[\w ])/.exec(said) === null ? null : `${indent}${said.slice(0, said.indexOf("=") + 1)} None`;
}
/** Reads on from the start of a line to the end of its statement's line, through strings, joined lines and open brackets. */
function follow(text, from, inside) {
	for (const piece of pieces(text, from)) {
		if (piece.is === "open") inside.depth += 1;
		if (piece.is === "close") inside.depth = Math.max(0, inside.depth - 1);
		inside.until = piece.to;
		if (piece.is === "newline") return;
	}
}
export { pieces as n, pythonOfCell as t };
