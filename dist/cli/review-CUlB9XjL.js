import { a as severities, c as isTameGlob, d as plainPath, f as compactFields, i as settingsPath, l as owns, n as modelSettings, o as inState, s as isCode, t as extendsPattern, u as partOf } from "./settings-BKV7JkSq.js";
import { r as parseYaml } from "./slice-wj1qpJWY.js";
import { n as valueOf$1, t as mapRead } from "./read-D2rlqDsf.js";
import { a as literal, d as string, n as _enum, r as array, u as strictObject } from "./schemas-Cmw1vfLI.js";
import { a as isDocstring, c as pythonOfCell, i as inner, l as isTeam, n as pythonFacts, o as isLayout, r as parsePython, s as isLooseParenthesis, t as isMlCode, u as plainName } from "./ml-code-DGEsE6UD.js";
import { t as toolVersion } from "./tool-ZxGOhm9l.js";
import { n as worst, t as verdicts } from "./verdict-DLJRPo-K.js";
import { a as modelKind, c as applies, i as effectiveMode, l as inLanes, n as judgeModel, o as judged, r as perModel, s as fingerprinter, t as readText } from "./read-text-We1X_SPJ.js";
import { n as readProgram, r as readNotebook, t as findSecrets } from "./secrets-DVP81m1X.js";
import { a as runRule, d as wordsOf$1, i as unmarked, l as fill, n as oneLine, o as byWeight, r as prose, s as configured, t as firstParagraph } from "./prose-BwBcJQNP.js";
import { c as valueAt, t as limits } from "./limits-BlpbLXaQ.js";
import { a as quote, c as cut, i as codeSpan, o as tableCode, r as wrap, s as visible, t as inLogLines } from "./log-lines-C4rySM78.js";
import { a as leastConfiguration, c as statusPhrases, i as incidentStub, n as coverageLabels, o as reasonPhrases, r as headings, t as changedLabels } from "./phrases-C5fsqeXt.js";
import { a as decimalsOf, c as bar, d as readInlineGates, i as missed, l as barLegend, n as inFigures, o as figure, r as limitText, s as signed, t as gateRows, u as readGates } from "./gate-rows-koRKjrxp.js";
import { _ as gitIn, a as readStrictly, b as readBlobs, c as readTree, d as locate, f as commitOf, g as CheckoutError, h as workTree, i as lineOf, l as readTexts, m as isShallow, n as readWrittenSettings, o as stateDigest, p as comparedOf, r as keysAt, u as ObjectReader, v as lastLine, y as must } from "./settings-CnvvZQif.js";
import { r as readCompact } from "./stale-DCFAjZqd.js";
import { t as readMetrics } from "./metrics-9TSmCRgY.js";
import { n as nearest } from "./nearest-d6f6-JT2.js";
import { r as progress, t as Usage } from "./io-CKQAu9eA.js";
import { join, resolve } from "node:path";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { basename, dirname as dirname$1, join as join$1 } from "node:path/posix";
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/read/workflow.ts
/**
* What of a workflow decides whether mle-review runs and how: its triggers, rights and environment, and the jobs that name it, as
* canonical text. null: it does not run mle-review. A text that is no workflow is its own part.
*/
function reviewingPart(text) {
	if (!/mle-review/i.test(text)) return null;
	const { value, issues } = parseYaml(text);
	if (issues.length > 0 || !isMap$2(value) || !isMap$2(value.jobs)) return text;
	const jobs = Object.entries(value.jobs).filter(([, job]) => /mle-review/i.test(JSON.stringify(job) ?? ""));
	if (jobs.length === 0) return null;
	const { jobs: _, name: __, ...rest } = value;
	return canonical({
		...rest,
		jobs: Object.fromEntries(jobs)
	});
}
function isMap$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** JSON with sorted keys, so that the order of lines in a file counts for nothing. */
function canonical(value) {
	return JSON.stringify(value, (_key, it) => isMap$2(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => a < b ? -1 : 1)) : it);
}
// src/judge/approvals.ts
/** Approvals that count: by a listed approver, or a member of a listed team, who may write, of the current head, and not by the author. */
function countedApprovals(evidence) {
	if (evidence.approvals.is !== "read" || evidence.settings.is !== "read") return [];
	const listed = new Set(evidence.settings.value.approvers.flatMap((name) => peopleOf(plainName(name), evidence.teams)));
	const author = evidence.pull.author === null ? null : plainName(evidence.pull.author);
	return evidence.approvals.value.filter(({ login, commit, mayWrite }) => commit === evidence.pull.head && mayWrite && plainName(login) !== author && listed.has(plainName(login)));
}
function peopleOf(name, teams) {
	if (!isTeam(name)) return [name];
	const members = Object.hasOwn(teams, name) ? teams[name] : void 0;
	return members === void 0 ? [] : (valueOf$1(members) ?? []).map(plainName);
}
// src/judge/mends-configuration.ts
/**
* Whether base's configuration, or the organisation's file that it names, has a mistake, and this change does nothing but write
* another: holding it would keep the repository held for ever.
*/
function mendsConfiguration(evidence) {
	const { settings, headSettings, changes } = evidence;
	return (settings.is === "unreadable" && settings.fault === "author" || namesAnother(evidence)) && headSettings.is === "read" && changes.is === "read" && changes.value.every(({ path, before }) => path === ".github/mle-review.yml" && before === ".github/mle-review.yml");
}
/** Another organisation's file is named, as a listed approver has seen; where the repository lists none, by that one line and no other. */
function namesAnother(evidence) {
	const { organisation, settings, headSettings } = evidence;
	if (organisation.is !== "unreadable" || organisation.fault !== "author") return false;
	if (settings.is !== "read" || headSettings.is !== "read" || settings.value.extends === headSettings.value.extends) return false;
	const rest = (of) => canonical({
		...of.value,
		extends: null
	});
	return settings.value.approvers.length > 0 ? countedApprovals(evidence).length > 0 : rest(settings) === rest(headSettings);
}
// src/judge/assumptions.ts
/** Fields that the author set aside with a reason (`n/a: …`), where a model's compact is judged: an answer that the reviewers take on trust. */
function assumptions$1({ compact, pull }, models) {
	if (!models.some(({ kind }) => kind === "behaviour" || kind === "refresh") || pull.bot || compact.is !== "read") return [];
	const { fields } = compact.value;
	return compactFields.flatMap(({ key, label }) => {
		const field = fields[key];
		return field?.state === "not-applicable" ? [{
			field: label,
			text: field.value,
			line: field.line
		}] : [];
	});
}
// src/judge/coverage.ts
/** The twelve review lines: *present* only when every applicable rule ran and was clean. */
function coverage(rulebook, outcomes) {
	return rulebook.checklist.map((line) => ({
		key: line.key,
		line: line.line,
		tasks: line.tasks,
		...stateOf$1(line, rulebook, outcomes)
	}));
}
function stateOf$1(line, rulebook, outcomes) {
	const ids = rulebook.rules.filter(({ page }) => page.checklist === line.key).map(({ page }) => page.id);
	const asked = outcomes.filter(({ rule }) => ids.includes(rule));
	const unshipped = line.needs.filter((id) => !rulebook.rules.some(({ page }) => page.id === id));
	const found = asked.filter((outcome) => outcome.is === "found");
	if (found.length > 0) return {
		state: "missing",
		why: unique(found.map(({ rule }) => rule)).join(", ")
	};
	const unread = asked.filter((outcome) => outcome.is === "blind" || outcome.is === "broken" || outcome.is === "inconclusive");
	if (unread.length > 0) return {
		state: "not-checked",
		why: `${unique(unread.map(({ rule }) => rule)).join(", ")} could not run`
	};
	const ran = asked.filter((outcome) => outcome.is === "clean");
	const switchedOff = asked.filter((outcome) => outcome.is === "off" && outcome.why === "configuration");
	if (switchedOff.length > 0) return {
		state: "not-checked",
		why: `switched off: ${unique(switchedOff.map(({ rule }) => rule)).join(", ")}`
	};
	if (ran.length === 0 && asked.some((outcome) => outcome.is === "off" && outcome.why === "not-asked")) return {
		state: "not-checked",
		why: "no gate asks for it"
	};
	if (ran.length === 0 && asked.length > 0) return {
		state: "not-applicable",
		why: ""
	};
	if (unshipped.length > 0) return {
		state: "not-checked",
		why: "no rule for all of it in this version"
	};
	return {
		state: ran.length > 0 ? "present" : "not-applicable",
		why: ""
	};
}
/** The ten tasks, from the lines that name them: missing beats not checked beats present. */
function taskStates(lines) {
	const order = [
		"missing",
		"not-checked",
		"present",
		"not-applicable"
	];
	return unique(lines.flatMap(({ tasks }) => tasks)).sort().map((task) => ({
		task,
		state: order.find((state) => lines.some((line) => line.tasks.includes(task) && line.state === state)) ?? "not-applicable"
	}));
}
function unique(values) {
	return [...new Set(values)];
}
// src/judge/judge-sources.ts
/** Programs of one side, and why those that we could not read are missing. */
function programsOf(evidence, side) {
	const sources = evidence.sources.filter((source) => source.side === side && source.kind !== "document");
	const programs = [];
	const blind = [];
	const unread = [];
	for (const source of sources) {
		const program = readProgram(source);
		if (program.is === "read") programs.push(program.value);
		if (program.is !== "unreadable") continue;
		const why = program.why.startsWith(source.path) ? program.why : `${source.path}: ${program.why}`;
		unread.push({
			what: source.path,
			why
		});
		if (program.fault === "ours") blind.push(why);
	}
	return {
		programs,
		blind,
		unread
	};
}
/** Asks every rule that reads code or documents, on both sides; what the merge base had already is standing. */
function judgeSources(evidence, rulebook, head) {
	const sides = {
		base: programsOf(evidence, "base"),
		head
	};
	const headPaths = new Map(evidence.sources.filter(({ side }) => side === "base").map(({ path, headPath }) => [path, headPath]));
	return rulebook.rules.filter((rule) => !perModel(rule)).flatMap((rule) => {
		const at = {
			rule: rule.page.id,
			model: null
		};
		if (isOff(rule, evidence)) return [{
			outcome: {
				...at,
				is: "off",
				why: "configuration"
			},
			findings: [],
			undecided: []
		}];
		const head = ask(rule, evidence, "head", sides.head);
		return byOwner(rule, head, ask(rule, evidence, "base", beside(head, sides.base)), evidence, headPaths);
	});
}
/** Base's side of the files that head has something in: nothing else can be standing. */
function beside(head, base) {
	const paths = new Set(head.is === "ran" ? head.sightings.map(({ place }) => "path" in place ? place.path : "") : []);
	return {
		...base,
		programs: base.programs.filter(({ headPath }) => paths.has(headPath))
	};
}
function ask(rule, evidence, side, read) {
	const { secrets } = evidence;
	const inputs = {
		pull: evidence.pull,
		evidence,
		changes: valueOf$1(evidence.changes) ?? [],
		programs: read.programs.filter(({ role }) => (rule.detector.roles ?? ["changed"]).includes(role)),
		secrets: secrets.is === "read" ? secrets.value.filter((hit) => hit.side === side) : secrets
	};
	const said = runRule(rule, inputs);
	const readsPrograms = rule.detector.reads.includes("programs");
	if (said.is === "broken" || !readsPrograms) return said;
	return {
		...said,
		not: [...said.not, ...read.blind.map((why) => ({
			could: "not-judge",
			because: "blind",
			why
		}))]
	};
}
/** A finding belongs to the strictest model that owns its file; where none does, the rule says whether it may hold. */
function byOwner(rule, head, base, evidence, headPaths) {
	const headPath = (path) => headPaths.get(path) ?? path;
	const ownerOf = ({ place }) => "path" in place ? ownerOfPath(headPath(place.path), rule, evidence) : null;
	const sightings = head.is === "ran" ? head.sightings : [];
	const live = [...new Set([null, ...sightings.map(ownerOf)].filter((owner) => owner !== "excused"))].filter((owner) => !isOffFor(rule, owner, evidence));
	const asked = live.length > 0 ? live : [null];
	const judgedByOwner = asked.map((owner) => {
		const mine = sightings.filter((sighting) => ownerOf(sighting) === owner && live.includes(owner));
		const stood = base.is === "ran" ? base.sightings.filter((sighting) => ownerOf(sighting) === owner) : [];
		const said = head.is === "broken" ? head : {
			...head,
			sightings: mine,
			not: owner === asked[0] ? head.not : []
		};
		const id = owner?.id ?? null;
		const standing = new Set(stood.map(fingerprinter(rule.page.id, id, headPath)));
		const context = {
			settings: valueOf$1(evidence.settings),
			model: id,
			impact: owner?.settings.impact ?? null,
			mayHold: owner === null ? rule.detector.unowned === "holds" && anyEnforced(evidence) : mayHold(owner, evidence.asOf),
			approvedBy: null
		};
		const result = judged(rule, said, mine.map(fingerprinter(rule.page.id, id, headPath)), standing, context);
		return evidence.models.some((model) => mayHold(model, evidence.asOf)) ? result : {
			...result,
			undecided: []
		};
	});
	const spoke = judgedByOwner.filter(({ outcome }) => outcome.is !== "clean");
	return spoke.length > 0 ? spoke : judgedByOwner.slice(0, 1);
}
/** Configuration turns a rule off for a model by its impact; the whole rule only where no model is left to ask it of. */
function isOff(rule, evidence) {
	return [null, ...evidence.models].every((owner) => isOffFor(rule, owner, evidence));
}
function isOffFor({ page }, owner, { settings }) {
	return configured(valueOf$1(settings), page, owner?.settings.impact ?? null) === "off";
}
/** null: no model owns the file. `excused`: its models are none the page speaks about. */
function ownerOfPath(path, rule, evidence) {
	const owners = evidence.models.filter((model) => owns(model.settings, path) && (!goesBack(model) || partOf(model.settings, path) !== null));
	if (owners.length === 0) return null;
	const asked = owners.filter(({ settings }) => applies(rule.page, settings) && inLanes(rule.page, settings));
	const order = [
		"observe",
		"comment",
		"enforce"
	];
	const strictness = (model) => order.indexOf(effectiveMode(model.settings, evidence.asOf));
	return asked.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? "excused";
}
function mayHold(model, asOf) {
	return effectiveMode(model.settings, asOf) === "enforce" && !goesBack(model);
}
/** A way back excuses what it restores; documents and tests beside it are no part of that. */
function goesBack(model) {
	return modelKind(model) === "rollback";
}
/** Whether any model of the repository, touched or not, may be held. */
function anyEnforced({ settings, asOf }) {
	return Object.values(valueOf$1(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) === "enforce");
}
// src/judge/merge-same.ts
/** One finding for what holds of several models alike (a workflow edited, a severity lowered): said once, of none of them by name. */
function mergeSame(findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = finding.place.is === "file" ? JSON.stringify([
			finding.rule,
			finding.place,
			finding.message
		]) : finding.fingerprint;
		const first = merged.get(key);
		if (first === void 0) merged.set(key, finding);
		else if (first.model !== finding.model) merged.set(key, {
			...strictest(first, finding),
			model: null
		});
		else merged.set(`${key}${merged.size}`, finding);
	}
	return [...merged.values()];
}
function strictest(a, b) {
	return {
		...a,
		holds: a.holds || b.holds,
		wouldHold: a.wouldHold || b.wouldHold,
		approvedBy: a.approvedBy === null ? null : b.approvedBy
	};
}
// src/weigh/locks.ts
/**
* The lock that covers a key of the organisation's file, if one does. A key is locked by its own name, said or not: what is not said
* keeps its default. A lock on a map locks what the map says and no more.
*/
function lockOn(locked, path, said) {
	return path.map((_, i) => path.slice(0, i + 1).join(".")).toReversed().find((name, i) => locked.includes(name) && (i === 0 || said)) ?? null;
}
const severityOrder = [
	"off",
	"N",
	"Q",
	"W",
	"E"
];
/** Whether one severity is above another, or the same. */
function asSevere(one, other) {
	return severityOrder.indexOf(one) >= severityOrder.indexOf(other);
}
/** What a model that writes nothing but its paths is set to. */
const unwritten = modelSettings.parse({ paths: ["**"] });
const orders = {
	mode: [
		"observe",
		"comment",
		"enforce"
	],
	stage: ["exploration", "production"],
	impact: [
		"low",
		"standard",
		"high"
	],
	strict: [false, true]
};
/** Whether a repository's value asks more than the organisation's: such a value stands even where the key is locked. Most keys have no order. */
function isStricter(key, repository, organisation) {
	const order = orders[key];
	if (order !== void 0) return order.indexOf(repository) > order.indexOf(organisation);
	return key === "enforce_from" && typeof repository === "string" && typeof organisation === "string" && repository < organisation;
}
// src/weigh/ruled.ts
/** Severities of a repository under its organisation's, for models of one impact. */
function ruled(own, organisation, impact) {
	const ofImpact = (impact === null ? void 0 : organisation.severities_by_impact[impact]) ?? {};
	const theirs = {
		...organisation.severities,
		...ofImpact
	};
	const severities = { ...theirs };
	const raised = {};
	const aside = [];
	for (const [rule, wanted] of Object.entries(own)) {
		const stands = Object.hasOwn(theirs, rule) ? theirs[rule] : void 0;
		const lock = lockOf(rule, organisation.locked, impact, Object.hasOwn(ofImpact, rule));
		if (lock === null || stands !== void 0 && asSevere(wanted, stands)) severities[rule] = wanted;
		else if (stands === void 0) raised[rule] = wanted;
		else aside.push({
			path: ["severities", rule],
			wanted,
			stands,
			lock
		});
	}
	return {
		severities,
		raised,
		aside
	};
}
/** A lock on `severities` covers every rule, said or not: the page's own severity is what stands then. */
function lockOf(rule, locked, impact, saidOfImpact) {
	return lockOn(locked, ["severities", rule], true) ?? (impact === null ? null : lockOn(locked, [
		"severities_by_impact",
		impact,
		rule
	], saidOfImpact));
}
// src/judge/overruled.ts
/** Severities below those of their rules' pages, where a lock lets them only be raised: what the organisation's file leaves to the pages. */
function overruledByPages(evidence, { rules }) {
	const base = valueOf$1(evidence.settings);
	const head = valueOf$1(evidence.headSettings) ?? base;
	const locked = valueOf$1(evidence.organisation)?.locked ?? [];
	const refused = (settings) => rules.flatMap(({ page }) => {
		const wanted = settings?.ruled?.none.raised[page.id];
		return wanted === void 0 || configured(settings, page, null) !== null ? [] : [{
			page,
			wanted
		}];
	});
	const before = new Map(refused(base).map(({ page, wanted }) => [page.id, wanted]));
	return refused(head).map(({ page, wanted }) => ({
		key: `severities.${page.id}`,
		wanted,
		stands: page.severity,
		lock: lockOf(page.id, locked, null, false) ?? "severities",
		from: base?.extends?.split("@")[0] ?? "",
		introduced: before.get(page.id) !== wanted
	}));
}
// src/judge/questions.ts
const impacts = [
	"high",
	"standard",
	"low"
];
/** At most three questions nobody asked, those of the models with the highest impact first. */
function questions$1(findings, rulebook, evidence) {
	const impactOf = (finding) => impacts.indexOf(evidence.models.find(({ id }) => id === finding.model)?.settings.impact ?? "low");
	return findings.filter(({ severity, standing }) => severity === "Q" && !standing).toSorted((a, b) => impactOf(a) - impactOf(b)).slice(0, limits.questions).map((finding) => {
		const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
		return {
			rule: finding.rule,
			model: finding.model,
			text: page?.asks ? fill(page.asks, finding.facts) : finding.message,
			fingerprint: finding.fingerprint
		};
	});
}
// src/judge/what-changed.ts
const dependencyFile = /(^|\/)(requirements[^/]*\.(txt|in|lock)|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(\.lock)?|environment\.ya?ml|conda-lock\.ya?ml|setup\.(py|cfg))$/;
/** What a reader wants to know first: data, features, label, configuration, dependencies, seed, code; production, base and head side by side. */
function whatChanged(model, changes) {
	const head = valueOf$1(model.metrics.head);
	const base = valueOf$1(model.metrics.base);
	const production = valueOf$1(model.production.base);
	const stated = (what, pick) => ({
		what,
		production: production && pick(production),
		base: base && pick(base),
		head: head && pick(head)
	});
	const files = (what, paths) => ({
		what,
		production: null,
		base: null,
		head: paths.length > 0 ? paths.join(", ") : null
	});
	const rows = [
		stated("data", ({ data }) => data.snapshot),
		stated("split", ({ data }) => data.split),
		stated("label", ({ data }) => data.label),
		features(base, head),
		stated("seed", ({ run }) => run.seed),
		model.change.config.length > 0 ? files("config", model.change.config) : stated("config", ({ run }) => run.config),
		files("dependencies", changes.map(({ path }) => path).filter((path) => dependencyFile.test(path))),
		files("code", [...model.change.code, ...model.change.dependencies.map((path) => `${path} (shared)`)]),
		{
			what: "artifact",
			production: null,
			base: model.artifact.base?.digest ?? null,
			head: model.artifact.head?.digest ?? null
		}
	];
	return {
		model: model.id,
		rows: rows.filter(({ production, base, head }) => production !== null || base !== null || head !== null)
	};
}
function features(base, head) {
	const before = base?.data.features ?? null;
	const after = head?.data.features ?? null;
	if (before === null || after === null) return {
		what: "features",
		production: null,
		base: null,
		head: null
	};
	const added = after.filter((name) => !before.includes(name));
	const removed = before.filter((name) => !after.includes(name));
	return {
		what: "features",
		production: null,
		base: `${before.length}`,
		head: `${after.length}`,
		added,
		removed
	};
}
// src/judge/without-organisation.ts
/** Whether a verdict is undecided for want of the organisation's file, and maybe of nothing else. */
function blindly(verdict, organisation) {
	return verdict === "undecided" && organisation.is === "unreadable";
}
/**
* A model that was judged without its organisation's file. That may have locked a mode, a severity or an approver, so what passed is
* undecided, whatever the mode; what holds is held all the same, and a way back passes.
*/
function underOrganisation$1(model, { organisation }) {
	if (organisation.is !== "unreadable" || model.kind === "rollback" || model.kind === "untouched" && model.would === "pass") return model;
	const { because: _, ...rest } = model;
	return {
		...rest,
		verdict: worst(model.verdict, "undecided"),
		would: worst(model.would, "undecided")
	};
}
// src/judge/review.ts
/** The review: evidence in, report out. No clock (the evidence says `asOf`), no network, no environment, no promise. */
function review(evidence, rulebook) {
	const approvals = countedApprovals(evidence);
	const ofModels = evidence.models.map((model) => judgeModel(evidence, model, rulebook, approvals));
	const programs = programsOf(evidence, "head");
	const ofSources = judgeSources(evidence, rulebook, programs);
	const models = ofModels.map((it) => underOrganisation$1(modelReport(it, ofSources), evidence));
	const results = [...ofModels.flatMap((it) => it.results), ...ofSources];
	const outcomes = results.map((it) => it.outcome);
	const findings = mergeSame(results.flatMap((it) => it.findings)).toSorted(byWeight);
	const lines = coverage(rulebook, outcomes);
	const whole = verdictOf(evidence, models, ofSources, programs.programs);
	const { pull } = evidence;
	const overruled = [...evidence.overruled, ...overruledByPages(evidence, rulebook)];
	return {
		version: 1,
		tool: {
			name: "mle-review",
			version: toolVersion
		},
		asOf: evidence.asOf,
		pull: {
			number: pull.number,
			repository: pull.repository,
			url: pull.url,
			baseRef: pull.baseRef,
			base: pull.base,
			head: pull.head,
			mergeBase: pull.mergeBase,
			draft: pull.draft,
			fork: pull.fork
		},
		...whole,
		conclusion: conclusion(whole.verdict, results),
		comment: valueOf$1(evidence.settings)?.comment ?? "findings",
		approvers: valueOf$1(evidence.settings)?.approvers ?? [],
		quiet: pull.draft || !(triesLock(overruled, evidence) || whole.verdict !== "not-applicable" && speaks(models, whole.verdict)),
		models,
		outcomes,
		findings,
		changed: evidence.models.map((model) => whatChanged(model, valueOf$1(evidence.changes) ?? [])),
		coverage: lines,
		tasks: taskStates(lines),
		assumptions: assumptions$1(evidence, models),
		questions: questions$1(findings, rulebook, evidence),
		overruled,
		blind: blindSpots$1(evidence, programs.unread)
	};
}
function modelReport({ report, results }, sources) {
	const mine = [...results, ...sources.filter(({ outcome }) => outcome.model === report.id)];
	const shared = report.kind === "rollback" || report.kind === "untouched" ? [] : sources.filter(({ outcome }) => outcome.model === null);
	const undecided = [...mine, ...shared].some((it) => it.undecided.length > 0);
	const would = mine.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : undecided ? "undecided" : "pass";
	if (report.kind === "rollback") return {
		...report,
		verdict: "pass",
		because: "rollback",
		would: "pass"
	};
	if (would === "pass" || report.effectiveMode === "enforce") return {
		...report,
		verdict: would,
		would
	};
	return {
		...report,
		verdict: "pass",
		because: report.effectiveMode,
		would
	};
}
function verdictOf(evidence, models, sources, programs) {
	const { settings, changes, organisation } = evidence;
	if (mendsConfiguration(evidence)) return {
		verdict: "pass",
		because: "configuration",
		would: "pass"
	};
	if (settings.is === "unreadable") return {
		verdict: "undecided",
		because: "configuration",
		would: "undecided"
	};
	const said = sources.some((it) => it.findings.some((finding) => !finding.standing));
	const wouldOfSources = sources.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : "pass";
	const configured = settings.is === "read";
	if (configured && changes.is === "unreadable") return {
		verdict: "undecided",
		would: "undecided"
	};
	const judgedModels = models.filter((it) => it.kind !== "untouched" || it.would !== "pass");
	const holding = sources.some((it) => it.findings.some((finding) => finding.holds)) ? "hold" : "pass";
	if (judgedModels.length === 0) {
		if (!(said || programs.some(isMlCode))) return {
			verdict: "not-applicable",
			because: "nothing-of-ml",
			would: "not-applicable"
		};
		if (holding === "hold") return {
			verdict: "hold",
			would: "hold"
		};
		if (organisation.is === "unreadable") return {
			verdict: "undecided",
			because: "configuration",
			would: worst(wouldOfSources, "undecided")
		};
		return {
			verdict: "pass",
			because: configured ? "no-model-change" : "unconfigured",
			would: wouldOfSources
		};
	}
	const verdict = judgedModels.map((it) => it.verdict).reduce(worst, holding);
	const would = judgedModels.map((it) => it.would).reduce(worst, holding);
	const because = verdict === "pass" ? softest(judgedModels) : blindly(verdict, organisation) ? "configuration" : void 0;
	return {
		verdict,
		...because ? { because } : {},
		would
	};
}
/** Why a pass is one, where every model passed: a mode that does not hold, or a way back. */
function softest(models) {
	const reasons = models.map((it) => it.because);
	if (reasons.includes("observe")) return "observe";
	if (reasons.includes("comment")) return "comment";
	return reasons.every((reason) => reason === "rollback") ? "rollback" : void 0;
}
/** `action_required` when all that holds the change is something an approver can settle. */
function conclusion(verdict, results) {
	const holding = results.flatMap((it) => it.findings).filter((finding) => finding.holds);
	if (verdict === "hold" && holding.length > 0 && holding.every((finding) => finding.settledBy === "approval")) return "action_required";
	return verdicts[verdict].conclusion;
}
/** Somebody may be commented at: a change is held, or one of its models left "observe". */
function speaks(models, verdict) {
	return verdict === "hold" || verdict === "undecided" || models.some((it) => it.effectiveMode !== "observe" && it.kind !== "untouched");
}
/** The change writes against a lock, in a repository where some model left "observe": that is told though it has no effect. */
function triesLock(overruled, { settings, asOf }) {
	const models = Object.values(valueOf$1(settings)?.models ?? {});
	return overruled.some(({ introduced }) => introduced) && models.some((model) => effectiveMode(model, asOf) !== "observe");
}
function blindSpots$1(evidence, unread) {
	return [
		...[["the configuration", evidence.settings], ["the list of changes", evidence.changes]].flatMap(([what, read]) => read.is === "unreadable" ? [{
			what,
			why: read.why
		}] : []),
		...evidence.blind.map(({ what, why }) => ({
			what,
			why
		})),
		...unread
	];
}
// src/judge/roles-asked.ts
/** Which sources the rules read: gathering fetches no others. */
function rolesAsked({ rules }) {
	return [...new Set(rules.flatMap(({ detector }) => detector.roles ?? ["changed"]))];
}
// src/reply/fold.ts
/** Markdown behind a line that unfolds it. The blank lines are what makes GitHub read the content as Markdown. */
function fold(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
// src/reply/table.ts
/** A Markdown table; the first row is its head. Cells are Markdown without line breaks; pipes of strangers are escaped by whoever quoted them. */
function table(rows, align) {
	return markdownTable(rows, {
		align,
		alignDelimiters: false
	});
}
// src/reply/coverage-table.ts
const states = [
	"present",
	"missing",
	"not-checked",
	"not-applicable"
];
/** The twelve review lines with their tasks, folded behind their count. */
function coverageTable({ coverage }) {
	const rows = coverage.map(({ line, state, why, tasks }) => [
		coverageLabels[state],
		`${quote(line.replace(/\.$/, ""))}${why === "" ? "" : `: ${quote(why)}`}`,
		tasks.join(" ").replaceAll("-", "‑")
	]);
	return fold(coverageCount(coverage), table([[
		"",
		"review line",
		"tasks"
	], ...rows], [
		"l",
		"l",
		"l"
	]));
}
/** "Coverage: 7 of 12 lines present, 1 missing, 4 not checked". */
function coverageCount(coverage) {
	const [present = 0, ...others] = states.map((state) => coverage.filter((line) => line.state === state).length);
	const told = others.map((count, i) => ({
		count,
		state: states[i + 1]
	})).filter(({ count }) => count > 0).map(({ count, state }) => `, ${count} ${state?.replace("-", " ")}`).join("");
	return `Coverage: ${present} of ${coverage.length} lines present${told}`;
}
// src/reply/links.ts
/** A rule's id, leading to its page where the door knows one. */
function ruleLink(id, { pagesUrl }) {
	return pagesUrl === null ? codeSpan(id) : `[${codeSpan(id)}](${pagesUrl}${encodePath(id)}.md)`;
}
/** Where a finding stands, leading to the line at head; null for what stands in no file. */
function placeLink({ place }, { pull }) {
	switch (place.is) {
		case "line": {
			const label = `${codeSpan(place.path)} ${lineText(place)}`;
			const lines = place.fileEndLine > place.fileLine ? `#L${place.fileLine}-L${place.fileEndLine}` : `#L${place.fileLine}`;
			return link(label, fileUrl(pull, place.path), lines);
		}
		case "file": return link(codeSpan(place.path), fileUrl(pull, place.path), "");
		case "description": return place.line === null ? "description" : `description, line ${place.line}`;
		case "gate":
		case "model": return null;
		default: return place;
	}
}
/** The same for a terminal: `path:line`, which editors open. */
function placeText({ place }) {
	switch (place.is) {
		case "line": return `${place.path}:${place.fileLine}${place.cell === null ? "" : ` (${lineText(place)})`}`;
		case "file": return place.path;
		case "description": return place.line === null ? "description" : `description, line ${place.line}`;
		case "gate":
		case "model": return null;
		default: return place;
	}
}
/** An output of a notebook has lines in the file only: what stands above a cell makes its own lines smaller than the file's. */
function lineText({ cell, line, fileLine }) {
	return cell === null ? `line ${line}` : line === fileLine ? `cell ${cell}, its output` : `cell ${cell}, line ${line}`;
}
/** A commit as people name it. */
function short(commit) {
	return codeSpan(/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit);
}
function link(label, url, fragment) {
	return url === null ? label : `[${label}](${url}${fragment})`;
}
/** The file at head on the host that the pull request's address names; a symbolic head such as a work tree has no address. */
function fileUrl({ url, head }, path) {
	const repository = /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/pull\/\d+$/.exec(url ?? "")?.[1];
	return repository && /^[0-9a-f]{40,64}$/.test(head) ? `${repository}/blob/${head}/${encodePath(path)}` : null;
}
function encodePath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replace(/[()'!*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
// src/reply/finding-item.ts
/** One finding as a list item: its lifecycle, where it stands, what was seen, the rule. `mend`: what to do instead stands below it. */
function findingItem(finding, telling, mend = false) {
	const { report, rulebook, options } = telling;
	const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
	const parts = [
		lifeLabel(finding, telling),
		telling.several && finding.model !== null ? codeSpan(finding.model) : null,
		placeLink(finding, report),
		`${oneLine(finding.message)}${whyNotHeld(finding, page?.severity, report)}`,
		ruleLink(finding.rule, options)
	];
	const instead = mend ? firstParagraph(wordsOf$1(page, finding.variant).instead) : "";
	return `- ${parts.filter((part) => part !== null && part !== "").join(" · ")}${instead === "" ? "" : `  \n  ↳ ${instead}`}`;
}
/** Why something of a rule that holds changes does not hold this one, where the headline does not say it. */
function whyNotHeld({ severity, confidence, model, wouldHold, holds }, page, report) {
	if (page === "E" && severity === "W" && confidence !== "high") return ` (${confidence} confidence, so it does not hold)`;
	if (!wouldHold || holds || report.because === "unconfigured") return "";
	if (model === null) return " (no model owns the file, so it does not hold)";
	const mode = report.models.find(({ id }) => id === model)?.effectiveMode;
	return report.verdict === "pass" || mode === void 0 || mode === "enforce" ? "" : ` (\`mode: ${mode}\`, so it does not hold)`;
}
function lifeLabel(finding, { life, report }) {
	if (finding.standing || life.allNew || finding.severity !== "E" && finding.severity !== "W") return null;
	const since = life.since(finding);
	return since === report.pull.head ? "**New**" : `**Still open** since ${short(since)}`;
}
/** A finding that is no longer there. */
function fixedItem({ rule, since, where }, { rulebook, options }) {
	const title = rulebook.rules.find(({ page }) => page.id === rule)?.page.title;
	const place = where === "" ? "" : ` · ${codeSpan(where)}`;
	return `- **Fixed** ${/^description(, line \d+)?$/.test(where) ? "in the description" : `in ${short(since)}`} · ~~${quote(title ?? rule)}~~${place} · ${ruleLink(rule, options)}`;
}
// src/reply/lead.ts
function leadOf(report, model) {
	return report.findings.filter((it) => (report.verdict === "hold" ? it.holds : it.wouldHold) && (model === null || it.model === model)).map((finding) => ({
		finding,
		gate: missedGate(finding, report.models)
	})).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
/** What the numbers say comes before what the code does, and that before what nobody wrote down. */
function rank({ gate, finding }) {
	if (gate !== null) return 0;
	const area = finding.rule.split("/")[0] ?? "";
	return ["gates", "slices"].includes(area) ? 1 : 2 + Math.max(0, [
		"compact",
		"rollback",
		"ledger"
	].indexOf(area) + 1);
}
/** Reasons that the figures themselves show; of the others a rule's own sentence tells more. */
const inNumbers = [
	"do-not-ship",
	"lost-too-much",
	"gained-too-little",
	"below-min",
	"above-max",
	"outside",
	"gap-too-wide"
];
/** The limit, missed by its figures, that a finding is about: the one it names, or the only one there is. */
function missedGate({ place, model, rule }, models) {
	const gates = models.find(({ id }) => id === model)?.gates.filter(({ status, tier, reason }) => status === "fail" && tier === "hold" && inNumbers.includes(reason)) ?? [];
	if (place.is !== "gate") return /^(gates|slices)\//.test(rule) && gates.length === 1 ? gates[0] ?? null : null;
	return gates.find(({ metric, slice, against }) => metric === place.metric && slice === place.slice && against === place.against) ?? null;
}
/** What could not be decided, one entry a reason; first what decides the verdict. */
function undecidedOf(report, rulebook) {
	const byWhy = /* @__PURE__ */ new Map();
	const severity = new Map(rulebook.rules.map(({ page }) => [page.id, page.severity]));
	const add = (why, rule, model, broken, decides) => {
		const found = byWhy.get(why) ?? {
			rules: [],
			models: [],
			why,
			broken,
			decides: false
		};
		if (rule !== null && !found.rules.includes(rule)) found.rules.push(rule);
		if (model !== null && !found.models.includes(model)) found.models.push(model);
		byWhy.set(why, {
			...found,
			decides: found.decides || decides
		});
	};
	for (const outcome of report.outcomes) {
		const decides = severity.get(outcome.rule) === "E";
		for (const why of whysOf(outcome)) add(why, outcome.rule, outcome.model, outcome.is === "broken", decides);
	}
	const whole = report.because === "configuration" || report.outcomes.length === 0;
	for (const { what, why } of report.blind) add(/^the /.test(what) || why.startsWith(what) ? why : `${what}: ${why}`, null, null, false, whole);
	return [...byWhy.values()].toSorted((a, b) => Number(b.decides) - Number(a.decides));
}
function whysOf(outcome) {
	switch (outcome.is) {
		case "blind":
		case "inconclusive": return outcome.why;
		case "found": return outcome.undecided;
		case "broken": return [outcome.error];
		default: return [];
	}
}
// src/reply/shrink.ts
/** A part that is never shortened, because it is short. */
function fixed(text) {
	return {
		yields: Number.POSITIVE_INFINITY,
		versions: [() => text]
	};
}
/** A part that is shown whole or not at all. */
function optional(yields, text) {
	return {
		yields,
		versions: [text, () => ""]
	};
}
/** A list that is shown with ever fewer of its items, in the order given. */
function list(yields, items, render, most) {
	const counts = [];
	for (let count = Math.min(items.length, most); count > 0; count = Math.floor(count / 2)) counts.push(count);
	if (items.length === 0) return {
		yields,
		versions: [() => ""]
	};
	return {
		yields,
		versions: [...counts, 0].map((count) => () => render(items.slice(0, count), items.length - count))
	};
}
/** Joins the sections, shrinking them in order until `size` of the whole is at most `limit`. */
function shrink(sections, limit, size) {
	const levels = sections.map(() => 0);
	const parts = sections.map((section) => section.versions[0]?.() ?? "");
	for (;;) {
		const text = parts.filter((part) => part !== "").join("\n\n");
		if (size(text) <= limit) return text;
		const next = sections.map((section, index) => ({
			section,
			index,
			level: (levels[index] ?? 0) + 1
		})).filter(({ section, level }) => level < section.versions.length).sort((a, b) => a.section.yields - b.section.yields)[0];
		if (next === void 0) return text;
		levels[next.index] = next.level;
		parts[next.index] = next.section.versions[next.level]?.() ?? "";
	}
}
// src/reply/finding-sections.ts
/** Findings by what a reader does about them. */
function sortFindings({ findings }) {
	const fresh = findings.filter(({ standing }) => !standing);
	const holding = fresh.filter(({ severity, approvedBy }) => severity === "E" && approvedBy === null);
	return {
		settle: holding.filter(({ settledBy }) => settledBy !== "approval"),
		approval: holding.filter(({ settledBy }) => settledBy === "approval"),
		approved: fresh.filter(({ approvedBy }) => approvedBy !== null),
		consider: fresh.filter(({ severity, approvedBy }) => severity === "W" && approvedBy === null),
		notes: fresh.filter(({ severity, approvedBy }) => severity === "N" && approvedBy === null),
		standing: findings.filter(({ standing }) => standing)
	};
}
/** Whether any of them holds the change as it is, and not only under `enforce`. */
function held(findings) {
	return findings.some(({ holds }) => holds);
}
/** What a reader is asked to do something about, each list with its own place in the order of shrinking. */
function findingSections(telling) {
	const { settle, approval, approved, consider } = sortFindings(telling.report);
	const items = (found) => found.map((finding) => findingItem(finding, telling));
	const mended = (found) => found.map((finding, index) => findingItem(finding, telling, found.findIndex(({ rule, variant }) => rule === finding.rule && variant === finding.variant) === index));
	const section = (yields, heading, all, render) => list(yields, all, (shown, left) => headed(heading, render(shown), left, telling), telling.rows);
	return [
		section(90, held(settle) ? headings.settle : headings.wouldHold, settle, mended),
		section(85, headings.approval, approval, (shown) => [...items(shown), ...approverHint(telling, shown)]),
		section(80, headings.undecided, undecidedOf(telling.report, telling.rulebook), (shown) => shown.map((it) => undecidedItem(it, telling))),
		section(55, headings.approved, approved, (shown) => shown.map((it) => approvedItem(it, telling))),
		section(70, headings.consider, consider, items),
		section(40, headings.fixed, telling.life.fixed, (shown) => shown.map((it) => fixedItem(it, telling)))
	];
}
/** What a reader may look at: notes, and what stood before. */
function foldedFindings(telling) {
	const { notes, standing } = sortFindings(telling.report);
	const section = (yields, title, all) => list(yields, all, (shown, left) => folded(title, shown.map((finding) => findingItem(finding, telling)), left, telling), telling.rows);
	return [section(50, count(notes, "note"), notes), section(35, `${count(standing, "finding")} that stood before this change`, standing)];
}
function approverHint({ report }, shown) {
	if (shown.length === 0) return [];
	if (report.approvers.length === 0) return [`\nNobody is listed under \`approvers\` on ${codeSpan(report.pull.baseRef)}, so nobody can settle it: list somebody there first.`];
	return [report.pull.number === null ? "\nSettled on GitHub, by an approving review of a listed approver." : "\nAn approving review of this head by a listed approver settles it."];
}
function approvedItem(finding, telling) {
	return `${findingItem(finding, telling)} · approved by ${codeSpan(finding.approvedBy ?? "")}`;
}
function undecidedItem({ rules, models, why, broken }, { options, several }) {
	const who = several && models.length > 0 ? `${models.slice(0, 3).map(codeSpan).join(", ")}${models.length > 3 ? ` and ${models.length - 3} more` : ""} · ` : "";
	const what = broken ? `The rule itself broke, please report it: ${prose(why)}` : prose(why);
	const named = rules.slice(0, 4).map((rule) => ruleLink(rule, options));
	const more = rules.length > named.length ? ` and ${rules.length - named.length} more` : "";
	return `- ${who}${what}${named.length > 0 ? ` · ${named.join(", ")}${more}` : ""}`;
}
function headed(heading, items, left, telling) {
	const more = left > 0 ? `\n- ${rest(left, telling)}` : "";
	return `${heading}\n${items.join("\n")}${more}`;
}
function folded(title, items, left, telling) {
	return items.length === 0 ? `${title}: ${rest(left, telling)}` : fold(title, `${items.join("\n")}${left > 0 ? `\n- ${rest(left, telling)}` : ""}`);
}
/** Where what was left out can be read. */
function rest(left, { options: { runUrl } }) {
	return `${left} more in the ${runUrl === null ? "full report" : `[full report](${runUrl})`}`;
}
function count(items, what) {
	return `${items.length} ${what}${items.length === 1 ? "" : "s"}`;
}
// src/reply/tightest.ts
/** Gates that pass with figures, those with the least room, as a share of their limit, first. */
function tightest(gates) {
	return gates.filter(({ status, margin }) => status === "pass" && margin !== null).toSorted((a, b) => room(a) - room(b));
}
/** Room as a share of the limit (of half the range's width); missed limits are negative. */
function room({ margin, limit }) {
	if (margin === null || limit === null) return Number.POSITIVE_INFINITY;
	const whole = Array.isArray(limit) ? (limit[1] - limit[0]) / 2 : Math.abs(limit);
	return whole < 1e-12 ? margin : margin / whole;
}
// src/reply/headline.ts
/** Says what was decided and why. `clean`: earlier findings were there and none is left. */
function headline(report, rulebook, clean) {
	const { verdict, because } = report;
	if (verdict === "hold" || verdict === "undecided") return decided(report, rulebook, verdict, "");
	if (because === "unconfigured") return unconfigured(report, rulebook);
	if (verdict === "not-applicable") return {
		icon: "✅",
		title: "Not applicable",
		because: "Nothing of machine learning changed, so there was nothing to judge."
	};
	if (report.would === "hold" || report.would === "undecided") return softened(report, rulebook, report.would);
	if (because === "rollback") return wayBack$1(report);
	if (because === "configuration") return {
		icon: "✅",
		title: "Passes: it mends the configuration",
		because: "The one on the base branch cannot be read, so nothing else was judged."
	};
	if (because === "no-model-change") return {
		icon: "✅",
		title: "Passes: no model changed",
		because: "Code of machine learning did; only the code rules were asked."
	};
	return passes(report, clean);
}
function decided(report, rulebook, verdict, softly) {
	const touched = report.models.filter(({ kind }) => kind !== "untouched");
	const named = touched.filter((model) => (softly === "" ? model.verdict : model.would) === verdict);
	const rest = named.length > 1 ? ` (and ${named.length - 1} more of ${touched.length} models)` : "";
	if (verdict === "undecided") {
		const why = undecidedOf(report, rulebook)[0]?.why ?? "a rule that holds changes could not be asked";
		const who = report.because === "configuration" ? "the configuration" : named[0] ? codeSpan(named[0].id) : "this change";
		return {
			icon: "❔",
			title: softly === "" ? `Could not be judged: ${who}${rest}` : `${softly}: ${who}${rest}`,
			because: prose(why)
		};
	}
	const lead = firstLead(report, named);
	const approver = report.conclusion === "action_required" && softly === "";
	const word = softly || (approver ? "Needs an approver" : "Held");
	const because = lead === null ? "" : reason(lead, report);
	return {
		icon: approver ? "✋" : softly === "" ? "⛔" : "👀",
		title: `${word}: ${said(lead, report, rulebook)}${rest}`,
		because
	};
}
function firstLead(report, named) {
	const leads = named.map(({ id }) => leadOf(report, id)).filter((lead) => lead !== null);
	return leads.find(({ gate }) => gate !== null) ?? leads[0] ?? leadOf(report, null);
}
function said(lead, report, rulebook) {
	if (lead === null) return "a rule that holds changes found something";
	const { finding, gate } = lead;
	const who = finding.model === null ? null : codeSpan(finding.model);
	if (gate !== null && who !== null) return `${who} ${missed(gate, report.pull.baseRef)}`;
	const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
	const title = wordsOf$1(page, finding.variant).title ?? finding.rule;
	const sentence = quote(title.replace(/\.$/, "")).replace(/^[A-Z](?=[a-z]*\b)/, (letter) => letter.toLowerCase());
	return who === null ? sentence : `${who}: ${sentence}`;
}
function reason({ finding, gate }, report) {
	const figures = gate === null ? null : inFigures(gate, report.pull.baseRef);
	return figures === null ? oneLine(finding.message, 600) : `**${figures}**`;
}
function softened(report, rulebook, would) {
	const said = decided(report, rulebook, would, would === "hold" ? "Would be held" : "Would be undecided");
	return {
		...said,
		icon: "👀",
		because: `${said.because} ${letsPass(report)}`.trim()
	};
}
/** What of the configuration softened the verdict: a mode, or a day that has not come. */
function letsPass({ models, because }) {
	const softer = models.filter(({ would, verdict }) => would !== verdict);
	if (softer.length > 0 && softer.every(({ mode }) => mode === "enforce")) return "It passes until the day in `enforce_from`.";
	return `\`mode: ${because === "comment" ? "comment" : "observe"}\` lets it pass.`;
}
function unconfigured(report, rulebook) {
	const lead = report.would === "hold" ? leadOf(report, null) : null;
	return {
		icon: "ℹ️",
		title: lead === null ? "Not configured" : `Not configured; would have been held: ${said(lead, report, rulebook)}`,
		because: "No model is named in `.github/mle-review.yml` on the base branch, so only the code rules were asked and nothing is held."
	};
}
function wayBack$1({ models }) {
	const back = models.filter(({ kind }) => kind === "rollback");
	const [first] = back;
	const more = back.length > 1 ? ` and ${back.length - 1} more models` : "";
	const to = first?.restores ? ` at ${short(first.restores)}` : "";
	return {
		icon: "↩️",
		title: `A way back: ${first ? codeSpan(first.id) : "the model"}${more} as it was${to}`,
		because: "Every changed file of the model equals that commit, so this passes at once: no compact, no gates."
	};
}
function passes(report, clean) {
	const touched = report.models.filter(({ kind }) => kind !== "untouched");
	if (touched.length > 0 && touched.every(({ kind }) => kind === "dependencies") && !clean) return {
		icon: "✅",
		title: "Passes: no model changed",
		because: `Shared code that reaches ${names(touched)} did; without \`strict: true\` that is a note.`
	};
	if (touched.length > 0 && touched.every(({ kind }) => kind === "policy") && !clean) return {
		icon: "✅",
		title: "Passes: no model changed",
		because: `Only what ${names(touched)} is judged by did: configuration, gates or references.`
	};
	const gates = touched.flatMap((model) => model.gates);
	const passed = gates.filter(({ status }) => status === "pass").length;
	const who = touched.length === 1 && touched[0] ? codeSpan(touched[0].id) : touched.length === 0 ? "this change" : `${touched.length} models`;
	const met = gates.length === 0 ? "" : passed === gates.length ? ` meet${touched.length === 1 ? "s" : ""} all ${passed} limits` : ` meet${touched.length === 1 ? "s" : ""} ${passed} of ${gates.length} limits; none of the others holds a change`;
	const near = tightest(gates)[0];
	const figures = near === void 0 ? null : inFigures(near, report.pull.baseRef);
	return {
		icon: "✅",
		title: `${clean ? "Nothing left" : "Passes"}: ${who}${met}`,
		because: figures === null ? "" : `Least room: ${figures}`
	};
}
function names(models) {
	const shown = models.slice(0, 3).map(({ id }) => codeSpan(id));
	return models.length > 3 ? `${models.length} models` : shown.join(", ");
}
// src/reply/lifecycle.ts
/** Compares a report with what our last comment showed. The same head gives the same answer, however often it is asked. */
function lifecycle(report, prior) {
	const { head } = report.pull;
	const before = new Map(prior?.open.map((it) => [it.fingerprint, it]));
	const tracked = report.findings.filter(isTracked);
	const now = new Set(tracked.map(({ fingerprint }) => fingerprint));
	const since = ({ fingerprint }) => before.get(fingerprint)?.since ?? head;
	const left = [...before.values()].filter(({ fingerprint }) => !now.has(fingerprint));
	const states = new Map(left.map((it) => [it, stateOf(it.rule, report.outcomes)]));
	const fixed = [...(prior?.fixed ?? []).filter(({ fingerprint }) => !now.has(fingerprint)), ...left.filter((it) => states.get(it) === "gone").map((it) => ({
		...it,
		since: head
	}))].slice(-20);
	const open = tracked.map((it) => ({
		fingerprint: it.fingerprint,
		rule: it.rule,
		since: since(it),
		where: placeText(it) ?? ""
	}));
	const unseen = left.filter((it) => states.get(it) === "unknown");
	return {
		since,
		allNew: fixed.length === 0 && tracked.every((it) => since(it) === head),
		fixed,
		next: {
			open: [...open, ...unseen],
			fixed
		}
	};
}
/** Findings whose fate is followed: what a person is asked to settle or consider. */
function isTracked({ severity, standing }) {
	return !standing && (severity === "E" || severity === "W");
}
/**
* Whether findings of a rule that are no longer reported are gone, or merely were not looked for. A rule that could not run, or that
* was switched off, has fixed nothing.
*/
function stateOf(rule, outcomes) {
	const asked = outcomes.filter((outcome) => outcome.rule === rule);
	if (asked.some((outcome) => outcome.is === "off" && outcome.why === "configuration")) return "off";
	const unsure = (outcome) => outcome.is === "blind" || outcome.is === "broken" || outcome.is === "inconclusive" || outcome.is === "found" && outcome.undecided.length > 0;
	return asked.length === 0 || asked.some(unsure) ? "unknown" : "gone";
}
// src/reply/changed.ts
/** Rows that list files: absent means that none changed. Of the others it means that the metrics do not state it. */
const files = [
	"config",
	"dependencies",
	"code",
	"artifact"
];
/** Every part of a model that a reader asks about, in that order. */
const asked = [
	"data",
	"split",
	"features",
	"label",
	"seed",
	"config",
	"dependencies",
	"code",
	"artifact"
];
/** "What changed" in one line: what moved with both sides, then what did not, then what nobody stated. */
function changedLine({ rows }, { kind }) {
	if (rows.length === 0) return null;
	const told = asked.map((what) => ({
		what,
		row: rows.find((row) => row.what === what) ?? null
	}));
	const moved = told.filter(({ row }) => row !== null && isMoved(row)).map(({ row }) => moveText(row));
	const named = (rest) => rest.map(({ what }) => changedLabels[what]).join(", ");
	const still = told.filter(({ what, row }) => row === null ? files.includes(what) : !isMoved(row));
	const unstated = told.filter(({ what, row }) => row === null && !files.includes(what) && what !== "split");
	return `**What changed** · ${[
		...kind === "refresh" ? ["a refresh"] : [],
		...moved,
		...still.length > 0 ? [`${named(still)} unchanged`] : [],
		...unstated.length > 0 ? [`${named(unstated)} not stated`] : []
	].join(" · ")}`;
}
function isMoved({ what, base, head, added, removed }) {
	if (what === "features") return (added?.length ?? 0) + (removed?.length ?? 0) > 0;
	return base !== head;
}
function moveText(row) {
	const name = changedLabels[row.what];
	if (row.what === "features") return `${name} ${[...signs("+", row.added), ...signs("−", row.removed)].join(" ")}`;
	if (row.base === null && files.includes(row.what) && row.what !== "artifact") return `${name} ${paths(row.head ?? "")}`;
	const production = row.production !== null && row.production !== row.base ? ` (production ${value(row.production)})` : "";
	return `${name} ${row.base === null ? row.what === "artifact" ? "" : "not stated → " : `${value(row.base)} → `}${row.head === null ? gone(row) : value(row.head)}${production}`;
}
/** An artifact's file can be gone; a figure's metrics may as well be unread. */
function gone({ what }) {
	return what === "artifact" ? "no longer there" : "not stated";
}
function signs(sign, names = []) {
	const shown = names.slice(0, 6).map((name) => codeSpan(`${sign}${name}`));
	return names.length > shown.length ? [...shown, `and ${sign}${names.length - shown.length} more`] : shown;
}
function paths(listed) {
	const all = listed.split(", ");
	const more = all.length > 3 ? ` and ${all.length - 3} more` : "";
	return all.slice(0, 3).map(codeSpan).join(", ") + more;
}
/** A value as stated; digests at the length people compare. */
function value(text) {
	return codeSpan(text.replace(/^((?:git|sha256|md5):[0-9a-f]{7})[0-9a-f]+$/, "$1"));
}
// src/reply/gate-table.ts
/** Gates that a reader must see: all that did not pass, and the passing ones with the least room; the others can be folded. */
function splitGates(gates, passing = 3) {
	const order = [
		"fail",
		"inconclusive",
		"blind",
		"pass"
	];
	const tiers = [
		"hold",
		"warn",
		"note"
	];
	const unmet = gates.filter(({ status }) => status !== "pass").toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || order.indexOf(a.status) - order.indexOf(b.status) || room(a) - room(b));
	const near = tightest(gates).slice(0, passing);
	return {
		shown: [...unmet, ...near],
		folded: gates.filter((gate) => gate.status === "pass" && !near.includes(gate))
	};
}
/** The gates as a table: what was observed, against what, the limit, the margin as a bar, and what came of it. */
function gateTable(gates, baseRef, most) {
	return table([[
		"gate",
		"against",
		"observed",
		"limit",
		"margin",
		""
	], ...gates.slice(0, most).map((gate) => gateRow(gate, baseRef))], [
		"l",
		"l",
		"r",
		"r",
		"l",
		"l"
	]);
}
function gateRow(gate, baseRef) {
	const decimals = decimalsOf(gate);
	return [
		gateName(gate),
		against(gate, baseRef, decimals),
		together(observed(gate, decimals)),
		together(limitText(gate, decimals)),
		marginText(gate, decimals),
		statusText(gate)
	];
}
/** A gate's subject: `recall · country=IT`. */
function gateName({ metric, slice }) {
	const name = (text) => quote(cut(text, 80));
	if (metric === "*") return "all gates";
	return slice === null ? name(metric) : `${name(metric)} · ${name(slice)}`;
}
function against({ against, reference, rescored }, baseRef, decimals) {
	const value = reference === null ? "" : ` ${figure(reference, decimals)}${rescored ? " \\*" : ""}`;
	switch (against) {
		case "limit": return "limit";
		case "do_not_ship": return "do not ship";
		case "slices": return "best − worst";
		case "baseline": return `${tableCode(baseRef)}${value}`;
		case "production": return `production${value}`;
		default: return against;
	}
}
function observed({ observed, text, n, slice }, decimals) {
	if (observed === null) return text === void 0 ? "–" : tableCode(text.slice(0, 60));
	return `${figure(observed, decimals)}${n !== null && slice !== null ? ` (n ${figure(n, 0)})` : ""}`;
}
/** Figures that no line break may part. */
function together(figures) {
	return figures.replaceAll(" ", "\xA0");
}
function marginText(gate, decimals) {
	if (gate.margin === null) return "";
	const drawn = bar(gate);
	return `${drawn === null ? "" : `\`${drawn}\`\u00A0`}${signed(gate.margin, decimals)}`;
}
function statusText({ status, reason, tier }) {
	const soft = status === "pass" || tier === "hold" ? "" : tier === "warn" ? ", warns only" : ", noted only";
	const mark = status === "fail" && tier !== "hold" ? "⚠️ fail" : statusPhrases[status];
	const why = reasonPhrases[reason];
	return `${mark}${why === "" ? "" : `: ${why}`}${soft}`;
}
// src/reply/slice-charts.ts
const most$2 = {
	charts: 4,
	bars: 20,
	label: 24
};
/** One picture for each metric that was held against a limit on two slices or more: bars for the slices, a line for their limits. */
function sliceCharts(gates) {
	return [...Map.groupBy(gates.filter((gate) => gate.slice?.includes("=") && gate.against === "limit" && gate.observed !== null && typeof gate.limit === "number"), ({ metric, slice, sense }) => JSON.stringify([
		metric,
		keyOf$1(slice),
		sense
	])).values()].filter((rows) => rows.length >= 2).slice(0, most$2.charts).map(chart);
}
function chart(rows) {
	const shown = rows.toSorted((a, b) => (a.margin ?? 0) - (b.margin ?? 0)).slice(0, most$2.bars);
	const key = keyOf$1(shown[0]?.slice ?? null);
	const metric = label(shown[0]?.metric ?? "");
	const values = shown.map(({ observed }) => observed ?? 0);
	const limits = shown.map(({ limit }) => limit);
	const [low, high] = span([...values, ...limits]);
	const by = key.split(",").map(label).join(" and ");
	const cutOff = rows.length > shown.length ? `, worst ${shown.length} of ${rows.length}` : "";
	const names = shown.map(({ slice }) => `"${label(key.includes(",") ? slice ?? "" : (slice ?? "").slice(key.length + 1))}"`);
	return [
		"```mermaid",
		"xychart-beta",
		`  title "${metric} by ${by}${cutOff} (line: limit)"`,
		`  x-axis [${names.join(", ")}]`,
		`  y-axis "${metric}" ${number(low)} --> ${number(high)}`,
		`  bar [${values.map(number).join(", ")}]`,
		`  line [${limits.map(number).join(", ")}]`,
		"```"
	].join("\n");
}
/** Keys of a slice: `country` of `country=IT`, `channel,country` of a crossed one. */
function keyOf$1(slice) {
	return (slice ?? "").split(",").map((part) => part.split("=")[0] ?? "").join(",");
}
/** A name as a Mermaid string: quotes, entities, directives and comments cannot be written in it. */
function label(text) {
	const inert = text.toWellFormed().replace(/[^\p{L}\p{N} _=.,:/+()%-]/gu, "_").replace(/%+/g, "%");
	const letters = [...inert];
	return letters.length <= most$2.label ? inert || "_" : `${letters.slice(0, most$2.label - 1).join("")}…`;
}
/** An axis with a little air, not from zero: limits of one metric lie close together. It never leaves the metric's natural range at zero or one. */
function span(values) {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const air = (high - low || Math.abs(high) || 1) * .25;
	return [low >= 0 ? Math.max(0, low - air) : low - air, high <= 1 && low >= 0 ? Math.min(1, high + air) : high + air];
}
/** Plain decimals: Mermaid reads no exponent, no true minus and no thousands mark. */
function number(value) {
	const digits = Math.max(0, Math.min(9, 3 - Math.floor(Math.log10(Math.abs(value) || 1))));
	return Math.abs(value) >= 0x38d7ea4c68000 ? "1000000000000000" : String(Number(value.toFixed(digits))).includes("e") ? "0" : String(Number(value.toFixed(digits)));
}
// src/reply/model-sections.ts
/** Models that are shown in detail where there are several; the table names them all. */
const detailed = 8;
/** What each model came to: what changed in it, its gates, the folded rest. Several models begin with a table of them all. */
function modelSections(report, rows) {
	const touched = report.models.filter(({ kind }) => kind !== "untouched").toSorted((a, b) => urgency(b) - urgency(a));
	if (touched.length <= 1) return touched.flatMap((model) => ofModel(report, model, rows, false));
	const named = touched.filter((model) => model.would !== "pass" || model.verdict !== "pass").slice(0, detailed);
	const calm = touched.length > 10 ? touched.filter(({ verdict, would }) => verdict === "pass" && would === "pass") : [];
	return [
		list(75, touched.filter((model) => !calm.includes(model)), (shown, left) => modelTable(report, shown, left), rows),
		list(25, calm, (shown, left) => calmModels(report, shown, left), rows * 2),
		...named.flatMap((model) => ofModel(report, model, rows, true))
	];
}
function ofModel(report, model, most, titled) {
	const { shown, folded } = splitGates(model.gates);
	const { baseRef } = report.pull;
	const line = model.kind === "rollback" ? null : changedOf(report, model);
	const charts = sliceCharts(model.gates);
	const rescored = shown.some((gate) => gate.rescored) ? "`*` scored again by the author on the new snapshot. " : "";
	const sections = [
		optional(60, () => line ?? ""),
		list(78, shown, (rows, left) => gatesText(rows, left, baseRef, rescored), most),
		list(20, folded, (rows, left) => foldedGates(rows, left, baseRef), most),
		list(30, charts, (drawn) => drawn.length === 0 ? "" : fold(`Slices against their limits`, drawn.join("\n\n")), most)
	];
	return titled ? [fixed(`#### ${codeSpan(model.id)}`), ...sections] : sections;
}
function changedOf(report, model) {
	const changed = report.changed.find((it) => it.model === model.id);
	return changed === void 0 ? null : changedLine(changed, model);
}
function gatesText(rows, left, baseRef, rescored) {
	if (rows.length === 0) return `${left} more limits in the full report.`;
	const legend = `<sub>${rescored}${rows.some(({ margin }) => margin !== null) ? barLegend : ""}</sub>`;
	return `${gateTable(rows, baseRef, rows.length)}${left > 0 ? `\n\n${left} more limits in the full report.` : ""}\n\n${legend === "<sub></sub>" ? "" : legend}`.trimEnd();
}
function foldedGates(rows, left, baseRef) {
	const all = rows.length + left;
	const title = `${all} more limit${all === 1 ? "" : "s"}, ${all === 1 ? "met" : "all met"}`;
	if (rows.length === 0) return `${title}.`;
	return fold(title, `${gateTable(rows, baseRef, rows.length)}${left > 0 ? `\n\n${left} more in the full report.` : ""}`);
}
function calmModels(report, models, left) {
	const title = `${models.length + left} more models pass`;
	return models.length === 0 ? `${title}.` : fold(title, modelTable(report, models, left));
}
/** Models as a table: what each came to, and its tightest limit. */
function modelTable(report, models, left) {
	const rows = models.map((model) => {
		const met = model.gates.filter(({ status }) => status === "pass").length;
		const near = model.gates.find(({ status, tier, margin }) => status === "fail" && tier === "hold" && margin !== null) ?? tightest(model.gates)[0];
		const figures = near === void 0 ? "" : inFigures(near, report.pull.baseRef) ?? "";
		return [
			tableCode(model.id),
			verdictText(model),
			model.gates.length === 0 ? "–" : `${met} of ${model.gates.length}`,
			figures.replaceAll("|", "&#124;")
		];
	});
	const more = left > 0 ? `\n\n${left} more models in the full report.` : "";
	return `${table([[
		"model",
		"",
		"limits met",
		"tightest limit"
	], ...rows], [
		"l",
		"l",
		"r",
		"l"
	])}${more}`;
}
function verdictText({ verdict, would, effectiveMode, kind, isNew }) {
	const soft = would !== verdict ? ` (\`${effectiveMode}\`: would be ${would === "hold" ? "held" : would})` : "";
	return `${{
		hold: "⛔ held",
		undecided: "❔ undecided",
		pass: "✅ passes",
		"not-applicable": "➖ not applicable"
	}[verdict]}${soft}${{
		rollback: ", a way back",
		policy: ", policy only",
		dependencies: ", shared code only",
		refresh: ", refresh",
		behaviour: "",
		untouched: ""
	}[kind]}${isNew ? ", new" : ""}`;
}
function urgency({ verdict, would }) {
	const order = [
		"not-applicable",
		"pass",
		"undecided",
		"hold"
	];
	return order.indexOf(verdict) * 10 + order.indexOf(would);
}
// src/reply/options.ts
/** How a reader has a rule explained, where they stand. */
function explainHint(rule, { answers }) {
	return codeSpan(`${answers === true ? "/" : ""}mle-review explain ${rule}`);
}
/** A rendering that links nowhere. */
const unlinked = {
	runUrl: null,
	pagesUrl: null
};
// src/reply/overruled.ts
/** "`models.fraud.mode: observe` has no effect: acme/.github//mle-review.yml locks `defaults.mode`, so `enforce` stands." */
function overruledLine({ key, wanted, stands, lock, from }) {
	const left = stands === null ? "the default stands" : `${codeSpan(stands)} stands`;
	return `${codeSpan(`${key}: ${wanted}`)} has no effect: ${codeSpan(from)} locks ${codeSpan(lock)}, so ${left}.`;
}
// src/reply/compose.ts
/** The whole review as Markdown: verdict first, then what changed, gates, findings, questions, coverage. Always within its limit. */
function compose(report, rulebook, prior, options, { limit, rows, introducedOnly, size, tail }) {
	const life = lifecycle(report, prior);
	const telling = {
		report,
		rulebook,
		options,
		life,
		several: report.models.filter(({ kind }) => kind !== "untouched").length > 1,
		rows
	};
	const end = `\n${tail(life)}`;
	return `${shrink([
		fixed(head$1(telling, prior)),
		...modelSections(report, rows),
		...findingSections(telling),
		...stubs(report),
		list(68, report.overruled.filter(({ introduced }) => introduced || !introducedOnly), (shown, left) => putAside(telling, shown, left), rows),
		list(40, report.assumptions, (shown, left) => assumptions(telling, shown, left), rows),
		list(65, report.questions, (shown, left) => questions(telling, shown, left), rows),
		...foldedFindings(telling),
		optional(10, () => report.coverage.some(({ state }) => state !== "not-applicable") ? coverageTable(report) : ""),
		fixed(footer(telling))
	], limit - size(end), size)}${end}`;
}
function head$1(telling, prior) {
	const { report, rulebook, life } = telling;
	const { icon, title, because } = headline(report, rulebook, life.next.open.length === 0 && (life.fixed.length > 0 || (prior?.open.length ?? 0) > 0));
	return `### ${icon} ${title}\n${[because, counts(telling)].filter((line) => line !== "").join("  \n")}`.trimEnd();
}
/** "1 to settle · 1 could not be decided · 2 to consider". */
function counts({ report, rulebook }) {
	const { settle, approval, approved, consider, standing } = sortFindings(report);
	return [
		[settle.length, held(settle) ? "to settle" : "would hold"],
		[approval.length, "for an approver"],
		[undecidedOf(report, rulebook).length, "could not be decided"],
		[approved.length, "approved"],
		[consider.length, "to consider"],
		[report.questions.length, report.questions.length === 1 ? "question" : "questions"],
		[standing.length, "stood before"]
	].filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(" · ");
}
function questions(telling, shown, left) {
	const items = shown.map(({ text, model }, i) => `${i + 1}. ${telling.several && model !== null ? `${codeSpan(model)}: ` : ""}${oneLine(text, 1500)}`);
	return `${headings.questions}\n${items.join("\n")}${left > 0 ? `\n\n${rest(left, telling)}` : ""}`;
}
function assumptions(telling, shown, left) {
	const items = shown.map(({ field, text, line }) => `- ${field}, line ${line} of the description: ${quote(text)}`);
	return `${headings.assumptions}\n${items.join("\n")}${left > 0 ? `\n\n${rest(left, telling)}` : ""}`;
}
function putAside(telling, shown, left) {
	return `${headings.overruled}\n${shown.map((it) => `- ${overruledLine(it)}`).join("\n")}${left > 0 ? `\n- ${rest(left, telling)}` : ""}`;
}
/** What a way back and a repository without configuration are handed to fill in. */
function stubs(report) {
	if (report.models.some(({ kind }) => kind === "rollback")) return [optional(45, () => `**Incident**, for the description or a follow-up issue:\n\n\`\`\`markdown\n${incidentStub.join("\n")}\n\`\`\``)];
	if (report.because === "unconfigured") return [optional(45, () => `**To have a model judged**, \`.github/mle-review.yml\` on the base branch:\n\n\`\`\`yaml\n${leastConfiguration.join("\n")}\n\`\`\``)];
	return [];
}
function footer({ report, options }) {
	const { pull, tool, findings } = report;
	const example = findings.find(({ standing }) => !standing)?.rule;
	return `<sub>${[
		`${tool.name} ${tool.version}`,
		`${short(pull.head)} against ${codeSpan(pull.baseRef)} at ${short(pull.base)}`,
		...example === void 0 ? [] : [explainHint(example, options)],
		...options.runUrl === null ? [] : [`[full report](${options.runUrl})`]
	].join(" · ")}</sub>`;
}
// src/reply/summary.ts
/** The job summary: the whole review, written also where nobody is commented at. GitHub counts its bytes. */
function jobSummary(report, rulebook, options = unlinked) {
	return compose(report, rulebook, null, options, {
		limit: limits.summaryBytes - 1024,
		rows: 1e3,
		size: (text) => new TextEncoder().encode(text).length,
		tail: () => ""
	});
}
// src/reply/terminal.ts
/** `mle-review review`: verdict first, then each model's gates, findings with file and line, what could not be decided, questions. */
function terminal(report, rulebook, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const models = report.models.filter(({ kind }) => kind !== "untouched");
	return inLogLines([
		...head(report, rulebook, paint, wide),
		...models.flatMap((model) => modelLines(report, model, models.length > 1, paint, wide)),
		...findingLines(report, rulebook, paint, wide),
		...undecidedLines(report, rulebook, paint, wide),
		...listed("Locked by the organisation", report.overruled.map((it) => unmarked(overruledLine(it))), paint, wide),
		...listed("Taken as assumptions", report.assumptions.map(({ field, text }) => `${field}: ${visible(text)}`), paint, wide),
		...listed("Nobody asked yet", report.questions.map(({ text }) => unmarked(text)), paint, wide),
		...report.coverage.some(({ state }) => state !== "not-applicable") ? ["", paint("dim", coverageCount(report.coverage))] : []
	]);
}
function head(report, rulebook, paint, wide) {
	const { icon, title, because } = headline(report, rulebook, false);
	const { pull } = report;
	const style = report.verdict === "hold" ? "red" : report.verdict === "undecided" ? "yellow" : "green";
	const sides = `${visible(pull.head).slice(0, 12)} against ${visible(pull.baseRef)} at ${visible(pull.base).slice(0, 12)}`;
	const [first = "", ...more] = wrap(`${icon} ${unmarked(title)}`, wide);
	return [
		...[first, ...more].map((line) => paint("bold", paint(style, line))),
		...wrap(unmarked(because), wide),
		paint("dim", sides)
	];
}
function modelLines(report, model, titled, paint, wide) {
	const changed = report.changed.find((it) => it.model === model.id);
	const line = changed === void 0 || model.kind === "rollback" ? null : changedLine(changed, model);
	const soft = model.would === model.verdict ? "" : ` (would be ${model.would}; mode ${model.effectiveMode})`;
	return [
		...titled ? ["", paint("bold", `${visible(model.id)}: ${model.verdict}${soft}`)] : [],
		...line === null ? [] : ["", ...wrap(unmarked(line), wide, "  ")],
		...model.gates.length === 0 ? [] : ["", ...gateLines(model.gates, paint)]
	];
}
function findingLines(report, rulebook, paint, wide) {
	const { settle, approval, approved, consider, notes, standing } = sortFindings(report);
	const several = report.models.length > 1;
	const group = (title, style, found, mend) => found.length === 0 ? [] : [
		"",
		paint("bold", paint(style, title)),
		...found.flatMap((it, i) => findingText(it, rulebook, {
			several,
			mend: mend && isFirst$1(found, i),
			paint,
			wide
		}))
	];
	return [
		...group(held(settle) ? "To settle" : "Would hold", "red", settle, true),
		...group("For an approver: settled on GitHub, by a listed approver’s review", "red", approval, true),
		...group("Approved", "green", approved, false),
		...group("To consider", "yellow", consider, true),
		...group("Notes", "cyan", notes, false),
		...standing.length > 0 ? ["", paint("dim", `${standing.length} more stood before this change.`)] : []
	];
}
/** Limits as the comment orders them; of very many that are met, how many more. */
function gateLines(gates, paint) {
	const { shown, folded } = splitGates(gates);
	const left = folded.length - 40;
	const more = left > 0 ? [paint("dim", `  ${left} more limits, all met`)] : [];
	return [...gateRows([...shown, ...folded.slice(0, 40)], paint), ...more];
}
/** What to do instead is said once for each rule. */
function isFirst$1(found, at) {
	return found.findIndex(({ rule, variant }) => rule === found[at]?.rule && variant === found[at]?.variant) === at;
}
function findingText(finding, rulebook, { several, mend, paint, wide }) {
	const place = placeText(finding);
	const about = [several && finding.model !== null ? visible(finding.model) : null, place === null ? null : visible(place)].filter((it) => it !== null).join(" · ");
	const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
	const { instead } = wordsOf$1(page, finding.variant);
	return [
		`  ${paint("bold", visible(finding.rule))}${about === "" ? "" : `  ${about}`}${finding.confidence === "high" ? "" : `, ${finding.confidence} confidence`}`,
		...wrap(unmarked(finding.message), wide - 4).map((line) => `    ${line}`),
		...mend && instead !== "" ? wrap(`Instead: ${unmarked(firstParagraph(instead))}`, wide - 4).map((line) => paint("dim", `    ${line}`)) : []
	];
}
function undecidedLines(report, rulebook, paint, wide) {
	return listed("Could not be decided", undecidedOf(report, rulebook).map(({ why, rules, broken }) => `${broken ? "The rule itself broke, please report it: " : ""}${visible(why)}${rules.length > 0 ? ` (${rules.slice(0, 4).map(visible).join(", ")}${rules.length > 4 ? ", …" : ""})` : ""}`), paint, wide);
}
function listed(title, items, paint, wide) {
	if (items.length === 0) return [];
	return [
		"",
		paint("bold", paint("yellow", title)),
		...items.flatMap((item) => wrap(`- ${item}`, wide - 2, "  ").map((line) => `  ${line}`))
	];
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// src/read/diff.ts
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** One hunk header of a patch, or null where the line is none. With `-U0` it is a hunk already. */
function hunkHeader(line) {
	const found = header.exec(line);
	if (found === null) return null;
	const [, oldStart, oldLines = "1", newStart, newLines = "1"] = found;
	return {
		oldStart: Number(oldStart),
		oldLines: Number(oldLines),
		newStart: Number(newStart),
		newLines: Number(newLines)
	};
}
/** Edits after which two texts count as rewritten and no diff is attempted: bounds the work on hostile input. */
const mostEdits = 2e3;
/** Changed lines between two texts, as `git diff -U0` counts them; null when they differ too much to tell cheaply. */
function hunksBetween(before, after) {
	const [old, now] = [linesOf(before), linesOf(after)];
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
	const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
	const runs = new Runs();
	runs.kept(head);
	if (oldMiddle.length === 0 || newMiddle.length === 0) {
		runs.removed(oldMiddle.length);
		runs.added(newMiddle.length);
		return runs.done();
	}
	const parts = diffArrays(oldMiddle, newMiddle, { maxEditLength: mostEdits });
	if (parts === void 0) return null;
	for (const part of parts) if (part.removed) runs.removed(part.value.length);
	else if (part.added) runs.added(part.value.length);
	else runs.kept(part.value.length);
	return runs.done();
}
/** Lines with their ends, so that a missing newline at the end and CRLF count as differences, as in git. */
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Collects runs of removed and added lines into hunks as `git diff -U0` writes them. */
var Runs = class {
	hunks = [];
	old = 1;
	now = 1;
	oldLines = 0;
	newLines = 0;
	moveTo(old, now) {
		this.close();
		this.old = old;
		this.now = now;
	}
	removed(lines) {
		this.oldLines += lines;
		return lines;
	}
	added(lines) {
		this.newLines += lines;
		return lines;
	}
	kept(lines) {
		this.close();
		this.old += lines;
		this.now += lines;
	}
	close() {
		const { old, now, oldLines, newLines } = this;
		if (oldLines + newLines > 0) this.hunks.push({
			oldStart: oldLines === 0 ? old - 1 : old,
			oldLines,
			newStart: newLines === 0 ? now - 1 : now,
			newLines
		});
		this.old += oldLines;
		this.now += newLines;
		this.oldLines = 0;
		this.newLines = 0;
	}
	done() {
		this.close();
		return this.hunks;
	}
};
// src/read/pointer.ts
/** Longest text that Git LFS takes for a pointer. */
const pointerBytes = 1024;
/** Reads a Git LFS pointer; null where the text is none. */
function readLfsPointer(text) {
	if (text.length > 1024 || !/^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\/v1\r?\n/.test(text)) return null;
	const oid = /^oid (sha256:[0-9a-f]{64})\r?$/m.exec(text)?.[1];
	const size = /^size (\d{1,18})\r?$/m.exec(text)?.[1];
	return oid === void 0 || size === void 0 ? null : {
		oid,
		size: Number(size)
	};
}
/** Outputs that a `.dvc` file records; empty where it records none that we know. */
function readDvc(text) {
	return outsOf(parseYaml(text).value);
}
/** Outputs of every stage of a `dvc.lock`, in its present form (`schema: '2.0'`, stages below `stages`) or its first. */
function readDvcLock(text) {
	const lock = parseYaml(text).value;
	const stages = isMap$1(lock) ? isMap$1(lock.stages) ? lock.stages : lock : {};
	return Object.values(stages).flatMap(outsOf);
}
function outsOf(value) {
	if (!isMap$1(value) || !Array.isArray(value.outs)) return [];
	return value.outs.flatMap((out) => {
		if (!isMap$1(out) || typeof out.path !== "string") return [];
		const hash = [
			"md5",
			"etag",
			"checksum"
		].find((name) => typeof out[name] === "string" && out[name] !== "");
		return hash === void 0 ? [] : [{
			path: out.path,
			digest: `${hash}:${String(out[hash])}`
		}];
	});
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/world/checkout/line-heads.ts
/** Cuts a byte stream into lines and hands over the beginning of each: a minified file of one line costs no more than `keep` bytes. */
var LineHeads = class {
	/** Bytes of a line that are handed over; the rest is dropped. */
	keep = 65536;
	take;
	started = [];
	length = 0;
	constructor(take) {
		this.take = take;
	}
	push(chunk) {
		let from = 0;
		for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
			this.hold(chunk.subarray(from, end));
			this.end();
			from = end + 1;
		}
		if (from < chunk.length) this.hold(Buffer.from(chunk.subarray(from, Math.min(chunk.length, from + this.keep))));
	}
	end() {
		if (this.length === 0) return;
		const line = this.started.length === 1 ? this.started[0] : Buffer.concat(this.started);
		this.started = [];
		this.length = 0;
		if (line !== void 0) this.take(line.toString());
	}
	hold(bytes) {
		const room = this.keep - this.length;
		if (room <= 0) return;
		const part = bytes.subarray(0, room);
		this.started.push(part);
		this.length += part.length;
	}
};
// src/world/checkout/raw.ts
const statuses = {
	A: "added",
	M: "modified",
	D: "deleted",
	R: "renamed",
	C: "added",
	T: "type-changed"
};
/** Reads the fields of a raw line (`:100644 100644 <id> <id> R087`) and its one or two paths; null for a line that is none. */
function rawChange(fields, paths) {
	const [oldMode = "", newMode = "", oldId = "", newId = "", letters = ""] = fields.replace(/^:/, "").split(" ");
	const status = statuses[letters[0] ?? ""];
	const path = paths.at(-1);
	if (status === void 0 || path === void 0) return null;
	return {
		path,
		before: status === "renamed" ? paths[0] ?? path : path,
		status,
		base: entry(oldMode, oldId),
		head: entry(newMode, newId)
	};
}
/** Whether a raw record names two paths. */
function hasTwoPaths(fields) {
	return /[RC]\d*$/.test(fields);
}
function entry(mode, id) {
	return /^0+$/.test(mode) ? null : {
		mode,
		id,
		size: null
	};
}
const escapes = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
/** Takes git's C-style quotes off a path; a path without them comes back as it is. */
function unquote(path) {
	if (!path.startsWith("\"")) return path;
	const bytes = [];
	const body = path.slice(1, -1);
	for (let i = 0; i < body.length; i += 1) {
		const octal = /^\\([0-7]{3})/.exec(body.slice(i, i + 4))?.[1];
		if (octal !== void 0) {
			bytes.push(Number.parseInt(octal, 8));
			i += 3;
		} else if (body[i] === "\\") {
			i += 1;
			bytes.push(escapes[body[i] ?? ""] ?? body.charCodeAt(i));
		} else bytes.push(body.charCodeAt(i));
	}
	return Buffer.from(bytes).toString();
}
// src/world/checkout/changes.ts
/** Hunks of one file beyond which nobody reads them line by line: its lines are not told. */
const mostHunks = 2e4;
const asPlumbing = [
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--full-index",
	"--no-abbrev",
	"--submodule=short",
	"--ignore-submodules=none",
	"--diff-algorithm=default",
	"--indent-heuristic",
	"--inter-hunk-context=0",
	"-l1000"
];
/** What changed between two commits or trees: one run of git, its patch read for positions only. */
async function changesBetween(git, objects, from, to, commit) {
	const raw = [];
	const sections = [];
	const lines = new LineHeads((line) => {
		if (sections.length === 0 && line.startsWith(":")) {
			const [fields = "", ...paths] = line.split("	");
			const change = rawChange(fields, paths.map(unquote));
			if (change !== null) raw.push(change);
		} else if (line.startsWith("diff --git ")) {
			sections.push({
				binary: false,
				hunks: []
			});
			lines.keep = 200;
		} else if (line.startsWith("@@ ")) {
			const hunk = hunkHeader(line);
			const hunks = sections.at(-1)?.hunks;
			if (hunk !== null && hunks !== void 0 && hunks.length <= mostHunks) hunks.push(hunk);
		} else if (line.startsWith("Binary files ")) {
			const section = sections.at(-1);
			if (section !== void 0) section.binary = true;
		}
	});
	const result = await git([
		"diff-tree",
		"-r",
		"-M",
		"--raw",
		"-p",
		"-U0",
		...asPlumbing,
		from,
		to,
		"--"
	], { onChunk: (chunk) => lines.push(chunk) });
	lines.end();
	if (result.code !== 0) return {
		is: "unreadable",
		fault: "ours",
		reason: "diff-failed",
		why: `git could not compare ${from} with ${to}: ${lastLine(result.stderr)}. In a partial or shallow clone fetch the whole history first (fetch-depth: 0, no filter).`
	};
	return {
		is: "read",
		value: withSections(raw, sections, await pointersAmong(objects, raw)),
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
/** Joins what happened to each path with its part of the patch; both come in one order, a type change in two parts. */
function withSections(raw, sections, pointers) {
	const partsOf = ({ status }) => status === "type-changed" ? 2 : 1;
	const complete = raw.reduce((sum, change) => sum + partsOf(change), 0) === sections.length;
	let next = 0;
	return raw.map((change) => {
		const section = complete ? sections[next] : void 0;
		next += partsOf(change);
		const kind = kindOf$2(change, section, pointers);
		return {
			...change,
			kind,
			hunks: kind === "text" && change.status !== "type-changed" ? told(section) : null
		};
	});
}
function told(section) {
	return section === void 0 || section.hunks.length > mostHunks ? null : section.hunks;
}
function kindOf$2({ base, head }, section, pointers) {
	const entry = head ?? base;
	if (entry?.mode === "160000") return "submodule";
	if (entry?.mode === "120000") return "symlink";
	if (entry !== null && pointers.has(entry.id)) return "lfs";
	return section?.binary ? "binary" : "text";
}
/** Object ids, of those that changed, which hold a Git LFS pointer. */
async function pointersAmong(objects, raw) {
	const ids = raw.map(({ head, base }) => head ?? base).flatMap((entry) => entry?.mode.startsWith("100") ? [entry.id] : []);
	const blobs = await readBlobs(objects, [...new Set(ids)], pointerBytes);
	const found = /* @__PURE__ */ new Set();
	for (const [id, blob] of blobs) if (blob.is === "blob" && readLfsPointer(blob.bytes.toString("latin1")) !== null) found.add(id);
	return found;
}
// src/world/checkout/history.ts
/** Bytes of path names given to git as a filter; with more it lists all and we choose. */
const filterBytes = 65536;
/** What `paths` held along the first-parent history of `from`: its tree, undone one commit after the other. */
async function readHistory(git, from, tree, paths) {
	const commits = (await must(git, [
		"log",
		"--first-parent",
		"--format=%H %T",
		`--max-count=${limits.historyCommits + 1}`,
		from,
		"--"
	])).toString().trim().split("\n").map((line) => line.split(" "));
	const pairs = commits.slice(1).map(([, past], i) => `${commits[i]?.[1]} ${past}`);
	const options = [
		"diff-tree",
		"--stdin",
		"-r",
		"-z",
		"--raw",
		"--no-renames",
		"--no-abbrev",
		"--ignore-submodules=none",
		"--",
		...paths.reduce((sum, path) => sum + path.length, 0) < filterBytes ? paths : []
	];
	const out = await must(git, options, { input: `${pairs.join("\n")}\n` });
	const wanted = new Set(paths);
	const now = new Map(paths.map((path) => [path, tree[path] ?? null]));
	const states = [];
	const steps = stepsOf$1(out.toString());
	for (const [i, [commit = ""]] of commits.slice(1).entries()) {
		for (const [path, entry] of steps[i] ?? []) if (wanted.has(path)) now.set(path, entry);
		states.push({
			commit,
			entries: nullProto(now)
		});
	}
	return {
		is: "read",
		value: states,
		from: {
			path: "",
			commit: from,
			id: null
		}
	};
}
/** Per pair of trees, what each changed path held in the second. A pair begins with a line that names both. */
function stepsOf$1(out) {
	const steps = [];
	for (let at = 0; at < out.length;) {
		if (out[at] !== ":") {
			steps.push([]);
			at = endOf(out, "\n", at) + 1;
			continue;
		}
		const fields = out.slice(at, endOf(out, "\0", at));
		at += fields.length + 1;
		const paths = [];
		for (let i = 0; i < (hasTwoPaths(fields) ? 2 : 1); i += 1) {
			const end = endOf(out, "\0", at);
			paths.push(out.slice(at, end));
			at = end + 1;
		}
		const change = rawChange(fields, paths);
		if (change !== null) steps.at(-1)?.push([change.path, change.head]);
	}
	return steps;
}
function endOf(text, mark, from) {
	const end = text.indexOf(mark, from);
	return end === -1 ? text.length : end;
}
function nullProto(entries) {
	return Object.assign(Object.create(null), Object.fromEntries(entries));
}
// src/world/checkout/holds.ts
/** Milliseconds that a search through the history's contents may take. */
const searchLimit = 1e4;
/** Whether the base's history holds what a rollback plan names: a tag, a commit, a path, `commit:path`, or an LFS or DVC digest. */
async function holds(git, base, name) {
	const answer = (value) => ({
		is: "read",
		value,
		from: {
			path: name,
			commit: base,
			id: null
		}
	});
	if (name === "" || name.startsWith("-") || /[\0\n]/.test(name)) return answer(false);
	if (await isTag(git, name)) return answer(true);
	if (/^[0-9a-f]{7,64}$/.test(name) && await isPast(git, base, name)) return answer(true);
	if (await heldAt(git, base, name)) return answer(true);
	if (await run(git, [
		"log",
		"-1",
		"--format=%H",
		base,
		"--",
		name
	]) !== "") return answer(true);
	const digest = /^(?:(?:sha256|md5):)?([0-9a-f]{32}|[0-9a-f]{64})$/.exec(name)?.[1];
	if (digest !== void 0) {
		const { code, stdout } = await git([
			"log",
			"-1",
			"--format=%H",
			"-S",
			digest,
			base
		], { limit: searchLimit });
		if (code !== 0) return {
			is: "unreadable",
			fault: "ours",
			reason: "search-limit",
			why: `Searching the history for ${name} took too long; name a path or a tag instead.`
		};
		if (stdout.length > 0) return answer(true);
	}
	if (!await isShallow(git)) return answer(false);
	return {
		is: "unreadable",
		fault: "ours",
		reason: "shallow",
		why: `${name} is not in this shallow clone: fetch the whole history (fetch-depth: 0).`
	};
}
async function isTag(git, name) {
	return await commitOf(git, `refs/tags/${name.replace(/^(?:refs\/)?tags\//, "")}`) !== null;
}
async function isPast(git, base, name) {
	const commit = await commitOf(git, name);
	return commit !== null && (await git([
		"merge-base",
		"--is-ancestor",
		commit,
		base
	])).code === 0;
}
/** `commit:path` or `tag:path`. */
async function heldAt(git, base, name) {
	const [revision = "", path = ""] = name.split(/:(.*)/s);
	if (revision === "" || path === "") return false;
	const commit = await commitOf(git, revision);
	if (commit === null || (await git([
		"merge-base",
		"--is-ancestor",
		commit,
		base
	])).code !== 0) return false;
	return (await git([
		"cat-file",
		"-e",
		`${commit}:${path}`
	])).code === 0;
}
async function run(git, args) {
	const { code, stdout } = await git(args);
	return code === 0 ? stdout.toString().trim() : "";
}
// src/world/checkout/needs-the-app.ts
/** What a checkout says of a file in another repository: a clone does not hold it. */
function needsTheApp(at) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "needs-the-app",
		why: `\`extends\` needs the App, or the Action with \`org-token\`: a checkout does not hold ${nameOf$1(at)}, so nothing of it was applied. Here, hand it in with \`--organisation FILE\`.`
	};
}
/** The file as somebody handed it in, under the name that `extends` gives it. */
function handedIn(text, at) {
	return {
		is: "read",
		value: text,
		from: {
			path: nameOf$1(at),
			commit: null,
			id: null
		}
	};
}
function nameOf$1({ owner, repo, path, commit }) {
	return `${owner}/${repo}//${path}@${commit}`;
}
// src/world/checkout/said.ts
/** Bytes of a commit that is read as it lies there. */
const usual = 262144;
/** Title and description of a change that no pull request describes: the message of its newest commit that is its own, no merge. */
async function saidOf(git, objects, mergeBase, head) {
	const tip = head === mergeBase ? null : await saidBy(objects, head);
	if (tip !== null) return tip;
	const log = async (...args) => (await must(git, [
		"log",
		"-1",
		"--format=%s%x00%b",
		...args,
		"--"
	])).toString();
	const own = await log("--no-merges", "--first-parent", `${mergeBase}..${head}`);
	const [title = "", body = ""] = own === "" ? [(await log(head)).split("\0")[0]] : own.split("\0");
	return {
		title: title.trim(),
		body: body.trim()
	};
}
/** The message of a plain commit in UTF-8; null for a merge and for all else that git itself had better read. */
async function saidBy(objects, commit) {
	const [known] = await objects.sizes([commit]);
	if (known?.type !== "commit" || known.size > usual) return null;
	const [object] = await objects.contents([commit]);
	const [, headers = "", message = ""] = /^(.*?)\n\n(.*)$/s.exec(object?.bytes.toString() ?? "") ?? [];
	const lines = headers.split("\n");
	if (lines.filter((line) => line.startsWith("parent ")).length !== 1 || lines.some((line) => line.startsWith("encoding "))) return null;
	const [, title = "", body = ""] = /^(.*?)(?:\n[^\S\n]*\n(.*))?$/s.exec(message.trim()) ?? [];
	return {
		title: title.split("\n").map((line) => line.trimEnd()).join(" "),
		body: body.trim()
	};
}
// src/world/checkout/work-tree.ts
/**
* Writes the folder's files, committed or not, into a tree without writing anything into the repository: index and objects are
* temporary. Ignored files are left out, and filters of the user's own configuration (Git LFS) run as `git add` runs them.
*/
async function writeWorkTree(git, root) {
	const folder = mkdtempSync(join(tmpdir(), "mle-review-"));
	const dispose = () => {
		process.off("exit", dispose);
		rmSync(folder, {
			recursive: true,
			force: true
		});
	};
	process.on("exit", dispose);
	try {
		const [objects, index] = await Promise.all([gitPath(git, root, "objects"), gitPath(git, root, "index")]);
		const env = {
			GIT_OBJECT_DIRECTORY: join(folder, "objects"),
			GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objects)
		};
		mkdirSync(env.GIT_OBJECT_DIRECTORY);
		const withIndex = {
			...env,
			GIT_INDEX_FILE: join(folder, "index")
		};
		if (existsSync(index)) copyFileSync(index, withIndex.GIT_INDEX_FILE);
		await must(git, [
			"-c",
			"advice.addEmbeddedRepo=false",
			"add",
			"--all",
			"--",
			"."
		], { env: withIndex });
		return {
			tree: (await must(git, ["write-tree"], { env: withIndex })).toString().trim(),
			env,
			dispose
		};
	} catch (error) {
		dispose();
		throw error;
	}
}
async function gitPath(git, root, name) {
	return resolve(root, (await must(git, [
		"rev-parse",
		"--git-path",
		name
	])).toString().replace(/\n$/, ""));
}
/** One entry of a list that git splits at colons. */
function quoted(path) {
	return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}
// src/world/checkout/checkout.ts
/** Opens a folder's repository by its objects: bare or not, nothing checked out, nothing of the head run, nothing written. */
async function openCheckout(dir, { base, head, env = process.env, organisation } = {}) {
	const located = await locate(dir, env);
	const compared = await comparedOf(located.objects, {
		base,
		head: head === "WORKTREE" ? void 0 : head
	});
	const { mergeBase } = compared;
	const files = head === "WORKTREE" ? await uncommitted(env, await located.root()) : null;
	const git = files === null ? located.objects : located.objectsUnder(files.env);
	const objects = new ObjectReader(git);
	const { title, body } = await saidOf(git, objects, mergeBase, compared.head);
	const idOf = (commit) => files !== null && commit === "WORKTREE" ? files.tree : commit;
	const named = (commit) => commit === "WORKTREE" ? null : commit;
	const trees = /* @__PURE__ */ new Map();
	const tree = (commit) => {
		const known = trees.get(commit) ?? readTree(git, idOf(commit), named(commit));
		trees.set(commit, known);
		return known;
	};
	const spent = { bytes: 0 };
	return {
		pull: async () => ({
			number: null,
			repository: null,
			url: null,
			title: files === null ? title : "Uncommitted changes",
			body,
			author: null,
			bot: false,
			draft: false,
			fork: false,
			baseRef: compared.ref,
			base: compared.base,
			head: files === null ? compared.head : workTree,
			mergeBase,
			door: "local"
		}),
		tree,
		async changes(from, to) {
			for (const side of await Promise.all([tree(from), tree(to)])) if (side.is !== "read") return side;
			return changesBetween(git, objects, idOf(from), idOf(to), named(to));
		},
		texts: (wants) => readTexts(objects, wants, ({ commit }) => named(commit), spent),
		history: async (from, paths) => {
			const start = await tree(from);
			return start.is === "read" ? readHistory(git, from, start.value, paths) : start;
		},
		holds: (name) => holds(git, compared.base, name),
		outside: async (at) => organisation === void 0 ? needsTheApp(at) : handedIn(organisation, at),
		teams: async () => ({}),
		approvals: async () => ({ is: "absent" }),
		handles: async () => ({ is: "absent" }),
		[Symbol.dispose]: () => {
			objects[Symbol.dispose]();
			files?.dispose();
		}
	};
}
async function uncommitted(env, root) {
	if (root === null) throw new CheckoutError("--head WORKTREE needs a work tree, and this repository is bare.");
	return writeWorkTree(gitIn(root, env), root);
}
// src/world/gather/blind.ts
/** What was left out of the evidence as a whole, and why. */
async function blindSpots(store, commits, { organisation, teams, refused }) {
	const unread = (await Promise.all([...new Set(Object.values(commits))].map(async (commit) => ({
		commit,
		tree: await store.tree(commit)
	})))).flatMap(({ commit, tree }) => tree.is === "unreadable" ? [{
		...tree,
		what: `the files of ${commit}`
	}] : []);
	const globs = refused.map((id) => ({
		is: "unreadable",
		fault: "ours",
		reason: "glob-refused",
		what: `the new model ${id}`,
		why: `a glob of ${id} is too involved to take from an unmerged configuration: at most two * in one folder name, two **, no parentheses.`
	}));
	const outside = organisation.is === "unreadable" ? [{
		...organisation,
		what: "the organisation's configuration"
	}] : [];
	const unknown = Object.entries(teams).flatMap(([name, read]) => read.is === "unreadable" ? [{
		...read,
		what: `the team ${name}`
	}] : []);
	return [
		...unread,
		...globs,
		...outside,
		...unknown
	];
}
// src/weigh/local-imports.ts
/** Files of the repository that a program imports: beside it, above it, or below a `src` folder. `has` says whether a path is there. */
function localImports(program, has) {
	const folder = program.path.split("/").slice(0, -1);
	const found = pythonFacts(program).imports.flatMap((module) => candidatesOf(module, folder).find(has) ?? []);
	return [...new Set(found)].filter((path) => path !== program.path);
}
/** Where a module may lie, nearest first. Leading dots count folders up from the program's own. */
function candidatesOf(module, folder) {
	const dots = /^\.*/.exec(module)?.[0].length ?? 0;
	const steps = module.slice(dots).split(".").filter((step) => step !== "");
	const above = folder.map((_, i) => folder.slice(0, folder.length - i));
	return (dots > 0 ? [folder.slice(0, folder.length - dots + 1)] : [...above, []].flatMap((root) => [root, [...root, "src"]])).flatMap((root) => {
		const path = [...root, ...steps].join("/");
		return steps.length === 0 ? [[...root, "__init__.py"].join("/")] : [`${path}.py`, `${path}/__init__.py`];
	});
}
// src/world/gather/further-sources.ts
/** Unchanged files that one review reads beside the changed ones. */
const most$1 = 100;
/** Files that the change left alone and that a rule asked for: modules that changed code imports, documents that configuration names. */
async function furtherSources(roles, changed, models, store, commits) {
	const tree = valueOf$1(await store.tree(commits.head));
	if (tree === null || !roles.some((role) => role !== "changed")) return [];
	const wanted = /* @__PURE__ */ new Map();
	if (roles.includes("named")) for (const path of namedBy(models)) wanted.set(path, "named");
	if (roles.includes("imported")) for (const path of importedBy(changed, tree)) wanted.set(path, "imported");
	const touched = new Set(changed.flatMap(({ path, headPath }) => [path, headPath]));
	const files = [...wanted].filter(([path]) => Object.hasOwn(tree, path) && !touched.has(path)).slice(0, most$1);
	const sides = [{
		side: "base",
		commit: commits.mergeBase
	}, {
		side: "head",
		commit: commits.head
	}];
	await store.fetch(files.flatMap(([path]) => sides.map(({ commit }) => ({
		commit,
		path
	}))));
	return files.flatMap(([path, role]) => sides.map(({ side, commit }) => ({
		path,
		headPath: path,
		side,
		role,
		kind: kindOf$1(path),
		text: store.read({
			commit,
			path
		})
	})));
}
function importedBy(changed, tree) {
	return changed.filter(({ side, kind }) => side === "head" && kind !== "document").slice(0, most$1).flatMap((source) => {
		const program = valueOf$1(readProgram(source));
		return program === null ? [] : localImports(program, (path) => Object.hasOwn(tree, path));
	});
}
function namedBy(models) {
	return models.flatMap(({ settings: { contract, data_contract, ledger } }) => [
		contract,
		data_contract,
		ledger
	].filter((path) => path !== void 0).map(plainPath));
}
function kindOf$1(path) {
	return path.endsWith(".py") ? "python" : path.endsWith(".ipynb") ? "notebook" : "document";
}
// src/world/gather/hunks.ts
/** Tells the changed lines of files whose patch was withheld, from both texts where they were read anyway. */
function withHunks(changes, store, { mergeBase, head }) {
	return changes.map((change) => {
		if (change.hunks !== null || change.kind !== "text" || change.status === "type-changed") return change;
		const before = change.base === null ? "" : store.text({
			commit: mergeBase,
			path: change.before
		});
		const after = change.head === null ? "" : store.text({
			commit: head,
			path: change.path
		});
		return before === null || after === null ? change : {
			...change,
			hunks: hunksBetween(before, after),
			rebuilt: true
		};
	});
}
// src/read/python-literal.ts
/** The prefix of a string literal in small letters, whether backslashes mean themselves, and how many quotes it opens with. */
function literalKind(text) {
	const prefix = (/^[A-Za-z]*/.exec(text)?.[0] ?? "").toLowerCase();
	const quote = text[prefix.length] ?? "";
	const quotes = text.startsWith(quote.repeat(3), prefix.length) && text.length >= prefix.length + 6 ? 3 : 1;
	return {
		prefix,
		raw: prefix.includes("r"),
		quotes
	};
}
/** A number in one spelling: case of letters, a bare point and a plus before the exponent do not count. */
function normalNumber(text) {
	const number = text.toLowerCase();
	if (/^0[xob]/.test(number)) return number;
	return number.replace("e+", "e").replace(/^\./, "0.").replace(/\.(?=[ej]|$)/, ".0");
}
const simple = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	"\n": ""
};
/** Text with Python's escapes resolved; an escape that Python does not know stays as written, and so does a character name. */
function unescaped(text) {
	return text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^{}\n]{1,100})\}|([\s\S]))/g, (whole, ...groups) => {
		const [octal, hex, short, long, name, one] = groups;
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		if (name !== void 0) return `\\N{${name.toUpperCase()}}`;
		const code = hex ?? short ?? long;
		if (code === void 0) return simple[one ?? ""] ?? whole;
		const point = Number.parseInt(code, 16);
		return point > 1114111 ? whole : String.fromCodePoint(point);
	});
}
// src/read/python-string.ts
/** Strings, f-strings and strings one after another, in one spelling: joined, quotes, prefixes and escapes resolved. */
function writeString(node, text, out, write) {
	const strings = node.name === "ContinuedString" ? node.children : [node];
	const bytes = strings.some((string) => literalKind(text.slice(string.from, string.to)).prefix.includes("b")) ? "b" : "";
	const parts = merged$1(strings.flatMap((string) => partsOf(string, text)));
	if (parts.length > 1) out.push("<S");
	for (const part of parts) if (typeof part === "string") out.push(bytes + JSON.stringify(part));
	else writeReplacement(part, text, out, write);
	if (parts.length > 1) out.push(">");
}
function partsOf(node, text) {
	const { prefix, raw, quotes } = literalKind(text.slice(node.from, node.to));
	const isFormat = node.name === "FormatString";
	const plain = (from, to) => {
		const value = raw ? text.slice(from, to) : unescaped(text.slice(from, to));
		return isFormat ? value.replace(/\{\{/g, "{").replace(/\}\}/g, "}") : value;
	};
	const parts = [];
	let done = node.from + prefix.length + quotes;
	for (const child of isFormat ? replacements(node) : []) {
		parts.push(plain(done, child.from), child);
		done = child.to;
	}
	return [...parts, plain(done, node.to - quotes)];
}
/** Neighbouring texts as one, and no empty ones but the only one. */
function merged$1(parts) {
	const all = [];
	for (const part of parts) {
		const last = all.at(-1);
		if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
		else all.push(part);
	}
	return all.length === 1 ? all : all.filter((part) => part !== "");
}
/** `{x!r:>{width}}`: the expression is code, its format is kept to the letter, and with `{x = }` the spaces are printed too. */
function writeReplacement(node, text, out, write) {
	out.push("<R");
	for (const child of node.children) if (child.name === "FormatSelfDoc") out.push(JSON.stringify(text.slice(node.from, child.to)));
	else if (child.name === "FormatSpec") writeSpec(child, text, out, write);
	else write(child, text, out);
	out.push(">");
}
function writeSpec(node, text, out, write) {
	let done = node.from;
	for (const child of replacements(node)) {
		out.push(JSON.stringify(text.slice(done, child.from)));
		writeReplacement(child, text, out, write);
		done = child.to;
	}
	out.push(JSON.stringify(text.slice(done, node.to)));
}
function replacements(node) {
	return node.children.filter(({ name }) => name === "FormatReplacement");
}
// src/read/python-canonical.ts
/** A Python text in the one spelling that all its formattings share, or null when it does not parse. For comparison, not for people. */
function canonicalPython(text) {
	const tree = parsePython(text);
	if (tree === null) return null;
	const out = [];
	try {
		within(tree.top, tree.text, out);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
	return out.map((piece) => ` ${piece}`).join("");
}
/** Where a list of expressions may stand without parentheses and is a tuple all the same. */
const takesBareTuple = /* @__PURE__ */ new Set([
	"AssignStatement",
	"UpdateStatement",
	"ReturnStatement",
	"ForStatement",
	"DeleteStatement",
	"ExpressionStatement",
	"YieldStatement",
	"YieldExpression"
]);
function write(node, text, out) {
	const said = text.slice(node.from, node.to);
	if (isDocstring(node)) return;
	if (node.name === "StatementGroup" || isLooseParenthesis(node)) within(node, text, out);
	else if (node.name === "TupleExpression") writeTuple(inner(node), text, out);
	else if (/^(?:Format|Continued)?String$/.test(node.name)) writeString(node, text, out, write);
	else if (node.name === "Number") out.push(normalNumber(said));
	else if (node.children.length === 0) out.push(said);
	else writeBranch(node, text, out);
}
function writeBranch(node, text, out) {
	out.push(`<${node.name}`);
	if (takesBareTuple.has(node.name)) writeBare(node.children, text, out);
	else if (node.name === "WithStatement") writeWith(node.children, text, out);
	else within(node, text, out);
	out.push(">");
}
/** Writes the children that are no layout, and the text between them that has no node of its own (`/`, `->`). */
function within(node, text, out) {
	const children = node.children;
	let done = node.from;
	children.forEach((child, i) => {
		writeGap(text.slice(done, child.from), out);
		if (!isLayout(node, children, i)) write(child, text, out);
		done = child.to;
	});
	writeGap(text.slice(done, node.to), out);
}
function writeGap(text, out) {
	const said = text.trim() === "" ? "" : text.replace(/\\\n|#[^\n]*|\s/g, "");
	if (said !== "") out.push(said);
}
/** Splits what stands between keywords and `=` at commas: `a, b = 1, 2` is written as two tuples. */
function writeBare(children, text, out) {
	let segment = [];
	const flush = () => {
		if (segment.some(({ name }) => name === ",")) writeTuple(segment, text, out);
		else for (const child of segment) write(child, text, out);
		segment = [];
	};
	for (const child of children) if (!/^[a-z]|^(?:AssignOp|UpdateOp|TypeDef|Body)$/.test(child.name)) segment.push(child);
	else {
		flush();
		write(child, text, out);
	}
	flush();
}
function writeTuple(elements, text, out) {
	out.push("<T");
	for (const element of elements) if (element.name !== ",") write(element, text, out);
	out.push(">");
}
/** `with (a, b):` opens both, as `with a, b:` does. */
function writeWith(children, text, out) {
	children.forEach((child, i) => {
		const items = child.name === "TupleExpression" && children[i + 1]?.name === "Body" && children[i - 1]?.name === "with" ? inner(child) : [child];
		for (const item of items) if (item.name !== ",") write(item, text, out);
	});
}
// src/read/python.ts
/**
* A digest of what a Python file or notebook does. Formatting, comments, docstrings, outputs and counts do not change it; any name,
* number, string, operator or indentation level does. null: it cannot be told, so callers compare bytes.
*/
function codeSignature(path, text) {
	const canonical = path.endsWith(".ipynb") ? canonicalNotebook(text) : /\.pyw?$/.test(path) && !isRecoded(text) ? canonicalPython(text) : null;
	return canonical === null ? null : createHash("sha256").update(canonical).digest("hex");
}
/** PEP 263: another encoding than these may turn a comment into code (`unicode_escape`), and we read text as UTF-8. */
function isRecoded(text) {
	const cookie = text.split(/\r\n|[\r\n]/, 2).map((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]).find((name) => name !== void 0);
	return cookie !== void 0 && !/^(?:utf[-_]?8(?:[-_]sig)?|u8|us[-_]ascii|ascii|latin[-_]?1|iso[-_]8859[-_]1)$/i.test(cookie);
}
function canonicalNotebook(text) {
	const notebook = readNotebook(text);
	if (notebook.is !== "read") return null;
	const { language, cells } = notebook.value;
	return cells.filter(({ kind }) => kind === "code").map((cell) => language === "python" ? canonicalCell(cell) : asWritten(cell.text)).join("");
}
/** A cell that does not parse is compared as it is written: its outputs still do not count. */
function canonicalCell(cell) {
	const { python, asides } = pythonOfCell(cell.text);
	const canonical = canonicalPython(python);
	if (canonical === null) return asWritten(cell.text);
	return canonical + asides.map((aside) => ` aside ${JSON.stringify(aside.text.trim())}`).join("");
}
function asWritten(text) {
	const lines = text.split("\n").map((line) => line.trimEnd());
	return ` text ${JSON.stringify(lines.join("\n").trim())}`;
}
// src/read/python-words.ts
/**
* Whether two Python texts differ in what no formatter touches: their names, numbers and operators, in order. True is certain
* and cheap; false decides nothing (`codeSignature` does), because strings, brackets and layout are passed over.
*/
function plainlyDiffers(before, after) {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	for (;;) {
		const word = old.next().value;
		if (word !== now.next().value) return true;
		if (word === void 0) return false;
	}
}
const passedOver = /[\s(),;\\\u{FEFF}]/u;
const word = /[\p{ID_Continue}]+/uy;
const stringPrefix = /^[rbuft]{1,2}$/i;
function* wordsOf(text) {
	for (let at = 0; at < text.length;) {
		const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
		word.lastIndex = at;
		const found = word.exec(text)?.[0];
		if (found !== void 0) {
			at += found.length;
			if (!(stringPrefix.test(found) && (text[at] === "\"" || text[at] === "'"))) yield /^\d/.test(found) ? found.toLowerCase() : found;
		} else if (character === "#") at = endOfLine(text, at);
		else if (character === "\"" || character === "'") at = endOfString(text, at, character);
		else {
			at += character.length;
			if (!passedOver.test(character)) yield character;
		}
	}
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
/** Just after the string that begins here; an unclosed one ends with its line, or with the text where it has three quotes. */
function endOfString(text, from, quote) {
	const quotes = text.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
	for (let at = from + quotes.length; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text.startsWith(quotes, at)) return at + quotes.length;
	else if (quotes.length === 1 && text[at] === "\n") return at;
	return text.length;
}
// src/weigh/model-change.ts
/** Which part of a model the steps touched. Code is compared by its tokens, all else by object id; policy is the files that gates read. */
function modelChange(model, steps, textOf) {
	const change = {
		artifact: false,
		config: [],
		code: [],
		prompts: [],
		dependencies: [],
		cosmetic: [],
		metrics: false,
		policy: []
	};
	for (const step of steps) add(change, model, step, textOf);
	return change;
}
/** Whether a change touches what the model does, its artifact included. */
function changesModel(change) {
	return change.artifact || change.code.length + change.config.length + change.prompts.length > 0;
}
/** Steps between two trees, for commits that nobody compared for us; renames are a deletion and an addition. */
function stepsBetween(from, to) {
	return [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((path) => {
		const [base, head] = [from[path] ?? null, to[path] ?? null];
		return base?.id === head?.id && base?.mode === head?.mode ? [] : [{
			path,
			before: path,
			base,
			head
		}];
	});
}
function add(change, model, step, textOf) {
	const { path, before } = step;
	const renamed = before !== path;
	const [now, was] = [partOf(model, path), renamed ? partOf(model, before) : null];
	addEvidence(change, model, [path, before]);
	const parts = [now, was].filter((part) => part !== null && part !== "evidence");
	const part = parts.includes("artifact") ? "artifact" : parts[0];
	if (part === void 0) return;
	const same = !(renamed && parts.length < 2) && (part === "code" || part === "dependency" ? sameMeaning(step, textOf) : sameContent(step));
	if (part === "artifact") change.artifact ||= !same || renamed;
	else if (same) change.cosmetic.push(path);
	else change[listOf[part]].push(path);
}
const listOf = {
	prompt: "prompts",
	code: "code",
	config: "config",
	dependency: "dependencies"
};
function addEvidence(change, model, paths) {
	const is = (setting) => typeof setting === "string" && paths.includes(plainPath(setting));
	if (is(model.metrics) || is(model.metrics && `${model.metrics}.stamp.json`)) change.metrics = true;
	for (const setting of [model.gates, model.production]) if (is(setting)) change.policy.push(plainPath(setting));
}
/** Same bytes: at most the mode or the name differs. */
function sameContent({ base, head }) {
	return base !== null && head !== null && base.id === head.id && kindOf(base) === kindOf(head);
}
/** Same program: equal token streams; an empty file that came or went is no change either. */
function sameMeaning(step, textOf) {
	if (sameContent(step)) return true;
	const { path, before, base, head } = step;
	if ([base, head].some((entry) => entry !== null && kindOf(entry) !== "file")) return false;
	const [old, now] = [textAt(before, base, "base", textOf), textAt(path, head, "head", textOf)];
	if (old === null || now === null) return false;
	if (before.endsWith(".py") && path.endsWith(".py") && plainlyDiffers(old, now)) return false;
	const signature = codeSignature(before, old);
	return signature !== null && signature === codeSignature(path, now);
}
function textAt(path, entry, side, textOf) {
	if (entry !== null) return textOf(side, path);
	return path.endsWith(".py") ? "" : "{\"cells\": []}";
}
function kindOf({ mode }) {
	return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
}
// src/world/gather/artifact.ts
/** Files whose text may tell what the artifact is: a pointer in its place, its `.dvc` file, the `dvc.lock` of its folder or one above. */
function artifactFiles(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) return (entry.size ?? 0) > 1024 && !path.endsWith(".dvc") ? [] : [{
		commit,
		path
	}];
	return [`${path}.dvc`, ...locksOf(path)].map((file) => ({
		commit,
		path: file
	}));
}
/** What the served artifact is at a commit, told from pointers and object ids; null: it is not there. */
function artifactAt(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) {
		const pointer = store.pointer({
			commit,
			path
		});
		if (pointer !== null) return {
			path,
			kind: "lfs",
			digest: pointer.oid,
			entry
		};
		const out = path.endsWith(".dvc") ? readDvc(store.text({
			commit,
			path
		}) ?? "")[0] : void 0;
		return out ? {
			path,
			kind: "dvc",
			digest: out.digest,
			entry
		} : {
			path,
			kind: "file",
			digest: `git:${entry.id}`,
			entry
		};
	}
	const recorded = besideIt(path, commit, store) ?? inLocks(path, commit, store);
	if (recorded !== null) return {
		path,
		kind: "dvc",
		digest: recorded,
		entry: null
	};
	return isReference(artifact) ? {
		path: artifact,
		kind: "reference",
		digest: artifact,
		entry: null
	} : null;
}
/** `models:/fraud/12`, `s3://…`, `registry/image@sha256:…`: a name that no file bears. */
function isReference(artifact) {
	return /^[a-z][a-z0-9+.-]*:/i.test(artifact) || /@sha256:/.test(artifact);
}
function besideIt(path, commit, store) {
	const text = store.text({
		commit,
		path: `${path}.dvc`
	});
	return text === null ? null : digestOf(readDvc(text), dirname$1(path), path);
}
function inLocks(path, commit, store) {
	for (const lock of locksOf(path)) {
		const text = store.text({
			commit,
			path: lock
		});
		const found = text === null ? null : digestOf(readDvcLock(text), dirname$1(lock), path);
		if (found !== null) return found;
	}
	return null;
}
function digestOf(outs, folder, path) {
	return outs.find((out) => join$1(folder, out.path) === path)?.digest ?? null;
}
/** The `dvc.lock` files that could record an artifact, nearest first. */
function locksOf(path) {
	const folders = [];
	for (let folder = dirname$1(path);; folder = dirname$1(folder)) {
		folders.push(folder === "." ? "dvc.lock" : `${folder}/dvc.lock`);
		if (folder === "." || folder === "/") return folders;
	}
}
// src/model/organisation.ts
const words = string().min(1);
/** What `defaults` may hold: any key of a model but its paths, which only its repository knows. */
const defaults = modelSettings.omit({ paths: true }).partial();
/** The file that configurations name with `extends`. Strict, as they are; one level, so it extends nothing itself. */
const organisation = strictObject({
	version: literal(1),
	comment: _enum([
		"findings",
		"always",
		"never"
	]).optional(),
	approvers: array(words).default([]).describe("People, and teams as org/team."),
	severities: severities.default({}),
	severities_by_impact: strictObject({
		low: severities.optional(),
		standard: severities.optional(),
		high: severities.optional()
	}).default({}).describe("Severities for models of that impact; they come before `severities`."),
	defaults: defaults.default({}).describe("Keys of every model that does not write them itself."),
	locked: array(words).default([]).describe("Keys of this file that no repository may loosen: `approvers`, `severities.gates/failed`, `defaults.mode`.")
});
// src/read/organisation.ts
/** The organisation's file, strictly: every mistake is named at once. */
function readOrganisation(text, from) {
	const read = readStrictly(text, from, {
		schema: organisation,
		empty: "the organisation's file is empty or no map; it needs at least `version: 1`.",
		reason: "invalid-organisation",
		further: strayLocks,
		knows: {
			extends: "one level: an organisation's file extends no other.",
			models: "models stand in repositories; what holds for all of them is `defaults`.",
			"defaults.paths": ownPaths
		}
	});
	return mapRead(read, ({ value, written }) => ({
		...value,
		defaults: written.defaults ?? {}
	}));
}
/** Where `extends` points; null where it points nowhere. */
function outsideOf(named) {
	const [, owner, repo, path, commit] = extendsPattern.exec(named) ?? [];
	return owner && repo && path && commit ? {
		owner,
		repo,
		path,
		commit
	} : null;
}
const ownPaths = "which paths make a model only its repository knows.";
const ruleId = /^[a-z-]+\/[a-z-]+$/;
const lockable = [
	"comment",
	"approvers",
	"severities",
	"severities_by_impact",
	"defaults"
];
/** Locks that would lock nothing, or everybody out. */
function strayLocks(file, root) {
	return file.locked.flatMap((lock, i) => {
		const wrong = lock === "approvers" && file.approvers.length === 0 ? "nobody is listed, so nobody could ever approve." : strayLock(lock, root);
		return wrong === null ? [] : [{
			line: lineOf(root, ["locked", i]),
			what: `locked: \`${lock}\`: ${wrong}`
		}];
	});
}
function strayLock(lock, root) {
	const path = lock.split(".");
	const [first = ""] = path;
	if (first === "models") return `write it as a key of every model, such as \`${["defaults", ...path.slice(1)].join(".")}\`.`;
	if (lock === "defaults.paths") return ownPaths;
	for (const [depth, step] of path.entries()) {
		const known = depth === 0 ? lockable : keysAt(organisation, path.slice(0, depth));
		if (known === null) return `\`${path.slice(0, depth).join(".")}\` has no keys of its own; lock that.`;
		if (known.length > 0 && !known.includes(step)) {
			const near = nearest(step, known);
			return near === null ? `there is no such key; known here are ${known.join(", ")}.` : `there is no such key; did you mean \`${[...path.slice(0, depth), near].join(".")}\`?`;
		}
	}
	if (first === "severities" && path[1] !== void 0 && !ruleId.test(path[1])) return "a rule is named as area/name, such as severities.gates/failed.";
	if (first !== "severities_by_impact") return null;
	return path.reduce(valueAt, root) === null ? "nothing stands there; write the severity that is to hold, or lock `severities`." : null;
}
// src/weigh/effective-model.ts
/** One model as it holds: what its repository wrote, then the organisation's defaults, then ours; a lock turns the first two round. Maps are joined key by key, lists are not. */
function effectiveModel(written, { defaults, locked }) {
	const aside = [];
	const joined = join$2(written, defaults, ["defaults"], locked.includes("defaults.mode") && defaults.mode === "enforce" ? [...locked, "defaults.enforce_from"] : locked, aside);
	return {
		model: {
			...unwritten,
			...joined
		},
		aside: aside.map((it) => it.path.at(-1) === "enforce_from" && !locked.includes(it.lock) ? {
			...it,
			lock: "defaults.mode"
		} : it)
	};
}
function join$2(repository, organisation, at, locked, aside) {
	const joined = {};
	for (const key of /* @__PURE__ */ new Set([...Object.keys(repository), ...Object.keys(organisation)])) {
		const [own, theirs] = [valueOf(repository, key), valueOf(organisation, key)];
		const path = [...at, key];
		const nests = key !== "gates" && (isMap(theirs) || theirs === void 0 && !locked.includes(path.join(".")));
		const stands = own === void 0 ? theirs : nests && isMap(own) ? join$2(own, theirs === void 0 ? {} : theirs, path, locked, aside) : chosen(own, theirs, path);
		if (stands !== void 0) joined[key] = stands;
	}
	return joined;
	function chosen(own, theirs, path) {
		const lock = lockOn(locked, path, theirs !== void 0);
		const key = path.at(-1) ?? "";
		const usual = path.length === 2 ? valueOf(unwritten, key) : void 0;
		if (lock === null || same$1(own, theirs ?? usual) || path.length === 2 && isStricter(key, own, theirs ?? usual)) return own;
		aside.push({
			path: path.slice(1),
			wanted: own,
			stands: theirs ?? usual,
			lock
		});
		return theirs;
	}
}
function valueOf(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function same$1(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// src/weigh/effective-settings.ts
/**
* The configuration as it holds under the organisation's file. What the repository wrote comes first, but where the organisation
* locked the key; severities may be raised anywhere. `written` is the file itself, so that our defaults do not pass for its words.
*/
function effectiveSettings(settings, written, organisation) {
	const { locked } = organisation;
	const aside = [];
	const top = (key, own, theirs, isWritten) => {
		if (!isWritten) return theirs;
		if (!locked.includes(key) || JSON.stringify(own) === JSON.stringify(theirs)) return own;
		aside.push({
			path: [key],
			wanted: own,
			stands: theirs,
			lock: key
		});
		return theirs;
	};
	const models = Object.keys(settings.models).map((id) => {
		const ofModels = written.models;
		const effective = effectiveModel(ofModels[id] ?? {}, organisation);
		aside.push(...effective.aside.map((it) => ({
			...it,
			path: [
				"models",
				id,
				...it.path
			]
		})));
		return [id, effective.model];
	});
	const by = (impact) => ruled(settings.severities, organisation, impact);
	const levels = {
		none: by(null),
		low: by("low"),
		standard: by("standard"),
		high: by("high")
	};
	const met = /* @__PURE__ */ new Set(["none", ...models.map(([, { impact }]) => impact)]);
	aside.push(...[...met].flatMap((level) => levels[level].aside).filter(isFirst));
	return {
		settings: {
			...settings,
			comment: top("comment", settings.comment, organisation.comment ?? "findings", Object.hasOwn(written, "comment")),
			approvers: top("approvers", settings.approvers, organisation.approvers, Object.hasOwn(written, "approvers")),
			severities: levels.none.severities,
			models: Object.fromEntries(models),
			ruled: {
				none: plain$1(levels.none),
				low: plain$1(levels.low),
				standard: plain$1(levels.standard),
				high: plain$1(levels.high)
			}
		},
		aside
	};
}
function plain$1({ severities, raised }) {
	return {
		severities,
		raised
	};
}
/** One rule may be put aside for several impacts in the same words. */
function isFirst(it, index, all) {
	return all.findIndex(({ path, stands }) => path[1] === it.path[1] && stands === it.stands) === index;
}
// src/weigh/overruled-in.ts
/** What stands in the configuration to no effect once the change is merged, in words; `head` is null where head has none to read. */
function overruledIn(base, head, from) {
	const said = (all) => all.map(({ path, wanted, stands, lock }) => ({
		key: path.join("."),
		wanted: written(wanted),
		stands: stands === void 0 ? null : written(stands),
		lock,
		from
	}));
	const before = said(base);
	const stood = new Set(before.map((it) => JSON.stringify(it)));
	return (head === null ? before : said(head)).map((it) => ({
		...it,
		introduced: !stood.has(JSON.stringify(it))
	}));
}
const most = 120;
/** A value as one would write it on one line. */
function written(value) {
	const text = Array.isArray(value) ? `[${value.map(String).join(", ")}]` : typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.length > most ? `${text.slice(0, 119)}…` : text;
}
// src/world/gather/parsed.ts
/** Hands a text that was read to its reader; every other state stays what it is. */
function parsed(text, reader) {
	return text.is === "read" ? reader(text.value, text.from) : text;
}
// src/world/gather/organisation.ts
/** The organisation's file that the configuration on base names. What head names is never read: nobody has approved it. */
async function organisationOf(settings, repository) {
	const named = settings.is === "read" ? settings.value.value.extends : void 0;
	const at = named === void 0 ? null : outsideOf(named);
	if (at === null) return { is: "absent" };
	const read = parsed(await repository.outside(at), readOrganisation);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${named}: \`extends\` names this file, and that commit does not hold it; name one that does.`
	};
}
/** Both sides' configuration under base's organisation. */
function underOrganisation(base, head, organisation) {
	if (organisation.is !== "read") return {
		settings: mapRead(base, plain),
		headSettings: mapRead(head, plain),
		overruled: []
	};
	const apply = ({ value, written }) => effectiveSettings(value, written, organisation.value);
	const [before, after] = [mapRead(base, apply), mapRead(head, apply)];
	const aside = (of) => of.is === "read" ? of.value.aside : null;
	const from = base.is === "read" ? base.value.value.extends?.split("@")[0] ?? "" : "";
	return {
		settings: mapRead(before, ({ settings }) => settings),
		headSettings: mapRead(after, ({ settings }) => settings),
		overruled: overruledIn(aside(before) ?? [], aside(after), from)
	};
}
function plain({ value }) {
	return value;
}
// src/world/gather/policy.ts
/** Configuration of both sides, under the organisation's file that base names. */
async function readPolicy(store, commits, steps, repository) {
	const at = (commit) => parsed(store.read({
		commit,
		path: settingsPath
	}), readWrittenSettings);
	const base = at(commits.base);
	const edited = touches(steps, settingsPath);
	const organisation = await organisationOf(base, repository);
	return {
		...underOrganisation(base, edited ? at(commits.head) : base, organisation),
		organisation,
		edited
	};
}
/** Models of base, then those that only head has. A stranger's globs are compiled only where they are harmless. */
function candidates({ settings, headSettings, edited }, workflows) {
	if (settings.is !== "read") return {
		models: [],
		refused: []
	};
	const head = headSettings.is === "read" ? headSettings.value : null;
	const general = (of) => canonical({
		...of,
		models: null,
		comment: null,
		rerun_labels: null
	});
	const generalEdited = edited && (head === null || general(head) !== general(settings.value));
	const known = Object.entries(settings.value.models).map(([id, model]) => {
		const headModel = ownModel(head, id);
		const differs = edited && (headModel === null || canonical(headModel) !== canonical(model));
		return {
			id,
			settings: model,
			isNew: false,
			edited: [...generalEdited || differs ? [settingsPath] : [], ...workflows],
			headSettings: headModel
		};
	});
	const added = Object.entries(head?.models ?? {}).filter(([id]) => ownModel(settings.value, id) === null);
	const isTame = ({ paths, prompts, depends_on }) => [
		...paths,
		...prompts,
		...depends_on
	].every(isTameGlob);
	const fresh = added.filter(([, model]) => isTame(model));
	return {
		models: [...known, ...fresh.map(([id, model]) => ({
			id,
			settings: model,
			isNew: true,
			edited: [settingsPath],
			headSettings: model
		}))],
		refused: added.filter(([, model]) => !isTame(model)).map(([id]) => id)
	};
}
/** Whether a path was changed, or moved away or here. */
function touches(steps, path) {
	return steps.some((step) => step.path === path || step.before === path);
}
function ownModel(settings, id) {
	return settings !== null && Object.hasOwn(settings.models, id) ? settings.models[id] ?? null : null;
}
// src/world/gather/model-files-read.ts
/** A setting that names something outside the repository. */
function isUri(setting) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(setting);
}
/** Where a policy file stands after a merge: at head where the change touches it, else at base. */
function merged(path, commits, steps) {
	return {
		commit: touches(steps, path) ? commits.head : commits.base,
		path
	};
}
/** Texts that judging this model takes: gates, metrics with their stamp, references, and what identifies its artifact. */
function filesToJudge({ settings, headSettings }, commits, steps, store) {
	const { metrics, artifact } = settings;
	const everywhere = [
		commits.base,
		commits.mergeBase,
		commits.head
	];
	const paths = [
		settings.gates,
		headSettings?.gates,
		settings.production,
		headSettings?.production
	].filter((it) => typeof it === "string" && !isUri(it)).map((it) => plainPath(it));
	const stamped = metrics === void 0 || isUri(metrics) ? [] : [plainPath(metrics), `${plainPath(metrics)}.stamp.json`];
	return [
		...paths.flatMap((path) => [{
			commit: commits.base,
			path
		}, merged(path, commits, steps)]),
		...stamped.flatMap((path) => [{
			commit: commits.base,
			path
		}, {
			commit: commits.head,
			path
		}]),
		...artifact === void 0 ? [] : everywhere.flatMap((commit) => artifactFiles(artifact, commit, store)),
		...headSettings?.artifact === void 0 ? [] : artifactFiles(headSettings.artifact, commits.head, store)
	];
}
// src/world/gather/stamped.ts
/** The candidate's metrics, with the stamp beside the file where it holds none itself. */
function stampedMetrics(store, commit, path) {
	const own = parsed(store.read({
		commit,
		path
	}), readMetrics);
	if (own.is !== "read" || own.value.stamp !== null) return own;
	const beside = parsed(store.read({
		commit,
		path: `${path}.stamp.json`
	}), readMetrics);
	if (beside.is === "absent") return own;
	const stamp = beside.is === "read" && beside.value.stamp ? beside.value.stamp : {
		model: null,
		state: "unreadable",
		commit: null
	};
	return mapRead(own, (metrics) => ({
		...metrics,
		stamp
	}));
}
/**
* Whether each model changed between the commit of its stamp and head. Nothing is asked for a stamp that names head's state:
* a stale stamp costs one tree a commit and one round of texts.
*/
async function changedSinceStamp(models, store, head) {
	const questioned = models.flatMap((model) => {
		const stamp = model.metrics.head.is === "read" ? model.metrics.head.value.stamp : null;
		const state = model.state.head.is === "read" ? model.state.head.value : null;
		return stamp === null || stamp.state === state ? [] : [{
			model,
			stamp
		}];
	});
	const now = await store.tree(head);
	const compared = await Promise.all(questioned.map(async (it) => ({
		...it,
		old: await treeOf(it.stamp, store)
	})));
	const steps = compared.map(({ model, old }) => stepsOf(model.settings, old, now));
	await store.fetch(compared.flatMap(({ stamp }, i) => (steps[i] ?? []).filter(({ path }) => isCode(path)).flatMap(({ path }) => [{
		commit: stamp.commit ?? "",
		path
	}, {
		commit: head,
		path
	}])));
	compared.forEach(({ model, stamp, old }, i) => {
		model.changedSinceStamp = old.is === "read" && now.is === "read" ? answer(model.settings, stamp, steps[i] ?? [], store, head) : firstUnread(old, now);
	});
}
async function treeOf({ commit }, store) {
	if (commit !== null && /^[0-9a-f]{7,64}$/.test(commit)) return store.tree(commit);
	return {
		is: "unreadable",
		fault: "author",
		reason: "no-commit",
		why: "The stamp names no commit, so nobody can tell what changed since: stamp the metrics again."
	};
}
function stepsOf(settings, old, now) {
	if (old.is !== "read" || now.is !== "read") return [];
	return stepsBetween(old.value, now.value).filter(({ path }) => inState(settings, path));
}
function answer(settings, stamp, steps, store, head) {
	const commit = stamp.commit ?? "";
	const change = modelChange(settings, steps, (side, path) => store.text({
		commit: side === "base" ? commit : head,
		path
	}));
	return {
		is: "read",
		value: changesModel(change) || change.dependencies.length > 0,
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
function firstUnread(...reads) {
	const unread = reads.find((read) => read.is === "unreadable");
	return unread?.is === "unreadable" ? unread : { is: "absent" };
}
// src/world/gather/model-evidence.ts
/** Everything known of one model but what needs its history: those answers are filled in afterwards. */
async function modelEvidence(candidate, commits, steps, store) {
	const { id, settings, isNew, headSettings } = candidate;
	const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)]);
	const artifact = artifacts(candidate, commits, store);
	const gatesOf = (of, at, commit) => gatesAt(of?.gates, at, commit, store);
	return {
		id,
		settings,
		isNew,
		change: artifact.change(changeOf(candidate, commits, steps, store)),
		wayBack: { is: "absent" },
		state: {
			base: stateAt(base, settings),
			head: stateAt(head, settings)
		},
		artifact: {
			base: artifact.base,
			head: artifact.head
		},
		gates: {
			base: isNew ? { is: "absent" } : gatesOf(settings, (path) => ({
				commit: commits.base,
				path
			}), commits.base),
			head: gatesOf(headSettings, (path) => merged(path, commits, steps), commits.head)
		},
		metrics: {
			base: metricsAt(settings.metrics, commits.base, store),
			head: metricsAt(settings.metrics, commits.head, store)
		},
		production: {
			base: productionAt(settings.production, (path) => ({
				commit: commits.base,
				path
			}), store),
			head: productionAt(headSettings?.production, (path) => merged(path, commits, steps), store)
		},
		changedSinceStamp: { is: "absent" },
		rollbackTarget: { is: "absent" }
	};
}
/** What the change touched of a model, its configuration included. */
function changeOf({ settings, edited }, commits, steps, store) {
	const textOf = (side, path) => store.text({
		commit: side === "base" ? commits.mergeBase : commits.head,
		path
	});
	const change = modelChange(settings, steps, textOf);
	return {
		...change,
		policy: [.../* @__PURE__ */ new Set([...change.policy, ...edited])]
	};
}
function artifacts({ settings, headSettings }, commits, store) {
	const { artifact } = settings;
	const at = (name, commit) => name === void 0 ? null : artifactAt(name, commit, store);
	const named = artifact === void 0 ? void 0 : headSettings?.artifact ?? artifact;
	const [base, before, head] = [
		at(artifact, commits.base),
		at(artifact, commits.mergeBase),
		at(named, commits.head)
	];
	const differs = before?.digest !== head?.digest;
	return {
		base,
		head,
		change: (change) => ({
			...change,
			artifact: change.artifact || differs
		})
	};
}
function stateAt(tree, settings) {
	if (tree.is !== "read") return tree;
	if (!Object.keys(tree.value).some((path) => inState(settings, path))) return { is: "absent" };
	return {
		is: "read",
		value: stateDigest(tree.value, settings),
		from: tree.from
	};
}
function gatesAt(gates, at, commit, store) {
	if (gates === void 0) return { is: "absent" };
	if (typeof gates !== "string") return readInlineGates(gates, {
		path: settingsPath,
		commit,
		id: null
	});
	if (isUri(gates)) return elsewhere(gates);
	const read = parsed(store.read(at(plainPath(gates))), readGates);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${gates}: the configuration names this gates file, and it is not there.`
	};
}
function metricsAt(metrics, commit, store) {
	if (metrics === void 0) return { is: "absent" };
	return isUri(metrics) ? elsewhere(metrics) : stampedMetrics(store, commit, plainPath(metrics));
}
function productionAt(production, at, store) {
	if (production === void 0) return { is: "absent" };
	return isUri(production) ? elsewhere(production) : parsed(store.read(at(plainPath(production))), readMetrics);
}
function elsewhere(uri) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-fetched",
		why: `${uri} is outside the repository and is not fetched: keep a copy in the repository.`
	};
}
// src/world/gather/people.ts
/** Handles asked about in one review. */
const mostHandles = 20;
/** Whether GitHub knows the `@handles` named as decision owner, in the description or in a model's defaults. Teams are not asked. */
async function ownerHandles(compact, models, repository) {
	if (models.length === 0) return { is: "absent" };
	const texts = [...compact.is === "read" ? [compact.value.fields.decisionOwner?.value ?? ""] : [], ...models.map(({ settings }) => settings.compact.decisionOwner ?? "")];
	const logins = new Set(texts.flatMap((text) => [...text.matchAll(/(?<![\w@.])@([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})(?![\w/-])/g)].map((found) => found[1] ?? "")));
	return logins.size === 0 ? { is: "absent" } : repository.handles([...logins].slice(0, mostHandles));
}
/** Approvals, asked only where one could settle something: policy was edited, or a model is new. */
async function neededApprovals(evidence, repository) {
	const { models, reviewingWorkflows, pull } = evidence;
	return models.some(({ isNew, change }) => isNew || change.policy.length > 0) || reviewingWorkflows.some(({ changed }) => changed) ? repository.approvals(pull.head) : { is: "absent" };
}
/** Teams asked about in one review. */
const mostTeams = 10;
/** Members of the teams among the approvers, asked only where somebody approved whom the list does not name. */
async function neededTeams(settings, approvals, { head, author }, repository) {
	const listed = new Set((valueOf$1(settings)?.approvers ?? []).map(plainName));
	const teams = [...listed].filter(isTeam);
	const counts = (valueOf$1(approvals) ?? []).filter(({ login, commit, mayWrite }) => commit === head && mayWrite && plainName(login) !== plainName(author ?? ""));
	return counts.length > 0 && !counts.some(({ login }) => listed.has(plainName(login))) && teams.length > 0 ? repository.teams(teams.slice(0, mostTeams)) : {};
}
// src/world/gather/rollback-target.ts
/** Looks up what a model's `rollback.artifact` names, where that is a path, a tag or a digest. `base` needs no search, a URI gets none. */
async function findRollbackTargets(models, repository) {
	await Promise.all(models.map(async (model) => {
		const named = model.settings.rollback?.artifact?.trim();
		if (named === void 0 || named === "base" || isUri(named) || !changesModel(model.change)) return;
		model.rollbackTarget = targetOf(named, await repository.holds(named.replace(/^\.\//, "")));
	}));
}
/** A name that may be a registry's (`models:/fraud/12`, `fraud:1.2`) or prose is not missing because git does not hold it. */
function targetOf(named, holds) {
	const isOurs = !/[\s:@]/.test(named) || /^(?:sha256|md5|git):/.test(named);
	if (holds.is === "read" && !holds.value && !isOurs) return { is: "absent" };
	return mapRead(holds, (found) => ({
		named,
		found
	}));
}
// src/world/gather/sources.ts
/** Code files that the change touched, both sides. */
function codeSteps(steps) {
	return steps.filter((step) => isCode(step.path) || isCode(step.before));
}
/** Documents that the change touched: model cards, metrics, prompts, a README beside a served artifact. */
function documentSteps(steps, models) {
	const readmes = new Set(models.flatMap(({ artifact }) => artifact === void 0 ? [] : [besides(artifact)]));
	const isDocument = (path) => isDocumentName(basename(path).toLowerCase()) || readmes.has(path.toLowerCase()) || models.some((model) => isNamed(model, path) || partOf(model, path) === "prompt");
	return steps.filter((step) => !isCode(step.path) && isDocument(step.path));
}
/** Where the two sides of a step stand. */
function sidesOf({ path, before, base, head }, commits) {
	return [...isFile(base) ? [{
		side: "base",
		commit: commits.mergeBase,
		path: before
	}] : [], ...isFile(head) ? [{
		side: "head",
		commit: commits.head,
		path
	}] : []];
}
/** The texts that rules read. Links and submodules are no sources: what they point to is, where it changed. */
function sourcesOf(code, documents, store, commits) {
	const sources = (steps, kindOf) => steps.flatMap((step) => sidesOf(step, commits).map(({ side, commit, path }) => ({
		path,
		headPath: step.path,
		side,
		role: "changed",
		kind: kindOf(path),
		text: store.read({
			commit,
			path
		})
	})));
	const kindOfCode = (path) => path.endsWith(".ipynb") ? "notebook" : path.endsWith(".py") ? "python" : "document";
	return [...sources(code, kindOfCode), ...sources(documents, () => "document")];
}
/** Names that say model card or metrics. */
function isDocumentName(name) {
	if (/model[-_ ]?card/.test(name)) return /\.(?:md|markdown|rst|txt)$/.test(name);
	return name.includes("metrics") && /\.(?:json|ya?ml)$/.test(name);
}
function isNamed({ metrics, production }, path) {
	return [metrics, production].some((it) => it !== void 0 && plainPath(it) === path);
}
function besides(artifact) {
	const folder = dirname$1(plainPath(artifact));
	return (folder === "." ? "README.md" : `${folder}/README.md`).toLowerCase();
}
function isFile(entry) {
	return entry?.mode.startsWith("100") ?? false;
}
// src/world/gather/text-store.ts
/** Makes the store for one review. */
function textStore(repository) {
	const asked = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const load = async (commit) => {
		const read = await repository.tree(commit);
		trees.set(commit, read);
		return read;
	};
	const tree = (commit) => {
		const known = asked.get(commit) ?? load(commit);
		asked.set(commit, known);
		return known;
	};
	const entry = ({ commit, path }) => {
		const read = trees.get(commit);
		return read?.is === "read" && Object.hasOwn(read.value, path) ? read.value[path] ?? null : null;
	};
	const loaded = (file) => {
		const read = trees.get(file.commit);
		if (read === void 0) return notRead(file);
		if (read.is !== "read") return read;
		const at = entry(file);
		if (at === null) return { is: "absent" };
		const text = texts.get(keyOf(file.path, at)) ?? notRead(file);
		return text.is === "read" ? {
			...text,
			from: {
				...text.from,
				commit: read.from.commit && file.commit
			}
		} : text;
	};
	return {
		entry,
		tree,
		fetch: async (files) => {
			await Promise.all([...new Set(files.map(({ commit }) => commit))].map(tree));
			const wants = /* @__PURE__ */ new Map();
			for (const file of files) {
				const at = entry(file);
				if (at === null || texts.has(keyOf(file.path, at))) continue;
				wants.set(keyOf(file.path, at), {
					...file,
					entry: at
				});
			}
			if (wants.size === 0) return;
			const found = await repository.texts([...wants.values()]);
			for (const [key, { commit, path }] of wants) texts.set(key, found.get(`${commit}:${path}`) ?? notRead({
				commit,
				path
			}));
		},
		read: (file) => {
			const text = loaded(file);
			return text.is === "read" && readLfsPointer(text.value) !== null ? inLfs(file) : text;
		},
		text: (file) => {
			const text = loaded(file);
			return text.is === "read" ? text.value : null;
		},
		pointer: (file) => {
			const text = loaded(file);
			return text.is === "read" ? readLfsPointer(text.value) : null;
		}
	};
}
function keyOf(path, { id, mode }) {
	return `${mode} ${id} ${path}`;
}
function notRead({ commit, path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-read",
		why: `${path} at ${commit} was not read.`
	};
}
function inLfs({ path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "lfs-pointer",
		why: `${path} is stored in Git LFS and only its pointer is in the repository: keep small text files out of LFS (.gitattributes).`
	};
}
// src/world/gather/touched.ts
/** Whether a change could touch a model, told from paths alone: the others cost no reading at all. */
function isConcerned({ settings, isNew, edited }, steps) {
	if (isNew || edited.length > 0) return true;
	const locks = settings.artifact === void 0 ? [] : locksOf(settings.artifact);
	return steps.some(({ path, before }) => partOf(settings, path) !== null || partOf(settings, before) !== null) || locks.some((path) => touches(steps, path));
}
/** Whether it did touch it: formatting counts (and is said), documentation and tests do not. */
function isTouched({ artifact, metrics, ...lists }) {
	return artifact || metrics || Object.values(lists).some((paths) => paths.length > 0);
}
// src/weigh/way-back.ts
/**
* What an earlier commit must have held for the change to be a way back: every file of the model that was touched, shared
* code and metrics included. null when the change also edits what policy reads (gates, production reference), which no restoration does.
*/
function restored(model, changes) {
	const policy = [model.gates, model.production].filter((it) => typeof it === "string").map(plainPath);
	const ledgers = [
		model.ledger,
		model.contract,
		model.data_contract
	].filter((it) => it !== void 0).map(plainPath);
	const wanted = Object.create(null);
	for (const { path, before, head } of changes) for (const touched of /* @__PURE__ */ new Set([before, path])) {
		if (policy.includes(touched)) return null;
		if (partOf(model, touched) === null || ledgers.includes(touched)) continue;
		wanted[touched] = touched === path ? head : null;
	}
	return wanted;
}
/**
* The newest earlier commit that held exactly these files, by path, mode and object id; null: no such state, or a mixture.
* A path that a commit's entries lack was not looked up there, which proves nothing.
*/
function wayBack(wanted, history) {
	const paths = Object.keys(wanted);
	if (!paths.some((path) => wanted[path] !== null)) return null;
	for (const { commit, entries } of history) if (paths.every((path) => Object.hasOwn(entries, path) && same(wanted[path] ?? null, entries[path] ?? null))) return { commit };
	return null;
}
function same(a, b) {
	return a?.id === b?.id && a?.mode === b?.mode;
}
// src/world/gather/ways-back.ts
/** Finds which models the change takes back to an earlier state of base. The history is asked only where something of a model changed. */
async function findWaysBack(models, steps, base, repository) {
	for (const model of models) {
		if (model.isNew || model.change.policy.length > 0 || !changesModel(model.change)) continue;
		const wanted = restored(model.settings, steps);
		if (wanted !== null) model.wayBack = found(wanted, await repository.history(base, Object.keys(wanted)));
	}
}
function found(wanted, history) {
	if (history.is !== "read") return history;
	const back = wayBack(wanted, history.value);
	return back === null ? { is: "absent" } : {
		is: "read",
		value: back,
		from: {
			path: "",
			commit: back.commit,
			id: null
		}
	};
}
// src/world/gather/workflows.ts
/** Workflows read although the change leaves them alone, those first that are called as if they reviewed. */
const mostUnchanged = 50;
const isCalledReview = (path) => /review/i.test(path);
/** Workflow files that might run this review: every changed one, and the unchanged ones of base. */
async function workflowFiles(store, { base, mergeBase, head }, steps) {
	const changed = steps.filter((step) => isWorkflow(step.path) || isWorkflow(step.before));
	const tree = await store.tree(base);
	const paths = tree.is === "read" ? Object.keys(tree.value).filter(isWorkflow) : [];
	paths.sort((a, b) => Number(isCalledReview(b)) - Number(isCalledReview(a)));
	return [...changed.flatMap(({ path, before }) => [{
		commit: head,
		path
	}, {
		commit: mergeBase,
		path: before
	}]), ...paths.slice(0, mostUnchanged).map((path) => ({
		commit: base,
		path
	}))];
}
/** Those of them that run mle-review, before or after; changed: what decides whether and how it runs there is another. A file that cannot be read and was changed counts. */
function reviewingWorkflows(files, store, steps, commits) {
	return [...new Set(files.map(({ path }) => path).filter(isWorkflow))].flatMap((path) => {
		const step = steps.find((it) => it.path === path || it.before === path);
		if (step === void 0) return part(store, {
			commit: commits.base,
			path
		}) === null ? [] : [{
			path,
			changed: false
		}];
		const before = part(store, {
			commit: commits.mergeBase,
			path: step.before
		});
		const after = part(store, {
			commit: commits.head,
			path: step.path
		});
		return before === null && after === null ? [] : [{
			path,
			changed: before !== null && before !== after
		}];
	});
}
/** null: the file is not there, or does not run mle-review. */
function part(store, file) {
	const text = store.read(file);
	return text.is === "read" ? reviewingPart(text.value) : text.is === "absent" ? null : text.why;
}
function isWorkflow(path) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
// src/world/gather.ts
/** Reads from a repository all that a review may know. Texts are asked in two rounds; a stale stamp costs a third. */
async function gather(repository, { asOf, description, roles = [] }) {
	const asked = await repository.pull();
	const pull = description === void 0 ? asked : {
		...asked,
		body: description
	};
	const commits = {
		base: pull.base,
		mergeBase: pull.mergeBase,
		head: pull.head
	};
	const store = textStore(repository);
	const [changes] = await Promise.all([repository.changes(pull.mergeBase, pull.head), ...Object.values(commits).map(store.tree)]);
	const steps = valueOf$1(changes) ?? [];
	const code = codeSteps(steps);
	const workflows = await workflowFiles(store, commits, steps);
	const settingsFiles = [pull.base, pull.head].map((commit) => ({
		commit,
		path: settingsPath
	}));
	await store.fetch([
		...settingsFiles,
		...code.flatMap((step) => sidesOf(step, commits)),
		...workflows
	]);
	const policy = await readPolicy(store, commits, steps, repository);
	const reviewing = reviewingWorkflows(workflows, store, steps, commits);
	const { models: possible, refused } = candidates(policy, reviewing.filter(({ changed }) => changed).map(({ path }) => path));
	const documents = documentSteps(steps, possible.map(({ settings }) => settings));
	const concerned = possible.filter((model) => isConcerned(model, steps));
	const toJudge = concerned.flatMap((model) => filesToJudge(model, commits, steps, store));
	await store.fetch([...toJudge, ...documents.flatMap((step) => sidesOf(step, commits))]);
	const models = (await Promise.all(concerned.map((model) => modelEvidence(model, commits, steps, store)))).filter(({ change }) => isTouched(change));
	const sources = sourcesOf(code, documents, store, commits);
	const further = await furtherSources(roles, sources, models, store, commits);
	const compact = readCompact(pull.body, {
		path: "description",
		commit: null,
		id: null
	});
	await Promise.all([
		changedSinceStamp(models, store, pull.head),
		findWaysBack(models, steps, pull.base, repository),
		findRollbackTargets(models, repository)
	]);
	const [secrets, handles, approvals] = await Promise.all([
		findSecrets(sources),
		ownerHandles(compact, models, repository),
		neededApprovals({
			models,
			reviewingWorkflows: reviewing,
			pull
		}, repository)
	]);
	const teams = await neededTeams(policy.settings, approvals, pull, repository);
	return {
		version: 1,
		asOf,
		pull,
		settings: policy.settings,
		headSettings: policy.headSettings,
		organisation: policy.organisation,
		overruled: policy.overruled,
		changes: mapRead(changes, (all) => withHunks(all, store, commits)),
		compact,
		models,
		sources: [...sources, ...further],
		secrets,
		approvals,
		teams,
		handles,
		reviewingWorkflows: reviewing,
		blind: await blindSpots(store, commits, {
			organisation: policy.organisation,
			teams,
			refused
		})
	};
}
// src/world/commands/evidence.ts
/** Evidence that `mle-review gather` wrote. It holds the whole change, so nothing else may be said of that. */
function replayed(file, options, io) {
	const said = [
		"base",
		"head",
		"description",
		"organisation",
		"asOf"
	].find((option) => options[option] !== void 0);
	if (said !== void 0) throw new Usage(`--${said === "asOf" ? "as-of" : said} has no part in a replay: leave it out, or give it to \`mle-review gather\``);
	const text = readText(file, io);
	let evidence;
	try {
		evidence = JSON.parse(text);
	} catch (error) {
		throw new Usage(`${nameOf(file)} is no JSON that \`mle-review gather\` wrote, or only a part of it: ${error.message}`);
	}
	if (evidence?.version !== 1 || !parts.every((part) => typeof evidence[part] === "object" && evidence[part] !== null)) throw new Usage(`${nameOf(file)} is not what \`mle-review gather\` writes (version 1)`);
	return evidence;
}
/** The review of evidence that may have been edited by hand: where it fails on its shape, the file is to blame. */
function reviewOf(evidence, rulebook, file) {
	try {
		return review(evidence, rulebook);
	} catch (error) {
		throw new Usage(`${nameOf(file)} is not as \`mle-review gather\` wrote it: ${error instanceof Error ? error.message : String(error)}`);
	}
}
const parts = [
	"pull",
	"settings",
	"headSettings",
	"changes",
	"compact",
	"models",
	"sources",
	"secrets",
	"approvals",
	"organisation",
	"overruled",
	"teams",
	"handles",
	"blind"
];
function nameOf(file) {
	return file === "-" ? "standard input" : file;
}
// src/world/commands/review.ts
/** `mle-review review`: the verdict on a local change, or on gathered evidence. */
async function reviewCommand(options, io, rulebook) {
	const { evidence: file } = options;
	const evidence = file === void 0 ? await gatherLocal(options, io, rulebook) : replayed(file, options, io);
	refuseBrokenSettings(evidence);
	const report = file === void 0 ? review(evidence, rulebook) : reviewOf(evidence, rulebook, file);
	if (options.format === "json") io.out(`${JSON.stringify(report, null, 2)}\n`);
	else if (options.format === "markdown") io.out(jobSummary(report, rulebook));
	else io.out(terminal(report, rulebook, {
		paint: io.paint,
		width: io.width
	}));
	const { pull } = evidence;
	if (file === void 0 && pull.head === pull.mergeBase) io.err(`note: ${options.head ?? "HEAD"} has no commit that ${pull.baseRef} lacks; --head WORKTREE reviews what is not committed yet\n`);
	return verdicts[report.verdict].exit;
}
/** `mle-review gather`: the evidence as JSON, for `review --evidence`. */
async function gatherCommand(options, io, rulebook) {
	io.out(`${JSON.stringify(await gatherLocal(options, io, rulebook), null, 2)}\n`);
	return 0;
}
async function gatherLocal(options, io, rulebook) {
	const asOf = options.asOf ?? io.now().toISOString();
	if (Number.isNaN(Date.parse(asOf))) throw new Usage(`--as-of ${asOf} is no date; write it as 2026-01-31T12:00:00Z`);
	const description = options.description === void 0 ? void 0 : readText(options.description, io);
	const { base, head } = options;
	const organisation = options.organisation === void 0 ? {} : { organisation: readText(options.organisation, io) };
	const sides = {
		...base ? { base } : {},
		...head ? { head } : {}
	};
	using repository = await openCheckout(resolve(io.cwd, options.repo), {
		...sides,
		...organisation
	});
	return await progress(io, "Reading the change", gather(repository, {
		asOf,
		roles: rolesAsked(rulebook),
		...description === void 0 ? {} : { description }
	}));
}
/** A configuration that does not parse ends with exit 3: line and key are named. */
function refuseBrokenSettings(evidence) {
	const { settings } = evidence;
	if (mendsConfiguration(evidence)) return;
	if (settings.is === "unreadable" && settings.fault === "author") throw new Usage(settings.why);
}
export { gatherCommand, reviewCommand };
