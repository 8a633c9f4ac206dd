import { parentPort, workerData } from "node:worker_threads";
import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
// src/read/redacted.ts
/** Shapes of what must never be written down: GitHub's and other providers' tokens, bearer tokens, JWTs, keys, passwords in addresses, signatures. */
const secrets = [
	[/\b(?:gh[opsur]_[A-Za-z0-9]{16,}|github_pat_\w{20,}|v1\.[0-9a-f]{40})\b/g, "[token]"],
	[/\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}|hf_[A-Za-z0-9]{30,}|sk-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36})\b/g, "[token]"],
	[/\bey[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/g, "[token]"],
	[/\b(bearer|token|basic)\s+[\w.~+/=-]{16,}/gi, "$1 [token]"],
	[/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, "[private key]"],
	[/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+@/gi, "$1[password]@"],
	[/\bsha256=[0-9a-f]{64}\b/g, "sha256=[signature]"]
];
/** A text without the secrets in it. */
function redacted(text) {
	return secrets.reduce((clean, [shape, instead]) => clean.replace(shape, instead), text);
}
// src/world/queue/reason.ts
const longest = 600;
/** Why something failed, in one line that holds no secret. */
function reasonOf(error) {
	const inner = error instanceof AggregateError ? error.errors[0] ?? error : error;
	return redacted((inner instanceof Error ? inner.message || inner.name : typeof inner === "string" ? inner : JSON.stringify(inner)) ?? "unknown").replaceAll(/[\s\p{Cc}]+/gu, " ").slice(0, longest);
}
// src/world/queue/two-lanes.ts
/** Does one work at a time. What waits in the first lane goes before all that waits in the other. */
function twoLanes() {
	const lanes = [[], []];
	let busy = false;
	async function drain() {
		busy = true;
		for (;;) {
			const next = lanes[0].shift() ?? lanes[1].shift();
			if (next === void 0) break;
			await next();
			await setImmediate();
		}
		busy = false;
	}
	return (work, first) => new Promise((resolve, reject) => {
		lanes[first ? 0 : 1].push(() => work().then(resolve, reject));
		if (!busy) drain();
	});
}
// src/world/queue/embedded.ts
/** Starts PostgreSQL in the calling thread, on a folder that nobody else has open, with every commit synced. */
async function startEmbedded(path) {
	const isNew = !existsSync(join(path, "PG_VERSION"));
	const pglite = await start(path);
	if (isNew) syncFolder(path);
	const inLine = twoLanes();
	return {
		executeSql: (text, values = [], { first = false } = {}) => inLine(() => run(pglite, text, values), first),
		close: () => inLine(() => pglite.close(), false)
	};
}
async function run(pglite, text, values) {
	try {
		if (values.length > 0) return { rows: (await pglite.query(text, values)).rows };
		return { rows: (await pglite.exec(text)).flatMap(({ rows }) => rows) };
	} catch (error) {
		await pglite.exec("ROLLBACK").catch(() => void 0);
		throw error;
	}
}
async function start(path) {
	const { PGlite } = await import("@electric-sql/pglite").catch((error) => {
		throw new Error("The embedded database is not installed: `npm install @electric-sql/pglite`, or set DATABASE_URL.", { cause: error });
	});
	const synced = [
		...PGlite.defaultStartParams.filter((param) => param !== "-F"),
		"-c",
		"wal_sync_method=fsync"
	];
	const pglite = await PGlite.create(path, { startParams: synced }).catch((error) => {
		throw new Error(`The embedded database in ${path} cannot be opened (${reasonOf(error)}): put a backup in its place, or move it away: what an empty queue lacks is found again by the sweep.`, { cause: error });
	});
	const { stream_ops } = pglite.Module.NODEFS;
	stream_ops.fsync = ({ nfd }) => {
		fdatasyncSync(nfd);
		return 0;
	};
	return pglite;
}
/** What was written before syncing could be switched on. */
function syncFolder(path) {
	for (const entry of ["", ...readdirSync(path, {
		recursive: true,
		encoding: "utf8"
	})]) {
		const file = openSync(join(path, entry), "r");
		fsyncSync(file);
		closeSync(file);
	}
}
// src/world/queue/serve-embedded.ts
/** Runs the embedded database in the thread of its own that `startEmbeddedThread` starts. */
async function serveEmbedded(port, path) {
	const tell = (answer) => port.postMessage(answer);
	let sql;
	try {
		sql = await startEmbedded(path);
		tell({ id: 0 });
	} catch (error) {
		return tell({
			id: 0,
			error: sendable(error)
		});
	}
	port.on("message", async ({ id, statement }) => {
		try {
			if (statement !== null) return tell({
				id,
				...await sql.executeSql(statement.text, statement.values, statement.how)
			});
			await sql.close();
			tell({ id });
		} catch (error) {
			tell({
				id,
				error: sendable(error)
			});
			if (error instanceof Error && error.name === "RuntimeError") throw error;
		}
	});
}
function sendable(error) {
	const { message = String(error), code } = error;
	return {
		message,
		...typeof code === "string" ? { code } : {}
	};
}
// src/queue-thread.ts
/** The embedded database of the queue, away from the thread that answers webhooks. */
if (parentPort !== null) await serveEmbedded(parentPort, workerData);
export {};
