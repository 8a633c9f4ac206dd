import { r as wrap, s as visible, t as inLogLines } from "./log-lines-C4rySM78.js";
import { a as runRule, c as severityOf, i as unmarked, u as message } from "./prose-BwBcJQNP.js";
import { n as readProgram, t as findSecrets } from "./secrets-DVP81m1X.js";
import { t as limits } from "./limits-BlpbLXaQ.js";
import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { r as progress } from "./io-CKQAu9eA.js";
import { resolve } from "node:path";
import { lstat, readFile, readdir } from "node:fs/promises";
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
	const lines = findings.flatMap(({ rule, severity, confidence, path, cell, line, fileLine, message }) => [`${visible(path)}:${fileLine}${cell === null ? "" : ` (cell ${cell}, line ${line})`}  ${paint(styles[severity], severity)} ${paint("bold", rule)}${confidence === "high" ? "" : `, ${confidence} confidence`}`, ...wrap(unmarked(message), wide - 4).map((text) => `    ${text}`)]);
	const left = skipped.map(({ path, why }) => paint("dim", `skipped ${visible(path)}: ${visible(why)}`));
	const count = findings.length === 0 ? paint("green", "Nothing found.") : `${findings.length} finding${findings.length === 1 ? "" : "s"}.`;
	return inLogLines([
		...lines,
		...left,
		count
	]);
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
/** Python files and notebooks under the given paths, in order of name, each once. Links are not followed. */
async function scanFiles(paths, cwd) {
	const found = {
		sources: [],
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
			cwd,
			seen,
			found
		});
	}
	return found;
}
async function visit({ path, stat, named, cwd, seen, found }) {
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
				cwd,
				seen,
				found
			});
		}
	} else if (!isCode(path)) {
		if (named) skip("it is neither Python (.py) nor a notebook (.ipynb).");
	} else if (!stat.isFile()) skip("it is no ordinary file.");
	else if (stat.size > limits.textBytes) skip(`${stat.size} bytes are more than the ${limits.textBytes} that are read.`);
	else await add(path, full, found);
}
function isCode(path) {
	return /\.(?:py|ipynb)$/.test(path);
}
async function add(path, full, { sources, skipped }) {
	const bytes = await readFile(full).catch((error) => error);
	if (bytes instanceof Error) {
		skipped.push({
			path,
			why: `it cannot be read: ${bytes.message.split(",")[0]}.`
		});
		return;
	}
	const text = decodeText(bytes, {
		path,
		commit: null,
		id: null
	});
	if (text.is === "unreadable") skipped.push({
		path,
		why: text.why
	});
	else sources.push({
		path,
		headPath: path,
		side: "head",
		role: "named",
		kind: path.endsWith(".ipynb") ? "notebook" : "python",
		text
	});
}
// src/world/scan.ts
/** The code rules over files and folders, without a change: everything counts, at its page's severity. A path that is not there is an error. */
async function scan(paths, rulebook, cwd = ".") {
	const { sources, skipped } = await scanFiles(paths, cwd);
	const inputs = { ...await inputsOf(sources, sources.flatMap((source) => {
		const program = readProgram(source);
		if (program.is === "read") return [program.value];
		if (program.is === "unreadable") skipped.push({
			path: source.path,
			why: program.why
		});
		return [];
	})) };
	return {
		findings: rulebook.rules.filter(readsCode).flatMap((rule) => ask(rule, inputs, skipped)).toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.fileLine - b.fileLine),
		skipped
	};
}
function readsCode({ detector }) {
	return detector.reads.some((name) => name === "programs" || name === "secrets");
}
async function inputsOf(sources, programs) {
	const evidence = {
		settings: { is: "absent" },
		headSettings: { is: "absent" },
		reviewingWorkflows: [],
		asOf: (/* @__PURE__ */ new Date()).toISOString()
	};
	const secrets = await findSecrets(sources);
	return {
		evidence,
		changes: [],
		programs,
		secrets: secrets.is === "read" ? secrets.value : secrets
	};
}
function ask(rule, inputs, skipped) {
	const { page } = rule;
	const said = runRule(rule, inputs);
	if (said.is === "broken") {
		skipped.push({
			path: "",
			why: `${page.id} broke on these files: ${said.error}`
		});
		return [];
	}
	const pathIn = (why) => inputs.programs.find(({ path }) => why.startsWith(`${path}: `))?.path ?? "";
	skipped.push(...said.not.map(({ why }) => ({
		path: pathIn(why),
		why: `${page.id}: ${why}`
	})));
	return said.sightings.flatMap(({ place, facts, variant, chain, ...sighting }) => {
		if (place.is !== "line") return [];
		const { path, cell, line, endLine, fileLine } = place;
		const confidence = sighting.confidence ?? "high";
		const severity = severityOf(page, {
			severity: sighting.severity,
			confidence
		}, null, false);
		return [{
			rule: page.id,
			severity,
			confidence,
			path,
			cell,
			line,
			endLine,
			fileLine,
			facts,
			message: message(page, variant, facts),
			...chain === void 0 ? {} : { chain }
		}];
	});
}
// src/world/commands/scan.ts
/** `mle-review scan PATH…`: the code rules over files and folders; exit 1 on a high-confidence E. */
async function scanCommand(paths, { format }, io, rulebook) {
	const result = await progress(io, "Scanning", scan(paths, rulebook, io.cwd));
	io.out(format === "json" ? `${JSON.stringify(result, null, 2)}\n` : scanTerminal(result, {
		paint: io.paint,
		width: io.width
	}));
	return result.findings.some(({ severity, confidence }) => severity === "E" && confidence === "high") ? 1 : 0;
}
export { scanCommand };
