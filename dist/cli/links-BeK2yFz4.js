import { t as codeSpan } from "./quote-CTKWh60q.js";
// src/reply/links.ts
/** A rule's id, leading to its page where the door knows one. */
function ruleLink(id, { pagesUrl }) {
	return pagesUrl === null ? codeSpan(id) : `[${codeSpan(id)}](${pageUrl(id, pagesUrl)})`;
}
/** A rule's page in a folder of them: Markdown where a code host shows it, else the site's. */
function pageUrl(id, folder) {
	return `${folder.replace(/\/?$/, "/")}${encodePath(id)}.${/\/blob\//.test(folder) ? "md" : "html"}`;
}
/** Where a finding stands, leading to the line at head; null for what stands in no file. */
function placeLink({ place }, { pull }) {
	switch (place.is) {
		case "line": {
			const label = `${codeSpan(place.path)} ${lineText(place)}`;
			const lines = place.fileEndLine > place.fileLine ? `#L${place.fileLine}-L${place.fileEndLine}` : `#L${place.fileLine}`;
			return link(label, fileUrl(pull, place.path), lines);
		}
		case "file": return link(codeSpan(place.path), fileUrl(pull, place.path), "");
		case "description": return place.line === null ? "description" : `description, line ${place.line}`;
		case "gate":
		case "model": return null;
		default: return place;
	}
}
/** The same for a terminal: `path:line`, which editors open. */
function placeText({ place }) {
	switch (place.is) {
		case "line": return `${place.path}:${place.fileLine}${place.cell === null ? "" : ` (${lineText(place)})`}`;
		case "file": return place.path;
		case "description": return place.line === null ? "description" : `description, line ${place.line}`;
		case "gate":
		case "model": return null;
		default: return place;
	}
}
/** An output of a notebook has lines in the file only: what stands above a cell makes its own lines smaller than the file's, where the file has more than one. */
function lineText({ cell, line, fileLine }) {
	if (cell === null) return `line ${line}`;
	if (line !== fileLine) return `cell ${cell}, line ${line}`;
	return line === 1 ? `cell ${cell}` : `cell ${cell}, its output`;
}
/** A line of a chain of evidence, leading there at head where the pull request is known; `elsewhere`: the file is named. */
function lineLink({ path, cell, line, fileLine }, pull, elsewhere = false) {
	return link(`${elsewhere ? `${codeSpan(path)} ` : ""}${cell === null ? `line ${line}` : `cell ${cell}, line ${line}`}`, pull === null ? null : fileUrl(pull, path), `#L${fileLine}`);
}
/** A commit as people name it. */
function short(commit) {
	return codeSpan(/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit);
}
function link(label, url, fragment) {
	return url === null ? label : `[${label}](${url}${fragment})`;
}
/** The file at head on the host that the pull request's address names; a symbolic head such as a work tree has no address. */
function fileUrl({ url, head }, path) {
	const repository = /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/pull\/\d+$/.exec(url ?? "")?.[1];
	return repository && /^[0-9a-f]{40,64}$/.test(head) ? `${repository}/blob/${head}/${encodePath(path)}` : null;
}
function encodePath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replace(/[()'!*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
export { ruleLink as a, placeText as i, pageUrl as n, short as o, placeLink as r, lineLink as t };
