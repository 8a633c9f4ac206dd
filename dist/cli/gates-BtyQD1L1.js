import { y as limits } from "./slice-oPHFedWp.js";
import { t as verdicts } from "./verdict-DLJRPo-K.js";
import { t as readGates } from "./gates-Lg1UbRhW.js";
import { t as readMetrics } from "./metrics-itPHRqYs.js";
import { t as gateRows } from "./gate-rows-Bb8hRYMM.js";
import { t as inLogLines } from "./log-lines-BWKG93wz.js";
import { t as weighGates } from "./gates-hCwd2Fqy.js";
import { t as Usage } from "./io-CPidYqre.js";
import { resolve } from "node:path";
import { readFileSync, statSync } from "node:fs";
// src/reply/gates-terminal.ts
/** `mle-review gates`: the verdict of the gates alone, then each limit with its margin. */
function gatesTerminal({ verdict, gates }, { paint }) {
	const met = gates.filter(({ status }) => status === "pass").length;
	return inLogLines([`${verdictWord(verdict, paint)}: ${met} of ${gates.length} limits met`, ...gateRows(gates, paint)]);
}
/** The verdict as a word in its colour. */
function verdictWord(verdict, paint) {
	const [style, word] = {
		pass: ["green", "pass"],
		hold: ["red", "hold"],
		undecided: ["yellow", "undecided"],
		"not-applicable": ["dim", "not applicable"]
	}[verdict];
	return paint("bold", paint(style, word.toUpperCase()));
}
// src/weigh/gates-report.ts
/** The verdict of gates alone: a miss that holds, else one that nobody could judge, else a pass. `warn` and `note` gates never decide. */
function gatesReport(gates) {
	const deciding = gates.filter(({ tier }) => tier === "hold");
	const has = (...statuses) => deciding.some(({ status }) => statuses.includes(status));
	return {
		verdict: has("fail") ? "hold" : has("blind", "inconclusive") ? "undecided" : "pass",
		gates
	};
}
// src/world/commands/gates.ts
/** `mle-review gates`: the gates alone, on files, without a repository. */
async function gatesCommand(options, io) {
	const gates = readFileAs(options.gates, io, readGates);
	if (gates.is === "absent") throw new Usage(`${options.gates}: there is no such gates file`);
	if (gates.is === "unreadable") throw new Usage(gates.why);
	const metricsOf = (file) => file === void 0 ? { is: "absent" } : readFileAs(file, io, readMetrics);
	const report = gatesReport(weighGates({
		modelId: options.model ?? null,
		gates,
		metrics: metricsOf(options.metrics),
		baseline: named(metricsOf(options.baseline), options.baseline),
		production: named(metricsOf(options.production), options.production),
		baseArtifactDigests: [],
		stale: null
	}));
	io.out(options.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : gatesTerminal(report, {
		paint: io.paint,
		width: io.width
	}));
	return verdicts[report.verdict].exit;
}
/** A reference that was asked for and is not there is named. */
function named(read, file) {
	if (read.is !== "absent" || file === void 0) return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${file} is not there.`
	};
}
/** Reads a file from disk as evidence: absent and oversized ones are values, not errors. */
function readFileAs(file, io, read) {
	const path = resolve(io.cwd, file);
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === void 0) return { is: "absent" };
	if (found.isDirectory()) throw new Usage(`${file} is a folder; give the path of a file`);
	const { size } = found;
	if (size > limits.textBytes) return {
		is: "unreadable",
		fault: "ours",
		reason: "too-large",
		why: `${file} has ${size} bytes; files over ${limits.textBytes} are not read`
	};
	return read(readFileSync(path, "utf8"), {
		path: file,
		commit: null,
		id: null
	});
}
export { gatesCommand };
