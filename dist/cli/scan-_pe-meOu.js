import { a as sarifPlace, n as sarifPlain, s as chainText, t as sarif } from "./sarif-BMJIAyDn.js";
import { o as visible, r as quote } from "./quote-CTKWh60q.js";
import { r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { i as unmarked } from "./prose-BXUksnxk.js";
import { c as fingerprinter, i as severityOf, o as message, t as runRule } from "./run-rule-D7guAZzn.js";
import { a as queryAllowances, c as idleAllowances, i as isUri, l as unknownAllowances, n as mergedContract, o as allowances, r as parsed, s as declaredColumns, t as findSecrets, u as onceForRules } from "./secrets-D6hiQ88J.js";
import { i as readProgram } from "./markdown-CrLcRuUM.js";
import { a as sqlParser, o as localImports, t as sourceKind } from "./source-kind-sf5cSedR.js";
import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { i as mayBeAllowed, r as earlierAllowanceOf } from "./allowed-_yKGaTHb.js";
import { y as limits } from "./slice-oPHFedWp.js";
import { a as settingsPath } from "./settings-CmvPAf4u.js";
import { t as readDataContract } from "./data-contract-rZwLnxCr.js";
import { t as readSettings } from "./settings-BD8fCh0k.js";
import { a as isTameGlob, d as plainPath, l as owns } from "./model-files-Dohkfi05.js";
import { n as valueOf } from "./read-DBX-YYL1.js";
import { n as counter } from "./io-CPidYqre.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { lstat, readdir } from "node:fs/promises";
import { Worker } from "node:worker_threads";
// src/reply/sarif-scan.ts
/** `scan --format sarif`: for code scanning, of the folder `root`, which holds the repository. */
function sarifScan({ findings, skipped }, rulebook, root) {
	const notes = skipped.map(({ path, why, broke }) => {
		const where = path === "" ? {} : { locations: [sarifPlace(path, null, root)] };
		if (broke !== void 0) return {
			level: "error",
			message: sarifPlain(`${broke} broke on ${path}: ${why}`),
			associatedRule: { id: broke },
			...where
		};
		return {
			level: "warning",
			message: sarifPlain(path === "" ? why : `skipped ${path}: ${why}`),
			...where
		};
	});
	const placed = findings.map(({ fileLine, fileEndLine, ...finding }) => {
		return {
			...finding,
			lines: {
				from: fileLine,
				to: fileEndLine
			},
			standing: null
		};
	});
	return sarif({
		category: "scan",
		findings: placed,
		notes,
		root,
		whole: skipped.every(({ broke }) => broke === void 0)
	}, rulebook);
}
// src/reply/scan-terminal.ts
const styles = {
	E: "red",
	W: "yellow",
	N: "cyan",
	Q: "cyan"
};
/** `mle-review scan`: each finding at `path:line`, then what was skipped and why. */
function scanTerminal({ findings, skipped }, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const lines = findings.flatMap(({ rule, severity, confidence, path, cell, line, fileLine, message, chain }) => [
		`${visible(path)}:${fileLine}${cell === null ? "" : ` (cell ${cell}, line ${line})`}  ${paint(styles[severity], severity)} ${paint("bold", rule)}${confidence === "high" ? "" : `, ${confidence} confidence`}`,
		...wrap(unmarked(message), wide - 4).map((text) => `    ${text}`),
		...wrap(chainText(chain, path), wide - 4, "  ").map((text) => paint("dim", `    ${text}`))
	]);
	const left = skipped.map(({ path, why, broke }) => broke === void 0 ? paint("dim", `skipped ${visible(path)}: ${visible(why)}`) : `${paint("red", "broke")} ${visible(path)}: ${paint("bold", broke)} could not be asked: ${visible(why)}`);
	const cells = findings.some(({ cell }) => cell !== null) ? [paint("dim", "Cells are counted from the top, those of text too.")] : [];
	const allowed = findings.filter((it) => it.allowed !== void 0).length;
	const several = `${findings.length} finding${findings.length === 1 ? "" : "s"}${allowed > 0 ? `, ${allowed} of them allowed by a comment` : ""}.`;
	const silence = `None found by these rules${skipped.length > 0 ? " in what they could judge" : ""}.`;
	const count = findings.length === 0 ? paint("green", silence) : several;
	return inLogLines([
		...lines,
		...left,
		...cells,
		count
	]);
}
// src/judge/line-hash.ts
/** Characters that a line's hash is made of: its own, then those of the lines behind it. */
const block = 100;
const base = 37;
const word = 2 ** 32;
/**
* What code scanning calls `primaryLocationLineHash`, by line: of what stands there and behind it without spaces, and which of its
* likes it is. A line that moves with its neighbours keeps it.
*/
function lineHashes(text) {
	const lines = text.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "").split("\n");
	const all = `${lines.join("\n")}\uffff${"\0".repeat(block)}`;
	const seen = /* @__PURE__ */ new Map();
	let from = 0;
	return lines.map(({ length }) => {
		const hash = hashOf(all, from);
		const count = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, count);
		from += length + 1;
		return `${hash}:${count}`;
	});
}
/** A number of 64 bits, as two of 32. */
function hashOf(text, from) {
	let high = 0;
	let low = 0;
	for (let at = from; at < from + block; at += 1) {
		const sum = low * base + text.charCodeAt(at);
		low = sum % word;
		high = (high * base + Math.floor(sum / word)) % word;
	}
	return (BigInt(high) << 32n | BigInt(low)).toString(16);
}
// src/world/scan-allowed.ts
/** What one rule said of one file, with what comments allow there: those are honoured, for nobody is asked; those that allow nothing are told. */
function scanAllowed(rule, { findings, not, used: before }, { own, elsewhere }, named) {
	const ofRule = (all) => mayBeAllowed(rule) ? all.filter((one) => one.rule === rule.page.id) : [];
	const mine = [...ofRule(own), ...ofRule(elsewhere)];
	if (mine.length === 0) return {
		findings,
		not,
		used: before
	};
	const used = /* @__PURE__ */ new Set();
	const free = new Set(mine);
	const told = findings.map((found) => {
		const allowance = earlierAllowanceOf({
			...found,
			place: {
				is: "line",
				...found
			}
		}, mine, free);
		if (allowance === null) return found;
		used.add(allowance);
		const reason = allowance.reason ?? "";
		return {
			...found,
			severity: "N",
			message: `${found.message} Allowed: “${quote(reason)}”.`,
			allowed: {
				reason,
				stands: true
			}
		};
	});
	const idle = not.length > 0 ? [] : idleAllowances(ofRule(own).filter((one) => !used.has(one)), /* @__PURE__ */ new Set(), named);
	return {
		findings: [...told, ...idle.flatMap(asFound)],
		not,
		used: usedOf(rule, elsewhere, used)
	};
}
function usedOf({ page }, elsewhere, used) {
	return elsewhere.filter((one) => used.has(one)).map(({ path, fileLine }) => ({
		rule: page.id,
		path,
		fileLine
	}));
}
function asFound({ place, rule, severity, confidence, fingerprint, facts, message }) {
	if (place.is !== "line") return [];
	const { is: _, ...where } = place;
	return [{
		rule,
		severity,
		confidence,
		...where,
		fingerprint,
		facts,
		message
	}];
}
// src/world/scan-declared.ts
/** For one scan: what it has read of the tree it keeps. What cannot be read is no evidence. */
function scanDeclared() {
	const known = /* @__PURE__ */ new Map();
	return ({ full, root }) => {
		const top = configured(dirname(full), root);
		if (top === null) return null;
		const owners = known.get(top) ?? ownersAt(top);
		known.set(top, owners);
		const path = relative(top, full).split(sep).join("/");
		return owners.find(({ settings }) => owns(settings, path))?.columns ?? null;
	};
}
/** The nearest folder with a configuration, from that of a file up to the root of what is scanned. */
function configured(folder, root) {
	if (isFile(join(folder, ".github/mle-review.yml"))) return folder;
	const above = dirname(folder);
	return folder === root || above === folder ? null : configured(above, root);
}
/** Models that name a contract which can be read; globs that take long are none. */
function ownersAt(top) {
	const settings = parsed(textAt(top, settingsPath), readSettings);
	if (settings.is !== "read") return [];
	return Object.values(settings.value.models).flatMap((model) => {
		const paths = [model.data_contract ?? []].flat().filter((path) => !isUri(path));
		if (paths.length === 0 || ![...model.paths, ...model.prompts].every(isTameGlob)) return [];
		const columns = columnsOf(paths.map((path) => parsed(textAt(top, plainPath(path)), readDataContract)));
		return columns === null ? [] : [{
			settings: model,
			columns
		}];
	});
}
function columnsOf(contracts) {
	const all = contracts.flatMap((it) => it.is === "read" ? [it] : []);
	const value = mergedContract(all.map((it) => it.value));
	const [first] = all;
	if (first === void 0 || value === null || all.length < contracts.length) return null;
	return declaredColumns({ dataContract: {
		base: { is: "absent" },
		head: {
			...first,
			value
		},
		at: {
			base: null,
			head: null
		}
	} });
}
/** A plain file of the tree, none that a link or dots lead out of it. */
function textAt(top, path) {
	const full = join(top, path);
	try {
		if (!realpathSync(full).startsWith(realpathSync(top) + sep) || !isFile(full) || lstatSync(full).size > limits.textBytes) return { is: "absent" };
		return decodeText(readFileSync(full), {
			path,
			commit: null,
			id: null
		});
	} catch {
		return { is: "absent" };
	}
}
function isFile(full) {
	return lstatSync(full, { throwIfNoEntry: false })?.isFile() === true;
}
// src/world/scan-modules.ts
/** How many modules one file may bring, how far imports of imports are followed, characters kept for the next file, and how long one may be. */
const most = {
	modules: 40,
	steps: 3,
	kept: 4e6,
	bytes: 5e5
};
/** For one scan: what it has read of the tree it keeps. */
function scanModules() {
	const folders = /* @__PURE__ */ new Map();
	const programs = /* @__PURE__ */ new Map();
	const imports = /* @__PURE__ */ new WeakMap();
	const entry = (full) => {
		const folder = dirname(full);
		const known = folders.get(folder) ?? entriesOf(folder);
		folders.set(folder, known);
		return known.get(full.slice(folder.length).replace(/^[/\\]/, ""));
	};
	let kept = 0;
	const moduleOf = (told, full) => {
		const known = programs.get(told);
		const made = known === void 0 ? moduleAt(told, full) : known;
		if (known === void 0) kept += lengthOf(made);
		programs.delete(told);
		programs.set(told, made);
		for (const [oldest, it] of programs) {
			if (kept <= most.kept) break;
			programs.delete(oldest);
			kept -= lengthOf(it);
		}
		return made;
	};
	return ({ path, full, root }, program) => {
		const fullOf = (told) => resolve(dirname(full), relative(dirname(path), told));
		const isThere = (told) => isInside(fullOf(told), root, entry);
		const importsOf = (one) => {
			const told = imports.get(one) ?? localImports(one, isThere);
			imports.set(one, told);
			return told;
		};
		const found = /* @__PURE__ */ new Map();
		let round = [program];
		for (let step = 0; step < most.steps && round.length > 0; step += 1) {
			const paths = round.flatMap(importsOf).filter((told) => told !== path && !found.has(told));
			round = [];
			for (const told of new Set(paths)) {
				if (found.size >= most.modules) break;
				const made = moduleOf(told, fullOf(told));
				if (made === null) continue;
				found.set(told, made);
				round.push(made);
			}
		}
		return [...found.values()];
	};
}
/** Characters of a program; a file that is none is remembered for little. */
function lengthOf(program) {
	return (program?.cells ?? []).reduce((sum, { text }) => sum + text.length, 100);
}
/** A plain file below the root, on a way without links. */
function isInside(full, root, entry) {
	if (!full.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
	if (entry(full)?.isFile() !== true) return false;
	for (let folder = dirname(full); folder.length > root.length; folder = dirname(folder)) if (entry(folder)?.isDirectory() !== true) return false;
	return true;
}
function entriesOf(folder) {
	try {
		return new Map(readdirSync(folder, { withFileTypes: true }).map((it) => [it.name, it]));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
/** A module is judged where it is scanned itself: what it does wrong is told there. */
function moduleAt(path, full) {
	try {
		const bytes = readFileSync(full);
		if (bytes.length > most.bytes) return null;
		const text = decodeText(bytes, {
			path,
			commit: null,
			id: null
		});
		return valueOf(readProgram({
			path,
			headPath: path,
			side: "head",
			role: "changed",
			kind: "python",
			text
		}));
	} catch {
		return null;
	}
}
// src/world/scan-name.ts
const known = /* @__PURE__ */ new Map();
/** Where a path that is told of a file, or of a module beside it, lies: however the file's own was typed. */
function fullOf({ path, full }, told) {
	return resolve(dirname(full), relative(dirname(path), told));
}
/** A path from the root of the repository, or of what is scanned where there is none: the name of a file in fingerprints. */
function scanName(file, told) {
	const full = fullOf(file, told);
	const from = repositoryOf(dirname(full)) ?? file.root;
	return relative(from, full).split(sep).join("/");
}
function repositoryOf(folder) {
	const found = known.get(folder);
	if (found !== void 0) return found === "" ? null : found;
	const above = dirname(folder);
	const top = existsSync(join(folder, ".git")) ? folder : above === folder ? null : repositoryOf(above);
	known.set(folder, top ?? "");
	return top;
}
// src/world/scan-file.ts
function scanTree() {
	return {
		modules: scanModules(),
		declared: scanDeclared()
	};
}
/** The code rules over one file: each finding at its page's severity, and what could not be read or judged. */
async function scanFile(file, rulebook, tree = scanTree()) {
	const { path, full } = file;
	const skipped = (why) => ({
		findings: [],
		skipped: [{
			path,
			why
		}]
	});
	const bytes = bytesOf(full);
	if (bytes instanceof Error) return skipped(`it cannot be read: ${bytes.message.split(",")[0]}.`);
	const text = decodeText(bytes, {
		path,
		commit: null,
		id: null
	});
	if (text.is === "unreadable") return skipped(withoutPath(text.why, path));
	const source = {
		path,
		headPath: path,
		side: "head",
		role: "changed",
		kind: sourceKind(path),
		text
	};
	const program = readProgram(source);
	const unread = program.is === "unreadable" ? skipped(withoutPath(program.why, path)).skipped : [];
	const programs = program.is === "read" ? [program.value] : [];
	const modules = programs.flatMap((one) => tree.modules(file, one));
	const inputs = await inputsOf(source, programs, modules, tree.declared(file));
	await sqlParser();
	const comments = {
		own: [...programs.flatMap(allowances), ...inputs.queries.flatMap(queryAllowances)],
		elsewhere: modules.flatMap(allowances)
	};
	const asked = rulebook.rules.filter(readsCode).map((rule) => scanAllowed(rule, ask(rule, inputs, file), comments, (told) => scanName(file, told)));
	const unknown = unknownAllowances(comments.own, rulebook).map(({ why }) => ({
		path,
		why: withoutPath(why, path)
	}));
	const not = asked.flatMap((one) => one.not);
	const skippedBy = onceForRules(not.filter(({ broke }) => broke !== true)).map(({ rules, why }) => ({
		path,
		why: `${rules}: ${why}`
	}));
	const broken = not.flatMap(({ rule, why, broke }) => broke === true ? [{
		path,
		why,
		broke: rule
	}] : []);
	return {
		findings: hashed(file, asked.flatMap(({ findings }) => findings)),
		skipped: [
			...unread,
			...unknown,
			...skippedBy,
			...broken
		],
		used: asked.flatMap(({ used }) => used)
	};
}
/** Each with the hash of its line, as code scanning has it. */
function hashed(file, findings) {
	const known = /* @__PURE__ */ new Map();
	return findings.map((found) => {
		const bytes = known.has(found.path) ? null : bytesOf(fullOf(file, found.path));
		if (bytes !== null) known.set(found.path, bytes instanceof Error ? [] : lineHashes(bytes.toString()));
		const lineHash = known.get(found.path)?.[found.fileLine - 1];
		return lineHash === void 0 ? found : {
			...found,
			lineHash
		};
	});
}
/** At once: a thread has nothing else to do meanwhile. */
function bytesOf(full) {
	try {
		return readFileSync(full);
	} catch (error) {
		return error;
	}
}
function readsCode({ detector }) {
	return detector.reads.some((name) => name === "programs" || name === "secrets");
}
async function inputsOf(source, programs, modules, declared) {
	const evidence = {
		settings: { is: "absent" },
		headSettings: { is: "absent" },
		reviewingWorkflows: [],
		asOf: (/* @__PURE__ */ new Date()).toISOString()
	};
	const secrets = await findSecrets([source]);
	const { path, headPath, kind, text } = source;
	return {
		evidence,
		changes: [],
		programs,
		modules,
		queries: kind === "sql" && text.is === "read" ? [{
			path,
			headPath,
			text: text.value
		}] : [],
		documents: [],
		declared: declared === null ? {} : { [path]: declared },
		secrets: secrets.is === "read" ? secrets.value : secrets
	};
}
function ask(rule, inputs, file) {
	const { page } = rule;
	const said = runRule(rule, inputs);
	if (said.is === "broken") return {
		findings: [],
		not: [{
			rule: page.id,
			why: said.error,
			broke: true
		}],
		used: []
	};
	const print = fingerprinter(page.id, null, (told) => scanName(file, told));
	return {
		findings: said.sightings.flatMap((sighting) => {
			const { place, facts, variant, chain } = sighting;
			if (place.is !== "line") return [];
			const { is: _, ...where } = place;
			const fingerprint = print(sighting);
			const confidence = sighting.confidence ?? "high";
			const severity = severityOf(page, {
				severity: sighting.severity,
				confidence
			}, null, false);
			return [{
				rule: page.id,
				severity,
				confidence,
				...where,
				fingerprint,
				facts,
				message: message(page, variant, facts),
				...chain === void 0 ? {} : { chain }
			}];
		}),
		not: said.not.map(({ why }) => ({
			rule: page.id,
			why: withoutPath(why, file.path)
		})),
		used: []
	};
}
function withoutPath(why, path) {
	if (why.startsWith(`${path} is `)) return `it${why.slice(path.length)}`;
	return why.startsWith(`${path}: `) ? why.slice(path.length + 2) : why;
}
// src/world/scan-files.ts
/** Folders that hold nobody's own code. */
const passedBy = /* @__PURE__ */ new Set([
	"node_modules",
	".git",
	".venv",
	"venv",
	"__pycache__",
	".ipynb_checkpoints",
	"site-packages",
	".tox",
	".nox"
]);
/** Python files, notebooks and queries under the given paths, in order of name, each once. Links are not followed. */
async function scanFiles(paths, cwd) {
	const found = {
		files: [],
		skipped: []
	};
	const seen = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const stat = await lstat(resolve(cwd, path)).catch(() => null);
		if (stat === null) throw new Error(`There is no file or folder ${path}; give a path that exists, relative to ${cwd}.`);
		await visit({
			path,
			stat,
			named: true,
			root: rootOf(resolve(cwd, path), stat, resolve(cwd)),
			cwd,
			seen,
			found
		});
	}
	return found;
}
/** The working folder where that holds what is scanned, else the folder that was asked for. */
function rootOf(full, stat, cwd) {
	if (full === cwd || full.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep)) return cwd;
	return stat.isDirectory() ? full : dirname(full);
}
async function visit({ path, stat, named, root, cwd, seen, found }) {
	const full = resolve(cwd, path);
	const skip = (why) => void found.skipped.push({
		path,
		why
	});
	if (seen.has(full)) return;
	seen.add(full);
	if (stat.isSymbolicLink()) {
		if (named || isCode(path)) skip("it is a link, and links are not followed.");
	} else if (stat.isDirectory()) {
		const names = await readdir(full).catch(() => null);
		if (names === null) return skip("the folder cannot be read.");
		for (const name of names.filter((it) => !passedBy.has(it)).sort()) {
			const below = await lstat(`${full}/${name}`).catch(() => null);
			if (below !== null) await visit({
				path: `${path.replace(/\/+$/, "")}/${name}`,
				stat: below,
				named: false,
				root,
				cwd,
				seen,
				found
			});
		}
	} else if (!isCode(path)) {
		if (named) skip("it is neither Python (.py) nor a notebook (.ipynb) nor SQL (.sql).");
	} else if (!stat.isFile()) skip("it is no ordinary file.");
	else if (stat.size > limits.textBytes) skip(`${stat.size} bytes are more than the ${limits.textBytes} that are read.`);
	else found.files.push({
		path,
		full,
		root
	});
}
function isCode(path) {
	return /\.(?:py|ipynb|sql)$/i.test(path);
}
// src/world/scan.ts
/** The code rules over files and folders, without a change: everything counts. A path that is not there is an error. */
async function scan(paths, rulebook, cwd = ".", each = oneByOne(rulebook)) {
	const { files, skipped } = await scanFiles(paths, cwd);
	const reports = await each(files);
	return {
		findings: withoutUsed(eachOnce(reports.map((report, i) => report.findings.map((found) => ({
			found,
			own: found.path === files[i]?.path
		})))), reports).toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.fileLine - b.fileLine),
		skipped: [...skipped, ...reports.flatMap((report) => report.skipped)]
	};
}
const sure = {
	high: 3,
	medium: 2,
	low: 1
};
/** What stands in a module is found there and by all that import it: it is told once, by the surest of them. */
function eachOnce(reports) {
	const all = reports.flat();
	const key = ({ rule, path, cell, line }) => JSON.stringify([
		rule,
		path,
		cell,
		line
	]);
	const own = all.flatMap((it) => it.own ? [it.found] : []);
	const fromElsewhere = Map.groupBy(all.flatMap((it) => it.own ? [] : [it.found]), key);
	const best = (same = []) => same.toSorted((a, b) => sure[b.confidence] - sure[a.confidence])[0];
	return [...own.map((found) => {
		const other = best(fromElsewhere.get(key(found)));
		fromElsewhere.delete(key(found));
		return other !== void 0 && found.allowed === void 0 && sure[other.confidence] > sure[found.confidence] ? other : found;
	}), ...[...fromElsewhere.values()].flatMap((same) => best(same) ?? [])];
}
/** A comment that seemed to allow nothing allows something that is found through another file. */
function withoutUsed(findings, reports) {
	const key = ({ rule, path, fileLine }) => JSON.stringify([
		rule,
		path,
		fileLine
	]);
	const used = new Set(reports.flatMap((report) => (report.used ?? []).map(key)));
	return findings.filter((found) => found.allowed !== void 0 || !used.has(key(found)));
}
function oneByOne(rulebook) {
	return async (files) => {
		const reports = [];
		const tree = scanTree();
		for (const file of files) reports.push(await scanFile(file, rulebook, tree));
		return reports;
	};
}
// src/world/scan-threads.ts
/** A thread takes as long to start as a few files take to be read. */
const fewest = 4;
const scanLimits = {
	milliseconds: 3e4,
	megabytes: 2048
};
/** Files that a thread has before it: it never waits for the next. */
const ahead = 4;
/** Scans in threads. A file that hangs its thread, ends it or takes its memory is skipped; another thread goes on with the rest. */
function scanThreads(script, { threads, milliseconds, megabytes, done = () => void 0 }) {
	const start = () => new Worker(script, {
		resourceLimits: { maxOldGenerationSizeMb: megabytes },
		stdin: false,
		env: {}
	});
	return async (files) => {
		const reports = [];
		let next = 0;
		let finished = 0;
		async function lane() {
			const before = [];
			const take = () => next < files.length && before.push(next) ? [next++] : [];
			const settle = (report) => {
				const at = before.shift();
				if (at === void 0) return;
				reports[at] = report(files[at]);
				finished += 1;
				done(finished, files.length);
			};
			for (let i = 0; i < ahead; i++) take();
			while (before.length > 0) {
				const thread = start();
				const give = (at) => thread.postMessage(files[at]);
				before.forEach(give);
				const why = await watch(thread, milliseconds, (report) => {
					settle(() => report);
					take().forEach(give);
					return before.length > 0;
				});
				await thread.terminate();
				if (why === null) continue;
				settle(({ path }) => ({
					findings: [],
					skipped: [{
						path,
						why
					}]
				}));
				take();
			}
		}
		await Promise.all(Array.from({ length: Math.min(threads, Math.ceil(files.length / fewest)) }, lane));
		return reports;
	};
}
/** Hears a thread until it has nothing before it (null), or until it throws, ends or is silent: why its first file has no answer. */
function watch(thread, milliseconds, hear) {
	return new Promise((resolve) => {
		const late = () => end(`reading it took longer than ${milliseconds / 1e3} s, and was given up.`);
		let timer = setTimeout(late, milliseconds);
		const onOnline = () => timer.refresh();
		thread.once("online", onOnline);
		const end = (why) => {
			clearTimeout(timer);
			thread.off("message", onMessage).off("online", onOnline);
			resolve(why);
		};
		const onMessage = (report) => {
			clearTimeout(timer);
			if (!hear(JSON.parse(report))) return end(null);
			timer = setTimeout(late, milliseconds);
		};
		thread.on("message", onMessage);
		let broke = null;
		thread.on("error", (error) => broke = error.message);
		thread.on("exit", (code) => end(`it broke the scan: ${broke ?? `its thread ended with ${code}.`}`));
	});
}
// src/world/commands/scan.ts
/** `mle-review scan PATH…`: the code rules over files and folders, on all processors; exit 1 on a high-confidence E. `script` is the door of its threads. */
async function scanCommand(paths, { format }, io, rulebook, script) {
	using done = counter(io, "Scanning");
	const each = scanThreads(script, {
		...scanLimits,
		threads: Math.min(availableParallelism(), 16),
		done: done.tell
	});
	const result = await scan(paths, rulebook, io.cwd, each);
	if (format === "sarif") io.out(`${JSON.stringify(sarifScan(result, rulebook, io.cwd))}\n`);
	else io.out(format === "json" ? `${JSON.stringify(result, null, 2)}\n` : scanTerminal(result, {
		paint: io.paint,
		width: io.width
	}));
	return result.findings.some(({ severity, confidence }) => severity === "E" && confidence === "high") ? 1 : 0;
}
export { scanCommand };
