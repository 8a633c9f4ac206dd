import { a as pointWords, c as seenWords, d as scoreSections, i as levelNames, l as testWords, n as maturityTexts, o as scoreBar, r as maturityMarkdown, s as sectionNames, t as maturityOf, u as untrained } from "./maturity-of-gzU9OPxq.js";
import { o as visible } from "./quote-CTKWh60q.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { t as listFiles } from "./list-files-D-2wBOz2.js";
import { t as openTexts } from "./open-texts-BruY0d1H.js";
import { t as workPlace } from "./work-place-CoFVrSq-.js";
import { i as progress } from "./io-CPidYqre.js";
import { resolve } from "node:path";
// src/reply/maturity-terminal.ts
const marks = {
	0: "·",
	.5: "▌",
	1: "█"
};
const said = {
	0: "not seen here",
	.5: "half",
	1: "seen"
};
/** `mle-review maturity`: the level with what proves it, the two next steps, and the ML Test Score as far as files show it. */
function maturityTerminal({ level, track, learns, byHand, points, next, tests, sections, score }, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const at = (it) => `${it.level} ${levelNames[it.level]}`;
	return inLogLines([
		`${paint("bold", `Level ${level} of 3: ${levelNames[level]}`)}  ${scoreBar(level, 3)}`,
		...learns ? [] : wrap(untrained[track], wide),
		...byHand === null ? [] : [`Training was seen in notebooks only: ${visible(seenWords([byHand]))}.`],
		"",
		...columns(points.map((it) => [
			it.seen.length > 0 ? paint("green", "✔") : "·",
			at(it),
			pointWords[it.id].what,
			it.seen.length > 0 ? visible(seenWords(it.seen)) : "not seen here"
		])),
		...next.length === 0 || !learns && track === "training" ? [] : [
			"",
			"Next:",
			...next.flatMap((id, i) => wrap(`${i + 1}. ${pointWords[id].next}`, wide - 2, "   ").map((line) => `  ${line}`))
		],
		"",
		`${paint("bold", `ML Test Score: ${score}`)}, the lowest of its four sections, as far as files show it`,
		...scoreSections.flatMap((section) => [
			"",
			`${scoreBar(sections[section], 7)} ${sections[section]} of 7  ${sectionNames[section]}`,
			...columns(tests.filter((it) => it.section === section).map((it) => [
				`  ${marks[it.score]}`,
				testWords[`${section}/${it.id}`] ?? it.id,
				it.score === 0 ? said[0] : `${said[it.score]} in ${visible(seenWords(it.seen))}`
			]))
		])
	]);
}
// src/world/commands/maturity.ts
/** `mle-review maturity`: how far a repository is, each point with the file that proves it. Exit 0 whatever the level is: nothing is being merged. */
async function maturityCommand(dir, { format }, io) {
	const { root } = await workPlace(resolve(io.cwd, dir), io.env);
	const { files } = await progress(io, `Listing ${root}`, listFiles(root, io.env));
	const maturity = await maturityOf({
		files,
		texts: openTexts(root, maturityTexts(files))
	});
	io.out(printed(maturity, format, io));
	return 0;
}
function printed(maturity, format, { paint, width }) {
	switch (format) {
		case "text": return maturityTerminal(maturity, {
			paint,
			width
		});
		case "json": return `${JSON.stringify(maturity, null, 2)}\n`;
		case "markdown": return maturityMarkdown(maturity);
		default: return format;
	}
}
export { maturityCommand };
