import { readFileSync } from "node:fs";
import { styleText } from "node:util";
// src/world/commands/io.ts
/** The process's own streams and clock. Colours follow NO_COLOR, FORCE_COLOR and whether output is piped. */
function processIo(process) {
	const { stdout, stderr } = process;
	return {
		out: (text) => void stdout.write(text),
		err: (text) => void stderr.write(text),
		stdin: () => readFileSync(0, "utf8"),
		env: process.env,
		cwd: process.cwd(),
		now: () => /* @__PURE__ */ new Date(),
		paint: (style, text) => styleText(style, text, { stream: stdout }),
		width: stdout.columns ?? 100,
		interactive: stderr.isTTY === true
	};
}
/** Wrong usage or a configuration that does not parse: exit 3, the message says what to do. */
var Usage = class extends Error {};
/** Says what is being done when it takes longer than a second and somebody watches. */
async function progress(io, what, work) {
	if (!io.interactive) return work;
	const timer = setTimeout(() => io.err(`${what} …\n`), 1e3);
	try {
		return await work;
	} finally {
		clearTimeout(timer);
	}
}
/** Says on one line how much is done, four times a second, where somebody watches; the line goes when it is disposed of. */
function counter(io, what) {
	let last = io.now().getTime();
	let shown = false;
	return {
		tell(done, of) {
			const now = io.now().getTime();
			if (!io.interactive || now - last < 250) return;
			last = now;
			shown = true;
			io.err(`\r${what} ${done} of ${of} …\u001B[K`);
		},
		[Symbol.dispose]() {
			if (shown) io.err("\r\x1B[K");
			shown = false;
		}
	};
}
export { progress as i, counter as n, processIo as r, Usage as t };
