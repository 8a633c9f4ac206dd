// src/world/decode-text.ts
/** The text of a file, or why its bytes are none: binary and other encodings are the author's to mend. A byte order mark stays. */
function decodeText(bytes, from) {
	if (bytes.subarray(0, 8e3).includes(0)) return author("binary", `${from.path} is binary (or UTF-16), not text: save it as UTF-8.`);
	try {
		return {
			is: "read",
			value: new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes),
			from
		};
	} catch {
		return author("not-utf-8", `${from.path} is not UTF-8 text: save it as UTF-8.`);
	}
}
function author(reason, why) {
	return {
		is: "unreadable",
		fault: "author",
		reason,
		why
	};
}
export { decodeText as t };
