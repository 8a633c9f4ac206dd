import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.js";
import { t as require_index_minimal } from "./index-minimal-DBUoKq2z.js";
import { _ as strictObject, a as array, b as unknown, c as discriminatedUnion, d as literal, i as _null, l as int, o as boolean$1, p as number, s as custom, v as string, y as union } from "./schemas-BPYhEU5I.js";
import { c as elementTypes, s as elementType, u as isFed } from "./contract-Bt9fA5kR.js";
import { createRequire } from "node:module";
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
// src/world/onnx/child-environment.ts
/** Variables that a provider's driver is found by; nothing else of an environment ever reaches a model. */
const drivers = {
	webgpu: [
		"VK_DRIVER_FILES",
		"VK_ICD_FILENAMES",
		"LD_LIBRARY_PATH"
	],
	cuda: ["CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH"],
	tensorrt: ["CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH"]
};
/**
* The environment of the child: empty on the CPU. `given` is what somebody handed in for this purpose, never this process's own. `tf32`:
* the contract lets float32 be rounded to it; else it is off.
*/
function childEnvironment(provider, given, tf32 = false) {
	const handed = (Object.hasOwn(drivers, provider) ? drivers[provider] ?? [] : []).flatMap((name) => given[name] === void 0 ? [] : [[name, given[name]]]);
	return {
		...Object.fromEntries(handed),
		...usesTf32(provider) && !tf32 ? { NVIDIA_TF32_OVERRIDE: "0" } : {}
	};
}
/**
* Whether the provider would round float32 to TF32 by itself. The Node binding has no option for it, so the libraries are told by
* NVIDIA's own variable, which overrides what a program asks for.
*/
function usesTf32(provider) {
	return provider === "cuda" || provider === "tensorrt";
}
// src/world/onnx/find-runtime.ts
/** What installs the runtime, or where else it may be. */
const runtimeMend = "Install it with `npm install onnxruntime-node`, or say with --runtime FOLDER where it is (a folder that holds node_modules/onnxruntime-node, or the package itself).";
/** Looks for onnxruntime-node in the folder given, else where this program's own packages are. Loads nothing. */
function findRuntime(folder) {
	if (folder === void 0) {
		const entry = resolved(import.meta.url, "onnxruntime-node");
		return entry === null ? {
			is: "absent",
			why: "onnxruntime-node is not installed",
			mend: runtimeMend
		} : {
			is: "found",
			entry
		};
	}
	const within = resolve(folder);
	for (const place of [
		within,
		join(within, "node_modules", "onnxruntime-node"),
		join(within, "onnxruntime-node")
	]) {
		const entry = nameOf$1(place) === "onnxruntime-node" ? resolved(join(place, "package.json"), place) : null;
		if (entry !== null) return {
			is: "found",
			entry
		};
	}
	return {
		is: "absent",
		why: `${within} holds no onnxruntime-node`,
		mend: runtimeMend
	};
}
function nameOf$1(folder) {
	try {
		const path = join(folder, "package.json");
		return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).name : null;
	} catch {
		return null;
	}
}
function resolved(from, name) {
	try {
		return createRequire(from).resolve(name);
	} catch {
		return null;
	}
}
// src/weigh/death.ts
/** A shell tells of a signal as 128 + its number. */
const signals = {
	132: "SIGILL",
	133: "SIGTRAP",
	134: "SIGABRT",
	135: "SIGBUS",
	136: "SIGFPE",
	137: "SIGKILL",
	139: "SIGSEGV",
	152: "SIGXCPU",
	153: "SIGXFSZ"
};
/** Whether the runtime's own error says that it got no memory. */
function saysNoMemory(error) {
	return /AllocateRawInternal|Failed to allocate|bad_alloc|Array buffer allocation failed|ENOMEM|[Cc]annot allocate memory/.test(error);
}
/** Tells apart how a child died; the signal alone does not, since V8 and C++ abort alike. */
function weighDeath({ code, signal, late, garbage, said }) {
	const by = signal ?? signals[code ?? 0] ?? null;
	const as = (cause, why) => ({
		cause,
		code,
		signal: by,
		why
	});
	if (late !== null) return as("time-limit", `no answer within ${late} s`);
	if (garbage !== null) return as("garbage", garbage);
	const last = lastWords(said);
	if (saysNoMemory(said)) return as("memory-limit", last);
	if (/heap out of memory|Fatal JavaScript (out of memory|invalid size)|OOM error in V8/i.test(said)) return as("javascript-memory", last);
	switch (by) {
		case "SIGKILL": return as("kernel-memory", last);
		case "SIGXCPU": return as("cpu-limit", last);
		case "SIGXFSZ": return as("file-limit", last);
		case "SIGTRAP": return as("javascript-memory", last);
		case null: return as("exit", last || `it ended with code ${code} and said nothing`);
		default: return as("signal", last || `it ended by ${by} and said nothing, as a driver does that gets no memory; try a larger limits.memory_mb`);
	}
}
/** The lines of an error that say something, 500 characters at most: no colours, stack frames, and no warnings of the runtime. */
function lastWords(said) {
	const lines = said.replace(/\u001b\[[0-9;]*m/g, "").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "").split("\n").filter((line) => /\w/.test(line) && !/^\s+at |^\s*\d+: 0x|^Node\.js v|^-----| \[W:onnxruntime|<---/.test(line));
	const telling = lines.filter((line) => /error|fatal|fail|terminate|what\(\)|assert|abort/i.test(line));
	return (telling.length > 0 ? telling : lines).slice(-6).join("\n").slice(-500);
}
// src/weigh/runtime-refusal.ts
/** What onnxruntime says where an operator, type or format is beyond it, whatever the input. */
const beyond$1 = [
	/is not a registered function\/op/,
	/Could not find an implementation for/,
	/No Op registered for/,
	/only \*guarantees\* support for models stamped with official released onnx opset/,
	/Unsupported model IR version/,
	/Unsupported data type: \d+/,
	/Failed to find kernel for/,
	/Provider type for \S+ node with name '.*' is not set/,
	/but the device does not support it/,
	/Unrecognized attribute/,
	/bound to different types .*tensor\((bfloat16|float8|float4|u?int[24]\b)/,
	/\bnot (yet )?supported\b/i,
	/not implemented|NOT_IMPLEMENTED/i,
	/is not defined for empty set with \w+ type/,
	/Failed to construct locale/
];
/** What it says where a provider's library, driver or device is missing. */
const absent = [
	/Failed to get a WebGPU (adapter|device)/,
	/AppendExecutionProvider_\w+: Failed to load shared library/,
	/libonnxruntime_providers_/,
	/backend not found/,
	/CUDA (failure|driver version)|no CUDA-capable device/
];
/** Sorts the runtime's own message. */
function weighRefusal(message) {
	if (saysNoMemory(message)) return "no-memory";
	if (absent.some((pattern) => pattern.test(message))) return "no-provider";
	if (beyond$1.some((pattern) => pattern.test(message))) return "unsupported";
	return "refused";
}
/** Where in its own source the runtime was: a path with a line, then the signature of a function. */
const inItsSource = /\/\S*onnxruntime\/\S+:\d+ [^(]*\([^()]*\)(?:::<lambda\([^)]*\)>)*(?: const)? /g;
/** The runtime's message without places in its source and on this machine; a type's number gets its name. */
function plainRefusal(message) {
	return message.replace(inItsSource, "").replace(/\[with [^\]]*\] /g, "").replace(/\b\w+\.(?:cc|h):\d+ [\w:]+ /g, "").replace(/(?:Load model (?:from )?\/.*? failed[:.] ?)+/g, "Load model failed: ").replace(/ (?:resolved path|allowed directory): "[^"]*"/g, "").replace(/(Unsupported data type: )(\d+)/, (_, said, type) => `${said}${type} (${elementTypes[Number(type)] ?? "unknown"})`).trim().slice(0, 1e3);
}
// src/world/onnx/answer.ts
/** Sorts an error of the child: what its binding cannot carry is said as such, the runtime's own words are weighed. */
function refusal(message, beyondTheBinding) {
	const why = plainRefusal(message);
	const is = beyondTheBinding ? "unsupported" : weighRefusal(message);
	return is === "no-memory" ? {
		is: "died",
		death: {
			cause: "memory-limit",
			code: null,
			signal: null,
			why
		}
	} : {
		is,
		why
	};
}
// src/world/onnx/packed.ts
/** Arrays of numbers travel as their bytes behind the JSON, so that NaN, 64-bit integers and large tensors cross unchanged. */
const kinds$1 = {
	f4: Float32Array,
	f8: Float64Array,
	i1: Int8Array,
	u1: Uint8Array,
	i2: Int16Array,
	u2: Uint16Array,
	i4: Int32Array,
	u4: Uint32Array,
	i8: BigInt64Array,
	u8: BigUint64Array
};
const entries = Object.entries(kinds$1);
/** Writes a plain value as one frame: two lengths of four bytes, JSON, bytes. */
function pack(message) {
	const parts = [];
	let at = 0;
	const json = Buffer.from(JSON.stringify(message, (_, value) => {
		if (!ArrayBuffer.isView(value)) return value;
		const kind = entries.find(([, of]) => value instanceof of)?.[0];
		if (kind === void 0) throw new TypeError(`A ${value.constructor.name} cannot be sent.`);
		const placed = { $bytes: [
			kind,
			at,
			value.byteLength
		] };
		parts.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		at += value.byteLength;
		return placed;
	}));
	if (json.length > 4294967295 || at > 4294967295) throw new RangeError("A message of more than 4 GiB cannot be sent.");
	const head = Buffer.alloc(8);
	head.writeUInt32LE(json.length, 0);
	head.writeUInt32LE(at, 4);
	return [
		head,
		json,
		...parts
	];
}
/** Reads the JSON and the bytes of a frame back; throws on what `pack` never writes. */
function unpack(json, bytes) {
	return JSON.parse(json.toString(), (_, value) => {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, "$bytes")) return value;
		const [kind, at, length] = value.$bytes;
		if (!Object.hasOwn(kinds$1, kind)) throw new TypeError("An array of no known kind.");
		const of = kinds$1[kind];
		if (!Number.isInteger(at) || !Number.isInteger(length) || at < 0 || length < 0 || at + length > bytes.length) throw new RangeError("An array beyond its bytes.");
		const start = bytes.byteOffset + at;
		return new of(bytes.buffer.slice(start, start + length));
	});
}
// src/world/onnx/channel.ts
/** Puts messages on a stream and takes them off it. */
function openChannel(stream, { maxBytes, onMessage, onGarbage }) {
	let chunks = [];
	let held = 0;
	let broken = false;
	let sizes = null;
	function take(length) {
		const all = chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks, held);
		chunks = all.length > length ? [all.subarray(length)] : [];
		held -= length;
		return all.subarray(0, length);
	}
	function garbage(why) {
		broken = true;
		chunks = [];
		onGarbage(why);
	}
	stream.on("data", (chunk) => {
		if (broken) return;
		chunks.push(chunk);
		held += chunk.length;
		while (!broken) {
			if (sizes === null) {
				if (held < 8) return;
				const head = take(8);
				sizes = {
					json: head.readUInt32LE(0),
					bytes: head.readUInt32LE(4)
				};
				const total = sizes.json + sizes.bytes;
				if (total > maxBytes) return garbage(`a message of ${total} bytes, more than the ${maxBytes} that are taken`);
			}
			if (held < sizes.json + sizes.bytes) return;
			const json = take(sizes.json);
			const bytes = take(sizes.bytes);
			sizes = null;
			let message;
			try {
				message = unpack(json, bytes);
			} catch (error) {
				return garbage(`a message that cannot be read: ${error.message.slice(0, 100)}`);
			}
			onMessage(message);
		}
	});
	return { send(message) {
		const parts = pack(message);
		stream.cork();
		for (const part of parts) stream.write(part);
		stream.uncork();
	} };
}
// src/world/onnx/child-folder.ts
/** How the folders of children are called, in the folder for temporary files: nothing else is ever taken away. */
const folderPrefix = "mle-review-onnx-";
// src/world/onnx/kernel-file.ts
/** A file in which the kernel tells something; empty where it does not. */
function kernelText(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
/** What stands in a folder of the kernel's; nothing where there is none. */
function kernelNames(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
// src/world/onnx/confine.ts
const openFiles = 256;
/** Threads and processes that it may start on top of those that its user already has: the kernel counts them together. */
const processes = 256;
/** Limits by `prlimit`, else by a shell's `ulimit`, else none; the child says of itself what it got. */
function confine(grant, program, args, system = thisSystem()) {
	const hard = (name, wanted) => Math.min(wanted, system.hardLimit(name));
	const data = hard("Max data size", grant.memoryBytes);
	const file = hard("Max file size", grant.fileBytes);
	const nofile = hard("Max open files", openFiles);
	const nproc = hard("Max processes", system.running() + processes);
	if (system.prlimit !== null) {
		const cpu = grant.cpuSeconds === void 0 ? [] : [`--cpu=${grant.cpuSeconds}:${grant.cpuSeconds + 2}`];
		const limits = [
			`--data=${data}`,
			"--core=0",
			`--nproc=${nproc}`,
			`--fsize=${file}`,
			`--nofile=${nofile}`,
			...cpu
		];
		return {
			command: system.prlimit,
			args: [
				...limits,
				program,
				...args
			]
		};
	}
	if (system.platform === "win32") return {
		command: program,
		args
	};
	const cpu = grant.cpuSeconds === void 0 ? "" : `ulimit -t ${grant.cpuSeconds}; `;
	return {
		command: "/bin/sh",
		args: [
			"-c",
			`${system.platform === "linux" ? `ulimit -d ${Math.floor(data / 1024)}; ` : ""}ulimit -c 0; ulimit -f ${Math.ceil(file / 512)}; ulimit -n ${nofile}; ${cpu}exec "$0" "$@"`,
			program,
			...args
		]
	};
}
function thisSystem() {
	const own = kernelText("/proc/self/limits");
	return {
		platform: process.platform,
		prlimit: process.platform === "linux" ? ["/usr/bin/prlimit", "/bin/prlimit"].find((path) => existsSync(path)) ?? null : null,
		hardLimit: (name) => limitIn(own, name, "hard") ?? Number.MAX_SAFE_INTEGER,
		running: () => threadsOf(process.getuid?.() ?? 0)
	};
}
/** A limit in the kernel's table of them (/proc/PID/limits); null: none, or not said. */
function limitIn(table, name, which) {
	const [soft, hard] = table.split("\n").find((line) => line.startsWith(`${name} `))?.slice(name.length).trim().split(/\s+/) ?? [];
	const value = Number(which === "soft" ? soft : hard);
	return Number.isFinite(value) ? value : null;
}
function threadsOf(user) {
	let threads = 0;
	for (const id of kernelNames("/proc").filter((name) => /^\d+$/.test(name))) {
		const status = kernelText(`/proc/${id}/status`);
		if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1] ?? -1) === user) threads += Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1);
	}
	return threads;
}
// src/world/onnx/child-process.ts
/** A process that hangs in a driver may outlast SIGKILL; nobody waits for it. */
const graceSeconds = 5;
/** Starts the child. Its folder is taken away when it ends; it ends itself when this process does, by the pipe on standard input. */
function startChild({ script, grant, env }) {
	const folder = mkdtempSync(join(tmpdir(), folderPrefix));
	const { command, args } = confine(grant, process.execPath, [fileURLToPath(script)]);
	let said = "";
	const child = spawn(command, args, {
		cwd: folder,
		env,
		detached: true,
		stdio: [
			"pipe",
			"ignore",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	const pipe = child.stdio[3] ?? null;
	for (const stream of [
		child.stdin,
		child.stderr,
		pipe
	]) stream?.on("error", () => void 0);
	child.stderr?.on("data", (chunk) => {
		said = (said + chunk.toString()).slice(-16384);
	});
	const exit = new Promise((resolve) => {
		const settle = (code, signal) => resolve({
			code,
			signal,
			said
		});
		child.once("error", (error) => {
			said += error.message;
			if (child.pid === void 0) settle(null, null);
		});
		child.once("exit", (code, signal) => {
			const late = setTimeout(() => setImmediate(settle, code, signal), 200);
			child.once("close", () => {
				clearTimeout(late);
				settle(code, signal);
			});
		});
	}).then((end) => {
		for (const stream of [
			child.stdin,
			child.stderr,
			pipe
		]) stream?.destroy();
		rmSync(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		return end;
	});
	return {
		pipe,
		pid: child.pid ?? null,
		exit,
		async kill() {
			killGroup(child);
			const { promise: given, resolve } = Promise.withResolvers();
			const timer = setTimeout(resolve, graceSeconds * 1e3);
			await Promise.race([exit, given]);
			clearTimeout(timer);
		}
	};
}
function killGroup(child) {
	if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {
		child.kill("SIGKILL");
	}
}
// src/world/onnx/carried.ts
/** The array that holds each element type which the binding carries; strings are a list. */
const arrays = {
	float32: Float32Array,
	uint8: Uint8Array,
	int8: Int8Array,
	uint16: Uint16Array,
	int16: Int16Array,
	int32: Int32Array,
	int64: BigInt64Array,
	string: Array,
	bool: Uint8Array,
	float16: Uint16Array,
	float64: Float64Array,
	uint32: Uint32Array,
	uint64: BigUint64Array
};
/** Whether a value is a tensor whose type, dimensions and elements agree, of a type that the binding carries. */
function carries(value) {
	if (typeof value !== "object" || value === null) return false;
	const { type, dims, data } = value;
	if (type === void 0 || !isFed(type) || !(data instanceof arrays[type]) || !Array.isArray(dims)) return false;
	if (!dims.every((size) => Number.isSafeInteger(size) && size >= 0)) return false;
	if (type === "string" && !data.every((one) => typeof one === "string")) return false;
	return dims.reduce((product, size) => product * size, 1) === data.length;
}
// src/world/onnx/message.ts
const milliseconds = number().nonnegative();
/** An input or output as the runtime sees it; `type: null` is no tensor, a dimension without size and name is null. */
const runtimePort = strictObject({
	name: string(),
	type: elementType.nullable(),
	shape: array(union([
		int().nonnegative(),
		string().min(1),
		_null()
	])).nullable()
});
const tensor = custom((value) => carries(value), "no tensor");
const named = strictObject({
	name: string(),
	value: strictObject({
		is: literal("tensor"),
		tensor
	})
});
const numbers = custom((value) => value instanceof Float64Array, "no list of numbers");
const placed = strictObject({
	operator: string(),
	provider: string(),
	nodes: int().nonnegative(),
	milliseconds,
	share: number()
});
const placement = strictObject({
	runs: int(),
	nodes: int(),
	operators: array(placed),
	copies: array(placed),
	providers: array(strictObject({
		provider: string(),
		nodes: int(),
		nodeShare: number(),
		timeShare: number()
	})),
	deviceTimed: boolean$1()
});
/** What the child gives back for each request. */
const results = {
	start: strictObject({
		version: string(),
		providers: array(strictObject({
			name: string(),
			bundled: boolean$1()
		})),
		/** Bytes that the operating system grants it, as it says itself; null: no limit. */
		memoryLimit: number().nullable()
	}),
	load: strictObject({
		inputs: array(runtimePort),
		outputs: array(runtimePort),
		milliseconds
	}),
	run: strictObject({
		outputs: array(named),
		milliseconds,
		/** Inputs given that the model does not have: the binding passes over them in silence. */
		ignored: array(string())
	}),
	time: strictObject({
		samples: numbers,
		seconds: number().nonnegative(),
		concurrency: int().positive()
	}),
	profile: placement,
	validate: discriminatedUnion("is", [strictObject({
		is: literal("told"),
		refusals: array(string().nullable())
	}), strictObject({
		is: literal("untold"),
		why: string()
	})])
};
/** The child's answer before its result is looked at. */
const reply = union([
	strictObject({
		id: int(),
		is: literal("ok"),
		value: unknown(),
		peakBytes: number().nullable()
	}),
	strictObject({
		id: int(),
		is: literal("error"),
		message: string()
	}),
	strictObject({
		id: int(),
		is: literal("unsupported"),
		message: string()
	})
]);
// src/world/onnx/questions.ts
/** Where nothing else is said. */
const childLimits = {
	memoryBytes: 4 * 2 ** 30,
	fileBytes: 64 * 2 ** 20,
	seconds: 60,
	startSeconds: 60,
	answerBytes: 512 * 2 ** 20
};
/** Starts a child and asks it one thing at a time, each within its seconds; what is not an answer is its death. */
function questions(script, env, limits) {
	const child = started(script, env, limits);
	let dead = null;
	let late = null;
	let garbage = null;
	let closed = false;
	let answered = null;
	let turn = Promise.resolve();
	let id = 0;
	const end = child.exit.then((exit) => {
		dead ??= weighDeath({
			...exit,
			late,
			garbage
		});
	});
	function spoil(why) {
		garbage ??= why;
		child.kill();
	}
	const channel = child.pipe === null ? null : openChannel(child.pipe, {
		maxBytes: limits.answerBytes + 2 ** 20,
		onGarbage: spoil,
		onMessage(message) {
			if (answered === null) return spoil("a message that nobody asked for");
			answered(message);
			answered = null;
		}
	});
	async function one(request) {
		if (closed) return {
			is: "refused",
			why: "the child process was closed"
		};
		if (dead !== null) return {
			is: "died",
			death: dead
		};
		const { promise, resolve } = Promise.withResolvers();
		id += 1;
		try {
			channel?.send({
				id,
				request
			});
		} catch (error) {
			return {
				is: "refused",
				why: error.message
			};
		}
		answered = resolve;
		const seconds = request.ask === "start" ? limits.startSeconds : limits.seconds;
		const timer = setTimeout(() => {
			late = seconds;
			resolve(null);
		}, seconds * 1e3);
		const message = await Promise.race([promise, end]);
		clearTimeout(timer);
		answered = null;
		if (dead === null && late === null && garbage === null) {
			const answer = understood(request.ask, message, id);
			if (answer !== null) return answer;
			garbage = `no answer to ${request.ask}`;
		}
		await child.kill();
		dead ??= weighDeath({
			code: null,
			signal: null,
			said: "",
			late,
			garbage
		});
		return {
			is: "died",
			death: dead
		};
	}
	return {
		ask(request) {
			const next = turn.then(() => one(request));
			turn = next;
			return next;
		},
		pid: child.pid,
		async close() {
			closed = true;
			await child.kill();
		}
	};
}
function understood(ask, message, id) {
	const read = reply.safeParse(message);
	if (!read.success || read.data.id !== id) return null;
	if (read.data.is !== "ok") return refusal(read.data.message, read.data.is === "unsupported");
	const value = results[ask].safeParse(read.data.value);
	return value.success ? {
		is: "ok",
		value: value.data,
		peakBytes: read.data.peakBytes
	} : null;
}
/** A disk that is full or a machine without a free process is told as an exit. */
function started(script, env, grant) {
	try {
		return startChild({
			script,
			env,
			grant
		});
	} catch (error) {
		return {
			pipe: null,
			pid: null,
			exit: Promise.resolve({
				code: null,
				signal: null,
				said: error.message
			}),
			kill: () => Promise.resolve()
		};
	}
}
// src/world/onnx/open-onnx.ts
/** Starts a child process for untrusted models and the runtime in it. */
async function openOnnx({ script, provider, runtime, env = {}, tf32, limits = {} }) {
	const found = findRuntime(runtime);
	if (found.is === "absent") return {
		is: "no-runtime",
		why: found.why,
		mend: found.mend
	};
	const all = {
		...childLimits,
		...limits
	};
	const asked = questions(script, childEnvironment(provider, env, tf32), all);
	const started = await asked.ask({
		ask: "start",
		runtime: found.entry,
		provider,
		answerBytes: all.answerBytes
	});
	if (started.is !== "ok") {
		await asked.close();
		return started.is === "refused" ? {
			is: "no-runtime",
			why: started.why,
			mend: runtimeMend
		} : started;
	}
	const known = started.value.providers.map(({ name }) => name);
	if (!known.includes(provider)) {
		await asked.close();
		return {
			is: "no-provider",
			why: `this runtime has no provider ${provider}; it has ${known.join(", ")}`
		};
	}
	return {
		is: "open",
		onnx: {
			runtime: started.value,
			pid: asked.pid,
			load: (model, options = {}) => asked.ask({
				ask: "load",
				model,
				options
			}),
			run: (inputs) => asked.ask({
				ask: "run",
				inputs
			}),
			time: (plan) => asked.ask({
				ask: "time",
				...plan
			}),
			profile: (plan) => asked.ask({
				ask: "profile",
				...plan
			}),
			close: asked.close,
			[Symbol.asyncDispose]: asked.close
		}
	};
}
// src/model/onnx-limits.ts
/** Caps on models and golden files, which strangers write. Each is asked before anything of that size is allocated. */
const onnxLimits = {
	/** Bytes of a model file; protobuf itself ends at 2 GiB. */
	modelBytes: 2 ** 31 - 1,
	/** Bytes of one golden file. */
	goldenBytes: 536870912,
	/** Bytes of one value in memory. */
	valueBytes: 536870912,
	/** Nodes in all graphs and functions. */
	nodes: 1e6,
	/** Graphs in one another; the runtime's own parser stops at about 30. */
	graphDepth: 64,
	/** Sequences, optionals and maps in one another. */
	valueDepth: 16,
	/** Dimensions of a tensor. */
	rank: 64,
	/** Initializers, constants and other tensors in all graphs. */
	tensors: 1e5,
	/** Inputs, outputs, functions, domains, different operators, metadata entries: of each. */
	entries: 1e4,
	/** Characters of names and metadata in all. */
	characters: 16777216,
	/** Items of a sequence or map, with those inside them. */
	items: 1e5
};
// src/read/onnx/proto.ts
/**
* Field numbers of ONNX's messages (onnx.proto3 and onnx-data.proto3 of ONNX 1.23), as far as this product reads them. They are read
* field by field (`wire.ts`): a decoder that builds objects would turn a hostile file of 2-byte messages into fifty times its memory.
*/
const proto = {
	model: {
		ir: 1,
		producerName: 2,
		producerVersion: 3,
		domain: 4,
		modelVersion: 5,
		graph: 7,
		opsetImport: 8,
		metadata: 14,
		functions: 25
	},
	opset: {
		domain: 1,
		version: 2
	},
	entry: {
		key: 1,
		value: 2
	},
	graph: {
		node: 1,
		name: 2,
		initializer: 5,
		input: 11,
		output: 12,
		sparseInitializer: 15
	},
	node: {
		input: 1,
		output: 2,
		operator: 4,
		attribute: 5,
		domain: 7
	},
	attribute: {
		name: 1,
		tensor: 5,
		graph: 6,
		tensors: 10,
		graphs: 11,
		sparseTensor: 22,
		sparseTensors: 23
	},
	function: {
		name: 1,
		node: 7,
		opsetImport: 9,
		domain: 10,
		attribute: 11,
		overload: 13
	},
	valueInfo: {
		name: 1,
		type: 2
	},
	type: {
		tensor: 1,
		sequence: 4,
		map: 5,
		denotation: 6,
		opaque: 7,
		sparseTensor: 8,
		optional: 9
	},
	tensorType: {
		element: 1,
		shape: 2
	},
	containerType: { element: 1 },
	mapType: {
		key: 1,
		value: 2
	},
	shape: { dimension: 1 },
	dimension: {
		value: 1,
		name: 2
	},
	tensor: {
		dims: 1,
		type: 2,
		segment: 3,
		float: 4,
		int32: 5,
		string: 6,
		int64: 7,
		name: 8,
		raw: 9,
		double: 10,
		uint64: 11,
		external: 13,
		location: 14
	},
	sparse: {
		values: 1,
		indices: 2
	},
	sequence: {
		name: 1,
		element: 2,
		tensors: 3,
		sparseTensors: 4,
		sequences: 5,
		maps: 6,
		optionals: 7
	},
	map: {
		name: 1,
		keyType: 2,
		keys: 3,
		stringKeys: 4,
		values: 5
	},
	optional: {
		name: 1,
		element: 2,
		tensor: 3,
		sparseTensor: 4,
		sequence: 5,
		map: 6,
		optional: 7
	}
};
// src/read/onnx/wire.ts
var import_minimal = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_index_minimal();
})))(), 1);
const none = /* @__PURE__ */ new Uint8Array(0);
/**
* Calls `visit` with every field of a message, in its order, and does not look inside. Nothing is built: what a message would cost
* as an object is decided by whoever visits. Answers why the bytes are no message, or what the visitor answered.
*/
function eachField(bytes, visit) {
	const reader = import_minimal.Reader.create(bytes);
	while (reader.pos < reader.len) {
		const start = reader.pos;
		const field = next(reader);
		if (field === null) return `the bytes at ${start} of ${reader.len} are no protobuf field (cut off or damaged)`;
		if (field === "skipped") continue;
		const why = visit(field);
		if (why !== null) return why;
	}
	return null;
}
function next(reader) {
	try {
		const tag = reader.tag();
		const id = tag >>> 3;
		const wire = tag & 7;
		if (id === 0) return null;
		if (wire === 0) {
			const number = reader.int64();
			return {
				id,
				wire,
				low: number.low,
				high: number.high,
				bytes: none
			};
		}
		if (wire === 2) return {
			id,
			wire,
			low: 0,
			high: 0,
			bytes: reader.bytes()
		};
		const start = reader.pos;
		reader.skipType(wire, 0, id);
		if (wire === 1 || wire === 5) return {
			id,
			wire,
			low: 0,
			high: 0,
			bytes: reader.buf.subarray(start, reader.pos)
		};
		return "skipped";
	} catch {
		return null;
	}
}
/** Calls `each` with every number of a packed field; answers why it cannot. */
function eachVarint(bytes, each) {
	const reader = import_minimal.Reader.create(bytes);
	try {
		while (reader.pos < reader.len) {
			const byte = bytes[reader.pos] ?? 0;
			if (byte < 128) {
				reader.pos += 1;
				if (!each(byte, 0)) return null;
			} else {
				const { low, high } = reader.int64();
				if (!each(low, high)) return null;
			}
		}
		return null;
	} catch {
		return "a number in it is cut off or damaged";
	}
}
/** How many numbers a packed field holds: each ends with a byte below 128. */
function countVarints(bytes) {
	let count = 0;
	for (let at = 0; at < bytes.length; at += 1) if (bytes[at] < 128) count += 1;
	return count;
}
/** A signed 64-bit number, where JavaScript can hold it exactly. */
function safeNumber({ low, high }) {
	const number = high * 2 ** 32 + (low >>> 0);
	return Number.isSafeInteger(number) ? number : null;
}
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", {
	ignoreBOM: true,
	fatal: true
});
/** A name: bytes that are no UTF-8 show as the replacement character. */
function nameOf(bytes) {
	return lenient.decode(bytes);
}
/** The name of an operator set's domain; the empty one is the default. */
function domainName(bytes) {
	return (bytes === null ? "" : nameOf(bytes)) || "ai.onnx";
}
/** A text that is compared: null where it is no UTF-8. */
function textOf(bytes) {
	try {
		return strict.decode(bytes);
	} catch {
		return null;
	}
}
// src/read/onnx/dropout.ts
/** Notes a Dropout of opset 12 and later that has no seed, and a Constant that may switch one on. */
function noteDropout({ dropouts }, operator, bytes) {
	if (operator !== "Dropout" && operator !== "Constant") return;
	const inputs = [];
	let output = "";
	let seeded = false;
	let value = null;
	eachField(bytes, (field) => {
		if (field.wire !== 2) return null;
		if (field.id === proto.node.input && inputs.length < 3) inputs.push(nameOf(field.bytes));
		if (field.id === proto.node.output && output === "") output = nameOf(field.bytes);
		if (field.id !== proto.node.attribute) return null;
		return eachField(field.bytes, (inner) => {
			if (inner.id === proto.attribute.name) seeded ||= nameOf(inner.bytes) === "seed";
			if (inner.id === proto.attribute.tensor && inner.wire === 2) value = truthOf(inner.bytes);
			return null;
		});
	});
	const switchedBy = inputs[2] ?? "";
	if (operator === "Constant") noteTruth({ dropouts }, output, value);
	else if (!seeded && switchedBy !== "") dropouts.unseeded.push(switchedBy);
}
/** Notes a constant that is one boolean; one name that stands for both, in different graphs, says nothing. */
function noteTruth({ dropouts }, name, value) {
	if (value === null || name === "") return;
	const before = dropouts.constants.get(name);
	dropouts.constants.set(name, before === void 0 || before === value ? value : "both");
}
/** What a TensorProto of one boolean says; null for any other. */
function truthOf(bytes) {
	let type = 0;
	let truth = null;
	return eachField(bytes, ({ id, wire, low, bytes: inner }) => {
		if (id === proto.tensor.type) type = low;
		if (id === proto.tensor.raw || id === proto.tensor.int32) truth = wire === 0 ? low !== 0 : inner.length === 1 ? inner[0] !== 0 : null;
		return null;
	}) === null && type === boolean ? truth : null;
}
/** `TensorProto.BOOL`. */
const boolean = 9;
/** How many Dropouts are switched on by a constant and have no seed. */
function switchedOn({ dropouts }) {
	return dropouts.unseeded.filter((name) => dropouts.constants.get(name) === true).length;
}
// src/read/onnx/refused.ts
/** Why reading stopped. `author`: the bytes are wrong; `ours`: a cap, or what this version does not know. The file's name comes in front later. */
function refused(reason, why, fault = "author") {
	return {
		is: "unreadable",
		fault,
		reason,
		why
	};
}
/** The same refusal, seen from further out: `where` comes in front. */
function within(where, refusal) {
	return {
		...refusal,
		why: `${where}: ${refusal.why}`
	};
}
// src/read/onnx/value-type.ts
/** An input or output as a ValueInfoProto declares it; a text says why it cannot be read. */
function readPort(bytes, limits) {
	let name = "";
	let type = null;
	const why = eachField(bytes, (field) => {
		if (field.id === proto.valueInfo.name) name = nameOf(field.bytes);
		if (field.id !== proto.valueInfo.type) return null;
		if (type !== null) return "its type stands twice";
		type = readType(field.bytes, limits, 1);
		return typeof type === "string" ? type : null;
	});
	if (why !== null) return `${JSON.stringify(name.slice(0, 100))}: ${why}`;
	return {
		name,
		type: type ?? {
			is: "unsupported",
			why: "the model declares no type"
		}
	};
}
const kinds = /* @__PURE__ */ new Map([
	[proto.type.tensor, "tensor"],
	[proto.type.sparseTensor, "sparse-tensor"],
	[proto.type.sequence, "sequence"],
	[proto.type.optional, "optional"],
	[proto.type.map, "map"],
	[proto.type.opaque, "opaque"]
]);
function readType(bytes, limits, depth) {
	if (depth > limits.valueDepth) return `types stand more than ${limits.valueDepth} deep in one another`;
	let type = null;
	return eachField(bytes, ({ id, wire, bytes: inner }) => {
		const is = kinds.get(id);
		if (is === void 0 || wire !== 2) return null;
		if (type !== null) return "its type stands twice";
		const read = typeOf(is, inner, limits, depth);
		if (typeof read === "string") return read;
		type = read;
		return null;
	}) ?? type ?? {
		is: "unsupported",
		why: "a type that this version does not know"
	};
}
function typeOf(is, bytes, limits, depth) {
	if (is === "opaque") return {
		is: "unsupported",
		why: "an opaque type"
	};
	if (is === "tensor" || is === "sparse-tensor") return tensorType(is, bytes, limits);
	const at = is === "map" ? proto.mapType.value : proto.containerType.element;
	let key = "undefined";
	let of = null;
	const why = eachField(bytes, ({ id, low, bytes: inner }) => {
		if (is === "map" && id === proto.mapType.key) key = elementTypes[low] ?? "undefined";
		if (id !== at) return null;
		if (of !== null) return "its type stands twice";
		of = readType(inner, limits, depth + 1);
		return typeof of === "string" ? of : null;
	});
	if (why !== null) return why;
	const element = of ?? {
		is: "unsupported",
		why: "the model declares no type of its elements"
	};
	return is === "map" ? {
		is,
		key,
		of: element
	} : {
		is,
		of: element
	};
}
function tensorType(is, bytes, limits) {
	let number = 0;
	let shape = null;
	const why = eachField(bytes, ({ id, low, bytes: inner }) => {
		if (id === proto.tensorType.element) number = low;
		if (id !== proto.tensorType.shape) return null;
		if (shape !== null) return "its shape stands twice";
		const dims = [];
		shape = dims;
		return eachField(inner, (field) => field.id === proto.shape.dimension ? addDimension(field.bytes, dims, limits) : null);
	});
	const type = elementTypes[number];
	if (why !== null) return why;
	return type === void 0 ? {
		is: "unsupported",
		why: `element type ${number}, which this version does not know`
	} : {
		is,
		type,
		shape
	};
}
function addDimension(bytes, dims, limits) {
	if (dims.length >= limits.rank) return `it has more than ${limits.rank} dimensions`;
	let dimension = null;
	const why = eachField(bytes, (field) => {
		if (field.id === proto.dimension.value) dimension = openSize(safeNumber(field));
		if (field.id === proto.dimension.name) dimension = nameOf(field.bytes) || null;
		return null;
	});
	dims.push(dimension);
	return why;
}
function openSize(size) {
	return size === null || size < 0 ? null : size;
}
// src/read/onnx/walk.ts
/** Stops the walk: the refusal says more than the text that travels out. */
function stop(walk, refusal) {
	walk.refusal = refusal;
	return refusal.why;
}
// src/read/onnx/element.ts
const storage = (bits, field, perEntry = 1) => ({
	bits,
	field,
	perEntry
});
/** How each element type is stored in a TensorProto; undefined elements are not. */
const storages = {
	float32: storage(32, "float"),
	uint8: storage(8, "int32"),
	int8: storage(8, "int32"),
	uint16: storage(16, "int32"),
	int16: storage(16, "int32"),
	int32: storage(32, "int32"),
	int64: storage(64, "int64"),
	string: storage(0, "string"),
	bool: storage(8, "int32"),
	float16: storage(16, "int32"),
	float64: storage(64, "double"),
	uint32: storage(32, "uint64"),
	uint64: storage(64, "uint64"),
	complex64: storage(64, "float", .5),
	complex128: storage(128, "double", .5),
	bfloat16: storage(16, "int32"),
	float8e4m3fn: storage(8, "int32"),
	float8e4m3fnuz: storage(8, "int32"),
	float8e5m2: storage(8, "int32"),
	float8e5m2fnuz: storage(8, "int32"),
	uint4: storage(4, "int32", 2),
	int4: storage(4, "int32", 2),
	float4e2m1: storage(4, "int32", 2),
	float8e8m0: storage(8, "int32"),
	uint2: storage(2, "int32", 4),
	int2: storage(2, "int32", 4),
	float6e2m3: storage(6, "int32"),
	float6e3m2: storage(6, "int32")
};
/** Bytes that `count` elements take in raw data; the last byte of packed ones may be part filled. */
function rawBytes(type, count) {
	return Math.ceil(count * storages[type].bits / 8);
}
/** Bytes that `count` elements take in memory, strings by their references alone. */
function memoryBytes(type, count) {
	return type === "string" ? count * 8 : count * Math.max(1, storages[type].bits / 8);
}
/** Room for `count` elements, all zero or empty. */
function roomFor(type, count) {
	switch (type) {
		case "float32": return new Float32Array(count);
		case "complex64": return new Float32Array(count * 2);
		case "float64": return new Float64Array(count);
		case "complex128": return new Float64Array(count * 2);
		case "int8":
		case "int4":
		case "int2": return new Int8Array(count);
		case "int16": return new Int16Array(count);
		case "int32": return new Int32Array(count);
		case "int64": return new BigInt64Array(count);
		case "uint16":
		case "float16":
		case "bfloat16": return new Uint16Array(count);
		case "uint32": return new Uint32Array(count);
		case "uint64": return new BigUint64Array(count);
		case "string": return new Array(count).fill("");
		case "uint8":
		case "bool":
		case "float8e4m3fn":
		case "float8e4m3fnuz":
		case "float8e5m2":
		case "float8e5m2fnuz":
		case "float8e8m0":
		case "uint4":
		case "float4e2m1":
		case "uint2":
		case "float6e2m3":
		case "float6e3m2": return new Uint8Array(count);
		default: return type;
	}
}
/** How many elements dimensions make; null where that is more than a number can count. */
function elementCount(dims) {
	if (dims.includes(0)) return 0;
	const count = dims.reduce((product, size) => product * size, 1);
	return Number.isSafeInteger(count) ? count : null;
}
// src/read/onnx/external.ts
/** Why bytes at this location may not be opened: it leads, or could lead, out of the folder of the file that names it. Null: it does not. */
function unsafeLocation(location) {
	const shown = JSON.stringify(location.slice(0, 200));
	if (location === "") return "it names no file";
	if (/\p{Cc}/u.test(location)) return `${shown} holds a control character`;
	if (location.includes("*")) return `${shown} holds an asterisk`;
	if (location.includes("\\")) return `${shown} holds a backslash`;
	if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return `${shown} is a drive or a URL`;
	if (location.startsWith("/")) return `${shown} is an absolute path`;
	if (location.split("/").some((part) => part === "..")) return `${shown} leaves the folder`;
	return null;
}
/** Collects the entries of `external_data`: `add` each as it is met, then `done`. */
function externalEntries() {
	const entries = /* @__PURE__ */ new Map();
	return {
		add(bytes) {
			let key = "";
			let value = "";
			const why = eachField(bytes, ({ id, wire, bytes: text }) => {
				if (wire === 2 && id === proto.entry.key) key = nameOf(text);
				if (wire === 2 && id === proto.entry.value) value = nameOf(text);
				return null;
			});
			if (entries.has(key)) return `external_data names ${JSON.stringify(key)} twice`;
			if (entries.size >= 16) return "external_data has more than 16 entries";
			entries.set(key, value);
			return why;
		},
		done() {
			const location = entries.get("location") ?? "";
			const unsafe = unsafeLocation(location);
			if (unsafe !== null) return { why: `external_data.location: ${unsafe}` };
			const offset = whole(entries.get("offset") ?? "0");
			const length = entries.has("length") ? whole(entries.get("length") ?? "") : null;
			if (offset === "no") return { why: "external_data.offset is no whole number of bytes" };
			if (length === "no") return { why: "external_data.length is no whole number of bytes" };
			return {
				location,
				offset,
				length,
				checksum: entries.get("checksum") ?? null
			};
		}
	};
}
function whole(text) {
	const number = Number(text);
	return /^\d{1,16}$/.test(text) && Number.isSafeInteger(number) ? number : "no";
}
// src/read/onnx/scan-tensor.ts
/** The field numbers of TensorProto that hold elements, by name. */
const dataFields = new Map([
	"float",
	"int32",
	"string",
	"int64",
	"double",
	"uint64",
	"raw"
].map((field) => [proto.tensor[field], field]));
/** Looks at a TensorProto without allocating for its elements; refuses one whose dimensions and data disagree. */
function scanTensor(bytes, limits) {
	const dims = [];
	const entries = /* @__PURE__ */ new Map();
	const external = externalEntries();
	let name = "";
	let number = 0;
	let isExternal = false;
	let segment = false;
	const why = eachField(bytes, (field) => {
		const data = dataFields.get(field.id);
		if (data !== void 0) return countEntries(data, field, entries);
		if (field.id === proto.tensor.dims) return addDims(field, dims, limits);
		if (field.id === proto.tensor.type) number = field.low;
		if (field.id === proto.tensor.name) name = nameOf(field.bytes);
		if (field.id === proto.tensor.location) isExternal = field.low === 1;
		if (field.id === proto.tensor.segment) segment = true;
		return field.id === proto.tensor.external ? external.add(field.bytes) : null;
	});
	const shown = name === "" ? "the tensor" : `tensor ${JSON.stringify(name.slice(0, 100))}`;
	if (why !== null) return refused("invalid-onnx", `${shown}: ${why}; write the file again.`);
	const type = elementTypes[number];
	if (type === void 0) return refused("unknown-type", `${shown} is of element type ${number}, which this version does not know.`, "ours");
	if (type === "undefined") return refused("invalid-onnx", `${shown} has no element type; set data_type.`);
	if (segment) return refused("unsupported", `${shown} is one segment of a larger one (TensorProto.segment); write it whole.`, "ours");
	const count = elementCount(dims);
	if (count === null || rawBytes(type, count) > Number.MAX_SAFE_INTEGER) return refused("invalid-onnx", `${shown}: dims ${show$1(dims)} are more elements than can be counted; give its real dimensions.`);
	const head = {
		is: "head",
		name,
		type,
		dims,
		count
	};
	const problem = isExternal ? externalProblem(head, external.done(), entries) : inlineProblem(head, entries);
	if (typeof problem === "string") return refused("invalid-onnx", `${shown}: ${problem}`);
	if ("unsafe" in problem) return refused("unsafe-location", `${shown}: ${problem.unsafe}`);
	return {
		...head,
		from: problem.from
	};
}
/** Dimensions as people write them, cut where there are many. */
function show$1(dims) {
	return `[${dims.slice(0, 8).join(", ")}${dims.length > 8 ? `, … ${dims.length} in all` : ""}]`;
}
function externalProblem({ type, count }, external, entries) {
	if (type === "string") return "strings cannot be external; put them in string_data.";
	if ("why" in external) return { unsafe: `${external.why}; name a file beside this one.` };
	if (entries.size > 0) return "it holds data and points outside too; keep one of the two.";
	const needed = rawBytes(type, count);
	if (external.length !== null && external.length !== needed) return `external_data.length is ${external.length} bytes where its dims and type need ${needed}; write it again.`;
	return { from: external };
}
function inlineProblem({ type, dims, count }, entries) {
	const filled = [...entries].filter(([, held]) => held > 0);
	if (filled.length > 1) return `it holds ${filled.map(([field]) => fieldName(field)).join(" and ")}; keep one of them.`;
	const [field, held] = filled[0] ?? [null, 0];
	const asked = `dims ${show$1(dims)} of ${type}`;
	if (field === null) return count === 0 ? { from: null } : `${asked} need data, and it has none; write it again.`;
	if (field === "raw") {
		if (type === "string") return "strings stand in raw_data; put them in string_data.";
		const needed = rawBytes(type, count);
		return held === needed ? { from: field } : `${asked} need ${needed} bytes of raw_data, and it has ${held}; write it again.`;
	}
	if (field !== storages[type].field) return `${type} stands in ${fieldName(field)} where ${fieldName(storages[type].field)} belongs; write it again.`;
	const needed = Math.ceil(count / storages[type].perEntry);
	return held === needed ? { from: field } : `${asked} need ${needed} numbers in ${fieldName(field)}, and it has ${held}; write it again.`;
}
function fieldName(field) {
	return `${field}_data`;
}
function countEntries(data, { wire, bytes }, entries) {
	const held = entriesIn(data, wire, bytes);
	if (held === null) return `${fieldName(data)} is damaged`;
	entries.set(data, held + (data === "raw" ? 0 : entries.get(data) ?? 0));
	return null;
}
function entriesIn(data, wire, bytes) {
	const packed = wire === 2;
	switch (data) {
		case "raw": return packed ? bytes.length : null;
		case "string": return packed ? 1 : null;
		case "float": return packed ? bytes.length % 4 === 0 ? bytes.length / 4 : null : wire === 5 ? 1 : null;
		case "double": return packed ? bytes.length % 8 === 0 ? bytes.length / 8 : null : wire === 1 ? 1 : null;
		case "int32":
		case "int64":
		case "uint64": return packed ? countVarints(bytes) : wire === 0 ? 1 : null;
		default: return data;
	}
}
function addDims(field, dims, limits) {
	let wrong = null;
	const add = (low, high) => {
		const size = safeNumber({
			low,
			high
		});
		if (size === null || size < 0) wrong = size === null ? "a dimension is beyond 2^53" : `a dimension is ${size}`;
		else if (dims.length >= limits.rank) wrong = `it has more than ${limits.rank} dimensions`;
		else dims.push(size);
		return wrong === null;
	};
	if (field.wire === 0) add(field.low, field.high);
	else if (field.wire === 2) wrong = eachVarint(field.bytes, add) ?? wrong;
	else return "dims are damaged";
	return wrong;
}
// src/read/onnx/walk-tensor.ts
/** Looks at both halves of a sparse tensor; its values bear its name. */
function addSparse(walk, bytes, role = "constant") {
	return eachField(bytes, ({ id, bytes: inner }) => {
		if (id === proto.sparse.values) return addTensor(walk, inner, role);
		return id === proto.sparse.indices ? addTensor(walk, inner, "constant") : null;
	});
}
/** Looks at a tensor: it must be whole, and what it needs is kept. */
function addTensor(walk, bytes, role) {
	const { tally, limits } = walk;
	tally.tensors += 1;
	if (tally.tensors > limits.tensors) return stop(walk, refused("too-large", `it has more than ${limits.tensors} tensors.`, "ours"));
	const head = scanTensor(bytes, limits);
	if (head.is === "unreadable") return stop(walk, head);
	const { name, type, dims, count, from } = head;
	const external = from !== null && typeof from === "object" ? from : null;
	const tensor = {
		name,
		type,
		dims,
		bytes: type === "string" ? null : rawBytes(type, count),
		external
	};
	if (role === "main") tally.named.add(name);
	if (role !== "constant" && type === "bool" && count === 1) noteTruth(tally, name, truthOf(bytes));
	if (role !== "constant") tally.initializers.push(tensor);
	else if (external !== null) tally.constants.push(tensor);
	return null;
}
// src/read/onnx/walk-node.ts
/** Counts a node's operator, looks at its constants, and lets its graphs wait. */
function walkNode(walk, bytes, depth) {
	const { tally, limits } = walk;
	tally.nodes += 1;
	if (tally.nodes > limits.nodes) return stop(walk, refused("too-large", `it has more than ${limits.nodes} nodes.`, "ours"));
	let operator = null;
	let domain = null;
	const why = eachField(bytes, (field) => {
		if (field.wire !== 2) return null;
		if (field.id === proto.node.operator) operator = field.bytes;
		if (field.id === proto.node.domain) domain = field.bytes;
		return field.id === proto.node.attribute ? walkAttribute(walk, field.bytes, depth) : null;
	});
	if (why !== null) return why;
	const name = operator === null ? "" : nameOf(operator);
	const within = domainName(domain);
	if (within === "ai.onnx") noteDropout(tally, name, bytes);
	return countOperator(walk, within, name);
}
function countOperator(walk, domain, operator) {
	const counts = walk.tally.operators.get(domain) ?? /* @__PURE__ */ new Map();
	const count = counts.get(operator) ?? 0;
	if (operator === "") return "a node names no operator";
	if (operator.length + domain.length > 1024) return "an operator has a name of more than 1024 characters";
	if (count === 0) walk.kinds += 1;
	if (walk.kinds > walk.limits.entries) return stop(walk, refused("too-large", `it has more than ${walk.limits.entries} different operators.`, "ours"));
	walk.tally.operators.set(domain, counts.set(operator, count + 1));
	return null;
}
/** Looks at the constants of an attribute, and lets its graphs wait. */
function walkAttribute(walk, bytes, depth) {
	return eachField(bytes, ({ id, wire, bytes: inner }) => {
		if (wire !== 2) return null;
		switch (id) {
			case proto.attribute.graph:
			case proto.attribute.graphs:
				walk.waiting.push({
					is: "graph",
					bytes: inner,
					depth: depth + 1
				});
				return walk.waiting.length > walk.limits.nodes ? `it has more than ${walk.limits.nodes} graphs` : null;
			case proto.attribute.tensor:
			case proto.attribute.tensors: return addTensor(walk, inner, "constant");
			case proto.attribute.sparseTensor:
			case proto.attribute.sparseTensors: return addSparse(walk, inner);
			default: return null;
		}
	});
}
// src/read/onnx/graphs.ts
/** Walks graphs with all that stand in them, without recursion: one that is nested too deep is refused at the cap. */
function walkGraphs(waiting, limits) {
	const tally = {
		name: "",
		inputs: [],
		outputs: [],
		initializers: [],
		named: /* @__PURE__ */ new Set(),
		constants: [],
		operators: /* @__PURE__ */ new Map(),
		dropouts: {
			unseeded: [],
			constants: /* @__PURE__ */ new Map()
		},
		nodes: 0,
		tensors: 0,
		depth: 1
	};
	const walk = {
		tally,
		waiting,
		limits,
		refusal: null,
		kinds: 0
	};
	for (let graph = waiting.pop(); graph !== void 0; graph = waiting.pop()) {
		if (graph.depth > limits.graphDepth) return refused("too-deep", `its graphs stand more than ${limits.graphDepth} deep in one another.`, "ours");
		tally.depth = Math.max(tally.depth, graph.depth);
		const why = graph.is === "function" ? walkFunction(walk, graph) : walkGraph(walk, graph);
		if (walk.refusal !== null) return walk.refusal;
		if (why !== null) return refused("invalid-onnx", `${why}; export the model again.`);
	}
	return tally;
}
function walkGraph(walk, graph) {
	const { tally } = walk;
	const main = graph.is === "main";
	return eachField(graph.bytes, ({ id, wire, bytes }) => {
		if (wire !== 2) return null;
		switch (id) {
			case proto.graph.node: return walkNode(walk, bytes, graph.depth);
			case proto.graph.initializer: return addTensor(walk, bytes, main ? "main" : "graph");
			case proto.graph.sparseInitializer: return addSparse(walk, bytes, main ? "main" : "graph");
			case proto.graph.name:
				if (main) tally.name = nameOf(bytes);
				return null;
			case proto.graph.input: return main ? addPort(walk, tally.inputs, bytes, "input") : null;
			case proto.graph.output: return main ? addPort(walk, tally.outputs, bytes, "output") : null;
			default: return null;
		}
	});
}
function walkFunction(walk, { bytes, depth }) {
	return eachField(bytes, (field) => {
		if (field.wire !== 2) return null;
		if (field.id === proto.function.node) return walkNode(walk, field.bytes, depth);
		return field.id === proto.function.attribute ? walkAttribute(walk, field.bytes, depth) : null;
	});
}
function addPort({ limits }, ports, bytes, word) {
	if (ports.length >= limits.entries) return `it has more than ${limits.entries} ${word}s`;
	const port = readPort(bytes, limits);
	if (typeof port === "string") return `${word} ${port}`;
	ports.push(port);
	return null;
}
// src/read/onnx/model-header.ts
/** Reads what stands beside the graph, and hands on the graph and the functions, not yet walked. */
function readHeader(bytes, limits) {
	const header = {
		ir: 0,
		opsets: /* @__PURE__ */ new Map(),
		texts: /* @__PURE__ */ new Map(),
		modelVersion: "0",
		metadata: /* @__PURE__ */ new Map(),
		functions: [],
		characters: 0
	};
	const graphs = [];
	const { model } = proto;
	return {
		header,
		graphs,
		why: eachField(bytes, (field) => {
			switch (field.id) {
				case model.ir:
					header.ir = safeNumber(field) ?? 0;
					return null;
				case model.modelVersion:
					header.modelVersion = String(BigInt.asIntN(64, BigInt(field.high) << 32n | BigInt(field.low >>> 0)));
					return null;
				case model.producerName:
				case model.producerVersion:
				case model.domain:
					header.texts.set(field.id, nameOf(field.bytes));
					return null;
				case model.opsetImport: return addOpset(field.bytes, header, limits);
				case model.metadata: return addMetadata(field.bytes, header, limits);
				case model.graph:
					if (field.wire !== 2) return "its graph is of another wire type";
					if (graphs.some(({ is }) => is === "main")) return "its graph stands twice";
					graphs.push({
						is: "main",
						bytes: field.bytes,
						depth: 1
					});
					return null;
				case model.functions:
					graphs.push({
						is: "function",
						bytes: field.bytes,
						depth: 1
					});
					return addFunction(field.bytes, header, limits);
				default: return null;
			}
		})
	};
}
function addOpset(bytes, { opsets }, limits) {
	let domain = null;
	let version = 0;
	const why = eachField(bytes, (field) => {
		if (field.id === proto.opset.domain) domain = field.bytes;
		if (field.id === proto.opset.version) version = safeNumber(field);
		return null;
	});
	if (why !== null) return why;
	if (version === null) return "the version of an operator set is beyond 2^53";
	const name = domainName(domain);
	opsets.set(name, Math.max(version, opsets.get(name) ?? version));
	return opsets.size > limits.entries ? `it imports more than ${limits.entries} operator sets` : null;
}
function addMetadata(bytes, header, limits) {
	let key = "";
	let value = "";
	const why = eachField(bytes, (field) => {
		if (field.id === proto.entry.key) key = nameOf(field.bytes);
		if (field.id === proto.entry.value) value = nameOf(field.bytes);
		return null;
	});
	if (why !== null) return why;
	if (header.metadata.has(key)) return `metadata_props names ${JSON.stringify(key.slice(0, 100))} twice`;
	header.metadata.set(key, value);
	header.characters += key.length + value.length;
	return header.metadata.size > limits.entries ? `it has more than ${limits.entries} metadata entries` : null;
}
function addFunction(bytes, header, limits) {
	const texts = /* @__PURE__ */ new Map();
	const why = eachField(bytes, (field) => {
		if (field.id === proto.function.name || field.id === proto.function.overload) texts.set(field.id, nameOf(field.bytes));
		if (field.id === proto.function.domain) texts.set(field.id, domainName(field.bytes));
		return field.id === proto.function.opsetImport ? addOpset(field.bytes, header, limits) : null;
	});
	if (why !== null) return why;
	const { name, domain, overload } = proto.function;
	const parts = [
		texts.get(domain) ?? "ai.onnx",
		texts.get(name) ?? "",
		...texts.has(overload) ? [texts.get(overload)] : []
	];
	header.functions.push(parts.join(":"));
	return header.functions.length > limits.entries ? `it has more than ${limits.entries} functions` : null;
}
/** The header as the plain part of the facts. */
function headerFacts({ ir, opsets, texts, modelVersion, metadata, functions }) {
	const text = (id) => texts.get(id) ?? "";
	return {
		ir,
		opsets: Object.fromEntries(opsets),
		producer: {
			name: text(proto.model.producerName),
			version: text(proto.model.producerVersion)
		},
		domain: text(proto.model.domain),
		modelVersion,
		metadata: Object.fromEntries(metadata),
		functions
	};
}
// src/read/onnx/model.ts
/**
* What an ONNX model says of itself, without the runtime and without decoding a weight. Refused are files that are no model, whose
* initializers' dimensions and data disagree, whose external data lead out of the folder, or that go over a cap. Training is left out.
*/
function readModelFacts(bytes, from, limits = onnxLimits) {
	const read = bytes.length > limits.modelBytes ? tooLarge(`it holds more than ${limits.modelBytes} bytes`) : factsOf(bytes, limits);
	return read.is === "unreadable" ? within(from.path, read) : {
		is: "read",
		value: read.facts,
		from
	};
}
function factsOf(bytes, limits) {
	const { header, graphs, why } = readHeader(bytes, limits);
	if (why !== null) return refused("invalid-onnx", `it is no ONNX model: ${why}; export it again.`);
	if (!graphs.some(({ is }) => is === "main")) return refused("invalid-onnx", "it is no ONNX model: it has no graph; export it again.");
	if (header.opsets.size === 0) return refused("invalid-onnx", "it imports no operator set (opset_import); export it again.");
	const tally = walkGraphs(graphs, limits);
	if ("is" in tally) return tally;
	if (header.characters + charactersOf(tally) > limits.characters) return tooLarge(`its names and metadata are more than ${limits.characters} characters`);
	return {
		is: "facts",
		facts: {
			...headerFacts(header),
			...plainTally(tally),
			bytes: bytes.length
		}
	};
}
function tooLarge(what) {
	return refused("too-large", `${what}.`, "ours");
}
function charactersOf({ inputs, outputs, initializers }) {
	return [
		...inputs,
		...outputs,
		...initializers
	].reduce((sum, { name }) => sum + name.length, 0);
}
function plainTally(tally) {
	const { name, inputs, outputs, initializers, named, constants, operators, nodes, depth } = tally;
	const external = [...initializers, ...constants].flatMap((tensor) => tensor.external ?? []);
	const distinct = new Map(external.map((data) => [JSON.stringify(data), data]));
	return {
		graph: name,
		inputs: inputs.filter((port) => !named.has(port.name)),
		outputs,
		defaults: inputs.flatMap((port) => named.has(port.name) ? [port.name] : []),
		initializers,
		operators: Object.fromEntries([...operators].map(([domain, counts]) => [domain, Object.fromEntries(counts)])),
		dropouts: switchedOn(tally),
		nodes,
		depth,
		external: [...distinct.values()]
	};
}
// src/read/onnx/map-keys.ts
/** The keys of a MapProto: whole numbers, or texts; null with why where they are damaged or too many. */
function mapKeys(bytes, most) {
	const keys = [];
	let wrong = null;
	const add = (key) => {
		if (keys.length >= most) wrong = `a map has more than ${most} keys`;
		else keys.push(key);
		return wrong === null;
	};
	const whole = (low, high) => add(BigInt(high) << 32n | BigInt(low >>> 0));
	const why = eachField(bytes, ({ id, wire, low, high, bytes: field }) => {
		if (id === proto.map.stringKeys) {
			const text = textOf(field);
			if (text === null) return `string_keys ${keys.length} is no UTF-8`;
			add(text);
		}
		if (id === proto.map.keys) {
			if (wire === 0) whole(low, high);
			else return eachVarint(field, whole) ?? wrong;
		}
		return wrong;
	});
	return why === null ? { keys } : { why };
}
// src/read/onnx/fill-from-raw.ts
/** Copies little-endian raw data of exactly the right length into a tensor's room, small elements unpacked. Node's hosts are little-endian. */
function fillFromRaw({ type, data }, raw) {
	if (Array.isArray(data)) return;
	const { bits } = storages[type];
	if (bits < 8) for (let at = 0; at < data.length; at += 1) data[at] = smallAt(raw, at * bits, bits, type.startsWith("int"));
	else if (type === "bool") for (let at = 0; at < raw.length; at += 1) data[at] = raw[at] === 0 ? 0 : 1;
	else new Uint8Array(data.buffer).set(raw);
}
/** Turns the bytes of each item around, in place. */
function swapBytes(bytes, size) {
	if (size === 1) return;
	for (let at = 0; at + size <= bytes.length; at += size) bytes.subarray(at, at + size).reverse();
}
/** An element of less than a byte in a stream of bits, the low ones first; its sign is carried where it has one. */
function smallAt(bytes, bit, bits, signed) {
	const byte = Math.floor(bit / 8);
	const value = ((bytes[byte] ?? 0) | (bytes[byte + 1] ?? 0) << 8) >> bit % 8 & 2 ** bits - 1;
	return signed && value >= 2 ** (bits - 1) ? value - 2 ** bits : value;
}
// src/read/onnx/fill-from-typed.ts
/** Fills a tensor's room from the field of its TensorProto that holds its elements; the scan has counted them. Answers why it cannot. */
function fillFromTyped(tensor, proto, from) {
	const put = writerOf(tensor, from);
	return eachField(proto, (field) => dataFields.get(field.id) === from ? put(field) : null);
}
function writerOf(tensor, from) {
	const { data } = tensor;
	switch (from) {
		case "raw": return ({ bytes }) => {
			if (!Array.isArray(data) && bytes.length <= Math.max(data.byteLength, 1)) fillFromRaw(tensor, bytes);
			return null;
		};
		case "string": return texts(data);
		case "float":
		case "double": return floats(data);
		case "int32":
		case "int64":
		case "uint64": return varints(tensor);
		default: return from;
	}
}
function texts(data) {
	let at = 0;
	return ({ bytes }) => {
		const text = textOf(bytes);
		if (text === null) return `entry ${at} of string_data is no UTF-8`;
		data[at++] = text;
		return null;
	};
}
function floats(data) {
	let at = 0;
	return ({ bytes }) => {
		if (Array.isArray(data)) return null;
		new Uint8Array(data.buffer).set(bytes, at);
		at += bytes.length;
		return null;
	};
}
function varints({ type, data }) {
	const put = putter(type, data);
	return ({ wire, low, high, bytes }) => {
		if (wire === 0) {
			put(low, high);
			return null;
		}
		return eachVarint(bytes, (first, second) => {
			put(first, second);
			return true;
		});
	};
}
/** Writes one number after the other: 64 bits as halves, small integers unpacked, all else by its low bits. */
function putter(type, data) {
	let at = 0;
	if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
		const halves = new DataView(data.buffer);
		return (low, high) => {
			halves.setInt32(at, low, true);
			halves.setInt32(at + 4, high, true);
			at += 8;
		};
	}
	const { bits, perEntry } = storages[type];
	if (bits < 8) return (low) => {
		for (let place = 0; place < perEntry && at < data.length; place += 1) data[at++] = smallAt([low & 255], place * bits, bits, type.startsWith("int"));
	};
	if (type === "bool") return (low, high) => {
		data[at++] = low === 0 && high === 0 ? 0 : 1;
	};
	return (low) => {
		data[at++] = low;
	};
}
// src/read/onnx/tensor.ts
/** A TensorProto as a tensor, from whichever field its data stand in. `room` is what a larger value has left of the cap on its bytes. */
function readTensorProto(bytes, external, limits, room = limits.valueBytes) {
	const head = scanTensor(bytes, limits);
	if (head.is === "unreadable") return head;
	const { name, type, dims, count, from } = head;
	const where = name === "" ? "the tensor" : `tensor ${JSON.stringify(name.slice(0, 100))}`;
	if (memoryBytes(type, count) > room) return refused("too-large", `${where}: dims ${show$1(dims)} of ${type} take the value over ${limits.valueBytes} bytes.`, "ours");
	const tensor = {
		type,
		dims,
		data: roomFor(type, count)
	};
	if (from === null) return {
		is: "named",
		name,
		tensor
	};
	if (typeof from === "object") {
		const raw = externalBytes(head, from, external);
		if ("is" in raw) return within(where, raw);
		fillFromRaw(tensor, raw);
		return {
			is: "named",
			name,
			tensor
		};
	}
	const why = fillFromTyped(tensor, bytes, from);
	return why === null ? {
		is: "named",
		name,
		tensor
	} : refused("invalid-onnx", `${where}: ${why}; write the file again.`);
}
function externalBytes({ type, count }, from, external) {
	const file = external(from.location);
	const shown = JSON.stringify(from.location.slice(0, 200));
	if (file.is === "absent") return refused("absent", `external_data.location: ${shown} is not there; put it beside the file.`);
	if (file.is === "unreadable") return within(`external_data.location ${shown}`, file);
	const end = from.offset + rawBytes(type, count);
	if (end > file.value.length) return refused("invalid-onnx", `${shown} ends at ${file.value.length}, and the data would end at ${end}.`);
	if (from.checksum !== null && createHash("sha1").update(file.value).digest("hex") !== from.checksum.toLowerCase()) return refused("checksum", `${shown} is not the file that external_data.checksum (SHA-1) names.`);
	return file.value.subarray(from.offset, end);
}
// src/read/onnx/value.ts
/** A golden file of ONNX's own layout (`input_0.pb`): a TensorProto, SequenceProto, OptionalProto or MapProto. */
function readValueProto(bytes, as, from, options = {}) {
	const limits = options.limits ?? onnxLimits;
	if (bytes.length > limits.goldenBytes) return within(from.path, refused("too-large", `it holds more than ${limits.goldenBytes} bytes.`, "ours"));
	const external = options.external ?? (() => ({ is: "absent" }));
	const read = readers[as](bytes, {
		external,
		limits,
		depth: 1,
		left: {
			items: limits.items,
			bytes: limits.valueBytes
		}
	});
	return read.is === "unreadable" ? within(from.path, read) : {
		is: "read",
		value: {
			name: read.name,
			value: read.value
		},
		from
	};
}
const readers = {
	tensor: readTensor,
	sequence: readSequence,
	optional: readOptional,
	map: readMap
};
const sparse = {
	is: "unsupported",
	why: "a sparse tensor, which the runtime’s binding cannot carry"
};
function readTensor(bytes, { external, limits, left }) {
	const read = readTensorProto(bytes, external, limits, left.bytes);
	if (read.is === "unreadable") return read;
	const { data } = read.tensor;
	left.bytes -= Array.isArray(data) ? data.length * 8 : data.byteLength;
	return {
		is: "got",
		name: read.name,
		value: {
			is: "tensor",
			tensor: read.tensor
		}
	};
}
/** Reads one that stands inside another, within what is left of the caps. */
function inside(as, bytes, context) {
	if (context.depth >= context.limits.valueDepth) return refused("too-deep", `values stand more than ${context.limits.valueDepth} deep in one another.`, "ours");
	context.left.items -= 1;
	if (context.left.items < 0) return refused("too-large", `it holds more than ${context.limits.items} items.`, "ours");
	return readers[as](bytes, {
		...context,
		depth: context.depth + 1
	});
}
/** Visits a container's fields: those of `members` are read and put in `items`, the others go to `other`. */
function collect(bytes, members, context, items, other) {
	let refusal = null;
	const why = eachField(bytes, ({ id, wire, low, bytes: field }) => {
		const as = members.get(id);
		if (as === void 0) return other(id, low, field);
		if (wire !== 2) return `field ${id} is of another wire type`;
		const got = as === "sparse" ? {
			is: "got",
			name: "",
			value: sparse
		} : inside(as, field, context);
		if (got.is === "unreadable") {
			refusal = within(`item ${items.length}`, got);
			return "stopped";
		}
		items.push(got.value);
		return null;
	});
	if (refusal !== null) return refusal;
	return why === null ? null : refused("invalid-onnx", `${why}; write the file again.`);
}
const { sequence, optional, map } = proto;
const sequenceMembers = /* @__PURE__ */ new Map([
	[sequence.tensors, "tensor"],
	[sequence.sparseTensors, "sparse"],
	[sequence.sequences, "sequence"],
	[sequence.maps, "map"],
	[sequence.optionals, "optional"]
]);
const optionalMembers = /* @__PURE__ */ new Map([
	[optional.tensor, "tensor"],
	[optional.sparseTensor, "sparse"],
	[optional.sequence, "sequence"],
	[optional.map, "map"],
	[optional.optional, "optional"]
]);
const mapMembers = /* @__PURE__ */ new Map([[map.values, "sequence"]]);
function readSequence(bytes, context) {
	const items = [];
	let name = "";
	const refusal = collect(bytes, sequenceMembers, context, items, (id, _number, field) => {
		if (id === sequence.name) name = nameOf(field);
		return null;
	});
	if (refusal !== null) return refusal;
	if (new Set(items.map(({ is }) => is)).size > 1) return refused("invalid-onnx", "a sequence holds items of more than one kind; write the file again.");
	return {
		is: "got",
		name,
		value: {
			is: "sequence",
			items
		}
	};
}
function readOptional(bytes, context) {
	const items = [];
	let name = "";
	const refusal = collect(bytes, optionalMembers, context, items, (id, _number, field) => {
		if (id === optional.name) name = nameOf(field);
		return null;
	});
	if (refusal !== null) return refusal;
	if (items.length > 1) return refused("invalid-onnx", "an optional holds more than one value; write the file again.");
	return {
		is: "got",
		name,
		value: {
			is: "optional",
			value: items[0] ?? null
		}
	};
}
function readMap(bytes, context) {
	const values = [];
	let name = "";
	let type = 0;
	const refusal = collect(bytes, mapMembers, context, values, (id, number, field) => {
		if (id === map.name) name = nameOf(field);
		if (id === map.keyType) type = number;
		return null;
	});
	if (refusal !== null) return refusal;
	const read = mapKeys(bytes, context.limits.items);
	if ("why" in read) return refused("invalid-onnx", `${read.why}; write the file again.`);
	const { keys } = read;
	const keyType = elementTypes[type];
	const items = values[0]?.is === "sequence" ? values[0].items : [];
	if (keyType === void 0 || !/^(u?int(8|16|32|64)|string)$/.test(keyType)) return refused("invalid-onnx", `a map's keys are of type ${keyType ?? type}; they are whole numbers or strings.`);
	if (values.length > 1 || items.length !== keys.length) return refused("invalid-onnx", `a map has ${keys.length} keys and ${items.length} values; write the file again.`);
	return {
		is: "got",
		name,
		value: {
			is: "map",
			keyType,
			keys,
			values: items
		}
	};
}
// src/read/onnx/float16.ts
const single = /* @__PURE__ */ new Float32Array(1);
const bits = new Uint32Array(single.buffer);
/** The number that the bits of a float16 are. */
function float16ToNumber(half) {
	const sign = half & 32768 ? -1 : 1;
	const exponent = half >> 10 & 31;
	const fraction = half & 1023;
	if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
	return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
/** The bits of the float16 that is nearest, ties to even. */
function numberToFloat16(value) {
	if (Number.isNaN(value)) return 32256;
	const sign = value < 0 || Object.is(value, -0) ? 32768 : 0;
	const size = Math.abs(value);
	if (size >= 65520) return sign | 31744;
	const exponent = Math.max(-14, Math.min(15, floorLog2(size)));
	const units = toEven(size / 2 ** (exponent - 10));
	return sign | (size < 2 ** -14 ? units : (exponent + 15 << 10) + (units - 1024));
}
function floorLog2(size) {
	if (size === 0) return -14;
	const guess = Math.floor(Math.log2(size));
	return 2 ** guess > size ? guess - 1 : 2 ** (guess + 1) <= size ? guess + 1 : guess;
}
function toEven(number) {
	const floor = Math.floor(number);
	const rest = number - floor;
	return rest > .5 || rest === .5 && floor % 2 === 1 ? floor + 1 : floor;
}
/** The number that the bits of a bfloat16 are: the upper half of a float32. */
function bfloat16ToNumber(upper) {
	bits[0] = upper * 65536;
	return single[0];
}
// src/weigh/element-reader.ts
function elementReader({ type, dims, data }) {
	const count = data.length;
	if (type === "float16") return {
		count,
		dims,
		at: (index) => float16ToNumber(Number(data[index]))
	};
	if (type === "bfloat16") return {
		count,
		dims,
		at: (index) => bfloat16ToNumber(Number(data[index]))
	};
	return {
		count,
		dims: type.startsWith("complex") ? [...dims, 2] : dims,
		at: (index) => data[index]
	};
}
// src/weigh/shortest.ts
/** What somebody wrote before it became an element of this type: 0.1, not the 0.10000000149 that a float32 holds. It reads back as the same element. */
function shortest(value, type) {
	if (!Number.isFinite(value)) return value;
	if (type === "float32") return rounded(value, 9, Math.fround);
	return type === "float16" ? rounded(value, 5, (it) => float16ToNumber(numberToFloat16(it))) : value;
}
/** So many digits always read back. */
function rounded(value, digits, round) {
	if (Number.isInteger(value) && Math.abs(value) < 2048) return value;
	for (let precision = digits - 3; precision < digits; precision += 1) {
		const short = Number(value.toPrecision(precision));
		if (round(short) === value) return short;
	}
	return Number(value.toPrecision(digits));
}
// src/weigh/all-close.ts
/**
* Compares as numpy's `allclose(actual, expected)` does: |a - e| <= absolute + relative * |e| in double precision, infinities equal by
* sign, NaN equal to NaN only where asked. Types and shapes must be the same: nothing is broadcast. Integers, booleans and texts are
* exact under the tolerance that `defaultTolerance` gives them; a text has no other. Complex numbers are compared part by part.
*/
function allClose(actual, expected, tolerance, nanEqual = false) {
	if (actual.type !== expected.type) return {
		is: "apart",
		reason: "type",
		why: `its type is ${actual.type} where ${expected.type} is expected`
	};
	if (actual.dims.length !== expected.dims.length || actual.dims.some((size, axis) => size !== expected.dims[axis])) return {
		is: "apart",
		reason: "shape",
		why: `its shape is [${actual.dims.join(", ")}] where [${expected.dims.join(", ")}] is expected`
	};
	const ours = elementReader(actual);
	const theirs = elementReader(expected);
	if (ours.count !== theirs.count) return {
		is: "apart",
		reason: "shape",
		why: `it has ${ours.count} elements where ${theirs.count} are expected`
	};
	let apart = 0;
	let worst = -1;
	let most = -Infinity;
	for (let at = 0; at < ours.count; at += 1) {
		const excess = excessOf(ours.at(at), theirs.at(at), tolerance, nanEqual);
		if (excess > 0) apart += 1;
		if (excess > most || worst < 0) [worst, most] = [at, excess];
	}
	if (worst < 0) return {
		is: "close",
		compared: 0,
		worst: null
	};
	const pair = pairAt(worst, ours.dims, ours.at(worst), theirs.at(worst), most, actual.type);
	if (apart === 0) return {
		is: "close",
		compared: ours.count,
		worst: pair
	};
	return {
		is: "apart",
		reason: "value",
		compared: ours.count,
		apart,
		worst: pair,
		why: whyOf(pair, apart, ours.count, actual.type)
	};
}
/** How far two elements are beyond tolerance: above 0 is apart, Infinity where no difference can be told. */
function excessOf(actual, expected, { absolute, relative }, nanEqual) {
	if (typeof actual === "string" || typeof expected === "string") return actual === expected ? 0 : Infinity;
	if (actual === expected) return -(absolute + relative * Math.abs(Number(expected))) || 0;
	const tolerated = absolute + relative * Math.abs(Number(expected));
	if (typeof actual === "bigint" && typeof expected === "bigint") return beyond(Number(actual > expected ? actual - expected : expected - actual), tolerated);
	const [a, e] = [Number(actual), Number(expected)];
	if (Number.isNaN(a) || Number.isNaN(e)) return nanEqual && Number.isNaN(a) && Number.isNaN(e) ? 0 : Infinity;
	if (!Number.isFinite(a) || !Number.isFinite(e)) return Infinity;
	return beyond(Math.abs(a - e), tolerated);
}
/** The comparison itself decides, not the difference of the two: a tolerance that is no number tolerates nothing, as in numpy. */
function beyond(difference, tolerated) {
	const excess = difference - tolerated;
	if (difference <= tolerated) return Number.isNaN(excess) ? 0 : excess;
	return excess > 0 ? excess : Infinity;
}
function pairAt(at, dims, actual, expected, excess, type) {
	const difference = typeof actual === "string" ? NaN : Math.abs(Number(typeof actual === "bigint" ? actual - expected : actual - Number(expected)));
	return {
		index: indexOf(at, dims),
		actual: shown(actual, type),
		expected: shown(expected, type),
		difference: Number.isFinite(difference) ? difference : null,
		excess: Number.isFinite(excess) ? excess : null
	};
}
/** Where the `at`-th element stands in a tensor of these dimensions. */
function indexOf(at, dims) {
	let rest = at;
	return dims.toReversed().map((size) => {
		const index = rest % size;
		rest = Math.floor(rest / size);
		return index;
	}).reverse();
}
/** An element as people read it: of a float32 the digits that it has, of a boolean its word. */
function shown(value, type) {
	if (type === "bool") return value === 0 ? "false" : "true";
	if (typeof value === "string") return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
	return Object.is(value, -0) ? "-0" : String(typeof value === "number" ? shortest(value, type) : value);
}
function whyOf({ index, actual, expected }, apart, count, type) {
	return `${apart} of ${count} ${type} elements differ beyond tolerance: ${index.length === 0 ? "its value" : `the worst, at [${index.join(", ")}],`} is ${actual} where ${expected} is expected`;
}
// src/weigh/value-close.ts
/** Compares two values: structure first, then each tensor by `allClose`. The first that is apart is told. */
function valueClose(actual, expected, comparing, where = "") {
	const apart = (reason, why) => ({
		is: "apart",
		reason,
		where,
		why,
		worst: null
	});
	if (actual.is === "unsupported") return apart("unsupported", actual.why);
	if (expected.is === "unsupported") return apart("unsupported", expected.why);
	if (actual.is === "tensor" && expected.is === "tensor") return tensorClose(actual, expected, comparing, where);
	if (actual.is === "sequence" && expected.is === "sequence") {
		if (actual.items.length !== expected.items.length) return apart("length", `it has ${actual.items.length} items where ${expected.items.length} are expected`);
		return eachClose(actual.items.map((item, at) => [
			item,
			expected.items[at],
			`${where}[${at}]`
		]), comparing);
	}
	if (actual.is === "map" && expected.is === "map") {
		const keys = (map) => new Map(map.keys.map((key, at) => [key, map.values[at]]));
		const [ours, theirs] = [keys(actual), keys(expected)];
		const lost = [...theirs.keys()].find((key) => !ours.has(key));
		const added = [...ours.keys()].find((key) => !theirs.has(key));
		if (actual.keyType !== expected.keyType) return apart("kind", `its keys are ${actual.keyType} where ${expected.keyType} are expected`);
		if (lost !== void 0) return apart("length", `it lacks the key ${show(lost)}`);
		if (added !== void 0) return apart("length", `it has the key ${show(added)}, which is not expected`);
		return eachClose([...theirs].map(([key, value]) => [
			ours.get(key),
			value,
			`${where}{${show(key)}}`
		]), comparing);
	}
	if (actual.is === "optional" && expected.is === "optional" && actual.value === null && expected.value === null) return {
		is: "close",
		compared: 0,
		worst: null
	};
	if (actual.is === "optional" && actual.value !== null) return valueClose(actual.value, expected, comparing, where);
	if (expected.is === "optional" && expected.value !== null) return valueClose(actual, expected.value, comparing, where);
	if (actual.is === "optional") return apart("kind", `it is empty where a ${expected.is} is expected`);
	if (expected.is === "optional") return apart("kind", `it holds a ${actual.is} where nothing is expected`);
	return apart("kind", `it is a ${actual.is} where a ${expected.is} is expected`);
}
function tensorClose(actual, expected, { tolerance, nanEqual }, where) {
	const found = allClose(actual.tensor, expected.tensor, tolerance(expected.tensor.type), nanEqual);
	const worst = "worst" in found && found.worst !== null ? {
		...found.worst,
		where
	} : null;
	return found.is === "close" ? {
		...found,
		worst
	} : {
		is: "apart",
		reason: found.reason,
		why: found.why,
		where,
		worst
	};
}
function eachClose(pairs, comparing) {
	let compared = 0;
	let worst = null;
	for (const [actual, expected, where] of pairs) {
		const found = valueClose(actual, expected, comparing, where);
		if (found.is === "apart") return found;
		compared += found.compared;
		if (found.worst !== null && (worst === null || (found.worst.excess ?? 0) > (worst.excess ?? 0))) worst = found.worst;
	}
	return {
		is: "close",
		compared,
		worst
	};
}
function show(key) {
	return typeof key === "bigint" ? String(key) : JSON.stringify(key.slice(0, 100));
}
export { kernelText as C, kernelNames as S, within as _, elementReader as a, childLimits as b, readValueProto as c, readModelFacts as d, show$1 as f, refused as g, roomFor as h, shortest as i, fillFromRaw as l, memoryBytes as m, indexOf as n, float16ToNumber as o, elementCount as p, shown as r, numberToFloat16 as s, valueClose as t, swapBytes as u, onnxLimits as v, usesTf32 as w, questions as x, openOnnx as y };
