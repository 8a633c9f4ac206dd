// src/read/code-owners.ts
/** Where GitHub looks for the file, in its order: the first that is there counts. */
const codeOwnersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** CODEOWNERS by its lines. */
function readCodeOwners(text) {
	return text.split(/\r?\n/).flatMap((written, i) => {
		const [pattern = "", ...names] = written.replace(/(^|\s)#.*$/, "").trim().split(/\s+/);
		if (pattern === "" || /^\^?\[/.test(pattern)) return [];
		const owners = names.flatMap((name) => /^@[\w.-]+(?:\/[\w.-]+)?$/.test(name) ? [name.slice(1)] : []);
		return [{
			pattern,
			owners: [...new Set(owners)],
			line: i + 1
		}];
	});
}
/** Who owns all of a folder (`''` is the root): the last line that covers it decides, as on GitHub. Patterns of single files say nothing of it. */
function ownersOf(lines, folder) {
	return lines.findLast(({ pattern }) => covers(pattern, folder)) ?? null;
}
function covers(pattern, folder) {
	const plain = pattern.replace(/^\//, "").replace(/\/?(?:\*\*?)?$/, "");
	if (plain === "") return true;
	if (/[*?[\]]/.test(plain)) return false;
	if (pattern.endsWith("/*")) return folder === plain;
	return !pattern.startsWith("/") && !plain.includes("/") ? folder.split("/").includes(plain) : folder === plain || folder.startsWith(`${plain}/`);
}
export { ownersOf as n, readCodeOwners as r, codeOwnersPaths as t };
