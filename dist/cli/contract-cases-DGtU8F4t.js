import { r as providerNames } from "./contract-Bt9fA5kR.js";
import { o as visible } from "./quote-CTKWh60q.js";
import { r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { c as readValueProto, d as readModelFacts, t as valueClose, v as onnxLimits, y as openOnnx } from "./value-close-BFZBPfss.js";
import { t as printPortType } from "./port-type-Dp27G15j.js";
import { i as progress, t as Usage } from "./io-CPidYqre.js";
import { join, resolve, sep } from "node:path";
import { readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
// src/model/cases.ts
/** `fail`: the model gave something else, or the case contradicts itself. `unsupported`: the runtime cannot, in its words. `crash`: its process died. */
const caseStatuses = [
	"pass",
	"fail",
	"unsupported",
	"crash"
];
// src/reply/cases-terminal.ts
const styles = {
	pass: "green",
	fail: "red",
	unsupported: "yellow",
	crash: "red"
};
/** `mle-review contract --cases`: each case that did not pass with its reason, then how many there are of each kind. */
function casesTerminal({ runtime, provider, cases }, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const lines = cases.filter(({ status }) => status !== "pass").flatMap(({ name, status, why }) => [`${paint(styles[status], status)}  ${paint("bold", visible(name))}`, ...wrap(visible(why ?? ""), wide - 4).map((text) => `    ${text}`)]);
	const counts = caseStatuses.flatMap((status) => {
		const count = cases.filter((it) => it.status === status).length;
		return count === 0 ? [] : [paint(styles[status], `${count} ${status}`)];
	});
	const where = `${cases.length} case${cases.length === 1 ? "" : "s"} on ${runtime.name} ${visible(runtime.version)}, ${visible(provider)}`;
	return inLogLines([...lines, `${where}: ${counts.join(", ")}.`]);
}
// src/world/contract/find-cases.ts
/** Folders that are looked into. */
const mostFolders = 2e5;
/**
* The cases of a collection: every folder below it that holds a `model.onnx`, by its path with `/`, sorted. Links to folders are not
* followed: they lead out, round in circles, or to what is found anyway. Throws where a folder cannot be listed, for it may hold cases.
*/
function findCases(root) {
	const found = [];
	const waiting = ["."];
	let folders = 0;
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
		folders += 1;
		if (folders > mostFolders) throw new Error(`${root} holds more than ${mostFolders} folders; name one with the cases alone.`);
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) if (entry.isDirectory()) waiting.push(folder === "." ? entry.name : `${folder}/${entry.name}`);
		else if (entry.name === "model.onnx") found.push(folder);
	}
	return found.sort((a, b) => a < b ? -1 : 1);
}
// src/weigh/cases/declared.ts
/** How a value contradicts what the model declares for it, both named; null: it does not. */
function contradiction(value, type) {
	if (value.is === "unsupported" || type.is === "unsupported") return null;
	if (value.is === "tensor" && type.is === "tensor") return tensorContradiction(value.tensor, type);
	if (value.is === "sequence" && type.is === "sequence") return first(value.items, type.of);
	if (value.is === "optional" && type.is === "optional") return value.value === null ? null : contradiction(value.value, type.of);
	if (value.is !== "map" || type.is !== "map") return `it holds ${value.is === "optional" ? "an" : "a"} ${value.is} where the model declares ${printPortType(type) ?? `a ${type.is}`}`;
	if (value.keyType !== type.key) return `its keys are ${value.keyType} where the model declares ${type.key}`;
	return first(value.values, type.of);
}
function tensorContradiction({ type, dims }, declared) {
	if (type !== declared.type) return `its type is ${type} where the model declares ${declared.type}`;
	const { shape } = declared;
	if (shape === null || dims.length === shape.length && shape.every((size, axis) => typeof size !== "number" || size === dims[axis])) return null;
	return `its shape is [${dims.join(", ")}] where the model declares [${shape.map(written).join(", ")}]`;
}
function written(size) {
	return size === null ? "?" : String(size);
}
function first(items, type) {
	for (const [at, item] of items.entries()) {
		const why = contradiction(item, type);
		if (why !== null) return `item ${at}: ${why}`;
	}
	return null;
}
/** The message that a golden file of a declared type holds; null: none that is read. A port without a type is taken for a tensor. */
function protoOf(type) {
	return type.is === "sparse-tensor" ? null : type.is === "unsupported" ? "tensor" : type.is;
}
// src/weigh/cases/file-ports.ts
/** How many files of a side are wrong, by the numbers in their names; null: none. */
function miscounted({ side, needed, free }, numbers) {
	const gap = numbers.findIndex((number, at) => number !== at);
	if (gap >= 0) return `${side}_${gap}.pb is missing`;
	const [least, most] = [needed.length, needed.length + free.length];
	if (numbers.length < least) return `${side}_${numbers.length}.pb is missing: the model's ${side} ${JSON.stringify(needed[numbers.length])} has no file`;
	if (numbers.length > most) return `${side}_${most}.pb is one too many: the model has ${counted(most, side)}`;
	return null;
}
/**
* The port of each file, or why there is none. Files say by their names which port they are for, and by their order where they carry none.
* A name that the model does not have is wrong, unless `foreign`: no file of the data set carries a name that the model knows.
*/
function portsOfFiles({ side, carried, needed, free }, foreign) {
	const ports = [...needed, ...free];
	const names = foreign ? carried.map(() => "") : carried;
	for (const [at, name] of names.entries()) {
		const file = `${side}_${at}.pb`;
		if (name === "") continue;
		if (!ports.includes(name)) return { why: `${file} is named ${shown(name)}, and the model has no such ${side}: it has ${list(ports)}` };
		const other = names.indexOf(name);
		if (other !== at) return { why: `${file} is named ${shown(name)} as ${side}_${other}.pb is, where the model has ${list(ports)}` };
	}
	const rest = needed.filter((port) => !names.includes(port));
	const assigned = names.map((name) => name === "" ? rest.shift() ?? "" : name);
	if (assigned.includes("")) return { why: `${side}_${assigned.indexOf("")}.pb is one too many: it carries no name, and the model has ${counted(needed.length, side)} without a default` };
	const without = needed.find((port) => !assigned.includes(port));
	return without === void 0 ? assigned : { why: `the model's ${side} ${shown(without)} has no file` };
}
/** Whether the files come from where ports have other names: both sides carry names, and the model knows none of them. One name that was changed is not that. */
function areForeign(inputs, outputs) {
	const strange = ({ carried, needed, free }) => {
		const named = carried.filter((name) => name !== "");
		return named.length > 0 && named.every((name) => !needed.includes(name) && !free.includes(name));
	};
	return strange(inputs) && strange(outputs);
}
function list(ports) {
	const some = ports.slice(0, 5).map(shown).join(", ");
	return ports.length === 0 ? "none" : ports.length > 5 ? `${some} and ${ports.length - 5} more` : some;
}
function shown(name) {
	return JSON.stringify(name.slice(0, 100));
}
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
// src/weigh/cases/weigh-files.ts
/** The side of a data set as its model has it. */
function sideOf(side, facts) {
	return {
		side,
		needed: (side === "input" ? facts.inputs : facts.outputs).map(({ name }) => name),
		free: side === "input" ? facts.defaults : []
	};
}
/** Gives each file its port and holds it against what the model declares; a contradiction settles the case without the runtime. */
function weighFiles({ inputs, outputs }, facts) {
	const given = {
		...sideOf("input", facts),
		carried: inputs.map(({ name }) => name)
	};
	const expected = {
		...sideOf("output", facts),
		carried: outputs.map(({ name }) => name)
	};
	const foreign = areForeign(given, expected);
	const [takes, gives] = [portsOfFiles(given, foreign), portsOfFiles(expected, foreign)];
	if ("why" in takes) return {
		status: "fail",
		why: takes.why
	};
	if ("why" in gives) return {
		status: "fail",
		why: gives.why
	};
	const fed = inputs.map(({ value }, at) => ({
		name: takes[at] ?? "",
		value
	}));
	const wanted = outputs.map(({ value }, at) => ({
		name: gives[at] ?? "",
		value
	}));
	const pairs = [...paired("input", fed, declaredInputs(facts)), ...paired("output", wanted, facts.outputs)];
	const old = pairs.find(isOldBfloat16);
	if (old !== void 0) return {
		status: "unsupported",
		why: `${old.where} is declared bfloat16 and written as uint16, as old collections do; the runtime's binding has no bfloat16`
	};
	for (const { where, value, port } of pairs) {
		const why = contradiction(value, port.type);
		if (why !== null) return {
			status: "fail",
			why: `${where}: ${why}`
		};
	}
	const free = fed.find(({ name }) => facts.defaults.includes(name));
	if (free !== void 0) return {
		status: "unsupported",
		why: `input ${JSON.stringify(free.name)} has a default in the model, and the runtime's binding cannot set it`
	};
	return {
		inputs: fed,
		outputs: wanted
	};
}
function paired(side, values, ports) {
	return values.flatMap(({ name, value }) => {
		const port = ports.find((it) => it.name === name);
		return port === void 0 ? [] : [{
			where: `${side} ${JSON.stringify(name.slice(0, 100))}`,
			value,
			port
		}];
	});
}
/** Those that need a value, and those that have a default, by what that is. */
function declaredInputs({ inputs, defaults, initializers }) {
	const free = initializers.filter(({ name }) => defaults.includes(name));
	return [...inputs, ...free.map(({ name, type, dims }) => ({
		name,
		type: {
			is: "tensor",
			type,
			shape: dims
		}
	}))];
}
/** numpy has no bfloat16: collections made before there was another way hold its bits as whole numbers, and their shapes cannot be relied on. */
function isOldBfloat16({ value, port }) {
	return value.is === "tensor" && value.tensor.type === "uint16" && port.type.is === "tensor" && port.type.type === "bfloat16";
}
// src/world/contract/read-within.ts
/** Follows links, but not out of `root`, which is a real path. `shown` names what is looked for. */
function locateWithin(root, path, shown) {
	try {
		const real = realpathSync(path);
		if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return refused("leads-out", `${shown} is a link that leads out of the folder; put the file itself there`);
		return {
			is: "read",
			value: {
				real,
				stats: statSync(real)
			},
			from: {
				path: shown,
				commit: null,
				id: null
			}
		};
	} catch (error) {
		return failed(shown, error);
	}
}
/** A regular file's bytes under a cap. */
function readWithin(root, path, shown, most) {
	const found = locateWithin(root, path, shown);
	if (found.is !== "read") return found;
	const { real, stats } = found.value;
	if (!stats.isFile()) return refused("no-file", `${shown} is no regular file`);
	if (stats.size > most) return refused("too-large", `${shown} has ${stats.size} bytes, more than the ${most} that are read`);
	try {
		return {
			...found,
			value: new Uint8Array(readFileSync(real))
		};
	} catch (error) {
		return failed(shown, error);
	}
}
function failed(shown, error) {
	const { code } = error;
	return code === "ENOENT" || code === "ENOTDIR" ? { is: "absent" } : refused("unreadable", `${shown} cannot be read (${code ?? "no reason told"})`);
}
function refused(reason, why) {
	return {
		is: "unreadable",
		fault: "author",
		reason,
		why
	};
}
// src/world/contract/case-data.ts
/** Reads `test_data_set_N` by what the model declares, nothing of it outside `root`; what contradicts the model settles the case. */
function readCaseData(root, folder, facts) {
	const names = readdirSync(folder);
	for (const side of ["input", "output"]) {
		const wrong = miscounted(sideOf(side, facts), numbersOf(names, side));
		if (wrong !== null) return {
			status: "fail",
			why: wrong
		};
	}
	const read = filesOf(root, folder);
	const inputs = readSide(read, names, "input", facts.inputs);
	if ("status" in inputs) return inputs;
	const outputs = readSide(read, names, "output", facts.outputs);
	return "status" in outputs ? outputs : weighFiles({
		inputs,
		outputs
	}, facts);
}
/** Files of a data set, and those that they point to, under one cap for all that is read of them. */
function filesOf(root, folder) {
	let left = onnxLimits.goldenBytes;
	return (name) => {
		const read = readWithin(root, join(folder, name), name, left);
		if (read.is === "read") left -= read.value.length;
		return read;
	};
}
function readSide(files, names, side, ports) {
	const read = [];
	for (const at of numbersOf(names, side)) {
		const got = readFile(files, `${side}_${at}.pb`, ports[at]);
		if ("status" in got) return got;
		read.push(got);
	}
	return read;
}
function readFile(files, file, port) {
	const declared = port?.type ?? {
		is: "unsupported",
		why: "the model declares no type"
	};
	const as = protoOf(declared);
	if (as === null) return {
		status: "unsupported",
		why: `${file} holds a sparse tensor, which the runtime's binding cannot carry`
	};
	const bytes = files(file);
	if (bytes.is === "absent") return {
		status: "fail",
		why: `${file} is missing`
	};
	if (bytes.is === "unreadable") return {
		status: "fail",
		why: bytes.why
	};
	const value = readValueProto(bytes.value, as, bytes.from, { external: files });
	if (value.is === "read") return value.value;
	const why = value.is === "absent" ? `${file} is missing` : value.why;
	return {
		status: value.is === "unreadable" && value.reason === "unknown-type" && declared.is === "unsupported" ? "unsupported" : "fail",
		why
	};
}
/** Numbers of the files of one side, in order. */
function numbersOf(names, side) {
	const pattern = new RegExp(`^${side}_(0|[1-9]\\d*)\\.pb$`);
	return names.flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b);
}
// src/world/contract/open-case.ts
/** Reads a case, nothing of it outside the collection (`root`, a real path); what is wrong before the runtime is asked settles it. */
function openCase(root, name) {
	const folder = join(root, name);
	const facts = factsOf(root, folder);
	if ("status" in facts) return facts;
	const names = readdirSync(folder).filter((entry) => entry.startsWith("test_data_set_"));
	if (names.length === 0) return {
		status: "fail",
		why: "no test data"
	};
	const sets = names.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
	const read = (set) => dataIn(root, join(folder, set), set, facts);
	let settled = null;
	for (const set of sets) {
		const data = read(set);
		if ("status" in data && data.status === "fail") return data;
		if ("status" in data) settled ??= data;
	}
	return settled ?? {
		model: join(folder, "model.onnx"),
		sets,
		read
	};
}
function factsOf(root, folder) {
	const bytes = readWithin(root, join(folder, "model.onnx"), "model.onnx", onnxLimits.modelBytes);
	if (bytes.is === "absent") return {
		status: "fail",
		why: "model.onnx is a link to nothing"
	};
	const facts = bytes.is === "read" ? readModelFacts(bytes.value, bytes.from) : bytes;
	if (facts.is === "absent") return {
		status: "fail",
		why: "model.onnx is not there"
	};
	if (facts.is === "unreadable") return {
		status: newer(facts.reason) ? "unsupported" : "fail",
		why: facts.why
	};
	for (const { location } of facts.value.external) {
		const found = locateWithin(root, join(folder, location), location);
		if (found.is === "absent") return {
			status: "fail",
			why: `model.onnx: ${location} is not there; put it beside the model`
		};
		if (found.is === "unreadable") return {
			status: "fail",
			why: `model.onnx: ${found.why}`
		};
	}
	return facts.value;
}
/** What no runtime that exists now can know either. */
function newer(reason) {
	return reason === "unknown-type";
}
function dataIn(root, path, set, facts) {
	const found = locateWithin(root, path, set);
	if (found.is === "absent") return {
		status: "fail",
		why: `${set} is a link to nothing`
	};
	if (found.is === "unreadable") return {
		status: "fail",
		why: found.why
	};
	if (!found.value.stats.isDirectory()) return {
		status: "fail",
		why: `${set} is no folder`
	};
	const data = readCaseData(root, found.value.real, facts);
	return "status" in data ? {
		...data,
		why: `${set}: ${data.why}`
	} : data;
}
// src/world/contract/run-case.ts
/** What ONNX's own tests allow, of numbers of every type; NaN equals NaN there. */
const comparing = {
	tolerance: () => ({
		relative: .001,
		absolute: 1e-7
	}),
	nanEqual: true
};
/** Of all data sets of a case together; the child has its own limit for each question. */
const mostSeconds = 300;
/** Loads a case's model and runs its data sets, one after another, until one does not hold. */
async function runCase(onnx, { model, sets, read }) {
	const started = performance.now();
	const loaded = await onnx.load(model);
	if (loaded.is !== "ok") return outcomeOf(loaded, "");
	for (const [at, name] of sets.entries()) {
		if (performance.now() - started > mostSeconds * 1e3) return settled({
			status: "fail",
			why: `${at} of ${sets.length} data sets took more than ${mostSeconds} s`
		});
		const data = read(name);
		if ("status" in data) return settled(data);
		const ran = await onnx.run(data.inputs.map(fed));
		if (ran.is !== "ok") return outcomeOf(ran, `${name}: `);
		const why = difference(ran.value.outputs, data.outputs);
		if (why !== null) return settled({
			status: "fail",
			why: `${name}: ${why}`
		});
		const [ignored] = ran.value.ignored;
		if (ignored !== void 0) return settled({
			status: "unsupported",
			why: `${name}: the runtime's binding cannot set input ${JSON.stringify(ignored)}`
		});
	}
	return settled({
		status: "pass",
		why: null
	});
}
/** The runtime takes what an optional holds in its place. */
function fed({ name, value }) {
	return {
		name,
		value: value.is === "optional" && value.value !== null ? value.value : value
	};
}
function difference(actual, expected) {
	for (const { name, value } of expected) {
		const shown = `output ${JSON.stringify(name.slice(0, 100))}`;
		const ours = actual.find((it) => it.name === name)?.value;
		if (ours === void 0) return `${shown} is not among what the model gives: ${actual.map((it) => it.name).join(", ")}`;
		const found = valueClose(ours, value, comparing);
		if (found.is === "apart") return `${shown}${found.where}: ${found.why}`;
	}
	return null;
}
function outcomeOf(answer, where) {
	switch (answer.is) {
		case "refused": return settled({
			status: "fail",
			why: `${where}the runtime refuses it: ${answer.why}`
		});
		case "unsupported": return settled({
			status: "unsupported",
			why: `${where}${answer.why}`
		});
		case "no-provider": return {
			status: "unsupported",
			why: `${where}${answer.why}`,
			died: false,
			noProvider: true
		};
		case "died": return {
			status: "crash",
			why: `${where}${deathWords(answer.death)}`,
			died: true,
			noProvider: false
		};
		default: return answer;
	}
}
function settled(as) {
	return {
		...as,
		died: false,
		noProvider: false
	};
}
/** How a child died, in a line. */
function deathWords({ cause, signal, why }) {
	return `its process died (${signal === null ? cause : `${cause}, ${signal}`})${why === "" ? "" : `: ${why}`}`;
}
// src/world/contract/cases.ts
/** Runs every case of a collection in ONNX's layout, in one child that is replaced where a model takes it down. */
async function runCases(dir, start) {
	const found = casesIn(dir);
	if ("why" in found) return {
		is: "not-run",
		fault: "usage",
		why: found.why
	};
	const opened = await openChild(start);
	if ("why" in opened) return {
		is: "not-run",
		fault: "machine",
		why: opened.why
	};
	await using child = opened;
	const cases = [];
	for (const name of found.names) {
		const { noProvider, ...settled } = await oneCase(found.root, name, child);
		if (noProvider && !child.worked) return {
			is: "not-run",
			fault: "machine",
			why: `provider ${start.provider} does not work here: ${settled.why}`
		};
		child.worked ||= settled.status === "pass";
		cases.push({
			name,
			...settled,
			...noProvider ? { status: "crash" } : {}
		});
	}
	return {
		is: "run",
		report: {
			runtime: {
				name: "onnxruntime",
				version: child.version
			},
			provider: start.provider,
			cases
		}
	};
}
function casesIn(dir) {
	try {
		const root = realpathSync(dir);
		const names = findCases(root);
		return names.length > 0 ? {
			root,
			names
		} : { why: `${dir} holds no model.onnx; name the folder of a collection, whose cases are folders with one` };
	} catch (error) {
		return { why: `${dir} cannot be read (${error.message}); name a folder whose folders can all be listed` };
	}
}
async function oneCase(root, name, child) {
	let opened;
	try {
		opened = openCase(root, name);
	} catch (error) {
		return {
			status: "fail",
			why: `it cannot be read: ${error.message}`
		};
	}
	if ("status" in opened) return opened;
	const onnx = await child.alive();
	if (typeof onnx === "string") return {
		status: "crash",
		why: onnx
	};
	const { died, ...settled } = await runCase(onnx, opened);
	if (died) await child.bury();
	return settled;
}
async function openChild(start) {
	const first = await openOnnx(start);
	if (first.is === "no-runtime") return { why: `${first.why}: ${first.mend}` };
	if (first.is !== "open") return { why: first.is === "died" ? deathWords(first.death) : first.why };
	let onnx = first.onnx;
	const bury = async () => {
		await onnx?.close();
		onnx = null;
	};
	return {
		version: first.onnx.runtime.version,
		worked: false,
		async alive() {
			if (onnx !== null) return onnx;
			const again = await openOnnx(start);
			if (again.is === "open") onnx = again.onnx;
			return onnx ?? (again.is === "died" ? deathWords(again.death) : "no child could be started again");
		},
		bury,
		[Symbol.asyncDispose]: bury
	};
}
// src/world/commands/contract-cases.ts
/** `mle-review contract --cases DIR`: a conformance collection, case by case; 1 where one fails or crashes, 2 where none could be tried. */
async function casesCommand(dir, file, options, io, script) {
	const { provider, format, output } = options;
	if (file !== void 0) throw new Usage(`${file} is a contract and --cases runs none; give one of the two`);
	if (!providerNames.includes(provider)) throw new Usage(`there is no provider ${provider}; choose one of ${providerNames.join(", ")}`);
	const runtime = options.runtime === void 0 ? {} : { runtime: resolve(io.cwd, options.runtime) };
	const start = {
		script,
		provider,
		env: io.env,
		...runtime
	};
	const outcome = await progress(io, `Running the cases of ${dir} on ${provider}`, runCases(resolve(io.cwd, dir), start));
	if (outcome.is === "not-run") {
		if (outcome.fault === "usage") throw new Usage(outcome.why);
		io.err(`mle-review: ${outcome.why}\n`);
		return 2;
	}
	const { report } = outcome;
	const json = `${JSON.stringify(report, null, 2)}\n`;
	if (output !== void 0) writeFileSync(resolve(io.cwd, output), json);
	if (format === "text") io.out(casesTerminal(report, {
		paint: io.paint,
		width: io.width
	}));
	else if (output === void 0) io.out(json);
	return report.cases.some(({ status }) => status === "fail" || status === "crash") ? 1 : 0;
}
export { casesCommand };
