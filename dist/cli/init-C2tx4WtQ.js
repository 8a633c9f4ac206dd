import { n as writeStart, r as newFileDiff, t as isThere } from "./write-start-q6aVW06J.js";
import { a as settingsPath, s as compactFields } from "./settings-CmvPAf4u.js";
import { t as listFiles } from "./list-files-D-2wBOz2.js";
import { a as readLfsPointer, c as reviewingPart, i as readDvcLock, s as onlyRunsContracts } from "./pointer-BFRRkvmU.js";
import { n as printCompact, t as compactHints } from "./compact-hints-DK7yhOnX.js";
import { a as scalar, i as dataProfile, n as dataDraft, r as soundsPersonal, t as sampleOf } from "./sample-of-Cjk_iBLC.js";
import { n as ownersOf, r as readCodeOwners, t as codeOwnersPaths } from "./code-owners-CUzJFRfJ.js";
import { i as readProgram } from "./markdown-CrLcRuUM.js";
import { t as isMlCode } from "./ml-code-CYkmnkqS.js";
import { t as isModelFile } from "./model-file-CYWX2IkA.js";
import { a as textsWanted, c as metricsRank, d as contractsThere, f as dataContractsThere, i as trackerOf, l as taskOfMetrics, m as isAside$1, n as taskOf, o as isProduction, p as gatesThere, r as taskOrder, s as metricsFiles, t as callSign, u as metricDirection } from "./call-signs-CnE6ofpp.js";
import { a as scriptsOf, c as dottedName, n as programParts, o as visit, t as lineOf } from "./program-parts-pOKMtT-g.js";
import { g as reservedKeys } from "./slice-oPHFedWp.js";
import { n as soundsLikeTime, t as soundsLikeEntity } from "./time-names-fAdfuHDk.js";
import { t as readMetrics } from "./metrics-itPHRqYs.js";
import { n as metricFamily, t as isPossible } from "./metric-family-Dps487WP.js";
import { t as readSettings } from "./settings-BD8fCh0k.js";
import { t as openTexts } from "./open-texts-BruY0d1H.js";
import { t as workPlace } from "./work-place-CoFVrSq-.js";
import { i as progress } from "./io-CPidYqre.js";
import { join, resolve } from "node:path";
// src/reply/start-terminal.ts
const unseenWords = {
	programs: "further programs",
	others: "further files that may hold figures or contracts",
	gone: "files that git lists and that are not here, as in a sparse checkout",
	nameless: "files whose names are no UTF-8",
	links: "symbolic links"
};
const most$1 = 10;
/** What a person is told after `mle-review init`: what was found, what was written, and the two next steps. */
function startTerminal(started, paint) {
	const { root, around, files, written, left, remote, branch, dry } = started;
	const unseen = unseenLine(started.unseen);
	if (around.models.length === 0 && left.length === 0) return `${[
		`Nothing of machine learning was found among the ${files} files of ${root}: no Python program or notebook that trains, no artifact, no figures.`,
		"Nothing was written.",
		...unseen
	].join("\n")}\n`;
	return `${[
		...foundLines(around, paint),
		...written.length === 0 ? ["Nothing was left to write."] : [`${dry ? "Would be written" : "Written"} in ${root}:`, ...written.map(({ path }) => `  ${path}`)],
		...left,
		...unseen,
		...written.length === 0 ? [] : ["", ...nextSteps(written)],
		"",
		templateLine(remote, branch)
	].join("\n")}\n`;
}
function foundLines({ models, further }, paint) {
	const shown = models.slice(0, most$1);
	const all = models.length + further;
	if (all === 0) return [];
	const lines = shown.map(({ id, from, metrics, artifact }) => {
		const has = [metrics === null ? "no figures" : metrics.value, ...artifact === null ? [] : [artifact.value]];
		return `  ${paint("bold", id)}  ${from}; ${has.join(", ")}`;
	});
	const more = all - shown.length;
	return [
		`${all === 1 ? "One model seems" : `${all} models seem`} to be here:`,
		...lines,
		...more > 0 ? [`  and ${more} more`] : [],
		""
	];
}
function unseenLine(unseen) {
	const parts = Object.entries(unseenWords).flatMap(([key, words]) => {
		const count = unseen[key];
		return count === 0 ? [] : [`${words} (${count})`];
	});
	return parts.length === 0 ? [] : [`Not looked at: ${parts.join(", ")}.`];
}
function nextSteps(written) {
	const configured = written.some(({ path }) => path === settingsPath);
	const owner = written.some(({ text }) => text.includes("OWNER/")) ? " Put the account that keeps the action in place of OWNER in them." : "";
	return [
		"Next:",
		`  1. ${configured ? "Read the lines that say `guess`, then commit" : "Commit"} and merge these files: configuration and workflows count from the base branch only.${owner}`,
		"  2. Change the model on a branch and run `mle-review review --head WORKTREE`: it observes, and holds nothing until `mode: enforce`."
	];
}
function templateLine(remote, branch) {
	return `GitHub offers no choice of templates: open the model's pull requests by ${remote === null ? "https://github.com/OWNER/NAME" : `https://${remote.host}/${remote.owner}/${remote.name}`}/compare/${branch}...BRANCH?expand=1&template=ml-change.md${remote === null ? " (no remote `origin` tells which)" : ""}`;
}
// src/generated/start-assets.ts
/** The workflow that the README shows. */
const startWorkflow = "name: mle-review\non:\n  pull_request_target:\n    types: [opened, edited, synchronize, reopened, ready_for_review]\n  merge_group:\n\npermissions:\n  contents: read\n  pull-requests: write\n\nconcurrency:\n  group: mle-review-${{ github.event.pull_request.number || github.event.merge_group.head_sha }}\n  cancel-in-progress: false # a cancelled required check would block the merge\n\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: OWNER/mle-review@v1\n";
// src/reply/start-template.ts
/** `.github/PULL_REQUEST_TEMPLATE/ml-change.md`: the nineteen fields, empty, each with what it asks. */
function startTemplate() {
	const empty = {
		value: "",
		line: 0,
		state: "empty"
	};
	const fields = Object.fromEntries(compactFields.map(({ key }) => [key, empty]));
	return {
		path: ".github/PULL_REQUEST_TEMPLATE/ml-change.md",
		text: printCompact({ fields }, compactHints)
	};
}
// src/weigh/start/model-id.ts
/** A model's id from a folder's name, in letters that configuration takes; null where none is left. */
function modelId(name) {
	const id = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "-").replaceAll("_", "-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "").slice(0, 60);
	return id === "" ? null : id.toLowerCase();
}
/** Ids of models, none twice: a folder above tells two of one name apart, else a number. The root is called as the repository. */
function modelIds(roots, repository) {
	const taken = /* @__PURE__ */ new Set();
	const names = roots.map(({ folder, name }) => modelId(name ?? folder.split("/").at(-1) ?? ""));
	return roots.map(({ folder, name: own }, i) => {
		const name = names[i] ?? null;
		const isTwice = name !== null && names.indexOf(name) !== names.lastIndexOf(name);
		const longer = own === null ? folder.split("/").slice(-2).join("-") : `${folder.split("/").at(-1)}-${own}`;
		const wanted = (folder === "" && own === null ? modelId(repository) : isTwice ? modelId(longer) : name) ?? "model";
		let id = wanted;
		for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
		taken.add(id);
		return id;
	});
}
/** Words that name nothing by themselves. */
const plain$1 = /^(?:models?|ml|ai|train(?:ing|er)?|data|service|app|pipeline|project|the|main|config|default|metrics?|gates?|v?\d+|test|prod|src)$/;
/** How much a path speaks of a model by its id: `configs/fraud.yml` of `fraud-scorer`. 0: not at all. */
function speaksOfModel(path, id) {
	const [first = "", ...rest] = wordsOf(id);
	if (first === "" || rest.length > 0 && plain$1.test(first)) return path.toLowerCase().includes(id) ? 1 : 0;
	const all = /* @__PURE__ */ new Set([first, ...rest]);
	const shares = path.replace(/(?:\.[A-Za-z]\w*)+$/, "").split("/").map((segment) => {
		const words = new Set(wordsOf(segment));
		return words.has(first) || [...words].join("") === [...all].join("") ? [...all].filter((word) => words.has(word)).length || all.size : 0;
	});
	return Math.max(...shares);
}
/** Whether a path speaks of this model more than of any other. */
function isNamedAfter(path, id, others) {
	const own = speaksOfModel(path, id);
	return own > 0 && others.every((other) => speaksOfModel(path, other) < own);
}
/** The words of a name, in small letters. */
function wordsOf(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
// src/weigh/start/artifact-guess.ts
/** What a model's file is not, though it ends like one. */
const beside = /(?:^|[/_.-])(?:scaler|encoder|vectori[sz]er|tokenizer|vocab|preprocess\w*|label\w*|transformer|imputer|columns|features?|optimizer|scheduler|training_args|rng_state)(?:[/_.-]|\d*$)/i;
const data = /(?:^|\/)(?:data|datasets?|raw|interim|processed)\/|(?:^|[/_.-])(?:[Xy]_(?:train|test|val)|train_data|test_data|dataset|embeddings?)(?:[/_.-]|$)/;
const saves = /(?:^|\.)(?:dump|save|save_model|save_weights|save_pretrained|to_onnx|export|to_pickle|export_model|write|serialize|log_artifact|open|write_bytes|convert_sklearn)$/;
const loads = /(?:^|\.)(?:load|load_model|load_learner|InferenceSession|from_pretrained|read_pickle|restore|open|read_bytes)$/;
/** Whether a path is a model's file: by what it is, or by how libraries of trees are saved as text. */
function isArtifact(path) {
	return isModelFile(path) || /\.(?:lgbm?|xgb|gbm)(?:\.(?:txt|json))?$|(?:^|\/)(?:models?|artifacts)\/(?:[^/]+\/)*(?:[^/]*[_-])?(?:model|booster|lgbm?|xgb|lightgbm|xgboost)[^/]*\.(?:txt|ubj)$/i.test(path);
}
/** A file of any name that DVC keeps in a folder for models. */
const inModels = /(?:^|\/)(?:models?|artifacts)\/(?:[^/]+\/)*[^/]+\.(?!(?:csv|tsv|json|jsonl|ya?ml|parquet|png|svg|md|html|log)$)\w+$/i;
/** Paths of artifacts that git keeps, or stands for: files, `.dvc` files, outputs of `dvc.lock`. */
function keptArtifacts(files, texts) {
	const pointed = files.flatMap(({ path }) => path.endsWith(".dvc") ? [path.slice(0, -4)] : []);
	const locked = [...texts].flatMap(([path, text]) => /(?:^|\/)dvc\.lock$/.test(path) ? readDvcLock(text).map((out) => `${path.slice(0, -8)}${out.path}`) : []);
	const versioned = new Set([...pointed, ...locked].filter((path) => inModels.test(path)));
	const all = [
		...files.filter(({ size }) => size > 0).map(({ path }) => path),
		...pointed,
		...locked
	];
	return [...new Set(all)].filter((path) => (isArtifact(path) || versioned.has(path)) && !data.test(path) && !isAside$1(path) && !/(?:^|\/)\.\.?\//.test(path));
}
/** The served artifact among those of a model: what code loads or writes, what bears its name, the plainest. */
function artifactGuess(kept, programs, id, files) {
	const told = programs.flatMap(({ paths }) => paths.filter(({ path }) => isArtifact(path) && !data.test(path)));
	const mention = (artifact, calls) => told.find(({ path, call }) => calls.test(call) && isSame(path, artifact));
	const [best, ...rest] = kept.map((path) => {
		const [loaded, written] = [mention(path, loads), mention(path, saves)];
		const points = (loaded ? 4 : 0) + (written ? 4 : 0) + (speaksOfModel(path, id) > 0 ? 2 : 0) + (/(?:^|[/_.-])(?:best|final|model|prod)(?:[/_.-])/i.test(path) ? 1 : 0);
		const known = loaded ?? written;
		return {
			path,
			points: points - (beside.test(path) ? 10 : 0) - (/checkpoint|epoch|step/i.test(path) ? 3 : 0),
			from: known ? `${known.from} ${loaded ? "loads" : "writes"} it` : "its name"
		};
	}).sort((a, b) => b.points - a.points || a.path.length - b.path.length || (a.path < b.path ? -1 : 1)).filter(({ path }) => !beside.test(path));
	const written = told.find(({ call, path }) => saves.test(call) && !beside.test(path)) ?? programs.flatMap(({ folders }) => folders)[0];
	return {
		artifact: best === void 0 ? null : {
			value: best.path,
			from: best.from
		},
		others: rest.map(({ path }) => path),
		unkept: best === void 0 && written !== void 0 && !files.some(({ path }) => isSame(written.path, path) || path.startsWith(`${written.path}/`)) ? {
			value: written.path,
			from: written.from
		} : null
	};
}
/** Whether a path that code writes is a file's: it may count from another folder. */
function isSame(written, path) {
	return path === written || path.endsWith(`/${written}`) || written.endsWith(`/${path}`) && path.includes("/");
}
// src/weigh/start/model-folder.ts
/** Folders named after what is done in them: whose model it is stands above. */
const steps = new Set(`src lib libs common shared platform base toolkit framework script scripts notebook notebooks nbs train training trainer trainers trainings model models modeling modelling pipeline pipelines
  code app apps core job jobs task tasks step steps experiment experiments exp bin cmd main python py ml node nodes flow flows dag dags workflow
  workflows component components evaluation evaluate eval evaluator inference serving serve predict prediction predictions features feature
  data dataset datasets processing preprocessing preprocess utils util common helpers tools engine engines learner learners api server service
  research analysis build examples example demo demos tutorials tutorial playground sandbox monitoring monitor deploy deployment deployments
  orchestration prefect airflow mlflow dagster kubeflow sagemaker vertex backend project projects package packages services module modules
  science engineering reporting ops mlops prod production dev and of with for`.split(/\s+/));
/** What a model leaves lies in folders of these names. */
const leavings = new Set("prompts prompt artifacts artifact checkpoints checkpoint ckpt weights saved_models saved_model model_store registry outputs output results result metrics reports report runs mlruns dvclive latest best final".split(" "));
/** Code that several models share lies in folders of these names. */
const shared = /^(?:common|shared|lib|libs|core|platform|base|utils?|toolkit|framework|commons|helpers|ml_?lib|mlcore|pylib)$/i;
/** Where people try things out, or show them: a model beside them is the one that counts. */
const practice = /^(?:.*\/)?(?:notebooks?|nbs|experiments?|exploration|explore|research|examples?|tutorials?|demos?|playground|sandbox|scratch|archive|archived|old|legacy|deprecated|docs?|benchmarks?|assets)(?:\/|$)/i;
const isPracticeFolder = (path) => practice.test(path);
/** Whose folder a file is of: the nearest above it that is not named after a step of the work. Empty: the root. */
function modelFolder(path) {
	const folders = path.split("/").slice(0, -1);
	while (folders.length > 0 && isStep(folders.at(-1) ?? "")) folders.pop();
	return folders.join("/");
}
function isStep(folder) {
	const name = folder.toLowerCase().replaceAll("-", "_").replace(/^\d+[_.]/, "");
	if (/^v?\d+(?:[._]\d+)*$/.test(name) || leavings.has(name)) return true;
	return name.split("_").every((word) => steps.has(word));
}
/** The folder of shared code that a file lies in, where nothing but steps stands above it; null: none. */
function sharedFolder(path) {
	const folders = path.split("/").slice(0, -1);
	const at = folders.findIndex((name) => shared.test(name));
	return at === -1 || modelFolder(path) !== "" ? null : folders.slice(0, at + 1).join("/");
}
/** Whether a path lies below a folder; everything lies below the root. */
function isBelow(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}
// src/weigh/start/model-roots.ts
/** Folders of models, and of code that several of them share. */
function modelRoots(signs) {
	const apart = signs.programs.filter(({ program }) => sharedFolder(program.path) === null);
	const roots = rootsIn({
		...signs,
		programs: apart
	});
	if (roots.length < 2) return {
		roots: rootsIn(signs),
		shared: []
	};
	return {
		roots,
		shared: [...new Set(signs.programs.flatMap(({ program }) => sharedFolder(program.path) ?? []))]
	};
}
/** Programs that train decide; then artifacts with figures, and prompts; where there is none of these, artifacts or figures alone. */
function rootsIn(signs) {
	const own = withFigures(signs);
	const trained = ofPrograms(signs, "trains", own);
	const serious = [...trained].filter(([, { tried }]) => !tried);
	const chosen = new Map([...serious.length > 0 ? serious : tidied(trained)].map(([folder, { from }]) => [folder, from]));
	for (const [folder, from] of own) if (!chosen.has(folder) && folder !== "") chosen.set(folder, from);
	for (const [folder, { from, tried }] of ofPrograms(signs, "asks", own)) {
		const isPrompted = chosen.size === 0 || signs.prompts.some((path) => isBelow(path, folder));
		if (!tried && isPrompted && ![...chosen.keys()].some((it) => isBelow(`${folder}/`, it))) chosen.set(folder, from);
	}
	if (chosen.size === 0 && signs.programs.some(asks)) for (const path of signs.prompts) chosen.set(modelFolder(path), path);
	if (chosen.size === 0) for (const path of [...signs.artifacts, ...signs.metrics]) chosen.set(modelFolder(path), path);
	return unnested(chosen, own).sort((a, b) => a.folder < b.folder ? -1 : 1);
}
function asks({ signs }) {
	return signs.some(({ sign }) => sign === "asks");
}
/** Folders that hold an artifact and figures: a model each, whoever trains it. */
function withFigures({ artifacts, metrics }) {
	const measured = new Set(metrics.map(modelFolder));
	return new Map(artifacts.flatMap((path) => measured.has(modelFolder(path)) ? [[modelFolder(path), `${path} and its figures`]] : []));
}
function ofPrograms({ programs, packages }, sign, own) {
	const found = /* @__PURE__ */ new Map();
	for (const { program, signs } of programs) {
		const [first] = signs.filter((it) => it.sign === sign);
		if (first === void 0) continue;
		const folder = lifted(modelFolder(program.path), packages, own);
		const tried = sign === "asks" && /(?:^|\/)(?:eval\w*|judges?|benchmarks?)\//i.test(program.path) || isPracticeFolder(program.path) || program.kind === "notebook" && folder === "";
		const known = found.get(folder);
		if (known === void 0 || known.tried && !tried) found.set(folder, {
			from: first.from,
			tried
		});
	}
	return found;
}
/** The package that a package belongs to, unless what is inside keeps its own figures. */
function lifted(folder, packages, own) {
	let at = folder;
	for (;;) {
		const above = at.split("/").slice(0, -1).join("/");
		if (own.has(at) || above === "" || !packages.has(above) || modelFolder(`${above}/x`) !== above) return at;
		at = above;
	}
}
/** Where everything is tried out, it is one model's. */
function tidied(trained) {
	const [first] = trained.values();
	return trained.size < 2 || first === void 0 ? trained : /* @__PURE__ */ new Map([["", first]]);
}
/** A folder with one model below it is that model's; with several it is nobody's, unless it is the root with programs of its own. */
function unnested(chosen, own) {
	const all = [...chosen].map(([folder, from]) => ({
		folder,
		name: null,
		from
	}));
	const below = (folder) => all.filter((other) => other.folder !== folder && isBelow(other.folder, folder));
	const absorbed = /* @__PURE__ */ new Set();
	for (const { folder } of all) {
		const [only, second] = below(folder);
		if (only !== void 0 && second === void 0 && !(folder === "" && own.has(only.folder))) absorbed.add(only.folder);
	}
	return all.filter(({ folder }) => !absorbed.has(folder) && (folder === "" || below(folder).length < 2));
}
// src/weigh/start/column-names.ts
/** The column that labels are taken from: `df["churned"]`, `df.pop("churned")`, `df.churned.values`. */
function labelIn(it, isFrame, named) {
	if (it.is === "subscript" && isFrame(it.of)) return it.index.flatMap((one) => one.is === "at" ? named(one.value) : []);
	if (it.is === "call") {
		const { callee } = it;
		if (callee.is !== "member") return [];
		if (callee.name === "pop" && isFrame(callee.of)) return it.arguments.flatMap(({ value }) => named(value));
		return labelIn(callee.of, isFrame, named);
	}
	if (it.is !== "member") return [];
	if (it.of.is === "name" && isFrame(it.of) && !/^(?:values|index|columns|shape|T|loc|iloc)$/.test(it.name)) return [it.name];
	return labelIn(it.of, isFrame, named);
}
/** Names that an expression writes out, or that a constant stands for. */
function namesIn(it, constants) {
	if (it === void 0) return [];
	if (it.is === "constant") return typeof it.value === "string" ? [it.value] : [];
	if (it.is === "name" || it.is === "member") {
		const known = constants.get(it.name);
		return typeof known === "string" ? [known] : [];
	}
	if (it.is === "list" || it.is === "tuple") return it.items.slice(0, 500).flatMap((item) => namesIn(item, constants));
	return [];
}
/** Parts of a dataset are subscripts too. */
const partNames = /^(?:train(?:ing)?|valid(?:ation)?|val|dev|test|unsupervised)$/i;
/** A name that people give to columns; an unnamed index, a path or a sentence is none. */
function isColumn(name) {
	return name.length > 0 && name.length <= 80 && !partNames.test(name) && /^[\p{L}_][\p{L}\p{N}_ .%()/-]*$/u.test(name) && !/^Unnamed:|\.(?:csv|parquet|json)$/.test(name);
}
// src/weigh/start/program-signs.ts
/** A text that could name a file of data, a model or figures. */
const filed = /^[^\s'"<>|*?{}]{1,200}\.(?:[A-Za-z0-9]{1,11}|tar\.gz)$/;
/** Reads a program's signs from its calls; nothing is run. */
function programSigns(program) {
	const parts = programParts(program);
	const found = {
		program,
		signs: [],
		trackers: [],
		tasks: [],
		paths: [],
		folders: []
	};
	const told = (at, offset) => whereIn(program, at, offset);
	for (const { name, call, at } of parts.calls) {
		const from = () => `${told(at, call.from)} calls ${short(name)}`;
		const sign = callSign(name);
		if (sign !== null) found.signs.push({
			sign,
			from: from()
		});
		const tracker = trackerOf(name);
		if (tracker !== null && !found.trackers.some(({ value }) => value === tracker)) found.trackers.push({
			value: tracker,
			from: from()
		});
		const task = taskOf(name);
		if (task !== null) found.tasks.push({
			value: task,
			from: from()
		});
		const kept = keptAs(name, call, parts.naming.constants);
		if (kept !== null) found.folders.push({
			path: kept,
			call: name,
			from: told(at, call.from)
		});
		for (const { value } of call.arguments) for (const path of textsIn(value, parts.naming.constants)) if (filed.test(path)) found.paths.push({
			path: plain(path),
			call: name,
			from: told(at, call.from)
		});
	}
	for (const [at, script] of scriptsOf(program).entries()) for (const node of visit(script?.statements ?? [])) {
		if (node.is !== "function" && node.is !== "class") continue;
		for (const decorator of node.decorators.filter(({ is }) => is !== "call")) {
			const name = dottedName(decorator, parts.naming);
			const sign = callSign(name);
			if (sign !== null) found.signs.push({
				sign,
				from: `${told(at, decorator.from)} has @${short(name)}`
			});
		}
	}
	return found;
}
/** The folder or the name in a registry that a call saves a model under; null: none. */
function keptAs(name, { arguments: given }, constants) {
	const text = (it) => it === void 0 ? null : textsIn(it.value, constants)[0] ?? null;
	if (/\.(?:save_pretrained|push_to_hub|save_model)$/.test(name)) {
		const path = text(given[0]);
		return path === null ? null : plain(path);
	}
	if (!/^mlflow\.(?:\w+\.)*(?:log_model|register_model)$/.test(name)) return null;
	const model = text(given.find(({ keyword }) => keyword === "registered_model_name") ?? (name.endsWith(".register_model") ? given[1] : void 0));
	return model === null ? null : `models:/${model}/VERSION`;
}
/** Where things are tried out: nobody is served from there. */
function isTrial({ program }) {
	return program.kind === "notebook" || isPracticeFolder(program.path);
}
/** Whether a program makes a model, or asks one. */
function isLearning({ signs }) {
	return signs.some(({ sign }) => sign === "trains" || sign === "asks");
}
/** `fraud/train.py:12`; of a notebook its cell too. */
function whereIn(program, at, offset) {
	const { path, line, cell } = lineOf(program, at, offset);
	return cell === null ? `${path}:${line}` : `${path} cell ${cell}`;
}
/** Texts that an argument holds or names, one step deep: `"m.pkl"`, `MODEL_PATH`, `open("m.pkl", "wb")`, `root / "m.pkl"`. */
function textsIn(it, constants, depth = 3) {
	if (depth === 0) return [];
	switch (it.is) {
		case "constant": return typeof it.value === "string" ? [it.value] : [];
		case "name":
		case "member": {
			const known = constants.get(it.name);
			return typeof known === "string" ? [known] : [];
		}
		case "call": return it.arguments.flatMap(({ value }) => textsIn(value, constants, depth - 1));
		case "binary": return it.operator === "/" || it.operator === "+" ? textsIn(it.right, constants, depth - 1) : [];
		case "list":
		case "tuple": return it.items.slice(0, 20).flatMap((item) => textsIn(item, constants, depth - 1));
		default: return [];
	}
}
function plain(path) {
	return path.replace(/^(?:\.{1,2}\/)+|^\/(?=\S)/g, "");
}
function short(name) {
	return name.replaceAll("()", "").split(".").slice(-2).join(".").slice(0, 60);
}
// src/weigh/start/program-columns.ts
/** Names of tables, where nobody saw them being read. */
const frames = /^(?:df|data|dataset|frame|train|test|valid|val|raw|table|merged|features)$|(?:^|_)(?:df|frame)(?:_|$)|^(?:train|test|valid|val)_(?:data|set|df)$/i;
const labels$1 = /^(?:y|target|labels?)(?:_(?:train|test|val|valid|all|full|raw|true))?$/i;
const targetNames = /^(?:target|label|y|outcome|response|dependent)(?:_?(?:col(?:umn)?|name|var(?:iable)?|field|feature))?$/i;
const lists = /(?:^|_)(?:features?|predictors?|covariates?|numeric(?:al|s)?|categorical(?:s)?|num_cols|cat_cols|columns|cols)(?:_|$)/i;
const notLists = /drop|exclu|ignor|remov|plot|metric|param|rename|display/i;
/** What a program tells of its table, as it is written: subscripts of frames, lists of features, what is dropped or taken for the label. */
function programColumns(program) {
	const { naming } = programParts(program);
	const tables = /* @__PURE__ */ new Set();
	const columns = /* @__PURE__ */ new Map();
	let target = null;
	let isSure = false;
	const isFrame = (it) => {
		if (it.is === "name") return tables.has(it.name) || frames.test(it.name);
		if (it.is === "member") return /^(?:loc|iloc)$/.test(it.name) ? isFrame(it.of) : it.of.is === "name" && it.of.name === "self" && frames.test(it.name);
		if (it.is === "call") return it.callee.is === "member" && /^(?:copy|dropna|fillna|head|sample|query|reset_index|drop)$/.test(it.callee.name) && isFrame(it.callee.of);
		return false;
	};
	const note = (names, at, from) => {
		for (const name of names) if (isColumn(name) && !columns.has(name)) columns.set(name, whereIn(program, at, from));
	};
	const named = (it) => namesIn(it, naming.constants);
	const aim = (names, at, from, sure) => {
		const [name, second] = names;
		if (name === void 0 || second !== void 0 || !isColumn(name) || target !== null && (!sure || isSure)) return;
		isSure = sure;
		target = {
			value: name,
			from: whereIn(program, at, from)
		};
		note([name], at, from);
	};
	const look = (node, at) => {
		if (node.is === "assign") {
			const [to] = node.targets;
			const name = to?.is === "name" || to?.is === "member" ? to.name : "";
			if (node.value.is === "call" && /(?:^|\.)(?:read_(?:csv|parquet|feather|table|excel|json|sql\w*|pickle|orc|gbq)|scan_(?:csv|parquet)|DataFrame)$/.test(dottedName(node.value.callee, naming))) tables.add(name);
			if (isFrame(node.value)) tables.add(name);
			if (lists.test(name) && !notLists.test(name) && node.value.is === "list") note(named(node.value), at, node.value.from);
			if (targetNames.test(name) && node.value.is === "constant") aim(named(node.value), at, node.from, true);
			if (labels$1.test(name)) aim(labelIn(node.value, isFrame, named), at, node.from, true);
		}
		if (node.is === "subscript" && isFrame(node.of)) note(node.index.flatMap((one) => one.is === "at" ? named(one.value) : []), at, node.from);
		if (node.is !== "call") return;
		for (const { keyword, value } of node.arguments) {
			if (keyword !== null && /^(?:usecols|parse_dates)$/.test(keyword)) note(named(value), at, value.from);
			if (keyword !== null && /^(?:target|target_column|label|label_column|y_col)$/.test(keyword) && value.is === "constant") aim(named(value), at, value.from, false);
		}
		if (node.callee.is !== "member" || !/^(?:drop|pop)$/.test(node.callee.name) || !isFrame(node.callee.of)) return;
		const given = node.arguments.find(({ keyword }) => keyword === null || keyword === "columns" || keyword === "labels");
		const dropped = named(given?.value);
		note(dropped, at, node.from);
	};
	scriptsOf(program).forEach((script, at) => {
		for (const node of visit(script?.statements ?? [])) look(node, at);
	});
	return {
		columns: [...columns].map(([name, from]) => ({
			name,
			from
		})),
		target
	};
}
// src/weigh/start/code-guesses.ts
const mostColumns = 200;
/** What the programs of a model tell of it. */
function codeGuesses(programs) {
	const learning = programs.filter(isLearning);
	const telling = firstOf(learning.filter(({ signs }) => signs.some(({ sign }) => sign === "trains")).filter((it) => !isTrial(it)), learning.filter((it) => !isTrial(it)), learning, programs);
	const told = telling.map(({ program }) => programColumns(program));
	const columns = new Map(told.flatMap((it) => it.columns.map((column) => [column.name, column])).toReversed());
	const trackers = new Map(programs.flatMap((it) => it.trackers.map((tracker) => [tracker.value, tracker])).toReversed());
	return {
		task: taskIn(telling) ?? taskIn(programs.filter((it) => !isTrial(it))) ?? taskIn(programs),
		serving: servingIn(programs),
		exploration: programs.length > 0 && programs.every(isTrial) ? "all of its code is notebooks or trials" : null,
		columns: [...columns.values()].toReversed().slice(0, mostColumns),
		target: told.find(({ target }) => target !== null)?.target ?? null,
		trackers: [...trackers.values()].toReversed()
	};
}
function firstOf(...groups) {
	return groups.find((group) => group.length > 0) ?? [];
}
/** The task that is called for first in the order of tasks; classification and regression by their number, and nothing where it is even. */
function taskIn(programs) {
	const all = programs.flatMap(({ tasks }) => tasks);
	const of = (task) => all.filter(({ value }) => value === task);
	const [first] = taskOrder.flatMap((task) => /^(?:classification|regression)$/.test(task) ? [] : of(task).slice(0, 1));
	if (first !== void 0) return first;
	const [classes, numbers] = [of("classification"), of("regression")];
	if (classes.length === numbers.length) return null;
	return (classes.length > numbers.length ? classes : numbers)[0] ?? null;
}
function servingIn(programs) {
	const first = (sign) => programs.flatMap(({ signs }) => signs.filter((it) => it.sign === sign))[0];
	const [online, batch] = [first("serves"), first("batch")];
	if (online !== void 0 && batch !== void 0) return {
		value: "hybrid",
		from: `${online.from}, ${batch.from}`
	};
	if (online !== void 0) return {
		value: "online",
		from: online.from
	};
	return batch === void 0 ? null : {
		value: "batch",
		from: batch.from
	};
}
// src/weigh/start/data-guess.ts
const tables = /\.(?:csv|parquet)(?:\.gz)?$/i;
const pointed = /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|sqlite|zip|gz)\.dvc$|(?:^|\/)(?:data|datasets?|raw|processed|interim|features|train|test|corpus)\.dvc$|(?:^|\/)data\/[^/]+\.dvc$/i;
const made = /metric|result|pred|submission|report|score|history|output|importance|confusion|param|config|trial|leaderboard|benchmark|log(?:s|_|\.)/i;
const mostBytes = 33554432;
/** A committed table that may serve as a sample of a model's data: one that its code reads, or the likeliest by name. */
function sampleGuess(files, programs, id, isAlone) {
	const reads = programs.flatMap(({ paths }) => paths.filter(({ path, call }) => tables.test(path) && /read|load|scan|open/i.test(call)));
	const [best] = files.filter(({ path, size }) => tables.test(path) && size > 0 && size <= mostBytes && !isAside$1(path) && !made.test(path.slice(path.lastIndexOf("/") + 1))).flatMap(({ path, size }) => {
		const read = reads.find((it) => isSame(it.path, path));
		if (read === void 0 && !isAlone && speaksOfModel(path, id) === 0) return [];
		return [{
			path,
			size,
			points: (read ? 8 : 0) + (/train/i.test(path) ? 3 : 0) + (/sample|data/i.test(path) ? 1 : 0) - (/test|val(?:id)?|holdout/i.test(path) ? 2 : 0),
			isRead: read !== void 0,
			from: read ? `${read.from} reads it` : "its name"
		}];
	}).sort((a, b) => b.points - a.points || b.size - a.size || (a.path < b.path ? -1 : 1));
	return best === void 0 ? null : {
		value: best.path,
		from: best.from,
		isRead: best.isRead
	};
}
/** Data that DVC keeps, as `snapshot.file` names it. */
function snapshotGuess(files) {
	const found = files.find(({ path }) => pointed.test(path) && !isAside$1(path));
	return found === void 0 ? null : found.path.slice(0, -4);
}
// src/weigh/start/path-guess.ts
const configFolders = /^(?:conf|configs?|params|hparams|hyperparams|sql|queries|features|prompts)$/i;
const configFiles = /^(?:params|config|hparams|hyperparameters|settings|training|model)[\w.-]*\.(?:ya?ml|json|toml)$|^(?:dvc\.yaml|dvc\.lock|MLproject)$/i;
const noise = /^(?:reports?|figures?|images?|outputs?|results|logs?|docs?|references|data|datasets|plots|assets)$/i;
/** Globs of a model's own folder, without what only shows results. */
function folderPaths(folder, files) {
	const aside = foldersIn(files, folder).filter((name) => isNoise(files, folder, name));
	return [`${globbed(folder)}/**`, ...aside.map((name) => `!${globbed(folder)}/${globbed(name)}/**`)];
}
/** Configuration, queries and notebooks elsewhere that bear a model's name and no other's. */
function namedPaths(folder, id, { files, ids }) {
	const others = ids.filter((other) => other !== id);
	return files.filter(({ path }) => (folder === null || !isBelow(path, folder)) && /^(?:(?:conf|configs?|params|pipelines?)\/.*\.(?:ya?ml|json|toml)|(?:sql|queries)\/.*\.sql|notebooks?\/.*\.ipynb)$/i.test(path) && isNamedAfter(path, id, others)).slice(0, 5).map(({ path }) => globbed(path));
}
/** Globs of what stands at the root: folders and files in which a model is programmed or configured, without folders that are spoken for. */
function loosePaths(files, programs, taken) {
	const telling = programs.filter((path) => !taken.some((folder) => isBelow(path, folder)));
	const folders = foldersIn(files, "").filter((name) => !taken.some((folder) => isBelow(folder, name)) && !isNoise(files, "", name) && (configFolders.test(name) || telling.some((path) => isBelow(path, name))));
	const top = (ending) => telling.some((path) => !path.includes("/") && path.endsWith(ending));
	const loose = files.filter(({ path }) => !path.includes("/") && configFiles.test(path)).map(({ path }) => globbed(path));
	const away = files.filter(({ path }) => /^(?:setup|noxfile|tasks|conftest)\.py$/.test(path) && top(".py")).map(({ path }) => `!${path}`);
	return [
		...folders.map((name) => `${globbed(name)}/**`),
		...top(".py") ? ["*.py"] : [],
		...top(".ipynb") ? ["*.ipynb"] : [],
		...loose,
		...away
	];
}
/** Code in a folder of several models that bears the name of none. */
function codeBeside(folder, { files, ids, folders }) {
	const inner = folders.filter((other) => other !== folder && isBelow(other, folder));
	return files.filter(({ path }) => path.endsWith(".py") && isBelow(path, folder) && !inner.some((other) => isBelow(path, other)) && !isAside$1(path) && !isPracticeFolder(path) && ids.every((id) => speaksOfModel(path, id) === 0)).slice(0, 8).map(({ path }) => globbed(path));
}
/** A folder that shows results or keeps data, and holds no program. */
function isNoise(files, folder, name) {
	const below = `${folder === "" ? "" : `${folder}/`}${name}/`;
	return noise.test(name) && !files.some(({ path }) => path.startsWith(below) && /\.(?:py|ipynb|sql)$/.test(path));
}
/** Folders right below a folder that hold something, as git lists them. */
function foldersIn(files, folder) {
	const start = folder === "" ? 0 : folder.length + 1;
	const names = files.flatMap(({ path }) => {
		if (!isBelow(path, folder) || isAside$1(path)) return [];
		const end = path.indexOf("/", start);
		return end === -1 ? [] : [path.slice(start, end)];
	});
	return [...new Set(names)];
}
/** A path as a glob that matches it: what a glob would take for a sign stands as any letter. */
function globbed(path) {
	return path.replace(/[*?[\]{}()!+@|\\]/g, "?");
}
// src/weigh/start/model-start.ts
/** One model: what lies in its folder or bears its name; where it is alone, all that is there. */
function modelStart({ folder, name, from }, id, found) {
	const others = found.folders.filter((other) => other !== folder);
	const isAlone = found.ids.length === 1;
	const otherIds = found.ids.filter((other) => other !== id);
	const inner = [...others, ...found.shared].filter((other) => isBelow(other, folder));
	const isOthers = (path) => inner.some((other) => isBelow(path, other));
	const isOwn = (path) => isAlone || name === null && isBelow(path, folder) && !isOthers(path) || !others.some((other) => other !== "" && isBelow(path, other)) && isNamedAfter(path, id, otherIds);
	const programs = found.programs.filter(({ program }) => isOwn(program.path));
	const files = found.files.filter(({ path }) => isOwn(path));
	const metrics = found.metrics.filter(({ path }) => isOwn(path)).sort((a, b) => metricsRank(a) - metricsRank(b) || (a.path < b.path ? -1 : 1));
	const candidate = metrics.find(({ path }) => !isProduction(path));
	const production = metrics.find(({ path }) => isProduction(path));
	const { artifact, others: artifacts, unkept } = artifactGuess(found.kept.filter(isOwn), programs, id, files);
	const code = codeGuesses(programs);
	return {
		id,
		root: folder,
		from,
		paths: name !== null ? [...telling(programs).map(globbed), ...namedPaths(null, id, found)] : pathsOf(folder, id, {
			files,
			programs: telling(programs),
			inner,
			isAlone
		}, found),
		dependsOn: [...name === null ? [] : codeBeside(folder, found), ...found.shared.map((it) => `${globbed(it)}/**`)],
		prompts: promptGlobs(found.prompts.filter(isOwn)),
		artifact,
		artifacts,
		unkept,
		metrics: candidate === void 0 ? null : {
			value: candidate.path,
			from: candidate.from
		},
		otherMetrics: metrics.filter((it) => it !== candidate && it !== production).map(({ path }) => path),
		production: production === void 0 ? null : {
			value: production.path,
			from: "its name"
		},
		contract: found.contracts.find(({ value }) => isOwn(value)) ?? null,
		ledger: found.ledgers.find((path) => isOwn(path)) ?? null,
		gates: found.gates.find(({ value }) => isOwn(value)) ?? null,
		dataContract: found.dataContracts.find(({ value }) => isOwn(value)) ?? null,
		sample: sampleGuess(files, programs, id, isAlone),
		snapshot: snapshotGuess(files),
		...code,
		task: taskBetween(code.task, candidate === void 0 ? null : taskOfMetrics(candidate))
	};
}
/** Code tells of the task, but for figures of a kind that only a narrower one has: a classifier that is scored by NDCG ranks. */
function taskBetween(code, figures) {
	const isGeneral = (guess) => guess === null || /^(?:classification|regression)$/.test(guess.value);
	return isGeneral(code) && !isGeneral(figures) ? figures : code ?? figures;
}
/** Folders that hold prompts, as globs. */
function promptGlobs(paths) {
	const folders = paths.map((path) => (/(?:^|.*\/)prompts?(?=\/)/i.exec(path) ?? [""])[0]);
	return [...new Set(folders.map((folder, i) => folder === "" ? globbed(paths[i] ?? "") : `${globbed(folder)}/**`))].slice(0, 10);
}
/** Programs that tell where a model is programmed: trials only where nothing else trains it. */
function telling(programs) {
	const serious = programs.filter((it) => !isTrial(it));
	const chosen = serious.some(isLearning) ? serious : [...serious, ...programs.filter((it) => isTrial(it) && isLearning(it))];
	return (chosen.length > 0 ? chosen : programs).map(({ program }) => program.path);
}
function pathsOf(folder, id, { files, programs, inner, isAlone }, found) {
	if (folder !== "" && !isAlone) return [...folderPaths(folder, found.files), ...namedPaths(folder, id, found)];
	if (folder !== "") return [...folderPaths(folder, files), ...loosePaths(files, programs, [folder, ...inner])];
	const taken = [...inner, ...found.folders.filter((other) => other !== "")];
	const loose = loosePaths(files, programs, taken);
	if (loose.some((glob) => !glob.startsWith("!"))) return loose;
	return [
		"**/*.py",
		"**/*.ipynb",
		...taken.map((other) => `!${globbed(other)}/**`)
	];
}
// src/weigh/start/namesakes.ts
/** The models of one folder, where several programs train there and each has an artifact or figures of its name: `train_churn.py`, `models/churn.pkl`. */
function namesakes(root, { programs, artifacts, metrics }) {
	const training = programs.filter((it) => isLearning(it) && !isTrial(it) && modelFolder(it.program.path) === root.folder);
	const named = new Map(training.map((it) => [nameOf(it.program.path), it.signs[0]?.from ?? it.program.path]).toReversed());
	named.delete("");
	const names = [...named.keys()].toReversed();
	const kept = [...artifacts, ...metrics].filter((path) => isBelow(path, root.folder));
	const shown = names.filter((name) => kept.some((path) => isNamedAfter(path, name, names.filter((other) => other !== name))));
	if (shown.length < 2) return [root];
	return shown.sort().map((name) => ({
		folder: root.folder,
		name,
		from: named.get(name) ?? root.from
	}));
}
/** A program's name without the words of its work: `churn` of `train_churn_model.py`. */
function nameOf(path) {
	return wordsOf(path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "")).filter((word) => !isStep(word) && !/^(?:fit|run|final|new|old|best)$/.test(word)).join("-");
}
// src/weigh/start/look-around.ts
/** More models than that nobody reads at once. */
const mostModels = 60;
const prompts = /(?:^|\/)prompts?\/.*\.(?:md|txt|ya?ml|json|jinja2?|j2|prompt)$|\.prompt(?:\.(?:md|txt|ya?ml))?$/i;
/** Looks for models, and for what belongs to each. Everything that is said of them is a guess. */
function lookAround({ name, files, texts }) {
	const programs = programsIn(texts);
	const kept = keptArtifacts(files, texts);
	const metrics = metricsFiles(texts);
	const prompted = files.flatMap(({ path }) => prompts.test(path) && !isAside$1(path) ? [path] : []);
	const packages = new Set(files.flatMap(({ path }) => path.endsWith("/__init__.py") ? [path.slice(0, -12)] : []));
	const signs = {
		programs,
		artifacts: kept,
		metrics: kept.length > 0 || programs.some(({ program, signs }) => signs.some(({ sign }) => sign === "trains" || sign === "asks") || isMlCode(program)) ? metrics.map(({ path }) => path) : [],
		prompts: prompted,
		packages
	};
	const { roots: folders, shared } = modelRoots(signs);
	const roots = folders.flatMap((root) => namesakes(root, signs));
	const chosen = roots.slice(0, mostModels);
	const ids = modelIds(chosen, name);
	const owners = ownersIn(texts);
	const found = {
		files,
		programs,
		kept,
		metrics,
		prompts: prompted,
		ids,
		gates: gatesThere(texts),
		contracts: contractsThere(texts),
		ledgers: files.flatMap(({ path }) => /(?:^|[/_.-])ledger\.md$/i.test(path) && !isAside$1(path) ? [path] : []),
		dataContracts: dataContractsThere(texts),
		shared,
		folders: folders.map(({ folder }) => folder)
	};
	const models = chosen.map((root, i) => ({
		...modelStart(root, ids[i] ?? "model", found),
		owners: ownersFor(root.folder, owners)
	}));
	return {
		models,
		approvers: approversOf(models, owners),
		further: roots.length - chosen.length
	};
}
/** Programs that have to do with models, by their signs. */
function programsIn(texts) {
	return [...texts].flatMap(([path, value]) => {
		if (!/\.(?:py|ipynb)$/.test(path)) return [];
		const kind = path.endsWith(".py") ? "python" : "notebook";
		const read = readProgram({
			path,
			headPath: path,
			side: "head",
			role: "named",
			kind,
			text: {
				is: "read",
				value,
				from: {
					path,
					commit: null,
					id: null
				}
			}
		});
		if (read.is !== "read" || !mayTell(read.value.cells)) return [];
		const signs = programSigns(read.value);
		return signs.signs.length > 0 || isMlCode(read.value) ? [signs] : [];
	});
}
const hint = /\b(?:langchain|llama_index|Chat[A-Z])|\b(?:fit|train|learn|backward|predict|Trainer|auto_arima|create_model|ultralytics|gensim|cross_val_score|FastAPI|Flask|APIRouter|bentoml|kserve|DAG|dag|prefect|dagster|openai|anthropic|litellm|langchain|transformers|sklearn|torch|keras|xgboost|lightgbm|catboost|onnxruntime|joblib|mlflow)\b/;
function mayTell(cells) {
	return cells.some(({ text }) => hint.test(text));
}
function ownersIn(texts) {
	const path = codeOwnersPaths.find((it) => texts.has(it));
	return path === void 0 ? null : {
		path,
		lines: readCodeOwners(texts.get(path) ?? "")
	};
}
function ownersFor(folder, owners) {
	const line = owners === null ? null : ownersOf(owners.lines, folder);
	return owners === null || line === null || line.owners.length === 0 ? null : {
		value: line.owners,
		from: `${owners.path}:${line.line}`
	};
}
/** More owners than that are not asked to approve what the others own: those of the configuration's folder are. */
const mostApprovers = 6;
/** Whoever owns the models' folders, or the folder of the configuration. */
function approversOf(models, owners) {
	const all = models.flatMap((model) => model.owners ?? []);
	const [first] = all;
	const names = [...new Set(all.flatMap(({ value }) => value))];
	if (first === void 0 || names.length > mostApprovers) return ownersFor(".github", owners);
	const lines = [...new Set(all.map(({ from }) => from))];
	return {
		value: names,
		from: lines.length === 1 ? first.from : `${first.from} and ${lines.length - 1} more of its lines`
	};
}
// src/weigh/start/printed.ts
/** A path or a name as YAML has it: plain where nothing can be mistaken, else in quotes. */
function printed(text) {
	return /^[A-Za-z_.][\w./*?-]*$/.test(text) && text.includes("/") && !text.includes("//") ? text : scalar(text, true);
}
/** A list in brackets. */
function printedList(texts) {
	return `[${texts.map(printed).join(", ")}]`;
}
/** What may stand in a comment: one line, and nothing that YAML refuses there. */
function remark(text) {
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, "").slice(0, 300);
}
/** A line that says what it was guessed from. */
function guessed(line, from) {
	return `${line} # guess: ${remark(from)}`;
}
// src/weigh/start/columns-draft.ts
/** A first data contract from the columns that code names: their types, ranges and nulls are unknown, and stay so. null: it names none. */
function columnsDraft({ columns: seen, target, snapshot }) {
	const columns = seen.filter(({ name }) => !reservedKeys.has(name));
	if (columns.length < 2) return null;
	const named = (sounds) => columns.find(({ name }) => sounds(name));
	const [entity, time] = [named(soundsLikeEntity), named(soundsLikeTime)];
	const personal = columns.filter(({ name }) => soundsPersonal(name)).map(({ name }) => name);
	return `${[
		"# Drafted from the columns that the code names. No sample was read, so nothing is said of types, ranges and nulls:",
		"# `mle-review contract data SAMPLE` drafts those from a CSV or Parquet file. Fill in what is commented out, and check the lines that say `guess`.",
		"version: 1",
		"contract: 1 # raise it when a breaking change is meant",
		snapshot === null ? "# snapshot: NAME-2026-11-01 # or {file: …}, where DVC or Git LFS keeps it" : guessed(`snapshot: {file: ${printed(snapshot)}}`, "DVC keeps it"),
		"# grain: one … # what one row is",
		entity === void 0 ? "# entity: … # whose rows belong together" : guessed(`entity: ${scalar(entity.name)}`, `its name, at ${entity.from}`),
		"# key: … # what tells a row from all others",
		target === null ? "# label:" : "label:",
		target === null ? "#   column: …" : guessed(`  column: ${scalar(target.value)}`, target.from),
		"#   definition: … # what makes a row positive, or what the value measures",
		"#   time: … # when it is known",
		"#   delay: …",
		time === void 0 ? "# features:" : "features:",
		time === void 0 ? "#   time: …" : guessed(`  time: ${scalar(time.name)}`, `its name, at ${time.from}`),
		"#   freshness: … # how old a feature may be when it is used",
		"#   join: … # which values a row may see: as of its time, never later",
		"# split: {policy: time, by: …} # or group, random",
		"columns:",
		...columns.map(({ name, from }) => `  ${scalar(name)}: {} # ${remark(from)}`),
		`sensitive: [${personal.map((it) => scalar(it)).join(", ")}] # guess: by their names`
	].join("\n")}\n`;
}
// src/weigh/start/free-path.ts
/** The first path that nothing stands at; null: what stands there is somebody's. */
function freePath(paths, isTaken) {
	return paths.find((path) => !isTaken(path)) ?? null;
}
/** Names of a file in a model's folder; where several models share it, each has its id before the name. */
function besideModel({ root, id }, models, names) {
	const isCrowded = models.filter((other) => other.root === root).length > 1;
	return names.map((name) => `${root === "" ? "" : `${root}/`}${isCrowded ? `${id}-` : ""}${name}`);
}
// src/weigh/start/gateable.ts
/** Numbers that a file keeps beside its metrics. */
const bookkeeping = /(?:^|[^a-z])(?:epochs?|steps?|iterations?|samples|support|flos|seed|count|num|number|n|rows|threshold|cutoff|timestamp|duration|fit[ _]?time|score[ _]?time|params?|size|batch|lr|learning[ _]?rate|folds?|id|version|year|tp|fp|tn|fn|std|sd|var|variance)(?:[^a-z]|$)/i;
/** Figures of training rows, and of the training itself. */
const ofTraining = /(?:^|[^a-z])train|_per_(?:second|step)$|runtime/i;
const part = /(?:^|[^a-z])(test|eval|holdout|val|valid|validation|dev)(?=[^a-z]|$)/gi;
/** Gates that nobody reads at once are none. */
const most = {
	quality: 4,
	operational: 2,
	asked: 5
};
/** Sorts what a file holds. Of a metric that is there for several parts of the data, the test's is taken. */
function gateable({ metrics }) {
	const named = Object.entries(metrics).filter(([name]) => !isAside(name));
	const numbers = named.flatMap(([name, value]) => value.is === "number" ? [[name, value]] : []);
	const possible = numbers.filter(([name, { value }]) => isPossible(name, value));
	const known = possible.filter(([name]) => metricDirection(name) !== null);
	const sure = known.filter(([, { value }]) => Math.abs(value) >= 1e-9);
	const chosen = [...once(sure.filter(([name]) => !isOperational(name)).sort(([a], [b]) => rank(a) - rank(b))).slice(0, most.quality), ...sure.filter(([name]) => isOperational(name)).slice(0, most.operational)];
	const names = (some) => some.map(([name]) => name);
	const asked = names(possible.filter((it) => !known.includes(it))).slice(0, most.asked);
	const zero = names(known.filter((it) => !sure.includes(it))).slice(0, most.asked);
	const impossible = numbers.filter((it) => !possible.includes(it)).map(([name, { text }]) => ({
		name,
		text,
		isNumber: true
	}));
	const texts = named.flatMap(([name, value]) => value.is === "number" || metricDirection(name) === null ? [] : [{
		name,
		text: value.text,
		isNumber: false
	}]);
	const wrong = [...impossible, ...texts].slice(0, most.asked);
	const told = /* @__PURE__ */ new Set([
		...names(chosen),
		...asked,
		...zero,
		...wrong.map(({ name }) => name)
	]);
	return {
		chosen,
		asked,
		zero,
		wrong,
		left: names(numbers).filter((name) => !told.has(name))
	};
}
function isOperational(name) {
	return metricFamily(name)?.operational === true;
}
function isAside(name) {
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	return ofTraining.test(words) || bookkeeping.test(words) && !isOperational(name);
}
/** The first of those that differ by the part of the data alone. */
function once(sorted) {
	const bare = (name) => name.replace(part, "").replace(/[^A-Za-z0-9]/g, "");
	return sorted.filter(([name], i) => sorted.findIndex(([other]) => bare(other) === bare(name)) === i);
}
/** Figures of the test first, of single classes last; then by what they measure. */
function rank(name) {
	const family = [
		"share",
		"correlation",
		"explained",
		"loss",
		"brier"
	].indexOf(metricFamily(name)?.name ?? "");
	return (/^(?:\d+|class[ _]?\w+)[./]/i.test(name) ? 100 : 0) + (/(?:^|[^a-z])(?:test|eval|holdout)/i.test(name) ? 0 : 10) + (family === -1 ? 9 : family);
}
// src/weigh/start/margin.ts
const z = 1.96;
/** What chance alone moves, where the file tells how sure the figure is; null: it tells nothing. */
function measuredMargin(value) {
	const { low, high, se, runs, count, n, confidence } = value;
	if (low !== void 0 && high !== void 0 && high > low) return margin((high - low) / 2, `half of its interval${confidence === void 0 ? "" : `, at ${confidence}`}`);
	if (se !== void 0 && se > 0) return margin(z * se, `1.96 standard errors of ${se}`);
	if (runs !== void 0 && runs.length > 2) {
		const mean = runs.reduce((sum, it) => sum + it, 0) / runs.length;
		const spread = Math.sqrt(runs.reduce((sum, it) => sum + (it - mean) ** 2, 0) / (runs.length - 1));
		if (spread > 1e-9 * Math.abs(mean)) return margin(2 * spread, `two standard deviations of its ${runs.length} runs`);
	}
	if (count === void 0 || n === void 0 || n < 1 || count < 0 || count > n) return null;
	return margin(wilson(count / n, n), `what chance moves ${count} of ${n} by, at 0.95`);
}
/** Half of Wilson's interval for a share of n. */
function wilson(share, n) {
	return z / (1 + z ** 2 / n) * Math.sqrt(share * (1 - share) / n + z ** 2 / (4 * n ** 2));
}
function margin(amount, because) {
	return {
		amount: rounded(amount),
		absolute: true,
		because
	};
}
/** Two digits, never in powers of ten. */
function rounded(amount) {
	const digits = Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(amount))));
	const text = amount.toFixed(digits);
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
// src/weigh/start/gates-draft.ts
/** First gates from the metrics that are there: nothing may get worse than base by more than that. No limit is made up. null: no metric to gate. */
function gatesDraft(metrics, file) {
	const { chosen, asked, zero, wrong, left } = gateable(metrics);
	if (chosen.length + asked.length + zero.length + wrong.length === 0) return null;
	const [first] = chosen;
	return {
		text: `${[
			`# Drafted from ${remark(file)}. Each gate says how much worse than the model on the base branch a candidate may be.`,
			"# What is good enough, nobody can tell from a file: add `min`, `max` or `do_not_ship` where you know it. Check the lines that say `guess`.",
			"version: 1",
			first === void 0 ? "gates: {}" : "gates:",
			...chosen.flatMap((it) => [...gateLines(...it), ...it === first ? slicesLines(metrics.slices) : []]),
			...asked.map((name) => `  # ${told(name)}: {better: …, baseline: {max_loss: …}} # is higher better, or lower?`),
			...zero.map((name) => `  # ${told(name)}: {better: ${metricDirection(name)}, baseline: {max_loss: …}} # it is 0 now: how much is too much?`),
			...wrong.map(({ name, text, isNumber }) => `  # ${told(name)} # ${remark(text)} is ${isNumber ? "none of its values: a share lies between 0 and 1 here" : "no number: write one"}`),
			...left.length === 0 ? [] : [`  # also there: ${remark(left.slice(0, 20).join(", "))}${left.length > 20 ? ` and ${left.length - 20} more` : ""}`]
		].join("\n")}\n`,
		isReady: first !== void 0
	};
}
function gateLines(name, value) {
	const measured = measuredMargin(value);
	const [share, words] = isOperational(name) ? ["0.10", "a tenth"] : ["0.02", "a fiftieth"];
	const loss = measured === null ? `{relative: ${share}}} # guess: ${words} of what base has; the file does not say how sure its figure is` : `${measured.amount}} # ${measured.because}`;
	return [
		`  ${key(name)}:`,
		`    better: ${metricDirection(name)} # guess: by its name`,
		`    baseline: {max_loss: ${loss}`
	];
}
/** Slices are there: which of them count, somebody has to say. */
function slicesLines(slices) {
	const keys = [...new Set(Object.keys(slices).flatMap((name) => name.includes(",") ? [] : name.split("=")[0] ?? []))];
	const gaps = keys.slice(0, 5).map((it) => `${told(it)}: {max_gap: …}`);
	return keys.length === 0 ? [] : [`    # slices: {${gaps.join(", ")}} # how far may the worst be behind the best?`];
}
function key(name) {
	return scalar(name, true);
}
/** The same in a comment. */
function told(name) {
	return remark(key(name));
}
// src/weigh/start/gates-files.ts
/**
* Gates of models, by their ids, and the files that are written for them: one beside each model, or one for all whose gates say the same
* (`isShared`). What is there already is named.
*/
function gatesFiles(models, texts, { isShared, isTaken }) {
	const made = [];
	const of = /* @__PURE__ */ new Map();
	for (const model of models) {
		if (model.gates !== null) of.set(model.id, {
			path: model.gates.value,
			isReady: true
		});
		const draft = model.gates === null ? draftOf(model, texts) : null;
		if (draft === null) continue;
		const same = isShared ? made.find((file) => saysOf(file.draft) === saysOf(draft)) : void 0;
		const file = same ?? newFile(draft, namesFor(model, models, isShared ? made.length : null), isTaken);
		if (file === null) continue;
		if (same === void 0) made.push(file);
		file.models.push(model.id);
		of.set(model.id, {
			path: file.path,
			isReady: draft.isReady
		});
	}
	return {
		of,
		files: made.map(({ path, draft, models: ids }) => ({
			path,
			text: forAll(draft.text, ids.length)
		}))
	};
}
function draftOf({ metrics }, texts) {
	const text = metrics === null ? void 0 : texts.get(metrics.value);
	if (metrics === null || text === void 0) return null;
	const read = readMetrics(text, {
		path: metrics.value,
		commit: null,
		id: null
	});
	return read.is === "read" ? gatesDraft(read.value, metrics.value) : null;
}
/** The gates without the first line, which names the file that they were drafted from. */
function saysOf({ text }) {
	return text.slice(text.indexOf("\n"));
}
function newFile(draft, names, isTaken) {
	const path = freePath(names, isTaken);
	return path === null ? null : {
		path,
		draft,
		models: []
	};
}
function namesFor(model, models, shared) {
	if (shared !== null) return [`.github/mle-review-gates${shared === 0 ? "" : `-${shared + 1}`}.yml`];
	return besideModel(model, models, ["gates.yml", "mle-review-gates.yml"]);
}
/** Gates of one model that serve others too say so. */
function forAll(text, models) {
	return models < 2 ? text : text.replace(/\.(?= Each gate)/, `, for ${models} models whose figures bear the same names.`);
}
// src/weigh/start/evidence-lines.ts
/** The lines of a configuration about a model's artifact. */
function artifactLines({ artifact, artifacts, unkept }) {
	const more = artifacts.length === 0 ? [] : [`# there too: ${remark(artifacts.slice(0, 5).join(", "))}${artifacts.length > 5 ? ` and ${artifacts.length - 5} more` : ""}: another model gets an entry of its own`];
	if (artifact !== null) return [guessed(`artifact: ${printed(artifact.value)}`, artifact.from), ...more];
	return [`# artifact: … # ${remark(unkept === null ? "a path, its .dvc file, or an address in a registry" : `${unkept.from} writes ${unkept.value}, which git does not keep: where does serving find it?`)}`];
}
/** Those about its figures and gates. */
function metricsLines({ metrics, otherMetrics, production, trackers, gates: existing }, gates) {
	const runs = trackers.map(({ value }) => value).join(" and ");
	const [tracker] = trackers;
	const told = tracker === void 0 ? "a JSON file of numbers that is committed with the change" : `${tracker.from}: what ${runs} keeps is outside of git; write the figures to a JSON file as well`;
	return [
		metrics === null ? `# metrics: metrics.json # ${remark(told)}` : guessed(`metrics: ${printed(metrics.value)}`, metrics.from),
		...otherMetrics.length === 0 ? [] : [`# figures too: ${remark(otherMetrics.slice(0, 4).join(", "))}${otherMetrics.length > 4 ? ` and ${otherMetrics.length - 4} more` : ""}`],
		...production === null ? [] : [guessed(`production: ${printed(production.value)}`, production.from)],
		gatesLine(gates, existing, metrics)
	];
}
function gatesLine(gates, existing, metrics) {
	if (existing !== null) return guessed(`gates: ${printed(existing.value)}`, existing.from);
	if (gates === null) return `# gates: … # ${metrics === null ? "no figures are here to write gates for" : "its figures are none to gate"}`;
	return gates.isReady ? `gates: ${printed(gates.path)}` : `# gates: ${printed(gates.path)} # answer the questions in it first`;
}
// src/weigh/start/settings-draft.ts
const impact = "# impact: standard # low, standard or high: who is hurt when it is wrong?";
const asksServing = "# serving: … # none, batch, online, streaming or hybrid";
const labels = "# labels: immediate # immediate, delayed or none: when is it known whether a prediction was right?";
const asksTask = "# task: … # classification, regression, ranking, forecasting, embedding, generation or anomaly";
const asksData = "# data_contract: … # `mle-review contract data SAMPLE` drafts one";
const rollback = "# rollback: {artifact: base, switch: …, trigger: …} # how traffic goes back, and what makes you go back";
const questions = [
	impact,
	asksServing,
	labels,
	asksTask,
	asksData,
	rollback
].map((line) => line.slice(2));
/** More models than that do not repeat what each may say: it stands above them once. */
const fewModels$1 = 8;
/** A first configuration: what was found, each guess with what it was guessed from; what only a person knows is a comment. */
function settingsDraft({ models, approvers, further }, filesOf) {
	const isTerse = models.length > fewModels$1;
	return `${[
		"# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/mle-review/v1/dist/schema/config.json",
		"# Drafted by `mle-review init` from the files that are here. Check the lines that say `guess`; what only a person knows is commented out.",
		"version: 1",
		approvers === null ? "# approvers: [ana, ben] # whose approving review settles a loosened gate; no line of CODEOWNERS tells" : guessed(`approvers: ${printedList(approvers.value)}`, `${approvers.from} names them${approvers.value.some((it) => it.includes("/")) ? "; teams are known to the App, and to the Action with `org-token`" : ""}`),
		...isTerse ? ["# What each model may say too, where somebody knows it:", ...questions.map((line) => `#   ${line}`)] : [],
		"models:",
		...models.flatMap((model) => modelLines(model, filesOf(model), isTerse)),
		...further === 0 ? [] : [`  # ${further} more folders look like models: add those that somebody relies on`]
	].join("\n")}\n`;
}
function modelLines(model, files, isTerse) {
	const { id, root, from, paths, dependsOn, prompts, owners, task, serving, exploration, target } = model;
	const said = [
		guessed(`paths: ${printedList(paths)}`, root === "" ? "where it is programmed and configured" : "its folder"),
		...dependsOn.length === 0 ? [] : [guessed(`depends_on: ${printedList(dependsOn)}`, "several models stand beside it")],
		...prompts.length === 0 ? [] : [guessed(`prompts: ${printedList(prompts)}`, "their folder")],
		...owners === null ? [] : [guessed(`owners: ${printedList(owners.value)}`, owners.from)],
		"mode: observe # a summary, no comments, no holds; then comment, then enforce",
		...exploration === null ? [] : [guessed("stage: exploration", exploration)],
		impact,
		serving === null ? asksServing : guessed(`serving: ${serving.value}`, serving.from),
		task?.value === "forecasting" ? guessed("labels: delayed", "what is forecast is known later") : labels,
		task === null ? asksTask : guessed(`task: ${task.value}`, task.from),
		...artifactLines(model),
		...metricsLines(model, files.gates),
		files.dataContract === null ? asksData : guessed(`data_contract: ${printed(files.dataContract)}`, dataWords(model, files.dataContract)),
		...model.contract === null ? [] : [guessed(`contract: ${printed(model.contract.value)}`, model.contract.from)],
		...model.ledger === null ? [] : [guessed(`ledger: ${printed(model.ledger)}`, "its name")],
		...target === null || soundsPersonal(target.value) ? [] : [`# prediction: {target: ${scalar(remark(target.value), true)}} # ${remark(target.from)} takes it for the label: what does it mean, and who acts on it?`],
		rollback
	];
	const lines = isTerse ? said.filter((line) => !line.startsWith("#") || isTold(line)) : said;
	return [guessed(`  ${scalar(id)}:`, from), ...lines.map((line) => `    ${line}`)];
}
function dataWords({ dataContract, sample }, path) {
	if (dataContract?.value === path) return dataContract.from;
	return sample === null ? "drafted from the columns that its code names" : `drafted from ${sample.value}; ${sample.from}`;
}
/** What was found and could not be written down; the other comments only ask. */
function isTold(line) {
	return /^# (?:there too|figures too|artifact: … # (?!a path)|gates: (?!…))/.test(line);
}
// src/weigh/start/start-files.ts
/** More models than that get no data contracts, and gates together: whoever reads them all would read none. */
const fewModels = 8;
/** What a start would write about its models: the configuration, gates and data contracts, none over a file that is there. */
function startFiles(around, texts, profiles, isTaken) {
	const { models } = around;
	const isMany = models.length > fewModels;
	const gates = gatesFiles(models, texts, {
		isShared: isMany,
		isTaken
	});
	const contracts = new Map(isMany ? [] : models.map((model) => [model.id, contractFile(model, models, profiles, isTaken)]));
	const configuration = settingsDraft(around, ({ id, dataContract }) => ({
		gates: gates.of.get(id) ?? null,
		dataContract: dataContract?.value ?? contracts.get(id)?.path ?? null
	}));
	return [
		{
			path: settingsPath,
			text: configuration
		},
		...gates.files,
		...[...contracts.values()].flatMap((file) => file ?? [])
	];
}
function contractFile(model, models, profiles, isTaken) {
	const { dataContract, sample, target } = model;
	if (dataContract !== null) return null;
	const profile = sample === null ? void 0 : profiles.get(sample.value);
	const told = target === null ? null : {
		label: target.value,
		from: target.from
	};
	const text = profile === void 0 || sample === null ? columnsDraft(model) : dataDraft(profile, sample.value, told);
	const path = freePath(besideModel(model, models, ["data.yml", "data-contract.yml"]), isTaken);
	return text === null || path === null ? null : {
		path,
		text
	};
}
// src/world/start/configured.ts
/** What stands in for a configuration: a sentence that says what it is; null: nothing does. */
function configurationThere(paths, texts) {
	if (paths.includes(".github/mle-review.yml")) {
		const read = readSettings(texts.get(".github/mle-review.yml") ?? "", {
			path: settingsPath,
			commit: null,
			id: null
		});
		return read.is === "read" ? `${settingsPath} is there and stays: models, gates and data contracts are left to it.` : `${settingsPath} is there and stays, though it does not parse: ${read.is === "unreadable" ? read.why.split("\n")[0] : "it is empty."}`;
	}
	const other = paths.find((path) => /^(?:\.github\/)?\.?mle-review\.(?:ya?ml|json)$/i.test(path));
	return other === void 0 ? null : `${other} is there, and only ${settingsPath} is read: rename it. No other configuration was written beside it.`;
}
/** A workflow that reviews already. */
function workflowThere(texts) {
	for (const [path, text] of texts) if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && /uses:\s*\S*mle-review/.test(text) && reviewingPart(text) !== null && !onlyRunsContracts(text)) return path;
	return null;
}
// src/world/start/plan-start.ts
const workflow = {
	path: ".github/workflows/mle-review.yml",
	text: startWorkflow
};
const nothing = {
	models: [],
	approvers: null,
	further: 0
};
/** Looks around, and says what there is to write; where nothing is of machine learning, and nobody configured it, nothing is. */
async function planStart(root, name, listed) {
	const wanted = textsWanted(listed.files);
	const place = {
		name,
		files: listed.files,
		texts: openTexts(root, wanted.paths)
	};
	const configured = configurationThere(listed.files.map(({ path }) => path), place.texts);
	const { around, drafts } = configured === null ? await draftedIn(root, place) : {
		around: nothing,
		drafts: []
	};
	const { links, nameless, gone } = listed;
	const told = {
		around,
		files: listed.files.length,
		unseen: {
			...wanted.closed,
			links,
			nameless,
			gone
		}
	};
	if (configured === null && around.models.length === 0) return {
		...told,
		written: [],
		left: []
	};
	const running = workflowThere(place.texts);
	const all = [
		...drafts,
		startTemplate(),
		...running === null ? [workflow] : []
	];
	const written = all.filter(({ path }) => !isThere(root, path));
	const left = [
		...configured === null ? [] : [configured],
		...running === null ? [] : [`${running} runs mle-review already and stays.`],
		...all.filter((file) => !written.includes(file)).map(({ path }) => `${path} is there and stays.`)
	];
	return {
		...told,
		written,
		left
	};
}
async function draftedIn(root, place) {
	const seen = lookAround(place);
	const profiles = /* @__PURE__ */ new Map();
	for (const path of new Set(seen.models.flatMap(({ sample }) => sample?.value ?? []))) {
		const profile = await profileOf(root, path);
		if (profile !== null) profiles.set(path, profile);
	}
	const models = seen.models.map((model) => isSample(model, profiles) ? model : {
		...model,
		sample: null
	});
	const around = {
		...seen,
		models
	};
	return {
		around,
		drafts: models.length === 0 ? [] : startFiles(around, place.texts, profiles, (path) => isThere(root, path))
	};
}
/** Whether a table was read, and may be what a model learns from: one that nobody reads must hold its label. */
function isSample({ sample, target }, profiles) {
	const profile = sample === null ? void 0 : profiles.get(sample.value);
	if (profile === void 0 || sample === null) return false;
	return sample.isRead || target === null || profile.columns.some(({ name }) => name === target.value);
}
async function profileOf(root, path) {
	const [pointer] = openTexts(root, [path]).values();
	if (pointer !== void 0 && readLfsPointer(pointer) !== null) return null;
	const sample = await sampleOf(join(root, path), {
		path,
		commit: null,
		id: null
	});
	return sample.is === "read" && sample.value.names.length > 0 ? dataProfile(sample.value) : null;
}
// src/world/commands/init.ts
/** `mle-review init`: looks at a repository and writes a first configuration, with what belongs to it. What is there stays. */
async function initCommand(dir, { dryRun = false }, io) {
	const { root, name, remote, branch } = await workPlace(resolve(io.cwd, dir), io.env);
	const { written, ...plan } = await planStart(root, name, await progress(io, `Listing ${root}`, listFiles(root, io.env)));
	if (dryRun) io.out(written.map(({ path, text }) => newFileDiff(path, text)).join(""));
	else writeStart(root, written);
	(dryRun ? io.err : io.out)(startTerminal({
		...plan,
		written,
		root,
		remote,
		branch,
		dry: dryRun
	}, io.paint));
	return 0;
}
export { initCommand };
