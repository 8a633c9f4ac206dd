import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.js";
import { _ as strictObject, a as array, b as unknown, c as discriminatedUnion, d as literal, i as _null, l as int, o as boolean$1, p as number, s as custom, v as string, y as union } from "./schemas-BPYhEU5I.js";
import { c as elementTypes, s as elementType, u as isFed } from "./contract-CmYcjVQR.js";
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
			const late = setTimeout(() => settle(code, signal), 200);
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
// node_modules/protobufjs/src/util/aspromise.js
var require_aspromise = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = asPromise;
	/**
	* Callback as used by {@link util.asPromise}.
	* @typedef asPromiseCallback
	* @type {function}
	* @param {Error|null} error Error, if any
	* @param {...*} params Additional arguments
	* @returns {undefined}
	*/
	/**
	* Returns a promise from a node-style callback function.
	* @memberof util
	* @param {asPromiseCallback} fn Function to call
	* @param {*} ctx Function context
	* @param {...*} params Function arguments
	* @returns {Promise<*>} Promisified function
	*/
	function asPromise(fn, ctx) {
		var params = new Array(arguments.length - 1), offset = 0, index = 2, pending = true;
		while (index < arguments.length) params[offset++] = arguments[index++];
		return new Promise(function executor(resolve, reject) {
			params[offset] = function callback(err) {
				if (pending) {
					pending = false;
					if (err) reject(err);
					else {
						var params = new Array(arguments.length - 1), offset = 0;
						while (offset < params.length) params[offset++] = arguments[offset];
						resolve.apply(null, params);
					}
				}
			};
			try {
				fn.apply(ctx || null, params);
			} catch (err) {
				if (pending) {
					pending = false;
					reject(err);
				}
			}
		});
	}
}));
// node_modules/protobufjs/src/util/base64.js
var require_base64 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* A minimal base64 implementation for number arrays.
	* @memberof util
	* @namespace
	*/
	var base64 = exports;
	/**
	* Calculates the byte length of a base64 encoded string.
	* @param {string} string Base64 encoded string
	* @returns {number} Byte length
	*/
	base64.length = function length(string) {
		var p = string.length;
		if (!p) return 0;
		while (p > 0 && string.charAt(p - 1) === "=") --p;
		return Math.floor(p * 3 / 4);
	};
	var b64 = new Array(64);
	var s64 = new Array(123);
	for (var i = 0; i < 64;) s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
	s64[45] = 62;
	s64[95] = 63;
	/**
	* Encodes a buffer to a base64 encoded string.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} Base64 encoded string
	*/
	base64.encode = function encode(buffer, start, end) {
		var parts = null, chunk = [];
		var i = 0, j = 0, t;
		while (start < end) {
			var b = buffer[start++];
			switch (j) {
				case 0:
					chunk[i++] = b64[b >> 2];
					t = (b & 3) << 4;
					j = 1;
					break;
				case 1:
					chunk[i++] = b64[t | b >> 4];
					t = (b & 15) << 2;
					j = 2;
					break;
				case 2:
					chunk[i++] = b64[t | b >> 6];
					chunk[i++] = b64[b & 63];
					j = 0;
			}
			if (i > 8191) {
				(parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
				i = 0;
			}
		}
		if (j) {
			chunk[i++] = b64[t];
			chunk[i++] = 61;
			if (j === 1) chunk[i++] = 61;
		}
		if (parts) {
			if (i) parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
			return parts.join("");
		}
		return String.fromCharCode.apply(String, chunk.slice(0, i));
	};
	var invalidEncoding = "invalid encoding";
	/**
	* Decodes a base64 encoded string to a buffer.
	* @param {string} string Source string
	* @param {Uint8Array} buffer Destination buffer
	* @param {number} offset Destination offset
	* @returns {number} Number of bytes written
	* @throws {Error} If encoding is invalid
	*/
	base64.decode = function decode(string, buffer, offset) {
		var start = offset;
		var j = 0, t;
		for (var i = 0; i < string.length;) {
			var c = string.charCodeAt(i++);
			if (c === 61 && j > 1) break;
			if ((c = s64[c]) === void 0) throw Error(invalidEncoding);
			switch (j) {
				case 0:
					t = c;
					j = 1;
					break;
				case 1:
					buffer[offset++] = t << 2 | (c & 48) >> 4;
					t = c;
					j = 2;
					break;
				case 2:
					buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
					t = c;
					j = 3;
					break;
				case 3:
					buffer[offset++] = (t & 3) << 6 | c;
					j = 0;
			}
		}
		if (j === 1) throw Error(invalidEncoding);
		return offset - start;
	};
	var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
	var base64UrlRe = /[-_]/;
	var base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
	/**
	* Tests if the specified string appears to be base64 encoded.
	* @param {string} string String to test
	* @returns {boolean} `true` if probably base64 encoded, otherwise false
	*/
	base64.test = function test(string) {
		return base64Re.test(string) || base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
	};
}));
// node_modules/protobufjs/src/util/eventemitter.js
var require_eventemitter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = EventEmitter;
	/**
	* Constructs a new event emitter instance.
	* @classdesc A minimal event emitter.
	* @memberof util
	* @constructor
	*/
	function EventEmitter() {
		/**
		* Registered listeners.
		* @type {Object.<string,*>}
		* @private
		*/
		this._listeners = Object.create(null);
	}
	/**
	* Event listener as used by {@link util.EventEmitter}.
	* @typedef EventEmitterListener
	* @type {function}
	* @param {...*} args Arguments
	* @returns {undefined}
	*/
	/**
	* Registers an event listener.
	* @param {string} evt Event name
	* @param {EventEmitterListener} fn Listener
	* @param {*} [ctx] Listener context
	* @returns {this} `this`
	*/
	EventEmitter.prototype.on = function on(evt, fn, ctx) {
		(this._listeners[evt] || (this._listeners[evt] = [])).push({
			fn,
			ctx: ctx || this
		});
		return this;
	};
	/**
	* Removes an event listener or any matching listeners if arguments are omitted.
	* @param {string} [evt] Event name. Removes all listeners if omitted.
	* @param {EventEmitterListener} [fn] Listener to remove. Removes all listeners of `evt` if omitted.
	* @returns {this} `this`
	*/
	EventEmitter.prototype.off = function off(evt, fn) {
		if (evt === void 0) this._listeners = Object.create(null);
		else if (fn === void 0) this._listeners[evt] = [];
		else {
			var listeners = this._listeners[evt];
			if (!listeners) return this;
			for (var i = 0; i < listeners.length;) if (listeners[i].fn === fn) listeners.splice(i, 1);
			else ++i;
		}
		return this;
	};
	/**
	* Emits an event by calling its listeners with the specified arguments.
	* @param {string} evt Event name
	* @param {...*} args Arguments
	* @returns {this} `this`
	*/
	EventEmitter.prototype.emit = function emit(evt) {
		var listeners = this._listeners[evt];
		if (listeners) {
			var args = [], i = 1;
			for (; i < arguments.length;) args.push(arguments[i++]);
			for (i = 0; i < listeners.length;) listeners[i].fn.apply(listeners[i++].ctx, args);
		}
		return this;
	};
}));
// node_modules/protobufjs/src/util/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = factory(factory);
	/**
	* Reads / writes floats / doubles from / to buffers.
	* @name util.float
	* @namespace
	*/
	/**
	* Writes a 32 bit float to a buffer using little endian byte order.
	* @name util.float.writeFloatLE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Writes a 32 bit float to a buffer using big endian byte order.
	* @name util.float.writeFloatBE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Reads a 32 bit float from a buffer using little endian byte order.
	* @name util.float.readFloatLE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Reads a 32 bit float from a buffer using big endian byte order.
	* @name util.float.readFloatBE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Writes a 64 bit double to a buffer using little endian byte order.
	* @name util.float.writeDoubleLE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Writes a 64 bit double to a buffer using big endian byte order.
	* @name util.float.writeDoubleBE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Reads a 64 bit double from a buffer using little endian byte order.
	* @name util.float.readDoubleLE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Reads a 64 bit double from a buffer using big endian byte order.
	* @name util.float.readDoubleBE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	function factory(exports) {
		if (typeof Float32Array !== "undefined") (function() {
			var f32 = new Float32Array([-0]), f8b = new Uint8Array(f32.buffer), le = f8b[3] === 128;
			function writeFloat_f32_cpy(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
			}
			function writeFloat_f32_rev(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[3];
				buf[pos + 1] = f8b[2];
				buf[pos + 2] = f8b[1];
				buf[pos + 3] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
			/* istanbul ignore next */
			exports.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
			function readFloat_f32_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				return f32[0];
			}
			function readFloat_f32_rev(buf, pos) {
				f8b[3] = buf[pos];
				f8b[2] = buf[pos + 1];
				f8b[1] = buf[pos + 2];
				f8b[0] = buf[pos + 3];
				return f32[0];
			}
			/* istanbul ignore next */
			exports.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
			/* istanbul ignore next */
			exports.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
		})();
		else (function() {
			function writeFloat_ieee754(writeUint, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos);
				else if (isNaN(val)) writeUint(2143289344, buf, pos);
				else if (val > 34028234663852886e22) writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
				else if (val < 11754943508222875e-54) writeUint((sign << 31 | Math.round(val / 1401298464324817e-60)) >>> 0, buf, pos);
				else {
					var exponent = Math.floor(Math.log(val) / Math.LN2), mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
					writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
				}
			}
			exports.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
			exports.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
			function readFloat_ieee754(readUint, buf, pos) {
				var uint = readUint(buf, pos), sign = (uint >> 31) * 2 + 1, exponent = uint >>> 23 & 255, mantissa = uint & 8388607;
				return exponent === 255 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 1401298464324817e-60 * mantissa : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
			}
			exports.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
			exports.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
		})();
		if (typeof Float64Array !== "undefined") (function() {
			var f64 = new Float64Array([-0]), f8b = new Uint8Array(f64.buffer), le = f8b[7] === 128;
			function writeDouble_f64_cpy(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
				buf[pos + 4] = f8b[4];
				buf[pos + 5] = f8b[5];
				buf[pos + 6] = f8b[6];
				buf[pos + 7] = f8b[7];
			}
			function writeDouble_f64_rev(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[7];
				buf[pos + 1] = f8b[6];
				buf[pos + 2] = f8b[5];
				buf[pos + 3] = f8b[4];
				buf[pos + 4] = f8b[3];
				buf[pos + 5] = f8b[2];
				buf[pos + 6] = f8b[1];
				buf[pos + 7] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
			/* istanbul ignore next */
			exports.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
			function readDouble_f64_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				f8b[4] = buf[pos + 4];
				f8b[5] = buf[pos + 5];
				f8b[6] = buf[pos + 6];
				f8b[7] = buf[pos + 7];
				return f64[0];
			}
			function readDouble_f64_rev(buf, pos) {
				f8b[7] = buf[pos];
				f8b[6] = buf[pos + 1];
				f8b[5] = buf[pos + 2];
				f8b[4] = buf[pos + 3];
				f8b[3] = buf[pos + 4];
				f8b[2] = buf[pos + 5];
				f8b[1] = buf[pos + 6];
				f8b[0] = buf[pos + 7];
				return f64[0];
			}
			/* istanbul ignore next */
			exports.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
			/* istanbul ignore next */
			exports.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
		})();
		else (function() {
			function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) {
					writeUint(0, buf, pos + off0);
					writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos + off1);
				} else if (isNaN(val)) {
					writeUint(0, buf, pos + off0);
					writeUint(2146959360, buf, pos + off1);
				} else if (val > 17976931348623157e292) {
					writeUint(0, buf, pos + off0);
					writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
				} else {
					var mantissa;
					if (val < 22250738585072014e-324) {
						mantissa = val / 5e-324;
						writeUint(mantissa >>> 0, buf, pos + off0);
						writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
					} else {
						var exponent = Math.floor(Math.log(val) / Math.LN2);
						if (exponent === 1024) exponent = 1023;
						mantissa = val * Math.pow(2, -exponent);
						writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
						writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
					}
				}
			}
			exports.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
			exports.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
			function readDouble_ieee754(readUint, off0, off1, buf, pos) {
				var lo = readUint(buf, pos + off0), hi = readUint(buf, pos + off1);
				var sign = (hi >> 31) * 2 + 1, exponent = hi >>> 20 & 2047, mantissa = 4294967296 * (hi & 1048575) + lo;
				return exponent === 2047 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 5e-324 * mantissa : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
			}
			exports.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
			exports.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
		})();
		return exports;
	}
	function writeUintLE(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	function writeUintBE(val, buf, pos) {
		buf[pos] = val >>> 24;
		buf[pos + 1] = val >>> 16 & 255;
		buf[pos + 2] = val >>> 8 & 255;
		buf[pos + 3] = val & 255;
	}
	function readUintLE(buf, pos) {
		return (buf[pos] | buf[pos + 1] << 8 | buf[pos + 2] << 16 | buf[pos + 3] << 24) >>> 0;
	}
	function readUintBE(buf, pos) {
		return (buf[pos] << 24 | buf[pos + 1] << 16 | buf[pos + 2] << 8 | buf[pos + 3]) >>> 0;
	}
}));
// node_modules/protobufjs/src/util/utf8.js
var require_utf8 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* A minimal UTF8 implementation.
	* @memberof util
	* @namespace
	*/
	var utf8 = exports;
	var looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
	var strictDecoder;
	var TEXT_DECODER_MIN_LENGTH = 64;
	try {
		strictDecoder = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		});
	} catch (err) {
		strictDecoder = looseDecoder;
	}
	/**
	* Calculates the UTF8 byte length of a string.
	* @param {string} string String
	* @returns {number} Byte length
	*/
	utf8.length = function utf8_length(string) {
		var len = 0, c = 0;
		for (var i = 0; i < string.length; ++i) {
			c = string.charCodeAt(i);
			if (c < 128) len += 1;
			else if (c < 2048) len += 2;
			else if ((c & 64512) === 55296 && (string.charCodeAt(i + 1) & 64512) === 56320) {
				++i;
				len += 4;
			} else len += 3;
		}
		return len;
	};
	function utf8_read_decoder(decoder, buffer, start, end) {
		var source = start === 0 && end === buffer.length ? buffer : buffer.subarray(start, end);
		return decoder.decode(source);
	}
	/**
	* Reads UTF8 bytes as a string.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} String read
	*/
	utf8.read = function utf8_read_loose(buffer, start, end) {
		if (end - start < 1) return "";
		if (end - start >= TEXT_DECODER_MIN_LENGTH) return utf8_read_decoder(looseDecoder, buffer, start, end);
		var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
		for (; i + 7 < end; i += 8) {
			c1 = buffer[i];
			c2 = buffer[i + 1];
			c3 = buffer[i + 2];
			c4 = buffer[i + 3];
			c5 = buffer[i + 4];
			c6 = buffer[i + 5];
			c7 = buffer[i + 6];
			c8 = buffer[i + 7];
			if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128) return str + utf8_read_decoder(looseDecoder, buffer, i, end);
			str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
		}
		for (; i < end; ++i) {
			c1 = buffer[i];
			if (c1 & 128) return str + utf8_read_decoder(looseDecoder, buffer, i, end);
			str += String.fromCharCode(c1);
		}
		return str;
	};
	/**
	* Reads UTF8 bytes as a string, rejecting invalid UTF8.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} String read
	*/
	utf8.readStrict = function utf8_read_strict(buffer, start, end) {
		if (end - start < 1) return "";
		if (end - start >= TEXT_DECODER_MIN_LENGTH) return utf8_read_decoder(strictDecoder, buffer, start, end);
		var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
		for (; i + 7 < end; i += 8) {
			c1 = buffer[i];
			c2 = buffer[i + 1];
			c3 = buffer[i + 2];
			c4 = buffer[i + 3];
			c5 = buffer[i + 4];
			c6 = buffer[i + 5];
			c7 = buffer[i + 6];
			c8 = buffer[i + 7];
			if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128) return str + utf8_read_decoder(strictDecoder, buffer, i, end);
			str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
		}
		for (; i < end; ++i) {
			c1 = buffer[i];
			if (c1 & 128) return str + utf8_read_decoder(strictDecoder, buffer, i, end);
			str += String.fromCharCode(c1);
		}
		return str;
	};
	/**
	* Writes a string as UTF8 bytes.
	* @param {string} string Source string
	* @param {Uint8Array} buffer Destination buffer
	* @param {number} offset Destination offset
	* @returns {number} Bytes written
	*/
	utf8.write = function utf8_write(string, buffer, offset) {
		var start = offset, c1, c2;
		for (var i = 0; i < string.length; ++i) {
			c1 = string.charCodeAt(i);
			if (c1 < 128) buffer[offset++] = c1;
			else if (c1 < 2048) {
				buffer[offset++] = c1 >> 6 | 192;
				buffer[offset++] = c1 & 63 | 128;
			} else if ((c1 & 64512) === 55296 && ((c2 = string.charCodeAt(i + 1)) & 64512) === 56320) {
				c1 = 65536 + ((c1 & 1023) << 10) + (c2 & 1023);
				++i;
				buffer[offset++] = c1 >> 18 | 240;
				buffer[offset++] = c1 >> 12 & 63 | 128;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			} else {
				buffer[offset++] = c1 >> 12 | 224;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			}
		}
		return offset - start;
	};
}));
// node_modules/protobufjs/src/util/pool.js
var require_pool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = pool;
	/**
	* An allocator as used by {@link util.pool}.
	* @typedef PoolAllocator
	* @type {function}
	* @param {number} size Buffer size
	* @returns {Uint8Array} Buffer
	*/
	/**
	* A slicer as used by {@link util.pool}.
	* @typedef PoolSlicer
	* @type {function}
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Uint8Array} Buffer slice
	* @this Uint8Array
	*/
	/**
	* A general purpose buffer pool.
	* @memberof util
	* @function
	* @param {PoolAllocator} alloc Allocator
	* @param {PoolSlicer} slice Slicer
	* @param {number} [size=8192] Slab size
	* @returns {PoolAllocator} Pooled allocator
	*/
	function pool(alloc, slice, size) {
		var SIZE = size || 8192;
		var MAX = SIZE >>> 1;
		var slab = null;
		var offset = SIZE;
		return function pool_alloc(size) {
			if (size < 1 || size > MAX) return alloc(size);
			if (offset + size > SIZE) {
				slab = alloc(SIZE);
				offset = 0;
			}
			var buf = slice.call(slab, offset, offset += size);
			if (offset & 7) offset = (offset | 7) + 1;
			return buf;
		};
	}
}));
// node_modules/protobufjs/src/util/longbits.js
var require_longbits = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = LongBits;
	var Long;
	/**
	* Constructs new long bits.
	* @classdesc Helper class for working with the low and high bits of a 64 bit value.
	* @memberof util
	* @constructor
	* @param {number} lo Low 32 bits, unsigned
	* @param {number} hi High 32 bits, unsigned
	*/
	function LongBits(lo, hi) {
		/**
		* Low bits.
		* @type {number}
		*/
		this.lo = lo >>> 0;
		/**
		* High bits.
		* @type {number}
		*/
		this.hi = hi >>> 0;
	}
	/**
	* Zero bits.
	* @memberof util.LongBits
	* @type {util.LongBits}
	*/
	var zero = LongBits.zero = new LongBits(0, 0);
	zero.toNumber = function() {
		return 0;
	};
	zero.zzEncode = zero.zzDecode = function() {
		return this;
	};
	zero.length = function() {
		return 1;
	};
	/**
	* Zero hash.
	* @memberof util.LongBits
	* @type {string}
	*/
	var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";
	/**
	* Constructs new long bits from the specified number.
	* @param {number} value Value
	* @returns {util.LongBits} Instance
	*/
	LongBits.fromNumber = function fromNumber(value) {
		if (value === 0) return zero;
		var sign = value < 0;
		if (sign) value = -value;
		var lo = value >>> 0, hi = (value - lo) / 4294967296 >>> 0;
		if (sign) {
			hi = ~hi >>> 0;
			lo = ~lo >>> 0;
			if (++lo > 4294967295) {
				lo = 0;
				if (++hi > 4294967295) hi = 0;
			}
		}
		return new LongBits(lo, hi);
	};
	/**
	* Constructs new long bits from a number, long or string.
	* @param {Long|number|string} value Value
	* @returns {util.LongBits} Instance
	*/
	LongBits.from = function from(value) {
		if (typeof value === "number") return LongBits.fromNumber(value);
		if (typeof value === "string" || value instanceof String) {
			/* istanbul ignore else */
			if (Long) value = Long.fromString(value);
			else return LongBits.fromNumber(parseInt(value, 10));
		}
		return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
	};
	/**
	* Converts this long bits to a possibly unsafe JavaScript number.
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {number} Possibly unsafe number
	*/
	LongBits.prototype.toNumber = function toNumber(unsigned) {
		if (!unsigned && this.hi >>> 31) {
			var lo = ~this.lo + 1 >>> 0, hi = ~this.hi >>> 0;
			if (!lo) hi = hi + 1 >>> 0;
			return -(lo + hi * 4294967296);
		}
		return this.lo + this.hi * 4294967296;
	};
	/**
	* Converts this long bits to a long.
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long} Long
	*/
	LongBits.prototype.toLong = function toLong(unsigned) {
		return Long ? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned)) : {
			low: this.lo | 0,
			high: this.hi | 0,
			unsigned: Boolean(unsigned)
		};
	};
	var charCodeAt = String.prototype.charCodeAt;
	/**
	* Constructs new long bits from the specified 8 characters long hash.
	* @param {string} hash Hash
	* @returns {util.LongBits} Bits
	*/
	LongBits.fromHash = function fromHash(hash) {
		if (hash === zeroHash) return zero;
		return new LongBits((charCodeAt.call(hash, 0) | charCodeAt.call(hash, 1) << 8 | charCodeAt.call(hash, 2) << 16 | charCodeAt.call(hash, 3) << 24) >>> 0, (charCodeAt.call(hash, 4) | charCodeAt.call(hash, 5) << 8 | charCodeAt.call(hash, 6) << 16 | charCodeAt.call(hash, 7) << 24) >>> 0);
	};
	/**
	* Converts this long bits to a 8 characters long hash.
	* @returns {string} Hash
	*/
	LongBits.prototype.toHash = function toHash() {
		return String.fromCharCode(this.lo & 255, this.lo >>> 8 & 255, this.lo >>> 16 & 255, this.lo >>> 24, this.hi & 255, this.hi >>> 8 & 255, this.hi >>> 16 & 255, this.hi >>> 24);
	};
	/**
	* Zig-zag encodes this long bits.
	* @returns {util.LongBits} `this`
	*/
	LongBits.prototype.zzEncode = function zzEncode() {
		var mask = this.hi >> 31;
		this.hi = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
		this.lo = (this.lo << 1 ^ mask) >>> 0;
		return this;
	};
	/**
	* Zig-zag decodes this long bits.
	* @returns {util.LongBits} `this`
	*/
	LongBits.prototype.zzDecode = function zzDecode() {
		var mask = -(this.lo & 1);
		this.lo = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
		this.hi = (this.hi >>> 1 ^ mask) >>> 0;
		return this;
	};
	/**
	* Calculates the length of this longbits when encoded as a varint.
	* @returns {number} Length
	*/
	LongBits.prototype.length = function length() {
		var part0 = this.lo, part1 = (this.lo >>> 28 | this.hi << 4) >>> 0, part2 = this.hi >>> 24;
		return part2 === 0 ? part1 === 0 ? part0 < 16384 ? part0 < 128 ? 1 : 2 : part0 < 2097152 ? 3 : 4 : part1 < 16384 ? part1 < 128 ? 5 : 6 : part1 < 2097152 ? 7 : 8 : part2 < 128 ? 9 : 10;
	};
	LongBits._configure = function(Long_) {
		Long = Long_;
	};
}));
// node_modules/long/umd/index.js
var require_umd = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(global, factory) {
		function preferDefault(exports) {
			return exports.default || exports;
		}
		if (typeof define === "function" && define.amd) define([], function() {
			var exports = {};
			factory(exports);
			return preferDefault(exports);
		});
		else if (typeof exports === "object") {
			factory(exports);
			if (typeof module === "object") module.exports = preferDefault(exports);
		} else (function() {
			var exports = {};
			factory(exports);
			global.Long = preferDefault(exports);
		})();
	})(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : this$2, function(_exports) {
		"use strict";
		Object.defineProperty(_exports, "__esModule", { value: true });
		_exports.default = void 0;
		/**
		* @license
		* Copyright 2009 The Closure Library Authors
		* Copyright 2020 Daniel Wirtz / The long.js Authors.
		*
		* Licensed under the Apache License, Version 2.0 (the "License");
		* you may not use this file except in compliance with the License.
		* You may obtain a copy of the License at
		*
		*     http://www.apache.org/licenses/LICENSE-2.0
		*
		* Unless required by applicable law or agreed to in writing, software
		* distributed under the License is distributed on an "AS IS" BASIS,
		* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
		* See the License for the specific language governing permissions and
		* limitations under the License.
		*
		* SPDX-License-Identifier: Apache-2.0
		*/
		var wasm = null;
		try {
			wasm = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
				0,
				97,
				115,
				109,
				1,
				0,
				0,
				0,
				1,
				13,
				2,
				96,
				0,
				1,
				127,
				96,
				4,
				127,
				127,
				127,
				127,
				1,
				127,
				3,
				7,
				6,
				0,
				1,
				1,
				1,
				1,
				1,
				6,
				6,
				1,
				127,
				1,
				65,
				0,
				11,
				7,
				50,
				6,
				3,
				109,
				117,
				108,
				0,
				1,
				5,
				100,
				105,
				118,
				95,
				115,
				0,
				2,
				5,
				100,
				105,
				118,
				95,
				117,
				0,
				3,
				5,
				114,
				101,
				109,
				95,
				115,
				0,
				4,
				5,
				114,
				101,
				109,
				95,
				117,
				0,
				5,
				8,
				103,
				101,
				116,
				95,
				104,
				105,
				103,
				104,
				0,
				0,
				10,
				191,
				1,
				6,
				4,
				0,
				35,
				0,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				126,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				127,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				128,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				129,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				130,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11
			])), {}).exports;
		} catch {}
		/**
		* Constructs a 64 bit two's-complement integer, given its low and high 32 bit values as *signed* integers.
		*  See the from* functions below for more convenient ways of constructing Longs.
		* @exports Long
		* @class A Long class for representing a 64 bit two's-complement integer value.
		* @param {number} low The low (signed) 32 bits of the long
		* @param {number} high The high (signed) 32 bits of the long
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @constructor
		*/
		function Long(low, high, unsigned) {
			/**
			* The low 32 bits as a signed value.
			* @type {number}
			*/
			this.low = low | 0;
			/**
			* The high 32 bits as a signed value.
			* @type {number}
			*/
			this.high = high | 0;
			/**
			* Whether unsigned or not.
			* @type {boolean}
			*/
			this.unsigned = !!unsigned;
		}
		/**
		* An indicator used to reliably determine if an object is a Long or not.
		* @type {boolean}
		* @const
		* @private
		*/
		Long.prototype.__isLong__;
		Object.defineProperty(Long.prototype, "__isLong__", { value: true });
		/**
		* @function
		* @param {*} obj Object
		* @returns {boolean}
		* @inner
		*/
		function isLong(obj) {
			return (obj && obj["__isLong__"]) === true;
		}
		/**
		* @function
		* @param {*} value number
		* @returns {number}
		* @inner
		*/
		function ctz32(value) {
			var c = Math.clz32(value & -value);
			return value ? 31 - c : c;
		}
		/**
		* Tests if the specified object is a Long.
		* @function
		* @param {*} obj Object
		* @returns {boolean}
		*/
		Long.isLong = isLong;
		/**
		* A cache of the Long representations of small integer values.
		* @type {!Object}
		* @inner
		*/
		var INT_CACHE = {};
		/**
		* A cache of the Long representations of small unsigned integer values.
		* @type {!Object}
		* @inner
		*/
		var UINT_CACHE = {};
		/**
		* @param {number} value
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromInt(value, unsigned) {
			var obj, cachedObj, cache;
			if (unsigned) {
				value >>>= 0;
				if (cache = 0 <= value && value < 256) {
					cachedObj = UINT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, 0, true);
				if (cache) UINT_CACHE[value] = obj;
				return obj;
			} else {
				value |= 0;
				if (cache = -128 <= value && value < 128) {
					cachedObj = INT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, value < 0 ? -1 : 0, false);
				if (cache) INT_CACHE[value] = obj;
				return obj;
			}
		}
		/**
		* Returns a Long representing the given 32 bit integer value.
		* @function
		* @param {number} value The 32 bit integer in question
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromInt = fromInt;
		/**
		* @param {number} value
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromNumber(value, unsigned) {
			if (isNaN(value)) return unsigned ? UZERO : ZERO;
			if (unsigned) {
				if (value < 0) return UZERO;
				if (value >= TWO_PWR_64_DBL) return MAX_UNSIGNED_VALUE;
			} else {
				if (value <= -TWO_PWR_63_DBL) return MIN_VALUE;
				if (value + 1 >= TWO_PWR_63_DBL) return MAX_VALUE;
			}
			if (value < 0) return fromNumber(-value, unsigned).neg();
			return fromBits(value % TWO_PWR_32_DBL | 0, value / TWO_PWR_32_DBL | 0, unsigned);
		}
		/**
		* Returns a Long representing the given value, provided that it is a finite number. Otherwise, zero is returned.
		* @function
		* @param {number} value The number in question
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromNumber = fromNumber;
		/**
		* @param {number} lowBits
		* @param {number} highBits
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromBits(lowBits, highBits, unsigned) {
			return new Long(lowBits, highBits, unsigned);
		}
		/**
		* Returns a Long representing the 64 bit integer that comes by concatenating the given low and high bits. Each is
		*  assumed to use 32 bits.
		* @function
		* @param {number} lowBits The low 32 bits
		* @param {number} highBits The high 32 bits
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromBits = fromBits;
		/**
		* @function
		* @param {number} base
		* @param {number} exponent
		* @returns {number}
		* @inner
		*/
		var pow_dbl = Math.pow;
		/**
		* @param {string} str
		* @param {(boolean|number)=} unsigned
		* @param {number=} radix
		* @returns {!Long}
		* @inner
		*/
		function fromString(str, unsigned, radix) {
			if (str.length === 0) throw Error("empty string");
			if (typeof unsigned === "number") {
				radix = unsigned;
				unsigned = false;
			} else unsigned = !!unsigned;
			if (str === "NaN" || str === "Infinity" || str === "+Infinity" || str === "-Infinity") return unsigned ? UZERO : ZERO;
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			var p;
			if ((p = str.indexOf("-")) > 0) throw Error("interior hyphen");
			else if (p === 0) return fromString(str.substring(1), unsigned, radix).neg();
			var radixToPower = fromNumber(pow_dbl(radix, 8));
			var result = ZERO;
			for (var i = 0; i < str.length; i += 8) {
				var size = Math.min(8, str.length - i), value = parseInt(str.substring(i, i + size), radix);
				if (size < 8) {
					var power = fromNumber(pow_dbl(radix, size));
					result = result.mul(power).add(fromNumber(value));
				} else {
					result = result.mul(radixToPower);
					result = result.add(fromNumber(value));
				}
			}
			result.unsigned = unsigned;
			return result;
		}
		/**
		* Returns a Long representation of the given string, written using the specified radix.
		* @function
		* @param {string} str The textual representation of the Long
		* @param {(boolean|number)=} unsigned Whether unsigned or not, defaults to signed
		* @param {number=} radix The radix in which the text is written (2-36), defaults to 10
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromString = fromString;
		/**
		* @function
		* @param {!Long|number|string|!{low: number, high: number, unsigned: boolean}} val
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromValue(val, unsigned) {
			if (typeof val === "number") return fromNumber(val, unsigned);
			if (typeof val === "string") return fromString(val, unsigned);
			return fromBits(val.low, val.high, typeof unsigned === "boolean" ? unsigned : val.unsigned);
		}
		/**
		* Converts the specified value to a Long using the appropriate from* function for its type.
		* @function
		* @param {!Long|number|bigint|string|!{low: number, high: number, unsigned: boolean}} val Value
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long}
		*/
		Long.fromValue = fromValue;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_16_DBL = 65536;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_24_DBL = 1 << 24;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
		/**
		* @type {!Long}
		* @const
		* @inner
		*/
		var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
		/**
		* @type {!Long}
		* @inner
		*/
		var ZERO = fromInt(0);
		/**
		* Signed zero.
		* @type {!Long}
		*/
		Long.ZERO = ZERO;
		/**
		* @type {!Long}
		* @inner
		*/
		var UZERO = fromInt(0, true);
		/**
		* Unsigned zero.
		* @type {!Long}
		*/
		Long.UZERO = UZERO;
		/**
		* @type {!Long}
		* @inner
		*/
		var ONE = fromInt(1);
		/**
		* Signed one.
		* @type {!Long}
		*/
		Long.ONE = ONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var UONE = fromInt(1, true);
		/**
		* Unsigned one.
		* @type {!Long}
		*/
		Long.UONE = UONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var NEG_ONE = fromInt(-1);
		/**
		* Signed negative one.
		* @type {!Long}
		*/
		Long.NEG_ONE = NEG_ONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MAX_VALUE = fromBits(-1, 2147483647, false);
		/**
		* Maximum signed value.
		* @type {!Long}
		*/
		Long.MAX_VALUE = MAX_VALUE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MAX_UNSIGNED_VALUE = fromBits(-1, -1, true);
		/**
		* Maximum unsigned value.
		* @type {!Long}
		*/
		Long.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MIN_VALUE = fromBits(0, -2147483648, false);
		/**
		* Minimum signed value.
		* @type {!Long}
		*/
		Long.MIN_VALUE = MIN_VALUE;
		/**
		* @alias Long.prototype
		* @inner
		*/
		var LongPrototype = Long.prototype;
		/**
		* Converts the Long to a 32 bit integer, assuming it is a 32 bit integer.
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.toInt = function toInt() {
			return this.unsigned ? this.low >>> 0 : this.low;
		};
		/**
		* Converts the Long to a the nearest floating-point representation of this value (double, 53 bit mantissa).
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.toNumber = function toNumber() {
			if (this.unsigned) return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
			return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
		};
		/**
		* Converts the Long to a string written in the specified radix.
		* @this {!Long}
		* @param {number=} radix Radix (2-36), defaults to 10
		* @returns {string}
		* @override
		* @throws {RangeError} If `radix` is out of range
		*/
		LongPrototype.toString = function toString(radix) {
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			if (this.isZero()) return "0";
			if (this.isNegative()) {
				if (this.eq(MIN_VALUE)) {
					var radixLong = fromNumber(radix), div = this.div(radixLong), rem1 = div.mul(radixLong).sub(this);
					return div.toString(radix) + rem1.toInt().toString(radix);
				} else return "-" + this.neg().toString(radix);
			}
			var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned), rem = this;
			var result = "";
			while (true) {
				var remDiv = rem.div(radixToPower), digits = (rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0).toString(radix);
				rem = remDiv;
				if (rem.isZero()) return digits + result;
				else {
					while (digits.length < 6) digits = "0" + digits;
					result = "" + digits + result;
				}
			}
		};
		/**
		* Gets the high 32 bits as a signed integer.
		* @this {!Long}
		* @returns {number} Signed high bits
		*/
		LongPrototype.getHighBits = function getHighBits() {
			return this.high;
		};
		/**
		* Gets the high 32 bits as an unsigned integer.
		* @this {!Long}
		* @returns {number} Unsigned high bits
		*/
		LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
			return this.high >>> 0;
		};
		/**
		* Gets the low 32 bits as a signed integer.
		* @this {!Long}
		* @returns {number} Signed low bits
		*/
		LongPrototype.getLowBits = function getLowBits() {
			return this.low;
		};
		/**
		* Gets the low 32 bits as an unsigned integer.
		* @this {!Long}
		* @returns {number} Unsigned low bits
		*/
		LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
			return this.low >>> 0;
		};
		/**
		* Gets the number of bits needed to represent the absolute value of this Long.
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
			if (this.isNegative()) return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
			var val = this.high != 0 ? this.high : this.low;
			for (var bit = 31; bit > 0; bit--) if ((val & 1 << bit) != 0) break;
			return this.high != 0 ? bit + 33 : bit + 1;
		};
		/**
		* Tests if this Long can be safely represented as a JavaScript number.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isSafeInteger = function isSafeInteger() {
			var top11Bits = this.high >> 21;
			if (!top11Bits) return true;
			if (this.unsigned) return false;
			return top11Bits === -1 && !(this.low === 0 && this.high === -2097152);
		};
		/**
		* Tests if this Long's value equals zero.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isZero = function isZero() {
			return this.high === 0 && this.low === 0;
		};
		/**
		* Tests if this Long's value equals zero. This is an alias of {@link Long#isZero}.
		* @returns {boolean}
		*/
		LongPrototype.eqz = LongPrototype.isZero;
		/**
		* Tests if this Long's value is negative.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isNegative = function isNegative() {
			return !this.unsigned && this.high < 0;
		};
		/**
		* Tests if this Long's value is positive or zero.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isPositive = function isPositive() {
			return this.unsigned || this.high >= 0;
		};
		/**
		* Tests if this Long's value is odd.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isOdd = function isOdd() {
			return (this.low & 1) === 1;
		};
		/**
		* Tests if this Long's value is even.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isEven = function isEven() {
			return (this.low & 1) === 0;
		};
		/**
		* Tests if this Long's value equals the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.equals = function equals(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.unsigned !== other.unsigned && this.high >>> 31 === 1 && other.high >>> 31 === 1) return false;
			return this.high === other.high && this.low === other.low;
		};
		/**
		* Tests if this Long's value equals the specified's. This is an alias of {@link Long#equals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.eq = LongPrototype.equals;
		/**
		* Tests if this Long's value differs from the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.notEquals = function notEquals(other) {
			return !this.eq(other);
		};
		/**
		* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.neq = LongPrototype.notEquals;
		/**
		* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.ne = LongPrototype.notEquals;
		/**
		* Tests if this Long's value is less than the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lessThan = function lessThan(other) {
			return this.comp(other) < 0;
		};
		/**
		* Tests if this Long's value is less than the specified's. This is an alias of {@link Long#lessThan}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lt = LongPrototype.lessThan;
		/**
		* Tests if this Long's value is less than or equal the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
			return this.comp(other) <= 0;
		};
		/**
		* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lte = LongPrototype.lessThanOrEqual;
		/**
		* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.le = LongPrototype.lessThanOrEqual;
		/**
		* Tests if this Long's value is greater than the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.greaterThan = function greaterThan(other) {
			return this.comp(other) > 0;
		};
		/**
		* Tests if this Long's value is greater than the specified's. This is an alias of {@link Long#greaterThan}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.gt = LongPrototype.greaterThan;
		/**
		* Tests if this Long's value is greater than or equal the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
			return this.comp(other) >= 0;
		};
		/**
		* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.gte = LongPrototype.greaterThanOrEqual;
		/**
		* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.ge = LongPrototype.greaterThanOrEqual;
		/**
		* Compares this Long's value with the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {number} 0 if they are the same, 1 if the this is greater and -1
		*  if the given one is greater
		*/
		LongPrototype.compare = function compare(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.eq(other)) return 0;
			var thisNeg = this.isNegative(), otherNeg = other.isNegative();
			if (thisNeg && !otherNeg) return -1;
			if (!thisNeg && otherNeg) return 1;
			if (!this.unsigned) return this.sub(other).isNegative() ? -1 : 1;
			return other.high >>> 0 > this.high >>> 0 || other.high === this.high && other.low >>> 0 > this.low >>> 0 ? -1 : 1;
		};
		/**
		* Compares this Long's value with the specified's. This is an alias of {@link Long#compare}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {number} 0 if they are the same, 1 if the this is greater and -1
		*  if the given one is greater
		*/
		LongPrototype.comp = LongPrototype.compare;
		/**
		* Negates this Long's value.
		* @this {!Long}
		* @returns {!Long} Negated Long
		*/
		LongPrototype.negate = function negate() {
			if (!this.unsigned && this.eq(MIN_VALUE)) return MIN_VALUE;
			return this.not().add(ONE);
		};
		/**
		* Negates this Long's value. This is an alias of {@link Long#negate}.
		* @function
		* @returns {!Long} Negated Long
		*/
		LongPrototype.neg = LongPrototype.negate;
		/**
		* Returns the sum of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} addend Addend
		* @returns {!Long} Sum
		*/
		LongPrototype.add = function add(addend) {
			if (!isLong(addend)) addend = fromValue(addend);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = addend.high >>> 16;
			var b32 = addend.high & 65535;
			var b16 = addend.low >>> 16;
			var b00 = addend.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 + b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 + b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 + b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 + b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		/**
		* Returns the difference of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} subtrahend Subtrahend
		* @returns {!Long} Difference
		*/
		LongPrototype.subtract = function subtract(subtrahend) {
			if (!isLong(subtrahend)) subtrahend = fromValue(subtrahend);
			return this.add(subtrahend.neg());
		};
		/**
		* Returns the difference of this and the specified Long. This is an alias of {@link Long#subtract}.
		* @function
		* @param {!Long|number|bigint|string} subtrahend Subtrahend
		* @returns {!Long} Difference
		*/
		LongPrototype.sub = LongPrototype.subtract;
		/**
		* Returns the product of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} multiplier Multiplier
		* @returns {!Long} Product
		*/
		LongPrototype.multiply = function multiply(multiplier) {
			if (this.isZero()) return this;
			if (!isLong(multiplier)) multiplier = fromValue(multiplier);
			if (wasm) return fromBits(wasm["mul"](this.low, this.high, multiplier.low, multiplier.high), wasm["get_high"](), this.unsigned);
			if (multiplier.isZero()) return this.unsigned ? UZERO : ZERO;
			if (this.eq(MIN_VALUE)) return multiplier.isOdd() ? MIN_VALUE : ZERO;
			if (multiplier.eq(MIN_VALUE)) return this.isOdd() ? MIN_VALUE : ZERO;
			if (this.isNegative()) {
				if (multiplier.isNegative()) return this.neg().mul(multiplier.neg());
				else return this.neg().mul(multiplier).neg();
			} else if (multiplier.isNegative()) return this.mul(multiplier.neg()).neg();
			if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24)) return fromNumber(this.toNumber() * multiplier.toNumber(), this.unsigned);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = multiplier.high >>> 16;
			var b32 = multiplier.high & 65535;
			var b16 = multiplier.low >>> 16;
			var b00 = multiplier.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 * b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 * b00;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c16 += a00 * b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 * b00;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a16 * b16;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a00 * b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		/**
		* Returns the product of this and the specified Long. This is an alias of {@link Long#multiply}.
		* @function
		* @param {!Long|number|bigint|string} multiplier Multiplier
		* @returns {!Long} Product
		*/
		LongPrototype.mul = LongPrototype.multiply;
		/**
		* Returns this Long divided by the specified. The result is signed if this Long is signed or
		*  unsigned if this Long is unsigned.
		* @this {!Long}
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Quotient
		*/
		LongPrototype.divide = function divide(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (divisor.isZero()) throw Error("division by zero");
			if (wasm) {
				if (!this.unsigned && this.high === -2147483648 && divisor.low === -1 && divisor.high === -1) return this;
				return fromBits((this.unsigned ? wasm["div_u"] : wasm["div_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			}
			if (this.isZero()) return this.unsigned ? UZERO : ZERO;
			var approx, rem, res;
			if (!this.unsigned) {
				if (this.eq(MIN_VALUE)) {
					if (divisor.eq(ONE) || divisor.eq(NEG_ONE)) return MIN_VALUE;
					else if (divisor.eq(MIN_VALUE)) return ONE;
					else {
						approx = this.shr(1).div(divisor).shl(1);
						if (approx.eq(ZERO)) return divisor.isNegative() ? ONE : NEG_ONE;
						else {
							rem = this.sub(divisor.mul(approx));
							res = approx.add(rem.div(divisor));
							return res;
						}
					}
				} else if (divisor.eq(MIN_VALUE)) return this.unsigned ? UZERO : ZERO;
				if (this.isNegative()) {
					if (divisor.isNegative()) return this.neg().div(divisor.neg());
					return this.neg().div(divisor).neg();
				} else if (divisor.isNegative()) return this.div(divisor.neg()).neg();
				res = ZERO;
			} else {
				if (!divisor.unsigned) divisor = divisor.toUnsigned();
				if (divisor.gt(this)) return UZERO;
				if (divisor.gt(this.shru(1))) return UONE;
				res = UZERO;
			}
			rem = this;
			while (rem.gte(divisor)) {
				approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
				var log2 = Math.ceil(Math.log(approx) / Math.LN2), delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48), approxRes = fromNumber(approx), approxRem = approxRes.mul(divisor);
				while (approxRem.isNegative() || approxRem.gt(rem)) {
					approx -= delta;
					approxRes = fromNumber(approx, this.unsigned);
					approxRem = approxRes.mul(divisor);
				}
				if (approxRes.isZero()) approxRes = ONE;
				res = res.add(approxRes);
				rem = rem.sub(approxRem);
			}
			return res;
		};
		/**
		* Returns this Long divided by the specified. This is an alias of {@link Long#divide}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Quotient
		*/
		LongPrototype.div = LongPrototype.divide;
		/**
		* Returns this Long modulo the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.modulo = function modulo(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (wasm) return fromBits((this.unsigned ? wasm["rem_u"] : wasm["rem_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			return this.sub(this.div(divisor).mul(divisor));
		};
		/**
		* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.mod = LongPrototype.modulo;
		/**
		* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.rem = LongPrototype.modulo;
		/**
		* Returns the bitwise NOT of this Long.
		* @this {!Long}
		* @returns {!Long}
		*/
		LongPrototype.not = function not() {
			return fromBits(~this.low, ~this.high, this.unsigned);
		};
		/**
		* Returns count leading zeros of this Long.
		* @this {!Long}
		* @returns {!number}
		*/
		LongPrototype.countLeadingZeros = function countLeadingZeros() {
			return this.high ? Math.clz32(this.high) : Math.clz32(this.low) + 32;
		};
		/**
		* Returns count leading zeros. This is an alias of {@link Long#countLeadingZeros}.
		* @function
		* @param {!Long}
		* @returns {!number}
		*/
		LongPrototype.clz = LongPrototype.countLeadingZeros;
		/**
		* Returns count trailing zeros of this Long.
		* @this {!Long}
		* @returns {!number}
		*/
		LongPrototype.countTrailingZeros = function countTrailingZeros() {
			return this.low ? ctz32(this.low) : ctz32(this.high) + 32;
		};
		/**
		* Returns count trailing zeros. This is an alias of {@link Long#countTrailingZeros}.
		* @function
		* @param {!Long}
		* @returns {!number}
		*/
		LongPrototype.ctz = LongPrototype.countTrailingZeros;
		/**
		* Returns the bitwise AND of this Long and the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.and = function and(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low & other.low, this.high & other.high, this.unsigned);
		};
		/**
		* Returns the bitwise OR of this Long and the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.or = function or(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low | other.low, this.high | other.high, this.unsigned);
		};
		/**
		* Returns the bitwise XOR of this Long and the given one.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.xor = function xor(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low ^ other.low, this.high ^ other.high, this.unsigned);
		};
		/**
		* Returns this Long with bits shifted to the left by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftLeft = function shiftLeft(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low << numBits, this.high << numBits | this.low >>> 32 - numBits, this.unsigned);
			else return fromBits(0, this.low << numBits - 32, this.unsigned);
		};
		/**
		* Returns this Long with bits shifted to the left by the given amount. This is an alias of {@link Long#shiftLeft}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shl = LongPrototype.shiftLeft;
		/**
		* Returns this Long with bits arithmetically shifted to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftRight = function shiftRight(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >> numBits, this.unsigned);
			else return fromBits(this.high >> numBits - 32, this.high >= 0 ? 0 : -1, this.unsigned);
		};
		/**
		* Returns this Long with bits arithmetically shifted to the right by the given amount. This is an alias of {@link Long#shiftRight}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shr = LongPrototype.shiftRight;
		/**
		* Returns this Long with bits logically shifted to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >>> numBits, this.unsigned);
			if (numBits === 32) return fromBits(this.high, 0, this.unsigned);
			return fromBits(this.high >>> numBits - 32, 0, this.unsigned);
		};
		/**
		* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shru = LongPrototype.shiftRightUnsigned;
		/**
		* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
		/**
		* Returns this Long with bits rotated to the left by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotateLeft = function rotateLeft(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.low << numBits | this.high >>> b, this.high << numBits | this.low >>> b, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.high << numBits | this.low >>> b, this.low << numBits | this.high >>> b, this.unsigned);
		};
		/**
		* Returns this Long with bits rotated to the left by the given amount. This is an alias of {@link Long#rotateLeft}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotl = LongPrototype.rotateLeft;
		/**
		* Returns this Long with bits rotated to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotateRight = function rotateRight(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.high << b | this.low >>> numBits, this.low << b | this.high >>> numBits, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.low << b | this.high >>> numBits, this.high << b | this.low >>> numBits, this.unsigned);
		};
		/**
		* Returns this Long with bits rotated to the right by the given amount. This is an alias of {@link Long#rotateRight}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotr = LongPrototype.rotateRight;
		/**
		* Converts this Long to signed.
		* @this {!Long}
		* @returns {!Long} Signed long
		*/
		LongPrototype.toSigned = function toSigned() {
			if (!this.unsigned) return this;
			return fromBits(this.low, this.high, false);
		};
		/**
		* Converts this Long to unsigned.
		* @this {!Long}
		* @returns {!Long} Unsigned long
		*/
		LongPrototype.toUnsigned = function toUnsigned() {
			if (this.unsigned) return this;
			return fromBits(this.low, this.high, true);
		};
		/**
		* Converts this Long to its byte representation.
		* @param {boolean=} le Whether little or big endian, defaults to big endian
		* @this {!Long}
		* @returns {!Array.<number>} Byte representation
		*/
		LongPrototype.toBytes = function toBytes(le) {
			return le ? this.toBytesLE() : this.toBytesBE();
		};
		/**
		* Converts this Long to its little endian byte representation.
		* @this {!Long}
		* @returns {!Array.<number>} Little endian byte representation
		*/
		LongPrototype.toBytesLE = function toBytesLE() {
			var hi = this.high, lo = this.low;
			return [
				lo & 255,
				lo >>> 8 & 255,
				lo >>> 16 & 255,
				lo >>> 24,
				hi & 255,
				hi >>> 8 & 255,
				hi >>> 16 & 255,
				hi >>> 24
			];
		};
		/**
		* Converts this Long to its big endian byte representation.
		* @this {!Long}
		* @returns {!Array.<number>} Big endian byte representation
		*/
		LongPrototype.toBytesBE = function toBytesBE() {
			var hi = this.high, lo = this.low;
			return [
				hi >>> 24,
				hi >>> 16 & 255,
				hi >>> 8 & 255,
				hi & 255,
				lo >>> 24,
				lo >>> 16 & 255,
				lo >>> 8 & 255,
				lo & 255
			];
		};
		/**
		* Creates a Long from its byte representation.
		* @param {!Array.<number>} bytes Byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @param {boolean=} le Whether little or big endian, defaults to big endian
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytes = function fromBytes(bytes, unsigned, le) {
			return le ? Long.fromBytesLE(bytes, unsigned) : Long.fromBytesBE(bytes, unsigned);
		};
		/**
		* Creates a Long from its little endian byte representation.
		* @param {!Array.<number>} bytes Little endian byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytesLE = function fromBytesLE(bytes, unsigned) {
			return new Long(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24, bytes[4] | bytes[5] << 8 | bytes[6] << 16 | bytes[7] << 24, unsigned);
		};
		/**
		* Creates a Long from its big endian byte representation.
		* @param {!Array.<number>} bytes Big endian byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytesBE = function fromBytesBE(bytes, unsigned) {
			return new Long(bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7], bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3], unsigned);
		};
		if (typeof BigInt === "function") {
			/**
			* Returns a Long representing the given big integer.
			* @function
			* @param {number} value The big integer value
			* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
			* @returns {!Long} The corresponding Long value
			*/
			Long.fromBigInt = function fromBigInt(value, unsigned) {
				return fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> BigInt(32))), unsigned);
			};
			Long.fromValue = function fromValueWithBigInt(value, unsigned) {
				if (typeof value === "bigint") return Long.fromBigInt(value, unsigned);
				return fromValue(value, unsigned);
			};
			/**
			* Converts the Long to its big integer representation.
			* @this {!Long}
			* @returns {bigint}
			*/
			LongPrototype.toBigInt = function toBigInt() {
				var lowBigInt = BigInt(this.low >>> 0);
				return BigInt(this.unsigned ? this.high >>> 0 : this.high) << BigInt(32) | lowBigInt;
			};
		}
		_exports.default = Long;
	});
}));
// node_modules/protobufjs/src/util/minimal.js
var require_minimal$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var util = exports;
	util.asPromise = require_aspromise();
	util.base64 = require_base64();
	util.EventEmitter = require_eventemitter();
	util.float = require_float();
	util.utf8 = require_utf8();
	util.pool = require_pool();
	util.LongBits = require_longbits();
	/**
	* Tests if the specified key can affect object prototypes.
	* @memberof util
	* @param {string} key Key to test
	* @returns {boolean} `true` if the key is unsafe
	*/
	function isUnsafeProperty(key) {
		return key === "__proto__" || key === "prototype" || key === "constructor";
	}
	util.isUnsafeProperty = isUnsafeProperty;
	/**
	* Whether running within node or not.
	* @memberof util
	* @type {boolean}
	*/
	util.isNode = Boolean(typeof global !== "undefined" && global && global.process && global.process.versions && global.process.versions.node);
	/**
	* Global object reference.
	* @memberof util
	* @type {Object}
	*/
	util.global = util.isNode && global || typeof window !== "undefined" && window || typeof self !== "undefined" && self || typeof globalThis !== "undefined" && globalThis || this$1;
	/**
	* An immuable empty array.
	* @memberof util
	* @type {Array.<*>}
	* @const
	*/
	util.emptyArray = Object.freeze ? Object.freeze([]) : /* istanbul ignore next */ [];
	/**
	* An immutable empty object.
	* @type {Object}
	* @const
	*/
	util.emptyObject = Object.freeze ? Object.freeze({}) : /* istanbul ignore next */ {};
	/**
	* Tests if the specified value is an integer.
	* @function
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is an integer
	*/
	util.isInteger = Number.isInteger || /* istanbul ignore next */ function isInteger(value) {
		return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
	};
	/**
	* Tests if the specified value is a string.
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is a string
	*/
	util.isString = function isString(value) {
		return typeof value === "string" || value instanceof String;
	};
	/**
	* Tests if the specified value is a non-null object.
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is a non-null object
	*/
	util.isObject = function isObject(value) {
		return value && typeof value === "object";
	};
	/**
	* Checks if a property on a message is considered to be present.
	* This is an alias of {@link util.isSet}.
	* @function
	* @param {Object} obj Plain object or message instance
	* @param {string} prop Property name
	* @returns {boolean} `true` if considered to be present, otherwise `false`
	*/
	util.isset = util.isSet = function isSet(obj, prop) {
		var value = obj[prop];
		if (value != null && Object.hasOwnProperty.call(obj, prop)) return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
		return false;
	};
	/**
	* Any compatible Buffer instance.
	* This is a minimal stand-alone definition of a Buffer instance. The actual type is that exported by node's typings.
	* @interface Buffer
	* @extends Uint8Array
	*/
	/**
	* Node's Buffer class if available.
	* @type {Constructor<Buffer>}
	*/
	util.Buffer = (function() {
		try {
			var Buffer = util.global.Buffer;
			return Buffer.prototype.utf8Write || util.isNode ? Buffer : /* istanbul ignore next */ null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	/**
	* Creates a new buffer of whatever type supported by the environment.
	* @param {number|number[]} [sizeOrArray=0] Buffer size or number array
	* @returns {Uint8Array|Buffer} Buffer
	*/
	util.newBuffer = function newBuffer(sizeOrArray) {
		var Buffer = util.Buffer;
		/* istanbul ignore next */
		return typeof sizeOrArray === "number" ? Buffer ? Buffer.allocUnsafe(sizeOrArray) : new Uint8Array(sizeOrArray) : Buffer ? Buffer.from(sizeOrArray) : new Uint8Array(sizeOrArray);
	};
	/**
	* Prepends a raw field tag to raw field data.
	* @param {number} id Field id
	* @param {number} wireType Wire type
	* @param {Uint8Array} data Raw field data
	* @returns {Uint8Array|Buffer} Raw field bytes
	* @ignore
	*/
	util.rawField = function rawField(id, wireType, data) {
		var out = [], tag = id << 3 | wireType;
		tag >>>= 0;
		while (tag > 127) {
			out.push(tag & 127 | 128);
			tag >>>= 7;
		}
		out.push(tag);
		for (var i = 0; i < data.length; ++i) out.push(data[i]);
		return util.newBuffer(out);
	};
	/**
	* Array implementation used in the browser.
	* @type {Constructor<Uint8Array>}
	* @deprecated Use `Uint8Array` instead.
	*/
	util.Array = Uint8Array;
	/**
	* Any compatible Long instance.
	* This is a minimal stand-alone definition of a Long instance. The actual type is that exported by long.js.
	* @interface Long
	* @property {number} low Low bits
	* @property {number} high High bits
	* @property {boolean} unsigned Whether unsigned or not
	*/
	/**
	* Long.js's Long class if available.
	* @type {Constructor<Long>}
	*/
	util.Long = util.global.dcodeIO && /* istanbul ignore next */ util.global.dcodeIO.Long || /* istanbul ignore next */ util.global.Long || (function() {
		try {
			var Long = require_umd();
			return Long && Long.isLong ? Long : null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	/**
	* Regular expression used to verify 2 bit (`bool`) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key2Re = /^(?:true|false|0|1)$/;
	/**
	* Regular expression used to verify 32 bit (`int32` etc.) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
	/**
	* Regular expression used to verify 64 bit (`int64` etc.) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
	/**
	* Converts a number or long to an 8 characters long hash string.
	* @param {Long|number} value Value to convert
	* @returns {string} Hash
	*/
	util.longToHash = function longToHash(value) {
		return value ? util.LongBits.from(value).toHash() : util.LongBits.zeroHash;
	};
	/**
	* Converts an 8 characters long hash string to a long or number.
	* @param {string} hash Hash
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long|number} Original value
	*/
	util.longFromHash = function longFromHash(hash, unsigned) {
		var bits = util.LongBits.fromHash(hash);
		if (util.Long) return util.Long.fromBits(bits.lo, bits.hi, unsigned);
		return bits.toNumber(Boolean(unsigned));
	};
	/**
	* Converts a 64 bit key to a long or number if it is an 8 characters long hash string.
	* @param {string} key Map key
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long|number|string} Original value
	*/
	util.longFromKey = function longFromKey(key, unsigned) {
		return util.key64Re.test(key) && !util.key32Re.test(key) ? util.longFromHash(key, unsigned) : key;
	};
	/**
	* Converts a boolean key to a boolean value.
	* @param {string} key Map key
	* @returns {boolean} Boolean value
	*/
	util.boolFromKey = function boolFromKey(key) {
		return key === "true" || key === "1";
	};
	/**
	* Merges the properties of the source object into the destination object.
	* @memberof util
	* @param {Object.<string,*>} dst Destination object
	* @param {...(Object.<string,*>|boolean)} src Source objects, optionally followed by an `ifNotSet` flag
	* @returns {Object.<string,*>} Destination object
	*/
	function merge(dst) {
		var ifNotSet = typeof arguments[arguments.length - 1] === "boolean", limit = ifNotSet ? arguments.length - 1 : arguments.length;
		ifNotSet = ifNotSet && arguments[arguments.length - 1];
		for (var a = 1; a < limit; ++a) {
			var src = arguments[a];
			if (!src) continue;
			for (var keys = Object.keys(src), i = 0; i < keys.length; ++i) if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === void 0)) dst[keys[i]] = src[keys[i]];
		}
		return dst;
	}
	util.merge = merge;
	/**
	* Schema declaration nesting limit.
	* @memberof util
	* @type {number}
	*/
	util.nestingLimit = 32;
	/**
	* Recursion limit.
	* @memberof util
	* @type {number}
	*/
	util.recursionLimit = 100;
	/**
	* Makes a property safe for assignment as an own property.
	* @memberof util
	* @param {Object.<string,*>} obj Object
	* @param {string} key Property key
	* @param {boolean} [enumerable=true] Whether the property should be enumerable
	* @returns {undefined}
	*/
	util.makeProp = function makeProp(obj, key, enumerable) {
		if (Object.prototype.hasOwnProperty.call(obj, key)) return;
		Object.defineProperty(obj, key, {
			enumerable: enumerable === void 0 ? true : enumerable,
			configurable: true,
			writable: true
		});
	};
	/**
	* Converts the first character of a string to lower case.
	* @param {string} str String to convert
	* @returns {string} Converted string
	*/
	util.lcFirst = function lcFirst(str) {
		return str.charAt(0).toLowerCase() + str.substring(1);
	};
	/**
	* Creates a custom error constructor.
	* @memberof util
	* @param {string} name Error name
	* @returns {Constructor<Error>} Custom error constructor
	*/
	function newError(name) {
		function CustomError(message, properties) {
			if (!(this instanceof CustomError)) return new CustomError(message, properties);
			Object.defineProperty(this, "message", { get: function() {
				return message;
			} });
			/* istanbul ignore next */
			if (Error.captureStackTrace) Error.captureStackTrace(this, CustomError);
			else Object.defineProperty(this, "stack", { value: (/* @__PURE__ */ new Error()).stack || "" });
			if (properties) merge(this, properties);
		}
		CustomError.prototype = Object.create(Error.prototype, {
			constructor: {
				value: CustomError,
				writable: true,
				enumerable: false,
				configurable: true
			},
			name: {
				get: function get() {
					return name;
				},
				set: void 0,
				enumerable: false,
				configurable: true
			},
			toString: {
				value: function value() {
					return this.name + ": " + this.message;
				},
				writable: true,
				enumerable: false,
				configurable: true
			}
		});
		return CustomError;
	}
	util.newError = newError;
	/**
	* Constructs a new protocol error.
	* @classdesc Error subclass indicating a protocol specifc error.
	* @memberof util
	* @extends Error
	* @template T extends Message<T>
	* @constructor
	* @param {string} message Error message
	* @param {Object.<string,*>} [properties] Additional properties
	* @example
	* try {
	*     MyMessage.decode(someBuffer); // throws if required fields are missing
	* } catch (e) {
	*     if (e instanceof ProtocolError && e.instance)
	*         console.log("decoded so far: " + JSON.stringify(e.instance));
	* }
	*/
	util.ProtocolError = newError("ProtocolError");
	/**
	* So far decoded message instance.
	* @name util.ProtocolError#instance
	* @type {Message<T>}
	*/
	/**
	* A OneOf getter as returned by {@link util.oneOfGetter}.
	* @typedef OneOfGetter
	* @type {function}
	* @returns {string|undefined} Set field name, if any
	*/
	/**
	* Builds a getter for a oneof's present field name.
	* @param {string[]} fieldNames Field names
	* @returns {OneOfGetter} Unbound getter
	*/
	util.oneOfGetter = function getOneOf(fieldNames) {
		var fieldMap = {};
		for (var i = 0; i < fieldNames.length; ++i) fieldMap[fieldNames[i]] = 1;
		/**
		* @returns {string|undefined} Set field name, if any
		* @this Object
		* @ignore
		*/
		return function() {
			for (var keys = Object.keys(this), i = keys.length - 1; i > -1; --i) if (fieldMap[keys[i]] === 1 && this[keys[i]] !== void 0 && this[keys[i]] !== null) return keys[i];
		};
	};
	/**
	* A OneOf setter as returned by {@link util.oneOfSetter}.
	* @typedef OneOfSetter
	* @type {function}
	* @param {string|undefined} value Field name
	* @returns {undefined}
	*/
	/**
	* Builds a setter for a oneof's present field name.
	* @param {string[]} fieldNames Field names
	* @returns {OneOfSetter} Unbound setter
	*/
	util.oneOfSetter = function setOneOf(fieldNames) {
		/**
		* @param {string} name Field name
		* @returns {undefined}
		* @this Object
		* @ignore
		*/
		return function(name) {
			for (var i = 0; i < fieldNames.length; ++i) if (fieldNames[i] !== name) delete this[fieldNames[i]];
		};
	};
	/**
	* Default conversion options used for {@link Message#toJSON} implementations.
	*
	* These options are close to proto3's JSON mapping with the exception that internal types like Any are handled just like messages. More precisely:
	*
	* - Longs become strings
	* - Enums become string keys
	* - Bytes become base64 encoded strings
	* - (Sub-)Messages become plain objects
	* - Maps become plain objects with all string keys
	* - Repeated fields become arrays
	* - NaN and Infinity for float and double fields become strings
	*
	* @type {IConversionOptions}
	* @see https://developers.google.com/protocol-buffers/docs/proto3?hl=en#json
	*/
	util.toJSONOptions = {
		longs: String,
		enums: String,
		bytes: String,
		json: true
	};
}));
// node_modules/protobufjs/src/writer.js
var require_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Writer;
	var util = require_minimal$1();
	var BufferWriter;
	var LongBits = util.LongBits;
	var base64 = util.base64;
	var utf8 = util.utf8;
	/**
	* Constructs a new writer instance.
	* @classdesc Wire format writer using `Uint8Array`.
	* @constructor
	*/
	function Writer() {
		/**
		* Write cursor into {@link Writer#buf}.
		* @type {number}
		*/
		this.pos = 0;
		/**
		* Backing buffer.
		* @type {Uint8Array}
		*/
		this.buf = this.constructor.alloc(Writer.initialBufferSize);
		/**
		* Cached DataView over {@link Writer#buf}.
		* @type {DataView|null}
		*/
		this.view = null;
		/**
		* Stack of forked length-prefix positions.
		* @type {Array<number>|null}
		*/
		this.states = null;
	}
	/**
	* Initial backing buffer size in bytes. Defaults to 128.
	* @type {number}
	*/
	Writer.initialBufferSize = 128;
	/**
	* Current write position.
	* @name Writer#len
	* @type {number}
	* @deprecated Use {@link Writer#pos} instead.
	*/
	Object.defineProperty(Writer.prototype, "len", {
		configurable: true,
		enumerable: true,
		get: function get_len() {
			return this.pos;
		}
	});
	var create = function create() {
		return util.Buffer ? function create_buffer_setup() {
			return (Writer.create = function create_buffer() {
				return new BufferWriter();
			})();
		} : function create_array() {
			return new Writer();
		};
	};
	/**
	* Creates a new writer.
	* @function
	* @returns {BufferWriter|Writer} A {@link BufferWriter} when Buffers are supported, otherwise a {@link Writer}
	*/
	Writer.create = create();
	/**
	* Allocates a buffer of the specified size.
	* @param {number} size Buffer size
	* @returns {Uint8Array} Buffer
	*/
	Writer.alloc = function alloc(size) {
		return new Uint8Array(size);
	};
	Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);
	/**
	* Calculates the number of bytes a value occupies as a varint.
	* @param {number} value Value to size (unsigned)
	* @returns {number} Byte length (1..5)
	* @ignore
	*/
	function sizeVarint32(value) {
		return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5;
	}
	/**
	* Ensures that at least `n` more bytes fit into the backing buffer, doubling it if not.
	* @param {number} n Number of additional bytes required
	* @returns {undefined}
	* @private
	*/
	Writer.prototype._reserve = function _reserve(n) {
		var need = this.pos + n;
		if (need > this.buf.length) {
			var size = this.buf.length << 1;
			if (size < need) size = need;
			var buf = this.constructor.alloc(size);
			buf.set(this.buf.subarray(0, this.pos), 0);
			this.buf = buf;
			this.view = null;
		}
	};
	function writeStringAscii(val, buf, pos) {
		for (var i = 0; i < val.length;) buf[pos++] = val.charCodeAt(i++);
	}
	function writeVarint32(val, buf, pos) {
		while (val > 127) {
			buf[pos++] = val & 127 | 128;
			val >>>= 7;
		}
		buf[pos] = val;
		return pos + 1;
	}
	/**
	* Writes an unsigned 32 bit value as a varint.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint32 = function write_uint32(value) {
		value = value >>> 0;
		this._reserve(5);
		var pos = this.pos;
		this.pos = writeVarint32(value, this.buf, pos);
		return this;
	};
	/**
	* Writes a signed 32 bit value as a varint.
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int32 = function write_int32(value) {
		if ((value |= 0) < 0) {
			this._reserve(10);
			writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
			this.pos += 10;
			return this;
		}
		return this.uint32(value);
	};
	/**
	* Writes a 32 bit value as a varint, zig-zag encoded.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint32 = function write_sint32(value) {
		return this.uint32((value << 1 ^ value >> 31) >>> 0);
	};
	function writeVarint64(val, buf, pos) {
		var lo = val.lo, hi = val.hi;
		while (hi) {
			buf[pos++] = lo & 127 | 128;
			lo = (lo >>> 7 | hi << 25) >>> 0;
			hi >>>= 7;
		}
		while (lo > 127) {
			buf[pos++] = lo & 127 | 128;
			lo = lo >>> 7;
		}
		buf[pos] = lo;
		return pos + 1;
	}
	/**
	* Writes an unsigned 64 bit value as a varint.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.uint64 = function write_uint64(value) {
		var bits = LongBits.from(value);
		this._reserve(10);
		var pos = this.pos;
		this.pos = writeVarint64(bits, this.buf, pos);
		return this;
	};
	/**
	* Writes a signed 64 bit value as a varint.
	* @function
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.int64 = Writer.prototype.uint64;
	/**
	* Writes a signed 64 bit value as a varint, zig-zag encoded.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.sint64 = function write_sint64(value) {
		var bits = LongBits.from(value).zzEncode();
		this._reserve(10);
		var pos = this.pos;
		this.pos = writeVarint64(bits, this.buf, pos);
		return this;
	};
	/**
	* Writes a boolish value as a varint.
	* @param {boolean} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bool = function write_bool(value) {
		this._reserve(1);
		this.buf[this.pos++] = value ? 1 : 0;
		return this;
	};
	function writeFixed32(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	/**
	* Writes an unsigned 32 bit value as fixed 32 bits.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed32 = function write_fixed32(value) {
		this._reserve(4);
		writeFixed32(value >>> 0, this.buf, this.pos);
		this.pos += 4;
		return this;
	};
	/**
	* Writes a signed 32 bit value as fixed 32 bits.
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed32 = Writer.prototype.fixed32;
	/**
	* Writes an unsigned 64 bit value as fixed 64 bits.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.fixed64 = function write_fixed64(value) {
		var bits = LongBits.from(value);
		this._reserve(8);
		writeFixed32(bits.lo, this.buf, this.pos);
		writeFixed32(bits.hi, this.buf, this.pos + 4);
		this.pos += 8;
		return this;
	};
	/**
	* Writes a signed 64 bit value as fixed 64 bits.
	* @function
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.sfixed64 = Writer.prototype.fixed64;
	/**
	* Writes a float (32 bit).
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.float = function write_float(value) {
		this._reserve(4);
		util.float.writeFloatLE(value, this.buf, this.pos);
		this.pos += 4;
		return this;
	};
	/**
	* Writes a double (64 bit float).
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.double = function write_double(value) {
		this._reserve(8);
		util.float.writeDoubleLE(value, this.buf, this.pos);
		this.pos += 8;
		return this;
	};
	/**
	* Writes a sequence of bytes.
	* @param {Uint8Array|string} value Buffer or base64 encoded string to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bytes = function write_bytes(value) {
		var len = value.length >>> 0;
		if (!len) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (util.isString(value)) {
			var buf = Writer.alloc(len = base64.length(value));
			base64.decode(value, buf, 0);
			value = buf;
		}
		this.uint32(len);
		this._reserve(len);
		this.buf.set(value, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Writes raw bytes without a tag or length prefix.
	* @param {Uint8Array} value Raw bytes
	* @returns {Writer} `this`
	*/
	Writer.prototype.raw = function write_raw(value) {
		var len = value.length >>> 0;
		if (!len) return this;
		this._reserve(len);
		this.buf.set(value, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Backfills the length varint.
	* @param {number} pos Position of reserved length byte
	* @param {number} len Length of content after length varint
	* @returns {Writer} `this`
	* @private
	*/
	Writer.prototype._delim = function _delim(pos, len) {
		var n = sizeVarint32(len);
		if (n > 1) this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
		writeVarint32(len, this.buf, pos);
		this.pos = pos + n + len;
		return this;
	};
	/**
	* Writes a string.
	* @param {string} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.string = function write_string(value) {
		var n = value.length;
		if (!n) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (n < 128) {
			this._reserve(n * 3 + 5);
			var lenPos = this.pos;
			return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
		}
		var len = utf8.length(value);
		this.uint32(len);
		this._reserve(len);
		if (len === value.length) writeStringAscii(value, this.buf, this.pos);
		else utf8.write(value, this.buf, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Writes an array of unsigned 32 bit values as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint32s = function write_uint32s(value) {
		var n = value.length;
		this._reserve(n * 5 + 5);
		var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
		for (var i = 0; i < n; ++i) p = writeVarint32(value[i] >>> 0, buf, p);
		return this._delim(lenPos, p - lenPos - 1);
	};
	/**
	* Writes an array of signed 32 bit values as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int32s = function write_int32s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
		for (var i = 0; i < n; ++i) if ((val = value[i] | 0) < 0) pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
		else pos = writeVarint32(val, buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of 32 bit values as packed, zig-zag encoded varints.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint32s = function write_sint32s(value) {
		var n = value.length;
		this._reserve(n * 5 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of unsigned 64 bit values as a packed repeated field.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint64s = function write_uint64s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint64(LongBits.from(value[i]), buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of signed 64 bit values as a packed repeated field.
	* @function
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int64s = Writer.prototype.uint64s;
	/**
	* Writes an array of 64 bit values as packed, zig-zag encoded varints.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint64s = function write_sint64s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of boolish values as a packed repeated field.
	* @param {boolean[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bools = function write_bools(value) {
		var n = value.length;
		this.uint32(n);
		this._reserve(n);
		var buf = this.buf, p = this.pos;
		for (var i = 0; i < n; ++i) buf[p++] = value[i] ? 1 : 0;
		this.pos += n;
		return this;
	};
	var VIEW_THRESHOLD_FLOAT = 16;
	var VIEW_THRESHOLD_INT = 128;
	function getLazyView(writer, count, threshold) {
		var view = writer.view;
		if (view || count < threshold) return view;
		var buf = writer.buf;
		return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	/**
	* Writes an array of unsigned 32 bit values as packed, fixed 32 bits.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed32s = function write_fixed32s(value) {
		var n = value.length, bytes = n * 4;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setUint32(p, value[i] >>> 0, true);
			p += 4;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				writeFixed32(value[i] >>> 0, buf, p);
				p += 4;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of signed 32 bit values as packed, fixed 32 bits.
	* @function
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed32s = Writer.prototype.fixed32s;
	/**
	* Writes an array of unsigned 64 bit values as packed, fixed 64 bits.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed64s = function write_fixed64s(value) {
		var n = value.length, bytes = n * 8;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
		if (dv) for (i = 0; i < n; ++i) {
			bits = LongBits.from(value[i]);
			dv.setUint32(p, bits.lo, true);
			dv.setUint32(p + 4, bits.hi, true);
			p += 8;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				bits = LongBits.from(value[i]);
				writeFixed32(bits.lo, buf, p);
				writeFixed32(bits.hi, buf, p + 4);
				p += 8;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of signed 64 bit values as packed, fixed 64 bits.
	* @function
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed64s = Writer.prototype.fixed64s;
	/**
	* Writes an array of floats (32 bit) as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.floats = function write_floats(value) {
		var n = value.length, bytes = n * 4;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setFloat32(p, value[i], true);
			p += 4;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				util.float.writeFloatLE(value[i], buf, p);
				p += 4;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of doubles (64 bit float) as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.doubles = function write_doubles(value) {
		var n = value.length, bytes = n * 8;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setFloat64(p, value[i], true);
			p += 8;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				util.float.writeDoubleLE(value[i], buf, p);
				p += 8;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Forks this writer's state by pushing it to a stack.
	* @returns {Writer} `this`
	*/
	Writer.prototype.fork = function fork() {
		this._reserve(1);
		(this.states || (this.states = [])).push(this.pos);
		this.pos += 1;
		return this;
	};
	/**
	* Resets this instance to the last state.
	* @returns {Writer} `this`
	*/
	Writer.prototype.reset = function reset() {
		var states = this.states;
		if (states && states.length) this.pos = states.pop();
		else this.pos = 0;
		return this;
	};
	/**
	* Resets to the last state and prepends the fork state's current write length as a varint.
	* @returns {Writer} `this`
	*/
	Writer.prototype.ldelim = function ldelim() {
		var states = this.states, len, vlen;
		if (states && states.length) {
			var lenPos = states.pop();
			len = this.pos - lenPos - 1;
			vlen = sizeVarint32(len);
			if (vlen > 1) {
				this._reserve(vlen - 1);
				this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
				this.pos += vlen - 1;
				writeVarint32(len, this.buf, lenPos);
			} else this.buf[lenPos] = len;
		} else {
			len = this.pos;
			vlen = sizeVarint32(len);
			this._reserve(vlen);
			this.buf.copyWithin(vlen, 0, len);
			writeVarint32(len, this.buf, 0);
			this.pos += vlen;
		}
		return this;
	};
	/**
	* Finishes the write operation.
	* Returns a buffer sized to the written data by default.
	* @param {boolean} [shared=false] Whether to return a shared view instead of a unique copy
	* @returns {Uint8Array} Finished buffer
	*/
	Writer.prototype.finish = function finish(shared) {
		if (shared) return this.buf.subarray(0, this.pos);
		var buf = this.constructor.alloc(this.pos);
		buf.set(this.buf.subarray(0, this.pos), 0);
		return buf;
	};
	/**
	* Finishes the write operation, writing into the provided buffer.
	* The caller must ensure that `buf` has enough space starting at `offset`
	* to hold {@link Writer#pos} bytes.
	* @param {T} buf Target buffer
	* @param {number} [offset=0] Offset to start writing at
	* @returns {T} The provided buffer
	* @template T extends Uint8Array
	*/
	Writer.prototype.finishInto = function finishInto(buf, offset) {
		if (offset === void 0) offset = 0;
		buf.set(this.buf.subarray(0, this.pos), offset);
		return buf;
	};
	Writer._configure = function(BufferWriter_) {
		BufferWriter = BufferWriter_;
		Writer.create = create();
		BufferWriter._configure();
	};
}));
// node_modules/protobufjs/src/writer_buffer.js
var require_writer_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = BufferWriter;
	var Writer = require_writer();
	BufferWriter.prototype = Object.create(Writer.prototype, { constructor: {
		value: BufferWriter,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	var util = require_minimal$1();
	/**
	* Constructs a new buffer writer instance.
	* @classdesc Wire format writer using node buffers.
	* @extends Writer
	* @constructor
	*/
	function BufferWriter() {
		Writer.call(this);
	}
	var writeStringBuffer;
	BufferWriter._configure = function() {
		/**
		* Allocates a buffer of the specified size.
		* @function
		* @param {number} size Buffer size
		* @returns {Buffer} Buffer
		*/
		BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;
		writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write ? function writeStringBuffer_utf8Write(val, buf, pos) {
			return buf.utf8Write(val, pos);
		} : function writeStringBuffer_write(val, buf, pos) {
			return buf.write(val, pos);
		};
	};
	/**
	* @override
	*/
	BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
		if (util.isString(value)) value = util.Buffer.from(value, "base64");
		var len = value.length >>> 0;
		this.uint32(len);
		if (len) {
			this._reserve(len);
			this.buf.set(value, this.pos);
			this.pos += len;
		}
		return this;
	};
	/**
	* @override
	*/
	BufferWriter.prototype.string = function write_string_buffer(value) {
		var n = value.length;
		if (!n) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (n < 128) {
			this._reserve(n * 3 + 5);
			var pos = this.pos, buf = this.buf;
			return this._delim(pos, n < 40 ? util.utf8.write(value, buf, pos + 1) : writeStringBuffer(value, buf, pos + 1));
		}
		var len = util.Buffer.byteLength(value);
		this.uint32(len);
		this._reserve(len);
		writeStringBuffer(value, this.buf, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Finishes the write operation.
	* @name BufferWriter#finish
	* @function
	* @returns {Buffer} Finished buffer
	*/
	BufferWriter._configure();
}));
// node_modules/protobufjs/src/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Reader;
	var util = require_minimal$1();
	var BufferReader;
	var LongBits = util.LongBits;
	var utf8 = util.utf8;
	/* istanbul ignore next */
	function indexOutOfRange(reader, writeLength) {
		return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
	}
	/**
	* Constructs a new reader instance using the specified buffer.
	* @classdesc Wire format reader using `Uint8Array`.
	* @constructor
	* @param {Uint8Array} buffer Buffer to read from
	*/
	function Reader(buffer) {
		/**
		* Read buffer.
		* @type {Uint8Array}
		*/
		this.buf = buffer;
		/**
		* Read buffer position.
		* @type {number}
		*/
		this.pos = 0;
		/**
		* Read buffer length.
		* @type {number}
		*/
		this.len = buffer.length;
		/**
		* Cached DataView for packed reads.
		* @type {DataView|null}
		*/
		this.view = null;
		/**
		* Whether to discard unknown fields while decoding.
		* @type {boolean}
		*/
		this.discardUnknown = Reader.discardUnknown;
	}
	function create_array(buffer) {
		if (Array.isArray(buffer)) buffer = new Uint8Array(buffer);
		if (buffer instanceof Uint8Array) return new Reader(buffer);
		throw Error("illegal buffer");
	}
	var create = function create() {
		return util.Buffer ? function create_buffer_setup(buffer) {
			return (Reader.create = function create_buffer(buffer) {
				return util.Buffer.isBuffer(buffer) ? new BufferReader(buffer) : create_array(buffer);
			})(buffer);
		} : create_array;
	};
	/**
	* Creates a new reader using the specified buffer.
	* @function
	* @param {Uint8Array|Buffer} buffer Buffer to read from
	* @returns {Reader|BufferReader} A {@link BufferReader} if `buffer` is a Buffer, otherwise a {@link Reader}
	* @throws {Error} If `buffer` is not a valid buffer
	*/
	Reader.create = create();
	/**
	* Returns raw bytes from the backing buffer without advancing the reader.
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Uint8Array} Raw bytes
	*/
	Reader.prototype.raw = function read_raw(start, end) {
		return this.buf.subarray(start, end);
	};
	function readVarint32NearEnd(reader) {
		var value = 0;
		for (var i = 0; i < 4; ++i) {
			if (reader.pos >= reader.len) throw indexOutOfRange(reader);
			var b = reader.buf[reader.pos++];
			value = (value | (b & 127) << i * 7) >>> 0;
			if (b < 128) return value;
		}
		throw indexOutOfRange(reader);
	}
	/**
	* Reads a varint as an unsigned 32 bit value.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.uint32 = function read_uint32() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 15) << 28) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		for (var i = 0; i < 5; ++i) {
			/* istanbul ignore if */
			if (pos >= this.len) {
				this.pos = pos;
				throw indexOutOfRange(this);
			}
			if (buf[pos++] < 128) {
				this.pos = pos;
				return value;
			}
		}
		/* istanbul ignore next */
		this.pos = pos;
		throw Error("invalid varint encoding");
	};
	/**
	* Reads a field tag.
	* @function
	* @returns {number} Tag read
	*/
	Reader.prototype.tag = function read_tag() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 15) << 28) >>> 0;
		if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
			this.pos = pos + 1;
			return value;
		}
		this.pos = pos + 1;
		throw Error("invalid tag encoding");
	};
	/**
	* Reads a varint length prefix within signed 32 bit range.
	* @returns {number} Length read
	*/
	Reader.prototype.size = function read_size() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		this.pos = pos + 1;
		if (buf[pos] > 7) throw Error("invalid length encoding");
		return (value | buf[pos] << 28) >>> 0;
	};
	/**
	* Reads a varint as a signed 32 bit value.
	* @returns {number} Value read
	*/
	Reader.prototype.int32 = function read_int32() {
		return this.uint32() | 0;
	};
	/**
	* Reads a zig-zag encoded varint as a signed 32 bit value.
	* @returns {number} Value read
	*/
	Reader.prototype.sint32 = function read_sint32() {
		var value = this.uint32();
		return value >>> 1 ^ -(value & 1) | 0;
	};
	function readLongVarint() {
		var bits = new LongBits(0, 0);
		var i = 0;
		if (this.len - this.pos > 4) {
			for (; i < 4; ++i) {
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) >> 4) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
			i = 0;
		} else {
			for (; i < 4; ++i) {
				/* istanbul ignore if */
				if (this.pos >= this.len) throw indexOutOfRange(this);
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			throw indexOutOfRange(this);
		}
		if (this.len - this.pos > 4) for (; i < 5; ++i) {
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		else for (; i < 5; ++i) {
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		/* istanbul ignore next */
		throw Error("invalid varint encoding");
	}
	/**
	* Reads a varint as a signed 64 bit value.
	* @name Reader#int64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a varint as an unsigned 64 bit value.
	* @name Reader#uint64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a zig-zag encoded varint as a signed 64 bit value.
	* @name Reader#sint64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a varint as a boolean.
	* @returns {boolean} Value read
	*/
	Reader.prototype.bool = function read_bool() {
		var value = false, b;
		for (var i = 0; i < 10; ++i) {
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
			b = this.buf[this.pos++];
			if (b & 127) value = true;
			if (b < 128) return value;
		}
		/* istanbul ignore next */
		throw Error("invalid varint encoding");
	};
	function readFixed32_end(buf, end) {
		return (buf[end - 4] | buf[end - 3] << 8 | buf[end - 2] << 16 | buf[end - 1] << 24) >>> 0;
	}
	/**
	* Reads fixed 32 bits as an unsigned 32 bit integer.
	* @returns {number} Value read
	*/
	Reader.prototype.fixed32 = function read_fixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4);
	};
	/**
	* Reads fixed 32 bits as a signed 32 bit integer.
	* @returns {number} Value read
	*/
	Reader.prototype.sfixed32 = function read_sfixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4) | 0;
	};
	function readFixed64() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 8);
		return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
	}
	/**
	* Reads fixed 64 bits.
	* @name Reader#fixed64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads zig-zag encoded fixed 64 bits.
	* @name Reader#sfixed64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a float (32 bit) as a number.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.float = function read_float() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readFloatLE(this.buf, this.pos);
		this.pos += 4;
		return value;
	};
	/**
	* Reads a double (64 bit float) as a number.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.double = function read_double() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readDoubleLE(this.buf, this.pos);
		this.pos += 8;
		return value;
	};
	/**
	* Reads a packed repeated field of unsigned 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.uint32s = function read_uint32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value);
			else {
				this.pos = pos - 1;
				array.push(this.uint32());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of signed 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.int32s = function read_int32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value);
			else {
				this.pos = pos - 1;
				array.push(this.int32());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of zig-zag encoded signed 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.sint32s = function read_sint32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.sint32());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of booleans.
	* @param {boolean[]} [array] Array to read into; a new one is created if omitted
	* @returns {boolean[]} Array read into
	*/
	Reader.prototype.bools = function read_bools(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value !== 0);
			else {
				this.pos = pos - 1;
				array.push(this.bool());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	var VIEW_THRESHOLD_FLOAT = 8;
	var VIEW_THRESHOLD_INT = 128;
	function getLazyView(reader, count, threshold) {
		var view = reader.view;
		if (view || count < threshold) return view;
		var buf = reader.buf;
		return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	/**
	* Reads a packed repeated field of unsigned 32 bit fixed values.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.fixed32s = function read_fixed32s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getUint32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of signed 32 bit fixed values.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.sfixed32s = function read_sfixed32s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getInt32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4) | 0;
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of floats (32 bit).
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.floats = function read_floats(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getFloat32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = util.float.readFloatLE(buf, pos);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of doubles (64 bit float).
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.doubles = function read_doubles(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
		if (dv) for (var k = 0; k < count; ++k, pos += 8) array[i++] = dv.getFloat64(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 8) array[i++] = util.float.readDoubleLE(buf, pos);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a packed repeated field of unsigned 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.uint64s = function read_uint64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.uint64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of signed 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.int64s = function read_int64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.int64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of zig-zag encoded signed 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.sint64s = function read_sint64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.sint64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of unsigned 64 bit fixed values.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.fixed64s = function read_fixed64s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len, i = array.length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3;
		array.length = i + count;
		for (var j = 0; j < count; ++j) array[i++] = this.fixed64();
		if (this.pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a packed repeated field of signed 64 bit fixed values.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.sfixed64s = function read_sfixed64s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len, i = array.length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3;
		array.length = i + count;
		for (var j = 0; j < count; ++j) array[i++] = this.sfixed64();
		if (this.pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a sequence of bytes preceeded by its length as a varint.
	* @returns {Uint8Array} Value read
	*/
	Reader.prototype.bytes = function read_bytes() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return this.raw(start, end);
	};
	/**
	* Reads a string preceeded by its byte length as a varint.
	* @returns {string} Value read
	*/
	Reader.prototype.string = function read_string() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return utf8.read(this.buf, start, end);
	};
	/**
	* Reads a string preceeded by its byte length as a varint, rejecting invalid UTF8.
	* @returns {string} Value read
	*/
	Reader.prototype.stringVerify = function read_string_verify() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return utf8.readStrict(this.buf, start, end);
	};
	/**
	* Skips the specified number of bytes if specified, otherwise skips a varint.
	* @param {number} [length] Length if known, otherwise a varint is assumed
	* @returns {Reader} `this`
	*/
	Reader.prototype.skip = function skip(length) {
		if (typeof length === "number") {
			/* istanbul ignore if */
			if (this.pos + length > this.len) throw indexOutOfRange(this, length);
			this.pos += length;
		} else do
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
		while (this.buf[this.pos++] & 128);
		return this;
	};
	/**
	* Recursion limit.
	* @type {number}
	*/
	Reader.recursionLimit = util.recursionLimit;
	/**
	* Whether readers discard unknown fields while decoding.
	* @type {boolean}
	*/
	Reader.discardUnknown = true;
	/**
	* Skips the next element of the specified wire type.
	* @param {number} wireType Wire type received
	* @param {number} [depth] Depth of recursion to control nested calls; 0 if omitted
	* @param {number} [fieldNumber] Field number for validating group end tags
	* @returns {Reader} `this`
	*/
	Reader.prototype.skipType = function(wireType, depth, fieldNumber) {
		if (depth === void 0) depth = 0;
		if (depth > Reader.recursionLimit) throw Error("max depth exceeded");
		if (fieldNumber === 0) throw Error("illegal tag: field number 0");
		switch (wireType) {
			case 0:
				this.skip();
				break;
			case 1:
				this.skip(8);
				break;
			case 2:
				this.skip(this.size());
				break;
			case 3:
				while (true) {
					var tag = this.tag();
					var nestedField = tag >>> 3;
					wireType = tag & 7;
					if (!nestedField) throw Error("illegal tag: field number 0");
					if (wireType === 4) {
						if (fieldNumber !== void 0 && nestedField !== fieldNumber) throw Error("invalid end group tag");
						break;
					}
					this.skipType(wireType, depth + 1, nestedField);
				}
				break;
			case 5:
				this.skip(4);
				break;
			/* istanbul ignore next */
			default: throw Error("invalid wire type " + wireType + " at offset " + this.pos);
		}
		return this;
	};
	Reader._configure = function(BufferReader_) {
		BufferReader = BufferReader_;
		Reader.create = create();
		BufferReader._configure();
		var fn = util.Long ? "toLong" : /* istanbul ignore next */ "toNumber";
		util.merge(Reader.prototype, {
			int64: function read_int64() {
				return readLongVarint.call(this)[fn](false);
			},
			uint64: function read_uint64() {
				return readLongVarint.call(this)[fn](true);
			},
			sint64: function read_sint64() {
				return readLongVarint.call(this).zzDecode()[fn](false);
			},
			fixed64: function read_fixed64() {
				return readFixed64.call(this)[fn](true);
			},
			sfixed64: function read_sfixed64() {
				return readFixed64.call(this)[fn](false);
			}
		});
	};
}));
// node_modules/protobufjs/src/reader_buffer.js
var require_reader_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = BufferReader;
	var Reader = require_reader();
	BufferReader.prototype = Object.create(Reader.prototype, { constructor: {
		value: BufferReader,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	var util = require_minimal$1();
	/**
	* Constructs a new buffer reader instance.
	* @classdesc Wire format reader using node buffers.
	* @extends Reader
	* @constructor
	* @param {Buffer} buffer Buffer to read from
	*/
	function BufferReader(buffer) {
		Reader.call(this, buffer);
		/**
		* Read buffer.
		* @name BufferReader#buf
		* @type {Buffer}
		*/
	}
	BufferReader._configure = function() {
		/* istanbul ignore else */
		if (util.Buffer) BufferReader.prototype._slice = util.Buffer.prototype.slice;
	};
	/**
	* Returns raw bytes from the backing buffer without advancing the reader.
	* @name BufferReader#raw
	* @function
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Buffer} Raw bytes
	*/
	BufferReader.prototype.raw = function read_raw_buffer(start, end) {
		return this._slice.call(this.buf, start, end);
	};
	/**
	* @override
	*/
	BufferReader.prototype.string = function read_string_buffer() {
		var len = this.size(), start = this.pos, end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);
		this.pos = end;
		return this.buf.utf8Slice ? this.buf.utf8Slice(start, end) : this.buf.toString("utf-8", start, end);
	};
	/**
	* Reads a sequence of bytes preceeded by its length as a varint.
	* @name BufferReader#bytes
	* @function
	* @returns {Buffer} Value read
	*/
	BufferReader._configure();
}));
// node_modules/protobufjs/src/rpc/service.js
var require_service = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Service;
	var util = require_minimal$1();
	Service.prototype = Object.create(util.EventEmitter.prototype, { constructor: {
		value: Service,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	/**
	* A service method callback as used by {@link rpc.ServiceMethod|ServiceMethod}.
	*
	* Differs from {@link RPCImplCallback} in that it is an actual callback of a service method which may not return `response = null`.
	* @typedef rpc.ServiceMethodCallback
	* @template TRes extends Message<TRes>
	* @type {function}
	* @param {Error|null} error Error, if any
	* @param {TRes} [response] Response message
	* @returns {undefined}
	*/
	/**
	* A service method part of a {@link rpc.Service} as created by {@link Service.create}.
	* @typedef rpc.ServiceMethod
	* @template TReq extends Message<TReq>
	* @template TRes extends Message<TRes>
	* @type {{
	*   (request: TReq|Properties<TReq>, callback: rpc.ServiceMethodCallback<TRes>): void;
	*   (request: TReq|Properties<TReq>): Promise<TRes>;
	*   readonly name: string;
	*   readonly path: string;
	*   readonly requestType: string;
	*   readonly responseType: string;
	*   readonly requestStream: true|undefined;
	*   readonly responseStream: true|undefined;
	* }}
	*/
	/**
	* Constructs a new RPC service instance.
	* @classdesc An RPC service as returned by {@link Service#create}.
	* @exports rpc.Service
	* @extends util.EventEmitter
	* @constructor
	* @param {RPCImpl} rpcImpl RPC implementation
	* @param {boolean} [requestDelimited=false] Whether requests are length-delimited
	* @param {boolean} [responseDelimited=false] Whether responses are length-delimited
	*/
	function Service(rpcImpl, requestDelimited, responseDelimited) {
		if (typeof rpcImpl !== "function") throw TypeError("rpcImpl must be a function");
		util.EventEmitter.call(this);
		/**
		* RPC implementation. Becomes `null` once the service is ended.
		* @type {RPCImpl|null}
		*/
		this.rpcImpl = rpcImpl;
		/**
		* Whether requests are length-delimited.
		* @type {boolean}
		*/
		this.requestDelimited = Boolean(requestDelimited);
		/**
		* Whether responses are length-delimited.
		* @type {boolean}
		*/
		this.responseDelimited = Boolean(responseDelimited);
	}
	/**
	* Calls a service method through {@link rpc.Service#rpcImpl|rpcImpl}.
	* @param {Method|rpc.ServiceMethod<TReq,TRes>} method Reflected or static method
	* @param {Constructor<TReq>} requestCtor Request constructor
	* @param {Constructor<TRes>} responseCtor Response constructor
	* @param {TReq|Properties<TReq>} request Request message or plain object
	* @param {rpc.ServiceMethodCallback<TRes>} callback Service callback
	* @returns {undefined}
	* @template TReq extends Message<TReq>
	* @template TRes extends Message<TRes>
	*/
	Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
		if (!request) throw TypeError("request must be specified");
		var self = this;
		if (!callback) return util.asPromise(rpcCall, self, method, requestCtor, responseCtor, request);
		if (!self.rpcImpl) {
			setTimeout(function() {
				callback(Error("already ended"));
			}, 0);
			return;
		}
		try {
			return self.rpcImpl(method, requestCtor[self.requestDelimited ? "encodeDelimited" : "encode"](request).finish(), function rpcCallback(err, response) {
				if (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				if (response === null) {
					self.end(true);
					return;
				}
				if (!(response instanceof responseCtor)) try {
					response = responseCtor[self.responseDelimited ? "decodeDelimited" : "decode"](response);
				} catch (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				self.emit("data", response, method);
				return callback(null, response);
			});
		} catch (err) {
			self.emit("error", err, method);
			setTimeout(function() {
				callback(err);
			}, 0);
			return;
		}
	};
	/**
	* Ends this service and emits the `end` event.
	* @param {boolean} [endedByRPC=false] Whether the service has been ended by the RPC implementation.
	* @returns {rpc.Service} `this`
	*/
	Service.prototype.end = function end(endedByRPC) {
		if (this.rpcImpl) {
			if (!endedByRPC) this.rpcImpl(null, null, null);
			this.rpcImpl = null;
			this.emit("end").off();
		}
		return this;
	};
}));
// node_modules/protobufjs/src/rpc.js
var require_rpc = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Streaming RPC helpers.
	* @namespace
	*/
	var rpc = exports;
	/**
	* RPC implementation passed to {@link Service#create} performing a service request on network level, i.e. by utilizing http requests or websockets.
	* @typedef RPCImpl
	* @type {function}
	* @param {Method|rpc.ServiceMethod<Message<{}>,Message<{}>>} method Reflected or static method being called
	* @param {Uint8Array} requestData Request data
	* @param {RPCImplCallback} callback Callback function
	* @returns {undefined}
	* @example
	* function rpcImpl(method, requestData, callback) {
	*     if (protobuf.util.lcFirst(method.name) !== "myMethod") // compatible with static code
	*         throw Error("no such method");
	*     asynchronouslyObtainAResponse(requestData, function(err, responseData) {
	*         callback(err, responseData);
	*     });
	* }
	*/
	/**
	* Node-style callback as used by {@link RPCImpl}.
	* @typedef RPCImplCallback
	* @type {function}
	* @param {Error|null} error Error, if any, otherwise `null`
	* @param {Uint8Array|null} [response] Response data or `null` to signal end of stream, if there hasn't been an error
	* @returns {undefined}
	*/
	rpc.Service = require_service();
}));
// node_modules/protobufjs/src/roots.js
var require_roots = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Object.create(null);
}));
/**
* Named roots.
* This is where pbjs stores generated structures (the option `-r, --root` specifies a name).
* Can also be used manually to make roots available across modules.
* @name roots
* @type {Object.<string,Root>}
* @example
* // pbjs -r myroot -o compiled.js ...
*
* // in another module:
* require("./compiled.js");
*
* // in any subsequent module:
* var root = protobuf.roots["myroot"];
*/
// node_modules/protobufjs/src/index-minimal.js
var require_index_minimal = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Build type, one of `"full"`, `"light"` or `"minimal"`.
	* @name build
	* @type {string}
	* @const
	*/
	exports.build = "minimal";
	exports.Writer = require_writer();
	exports.BufferWriter = require_writer_buffer();
	exports.Reader = require_reader();
	exports.BufferReader = require_reader_buffer();
	exports.util = require_minimal$1();
	exports.rpc = require_rpc();
	exports.roots = require_roots();
	exports.configure = configure;
	/* istanbul ignore next */
	/**
	* Reconfigures the library according to the environment.
	* @returns {undefined}
	*/
	function configure() {
		exports.util.LongBits._configure(exports.util.Long);
		exports.Writer._configure(exports.BufferWriter);
		exports.Reader._configure(exports.BufferReader);
	}
	configure();
}));
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
/** An element as people read it: of a float32 the digits that it has. */
function shown(value, type) {
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
