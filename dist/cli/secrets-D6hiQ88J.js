import { n as valueOf } from "./read-DBX-YYL1.js";
import { a as nearest } from "./slice-oPHFedWp.js";
import { d as pieces, u as readNotebook } from "./markdown-CrLcRuUM.js";
import { v as pythonOfCell } from "./python-type-B3l6sXeO.js";
import { c as undeclared, n as sqlPieces, p as sensitiveColumns } from "./source-kind-sf5cSedR.js";
import { t as codeSpan } from "./quote-CTKWh60q.js";
import { i as mayBeAllowed } from "./allowed-_yKGaTHb.js";
import { c as fingerprinter } from "./run-rule-D7guAZzn.js";
import { createHash } from "node:crypto";
// src/judge/once-for-rules.ts
/** Rules by their names, or by their area where they are many of one. */
function together(rules, few = 2) {
	const areas = new Set(rules.map((rule) => rule.slice(0, rule.indexOf("/") + 1)));
	const [area = ""] = areas;
	return rules.length > few && areas.size === 1 ? [`${area}*`] : [...rules];
}
/** What several rules could not judge for one reason, said once. */
function onceForRules(notes) {
	return [...Map.groupBy(notes, ({ why }) => why)].map(([why, same]) => ({
		rules: together([...new Set(same.map(({ rule }) => rule))]).join(", "),
		why
	}));
}
// src/judge/idle-allowances.ts
const formIn = (path) => `\`${path.toLowerCase().endsWith(".sql") ? "--" : "#"} mle-review: allow RULE - reason\``;
/** A comment that allows nothing, as a warning of the rule that it names: it has no reason, or nothing is found where it stands. */
function idleAllowances(all, stands, named = (path) => path) {
	const print = fingerprinter("allow", null, named);
	return all.map((one) => {
		const { path, headPath, cell, line, fileLine, reason, text } = one;
		const place = {
			is: "line",
			path,
			line,
			endLine: line,
			cell,
			fileLine,
			fileEndLine: fileLine
		};
		const rule = one.rule ?? "";
		const standing = stands.has(one);
		const message = reason === null ? `This comment allows ${codeSpan(rule)} without a reason, so it allows nothing: ${formIn(path)}.` : `This comment allows ${codeSpan(rule)}, which finds nothing here: take it out.`;
		return {
			rule,
			model: null,
			place,
			facts: {},
			text,
			severity: standing ? "N" : "W",
			confidence: "high",
			fingerprint: print({
				place: {
					...place,
					path: headPath
				},
				facts: {},
				text
			}),
			standing,
			holds: false,
			wouldHold: false,
			approvedBy: null,
			message
		};
	});
}
/** Why a comment is none that could allow anything: it is not understood, there is no such rule, or that rule is not for comments to allow. */
function unknownAllowances(all, { rules }) {
	const ids = rules.filter(mayBeAllowed).map(({ page }) => page.id);
	return all.flatMap(({ path, fileLine, rule }) => {
		if (rule !== null && ids.includes(rule)) return [];
		return [{
			what: path,
			why: `${path}: the comment on line ${fileLine} allows nothing: ${whyNot(rule, path, ids, rules)}`
		}];
	});
}
function whyNot(rule, path, ids, rules) {
	if (rule === null) return `it is not of the form ${formIn(path)}.`;
	if (rules.some(({ page }) => page.id === rule)) return `\`${rule}\` is not for a comment to allow.`;
	const near = nearest(rule, ids);
	return `there is no rule \`${rule}\`${near === null ? "" : `; did you mean \`${near}\`?`}`;
}
// src/weigh/declared-columns.ts
/**
* Columns that a model's data contract says what they are; null where there is none. What base says stands beside what head says: a change
* that takes a column out of the contract hides nothing, and one that names it is believed.
*/
function declaredColumns({ dataContract }) {
	const both = [dataContract.base, dataContract.head].flatMap((side) => valueOf(side) ?? []);
	const made = {
		time: both.flatMap(({ time, label }) => [...time?.value ?? [], ...label.time === null ? [] : [label.time.value]]).filter(isColumn),
		entity: both.flatMap(({ entity }) => entity?.value ?? []),
		target: both.flatMap(({ label }) => label.column === null ? [] : [label.column.value]),
		sensitive: [...new Set(both.flatMap(sensitiveColumns))],
		split: both.map(({ split }) => policyOf(split?.value.policy)).find((policy) => policy !== null) ?? undeclared.split
	};
	return both.length === 0 ? null : made;
}
/** A moment may be told in words. */
function isColumn(name) {
	return /^[\w.]+$/.test(name);
}
function policyOf(policy) {
	if (policy === void 0) return null;
	return /\btime|temporal|chronolog/i.test(policy) ? "time" : /\bgroup|entity/i.test(policy) ? "group" : null;
}
// src/read/logical-lines.ts
/** Python text cut at the ends of its statements: open brackets, strings and a backslash join lines. Where a bracket never closes, each line is its own. */
function logicalLines(text) {
	return cutAt(text, true) ?? cutAt(text, false) ?? [];
}
function cutAt(text, joins) {
	const lines = [];
	let depth = 0;
	let at = 1;
	let open = {
		from: 1,
		to: 1,
		code: false,
		comments: []
	};
	for (const piece of pieces(text)) {
		if (piece.is === "open") depth += 1;
		if (piece.is === "close") depth = Math.max(0, depth - 1);
		if (piece.is === "comment") open.comments.push({
			line: at,
			text: text.slice(piece.from, piece.to)
		});
		else if (isCode(piece, text)) open.code = true;
		at += breaksIn(piece, text);
		open.to = at;
		if (piece.is !== "newline" || joins && depth > 0) continue;
		open.to = at - 1;
		lines.push(open);
		open = {
			from: at,
			to: at,
			code: false,
			comments: []
		};
	}
	return joins && depth > 0 ? null : [...lines, open];
}
function isCode({ is, from, to }, text) {
	return is === "other" ? text.slice(from, to).trim() !== "" : is !== "newline" && is !== "joint";
}
function breaksIn({ is, from, to }, text) {
	if (is === "newline" || is === "joint") return 1;
	return is === "string" ? text.slice(from, to).split("\n").length - 1 : 0;
}
// src/read/allow.ts
/** The comments of a program that allow a rule something: each for the statement that it stands on, in, or above. */
function allowances(program) {
	if (program.language !== "python") return [];
	return program.cells.filter(({ kind, text }) => kind === "code" && mark.test(text)).flatMap((cell) => inCell(program, cell));
}
const mark = /#\s*mle-review:/;
const form = /^#+\s*mle-review:\s*allow\s+([a-z][a-z-]{0,39}\/[a-z][a-z-]{0,59})(?:\s*$|\s*[:\u2013\u2014-]+\s*(.*)$|\s+(.*)$)/;
const nothingSaid = /^(?:\W*|todo|tbd|fixme|reason|x+|n\/?a)$/i;
/** Comments of one cell that are looked at: whoever writes more is not heard for the rest. */
const most$1 = 500;
function inCell({ path, headPath }, { cell, text, fileLines }) {
	const python = cell === null ? text : pythonOfCell(text).python;
	const lines = python.split("\n");
	const found = [];
	for (const { comments, spoken } of spokenOf(logicalLines(python))) {
		if (comments.length === 0 || found.length >= most$1) continue;
		const statement = spoken === null ? "" : digestOf(lines.slice(spoken.from - 1, spoken.to).join("\n"));
		for (const { line, text } of comments.slice(0, most$1)) found.push({
			path,
			headPath,
			cell,
			line,
			fileLine: fileLines[line - 1] ?? line,
			...readAllowance(text),
			covers: spoken === null ? null : {
				from: spoken.from,
				to: spoken.to
			},
			text: `${text.slice(0, 1e3).replace(/\s+/g, " ").trim()} ${statement}`
		});
	}
	return found;
}
/** What a comment of ours allows, and why; no rule: it is not understood. */
function readAllowance(comment) {
	const [, rule = null, behind = "", plain = ""] = form.exec(comment.trim()) ?? [];
	const said = (behind + plain).trim();
	return {
		rule,
		reason: nothingSaid.test(said) ? null : said.slice(0, 500)
	};
}
/** The comments of ours on each statement's lines, with the statement that they speak of: that one, or the next. */
function spokenOf(statements) {
	let next = null;
	return statements.toReversed().map((statement) => {
		if (statement.code) next = statement;
		return {
			comments: statement.comments.filter(({ text }) => /^#+\s*mle-review:/.test(text)),
			spoken: next
		};
	}).toReversed();
}
function digestOf(statement) {
	return createHash("sha256").update(statement.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 16);
}
// src/read/allow-sql.ts
/** Comments of one file that are looked at. */
const most = 500;
/** The comments of a file of SQL that allow a rule something: each for its line, or for the next one that holds more than comments. */
function queryAllowances({ path, headPath, text }) {
	if (!/--+\s*mle-review:/.test(text)) return [];
	const lineAt = counted(text);
	const lines = text.split("\n");
	const found = [];
	let [behind, lineBehind] = [0, 0];
	for (const next of [...sqlPieces(text), null]) {
		const gap = text.slice(behind, next?.from ?? text.length);
		for (const { index, 0: comment } of found.length < most ? gap.matchAll(/--+[ \t]*mle-review:[^\n]*/g) : []) {
			const line = lineAt(behind + index);
			const covered = line === lineBehind ? line : next === null ? null : lineAt(next.from);
			const spoken = covered === null ? "" : (lines[covered - 1] ?? "").replace(/--.*$/, "").replace(/\s+/g, " ").trim();
			const told = comment.replace(/^-+/, "").replace(/\s+/g, " ").trim();
			found.push({
				path,
				headPath,
				cell: null,
				line,
				fileLine: line,
				...readAllowance(`# ${told}`),
				covers: covered === null ? null : {
					from: covered,
					to: covered
				},
				text: `-- ${told.slice(0, 1e3)} ${createHash("sha256").update(spoken).digest("hex").slice(0, 16)}`
			});
		}
		if (next === null) break;
		behind = next.to;
		lineBehind = lineAt(Math.max(next.from, next.to - 1));
	}
	return found;
}
/** The line of ascending offsets, counted once through the text. */
function counted(text) {
	let [line, next] = [1, text.indexOf("\n")];
	return (offset) => {
		for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line += 1;
		return line;
	};
}
// src/weigh/is-uri.ts
/** A setting that names something outside the repository. */
function isUri(setting) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(setting);
}
// src/world/gather/parsed.ts
/** Hands a text that was read to its reader; every other state stays what it is. */
function parsed(text, reader) {
	return text.is === "read" ? reader(text.value, text.from) : text;
}
// src/weigh/merged-contract.ts
/** Contracts that complete one another, as one: the first that says a thing stands. null: there is none. */
function mergedContract(contracts) {
	const [first, ...rest] = contracts;
	if (first === void 0) return null;
	const merged = rest.reduce((a, b) => filled(a, b), first);
	return {
		...merged,
		format: contracts.find(({ format }) => format === "own")?.format ?? merged.format
	};
}
function filled(a, b) {
	const same = (one, other) => one.name === other.name && (one.table === null || other.table === null || one.table === other.table);
	const columns = a.columns.map((column) => {
		const other = b.columns.find((it) => same(column, it));
		return other === void 0 ? column : firstOf(column, other);
	});
	const more = b.columns.filter((column) => !a.columns.some((it) => same(it, column)));
	const sensitive = [...a.sensitive?.value ?? [], ...b.sensitive?.value ?? []];
	const told = a.sensitive ?? b.sensitive;
	return {
		...firstOf(a, b),
		label: firstOf(a.label, b.label),
		columns: [...columns, ...more],
		sensitive: told === null ? null : {
			...told,
			value: [...new Set(sensitive)]
		}
	};
}
/** The one, with what it lacks from the other. */
function firstOf(a, b) {
	return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value ?? b[key]]));
}
// src/read/searchable.ts
/** Makes the searchable text of a notebook or document. A notebook that is no notebook is searched as plain text. */
function searchable(kind, text) {
	const notebook = kind === "notebook" ? readNotebook(text) : null;
	const segments = [];
	const parts = [];
	let length = 0;
	const add = (part, segment) => {
		segments.push({
			from: length,
			...segment
		});
		parts.push(part);
		length += part.length + 2;
	};
	if (notebook?.is !== "read") add(text, {
		where: "text",
		cell: null,
		fileLines: null
	});
	else for (const { cell, text: source, fileLines, outputs } of notebook.value.cells) {
		add(source, {
			where: "source",
			cell,
			fileLines
		});
		for (const output of outputs) add(output.text, {
			where: "output",
			cell,
			fileLines: output.fileLines
		});
	}
	const whole = parts.join("\n\n");
	return {
		text: masked(whole),
		standingAt: (offset) => standing(whole, segments, offset)
	};
}
function standing(text, segments, offset) {
	const segment = segments.findLast(({ from }) => from <= offset) ?? {
		from: 0,
		where: "text",
		cell: null,
		fileLines: null
	};
	const line = text.slice(segment.from, offset).split("\n").length;
	const { where, cell } = segment;
	if (segment.fileLines === null) return {
		where,
		cell,
		line,
		fileLine: line
	};
	const fileLine = segment.fileLines[line - 1] ?? segment.fileLines.at(-1) ?? 1;
	return {
		where,
		cell,
		line: where === "output" ? fileLine : line,
		fileLine
	};
}
/** Blanks what hides or imitates credentials: terminal colours, and long runs of base64 such as pictures. Nothing changes its place. */
function masked(text) {
	return text.replace(/\u001b\[[\d;]{0,20}[A-Za-z]|[A-Za-z0-9+/=]{400,}/g, (run) => " ".repeat(run.length));
}
// src/weigh/placeholder-secret.ts
const words = /example|sample|dummy|placeholder|change_?me|redacted|replace|insert|your[_-]|my[_-]?(?:secret|token|key|pass)|xxxx|\*{3}|\.{3}|[<>{}]|\$[A-Z(]|%[(s]|:(?:pass|password|passwd|secret|pwd|test|admin|postgres)$/i;
const idleHost = /@(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|(?:[\w-]+\.)*example\.(?:com|org|net))(?:[:/?]|$)/i;
const runs = /0123456789|1234567890|abcdefghij|(.)\1{7}/i;
/** Whether what looks like a credential is only the shape of one: an example, a blank to fill in, a password for one's own machine. */
function isPlaceholder(secret) {
	if (secret.startsWith("-----BEGIN")) return /\.{3}|<[^>]*>|x{10}|(.)\1{15}/i.test(secret);
	const credential = /:\/\/([^@]{1,500})@/.exec(secret)?.[1] ?? secret;
	const value = credential.replace(/^[a-z]{1,8}[_-]/i, "");
	return words.test(credential) || idleHost.test(secret) || runs.test(value) || new Set(value).size < 6;
}
// src/world/secrets.ts
/** Hits told of one file: one is enough to hold a change. */
const mostHits = 50;
/** Characters searched at a time, and how far one search reaches into the next: the time secretlint takes grows with the square of what it finds. */
const stretch = 2e4;
const overlap = 8e3;
/** Credentials in notebooks and documents of both sides. Source files are other scanners' work. */
async function findSecrets(sources) {
	const wanted = sources.filter(({ kind }) => kind === "notebook" || kind === "document");
	if (wanted.length === 0) return read([]);
	const found = [];
	const unread = [];
	const known = /* @__PURE__ */ new Map();
	try {
		const find = await loadFinder();
		for (const { path, headPath, side, kind, text } of wanted) {
			if (text.is === "unreadable" && text.fault === "ours" && side === "head") unread.push(text.why);
			if (text.is !== "read") continue;
			const key = `${kind} ${text.value}`;
			const hits = known.get(key) ?? hitsIn(kind, text.value, find);
			known.set(key, hits);
			found.push(...(await hits).map((hit) => ({
				path,
				headPath,
				side,
				...hit
			})));
		}
	} catch (error) {
		unread.push(`the search for credentials broke: ${error instanceof Error ? error.message : String(error)}`);
	}
	return !found.some(({ side }) => side === "head") && unread.length > 0 ? {
		is: "unreadable",
		fault: "ours",
		reason: "not-searched",
		why: unread.join("; ")
	} : read(found);
}
async function hitsIn(kind, text, find) {
	const { text: whole, standingAt } = searchable(kind, text);
	const hits = [];
	let done = 0;
	for (let start = 0; start < whole.length && hits.length < mostHits; start += stretch) {
		const found = await find(whole.slice(start, start + stretch + overlap));
		for (const { kind, from, to } of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
			const secret = whole.slice(start + from, start + to);
			if (from >= stretch || start + from < done || hits.length === mostHits) continue;
			done = start + to;
			if (!isPlaceholder(secret)) hits.push({
				kind,
				...standingAt(start + from),
				digest: digest(secret)
			});
		}
	}
	return hits;
}
function digest(secret) {
	return createHash("sha256").update(secret).digest("hex").slice(0, 12);
}
/** Loads secretlint when there is something to search. Its rule that lets a comment switch the others off is left out: the text is a stranger's. */
async function loadFinder() {
	const [{ lintSource }, { rules }, { secretLintProfiler }] = await Promise.all([
		import("./module-CRs95hDK.js"),
		import("./module-D1FBFgnX.js"),
		import("./node-C5qZ9If6.js")
	]);
	secretLintProfiler.mark = () => void 0;
	const config = { rules: rules.filter(({ meta }) => !meta.id.endsWith("rule-filter-comments")).map((rule) => ({
		id: rule.meta.id,
		rule,
		options: rule.meta.id.endsWith("rule-aws") ? { enableIDScanRule: true } : {}
	})) };
	return async (content) => {
		const { messages } = await lintSource({
			source: {
				filePath: "text",
				content,
				contentType: "text",
				ext: ""
			},
			options: {
				config,
				noPhysicFilePath: true
			}
		});
		return messages.map(({ messageId, range: [from, to] }) => ({
			kind: messageId,
			from,
			to
		}));
	};
}
function read(value) {
	return {
		is: "read",
		value,
		from: {
			path: "",
			commit: null,
			id: null
		}
	};
}
export { queryAllowances as a, idleAllowances as c, together as d, isUri as i, unknownAllowances as l, mergedContract as n, allowances as o, parsed as r, declaredColumns as s, findSecrets as t, onceForRules as u };
