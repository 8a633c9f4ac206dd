import { a as settingsPath } from "./settings-CmvPAf4u.js";
import { t as readSettings } from "./settings-BD8fCh0k.js";
import { n as writeStart, r as newFileDiff, t as isThere } from "./write-start-q6aVW06J.js";
import { a as standing, i as projects, o as template, t as archive, u as readDate } from "./project-path-CNh09xlu.js";
import { t as projectsAsked } from "./asked-Bn0VcEdw.js";
import { t as listFiles } from "./list-files-D-2wBOz2.js";
import { t as workPlace } from "./work-place-CoFVrSq-.js";
import { t as Usage } from "./io-CPidYqre.js";
import { join, resolve } from "node:path";
import { existsSync, readFileSync } from "node:fs";
// src/generated/project-files.ts
/** The files of a new project, with holes. */
const projectFiles = {
	"context": "---\nstatus: active # or planned, paused, completed, archived\nstarted: {started}\nowners: {owners} # who decides, as GitHub knows them: [\"@ana\"]\ntype: # keystone, force-multiplier, tech-debt, exploration or cross-team\nwhy: # one sentence that somebody who pays for it would say\n---\n\n# {name}\n\n## Problem\n\n## Goals\n\n## Constraints\n\n## Stakeholders\n\n## Milestones\n\n- [ ] YYYY-MM-DD: the smallest result that would change a decision",
	"references": "# References of {name}\n\nPapers, dashboards, earlier attempts and threads, each with a sentence that says what it is here for.",
	"practice": "# Practice of {name}\n\nTrials and notebooks that nobody is served from. What is learned here goes into the design document.",
	"design-doc": "# Design: {name}\n\n## Problem\n\n## Non-goals\n\n## Alternatives\n\n### First alternative\n\n### Second alternative\n\n## Trade-offs\n\n## Data\n\n## Metrics\n\n### Offline\n\n### Online\n\n## Rollback\n\n## Cost\n\n## Five questions\n\n### What is the baseline, and by how much is it to be beaten?\n\n### Which feedback loop does the model make?\n\n### What breaks at ten times the scale?\n\n### What does a wrong answer cost, and whom?\n\n### What does success look like in six months?",
	"retro": "# Retro: {name}\n\n## What we wanted to learn or earn\n\n## What happened, with the figures\n\n## What stays useful (data, code, evaluation), and where it is\n\n## What we would do differently"
};
// src/reply/project-start.ts
const files = {
	context: "context.md",
	"design-doc": "design-doc.md",
	retro: "retro.md",
	references: "references/README.md",
	practice: "practice/README.md"
};
/** The files of a new project, as they are written into its folder. `started`: a calendar date. */
function projectStart(folder, { name, started, owners }) {
	const holes = {
		name,
		started,
		owners: JSON.stringify(owners)
	};
	return Object.keys(files).map((part) => ({
		path: `${folder}/${name}/${files[part]}`,
		text: `${projectFiles[part].replace(/\{(\w+)\}/g, (hole, key) => holes[key] ?? hole)}\n`
	}));
}
/** What a person is told after `mle-review init project`. */
function projectStartTerminal(started) {
	const { root, written, left, dry, unseen } = started;
	const context = [...written, ...left].find(({ path }) => path.endsWith("/context.md"))?.path;
	return [
		...written.length === 0 ? ["Nothing was left to write."] : [`${dry ? "Would be written" : "Written"} in ${root}:`, ...written.map(({ path }) => `  ${path}`)],
		...left.map(({ path }) => `${path} is there and stays.`),
		...unseen === null ? [] : [unseen],
		...written.length === 0 ? [] : ["", `Next: say in ${context} why it matters, and when its first milestone is due.`],
		""
	].join("\n");
}
// src/weigh/project/project-start.ts
/** The folder that a new project is put into: one for projects that is there, the shortest name first, or a new one. */
function projectsFolder(paths) {
	return [...new Set(paths.flatMap((path) => path.includes("/") ? [path.slice(0, path.indexOf("/"))] : []))].filter((name) => projects.test(name)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "Projects";
}
/** Why a project cannot be called so; null: it can. */
function refusedName(name) {
	if (name.trim() !== name || name === "" || name.length > 80) return "a name has one to eighty characters, without blanks around it";
	if (/[\p{C}/\\<>:"|?*{}]/u.test(name) || /^\.|\.$/.test(name)) return "it becomes a folder: leave out / \\ < > : \" | ? * { } and a dot at either end";
	if (archive.test(name) || projects.test(name) || standing.test(name) || template.test(name)) return "a folder of this name means something else; call it by what it is to achieve";
	const date = readDate(name);
	return date.is === "date" || date.reason !== "none" ? "a date in it would be read as a milestone; leave it out" : null;
}
// src/world/commands/init-project.ts
/** `mle-review init project`: the files of a new project, beside those that are there. What is there stays. */
async function initProjectCommand(name, { repo, owner = [], dryRun = false }, io) {
	const refused = refusedName(name);
	if (refused !== null) throw new Usage(`${JSON.stringify(name)} is no name for a project: ${refused}`);
	const { root } = await workPlace(resolve(io.cwd, repo), io.env);
	const { files } = await listFiles(root, io.env);
	const now = io.now().toISOString();
	const all = projectStart(projectsFolder(files.map(({ path }) => path)), {
		name,
		started: now.slice(0, 10),
		owners: owner
	});
	const written = all.filter(({ path }) => !isThere(root, path));
	if (dryRun) io.out(written.map(({ path, text }) => newFileDiff(path, text)).join(""));
	else writeStart(root, written);
	const left = all.filter((file) => !written.includes(file));
	(dryRun ? io.err : io.out)(projectStartTerminal({
		root,
		written,
		left,
		dry: dryRun,
		unseen: unseenBy(root, all[0]?.path ?? "", now)
	}));
	return 0;
}
/** Whether the configuration looks for projects elsewhere. */
function unseenBy(root, context, now) {
	const file = join(root, settingsPath);
	const read = existsSync(file) ? readSettings(readFileSync(file, "utf8"), {
		path: settingsPath,
		commit: null,
		id: null
	}) : null;
	const { chosen } = projectsAsked(read?.is === "read" ? read.value : null, now);
	return chosen === null || chosen(context) ? null : `projects.paths in ${settingsPath} does not name ${context}: add it there, or nobody is told when it stalls.`;
}
export { initProjectCommand };
