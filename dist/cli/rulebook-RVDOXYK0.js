import { a as settingsPath, c as labelOf, l as detector, s as compactFields } from "./settings-CmvPAf4u.js";
import { n as valueOf } from "./read-DBX-YYL1.js";
import { i as contractFiles, o as goldenCases } from "./contract-run-MxCQjAd1.js";
import { n as isRefresh, r as ruleOfCheck, t as staleness } from "./stale-DH-Skkgv.js";
import { t as isModelFile } from "./model-file-CYWX2IkA.js";
import { _ as textOf$2, c as parseYamlTree, r as sliceTerms, s as parseYaml, t as sliceKey, u as parseJsonTree, v as valueAt } from "./slice-oPHFedWp.js";
import { t as pythonFacts } from "./python-facts-DnVKr05I.js";
import { a as scriptsOf, c as dottedName, i as sourceOf$2, l as programLine, n as programParts, o as visit, r as reaches, s as constantOf, t as lineOf$1 } from "./program-parts-pOKMtT-g.js";
import { A as plainName, B as gapWords, C as tellingWords, D as owesLedger, E as isWrittenIn, F as isDesign, G as unanswered, H as graveFields, I as outlineOf, J as compareParts, K as ledgerInDescription, L as writtenNames, N as inProject, P as isDeclaredDesign, R as dataBreaks, S as sharesWord, T as addedEntries, V as unmeasuredSlices, W as sharesCompact, X as iterationOf, _ as isNamed, b as pathsIn$1, d as isRetro, et as isTestCode, f as retroMistakes, h as casesIn, i as changesModel, j as newFeatures, m as mistakesIn, n as readProto, v as isTest$1, w as wordsBeside, x as ownWords, z as unannounced } from "./proto-CFxOa_1o.js";
import { t as isMlCode } from "./ml-code-CYkmnkqS.js";
import { d as plainPath, i as isInLedger, l as owns, u as partOf$1 } from "./model-files-Dohkfi05.js";
import { a as pairedParameters, c as retrievalKey, i as ownParameters, l as sharedParameters, n as modelId, o as promptName, r as modelName, s as retrievalCall, t as modelCall, u as runOutputOf } from "./decoding-names-CXKy7K4q.js";
import { n as candidateOf, r as decimal, t as referenceOf } from "./gate-reference-C17XXezr.js";
import { i as portElements, t as behaviourCases } from "./contract-Bt9fA5kR.js";
import { i as signatureMismatches, n as toleranceOf, o as signatureChanges, r as contractChange, s as signatureOfModel, t as equivalenceTolerance } from "./tolerance-of-x6yUbJg6.js";
import { d as nodesIn, f as dataFormats, m as readScript, o as lastName, t as annotationOf, v as pythonOfCell } from "./python-type-B3l6sXeO.js";
import { c as undeclared, f as newGaps, i as parseStatement, l as allGaps, n as sqlPieces, s as moduleFile, u as dataGaps } from "./source-kind-sf5cSedR.js";
import { c as longest$7, d as pieces, r as isTooLong } from "./markdown-CrLcRuUM.js";
import { n as soundsLikeTime, t as soundsLikeEntity } from "./time-names-fAdfuHDk.js";
import { n as readFrontMatter } from "./markdown-calm-e7Raa3vN.js";
import { n as sentencesOf$1, r as isPlaceholder, t as plainWords } from "./plain-words-CwXT5yrk.js";
import { n as metricFamily } from "./metric-family-Dps487WP.js";
import { t as readCompact, v as ledgerLabelOf } from "./compact-DbVhAokE.js";
import { n as leftOpen, r as telling } from "./left-open-Bp0pmWIm.js";
import { t as toldBy } from "./told-DI_BaNaQ.js";
import { createHash } from "node:crypto";
// src/weigh/checksum-in-tree.ts
/** The checksum that a contract names beside the one that Git LFS keeps; null where the tree knows the model otherwise, or nothing names one. */
function checksumInTree({ contract, contractTree }) {
	const [head, tree] = [valueOf(contract.head), contractTree.head];
	if (head?.model.sha256 === void 0 || tree === null) return null;
	const path = contractFiles(head, tree.at).model;
	const known = tree.digests[path]?.find((digest) => digest.startsWith("sha256:"));
	return known === void 0 ? null : {
		path,
		actual: known.slice(7),
		expected: head.model.sha256
	};
}
// src/weigh/gate-facts.ts
/** Reasons by which a number misses its limit; everything else that fails has no number to judge. */
const missReasons = /* @__PURE__ */ new Set([
	"below-min",
	"above-max",
	"outside",
	"lost-too-much",
	"gained-too-little",
	"gap-too-wide"
]);
/** A metric as people name it: with its slice, where it has one. */
function subjectOf({ metric, slice }) {
	return slice === null ? metric : `${metric} for ${slice}`;
}
/** What a missed limit's message may say: both numbers, and by how much it is missed in the metric's unit. */
function gateFacts(gate) {
	const { limit, margin, observed, reference, sense, detail } = gate;
	const [low, high] = Array.isArray(limit) ? limit : [limit, limit];
	return {
		subject: subjectOf(gate),
		metric: gate.metric,
		slice: gate.slice ?? "",
		observed: observed ?? "unknown",
		reference: reference ?? "unknown",
		limit: (sense === "max" ? high : low) ?? "unknown",
		low: low ?? "unknown",
		high: high ?? "unknown",
		bound: sense === "max" ? "at most" : "at least",
		by: margin === null ? "unknown" : Math.abs(margin),
		where: `${gate.against === "production" ? "in production" : "on the base branch"}${gate.rescored ? ", scored again by the author" : ""}`,
		detail: detail ?? ""
	};
}
/** Where a finding about one gate stands. */
function gatePlace({ metric, slice, against }) {
	return {
		is: "gate",
		metric,
		slice,
		against
	};
}
/** What a gate's tier leaves of a holding severity. */
function loweredBy(tier) {
	return tier === "hold" ? "E" : tier === "warn" ? "W" : "N";
}
/** The gravest tier among several gates. */
function gravestTier(gates) {
	return gates.some(({ tier }) => tier === "hold") ? "hold" : gates.some(({ tier }) => tier === "warn") ? "warn" : "note";
}
/** A list for a sentence: each thing once, the rest counted. */
function listed$2(items, most = 12) {
	const all = [...new Set(items)];
	return all.length <= most ? all.join("; ") : `${all.slice(0, most).join("; ")}; and ${all.length - most} more`;
}
/** Names for a sentence that says one thing of them all: `recall, auc and log_loss`. */
function named$9(items, most = 12) {
	const all = [...new Set(items)];
	const shown = all.length > most ? [...all.slice(0, most), `${all.length - most} more`] : all;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
// src/weigh/contract-checks.ts
/** Whether a contract, or a result of it, asks this rule anything. */
function asksRule(contract, rule) {
	return contract !== null && (contract.checks.some((check) => check.rule === rule) || missingOf(contract, rule).length > 0);
}
/** Checks that were tried and did not hold. */
function failedChecks({ checks }, rule) {
	return checks.filter((check) => check.rule === rule && check.status === "fail");
}
/** What a rule says whose checks speak for themselves: what failed as one finding, and what could not be tried. */
function* saidOfChecks(contract, rule) {
	if (contract === null) return;
	const failed = failedChecks(contract, rule);
	if (failed.length > 0) yield {
		place: { is: "model" },
		variant: checkVariant(failed),
		facts: checkFacts(failed)
	};
	yield* untriedChecks(contract, rule);
}
/** Checks that nobody could try or that no result holds: said in one sentence. What is not tried is never clean. */
function untriedChecks(contract, rule) {
	const untried = contract.checks.filter((check) => check.rule === rule && (check.status === "unsupported" || check.status === "could-not-run"));
	const missing = missingOf(contract, rule);
	const alike = Map.groupBy(untried, ({ why, status }) => sentence$1(why ?? status));
	const ids = (checks) => listed$2(checks.map(({ id }) => id), 3);
	const whys = [...[...alike].map(([why, checks]) => `${ids(checks)}: ${why}`), ...missing.length === 0 ? [] : [`no result says anything of ${listed$2(missing, 3)}`]];
	if (whys.length === 0) return [];
	const costs = [...untried.map(({ id }) => id), ...missing].every((id) => id.startsWith("cost/"));
	return [{
		could: "not-judge",
		because: "blind",
		why: listed$2(whys, 3),
		...costs && !contract.dedicated ? { severity: "N" } : {}
	}];
}
/** What a sentence may say of checks that failed: the first with its figures, and how many there are. */
function checkFacts(failed) {
	const [first] = failed;
	const { worst } = first ?? {};
	const name = (it) => it.id.slice(it.id.indexOf("/") + 1);
	return {
		check: first === void 0 ? "" : name(first),
		all: listed$2(failed.map(name), 6),
		count: new Set(failed.map(({ id }) => id)).size,
		device: [...new Set(failed.map(({ device }) => device))].join(", "),
		element: `${worst?.output ?? (first === void 0 ? "" : name(first))}${worst?.index === void 0 ? "" : `[${worst.index.join(", ")}]`}`,
		actual: said(worst?.actual),
		expected: said(worst?.expected),
		difference: said(worst?.difference),
		excess: said(worst?.excess),
		measured: said(first?.measured),
		limit: said(first?.limit),
		smallest: first?.smallest ?? "",
		why: sentence$1(first?.why)
	};
}
/** `element` where the worst element is known with both values and the reason does not tell them itself, else `said`; `s` where more than one check failed. */
function checkVariant(failed) {
	const { worst, why = "" } = failed[0] ?? {};
	return `${worst?.actual !== void 0 && worst.expected !== void 0 && !tellsBoth(why, String(worst.actual), String(worst.expected)) ? "element" : "said"}${new Set(failed.map(({ id }) => id)).size > 1 ? "s" : ""}`;
}
/** Whether a sentence says `is 0.41 where 0.52` or `is -1, below 0`, or holds both figures otherwise; a single digit may well be another one. */
function tellsBoth(why, actual, expected) {
	const holds = (figure) => why.split(/[\s,;:()[\]`]+|\.(?:\s|$)/).includes(figure);
	return [`is ${actual} where ${expected} `, `is ${actual}, `].some((words) => why.includes(words)) || [actual, expected].every((figure) => figure.length >= 3 && holds(figure));
}
/** Checks asked for on a device that has a result, which it lacks. */
function missingOf({ devices }, rule) {
	return devices.filter(({ required }) => required).flatMap(({ missing }) => missing.filter((id) => ruleOfCheck({ id }) === rule));
}
function said(value) {
	return typeof value === "boolean" ? String(value) : value ?? "unknown";
}
/** The result's own words, without the full stop that the page sets. */
function sentence$1(why) {
	return (why ?? "the result says no more").replace(/[.\s]+$/, "");
}
// src/detect/artifact/checksum-mismatch.ts
var checksum_mismatch_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract, model }) => checksumInTree(model) !== null || asksRule(contract, "artifact/checksum-mismatch"),
	*detect({ contract, model }) {
		const told = checksumInTree(model);
		if (told !== null) {
			const { path, actual, expected } = told;
			if (actual !== expected) yield {
				place: { is: "model" },
				variant: "tree",
				facts: {
					path,
					actual: short$3(actual),
					expected: short$3(expected)
				}
			};
		} else if (contract !== null) {
			const failed = failedChecks(contract, "artifact/checksum-mismatch");
			const facts = {
				...checkFacts(failed),
				contract: contract.at
			};
			if (failed.length > 0) yield {
				place: { is: "model" },
				variant: "run",
				facts
			};
			yield* untriedChecks(contract, "artifact/checksum-mismatch");
		}
	}
});
/** A checksum as people compare it. */
function short$3(checksum) {
	return `${checksum.slice(0, 16)}…`;
}
// src/detect/artifact/large-in-git.ts
/** Bytes from which a model in git is felt by everybody who clones it. */
const large = 1e7;
const inMegabytes = (bytes) => Math.round(bytes / 1e6);
var large_in_git_default = detector({
	reads: ["changes"],
	*detect({ changes }) {
		for (const { path, base, head, kind } of changes) {
			const size = head?.size ?? 0;
			if (kind === "lfs" || size < large || base?.id === head?.id || !isModelFile(path)) continue;
			const facts = {
				path,
				size: inMegabytes(size),
				limit: inMegabytes(large)
			};
			const stood = base !== null && (base.size ?? 0) >= large;
			yield {
				place: {
					is: "file",
					path
				},
				facts,
				text: "large",
				...stood ? { standing: true } : {}
			};
		}
	}
});
// src/weigh/artifact/moving-reference.ts
/** `models:/fraud/Production`, `models:/fraud@champion`: what MLflow lets somebody move. A number or a run is an identity. */
const registry = /\bmodels:\/[^\s"'@/]{1,120}(?:\/(?:Production|Staging|Archived|None|latest)\b|@(?![0-9a-f]{32,}\b)[\w-]{1,60})/i;
/** `s3://bucket/models/latest/model.onnx`, `gs://…/fraud-latest.pkl`: a place that the next job writes over. */
const folder$1 = /\b(?:s3a?|gs|gcs|abfss?|wasbs?|az|hdfs|dbfs|oss|minio):\/\/?[^\s"'`]{0,300}?(?:\/latest(?=[/"'`\s]|$)|[/_-]latest(?=\.(?:pkl|joblib|onnx|pth?|bin|h5|keras|ckpt|safetensors|tar|tgz|zip|model|json)\b))[^\s"'`]{0,120}/i;
/** The reference that moves in a text that names a model's bytes; null: none. */
function movingReference(text) {
	const short = text.slice(0, 1e3);
	const inRegistry = registry.exec(short);
	if (inRegistry !== null) return {
		kind: "registry",
		reference: inRegistry[0]
	};
	const inStore = folder$1.exec(short);
	return inStore === null ? null : {
		kind: "folder",
		reference: inStore[0]
	};
}
/** An alias of a W&B artifact: `team/fraud/model:latest`, `model:best`. `v12` is a version, a digest is one too. */
function movingArtifact(name) {
	const alias = /^[\w.-]+(?:\/[\w.-]+){0,2}:([\w.-]{1,60})$/.exec(name.slice(0, 300))?.[1];
	return alias === void 0 || /^(?:v\d+|[0-9a-f]{8,})$/.test(alias) ? null : {
		kind: "tracker",
		reference: name
	};
}
/** An image that has no tag, or one that is moved. */
function movingImage(image) {
	const name = image.trim();
	if (name === "" || name.length > 300 || /[\s${}<>]/.test(name) || name.includes("@sha256:") || name === "scratch") return null;
	const tag = /:([\w][\w.-]*)$/.exec(name.slice(name.lastIndexOf("/") + 1))?.[1];
	return tag === void 0 || /^(?:latest(?:-.*)?|.*-latest|stable|main|master|nightly|edge|prod(?:uction)?|staging|dev)$/.test(tag) ? {
		kind: "image",
		reference: name
	} : null;
}
/** Images in which models are trained and served: what stands in one of these is ML, whoever's file it is. */
function isMlImage(image) {
	return /(?:^|\/)(?:pytorch|tensorflow|tritonserver|torchserve|mlserver|vllm-openai|text-generation-inference|text-embeddings-inference|bentoml|mlflow|sklearn|xgboost|onnxruntime|huggingface-[\w-]+|transformers-[\w-]+|jupyter|kserve|seldon[\w-]*|[\w-]*(?:scorer|inference|model-server|predictor))(?:[/:@-]|$)/i.test(image.slice(0, 300));
}
// src/weigh/artifact/references-in.ts
/** Calls that only tell something to people, or put something there. */
const tells = /(?:^|\.)(?:print|debug|info|warning|warn|error|exception|critical|log|echo|write|secho|markdown|to_\w+|dump|save\w*|upload\w*|put\w*|copy\w*)$/;
/** References that move in a program's texts. */
function referencesInProgram(program) {
	if (!program.cells.some(({ text }) => /models:\/|latest|use_artifact/i.test(text))) return [];
	return pythonFacts(program).literals.flatMap(({ text, line, at, argument }) => {
		if (argument !== null && (tells.test(argument.of) || /^(?:help|description|epilog)$/.test(argument.keyword ?? ""))) return [];
		const isArtifact = argument !== null && /\.use_artifact$|(?:^|\.)Api\(\)\.artifact$/.test(argument.of) && argument.position === 0;
		const found = movingReference(text) ?? (isArtifact ? movingArtifact(text) : null);
		if (found === null) return [];
		return [{
			...found,
			place: programLine(program, at, line)
		}];
	});
}
/** References that move in settings, manifests of a cluster, compose files and Dockerfiles. `isOwned`: the file is a model's own. */
function referencesInDocument(document, isOwned) {
	const { path, text } = document;
	if (/(?:^|\/)(?:docker|container)file(?:[.-][^/]*)?$|\.dockerfile$/i.test(path)) return inRecipe(path, text, isOwned);
	if (!/models:\/|latest|image/i.test(text)) return [];
	const node = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null;
	const found = [];
	if (node !== null) walk$2(node, "", {
		path,
		isOwned,
		found
	});
	return found;
}
/** `FROM` of every stage; a stage named before is no image. */
function inRecipe(path, text, isOwned) {
	const stages = /* @__PURE__ */ new Set();
	return text.split("\n").flatMap((written, i) => {
		const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(written);
		const [image, stage] = [from?.[1], from?.[2]];
		const isStage = image === void 0 || stages.has(image.toLowerCase());
		if (stage !== void 0) stages.add(stage.toLowerCase());
		const moved = isStage ? null : movingImage(image);
		return moved === null || !(isOwned || isMlImage(image ?? "")) ? [] : [{
			...moved,
			place: lineAt$1(path, i + 1)
		}];
	});
}
function walk$2(node, key, about) {
	if (node.is === "list") for (const item of node.items) walk$2(item, key, about);
	if (node.is === "map") for (const { key, value } of node.entries) walk$2(value, key, about);
	if (node.is !== "string") return;
	const image = /^(?:image|base_?image|container_?image|image_?uri)$/i.test(key) ? movingImage(node.value) : null;
	const bytes = movingReference(node.value);
	const isMl = about.isOwned || bytes?.kind === "registry" || isMlImage(node.value) || /model/i.test(key);
	const found = bytes ?? image;
	if (found !== null && isMl) about.found.push({
		...found,
		place: lineAt$1(about.path, node.line)
	});
}
function lineAt$1(path, line) {
	return {
		is: "line",
		path,
		line,
		endLine: line,
		cell: null,
		fileLine: line,
		fileEndLine: line
	};
}
// src/weigh/code/practice.ts
/** Where people try things out: nothing there answers anybody. */
const folders$1 = /(?:^|\/)(?:practice|exploration|explore|experiments?|examples?|tutorials?|demos?|playground|sandbox|scratch|drafts?|docs|tests?|benchmarks?|notebooks?)\//i;
/** Code by which nobody is served. `isOwned`: a model of the configuration counts the file among its own, wherever it lies. */
function isPractice(program, isOwned) {
	if (/(?:^|\/)practice\//i.test(program.path) || /(?:^|\/)tests?\//.test(program.path)) return true;
	if (isOwned) return isTestCode(program);
	return program.kind === "notebook" || folders$1.test(program.path) || isTestCode(program);
}
// src/detect/artifact/mutable-reference.ts
/** Manifests that were written to be tried, not to be served from. */
const aside$1 = /(?:^|\/)(?:practice|examples?|tests?|docs|samples?|fixtures|\.github|\.devcontainer)\//;
var mutable_reference_default = detector({
	reads: [
		"programs",
		"documents",
		"evidence"
	],
	*detect({ programs, documents, evidence }) {
		const models = Object.entries(valueOf(evidence.settings)?.models ?? {});
		const isOwned = (path) => models.some(([, model]) => owns(model, path));
		for (const program of programs) {
			if (isPractice(program, isOwned(program.headPath))) continue;
			const found = referencesInProgram(program);
			if (found.some(({ kind }) => kind !== "folder") || isOwned(program.headPath) || isMlCode(program)) yield* found.map(told$5);
		}
		for (const document of documents) if (!aside$1.test(document.path)) yield* referencesInDocument(document, isOwned(document.headPath)).map(told$5);
		const head = valueOf(evidence.headSettings)?.models ?? {};
		for (const [id, { artifact, rollback }] of Object.entries(head)) {
			const base = models.find(([known]) => known === id)?.[1];
			const named = artifact === base?.artifact ? null : movingReference(artifact ?? "");
			const back = rollback?.artifact === base?.rollback?.artifact ? null : movingReference(rollback?.artifact ?? "");
			for (const found of [named, back]) if (found !== null) yield {
				place: {
					is: "file",
					path: settingsPath
				},
				variant: found.kind,
				facts: { reference: found.reference },
				text: `${id} ${found.reference}`
			};
		}
	}
});
/** Known by what it names: another argument on its line brings in no reference. */
function told$5({ kind, reference, place }) {
	return {
		place,
		variant: kind,
		facts: { reference },
		text: reference
	};
}
// src/detect/artifact/run-output-committed.ts
var run_output_committed_default = detector({
	reads: ["changes", "evidence"],
	*detect({ changes, evidence }) {
		const models = Object.values(valueOf(evidence.settings)?.models ?? {});
		const isServed = (path) => models.some((model) => ["artifact", "evidence"].includes(partOf$1(model, path) ?? ""));
		const found = changes.filter(({ path, base, head, kind }) => base === null && head !== null && kind !== "lfs" && !isServed(path)).flatMap(({ path }) => {
			const output = runOutputOf(path);
			return output === null ? [] : [{
				path,
				...output
			}];
		});
		for (const [folder, files] of Map.groupBy(found, (it) => it.folder)) {
			const [first] = files;
			if (first === void 0) continue;
			const facts = {
				folder,
				tool: first.tool,
				files: files.length === 1 ? "one file" : `${files.length} files`
			};
			yield {
				place: {
					is: "file",
					path: first.path
				},
				facts,
				text: folder
			};
		}
	}
});
// src/weigh/artifact/origin-of.ts
const network = /^(?:requests|httpx|aiohttp)\.(?:\w+\(?\)?\.)*(?:get|post|request|stream)$|^urllib\.request\.url(?:open|retrieve)$|^urllib3\.|^(?:wget|gdown)\.download|^pooch\.retrieve$|(?:^|\.)load_state_dict_from_url$|^boto3\..*\.(?:get_object|download_\w+)$|\.download_(?:file|fileobj|to_filename|as_bytes|blob)$|^(?:smart_open|fsspec)\.open$/;
const hub = /(?:^|\.)(?:hf_hub_download|snapshot_download|cached_download|hf_hub_url)$/;
const user = /(?:^|\.)request\.(?:files|form|data|get_data|body|get_json|stream)\b/;
const asks$1 = /^input$|(?:^|\.)file_uploader$/;
const commandLine = /(?:^|\.)parse_(?:known_)?args\(\)|^sys\.argv/;
/** Calls that hand on the bytes, or the path, that they are given. Of any other call nobody here knows what it makes of it. */
const passes = /(?:^|\.)(?:open|Path|PurePath|BytesIO|BufferedReader|GzipFile|ZipFile|LZMAFile|BZ2File|str|bytes|abspath|expanduser|realpath|fspath|decompress|b64decode|from_buffer)$/;
const joins$1 = /(?:^|\.)(?:path\.join|joinpath)$/;
/** How far a value is followed through names and calls of one file, and how many steps that may take. */
const reach = 8;
const most$17 = 400;
/** Where an expression's bytes come from; null: from nowhere that this tells. A commit of a hub is a digest of its bytes. */
function originOf(expression, at, parts) {
	return followed(expression, {
		parts,
		at,
		left: most$17
	}, reach);
}
function followed(expression, walk, depth) {
	const { parts } = walk;
	walk.left -= 1;
	if (depth === 0 || walk.left < 0) return null;
	const follow = (next) => followed(next, walk, depth - 1);
	switch (expression.is) {
		case "constant": return typeof expression.value === "string" && isRemote(expression.value) ? "the network" : downloaded(expression, walk);
		case "name": {
			const own = downloaded(expression, walk) ?? sourceOf$1(dottedName(expression, parts.naming));
			if (own !== null) return own;
			return first([...parts.given.filter(({ by }) => by === "assign"), ...parts.opened].filter(({ name }) => name === expression.name).filter(({ at, value }) => reaches(parts, {
				at,
				from: value.from
			}, {
				at: walk.at,
				from: expression.from
			})).map(({ value }) => value), follow);
		}
		case "call": {
			const isPinned = expression.arguments.some(({ keyword, value }) => /^(?:revision|known_hash|hash_prefix|sha256)$/.test(keyword ?? "") && isDigest(value, parts));
			const own = isPinned ? null : calledSource(dottedName(expression.callee, parts.naming));
			if (own !== null || isPinned) return own;
			const name = dottedName(expression.callee, parts.naming);
			const behind = expression.callee.is === "member" && !joins$1.test(name) ? [expression.callee.of] : [];
			const given = passes.test(name) || joins$1.test(name) ? expression.arguments.map(({ value }) => value) : [];
			const found = first([...behind, ...given], follow);
			return joins$1.test(name) && found === "the command line" ? null : found;
		}
		case "member": return sourceOf$1(dottedName(expression, parts.naming)) ?? follow(expression.of);
		case "subscript": return sourceOf$1(dottedName(expression.of, parts.naming)) ?? follow(expression.of);
		case "await": return expression.value === null ? null : follow(expression.value);
		case "binary": {
			const found = follow(expression.left) ?? follow(expression.right);
			return found === "the command line" ? null : found;
		}
		case "format": return first(expression.parts, follow);
		default: return null;
	}
}
function calledSource(name) {
	return asks$1.test(name) ? "a user" : sourceOf$1(name);
}
function sourceOf$1(name) {
	if (network.test(name)) return "the network";
	if (hub.test(name)) return "a hub";
	if (commandLine.test(name)) return "the command line";
	return user.test(name) ? "a user" : null;
}
/** A file that the program fetched before: `urlretrieve(url, path)` and then `load(path)`. */
function downloaded(of, { parts, at: home }) {
	const path = constantOf(of, parts.naming);
	const isSame = (it) => it.is === "name" && of.is === "name" && it.name === of.name;
	return parts.calls.find(({ name, call, at }) => {
		if (sourceOf$1(name) !== "the network" || /\.(?:get|post|request|stream)$/.test(name)) return false;
		if (!reaches(parts, {
			at,
			from: call.from
		}, {
			at: home,
			from: of.from
		})) return false;
		return call.arguments.slice(1).some(({ value }) => isSame(value) || path !== void 0 && constantOf(value, parts.naming) === path);
	}) === void 0 ? null : "the network";
}
function isRemote(text) {
	return /^(?:https?|ftp|s3|gs|hf):\/\//.test(text);
}
function isDigest(value, { naming }) {
	const said = constantOf(value, naming);
	return typeof said === "string" && /^(?:\w+:)?[0-9a-f]{32,}$/i.test(said);
}
function first(expressions, follow) {
	for (const expression of expressions) {
		const found = follow(expression);
		if (found !== null) return found;
	}
	return null;
}
// src/weigh/artifact/unsafe-loads.ts
/** Calls by which bytes become code, with the word for them. */
const loads = /^(?:(?:pickle|cPickle|_pickle|cloudpickle|dill|joblib|torch)\.loads?|sklearn\.externals\.joblib\.load|pandas\.read_pickle|numpy\.load|(?:pickle|dill)\.Unpickler)$/;
/** What proves that the bytes are those that are meant: their digest is taken, or a library compares it. */
const verifies = /^hashlib\.(?:sha(?:224|256|384|512|3_\d+)|blake2[bs]|file_digest|new)$|(?:^|\.)compare_digest$|(?:verify|check|assert)_?\w*(?:hash|digest|checksum|sha256|signature)|(?:hash|digest|checksum|sha256|signature)_?(?:matches|verif\w*|check\w*)$/i;
/** Loads of a program that could run code, the calls of its tests not among them. */
function unsafeLoads(program) {
	const parts = programParts(program);
	const found = parts.calls.filter((call) => loads.test(call.name) && !isTame(call, parts));
	if (found.length === 0) return [];
	const verified = parts.calls.some(({ name }) => verifies.test(name));
	return found.map(({ name, call, at }) => {
		const [given] = call.arguments;
		const origin = verified || given === void 0 ? null : originOf(given.value, at, parts);
		const depends = name === "torch.load" && !call.arguments.some(({ keyword }) => keyword === "weights_only");
		const source = sourceOf$2(program, at, call).replace(/\s+/g, " ");
		return {
			call: source.length > 80 ? `${source.slice(0, 79)}…` : source,
			origin,
			depends,
			place: lineOf$1(program, at, call.from)
		};
	});
}
/** `weights_only=True`, an array without `allow_pickle`. */
function isTame({ name, call }, { naming }) {
	const said = (word) => call.arguments.find(({ keyword }) => keyword === word);
	const value = (word) => {
		const given = said(word);
		return given === void 0 ? void 0 : constantOf(given.value, naming);
	};
	if (name === "numpy.load") return value("allow_pickle") !== true;
	return name === "torch.load" && said("weights_only") !== void 0 && value("weights_only") !== false;
}
// src/detect/artifact/unsafe-format.ts
const hint$4 = /pickle|joblib|dill|torch\.load|allow_pickle/;
var unsafe_format_default = detector({
	reads: [
		"programs",
		"changes",
		"evidence"
	],
	*detect({ programs, changes, evidence }) {
		const models = Object.entries(valueOf(evidence.settings)?.models ?? {});
		for (const program of programs) {
			if (!program.cells.some(({ text }) => hint$4.test(text))) continue;
			const isOwned = models.some(([, model]) => owns(model, program.headPath));
			if (isPractice(program, isOwned)) continue;
			const isMl = isOwned || isMlCode(program);
			for (const load of unsafeLoads(program)) if (isMl || load.origin !== null) yield told$4(load);
		}
		for (const [model, { artifact }] of models) {
			const path = plainPath(artifact ?? "");
			const isChanged = changes.some((change) => change.path === path && change.head !== null);
			const facts = {
				path,
				model
			};
			if (isChanged && /\.(?:pkl|pickle|joblib|dill)$/.test(path)) yield {
				place: {
					is: "file",
					path
				},
				variant: "served",
				severity: "N",
				facts,
				text: "served"
			};
		}
	}
});
function told$4({ call, origin, depends, place }) {
	if (origin === null) return {
		place,
		variant: "own",
		severity: "N",
		facts: { call },
		text: call
	};
	const sighting = {
		place,
		variant: "foreign",
		facts: {
			call,
			origin
		},
		text: call
	};
	if (!depends) return sighting;
	return origin === "the command line" ? {
		...sighting,
		severity: "N"
	} : {
		...sighting,
		confidence: "medium"
	};
}
// src/weigh/artifact-references.ts
/** What an artifact says of where it came from, and the keys by which it may. */
const references = [
	["version", /version|revision/i],
	["configuration", /conf/i],
	["dataset", /data|snapshot/i],
	["preprocessing", /preproc|transform|feature|tokeni[sz]er|vocab/i]
];
/**
* References that the model does not carry, where its contract asks for none at all; one that asks for some has decided. null: nobody can
* tell, because no result tells the model's metadata, or because it stands in a file beside the model.
*/
function unaskedReferences({ contract, contractTree }, weighed) {
	const [head, tree] = [valueOf(contract.head), contractTree.head];
	const facts = weighed?.devices.flatMap(({ runs }) => runs).find((run) => run.model.facts?.metadata !== void 0)?.model.facts;
	if (head === null || tree === null || facts?.metadata === void 0) return null;
	if (head.model.version !== void 0 || head.model.metadata.length > 0) return null;
	if (tree.digests[contractFiles(head, tree.at).metadata] !== void 0) return null;
	const said = Object.entries(facts.metadata).flatMap(([key, value]) => value.trim() === "" ? [] : [key]);
	return references.filter(([, key]) => !said.some((it) => key.test(it))).map(([name]) => name);
}
// src/detect/artifact/unversioned.ts
var unversioned_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract, model }) => asksRule(contract, "artifact/unversioned") || unaskedReferences(model, contract) !== null,
	*detect({ contract, model }) {
		if (contract === null) return;
		const failed = failedChecks(contract, "artifact/unversioned");
		if (failed.length > 0) yield {
			place: { is: "model" },
			text: "asked",
			variant: failed.length > 1 ? "several" : "one",
			facts: checkFacts(failed)
		};
		const unasked = unaskedReferences(model, contract) ?? [];
		if (unasked.length > 0) yield {
			place: { is: "model" },
			text: "unasked",
			variant: "unasked",
			severity: "W",
			facts: {
				missing: unasked.join(", "),
				contract: contract.at
			}
		};
		yield* untriedChecks(contract, "artifact/unversioned");
	}
});
// src/weigh/claim-evidence.ts
/** Every number that the evidence holds for one metric: candidate, references, production, slices, limits. */
function figuresOf(metric, model, weighed) {
	return [
		...[
			model.metrics.head,
			model.metrics.base,
			model.production.base,
			model.production.head
		].map(valueOf).flatMap((file) => file === null ? [] : fileFigures(file, metric)),
		...[model.gates.base, model.gates.head].flatMap((gates) => limitFigures(gates, metric)),
		...weighed.filter((gate) => gate.metric === metric).flatMap(({ observed, reference, limit }) => [
			observed,
			reference,
			limit
		].flat())
	].filter((figure) => figure !== null && figure !== void 0);
}
/** The candidate's own number for a metric, as its file writes it; null where there is none to hold a claim against. */
function candidateFigure(metric, { metrics }) {
	const value = ownMetric(valueOf(metrics.head)?.metrics ?? {}, metric);
	return value?.is === "number" ? value.text : null;
}
/** Whether every file that could hold the figure was read or is truly not there. */
function allFiguresRead({ metrics, production, gates }) {
	return [
		metrics.head,
		metrics.base,
		production.base,
		gates.base,
		gates.head
	].every((read) => read.is !== "unreadable");
}
function fileFigures({ metrics, slices, references }, metric) {
	const scored = [references.baseline, references.production].filter((reference) => reference !== null);
	return [{
		metrics,
		slices
	}, ...scored].flatMap((it) => [...valueFigures(ownMetric(it.metrics, metric)), ...sliceMaps(it.slices).flatMap((slice) => valueFigures(ownMetric(slice, metric)))]);
}
/** The value alone: the end of an interval, or the best of several runs, is not what the metric came to. */
function valueFigures(value) {
	return value?.is === "number" ? [value.text] : [];
}
function limitFigures(gates, metric) {
	const bounds = ({ min, max, between }) => [
		min,
		max,
		...between ?? []
	];
	return (valueOf(gates)?.gates.filter((gate) => gate.metric === metric) ?? []).flatMap((gate) => [
		...bounds(gate),
		...bounds(gate.doNotShip ?? {}),
		...gate.slices.flatMap(bounds)
	]);
}
const sliceMaps = (slices) => Object.values(slices).map(({ metrics }) => metrics);
const ownMetric = (metrics, metric) => Object.hasOwn(metrics, metric) ? metrics[metric] : void 0;
// src/weigh/metric-names.ts
const units$1 = new Set("ms s sec secs second seconds pct percent usd eur mb gb kb".split(" "));
/** Where a text names any of the metrics: case, `_`, `-`, spaces and a unit at the end aside; the longest name wins. */
function mentions$1(text, metrics) {
	const found = [];
	const said = text.toLowerCase();
	const names = [...metrics].flatMap((metric) => spellings(metric).flatMap((spelling) => spelling.every((word) => said.includes(word)) ? [{
		metric,
		spelling
	}] : []));
	for (const { metric, spelling } of names.sort((a, b) => b.spelling.length - a.spelling.length)) for (const { index, 0: match } of said.matchAll(pattern(spelling))) {
		const end = index + match.length;
		if (!found.some((other) => index < other.end && end > other.at)) found.push({
			metric,
			at: index,
			end
		});
	}
	return found.sort((a, b) => a.at - b.at);
}
/** Whether a text speaks of a metric at all, by any word that carries its name: `AUC` of `val_roc_auc`, `latency` of `p95_latency_ms`. */
function speaksOf$1(text, metric) {
	if (mentions$1(text, [metric]).length > 0) return true;
	const said = new Set(wordsOf$3(text).map(singular$1));
	return wordsOf$3(metric).some((word) => word.length > 1 && !units$1.has(word) && !filler.has(word) && said.has(singular$1(word)));
}
const filler = new Set("val test eval train mean avg average median macro micro weighted rate score at of per the top max min p50 p90 p95 p99 total number".split(" "));
function spellings(metric) {
	const words = wordsOf$3(metric.slice(0, 120));
	if (words.length === 0) return [];
	const last = words.at(-1) ?? "";
	return words.length > 1 && units$1.has(last) ? [words, words.slice(0, -1)] : [words];
}
function pattern(words) {
	return new RegExp(String.raw`(?<![\p{L}\p{N}_.@/=-])${words.map(escaped$1).join(String.raw`[ _\-./@]?`)}(?![\p{L}\p{N}_@/]|[-.][\p{L}\p{N}])`, "gu");
}
function wordsOf$3(name) {
	return name.replace(/([a-z0-9])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
const singular$1 = (word) => word.replace(/(?<=\w\w[^s])s$/, "");
const escaped$1 = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// src/weigh/written-number.ts
/** What a written number looks like; for use inside a larger pattern, without groups. */
const numberPattern = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d{1,12})?(?:\.\d{1,12})?(?<=\d)\s?(?:%|percent\b|pct\b|ms\b|secs?\b|seconds?\b|s\b|[kmg]b\b)?`;
/** Reads what `numberPattern` matched. */
function readNumber(text) {
	const [, sign, digits, unit] = /^([-−+]?)([\d.,]*\d)\s?(\D*)$/.exec(text.trim()) ?? [];
	if (digits === void 0) return null;
	const plain = digits.replaceAll(",", "");
	const value = decimal(`${sign === "-" || sign === "−" ? "-" : ""}${plain}`);
	return {
		text: text.trim(),
		value,
		decimals: plain.split(".")[1]?.length ?? 0,
		unit: (unit ?? "").trim().toLowerCase()
	};
}
/**
* Whether a written number is a measured one, rounded or cut off at the precision written. Shares and percentages are the same;
* seconds and milliseconds, kilo-, mega- and gigabytes are converted.
*/
function isMeasured(written, measured) {
	const value = decimal(measured);
	return scales$1(written).some(([factor, shift]) => agree(written.value.times(factor), Math.max(0, written.decimals + shift), value));
}
function agree(said, decimals, value) {
	const unit = decimal(10).pow(-decimals);
	const off = value.minus(said);
	const cutOff = off.isNegative() === value.isNegative() && off.abs().lessThan(unit);
	return off.abs().lessThanOrEqualTo(unit.dividedBy(2)) || cutOff;
}
/** Factors by which the number may be meant, and by how many digits each moves the point. */
function scales$1({ unit }) {
	const asWritten = [1, 0];
	if (unit === "%" || unit === "percent" || unit === "pct" || unit === "") return [
		asWritten,
		[.01, 2],
		[100, -2]
	];
	if (unit.endsWith("b")) return [
		asWritten,
		[1e3, -3],
		[1024, -3],
		[.001, 3],
		[1 / 1024, 3]
	];
	return [
		asWritten,
		[1e3, -3],
		[.001, 3]
	];
}
// src/weigh/claims.ts
const arrow = String.raw`(?:--?>|=>|→|➔|➜|⇒|⟶|\bto\b)`;
const key = String.raw`[\p{L}_][\p{L}\p{N}_.]{0,40}=[\p{L}\p{N}_.-]{1,60}`;
const where$1 = String.raw`(?:[ ]*[([](?:${key}(?:, ?${key}){0,3}|overall|all|test|test set|hold-?out|offline)[)\]]|[ ]+(?:for|in|of)[ ]+${key}|[ ]+${key}|[ ]+overall|[ ]+on (?:the )?(?:held-?out|hold-?out|test|offline|evaluation|eval|new)(?: (?:test|eval|evaluation|held-?out))?(?: (?:set|data|split|snapshot))?)?`;
const verb = `(?:is|was|went|goes|moves?|moved|rises?|rose|falls?|fell|drops?|dropped|grows?|grew|climbs?|climbed|improve[sd]?|increase[sd]?|decrease[sd]?)`;
const after$1 = String.raw`(?![\p{L}\p{N}%±~×]|[.,]\p{N}|\s?[-–—±]\s?\p{N}|\s(?:pp|bps|points?|x)\b|\s?[kKmM]\b|\s*(?:--?>|=>|→|➔|➜|⇒|⟶))`;
const movement = new RegExp(`^${where$1}[ ]*[:=|]?[ ]*(?:${verb}[ ]+)?(?:from[ ]+)?(${numberPattern})[ ]*${arrow}[ ]*(${numberPattern})${after$1}`, "u");
const equation = new RegExp(`^${where$1}[ ]*={1,2}[ ]*(${numberPattern})${after$1}`, "u");
/** Words that may stand right before a metric's name without making it another metric. */
const neutral = /(?:^|[,;:|([.!?]|^[ ]*(?:[-*+•]|\d{1,2}[.)])|\b(?:and|but|while|the|overall|our|offline|candidate|candidate's|metric|primary|raises|raised|increases|increased|improves|improved|lifts|lifted|moves|moved|brings|brought|reduces|reduced|lowers|lowered|keeps|kept|gets|got|with)|[\p{L}_][\p{L}\p{N}_.]{0,40}=[\p{L}\p{N}_.-]{1,60})[ ]*(?:\[[ xX]\] *)?$/iu;
/** Words that turn a figure into a target, an estimate, or somebody else's: then it is no claim about this candidate. */
const elsewhere$1 = /≥|≤|>=|<=|[<>~≈?]|\b(?:targets?|goals?|aim(?:s|ing)?|should|must|needs?|require[sd]?|wants?|hopes?|hoping|expect(?:s|ed|ing)?|would|could|can|may|might|will|shall|plan(?:s|ned)?|want|at least|at most|minimum|maximum|min|max|limits?|gates?|thresholds?|cut-?off|budget|train(?:ing)?|validation|val|dev|cv|cross|folds?|online|shadow|canary|a\/b|ab test|live|humans?|annotators?|vendors?|competitors?|papers?|published|benchmarks?|legacy|previous(?:ly)?|old|older|before|earlier|last|historical(?:ly)?|weeks?|months?|quarters?|years?|days?|until|unless|if|when|once|after|eventually|later|next|future|roughly|about|around|approx(?:imately)?|nearly|almost|circa|ca|estimate[sd]?|seeds?|runs?|best|worst|median|experiments?|ablations?|ablated|variants?|attempts?|versions?|v\d+|dropped from|wrong|typo|simulat\w*|synthetic|calibrated|uncalibrated|ensemble|teacher|student|not|never|no longer|instead|another|other|team|sample[sd]?|subset|top|without (?!los|hurt|harm|rais|mov|chang|degrad|cost)|by (?!\w+ing\b))\b/i;
/** Claims of a text about the metrics named, in plain words: only forms that leave no doubt whose figure it is. */
function claimsIn(text, metrics) {
	const names = [...metrics];
	const claims = [];
	let lead = "";
	for (const [line, written] of text.split("\n").entries()) {
		const said = written.slice(0, 600);
		if (said.trim() === "") lead = "";
		else if (!elsewhere$1.test(lead)) claims.push(...claimsInLine(said, line, names));
		if (/:\s*$/.test(said)) lead = said;
	}
	return claims;
}
function claimsInLine(said, line, names) {
	return mentions$1(said, names).flatMap(({ metric, at, end }) => {
		const rest = said.slice(end);
		const match = movement.exec(rest) ?? equation.exec(rest);
		if (match === null) return [];
		const to = readNumber(match[2] ?? match[1] ?? "");
		if (to === null) return [];
		const before = sentenceBefore(said.slice(0, at));
		const behind = /^[^;,.]*(?:[.,]\d[^;,.]*)*/.exec(rest.slice(match[0].length))?.[0] ?? "";
		const around = [
			before,
			match[0],
			behind
		].map((part) => part.replace(arrowSigns, " "));
		if (!neutral.test(before) || around.some((part) => elsewhere$1.test(part))) return [];
		return [{
			metric,
			to,
			text: said.slice(at, end + match[0].length).trim(),
			line
		}];
	});
}
const arrowSigns = /--?>|=>/g;
function sentenceBefore(text) {
	return text.split(/[.!?;]\s/).at(-1) ?? "";
}
// src/weigh/compact-prose.ts
/** What a person reads of a field's Markdown, line for line: no emphasis, code marks, links' addresses, tags or struck-out text. */
function prose(markdown) {
	return markdown.slice(0, 2e4).replace(/~~[^~\n]{1,400}~~/g, " ").replace(/\]\([^()\n]{0,400}\)/g, "] ").replace(/https?:\/\/[^\s<>)]{1,2000}/g, " ").replace(/<\/?[a-z][^<>\n]{0,200}>/gi, " ").replace(/\\(?=[!-/:-@[-`{-~])/g, "").replace(/[*`]+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, "").replace(/\u00A0/g, " ");
}
/** A field that its author answered in this description; defaults are policy, not something to question here. */
function answered$1(field) {
	return field !== null && field.state === "answered" && field.inherited !== true;
}
const set$1 = (words) => new Set(words.split(" "));
const english$2 = set$1("the of and to for with is are was be been should must than few some any not no more less fewer we our when that this can many if it its as or from by at on in per each every all only never but what which who low high small large bad good acceptable ok fine false true positive positives negative negatives mistake mistakes error errors miss missed alarm alarms rate cost customer customers user users model data feature features add try use train retrain improve better tune keep run test new next more reduce increase update refresh quality performance accuracy metric metrics");
const foreign = set$1("der das und nicht mit ein eine ist fuer auf den dem von zu weniger le les des et pour est une dans avec pas plus el los las para con una es del menos il di che della sono meno o os um uma para nao mais de het een en voor van niet att och med inte som");
/** Whether a text is English enough for rules that look for English words. Anything else is left alone. */
function readsAsEnglish(text) {
	const letters = text.match(/\p{L}/gu) ?? [];
	if (letters.filter((letter) => /[a-z]/i.test(letter)).length < letters.length * .95) return false;
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const known = words.filter((word) => english$2.has(word)).length;
	return known >= words.length * .2 && words.filter((word) => foreign.has(word)).length * 2 < known;
}
const numberWords = "zero|none|nothing|no|never|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|halve[sd]?|third|quarter|double[sd]?|twice|thrice|once|single|percent|every";
/** Whether a text holds a count, rate, share or cost, in figures or in words. */
function hasQuantity(text) {
	return /[\p{N}%‰€$£¥]/u.test(text) || new RegExp(String.raw`\b(?:${numberWords})\b`, "i").test(text);
}
// src/detect/compact/claim-contradicts-evidence.ts
var claim_contradicts_evidence_default = detector({
	reads: [
		"compact",
		"model",
		"gates",
		"pull",
		"evidence",
		"changes"
	],
	*detect({ compact, model, gates, pull, evidence, changes }) {
		const measured = Object.keys(valueOf(model.metrics.head)?.metrics ?? {});
		if (measured.length === 0 || sharesCompact(model, evidence, changes)) return;
		const success = valueOf(compact)?.fields.successMetric ?? null;
		const entries = compact.is === "read" ? ledgerInDescription(pull.body).entries.map((it) => it.fields) : [];
		const texts = [
			...answered$1(success) ? [{
				field: "Success metric",
				...success
			}] : [],
			...entries.flatMap((it) => it.metricMovement === null ? [] : [{
				field: "Metric movement",
				...it.metricMovement
			}]),
			...entries.flatMap((it) => it.sliceMovement === null ? [] : [{
				field: "Slice movement",
				...it.sliceMovement
			}])
		];
		for (const { field, value, line } of texts) for (const claim of claimsIn(prose(value), measured)) {
			const figure = candidateFigure(claim.metric, model);
			if (figure === null || figuresOf(claim.metric, model, gates).some((it) => isMeasured(claim.to, it))) continue;
			if (!allFiguresRead(model)) {
				yield {
					could: "not-judge",
					because: "blind",
					why: `${field} claims ${claim.text}; a file that could hold that figure could not be read`
				};
				continue;
			}
			yield {
				place: {
					is: "description",
					line: line + claim.line
				},
				facts: {
					field,
					metric: claim.metric,
					claimed: claim.to.text,
					measured: figure,
					claim: claim.text,
					model: model.id
				},
				text: `${claim.metric} ${claim.to.text}`
			};
		}
	}
});
// src/detect/compact/field-repeated.ts
var field_repeated_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		for (const { key, lines } of valueOf(compact)?.repeated ?? []) yield {
			place: {
				is: "description",
				line: lines.at(-1) ?? null
			},
			facts: {
				field: labelOf(key),
				times: lines.length,
				lines: lines.join(" and ")
			},
			text: key
		};
	}
});
// src/detect/compact/incomplete.ts
const labels$2 = (keys) => keys.map(labelOf).join(", ");
var incomplete_default$5 = detector({
	reads: ["compact", "model"],
	*detect({ compact, model }) {
		const refresh = isRefresh(model.change);
		if (compact.is === "unreadable" || compact.is === "absent" && !refresh) return;
		const open = unanswered(compact, model);
		if (open.length === 0) return;
		const keys = open.map(({ key }) => key);
		const grave = keys.filter((key) => graveFields.has(key));
		yield {
			place: {
				is: "description",
				line: open.map((field) => field.line).find((at) => at !== null) ?? null
			},
			facts: {
				model: model.id,
				count: keys.length,
				fields: labels$2(keys),
				grave: labels$2(grave)
			},
			variant: refresh ? "refresh" : grave.length > 0 ? "grave" : "minor",
			...grave.length === 0 && { severity: "W" },
			text: "unanswered fields"
		};
	}
});
// src/detect/compact/metric-not-gated.ts
/** What no offline gate can hold: measured live, or when labels arrive. */
const later = /\b(?:online|live|a\/b|ab test|delayed|business|revenue|conversion|after (?:launch|rollout|release)|in production|interviews?|complaints?)\b/i;
var metric_not_gated_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const gated = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.map(({ metric }) => metric) ?? [];
		const fields = valueOf(compact)?.fields;
		if (gated.length === 0 || fields === void 0 || sharesCompact(model, evidence, changes)) return;
		const named = gated.slice(0, 5).join(", ");
		const success = fields.successMetric;
		if (answered$1(success)) {
			const text = prose(success.value);
			if (!later.test(text) && readsAsEnglish(`${text} metric`) && !gated.some((metric) => speaksOf$1(text, metric))) yield {
				place: {
					is: "description",
					line: success.line
				},
				facts: {
					metric: text.trim().slice(0, 120),
					gated: named
				},
				variant: "success",
				text: "success"
			};
		}
		const guardrails = fields.guardrailMetrics;
		if (!answered$1(guardrails)) return;
		const open = mentions$1(prose(guardrails.value), Object.keys(valueOf(model.metrics.head)?.metrics ?? {})).filter(({ metric }) => !gated.some((gate) => gate === metric || speaksOf$1(metric, gate)));
		for (const metric of new Set(open.map((it) => it.metric))) yield {
			place: {
				is: "description",
				line: guardrails.line
			},
			facts: {
				metric,
				gated: named
			},
			variant: "guardrail",
			severity: "N",
			text: metric
		};
	}
});
// src/detect/compact/metric-without-target.ts
const direction = /->|→|=>|⇒|➔|[≥≤<>=↑↓±]|[+-]\s?\d|\b(?:at least|at most|least|most|minimum|maximum|min|max|above|below|over|under|beyond|within|between|up|down|higher|lower|more|less|fewer|better|worse|increas\w*|improv\w*|rais\w*|rise\w*|grow\w*|gain\w*|lift\w*|reach\w*|exceed\w*|beat\w*|reduc\w*|decreas\w*|drop\w*|fall\w*|cut\w*|los[es]\w*|keep\w*|hold\w*|maintain\w*|stay\w*|remain\w*|from|to|target|no|not|by)\b/i;
var metric_without_target_default = detector({
	reads: ["compact", "model"],
	*detect({ compact, model }) {
		const success = valueOf(compact)?.fields.successMetric ?? null;
		if (!answered$1(success)) return;
		const text = prose(success.value);
		const number = hasQuantity(text.replace(/\b[a-z](?=\w*\d)\w*\b|@\s?\d+/gi, " "));
		const gateTells = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.some((gate) => gate.better !== null && speaksOf$1(text, gate.metric)) ?? false;
		if (number && (gateTells || direction.test(text)) || !readsAsEnglish(`${text} metric`)) return;
		yield {
			place: {
				is: "description",
				line: success.line
			},
			facts: { metric: text.trim().slice(0, 120) },
			variant: number ? "direction" : "number",
			text: "success metric"
		};
	}
});
// src/detect/compact/missing.ts
var missing_default$2 = detector({
	reads: [
		"compact",
		"model",
		"evidence"
	],
	*detect({ compact, model, evidence }) {
		if (compact.is !== "absent" || isRefresh(model.change)) return;
		const { code, config, prompts, dependencies, artifact } = model.change;
		const [first = artifact ? model.settings.artifact ?? "the artifact" : "its configuration"] = [
			...code,
			...config,
			...prompts,
			...model.settings.strict ? dependencies : []
		];
		yield {
			place: {
				is: "description",
				line: null
			},
			variant: evidence.settings.is === "absent" ? "alone" : "changed",
			facts: {
				model: model.id,
				changed: first
			}
		};
	}
});
// src/detect/compact/mistake-budget-unquantified.ts
var mistake_budget_unquantified_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		const budget = valueOf(compact)?.fields.mistakeBudget ?? null;
		if (!answered$1(budget)) return;
		const text = prose(budget.value);
		if (hasQuantity(text) || !readsAsEnglish(text)) return;
		yield {
			place: {
				is: "description",
				line: budget.line
			},
			facts: { budget: text.trim().slice(0, 200) },
			text: "mistake budget"
		};
	}
});
// src/detect/compact/next-experiment-not-falsifiable.ts
/** Words of an expectation that a result can contradict. "Improve" alone is none: it is what everything is for. */
const expectation = /\b(?:expect\w*|hypothes\w*|predict(?:s|ed)? that|should|would|ought|unless|whether|if|because|compar\w*|versus|vs|a\/b|ablat\w*|rais(?:e|es|ing)|increas\w*|reduc\w*|decreas\w*|lower\w*|lift\w*|drop\w*|fall\w*|rise\w*|cut\w*|halv\w*|gain\w*|recover\w*|reject\w*|fails?|falsif\w*|disprov\w*|at least|at most|more than|less than|fewer|without losing)\b/i;
const noneMeant = /^\W*(?:none|nothing|no(?: further)? experiments?|not planned)\b/i;
var next_experiment_not_falsifiable_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		const next = valueOf(compact)?.fields.nextExperiment ?? null;
		if (!answered$1(next)) return;
		const text = prose(next.value);
		if (noneMeant.test(text) || hasQuantity(text) || expectation.test(text) || !readsAsEnglish(text)) return;
		yield {
			place: {
				is: "description",
				line: next.line
			},
			facts: { experiment: text.trim().slice(0, 200) },
			text: "next experiment"
		};
	}
});
// src/detect/compact/objective-mismatch.ts
/** A mistake people name, and the gates that would notice more of it. F-measures and costs watch both. */
const mistakes$2 = [{
	mistake: "a miss",
	words: /\b(?:false negatives?|recall|miss(?:ed|es|ing)? (?!value|data|feature|field|entr|column|label|row|indicator|the point)|undetected|slips? through|slipped through)/i,
	family: "recall",
	gates: /recall|sensitivity|tpr|fnr|false[_\W]?neg|miss|hit[_\W]?rate|f1|f[_\W]?beta|f2|cost|loss[_\W]?eur|detection[_\W]?rate|(?:^|\W|_)fn(?:$|\W|_)/i
}, {
	mistake: "a false alarm",
	words: /\b(?:false alarms?|false positives?|precision|wrongly (?:block|flag|declin|reject|held|hold|stop)\w*|falsely (?:block|flag|declin|reject|accus)\w*)\b/i,
	family: "precision",
	gates: /precision|ppv|fpr|specificity|false[_\W]?pos|false[_\W]?alarm|positive[_\W]?rate|alert|review[_\W]?rate|decline|f1|f[_\W]?beta|cost|(?:^|\W|_)fp(?:$|\W|_)/i
}];
var objective_mismatch_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const gated = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.map(({ metric }) => metric) ?? [];
		const field = valueOf(compact)?.fields.unacceptableMistakes ?? null;
		const { task } = model.settings;
		if (gated.length === 0 || field === null || field.state !== "answered" || sharesCompact(model, evidence, changes)) return;
		if (task !== void 0 && task !== "classification" && task !== "anomaly") return;
		const text = prose(field.value);
		for (const { mistake, words, family, gates } of mistakes$2) {
			if (!words.test(text) || gated.some((metric) => gates.test(metric))) continue;
			yield {
				place: {
					is: "description",
					line: field.inherited ? null : field.line
				},
				facts: {
					mistake,
					family,
					gated: gated.slice(0, 5).join(", ")
				},
				text: family
			};
		}
	}
});
// src/detect/compact/owner-unknown.ts
var owner_unknown_default = detector({
	reads: ["compact", "handles"],
	*detect({ compact, handles }) {
		const owner = valueOf(compact)?.fields.decisionOwner ?? null;
		if (owner === null || owner.state !== "answered") return;
		const named = new Set([...owner.value.matchAll(/(?<![\w/.])@([a-z\d][a-z\d-]{0,38})(?![\w/-])/gi)].map((match) => (match[1] ?? "").toLowerCase()));
		for (const [handle, known] of Object.entries(valueOf(handles) ?? {})) {
			const login = handle.replace(/^@/, "");
			if (known || !named.has(login.toLowerCase())) continue;
			yield {
				place: {
					is: "description",
					line: owner.inherited ? null : owner.line
				},
				facts: { handle: `@${login}` },
				text: login
			};
		}
	}
});
// src/detect/compact/slice-not-measured.ts
var slice_not_measured_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const field = valueOf(compact)?.fields.evalSlices ?? null;
		const metrics = valueOf(model.metrics.head);
		if (!answered$1(field) || metrics === null || sharesCompact(model, evidence, changes)) return;
		const measured = Object.keys(metrics.slices);
		for (const { slice, line } of unmeasuredSlices(prose(field.value), measured, Object.keys(metrics.metrics))) yield {
			place: {
				is: "description",
				line: field.line + line
			},
			facts: {
				slice,
				measured: measured.slice(0, 6).join(", ") || "none"
			},
			text: slice
		};
	}
});
// src/weigh/compact-snapshot.ts
/**
* The snapshot that a text names instead of the measured one; null where it names the measured one, or nothing that surely is a
* snapshot: the same pattern of letters and digits, or the word right after "snapshot".
*/
function otherSnapshot(text, measured) {
	const id = plain$2(measured);
	if (id.length < 3 || joined$1(text).includes(joined$1(measured))) return null;
	const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_./:@#-]{2,120}/gu)].map(([token]) => token.replace(/[./:@#_-]+$/, ""));
	if (tokens.some((token) => isPartOf(plain$2(token), id))) return null;
	const alike = /\d/.test(id) ? tokens.find((token) => shape(plain$2(token)) === shape(id)) : void 0;
	const [, called] = /\bsnapshot(?:\s+id)?\s*[:=]?\s+["']?([\p{L}\p{N}][\p{L}\p{N}_./:@-]{3,120})/iu.exec(text) ?? [];
	const explicit = called?.replace(/[./:@_-]+$/, "");
	return alike ?? (explicit !== void 0 && /\d/.test(explicit) && shape(id).includes(shape(plain$2(explicit))) ? explicit : null);
}
/** A shortened digest, or the date that ends an id. */
function isPartOf(token, id) {
	return token.length >= 6 && /\d/.test(token) && id.includes(token);
}
const plain$2 = (text) => text.toLowerCase();
const joined$1 = (text) => plain$2(text).replace(/[\s_./:-]+/g, "");
/** Digits as 0; digests as their length. */
function shape(token) {
	return /^(?:[a-z0-9]+:)?[0-9a-f]{12,}$/.test(token) ? `digest ${token.length}` : token.replace(/\d/g, "0");
}
// src/detect/compact/snapshot-mismatch.ts
var snapshot_mismatch_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const field = valueOf(compact)?.fields.labelsAndDataSnapshot ?? null;
		const measured = valueOf(model.metrics.head)?.data.snapshot ?? null;
		if (!answered$1(field) || measured === null || sharesCompact(model, evidence, changes)) return;
		const named = otherSnapshot(prose(field.value), measured);
		if (named !== null) yield {
			place: {
				is: "description",
				line: field.line
			},
			facts: {
				named,
				measured
			},
			text: named
		};
	}
});
// src/detect/compact/unknown-field.ts
var unknown_field_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		for (const { label, nearest, line } of valueOf(compact)?.unknown ?? []) yield {
			place: {
				is: "description",
				line
			},
			facts: {
				label,
				field: labelOf(nearest),
				line
			},
			text: label
		};
	}
});
// src/detect/compact/vague-goal.ts
const set = (words) => new Set(words.split(" "));
const verbs$3 = set("improve improves improving improved improvement improvements enhance enhancing enhancements boost boosting better optimize optimise optimizing optimising update updating updates upgrade upgrading refresh refreshing retrain retraining tune tuning tweak tweaking make get fix fixes fixing fine increase increasing help add use try new train training iterate");
const things = set("model models performance result results quality predictions prediction predictor metrics metric score scores scoring classifier ranker recommender regressor network algorithm pipeline ml ai data dataset training features feature architecture hyperparameters parameters weights system detection detector version things");
const glue = set("the a an our this that its it of for to in on with and or by some more much latest newest current existing overall general generally further be so as well fresh recent possible please we want is can should works work good great best robust accurate smarter");
/** Whether a goal says nothing but "improve the model": a vague verb, the model, and at most one word of its own. */
function isVague(goal) {
	const words = goal.toLowerCase().replace(/['’]s\b/gu, "").match(/[\p{L}'-]+/gu) ?? [];
	return words.filter((word) => !verbs$3.has(word) && !things.has(word) && !glue.has(word)).length <= 1 && words.some((word) => verbs$3.has(word)) && words.some((word) => things.has(word));
}
var vague_goal_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		const goal = valueOf(compact)?.fields.goal ?? null;
		if (!answered$1(goal)) return;
		const text = prose(goal.value);
		if (hasQuantity(text) || !readsAsEnglish(text) || !isVague(text)) return;
		yield {
			place: {
				is: "description",
				line: goal.line
			},
			facts: { goal: text.trim().slice(0, 200) },
			text: "goal"
		};
	}
});
// src/weigh/behaviour-asked.ts
/** What a contract asks of the case that a check tried; where there is none to ask, the opposite of what happened. */
function behaviourAsked(contract, { id, did }) {
	const name = id.slice(10);
	const known = behaviourCases.find((it) => it === name);
	return (name === "largest_batch" ? contract?.behaviour.largest_batch?.is : known && contract?.behaviour[known]) ?? (did === "reject" ? "accept" : "reject");
}
// src/detect/contract/bad-input-accepted.ts
var bad_input_accepted_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract }) => asksRule(contract, "contract/bad-input-accepted"),
	*detect({ contract, model }) {
		if (contract === null) return;
		const asked = valueOf(model.contract.head);
		const failed = failedChecks(contract, "contract/bad-input-accepted");
		const turnedAway = failed.filter((check) => behaviourAsked(asked, check) === "accept");
		const accepted = failed.filter((check) => !turnedAway.includes(check));
		for (const [variant, checks] of [["accepted", accepted], ["rejected", turnedAway]]) if (checks.length > 0) yield {
			place: { is: "model" },
			text: variant,
			variant,
			facts: checkFacts(checks)
		};
		yield* untriedChecks(contract, "contract/bad-input-accepted");
	}
});
// src/detect/contract/batch-variant.ts
var batch_variant_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/batch-variant"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/batch-variant");
	}
});
// src/detect/contract/crash.ts
var crash_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/crash") || (contract?.deaths.length ?? 0) > 0,
	*detect({ contract }) {
		if (contract === null) return;
		for (const [variant, deaths] of Map.groupBy(contract.deaths, ({ death }) => kindOf$2[death.cause])) {
			const [first] = deaths;
			if (first === void 0) continue;
			const { during, why, signal } = first.death;
			yield {
				place: { is: "model" },
				text: variant,
				variant,
				facts: {
					device: [...new Set(deaths.map((it) => it.device))].join(", "),
					during: during ?? "the run",
					why: why.trim() || "nothing was said",
					signal: signal ?? "an unknown signal"
				}
			};
		}
		const died = new Set(contract.deaths.map(({ device }) => device));
		const refused = failedChecks(contract, "contract/crash").filter(({ device }) => !died.has(device));
		if (refused.length > 0) yield {
			place: { is: "model" },
			text: "load",
			variant: "load",
			facts: checkFacts(refused)
		};
		yield* untriedChecks(contract, "contract/crash");
	}
});
const kindOf$2 = {
	"time-limit": "time",
	"cpu-limit": "time",
	"memory-limit": "memory",
	"javascript-memory": "memory",
	"kernel-memory": "memory",
	signal: "signal",
	"file-limit": "exit",
	exit: "exit",
	garbage: "exit"
};
// src/detect/contract/empty-batch.ts
var empty_batch_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/empty-batch"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/empty-batch");
	}
});
// src/detect/contract/golden.ts
var golden_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/golden"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/golden");
	}
});
// src/weigh/budget-facts.ts
/** Budgets that were not kept, as `p95_ms 9.2 > 8`, and under which load they were measured. */
function budgetFacts(failed, contract) {
	const { batch = "unknown", concurrency = "unknown" } = contract?.cost ?? {};
	const load = `batch ${batch}, ${concurrency === 1 ? "one at a time" : `${concurrency} at once`}`;
	return {
		device: [...new Set(failed.map(({ device }) => device))].join(", "),
		budgets: listed$2(failed.map(against)),
		load
	};
}
/** Only what is measured on a machine of its own holds a change. */
function loweredBySharing(failed) {
	return failed.some(({ holds }) => holds) ? "E" : "N";
}
/** A figure that missed its limit, in one short phrase: the last part of its id, what was measured, the limit. */
function against({ id, measured, limit, why }) {
	const name = id.slice(id.lastIndexOf("/") + 1);
	if (typeof measured !== "number" || typeof limit !== "number") return why === void 0 ? name : `${name}: ${why.replace(/[.\s]+$/, "")}`;
	return `${name} ${figure(measured)} ${measured > limit ? ">" : "<"} ${figure(limit)}`;
}
function figure(value) {
	return String(Number(value.toPrecision(4)));
}
// src/detect/contract/latency.ts
var latency_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract }) => asksRule(contract, "contract/latency"),
	*detect({ contract, model }) {
		if (contract === null) return;
		const failed = failedChecks(contract, "contract/latency");
		const variant = failed.some(({ holds }) => holds) ? "dedicated" : "shared";
		const facts = budgetFacts(failed, valueOf(model.contract.head));
		if (failed.length > 0) yield {
			place: { is: "model" },
			variant,
			severity: loweredBySharing(failed),
			facts
		};
		yield* untriedChecks(contract, "contract/latency");
	}
});
// src/detect/contract/memory.ts
var memory_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract }) => asksRule(contract, "contract/memory"),
	*detect({ contract, model }) {
		if (contract === null) return;
		const failed = failedChecks(contract, "contract/memory");
		const variant = failed.some(({ holds }) => holds) ? "dedicated" : "shared";
		const facts = budgetFacts(failed, valueOf(model.contract.head));
		if (failed.length > 0) yield {
			place: { is: "model" },
			variant,
			severity: loweredBySharing(failed),
			facts
		};
		yield* untriedChecks(contract, "contract/memory");
	}
});
// src/weigh/contract-touched.ts
/** Whether head's contract is another than base's by this change; one that only base changed is not. */
function contractTouched({ change, contractTree: { base, head } }) {
	return head !== null && (change.contract.includes(head.at) || base?.at !== head.at);
}
/** Base has a contract, and by this change head has none that can be read: then the bar is lowered, and that says it all. */
function contractLost(model) {
	const { base, head } = model.contract;
	return base.is === "read" && contractTouched(model) && (head.is === "absent" || head.is === "unreadable" && head.fault === "author");
}
// src/detect/contract/missing.ts
var missing_default$1 = detector({
	reads: ["model"],
	asks: ({ model: { settings, contractTree } }) => contractTree.head !== null || isServedOnnx(settings),
	*detect({ model }) {
		const { settings, contract, contractTree } = model;
		const tree = contractTree.head;
		const facts = {
			artifact: settings.artifact ?? "",
			path: tree?.at ?? ""
		};
		if (contract.head.is === "unreadable") {
			if (contract.head.fault === "ours") yield {
				could: "not-judge",
				because: "blind",
				why: contract.head.why
			};
			return;
		}
		if (tree === null) yield {
			place: { is: "model" },
			text: "contract",
			variant: "unnamed",
			facts
		};
		else if (tree.digests[tree.at] === void 0 && !contractLost(model)) yield {
			place: {
				is: "file",
				path: tree.at
			},
			text: "contract",
			variant: "absent",
			facts
		};
	}
});
/** A URI is served from elsewhere: no contract of this repository could reach it. */
function isServedOnnx({ artifact, serving }) {
	return artifact !== void 0 && serving !== "none" && /\.onnx(?:\.dvc)?$/i.test(artifact) && !/^[a-z][a-z0-9+.-]*:/i.test(artifact);
}
// src/detect/contract/nondeterministic.ts
var nondeterministic_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/nondeterministic"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/nondeterministic");
	}
});
// src/weigh/placement.ts
/** The runtime's provider by the name that a session is asked for it: `WebGpuExecutionProvider` is `webgpu`. */
function providerName(runtimeName) {
	return runtimeName.replace(/ExecutionProvider$/, "").toLowerCase();
}
// src/weigh/placed-elsewhere.ts
/** Operators that did not run on the device that was asked for, most nodes first: `12 × Gather on cpu`. */
function placedElsewhere({ devices }, device) {
	return devices.flatMap(({ runs }) => runs.filter((run) => run.device.class === device).flatMap(({ placement }) => placement ?? [])).filter(({ provider }) => providerName(provider) !== device).toSorted((a, b) => b.nodes - a.nodes).map(({ operator, provider, nodes }) => `${nodes} × ${operator} on ${providerName(provider)}`);
}
// src/detect/contract/not-on-accelerator.ts
var not_on_accelerator_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/not-on-accelerator"),
	*detect({ contract }) {
		if (contract === null) return;
		for (const [device, failed] of Map.groupBy(failedChecks(contract, "contract/not-on-accelerator"), (check) => check.device)) {
			const elsewhere = placedElsewhere(contract, device);
			const facts = {
				device,
				shares: listed$2(failed.map(against)),
				elsewhere: listed$2(elsewhere, 6)
			};
			yield {
				place: { is: "model" },
				text: device,
				variant: elsewhere.length > 0 ? "elsewhere" : "shares",
				facts
			};
		}
		yield* untriedChecks(contract, "contract/not-on-accelerator");
	}
});
// src/weigh/once-named.ts
/** Why a file cannot be read, a fault a line and the file before each, on one line that names it once. */
function onceNamed(why) {
	const [first = "", ...rest] = why.split("\n");
	const named = /^\S+: /.exec(first)?.[0] ?? "";
	return [first, ...rest.map((line) => line.startsWith(named) ? line.slice(named.length) : line)].join(" ");
}
// src/weigh/unbound-words.ts
/** Why a result is not of this tree, in one phrase. */
function unboundWords({ what, is, path, says, now }) {
	const subject = path === "" ? what : what === "file" ? path : `${what} ${path}`;
	switch (is) {
		case "differs": return `${subject} is ${short$2(now)} now, and the result is of ${short$2(says)}`;
		case "absent": return `${subject} is not there`;
		case "not-in-result": return `it does not name ${path}, which the contract rests on`;
		case "untold": return now === "unread:" ? `what ${path} is was not read` : `${subject} is known here as ${short$2(now)}, and it says ${short$2(says)}`;
		default: return is;
	}
}
/** Enough of a digest to tell it from another. */
function short$2(text) {
	return /^(?:sha256|git|md5):/.test(text) ? text.slice(0, text.indexOf(":") + 13) : text;
}
// src/detect/contract/not-run.ts
const blind$1 = (why) => ({
	could: "not-judge",
	because: "blind",
	why
});
var not_run_default = detector({
	reads: [
		"contract",
		"model",
		"evidence"
	],
	asks: ({ contract, model }) => (contract !== null || model.contract.head.is === "unreadable") && !contractLost(model),
	*detect({ contract, model, evidence }) {
		const { head } = model.contract;
		const path = model.contractTree.head?.at ?? model.settings.contract ?? "";
		if (head.is === "unreadable") {
			if (head.fault === "ours") yield blind$1(head.why);
			else yield {
				place: {
					is: "file",
					path
				},
				text: "contract",
				variant: "contract",
				facts: {
					path,
					why: onceNamed(head.why),
					devices: ""
				}
			};
		}
		if (contract === null) return;
		const open = contract.devices.filter((it) => it.required && it.is !== "fresh");
		const told = open.filter((it) => it.is !== "untold");
		if (open.length > told.length) {
			const why = listed$2(open.flatMap((it) => it.is === "untold" ? it.unbound.map(unboundWords) : []), 3);
			yield blind$1(`whether the result of \`${path}\` is of this state cannot be told: ${why}; let it name the digest that is known here`);
		}
		if (told.length === 0) return;
		const devices = told.map(({ device }) => device).join(", ");
		const unread = contract.unread.filter(({ fault }) => fault === "author");
		if (evidence.contractAwaited) yield blind$1(`the result of \`${path}\` on ${devices} is awaited`);
		else if (contract.unread.length > unread.length) yield blind$1(contract.unread.find(({ fault }) => fault === "ours")?.why ?? "");
		else {
			const stale = told.flatMap(({ unbound }) => unbound.map(unboundWords));
			const variant = unread.length > 0 ? "invalid" : stale.length > 0 ? "stale" : "none";
			const why = listed$2(variant === "invalid" ? unread.map((it) => onceNamed(it.why)) : stale, 3);
			yield {
				place: {
					is: "file",
					path
				},
				text: "run",
				variant,
				facts: {
					path,
					devices,
					why
				}
			};
		}
	}
});
// src/detect/contract/output-invalid.ts
var output_invalid_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/output-invalid"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/output-invalid");
	}
});
// src/detect/contract/provider-parity.ts
var provider_parity_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/provider-parity"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/provider-parity");
	}
});
// src/weigh/signature-breaks.ts
/** The first of these that is so; the others would say the same again. */
function signatureBreak(model, weighed) {
	const [base, head] = [valueOf(model.contract.base), valueOf(model.contract.head)];
	if (head === null) return null;
	const found = (by, changes) => changes.length === 0 ? null : {
		by,
		changes,
		version: head.contract
	};
	const change = base === null || !contractTouched(model) ? null : contractChange(base, head);
	const unversioned = change?.needsVersion ? change.changes.filter(({ effect }) => effect !== "compatible") : [];
	const runs = weighed?.devices.flatMap((device) => device.runs) ?? [];
	const differs = runs.map(({ model: { facts } }) => isTold$1(facts) ? signatureMismatches(head, facts) : []);
	const raised = base === null || head.contract > base.contract;
	return found("version", unversioned) ?? found("differs", longest$6(differs)) ?? (raised ? null : found("base", longest$6(runs.map((run) => sinceBase(run, base, model)))));
}
function isOfBase({ base: told }, base, { contractTree: { base: tree } }) {
	const known = tree === null ? [] : tree.digests[contractFiles(base, tree.at).model] ?? [];
	return [told?.digest ?? []].flat().some((digest) => known.includes(digest));
}
/** What a result says of the model on base, where that is the one base really has. */
function sinceBase(run, base, model) {
	const { model: { facts }, base: told } = run;
	if (told === void 0 || !isTold$1(facts) || !isTold$1(told.facts) || !isOfBase(run, base, model)) return [];
	return signatureChanges(signatureOfModel(told.facts), signatureOfModel(facts)).filter(({ effect }) => effect === "breaking");
}
function isTold$1(facts) {
	return facts?.inputs !== void 0 && facts.outputs !== void 0 && facts.defaults !== void 0;
}
function longest$6(lists) {
	return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
// src/weigh/signature-words.ts
/** One way in which a signature is another, as a caller meets it. */
function signatureWords({ side, name, what, before, after, effect }) {
	switch (what) {
		case "added": return effect === "breaking" ? `the ${side} ${name} is needed too` : `the ${side} ${name} is new`;
		case "removed": return `the ${side} ${name} is gone`;
		case "renamed": return `the ${side} ${before} is now called ${after}`;
		case "type":
		case "rank":
		case "size":
		case "optional": return `the ${side} ${name} is ${after} instead of ${before}`;
		default: return what;
	}
}
// src/detect/contract/signature.ts
var signature_default = detector({
	reads: ["contract", "model"],
	when: "touched",
	asks: ({ contract, model }) => asksRule(contract, "contract/signature") || contract !== null && contractTouched(model),
	*detect({ contract, model }) {
		if (contract === null) return;
		const broken = signatureBreak(model, contract);
		if (broken !== null) {
			const { by, changes, version } = broken;
			const facts = {
				contract: contract.at,
				version,
				changes: listed$2(changes.map(signatureWords), 6),
				count: changes.length
			};
			yield {
				place: by === "version" ? {
					is: "file",
					path: contract.at
				} : { is: "model" },
				text: "signature",
				variant: by,
				facts
			};
		}
		const failed = failedChecks(contract, "contract/signature");
		const limits = failed.filter(({ id }) => id.startsWith("artifact/"));
		const own = broken === null ? failed.filter((check) => !limits.includes(check)) : [];
		for (const [variant, checks] of [["said", own], ["limits", limits]]) if (checks.length > 0) yield {
			place: { is: "model" },
			text: variant,
			variant,
			facts: {
				...checkFacts(checks),
				contract: contract.at
			}
		};
		yield* untriedChecks(contract, "contract/signature");
	}
});
// src/weigh/data-old-label.ts
/** Whether a change that redefines the label is still compared with a production that was measured on the old one. Where the candidate states its label, gates tell it. */
function oldLabel(model, gates, base, head) {
	const isLabel = ({ what }) => what === "label";
	if (!dataBreaks(base, head).some(isLabel) || !gates.some(({ against }) => against === "production")) return null;
	const [candidate, production] = [valueOf(model.metrics.head), valueOf(model.production.base)];
	const id = head.label.id?.value ?? null;
	if (production === null || (candidate?.data.label ?? null) !== null) return null;
	if (production.data.label !== null && production.data.label === id) return null;
	return {
		label: id ?? head.label.definition?.value ?? "the new label",
		old: production.data.label ?? base.label.id?.value ?? "the old one"
	};
}
// src/detect/data/contract-breaking.ts
/** Formats that have no place for a version of the contract: an approver's review stands for it. */
const versionless = [
	"great-expectations",
	"pandera",
	"pydantic",
	"dbt",
	"feast"
];
var contract_breaking_default = detector({
	reads: ["model", "gates"],
	when: "touched",
	asks: ({ model: { dataContract } }) => dataContract.base.is !== "absent" || dataContract.head.is !== "absent",
	*detect({ model, gates }) {
		const { base, head, at } = model.dataContract;
		const unread = [base, head].find((side) => side.is === "unreadable" && side.fault === "ours" && side.reason !== "unknown-format");
		if (unread?.is === "unreadable") {
			if (model.change.dataContract.length > 0) yield {
				could: "not-judge",
				because: "blind",
				why: unread.why
			};
			return;
		}
		const before = valueOf(base);
		if (before === null) return;
		const place = {
			is: "file",
			path: at.head ?? at.base ?? ""
		};
		const after = valueOf(head);
		if (after === null) {
			const facts = { path: place.path };
			yield {
				place,
				text: "data contract",
				variant: head.is === "absent" ? "gone" : "unreadable",
				facts,
				settledBy: "approval"
			};
			return;
		}
		const breaks = unannounced(before, after).map(({ says }) => says);
		const bare = versionless.includes(after.format) && after.version === null;
		const facts = {
			path: place.path,
			changes: listed$2(breaks, 6),
			version: after.version?.value ?? "",
			format: dataFormats[after.format]
		};
		const variant = bare ? "versionless" : after.version === null ? "unversioned" : "version";
		if (breaks.length > 0) yield {
			place,
			text: "data contract",
			variant,
			facts,
			...bare ? { settledBy: "approval" } : {}
		};
		const old = oldLabel(model, gates, before, after);
		if (breaks.length === 0 && old !== null) yield {
			place: { is: "model" },
			text: "label",
			variant: "old-label",
			facts: old
		};
	}
});
// src/detect/data/contract-incomplete.ts
var contract_incomplete_default$1 = detector({
	reads: ["model"],
	when: "touched",
	*detect({ model }) {
		const { base, head, at } = model.dataContract;
		if (head.is === "unreadable" && head.fault === "ours") {
			yield {
				could: "not-judge",
				because: "blind",
				why: head.why
			};
			return;
		}
		const gaps = gapsOf(head, model);
		if (gaps.length === 0) return;
		const before = base.is === "read" ? gapsOf(base, model) : null;
		const added = before === null ? [] : newGaps(before, gaps);
		const introduced = model.isNew || added.length > 0;
		const variant = head.is === "read" ? added.length > 0 ? "lost" : "some" : head.is === "unreadable" ? "unreadable" : at.head === null ? "unnamed" : "gone";
		yield {
			place: at.head === null || head.is === "absent" ? { is: "model" } : {
				is: "file",
				path: at.head
			},
			text: "data contract",
			variant,
			facts: {
				path: at.head ?? "",
				missing: gapWords(gaps),
				lost: gapWords(added),
				why: head.is === "unreadable" ? onceNamed(head.why) : ""
			},
			...introduced ? {} : { standing: true }
		};
	}
});
/** What nobody wrote down; all of it where there is nothing to read. */
function gapsOf(contract, { settings, metrics }) {
	const value = valueOf(contract);
	const stated = valueOf(metrics.head)?.data.snapshot ?? valueOf(metrics.base)?.data.snapshot ?? null;
	return value === null ? allGaps(settings) : dataGaps(value, settings, stated !== null);
}
// src/weigh/question/told-before.ts
/** Where an author says what a move costs, and whom. */
const costFields = [
	"thresholdOrConfigPlan",
	"acceptableMistakes",
	"mistakeBudget",
	"knownRisks"
];
const allFields = compactFields.map(({ key }) => key);
/** Whether the compact, or a model's default for it, already says what would be asked; `raw`: with its marks, where they may be stars of a name. */
function isTold(compact, keys, test) {
	const fields = valueOf(compact)?.fields;
	return keys.some((key) => {
		const field = fields?.[key] ?? null;
		if (field === null || field.state === "empty" || field.derived !== void 0 && field.inherited !== true) return false;
		return test(prose(field.value), field.value);
	});
}
/** Whether a text holds a name as words of its own, whatever marks join them; a short one (`IT`) as it is written only. */
function holdsWord(text, name) {
	const plain = (it) => ` ${it.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
	return name.length > 3 ? plain(text.toLowerCase()).includes(plain(name.toLowerCase())) : plain(text).includes(plain(name));
}
/** Whether a text names a figure: `0.55`, `.550`, `55 %`. */
function namesFigure(text, figure) {
	return [...text.matchAll(/\d*[.,]?\d+\s*%?/g)].some(([written]) => {
		const value = Number(written.replace(",", ".").replace(/\s*%$/, ""));
		return value === figure || written.endsWith("%") && Math.abs(value / 100 - figure) < 1e-9;
	});
}
// src/weigh/question/feedback-loop.ts
/** Actions after which nobody learns what would have happened. */
const stops$1 = /\b(?:block|blocks|blocked|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|suspend(?:s|ed)?|ban(?:s|ned)?|suppress(?:es|ed)?|withh(?:old|olds|eld)|filters? out|turn(?:s|ed)? (?:away|down)|freez(?:e|es)|frozen)\b/i;
/** How people keep learning it all the same, or say that they know. */
const learns$1 = /\bhold-?outs?\b|\bcontrol (?:group|sample|slice)|\brandom(?:ly|i[sz]ed)?\b|\bexplor(?:e|es|ation)|\blets? (?:\S+ ){0,3}through|\bcounterfactual|\bpropensity|\binverse prob|\bfeedback loop|\bselection bias|\breject inference|\bunbiased|\bcensor|\bmanual(?:ly)? review(?:s|ed)?|\bappeal/i;
/** The action by which a model keeps the labels of its own new snapshot from being seen, where nobody says how it is learned when it was wrong. */
function feedbackLoop(model, compact) {
	const [before, now] = [valueOf(model.metrics.base)?.data.snapshot ?? null, valueOf(model.metrics.head)?.data.snapshot ?? null];
	const action = prose(valueOf(compact)?.fields.action?.value ?? model.settings.compact.action ?? "").replace(/\s+/g, " ").trim();
	if (!model.change.metrics || before === null || now === null || before === now || !stops$1.test(action) || !readsAsEnglish(`${action} the model`)) return null;
	const contract = valueOf(model.dataContract.head);
	const texts = [
		...Object.values(model.settings.compact),
		...Object.values(contract?.label ?? {}).map((told) => told?.value ?? ""),
		contract?.split?.value.policy ?? "",
		contract?.join?.value ?? "",
		...model.plans.head.flatMap(({ terms }) => terms.map(({ text }) => text))
	];
	if (isTold(compact, allFields, (text) => learns$1.test(text)) || texts.some((text) => learns$1.test(text))) return null;
	return {
		action: action.slice(0, 120),
		snapshot: now
	};
}
// src/detect/data/feedback-loop.ts
var feedback_loop_default = detector({
	reads: ["model", "compact"],
	*detect({ model, compact }) {
		const loop = feedbackLoop(model, compact);
		if (loop !== null) yield {
			place: { is: "model" },
			text: "feedback loop",
			facts: { ...loop }
		};
	}
});
// src/detect/data/no-snapshot.ts
var no_snapshot_default = detector({
	reads: ["model"],
	asks: ({ model }) => model.settings.metrics !== void 0,
	*detect({ model }) {
		const { settings, metrics, datasets, dataContract, isNew } = model;
		const head = valueOf(metrics.head);
		if (head === null || head.data.snapshot !== null || datasets.length > 0) return;
		const base = valueOf(metrics.base);
		const named = valueOf(dataContract.head)?.snapshot ?? null;
		const path = plainPath(settings.metrics ?? "");
		yield {
			place: {
				is: "file",
				path
			},
			text: "snapshot",
			variant: base?.data.snapshot != null ? "lost" : named !== null ? "contract" : "none",
			facts: {
				path,
				before: base?.data.snapshot ?? "",
				snapshot: named?.value ?? "",
				contract: dataContract.at.head ?? ""
			},
			...base !== null && base.data.snapshot === null && !isNew ? { standing: true } : {}
		};
	}
});
// src/detect/data/prevalence-moved.ts
/** By less a share of positives moves from month to month. */
const least$4 = 1.5;
const words$5 = /\bprevalence|\bbase rate|\b(?:share|rate|proportion) of positives|\bpositive (?:rate|share)|\bclass (?:im)?balance|\b(?:re|over|under|down|up)-?sampl/i;
var prevalence_moved_default = detector({
	reads: ["model", "compact"],
	*detect({ model, compact }) {
		const [base, head] = [valueOf(model.metrics.base)?.data ?? null, valueOf(model.metrics.head)?.data ?? null];
		const [before, now] = [base?.prevalence ?? 0, head?.prevalence ?? 0];
		if (!model.change.metrics || before <= 0 || now <= 0 || now < before * least$4 && before < now * least$4) return;
		const says = (text) => words$5.test(text) || namesFigure(text, now);
		if (isTold(compact, [
			"labelsAndDataSnapshot",
			"knownRisks",
			"assumptions",
			"thresholdOrConfigPlan",
			"candidateSignals"
		], says)) return;
		const snapshots = base?.snapshot && head?.snapshot && base.snapshot !== head.snapshot ? [base.snapshot, head.snapshot] : null;
		yield {
			place: { is: "model" },
			text: `prevalence ${head?.snapshot ?? ""}`,
			facts: {
				before: percent(before),
				now: percent(now),
				where: snapshots === null ? "the metrics on base and this change" : `${snapshots[0]} and ${snapshots[1]}`
			}
		};
	}
});
function percent(share) {
	return `${Number((share * 100).toPrecision(2))} %`;
}
// src/weigh/flow/libraries/all.ts
/** Every library that the analysis knows. One more is a file beside these and a line here. */
const libraries$2 = [
	{
		roots: ["builtins", "__builtin__"],
		effects: {
			zip: "zip izip",
			enumerate: "enumerate",
			list: "list tuple set sorted reversed iter frozenset",
			field: "field",
			record: "namedtuple",
			dict: "dict OrderedDict defaultdict SimpleNamespace Namespace Bunch AttrDict EasyDict",
			next: "next",
			attribute: "getattr",
			index: "range xrange",
			map: "map",
			quiet: "print len type isinstance hasattr setattr open input id dir help exit display super property staticmethod classmethod any all callable repr exec eval globals locals vars hash",
			carry: "float int str abs round bool complex filter",
			statistic: "min max sum"
		}
	},
	{
		roots: [
			"sklearn",
			"scikitplot",
			"yellowbrick",
			"mlxtend",
			"cuml",
			"sklearnex",
			"skmultilearn",
			"sktime",
			"lightning",
			"sklearn_pandas"
		],
		effects: {
			set: "load_iris load_digits load_wine load_breast_cancer load_diabetes load_boston load_linnerud fetch_california_housing fetch_20newsgroups fetch_20newsgroups_vectorized fetch_lfw_pairs fetch_species_distributions fetch_openml fetch_covtype fetch_kddcup99 fetch_olivetti_faces fetch_lfw_people fetch_mldata fetch_rcv1 load_files load_svmlight_file load_sample_images",
			fresh: "make_classification make_regression make_blobs make_moons make_circles make_swiss_roll make_gaussian_quantiles make_multilabel_classification make_friedman1 make_hastie_10_2 make_s_curve make_sparse_uncorrelated",
			split: "train_test_split",
			splitter: "KFold StratifiedKFold RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedShuffleSplit LeaveOneOut LeavePOut check_cv",
			"group-splitter": "GroupKFold StratifiedGroupKFold GroupShuffleSplit LeaveOneGroupOut LeavePGroupsOut LeaveOneLabelOut",
			"time-splitter": "TimeSeriesSplit PredefinedSplit SlidingWindowSplitter ExpandingWindowSplitter",
			copy: "resample",
			transformer: "StandardScaler MinMaxScaler RobustScaler MaxAbsScaler PowerTransformer QuantileTransformer KBinsDiscretizer SplineTransformer SimpleImputer Imputer KNNImputer IterativeImputer PCA IncrementalPCA KernelPCA SparsePCA MiniBatchSparsePCA TruncatedSVD RandomizedPCA FastICA NMF FactorAnalysis LatentDirichletAllocation DictionaryLearning TSNE MDS Isomap LocallyLinearEmbedding SpectralEmbedding SelectKBest SelectPercentile SelectFpr SelectFdr SelectFwe GenericUnivariateSelect SelectFromModel VarianceThreshold RFE RFECV SequentialFeatureSelector CountVectorizer TfidfVectorizer TfidfTransformer KMeans MiniBatchKMeans DBSCAN AgglomerativeClustering Birch MeanShift SpectralClustering AffinityPropagation OPTICS FeatureAgglomeration IsolationForest LocalOutlierFactor EllipticEnvelope OneClassSVM RandomTreesEmbedding Nystroem BernoulliRBM NeighborhoodComponentsAnalysis KernelCenterer UMAP NearestNeighbors KNeighborsTransformer RadiusNeighborsTransformer",
			"target-transformer": "TargetEncoder",
			namer: "LabelEncoder OneHotEncoder OrdinalEncoder LabelBinarizer MultiLabelBinarizer DictVectorizer CategoricalEncoder",
			stateless: "HashingVectorizer Normalizer Binarizer PolynomialFeatures FunctionTransformer AdditiveChi2Sampler RBFSampler FeatureHasher MissingIndicator GaussianRandomProjection SparseRandomProjection",
			learn: "scale minmax_scale robust_scale maxabs_scale quantile_transform power_transform",
			name: "label_binarize",
			carry: "normalize binarize add_dummy_feature shuffle safe_indexing check_array check_X_y column_or_1d",
			pipeline: "Pipeline make_pipeline",
			union: "ColumnTransformer FeatureUnion make_union make_column_transformer DataFrameMapper",
			search: "GridSearchCV RandomizedSearchCV HalvingGridSearchCV HalvingRandomSearchCV",
			wrapper: "OneVsRestClassifier OneVsOneClassifier OutputCodeClassifier CalibratedClassifierCV VotingClassifier VotingRegressor StackingClassifier StackingRegressor BaggingClassifier BaggingRegressor AdaBoostClassifier AdaBoostRegressor MultiOutputClassifier MultiOutputRegressor ClassifierChain RegressorChain TransformedTargetRegressor SelfTrainingClassifier RANSACRegressor TunedThresholdClassifierCV FixedThresholdClassifier",
			"same-model": "make_scorer plot_confusion_matrix plot_roc_curve plot_precision_recall_curve plot_det_curve classification_report_plot ROCAUC ConfusionMatrix ClassificationReport ResidualsPlot PredictionError PrecisionRecallCurve DiscriminationThreshold ClassPredictionError from_estimator ConfusionMatrixDisplay.from_estimator RocCurveDisplay.from_estimator",
			clone: "clone deepcopy copy.copy",
			"cross-validate": "cross_val_score cross_validate cross_val_predict validation_curve learning_curve permutation_test_score",
			unsure: "pairwise.*",
			metric: "metrics.*",
			model: "linear_model.* ensemble.* svm.* tree.* neighbors.* naive_bayes.* neural_network.* discriminant_analysis.* gaussian_process.* kernel_ridge.* isotonic.* cross_decomposition.* dummy.* mixture.* semi_supervised.* hmm.* qda.* lda.* LogisticRegression LogisticRegressionCV LinearRegression Ridge RidgeCV RidgeClassifier Lasso LassoCV LassoLars ElasticNet ElasticNetCV SGDClassifier SGDRegressor Perceptron PassiveAggressiveClassifier PassiveAggressiveRegressor BayesianRidge ARDRegression HuberRegressor TheilSenRegressor PoissonRegressor GammaRegressor TweedieRegressor RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor GradientBoostingClassifier GradientBoostingRegressor HistGradientBoostingClassifier HistGradientBoostingRegressor SVC SVR LinearSVC LinearSVR NuSVC NuSVR DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier KNeighborsClassifier KNeighborsRegressor RadiusNeighborsClassifier NearestCentroid GaussianNB MultinomialNB BernoulliNB ComplementNB CategoricalNB MLPClassifier MLPRegressor LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis LDA QDA GaussianProcessClassifier GaussianProcessRegressor KernelRidge IsotonicRegression PLSRegression DummyClassifier DummyRegressor GaussianMixture BayesianGaussianMixture GMM LabelPropagation LabelSpreading",
			quiet: "silhouette_score silhouette_samples calinski_harabasz_score davies_bouldin_score plot_tree export_text export_graphviz set_config enable_iterative_imputer DecisionBoundaryDisplay.from_estimator PartialDependenceDisplay.from_estimator LearningCurveDisplay.from_estimator ValidationCurveDisplay.from_estimator plot_partial_dependence partial_dependence permutation_importance plot_decision_regions plot_learning_curves"
		}
	},
	{
		roots: ["imblearn", "smote_variants"],
		effects: {
			"copying-resampler": "RandomOverSampler SMOTE SMOTENC SMOTEN BorderlineSMOTE SVMSMOTE KMeansSMOTE ADASYN SMOTEENN SMOTETomek MulticlassOversampling",
			"dropping-resampler": "RandomUnderSampler NearMiss TomekLinks EditedNearestNeighbours RepeatedEditedNearestNeighbours AllKNN CondensedNearestNeighbour OneSidedSelection NeighbourhoodCleaningRule InstanceHardnessThreshold ClusterCentroids",
			pipeline: "Pipeline make_pipeline",
			model: "BalancedRandomForestClassifier EasyEnsembleClassifier RUSBoostClassifier BalancedBaggingClassifier",
			metric: "metrics.*",
			thin: "make_imbalance"
		}
	},
	{
		roots: [
			"pandas",
			"pd",
			"dask",
			"modin",
			"cudf",
			"geopandas",
			"vaex"
		],
		effects: {
			frame: "read_csv read_excel read_json read_parquet read_table read_pickle read_sql read_sql_query read_sql_table read_hdf read_feather read_html read_fwf read_stata read_sas read_orc read_spss read_gbq read_clipboard read_file DataReader",
			carry: "DataFrame Series Index to_datetime to_numeric to_timedelta melt pivot pivot_table crosstab cut json_normalize DatetimeIndex wide_to_long array",
			"union-of-rows": "concat",
			beside: "merge merge_asof merge_ordered",
			learn: "qcut",
			name: "get_dummies factorize Categorical",
			quiet: "set_option option_context date_range period_range Timestamp Timedelta options.* plotting.* ExcelWriter"
		}
	},
	{
		roots: ["polars", "pl"],
		effects: {
			frame: "read_csv scan_csv read_parquet scan_parquet read_json read_ndjson read_excel read_database read_ipc scan_ipc",
			carry: "DataFrame LazyFrame Series from_pandas from_dict from_dicts from_arrow col lit when",
			"union-of-rows": "concat",
			quiet: "Config"
		}
	},
	{
		roots: ["pyspark", "spark"],
		effects: {
			frame: "read.csv read.parquet read.json read.table read.load read.format spark.table spark.sql spark.createDataFrame createDataFrame load csv parquet table sql",
			transformer: "StandardScaler MinMaxScaler MaxAbsScaler RobustScaler Imputer PCA QuantileDiscretizer IDF CountVectorizer Word2Vec ChiSqSelector UnivariateFeatureSelector VarianceThresholdSelector",
			namer: "StringIndexer OneHotEncoder OneHotEncoderEstimator VectorIndexer",
			stateless: "VectorAssembler Tokenizer RegexTokenizer HashingTF Bucketizer Normalizer PolynomialExpansion StopWordsRemover NGram SQLTransformer IndexToString Binarizer DCT Interaction ElementwiseProduct",
			model: "classification.* regression.* recommendation.* clustering.* LogisticRegression LinearRegression RandomForestClassifier RandomForestRegressor GBTClassifier GBTRegressor DecisionTreeClassifier DecisionTreeRegressor ALS NaiveBayes LinearSVC MultilayerPerceptronClassifier OneVsRest KMeans",
			pipeline: "Pipeline",
			search: "CrossValidator TrainValidationSplit",
			metric: "evaluation.* BinaryClassificationEvaluator MulticlassClassificationEvaluator RegressionEvaluator MulticlassMetrics BinaryClassificationMetrics RegressionMetrics",
			quiet: "ParamGridBuilder SparkSession SparkContext SparkConf types.* Window SparkSession.builder",
			carry: "functions.*"
		}
	},
	{
		roots: [
			"numpy",
			"np",
			"scipy",
			"jnp",
			"cupy",
			"h5py",
			"joblib",
			"pickle",
			"cPickle",
			"dill",
			"cloudpickle",
			"cv2",
			"PIL",
			"skimage",
			"librosa"
		],
		effects: {
			set: "loadtxt genfromtxt fromfile np.load numpy.load memmap loadmat sio.loadmat io.loadmat h5py.File File",
			row: "imread Image.open imread_collection librosa.load core.load wavfile.read",
			cuts: "split array_split",
			subset: "np.take numpy.take jnp.take np.delete numpy.delete",
			learn: "zscore boxcox yeojohnson stats.zscore stats.boxcox winsorize",
			statistic: "average nanmean nanstd nanmedian percentile quantile nanpercentile histogram corrcoef cov",
			"union-of-rows": "concatenate vstack append row_stack",
			beside: "hstack r_ stack column_stack dstack block",
			index: "arange random.permutation permutation random.choice choice argsort nonzero flatnonzero argwhere random.randint random.rand random.random random.uniform random.shuffle_index triu_indices_from",
			carry: "random.normal random.randn full full_like array asarray asanyarray ascontiguousarray reshape ravel squeeze expand_dims transpose log log1p exp sqrt abs absolute round rint floor ceil sign clip where nan_to_num argmax argmin power square sin cos tanh sigmoid isnan cumsum diff flip roll pad tile matrix mat dot matmul multiply divide add subtract maximum minimum heaviside eye_like digitize resize csr_matrix hstack_sparse sparse.* resample_audio rot90 fliplr flipud swapaxes moveaxis rollaxis ndimage.rotate ndimage.shift ndimage.zoom ndimage.gaussian_filter ndimage.median_filter ndimage.uniform_filter ndimage.affine_transform ndimage.map_coordinates transform.rotate transform.resize transform.rescale transform.warp transform.swirl util.random_noise util.invert exposure.adjust_gamma exposure.adjust_log exposure.rescale_intensity exposure.equalize_hist exposure.equalize_adapthist filters.gaussian color.rgb2gray color.gray2rgb cv2.rotate cv2.GaussianBlur cv2.blur cv2.medianBlur cv2.bilateralFilter cv2.cvtColor cv2.warpAffine cv2.warpPerspective cv2.addWeighted cv2.convertScaleAbs cv2.equalizeHist cv2.LUT ImageOps.mirror ImageOps.flip ImageOps.invert ImageOps.autocontrast effects.time_stretch effects.pitch_shift",
			metric: "spearmanr pearsonr kendalltau stats.spearmanr stats.pearsonr stats.kendalltau",
			grid: "meshgrid linspace logspace geomspace",
			quiet: "zeros ones empty zeros_like ones_like empty_like eye identity random.seed seed RandomState default_rng save savez savetxt savez_compressed set_printoptions dump dumps iinfo finfo unique"
		}
	},
	{
		roots: [
			"xgboost",
			"lightgbm",
			"catboost",
			"ngboost",
			"pytorch_tabnet",
			"xgb",
			"lgb",
			"prophet",
			"fbprophet",
			"pmdarima",
			"autosklearn",
			"tpot",
			"flaml",
			"pycaret",
			"gplearn",
			"lifelines",
			"modAL",
			"hmmlearn",
			"pyod"
		],
		effects: {
			model: "XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor LGBMClassifier LGBMRegressor LGBMRanker CatBoostClassifier CatBoostRegressor CatBoostRanker CatBoost NGBClassifier NGBRegressor NGBoost TabNetClassifier TabNetRegressor Prophet AutoARIMA TPOTClassifier TPOTRegressor AutoML SymbolicRegressor CoxPHFitter GaussianHMM Booster ActiveLearner Committee CommitteeRegressor",
			train: "train auto_arima",
			"cross-validate": "xgboost.cv lightgbm.cv catboost.cv cv",
			carry: "DMatrix QuantileDMatrix DeviceQuantileDMatrix Dataset Pool",
			quiet: "plot_importance plot_tree plot_metric early_stopping log_evaluation"
		}
	},
	{
		roots: [
			"statsmodels",
			"sm",
			"smf",
			"linearmodels",
			"arch"
		],
		effects: {
			model: "OLS GLS WLS GLM Logit Probit MNLogit Poisson NegativeBinomial RLM ARIMA SARIMAX ARMA AR AutoReg VAR VARMAX ExponentialSmoothing SimpleExpSmoothing Holt UnobservedComponents MixedLM QuantReg ols logit glm PHReg arch_model",
			carry: "add_constant dmatrices dmatrix",
			quiet: "adfuller kpss acf pacf plot_acf plot_pacf seasonal_decompose variance_inflation_factor durbin_watson jarque_bera qqplot coint grangercausalitytests"
		}
	},
	{
		roots: ["evalml"],
		effects: {
			set: "demos.load_fraud demos.load_wine demos.load_breast_cancer demos.load_diabetes demos.load_churn preprocessing.load_data",
			split: "preprocessing.split_data",
			model: "AutoMLSearch BinaryClassificationPipeline MulticlassClassificationPipeline RegressionPipeline TimeSeriesRegressionPipeline TimeSeriesBinaryClassificationPipeline",
			transformer: "StandardScaler SimpleImputer components.Imputer TargetImputer PCA",
			namer: "components.OneHotEncoder",
			quiet: "problem_types.* objectives.* utils.*"
		}
	},
	{
		roots: ["autogluon"],
		effects: {
			frame: "TabularDataset",
			model: "TabularPredictor MultiModalPredictor TimeSeriesPredictor",
			carry: "TimeSeriesDataFrame from_data_frame"
		}
	},
	{
		roots: ["h2o"],
		effects: {
			frame: "import_file upload_file",
			carry: "H2OFrame",
			model: "H2OAutoML H2OGradientBoostingEstimator H2ORandomForestEstimator H2OXGBoostEstimator H2OGeneralizedLinearEstimator H2ODeepLearningEstimator H2OStackedEnsembleEstimator H2ONaiveBayesEstimator H2OSupportVectorMachineEstimator",
			quiet: "h2o.init cluster.* remove_all"
		}
	},
	{
		roots: ["lazypredict"],
		effects: { model: "LazyClassifier LazyRegressor" }
	},
	{
		roots: ["darts"],
		effects: {
			transformer: "Scaler BoxCox StaticCovariatesTransformer",
			stateless: "MissingValuesFiller InvertibleMapper Mapper Diff WindowTransformer",
			metric: "metrics.*",
			carry: "TimeSeries.from_dataframe TimeSeries.from_series TimeSeries.from_values TimeSeries.from_csv"
		}
	},
	{
		roots: [
			"keras",
			"tensorflow",
			"tf",
			"tensorflow_datasets",
			"tfds",
			"tflearn",
			"tensorflow_addons"
		],
		effects: {
			"two-sets": "mnist.load_data fashion_mnist.load_data cifar10.load_data cifar100.load_data imdb.load_data reuters.load_data boston_housing.load_data california_housing.load_data",
			set: "tfds.load tensorflow_datasets.load load_dataset timeseries_dataset_from_array_file TextLineDataset TFRecordDataset list_files make_csv_dataset CsvDataset",
			folder: "flow_from_directory flow_from_dataframe image_dataset_from_directory text_dataset_from_directory audio_dataset_from_directory",
			network: "applications.* Sequential Model Functional models.Sequential models.Model",
			row: "load_img image.load_img wavfile.read",
			model: "KerasClassifier KerasRegressor DNN LinearClassifier DNNClassifier DNNRegressor BoostedTreesClassifier",
			carry: "from_tensor_slices from_tensors from_generator zip TimeseriesGenerator timeseries_dataset_from_array constant convert_to_tensor cast Variable reshape expand_dims squeeze concat stack pad_sequences to_categorical one_hot one_hot_encode normalize utils.normalize flow img_to_array resize image.*",
			subset: "tf.gather tensorflow.gather",
			transformer: "Tokenizer TextVectorization Normalization layers.Normalization Discretization StringLookup IntegerLookup",
			stateless: "layers.* ImageDataGenerator Rescaling Hashing",
			metric: "metrics.* losses.* image.ssim image.psnr image.ssim_multiscale",
			quiet: "callbacks.* optimizers.* backend.* random.* set_seed get_logger config.* plot_model summary clear_session schedules.*"
		}
	},
	{
		roots: [
			"keras_tuner",
			"kerastuner",
			"kt"
		],
		effects: { model: "RandomSearch GridSearch Hyperband BayesianOptimization" }
	},
	{
		roots: [
			"torch",
			"torchvision",
			"torchtext",
			"torchaudio",
			"pytorch_lightning",
			"lightning",
			"torch_geometric",
			"torchmetrics",
			"timm",
			"fastai",
			"skorch",
			"ignite",
			"monai",
			"pytorch_forecasting",
			"dgl"
		],
		effects: {
			set: "datasets.* MNIST FashionMNIST CIFAR10 CIFAR100 ImageFolder SVHN Planetoid",
			sides: "random_split",
			index: "randperm",
			list: "SubsetRandomSampler",
			subset: "Subset torch.index_select",
			carry: "DataLoader TensorDataset ConcatDataset from_numpy tensor as_tensor FloatTensor LongTensor Tensor IntTensor DoubleTensor HalfTensor BoolTensor Variable cat stack squeeze unsqueeze reshape flatten transpose argmax max topk sigmoid softmax log_softmax softplus relu exp log abs round where clamp masked_select gather nan_to_num round rot90 fliplr flipud transforms.functional.* v2.functional.*",
			network: "nn.Module Module LightningModule Sequential nn.Sequential models.* Linear nn.Linear Conv2d LSTM GRU Embedding TransformerEncoder create_model resnet18 resnet34 resnet50 vgg16 NeuralNetClassifier NeuralNetRegressor",
			stateless: "transforms.* Compose ToTensor Normalize Resize",
			model: "Trainer",
			loss: "CrossEntropyLoss NLLLoss MSELoss L1Loss BCELoss BCEWithLogitsLoss SmoothL1Loss HuberLoss KLDivLoss CTCLoss HingeEmbeddingLoss MarginRankingLoss TripletMarginLoss CosineEmbeddingLoss PoissonNLLLoss cross_entropy nll_loss mse_loss l1_loss binary_cross_entropy binary_cross_entropy_with_logits smooth_l1_loss kl_div",
			metric: "torchmetrics.* functional.accuracy Accuracy F1Score AUROC",
			quiet: "optim.* lr_scheduler.* manual_seed no_grad device cuda.* save load set_grad_enabled inference_mode autocast GradScaler WeightedRandomSampler backends.* SummaryWriter make_grid RandomLinkSplit zeros ones rand randn arange linspace empty eye full"
		}
	},
	{
		roots: [
			"datasets",
			"transformers",
			"evaluate",
			"peft",
			"sentence_transformers",
			"simpletransformers",
			"trl",
			"setfit"
		],
		effects: {
			set: "load_dataset load_from_disk from_csv from_json",
			carry: "from_dict from_pandas concatenate_datasets interleave_datasets Dataset",
			dict: "DatasetDict IterableDatasetDict",
			model: "Trainer Seq2SeqTrainer SFTTrainer SetFitTrainer ClassificationModel",
			metric: "load_metric evaluate.load metrics.*",
			stateless: "AutoTokenizer.from_pretrained BertTokenizer.from_pretrained BertTokenizerFast.from_pretrained DistilBertTokenizer.from_pretrained DistilBertTokenizerFast.from_pretrained RobertaTokenizer.from_pretrained GPT2Tokenizer.from_pretrained T5Tokenizer.from_pretrained AutoProcessor.from_pretrained AutoFeatureExtractor.from_pretrained AutoImageProcessor.from_pretrained ViTImageProcessor.from_pretrained AutoTokenizer BertTokenizer DistilBertTokenizer RobertaTokenizer GPT2Tokenizer T5Tokenizer AutoProcessor AutoFeatureExtractor AutoImageProcessor DataCollatorWithPadding DataCollatorForLanguageModeling DataCollatorForSeq2Seq SentenceTransformer pipeline",
			quiet: "TrainingArguments Seq2SeqTrainingArguments EarlyStoppingCallback set_seed get_linear_schedule_with_warmup AdamW logging.*",
			network: "from_pretrained AutoModel.from_pretrained"
		}
	},
	{
		roots: ["feature_engine"],
		effects: {
			transformer: "MeanMedianImputer EndTailImputer ArbitraryNumberImputer CategoricalImputer RandomSampleImputer AddMissingIndicator CountFrequencyEncoder RareLabelEncoder EqualFrequencyDiscretiser EqualWidthDiscretiser DecisionTreeDiscretiser Winsorizer OutlierTrimmer BoxCoxTransformer YeoJohnsonTransformer PowerTransformer DropConstantFeatures DropDuplicateFeatures DropCorrelatedFeatures SmartCorrelatedSelection SelectByShuffling SelectBySingleFeaturePerformance RecursiveFeatureElimination RecursiveFeatureAddition SklearnTransformerWrapper",
			"target-transformer": "MeanEncoder WoEEncoder PRatioEncoder DecisionTreeEncoder",
			namer: "OneHotEncoder OrdinalEncoder",
			stateless: "LogTransformer LogCpTransformer ReciprocalTransformer ArcsinTransformer MathFeatures RelativeFeatures CyclicalFeatures DatetimeFeatures DropFeatures LagFeatures WindowFeatures"
		}
	},
	{
		roots: ["category_encoders"],
		effects: {
			"target-transformer": "TargetEncoder LeaveOneOutEncoder CatBoostEncoder WOEEncoder JamesSteinEncoder MEstimateEncoder GLMMEncoder QuantileEncoder SummaryEncoder",
			transformer: "CountEncoder",
			namer: "OrdinalEncoder OneHotEncoder BinaryEncoder BaseNEncoder SumEncoder HelmertEncoder BackwardDifferenceEncoder PolynomialEncoder GrayEncoder RankHotEncoder",
			stateless: "HashingEncoder"
		}
	},
	{
		roots: ["surprise"],
		effects: {
			set: "Dataset.load_builtin Dataset.load_from_file Dataset.load_from_folds",
			carry: "Dataset.load_from_df load_from_df",
			split: "train_test_split",
			"row-splitter": "KFold RepeatedKFold ShuffleSplit LeaveOneOut PredefinedKFold",
			model: "SVD SVDpp NMF KNNBasic KNNWithMeans KNNWithZScore KNNBaseline SlopeOne BaselineOnly CoClustering NormalPredictor",
			search: "GridSearchCV RandomizedSearchCV",
			"cross-validate": "cross_validate",
			metric: "accuracy.*",
			quiet: "Reader dump.*"
		}
	},
	{
		roots: ["lightfm"],
		effects: {
			set: "fetch_movielens fetch_stackexchange",
			sides: "random_train_test_split",
			model: "LightFM",
			metric: "evaluation.*"
		}
	},
	{
		roots: ["gensim"],
		effects: {
			"fitted-transformer": "TfidfModel LsiModel LdaModel LdaMulticore LdaSeqModel HdpModel RpModel LogEntropyModel Nmf EnsembleLda AuthorTopicModel LdaMallet NormModel models.Word2Vec word2vec.Word2Vec models.Doc2Vec doc2vec.Doc2Vec models.FastText fasttext.FastText",
			"fitted-namer": "Dictionary Phrases Phraser HashDictionary",
			carry: "matutils.corpus2csc matutils.corpus2dense matutils.Sparse2Corpus matutils.Dense2Corpus corpus2csc corpus2dense Sparse2Corpus simple_preprocess preprocess_string strip_punctuation remove_stopwords",
			quiet: "CoherenceModel"
		}
	},
	{
		roots: [
			"imgaug",
			"albumentations",
			"audiomentations"
		],
		effects: { stateless: "augmenters.* albumentations.* audiomentations.*" }
	},
	{
		roots: [
			"matplotlib",
			"plt",
			"seaborn",
			"sns",
			"plotly",
			"px",
			"go",
			"altair",
			"bokeh",
			"wordcloud",
			"missingno",
			"IPython",
			"tqdm",
			"wandb",
			"mlflow",
			"logging",
			"os",
			"sys",
			"time",
			"random",
			"warnings",
			"pathlib",
			"json",
			"yaml",
			"argparse",
			"shap",
			"lime",
			"eli5",
			"pandas_profiling",
			"ydata_profiling",
			"graphviz",
			"tabulate",
			"pprint",
			"gc",
			"datetime",
			"re",
			"math",
			"glob",
			"shutil",
			"copy",
			"functools",
			"itertools",
			"collections",
			"dataclasses"
		],
		effects: {
			quiet: "plt.* matplotlib.* seaborn.* sns.* plotly.* os.* sys.* time.* warnings.* logging.* mlflow.* wandb.* shap.* lime.* eli5.* argparse.* gc.* datetime.* math.* glob.* shutil.* json.* yaml.* IPython.* missingno.* random.seed",
			carry: "tqdm tqdm.tqdm tqdm.notebook trange notebook.tqdm auto.tqdm re.sub re.findall",
			clone: "copy.deepcopy copy.copy deepcopy",
			index: "random.sample random.shuffle random.choice random.choices",
			field: "dataclasses.field",
			record: "collections.namedtuple",
			dict: "collections.OrderedDict collections.defaultdict",
			partial: "functools.partial partial",
			zip: "itertools.product product itertools.chain",
			map: "itertools.starmap"
		}
	}
];
// src/weigh/flow/library.ts
const byRoot = /* @__PURE__ */ new Map();
const byName = /* @__PURE__ */ new Map();
for (const { roots, effects } of libraries$2) {
	const names = /* @__PURE__ */ new Map();
	const modules = [];
	for (const [effect, words] of Object.entries(effects)) for (const word of words.split(/\s+/).filter(Boolean)) {
		if (word.endsWith(".*")) modules.push([`.${word.slice(0, -1)}`, effect]);
		else names.set(word, effect);
		if (!word.includes(".") && !byName.has(word)) byName.set(word, effect);
	}
	for (const root of roots) byRoot.set(root, {
		names,
		modules
	});
}
/** Whether a module is of a library that the tables know. */
function isLibrary(module) {
	return byRoot.has(module.split(".")[0] ?? "");
}
/** Parts of libraries that are asked for by their own names. */
const submodules = /^(?:applications|callbacks|cluster|compose|datasets|decomposition|ensemble|feature_\w+|impute|layers|linear_model|losses|metrics|model_selection|models|naive_bayes|neighbors|nn|optim|optimizers|pipeline|preprocessing|svm|transforms|tree|utils)$/;
/** Whether a library's table has a name, or what belongs to it, among those of a module. */
function has(module, name) {
	const names = byRoot.get(module.split(".")[0] ?? "")?.names;
	if (names === void 0) return false;
	const [first, last] = [module.split(".")[0], module.split(".").at(-1)];
	if (submodules.test(name) && (module === first || last === "keras")) return true;
	return names.has(name) || names.has(`${last}.${name}`) || [...names.keys()].some((it) => it.startsWith(`${name}.`));
}
/** What the tables know of an import path: by its library, else by its last name where that is one nobody else would use. */
function effectOf(path) {
	const steps = path.split(".");
	const last = steps.at(-1) ?? "";
	const root = byRoot.get(steps[0] ?? "");
	if (root !== void 0) {
		const two = steps.slice(-2).join(".");
		const named = root.names.get(two) ?? root.names.get(last);
		if (named !== void 0) return {
			effect: named,
			certain: true
		};
		const within = root.modules.find(([pattern]) => `.${path}`.includes(pattern));
		if (within !== void 0) return {
			effect: within[1],
			certain: true
		};
		return null;
	}
	const named = byName.get(last);
	if (named === void 0) return null;
	return steps.length === 1 || /^[A-Z]/.test(last) || last.includes("_") ? {
		effect: named,
		certain: steps.length === 1
	} : null;
}
// src/weigh/flow/modules.ts
/** Programs without any of their own repository's modules. */
const noModules = () => null;
const known$8 = /* @__PURE__ */ new WeakMap();
/** Modules among these programs; a library that the tables know is never one, whatever a file is called. */
function modulesOf(programs) {
	const found = known$8.get(programs);
	if (found !== void 0) return found;
	const files = new Map(programs.flatMap((it) => it.kind === "python" ? [[it.path, it]] : []));
	const has = (path) => files.has(path);
	const find = (module, from) => {
		if (files.size === 0 || isLibrary(module)) return null;
		const program = files.get(moduleFile(module, from.path, has) ?? "");
		return program === void 0 || program === from ? null : program;
	};
	known$8.set(programs, find);
	return find;
}
// src/weigh/flow/budget.ts
/** Steps, events and nesting that a program may take; counted, not timed, so that the answer does not depend on the machine. */
const budget = {
	steps: 4e5,
	events: 2e3,
	depth: 8,
	again: 2,
	items: 60,
	turns: 6,
	rows: 256,
	allRows: 2e4,
	/** Modules of its repository that a program may bring, and steps of each while it is imported. */
	modules: 40,
	module: 4e4
};
// src/weigh/flow/definitions.ts
/** Functions and classes of a program: what nobody calls is left for the end. */
var Definitions = class {
	all = [];
	reached = /* @__PURE__ */ new Set();
	add(value) {
		this.all.push(value);
	}
	reach(definition) {
		this.reached.add(definition);
	}
	isReached(definition) {
		return this.reached.has(definition);
	}
	/** What was defined and never called. */
	unreached() {
		return this.all.filter(({ callable }) => callable !== null && "definition" in callable && !this.reached.has(callable.definition));
	}
};
// src/weigh/flow/numbers.ts
/** Numbers that tell things of one analysis apart. */
var Numbers = class {
	ids = 0;
	sides = /* @__PURE__ */ new Map();
	taken = /* @__PURE__ */ new WeakMap();
	identities = /* @__PURE__ */ new WeakMap();
	id() {
		this.ids += 1;
		return this.ids;
	}
	/** Which element of a list an iterator gives now; the last one again where there are no more. */
	take(of, length) {
		const at = Math.min(this.taken.get(of) ?? 0, length - 1);
		this.taken.set(of, at + 1);
		return at;
	}
	/** A number for a text, the same each time. */
	sideNamed(key) {
		const known = this.sides.get(key);
		if (known === void 0) this.sides.set(key, this.sides.size);
		return known ?? this.sides.size - 1;
	}
	/** A number for an object, the same each time. */
	identity(of) {
		const known = this.identities.get(of);
		if (known !== void 0) return known;
		const id = this.id();
		this.identities.set(of, id);
		return id;
	}
};
// src/weigh/flow/row-path.ts
function relationOf$1(a, b) {
	if (!pathsMeet(a.filter(isCertain), b.filter(isCertain))) return "apart";
	const [one, other] = [a, b].map((path) => path.filter(({ is }) => is !== "joined"));
	const parts = one.findIndex((step, i) => other[i] === void 0 || stepKey(step) !== stepKey(other[i]));
	if (parts < 0) return "meet";
	const [further, others] = [one.slice(parts), other.slice(parts)];
	return isUnsure(further, others) || isUnsure(others, further) ? "unknown" : "meet";
}
function isUnsure(path, other) {
	const isIndex = path.some((step) => step.is === "unsure" && step.key.startsWith("index "));
	const isKnown = (step) => step.is !== "copy" && (isIndex || !(step.is === "split" && step.random));
	return path.some(({ is }) => is === "unsure") && other.some(isKnown);
}
function isCertain({ is }) {
	return is !== "unsure" && is !== "joined";
}
function pathsMeet(a, b) {
	const shorter = Math.min(a.length, b.length);
	for (let at = 0; at < shorter; at += 1) {
		const [one, other] = [a[at], b[at]];
		if (one.is === "copy" && other.is === "copy" && one.site === other.site) return true;
		if (stepKey(one) === stepKey(other)) continue;
		if (one.is === "copy" || other.is === "copy") return true;
		if (one.is === "split" && other.is === "split") return one.id !== other.id && (one.random || other.random);
		if (one.is === "split" || other.is === "split") return (one.is === "split" ? one : other).random === true;
		return false;
	}
	return true;
}
/** What tells one step from another. */
function stepKey(step) {
	switch (step.is) {
		case "split": return `split ${step.id} ${step.side}`;
		case "copy": return `copy ${step.site}`;
		case "unsure":
		case "joined": return `${step.is} ${step.key}`;
		default: return `part ${step.key}`;
	}
}
// src/weigh/flow/rows.ts
/** Steps that a path may have; beyond them nothing is appended. */
const longest$5 = 16;
/** Interns rows, and remembers which overlap. */
var RowTable = class {
	rows = /* @__PURE__ */ new Map();
	pairs = /* @__PURE__ */ new Map();
	/** How many there are. */
	get count() {
		return this.rows.size;
	}
	source(name) {
		return this.intern(name, []);
	}
	/** The same rows without the windows that loops cut of them: what a loop collects is all of them. */
	collected(rows) {
		const inWindow = (step) => step.is === "part" && step.key.startsWith("window ");
		return new Set([...rows].map((row) => row.path.some(inWindow) ? this.intern(row.source, row.path.filter((step) => !inWindow(step))) : row));
	}
	step(row, step) {
		return row.path.length >= longest$5 ? row : this.intern(row.source, [...row.path, step]);
	}
	/** Whether two sets of rows have a row in common, as far as can be told: what is unknown never overlaps. */
	overlap(a, b) {
		if (a.size === 0 || b.size === 0) return false;
		for (const one of a) for (const other of b) if (this.relation(one, other) === "meet" && this.covered(one, a, b) && this.covered(other, b, a)) return true;
		return false;
	}
	/** Whether rows of one source are known to be others than these. */
	apart(a, b) {
		const near = [...a].flatMap((one) => [...b].flatMap((other) => one.source === other.source ? [this.relation(one, other)] : []));
		return near.length > 0 && near.every((it) => it === "apart");
	}
	/** A part of a union, or a row of a join, is known to be somewhere only where all its members are. */
	covered(row, within, by) {
		const keys = unionKeys(row);
		if (keys.length === 0) return true;
		for (const member of within) {
			if (!unionKeys(member).some((key) => keys.includes(key))) continue;
			if (![...by].some((other) => this.relation(member, other) === "meet")) return false;
		}
		return true;
	}
	relation(a, b) {
		if (a === b) return "meet";
		if (a.source !== b.source) return "unknown";
		const [low, high] = a.id < b.id ? [a, b] : [b, a];
		const pair = low.id * 1048576 + high.id;
		const known = this.pairs.get(pair);
		if (known !== void 0) return known;
		const answer = relationOf$1(low.path, high.path);
		this.pairs.set(pair, answer);
		return answer;
	}
	intern(source, path) {
		const key = `${source}\n${path.map((step) => `${step.is} ${stepKey(step)}`).join("\n")}`;
		const known = this.rows.get(key);
		if (known !== void 0) return known;
		const row = {
			id: this.rows.size,
			source,
			path
		};
		this.rows.set(key, row);
		return row;
	}
};
/**
* Rows of a value that is the one or the other: what one way only narrows, or divides anew, is the other's. Taken together they would meet
* where neither way does. Copies stay, for they may stand on both sides of a division.
*/
function alternatives(one, other) {
	const all = /* @__PURE__ */ new Set([...one, ...other]);
	if (one.size === 0 || other.size === 0 || all.size > 32) return all;
	const kept = (row, those, first) => one.has(row) && other.has(row) || ![...those].some((it) => it !== row && isInsteadOf(it, row, first));
	return new Set([...one].filter((row) => kept(row, other, true)).concat([...other].filter((row) => kept(row, one, false))));
}
/** Whether a row need not be told beside another: it is a part of it, or the same side of another division. */
function isInsteadOf(it, row, first) {
	if (it.source !== row.source) return false;
	const at = it.path.findIndex((step, i) => row.path[i] === void 0 || stepKey(step) !== stepKey(row.path[i]));
	const divides = ({ path }, from) => path.slice(from).some(({ is }) => is === "split");
	if (at < 0 && divides(row, it.path.length)) return false;
	if (at < 0) return row.path.slice(it.path.length).every(({ is }) => is !== "copy");
	if (at === row.path.length) return divides(it, at);
	const [a, b] = [it.path[at], row.path[at]];
	return !first && a?.is === "split" && b?.is === "split" && a.id !== b.id && a.side === b.side;
}
/** Names of the unions that it is a part of; a join that was divided since is one table. */
function unionKeys({ path }) {
	const joined = path.findLastIndex(({ is }) => is === "joined");
	const divided = path.slice(joined + 1).some(({ is }) => is === "split");
	return path.flatMap((step, i) => step.is === "maybe-part" && i === path.findLastIndex(({ is }) => is === "maybe-part") || i === joined && !divided ? [stepKey(step)] : []);
}
// src/weigh/flow/trace.ts
/** Marks that only count where the column that carries them is known to be there. */
function isProof({ mark }) {
	return mark.is === "future" || mark.is === "read" || mark.is === "parsed";
}
/** Whether a column is known to be among a table's. */
function includes({ all, names }, column) {
	return names.has(column) !== all;
}
/** The table with a column more or less. */
function changed(table, columns, added) {
	const { all, names } = table;
	const now = new Set(names);
	for (const column of columns) if (all === added) now.delete(column);
	else now.add(column);
	return {
		...table,
		names: now,
		version: table.version + 1
	};
}
/** Makes marks, traces and tables; one of the same place, name, table and rows is the same object. */
var Traces = class {
	marks = /* @__PURE__ */ new Map();
	traces = /* @__PURE__ */ new Map();
	tables = 0;
	mark(mark) {
		const { is, name, table, place } = mark;
		const rows = [...mark.rows].map(({ id }) => id).sort((a, b) => a - b);
		const key = `${is} ${place.cell}:${place.from} ${table} ${name} ${rows}`;
		const known = this.marks.get(key);
		if (known === void 0) this.marks.set(key, mark);
		return known ?? mark;
	}
	trace(mark, table = null, column = null) {
		const of = this.traces.get(mark) ?? /* @__PURE__ */ new Map();
		this.traces.set(mark, of);
		const key = column === null ? "" : `${table} ${column}`;
		const known = of.get(key);
		if (known !== void 0) return known;
		const made = {
			mark,
			table: column === null ? null : table,
			column
		};
		of.set(key, made);
		return made;
	}
	table() {
		this.tables += 1;
		return {
			of: this.tables,
			all: true,
			names: /* @__PURE__ */ new Set(),
			version: 0,
			sifted: false
		};
	}
};
// src/weigh/flow/run.ts
/** The state of one analysis. */
var Run = class extends Numbers {
	rows = new RowTable();
	traces = new Traces();
	flow = {
		learned: [],
		trainings: [],
		evaluations: [],
		divisions: [],
		copies: [],
		crossValidations: [],
		hints: [],
		counted: /* @__PURE__ */ new Set(),
		written: /* @__PURE__ */ new Map(),
		declared: undeclared,
		overlap: (a, b) => this.rows.overlap(a, b),
		apart: (a, b) => this.rows.apart(a, b),
		given_up: null
	};
	cell = 0;
	texts;
	parts;
	/** What imported modules bind. */
	modules = /* @__PURE__ */ new Map();
	estimators = /* @__PURE__ */ new Map();
	/** Spark's columns that are made of others: by table and name. */
	assembled = /* @__PURE__ */ new Map();
	/** Features and labels of what holds both. */
	labelled = /* @__PURE__ */ new WeakMap();
	/** Loops that are being followed. */
	loops = [];
	/** Which turn each of them is in. */
	turns = [];
	/** The ways that were taken at the branches that are being followed: branch to way. */
	ways = /* @__PURE__ */ new Map();
	/** What was asked on the way into the branches that are being followed. */
	tests = [];
	/** From where to where loops count. */
	ranges = /* @__PURE__ */ new Map();
	/** What the loops that are being followed go over. */
	over = [];
	frames = [];
	/** Nobody calls what is being followed: parameters are guesses. */
	guessing = false;
	definitions = new Definitions();
	spent = 0;
	ceiling = Number.POSITIVE_INFINITY;
	findModule;
	/** How many of the texts are the program's own. */
	own;
	constructor(program, texts, findModule, declared = undeclared) {
		super();
		this.flow.declared = declared;
		this.texts = [...texts];
		this.parts = texts.map((_, cell) => ({
			program,
			cell
		}));
		this.findModule = findModule;
		this.own = texts.length;
	}
	/** The program that a module's name stands for in what is being followed. */
	moduleNamed(module) {
		const from = this.parts[this.cell]?.program;
		return from === void 0 ? null : this.findModule(module, from);
	}
	/** From here on the text of a module is followed. */
	enter(program, text) {
		this.cell = this.texts.push(text) - 1;
		this.parts.push({
			program,
			cell: 0
		});
	}
	/** One more step; true when there are none left. */
	exhausted() {
		this.spent += 1;
		if (this.spent > this.ceiling) return true;
		const { learned, trainings, evaluations } = this.flow;
		if (this.spent > budget.steps) this.flow.given_up ??= `more than ${budget.steps} steps`;
		if (learned.length + trainings.length + evaluations.length > budget.events) this.flow.given_up ??= `more than ${budget.events} events`;
		if (this.rows.count > budget.allRows) this.flow.given_up ??= `more than ${budget.allRows} kinds of rows`;
		return this.flow.given_up !== null;
	}
	/** What carries many kinds of rows costs more than one step. */
	carry({ size }) {
		this.spent += size >> 4;
	}
	/** Gives some work so many steps and no more: what it would do beyond them is left, and the program goes on. */
	within(steps, work) {
		const before = this.ceiling;
		this.ceiling = Math.min(before, this.spent + steps);
		work();
		this.ceiling = before;
	}
	textOf({ from, to }) {
		return this.texts[this.cell]?.slice(from, to) ?? "";
	}
	/** With the call that led there; in a module also with the place of the program itself that brought it about. */
	place({ from, to }) {
		const at = {
			cell: this.cell,
			from,
			to,
			call: this.frames.at(-1)?.place
		};
		const by = this.cell < this.own ? void 0 : this.frames.findLast(({ place: it }) => it.cell < this.own && it.from < it.to)?.place;
		return by === void 0 ? at : {
			...at,
			by
		};
	}
	/** Where it is written and by which calls it is reached. */
	site(expression) {
		return `${this.frames.map(({ place }) => `${place.cell}:${place.from}`).join("/")}/${this.cell}:${expression.from}`;
	}
	certainty(at = 3) {
		return this.guessing ? Math.min(at, 2) : at;
	}
	/** Rows one step further down. */
	narrowed(rows, step) {
		if (rows.size > budget.rows) return new Set(rows);
		return new Set([...rows].map((row) => this.rows.step(row, step)));
	}
	/** Rows drawn again, written twice, or made from those given. */
	copied(rows, at) {
		const site = this.site(at);
		this.flow.copies.push({
			place: this.place(at),
			operation: this.textOf(at),
			site
		});
		return this.narrowed(rows, {
			is: "copy",
			site
		});
	}
	/** The rows of a value; one of which nothing is known becomes a source of its own, for all its names. */
	rowsOf(value, name = "unknown") {
		if (value.rows.size > 0) return value.rows;
		const within = [...value.items ?? [], ...value.keys?.values() ?? []].flatMap((part) => [...part.rows]);
		if (within.length > 0) return new Set(within);
		let root = value;
		const ways = [];
		for (let steps = 0; root.base !== null && root.rows.size === 0 && steps < 8; steps += 1) {
			if (root.way !== null) ways.unshift(root.way);
			root = root.base;
		}
		if (root.rows.size === 0) root.rows.add(this.rows.source(`${name} ${this.id()}`));
		const rows = ways.reduce((above, key) => this.narrowed(above, {
			is: "unsure",
			key
		}), root.rows);
		for (const row of rows) value.rows.add(row);
		return value.rows;
	}
	learn(value, at, strength, certainty = 3) {
		const made = {
			id: this.id(),
			place: this.place(at),
			operation: this.textOf(at),
			rows: new Set(this.rowsOf(value)),
			strength,
			within: [],
			certainty: this.certainty(certainty)
		};
		this.flow.learned.push(made);
		return made;
	}
	/** A place as written, what the loops around it go over, and the calls that led to it. */
	told(place) {
		return [place, ...[...this.over].reverse().concat(this.frames.map((frame) => frame.place).reverse())].map(({ cell, from, to }) => this.texts[cell]?.slice(from, to) ?? "");
	}
	train(about) {
		const { ways } = this;
		const made = {
			tasks: /* @__PURE__ */ new Set(),
			varied: /* @__PURE__ */ new Set(),
			fed: /* @__PURE__ */ new Set(),
			inLabels: /* @__PURE__ */ new Set(),
			...about,
			id: this.id(),
			told: this.told(about.place),
			ways,
			loops: [...this.loops],
			turns: [...this.turns]
		};
		this.flow.trainings.push(made);
		return made;
	}
	/** A function or class of the program was defined. A module's is its own affair. */
	defined(value) {
		if (this.cell < this.own) this.definitions.add(value);
	}
	/** An estimator by its identity, for what is trained through its predictions. */
	trained(model, training) {
		const estimator = this.estimators.get(model);
		if (estimator !== void 0) estimator.training = training;
	}
	/** What is scored when it is asked is looked at there, unless somebody says when. */
	evaluate(about, looks) {
		const id = this.id();
		const made = {
			...about,
			id,
			told: this.told(about.place),
			ways: this.ways,
			looks: new Map(looks ?? (about.scored ? [[id, new Set(this.loops)]] : [])),
			loops: [...this.loops],
			turns: [...this.turns]
		};
		this.flow.evaluations.push(made);
		return made;
	}
};
// src/weigh/flow/scope.ts
function innerScope(outer) {
	return {
		names: /* @__PURE__ */ new Map(),
		outer,
		elsewhere: /* @__PURE__ */ new Map(),
		starred: []
	};
}
/** What a name stands for here. */
function lookUp(scope, name) {
	for (let at = scope; at !== null; at = at.outer) {
		const found = at.elsewhere.get(name)?.names.get(name) ?? at.names.get(name);
		if (found !== void 0) return found;
	}
	return null;
}
function bind$1(scope, name, value) {
	(scope.elsewhere.get(name) ?? scope).names.set(name, value);
}
/** The module's own scope. */
function outermost(scope) {
	let at = scope;
	while (at.outer !== null) at = at.outer;
	return at;
}
// src/read/notebook-sql.ts
const magic = /^[ \t]*%(%?)(sql|sparksql|bigquery|bq|duckdb|sqlite|presto|trino|athena|snowflake|read_sql|postgres)\b([^\n]*)/;
/** `%%bigquery rows`, `%%sql rows <<`, `%%sql -o rows`, and Databricks' `%sql`, whose rows are `_sqldf`; null where a cell is anything else. */
function sqlOfCell(text) {
	const [blank = ""] = /^\s*/.exec(text) ?? [];
	const found = magic.exec(text.slice(blank.length));
	if (found === null) return null;
	const [whole, double, name, options = ""] = found;
	const rest = text.slice(blank.length + whole.length);
	const [query = ""] = /\b(?:select|with)\b[\s\S]*$/i.exec(options) ?? [];
	const body = blank + query + rest;
	if (double === "" && (query !== "" || !/^\s*(?:--[^\n]*\n\s*)*(?:select|with|create|insert|from)\b/i.test(rest))) return null;
	const said = options.slice(0, options.length - query.length);
	const [, output] = /(?:^|\s)(?:-o|--out(?:put)?|--df|--save)[ \t=]+(\w+)/.exec(said) ?? [];
	const [, arrow] = /(\w+)[ \t]*=?<</.exec(said) ?? [];
	const [, first] = /^[ \t]+([A-Za-z_]\w*)(?=[ \t]*$|[ \t]+-)/.exec(said) ?? [];
	return {
		sql: body,
		into: output ?? arrow ?? (name === "bigquery" || name === "bq" || name === "read_sql" ? first : void 0) ?? (double === "" ? "_sqldf" : null)
	};
}
// src/read/sql/cost.ts
/**
* What a statement may have: pieces, brackets in one another, pieces without a comma or a clause between them, marks of types, pivots.
* The parser goes down a level for each of these, and one that goes down too far is of no use afterwards.
*/
const tame = {
	pieces: 2e4,
	depth: 40,
	run: 400,
	angles: 300,
	pivots: 60,
	level: 14
};
const clauses = /^(?:select|from|where|group|order|having|qualify|limit|join|on|using|union|intersect|except|when|then|else|with|as|window|partition|set|values)$/i;
const noCalls = /^(?:in|exists|and|or|not|any|all|some|lateral|over|by|distinct|filter|is|like|between|case|end|recursive|materialized|into)$/i;
/** Calls that the parser reads in a way of their own first, and then again. */
const special = /^(?:\w*cast|substr\w*|position|array|ceil\w*|floor|convert|overlay|trim|extract|interval|struct|map|unnest|json_\w+|xml\w+|left|right|table)$/i;
/**
* How long a statement may keep the parser busy, in no unit: it tries some calls twice, and what is in them four times, and so on. Infinity
* where it must not be given the statement at all, however much somebody has put into it.
*/
function costOf(text, pieces) {
	if (pieces.length > tame.pieces) return Infinity;
	const open = [{
		run: 0,
		chain: 0,
		level: 0
	}];
	const said = ({ from, to }) => text.slice(from, Math.min(to, from + 20));
	let [angles, pivots, worst] = [
		0,
		0,
		0
	];
	for (const [i, piece] of pieces.entries()) {
		const [word, before, next] = [
			said(piece),
			pieces[i - 1],
			pieces[i + 1]
		];
		if (word === "." || before !== void 0 && said(before) === ".") continue;
		const isWord = piece.is === "word";
		if (piece.is === "operator") angles += word.split("<").length - 1;
		if (isWord && /^(?:un)?pivot$/i.test(word)) pivots += 1;
		const at = open.at(-1) ?? {
			run: 0,
			chain: 0,
			level: 0
		};
		if ("([{".includes(word) || isWord && /^case$/i.test(word)) open.push({
			run: 0,
			chain: 0,
			level: at.level + at.chain + weightOf(word, before, said)
		});
		else if ((")]}".includes(word) || isWord && /^end$/i.test(word)) && open.length > 1) open.pop();
		const now = open.at(-1) ?? at;
		if (word === "," || isWord && clauses.test(word)) Object.assign(now, {
			run: 0,
			chain: 0
		});
		else now.run += 1;
		if (next?.is !== "text") now.chain += word === "->" ? 2 : /^interval$/i.test(word) ? 1 : 0;
		worst = Math.max(worst, now.level + now.chain);
		if (now.run > tame.run || open.length > tame.depth || worst > tame.level) return Infinity;
	}
	return angles <= tame.angles && pivots <= tame.pivots ? 2 ** worst : Infinity;
}
function weightOf(bracket, before, said) {
	if (before === void 0 || before.is !== "word" && before.is !== "name" || bracket === "{") return bracket === "(" ? 0 : 1;
	const name = said(before);
	if (clauses.test(name) && !/^values$/i.test(name)) return 0;
	return noCalls.test(name) ? 0 : /^values$/i.test(name) ? 5 : /^position$/i.test(name) ? 3 : special.test(name) ? 2 : 1;
}
// src/read/sql/templates.ts
const openings = /\{#|\{%|\{\{|\$\{[^{}\n]{0,200}\}|%\(\w{1,60}\)s|%s|\{\w{1,60}\}/g;
const closings = {
	"{#": "#}",
	"{%": "%}",
	"{{": "}}"
};
const kinds$1 = {
	"{#": "comment",
	"{%": "statement",
	"{{": "value"
};
/** Templates of a text, in one pass: what nothing closes is none. */
function* templatesIn(text) {
	const unclosed = /* @__PURE__ */ new Set();
	openings.lastIndex = 0;
	for (let found = openings.exec(text); found !== null; found = openings.exec(text)) {
		const [opening] = found;
		const from = found.index;
		if (opening !== "{#" && opening !== "{%" && opening !== "{{") {
			yield {
				is: "hole",
				from,
				to: from + opening.length,
				inside: ""
			};
			openings.lastIndex = from + opening.length;
			continue;
		}
		const close = unclosed.has(opening) ? -1 : text.indexOf(closings[opening], from + 2);
		if (close < 0) unclosed.add(opening);
		else yield {
			is: kinds$1[opening],
			from,
			to: close + 2,
			inside: text.slice(from + 2, close)
		};
		openings.lastIndex = close < 0 ? from + 2 : close + 2;
	}
}
// src/read/sql/fill.ts
/** What stands for a text that nobody knows before it runs. */
const hole = "mle_hole";
/** Blocks of Jinja whose inside is no SQL of this statement. */
const aside = /^(?:macro|call|docs|test|set)$/;
/**
* Puts names in the place of templates: what `ref` and `source` name, a hole for the rest. Of branches the first stays, of loops one turn;
* nothing that is for later runs only. Lines stay where they are.
*/
function filled$1(text) {
	if (!/[{%$]/.test(text)) return text;
	const made = [];
	const open = [];
	let done = 0;
	const add = (stretch) => made.push(open.at(-1)?.dropping ? linesOf(stretch) : stretch);
	for (const { is, from, to, inside } of templatesIn(text)) {
		add(text.slice(done, from));
		done = to;
		if (is === "statement") follow$2(open, inside);
		const said = is === "value" ? named$8(inside) : is === "hole" ? hole : "";
		add((said === "mle_hole" && /\bin\s*$/i.test(text.slice(Math.max(0, from - 20), from)) ? `(${hole})` : said) + linesOf(text.slice(from, to)));
	}
	add(text.slice(done));
	return made.join("");
}
function follow$2(open, statement) {
	const [, tag = "", rest = ""] = /^[-+]?\s*(\w+)([^\n]*)/.exec(statement) ?? [];
	const last = open.at(-1);
	if (tag === `end${last?.tag}`) open.pop();
	else if (tag === "else" || tag === "elif") {
		if (last === void 0) return;
		last.dropping = last.kept || (open.at(-2)?.dropping ?? false);
		last.kept = true;
	} else if (aside.test(tag)) {
		if (tag !== "set" || !rest.includes("=")) open.push({
			tag,
			dropping: true,
			kept: true
		});
	} else if (tag === "if" || tag === "for") {
		const later = /\bis_incremental\b/.test(rest) && !/\bnot\b/.test(rest);
		open.push({
			tag,
			dropping: later || (last?.dropping ?? false),
			kept: !later
		});
	}
}
/** What a value of Jinja comes to. */
function named$8(value) {
	if (/^-?\s*(?:config|log|do|print|exceptions)\b/.test(value)) return "";
	const [, quoted] = /^-?\s*(?:ref|source)\s*\((?:[^()]*,)?\s*['"]([^'"()]{1,100})['"]\s*\)/.exec(value) ?? [];
	return quoted === void 0 ? hole : quoted.replace(/\W/g, "_");
}
function linesOf(text) {
	return text.replace(/[^\n]+/g, " ");
}
// src/read/sql/tree.ts
function isNode(tree) {
	return typeof tree === "object" && tree !== null && !Array.isArray(tree);
}
/** A part of a node; null where it has none of that name. */
function part(tree, ...names) {
	return names.reduce((at, name) => isNode(at) ? at[name] ?? null : null, tree);
}
function listOf(tree) {
	return Array.isArray(tree) ? tree : [];
}
/** What a node is, and what it says: the one key that it has. */
function variant(tree) {
	if (typeof tree === "string") return [tree, null];
	const [first] = isNode(tree) ? Object.entries(tree) : [];
	return first ?? ["", null];
}
/** A name as it is compared; `?` where a template makes it. */
function nameOf$6(ident) {
	const said = part(ident, "value") ?? part(ident, "Identifier", "value");
	const name = typeof said === "string" ? said.toLowerCase() : "";
	return name.includes("mle_hole") ? "?" : name;
}
/** The column that a node is; null where it is anything else. */
function columnOf$1(tree) {
	if (!isNode(tree)) return null;
	if (Array.isArray(tree.CompoundIdentifier)) {
		const names = tree.CompoundIdentifier.map(nameOf$6);
		const table = names.at(-2) ?? null;
		return {
			table: table === "?" ? null : table,
			name: names.at(-1) ?? ""
		};
	}
	if (isNode(tree.Identifier) && typeof tree.Identifier.value === "string") return {
		table: null,
		name: nameOf$6(tree.Identifier)
	};
	const access = tree.CompoundFieldAccess;
	const root = columnOf$1(part(access, "root"));
	const [step] = listOf(part(access, "access_chain"));
	const field = columnOf$1(part(step, "Dot"));
	return root === null || field === null ? root : {
		table: root.name,
		name: field.name
	};
}
/** Names in a tree that are no columns of a query around it. */
const named$7 = /* @__PURE__ */ new Set([
	"name",
	"data_type",
	"alias",
	"relation",
	"span",
	"select_token",
	"wildcard_token",
	"ObjectName"
]);
/** Every node of an expression, queries in it too, from the outside in. */
function* within$1(tree) {
	if (Array.isArray(tree)) for (const item of tree) yield* within$1(item);
	if (!isNode(tree)) return;
	yield tree;
	if (columnOf$1(tree) !== null) return;
	for (const [name, of] of Object.entries(tree)) if (!named$7.has(name) && of !== null && typeof of === "object") yield* within$1(of);
}
/** Words that stand where a column could: units of `dateadd(month, …)`, and moments that are written without brackets. */
const noColumn = /^(?:(?:year|quarter|month|week|isoweek|day|dayofweek|hour|minute|second|millisecond|microsecond|epoch|dow|doy)s?|current_(?:date|time|timestamp)|localtime(?:stamp)?|sysdate|systimestamp|getdate|now|today)$/;
/** Columns that an expression names. */
function columnsIn(tree) {
	return [...within$1(tree)].flatMap((node) => {
		const column = columnOf$1(node);
		return column === null || column.table === null && noColumn.test(column.name) ? [] : [column];
	});
}
// src/read/sql/condition.ts
/** Conditions that hold together: what AND joins, each for itself. */
function conditionsIn(tree) {
	const [is, of] = variant(tree);
	if (is === "Nested") return conditionsIn(of);
	if (is === "BinaryOp" && part(of, "op") === "And") return [...conditionsIn(part(of, "left")), ...conditionsIn(part(of, "right"))];
	return tree === null ? [] : [conditionOf(tree)];
}
/** Every comparison in a tree, however deep. */
function comparisonsIn(tree) {
	return [...within$1(tree)].filter((node) => isComparison(node)).map((node) => conditionOf(node));
}
const comparing = /^(?:Eq|NotEq|Lt|LtEq|Gt|GtEq|Spaceship)$/;
function isComparison(tree) {
	const [is, of] = variant(tree);
	return is === "Between" || is === "InList" || is === "BinaryOp" && comparing.test(String(part(of, "op")));
}
function conditionOf(tree) {
	const [is, of] = variant(tree);
	const columns = columnsIn(tree);
	if (is === "IsNull" || is === "IsNotNull") return {
		is: "empty",
		columns
	};
	if (is !== "BinaryOp" || !isNode(of)) return {
		is: "other",
		columns
	};
	const [left, right] = [columnsIn(of.left), columnsIn(of.right)];
	if ((of.op === "Eq" || of.op === "Spaceship") && isOne(left) && isOne(right)) return {
		is: "equal",
		columns
	};
	const lower = /^Gt/.test(String(of.op)) ? right : /^Lt/.test(String(of.op)) ? left : null;
	const known = columns.filter(({ name }) => name !== "?");
	return {
		is: lower?.every(({ name }) => name === "?") && known.length === 1 ? "from" : "other",
		columns
	};
}
function isOne(columns) {
	return columns.length === 1 && columns[0]?.name !== "?";
}
// src/read/sql/relation.ts
/** A FROM clause: tables between commas, each with its joins. */
function relationsOf(from, names) {
	const made = {
		relations: [],
		conditions: []
	};
	for (const one of listOf(from)) {
		add(made, relationOf(part(one, "relation"), names));
		for (const join of listOf(part(one, "joins"))) {
			const [kind, how] = variant(part(join, "join_operator"));
			const added = relationOf(part(join, "relation"), names);
			const [relation] = added.relations;
			const [by, what] = variant(isNode(how) && "constraint" in how ? how.constraint : how);
			if (relation !== void 0) {
				if (by === "Using") relation.using = listOf(what).map((name) => nameOf$6(listOf(name).at(-1)));
				if (/Cross|Apply|AsOf|Semi|Anti/.test(kind) || by === "Natural") relation.apart = true;
			}
			if (by === "On") made.conditions.push(...conditionsIn(what));
			add(made, added);
		}
	}
	return made;
}
function add(made, { relations, conditions }) {
	made.relations.push(...relations);
	made.conditions.push(...conditions);
}
function relationOf(tree, names) {
	const [is, of] = variant(tree);
	if (is === "NestedJoin") return relationsOf([part(of, "table_with_joins")], names);
	const alias = part(of, "alias", "name");
	const relation = (about) => ({
		relations: [{
			alias: nameOf$6(alias),
			table: null,
			query: null,
			using: [],
			apart: false,
			at: spotOf(tree),
			...about
		}],
		conditions: []
	});
	if (is === "Derived") return relation({
		query: names.query(part(of, "subquery")),
		apart: part(of, "lateral") === true
	});
	if (is !== "Table" || part(of, "args") !== null) return relation({ apart: true });
	const path = listOf(part(of, "name")).map(nameOf$6);
	const table = (path.at(-1) ?? "").split(".").at(-1) ?? "";
	const query = path.length === 1 ? names.named.get(table) ?? null : null;
	const versioned = part(of, "version") !== null;
	return relation({
		alias: alias === null ? table : nameOf$6(alias),
		table,
		query,
		apart: versioned
	});
}
/** Where its first name stands. */
function spotOf(tree) {
	const [first] = [
		part(tree, "Table", "name", "0"),
		...listOf(part(tree, "Table", "name")),
		...within$1(tree)
	].flatMap((node) => startOf(node));
	return first ?? {
		line: 1,
		column: 1
	};
}
function startOf(node) {
	const span = part(node, "span", "start") ?? part(node, "Identifier", "span", "start") ?? part(node, "select_token", "span", "start");
	const [line, column] = [part(span, "line"), part(span, "column")];
	return typeof line === "number" && typeof column === "number" && line > 0 ? [{
		line,
		column
	}] : [];
}
// src/read/sql/select.ts
/** Reads queries; each SELECT that is read, at whatever depth, is put into `all`. */
function readQuery(tree, all, named = /* @__PURE__ */ new Map()) {
	const known = new Map(named);
	for (const cte of listOf(part(tree, "with", "cte_tables"))) known.set(nameOf$6(part(cte, "alias", "name")), readQuery(part(cte, "query"), all, known));
	const names = {
		named: known,
		query: (of) => readQuery(of, all, known)
	};
	const limited = part(tree, "limit_clause") !== null || part(tree, "fetch") !== null;
	return { selects: bodies(part(tree, "body"), names).map((body) => {
		const made = readSelect(body, tree, names);
		made.limited = limited;
		all.push(made);
		return made;
	}) };
	function bodies(body, within) {
		const [is, of] = variant(body);
		if (is === "Select") return [of];
		if (is === "Query") {
			within.query(of);
			return bodies(part(of, "body"), within);
		}
		return is === "SetOperation" ? [...bodies(part(of, "left"), within), ...bodies(part(of, "right"), within)] : [];
	}
}
function readSelect(tree, query, names) {
	const { relations, conditions } = relationsOf(part(tree, "from"), names);
	const clauses = [
		"selection",
		"prewhere",
		"having",
		"qualify"
	].map((name) => part(tree, name));
	const whole = [[
		part(tree, "projection"),
		...clauses,
		part(tree, "group_by"),
		part(tree, "distinct"),
		part(tree, "lateral_views")
	], listOf(part(tree, "from")).map((from) => listOf(part(from, "joins")).map((join) => part(join, "join_operator")))];
	for (const inner of queriesIn(whole)) names.query(inner);
	const distinctOn = isNode(part(tree, "distinct")) && part(tree, "distinct", "On") !== null;
	return {
		relations,
		conditions: [...conditions, ...clauses.flatMap(conditionsIn)],
		comparisons: comparisonsIn(whole),
		outputs: listOf(part(tree, "projection")).map(outputOf),
		columns: [...columnsIn(whole), ...columnsIn(part(query, "order_by"))],
		ordered: [...orderedIn(whole), ...distinctOn ? columnsIn(part(query, "order_by")) : []],
		grouped: listOf(listOf(part(tree, "group_by", "Expressions"))[0]).length > 0 || part(tree, "group_by", "All") !== null,
		limited: false
	};
}
/** Queries in an expression, the outermost of them. */
function* queriesIn(tree) {
	if (Array.isArray(tree)) for (const item of tree) yield* queriesIn(item);
	else if (isNode(tree)) {
		if ("body" in tree && "with" in tree) yield tree;
		else for (const of of Object.values(tree)) if (of !== null && typeof of === "object") yield* queriesIn(of);
	}
}
function outputOf(tree) {
	const [is, of] = variant(tree);
	const expression = is === "ExprWithAlias" ? part(of, "expr") : of;
	return {
		name: is === "ExprWithAlias" ? nameOf$6(part(of, "alias")) : columnOf$1(of)?.name ?? null,
		columns: columnsIn(expression),
		aggregates: [...within$1(expression)].some((node) => aggregates(node))
	};
}
const sums = /^(?:count|countif|count_if|sum|sumif|avg|mean|min|max|median|stddev\w*|std|var\w*|array_agg|string_agg|listagg|group_concat|collect_\w+|approx_\w+|percentile\w*|quantile\w*|mode|bool_or|bool_and|logical_or|logical_and|any_value)$/;
function aggregates(tree) {
	const call = part(tree, "Function");
	return call !== null && part(call, "over") === null && sums.test(nameOf$6(listOf(part(call, "name")).at(-1)));
}
/** What rows are put in order by within an expression: windows, ordered aggregates, `max_by(value, time)`. */
function orderedIn(tree) {
	return [...within$1(tree)].flatMap((node) => {
		const latest = /^(?:max_by|min_by|arg_?max|arg_?min|last_value|latest\w*)$/.test(nameOf$6(listOf(part(node, "Function", "name")).at(-1)));
		return columnsIn([
			node.order_by ?? null,
			node.OrderBy ?? null,
			latest ? part(node, "Function", "args") : null
		]);
	});
}
// src/read/sql/statements.ts
/** Cuts a text at its semicolons and fills what templates leave open. */
function plainStatements(text) {
	const whole = filled$1(text);
	const made = [];
	let pieces = [];
	let [lines, lineStart, done] = [
		0,
		0,
		0
	];
	const end = (next) => {
		const [first] = pieces;
		if (first !== void 0) {
			for (let at = whole.indexOf("\n", lineStart); at >= 0 && at < first.from; at = whole.indexOf("\n", lineStart)) {
				lines += 1;
				lineStart = at + 1;
			}
			const start = Math.max(lineStart, done);
			made.push(plain$1(whole, pieces, start, {
				linesBefore: lines,
				columnsBefore: start - lineStart
			}));
		}
		pieces = [];
		done = next;
	};
	for (const piece of sqlPieces(whole)) if (piece.is === "mark" && whole[piece.from] === ";") end(piece.to);
	else pieces.push(piece);
	end(whole.length);
	return made;
}
function plain$1(whole, pieces, start, before) {
	const parts = [];
	const moved = [];
	const words = /* @__PURE__ */ new Set();
	let done = start;
	let length = 0;
	for (const { is, from, to } of pieces) {
		const said = is === "text" ? quoted(whole.slice(from, to)) : whole.slice(from, to);
		const gap = whole.slice(done, from).replace(/[^\n]/g, " ");
		moved.push({
			is,
			from: length + gap.length,
			to: length + gap.length + said.length
		});
		parts.push(gap, said);
		length += gap.length + said.length;
		done = to;
		if (is === "word") words.add(said.toLowerCase());
	}
	return {
		text: parts.join(""),
		pieces: moved,
		words,
		...before
	};
}
/** A quoted text with nothing in it but its lines, as long as it was where it has one. */
function quoted(text) {
	return text.includes("\n") || text.length < 2 ? `''${text.replace(/[^\n]+/g, "")}` : `'${"x".repeat(text.length - 2)}'`;
}
// src/read/sql/read-sql.ts
/** Statements of one text that are parsed, and what they may cost together: whoever writes more is not heard for the rest. */
const most$16 = {
	statements: 2e3,
	cost: 2 ** 17
};
/** Characters of a statement that are read. */
const longest$4 = 2e5;
/** Reads the queries of a text of SQL, whatever its dialect; templates are filled first. Nothing is thrown. */
function readSql(text) {
	const made = {
		statements: [],
		unread: []
	};
	let [parsed, spent] = [0, 0];
	for (const plain of plainStatements(text)) {
		if (!joins(plain) || plain.words.has("match_condition") || plain.words.has("match_recognize")) continue;
		parsed += 1;
		const cost = plain.text.length > longest$4 ? Infinity : costOf(plain.text, plain.pieces);
		const isTooMuch = parsed > most$16.statements || spent + cost > most$16.cost;
		const read = isTooMuch ? null : statementOf(plain);
		if (!isTooMuch) spent += read === null ? Math.max(cost, 1024) : cost;
		if (read === null) made.unread.push(plain.linesBefore + 1);
		else made.statements.push(read);
	}
	return made;
}
/** Only what puts tables together is of interest here. */
function joins({ words, text }) {
	return words.has("select") && words.has("from") && (words.has("join") || /\bfrom\s+[\w.`"]{1,200}(?:\s+\w{1,60}){0,2}\s*,/i.test(text));
}
function statementOf(asWritten) {
	const text = asWritten.text.replace(/\basof(?=\s+(?:left\s+|inner\s+)?join\b)/gi, "    ");
	const plain = {
		...asWritten,
		text
	};
	const whole = parseStatement(text);
	const tree = whole ?? parseStatement(queryIn(plain));
	const query = tree === null ? null : queryOf(tree);
	if (query === null) return whole === null ? null : {
		creates: null,
		query: { selects: [] },
		selects: []
	};
	const all = [];
	const read = readQuery(query, all);
	for (const { relations } of all) for (const { at } of relations) moved$1(at, plain);
	return {
		creates: createdBy(plain),
		query: read,
		selects: all
	};
}
const shifted = /* @__PURE__ */ new WeakSet();
function moved$1(at, { linesBefore, columnsBefore }) {
	if (shifted.has(at)) return;
	shifted.add(at);
	if (at.line === 1) at.column += columnsBefore;
	at.line += linesBefore;
}
/** The query of a statement that fills something with it. */
function queryOf(tree, depth = 4) {
	if (!isNode(tree)) return null;
	if ("body" in tree && "with" in tree) return tree;
	if (depth === 0) return null;
	for (const of of Object.values(tree)) {
		const found = queryOf(of, depth - 1);
		if (found !== null) return found;
	}
	return null;
}
/** The query alone, where no dialect knows what is to be done with it: all before its first word is left blank. */
function queryIn({ text, pieces }) {
	const start = pieces[pieces.findIndex(({ is, from, to }) => is === "word" && /^(?:select|with)$/i.test(text.slice(from, to)))]?.from ?? 0;
	return text.slice(0, start).replace(/[^\n]/g, " ") + text.slice(start);
}
/** The name behind CREATE TABLE, CREATE VIEW, INSERT INTO and their like: the last one before the query. */
function createdBy({ text, pieces, words }) {
	if (![
		"create",
		"insert",
		"merge",
		"into",
		"replace"
	].some((word) => words.has(word))) return null;
	const said = pieces.slice(0, 30).map(({ from, to }) => text.slice(from, to).replace(/[`"]/g, ""));
	const at = said.findIndex((word) => /^(?:table|view|into|model)$/i.test(word));
	const rest = said.slice(at + 1).filter((word) => !/^(?:if|not|exists|table)$/i.test(word));
	const end = rest.findIndex((word, i) => i > 0 && word !== "." && rest[i - 1] !== ".");
	const path = rest.slice(0, end < 0 ? rest.length : end).join("");
	return at < 0 || path === "" ? null : path.toLowerCase();
}
// src/weigh/sql/table-names.ts
const events = /^(?:activit(?:y|ies)|admission|alert|balance|bill|booking|call|charge|checkin|claim|click|complaint|contact|delivery|delivery|deposit|diagnos[ei]s|download|encounter|event|heartbeat|history|impression|incident|installment|interaction|invoice|lab|log|login|measurement|message|metric|movement|order|pageview|payment|prescription|price|purchase|quote|rating|reading|refund|repayment|report|reservation|return|review|ride|sale|search|sensor|session|shipment|statement|swipe|telemetry|tick|ticket|trade|transaction|transfer|trip|txn|usage|view|visit|vital|withdrawal)$/;
const standing = /^(?:address|attribute|calendar|catalog|country|countries|demographic|detail|dim|dimension|holiday|info|lookup|map|mapping|master|metadata|profile|ref|region|segment|setting|static|type|category|categories)$/;
const labels$1 = /^(?:label|target|outcome|ground|truth)$/;
/** Words of a table's name, each one of a thing. */
function wordsOf$2(name) {
	return name.split(/[^a-z0-9]+/).filter((word) => word !== "" && !/^(?:stg|raw|fct|fact|src|tmp|int|base|mart|tbl|all|\d+)$/.test(word)).map((word) => singular(word));
}
function singular(word) {
	return word.length < 4 || /(?:ss|us|is)$/.test(word) ? word : word.replace(/ies$/, "y").replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$/, "");
}
/** Whether a table is called as one that has a row for each thing that happened. */
function soundsLikeEvents(name) {
	const words = wordsOf$2(name);
	return !words.some((word) => standing.test(word)) && words.some((word) => events.test(word) || events.test(`${word}s`));
}
/** Whether a table is called as one that holds what is to be predicted. */
function soundsLikeLabels(name) {
	return wordsOf$2(name).some((word) => labels$1.test(word));
}
/** Whether a table has one row for each value of a key: `users.user_id`, `dim_customer.customer_id`, anything's `id`, or a table of attributes. */
function isKeyedBy(table, key) {
	const words = wordsOf$2(table);
	if (words.some((word) => standing.test(word)) || /^(?:id|uuid|pk|sk|key|guid)$/.test(key)) return true;
	const stem = wordsOf$2(stemOf(key)).map(written$1);
	return stem.length > 0 && (words.map(written$1).join("_") === stem.join("_") || stem.length === 1 && isShortFor(stem[0] ?? "", words.at(-1) ?? ""));
}
/** Whether a key names who or what things happen to, and not one of those things. */
function isOfEntity(key) {
	return wordsOf$2(stemOf(key)).some((word) => entities.test(word));
}
/** Whether a column is called as one that says what is to be predicted. */
function soundsLikeLabel(name) {
	return soundsLikeLabels(name) || /^(?:y|y_true)$|^(?:is|was|has|will)_|_(?:flag|yn)$|fraud|churn|default|convert|returned|redeemed|bought|clicked/.test(name);
}
const entities = /^(?:user|customer|client|patient|subject|person|member|account|acct|cust|player|driver|student|device|machine|engine|unit|asset|household|visitor|card|merchant|borrower|employee|subscriber|vehicle|owner|company|tenant|store|shop|product|item|sku|symbol|ticker|station|sensor|site|meter|line|supplier|seller|host|guest|email|uid)$/;
function stemOf(key) {
	return key.replace(/_?(?:id|uuid|key|pk|sk|no|nr|num|number|code|ref)$/, "");
}
/** Written out. */
function written$1(word) {
	return /^(?:tx|txn|trx|trans|xact)$/.test(word) ? "transaction" : word;
}
/** `app` for `application`. */
function isShortFor(short, word) {
	return short.length >= 3 && word.startsWith(short);
}
// src/weigh/sql/times.ts
/** Times of the record and not of what happened, and parts of dates that are attributes. */
const beside = /birth|dob|updat|modif|insert|load|ingest|delet|sync|etl|valid_|effective|expir|(?:^|_)(?:year|quarter|month|week|day|period)$|_(?:key|sk)$/;
/** Names of columns of times; those that say when something was recorded are none, unless they are declared. */
function timeNames(declared) {
	const lower = new Set(declared.map((name) => name.toLowerCase()));
	const any = (name) => soundsLikeTime(name) || lower.has(name);
	return {
		any,
		event: (name) => lower.has(name) || soundsLikeTime(name) && !beside.test(name)
	};
}
/** Columns of event times that a query shows a table to have. */
function timesOf$1({ columns }, { alias, query }, isTime) {
	const shown = columns.flatMap(({ table, name }) => table === alias && isTime(name) ? [name] : []);
	const made = (query?.selects ?? []).flatMap(({ outputs }) => outputs.flatMap(({ name }) => name !== null && isTime(name) ? [name] : []));
	return [.../* @__PURE__ */ new Set([...shown, ...made])];
}
/** Whether a condition bounds the times of a table; a bound from below by something fixed does not, and no value is no time. */
function bounds({ is, columns }, alias, isTime) {
	if (is === "empty" || is === "from") return false;
	if (isHole(columns) || columns.some(({ table, name }) => table === null && isTime(name))) return true;
	return columns.some(({ table }) => table === alias) && columns.some(({ name }) => isTime(name));
}
/** Whether nobody knows what it says: it may be about time. */
function isHole(columns) {
	return columns.length > 0 && columns.every(({ name }) => name === "?");
}
/** Whether two columns of times are held against each other. */
function compares({ columns }, isTime) {
	return new Set(columns.filter(({ name }) => isTime(name)).map(({ table, name }) => `${table} ${name}`)).size > 1;
}
/** Every SELECT that a query rests on, through what stands in its FROM. */
function below$1(query) {
	const found = new Set(query.selects);
	for (const { relations } of found) for (const { query: inner } of relations) for (const it of inner?.selects ?? []) found.add(it);
	return found;
}
/** Whether a query in a table's place looks at times itself: a bound, the latest row, the first rows. */
function looksAtTime(query, isTime) {
	const timed = (columns) => isHole(columns) || columns.some(({ name }) => isTime(name));
	return [...below$1(query)].some(({ conditions, comparisons, ordered, limited }) => limited || timed(ordered) || [...conditions, ...comparisons].some((it) => it.is !== "empty" && it.is !== "from" && timed(it.columns)));
}
// src/weigh/sql/timeless-joins.ts
/** Of a statement and of a SELECT in it: nobody follows more. */
const most$15 = {
	selects: 200,
	relations: 40
};
/** Joins of a statement that take no notice of time. `declared`: columns of times by a data contract. */
function timelessJoins({ selects }, declared = []) {
	const names = timeNames(declared);
	if (selects.length > most$15.selects || selects.some(({ relations }) => relations.length > most$15.relations)) return [];
	return selects.flatMap((select) => {
		if (selects.filter((it) => it !== select && below$1({ selects: [it] }).has(select)).some(({ conditions, comparisons, ordered }) => {
			return [...conditions, ...comparisons].some((it) => compares(it, names.any)) || ordered.some(({ name }) => names.any(name));
		}) || select.ordered.some(({ name }) => names.any(name) || name === "?")) return [];
		return select.relations.flatMap((joined, i) => select.relations.slice(0, i).flatMap((rows) => timeless(select, rows, joined, names) ?? []));
	});
}
function timeless(select, first, second, names) {
	const keys = keysBetween(select, first, second);
	if (keys.length === 0 || first.apart || second.apart) return null;
	if (keys.some(({ of }) => of.some((name) => names.any(name) || name === "?"))) return null;
	const [rows, joined] = isLabelled(select, second) && !isLabelled(select, first) ? [second, first] : [first, second];
	const keyOf = (relation) => keys.map(({ of: [left, right] }) => relation === first ? left : right);
	if (keyOf(joined).some((key) => isKeyedBy(nameOf$5(joined), key))) return null;
	if (joined.query !== null && looksAtTime(joined.query, names.any)) return null;
	const conditions = [...select.conditions, ...select.comparisons];
	if (conditions.some((it) => bounds(it, joined.alias, names.any))) return null;
	const compared = conditions.filter((it) => compares(it, names.any));
	const strangers = compared.length === 0 ? [] : strangersTo(select, rows, joined);
	if (compared.some(({ columns }) => !columns.some(({ table }) => table !== null && strangers.includes(table)))) return null;
	const ofThing = keyOf(rows).some((key) => isKeyedBy(nameOf$5(rows), key));
	const left = timesOf$1(select, rows, names.event).filter((name) => !ofThing || !beginning.test(name))[0] ?? null;
	const right = timesOf$1(select, joined, names.event)[0] ?? null;
	const happened = soundsLikeEvents(nameOf$5(joined)) || sumsUp(select, joined);
	const ofWhom = keyOf(rows).some((key) => isOfEntity(key));
	if (!(left !== null ? right !== null || happened && !ofThing : right !== null && ofWhom && isLabelled(select, rows)) || labelsOnly(select, joined, names)) return null;
	const shared = [...new Set(keys.map(({ of: [name] }) => name))];
	return {
		at: second.at,
		table: second.table ?? second.alias,
		keys: shared,
		times: [left, right]
	};
}
/** Third tables that have nothing to do with the one that is joined: whatever bounds their times says nothing of it. */
function strangersTo(select, rows, joined) {
	return select.relations.filter((it) => it !== rows && it !== joined).filter((it) => keysBetween(select, it, joined).length === 0).map(({ alias }) => alias);
}
/** When a thing came to be known, not when something happened to it. */
const beginning = /creat|sign|regist|join|open|since|first|start|onboard|activat/;
/** Columns by which the two are one row: of ON, WHERE or USING. */
function keysBetween({ conditions, relations }, first, second) {
	const using = relations[relations.indexOf(second) - 1] === first || relations[0] === first ? second.using.map((name) => ({ of: [name, name] })) : [];
	const on = conditions.flatMap(({ is, columns: [a, b] }) => {
		if (is !== "equal" || a === void 0 || b === void 0) return [];
		if (a.table === first.alias && b.table === second.alias) return [{ of: [a.name, b.name] }];
		return a.table === second.alias && b.table === first.alias ? [{ of: [b.name, a.name] }] : [];
	});
	return [...using, ...on];
}
/** What it is called; a query that only picks from one table is called as that is. */
function nameOf$5({ table, alias, query }) {
	const [only, further] = query?.selects ?? [];
	const [inner, other] = only === void 0 || further !== void 0 || only.grouped ? [] : only.relations;
	return inner === void 0 || other !== void 0 || inner.query !== null ? table ?? alias : nameOf$5(inner);
}
/** What is to be predicted is told to be in it. */
function isLabelled({ columns }, relation) {
	return soundsLikeLabels(nameOf$5(relation)) || columns.some(({ table, name }) => table === relation.alias && soundsLikeLabels(name));
}
/** Nothing is taken from it but what is to be predicted: that lies ahead by its nature. */
function labelsOnly({ outputs }, { alias }, names) {
	const taken = outputs.filter(({ name, columns }) => columns.some(({ table }) => table === alias) && !(name !== null && names.any(name)));
	return taken.length > 0 && taken.every(({ name }) => name !== null && soundsLikeLabel(name));
}
/** Several of its rows come to one: they are what happened. */
function sumsUp({ outputs, grouped }, { alias, query }) {
	return grouped && outputs.some(({ aggregates, columns }) => aggregates && columns.some(({ table }) => table === alias)) || (query?.selects.some((it) => it.grouped && it.outputs.some(({ aggregates }) => aggregates)) ?? false);
}
// src/weigh/flow/hints-mark.ts
/** Traces that a value may carry. */
const most$14 = 80;
/** A mark of this place. */
function markOf(run, is, at, about = {}) {
	return run.traces.mark({
		is,
		place: run.place(at),
		operation: run.textOf(at),
		name: "",
		table: null,
		rows: /* @__PURE__ */ new Set(),
		certainty: run.certainty(3),
		...about
	});
}
function put$1(value, trace) {
	if (value.traces.size < most$14) value.traces.add(trace);
}
/** Marks a value as a whole. */
function marked(run, value, is, at, about = {}) {
	put$1(value, run.traces.trace(markOf(run, is, at, about)));
}
/** Marks of these kinds, wherever on the value they are. */
function marksOf(value, ...kinds) {
	const found = /* @__PURE__ */ new Set();
	for (const { mark } of value.traces) if (kinds.length === 0 || kinds.includes(mark.is)) found.add(mark);
	return [...found];
}
/** Marks of a value and of its elements. */
function allMarks(values, depth = 3) {
	const found = /* @__PURE__ */ new Set();
	for (const value of values) {
		for (const { mark } of value.traces) found.add(mark);
		if (depth > 0) for (const mark of allMarks([...value.items ?? [], ...value.keys?.values() ?? []], depth - 1)) found.add(mark);
	}
	return found;
}
/** Takes away marks of these kinds. */
function unmark(value, ...kinds) {
	for (const trace of value.traces) if (kinds.includes(trace.mark.is)) value.traces.delete(trace);
}
/** Takes away what only holds of known columns. */
function unproven(value) {
	value.table = null;
	for (const trace of value.traces) if (isProof(trace)) value.traces.delete(trace);
}
/** The columns of a frame; one of which nothing is known has all of its own. */
function tableOf(run, value) {
	value.table ??= run.traces.table();
	return value.table;
}
/** Names written out in a value: one, or a list of nothing else. */
function namesOf$3(value) {
	if (value === void 0) return null;
	if (typeof value.constant === "string") return [value.constant];
	if (value.items === null || value.items.length === 0 || value.items.length >= 60) return null;
	const names = value.items.map(({ constant }) => constant);
	return names.every((name) => typeof name === "string") ? names : null;
}
/** Leaves only these columns on a value made from a frame; marks on one column alone become marks on the whole. */
function keepColumns(run, of, made, names, at) {
	const table = tableOf(run, of);
	const [only] = names;
	const single = names.length === 1 && only !== void 0;
	made.traces = /* @__PURE__ */ new Set();
	for (const trace of of.traces) {
		const here = trace.column !== null && trace.table === table.of && names.includes(trace.column);
		if (here && single) put$1(made, run.traces.trace(trace.mark));
		else if (here || trace.column === null || !isProof(trace)) put$1(made, trace);
	}
	made.table = {
		...table,
		all: false,
		names: new Set(names.filter((name) => includes(table, name)))
	};
	if (single && !marksOf(made, "read").some(({ name, table: of }) => name === only && of === table.of)) marked(run, made, "read", at, {
		name: only,
		table: table.of
	});
}
/** Leaves all columns but these. */
function dropColumns(run, of, made, names) {
	const table = tableOf(run, of);
	made.table = changed(table, names, false);
	for (const trace of made.traces) if (trace.column !== null && trace.table === table.of && names.includes(trace.column)) made.traces.delete(trace);
}
// src/weigh/flow/sql-text.ts
/** By the value itself: what is made of it in a way that is not known here holds another text. */
const texts = /* @__PURE__ */ new WeakMap();
const mayAsk = /\b(?:select|with|join)\b/i;
function sqlOf(value) {
	return texts.get(value) ?? null;
}
/** Whether a text is a whole query, as far as anybody can see. */
function isQuery({ text }) {
	const start = text.search(/\bselect\b/i);
	return start >= 0 && /\bfrom\b/i.test(text.slice(start));
}
/** A string of the program, or one with expressions in braces. */
function afterString(run, at, made, parts = []) {
	const plain = at.is === "constant" ? at.value : run.textOf(at);
	if (typeof plain !== "string" || plain.length < 8 || !mayAsk.test(plain)) return made;
	const raw = run.textOf(at);
	const [opening = ""] = /^[A-Za-z]{0,2}(?:"""|'''|"|')/.exec(raw) ?? [];
	const straight = at.is === "constant" && raw.startsWith(plain, opening.length);
	texts.set(made, {
		text: at.is === "constant" ? plain : template(at, raw.slice(opening.length), opening.replace(/^\w+/, ""), parts),
		place: run.place(at),
		begins: straight || at.is === "format" ? opening.length : null
	});
	return made;
}
/** `'select … ' + table`, `'… %s' % value`. */
function afterOperator(run, at, left, right, made) {
	const before = sqlOf(left);
	const after = sqlOf(right);
	if (before === null && after === null || at.operator !== "+" && at.operator !== "%" || made === left) return made;
	const said = (value, known) => known?.text ?? (typeof value.constant === "string" ? value.constant : "mle_hole");
	const text = at.operator === "%" ? said(left, before) : said(left, before) + said(right, after);
	texts.set(made, {
		text,
		place: run.place(at),
		begins: null
	});
	return made;
}
/** Calls that hand a text on: `text(q)`, `dedent(q)`, `q.strip()`, `q.format(…)`. */
const handsOn = /^(?:text|dedent|cleandoc|strip|lstrip|rstrip|format|format_map|SQL|Template|substitute|safe_substitute|str)$/;
/** Whether a call only hands a text on; what it gives holds the text then. */
function handedOn(name, held, made) {
	const known = texts.get(held);
	if (known === void 0 || !handsOn.test(name)) return false;
	texts.set(made, known);
	return true;
}
/** The arguments of a call that are SQL. */
function queriesGiven({ positional, keywords }) {
	return [...positional.slice(0, 3), ...keywords.values()].flatMap((value) => texts.get(value) ?? []).filter(isQuery);
}
/** What the string says with its expressions as they are known, holes otherwise. Lines stay where they are. */
function template(at, inner, quote, parts) {
	const start = at.to - inner.length;
	const made = [];
	let done = 0;
	for (const [i, { from, to }] of at.parts.entries()) {
		const open = inner.lastIndexOf("{", from - start);
		const close = inner.indexOf("}", to - start);
		if (open < done || close < 0) continue;
		const constant = parts[i]?.constant;
		made.push(inner.slice(done, open), typeof constant === "string" || typeof constant === "number" ? String(constant) : `{${hole}}`);
		done = close + 1;
	}
	const whole = [...made, inner.slice(done, inner.endsWith(quote) ? -quote.length : void 0)].join("");
	return (quote.length === 1 ? whole.replace(new RegExp(`${quote}\\s*[rRfFuU]{0,2}${quote}`, "g"), "") : whole).replaceAll("{{", "{").replaceAll("}}", "}");
}
// src/weigh/flow/hints-sql.ts
/** SQL that is read for what it joins: many readings of one text are one. As many characters of it as are kept. */
const read$1 = /* @__PURE__ */ new Map();
const mostKept = 2e5;
let kept$3 = 0;
/** A call that is given SQL: what comes of it, and of what it is asked of, carries the joins that take no notice of time. */
function afterQuery(run, name, receiver, call, made) {
	const [first] = call.positional;
	for (const held of [receiver, first ?? null]) if (held !== null && handedOn(name, held, made)) return;
	for (const sql of queriesGiven(call)) {
		if (asking.test(name)) run.rowsOf(made, "sql");
		noteQuery(run, sql, receiver === null ? [made] : [made, receiver]);
	}
}
const asking = /sql|query|execute|read|fetch|load|frame/i;
/** Marks values with what a query joins without regard to time, or with that it could not be read. */
function noteQuery(run, sql, values) {
	const { statements, unread } = textOf$1(sql.text);
	const carry = (place) => {
		const operation = run.texts[place.cell]?.slice(place.from, place.to) ?? "";
		const mark = run.traces.mark({
			is: "joined",
			place,
			operation,
			name: "",
			table: null,
			rows: /* @__PURE__ */ new Set(),
			certainty: run.certainty(3)
		});
		for (const value of values) put$1(value, run.traces.trace(mark));
		return mark;
	};
	const known = run.flow.hints;
	const has = (mark) => known.some((it) => (it.is === "sql-join" || it.is === "sql-unread") && it.mark === mark);
	for (const statement of statements) for (const join of timelessJoins(statement, run.flow.declared.time)) {
		const mark = carry(placeOf$1(run, sql, join));
		if (!has(mark)) known.push({
			is: "sql-join",
			mark,
			join
		});
	}
	if (unread.length > 0) {
		const mark = carry(sql.place);
		if (!has(mark)) known.push({
			is: "sql-unread",
			mark
		});
	}
}
function textOf$1(text) {
	const known = read$1.get(text);
	if (known !== void 0) return known;
	const made = readSql(text);
	kept$3 += text.length;
	if (kept$3 > mostKept) {
		read$1.clear();
		kept$3 = text.length;
	}
	read$1.set(text, made);
	return made;
}
/** The JOIN in the string, up to the end of its line; the whole string where it cannot be told. */
function placeOf$1(run, { place, begins }, { at }) {
	if (begins === null) return place;
	const text = run.texts[place.cell] ?? "";
	const from = offsetOf(text, place.from + begins, at);
	if (from === null || from >= place.to) return place;
	const start = Math.max(place.from + begins, text.lastIndexOf("\n", from) + 1, from - 60);
	const [join = ""] = /(?:\b(?:natural|left|right|full|inner|outer|any|all|global)\s+)*\b(?:join|from)\s+[\w.`"]*$/i.exec(text.slice(start, from)) ?? [];
	const end = text.indexOf("\n", from);
	return {
		...place,
		from: from - join.length,
		to: Math.min(end < 0 ? text.length : end, place.to)
	};
}
/** Where a line and column of a text that begins at an offset stand. */
function offsetOf(text, begins, { line, column }) {
	let at = begins;
	for (let i = 1; i < line; i++) {
		at = text.indexOf("\n", at) + 1;
		if (at === 0) return null;
	}
	return at + column - 1;
}
// src/weigh/flow/standing.ts
/** Names of columns that are written out: one, or a list of them. */
function columnNames({ constant, items }) {
	if (typeof constant === "string") return [constant];
	const names = items?.map((item) => item.constant) ?? [];
	return names.length > 0 && names.every((name) => typeof name === "string") ? names : null;
}
/** Notes that a fact stands in these columns of a value; null: everywhere, or as it does in what it comes from. */
function stand(at, fact, columns, from) {
	const known = at.stands?.get(fact);
	const there = columns ?? from.stands?.get(fact);
	if (there === void 0) at.stands?.delete(fact);
	else if (known !== void 0 || !at.learned.has(fact)) {
		at.stands ??= /* @__PURE__ */ new Map();
		at.stands.set(fact, /* @__PURE__ */ new Set([...known ?? [], ...there]));
	}
	at.learned.add(fact);
}
/** `get_dummies(df, columns=['city'])` makes columns that are called after those. */
function madeColumns({ keywords }) {
	const columns = keywords.get("columns");
	return columns === void 0 || keywords.has("prefix") ? null : columnNames(columns)?.flatMap((name) => [name, `${name}_*`]) ?? null;
}
function isAmong$1(columns, name) {
	return columns.has(name) || [...columns].some((it) => it.endsWith("*") && name.startsWith(it.slice(0, -1)));
}
/** Leaves of a value's facts those that stand in one of these columns. */
function onlyColumns(made, columns) {
	for (const [fact, at] of made.stands ?? []) if (!columns.some((name) => isAmong$1(at, name))) made.learned.delete(fact);
}
/** Takes out the facts that stand in none but these columns. */
function withoutColumns(made, columns) {
	for (const [fact, at] of made.stands ?? []) {
		const rest = [...at].filter((name) => !columns.includes(name));
		made.stands?.set(fact, new Set(rest));
		if (rest.length === 0) made.learned.delete(fact);
	}
}
// src/weigh/flow/value.ts
/** A value of which nothing is known. */
function nothing() {
	return {
		rows: /* @__PURE__ */ new Set(),
		learned: /* @__PURE__ */ new Set(),
		pending: /* @__PURE__ */ new Set(),
		predictions: /* @__PURE__ */ new Set(),
		loops: /* @__PURE__ */ new Set(),
		perRow: false,
		literal: false,
		constant: void 0,
		items: null,
		keys: null,
		thing: null,
		callable: null,
		selects: null,
		base: null,
		columns: false,
		traces: /* @__PURE__ */ new Set(),
		table: null,
		opaque: null,
		divides: null,
		deferred: null,
		predicted: null,
		turn: null,
		member: false,
		stream: false,
		frame: false,
		way: null,
		shuffled: null,
		stands: null,
		column: null
	};
}
function constantValue(constant) {
	return {
		...nothing(),
		constant,
		literal: true,
		columns: typeof constant === "string"
	};
}
function listValue(items) {
	return {
		...nothing(),
		items,
		literal: items.every(({ literal }) => literal),
		columns: items.length > 0 && items.every((it) => it.columns)
	};
}
function thingValue(thing) {
	return {
		...nothing(),
		thing
	};
}
/** All that flows from several values into a new one: rows, facts, predictions, loops. */
function flowOf(values) {
	const made = nothing();
	for (const value of values) pour(value, made);
	return made;
}
/** Adds what one value is made of to another, with what its elements are made of. */
function pour(from, into) {
	pourOwn(from, into, true);
	if (isHolder(from)) pourHeld(from, into, {
		depth: heldDepth,
		rows: true,
		seen: [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]
	});
}
/** How deep what is held in what is held is looked at. */
const heldDepth = 4;
function pourHeld(from, into, { depth, rows, seen }) {
	if (depth === 0) return;
	const pourAll = (held, withRows) => {
		const poured = seen[withRows ? 0 : 1];
		for (const item of held) {
			if ((poured.get(item) ?? 0) >= depth) continue;
			poured.set(item, depth);
			pourOwn(item, into, withRows);
			if (isHolder(item)) pourHeld(item, into, {
				depth: depth - 1,
				rows: withRows,
				seen
			});
		}
	};
	if (from.items !== null) pourAll(from.items, rows);
	if (from.keys !== null) pourAll(from.keys.values(), rows && from.rows.size === 0);
}
function isHolder({ items, keys }) {
	return items !== null || keys !== null;
}
function pourOwn(from, into, rows) {
	if (rows) for (const row of from.rows) into.rows.add(row);
	pourFacts(from, into);
	for (const one of from.predictions) into.predictions.add(one);
	for (const loop of from.loops) into.loops.add(loop);
	into.perRow ||= from.perRow;
	if (from.turn === "position") into.turn ??= "position";
	if (from.deferred !== null) into.deferred = [...into.deferred ?? [], ...from.deferred];
	into.predicted ??= from.predicted;
}
/** Whether a model is among what is held: a record of what was tried. */
function holdsModel({ thing, items, keys }, depth = 2) {
	if (thing?.is === "estimator") return thing.role === "model";
	return depth > 0 && [...items ?? [], ...keys?.values() ?? []].some((held) => holdsModel(held, depth - 1));
}
/** Adds what was learned. */
function pourFacts(from, into) {
	for (const fact of from.learned) {
		into.learned.add(fact);
		into.stands?.delete(fact);
	}
	for (const fact of from.pending) into.pending.add(fact);
	for (const trace of from.traces) into.traces.add(trace);
}
/** Puts what is written into a view, or into columns of it, into all that it is a view of. */
function write(into, what, columns = null) {
	let at = into;
	let names = columns;
	for (let steps = 0; at !== null && steps < 8; steps += 1) {
		for (const fact of [...what.learned, ...what.pending]) stand(at, fact, names, what);
		for (const loop of what.loops) at.loops.add(loop);
		if (at.column !== null) names = [at.column];
		at = at.base;
	}
}
/** Whether it is made of rows, itself or in its elements. */
function hasRows(value, depth = 3) {
	if (value.rows.size > 0) return true;
	if (depth === 0) return false;
	return [...value.items ?? [], ...value.keys?.values() ?? []].some((item) => hasRows(item, depth - 1));
}
// src/weigh/flow/held-out.ts
const names$2 = [
	"validation_data",
	"eval_set",
	"valid_sets",
	"evals",
	"val_dataloaders",
	"eval_dataset",
	"validation_dataset",
	"val_data",
	"valid_data",
	"validation_frame",
	"leaderboard_frame",
	"tuning_data"
];
/** Those of boosters, whose loss is printed for each. */
const watches = /^(?:eval_set|valid_sets|evals)$/;
/** What a call is given to look at while it trains: each set by itself, for one of several may hold the training rows for comparison. */
function heldOutOf({ keywords }, trained = /* @__PURE__ */ new Set()) {
	return names$2.flatMap((name) => {
		const given = keywords.get(name);
		const sets = given === void 0 ? [] : setsIn(given, name);
		return watches.test(name) ? sets.filter((set) => !isOf$1(set, trained)) : sets;
	});
}
/** What it is given besides. */
function givenBesides({ positional, keywords }) {
	return [...positional, ...[...keywords].filter(([name]) => !names$2.includes(name)).map(([, value]) => value)];
}
/** What was learned in the features that a constructor is given to train on later. */
function learnedIn({ keywords }) {
	return flowOf([...keywords].filter(([name]) => /^(?:X_train|train_data(?:set|loader)?s?)$/.test(name)).map(([, value]) => value)).learned;
}
/** `xgb.train(parameters, data, rounds, watched)`: the fourth by place. */
function watchedOf(call, trained) {
	const [, , , watched] = call.positional;
	const byPlace = watched !== void 0 && hasRows(watched) ? setsIn(watched, "evals") : [];
	return [...heldOutOf(call, trained), ...byPlace.filter((set) => !isOf$1(set, trained))];
}
/** The rows of the training themselves: the log of a training is no evaluation. */
function isOf$1(set, trained) {
	const { rows } = flowOf([set.rows.size === 0 ? set.items?.[0] ?? set : set]);
	return rows.size > 0 && [...rows].every((row) => trained.has(row));
}
/** A list of sets, or of pairs with their labels or names; `(X, y)` by itself is one. */
function setsIn(given, name) {
	const { items, rows } = given;
	if (items === null || rows.size > 0) return [given];
	const sets = /^(?:valid_sets|evals|val_dataloaders)$/.test(name) || items.every((item) => item.items !== null) ? items.filter((item) => hasRows(item)) : [];
	return sets.length > 0 ? sets : [given];
}
// src/weigh/flow/kept-files.ts
const kept$2 = /* @__PURE__ */ new WeakMap();
/** Names of files that were opened, or that a callback keeps the best model in. */
const files = /* @__PURE__ */ new WeakMap();
/** A model is written to a file of this name, or read from it again: it is the same one. null: another call. */
function fileCall(run, path, name, call) {
	if (path === "open" || name === "ModelCheckpoint" && call.keywords.get("save_best_only")?.constant === true) {
		const given = argument(call, 0, "file", "filepath");
		const to = given === void 0 ? [] : namesOf$2(run, given, call);
		if (to.length === 0) return null;
		const made = nothing();
		files.set(made, to);
		return made;
	}
	if (/^(?:dump|save|save_model)$/.test(name)) {
		const model = argumentsOf(call).find(({ thing }) => thing?.is === "estimator");
		if (model !== void 0) keep(run, model, call, false);
		return null;
	}
	return /^load(?:_model)?$/.test(name) ? readAgain(run, call) : null;
}
/** `model.save('m.keras')`, `model.load_weights('m.keras')`: what the file keeps. */
function keepsItself(run, of, name, call) {
	if (/^save(?:_weights|_model)?$/.test(name)) keep(run, of, call, false);
	if (/^load_(?:weights|model)$/.test(name)) readAgain(run, call);
}
/** A fit that is handed a callback keeps its best there. */
function keepsBest(run, of, { keywords }) {
	for (const callback of keywords.get("callbacks")?.items ?? []) for (const to of files.get(callback) ?? []) note$1(run, to, {
		model: of,
		best: true
	});
}
function keep(run, model, call, best) {
	for (const to of namesIn$2(run, call)) note$1(run, to, {
		model,
		best
	});
}
function note$1(run, to, one) {
	const known = kept$2.get(run) ?? /* @__PURE__ */ new Map();
	kept$2.set(run, known.set(to, one));
}
/** What was the best on the rows that its training looked at is asked from here on: there its training was stopped. */
function readAgain(run, call) {
	const [found] = namesIn$2(run, call).flatMap((name) => kept$2.get(run)?.get(name) ?? []);
	if (found?.model.thing?.is !== "estimator") return null;
	const { training } = found.model.thing;
	if (found.best && training !== null) run.flow.hints.push({
		is: "stopped",
		place: training.place,
		keeps: true
	});
	return {
		...nothing(),
		thing: found.model.thing
	};
}
function namesIn$2(run, call) {
	return argumentsOf(call).flatMap((value) => namesOf$2(run, value, call));
}
/** What a file is called: by its path, by the variable that holds it, or as both are written in one function. */
function namesOf$2(run, value, call) {
	const { constant, items, keys, thing, callable } = value;
	if (constant !== void 0) return typeof constant === "string" ? [constant] : [];
	const opened = files.get(value);
	if (opened !== void 0 || items !== null || keys !== null || callable !== null || thing?.is === "estimator" || hasRows(value)) return opened ?? [];
	const { at, positional, keywords } = call;
	const place = positional.indexOf(value);
	const plain = at.arguments.filter(({ is, keyword }) => is !== "star" && keyword === null);
	const written = place < 0 ? at.arguments.find(({ keyword }) => keyword !== null && keywords.get(keyword) === value) : plain[place];
	if (written === void 0 || written.value.is === "name") return [`#${run.identity(value)}`];
	const body = run.frames.at(-1)?.body;
	return [`#${run.identity(value)}`, `${body === void 0 ? "" : run.identity(body)} ${run.textOf(written.value)}`];
}
// src/weigh/flow/kept-model.ts
/** A selection keeps the model that it selects for, and is asked as one: `rfe.fit(X, y)`, `rfe.score(X, y)`. */
function keepModel(run, estimator, given, at) {
	if (!/^RFE(?:CV)?$/.test(estimator.name)) return;
	const { rows, learned } = flowOf(given.filter((value) => value !== void 0));
	const { id: model, name } = estimator;
	if (rows.size > 0) estimator.training = run.train({
		place: run.place(at),
		rows,
		learned,
		model,
		name,
		certainty: run.certainty()
	});
}
/** Which of its groups a row is in, as a mixture says it, is a feature of the row that was learned from all that the mixture was fitted on. */
function learnGroups(run, estimator, at) {
	const { training, name, known } = estimator;
	if (training === null || !/Mixture$|HMM$|^GMM$|KMeans/.test(name)) return;
	estimator.learned = /* @__PURE__ */ new Set([run.learn({
		...nothing(),
		rows: new Set(training.rows)
	}, at, "strong", known ? 3 : 2)]);
}
// src/weigh/flow/lazy-fit.ts
/** `LazyClassifier().fit(X_train, X_test, y_train, y_test)`: many models, each fitted on the first and asked about the second. null: another call. */
function fitEach(run, { name }, call) {
	if (!/^Lazy(?:Classifier|Regressor)$/.test(name)) return null;
	const [train, test, labels, answers] = [
		"X_train",
		"X_test",
		"y_train",
		"y_test"
	].map((given, i) => argument(call, i, given) ?? nothing());
	const ask = (model, method, ...positional) => model.thing?.is === "estimator" && estimatorMethod(run, model, model.thing, method, {
		...call,
		positional: positional.map((it) => it ?? nothing()),
		keywords: /* @__PURE__ */ new Map()
	});
	for (const one of ["first", "second"]) {
		const model = madeEstimator(run, `${one} of ${name}`, {}, {
			...call,
			positional: [],
			keywords: /* @__PURE__ */ new Map()
		});
		ask(model, "fit", train, labels);
		ask(model, "score", test, answers);
	}
	return listValue([nothing(), nothing()]);
}
// src/weigh/flow/loaders-of.ts
/** Methods that fit. */
const fits = /^(?:fit|fit_generator|partial_fit|train_on_batch|train|fit_one_cycle|fine_tune|finetune|fit_from_dataset|learn|adapt|fit_on_texts|fit_on_sequences|build_vocab|fit_transform|fit_predict|fit_resample|fit_sample|fit_one_batch|teach)$/;
/** Methods that ask a model about rows. */
const predicts = /^(?:predict\w*|staged_\w+|decision_function|forecast|get_forecast|get_prediction|score_samples|kneighbors|generate|inplace_predict|detect_anomalies)$/;
/** What a class of the program that holds the data gives to a trainer: it is set up once, then asked for its loaders. */
function loadersOf(run, self, name, call) {
	const type = self.thing?.is === "instance" ? self.thing.type.callable : null;
	if (type?.is !== "class") return [self];
	const ask = (method) => {
		const found = type.methods.get(method);
		return found?.is === "function" ? callValue(run, {
			...nothing(),
			callable: {
				...found,
				self
			}
		}, {
			...call,
			positional: [],
			keywords: /* @__PURE__ */ new Map()
		}) : nothing();
	};
	if (!self.keys?.has("set up")) {
		self.keys?.set("set up", nothing());
		ask("prepare_data");
		ask("setup");
	}
	if (fits.test(name)) return [ask("train_dataloader"), ask("val_dataloader")];
	return [ask(predicts.test(name) ? "predict_dataloader" : name === "validate" ? "val_dataloader" : "test_dataloader")];
}
// src/weigh/flow/own-file.ts
/** The loops that read a source anew in each turn. */
const readBy = /* @__PURE__ */ new WeakMap();
/** Notes that a file was read by a path that changes from turn to turn. */
function noteSource(run, { rows, loops }) {
	const turning = new Set(run.loops.filter((loop) => loops.has(loop)));
	if (turning.size === 0) return;
	const known = readBy.get(run) ?? /* @__PURE__ */ new Map();
	for (const { source } of rows) known.set(source, turning);
	readBy.set(run, known);
}
/** An array that a turn makes of its own file is one of many rows: what it was scaled by is arithmetic on itself. A table stays one. */
function ofOwnFile(run, value, depth = 3) {
	if (value.frame) return value;
	const { items, keys } = value;
	const learned = [...value.learned].filter((fact) => !isOfTurn(run, fact));
	const isSame = learned.length === value.learned.size;
	if (depth === 0 || items === null && keys === null) return isSame ? value : {
		...value,
		learned: new Set(learned)
	};
	return {
		...value,
		learned: new Set(learned),
		items: items?.map((item) => ofOwnFile(run, item, depth - 1)) ?? null,
		keys: keys === null ? null : new Map([...keys].map(([name, held]) => [name, ofOwnFile(run, held, depth - 1)]))
	};
}
/** Learned from nothing but what this turn has read. */
function isOfTurn(run, { rows }) {
	const known = readBy.get(run);
	return known !== void 0 && rows.size > 0 && [...rows].every(({ source }) => run.loops.some((loop) => known.get(source)?.has(loop)));
}
// src/weigh/flow/forks.ts
const taken = /* @__PURE__ */ new WeakMap();
/** Follows something of which each way of a branch within it holds no longer than itself. */
function withinBlock(run, work) {
	const before = taken.get(run) ?? [];
	const end = work();
	taken.set(run, before);
	return end;
}
/** From here on the block is in this way of a branch. */
function takeWay(run, key) {
	taken.set(run, [...taken.get(run) ?? [], {
		key,
		depth: run.loops.length
	}]);
}
/** `if held: …; continue`: what stands behind it is of the one way that goes on. */
function takeRest(run, site, ways) {
	const on = ways.flatMap(({ body }, way) => /^(?:leave|return)$/.test(body.at(-1)?.is ?? "") ? [] : [way]);
	if (on.length === 1 && ways.length > 1) takeWay(run, `${site} ${on[0]}`);
}
/** What a turn of a loop puts into a list in a way of a branch are rows that take that way: nobody knows which, but none of another way's. */
function sifted(run, value) {
	const own = ofOwnFile(run, value);
	const { loops } = flowOf([own]);
	const outer = run.loops.findIndex((loop) => loops.has(loop));
	return (outer < 0 ? [] : (taken.get(run) ?? []).filter(({ depth }) => depth > outer)).reduce((made, { key }) => kept$1(run, made, key), own);
}
/** Rows that something was asked of: all or some, nobody knows which. */
function kept$1(run, value, key, depth = 3) {
	const { items, keys } = value;
	const rows = value.rows.size === 0 ? value.rows : run.narrowed(value.rows, {
		is: "unsure",
		key
	});
	if (depth === 0 || items === null && keys === null) return rows === value.rows ? value : {
		...value,
		rows
	};
	return {
		...value,
		rows,
		items: items?.map((item) => kept$1(run, item, key, depth - 1)) ?? null,
		keys: keys === null ? null : new Map([...keys].map(([name, held]) => [name, kept$1(run, held, key, depth - 1)]))
	};
}
// src/weigh/flow/filled.ts
/** Arrays that were made empty, and the loops that they were made in. */
const empty = /* @__PURE__ */ new WeakMap();
/** `np.zeros((n, 3))`: rows that somebody may fill in. */
function noteEmpty(run, name, made) {
	if (/^(?:zeros|ones|empty|full)(?:_like)?$/.test(name) && made.rows.size === 0) empty.set(made, [...run.loops]);
	return made;
}
/** `np.ones((n, 3)) * 0.5`. */
function stillEmpty(sides, made) {
	const loops = sides.map((side) => empty.get(side)).find((it) => it !== void 0);
	if (loops !== void 0 && made.rows.size === 0) empty.set(made, loops);
	return made;
}
/** `X[i, :3] = …` in a loop that counts: what it is filled with row by row is rows, as a list of them would be. */
function filledWith(run, scope, into, places, value) {
	const [row, cell] = places;
	const within = empty.get(into);
	if (within === void 0 || row?.is !== "at" || row.value.turn !== "position" || isPicked(cell)) return value;
	const made = flowOf([value]);
	const inTurn = run.loops.filter((loop) => !within.includes(loop));
	const isFilled = inTurn.some((loop) => row.value.loops.has(loop)) && within.every((loop) => !made.loops.has(loop));
	if (!made.perRow || !isFilled || isOfRow$1(scope, made, inTurn)) return value;
	return sifted(run, {
		...made,
		rows: run.rows.collected(made.rows),
		perRow: false
	});
}
/** Cells that a list of numbers or a mask picks. */
function isPicked(cell) {
	return cell?.is === "at" && cell.value.selects !== null;
}
/** Of one row that was there before the loop: its figures are filled in one by one. */
function isOfRow$1({ names }, made, loops) {
	return [...names.values()].some((held) => held.perRow && !loops.some((loop) => held.loops.has(loop)) && [...held.rows].some((row) => made.rows.has(row)));
}
// src/weigh/flow/first-taken.ts
/** `best, *rest = sorted(…)`, `next(iter(sorted(…)))`, `ranked.pop(0)`: what was sorted by a metric is chosen from where one of it is taken. */
function firstTaken(run, at, of) {
	for (const chosen of marksOf(of, "chosen").filter(isSorted$1)) run.flow.hints.push({
		is: "picked",
		chosen,
		place: run.place(at)
	});
}
/** What chose the element of a list: not where a loop goes through all of it, place by place. */
function choosingOf(run, at, of, [first]) {
	if (first?.is === "at" && first.value.loops.size > 0) return [];
	const { cell, from, to } = run.place(at);
	const isHere = ({ place }) => place.cell === cell && from <= place.from && place.to <= to;
	return marksOf(of, "chosen").filter((mark) => of.items !== null || isSorted$1(mark) && isHere(mark));
}
function isSorted$1({ operation }) {
	return operation.startsWith("sorted(");
}
// src/weigh/flow/declared.ts
/** Whether a column is of times, by its name or because it is declared. */
function isTime({ time }, name) {
	return soundsLikeTime(name) || time.includes(name);
}
/** Whether a column names who or what several rows are about, by its name or because it is declared. */
function isEntity({ entity }, name) {
	return soundsLikeEntity(name) || entity.includes(name);
}
// src/weigh/flow/called-test.ts
/** A loader or a table that is called a test: `test_loader`, `X_test`. */
const saysTest = /(?:^|[^a-z])test(?:ing|set)?(?:_?(?:loader|dataloader|dl|ds|set|data|iter\w*|batches))?(?![a-z])/i;
/** Rows that are called a test: those of a validation are there to keep the best by. */
function isOfTest({ rows, name }) {
	return name === "test" || [...rows].some(({ source, path }) => /test|train=false/i.test(`${source} ${path.map(stepKey).join(" ")}`));
}
// src/weigh/flow/metric.ts
/** Names of functions that hold predictions against labels, wherever they come from. */
const metricNames = /accuracy|precision|recall|(?:^|_)f1|fbeta|(?:^|_)auc|roc|rmse|rmsle|(?:^|_)mse|(?:^|_)mae|mape|r2|r_squared|_score$|error|report|confusion|log_?loss|loss$|criterion|kappa|jaccard|dice|iou|bleu|rouge|wer\b|(?:^|_)cer$|matthews|evaluate|metric|spearman|pearson|concordance|psnr|ssim|perplexity|deviance/i;
/** Whether a function by this name would be a metric, if it is given a prediction. */
function soundsLikeMetric(name) {
	return metricNames.test(name.split(".").at(-1) ?? name);
}
/** `nn.CrossEntropyLoss()`, `Accuracy(task=…)`: made first and given predictions later. */
function isMetricObject(name) {
	return /^[A-Z]|^load(?:_metric)?$/.test(name);
}
/** Predictions that are held against labels. `null` where none of the values is one. */
function scored(run, values) {
	const predicted = values.filter((value) => predictionsOf(value).size > 0);
	if (predicted.length === 0) return null;
	const answers = flowOf(values.filter((value) => !predicted.includes(value)));
	const look = run.id();
	return predicted.flatMap((value) => {
		const { rows, loops } = flowOf([value]);
		return [...predictionsOf(value)].map((one) => {
			const scored = score(run, one, rows, answers);
			scored.looks.set(look, new Set(run.loops.filter((loop) => loops.has(loop) || one.loops.includes(loop))));
			return scored;
		});
	});
}
/** `pred == y`, `y - pred`: an accuracy or an error written by hand. `null` where it is none. */
function compared(run, left, right, at) {
	const sides = [left, right].map((side) => predictionsOf(side).size > 0);
	if (sides[0] === sides[1]) return null;
	const other = sides[0] ? right : left;
	if (other.literal || other.turn === "position" || other.rows.size === 0 && other.items === null && other.constant !== void 0) return null;
	scored(run, [left, right]);
	const made = nothing();
	made.selects = {
		is: "mask",
		key: `${run.textOf(at)} ${run.identity(left)} ${run.identity(right)}`,
		of: flowOf([left, right]).rows,
		side: 0
	};
	return made;
}
function predictionsOf(value, depth = 3) {
	const found = new Set(value.predictions);
	if (depth > 0) for (const item of [...value.items ?? [], ...value.keys?.values() ?? []]) for (const one of predictionsOf(item, depth - 1)) found.add(one);
	return found;
}
/** A forecast is of the rows that it is held against; one step a turn, put together behind the loop, of rows that no turn had before. */
function heldAgainst(run, one, { rows, loops }) {
	if (rows.size === 0 || ![...one.rows].every(({ source }) => source.startsWith("ahead "))) return;
	const steps = one.loops.filter((loop) => !run.loops.includes(loop) || loops.has(loop));
	for (const loop of steps) one.varied.add(loop);
	if (steps.length === 0) one.rows = new Set(rows);
}
/** A network predicts everything and is scored on a part: what is scored is what is evaluated. */
function score(run, one, rows, answers) {
	const labels = [...answers.rows];
	heldAgainst(run, one, answers);
	const told = run.rows.collected(one.rows);
	const same = rows.size === 0 || [...rows].every((row) => one.rows.has(row) || told.has(row));
	if (same || !one.scored) {
		if (!same) one.rows = new Set(rows);
		one.scored = true;
		for (const row of labels) one.labels.add(row);
		return one;
	}
	return run.evaluate({
		...one,
		rows: new Set(rows),
		labels: new Set(labels),
		scored: true
	}, /* @__PURE__ */ new Map());
}
// src/weigh/flow/unsure.ts
/** What an unknown function or index gives of rows: all or some of them. Of several tables, a row of each. */
function unsureOf(run, made, key, held = [made]) {
	if (made.rows.size === 0) return made;
	const one = held.every((value) => sameRows(flowOf([value]).rows, made.rows));
	made.rows = run.narrowed(made.rows, {
		is: "unsure",
		key
	});
	if (!one) made.rows = run.narrowed(made.rows, {
		is: "joined",
		key: String(run.id())
	});
	return made;
}
/** What a filter keeps of one row, or of one window, is of that row: nobody knows that it is not the whole of it. */
function inRow({ perRow }, step) {
	return perRow && (step.is === "part" || step.is === "split" && !step.random) ? {
		is: "unsure",
		key: `within ${stepKey(step)}`
	} : step;
}
function sameRows(a, b) {
	return a.size === b.size && [...a].every((row) => b.has(row));
}
/** What a call is given besides its first table: two calls of one key do the same. */
function argumentsKey(run, call, hasReceiver) {
	const [first] = hasReceiver ? [] : call.positional;
	return [...call.positional.map((value, i) => [String(i), value]), ...call.keywords].map(([name, value]) => `${name}=${value === first && hasRows(value) ? "" : nameOf$4(run, value)}`).join();
}
/** What tells one value from another: a constant, its elements, its rows, or itself. */
function nameOf$4(run, value, depth = 2) {
	const { constant, items, rows, callable, thing } = value;
	if (constant !== void 0) return JSON.stringify(constant);
	if (items !== null && depth > 0) return `[${items.map((item) => nameOf$4(run, item, depth - 1)).join()}]`;
	if (rows.size > 0) return [...rows].map(({ id }) => id).join("+");
	return callable !== null ? `f${run.identity(callable)}` : thing !== null ? `t${run.identity(thing)}` : `#${run.identity(value)}`;
}
// src/weigh/flow/row-index.ts
/** Evaluates what stands between the brackets, once. */
function placesOf(run, scope, index) {
	return index.map((one) => {
		if (one.is === "at") return {
			is: "at",
			value: evaluate(run, scope, one.value),
			text: run.textOf(one.value),
			named: one.value.is === "name"
		};
		const ends = [one.lower, one.upper];
		const bounds = [...ends, one.step].flatMap((at) => {
			if (at === null) return [{
				value: flowOf([]),
				key: "",
				text: ""
			}];
			const value = evaluate(run, scope, at);
			return [{
				value,
				key: boundKey(run, at, value),
				text: run.textOf(at)
			}];
		});
		const step = bounds[2]?.value.constant;
		return {
			is: "slice",
			bounds,
			given: ends.some((at) => at !== null) || typeof step === "number" && Math.abs(step) > 1
		};
	});
}
/** The text or number of an index that is one constant. */
function constantKey$1(places) {
	const [only] = places;
	if (places.length !== 1 || only?.is !== "at") return null;
	const { constant } = only.value;
	return typeof constant === "string" || typeof constant === "number" ? String(constant) : null;
}
/** What a bound is called: its constant, or its text with what its name stands for. */
function boundKey(run, bound, value) {
	if (value.constant !== void 0) return String(value.constant);
	return bound.is === "name" ? `${bound.name}#${run.identity(value)}` : run.textOf(bound).replace(/\s+/g, "");
}
/** What the first place does to the rows of a value. */
function rowIndex(run, of, first) {
	if (first.is === "slice") return sliced(run, first);
	const { value, text } = first;
	const { loops } = value;
	const inLoop = run.loops.some((loop) => loops.has(loop));
	if (of.thing?.is === "bound" && /^(?:loc|xs)$/.test(of.thing.name) && value.columns && value.selects === null) return {
		is: "rows",
		step: {
			is: "part",
			key: `label ${nameOf$4(run, value)}`
		},
		loops,
		text,
		selected: true
	};
	if (value.columns || value.items?.every(({ columns }) => columns)) return { is: "columns" };
	if (value.base === of && value.perRow && value.selects === null) return { is: "columns" };
	if (text === "..." || value.constant === null || /(?:^|\.)newaxis$/.test(text)) return {
		is: "all",
		loops
	};
	const { selects } = value;
	if (selects !== null) return {
		is: "rows",
		step: stepOf$1(selects),
		loops,
		text: selects.key,
		selected: true,
		within: selects.within
	};
	if (typeof value.constant === "number") return { is: "one" };
	if (inLoop && value.turn === "position") return {
		is: "window",
		loops,
		text
	};
	if (loops.size > 0 && value.turn === "position") return {
		is: "all",
		loops
	};
	if (value.items !== null && (loops.size > 0 || value.items.length < 2)) return {
		is: loops.size > 0 ? "all" : "one",
		loops
	};
	if (value.rows.size === 0 && !isPlace(of) && columnLike.test(text)) return first.named ? { is: "columns" } : {
		is: "all",
		loops
	};
	return {
		is: "rows",
		step: {
			is: "unsure",
			key: `index ${nameOf$4(run, rootOf$2(value))} ${text}`
		},
		loops,
		text,
		selected: true
	};
}
/** What names of columns are called. */
const columnLike = /col|feat|attr|field|predictor|input|target|label|numeric|categor|(?:^|_)(?:num|cat|cats|vars?|y|x)$/i;
/** `df.loc`, `df.iloc`: what stands first between their brackets are rows. */
function isPlace({ thing }) {
	return thing?.is === "bound" && /^(?:i?loc|i?at|ix)$/.test(thing.name);
}
/** What an attribute or an element of something unknown is of. */
function rootOf$2(value) {
	let root = value;
	for (let steps = 0; root.base !== null && root.rows.size === 0 && steps < 8; steps += 1) root = root.base;
	return root;
}
function sliced(run, { bounds, given }) {
	const loops = new Set(bounds.flatMap(({ value }) => [...value.loops]));
	if (!given) return {
		is: "all",
		loops: /* @__PURE__ */ new Set()
	};
	if (run.loops.some((loop) => loops.has(loop))) return {
		is: "window",
		loops,
		text: bounds.map(({ text }) => text).join(":")
	};
	const key = bounds.map((bound) => bound.key).join(":").replace(/:1?$/, "");
	return {
		is: "rows",
		step: {
			is: "part",
			key: `slice ${key}`
		},
		loops,
		text: key,
		selected: false
	};
}
/** What a selection does to rows. */
function stepOf$1({ is, key, side, step }) {
	if (step !== void 0) return step;
	return is === "fold" ? {
		is: "split",
		id: key,
		side,
		random: true
	} : {
		is: "part",
		key
	};
}
// src/weigh/flow/bound-name.ts
/** `max(a, 60)`, `a + look`, `b - ahead`: a bound that is moved a little from where a name says. */
function boundName(scope, at) {
	switch (at.is) {
		case "name": {
			const value = lookUp(scope, at.name);
			return value === null || value.constant !== void 0 ? null : {
				at,
				value
			};
		}
		case "binary": return at.operator === "+" || at.operator === "-" ? boundName(scope, at.left) : null;
		case "conditional": return boundName(scope, at.value) ?? boundName(scope, at.otherwise);
		case "call": {
			if (at.callee.is !== "name" || !/^(?:max|min|int)$/.test(at.callee.name)) return null;
			const named = at.arguments.flatMap(({ value }) => boundName(scope, value) ?? []);
			return named.length === 1 ? named[0] ?? null : null;
		}
		default: return null;
	}
}
// src/weigh/flow/row-count.ts
/** Numbers of rows, by the value: what is made of one by arithmetic is another number. */
const counts$2 = /* @__PURE__ */ new WeakMap();
/** `len(df)`, `df.shape`: remembers whose rows were counted. */
function counting(made, { rows }) {
	if (rows.size > 0) counts$2.set(made, new Set(rows));
	return made;
}
/** The rows that a number is the number of. */
function countedBy(value) {
	return counts$2.get(value) ?? null;
}
/** `df.shape[0]`. */
function countOfShape(shape, key) {
	const rows = counts$2.get(shape);
	if (rows === void 0 || key !== "0") return null;
	const made = nothing();
	counts$2.set(made, rows);
	return made;
}
/** `both[:len(one)]`, `both[len(one):]` of tables put below one another: the rows of the one, or those of the others. */
function cutByCount(rows, place) {
	if (place.is !== "slice") return null;
	const [lower, upper, step] = place.bounds;
	if (lower === void 0 || upper === void 0 || step !== void 0 && step.text !== "") return null;
	const counted = counts$2.get(lower.text === "" ? upper.value : lower.value);
	if (counted === void 0 || lower.text !== "" && upper.text !== "" || counted.size >= rows.size) return null;
	const all = [...rows];
	const before = all.slice(0, counted.size);
	if (!before.every((row) => counted.has(row))) return null;
	return new Set(lower.text === "" ? before : all.slice(counted.size));
}
// src/weigh/flow/ranges.ts
const ranges = /* @__PURE__ */ new WeakMap();
/** `range(60, len(train))`: remembers between what it counts. */
function ranging(run, call, made) {
	const { positional, at } = call;
	if (positional.length > 2 || positional.length === 0) return made;
	const bounds = positional.map((value, i) => {
		const written = at.arguments[i]?.value;
		const counted = countedBy(value);
		const named = typeof value.constant === "number" || written?.is === "name" && value.constant === void 0;
		if (written === void 0) return null;
		if (named || counted !== null) return {
			key: boundKey(run, written, value),
			counted
		};
		const near = call.scope === void 0 || value.turn !== null ? null : boundName(call.scope, written);
		return near === null ? null : {
			key: boundKey(run, near.at, near.value),
			counted: countedBy(near.value)
		};
	});
	ranges.set(made, {
		lower: bounds.length === 2 ? bounds[0] ?? null : null,
		upper: bounds.at(-1) ?? null
	});
	return made;
}
/** A loop that goes over such numbers. */
function noteRange(run, loop, over) {
	const range = ranges.get(over);
	if (range !== void 0) run.ranges.set(loop, range);
}
/** Rows that a loop can reach with its numbers: up to where they end, or from where those of an earlier loop ended. */
function reached$1(run, loop, rows, text) {
	const range = loop === void 0 ? void 0 : run.ranges.get(loop);
	if (range === void 0 || rows.size !== 1 || text.includes("*")) return rows;
	const ends = range.upper === null || holds$1(rows, range.upper) ? null : range.upper;
	const begins = range.lower !== null && [...run.ranges.values()].some(({ upper }) => upper !== null && upper.key === range.lower?.key) && range.lower !== null && !holds$1(rows, range.lower) ? range.lower : null;
	if (ends?.counted != null && begins === null) return isHeadOf(rows, ends.counted) ? ends.counted : rows;
	if (ends?.counted != null || ends === null && begins === null) return sinceOf(run, rows, range);
	return run.narrowed(rows, {
		is: "part",
		key: `slice ${begins?.key ?? ""}:${ends?.key ?? ""}`.replace(/:1?$/, "")
	});
}
/** From a number on that no loop before has ended at: all but some, where a look back begins, or just those behind others. */
function sinceOf(run, rows, { lower }) {
	return lower === null || lower.key === "0" ? rows : run.narrowed(rows, {
		is: "unsure",
		key: `since ${lower.key}`
	});
}
/** The number of all of them. */
function holds$1(rows, { counted }) {
	return counted !== null && [...rows].every((row) => counted.has(row));
}
/** The first of these rows, as a slice cut them. */
function isHeadOf(rows, head) {
	return [...head].every(({ source, path }) => {
		const [last] = path.slice(-1);
		return last?.is === "part" && /^slice 0?:/.test(last.key) && [...rows].some((row) => row.source === source && row.path.length === path.length - 1 && row.path.every((it, i) => it === path[i]));
	});
}
// src/weigh/flow/view.ts
/** The same rows seen another way: a column, an element, an accessor. What is written into it reaches what it is a view of. */
function viewOf(value) {
	return {
		...nothing(),
		rows: new Set(value.rows),
		learned: new Set(value.learned),
		pending: new Set(value.pending),
		predictions: new Set(value.predictions),
		loops: new Set(value.loops),
		perRow: value.perRow,
		traces: new Set(value.traces),
		deferred: value.deferred,
		predicted: value.predicted,
		stands: value.stands === null ? null : new Map(value.stands),
		shuffled: value.shuffled,
		base: value
	};
}
/** One row, or one window, as a member of what a loop collects: rows again. */
function collected(run, value) {
	const { items, keys, selects, thing, callable } = value;
	return {
		...viewOf(value),
		rows: run.rows.collected(value.rows),
		perRow: false,
		member: true,
		items,
		keys,
		selects,
		thing,
		callable
	};
}
/** The same of a list that a row is written as. */
function collectedList(run, value, depth = 3) {
	if (value.items === null || depth === 0) return collected(run, value);
	return {
		...collected(run, value),
		items: value.items.map((item) => collectedList(run, item, depth - 1))
	};
}
/** The same rows in another object: what is written into it stays there. */
function copyOf(value) {
	return {
		...viewOf(value),
		base: value.rows.size === 0 ? value : null,
		items: value.items,
		keys: value.keys,
		columns: value.columns
	};
}
/** The column that a value is of a table, seen directly or through `.values` and the like. */
function columnOf(value) {
	let at = value ?? null;
	for (let steps = 0; at !== null && at.column === null && steps < 4; steps += 1) at = at.base;
	return at?.column ?? null;
}
// src/weigh/flow/turns.ts
/** Follows a loop over a value: each element of what is known, twice what is not. */
function turnsOf$1(run, over, at, body) {
	const loop = run.id();
	run.loops.push(loop);
	run.flow.written.set(loop, run.place(at));
	noteRange(run, loop, over);
	const known = elementsOf(over);
	const count = known === null ? 2 : Math.min(known.length, budget.turns);
	if (known !== null && count > 1 && count === known.length) run.flow.counted.add(loop);
	for (let turn = 0; turn < count; turn += 1) {
		run.turns.push(turn);
		const element = known?.[turn];
		body(element === void 0 ? unknownElement(run, over, loop) : depending(element, loop));
		run.turns.pop();
	}
	run.loops.pop();
}
/** Elements of a list, a tuple or the keys of a dict. */
function elementsOf(over) {
	if (over.items !== null) return over.items;
	if (over.keys !== null && over.thing === null) return [...over.keys.keys()].map((key) => ({
		...nothing(),
		constant: key.startsWith("#") ? void 0 : key,
		columns: !key.startsWith("#")
	}));
	return null;
}
/** The element itself, for what is written into it is written into it; its rows change from turn to turn. */
function depending(element, loop, depth = 3) {
	if (element.member) {
		const items = depth > 0 ? element.items?.map((item) => depending(item, loop, depth - 1)) ?? null : element.items;
		return {
			...viewOf(element),
			perRow: true,
			items,
			loops: /* @__PURE__ */ new Set([...element.loops, loop])
		};
	}
	element.loops.add(loop);
	const items = depth > 0 ? element.items?.map((item) => depending(item, loop, depth - 1)) : void 0;
	return items?.some((item, i) => item !== element.items?.[i]) ? {
		...element,
		items
	} : element;
}
function unknownElement(run, over, loop) {
	if (over.columns || over.frame) return {
		...nothing(),
		columns: true,
		loops: /* @__PURE__ */ new Set([loop])
	};
	const element = over.rows.size === 0 ? nothing() : viewOf(over);
	for (const outer of over.loops) element.loops.add(outer);
	element.turn = over.selects?.is === "index" && over.rows.size === 0 ? "position" : over.rows.size === 0 ? "element" : null;
	element.loops.add(loop);
	element.perRow = over.rows.size > 0;
	if (over.stream) element.rows = run.narrowed(over.rows, {
		is: "part",
		key: `window ${loop} chunk`
	});
	if (over.thing?.is === "groups" && over.rows.size > 0) element.rows = run.narrowed(over.rows, {
		is: "part",
		key: `window ${loop} group ${run.turns.at(-1)}`
	});
	if (over.thing?.is === "groups") return listValue([nothing(), Object.assign(element, { perRow: false })]);
	return element;
}
// src/weigh/flow/hints-choice.ts
/** What was asked for a metric. */
const behind$1 = /* @__PURE__ */ new WeakMap();
/** The predictions of which an error was computed by hand: `((net(x) - y) ** 2).mean()`. */
function erring(value) {
	const evaluations = marksOf(value, "curve").flatMap((mark) => behind$1.get(mark) ?? []);
	const rows = new Set(evaluations.flatMap((one) => [...one.rows]));
	return evaluations.length === 0 ? null : {
		...nothing(),
		rows,
		predictions: new Set(evaluations)
	};
}
const picks = /^(?:argmax|argmin|nanargmax|nanargmin|idxmax|idxmin|max|min|sorted|argsort|index)$/;
/** A metric marks what it gives; what was chosen by one earlier and goes into it is reported. */
function afterMetric(run, call, given, made, figure) {
	const predicted = given.flatMap((value) => [...flowOf([value]).predictions]);
	const evaluations = new Set(predicted.length > 0 ? predicted : evaluationsAt(run, call));
	noteCurve(run, call.at, made, evaluations);
	for (const chosen of allMarks(given)) if (chosen.is === "chosen") report(run, call.at, chosen, [...evaluations]);
	if (evaluations.size === 0 || !figure) return;
	made.rows.clear();
	made.predictions.clear();
}
/** `pred != y`, `y - pred`: what errors are computed of. */
function afterComparison(run, at, left, right, made) {
	const sides = [left, right].map((side) => flowOf([side]).predictions);
	if (sides[0]?.size === 0 !== (sides[1]?.size === 0)) {
		const evaluations = sides.flatMap((side) => [...side]);
		noteCurve(run, at, made, evaluations);
		for (const chosen of allMarks([left, right])) if (chosen.is === "chosen") report(run, at, chosen, evaluations);
	}
}
/** `y_test[p > 0.5]`: answers that predictions pick, to be counted. */
function answersPicked(run, at, { rows, predictions, table }, by, made) {
	if (by.predictions.size === 0 || predictions.size > 0 || rows.size === 0 || table === null || table.all || table.names.size !== 1) return;
	noteCurve(run, at, made, scored(run, [{
		...nothing(),
		rows
	}, by]) ?? []);
}
/** A score of a model by itself. */
function afterScore(run, call, model, made) {
	const evaluations = evaluationsAt(run, call);
	noteCurve(run, call.at, made, evaluations);
	for (const chosen of marksOf(model, "chosen")) report(run, call.at, chosen, evaluations);
}
/** What a call asked by itself: `model.score(X, y)`, `auc_score(model, held)`. */
function evaluationsAt(run, call) {
	const { cell, from, to } = run.place(call.at);
	return run.flow.evaluations.filter(({ place: at }) => at.cell === cell && at.from === from && at.to === to);
}
function noteCurve(run, at, made, evaluations) {
	const rows = /* @__PURE__ */ new Set();
	for (const one of evaluations) for (const row of one.rows) rows.add(row);
	const name = [...evaluations].some(({ told }) => told.some((text) => saysTest.test(text))) ? "test" : "";
	if (rows.size === 0) return;
	const mark = markOf(run, "curve", at, {
		rows,
		name
	});
	behind$1.set(mark, [...evaluations]);
	put$1(made, run.traces.trace(mark));
}
function report(run, at, chosen, evaluations) {
	if (evaluations.length > 0) run.flow.hints.push({
		is: "reported",
		chosen,
		place: run.place(at),
		evaluations
	});
}
/** A metric, and what it chose, goes on in all that is made of it. */
function carryChoice(run, given, made) {
	if (given.includes(made)) return;
	for (const mark of allMarks(given)) if (mark.is === "curve" || mark.is === "chosen") put$1(made, run.traces.trace(mark));
}
/** `argmax`, `max` and their like over a metric choose. */
function afterPick(run, name, call, given, made) {
	if (!picks.test(name) || isPlaceByPlace(call, given) || given.some((value) => isOfRows(value))) return;
	const own = [...allMarks(given)].filter(({ is }) => is === "curve");
	const curves = own.length > 0 ? own : keyedBy(run, call);
	for (const curve of curves) {
		marked(run, made, "chosen", call.at, {
			rows: curve.rows,
			name: curve.name,
			certainty: curve.certainty
		});
		if (name === "sorted" || !call.keywords.has("key") || given.some((value) => holdsModel(value, 3))) continue;
		run.flow.hints.push({
			is: "picked",
			chosen: chosenAt(run, curve, call.at),
			place: run.place(call.at)
		});
	}
}
/** `max(cuts, key=lambda cut: f1_score(y, p > cut))`: the metrics that its key gives, asked once for each. */
function keyedBy(run, call) {
	const [key, [first]] = [call.keywords.get("key"), call.positional];
	if (key?.callable == null || key.callable.is === "class" || first === void 0) return [];
	const found = /* @__PURE__ */ new Set();
	turnsOf$1(run, first, call.at, (element) => {
		const made = callValue(run, key, {
			...call,
			positional: [element],
			keywords: /* @__PURE__ */ new Map()
		});
		for (const mark of marksOf(made, "curve")) found.add(mark);
	});
	return [...found];
}
/** `sorted(zip(names, y - p), …)`: rows in the order of their errors, and no settings. */
function isOfRows({ items }) {
	return (items ?? []).some(({ items: held }) => (held ?? []).some(({ perRow }) => perRow));
}
/** `torch.min(gain * ratio, gain * clipped)`: the lesser of two tensors at each place chooses between no settings. */
function isPlaceByPlace({ at }, [, other]) {
	return at.callee.is === "member" && other !== void 0 && [...allMarks([other])].some(({ is }) => is === "curve");
}
/** An element at a place that was chosen, or of a list that was sorted by a metric, is chosen. */
function chosenBy(run, at, of, places, made) {
	const marks = new Set(choosingOf(run, at, of, places));
	for (const place of places) if (place.is === "at" && !(place === places[0] && keepsRows(run, of, place))) for (const mark of marksOf(place.value, "chosen")) marks.add(mark);
	if (marks.size === 0) return made;
	const chosen = {
		...made,
		traces: new Set(made.traces)
	};
	for (const mark of marks) {
		put$1(chosen, run.traces.trace(mark));
		run.flow.hints.push({
			is: "picked",
			chosen: mark,
			place: run.place(at)
		});
	}
	return chosen;
}
/** `X_test.iloc[np.argsort(errors)[:10]]`: rows to look at, and no settings. */
function keepsRows(run, of, place) {
	const several = place.is === "at" && place.value.selects?.is === "index";
	const isRow = of.predictions.size < 2 && [...of.rows].some(({ source }) => !source.startsWith("unknown"));
	return of.rows.size > 0 && of.items === null && marksOf(of, "curve").length === 0 && (several || isRow) && rowIndex(run, of, place).is === "rows";
}
/** Whether a test may be of how good something is: `if guess == answer` alone counts what is right. */
function ranks$1(run, test, tested) {
	const counts = (mark) => /[!=]=/.test(mark.operation) && !/[<>]/.test(mark.operation) && run.textOf(test).includes(mark.operation);
	return /[<>]/.test(run.textOf(test)) || tested === null || !marksOf(tested, "curve").some(counts);
}
/** What chose by a metric, where that is written. */
function chosenAt(run, curve, at) {
	return run.traces.mark({
		...curve,
		is: "chosen",
		...at === null ? {} : {
			place: run.place(at),
			operation: run.textOf(at)
		}
	});
}
/** `if score > best: best_t = t`: what is bound while a metric was the best so far was chosen by it. */
function chosenWithin(run, scope, { test, tested, body }, before) {
	const curves = tested === null ? [] : marksOf(tested, "curve");
	if (curves.length === 0 || run.loops.length === 0 || tested?.selects == null) return;
	if (saves(body)) for (const curve of curves.filter(isOfTest)) run.flow.hints.push({
		is: "picked",
		chosen: chosenAt(run, curve, test),
		place: curve.place,
		loop: run.loops.at(-1)
	});
	for (const [name, now] of scope.names) {
		if (before.get(name) === now || now.rows.size > 0 && now.thing?.is !== "estimator" || marksOf(now, "curve").length > 0) continue;
		const chosen = {
			...now,
			traces: new Set(now.traces)
		};
		for (const curve of curves) {
			const mark = chosenAt(run, curve, test);
			put$1(chosen, run.traces.trace(mark));
			run.flow.hints.push({
				is: "picked",
				chosen: mark,
				place: mark.place,
				loop: run.loops.at(-1)
			});
		}
		scope.names.set(name, chosen);
	}
}
/** A model is kept where it was the best so far. */
function saves(body) {
	return body.some((at) => at.is === "effect" && at.values.some((it) => it.is === "call" && (it.callee.is === "member" || it.callee.is === "name") && /^(?:save|dump)/.test(it.callee.name)));
}
/** What was chosen among a call's arguments, those behind `**` too. */
function chosenAmong(run, scope, call) {
	const behind = call.at.arguments.filter(({ is }) => is === "double-star").map(({ value }) => evaluate(run, scope, value));
	return [...allMarks([...argumentsOf(call), ...behind])].filter(({ is }) => is === "chosen");
}
// src/weigh/flow/hints-operator.ts
/** `df['y'] == 'yes'`, `1 - df['y']`: what is made of one column and a figure still is of that column. */
function ofOneColumn(operator, left, right, made) {
	if (!/^(?:[<>]=?|==|!=|[-+*/]|\/\/|\*\*|%)$/.test(operator) || made.table !== null || made === left || made === right) return;
	const [one, other] = hasRows(left) ? [left, right] : [right, left];
	if (hasRows(other) || other.table !== null || marksOf(other, "read").length > 0) return;
	const { table } = one;
	if (table !== null && !table.all && table.names.size === 1 && made.rows.size > 0 && made.predictions.size === 0) made.table = table;
}
// src/weigh/flow/scored-part.ts
/** What was asked for errors of each row. */
const behind = /* @__PURE__ */ new WeakMap();
/** `guess == answer`, `answer - guess`: an error of each row, of which only some may be looked at. */
function noteErrors(run, at, sides, made) {
	const asked = [...flowOf(sides).predictions];
	const { cell, from, to } = run.place(at);
	for (const mark of marksOf(made, "curve")) if (mark.place.cell === cell && mark.place.from === from && mark.place.to === to) behind.set(mark, asked);
}
/** `(guess == answer)[held].mean()`: the model is asked about the rows whose errors are looked at, whatever it was asked about for them. */
function scoredInPart(run, of, [first], made) {
	const asked = errorsIn(made);
	const index = asked.size === 0 || first === void 0 ? null : rowIndex(run, of, first);
	if (index?.is !== "rows") return;
	const { step } = index;
	const narrowed = (rows) => [...index.within ?? [], step].reduce((above, it) => run.narrowed(above, it), rows);
	for (const one of asked) {
		const certainty = step.is === "split" ? one.certainty : unsure(one);
		doubted(one);
		const varied = /* @__PURE__ */ new Set([...one.varied, ...index.loops]);
		run.evaluate({
			...one,
			certainty,
			varied,
			rows: narrowed(one.rows),
			labels: new Set(narrowed(one.labels)),
			scored: true
		}, one.looks);
	}
}
/** `groupby('part')` of a table with errors: those of each part are looked at by themselves. */
function scoredByGroup(of) {
	for (const one of errorsIn(of)) doubted(one);
}
function errorsIn(value) {
	return new Set(marksOf(value, "curve").flatMap((mark) => behind.get(mark) ?? []));
}
function doubted(one) {
	one.certainty = unsure(one);
}
/** Asked about more rows than it was trained on, it may be that only the others are looked at. */
function unsure({ certainty, rows, training }) {
	return training !== null && [...rows].some((row) => !training.rows.has(row)) ? Math.min(certainty, 2) : certainty;
}
// src/weigh/flow/hints-time.ts
/** A column of times of a table was named. */
function noteTime(run, frame, column, at, parsed) {
	const table = tableOf(run, frame).of;
	const known = run.flow.hints.find((it) => it.is === "time" && it.table === table && it.column === column);
	if (known?.is === "time") known.parsed ||= parsed;
	else run.flow.hints.push({
		is: "time",
		table,
		column,
		place: run.place(at),
		parsed
	});
}
/** Whether a column was parsed as dates. */
function isParsed(run, frame, column) {
	const of = frame.table?.of;
	return run.flow.hints.some((it) => it.is === "time" && it.table === of && it.column === column && it.parsed);
}
/** Sorted or indexed by a column of times; by another one nothing is told. Certain where it was parsed. */
function ordered$1(run, of, made, by, call) {
	const column = by.find((name) => isParsed(run, of, name)) ?? by.find((name) => isTime(run.flow.declared, name));
	if (column === void 0) return;
	if (marksOf(of, "dated").length > 0) noteTime(run, of, column, call.at, false);
	const down = argument(call, 2, "ascending")?.constant === false;
	const certainty = run.certainty(isParsed(run, of, column) || run.flow.declared.time.includes(column) ? 3 : 2);
	unmark(made, "order");
	marked(run, made, "order", call.at, {
		name: down ? `-${column}` : column,
		certainty
	});
}
/** Time runs the other way round, or backward whichever way it ran. */
function reversed(run, made, backward = false) {
	for (const mark of marksOf(made, "order")) {
		const down = mark.name.startsWith("-");
		if (down && backward) continue;
		for (const trace of made.traces) if (trace.mark === mark) made.traces.delete(trace);
		put$1(made, run.traces.trace(run.traces.mark({
			...mark,
			name: down ? mark.name.slice(1) : `-${mark.name}`
		})));
	}
}
/** A reader that parses dates, indexes by them, or gives prices by day. */
function readTimes(run, name, made, call) {
	if (/^(?:DataReader|get_data_yahoo)$/.test(name)) marked(run, made, "order", call.at, { name: "index" });
	if (call.keywords.get("try_parse_dates")?.constant === true) marked(run, made, "dated", call.at);
	const parsed = call.keywords.get("parse_dates");
	const index = call.keywords.get("index_col");
	const names = namesOf$3(parsed) ?? [];
	for (const column of names) noteTime(run, made, column, call.at, true);
	const [column] = namesOf$3(index) ?? [];
	const byDate = column !== void 0 && (names.includes(column) || parsed?.constant === true || isTime(run.flow.declared, column));
	const first = index?.constant === 0 && parsed !== void 0 && parsed.constant !== false;
	if (byDate || first) marked(run, made, "order", call.at, {
		name: column ?? "index",
		certainty: run.certainty(parsed === void 0 ? 2 : 3)
	});
}
/** `query('a_date <= b_date')`. */
function queried(run, of, call) {
	const [text] = namesOf$3(call.positional[0]) ?? [];
	const names = text?.match(/[A-Za-z_]\w*/g)?.filter((name) => isTime(run.flow.declared, name)) ?? [];
	if (text !== void 0 && /[<>]/.test(text) && new Set(names).size > 1) run.flow.hints.push({
		is: "compared-times",
		tables: /* @__PURE__ */ new Set([tableOf(run, of).of]),
		place: run.place(call.at)
	});
}
/** Two times held against each other: a condition on time. */
function afterBinary(run, at, left, right, binary) {
	if (/^[<>]=?$/.test(at.operator)) {
		const times = [left, right].flatMap((side) => marksOf(side, "read").filter(({ name }) => isTime(run.flow.declared, name)));
		const columns = new Set(times.map(({ name, table }) => `${table} ${name}`));
		const tables = new Set(times.map(({ table }) => table));
		if (columns.size > 1) run.flow.hints.push({
			is: "compared-times",
			tables,
			place: run.place(at)
		});
	}
	const made = afterOperator(run, at, left, right, binary(left, right));
	ofOneColumn(at.operator, left, right, made);
	if (at.operator !== "+") unmark(made, "columns");
	if (/^(?:==|!=|-)$/.test(at.operator)) {
		afterComparison(run, at, left, right, made);
		noteErrors(run, at, [left, right], made);
	}
	return made;
}
// src/weigh/flow/moved.ts
/** What says of a value, or of the one column that it is, that it tells of rows before or behind its own. */
function movesOf({ traces, table }) {
	const isOwn = ({ column, table: of }) => column === null || table !== null && !table.all && table.of === of && table.names.has(column);
	return new Set([...traces].filter((trace) => isMove(trace.mark) && isOwn(trace)).map(({ mark }) => mark));
}
/** Made of other rows than its own. */
function isMove({ is }) {
	return is === "lag" || is === "moved";
}
/** Whether values begin at different rows of one table: what stands in one row then was not in one row before. */
function beginsElsewhere(one, other) {
	const [here, there] = [begins$1(rowsIn(one)), begins$1(rowsIn(other))];
	return [...here].some(([source, steps]) => there.has(source) && !isSame$5(steps, there.get(source) ?? /* @__PURE__ */ new Set()));
}
function rowsIn(value) {
	return value.rows.size > 0 || value.items === null ? value.rows : flowOf([value]).rows;
}
/** Where rows of each source begin, by the cuts that left out what stood before them. */
function begins$1(rows) {
	const found = /* @__PURE__ */ new Map();
	for (const { source, path } of rows) {
		const cuts = path.flatMap((step) => step.is === "part" && /^(?:slice (?!0?:)|tail )/.test(step.key) ? [step.key.split(":")[0]] : []);
		found.set(source, (found.get(source) ?? /* @__PURE__ */ new Set()).add(cuts.join(" ")));
	}
	return found;
}
function isSame$5(one, other) {
	return one.size === other.size && [...one].every((it) => other.has(it));
}
// src/weigh/flow/hints-assign.ts
/** `df['c'] = v`, `df.loc[mask, 'c'] = v`: the column now carries what its value does. */
function afterAssign(run, object, places, value, at) {
	if (object.keys !== null || object.items !== null || object.thing?.is === "estimator") return;
	const last = places.at(-1);
	const names = last?.is === "at" ? namesOf$3(last.value) : null;
	const frame = object.thing?.is === "bound" && object.base !== null ? object.base : object;
	for (const name of names ?? [null]) column(run, frame, name, value, at, places.length > 1);
}
/** `df.index = v`, `df.c = v`. */
function afterAttribute(run, object, name, value, at) {
	if (object.rows.size === 0 || object.keys !== null) return;
	if (name === "columns") unproven(object);
	else if (name !== "index") column(run, object, name, value, at);
	else if (marksOf(value, "parsed").length > 0) marked(run, object, "order", at, { name: "index" });
}
function column(run, frame, name, value, at, partly = false) {
	if (name === null) {
		for (const trace of value.traces) if (!isProof(trace)) put$1(frame, trace);
		return;
	}
	setColumn(run, frame, name, value, partly);
	if (beginsElsewhere(frame, value)) put$1(frame, run.traces.trace(markOf(run, "moved", at), tableOf(run, frame).of, name));
	if (marksOf(value, "parsed").length > 0) noteTime(run, frame, name, at, true);
}
/** Puts a value into a frame's column: what it carried before is gone, unless only some rows are written. */
function setColumn(run, frame, name, value, partly = false) {
	const table = tableOf(run, frame);
	if (!partly) dropColumns(run, frame, frame, [name]);
	frame.table = changed(table, [name], true);
	for (const trace of value.traces) {
		if (trace.mark.is === "named" || trace.mark.is === "columns") continue;
		if (trace.column !== null) {
			if (!isProof(trace)) put$1(frame, trace);
		} else if (trace.mark.is === "read" && trace.mark.name === name && trace.mark.table === table.of) {} else if (trace.mark.is === "read" && trace.mark.table === null) {
			if (trace.mark.name !== name) put$1(frame, run.traces.trace(run.traces.mark({
				...trace.mark,
				table: table.of
			}), table.of, name));
		} else if (trace.mark.is !== "window" || value.rows.size > 0) put$1(frame, run.traces.trace(trace.mark, table.of, name));
	}
}
/** `del df['c']`. */
function afterDelete(run, scope, target) {
	if (target.is !== "subscript") return;
	const frame = evaluate(run, scope, target.of);
	const name = constantKey$1(placesOf(run, scope, target.index));
	if (name !== null && frame.keys === null && frame.items === null) dropColumns(run, frame, frame, [name]);
}
// src/weigh/flow/read-each.ts
/** The loops that changed what something unknown was asked for. */
const readIn = /* @__PURE__ */ new WeakMap();
const reads = /^(?:read\w*|next\w*|recv\w*|receive|grab\w*|capture\w*|poll|get_(?:frame|image|window|sample|batch)\w*)$/;
/** Notes that an unknown call gave this: a file of its own in each turn of the loops that its arguments change with. */
function noteRead(made, given) {
	const loops = new Set(given.flatMap((value) => [...value.loops]));
	if (made.rows.size === 0 && loops.size > 0) readIn.set(made, loops);
}
/** `camera.read()` in a loop: another picture each time, and no view of the camera. */
function readNext(run, made, name) {
	if (made.rows.size > 0 || run.loops.length === 0 || !reads.test(name)) return;
	made.base = null;
	readIn.set(made, new Set(run.loops));
}
/** What is unpacked was read where the whole was. */
function readWith(whole, part) {
	const loops = readIn.get(whole);
	if (loops !== void 0 && part.rows.size === 0) readIn.set(part, loops);
}
/** One of many that a loop reads, in the turn that reads it: its statistics are arithmetic on one row. */
function isReadEach(run, value) {
	let root = value;
	for (let steps = 0; root.base !== null && root.rows.size === 0 && steps < 8; steps += 1) root = root.base;
	const loops = root.rows.size > 0 ? void 0 : readIn.get(root);
	return loops !== void 0 && run.loops.some((loop) => loops.has(loop));
}
/** A table or an array that an unknown call gave, or that nothing was seen to bind: it has rows from the moment that it is summarised. */
function isUnknownTable({ rows, items, keys, thing, callable, constant, literal, columns, selects, learned, turn }) {
	return items === null && keys === null && callable === null && selects === null && turn === null && !columns && !literal && rows.size === 0 && (thing === null || thing.is === "bound") && constant === void 0 && learned.size === 0;
}
// src/weigh/flow/assign.ts
/** Binds what an assignment, a loop or a `with` gives to its target. */
function assign(run, scope, target, value) {
	switch (target.is) {
		case "name":
			bind$1(scope, target.name, value);
			return;
		case "star":
			assign(run, scope, target.value, value);
			return;
		case "tuple":
		case "list":
			unpack(run, scope, target.items, value);
			return;
		case "member": {
			const object = evaluate(run, scope, target.of);
			if (isRefilled(object, value, target.name)) object.rows = new Set(value.rows);
			else if (object.rows.size > 0 && object.keys === null) writeInto(run, object, value, target.name, [target.name]);
			else {
				object.keys ??= /* @__PURE__ */ new Map();
				object.keys.set(target.name, value);
			}
			if (object.thing?.is === "estimator" && /\w_$/.test(target.name)) object.thing.training = null;
			afterAttribute(run, object, target.name, value, target);
			return;
		}
		case "subscript": {
			const [object, places] = [evaluate(run, scope, target.of), placesOf(run, scope, target.index)];
			writeInto(run, object, value, constantKey$1(places), writtenColumns(places), filledWith(run, scope, object, places, value));
			afterAssign(run, object, places, value, target);
			return;
		}
		default: evaluate(run, scope, target);
	}
}
/** `train_set.data = pictures[:50000]`: a data set that is no table holds these rows from now on. */
function isRefilled({ rows, keys }, value, name) {
	const isTable = [...rows].some(({ source }) => source.startsWith("frame "));
	return keys === null && rows.size > 0 && value.rows.size > 0 && !isTable && /^(?:data|samples|imgs|examples|raw_ratings)$/.test(name);
}
/** `d['k'] = v`: an entry of a dict, a column or a cell of a frame. A frame or array without rows takes those of what is put in. */
function writeInto(run, object, value, key, columns, row = value) {
	if (object.keys !== null || object.rows.size === 0 && object.items === null && key !== null && object.thing === null && object.base === null && value.rows.size === 0) {
		object.keys ??= /* @__PURE__ */ new Map();
		object.keys.set(key ?? `#${object.keys.size}`, value);
		return;
	}
	if (object.items !== null) {
		object.items.push(value);
		object.literal &&= value.literal;
		return;
	}
	if (object.rows.size === 0) pour({
		...row,
		traces: /* @__PURE__ */ new Set()
	}, object);
	write(object, value, columns);
	if (value.predictions.size === 0) return;
	if (key === null) for (const one of value.predictions) object.predictions.add(one);
	else object.predicted = new Map([...object.predicted ?? [], [key, value]]);
}
/** Columns between the brackets: `df['a']`, `df[['a', 'b']]`, `df.loc[mask, 'a']`. */
function writtenColumns(places) {
	const last = places.at(-1);
	return last?.is === "at" ? columnNames(last.value) : null;
}
function unpack(run, scope, targets, value) {
	const star = targets.findIndex(({ is }) => is === "star");
	const [head] = targets;
	if (star > 0 && head !== void 0) firstTaken(run, head, value);
	const parts = partsOf$2(run, namedSides(run, value, targets), targets.length);
	if (value.items === null && isPair(targets)) nameHeld(run, parts, targets);
	const lost = parts.filter((part, i) => /^(?:\w+_)?loss$/i.test(nameOf$3(targets[i])) && part.predictions.size > 0);
	if (value.items === null && lost.length > 0) scored(run, lost.slice(0, 1));
	targets.forEach((target, i) => {
		if (star < 0 || i < star) assign(run, scope, target, parts[i] ?? nothing());
		else if (i === star) assign(run, scope, target, {
			...nothing(),
			items: parts.slice(i, parts.length - (targets.length - 1 - i))
		});
		else assign(run, scope, target, parts.at(i - targets.length) ?? nothing());
	});
}
/** What was read as one and is unpacked as `train, test` is two. */
function namedSides(run, value, targets) {
	const whole = value.rows.size > 0 && value.items === null && value.keys === null && value.divides === null && value.opaque === null;
	return isPair(targets) && whole ? {
		...value,
		divides: {
			id: `named ${run.id()}`,
			random: false
		}
	} : value;
}
const nameOf$3 = (target) => target?.is === "name" ? target.name : "";
function isPair(targets) {
	const names = targets.map(nameOf$3);
	return names.some((name) => /tr(?:ai)?n/i.test(name)) && names.some((name) => /te?st|val|dev|hold/i.test(name));
}
/** `train, test = load()` of something unknown: what is called a table to test on is rows, and no number of steps. */
function nameHeld(run, parts, targets) {
	const isTable = (name) => /^(?:(?:df|data|x|features)_?)?test(?:ing)?(?:_?(?:df|data|x|set|features|frame))?$/i.test(name);
	for (const [i, part] of parts.entries()) if (isTable(nameOf$3(targets[i])) && part.rows.size + part.predictions.size === 0 && part.items === null && part.thing === null) run.rowsOf(part, "unknown");
}
/** The values that a value is unpacked into. */
function partsOf$2(run, value, count) {
	if (value.items !== null && value.items.length > 0) return value.items;
	const { divides, opaque } = value;
	if (divides !== null) return Array.from({ length: count }, (_, side) => sideOf$1(run, value, divides, side));
	if (opaque !== null) {
		const aligned = count > 1 ? [opaque.held, opaque.handed].find(({ length }) => length === count) ?? [] : [];
		return Array.from({ length: count }, (_, i) => {
			const made = aligned[i] === void 0 ? nothing() : {
				...viewOf(aligned[i]),
				thing: modelIn(aligned[i])
			};
			for (const fact of value.learned) made.learned.add(fact);
			for (const loop of value.loops) made.loops.add(loop);
			for (const one of value.predictions) made.predictions.add(one);
			made.base = null;
			readWith(value, made);
			return made;
		});
	}
	if (value.rows.size === 0 && value.predictions.size === 0 && value.keys === null) return Array.from({ length: count }, () => loopsOf(run, value));
	return Array.from({ length: count }, () => viewOf(value));
}
/** `net, optimiser, loader = prepare(net, optimiser, loader)` gives the same network. */
function modelIn({ thing }) {
	return thing?.is === "estimator" ? thing : null;
}
function loopsOf(run, value) {
	const made = nothing();
	for (const loop of value.loops) made.loops.add(loop);
	for (const fact of value.learned) made.learned.add(fact);
	made.literal = value.literal && value.constant === void 0;
	made.thing = modelIn(value);
	carryChoice(run, [value], made);
	readWith(value, made);
	return made;
}
/** One side of a division. */
function sideOf$1(run, value, { id, random }, side) {
	const made = viewOf(value);
	made.base = null;
	made.table = value.table;
	made.rows = run.narrowed(value.rows, inRow(value, {
		is: "split",
		id,
		side,
		random
	}));
	return made;
}
// src/weigh/flow/iterated.ts
/** What a loop goes over where it is handed an instance of the program, what its `__iter__` gives; or rows that were divided, each side. */
function iterated(run, over, at) {
	const { divides } = over;
	const count = over.items !== null || divides === null ? 0 : divides.count ?? (divides.random ? 3 : 0);
	if (count > 0 && count <= 3) return listValue(partsOf$2(run, over, count));
	const type = over.thing?.is === "instance" ? over.thing.type.callable : null;
	if (type?.is !== "class") return over;
	const ask = (name) => {
		const method = type.methods.get(name);
		if (method?.is !== "function") return null;
		const { from, to } = at;
		const call = {
			at: {
				is: "call",
				from,
				to,
				callee: at,
				arguments: []
			},
			positional: [],
			keywords: /* @__PURE__ */ new Map()
		};
		return callValue(run, {
			...nothing(),
			callable: {
				...method,
				self: over
			}
		}, {
			...call,
			at: {
				...call.at,
				arguments: []
			},
			positional: []
		});
	};
	const made = ask("__iter__");
	if (made !== over) return made ?? over;
	const next = ask("__next__");
	return next === null ? over : listValue([collected(run, next)]);
}
/** `enumerate(loader)`, `zip(loader, names)`. */
function withIterated(run, call) {
	return {
		...call,
		positional: call.positional.map((value) => iterated(run, value, call.at))
	};
}
// src/weigh/flow/selected-rows.ts
/** Row numbers of row numbers: a part, or a side, of what those keep. */
function selectedOf(of, step, text) {
	const key = `${of.key}[${text}]`;
	const within = [...of.within ?? [], stepOf$1(of)];
	if (step.is !== "split") return {
		...of,
		key,
		is: "index",
		within,
		step: {
			is: "part",
			key
		}
	};
	return {
		...of,
		key,
		is: "fold",
		side: step.side,
		within,
		step: {
			...step,
			id: `${step.id} of ${of.key} ${of.side}`
		}
	};
}
/** The rows that a selection leaves. */
function othersOf(selection) {
	const { key, step } = selection;
	if (selection.is === "fold" && step === void 0) return {
		...selection,
		side: 1 - selection.side
	};
	const other = key.startsWith("~") ? key.slice(1) : `~${key}`;
	if (step?.is === "split") return {
		...selection,
		key: other,
		step: {
			...step,
			side: 1 - step.side
		}
	};
	return {
		...selection,
		is: "mask",
		key: other,
		side: 0,
		step: void 0
	};
}
/** `Subset(data, numbers)`: the rows of these numbers. */
function subsetOf(run, of, numbers) {
	const made = {
		...flowOf([of]),
		rows: run.rowsOf(of)
	};
	const { selects } = numbers;
	for (const loop of numbers.loops) made.loops.add(loop);
	const steps = selects === null ? [{
		is: "unsure",
		key: `index ${run.identity(numbers)}`
	}] : [...selects.within ?? [], stepOf$1(selects)];
	return {
		...made,
		rows: steps.reduce((rows, step) => run.narrowed(rows, step), made.rows)
	};
}
/** `DataLoader(Pictures(root), 64)`: whatever it is, it has rows; where somebody draws of them, nobody knows which. */
function isLoaded(path, { items, thing }, { positional, keywords }) {
	if (!path.endsWith("DataLoader") || path.startsWith("dgl") || positional.length > 2) return false;
	return items === null && thing === null && !keywords.has("sampler") && !keywords.has("batch_sampler");
}
// src/weigh/flow/comprehension.ts
/** What a comprehension collects. */
function comprehension(run, scope, at) {
	const inner = innerScope(scope);
	const made = [];
	const keys = /* @__PURE__ */ new Map();
	let alongRows = false;
	let overRows = false;
	let numbers = null;
	let outer = null;
	const around = [...run.loops];
	const step = (clauses) => {
		const [clause, ...rest] = clauses;
		if (clause === void 0) {
			const value = evaluate(run, inner, at.value);
			if (at.key !== null) keys.set(String(evaluate(run, inner, at.key).constant ?? `#${keys.size}`), value);
			const asked = at.clauses.flatMap(({ tests }) => tests);
			const own = at.makes === "dict" ? value : ofOwnFile(run, value);
			made.push(isOfRow(own) ? asked.reduce((member, test) => kept$1(run, member, `test ${run.site(test)}`), own) : own);
			return;
		}
		const over = iterated(run, evaluate(run, inner, clause.iterable), clause.iterable);
		alongRows ||= over.perRow;
		overRows ||= over.rows.size > 0 || over.selects !== null;
		if (over.selects?.is === "fold" && isSame$4(at, clause)) numbers = left(run, over, clause);
		turnsOf$1(run, over, clause.iterable, (element) => {
			assign(run, inner, clause.target, element);
			for (const test of clause.tests) outer ??= otherThan(run, test, evaluate(run, inner, test));
			step(rest);
		});
	};
	step(at.clauses);
	if (at.makes === "dict") return {
		...nothing(),
		keys
	};
	if (numbers !== null) return numbers;
	const isWhole = (value) => isOfRow(value) && (overRows || !isInWindow(value, around));
	const members = alongRows ? made : made.map((value) => isWhole(value) ? collectedList(run, value) : value);
	if (outer === null || !around.includes(outer)) return listValue(members);
	const rest = {
		is: "part",
		key: `window ${outer} rest`
	};
	return listValue(members.map((value) => value.rows.size === 0 ? value : {
		...value,
		rows: run.narrowed(value.rows, rest)
	}));
}
/** A row or a window, or a tuple of such. */
function isOfRow({ perRow, items }) {
	return perRow || items !== null && items.length > 0 && items.every((item) => item.perRow && item.items === null);
}
/** `[i for i in fold if …]`: the elements themselves. */
function isSame$4({ value, clauses }, { target }) {
	return clauses.length === 1 && value.is === "name" && target.is === "name" && value.name === target.name;
}
/** The row numbers of a side that the tests leave: they stay on that side. */
function left(run, over, { tests }) {
	const text = tests.map((test) => run.textOf(test)).join(" and ");
	return over.selects === null || text === "" ? over : {
		...over,
		selects: selectedOf(over.selects, {
			is: "part",
			key: text
		}, text)
	};
}
/** Of the rows that one turn of a loop around it has: what it is asked by other names is of no more rows. */
function isInWindow(value, around) {
	const windows = around.map((loop) => `window ${loop} `);
	const isTurn = (step) => step.is === "part" && windows.some((start) => step.key.startsWith(start));
	return [...flowOf([value]).rows].some(({ path }) => path.some(isTurn));
}
/** The outer loop of `j != i`. */
function otherThan(run, test, value) {
	if (test.is !== "binary" || test.operator !== "!=") return null;
	return run.loops.slice(0, -1).findLast((loop) => value.loops.has(loop)) ?? null;
}
// src/weigh/flow/drawn-mask.ts
const drawn$1 = /* @__PURE__ */ new WeakMap();
/** `np.random.rand(len(df)) < 0.8`: a mask of rows drawn at random is one side of a division, what it leaves the other. */
function drawnMask(run, at, left, right) {
	const [draw, bound] = isDraw(left) ? [left, right] : [right, left];
	if (!isDraw(draw) || typeof bound.constant !== "number" || !/^[<>]/.test(at.operator)) return null;
	const id = `drawn ${draw.selects?.key} ${bound.constant}`;
	const known = drawn$1.get(run) ?? /* @__PURE__ */ new Map();
	if (!known.has(id)) drawn$1.set(run, known.set(id, {
		place: run.place(at),
		operation: run.textOf(at)
	}));
	return {
		is: "split",
		id,
		side: at.operator.startsWith("<") === (draw === left) ? 0 : 1,
		random: true
	};
}
function isDraw({ selects }) {
	return selects?.is === "index" && /^(?:rand|random|random_sample|uniform) /.test(selects.key);
}
/** The rows that such a mask was laid on have been divided. */
function noteDrawn(run, of, by) {
	const step = by.selects?.step;
	const mask = step?.is === "split" ? drawn$1.get(run)?.get(step.id) : void 0;
	if (step?.is !== "split" || mask === void 0 || run.flow.divisions.some(({ id }) => id === step.id)) return;
	const division = {
		...mask,
		id: step.id,
		rows: new Set(run.rowsOf(of)),
		shuffled: true,
		grouped: false,
		by: null,
		stratified: false
	};
	run.flow.divisions.push(division);
	run.flow.hints.push({
		is: "divided",
		division,
		marks: allMarks([of])
	});
}
// src/weigh/flow/hints-columns.ts
const same = /^(?:tolist|to_list|copy|sort|sorted|values|to_numpy|append|extend|insert)$/;
/** A method of a list of a frame's columns: which of them are left out now. */
function afterColumnList(run, of, name, call, made) {
	const lists = marksOf(of, "columns");
	if (lists.length === 0 || same.test(name)) return;
	const changed = name === "remove" ? of : made;
	unmark(changed, "columns");
	if (name !== "remove") unmark(made, "columns");
	const names = /^(?:drop|difference|remove)$/.test(name) ? namesOf$3(call.positional[0]) : null;
	if (names !== null) for (const list of lists) put$1(changed, run.traces.trace(without$2(run, list, names)));
}
/** `[c for c in df.columns if c not in ('y', 'id')]`: all columns but some. */
function afterComprehension(run, scope, at, made) {
	const [clause, further] = at.clauses;
	if (clause === void 0 || further !== void 0 || at.makes !== "list" || clause.target.is !== "name") return made;
	if (at.value.is !== "name" || at.value.name !== clause.target.name) return made;
	const { target } = clause;
	const names = clause.tests.map((test) => leftOut(run, scope, test, target.name));
	if (!names.every((it) => it !== null)) return made;
	const over = evaluate(run, scope, clause.iterable);
	const own = over.frame ? [markOf(run, "columns", clause.iterable, { table: tableOf(run, over).of })] : [];
	for (const list of [...marksOf(over, "columns"), ...own]) put$1(made, run.traces.trace(without$2(run, list, names.flat())));
	return made;
}
/** Names that a test leaves out; null where it tests something else. */
function leftOut(run, scope, test, name) {
	if (test.is !== "binary" || test.left.is !== "name") {
		if (test.is !== "binary" || test.operator !== "and") return null;
		const sides = [test.left, test.right].map((side) => leftOut(run, scope, side, name));
		return sides.every((it) => it !== null) ? sides.flat() : null;
	}
	if (test.left.name !== name || test.operator !== "not in" && test.operator !== "!=") return null;
	return namesOf$3(evaluate(run, scope, test.right));
}
function without$2(run, list, names) {
	return run.traces.mark({
		...list,
		name: [.../* @__PURE__ */ new Set([...list.name.split("\n").filter(Boolean), ...names])].join("\n")
	});
}
/** Keeps the columns of a list of them; false where it is none. */
function keepListed(run, of, list, made) {
	const found = marksOf(list, "columns").find(({ table }) => table === of.table?.of);
	if (found === void 0) return false;
	dropColumns(run, of, made, found.name.split("\n").filter(Boolean));
	return true;
}
/** An expression about a column by its name, as polars and Spark write them. */
function aboutColumn(run, call, made) {
	const [name] = namesOf$3(call.positional[0]) ?? [];
	if (name === void 0) return;
	named$6(run, call.at, name, made);
	put$1(made, run.traces.trace(markOf(run, "read", call.at, { name })));
}
/** `alias(name)`: what its column will be called. */
function named$6(run, at, name, made) {
	unmark(made, "named");
	put$1(made, run.traces.trace(markOf(run, "named", at, { name })));
}
// src/weigh/flow/libraries/frame.ts
const words$4 = (text) => new Set(text.split(/\s+/).filter(Boolean));
/** Attributes of frames, arrays and tensors. */
const frameMembers = {
	/** No rows: sizes, names, types. */
	nothing: words$4("shape size ndim columns dtypes dtype nbytes empty name names axes flags device requires_grad feature_names target_names DESCR"),
	/** The same rows, asked another way. */
	same: words$4("values T iloc loc at iat ix str dt cat array data target A A1 flat real imag index num_rows")
};
/**
* Methods of frames, arrays, tensors and data sets: pandas, numpy, polars, Spark, torch, TensorFlow, Hugging Face. What is not here
* gives the rows it was asked of.
*/
const frameMethods = {
	statistic: words$4("mean std var median mode min max quantile sum nanmean nanstd nanmedian nanmin nanmax amin amax skew kurt kurtosis mad sem ptp average approxQuantile value_counts bincount percentile nanpercentile describe corr cov agg aggregate reduce_mean reduce_std reduce_max reduce_min reduce_sum prod first_valid_index"),
	part: words$4("dropna drop_duplicates query head tail filter where_rows nlargest nsmallest limit truncate first last between_time drop_nulls unique dropDuplicates distinct exclude shard select_rows compress"),
	copy: words$4("repeat"),
	neighbour: words$4("ffill bfill pad backfill interpolate shift diff rolling expanding ewm cumsum cumprod cummax cummin cumcount rank pct_change resample asfreq"),
	windows: words$4("rolling expanding ewm resample"),
	union: words$4("append concat extend union unionByName vstack hstack concatenate"),
	nothing: words$4("plot hist boxplot info to_csv to_excel to_pickle to_json to_parquet to_sql to_html savefig show print printSchema write save dump tolist_names keys count nunique isEmpty numel dim size ndimension memory_usage bar barh line scatter area pie display close backward_hooks zero_grad step"),
	/** A table of columns stays one. */
	tables: /^(?:copy|rename|reset_index|set_index|reindex|replace|sort_\w+|assign|fillna|dropna|drop_duplicates|query|head|tail|astype|merge|join|select_dtypes|[fb]fill|interpolate|pipe|convert_dtypes|infer_objects|nlargest|nsmallest)$/,
	/** They keep all rows, whatever they are given. */
	same: /^(?:as\w+|build_full_trainset|build_testset|copy|rename\w*|re(?:set|name|index|shape|place|peat|cast)\w*|(?:re)?set_\w+|sort\w*|order\w*|assign|fill\w*|clip\w*|round|abs|map|apply\w*|pipe|join\w*|merge\w*|to\w*|with\w*|select\w*|cast\w*|add\w*|sub\w*|mul\w*|div\w*|true\w*|pow|mod|r(?:add|sub|mul|div|pow)|float|long|int|double|half|bool|view|flatten|squeeze|unsqueeze|expand\w*|trans\w*|swap\w*|permute|rot90|rotate|flip\w*|mirror|contiguous|clone|type|batch\w*|shuffle|prefetch|cache|persist|repartition|coalesce|lazy|collect|alias|over|get|pop|insert|update|drop\w*|explode|melt|pivot\w*|stack|unstack|cut|encode|decode|dot|T|iter\w*|item\w*|eval|mask|where|shift|diff|interpolate|rank|pct_change|resample|asfreq|align|infer_\w+|convert_\w+|tz_\w+|remove_\w+|cuda|cpu|numpy|detach|requires_grad_|\w+_)$/,
	index: words$4("argsort nonzero argwhere randperm permutation"),
	mask: words$4("isin isnull notnull isna notna duplicated between eq ne gt ge lt le startswith endswith contains isnan isfinite any all"),
	groups: words$4("groupby groupBy group_by groupby_rolling"),
	sides: words$4("randomSplit random_split split_by_index split_frame"),
	inPlace: words$4("fillna replace drop dropna drop_duplicates rename reset_index set_index sort_values sort_index clip interpolate ffill bfill query eval update insert pop sort shuffle resize fill normal_ uniform_ fill_ add_ mul_ sub_ div_")
};
// src/weigh/flow/hints-index.ts
/** `x[…]`: which columns are left, and what picked the element. */
function afterSubscript(run, at, of, places, made) {
	const [by] = places;
	if (by?.is === "at") answersPicked(run, at, of, by.value, made);
	if (by?.is === "at") noteDrawn(run, of, by.value);
	const picked = chosenBy(run, at, of, places, made);
	if (picked === of || isHeld(of)) return picked;
	unmark(picked, "columns");
	const [first, second, further] = places;
	if (first === void 0) return picked;
	const byRow = of.thing?.is === "bound" && /^i?loc$/.test(of.thing.name);
	const columns = second ?? (byRow ? void 0 : first);
	if (first.is === "slice" && first.bounds.slice(0, 2).every(({ value }) => run.loops.some((loop) => value.loops.has(loop)))) marked(run, picked, "window", at);
	if (first.is === "slice" && first.bounds[2]?.value.constant === -1) reversed(run, picked);
	if (columns === void 0 || columns.is === "slice" && (second === void 0 || !columns.given)) picked.table = of.table;
	else if (further === void 0 && columns.is === "slice") columnsFrom(run, of, columns, picked);
	else if (further !== void 0 || columns.is === "slice") unproven(picked);
	else columnsAt(run, at, of, columns.value, second === void 0, picked);
	return picked;
}
/** Columns by their names, rows by a mask; of anything else nobody knows which columns are left. */
function columnsAt(run, at, of, value, only, made) {
	const names = namesOf$3(value);
	if (names !== null) {
		keepColumns(run, of, made, names, at);
		if (of.thing?.is === "groups") return;
		for (const name of names) if (isTime(run.flow.declared, name)) noteTime(run, of, name, at, false);
	} else if (only && masks(value)) made.table = of.table;
	else if (!keepListed(run, of, value, made)) {
		const { constant } = value;
		if (!only && typeof constant === "number") keepColumns(run, of, made, [placeName(tableOf(run, of), constant)], at);
		else unproven(made);
	}
}
/** A mask keeps rows, and so do folds of an array; any other list may name columns. */
function masks({ selects, rows, table }) {
	if (selects !== null) return selects.is !== "index";
	return rows.size > 0 && table !== null && !table.all;
}
/** `x[:, a:]`: the last column is among what is left, whatever it is called. */
function columnsFrom(run, of, { bounds }, made) {
	const [lower, upper, step] = bounds;
	if (upper?.key === "" && (step?.key ?? "") === "" && lower?.value.constant === 0) {
		made.table = of.table;
		return;
	}
	if (!(upper?.key === "" && (step?.key ?? "") === "" && typeof lower?.value.constant === "number")) unproven(made);
	else {
		const table = tableOf(run, of);
		const last = placeName(table, -1);
		for (const trace of made.traces) if (isProof(trace) && trace.column !== null && trace.column !== last) made.traces.delete(trace);
		made.table = {
			...table,
			all: false,
			names: /* @__PURE__ */ new Set([last, placeName(table, -2)])
		};
	}
}
/** What a column is called by its place; only while none comes or goes. */
function placeName({ version }, at) {
	return `#${at}@${version}`;
}
/** An element of a list or a dict keeps what it is. */
function isHeld(of) {
	return of.items !== null || of.keys !== null || of.thing?.is === "estimator" || of.thing?.is === "imported" || of.divides !== null;
}
/** `x.name`: the same columns another way, or one of them. */
function afterMember(run, of, at, member) {
	const { name } = at;
	const made = member(of);
	if (of.thing?.is === "estimator" && of.thing.searches && name === "best_params_" && of.thing.training !== null) marked(run, made, "chosen", at, { rows: of.thing.training.rows });
	if (made === of || isHeld(of) || made.thing?.is !== "bound" || of.thing?.is === "groups") return made;
	if (frameMembers.same.has(name)) {
		if (name === "T" || name === "index") unproven(made);
		else made.table = /^(?:i?loc|ix|values)$/.test(name) && of.frame ? tableOf(run, of) : of.table;
		if (name === "index") for (const mark of marksOf(made, "order")) put$1(made, run.traces.trace({
			...mark,
			is: "parsed"
		}));
		return made;
	}
	if (name === "columns" && of.rows.size > 0) marked(run, made, "columns", at, { table: tableOf(run, of).of });
	if (name === "na") made.table = of.table;
	if (name === "na" || frameMembers.nothing.has(name) || of.rows.size === 0) return made;
	const { table } = of;
	if (table !== null && !table.all) made.table = table;
	else if (!methodLike.test(name)) {
		keepColumns(run, of, made, [name], at);
		if (isTime(run.flow.declared, name)) noteTime(run, of, name, at, false);
	}
	return made;
}
/** Names that are asked of a frame as its methods. */
const methodLike = /^(?:apply\w*|map|fillna|drop\w*|sort_\w+|set_\w+|reset_index|merge|join|groupby|shift|rolling|diff|copy|astype|rename|head|tail|sample|mean|sum|std|var|min|max|median|mode|count|describe|info|plot|hist|corr|isin|isnull|notnull|isna|notna|query|assign|insert|pop|to_\w+|between|replace|clip|abs|round|append|pivot\w*|melt|stack|unstack|transform|agg|aggregate|resample|ffill|bfill|interpolate|unique|nunique|value_counts|duplicated|select\w*|filter|with_\w+|reshape|ravel|flatten|items|iterrows|itertuples|keys|values|eval|nlargest|nsmallest|rank|cumsum|pct_change|expanding|ewm|tolist|squeeze|to|size|shape|split|where|mask|any|all|sub|add|mul|div)$/;
// src/weigh/flow/prediction.ts
/** Loops that the rows change with; where the model is asked about what it said before, the loop it does so in is a forecast. */
function variedBy(run, estimator, given) {
	const varied = new Set(given?.loops ?? []);
	const before = [...given?.predictions ?? []].filter(({ model }) => model === estimator.id);
	if (before.length > 0) for (const loop of run.loops) varied.add(loop);
	for (const one of before) for (const loop of one.loops) if (run.loops.includes(loop)) one.varied.add(loop);
	return varied;
}
/** Asked for as many steps as there are, and not about rows that somebody has: what it is held against says which they are. */
function isForecast$1({ training, role }, data) {
	return training !== null && role === "model" && (data === void 0 || data.items === null && data.keys === null && data.constant !== null);
}
/** A model is asked about rows. */
function predict(run, estimator, data, at, is) {
	if (is !== "prediction" && data !== void 0 && isUnknownTable(data)) run.rowsOf(data);
	const given = data === void 0 ? void 0 : flowOf([data]);
	const rows = given?.rows ?? /* @__PURE__ */ new Set();
	const made = copyOf(given ?? nothing());
	const groups = estimator.role === "model" && is === "prediction" ? estimator.learned : /* @__PURE__ */ new Set();
	made.learned = new Set(groups);
	made.base = null;
	if (rows.size === 0 && (is !== "prediction" || !isForecast$1(estimator, data))) return made;
	const ahead = rows.size === 0;
	const one = run.evaluate({
		place: run.place(at),
		model: estimator.id,
		is,
		rows: ahead ? /* @__PURE__ */ new Set([run.rows.source(`ahead ${run.id()}`)]) : rows,
		learned: new Set(given?.learned ?? []),
		labels: /* @__PURE__ */ new Set(),
		scored: is !== "prediction",
		training: estimator.training,
		varied: variedBy(run, estimator, given),
		inference: is === "prediction" && (ahead || groups.size > 0 || given?.perRow === true || data?.literal === true),
		certainty: run.certainty(estimator.known ? 3 : 2)
	});
	made.predictions = /* @__PURE__ */ new Set([one]);
	made.perRow = given?.perRow ?? false;
	return made;
}
// src/weigh/flow/subscript.ts
/** Keys of a dict of data sets, `train` or `X_test`; no column of something unknown is one for a `device` or an `interval` in its name. */
const sets$1 = /^(?:\w+_|[xy])?(?:train(?:ing)?|test(?:ing)?|val(?:id(?:ation)?)?|dev|(?:eval|evaluation)|hold_?out)(?:_?(?:x|y|data|dataset|set|df|frame|rows|images?|labels?|features?|targets?|inputs?|texts?|ids?|idx|index|indices|mask|loader|dataloader|\d+))?$/i;
/** `x[…]`: an element, columns, rows. */
function subscript(run, scope, at) {
	const of = evaluate(run, scope, at.of);
	const places = placesOf(run, scope, at.index);
	const made = afterSubscript(run, at, of, places, element(run, of, places));
	scoredInPart(run, of, places, made);
	return made;
}
function element(run, of, places) {
	const key = constantKey$1(places);
	const held = elementOf$1(run, of, key, places);
	if (held !== null) {
		for (const place of places) if (place.is === "at") for (const loop of place.value.loops) held.loops.add(loop);
	}
	const found = held ?? predictedColumn(of, key) ?? countOfShape(of, key);
	if (found !== null) return found;
	if (of.thing?.is === "estimator" && of.thing.role === "transformer" && places[0]?.is === "at") {
		if (hasRows(places[0].value) || key === null && !of.thing.parts.some(({ thing }) => thing?.is === "estimator")) return transform(places[0].value, of.thing);
	}
	if (of.thing?.is === "groups") return {
		...viewOf(of),
		thing: of.thing
	};
	if (of.thing?.is === "imported") {
		const made = laidOut(of.thing.path, places);
		if (made !== null) return made;
	}
	if (of.literal && of.rows.size === 0 && of.items === null && of.keys === null) return {
		...viewOf(of),
		literal: true
	};
	const [first] = places;
	if (first === void 0) return viewOf(of);
	if (of.columns) return {
		...viewOf(of),
		columns: true
	};
	const rows = rowIndex(run, of, first);
	if (rows.is === "rows" && of.rows.size === 0 && of.keys === null && rows.step.is === "part" && isOneOfMany(run, of)) return {
		...viewOf(of),
		way: `within ${rows.text}`
	};
	if ((of.perRow || of.turn === "element") && of.keys === null && rows.is !== "rows") {
		const row = viewOf(of);
		if (key !== null && rows.is === "columns" && first.is === "at") ofColumns(row, first.value);
		return row;
	}
	if (rows.is === "window") return windowOf(run, of, rows);
	if (rows.is === "rows") return kept(run, of, first, rows);
	if (rows.is === "columns" && key !== null && sets$1.test(key) && !isFrame$1(of)) return partCalled(run, of, key);
	if (rows.is === "columns" && key !== null && (isSet(of) || of.opaque !== null)) return unsureOf(run, viewOf(of), `key ${key}`);
	if (rows.is === "one" && key !== null && !isKnown(of)) return partCalled(run, of, key);
	const made = viewOf(of);
	if (of.thing?.is === "estimator") made.thing = of.thing;
	if (rows.is === "one") made.perRow = true;
	if (rows.is === "all") for (const loop of rows.loops) made.loops.add(loop);
	if (rows.is === "columns" && first.is === "at") ofColumns(made, first.value);
	made.frame = of.frame && rows.is === "columns" && first.is === "at" && namesSeveral(first.value);
	if (rows.is === "all" && places[1]?.is === "slice" && of.thing?.is === "bound") made.frame = of.thing.of.frame;
	return made;
}
function isOneOfMany(run, of) {
	return of.perRow || of.turn === "element" || isReadEach(run, of);
}
/** `np.c_[xx.ravel(), yy.ravel()]` lays what stands between its brackets side by side; `np.mgrid[…]` is a grid that nobody observed. */
function laidOut(path, places) {
	const name = path.split(".").at(-1);
	if (name === "mgrid" || name === "ogrid") return {
		...nothing(),
		literal: true
	};
	const given = places.flatMap((place) => place.is === "at" ? [place.value] : []);
	if (name !== "c_" || given.length === 0) return null;
	return {
		...flowOf(given),
		literal: given.every(({ literal }) => literal)
	};
}
/** A list of columns, by what stands there or by what a table told of its own. */
function namesSeveral({ items, columns, constant, loops }) {
	return items !== null || columns && constant === void 0 && loops.size === 0;
}
/** Some columns: what stands in others is left behind. */
function ofColumns(made, asked) {
	for (const loop of asked.loops) made.loops.add(loop);
	const names = columnNames(asked);
	if (names === null) return;
	onlyColumns(made, names);
	if (typeof asked.constant !== "string") return;
	made.column = asked.constant;
	made.stands = null;
}
/** Rows that an index keeps, of a value or of an index. */
function kept(run, of, place, { step: asked, loops, text, within }) {
	const step = inRow(of, asked);
	const made = viewOf(of);
	made.frame = of.frame;
	for (const loop of loops) made.loops.add(loop);
	if (of.selects !== null && of.selects.is !== "mask") {
		made.selects = selectedOf(of.selects, asked, text);
		return made;
	}
	const rows = (within ?? []).reduce((above, outer) => run.narrowed(above, inRow(of, outer)), run.rowsOf(of));
	if (of.items !== null) for (const one of flowOf([of]).predictions) made.predictions.add(one);
	if (of.items !== null) for (const fact of flowOf([of]).learned) made.learned.add(fact);
	const union = rows.size > 1 && step.is === "part";
	if (of.shuffled !== null && union && step.key.startsWith("slice")) made.rows = run.narrowed(rows, {
		is: "split",
		id: `shuffled ${of.shuffled}`,
		side: run.sideNamed(step.key),
		random: true
	});
	else if (union) made.rows = cutByCount(rows, place) ?? run.narrowed(rows, {
		is: "maybe-part",
		key: `${step.key} of ${unionName(rows)}`
	});
	else made.rows = run.narrowed(rows, step);
	return made;
}
/** What a loop cuts of rows in one of its turns: apart from what it cuts elsewhere in that turn. */
function windowOf(run, of, { loops, text }) {
	const made = viewOf(of);
	for (const loop of loops) made.loops.add(loop);
	if (of.selects !== null) made.selects = of.selects;
	if (of.items !== null && of.rows.size === 0) made.items = of.items;
	made.perRow = true;
	const loop = run.loops.findLast((it) => loops.has(it));
	if (of.rows.size > 0) made.rows = run.narrowed(reached$1(run, loop, of.rows, text), {
		is: "part",
		key: `window ${loop} ${text}`
	});
	return made;
}
function unionName(rows) {
	return [...rows].map(({ id }) => id).sort().join(",");
}
/** An element of a list, a dict or an instance, where it is known which. */
function elementOf$1(run, of, key, places) {
	if (of.keys !== null && key !== null && of.keys.has(key)) return of.keys.get(key) ?? null;
	const unnamed = of.keys !== null && [...of.keys.keys()].some((name) => name.startsWith("#"));
	if (of.keys !== null && of.keys.size > 0 && of.thing?.is !== "instance" && (key === null || unnamed)) {
		const [first] = places;
		if (of.rows.size > 0 && !unnamed) return first?.is === "at" ? partCalled(run, of, `? ${first.text} ${run.identity(of)}`) : null;
		return turnedTo(run, namedOf(run, joined([...of.keys.values()]), key), places);
	}
	const place = key === null ? NaN : Number(key);
	if (of.items !== null && of.items.length > 0 && places.length === 1) {
		if (Number.isInteger(place)) return of.items.at(place) ?? null;
		if (places[0]?.is === "slice" && !of.items.some(({ member }) => member)) return slicedList(run, of.items, places[0]);
		if (places[0]?.is === "slice" || places[0]?.is === "at" && places[0].value.selects !== null && hasRows(of)) return null;
		return key === null ? turnedTo(run, joined(of.items), places) : null;
	}
	if (of.divides !== null && Number.isInteger(place) && place >= 0) return partsOf$2(run, of, place + 1)[place] ?? null;
	return null;
}
/** What the turn of a loop picks: apart from what it leaves. */
function turnedTo(run, element, [first]) {
	const loop = first?.is === "at" ? run.loops.findLast((it) => first.value.loops.has(it)) : void 0;
	if (loop === void 0 || first?.is !== "at" || element.rows.size === 0) return element;
	return {
		...viewOf(element),
		thing: element.thing,
		rows: run.narrowed(element.rows, {
			is: "part",
			key: `window ${loop} ${first.text}`
		})
	};
}
/** The element of that name, of a dict whose names nobody knows. */
function namedOf(run, element, key) {
	return key === null || element.rows.size === 0 ? element : unsureOf(run, {
		...viewOf(element),
		thing: element.thing
	}, `key ${key}`);
}
/** Elements between two constants; of elements that hold rows, between other bounds, nobody knows which of these. */
function slicedList(run, items, { bounds }) {
	const [lower, upper] = bounds.map(({ value, text }) => text === "" ? void 0 : value.constant);
	if (bounds.slice(0, 2).every(({ text, value }) => text === "" || typeof value.constant === "number")) return listValue(items.slice(lower, upper));
	const step = {
		is: "part",
		key: `slice ${bounds[0]?.key}:${bounds[1]?.key}`
	};
	return listValue(items.map((item) => item.rows.size === 0 ? item : {
		...viewOf(item),
		rows: run.narrowed(item.rows, step)
	}));
}
/** An element, nobody knows which: one of them stands for all, with the rows of all. */
function joined(values) {
	const [first] = values;
	if (first === void 0 || values.length === 1) return first ?? nothing();
	if (first.thing === null && holdsModel(first)) return values.reduce((one, other) => either$3(one, other));
	const made = viewOf(first);
	made.thing = first.thing;
	made.callable = first.callable;
	for (const { rows, learned } of values) {
		for (const row of rows) made.rows.add(row);
		for (const fact of learned) made.learned.add(fact);
	}
	return made;
}
/** A part of a dict of data sets that was read as one. */
function partCalled(run, of, key) {
	of.keys ??= /* @__PURE__ */ new Map();
	const made = viewOf(of);
	made.base = null;
	made.rows = of.rows.size === 0 ? /* @__PURE__ */ new Set() : run.narrowed(of.rows, {
		is: "part",
		key: `key ${key}`
	});
	of.keys.set(key, made);
	readWith(of, made);
	return made;
}
/** Whether it was read as a table: its attributes are columns. */
function isFrame$1(value) {
	return [...value.rows].some(({ source }) => source.startsWith("frame "));
}
function isKnown(value) {
	return value.rows.size > 0 && ![...value.rows].every(({ source }) => source.startsWith("unknown"));
}
/** Whether it was read as what may hold several arrays or tables. */
function isSet(value) {
	return value.rows.size > 0 && [...value.rows].every(({ source }) => source.startsWith("set "));
}
/** A column that predictions were put into, with the rows that its frame has now. */
function predictedColumn(of, name) {
	const held = name === null ? void 0 : of.predicted?.get(name);
	if (held === void 0) return null;
	const made = viewOf(of);
	made.predictions = /* @__PURE__ */ new Set([...made.predictions, ...held.predictions]);
	return made;
}
// src/weigh/flow/member.ts
/** Attributes that hold one of several data sets. */
const sets = /^(?:[xX]|[yY])?_?(?:train|training|test|testing|val|valid|validation|dev|holdout)(?:_?(?:data|set|dataset|x|y|X|Y|df|features|labels|ds|images))?$/;
/** `x.name`: an attribute, a column, or a method that is about to be called. */
function memberOf(run, of, name, at) {
	const held = of.keys?.get(name);
	if (held !== void 0) return held;
	const { thing } = of;
	if (thing?.is === "imported") return thingValue({
		is: "imported",
		path: `${thing.path}.${name}`
	});
	if (thing?.is === "instance") return methodOf(run, of, thing.type, name, at) ?? writtenIn(thing.type, name) ?? unknownAttribute(of, name);
	if (of.callable?.is === "class") {
		const method = of.callable.methods.get(name);
		if (method !== void 0) return {
			...nothing(),
			callable: boundTo(run, method, of, null)
		};
	}
	if (thing?.is === "estimator" && /^fitted_?values$/.test(name) && thing.training !== null) return predict(run, thing, {
		...nothing(),
		rows: new Set(thing.training.rows),
		literal: true
	}, at, "prediction");
	if (thing?.is === "estimator") return ofEstimator(of, name);
	if (thing?.is === "splitter" || thing?.is === "groups") return {
		...viewOf(of),
		thing: {
			is: "bound",
			of,
			name
		}
	};
	const bound = {
		is: "bound",
		of,
		name
	};
	if (frameMembers.nothing.has(name)) {
		const told = {
			...nothing(),
			columns: /^(?:columns|dtypes)$/.test(name),
			thing: bound,
			base: null
		};
		return name === "shape" ? counting(told, of) : told;
	}
	if (sets.test(name) && !isFrame$1(of) && of.rows.size > 0 && of.items === null) return {
		...partCalled(run, of, name),
		thing: bound
	};
	const made = {
		...predictedColumn(of, name) ?? viewOf(of),
		thing: bound
	};
	if (!frameMembers.same.has(name) && of.rows.size === 0 && of.base !== made) made.way = name;
	if (!frameMembers.same.has(name) && of.rows.size > 0) {
		onlyColumns(made, [name]);
		made.column = name;
		if (of.predictions.size === 0 && (of.opaque !== null || [...of.rows].every(({ source }) => source.startsWith("unknown")))) made.rows = run.narrowed(of.rows, {
			is: "unsure",
			key: `.${name}`
		});
	}
	if (!frameMembers.same.has(name) || name === "values" || name === "T") made.stands = null;
	if (name === "index") {
		made.selects = {
			...sideStep(of),
			is: "index",
			key: `index ${run.identity(of)}`,
			of: new Set(run.rowsOf(of)),
			side: 0
		};
		made.learned = new Set([...of.learned].filter(({ strength }) => strength === "vocabulary"));
	}
	if (name === "codes" && namesCategories(run, of, at)) made.learned.add(run.learn(of, at, "vocabulary"));
	if (name === "loss" && of.predictions.size > 0) scored(run, [of]);
	if (of.selects !== null && frameMembers.same.has(name)) made.selects = of.selects;
	if (frameMembers.same.has(name)) [made.items, made.literal, made.columns] = [
		of.items,
		of.literal,
		of.columns
	];
	if (/(?:^|_)(?:train|test|val|valid|dev)(?:_?(?:mask|idx|index|ids?))?$/.test(name) && /mask|idx|index|ids?$/.test(name)) made.selects = {
		is: "mask",
		key: `${name} of ${run.identity(of)}`,
		of: new Set(of.rows),
		side: 0
	};
	return made;
}
/** Codes of categories that were found in the rows, and not given: one for each name. */
function namesCategories(run, { thing, perRow, predictions }, at) {
	const isAccessor = thing?.is === "bound" && thing.name === "cat" && !perRow && predictions.size === 0;
	const isFound = /\.astype\(\s*(?:dtype\s*=\s*)?["']category["']\s*\)/.test(run.textOf(at));
	return isAccessor && (isFound || !run.texts.some((text) => /CategoricalDtype|set_categories|categories\s*=/.test(text)));
}
/** The side of a division that all of these rows are on. */
function sideStep({ rows }) {
	const [last, ...rest] = [...rows].map(({ path }) => path.at(-1));
	return last?.is === "split" && rest.every((step) => step === last) ? { step: last } : {};
}
/** An attribute that nothing was seen to write: the same each time it is asked for. */
function unknownAttribute(of, name) {
	const made = {
		...viewOf(of),
		base: null,
		thing: {
			is: "bound",
			of,
			name
		}
	};
	if (of.rows.size === 0) of.keys?.set(name, made);
	return made;
}
/** A method of the instance's class, with the instance for its first parameter; a property is asked at once. */
function methodOf(run, self, type, name, at) {
	const method = type.callable?.is === "class" ? type.callable.methods.get(name) : void 0;
	if (method?.is !== "function") return null;
	const callable = {
		...nothing(),
		callable: boundTo(run, method, type, self)
	};
	const decorated = decorators(run, method);
	if (!/\b(?:cached_)?property\b/.test(decorated)) return callable;
	const made = callValue(run, callable, {
		at: {
			...at,
			is: "call",
			callee: at,
			arguments: []
		},
		positional: [],
		keywords: /* @__PURE__ */ new Map()
	});
	if (decorated.includes("cached")) self.keys?.set(name, made);
	return made;
}
/** A method with what it is given first: the instance, the class, or nothing. */
function boundTo(run, method, type, self) {
	if (method.is !== "function") return method;
	const decorated = decorators(run, method);
	if (/\bstaticmethod\b/.test(decorated)) return {
		...method,
		self: null
	};
	return {
		...method,
		self: /\bclassmethod\b/.test(decorated) ? type : self
	};
}
function decorators(run, { definition, cell }) {
	return definition.decorators.map(({ from, to }) => run.texts[cell]?.slice(from, to) ?? "").join(" ");
}
/** What a projection or a selection tells of itself: looked at, sorted, drawn. */
const looking = /^(?:components|explained_variance(?:_ratio)?|singular_values|scores|pvalues|ranking|support|n_\w+|noise_variance|vocabulary|stop_words|classes|categories|feature_names_in)_$/;
/** What a transformer learned, by its name. */
const told$3 = /\w_$|^(?:dv|docvecs|vectors|syn0)$/;
/** The best of a search is the search itself; what a model learned are no rows. */
function ofEstimator(of, name) {
	if (/^(?:best_estimator_|best_pipeline|leader|named_steps|steps|module|model|estimator|booster_|layers|wv)$/.test(name)) return {
		...nothing(),
		thing: of.thing
	};
	const made = {
		...nothing(),
		thing: {
			is: "bound",
			of,
			name
		}
	};
	if (of.thing?.is !== "estimator" || of.thing.role !== "transformer" || !told$3.test(name) || looking.test(name)) return made;
	made.learned = new Set(of.thing.learned);
	if (/^(?:labels_|embedding_|dv|docvecs)$/.test(name)) for (const { rows } of of.thing.learned) for (const row of rows) made.rows.add(row);
	return made;
}
/** What the body of a class writes out for all of its instances. */
function writtenIn(type, name) {
	const held = type.keys?.get(name);
	return held?.literal === true ? held : null;
}
// src/weigh/flow/truth.ts
/**
* Whether a test holds, where it is written out: a flag, a text, None. Numbers are not asked, for loops count in them; nor is a function
* that nobody calls, whose parameters are guesses.
*/
function truthOf(run, { constant }) {
	if (run.guessing && run.frames.length <= 1) return null;
	return typeof constant === "boolean" || typeof constant === "string" || constant === null ? Boolean(constant) : null;
}
/** `==`, `!=`, `is`, `is not` of two values that are known to be the same or not. */
function comparedAs(operator, left, right) {
	const same = isSame$3(left, right);
	if (same === null || !/^(?:==|!=|is|is not)$/.test(operator)) return void 0;
	return operator === "==" || operator === "is" ? same : !same;
}
function isSame$3(left, right) {
	const [a, b] = [left.constant, right.constant];
	if (a === null && isThere(right)) return false;
	if (b === null && isThere(left)) return false;
	return [a, b].every((it) => it === null || typeof it === "string" || typeof it === "boolean") ? a === b : null;
}
/** Not None, whatever it is. */
function isThere({ constant, rows, items, keys, callable, thing }) {
	if (constant !== void 0) return constant !== null;
	return rows.size > 0 || items !== null || keys !== null || callable !== null || thing?.is === "estimator";
}
// src/weigh/flow/ways.ts
/** What each of two ways alone brings of one source is told apart: rows of one way are never held against those of the other. */
function waysOf(run, choice) {
	return (rows, one, other) => {
		run.carry(rows);
		const only = (own, others) => [...rows].filter((row) => own.has(row) && !others.has(row));
		const sides = [only(one, other), only(other, one)];
		const sources = sides.map((side) => new Set(side.map(({ source }) => source)));
		const near = sides.map((side, i) => side.filter(({ source }) => sources[1 - i]?.has(source)));
		const told = near.map((side, i) => run.narrowed(new Set(side), {
			is: "unsure",
			key: `way ${i} of ${choice}`
		}));
		const apart = new Set(near.flat());
		return /* @__PURE__ */ new Set([...[...rows].filter((row) => !apart.has(row)), ...told.flatMap((side) => [...side])]);
	};
}
// src/weigh/flow/expression.ts
/** What an expression comes to. */
function evaluate(run, scope, at) {
	if (run.exhausted()) return nothing();
	const value = (expression) => evaluate(run, scope, expression);
	switch (at.is) {
		case "name": return nameValue(scope, at.name);
		case "constant": return afterString(run, at, constantValue(at.value));
		case "format": {
			const parts = at.parts.map(value);
			return afterString(run, at, {
				...flowlessOf(parts),
				literal: false,
				columns: true,
				constant: filled(run, at, parts)
			}, parts);
		}
		case "member": return afterMember(run, value(at.of), at, (of) => memberOf(run, of, at.name, at));
		case "subscript": return subscript(run, scope, at);
		case "call": return callExpression(run, scope, at);
		case "list":
		case "tuple":
		case "set": return collection(at.items, value);
		case "dict": return dictionary(at.entries, value);
		case "comprehension": return afterComprehension(run, scope, at, comprehension(run, scope, at));
		case "binary": return afterBinary(run, at, value(at.left), value(at.right), (left, right) => binary(run, at, left, right));
		case "unary": return unary(run, at, value(at.value));
		case "conditional": {
			const test = value(at.test);
			const holds = truthOf(run, test);
			if (holds !== null) return value(holds ? at.value : at.otherwise);
			return under(test, either$3(value(at.value), value(at.otherwise), waysOf(run, run.textOf(at.test))));
		}
		case "lambda": return {
			...nothing(),
			callable: {
				is: "lambda",
				parameters: at.parameters,
				body: at.value,
				scope,
				cell: run.cell
			}
		};
		case "named": {
			const made = value(at.value);
			assign(run, scope, at.target, made);
			return made;
		}
		case "star": return value(at.value);
		case "await": return at.value === null ? nothing() : value(at.value);
		case "yield":
		case "yield-from": {
			const made = at.value === null ? nothing() : value(at.value);
			run.frames.at(-1)?.yields.push(...at.is === "yield-from" && made.items !== null ? made.items : [made]);
			return nothing();
		}
		case "unknown": return flowOf(at.parts.map(value));
		default: return at;
	}
}
/** A name that nothing binds stands for itself: a builtin, one of a star import, or a variable of a cell that is gone. */
function nameValue(scope, name) {
	const known = lookUp(scope, name);
	if (known !== null) return known;
	const module = outermost(scope).starred.find((it) => has(it, name));
	const made = thingValue({
		is: "imported",
		path: module === void 0 ? name : `${module}.${name}`
	});
	bind$1(outermost(scope), name, made);
	return made;
}
function collection(items, value) {
	const made = items.flatMap((item) => {
		const one = value(item);
		return item.is === "star" && one.items !== null ? one.items : [one];
	});
	if (made.length <= budget.items) return listValue(made);
	const cut = listValue(made.slice(0, budget.items));
	for (const item of made.slice(budget.items)) pour(item, cut);
	return cut;
}
function dictionary(entries, value) {
	const keys = /* @__PURE__ */ new Map();
	let further = 0;
	for (const entry of entries) {
		const made = value(entry.value);
		if (entry.key === null) for (const [key, held] of made.keys ?? []) keys.set(key, held);
		else {
			const { constant } = value(entry.key);
			keys.set(constant === void 0 ? `#${further++}` : String(constant), made);
		}
	}
	return {
		...nothing(),
		keys,
		literal: [...keys.values()].every(({ literal }) => literal)
	};
}
function binary(run, at, left, right) {
	const { operator } = at;
	if (operator === "and" || operator === "or") return either$3(left, right);
	if (operator === "%" && typeof left.constant === "string") return {
		...flowlessOf([right]),
		columns: true
	};
	const known = comparedAs(operator, left, right);
	if (known !== void 0) return constantValue(known);
	const compares = /^(?:[<>]=?|==|!=|in|not in|is|is not)$/.test(operator);
	if (operator === "==" || operator === "!=" || operator === "-") {
		const score = compared(run, left, right, at);
		if (score !== null) return score;
	}
	if (operator === "&" && left.predictions.size > 0 !== right.predictions.size > 0) scored(run, [left, right]);
	if (operator === "*" && left.items !== null && right.items === null) return repeated$1(run, left, right, at);
	if (operator === "+" && left.items !== null && right.items !== null) return listValue([...left.items, ...right.items]);
	if (operator === "-" && left.selects?.is === "index" && right.selects != null) return {
		...nothing(),
		selects: othersOf(right.selects)
	};
	const made = flowOf([left, right]);
	made.columns = (left.columns || right.columns) && made.rows.size === 0;
	made.literal = left.literal && right.literal;
	if (typeof left.constant === "number" && typeof right.constant === "number") made.constant = arithmetic(operator, left.constant, right.constant);
	if (operator === "+" && typeof left.constant === "string" && typeof right.constant === "string") made.constant = joinedText(left.constant, right.constant);
	const step = compares ? drawnMask(run, at, left, right) : null;
	if (compares || operator === "&" || operator === "|") made.selects = {
		...step && { step },
		is: "mask",
		key: maskKey(run, at, left, right),
		of: new Set(made.rows),
		side: 0
	};
	return stillEmpty([left, right], made);
}
/** `[rows] * 9`: what is put together of it has its rows many times. */
function repeated$1(run, list, times, at) {
	if (times.constant === 1) return list;
	return {
		...listValue((list.items ?? []).map((item) => item.rows.size === 0 ? item : {
			...viewOf(item),
			rows: run.copied(item.rows, at),
			items: item.items,
			keys: item.keys
		})),
		literal: list.literal
	};
}
/** `'data/' + name`: while it is no longer than a name. */
function joinedText(left, right) {
	return left.length + right.length > 200 ? void 0 : left + right;
}
function arithmetic(operator, a, b) {
	return {
		"+": a + b,
		"-": a - b,
		"*": a * b,
		"/": a / b,
		"//": Math.floor(a / b),
		"**": a ** b,
		"%": a % b
	}[operator];
}
/** What a comparison is called: its text, and which values without rows stand in it. */
function maskKey(run, at, left, right) {
	const about = [left, right].map(({ selects, constant, rows, literal }, i) => {
		if (selects !== null) return selects.key;
		if (constant !== void 0) return String(constant);
		return rows.size > 0 || literal ? "" : run.identity(i === 0 ? left : right);
	});
	return `${run.textOf(at)} ${about.join(" ")}`.trim();
}
function unary(run, at, value) {
	const made = flowOf([value]);
	made.literal = value.literal;
	if (typeof value.constant === "boolean" && at.operator === "not") return constantValue(!value.constant);
	if (typeof value.constant === "number" && at.operator === "-") made.constant = -value.constant;
	if (typeof value.constant !== "number" && /^(?:[~-]|not)$/.test(at.operator)) {
		const key = value.selects?.key ?? `mask ${run.identity(value)}`;
		const step = value.selects?.step;
		made.selects = {
			...step?.is === "split" ? { step: {
				...step,
				side: 1 - step.side
			} } : {},
			is: "mask",
			key: key.startsWith("~") ? key.slice(1) : `~${key}`,
			of: new Set(value.rows),
			side: 0
		};
	}
	return made;
}
/** One of two values, nobody knows which. */
function either$3(a, b, ways) {
	if (a === b) return a;
	if (a.constant === null && a.rows.size === 0) return b;
	if (b.constant === null && b.rows.size === 0) return a;
	const made = flowOf([a, b]);
	const [one, other] = [flowOf([a]).rows, flowOf([b]).rows];
	const rows = alternatives(one, other);
	made.rows = ways === void 0 ? rows : ways(rows, one, other);
	const length = a.items?.length;
	if (a.items !== null && b.items !== null && length === b.items.length) made.items = a.items.map((item, i) => either$3(item, b.items?.[i] ?? item, ways));
	else made.items = a.items ?? b.items;
	made.keys = a.keys ?? b.keys;
	made.thing = a.thing ?? b.thing;
	made.callable = a.callable ?? b.callable;
	made.constant = a.constant === b.constant ? a.constant : void 0;
	made.literal = a.literal && b.literal;
	made.selects = a.selects ?? b.selects;
	made.columns = a.columns || b.columns;
	unmark(made, "columns");
	made.base = a.base ?? b.base;
	return made;
}
/** A constant that is picked by what stands in a row, `1 if p > 0.5 else 0`, is of that row and says what it says. */
function under(test, made) {
	if (!test.perRow || !made.literal || made.rows.size > 0) return made;
	return {
		...made,
		literal: false,
		constant: void 0,
		perRow: true,
		rows: new Set(test.rows),
		predictions: new Set(test.predictions)
	};
}
/** `f'x_{part}'` where it is known which part; of a longer text, or one with more between its braces, nothing is said. */
function filled(run, at, parts) {
	const [, , text] = /^[fF](["'])((?:[^\\{}"']|\{[^{}:!="']+\}){1,80})\1$/.exec(run.textOf(at)) ?? [];
	const constants = parts.map(({ constant }) => constant);
	if (text === void 0 || !constants.every((it) => typeof it === "string" || typeof it === "number")) return void 0;
	return text.match(/\{/g)?.length === constants.length ? text.replace(/\{[^{}]+\}/g, () => String(constants.shift())) : void 0;
}
/** A text made from values carries no rows of them. */
function flowlessOf(values) {
	const made = nothing();
	for (const loop of flowOf(values).loops) made.loops.add(loop);
	return made;
}
// src/weigh/flow/counters.ts
/** `while i < k: …; i += 1`: in each turn of the loop that is being followed its counters are other numbers, as a range would give them. */
function bindCounters(run, scope, at) {
	const [loop] = run.loops.slice(-1);
	if (loop === void 0) return;
	for (const name of countersOf(run, at)) {
		const now = lookUp(scope, name);
		if (now !== null && now.rows.size + now.predictions.size === 0 && (now.items ?? now.keys ?? now.thing ?? now.callable) === null) bind$1(scope, name, {
			...nothing(),
			turn: "position",
			loops: /* @__PURE__ */ new Set([...now.loops, loop])
		});
	}
}
/** Names that the test asks about and the body counts on, and those that each turn counts on by a number that is written out. */
function countersOf(run, { test, body }) {
	const asked = new Set(run.textOf(test).match(/[A-Za-z_]\w*/g));
	const steps = stepsIn(body);
	const each = new Set(body);
	return new Set(steps.flatMap(({ name, by, at }) => asked.has(name) || by.is === "constant" && each.has(at) ? [name] : []));
}
/** `i += 1`, `i = i + 1`, wherever it stands in the body. */
function stepsIn(body) {
	return body.flatMap((at) => {
		switch (at.is) {
			case "augment": return at.target.is === "name" && /^[+-]=?$/.test(at.operator) ? [{
				name: at.target.name,
				by: at.value,
				at
			}] : [];
			case "assign": {
				const [target] = at.targets;
				const { value } = at;
				if (target?.is !== "name" || value.is !== "binary" || !/^[+-]$/.test(value.operator) || value.left.is !== "name") return [];
				return value.left.name === target.name ? [{
					name: target.name,
					by: value.right,
					at
				}] : [];
			}
			case "if": return [...at.branches.map(({ body }) => body), at.otherwise].flatMap(stepsIn);
			case "with":
			case "try": return stepsIn(at.body);
			default: return [];
		}
	});
}
// src/weigh/flow/import.ts
/** `import a.b as c`, `from .a import b`: a module of the repository is run once and its names are taken; of a library the path is kept. */
function importStatement(run, scope, at) {
	const { module, names, as } = at;
	const path = module.replace(/^\.+/, "");
	if (names === null) {
		if (as === null) bindPackage(run, scope, at);
		else bind$1(scope, as, moduleValue(run, module, at) ?? thingValue({
			is: "imported",
			path
		}));
		return;
	}
	const whole = loaded(run, module, at);
	for (const { name, as: local } of names) if (name === "*") {
		if (whole === null) outermost(scope).starred.unshift(path);
		for (const [own, value] of whole?.names ?? []) takeStarred(scope, own, value);
		if (whole !== null) outermost(scope).starred.unshift(...whole.starred);
	} else {
		const within = () => moduleValue(run, `${module}${module.endsWith(".") ? "" : "."}${name}`, at);
		bind$1(scope, local, whole?.names.get(name) ?? within() ?? thingValue({
			is: "imported",
			path: `${path}.${name}`
		}));
	}
}
/** What a star takes: no private names, and none that the module itself only asked for. */
function takeStarred(scope, name, value) {
	const isAsked = value.thing?.is === "imported" && value.thing.path === name && value.keys === null;
	if (!name.startsWith("_") && !isAsked) bind$1(scope, name, value);
}
/** `import a.b.c` binds `a`, which has `b`, which has `c`. */
function bindPackage(run, scope, at) {
	const steps = at.module.split(".");
	const [first = at.module] = steps;
	const before = lookUp(scope, first);
	let inner = null;
	for (let length = steps.length; length > 0; length -= 1) {
		const path = steps.slice(0, length).join(".");
		const own = moduleValue(run, path, at);
		const held = length === 1 && before?.thing?.is === "imported" && before.thing.path === first ? before.keys : null;
		const made = own ?? (inner === null ? null : {
			...thingValue({
				is: "imported",
				path
			}),
			keys: new Map(held)
		});
		if (inner !== null) made?.keys?.set(steps[length] ?? "", inner);
		inner = made;
	}
	bind$1(scope, first, inner ?? thingValue({
		is: "imported",
		path: first
	}));
}
function moduleValue(run, module, at) {
	const scope = loaded(run, module, at);
	return scope === null ? null : {
		...thingValue({
			is: "imported",
			path: module.replace(/^\.+/, "")
		}),
		keys: scope.names
	};
}
/** The names of a module, which is run where it is first imported; null: it is none of the repository. */
function loaded(run, module, at) {
	const program = run.moduleNamed(module);
	if (program === null) return null;
	const known = run.modules.get(program);
	if (known !== void 0 || run.modules.size >= budget.modules) return known ?? null;
	const scope = innerScope(null);
	run.modules.set(program, scope);
	bind$1(scope, "__name__", constantValue(module));
	const [cell, guessing] = [run.cell, run.guessing];
	run.frames.push({
		body: program,
		place: run.place(at),
		returns: [],
		yields: []
	});
	run.guessing = false;
	run.within(budget.module, () => {
		for (const script of scriptsOf(program)) {
			if (script === null) continue;
			run.enter(program, script.text);
			execute(run, scope, script.statements);
		}
	});
	run.frames.pop();
	run.cell = cell;
	run.guessing = guessing;
	return scope;
}
// src/weigh/flow/statement.ts
/** Runs statements in their order. */
function execute(run, scope, statements) {
	return withinBlock(run, () => {
		for (const statement of statements) {
			if (run.exhausted()) return "left";
			if (one(run, scope, statement) === "left") return "left";
		}
		return "on";
	});
}
function one(run, scope, at) {
	switch (at.is) {
		case "assign": {
			const value = evaluate(run, scope, at.value);
			for (const target of at.targets) assign(run, scope, target, value);
			return "on";
		}
		case "augment":
			augment(run, scope, at, evaluate(run, scope, at.target), evaluate(run, scope, at.value));
			return "on";
		case "effect":
			for (const value of at.values) evaluate(run, scope, value);
			return "on";
		case "return":
			run.frames.at(-1)?.returns.push(at.value === null ? nothing() : evaluate(run, scope, at.value));
			return "left";
		case "leave":
			for (const value of at.values) evaluate(run, scope, value);
			return at.how === "raise" ? "left" : "on";
		case "delete":
			for (const target of at.targets) if (target.is === "name") scope.names.delete(target.name);
			for (const target of at.targets) afterDelete(run, scope, target);
			return "on";
		case "import":
			importStatement(run, scope, at);
			return "on";
		case "if": return branches(run, scope, reachable(run, scope, at), at.branches[0] && run.textOf(at.branches[0].test));
		case "for": {
			const over = iterated(run, evaluate(run, scope, at.iterable), at.iterable);
			run.over.push(run.place(at.iterable));
			turnsOf$1(run, over, at, (element) => {
				assign(run, scope, at.target, element);
				execute(run, scope, at.body);
			});
			run.over.pop();
			return execute(run, scope, at.otherwise);
		}
		case "while":
			evaluate(run, scope, at.test);
			run.over.push(run.place({
				from: at.from,
				to: at.test.to
			}));
			turnsOf$1(run, nothing(), at, () => {
				bindCounters(run, scope, at);
				execute(run, scope, at.body);
			});
			run.over.pop();
			return execute(run, scope, at.otherwise);
		case "with":
			for (const { value, target } of at.items) {
				const made = evaluate(run, scope, value);
				if (target !== null) assign(run, scope, target, made);
			}
			return execute(run, scope, at.body);
		case "try": {
			const end = execute(run, scope, at.body);
			for (const { name, body } of at.handlers) {
				if (name !== null) bind$1(scope, name, nothing());
				branches(run, scope, [{
					tested: null,
					body
				}, {
					tested: null,
					body: []
				}]);
			}
			const otherwise = end === "on" ? execute(run, scope, at.otherwise) : "left";
			execute(run, scope, at.finally);
			return at.handlers.length > 0 ? "on" : otherwise;
		}
		case "match":
			evaluate(run, scope, at.subject);
			return branches(run, scope, at.bodies.map((body) => ({
				tested: null,
				body
			})));
		case "scope":
			if (at.kind === "declare") return "on";
			for (const name of at.names) if (scope.outer !== null) scope.elsewhere.set(name, at.kind === "global" ? outermost(scope) : scope.outer);
			return "on";
		case "function": {
			const callable = {
				is: "function",
				definition: at,
				scope,
				cell: run.cell,
				self: null
			};
			const plain = {
				...nothing(),
				callable
			};
			run.defined(plain);
			bind$1(scope, at.name, plain);
			for (const decorator of at.decorators) evaluate(run, scope, decorator);
			return "on";
		}
		case "class":
			bind$1(scope, at.name, classValue(run, scope, at));
			return "on";
		default: return at;
	}
}
function augment(run, scope, at, target, value) {
	if (target.items !== null && value.items !== null) {
		target.items.push(...value.items.map((item) => sifted(run, item)));
		target.literal &&= value.literal;
		return;
	}
	const made = flowOf([target, value]);
	made.loops = /* @__PURE__ */ new Set([...target.loops, ...value.loops]);
	made.thing = target.thing;
	if (at.target.is === "name" && target.base === null) assign(run, scope, at.target, made);
	else {
		write(target, value);
		assign(run, scope, at.target, made);
	}
}
/** The ways that a branch may take: not those that a flag rules out. */
function reachable(run, scope, at) {
	const ways = [];
	for (const { test, body } of at.branches) {
		const tested = evaluate(run, scope, test);
		const holds = truthOf(run, tested);
		if (holds !== false) ways.push({
			tested,
			test,
			body
		});
		if (holds === true) return ways;
	}
	return [...ways, {
		tested: null,
		body: at.otherwise
	}];
}
/** Both ways of a branch are run on copies of the names, and what they bound is joined; a way that leaves is left out. */
function branches(run, scope, ways, choice = `branch ${run.id()}`) {
	const before = new Map(scope.names);
	const after = [];
	const { tests, ways: taken } = run;
	const branch = run.id();
	const site = ways[0]?.test === void 0 ? `branch ${branch}` : run.site(ways[0].test);
	for (const [way, { tested, test, body }] of ways.entries()) {
		run.ways = new Map([...taken, [branch, way]]);
		scope.names = new Map(before);
		run.tests = tested === null ? run.tests : [...run.tests, tested];
		const end = withinBlock(run, () => {
			takeWay(run, `${site} ${way}`);
			return execute(run, scope, body);
		});
		if (test === void 0 || ranks$1(run, test, tested)) chosenWithin(run, scope, {
			test: test ?? null,
			tested,
			body
		}, before);
		if (tested !== null) varyWith(tested, scope.names, before);
		if (end === "on") after.push(scope.names);
	}
	run.tests = tests;
	run.ways = taken;
	takeRest(run, site, ways);
	const [first, ...rest] = after;
	if (first === void 0) {
		scope.names = before;
		return "left";
	}
	const joined = new Map(first);
	for (const [i, names] of rest.entries()) for (const [name, value] of names) {
		const known = joined.get(name);
		joined.set(name, known === void 0 || known === value ? value : either$3(known, value, waysOf(run, `${choice} ${i}`)));
	}
	scope.names = joined;
	return "on";
}
/** `if j == i: held = piece`: a piece that a loop cut, picked by the turn of another, is another in each turn of that one. */
function varyWith({ loops }, names, before) {
	if (loops.size < 2) return;
	const windows = [...loops].map((loop) => `window ${loop} `);
	const isPiece = ({ path }) => path.some((step) => step.is === "part" && windows.some((window) => step.key.startsWith(window)));
	for (const [name, value] of names) if (before.get(name) !== value && [...value.rows].some(isPiece)) for (const loop of loops) value.loops.add(loop);
}
/** A class of the program: its methods, those of its bases in this file, and what its body binds. */
function classValue(run, scope, definition) {
	const methods = /* @__PURE__ */ new Map();
	for (const { value } of definition.bases) {
		const base = value.is === "name" || value.is === "member" ? evaluate(run, scope, value).callable : null;
		if (base?.is === "class") for (const [name, method] of base.methods) methods.set(name, method);
	}
	const inner = innerScope(scope);
	for (const statement of definition.body) {
		if (statement.is === "function" && statement.decorators.some((it) => /\.(?:setter|deleter)$/.test(run.textOf(it)))) continue;
		if (statement.is === "function") methods.set(statement.name, {
			is: "function",
			definition: statement,
			scope,
			cell: run.cell,
			self: null
		});
		else one(run, inner, statement);
	}
	const made = {
		...nothing(),
		callable: {
			is: "class",
			definition,
			scope,
			cell: run.cell,
			methods
		}
	};
	made.keys = inner.names;
	run.defined(made);
	return made;
}
/** Runs what nobody called, once, with parameters of which nothing is known. */
function executeUncalled(run) {
	run.guessing = true;
	for (const value of run.definitions.unreached()) {
		const { callable } = value;
		if (callable === null || run.exhausted()) continue;
		const at = {
			is: "call",
			from: 0,
			to: 0,
			callee: {
				is: "unknown",
				from: 0,
				to: 0,
				parts: []
			},
			arguments: []
		};
		const call = {
			at: {
				...at,
				arguments: [],
				callee: {
					...at.callee,
					parts: []
				}
			},
			positional: [],
			keywords: /* @__PURE__ */ new Map()
		};
		run.cell = "cell" in callable ? callable.cell : 0;
		const self = callValue(run, value, call);
		if (callable.is !== "class" || self.thing?.is !== "instance") continue;
		for (const [name, method] of callable.methods) if (name !== "__init__" && method.is === "function" && !run.definitions.isReached(method.definition)) callValue(run, {
			...nothing(),
			callable: {
				...method,
				self
			}
		}, call);
	}
}
// src/weigh/flow/wired-steps.ts
/** What steps gave, by the names that others ask for it. */
const given$1 = /* @__PURE__ */ new WeakMap();
/** The steps that an instance said to go on with. */
const next = /* @__PURE__ */ new WeakMap();
/** A method that wires steps up: of a controller that is handed functions, of a flow that says where it goes on. null: another method. */
function wires(run, of, name, call) {
	if (name === "add_function_step") return addStep(run, of, call);
	const steps = of.thing?.is === "instance" && name === "next" ? call.positional.filter(({ callable }) => callable?.is === "function") : [];
	if (steps.length === 0) return null;
	next.set(of, [...next.get(of) ?? [], ...steps]);
	return nothing();
}
/** `add_function_step(name='b', function=f, function_kwargs={'x': '${a.frame}'}, function_return=['y'])`. */
function addStep(run, of, call) {
	const known = given$1.get(of) ?? /* @__PURE__ */ new Map();
	given$1.set(of, known);
	const [name, fn] = [argument(call, 0, "name"), argument(call, 1, "function")];
	if (fn?.callable == null) return nothing();
	const handed = argument(call, 2, "function_kwargs")?.keys ?? /* @__PURE__ */ new Map();
	const keywords = new Map([...handed].map(([key, value]) => [key, known.get(String(value.constant)) ?? value]));
	const made = callValue(run, fn, {
		...call,
		positional: [],
		keywords
	});
	const names = argument(call, 3, "function_return")?.items ?? [];
	for (const [i, { constant }] of names.entries()) known.set(`\${${String(name?.constant)}.${String(constant)}}`, names.length > 1 ? partsOf$2(run, made, names.length)[i] ?? made : made);
	return nothing();
}
/** Kedro's `node(f, inputs, outputs)` and `pipeline([…])`: its nodes are run as soon as what they ask for is there. null: another call. */
function wiredCall(run, path, call) {
	if (!path.startsWith("kedro.")) return null;
	if (/\.(?:node|Node)$/.test(path)) return {
		...nothing(),
		keys: new Map(nodeOf(call))
	};
	if (!/\.[pP]ipeline$/.test(path)) return null;
	const nodes = argumentsOf(call).flatMap(({ items }) => items ?? []);
	const made = new Set(nodes.flatMap(({ keys }) => namesIn$1(keys?.get("outputs"))));
	const catalog = /* @__PURE__ */ new Map();
	let waiting = nodes.filter(({ keys }) => keys?.has("func") === true);
	for (let turn = nodes.length; turn > 0 && waiting.length > 0; turn -= 1) {
		const ready = waiting.find(({ keys }) => namesIn$1(keys?.get("inputs")).every((name) => catalog.has(name) || !made.has(name)));
		if (ready === void 0) break;
		runNode(run, ready, catalog, call);
		waiting = waiting.filter((it) => it !== ready);
	}
	return nothing();
}
function nodeOf(call) {
	return [
		"func",
		"inputs",
		"outputs"
	].flatMap((name, i) => {
		const value = argument(call, i, name);
		return value === void 0 ? [] : [[name, value]];
	});
}
function runNode(run, { keys }, catalog, call) {
	const fn = keys?.get("func");
	if (fn === void 0) return;
	const [inputs, outputs] = [keys?.get("inputs"), keys?.get("outputs")];
	const held = (name) => {
		const value = catalog.get(name) ?? nothing();
		if (!name.startsWith("param")) run.rowsOf(value);
		catalog.set(name, value);
		return value;
	};
	const named = inputs?.keys ?? null;
	const keywords = new Map([...named ?? []].map(([key, { constant }]) => [key, held(String(constant))]));
	const result = callValue(run, fn, {
		...call,
		positional: named === null ? namesIn$1(inputs).map(held) : [],
		keywords
	});
	const names = namesIn$1(outputs);
	for (const [i, name] of names.entries()) catalog.set(name, names.length > 1 ? partsOf$2(run, result, names.length)[i] ?? result : result);
}
/** Names of data sets: one, several, or by the parameters that they are for. */
function namesIn$1(value) {
	if (typeof value?.constant === "string") return [value.constant];
	return [...value?.items ?? [], ...value?.keys?.values() ?? []].flatMap(({ constant }) => typeof constant === "string" ? [constant] : []);
}
/** A flow of steps is run from its start, each step saying where it goes on. */
function runFlow(run, self, { bases }, scope, call) {
	const start = bases.some(({ value }) => {
		const { thing } = evaluate(run, scope, value);
		return thing?.is === "imported" && thing.path.endsWith("FlowSpec");
	}) ? memberOf(run, self, "start", call.at) : null;
	const seen = /* @__PURE__ */ new Set();
	for (let steps = start === null ? [] : [start]; steps.length > 0 && seen.size < 20;) {
		const [step, ...rest] = steps;
		const definition = step?.callable?.is === "function" ? step.callable.definition : null;
		steps = rest;
		if (step === void 0 || seen.has(definition)) continue;
		seen.add(definition);
		next.delete(self);
		callValue(run, step, {
			...call,
			positional: [],
			keywords: /* @__PURE__ */ new Map()
		});
		steps = [...steps, ...next.get(self) ?? []];
	}
}
// src/weigh/flow/callable.ts
/** Calls a function of the program: its body is run with these arguments. */
function follow$1(run, callable, call) {
	if (callable.is === "partial") {
		const keywords = new Map([...callable.keywords, ...call.keywords]);
		return callValue(run, callable.of, {
			...call,
			positional: [...callable.given, ...call.positional],
			keywords
		});
	}
	if (callable.is === "function") run.definitions.reach(callable.definition);
	const body = callable.is === "function" ? callable.definition : callable.body;
	const again = run.frames.filter((frame) => frame.body === body).length;
	if (run.frames.length >= budget.depth || again >= budget.again) return unknownCall(run, call, "");
	const scope = innerScope(callable.scope);
	const self = callable.is === "function" ? callable.self : null;
	const parameters = callable.is === "function" ? callable.definition.parameters : callable.parameters;
	const cell = run.cell;
	bindParameters(run, scope, callable, parameters, {
		...call,
		positional: self === null ? call.positional : [self, ...call.positional]
	});
	run.frames.push({
		body,
		place: run.place(call.at),
		returns: [],
		yields: []
	});
	run.cell = callable.cell;
	try {
		if (callable.is === "lambda") return evaluate(run, scope, callable.body);
		execute(run, scope, callable.definition.body);
		const { returns = [], yields = [] } = run.frames.at(-1) ?? {};
		if (yields.length > 0) return generated$1(run, callable.definition, yields);
		const [first, ...rest] = returns;
		return first === void 0 ? nothing() : rest.reduce((one, other, i) => either$3(one, other, waysOf(run, `${run.site(call.at)} ${i}`)), first);
	} finally {
		run.frames.pop();
		run.cell = cell;
	}
}
/** What a generator gives in turn; of what is opened and closed around it, the thing itself. */
function generated$1(run, { decorators }, yields) {
	const [first = nothing()] = yields;
	return decorators.some((it) => /(?:context_?manager|fixture)\b/i.test(run.textOf(it))) ? first : listValue(yields.slice(0, budget.items).map((value) => gathered(run, value)));
}
/** Rows or windows that a loop gives one by one are rows again together. */
function gathered(run, value, depth = 2) {
	if (value.items !== null && depth > 0) return {
		...value,
		items: value.items.map((item) => gathered(run, item, depth - 1))
	};
	return value.perRow ? collected(run, value) : value;
}
function bindParameters(run, scope, callable, parameters, { positional, keywords }) {
	let place = 0;
	const named = new Set(parameters.map(({ name }) => name));
	const outer = "scope" in callable ? callable.scope : scope;
	for (const { is, name, fallback } of parameters) if (is === "star") {
		bind$1(scope, name, {
			...nothing(),
			items: positional.slice(place)
		});
		place = positional.length;
	} else if (is === "double-star") bind$1(scope, name, {
		...nothing(),
		keys: new Map([...keywords].filter(([key]) => !named.has(key)))
	});
	else {
		const given = keywords.get(name) ?? positional[place];
		if (!keywords.has(name)) place += 1;
		bind$1(scope, name, given ?? (fallback === null ? nothing() : evaluate(run, outer, fallback)));
	}
}
/** Makes an instance of a class of the program. */
function construct(run, type, call) {
	const { callable } = type;
	if (callable?.is !== "class") return flowOf(argumentsOf(call));
	run.definitions.reach(callable.definition);
	const base = baseEffect(run, callable.definition, callable.scope);
	const methods = callable.methods;
	const initial = methods.get("__init__");
	if (base === "network" || base === "model" || methods.has("fit") && methods.has("predict")) {
		const about = {
			role: "model",
			network: base === "network",
			known: base !== null,
			chained: chainedOf(methods),
			methods
		};
		return madeEstimator(run, callable.definition.name, about, call);
	}
	const self = {
		...nothing(),
		keys: /* @__PURE__ */ new Map(),
		thing: {
			is: "instance",
			name: callable.definition.name,
			type
		}
	};
	if (initial?.is === "function") follow$1(run, {
		...initial,
		self
	}, call);
	else {
		const fields = callable.definition.body.flatMap((statement) => fieldOf(statement));
		for (const [i, value] of call.positional.entries()) self.keys?.set(fields[i] ?? `#${i}`, value);
		for (const [name, value] of call.keywords) self.keys?.set(name, value);
		for (const [name, { items, keys }] of type.keys ?? []) if (self.keys?.has(name) === false && (items ?? keys) !== null) self.keys.set(name, {
			...nothing(),
			items: items && [...items],
			keys: keys && new Map(keys)
		});
		if (call.positional.length + call.keywords.size > 0) self.items = fields.flatMap((name) => self.keys?.get(name) ?? []);
	}
	runFlow(run, self, callable.definition, callable.scope, call);
	return self;
}
/** Methods that end with `return self`. */
function chainedOf(methods) {
	const isChained = (method) => {
		const last = method.is === "function" ? method.definition.body.at(-1) : void 0;
		return last?.is === "return" && last.value?.is === "name" && last.value.name === "self";
	};
	return new Set([...methods].flatMap(([name, method]) => isChained(method) ? [name] : []));
}
/** The fields of a data class, in their order. */
function fieldOf(statement) {
	if (statement.is === "scope" && statement.kind === "declare") return statement.names;
	const [target] = statement.is === "assign" ? statement.targets : [];
	return target?.is === "name" ? [target.name] : [];
}
/** What the tables know of a base class. */
function baseEffect(run, { bases }, scope, depth = 8) {
	if (depth === 0) return null;
	for (const { value } of bases) {
		const { thing, callable } = evaluate(run, scope, value);
		if (thing?.is === "imported") {
			const effect = effectOf(thing.path)?.effect;
			if (effect === "network" || effect === "model") return effect;
		}
		if (callable?.is === "class") {
			const inherited = baseEffect(run, callable.definition, callable.scope, depth - 1);
			if (inherited !== null) return inherited;
		}
	}
	return null;
}
// src/weigh/flow/own-method.ts
/** A network that is asked by another name than its own call: by a method of the program, `net.validation_step(batch)`, or of a library. */
function ownMethod(run, of, estimator, name, call) {
	const given = argumentsOf(call);
	const otherwise = () => call.positional.some((value) => hasRows(value)) ? forward(run, of, estimator, call) : nothing();
	const method = estimator.methods.get(name);
	if (method?.is !== "function") return soundsLikeMetric(name) && scored(run, given) !== null ? {
		...flowOf(given),
		learned: /* @__PURE__ */ new Set()
	} : otherwise();
	if (/^(?:forward|call|__\w+__)$/.test(name) || !given.some((value) => hasRows(value))) return otherwise();
	const before = run.flow.evaluations.length;
	const made = follow$1(run, boundTo(run, method, of, of), call);
	return run.flow.evaluations.slice(before).some(({ model }) => model === estimator.id) || flowOf([made]).predictions.size > 0 ? made : otherwise();
}
// src/weigh/flow/estimator.ts
/** A new estimator: each evaluation of a constructor makes another one. */
function madeEstimator(run, name, about, call) {
	const given = argumentsOf(call);
	const inner = given.filter((value) => value.thing?.is === "estimator" || value.items !== null);
	const made = {
		is: "estimator",
		id: run.id(),
		role: "model",
		strength: null,
		name,
		known: true,
		network: false,
		learned: /* @__PURE__ */ new Set(),
		training: null,
		parts: inner,
		searches: false,
		resamples: null,
		transformsToPredict: false,
		built: about.network === true ? flowOf(given.map(({ learned, items }) => ({
			...nothing(),
			learned,
			items
		}))).learned : learnedIn(call),
		heldOut: heldOutOf(call),
		chained: /* @__PURE__ */ new Set(),
		methods: /* @__PURE__ */ new Map(),
		told: call.keywords,
		rows: flowOf(givenBesides(call).filter((value) => hasRows(value))).rows,
		...about
	};
	if (made.network) {
		for (const { thing } of layersIn(given)) if (thing?.is === "estimator") for (const fact of thing.built) made.built.add(fact);
	}
	run.estimators.set(made.id, made);
	return thingValue(made);
}
function layersIn(values, depth = 3) {
	return values.flatMap((value) => depth === 0 ? [] : [value, ...layersIn(value.items ?? [], depth - 1)]);
}
const scores = /^(?:score|evaluate\w*|test|test_on_batch|validate|accuracy|eval_model|model_performance|leaderboard)$/;
const transforms = /^(?:transform\w*|augment\w*|texts_to_\w+|encode|inverse_transform|doc2\w+|infer_vector|get_\w*(?:support|topics|vector))$/;
const tunes = /^(?:RandomSearch|GridSearch|Hyperband|BayesianOptimization|AutoMLSearch)$/;
/** A method of an estimator. */
function estimatorMethod(run, of, estimator, name, call) {
	const net = argument(call, 0, "model");
	if (net !== void 0 && net !== of && net.thing?.is === "estimator" && (fits.test(name) || scores.test(name) || predicts.test(name))) {
		const given = call.keywords.has("model") ? call.positional : call.positional.slice(1);
		const module = call.keywords.get("datamodule") ?? given[0];
		const rest = module?.thing?.is === "instance" ? loadersOf(run, module, name, call) : given;
		const held = fits.test(name) && rest[1] !== void 0 ? new Map([...call.keywords, ["val_dataloaders", rest[1]]]) : new Map(call.keywords);
		held.delete("model");
		held.delete("datamodule");
		return estimatorMethod(run, net, net.thing, name, {
			...call,
			positional: rest.slice(0, 1),
			keywords: held
		});
	}
	if (fits.test(name) || name === "search" && tunes.test(estimator.name)) return fitEach(run, estimator, call) ?? fitted$1(run, of, estimator, name, call);
	keepsItself(run, of, name, call);
	if (name === "get_best_models") return listValue([{
		...nothing(),
		thing: of.thing
	}]);
	const said = /decode/.test(name) ? flowOf(argumentsOf(call)) : null;
	if (said !== null && said.predictions.size > 0) return said;
	if (/^flow(?:_from_(?:directory|dataframe))?$/.test(name)) return generated(run, name, call);
	if (estimator.role === "transformer" && (estimator.training === null || !(predicts.test(name) || scores.test(name)))) {
		if (transforms.test(name) || predicts.test(name)) return transform(argument(call, 0, "X", "texts", "data", "raw_documents", "document", "bow") ?? nothing(), estimator);
		return name === "set_output" || name === "set_params" ? of : nothing();
	}
	if (predicts.test(name)) return predict(run, estimator, argument(call, 0, "X", "x", "data", "dataset", "test_dataset", "dataloaders", "exog"), call.at, "prediction");
	if (scores.test(name)) {
		predict(run, estimator, argument(call, 0, "X", "x", "data", "dataset", "eval_dataset", "test_dataset", "test_data", "dataloaders", "generator") ?? estimator.heldOut[0], call.at, "score");
		return nothing();
	}
	if (name === "add" || name === "append") {
		for (const { thing } of call.positional) if (thing?.is === "estimator") for (const fact of thing.built) estimator.built.add(fact);
		return nothing();
	}
	if (transforms.test(name) && !estimator.network) {
		const data = argument(call, 0, "X", "dataset") ?? nothing();
		if (estimator.transformsToPredict) return predict(run, estimator, data, call.at, "prediction");
		const { training } = estimator;
		if (training !== null && estimator.learned.size === 0) projects(run, estimator, {
			...nothing(),
			rows: new Set(training.rows)
		}, call.at);
		return transform(data, estimator);
	}
	if (name === "load_state_dict" && estimator.training === null) estimator.training = run.flow.trainings.findLast(({ model }) => model === estimator.id) ?? null;
	if (/^(?:set_params|compile|to|cuda|cpu|eval|train|double|half|float|set_output|summary|load_weights|load_state_dict|compile_model)$/.test(name)) return of;
	if (estimator.chained.has(name)) return of;
	return estimator.network ? ownMethod(run, of, estimator, name, call) : nothing();
}
/** Calling a model: a network predicts, a layer is laid on another. */
function forward(run, of, estimator, call) {
	const [data] = call.positional.length > 0 ? call.positional : [...call.keywords.values()];
	if (data === void 0) return {
		...nothing(),
		thing: of.thing
	};
	const given = flowOf(argumentsOf(call));
	if (given.rows.size === 0) return {
		...nothing(),
		thing: of.thing,
		learned: /* @__PURE__ */ new Set([...given.learned, ...estimator.built])
	};
	return estimator.role === "model" ? predict(run, estimator, given, call.at, "prediction") : transform(given, estimator);
}
function fitted$1(run, of, estimator, name, call) {
	const data = argument(call, 0, "training_frame", "X", "X_train", "x", "data", "dataframe", "train_data", "training_data", "df", "raw_documents", "texts", "train_dataloaders", "train_dataset", "generator", "input_fn", "dtrain");
	const labels = argument(call, 1, "y", "y_train", "Y", "label", "labels", "target");
	if (/^(?:fit_resample|fit_sample)$/.test(name) || estimator.resamples !== null && name === "fit_transform") return resample(run, estimator, data ?? nothing(), labels, call.at);
	if (estimator.role === "transformer") {
		if (data?.perRow === true && name !== "partial_fit") estimator.learned = /* @__PURE__ */ new Set();
		else learnFrom(run, estimator, data, call.at);
		keepModel(run, estimator, [data, labels], call.at);
		if (name === "adapt") estimator.built = new Set(estimator.learned);
		return /_(?:transform|predict)$/.test(name) ? transform(data ?? nothing(), estimator) : of;
	}
	const rows = new Set(data === void 0 ? estimator.rows : [...flowOf([data]).rows]);
	if (name === "teach") for (const row of estimator.rows) rows.add(row);
	if (data !== void 0 && rows.size === 0) for (const row of run.rowsOf(data, "unknown")) rows.add(row);
	const facts = flowOf([data, labels].filter((value) => value !== void 0));
	if (rows.size === 0) return of;
	const tasks = new Set([...labels === void 0 ? [] : flowOf([labels]).loops].filter((loop) => data === void 0 || !flowOf([data]).loops.has(loop)));
	const varied = data === void 0 ? /* @__PURE__ */ new Set() : flowOf([data]).loops;
	const { learned: besides, predictions: fed } = flowOf(data === void 0 ? [] : [data]);
	const inLabels = new Set(labels === void 0 ? [] : [...flowOf([labels]).learned].filter((fact) => !besides.has(fact)));
	const whole = {
		place: run.place(call.at),
		inLabels,
		tasks,
		varied,
		rows,
		fed,
		learned: /* @__PURE__ */ new Set([...facts.learned, ...estimator.built])
	};
	if (estimator.searches) run.flow.crossValidations.push({
		...whole,
		by: columnOf(call.keywords.get("groups")),
		operation: run.textOf(call.at),
		certainty: run.certainty()
	});
	estimator.training = run.train({
		...whole,
		model: estimator.id,
		name: estimator.name,
		certainty: run.certainty(estimator.known ? 3 : 2)
	});
	validateWhile(run, estimator, call);
	learnGroups(run, estimator, call.at);
	keepsBest(run, of, call);
	if (name !== "fit_transform" || estimator.transformsToPredict) return name === "fit_predict" ? predict(run, estimator, data, call.at, "prediction") : of;
	if (data !== void 0) projects(run, estimator, data, call.at);
	return transform(data ?? nothing(), estimator);
}
/** A discriminant analysis that projects: what it gives was learned with the labels. */
function projects(run, estimator, data, at) {
	estimator.learned = /* @__PURE__ */ new Set([run.learn(data, at, "target", estimator.known ? 3 : 2)]);
}
/** Rows that a model is scored on while it is fitted. */
function validateWhile(run, estimator, call) {
	for (const value of [...estimator.heldOut, ...heldOutOf(call, estimator.training?.rows)]) predict(run, estimator, value, call.at, "validation");
}
/** What a transformer learns from rows; nothing where it is stateless. */
function learnFrom(run, estimator, data, at) {
	const strengths = strengthsOf(estimator);
	const facts = data === void 0 ? [] : strengths.map((strength) => run.learn(data, at, strength, estimator.known ? 3 : 2));
	estimator.learned = new Set(facts);
}
/** The strongest of what its steps learn. */
function strengthsOf(estimator) {
	const found = new Set(estimator.strength === null ? [] : [estimator.strength]);
	const visit = (values, depth) => {
		for (const { thing, items } of values) {
			if (thing?.is === "estimator" && thing.role === "transformer") for (const strength of strengthsOf(thing)) found.add(strength);
			if (depth > 0 && items !== null) visit(items, depth - 1);
		}
	};
	visit(estimator.parts, 3);
	return [
		"target",
		"strong",
		"vocabulary"
	].filter((strength) => found.has(strength)).slice(0, 1);
}
/** Rows seen through what a transformer learned. */
function transform(data, estimator) {
	const made = copyOf(flowOf([data]));
	for (const fact of estimator.learned) made.learned.add(fact);
	made.items = null;
	made.base = null;
	return made;
}
function resample(run, estimator, data, labels, at) {
	const given = [data, ...labels === void 0 ? [] : [labels]];
	const part = {
		is: "part",
		key: `kept ${run.site(at)}`
	};
	return listValue(given.map((value) => {
		const made = copyOf(value);
		made.rows = estimator.resamples === "part" ? run.narrowed(run.rowsOf(value), part) : run.copied(run.rowsOf(value), at);
		return made;
	}));
}
// src/weigh/flow/asked-parameters.ts
/** `Adam(net.parameters())`: something unknown whose parameters are asked for is a network from here on. */
function askedParameters(run, of, name, call) {
	if (!/^(?:named_)?parameters$/.test(name) || call.positional.length > 0 || of.thing !== null || of.callable !== null) return;
	if ([...of.rows].some(({ source }) => !source.startsWith("unknown")) || of.columns || of.items !== null) return;
	of.thing = madeEstimator(run, "network", {
		role: "model",
		network: true,
		known: false
	}, call).thing;
	of.rows.clear();
	of.opaque = null;
}
// src/weigh/flow/augmented.ts
const augments = /flip|rot(?:90|at)|aug|jitter|nois[ey]|mirror|blur|bright|shear/i;
/** In which turn of the loops around it a member was put into a list. */
const put = /* @__PURE__ */ new WeakMap();
/** `images.append(image)`, then `images.append(cv2.flip(image, 1))` in the same turn: the same row once more. */
function augmented(run, { items }, member, { at }) {
	const turn = run.loops.map((loop, i) => `${loop} ${run.turns[i]}`).join(", ");
	const [given] = at.arguments;
	const isChanged = given !== void 0 && augments.test(run.textOf(given.value));
	const others = items ?? [];
	const isKept = others.some((item) => put.has(item) && put.get(item) !== turn);
	const made = isChanged && isKept && others.some((item) => put.get(item) === turn && run.rows.overlap(item.rows, member.rows)) ? {
		...member,
		rows: run.copied(member.rows, at)
	} : member;
	if (turn !== "") put.set(made, turn);
	return made;
}
// src/weigh/flow/collection-method.ts
/** Methods of lists and dicts whose elements are known; null where it is none of theirs. */
function collectionMethod(run, of, name, call) {
	const [given = nothing(), second = nothing()] = call.positional;
	const first = name === "append" ? run.tests.reduceRight((value, test) => under(test, value), given) : given;
	if (of.items !== null) {
		if (/^(?:append|add|extend)$/.test(name)) of.literal &&= first.literal;
		if (name === "insert") of.literal &&= second.literal;
		if (name === "append" || name === "add") {
			const member = sifted(run, flowOf([first]).perRow && !of.perRow ? collectedList(run, first) : first);
			if (of.items.length < budget.items) of.items.push(augmented(run, of, member, call));
			else pour(first, of);
			for (const one of first.predictions) of.predictions.add(one);
			return nothing();
		}
		if (name === "extend") of.items.push(...(first.items ?? [first]).map((item) => sifted(run, item)));
		if (name === "insert") of.items.push(second);
		if (name === "pop") return of.items.at(-1) ?? nothing();
		if (name === "copy") return listValue([...of.items]);
		if (/^(?:extend|insert|sort|reverse|clear|remove|index|count)$/.test(name)) return nothing();
		return hasRows(of) ? null : flowOf([of]);
	}
	if (of.keys === null || of.thing !== null) return null;
	const values = [...of.keys.values()];
	const names = [...of.keys.keys()].map((key) => ({
		...nothing(),
		constant: key,
		columns: true
	}));
	if (name === "items") return listValue(values.map((value, i) => listValue([names[i] ?? nothing(), value])));
	if (name === "values") return listValue(values);
	if (name === "keys") return listValue(names);
	if (name === "get" || name === "pop" || name === "setdefault") return of.keys.get(String(first.constant)) ?? second;
	if (name === "update") for (const [key, value] of first.keys ?? []) of.keys.set(key, value);
	if (name === "update") return nothing();
	if (name === "copy") return {
		...of,
		keys: new Map(of.keys)
	};
	if (of.rows.size > 0 || values.length === 0 || !values.every((value) => value.rows.size > 0 && value.thing === null)) return unknownCall(run, call, name, of);
	return {
		...nothing(),
		keys: new Map([...of.keys].map(([key, value]) => [key, frameMethod(run, value, name, call)]))
	};
}
// src/weigh/flow/column-filter.ts
/** pandas' `filter(items=…)`, `filter(like=…)`, `filter(regex=…)` and `filter([names])` keep columns, and all rows; with `axis=0` they keep rows. */
function filtersColumns(call) {
	const { positional, keywords } = call;
	const axis = argument(call, 3, "axis")?.constant;
	if (axis === 0 || axis === "index" || axis === "rows") return false;
	if (axis === 1 || axis === "columns" || /^(?:items|like|regex)$/.test([...keywords.keys()].join(""))) return true;
	const [first, ...others] = positional;
	if (first === void 0) return false;
	return first.constant === null ? others.length > 0 : namesColumns(first);
}
/** The same rows in the columns that are named; nobody reads the pattern of others. */
function filteredColumns(run, of, call) {
	const made = copyOf(of);
	made.base = of.rows.size === 0 ? of : null;
	made.frame = of.frame;
	run.rowsOf(made);
	const items = argument(call, 0, "items");
	for (const loop of items?.loops ?? []) made.loops.add(loop);
	const names = items === void 0 ? null : columnNames(items);
	if (names !== null) onlyColumns(made, names);
	const like = argument(call, 1, "like")?.constant;
	if (typeof like === "string") withoutColumns(made, columnsWithout(made, like));
	return made;
}
/** A list of names, or one made of a frame's columns. A text alone is a condition, as Spark has it. */
function namesColumns(value) {
	if (value.items !== null) return value.columns || columnNames(value) !== null;
	return marksOf(value, "columns").length > 0 || value.columns && isOfFrame(value);
}
/** `df.columns[2:]`. */
function isOfFrame(value) {
	let at = value;
	for (let steps = 0; at.base !== null && steps < 8; steps += 1) at = at.base;
	return at.thing?.is === "bound" && at.thing.name === "columns";
}
function columnsWithout({ stands }, like) {
	return [...stands?.values() ?? []].flatMap((at) => [...at].filter((name) => !name.endsWith("*") && !name.includes(like)));
}
// src/weigh/flow/data-set.ts
/**
* What a loader gives of a data set of the program: what its `__getitem__` gives, among all that it holds. null where that is no such thing,
* or where what it gives is read anew.
*/
function loadedOf(run, of, call) {
	const type = of.thing?.is === "instance" ? of.thing.type.callable : null;
	const method = type?.is === "class" ? type.methods.get("__getitem__") : void 0;
	const held = flowOf([of]);
	const sources = new Set([...held.rows].map(({ source }) => source));
	if (method?.is !== "function" || sources.size === 0) return null;
	const self = {
		...nothing(),
		callable: {
			...method,
			self: of
		}
	};
	const numbers = {
		...nothing(),
		selects: {
			is: "index",
			key: `items ${run.id()}`,
			of: /* @__PURE__ */ new Set(),
			side: 0
		}
	};
	let made = null;
	turnsOf$1(run, numbers, call.at, (number) => {
		const item = flowOf([callValue(run, self, {
			...call,
			positional: [number],
			keywords: /* @__PURE__ */ new Map()
		})]);
		const rows = run.rows.collected(new Set([...item.rows].filter(({ source }) => sources.has(source))));
		made = rows.size === 0 ? null : {
			...item,
			rows,
			perRow: false,
			loops: held.loops
		};
	});
	return made;
}
// src/weigh/flow/splitter.ts
/** A splitter of a library, such as `KFold(5)`. */
function madeSplitter(run, name, kind, call) {
	const shuffle = call.keywords.get("shuffle")?.constant;
	const key = constantKey(call);
	return thingValue({
		is: "splitter",
		id: run.id(),
		name,
		key: key === null ? null : `${name} ${key}`,
		shuffled: !kind.ordered && (shuffle === true || /Shuffle/.test(name)),
		grouped: kind.grouped,
		folds: true,
		rows: kind.rows
	});
}
/** The key of a division whose arguments are all written out, seed included: written twice, it is the same one. */
function constantKey({ positional, keywords }) {
	if (typeof keywords.get("random_state")?.constant !== "number") return null;
	const values = [...[...keywords].filter(([name]) => name !== "stratify" && name !== "groups").map(([name, { constant }]) => [name, constant])].sort(([a], [b]) => a < b ? -1 : 1);
	if (values.some(([, constant]) => constant === void 0)) return null;
	return values.map(([name, constant]) => `${name}=${constant}`).join(" ");
}
/** `train_test_split(X, y, …)`: two sides of each. */
function divide(run, call, grouped) {
	const { keywords, positional, at } = call;
	const arrays = positional.length > 0 ? positional : [...keywords].filter(([name]) => /^(?:arrays?|X|x|y|data)$/.test(name)).map(([, value]) => value);
	const shuffled = keywords.get("shuffle")?.constant !== false;
	const key = constantKey(call);
	const id = key === null ? `${run.site(at)} ${run.id()}` : key;
	note(run, at, id, arrays, {
		shuffled,
		grouped,
		by: grouped ? columnOf(keywords.get("groups")) : null,
		stratified: (keywords.get("stratify")?.constant ?? void 0) === void 0 && keywords.has("stratify")
	});
	const made = arrays.map((value) => givenBy(run, value, call)).flatMap((value) => [0, 1].map((side) => oneSide(run, value, id, side, shuffled)));
	if (key === null) for (const one of made) for (const loop of run.loops) one.loops.add(loop);
	return listValue(made);
}
/** A data set of the program, with what was learned in what it gives. */
function givenBy(run, value, call) {
	const given = value.thing?.is === "instance" ? loadedOf(run, value, call) : null;
	return given === null ? value : {
		...given,
		rows: run.rowsOf(value),
		keys: null,
		items: null,
		base: null
	};
}
/** Sides of which nobody knows how many: `random_split(data, lengths)`. */
function sides(run, of, call, shuffled = true) {
	const seed = argument(call, -1, "seed", "random_state");
	const id = typeof seed?.constant === "number" ? `sides ${seed.constant}` : `${run.site(call.at)} ${run.id()}`;
	note(run, call.at, id, [of], {
		shuffled,
		grouped: false,
		by: null,
		stratified: false
	});
	const made = copyOf(givenBy(run, of, call));
	made.rows = new Set(run.rowsOf(of));
	made.base = null;
	made.items = null;
	made.divides = {
		id,
		random: shuffled,
		...countOf(of, call, shuffled)
	};
	return made;
}
/** By the shares that are written out, or the places to cut at. */
function countOf(of, call, shares) {
	const given = argumentsOf(call).filter((value) => value !== of);
	const list = given.find(({ items }) => items !== null)?.items;
	if (list != null) return { count: list.length + (shares ? 0 : 1) };
	const [first] = given;
	return typeof first?.constant === "number" && !shares ? { count: first.constant } : {};
}
function oneSide(run, value, id, side, random) {
	const made = copyOf(value);
	made.base = null;
	made.frame = value.frame;
	const step = {
		is: "split",
		id,
		side,
		random
	};
	if (value.selects !== null) {
		made.rows = run.narrowed(value.rows, step);
		made.selects = {
			is: "fold",
			key: id,
			of: value.selects.of,
			side
		};
		if (value.selects.is === "mask" && value.rows.size > 0) made.selects = null;
		return made;
	}
	const rows = run.rowsOf(value);
	if (value.items !== null) Object.assign(made, {
		items: null,
		predictions: flowOf([value]).predictions,
		learned: flowOf([value]).learned
	});
	made.rows = run.narrowed(rows, step);
	return made;
}
function note(run, at, id, values, kind) {
	const rows = new Set(values.flatMap((value) => value.selects !== null ? [...value.selects?.of ?? []] : [...run.rowsOf(value)]));
	run.flow.divisions.push({
		place: run.place(at),
		id,
		operation: run.textOf(at),
		rows,
		...kind
	});
}
/** `kf.split(X, y)`: pairs of row numbers, once a fold. */
function splitterMethod(run, splitter, name, call) {
	if (name !== "split") return nothing();
	const [data = nothing()] = argumentsOf(call);
	return foldsOf(run, splitter, data, call.at, argument(call, 2, "groups"));
}
/** One pair stands for all folds; a loop over it goes once. */
function foldsOf(run, splitter, data, at, groups) {
	const id = splitter.key ?? `${run.site(at)} ${run.id()}`;
	const by = splitter.grouped ? columnOf(groups) : null;
	note(run, at, id, [data], {
		shuffled: splitter.shuffled,
		grouped: splitter.grouped,
		by,
		stratified: /Stratified/.test(splitter.name)
	});
	if (splitter.rows) return listValue([listValue([0, 1].map((side) => oneSide(run, data, id, side, splitter.shuffled)))]);
	const of = new Set(data.selects?.of ?? run.rowsOf(data));
	return listValue([listValue([0, 1].map((side) => ({
		...nothing(),
		selects: {
			is: "fold",
			key: id,
			of,
			side
		}
	})))]);
}
// src/weigh/flow/frame-division.ts
/** `Dataset.train_test_split`: a dict of two. */
function dataSetSplit(run, of, call) {
	const [train = nothing(), test = nothing()] = divide(run, {
		...call,
		positional: [of]
	}, false).items ?? [];
	return {
		...nothing(),
		keys: /* @__PURE__ */ new Map([["train", train], ["test", test]])
	};
}
/** `sample`: with replacement copies; all of them the same rows; else one side of a division, whose other `drop` keeps. */
function sampled(run, of, call) {
	const { keywords } = call;
	const made = copyOf(of);
	made.base = null;
	made.frame = of.frame;
	const rows = run.rowsOf(of);
	if (keywords.get("replace")?.constant === true) {
		run.flow.copies.push({
			place: run.place(call.at),
			operation: run.textOf(call.at),
			site: run.site(call.at)
		});
		return narrowedBy(run, made, {
			is: "copy",
			site: run.site(call.at)
		});
	}
	if (keywords.get("frac")?.constant === 1) return {
		...made,
		shuffled: run.id()
	};
	const seed = keywords.get("random_state")?.constant;
	const id = typeof seed === "number" && keywords.get("frac")?.constant !== void 0 ? `sample ${keywords.get("frac")?.constant} ${seed}` : `${run.site(call.at)} ${run.id()}`;
	run.flow.divisions.push({
		place: run.place(call.at),
		id,
		operation: run.textOf(call.at),
		rows: new Set(rows),
		shuffled: true,
		grouped: false,
		by: null,
		stratified: false,
		drawn: true
	});
	return {
		...made,
		rows: run.narrowed(rows, {
			is: "split",
			id,
			side: 0,
			random: true
		})
	};
}
/** `take(n)` and `skip(n)` of one data set are its two sides. */
function cut(run, of, name, call) {
	const [count] = call.positional;
	const key = `cut ${count?.constant ?? (count === void 0 ? "" : run.identity(count))}`;
	return narrowedBy(run, copyOf(of), {
		is: "split",
		id: key,
		side: name === "take" ? 0 : 1,
		random: false
	});
}
/** `drop(index)` keeps the rows that the index leaves; `drop(columns=…)` keeps all. */
function dropped$1(run, of, call) {
	const { keywords, positional } = call;
	const what = keywords.get("index") ?? (keywords.has("columns") || keywords.get("axis")?.constant === 1 || keywords.get("axis")?.constant === "columns" ? void 0 : positional[0]);
	const made = copyOf(of);
	made.base = null;
	made.frame = of.frame;
	if (what?.selects != null) {
		const rest = complement(run, of, what);
		if (keywords.get("inplace")?.constant === true && of.base === null) of.rows = rest;
		return {
			...made,
			rows: rest
		};
	}
	const names = columnNames(keywords.get("columns") ?? positional[0] ?? nothing());
	if (what === void 0 && names !== null) {
		withoutColumns(made, names);
		if (keywords.get("inplace")?.constant === true) withoutColumns(of, names);
	}
	return made;
}
function complement(run, of, index) {
	const rows = run.rowsOf(of);
	const step = [...index.selects?.of ?? []].map(({ path }) => path.at(-1)).find((it) => it !== void 0);
	const other = step?.is === "split" && [...rows].every(({ path }) => path.length < ([...index.selects?.of ?? []][0]?.path.length ?? 0)) ? {
		...step,
		side: 1 - step.side
	} : {
		is: "part",
		key: `~${step?.is === "part" ? step.key : index.selects?.key ?? ""}`
	};
	return run.narrowed(rows, other);
}
/** Some of a value's rows. */
function narrowedBy(run, value, step) {
	const rows = run.narrowed(run.rowsOf(value), inRow(value, step));
	return {
		...value,
		rows,
		base: null,
		items: null
	};
}
// src/weigh/flow/groups.ts
/** `df.groupby(…)`: groups that wait for a statistic. */
function grouped(run, of, call) {
	const keys = call.positional.flatMap((value) => [value, ...value.items ?? []]).flatMap(({ constant }) => typeof constant === "string" ? [constant] : []);
	const made = viewOf(of);
	made.base = null;
	run.rowsOf(made);
	return {
		...made,
		thing: {
			is: "groups",
			of,
			keys,
			windows: false
		}
	};
}
/** `df.rolling(…)`: windows that wait for a statistic. */
function windowed(run, of) {
	const made = viewOf(of);
	made.base = null;
	if (of.rows.size === 0) made.base = of;
	return {
		...made,
		thing: {
			is: "groups",
			of,
			keys: [],
			windows: true
		}
	};
}
/**
* A method of groups. A table of groups is no leak by itself: what it learned waits until it is put back on rows. `transform` puts it
* back at once.
*/
function groupsMethod(run, groups, name, call) {
	if (groups.thing?.is === "groups" && groups.thing.windows) {
		const made = viewOf(groups);
		made.base = groups.base;
		return made;
	}
	if (frameMethods.neighbour.has(name) || /^(?:head|tail|first|last|nth|ngroup|sample|filter|fillna)$/.test(name)) {
		const made = viewOf(groups);
		made.base = null;
		if (/^(?:head|tail|first|last|nth|sample|filter)$/.test(name)) return {
			...made,
			rows: run.narrowed(run.rowsOf(groups), {
				is: "part",
				key: `${name} ${run.site(call.at)}`
			})
		};
		made.thing = groups.thing?.is === "groups" && frameMethods.windows.has(name) ? {
			...groups.thing,
			windows: true
		} : null;
		return made;
	}
	if (/^(?:groups|get_group|ngroups|size|count|nunique|cumcount|indices)$/.test(name)) return name === "get_group" ? unsureOf(run, {
		...viewOf(groups),
		base: null
	}, `group ${argumentsKey(run, call, true)}`) : nothing();
	const [fn] = call.positional;
	if (name === "transform" && fn?.callable != null) {
		const made = {
			...viewOf(groups),
			base: null
		};
		const given = callValue(run, fn, {
			...call,
			positional: [{
				...viewOf(groups),
				base: null
			}],
			keywords: /* @__PURE__ */ new Map()
		});
		for (const learned of given.learned) made.learned.add(learned);
		return made;
	}
	const fact = run.learn(groups, call.at, "strong");
	if (groups.thing?.is === "groups") fact.within = groups.thing.keys;
	if (name === "transform") {
		const made = viewOf(groups);
		made.base = null;
		made.learned.add(fact);
		return made;
	}
	const made = nothing();
	made.pending = /* @__PURE__ */ new Set([...groups.pending, fact]);
	const { learned, loops } = flowOf([groups]);
	made.learned = learned;
	made.loops = loops;
	run.rowsOf(made, "groups");
	return made;
}
// src/weigh/flow/iteration.ts
/** An element that stands for each. */
function elementOf(run, value) {
	if (value.frame) return columnsOf$1(value);
	const made = {
		...copyOf(value),
		perRow: value.rows.size > 0
	};
	if (value.stream) made.rows = run.narrowed(value.rows, {
		is: "part",
		key: `window each ${run.id()}`
	});
	return made;
}
/** `zip(a, b)`: tuples of elements; of what is no list, one tuple that stands for all. */
function zipped(run, lists) {
	const known = lists.map(({ items }) => items);
	const longest = Math.max(0, ...known.map((items) => items?.length ?? 0));
	if (!known.some((items) => items !== null)) return listValue([listValue(lists.map((value) => elementOf(run, value)))]);
	return listValue(Array.from({ length: longest }, (_, i) => listValue(known.map((items, j) => items?.[i] ?? copyOf(lists[j] ?? nothing())))));
}
/** `next(x)`: the element that is not taken yet; of a reader rows that no other turn has. */
function nextOf(run, value) {
	if (value.items !== null && value.items.length > 0) return value.items[run.take(value, value.items.length)] ?? nothing();
	const made = {
		...copyOf(value),
		perRow: false
	};
	if (value.rows.size === 0) made.way = `next ${run.id()}`;
	if (value.stream || value.rows.size > 0) made.rows = run.narrowed(value.rows, {
		is: "part",
		key: `window next ${run.id()}`
	});
	return made;
}
/** A table is looped over by the names of its columns. */
function columnsOf$1(frame) {
	return {
		...nothing(),
		columns: true,
		loops: new Set(frame.loops)
	};
}
/** `enumerate(x)` of what is no list. */
function pairWith(run, value) {
	return listValue([listValue([{
		...nothing(),
		turn: "position"
	}, elementOf(run, value)])]);
}
/** `map(f, xs)`: the function of each element. */
function mapped(run, call) {
	const [fn = nothing(), ...lists] = call.positional;
	const [list] = lists;
	if (!(fn.callable !== null || fn.thing?.is === "bound" || fn.thing?.is === "imported") || list?.items === void 0 || list.items === null) return flowOf(lists);
	return listValue(list.items.map((item) => callValue(run, fn, {
		...call,
		positional: [item],
		keywords: /* @__PURE__ */ new Map()
	})));
}
// src/weigh/flow/network.ts
/**
* `loss.backward()`: the rows of the loss are those that its model is trained on. What was predicted for them on the way was no
* evaluation.
*/
function trainBackward(run, loss, at) {
	const { flow } = run;
	for (const one of loss.predictions) {
		const rows = loss.rows.size > 0 ? loss.rows : one.rows;
		const training = run.train({
			place: run.place(at),
			model: one.model,
			name: "",
			rows: new Set(rows),
			learned: one.learned,
			certainty: one.certainty
		});
		const onlyFor = flow.evaluations.filter((it) => it === one || it.place === one.place && it.model === one.model);
		for (const it of onlyFor) if ([...it.rows].every((row) => rows.has(row))) flow.evaluations.splice(flow.evaluations.indexOf(it), 1);
		run.trained(one.model, training);
	}
}
// src/weigh/flow/statistic.ts
/** Figures that columns are filled or scaled by. */
const scales = /^(?:(?:nan)?(?:mean|std|var|median|min|max|quantile|percentile)|average|mode|ptp|am(?:in|ax))$/;
/** A statistic over the rows: what is learned, without rows. Along a row it is arithmetic; of a prediction it is no learning. */
function statistic(run, of, name, call) {
	const along = call.keywords.get("axis") ?? call.keywords.get("dim") ?? (/^(?:agg|aggregate|quantile|percentile|nanpercentile)$/.test(name) ? void 0 : call.positional[0]);
	const axis = along?.items?.every(({ constant }) => typeof constant === "number" && constant > 0) && along.items.length > 0 ? 1 : along?.constant;
	const own = flowOf([of]);
	if (of.perRow || axis === 1 || axis === -1 || axis === "columns") return {
		...copyOf(of),
		items: null,
		base: null
	};
	if (of.items !== null && of.items.length > 0 && own.predictions.size === 0 && of.items.every(({ perRow }) => perRow)) return {
		...copyOf(own),
		items: null,
		base: null
	};
	if (own.predictions.size > 0 && axis !== void 0) return {
		...own,
		learned: new Set(own.learned)
	};
	if (own.predictions.size > 0) return {
		...own,
		rows: /* @__PURE__ */ new Set(),
		learned: /* @__PURE__ */ new Set()
	};
	const made = nothing();
	for (const loop of own.loops) made.loops.add(loop);
	if (of.deferred !== null) return {
		...copyOf(of),
		deferred: [...of.deferred, call.at]
	};
	if (own.rows.size === 0 && isReadEach(run, of)) return {
		...copyOf(of),
		items: null,
		base: null
	};
	const { callee } = call.at;
	const isNamed = callee.is === "member" && scales.test(callee.name) && isUnknownTable(of);
	if (own.rows.size === 0 && of.base === null && !isNamed) return {
		...made,
		learned: new Set(own.learned)
	};
	made.learned = /* @__PURE__ */ new Set([...own.learned, run.learn(of, call.at, "strong", isNamed ? 2 : 3)]);
	return made;
}
// src/weigh/flow/taken-rows.ts
/** `np.take(X, numbers, axis=0)`, `X.index_select(0, numbers)`, `np.delete(X, numbers, axis=0)`: rows by their numbers; columns along another axis. */
function takenRows(run, of, name, call) {
	const given = argumentsOf(call);
	const numbers = call.keywords.get("indices") ?? call.keywords.get("obj") ?? given.find(({ selects }) => selects !== null) ?? given[0];
	const axis = call.keywords.get("axis") ?? call.keywords.get("dim") ?? given.find((it) => it !== numbers && typeof it.constant === "number");
	const isAlongRows = axis?.constant === void 0 || axis.constant === 0;
	if (numbers === void 0 || !isAlongRows) return {
		...copyOf(of),
		base: null,
		items: null
	};
	const selects = numbers.selects !== null && name === "delete" ? othersOf(numbers.selects) : numbers.selects;
	const made = subsetOf(run, of, {
		...numbers,
		selects
	});
	made.perRow ||= typeof numbers.constant === "number" && name !== "delete";
	return made;
}
// src/weigh/flow/frame-method.ts
/** A method of a frame, an array, a tensor, a data set, a list or a dict; also `np.name(x, …)`. */
function frameMethod(run, of, name, call) {
	const held = of.keys !== null || of.items !== null ? collectionMethod(run, of, name, call) : null;
	if (held !== null) return held;
	const adopted = adoptedBy(run, of, name, call);
	if (adopted !== null) return adopted;
	if (name === "backward" || name === "gradient") {
		const losses = [of, ...call.positional];
		const loss = losses.find(({ predictions }) => predictions.size > 0) ?? losses.map(erring).find((it) => it !== null);
		if (loss !== void 0) trainBackward(run, loss, call.at);
		return nothing();
	}
	const [closure] = call.positional;
	if (name === "step" && closure?.callable?.is === "function") return callValue(run, closure, {
		...call,
		positional: [],
		keywords: /* @__PURE__ */ new Map()
	});
	if (name === "item" || name === "numpy" || name === "detach" || name === "cpu") return of;
	if (name === "getOrCreate") return thingValue({
		is: "imported",
		path: "spark"
	});
	if (frameMethods.nothing.has(name)) return nothing();
	if (frameMethods.groups.has(name)) return grouped(run, of, call);
	if (frameMethods.windows.has(name)) return windowed(run, of);
	if (frameMethods.statistic.has(name)) return statistic(run, of, name, call);
	if (frameMethods.index.has(name)) return selecting(run, of, name, call);
	if (frameMethods.sides.has(name)) return sides(run, of, call);
	if (name === "split_before" || name === "split_after") return sides(run, of, call, false);
	if (name === "train_test_split") return dataSetSplit(run, of, call);
	const [other] = call.positional;
	if (name === "sample" && other !== void 0 && hasRows(other) || name === "construct_testset") return flowOf(call.positional);
	if (name === "build_anti_testset") return {
		...nothing(),
		rows: run.rowsOf(nothing(), "pairs")
	};
	if (name === "sample") return sampled(run, of, call);
	if (of.stream && /^(?:get_chunk|read|fetchmany|__next__|next)$/.test(name)) return nextOf(run, of);
	if (name === "index_select" || name === "take" && other?.selects != null) return takenRows(run, of, name, call);
	if (name === "take" || name === "skip") return cut(run, of, name, call);
	if (name === "drop") return dropped$1(run, of, call);
	if (name === "filter" && filtersColumns(call)) return filteredColumns(run, of, call);
	if (/^(?:eq|ne|sub|subtract)$/.test(name) && other !== void 0) {
		const score = compared(run, of, other, call.at);
		if (score !== null) return score;
	}
	if (/^(?:exceptAll|subtract)$/.test(name) && other !== void 0 && other.rows.size > 0) return {
		...copyOf(of),
		base: null,
		rows: run.narrowed(run.rowsOf(of), keptBy(run, "anti", [other], call))
	};
	const made = byRows(run, of, name, call);
	inPlace(of, made, name, call);
	return made;
}
/** Something unknown that is fitted or asked to predict is a model; what transforms, a transformer. */
function adoptedBy(run, of, name, call) {
	const transforms = /^(?:fit_transform|transform|inverse_transform|fit_predict)$/.test(name);
	if (!transforms && !/^(?:fit|fit_generator|partial_fit|train_on_batch|predict|predict_proba|score)$/.test(name)) return null;
	if (!(of.rows.size === 0 && of.items === null && of.keys === null && (of.thing === null || of.thing.is === "bound")) || of.learned.size > 0 || !argumentsOf(call).some((value) => hasRows(value))) return null;
	of.thing = madeEstimator(run, name, {
		role: transforms ? "transformer" : "model",
		strength: !transforms ? null : name === "fit_predict" ? "strong" : "vocabulary",
		known: false
	}, {
		...call,
		positional: [],
		keywords: /* @__PURE__ */ new Map()
	}).thing;
	return of.thing?.is === "estimator" ? estimatorMethod(run, of, of.thing, name, call) : null;
}
/** Methods that keep rows, some of them, or copies of them. */
function byRows(run, of, name, call) {
	const given = argumentsOf(call);
	const made = copyOf(of);
	made.base = made.rows.size === 0 ? of : null;
	readNext(run, made, name);
	made.selects = of.selects;
	made.frame = of.frame && frameMethods.tables.test(name);
	made.literal = of.literal && of.rows.size === 0;
	if (of.deferred !== null) made.deferred = [...of.deferred, ...given.flatMap(({ deferred }) => deferred ?? [])];
	if (made.rows.size === 0) handOver(made, call);
	const filters = frameMethods.part.has(name) || name === "where" && given.length === 1;
	if (!filters) pourFacts(flowOf(given.filter(({ callable }) => callable === null)), made);
	for (const value of given) for (const loop of value.loops) made.loops.add(loop);
	if (/^(?:rename|set_axis|add_prefix|add_suffix|to_numpy|as_matrix|melt|pivot|pivot_table|transpose|unstack|stack|explode|assign|toDF|withColumnRenamed)$/.test(name)) made.stands = null;
	for (const fact of made.pending) made.learned.add(fact);
	if (/^(?:with_columns?|withColumns?|select)$/.test(name)) for (const at of flowOf(given).deferred ?? []) made.learned.add(run.learn(of, at, "strong"));
	const index = name === "isin" && of.selects?.is === "index" ? given[0]?.selects?.step : void 0;
	if (name === "difference" && of.selects !== null && given[0]?.selects != null) made.selects = othersOf(given[0].selects);
	if (frameMethods.mask.has(name)) made.selects = {
		...index === void 0 ? {} : { step: index },
		is: "mask",
		key: `${run.textOf(call.at)} ${run.identity(of.base ?? of)}`,
		of: new Set(of.rows),
		side: 0
	};
	if (name === "to_dummies" || name === "factorize") made.learned.add(run.learn(of, call.at, "vocabulary"));
	if (frameMethods.union.has(name)) return joinedRows(run, [of, ...given], call);
	if (/^(?:merge|join|map|assign|insert|update|combine_first)$/.test(name)) merge(run, of, made, name, call);
	if (filters) return narrowedBy(run, made, partOf(run, name, call));
	if (frameMethods.copy.has(name) && !of.perRow) return {
		...made,
		rows: run.copied(run.rowsOf(made), call.at),
		base: null,
		items: null
	};
	if (/^(?:apply|applymap|pipe|map_batches|map_partitions|transform)$/.test(name)) return applied$1(run, of, made, name, call);
	const byPlace = name === "select" && call.positional[0]?.selects?.is === "index";
	return frameMethods.same.test(name) && !byPlace || given.length === 0 ? made : asked$7(run, of, made, name, call);
}
/** What a method that nobody knows gives, of a table or of something unknown: `store.between('2019', '2020')`. */
function asked$7(run, of, made, name, call) {
	if (of.thing?.is === "bound" && /^(?:str|dt|cat|list|arr|struct|na|sparse)$/.test(of.thing.name) || of.deferred !== null || of.selects !== null || made.predictions.size > 0) return made;
	const key = `${name} ${argumentsKey(run, call, true)}`;
	if (made.rows.size === 0) made.way = key;
	return unsureOf(run, made, key);
}
/** What nobody knows is given predictions, or gives back as many things as it was given: `net, loader = setup.prepare(net, loader)`. */
function handOver(made, { positional }) {
	const [first] = positional;
	const handed = positional.length === 1 ? first?.items ?? [] : positional;
	if (handed.length > 1) made.opaque = {
		held: [],
		handed
	};
	else if (first !== void 0 && first.predictions.size > 0) pour(first, made);
}
/** What a filter keeps is called by its condition, where that is one; else by where it stands. */
function partOf(run, name, call) {
	const [condition] = argumentsOf(call);
	const key = condition?.selects?.is === "mask" ? condition.selects.key : condition?.constant;
	return {
		is: "part",
		key: /^(?:filter|where|query)$/.test(name) && typeof key === "string" ? key : `${name} ${run.site(call.at)}`
	};
}
/** Another table joined to this one brings its facts, and a table of groups what it learned of them. */
function merge(run, of, made, name, call) {
	for (const value of argumentsOf(call)) {
		if (value.callable !== null) {
			if (name === "map") for (const fact of callValue(run, value, {
				...call,
				positional: [{
					...viewOf(of),
					perRow: true,
					base: null
				}],
				keywords: /* @__PURE__ */ new Map()
			}).learned) made.learned.add(fact);
			continue;
		}
		for (const fact of value.pending) made.learned.add(fact);
	}
	const others = argumentsOf(call).filter(({ callable }) => callable === null);
	if (name === "assign") predictedIn(made, call);
	const how = call.keywords.get("how")?.constant;
	if (typeof how === "string" && /anti|semi/.test(how)) made.rows = run.narrowed(run.rowsOf(of), keptBy(run, how, others, call));
	else if (/^(?:merge|join|combine_first|update)$/.test(name)) made.rows = joinedTables(run, [of, ...others]);
	else if (name !== "map" && made.rows.size === 0) for (const { rows } of others) for (const row of rows) made.rows.add(row);
}
/** `test.assign(score=model.predict(X))` holds predictions as `test['score'] = ...` does. */
function predictedIn(made, { keywords }) {
	const predictions = [...keywords].filter(([, { predictions }]) => predictions.size > 0);
	if (predictions.length === 0) return;
	made.predicted = new Map([...made.predicted ?? [], ...predictions]);
}
/** Rows that are found in another table, or those that are not: of what was drawn from it, the others. */
function keptBy(run, how, others, call) {
	const steps = others.flatMap(({ rows }) => [...rows].map(({ path }) => path.at(-1)));
	const [step] = steps;
	if (/anti/.test(how) && step?.is === "split" && steps.every((it) => it === step)) return {
		...step,
		side: 1 - step.side
	};
	return {
		is: "part",
		key: `${how} ${run.site(call.at)}`
	};
}
/** `apply(f)`: its function is run on the rows, one by one with `axis=1` and on a column. */
function applied$1(run, of, made, name, call) {
	const [fn] = call.positional;
	const learns = fn?.thing?.is === "imported" && /^(?:learn|name|target)$/.test(effectOf(fn.thing.path)?.effect ?? "");
	if (fn === void 0 || fn.callable === null && fn.thing?.is !== "bound" && !learns) return made;
	const rowwise = !/^(?:pipe|transform|agg)$/.test(name) && (call.keywords.get("axis")?.constant === 1 || call.keywords.get("axis")?.constant === "columns" || of.base !== null && !of.frame || name === "applymap");
	const result = callValue(run, fn, {
		...call,
		positional: [{
			...viewOf(of),
			perRow: rowwise,
			base: null
		}, ...call.positional.slice(1)],
		keywords: /* @__PURE__ */ new Map()
	});
	for (const fact of result.learned) made.learned.add(fact);
	for (const one of result.predictions) made.predictions.add(one);
	return name === "pipe" ? result : made;
}
function selecting(run, of, name, call) {
	const made = nothing();
	made.selects = {
		is: "index",
		key: `${name} ${run.site(call.at)} ${run.identity(of)}`,
		of: new Set(of.rows),
		side: 0
	};
	return made;
}
/** `inplace=True`, and methods that change what they are asked of. A view loses no rows of what it is a view of. */
function inPlace(of, made, name, { keywords }) {
	if (!(keywords.get("inplace")?.constant === true || name.endsWith("_") || /^(?:insert|update|pop|extend)$/.test(name)) || !(frameMethods.inPlace.has(name) || name.endsWith("_"))) return;
	write(of, made);
	if (frameMethods.part.has(name) && of.base === null) of.rows = made.rows;
}
// src/weigh/flow/assembled.ts
/** Spark's `VectorAssembler`: one column that is made of others. */
function assembled(run, estimator, name, call, made) {
	const data = argument(call, 0, "dataset");
	const output = estimator.told.get("outputCol")?.constant;
	if (estimator.name !== "VectorAssembler" || name !== "transform" || data === void 0 || typeof output !== "string") return;
	made.table = tableOf(run, data);
	const inputs = inputsOf(estimator, made.table);
	if (inputs === null) return;
	const carrier = nothing();
	for (const trace of data.traces) if (trace.column !== null && trace.table === inputs.of && includes(inputs, trace.column)) put$1(carrier, run.traces.trace(trace.mark));
	setColumn(run, made, output, carrier);
	run.assembled.set(`${inputs.of} ${output}`, inputs);
}
/** The columns that it puts together: those of a list, or all of the frame's but some. */
function inputsOf({ told }, table) {
	const given = told.get("inputCols");
	const names = namesOf$3(given);
	if (names !== null) return {
		...table,
		all: false,
		names: new Set(names)
	};
	const list = given === void 0 ? void 0 : marksOf(given, "columns").find((mark) => mark.table === table.of);
	return list === void 0 ? null : changed({
		...table,
		all: true,
		names: /* @__PURE__ */ new Set()
	}, list.name.split("\n").filter(Boolean), false);
}
/** A fit of Spark's on a table that holds features and labels; false where nobody knows which these are. */
function fitAssembled(run, estimator, data, training) {
	const steps = [estimator, ...stepsOf$1(estimator.parts)];
	const model = steps.find(({ told }) => told.has("labelCol"));
	const label = model?.told.get("labelCol")?.constant;
	const column = model?.told.get("featuresCol")?.constant ?? "features";
	if (typeof label !== "string" || typeof column !== "string") return false;
	const table = tableOf(run, data);
	const maker = steps.find(({ name, told }) => name === "VectorAssembler" && told.get("outputCol")?.constant === column);
	const features = maker === void 0 ? run.assembled.get(`${table.of} ${column}`) ?? null : inputsOf(maker, table);
	if (features === null) return false;
	const stands = [...data.traces].filter((trace) => trace.column === null || trace.table === table.of && (trace.column === column || includes(features, trace.column)));
	const told = [...data.traces].filter((trace) => trace.table === table.of && trace.column === label).map(({ mark }) => mark);
	run.flow.hints.push({
		is: "fit",
		training,
		marks: new Set(stands.map(({ mark }) => mark)),
		columns: stands.map((trace) => ({
			mark: trace.mark,
			column: trace.column
		})),
		features,
		labels: {
			table: {
				...features,
				all: false,
				names: /* @__PURE__ */ new Set([label])
			},
			marks: new Set(told),
			moves: new Set(told.filter(isMove)),
			elsewhere: false
		},
		selects: false
	});
	return true;
}
function stepsOf$1(parts, depth = 3) {
	return parts.flatMap(({ thing, items }) => [...thing?.is === "estimator" ? [thing, ...depth > 0 ? stepsOf$1(thing.parts, depth - 1) : []] : [], ...depth > 0 ? stepsOf$1(items ?? [], depth - 1) : []]);
}
// src/weigh/flow/hints-split.ts
/** What was known of the values that a call has just divided. */
function afterDivision(run, call, given) {
	const division = madeBy$2(run, call);
	if (division !== null) run.flow.hints.push({
		is: "divided",
		division,
		marks: allMarks(given)
	});
}
/** `train_test_split(X, y)`: each side has the columns of what was divided. */
function sidesLike(given, made) {
	given.forEach((value, i) => {
		for (const side of [made.items?.[2 * i], made.items?.[2 * i + 1]]) if (side !== void 0) side.table = value.table;
	});
}
/** `kf.split(X)`. */
function afterSplitter(run, splitter, name, call) {
	if (name !== "split") return;
	afterDivision(run, call, argumentsOf(call));
	const division = madeBy$2(run, call);
	if (division !== null && /Fold|LeaveOne|LeaveP|TimeSeries/.test(splitter.name)) run.flow.hints.push({
		is: "folds",
		division
	});
}
function madeBy$2(run, { at }) {
	const last = run.flow.divisions.at(-1);
	return last !== void 0 && last.place.cell === run.cell && last.place.from === at.from && last.place.to === at.to ? last : null;
}
// src/weigh/flow/hints-estimator.ts
const choosesColumns = /Column|Union|union|Mapper|Selec|RFE|Variance|Function|Drop|column/;
/** A method of an estimator: a fit shows features beside labels; what chose its parameters goes on in what it predicts. */
function afterEstimator(run, of, estimator, name, call, made) {
	if (estimator.role === "transformer") transformed(estimator, name, call, made);
	else if (made !== of) unproven(made);
	assembled(run, estimator, name, call, made);
	const last = run.flow.trainings.at(-1);
	const trained = last?.model === estimator.id && startsAt(run, last, call) ? last : null;
	if (trained !== null) {
		const data = argument(call, 0, "X", "x", "data") ?? nothing();
		const labels = argument(call, 1, "y", "Y", "label", "labels") ?? nothing();
		if (!estimator.transformsToPredict || !fitAssembled(run, estimator, data, trained)) noteFit(run, data, labels, trained, choosing(estimator));
		noteStop(run, of, call, run.place(call.at));
	}
	const handed = argument(call, 0, "model")?.thing;
	if (last !== void 0 && trained === null && handed?.is === "estimator" && last.model === handed.id && startsAt(run, last, call)) noteStop(run, of, call, last.place);
	if (/^get_best_(?:hyperparameters|models)$/.test(name)) chosenByTuner(run, estimator, call, made);
	if (made === of) return;
	for (const mark of marksOf(of, "chosen")) put$1(made, run.traces.trace(mark));
	if (/^(?:score|evaluate\w*|test)$/.test(name)) afterScore(run, call, of, made);
}
/** A model was given features and labels, each by itself or in one thing that holds both. */
function noteFit(run, given, besides, training, selects) {
	const { data, labels } = run.labelled.get(given) ?? {
		data: given,
		labels: besides
	};
	if (training === void 0 || data.table === null && data.traces.size === 0) return;
	const columns = [...data.traces].filter(({ table, column }) => column === null || data.table !== null && data.table.of === table && includes(data.table, column));
	run.flow.hints.push({
		is: "fit",
		training,
		marks: allMarks([data]),
		columns: columns.map(({ mark, column }) => ({
			mark,
			column
		})),
		features: data.table,
		labels: {
			table: labels.table,
			marks: allMarks([labels]),
			moves: movesOf(labels),
			elsewhere: beginsElsewhere(data, labels)
		},
		selects
	});
}
/** `cross_val_score(model, X, y, cv=folds)`: fitted on a side of each of the folds. */
function crossValidated(run, call) {
	const [model, data, labels] = [
		argument(call, 0, "estimator"),
		argument(call, 1, "X"),
		argument(call, 2, "y")
	];
	if (data === void 0 || model?.thing?.is !== "estimator") return;
	const { thing: cv } = argument(call, 5, "cv") ?? nothing();
	if (cv?.is === "splitter") afterSplitter(run, cv, "split", {
		...call,
		positional: [data, labels ?? nothing()],
		keywords: /* @__PURE__ */ new Map()
	});
	const division = cv?.is === "splitter" ? run.flow.divisions.findLast((it) => startsAt(run, it, call)) : void 0;
	const whole = run.rowsOf(data);
	const rows = division === void 0 ? whole : run.narrowed(whole, {
		is: "split",
		id: division.id,
		side: 0,
		random: true
	});
	const certainty = run.certainty(model.thing.known ? 3 : 2);
	const training = run.train({
		place: run.place(call.at),
		model: model.thing.id,
		name: model.thing.name,
		rows,
		learned: data.learned,
		certainty
	});
	noteFit(run, data, labels ?? nothing(), training, choosing(model.thing));
}
function startsAt(run, { place }, call) {
	return place.cell === run.cell && place.from === call.at.from;
}
/** What a tuner found best on the rows that it was given to look at. */
function chosenByTuner(run, { id }, call, made) {
	for (const { model, is, rows } of run.flow.evaluations) if (model === id && is === "validation") marked(run, made, "chosen", call.at, { rows });
}
/** A network that is called gives no columns. */
function afterForward(_run, _call, made) {
	unproven(made);
}
/** What was transformed has the columns of what was given, unless some may have been left out. */
function transformed(estimator, name, call, made) {
	if (!/transform/.test(name)) return;
	if (choosing(estimator)) unproven(made);
	else made.table = argument(call, 0, "X")?.table ?? null;
}
/** Whether some of its steps may leave columns out; of what is no estimator of a table nobody knows. */
function choosing({ name, parts, known }) {
	if (!known || choosesColumns.test(name)) return true;
	const inner = (value, depth) => {
		const { thing, callable, items } = value;
		if (callable !== null || thing?.is === "instance") return true;
		if (thing?.is === "estimator") return choosing(thing);
		return depth > 0 && (items ?? []).some((item) => inner(item, depth - 1));
	};
	return parts.some((part) => inner(part, 3));
}
function noteStop(run, of, call, place) {
	const how = stops(of, call);
	if (how !== null) run.flow.hints.push({
		is: "stopped",
		place,
		keeps: how === "kept"
	});
}
/** Early stopping, or keeping the best state, asked of the fit or of the model when it was made. */
function stops(of, call) {
	const given = [call.keywords, ...argumentsOf(call).flatMap(({ keys }) => keys ?? [])];
	const isAsked = (name) => given.flatMap((names) => names.get(name) ?? []).some(({ constant }) => constant !== null && constant !== false);
	if (isAsked("early_stopping_rounds") || isAsked("od_wait")) return "stopped";
	const stoppers = [...of === null ? [] : marksOf(of, "stopper"), ...allMarks(argumentsOf(call))].filter(({ is }) => is === "stopper");
	if (stoppers.some(({ name }) => name !== "kept")) return "stopped";
	return stoppers.length > 0 || isAsked("use_best_model") ? "kept" : null;
}
/** Marks of what an estimator was made with: a stop, a choice. */
function madeWith(run, call, chosen, made) {
	made.traces = new Set([...made.traces].filter((trace) => !isProof(trace)));
	for (const mark of [...chosen, ...[...allMarks(argumentsOf(call))].filter(({ is }) => is === "stopper")]) put$1(made, run.traces.trace(mark));
	const how = stops(null, call);
	if (how !== null) marked(run, made, "stopper", call.at, { name: how === "kept" ? "kept" : "" });
}
// src/weigh/flow/hints-join.ts
/** Tables joined by columns; groups put back on the rows that they were made of show that a key has several of them. */
function noteJoin(run, left, name, call, made) {
	const right = argument(call, 0, "right", "other", "arg") ?? nothing();
	const own = tableOf(run, left).of;
	for (const { name: entity, table } of marksOf(right, "group-table")) if (table === own) marked(run, made, "entity", call.at, {
		name: entity,
		table
	});
	unmark(made, "group-table");
	broughtAlong(run, right, made);
	if (name === "map" || right.keys !== null || right.items !== null || right.rows.size === 0 && right.table === null) return;
	const keys = [
		"on",
		"left_on",
		"right_on"
	].flatMap((keyword) => namesOf$3(call.keywords.get(keyword)) ?? []);
	const plain = name === "join" ? namesOf$3(call.positional[1]) ?? [] : namesOf$3(call.positional[2]) ?? [];
	const mark = markOf(run, "joined", call.at);
	put$1(made, run.traces.trace(mark));
	run.flow.hints.push({
		is: "join",
		mark,
		tables: [own, tableOf(run, right).of],
		keys: keys.length > 0 ? keys : plain
	});
}
/** Columns that look ahead in a table of their own look ahead in what it is joined to. */
function broughtAlong(run, right, made) {
	const { table } = right;
	for (const { mark, table: of, column } of table === null ? [] : right.traces) {
		if (mark.is !== "future" || column === null || of !== table?.of || !includes(table, column)) continue;
		made.table = changed(tableOf(run, made), [column], true);
		put$1(made, run.traces.trace(mark, made.table.of, column));
	}
}
// src/weigh/flow/hints-beside.ts
/** Joined tables have the columns of the first; marks on the others' whole are marks on columns that nobody names. */
function united(run, name, call, made) {
	const [first, second] = call.positional;
	const left = first?.items?.[0] ?? argument(call, 0, "left", "objs") ?? nothing();
	const right = call.keywords.get("right") ?? second;
	const single = left.table !== null && !left.table.all;
	if (/^merge/.test(name) && right !== void 0) {
		made.table = tableOf(run, left);
		if (name === "merge") noteJoin(run, left, "merge", {
			...call,
			positional: [right, ...call.positional.slice(2)]
		}, made);
		const direction = call.keywords.get("direction")?.constant;
		if (name === "merge_asof" && (direction === "forward" || direction === "nearest")) ahead(run, right, direction, call, made);
		return;
	}
	const of = left.table?.of;
	const sameRows = call.keywords.get("axis")?.constant !== 1 && first?.items?.every(({ table }) => table?.of === of);
	if (name === "concat" && !single && of !== void 0 && sameRows === true) made.table = left.table;
	else unproven(made);
}
/** Columns that a join brings from later rows, by their names where they are known. */
function ahead(run, right, direction, call, made) {
	const from = right.table;
	const keys = [
		"on",
		"by",
		"left_on",
		"right_on"
	].flatMap((keyword) => namesOf$3(call.keywords.get(keyword)) ?? []);
	const certainty = run.certainty(direction === "forward" ? 3 : 2);
	const carrier = nothing();
	marked(run, carrier, "future", call.at, {
		name: `${direction} join`,
		certainty
	});
	const names = from === null || from.all ? ["*"] : [...from.names].filter((name) => !keys.includes(name));
	for (const name of names) setColumn(run, made, name, carrier);
	if (direction === "forward") marked(run, made, "joined", call.at, {
		name: "forward join",
		certainty: 2
	});
}
// src/weigh/flow/hints-select.ts
/** Columns by name, or rows by a condition, as each library has it. */
function selected(run, of, name, call, made) {
	const names = (call.keywords.has("items") ? [call.keywords.get("items")] : call.positional).map((value) => namesOf$3(value));
	const [first] = call.positional;
	const list = name === "select" || first?.items != null || call.keywords.has("items");
	if (list && names.length > 0 && names.every((it) => it !== null)) {
		keepColumns(run, of, made, names.flat(), call.at);
		for (const column of names.flat()) if (isTime(run.flow.declared, column)) noteTime(run, made, column, call.at, false);
	} else if (name === "filter" && call.keywords.size === 0 && !list) made.table = of.table;
	else if (first === void 0 || !keepListed(run, of, first, made)) unproven(made);
}
/** `with_columns(pl.col('a').alias('b'), c=…)`, `withColumn('b', …)`. */
function withColumns(run, call, made) {
	const [first, second] = call.positional;
	const [column] = namesOf$3(first) ?? [];
	const put = (name, value) => {
		setColumn(run, made, name, value);
		if (isTime(run.flow.declared, name)) noteTime(run, made, name, call.at, marksOf(value, "parsed").length > 0);
	};
	if (column !== void 0 && second !== void 0) {
		put(column, second);
		return;
	}
	for (const value of call.positional.flatMap((it) => it.items ?? [it])) {
		const [name] = marksOf(value, "named");
		if (name !== void 0) put(name.name, value);
	}
	for (const [name, value] of call.keywords) put(name, value);
}
/** `drop(columns)`, and `pop`, which gives the column. Of what is dropped nothing is known: no column is sure to be left. */
function removed(run, of, name, call, made) {
	const inPlace = call.keywords.get("inplace")?.constant === true;
	if (name === "pop") {
		const [column] = namesOf$3(argument(call, 0, "item")) ?? [];
		if (column === void 0 || of.keys !== null) {
			unproven(of);
			return;
		}
		keepColumns(run, of, made, [column], call.at);
		dropColumns(run, of, of, [column]);
		return;
	}
	const axis = argument(call, 1, "axis")?.constant;
	const columns = call.keywords.get("columns") ?? (axis === 1 || axis === "columns" ? argument(call, 0, "labels") : void 0);
	if (columns === void 0) {
		made.table = of.table;
		if (of.table !== null && !of.table.all && of.table.names.size === 1) marked(run, made, "moved", call.at);
	} else {
		const names = namesOf$3(columns);
		if (names === null) unproven(made);
		else dropColumns(run, of, made, names);
	}
	if (inPlace) {
		of.table = made.table;
		of.traces = new Set(made.traces);
	}
}
// src/weigh/flow/hints-window.ts
/** `shift(n)`: rows before are a lag, rows behind are the future; the other way round where time runs backward. */
function afterShift(run, of, call, made) {
	const by = argument(call, 0, "periods");
	const steps = by === void 0 ? 1 : by.constant;
	unmark(made, "read", "grouped");
	if (steps === 0) return;
	movedColumns(run, made);
	marked(run, made, "lag", call.at);
	if (typeof steps !== "number" || argument(call, -1, "axis")?.constant === 1) return;
	if (marksOf(of, "order").some(({ name }) => name.startsWith("-")) ? steps > 0 : steps < 0) marked(run, made, "future", call.at, { name: "shift" });
}
/** Windows over neighbouring rows; one that is centred sees rows behind. */
function neighbours(run, name, call, made) {
	if (/^cum(?:sum|prod|max|min)$/.test(name)) ofRowsBefore(run, call, made);
	if (!/^(?:rolling|diff|pct_change|ewm|expanding)$/.test(name)) return;
	unmark(made, "read");
	movedColumns(run, made, /^(?:diff|pct_change)$/.test(name));
	marked(run, made, "lag", call.at);
	if (name === "rolling" && call.keywords.get("center")?.constant === true) marked(run, made, "future", call.at, { name: "center" });
}
/** A column that was moved along its rows is that column no more; nor are those of a table. */
function movedColumns(run, made, whole = true) {
	const { table } = made;
	if (table !== null && !table.all && table.names.size === 1) made.table = null;
	else if (whole && table !== null) made.table = {
		...table,
		of: run.traces.table().of
	};
}
/** Sums that go along the rows, differences of neighbours: of other rows than its own. */
function ofRowsBefore(run, call, made) {
	unmark(made, "read");
	movedColumns(run, made);
	marked(run, made, "moved", call.at);
}
const fills = /^(?:fill|interpolate|pad)/;
/** What is missing is filled from the row behind; a join that runs backward takes what was known before. */
function backFilled(run, name, call, made) {
	const method = argument(call, 1, "method")?.constant;
	if ((name === "bfill" || name === "backfill" || name === "fillna" && (method === "bfill" || method === "backfill") || fills.test(name) && call.keywords.get("strategy")?.constant === "backward") && argument(call, -1, "axis")?.constant !== 1) marked(run, made, "future", call.at, { name: "backfill" });
}
// src/weigh/flow/hints-method.ts
/** Methods that leave every column where it is. */
const keeps$1 = /^(?:copy|dropna|head|tail|sample|fillna|astype|reset_index|sort_values|sort_index|orderBy|sort|drop_duplicates|dropDuplicates|query|replace|interpolate|ffill|bfill|pad|backfill|clip|round|abs|to_numpy|as_matrix|to_frame|squeeze|numpy|ravel|reshape|flatten|tolist|merge|join|append|select_dtypes|cache|persist|infer_objects|convert_dtypes|cpu|float|drop_nulls|fill_null|with_columns|with_column|withColumn|withColumns|na|fill|cast|alias|over|drop_nans|fill_nan|clone|lazy|collect|to_pandas|toPandas|resample|asfreq|shift|diff|rolling|pct_change|expanding|ewm|mean|sum|std|max|min|median|assign|insert|set_index|rank|randomSplit|where)$/;
/** Methods that work element by element where they are asked of one column. */
const elementwise = /^(?:apply|map|applymap|transform|lower|upper|strip|add|sub|mul|div|truediv|pow|mod|eq|gt|ge|lt|le|ne|isin|between|where|mask|to_period|strftime|extract|cat)$/;
const asks = /^(?:filter|where|query|sort|sort_values|orderBy|with_columns?|withColumns?|select|drop|dropna|drop_nulls|head|tail|sample|set_index|reset_index|insert|assign|pop)$/;
/** A method of a frame or a column. */
function afterMethod(run, of, name, call, made) {
	afterPick(run, name, call, [of, ...argumentsOf(call)], made);
	if (name === "pop" && of.items !== null) firstTaken(run, call.at, of);
	if (name === "eq" || name === "ne") for (const other of call.positional) {
		afterComparison(run, call.at, of, other, made);
		noteErrors(run, call.at, [of, other], made);
	}
	if (/^group_?by$/i.test(name)) scoredByGroup(of);
	afterColumnList(run, of, name, call, made);
	if (made === of) return;
	if (name === "randomSplit") tableOf(run, of);
	const whole = argument(call, -1, "axis")?.constant !== 1;
	const single = of.table !== null && !of.table.all && of.table.names.size === 1;
	if (keeps$1.test(name) && whole || elementwise.test(name) && single) made.table = of.table;
	else if (!/^(?:drop|pop|select|filter)$/.test(name) && !single) unproven(made);
	if (asks.test(name)) made.traces = new Set([...made.traces].filter((trace) => of.traces.has(trace)));
	const inPlace = call.keywords.get("inplace")?.constant === true;
	noted(run, of, name, call, made);
	if (inPlace) for (const trace of made.traces) of.traces.add(trace);
}
function noted(run, of, name, call, made) {
	if (/^(?:sort_values|set_index|orderBy|sort|sort_index|resample|asfreq)$/.test(name)) sorted(run, of, name, call, made);
	if (name === "groupby" || name === "groupBy" || name === "group_by") {
		const keys = namesOf$3(argument(call, 0, "by")) ?? [];
		marked(run, made, "grouped", call.at, {
			name: keys.join(","),
			table: tableOf(run, of).of
		});
		for (const key of keys) run.flow.hints.push({
			is: "grouped",
			key,
			rows: rootOf$1(of).rows,
			place: run.place(call.at)
		});
	}
	if (name === "drop" || name === "pop") removed(run, of, name, call, made);
	if (name === "insert") {
		const [column] = namesOf$3(argument(call, 1, "column")) ?? [];
		const value = argument(call, 2, "value");
		if (column !== void 0 && value !== void 0) setColumn(run, of, column, value);
	}
	if (name === "assign") for (const [column, value] of call.keywords) setColumn(run, made, column, value);
	if (name === "query") queried(run, of, call);
	if (name === "select" || name === "filter") selected(run, of, name, call, made);
	if (/^with_?columns?$/i.test(name)) withColumns(run, call, made);
	if (name === "alias") for (const column of namesOf$3(call.positional[0]) ?? []) named$6(run, call.at, column, made);
	if (/^(?:to_datetime|to_date|to_timestamp|strptime)$/.test(name)) marked(run, made, "parsed", call.at);
	if (name === "select_dtypes" && of.table !== null) made.table = {
		...of.table,
		sifted: true
	};
	if (made.deferred !== null && frameMethods.statistic.has(name)) unmark(made, "read");
	if (/^(?:unique|drop_duplicates|dropDuplicates|distinct)$/.test(name)) onePerEntity(run, name, call, made);
	if (name === "shift") afterShift(run, of, call, made);
	else neighbours(run, name, call, made);
	backFilled(run, name, call, made);
	if (name === "merge" || name === "join" || name === "map") noteJoin(run, of, name, call, made);
	if (/^(?:sample|randomSplit|random_split|train_test_split)$/.test(name)) afterDivision(run, call, [of]);
}
function sorted(run, of, name, call, made) {
	const by = namesOf$3(argument(call, 0, "by", "keys")) ?? [];
	if (name === "resample" || name === "asfreq") marked(run, made, "order", call.at, { name: "index" });
	else if (call.positional.some((value) => value.rows.size > 0 && marksOf(value, "parsed").length > 0)) marked(run, made, "order", call.at, { name: "index" });
	else if (name !== "sort_index") ordered$1(run, of, made, by, call);
	else if (call.keywords.get("ascending")?.constant === false) reversed(run, made, true);
	if (name === "set_index") dropColumns(run, of, made, by);
}
/** The value whose rows a view shows: where nothing was known of them, they become known there. */
function rootOf$1(value) {
	let at = value;
	for (let steps = 0; at.rows.size === 0 && at.base !== null && steps < 8; steps += 1) at = at.base;
	return at;
}
/** Rows that are unique by their entity repeat none. */
function onePerEntity(run, name, call, made) {
	const by = namesOf$3(argument(call, 0, "subset")) ?? [];
	if (name === "unique" || by.some((column) => isEntity(run.flow.declared, column))) {
		unmark(made, "entity", "order", "window", "lag");
		marked(run, made, "unique", call.at);
	}
}
// src/weigh/flow/hints-function.ts
/** A function of a library. */
function afterFunction(run, scope, path, call, made) {
	const name = path.split(".").at(-1) ?? path;
	const effect = effectOf(path)?.effect ?? null;
	const given = argumentsOf(call);
	const [first = nothing()] = call.positional;
	afterPick(run, name, call, given, made);
	if (effect === "next") firstTaken(run, call.at, first);
	if (/^(?:csr|csc|coo)_(?:matrix|array)$/.test(name)) noteAxes(run, given);
	if (name === "load_from_df" || name === "ALS") noteCoordinates(run, call, first);
	switch (effect) {
		case "frame":
			readTimes(run, name, made, call);
			return;
		case "split":
		case "group-split":
			sidesLike(call.positional, made);
			afterDivision(run, call, call.positional);
			return;
		case "sides":
			afterDivision(run, call, [first]);
			return;
		case "copy":
			for (const [i, value] of call.positional.entries()) (made.items?.[i] ?? made).table = value.table;
			return;
		case "carry":
		case "learn":
		case "name":
		case "same-model":
			carried$2(run, name, call, first, made);
			return;
		case "beside":
		case "union-of-rows":
			united(run, name, call, made);
			return;
		case "metric":
		case "loss":
			afterMetric(run, call, given, made, effect === "metric");
			return;
		case "model":
		case "network":
		case "pipeline":
		case "search":
		case "wrapper":
			madeWith(run, call, chosenAmong(run, scope, call), made);
			return;
		case "cross-validate":
			crossValidated(run, call);
			return;
		case "train":
			noteFit(run, given.find((value) => run.labelled.has(value)) ?? nothing(), nothing(), run.flow.trainings.at(-1), false);
			noteStop(run, null, call, run.place(call.at));
			return;
		case "list":
		case "zip":
		case "enumerate":
			if (name === "set" || name === "frozenset") unmark(made, "entity", "order", "window", "lag");
			return;
		default: if (/^(?:EarlyStopping|early_stopping|EarlyStoppingCallback)$/.test(name) && !onTraining(call)) marked(run, made, "stopper", call.at);
		else if (call.keywords.get("load_best_model_at_end")?.constant === true) marked(run, made, "stopper", call.at, { name: "kept" });
		else if (effect === null) unknown(run, name, path, call, given, made);
	}
}
/** `csr_matrix((ratings, (users, items)))`. */
function noteAxes(run, given) {
	const read = [...allMarks(given)].filter(({ is }) => is === "read");
	run.flow.hints.push({
		is: "axes",
		columns: new Set(read.map(({ name }) => name))
	});
}
/** `Dataset.load_from_df(ratings, …)`, `ALS(userCol='user', itemCol='film')`: who rates and what is rated. */
function noteCoordinates(run, { keywords }, { rows, table }) {
	const told = ["userCol", "itemCol"].flatMap((name) => namesOf$3(keywords.get(name)) ?? []);
	const grouped = run.flow.hints.flatMap((it) => it.is === "grouped" && run.flow.overlap(it.rows, rows) ? [it.key] : []);
	run.flow.hints.push({
		is: "axes",
		columns: /* @__PURE__ */ new Set([
			...told,
			...grouped,
			...table?.all === false ? table.names : []
		])
	});
}
/** It watches how good the model is on what it is trained on. */
function onTraining(call) {
	const monitor = argument(call, 0, "monitor")?.constant;
	return typeof monitor === "string" && !/val|valid|test|eval/.test(monitor);
}
/** numpy's functions are as the methods of their arrays; of any other nobody knows which columns it leaves. */
function unknown(run, name, path, call, given, made) {
	const [first] = call.positional;
	if (soundsLikeMetric(name)) afterMetric(run, call, given, made, false);
	else if (/^(?:np|numpy)\./.test(path) && first !== void 0) afterMethod(run, first, name, {
		...call,
		positional: call.positional.slice(1)
	}, made);
	else unproven(made);
}
/** Rows in another form: the columns of the one value that has any. A frame of named columns has those. */
function carried$2(run, name, call, first, made) {
	if (name === "col") aboutColumn(run, call, made);
	if (name === "filter") unmark(made, "columns");
	if (name === "lead" || name === "lag") sparkNeighbour(run, name, call, made);
	if (/^(?:roll|diff|ediff1d|gradient|cumsum|cumprod)$/.test(name)) {
		ofRowsBefore(run, call, made);
		return;
	}
	const [data, label] = [argument(call, 0, "data"), argument(call, 1, "label")];
	if (/^(?:Dataset|Pool|\w*DMatrix)$/.test(name) && data !== void 0 && label !== void 0) {
		run.labelled.set(made, {
			data,
			labels: label
		});
		made.table = data.table;
		made.traces = new Set(data.traces);
		return;
	}
	const tables = new Set(argumentsOf(call).flatMap(({ table }) => table ?? []));
	const [only] = tables;
	if (/^(?:DataFrame|LazyFrame)$/.test(name) && first.keys !== null) {
		const { keys } = first;
		unproven(made);
		made.traces = /* @__PURE__ */ new Set();
		made.table = {
			...tableOf(run, made),
			all: false
		};
		for (const [column, value] of keys) if (!column.startsWith("#")) setColumn(run, made, column, value);
		return;
	}
	if (tables.size === 1 && only !== void 0) made.table = only;
	if (tables.size > 1 && name !== "where") unproven(made);
	if (name === "get_dummies") {
		const columns = namesOf$3(call.keywords.get("columns"));
		if (only?.all && columns !== null) dropColumns(run, first, made, columns);
		else if (only?.all) made.table = only;
	}
	if (/^to_(?:datetime|timestamp|date)$/.test(name) || name === "DatetimeIndex") marked(run, made, "parsed", call.at);
}
/** Spark's `lead` and `lag` over a window: rows behind and before. */
function sparkNeighbour(run, name, call, made) {
	unmark(made, "read");
	marked(run, made, "lag", call.at);
	if (name === "lead") marked(run, made, "future", call.at, { name: "shift" });
}
// src/weigh/flow/hints-groups.ts
const neighbouring = /^(?:transform|shift|rolling|diff|pct_change|ewm|expanding|rank|cumcount|cumsum|cumprod|cummax|cummin|ffill|bfill|fillna)$/;
/** A method of groups: what is put back on rows shows that a key has several of them. */
function afterGroups(run, groups, name, call, made) {
	if (made === groups) return;
	for (const trace of groups.traces) if (trace.mark.is === "joined") put$1(made, trace);
	const marks = marksOf(groups, "grouped");
	made.table = groups.table;
	if (name === "head" || name === "tail" || name === "first" || name === "last" || name === "nth") {
		unmark(made, "grouped", "entity");
		marked(run, made, "unique", call.at);
		return;
	}
	if (name === "shift") afterShift(run, groups, call, made);
	neighbours(run, name, call, made);
	backFilled(run, name, call, made);
	if (made.thing?.is === "groups") return;
	const perRow = neighbouring.test(name) || ofWindow(call);
	unmark(made, "grouped", "read");
	for (const { name: keys, table } of marks) {
		const neighbour = perRow && name !== "transform" && !/fill/.test(name);
		const entity = keys.split(",").find((key) => isEntity(run.flow.declared, key) || neighbour && key !== "" && !isTime(run.flow.declared, key));
		if (perRow || name === "apply") {
			if (entity !== void 0) marked(run, made, "entity", call.at, {
				name: entity,
				table
			});
			if (name === "transform" && isStatistic(call) && !isMoment(run, keys)) marked(run, made, "future", call.at, {
				name: "group",
				certainty: 2
			});
		} else if (made.pending.size > 0 && entity !== void 0) marked(run, made, "group-table", call.at, {
			name: entity,
			table
		});
	}
	if (!perRow) unproven(made);
}
/** Those of one moment: none of them is later than another. A month or a weekday comes again. */
function isMoment(run, keys) {
	return keys.split(",").every((key) => isTime(run.flow.declared, key) && !/(?:month|day|week|quarter)$/i.test(key));
}
/** `x.rolling(3).mean()`: one figure for each row. */
function ofWindow({ at: { callee } }) {
	const of = callee.is === "member" ? callee.of : null;
	return of?.is === "call" && of.callee.is === "member" && /^(?:rolling|expanding|ewm)$/.test(of.callee.name);
}
function isStatistic(call) {
	const { constant, thing } = argument(call, 0, "func") ?? {};
	if (typeof constant === "string") return /^(?:mean|sum|std|var|median|min|max|count|size|nunique|last)$/.test(constant);
	return thing?.is === "imported" && /\.(?:mean|sum|std|var|median|min|max)$/.test(thing.path);
}
// src/weigh/flow/hints-search.ts
/** Functions that look for what makes another function least. */
const searches = /^(?:fmin\w*|minimize(?:_scalar)?|(?:gp|forest|gbrt|dummy)_minimize|differential_evolution|dual_annealing|basinhopping)$/;
const reports = /* @__PURE__ */ new WeakMap();
/** Ray's `Tuner(trainable)` and `run(trainable)`: what they find was chosen by the metrics that the function reports. */
function afterTuner(run, path, call, made) {
	if (/^ray\..*\breport$/.test(path)) reports.get(run)?.push(...argumentsOf(call));
	const trainable = /^ray\.tune\.(?:Tuner|run)$/.test(path) ? call.positional[0] : void 0;
	if (trainable?.callable == null || trainable.callable.is === "class") return;
	const told = [];
	reports.set(run, told);
	callValue(run, trainable, {
		...call,
		positional: [nothing()],
		keywords: /* @__PURE__ */ new Map()
	});
	for (const { is, rows, certainty } of allMarks(told)) if (is === "curve") marked(run, made, "chosen", call.at, {
		rows,
		certainty
	});
}
/** `study.optimize(objective)`, `fmin(fn=objective)`: what it finds was chosen by the metric that the objective gives. */
function afterSearch(run, study, name, call, made) {
	if (study === null ? !searches.test(name) : name !== "optimize") return;
	const objective = argument(call, 0, "func", "fn", "fun", "objective");
	if (objective?.callable == null || objective.callable.is === "class") return;
	const outcome = callValue(run, objective, {
		...call,
		positional: [nothing()],
		keywords: /* @__PURE__ */ new Map()
	});
	const given = [
		outcome,
		...outcome.items ?? [],
		...outcome.keys?.values() ?? []
	];
	const curves = new Set(given.flatMap((value) => marksOf(value, "curve")));
	for (const { rows, certainty } of curves) marked(run, study ?? made, "chosen", call.at, {
		rows,
		certainty
	});
}
// src/weigh/flow/hints-call.ts
/** Notes what a call tells of time, entities, columns and choices. Functions of the program tell it themselves. */
function afterCall(run, scope, callee, call, made) {
	const { thing } = callee;
	if (callee.callable !== null) return made;
	carryChoice(run, [...thing?.is === "bound" && thing.of.thing?.is !== "estimator" ? [thing.of] : [], ...argumentsOf(call)], made);
	if (thing?.is === "imported") {
		afterFunction(run, scope, thing.path, call, made);
		afterSearch(run, null, thing.path.split(".").at(-1) ?? "", call, made);
		afterTuner(run, thing.path, call, made);
		afterQuery(run, thing.path.split(".").at(-1) ?? "", null, call, made);
	} else if (thing?.is === "estimator") afterForward(run, call, made);
	else if (thing?.is === "bound") {
		const { of, name } = thing;
		afterSearch(run, of, name, call, made);
		afterQuery(run, name, of, call, made);
		if (of.thing?.is === "estimator") afterEstimator(run, of, of.thing, name, call, made);
		else if (of.thing?.is === "splitter") afterSplitter(run, of.thing, name, call);
		else if (of.thing?.is === "groups") afterGroups(run, of, name, call, made);
		else afterMethod(run, of, name, call, made);
	} else unproven(made);
	return made;
}
// src/weigh/flow/carried.ts
/** Rows of what it is given, in another container. */
function carried$1(run, name, path, call) {
	const [first = nothing()] = argumentsOf(call);
	const sampler = call.keywords.get("sampler");
	if (sampler !== void 0 && isSampled(sampler)) return subsetOf(run, first, sampler);
	if (isLoaded(path, first, call)) run.rowsOf(first, "unknown");
	const loaded = name === "DataLoader" ? loadedOf(run, first, call) : null;
	if (loaded !== null) return loaded;
	const made = flowOf(dataArguments(call));
	const given = givenAsData(call);
	made.literal = argumentsOf(call).length > 0 && given.every((value) => value.literal || value.thing?.is === "imported" || isNames(value));
	made.items = call.positional.length === 1 && first.rows.size === 0 ? first.items : null;
	if (/^(?:as|asany)?array$|^(?:DataFrame|Series)$|Tensor$|^tensor$/.test(name) && made.items?.length && !made.literal) {
		made.items = null;
		if (made.predictions.size === 0 && !isFigures(call) && (made.learned.size === 0 || made.rows.size > 0)) run.rowsOf(made);
		made.perRow ||= isOneRow(call);
	}
	made.selects = call.positional[0]?.selects ?? null;
	made.shuffled = name === "shuffle" ? run.id() : call.positional.length === 1 ? first.shuffled : null;
	if (/^(?:polars|pl)\.(?:col|all|when|lit)$/.test(path)) made.deferred ??= [];
	return path === "filter" ? kept$1(run, made, `filter ${run.site(call.at)}`) : made;
}
/** `df.columns`. */
function isNames({ columns, rows }) {
	return columns && rows.size === 0;
}
/** `np.array([[age, fare]])`, `pd.DataFrame([{'age': age}])`: one row that is written out, of whatever somebody typed. */
function isOneRow({ at, positional }) {
	const written = at.arguments.find(({ keyword }) => keyword === null)?.value;
	if (written?.is !== "list" && written?.is !== "tuple") return false;
	const [row, ...others] = written.items;
	const first = positional[0]?.items?.[0];
	const fields = [...first?.items ?? [], ...first?.keys?.values() ?? []];
	return others.length === 0 && /^(?:list|tuple|dict)$/.test(row?.is ?? "") && !fields.some((field) => hasRows(field));
}
/** `np.array([age, fare])`: figures that are written out beside one another are no rows until they are asked for as such. */
function isFigures({ at, positional }) {
	const written = at.arguments.find(({ keyword }) => keyword === null)?.value;
	if (written?.is !== "list" && written?.is !== "tuple") return false;
	const isPlain = (it) => !hasRows(it) && it.items === null && it.predictions.size === 0;
	return written.items.every(({ is }) => !/^(?:list|tuple|dict|comprehension|star)$/.test(is)) && (positional[0]?.items ?? []).every(isPlain);
}
/** `sampler=SubsetRandomSampler(numbers)`: a loader of these rows alone. */
function isSampled({ selects, items }) {
	return selects !== null || items !== null;
}
// src/weigh/flow/cross-validate.ts
/** `cross_val_score(model, X, y, cv=folds)`: rows that a model is fitted on and asked about in turn. */
function crossValidate(run, call) {
	const data = argument(call, 1, "X", "x") ?? nothing();
	const given = flowOf([data, ...argumentsOf(call).filter((value) => value !== data && value.thing === null)]);
	const { thing: cv } = argument(call, 5, "cv") ?? nothing();
	const byGroups = call.keywords.has("groups") && cv?.is === "splitter" && cv.grouped;
	if (cv?.is === "splitter" && (byGroups || cv.shuffled && !cv.grouped)) foldsOf(run, cv, data, call.at, call.keywords.get("groups"));
	run.flow.crossValidations.push({
		place: run.place(call.at),
		operation: run.textOf(call.at),
		rows: new Set(run.rowsOf(data)),
		learned: given.learned,
		by: columnOf(call.keywords.get("groups")),
		certainty: run.certainty()
	});
	return nothing();
}
// src/weigh/flow/made-fitted.ts
/** A transformer that learns when it is made: of a corpus, or of what another learned of one. */
function madeFitted(run, made, call) {
	const given = argumentsOf(call);
	const data = given.find((value) => hasRows(value));
	if (made.thing?.is !== "estimator") return made;
	if (data !== void 0) learnFrom(run, made.thing, data, call.at);
	for (const { thing } of given) if (thing?.is === "estimator" && thing.strength !== "vocabulary") for (const fact of thing.learned) made.thing.learned.add(fact);
	return made;
}
// src/weigh/flow/model-call.ts
/** A plotter that is given a model and data scores at once. */
function scoredAtOnce(run, inner, call) {
	const data = argumentsOf(call).find((value) => value !== inner && hasRows(value));
	if (inner.thing?.is === "estimator" && data !== void 0 && inner.thing.training !== null) predict(run, inner.thing, data, call.at, "score");
	return {
		...nothing(),
		thing: inner.thing
	};
}
/** `lgb.train(params, data, valid_sets=…)`: a model that is fitted by the call that makes it. */
function trained(run, name, call) {
	const made = madeEstimator(run, name, { role: "model" }, call);
	const data = argumentsOf(call).find((value) => hasRows(value));
	if (made.thing?.is !== "estimator" || data === void 0) return made;
	const { rows, learned, loops: varied } = flowOf([data]);
	made.thing.training = run.train({
		place: run.place(call.at),
		rows,
		learned,
		varied,
		model: made.thing.id,
		name,
		certainty: run.certainty()
	});
	for (const held of watchedOf(call, rows)) predict(run, made.thing, held, call.at, "validation");
	return made;
}
/** A metric, or the object of one that is asked later. */
function metricCall(run, name, call) {
	const given = argumentsOf(call);
	if (scored(run, given) === null && !given.some((value) => hasRows(value)) && isMetricObject(name)) return thingValue({
		is: "imported",
		path: `metric.${name}`
	});
	if (given.some(({ thing }) => thing?.is === "estimator")) {
		const inner = given.find(({ thing }) => thing?.is === "estimator");
		const shown = inner === void 0 ? null : scoredAtOnce(run, inner, call);
		if (shown !== null) return isMetricObject(name) ? shown : nothing();
	}
	return {
		...flowOf(given),
		learned: /* @__PURE__ */ new Set(),
		pending: /* @__PURE__ */ new Set()
	};
}
// src/weigh/flow/library-call.ts
/** A call of something that was imported, a builtin, or a name that nothing binds. */
function libraryCall(run, path, call) {
	const entry = effectOf(path);
	const name = path.split(".").at(-1) ?? path;
	if (path.startsWith("metric.") && scored(run, argumentsOf(call)) !== null) return {
		...flowOf(argumentsOf(call)),
		learned: /* @__PURE__ */ new Set()
	};
	if (/^(?:py)?spark\b.*\bread\.(?:option|options|schema)$/.test(path)) return thingValue({
		is: "imported",
		path: "spark.read"
	});
	if (/^(?:np|numpy)\b.*\b(?:default_rng|RandomState)$/.test(path)) return thingValue({
		is: "imported",
		path: "numpy.random"
	});
	if (path.endsWith(".getOrCreate")) return thingValue({
		is: "imported",
		path: "spark"
	});
	const wired = wiredCall(run, path, call) ?? fileCall(run, path, name, call);
	if (wired !== null) return wired;
	if (entry !== null) return effectCall(run, entry.effect, name, path, goesOver(entry.effect, path) ? withIterated(run, call) : call);
	if (/^(?:np|numpy|torch|tf|tensorflow|jnp|jax|scipy|cupy|K)\b/.test(path) && call.positional[0] !== void 0) return frameMethod(run, call.positional[0], name, {
		...call,
		positional: call.positional.slice(1)
	});
	return unknownCall(run, call, name);
}
function goesOver(effect, path) {
	return /^(?:enumerate|list|map|zip)$/.test(effect) || /tqdm$/.test(path);
}
function effectCall(run, effect, name, path, call) {
	const [first = nothing()] = argumentsOf(call);
	const transformsToPredict = path.startsWith("pyspark");
	const estimator = (about) => madeEstimator(run, name, {
		transformsToPredict,
		...about
	}, call);
	switch (effect) {
		case "frame":
			if (/^(?:createDataFrame|TabularDataset)$/.test(name) && hasRows(first)) return carried$1(run, name, path, call);
			return source(run, effect, path, call);
		case "set":
		case "fresh": return source(run, effect, path, call);
		case "row": return {
			...source(run, "fresh", path, call),
			perRow: true
		};
		case "two-sets": return listValue([0, 1].map((side) => listValue([0, 1].map(() => sourceOf(run, `set ${path} ${side}`)))));
		case "split":
		case "group-split": return divide(run, call, effect === "group-split");
		case "sides": return sides(run, first, call);
		case "cuts": return sides(run, first, call, false);
		case "splitter":
		case "group-splitter":
		case "time-splitter":
		case "row-splitter": {
			const made = madeSplitter(run, name, {
				grouped: effect === "group-splitter",
				ordered: effect === "time-splitter",
				rows: effect === "row-splitter"
			}, call);
			return hasRows(first) ? foldsOf(run, made.thing, first, call.at) : made;
		}
		case "copy":
		case "thin": return copied(run, call, effect === "copy");
		case "copying-resampler": return estimator({
			role: "transformer",
			resamples: "copy"
		});
		case "dropping-resampler": return estimator({
			role: "transformer",
			resamples: "part"
		});
		case "learn":
		case "name":
		case "target": return learnedFunction(run, first, call, effect === "learn" ? "strong" : effect === "name" ? "vocabulary" : "target");
		case "statistic":
			if (path === "max" || path === "min") {
				const [one, ...others] = first.items ?? first.keys?.values() ?? [];
				if (one !== void 0 && holdsModel(one)) return others.reduce((best, other) => either$3(best, other), one);
			}
			return frameMethod(run, first, "mean", {
				...call,
				positional: call.positional.slice(/(?:quantile|percentile)$/.test(name) ? 2 : 1)
			});
		case "transformer": return estimator({
			role: "transformer",
			strength: "strong"
		});
		case "namer": return estimator({
			role: "transformer",
			strength: "vocabulary"
		});
		case "target-transformer": return estimator({
			role: "transformer",
			strength: "target"
		});
		case "fitted-transformer":
		case "fitted-namer": return madeFitted(run, estimator({
			role: "transformer",
			strength: effect === "fitted-namer" ? "vocabulary" : "strong"
		}), call);
		case "stateless": return estimator({
			role: "transformer",
			strength: null
		});
		case "model": return estimator({ role: "model" });
		case "network": return estimator({
			role: "model",
			network: true
		});
		case "search": return estimator({
			role: "model",
			searches: true
		});
		case "pipeline":
		case "union": return pipeline(run, name, path, effect, call);
		case "wrapper": return estimator({ role: "model" });
		case "same-model":
		case "clone": {
			const inner = argumentsOf(call).find(({ thing }) => thing?.is === "estimator");
			if (inner?.thing?.is !== "estimator") return unknownCall(run, call, name);
			if (effect === "same-model") return scoredAtOnce(run, inner, call);
			return estimator({
				...inner.thing,
				training: null,
				learned: /* @__PURE__ */ new Set()
			});
		}
		case "train": return trained(run, name, call);
		case "metric":
		case "loss": return metricCall(run, name, call);
		case "cross-validate": return crossValidate(run, call);
		case "carry": return carried$1(run, name, path, call);
		case "subset":
			if (name !== "Subset") return takenRows(run, first, name, {
				...call,
				positional: call.positional.slice(1)
			});
			return subsetOf(run, first, argument(call, 1, "indices") ?? nothing());
		case "union-of-rows": return joinedRows(run, name === "append" ? call.positional.slice(0, 2) : [first], call);
		case "beside": {
			const made = flowOf(argumentsOf(call));
			if (name.startsWith("merge")) {
				made.rows = joinedTables(run, argumentsOf(call));
				for (const fact of made.pending) made.learned.add(fact);
			}
			return made;
		}
		case "unsure": return unknownCall(run, call, "");
		case "folder": return generated(run, name, call);
		case "quiet":
			if (path === "len") return counting(nothing(), first);
			return noteEmpty(run, name, {
				...nothing(),
				loops: flowOf(argumentsOf(call)).loops
			});
		case "grid": return {
			...nothing(),
			literal: true
		};
		case "index": {
			const { learned, loops } = flowOf(argumentsOf(call));
			return ranging(run, call, {
				...nothing(),
				learned,
				selects: {
					is: "index",
					key: `${name} ${run.id()}`,
					of: /* @__PURE__ */ new Set(),
					side: 0
				},
				loops
			});
		}
		case "partial": {
			const [of = nothing(), ...given] = call.positional;
			return {
				...nothing(),
				callable: {
					is: "partial",
					of,
					given,
					keywords: call.keywords
				}
			};
		}
		case "zip": return zipped(run, call.positional);
		case "enumerate": return first.items === null ? pairWith(run, first) : listValue(first.items.map((item) => listValue([nothing(), item])));
		case "list":
			if (call.positional.length === 0) return listValue([]);
			if (first.items !== null) return listValue(first.items);
			if (name === "iter") return {
				...copyOf(first),
				stream: true
			};
			if (first.frame) return columnsOf$1(first);
			return first.rows.size === 0 || first.columns || first.selects !== null ? first : listValue([collected(run, first)]);
		case "next": return nextOf(run, first);
		case "map": return mapped(run, call);
		case "field": {
			const factory = call.keywords.get("default_factory");
			return factory === void 0 ? call.keywords.get("default") ?? nothing() : callValue(run, factory, {
				...call,
				positional: [],
				keywords: /* @__PURE__ */ new Map()
			});
		}
		case "record": {
			const [, fields] = call.positional;
			return thingValue({
				is: "record",
				fields: (fields?.items?.map(({ constant }) => String(constant)) ?? String(fields?.constant ?? "").split(/[\s,]+/)).filter(Boolean)
			});
		}
		case "attribute": return attributeOf(run, first, call);
		case "dict": return {
			...nothing(),
			keys: new Map([...first.keys ?? [], ...call.keywords])
		};
		default: return effect;
	}
}
function learnedFunction(run, data, call, strength) {
	const isRows = data.predictions.size === 0 && !data.perRow && !isReadEach(run, data);
	if (isRows && !data.literal && (data.base !== null || isUnknownTable(data))) run.rowsOf(data);
	const made = copyOf(flowOf([data]));
	made.base = null;
	if (!isRows) return made;
	stand(made, run.learn(data, call.at, strength), madeColumns(call), nothing());
	return made;
}
/** A model if its last step is one, a transformer otherwise. */
function pipeline(run, name, path, effect, call) {
	const steps = argumentsOf(call).flatMap((value) => estimatorsIn(value));
	return madeEstimator(run, name, {
		role: effect === "pipeline" && steps.some(({ thing }) => thing?.is === "estimator" && thing.role === "model") ? "model" : "transformer",
		strength: null,
		parts: steps,
		rows: /* @__PURE__ */ new Set(),
		parts: steps,
		transformsToPredict: path.startsWith("pyspark")
	}, call);
}
function estimatorsIn(value, depth = 3) {
	if (value.thing?.is === "estimator") return [value];
	return depth === 0 ? [] : [...value.items ?? [], ...value.keys?.values() ?? []].flatMap((item) => estimatorsIn(item, depth - 1));
}
/** `getattr(held, 'test')`; of a name that nobody knows, some of what is held. */
function attributeOf(run, of, call) {
	const name = call.positional[1]?.constant;
	return typeof name === "string" ? memberOf(run, of, name, call.at) : unsureOf(run, flowOf([of]), `attribute ${argumentsKey(run, call, true)}`);
}
// src/weigh/flow/call.ts
/** Values of all arguments. */
function argumentsOf({ positional, keywords }) {
	return [...positional, ...keywords.values()];
}
/** Keywords that say how, or which columns: never data, whatever their values are made of. */
const asides = /^(?:cat_features|text_features|embedding_features|categorical\w*|cat\w*|feature_names?|column\w*|cols|names|usecols|dtypes?|by|on|left_on|right_on|how|subset|reference|params?|config|callbacks|metrics?|feval|fobj|collate_fn|device|schema|requires_grad|num_\w+|batch_size|shuffle|labels?_col|target_col\w*|\w+_cols?|\w+_columns)$/;
/** Values of the arguments that may bring rows: no names of columns, no row numbers. */
function dataArguments(call) {
	const all = givenAsData(call);
	return all.filter((value) => !value.columns && (value.selects === null || value.selects.is === "mask" || all.length === 1));
}
/** Arguments that are data by what they are called. */
function givenAsData({ positional, keywords }) {
	return [...positional, ...[...keywords].flatMap(([name, value]) => asides.test(name) ? [] : [value])];
}
/** The argument of that place, or of one of these keywords. */
function argument({ positional, keywords }, place, ...names) {
	for (const name of names) {
		const named = keywords.get(name);
		if (named !== void 0) return named;
	}
	return positional[place];
}
function callExpression(run, scope, at) {
	const callee = evaluate(run, scope, at.callee);
	const call = {
		at,
		positional: [],
		keywords: /* @__PURE__ */ new Map(),
		scope
	};
	for (const { is, keyword, value } of at.arguments) {
		const given = evaluate(run, scope, value);
		if (is === "star") call.positional.push(...given.items ?? [given]);
		else if (is === "double-star") for (const [name, held] of given.keys ?? [["**", given]]) call.keywords.set(name, held);
		else if (keyword !== null) call.keywords.set(keyword, given);
		else call.positional.push(given);
	}
	return afterCall(run, scope, callee, call, callValue(run, callee, call));
}
/** Calls what a callee stands for. */
function callValue(run, callee, call) {
	if (run.exhausted()) return flowOf([]);
	if (callee.callable !== null) return callee.callable.is === "class" ? construct(run, callee, call) : follow$1(run, callee.callable, call);
	const { thing } = callee;
	switch (thing?.is) {
		case "imported": return libraryCall(run, thing.path, call);
		case "bound": {
			const { of, name } = thing;
			if (of.thing?.is === "estimator") return estimatorMethod(run, of, of.thing, name, call);
			if (of.thing?.is === "splitter") return splitterMethod(run, of.thing, name, call);
			if (of.thing?.is === "groups") return groupsMethod(run, of, name, call);
			if (of.thing?.is === "instance" && name === "fit_transform") return fitTransform(run, of, of.thing.type, call);
			askedParameters(run, of, name, call);
			return wires(run, of, name, call) ?? frameMethod(run, of, name, call);
		}
		case "estimator": return forward(run, callee, thing, call);
		case "record": return recordOf(thing.fields, call);
		case "instance": return instanceCall(run, callee, thing.type, call);
		default: return unknownCall(run, call, "");
	}
}
/** A tuple whose places have names. */
function recordOf(fields, { positional, keywords }) {
	const held = fields.map((name, i) => keywords.get(name) ?? positional[i] ?? nothing());
	return {
		...listValue(held),
		keys: new Map(fields.map((name, i) => [name, held[i] ?? nothing()]))
	};
}
/** `__call__` of the program's own class; a network's is its `forward`. */
function instanceCall(run, self, type, call) {
	const methods = type.callable?.is === "class" ? type.callable.methods : void 0;
	const method = methods?.get("__call__") ?? methods?.get("forward");
	return method?.is === "function" ? follow$1(run, {
		...method,
		self
	}, call) : unknownCall(run, call, "");
}
/** What a mixin adds to the program's own transformer: `fit`, then `transform`. */
function fitTransform(run, self, type, call) {
	const methods = type.callable?.is === "class" ? type.callable.methods : void 0;
	const [fit, transform] = [methods?.get("fit"), methods?.get("transform")];
	if (fit?.is !== "function" || transform?.is !== "function") return frameMethod(run, self, "fit_transform", call);
	follow$1(run, {
		...fit,
		self
	}, call);
	return follow$1(run, {
		...transform,
		self
	}, {
		...call,
		positional: call.positional.slice(0, 1),
		keywords: /* @__PURE__ */ new Map()
	});
}
/** What nobody knows: rows and facts of all that it was given flow to its result; a prediction among them may be scored by its name. */
function unknownCall(run, call, name, receiver = null) {
	const given = [...receiver === null ? [] : [receiver], ...dataArguments(call)];
	if (soundsLikeMetric(name)) {
		if (scored(run, given) !== null && receiver === null) return {
			...flowOf(given),
			learned: /* @__PURE__ */ new Set()
		};
	}
	const made = flowOf(given);
	run.carry(made.rows);
	const held = given.filter((value) => hasRows(value));
	made.opaque = {
		held,
		handed: call.positional
	};
	noteRead(made, argumentsOf(call));
	return made.predictions.size > 0 ? made : unsureOf(run, made, `${name || run.textOf(call.at.callee)} ${argumentsKey(run, call, receiver !== null)}`, held);
}
// src/weigh/flow/look-back.ts
/** The last few rows, by a number that is written out or by what such numbers are called. */
const lastFew = /^(?:tail .*|slice (?:-\d{1,3}|.*-\(?(?:\w+\.)*\w*(?:look|window|win|seq|lag|step|hist|past|context|n_in|horizon|memory)\w*(?:#\d+)?\)?):)$/i;
/**
* `concat([train[-60:], test])`: the last few of what stands before other rows are what windows of those begin with. The rows are those of
* the others.
*/
function withoutLookBack(parts) {
	const [first, ...others] = parts;
	if (first === void 0 || first.rows.size === 0 || others.length === 0 || others.some(({ rows }) => rows.size === 0)) return parts;
	const after = others.flatMap(({ rows }) => [...rows]);
	return [...first.rows].every((row) => isEnd(row) && after.every((it) => isElsewhere(row, it))) ? others : parts;
}
/** Cut off the end of rows that were in order. */
function isEnd({ path }) {
	const last = path.at(-1);
	return last?.is === "part" && lastFew.test(last.key) && !path.some((step) => step.is === "split" && step.random);
}
/** Apart from all that the end was cut from. */
function isElsewhere({ source, path }, other) {
	return other.source !== source || relationOf$1(path.slice(0, -1), other.path) === "apart";
}
// src/weigh/flow/sources.ts
/** The same reader with the same constant arguments gives the same rows; anything else other ones. */
function source(run, kind, path, call) {
	const written = [...call.positional.map((value) => constantText(value)), ...[...call.keywords].map(([name, value]) => `${name}=${constantText(value)}`)];
	const sheets = call.keywords.get("sheet_name");
	if (sheets !== void 0 && (sheets.constant === null || sheets.items !== null)) return source(run, "set", path, {
		...call,
		keywords: /* @__PURE__ */ new Map()
	});
	const parts = call.keywords.get("split")?.items;
	if (parts != null && parts.length > 1) {
		const of = (split) => source(run, kind, path, {
			...call,
			keywords: new Map([
				...call.keywords,
				["split", split],
				["with_info", nothing()]
			])
		});
		const sets = listValue(parts.map(of));
		return call.keywords.get("with_info")?.constant === true ? listValue([sets, nothing()]) : sets;
	}
	const certain = kind !== "fresh" && written.every((text) => !text.endsWith("?"));
	const made = sourceOf(run, `${kind} ${path.split(".").at(-1) ?? path}(${written.join(", ")})${certain ? "" : ` ${run.id()}`}`);
	for (const value of argumentsOf(call)) for (const loop of value.loops) made.loops.add(loop);
	if (!certain) noteSource(run, made);
	made.stream = (call.keywords.get("chunksize")?.constant ?? null) !== null || call.keywords.has("chunksize") || call.keywords.get("iterator")?.constant === true;
	made.frame = kind === "frame" && !made.stream;
	if (path.startsWith("torchtext.") && !call.keywords.has("split")) made.divides = {
		id: `pair ${run.id()}`,
		random: false
	};
	return call.keywords.get("return_X_y")?.constant === true ? listValue([copyOf(made), copyOf(made)]) : made;
}
function constantText({ constant, items }, depth = 2) {
	if (constant !== void 0) return JSON.stringify(constant);
	if (items === null || depth === 0) return "?";
	const texts = items.map((item) => constantText(item, depth - 1));
	return texts.some((text) => text.endsWith("?")) ? "?" : `[${texts.join()}]`;
}
/** Rows of a source of this name. */
function sourceOf(run, name) {
	return {
		...nothing(),
		rows: /* @__PURE__ */ new Set([run.rows.source(name)])
	};
}
/**
* Pictures of a folder or of a frame: by the folder, whatever else is said, and by which of the two subsets that `validation_split` makes.
*/
function generated(run, name, call) {
	const [first] = argumentsOf(call);
	const subset = call.keywords.get("subset")?.constant;
	const folder = call.keywords.get("directory") ?? first;
	const of = first !== void 0 && hasRows(first) ? flowOf(argumentsOf(call)) : sourceOf(run, `set folder ${folder?.constant ?? (folder === void 0 ? run.id() : run.identity(folder))}`);
	if (typeof subset !== "string") return of;
	const seed = call.keywords.get("seed")?.constant ?? "";
	return {
		...of,
		items: null,
		rows: run.narrowed(of.rows, {
			is: "split",
			id: `subset ${String(seed)}`,
			side: subset === "validation" ? 1 : 0,
			random: false
		})
	};
}
/** Rows of a join: of each table one, known to be somewhere only with those of the others. Tables of groups bring what they learned. */
function joinedTables(run, values) {
	const given = values.map((value) => flowOf([value]));
	const tables = given.map(({ rows }, i) => i === 0 && isOwnTable(given) ? [...rows] : [...rows].filter((row) => !isGroup(row)));
	const all = new Set(tables.flat());
	return tables.every((rows) => rows.length === 0 || rows.length === all.size) ? all : run.narrowed(all, {
		is: "joined",
		key: String(run.id())
	});
}
const isGroup = ({ source }) => source.startsWith("groups");
/** A table of groups that tables of something else are looked up for: its groups are the rows. */
function isOwnTable([first, ...others]) {
	const sources = new Set(others.flatMap(({ rows }) => [...rows].map(({ source }) => source)));
	const learned = [...first?.pending ?? []].flatMap(({ rows }) => [...rows]);
	return learned.length > 0 && !learned.some(({ source }) => sources.has(source));
}
/**
* Tables put below one another. One that has rows of another brings them twice, unless a loop goes along the rows: windows are put
* together so.
*/
function joinedRows(run, given, call) {
	const values = run.loops.length === 0 ? given : given.map((value) => sifted(run, value));
	const parts = values.flatMap((value) => value.items !== null && value.rows.size === 0 ? value.items : [value]);
	const made = flowOf(values);
	made.frame = parts.length > 0 && parts.every(({ frame }) => frame);
	const axis = call.keywords.get("axis") ?? call.keywords.get("dim") ?? call.positional[1];
	const below = axis === void 0 || axis.constant === 0 || axis.constant === "index" || axis.constant === "rows";
	const kept = below ? withoutLookBack(parts) : parts;
	if (kept !== parts) made.rows = flowOf(kept).rows;
	const [first] = parts;
	const written = /^(?:list|tuple)$/.test(call.at.arguments[0]?.value.is ?? "");
	const plain = parts.every(({ rows, perRow, predictions, loops }) => rows.size > 0 && !perRow && predictions.size === 0 && (loops.size === 0 || written && isSame$2(rows, first?.rows)));
	if (!below || !plain || run.loops.length > 0 || parts.length > budget.items) return made;
	const twice = parts.filter(({ rows }, i) => parts.slice(0, i).some((other) => run.rows.overlap(rows, other.rows)));
	for (const { rows } of twice) for (const row of run.copied(rows, call.at)) made.rows.add(row);
	return made;
}
function isSame$2(one, other = /* @__PURE__ */ new Set()) {
	return one.size === other.size && [...one].every((row) => other.has(row));
}
/** `resample(X, y)`: rows drawn again, with replacement where nothing else is said and the function may. */
function copied(run, call, mayRepeat) {
	const again = mayRepeat && call.keywords.get("replace")?.constant !== false;
	const part = {
		is: "part",
		key: `drawn ${run.site(call.at)}`
	};
	const made = call.positional.map((value) => {
		const one = copyOf(value);
		one.base = null;
		one.rows = again ? run.copied(run.rowsOf(value), call.at) : run.narrowed(run.rowsOf(value), part);
		return one;
	});
	return made.length === 1 ? made[0] ?? nothing() : listValue(made);
}
// src/weigh/flow/sql-cell.ts
/** A notebook's cell of SQL: its rows have a name from here on. */
function executeSql(run, scope, { cell, kind, text }) {
	const found = cell === null || kind !== "code" ? null : sqlOfCell(text);
	if (found === null || found.into === null) return;
	const rows = sourceOf(run, `sql ${run.id()}`);
	const own = run.texts[run.cell] ?? "";
	if (own.trim() === "") run.texts[run.cell] = found.sql;
	const begins = own.trim() === "" ? 0 : null;
	noteQuery(run, {
		text: found.sql,
		place: {
			cell: run.cell,
			from: 0,
			to: run.texts[run.cell]?.length ?? 0
		},
		begins
	}, [rows]);
	bind$1(scope, found.into, rows);
}
// src/weigh/flow/analyse.ts
const known$7 = /* @__PURE__ */ new WeakMap();
/**
* Runs a program once in the abstract: every value knows which rows it is made of, and what was learned from which rows to make it.
* `modules` finds what it imports of its own repository; `declared` are columns that a data contract says what they are.
*/
function analyse(program, modules = noModules, declared = undeclared) {
	const found = known$7.get(program);
	if (found?.modules === modules && found.declared === declared) return found.made;
	const made = run$1(program, modules, declared);
	known$7.set(program, {
		modules,
		declared,
		made
	});
	return made;
}
function run$1(program, modules, declared) {
	const scripts = scriptsOf(program);
	const state = new Run(program, scripts.map((script) => script?.text ?? ""), modules, declared);
	if (isTooLong(program)) state.flow.given_up = `more than ${longest$7} characters of Python`;
	try {
		follow(state, scripts);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		state.flow.given_up ??= "nested too deep";
	}
	const { texts, parts, flow } = state;
	const about = {
		texts,
		parts,
		modules: [...state.modules.keys()]
	};
	if (flow.given_up === null) return {
		flow,
		...about
	};
	return {
		flow: {
			...new Run(program, [], noModules).flow,
			given_up: flow.given_up
		},
		...about
	};
}
function follow(state, scripts) {
	const scope = innerScope(null);
	scripts.forEach((script, cell) => {
		state.cell = cell;
		if (script !== null) execute(state, scope, script.statements);
		const of = state.parts[cell];
		const own = of?.program.cells[of.cell];
		if (own !== void 0) executeSql(state, scope, own);
	});
	executeUncalled(state);
}
// src/weigh/leakage/lines.ts
/** Characters of a program's text that a fact carries. */
const longest$3 = 80;
/** Longest run of lines that a finding names: what is longer is told by its first. */
const mostLines$1 = 12;
/** Places of an analysis as lines of their files, and as written. A file that is not `home` is named. */
var Lines = class {
	home;
	analysis;
	constructor(home, analysis) {
		this.home = home;
		this.analysis = analysis;
	}
	/** The file that it stands in: the program's own, or a module's. */
	fileOf({ cell }) {
		return this.analysis.parts[cell]?.program ?? this.home;
	}
	cellOf({ cell }) {
		const part = this.analysis.parts[cell];
		return part?.program.cells[part.cell];
	}
	/** The lines it stands on. */
	at(place) {
		const { from, to } = place;
		const text = this.analysis.texts[place.cell] ?? "";
		const cell = this.cellOf(place);
		const line = lineAt(text, from);
		const last = lineAt(text, Math.max(from, to - 1));
		const endLine = last - line < mostLines$1 ? last : line;
		const inFile = (of) => cell?.fileLines[of - 1] ?? of;
		return {
			is: "line",
			path: this.fileOf(place).path,
			line,
			endLine,
			cell: cell?.cell ?? null,
			fileLine: inFile(line),
			fileEndLine: Math.max(inFile(line), inFile(endLine))
		};
	}
	/** The whole of its first line, for fingerprints. */
	lineOf(place) {
		return this.cellOf(place)?.text.split("\n")[this.at(place).line - 1] ?? "";
	}
	/** `line 12`, in a notebook `cell 3, line 4`, in a module `line 12 of data.py`. */
	name(place) {
		const { cell, line, path } = this.at(place);
		const elsewhere = path === this.home.path ? "" : ` of ${path}`;
		return cell === null ? `line ${line}${elsewhere}` : `cell ${cell}, line ${line}${elsewhere}`;
	}
	/** The line that it begins on, without its indentation, and where that begins. */
	lineAround({ cell, from }) {
		const text = this.analysis.texts[cell] ?? "";
		const start = text.lastIndexOf("\n", from - 1) + 1;
		const end = text.indexOf("\n", from);
		const line = text.slice(start, end < 0 ? text.length : end);
		return {
			text: line.trimStart(),
			offset: start + line.length - line.trimStart().length
		};
	}
	/** What is written there, on one line. */
	code(place) {
		return this.shortened(this.whole(place));
	}
	/** What is written there. */
	whole({ cell, from, to }) {
		return this.analysis.texts[cell]?.slice(from, to) ?? "";
	}
	shortened(text) {
		const line = [...withoutComments$1(text).replace(/\s+/g, " ").trim()];
		return line.length <= longest$3 ? line.join("") : `${line.slice(0, 79).join("")}…`;
	}
};
function withoutComments$1(text) {
	if (!text.includes("#")) return text;
	return [...pieces(text)].map(({ is, from, to }) => is === "comment" ? "" : text.slice(from, to)).join("");
}
function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
// src/weigh/leakage/may-train.ts
/** Every call that trains a model or cross-validates begins one of its words so; bounded, so that no text takes long. */
const verbs$2 = /(?:^|[^a-z])(?:fit|train|partial_fit|fine_?tun|learn|adapt|build_vocab|backward|minimize|apply_grad|auto_arima|cross_val|validation_curve|permutation_test|cv)\w{0,40}[ \t]{0,8}[(,)]/i;
const known$6 = /* @__PURE__ */ new WeakMap();
/** Whether a program may train a model: one that does not leaks nothing, however long it is, and need not be followed. */
function mayTrain(program) {
	const told = known$6.get(program) ?? program.cells.some(({ kind, text }) => kind === "code" && verbs$2.test(text));
	known$6.set(program, told);
	return told;
}
/** Whether a program may choose a cut-off for a model that it only reads. */
function mayChoose({ cells }) {
	const has = (words) => cells.some(({ kind, text }) => kind === "code" && words.test(text));
	return has(/\.predict\w{0,20}\(/) && has(/arg(?:max|min)\b|idx(?:max|min)\b|\b(?:max|min|sorted)\(|[<>]=? *best/);
}
/** The same of a program with those of the modules that it imports. */
function mayTrainWith(program, modules, find) {
	if (mayTrain(program) || !modules.some(mayTrain)) return mayTrain(program);
	const reached = /* @__PURE__ */ new Set([program]);
	for (const one of reached) {
		if (mayTrain(one)) return true;
		for (const module of pythonFacts(one).imports) {
			const imported = find(module, one);
			if (imported !== null) reached.add(imported);
		}
	}
	return false;
}
// src/weigh/leakage/chain.ts
const steps = {
	order: "ordered",
	parsed: "time",
	lag: "lagged",
	window: "windowed",
	future: "looked-ahead",
	entity: "repeated",
	grouped: "repeated",
	joined: "joined",
	read: "made",
	chosen: "chosen"
};
function linkOf(mark) {
	return {
		place: mark.place,
		what: steps[mark.is] ?? "made"
	};
}
/** Where a model is asked. */
function asked$6({ place, is, scored }) {
	return {
		place,
		what: is === "validation" ? "validated" : scored ? "scored" : "predicted"
	};
}
/** The division that an evaluation's or a training's rows are a side of; one that other rows were a side of before is passed over. */
function dividedBy(flow, { rows }, before = /* @__PURE__ */ new Set()) {
	const passed = splitsOf(before);
	const ids = splitsOf(rows);
	return flow.divisions.find(({ id }) => ids.has(id) && !passed.has(id)) ?? null;
}
function splitsOf(rows) {
	return new Set([...rows].flatMap(({ path }) => path.flatMap((step) => step.is === "split" ? [step.id] : [])));
}
/** Trainings on a side of a division. */
function trainedOn(flow, { id }) {
	const of = ({ path }) => path.some((step) => step.is === "split" && "id" in step && step.id === id);
	return flow.trainings.find(({ rows }) => [...rows].some(of)) ?? null;
}
// src/weigh/leakage/kept-together.ts
/** What was told of each group alone stays on its side: whatever parts the tested rows from the training's keeps groups whole. */
function keptTogether$1({ divisions }, { within }, { evaluation: { rows }, training }) {
	const ids = new Map(divisions.flatMap((it) => isByGroup(it, within) ? [[it.id, it]] : []));
	const trained = new Set([...training.rows].flatMap(({ path }) => path.map(stepKey)));
	const isOfMoments = within.some(soundsLikeTime);
	const parts = (step) => step.is === "split" ? ids.has(step.id) || isOfMoments && !step.random : (step.is === "part" || step.is === "maybe-part") && (isOfMoments && step.key.startsWith("slice") || within.some((name) => step.key.split(/\W+/).includes(name)));
	const byGroup = ({ path }) => path.some((step) => parts(step) && !trained.has(stepKey(step)));
	return within.length > 0 && rows.size > 0 && [...rows].every(byGroup);
}
/** Whether a division keeps the groups whole that something was told of: by the same column, as far as its column is known. */
function isByGroup({ grouped, by }, within) {
	return grouped && within.length > 0 && (by === null || within.includes(by));
}
// src/weigh/leakage/pairs.ts
/** Evaluations of models whose training is known, those of single rows and of unscored folds left out. */
function pairsOf(flow) {
	return flow.evaluations.flatMap((evaluation) => {
		const { training } = evaluation;
		if (training === null || isInference(evaluation)) return [];
		const otherTurn = isOtherTurn(evaluation, training) || isNext(evaluation, training) || isLeftOf(evaluation, training);
		if (isOtherWay(evaluation, training) && !otherTurn) return [];
		return [{
			evaluation,
			training,
			clean: otherTurn || !overlapsTraining(flow, evaluation, training)
		}];
	});
}
/** One of two ways of a branch trains and the other evaluates: never both. */
function isOtherWay(evaluation, { ways }) {
	return [...evaluation.ways].some(([branch, way]) => (ways.get(branch) ?? way) !== way);
}
/** Block by block, asked before it learns: what a turn is about was not there in the turns before it. */
function isOtherTurn(evaluation, training) {
	return evaluation.loops.some((loop, i) => {
		const at = training.loops.indexOf(loop);
		return at >= 0 && (training.turns[at] !== evaluation.turns[i] || isOtherWay(evaluation, training)) && evaluation.varied.has(loop) && training.varied.has(loop);
	});
}
/**
* Step by step, what a turn asks for being handed over behind it: the row of this turn is not yet among those that the turns before have
* collected.
*/
function isNext({ loops, turns, varied, rows }, training) {
	return loops.some((loop, i) => {
		const at = training.loops.indexOf(loop);
		const inTurn = at >= 0 && training.turns[at] === turns[i] && varied.has(loop) && training.varied.has(loop);
		const ofTurn = ({ path }) => path.some((step) => step.is === "part" && step.key.startsWith(`window ${loop} `));
		return inTurn && [...rows].every((row) => ofTurn(row) && !training.rows.has(row));
	});
}
/** Pieces that a loop cut and put here and there, told by its branches: one is held out, and the others are put together. */
function isLeftOf({ rows, varied, loops }, training) {
	const ended = [...varied].filter((loop) => !loops.includes(loop) && !training.loops.includes(loop));
	const isPiece = ({ path }) => path.some(({ is, ...step }) => "key" in step && ended.some((loop) => step.key.startsWith(`window ${loop} `)));
	return rows.size > 0 && [...rows].every(isPiece);
}
/** One row or literal, or a prediction for folds that nobody scores: a feature for another model. */
function isInference({ inference, scored, varied, loops, is, rows, training }) {
	if (scored) return false;
	const isFold = is === "prediction" && loops.some((loop) => varied.has(loop));
	return inference || isFold && !isFromElsewhere(rows, training);
}
/** Of another source than what was trained on: no fold of it, whatever a fold's figures were put into. */
function isFromElsewhere(rows, training) {
	const sources = new Set([...training?.rows ?? []].map(({ source }) => source));
	return rows.size > 0 && [...rows].every(({ source }) => !sources.has(source) && !source.startsWith("unknown"));
}
function overlapsTraining(flow, evaluation, training) {
	return flow.overlap(evaluation.rows, training.rows) && !isForecast(flow, evaluation, training);
}
/** Where labels come from rows apart from the training's, the evaluation is of those, whatever it was given. */
function isForecast(flow, { labels }, training) {
	return labels.size > 0 && flow.apart(labels, training.rows);
}
/** The rows that an evaluation is of: those of its labels where it goes on from the training's own. */
function testedRows(flow, { evaluation, training }) {
	const { rows, labels } = evaluation;
	return flow.overlap(rows, training.rows) && isForecast(flow, evaluation, training) ? labels : rows;
}
// src/weigh/leakage/cross-validation.ts
/** A search whose winner is then scored on rows that nothing was learned from only chose a little too well. */
function fittedOutside(flow) {
	const pairs = pairsOf(flow);
	const clean = pairs.filter((pair) => pair.clean && pair.evaluation.scored && pair.evaluation.is !== "validation");
	const calls = flow.crossValidations.flatMap((it) => byCall(flow, it, clean) ?? []);
	return calls.length > 0 ? calls : pairs.flatMap((pair) => byFolds(flow, pair) ?? byTurns(flow, pair, pairs) ?? []).slice(0, 1);
}
function byCall(flow, it, clean) {
	const judged = flow.trainings.some(({ place }) => place === it.place) && clean.some(({ evaluation, training }) => training.place === it.place && learnedFrom(flow, it.learned, evaluation.rows).length === 0);
	const certainty = Math.min(it.certainty, judged ? 2 : 3);
	const end = {
		place: it.place,
		what: "cross-validated"
	};
	const learned = learnedFrom(flow, crossing({
		grouped: it.by !== null,
		by: it.by
	}, it.learned), it.rows);
	const [first] = learned;
	if (first !== void 0) return foundLearned(learned, first, it.operation, [certainty], [end]);
	const copy = flow.copies.find(({ site }) => [...it.rows].some(({ path }) => path.some((step) => step.is === "copy" && step.site === site)));
	return copy === void 0 ? null : foundCopied(copy, it.operation, certainty, [end]);
}
/** Folds that the program turns itself. */
function byFolds(flow, { clean, evaluation, training }) {
	const ids = new Set(flow.hints.flatMap((it) => it.is === "folds" ? [it.division.id] : []));
	const folds = flow.divisions.find(({ id }) => ids.has(id) && isSide(evaluation.rows, id));
	if (folds === void 0) return null;
	const end = [
		{
			place: folds.place,
			what: "divided"
		},
		{
			place: training.place,
			what: "trained"
		},
		{
			place: evaluation.place,
			what: "scored"
		}
	];
	const facts = crossing(folds, /* @__PURE__ */ new Set([...training.learned, ...evaluation.learned]));
	const learned = clean ? learnedFrom(flow, facts, evaluation.rows) : [];
	const [first] = learned;
	if (first !== void 0 && flow.overlap(first.rows, training.rows)) return foundLearned(learned, first, folds.operation, [training.certainty, evaluation.certainty], end);
	const copy = flow.copies.find(({ site }) => [...evaluation.rows].some(({ path }) => copiedBefore(path, site, folds.id)));
	return copy === void 0 || dividedBy(flow, evaluation) === null ? null : foundCopied(copy, folds.operation, evaluation.certainty, end);
}
/** Folds that a loop cuts itself: each of its turns trains on some of the rows and is asked about others, and all were learned from before. */
function byTurns(flow, { clean, evaluation, training }, pairs) {
	const loop = evaluation.loops.find((it) => evaluation.varied.has(it) && training.varied.has(it) && training.loops.includes(it));
	const others = pairs.filter(({ evaluation: it }) => loop !== void 0 && it.loops.includes(loop) && turnOf(it, loop) !== turnOf(evaluation, loop));
	const inAll = (it) => it.within.length === 0 && others.some((other) => other.training.learned.has(it));
	const held = new Set([...training.learned].filter((it) => evaluation.learned.has(it) && inAll(it)));
	const turns = loop !== void 0 && flow.counted.has(loop) ? others : [];
	if (turns.length > 0 && turns.every((other) => flow.overlap(other.evaluation.rows, evaluation.rows))) return null;
	const learned = clean && evaluation.scored ? learnedFrom(flow, held, evaluation.rows) : [];
	const [first] = learned;
	if (first === void 0 || !partAt(first.rows, training.rows, evaluation.rows)) return null;
	const end = [{
		place: training.place,
		what: "trained"
	}, {
		place: evaluation.place,
		what: "scored"
	}];
	return foundLearned(learned, first, evaluation.told.at(1) ?? "", [training.certainty, evaluation.certainty], end);
}
/**
* What was learned from is divided there and then into what is trained on and what is asked about: no loop over groups, each with its own
* division. Pieces that a loop cut before are of one name.
*/
function partAt(whole, trained, asked) {
	const below = (rows) => [...rows].flatMap(({ source, path }) => [...whole].flatMap((it) => stepBelow(it, {
		source,
		path
	}) ?? []));
	const ours = new Set(below(trained));
	const theirs = below(asked);
	return theirs.length > 0 && theirs.every((key) => key.endsWith(" only") || ours.size > 0 && !ours.has(key));
}
/** The step by which rows are narrowed of others, and no further where a loop cut them. */
function stepBelow(of, { source, path }) {
	const at = path.findIndex((step, i) => i >= of.path.length && !(isCut(step) && i + 1 < path.length));
	const step = path[at];
	if (source !== of.source || step === void 0 || of.path.some((one, i) => stepKey(one) !== stepKey(path[i] ?? step))) return null;
	return path.length === at + 1 && step.is === "part" && step.key.startsWith("window ") ? `${stepKey(step)} only` : stepKey(step);
}
/** By where rows stand, or in what order. */
function isCut(step) {
	return step.is === "part" && /^(?:slice|permutation) /.test(step.key);
}
function turnOf({ loops, turns }, loop) {
	return turns[loops.indexOf(loop)];
}
/** Told by the first; who mends that one alone has the others left. */
function foundLearned(all, { operation, place, certainty }, by, sure, end) {
	const places = all.map((it) => it.place);
	const chain = [...places.slice(0, 4).map((it) => ({
		place: it,
		what: "learned"
	})), ...end];
	return {
		cause: "learned",
		operation,
		by,
		certainty: Math.min(certainty, ...sure),
		place,
		places,
		chain
	};
}
function foundCopied({ operation, place }, by, certainty, end) {
	return {
		cause: "copied",
		operation,
		by,
		certainty,
		place,
		places: [place],
		chain: [{
			place,
			what: "copied"
		}, ...end]
	};
}
/** What folds by group do not keep on its side. */
function crossing(folds, learned) {
	return new Set([...learned].filter(({ within }) => !isByGroup(folds, within)));
}
function learnedFrom(flow, learned, rows) {
	return [...learned].filter((it) => it.strength !== "vocabulary" && flow.overlap(it.rows, rows));
}
function isSide(rows, id) {
	return [...rows].some(({ path }) => path.some((step) => step.is === "split" && step.id === id));
}
function copiedBefore(path, site, id) {
	const copy = path.findIndex((step) => step.is === "copy" && step.site === site);
	const split = path.findIndex((step) => step.is === "split" && step.id === id);
	return copy >= 0 && split > copy;
}
// src/weigh/leakage/preprocess-before-split.ts
/**
* Statistics learned from rows that include the test rows, and that reach the training or the test of a model: one finding for each,
* with the first evaluation that it spoils.
*/
function learnedFromTest(flow, strengths = ["strong", "target"]) {
	const found = /* @__PURE__ */ new Map();
	const all = pairsOf(flow);
	const made = /* @__PURE__ */ new Map();
	for (const pairs of Map.groupBy(all, ({ evaluation }) => evaluation.model).values()) {
		const after = pairs.filter(({ evaluation }) => evaluation.is !== "validation");
		const bySure = (after.length > 0 ? after : pairs).toSorted((a, b) => Number(b.evaluation.scored) - Number(a.evaluation.scored));
		for (const pair of bySure) {
			if (!pair.clean && !(strengths.includes("vocabulary") && isCopied(pair))) continue;
			const { evaluation, training } = pair;
			for (const learned of /* @__PURE__ */ new Set([
				...training.learned,
				...evaluation.learned,
				...fromModels(flow, training, made)
			])) {
				if (!strengths.includes(learned.strength) || !flow.overlap(learned.rows, testedRows(flow, pair))) continue;
				if (keptTogether$1(flow, learned, pair) || !evaluation.scored && isJudgedElsewhere(flow, learned, all)) continue;
				const again = !flow.overlap(learned.rows, training.rows);
				const aside = training.inLabels.has(learned) && !evaluation.learned.has(learned) && learned.strength === "strong";
				const sure = Math.min(learned.certainty, evaluation.certainty, training.certainty, evaluation.scored && !aside ? 3 : 2);
				if (sure > (found.get(learned)?.certainty ?? 0)) found.set(learned, {
					learned,
					pair,
					again,
					certainty: sure
				});
			}
		}
	}
	return [...found.values()];
}
/** What other models say of rows that they were themselves fitted on, as a feature: learned from all of those. */
function fromModels(flow, { fed, model }, made) {
	return [...fed].flatMap(({ training: of, rows, loops, certainty }) => {
		if (of === null || of.model === model || loops.length > 0 || !flow.overlap(rows, of.rows)) return [];
		const { id, place, told } = of;
		const known = made.get(of) ?? {
			id,
			place,
			operation: told[0] ?? "",
			rows: of.rows,
			strength: "strong",
			within: [],
			certainty
		};
		made.set(of, known);
		return [known];
	});
}
/** Only copies are on both sides of a division. */
function isCopied({ evaluation, training }) {
	const isBelow = ({ path }) => path.findLastIndex(({ is }) => is === "split") > path.findIndex(({ is }) => is === "copy");
	const copied = (row) => row.path.some(({ is }) => is === "copy") && isBelow(row);
	return [...evaluation.rows].every((row) => copied(row) && !training.rows.has(row));
}
/** What nobody scores is on the way where the same was learned apart from the rows that are: a pool that is asked what to label next. */
function isJudgedElsewhere(flow, learned, pairs) {
	return pairs.some((pair) => {
		const { evaluation, training, clean } = pair;
		const reaches = training.learned.has(learned) || evaluation.learned.has(learned);
		return clean && evaluation.scored && reaches && !flow.overlap(learned.rows, testedRows(flow, pair));
	});
}
// src/weigh/leakage/encode-before-split.ts
function encodedBefore(flow) {
	return learnedFromTest(flow, ["vocabulary"]).filter(({ again }) => !again).map(({ learned, pair: { evaluation, training }, certainty }) => {
		const division = dividedBy(flow, evaluation, learned.rows);
		return {
			learned,
			place: learned.place,
			certainty,
			chain: [
				{
					place: learned.place,
					what: "learned"
				},
				...division === null ? [] : [{
					place: division.place,
					what: "divided"
				}],
				{
					place: training.place,
					what: "trained"
				},
				asked$6(evaluation)
			]
		};
	});
}
// src/weigh/leakage/future-feature.ts
function fromFuture(flow) {
	const found = /* @__PURE__ */ new Map();
	for (const hint of flow.hints) {
		if (hint.is !== "fit") continue;
		for (const { mark, column } of hint.columns) if (mark.is === "future" && !found.has(mark) && isFeature(hint, mark, column, flow.declared)) found.set(mark, sighting$1(hint, mark, column));
	}
	for (const hint of flow.hints) {
		const mark = hint.is === "fit" ? broughtForward(hint) : void 0;
		if (hint.is === "fit" && mark !== void 0 && found.size === 0) found.set(mark, sighting$1(hint, mark, null));
	}
	return [...found.values()];
}
/** Some of the features may have been joined from later rows: a target that is no work of its own is not what they were joined for. */
function broughtForward({ marks, features, labels }) {
	const made = [...labels.marks].filter(({ is, table }) => is === "read" && table === features?.of);
	return features === null || features.all || made.length !== 1 ? void 0 : [...marks].find(({ is, name }) => is === "joined" && name !== "");
}
/** What is filled from behind or told of a whole group needs rows that are known to stand in time; the target may look ahead. */
function isFeature({ labels, features, marks }, mark, column, declared) {
	const target = labels.table !== null && !labels.table.all && labels.table.names.size === 1 ? [...labels.table.names][0] : void 0;
	if (column !== null && column === target) return false;
	if (column === "*" && features?.all === true) return [...features.names].every((name) => name === target || isTime(declared, name) || isEntity(declared, name));
	const event = declared.time.length > 0;
	const timed = event || [...marks].some(({ is }) => is === "order" || is === "lag" || is === "window");
	if (mark.name === "backfill") return timed;
	if (mark.name === "group") return event || [...marks].some(({ is }) => is === "order");
	return !(column === null && labels.marks.has(mark));
}
function sighting$1({ training }, mark, column) {
	const certainty = Math.min(mark.certainty, training.certainty);
	const chain = [linkOf(mark), {
		place: training.place,
		what: "trained"
	}];
	return {
		how: mark.name,
		column,
		operation: mark.operation,
		place: mark.place,
		certainty,
		chain
	};
}
// src/weigh/leakage/drawn-down.ts
/** `frame[frame.y == 0].sample(n=500)` beside which nobody asks for the others: fewer rows, and no two sides. */
function isDrawnDown(flow, { drawn, id }) {
	if (drawn !== true) return false;
	return ![...flow.trainings, ...flow.evaluations].some(({ rows }) => [...rows].some(({ path }) => path.some((step) => step.is === "split" && step.id === id && step.side !== 0)));
}
// src/weigh/leakage/group-split.ts
function tornEntities(flow, declared = flow.declared) {
	if (declared.split === "time") return [];
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "divided" || hint.division.grouped || !hint.division.shuffled || isDrawnDown(flow, hint.division)) return [];
		const training = trainedOn(flow, hint.division);
		const evidence = repeated(hint.marks, declared);
		const unique = [...hint.marks].some(({ is }) => is === "unique");
		const grouped = unique ? void 0 : groupedBy(flow, hint.division, declared);
		const elsewhere = flow.divisions.find((it) => it.grouped && it !== hint.division && flow.overlap(it.rows, hint.division.rows));
		const seen = elsewhere?.place ?? grouped?.place;
		const start = evidence !== null ? linkOf(evidence) : seen === void 0 ? null : {
			place: seen,
			what: "repeated"
		};
		const asked = unique ? null : keptTogether(hint.division, declared);
		if (start === null && asked === null || training === null) return [];
		const entity = evidence?.name ?? grouped?.key ?? (start === null ? asked : null);
		if (flow.hints.some((it) => it.is === "axes" && entity !== null && it.columns.has(entity))) return [];
		const { place } = hint.division;
		const chain = [
			...start === null ? [] : [start],
			{
				place,
				what: "divided"
			},
			{
				place: training.place,
				what: "trained"
			}
		];
		const certainty = Math.min(elsewhere === void 0 ? 2 : 3, training.certainty);
		return [{
			division: hint.division,
			entity,
			declared: start === null,
			place,
			certainty,
			chain
		}];
	});
}
/** The entity that a data contract wants on one side, where what was divided may be its data: no library's own sets are. */
function keptTogether({ rows }, { split, entity }) {
	const read = [...rows].some(({ source }) => /^(?:frame(?! (?:load|fetch)_)|unknown)\b/.test(source));
	return split === "group" && read ? entity[0] ?? null : null;
}
/** The rows that were divided were somewhere grouped by an entity. */
function groupedBy(flow, division, declared) {
	return flow.hints.filter((hint) => hint.is === "grouped").find(({ key, rows }) => isEntity(declared, key) && flow.overlap(rows, division.rows));
}
/** A statistic or a neighbour by entity was put back on its rows, or windows were cut from the rows of each. */
function repeated(marks, declared) {
	const all = [...marks];
	const entity = all.find(({ is }) => is === "entity");
	if (entity !== void 0) return entity;
	const windows = all.some(({ is }) => is === "window");
	const grouped = all.find(({ is, name }) => is === "grouped" && isEntity(declared, name));
	return windows ? grouped ?? null : null;
}
// src/weigh/leakage/join-ignores-event-time.ts
function joinedTimeless(flow) {
	return flow.hints.flatMap((hint) => hint.is === "join" ? ofTables(flow, hint) ?? [] : ofQuery(flow, hint) ?? []);
}
/** Queries that nobody understands and that something is learned from. */
function learnedUnread(flow) {
	return flow.hints.flatMap((hint) => hint.is === "sql-unread" && fitOf(flow, hint.mark) !== null ? [hint.mark] : []);
}
function ofTables(flow, hint) {
	const { mark, keys, tables } = hint;
	if (keys.length === 0 || keys.some((key) => isTime(flow.declared, key)) || conditioned(flow, hint)) return null;
	const fit = fitOf(flow, mark);
	const [left, right] = timesOf(flow, hint);
	if (fit === null || left === void 0 || right === void 0 || tables[0] === tables[1]) return null;
	const chain = [
		{
			place: left.place,
			what: "time",
			of: left.column
		},
		{
			place: right.place,
			what: "time",
			of: right.column
		},
		{
			place: mark.place,
			what: "joined",
			of: keys.join(", ")
		},
		{
			place: fit.training.place,
			what: "trained"
		}
	];
	const known = [left, right].every(({ parsed, column }) => parsed || flow.declared.time.includes(column));
	const certainty = Math.min(known ? 3 : 2, mark.certainty);
	return {
		how: "both",
		operation: mark.operation,
		keys,
		times: [left.column, right.column],
		place: mark.place,
		certainty,
		chain
	};
}
/** A time of either table that was seen before they were joined, or in what the join was given: afterwards it is that of the one that has it. */
function timesOf(flow, { mark, tables }) {
	const [lefts = [], rights = []] = tables.map((table) => flow.hints.filter((it) => it.is === "time").filter((it) => it.table === table));
	const isBefore = ({ place }) => place.cell < mark.place.cell || place.cell === mark.place.cell && place.to <= mark.place.to;
	return lefts.flatMap((left) => rights.map((right) => [left, right])).find((pair) => pair.every(isBefore)) ?? [];
}
/** A query whose rows are trained on; what the program does about times afterwards settles it. */
function ofQuery(flow, hint) {
	const fit = hint.is === "sql-join" ? fitOf(flow, hint.mark) : null;
	if (hint.is !== "sql-join" || fit === null || flow.hints.some(({ is }) => is === "compared-times")) return null;
	const { mark, join } = hint;
	const times = join.times.filter((name) => name !== null);
	const how = times.length === 2 ? "both" : "one";
	const chain = [{
		place: mark.place,
		what: "joined",
		of: join.keys.join(", ")
	}, {
		place: fit.training.place,
		what: "trained"
	}];
	const certainty = Math.min(how === "both" ? 3 : 2, mark.certainty);
	return {
		how,
		operation: mark.operation,
		keys: join.keys,
		times,
		place: mark.place,
		certainty,
		chain
	};
}
function fitOf(flow, mark) {
	const fit = flow.hints.find((it) => it.is === "fit" && it.marks.has(mark));
	return fit?.is === "fit" ? fit : null;
}
/** Somewhere two times of these tables are held against each other. */
function conditioned(flow, { tables }) {
	return flow.hints.some((it) => it.is === "compared-times" && (it.tables.has(null) || tables.some((table) => it.tables.has(table))));
}
// src/weigh/leakage/highest.ts
/** The first of those that come highest; each is asked once. */
function highest(all, worth) {
	let [found] = all;
	let most = Number.NEGATIVE_INFINITY;
	for (const one of all) {
		const own = worth(one);
		if (own <= most) continue;
		found = one;
		most = own;
	}
	return found;
}
// src/weigh/leakage/named-side.ts
const tests = "te|tst|test|testing|held|holdout";
const named$5 = (words) => new RegExp(`^[xy]?(?:${words})[xy]?$`);
const test = named$5(tests);
const held = named$5(`${tests}|val|valid|validation|dev`);
const seen = named$5("tr|trn|train|training");
/**
* The side of a division that the names say it is about: those in the call itself, else those of the loops and of the calls around it, from
* the inside out. null where they say nothing, or both.
*/
function namedSide(told) {
	for (const text of told) {
		const words = wordsOf$1(text);
		const [isHeld, isSeen] = [words.some((word) => held.test(word)), words.some((word) => seen.test(word))];
		if (isHeld !== isSeen) return isHeld ? "held" : "seen";
		if (isHeld) return null;
	}
	return null;
}
/** How far the names, read in that order, say that it is about a test: more than those that say nothing; less where they say validation, or training. */
function namedTest(told) {
	for (const text of told) {
		const words = wordsOf$1(text);
		const [isTest, isHeld, isSeen] = [
			test,
			held,
			seen
		].map((name) => words.some((word) => name.test(word)));
		if (isTest) return isSeen ? 2 : 3;
		if (isHeld || isSeen) return isSeen ? 0 : 1;
	}
	return 2;
}
/** `X_valTokens` is `x`, `val` and `tokens`. */
function wordsOf$1(text) {
	return (text.slice(0, 2e3).match(/[A-Za-z]{1,40}/g) ?? []).flatMap((word) => word.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(" "));
}
// src/weigh/leakage/multi-test.ts
function usedAgain(flow) {
	const pairs = pairsOf(flow).filter(({ evaluation }) => evaluation.is !== "validation");
	const uses = pairs.flatMap((pair) => useOf(flow, pair, pairs) ?? []);
	const worst = highest(uses, ({ pair }) => hurtOf(pair));
	if (worst === void 0) return null;
	const used = new Set(uses.map(({ pair }) => pair));
	if (pairs.some((pair) => {
		const { clean } = pair;
		return clean && !used.has(pair) && !isFold(pair, pairs) && !isWatched(flow, pair) && !uses.some((it) => isSeen(flow, it, pair)) && !pairs.some((it) => isRival(flow, it.evaluation, pair));
	})) return null;
	const rivals = worst.by === "model" ? pairs.filter((it) => isRival(flow, it.evaluation, worst.pair)) : [];
	return {
		...worst,
		other: highest(rivals, hurtOf)?.evaluation ?? worst.other
	};
}
/** How much it hurts that it was used: before all that nobody has left to test on; a score of rows that were trained on least. */
function hurtOf({ clean, evaluation: { scored, told } }) {
	return (clean ? 8 : 0) + (scored ? 4 : 0) + namedTest(told);
}
/** Rows that the same model was asked about turn by turn of a loop that trained it, or that something was picked by. */
function isSeen(flow, { by, pair }, { evaluation }) {
	const inEpochs = pair.evaluation.loops.some((loop) => pair.training.loops.includes(loop));
	const picks = () => flow.hints.some((it) => it.is === "picked" && flow.overlap(it.chosen.rows, pair.evaluation.rows));
	return by === "loop" && pair.evaluation.model === evaluation.model && flow.overlap(pair.evaluation.rows, evaluation.rows) && (inEpochs || picks());
}
/** Rows that the same model was watched on while it was fitted: asked about again, with no look at how good it is, they stay used. */
function isWatched(flow, { evaluation: { model, rows, scored } }) {
	return !scored && flow.evaluations.some((it) => it.is === "validation" && it.model === model && isAmong(rows, it.rows));
}
/** Folds of rows that a model is trained on whole, which is then scored on others: they chose it. */
function isFold({ evaluation }, pairs) {
	if (!evaluation.loops.some((loop) => evaluation.varied.has(loop))) return false;
	return pairs.some((it) => it.clean && it.evaluation.scored && it.evaluation.model !== evaluation.model && isAmong(evaluation.rows, it.training.rows));
}
function isAmong(rows, whole) {
	return [...rows].every((row) => [...whole].some((it) => it.source === row.source && it.path.every((step, i) => step === row.path[i])));
}
function useOf(flow, pair, pairs) {
	const { evaluation, training } = pair;
	const sure = Math.min(evaluation.certainty, training.certainty);
	const repeated = evaluation.loops.find((loop) => !evaluation.varied.has(loop) && !training.tasks.has(loop) && evaluation.scored && isAskedAgain(flow, loop, evaluation, pairs));
	if (repeated !== void 0) return {
		pair,
		by: "loop",
		other: null,
		loop: repeated,
		certainty: sure
	};
	const other = pairs.find((it) => isRival(flow, it.evaluation, pair));
	if (other !== void 0) return {
		pair,
		by: "model",
		other: other.evaluation,
		loop: null,
		certainty: sure
	};
	const while_ = !evaluation.scored ? void 0 : flow.evaluations.find((it) => it.is === "validation" && (it.model === evaluation.model || chose(flow, it, evaluation)) && flow.overlap(it.rows, evaluation.rows));
	if (while_ !== void 0) return {
		pair,
		by: "validation",
		other: while_,
		loop: null,
		certainty: sure
	};
	const picking = pair.clean && evaluation.scored ? pickedIn(flow, evaluation) : null;
	return picking === null ? null : {
		pair,
		by: "loop",
		other: null,
		loop: picking,
		certainty: sure
	};
}
/** `if f1 > best: cut = t`: the loop that picks the best of its turns on what was predicted once. */
function pickedIn(flow, { rows, varied, training }) {
	const ofFolds = (loop) => varied.has(loop) || training?.varied.has(loop) === true;
	const found = flow.hints.find((it) => it.is === "picked" && it.loop !== void 0 && !ofFolds(it.loop) && flow.overlap(it.chosen.rows, rows));
	return found?.is === "picked" ? found.loop ?? null : null;
}
/** What a tuner found best on its validation rows made the model that is scored. */
function chose(flow, validation, scored) {
	return flow.hints.some((it) => it.is === "reported" && it.evaluations.includes(scored) && flow.overlap(it.chosen.rows, validation.rows));
}
/** One more turn of a loop asks about these rows; where its turns are not known it does. Blended, all turns are one answer. */
function isAskedAgain(flow, loop, evaluation, pairs) {
	const others = pairs.filter((it) => isInAnotherTurn(flow, loop, it.evaluation, evaluation));
	return others.length === 0 ? !flow.counted.has(loop) && isLookedAtIn(loop, evaluation) : others.some((it) => !isBlended(it.evaluation, evaluation));
}
/** Somebody looks in its turns, or in those of another loop over what it gave; once behind it, at all of that together. */
function isLookedAtIn(loop, { loops, looks }) {
	return [...looks.values()].some((around) => around.has(loop) || [...around].some((it) => !loops.includes(it)));
}
function isInAnotherTurn(flow, loop, other, evaluation) {
	const at = other.loops.indexOf(loop);
	return at >= 0 && other.turns[at] !== evaluation.turns[evaluation.loops.indexOf(loop)] && flow.overlap(other.rows, evaluation.rows);
}
/** Two columns of a table are learned by two models: each has its own answers. */
function isOfAnotherTarget(flow, ...trainings) {
	const [one, other] = trainings.map((training) => {
		const fit = flow.hints.find((hint) => hint.is === "fit" && hint.training === training);
		return fit?.is === "fit" && fit.labels.table?.all === false ? fit.labels.table : null;
	});
	return one?.of !== void 0 && one.of === other?.of && one.names.size > 0 && other.names.size > 0 && one.names.isDisjointFrom(other.names);
}
/** Looked at together, they are one answer. */
function isBlended(one, other) {
	return other.scored && one.looks.size === other.looks.size && [...one.looks.keys()].every((look) => other.looks.has(look));
}
/** Another model that is scored on rows of this evaluation; draws and tasks of different turns of one loop do not rival each other. */
function isRival(flow, other, { evaluation, training }) {
	if (!other.scored || other.model === evaluation.model || !flow.overlap(other.rows, evaluation.rows)) return false;
	if (other.training?.fed.has(evaluation) === true && !evaluation.scored) return false;
	if (isBlended(other, evaluation) || isOfAnotherTarget(flow, other.training, training)) return false;
	return !evaluation.loops.some((loop, i) => {
		const at = other.loops.indexOf(loop);
		const apart = evaluation.varied.has(loop) && other.varied.has(loop) || training.tasks.has(loop);
		return at >= 0 && apart && evaluation.turns[i] !== other.turns[at];
	});
}
// src/weigh/leakage/overlap.ts
function overlapping(flow) {
	const found = [];
	const features = new Set(flow.trainings.flatMap(({ fed }) => [...fed]));
	const asked = pairsOf(flow).filter(({ evaluation }) => evaluation.scored || !features.has(evaluation));
	for (const pairs of Map.groupBy(asked, ({ evaluation }) => evaluation.model).values()) {
		if (pairs.some(({ clean }) => clean)) continue;
		const first = pairs.find(({ evaluation }) => evaluation.scored) ?? pairs[0];
		if (first === void 0) continue;
		const cause = pairs.some((it) => it.evaluation.scored && causeOf(flow, it) === "copy") ? "copy" : causeOf(flow, first);
		const pair = highest(pairs.filter((it) => it.evaluation.scored === first.evaluation.scored && causeOf(flow, it) === cause), testedBy) ?? first;
		const { evaluation, training } = pair;
		const known = cause === "copy" || !isNamedApart(pair) ? 3 : 2;
		const sure = Math.min(evaluation.certainty, training.certainty, evaluation.scored ? known : 1);
		found.push({
			pair,
			cause,
			certainty: sure
		});
	}
	return found;
}
/** How much it is a test of the model that went wrong, and no look at how well it learned. */
function testedBy({ evaluation, training }) {
	return ([...evaluation.rows].some((row) => !training.rows.has(row)) ? 4 : 0) + namedTest(evaluation.told);
}
/** The very rows of the training, by names that say otherwise: more likely a division that was not followed than one that was ignored. */
function isNamedApart({ evaluation, training }) {
	return [...evaluation.rows].every((row) => training.rows.has(row)) && namedSide(evaluation.told) === "held" && namedSide(training.told) === "seen";
}
function causeOf(flow, { evaluation, training }) {
	const isSame = [...evaluation.rows].every((row) => training.rows.has(row));
	const isCopied = [...evaluation.rows, ...training.rows].some(({ path }) => path.some(({ is }) => is === "copy"));
	if (isOwnSide(evaluation.rows, isCopied && !isSame ? uncopied(evaluation.rows, training.rows) : training.rows)) return "unused";
	if (isCopied) return "copy";
	return flow.divisions.some((division) => flow.overlap(division.rows, training.rows)) ? "ignored" : "none";
}
/** What copies of a side were made of: none where copies were divided, for then they are on both sides. */
function uncopied(asked, trained) {
	const copyIn = ({ path }) => path.findIndex(({ is }) => is === "copy");
	const isDivided = (row) => copyIn(row) >= 0 && row.path.slice(copyIn(row)).some(({ is }) => is === "split");
	if ([...asked, ...trained].some(isDivided)) return [];
	return [...trained].map((row) => ({
		source: row.source,
		path: copyIn(row) < 0 ? row.path : row.path.slice(0, copyIn(row))
	}));
}
/** Asked about rows of the one side of a split that it was trained on. */
function isOwnSide(asked, trained) {
	const splits = [...trained].map(({ path }) => path.filter((step) => step.is === "split"));
	const sides = Map.groupBy(splits.flat(), ({ id }) => id);
	if (splits.some((own) => own.length === 0) || [...sides.values()].some((of) => new Set(of.map(({ side }) => side)).size > 1)) return false;
	return [...asked].every(({ source, path }) => [...trained].some((it) => it.source === source && it.path.every((step, i) => step === path[i])));
}
// src/weigh/leakage/random-split-over-time.ts
function shuffledOverTime(flow, declared = flow.declared) {
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "divided" || !hint.division.shuffled || hint.division.grouped || isDrawnDown(flow, hint.division)) return [];
		const training = trainedOn(flow, hint.division);
		const evidence = [...evidenceIn(hint.marks), ...namedIn(flow, declared)];
		const asks = evidence.length + (declared.time.length > 0 || declared.split === "time" ? 1 : 0) < 2;
		const [first] = evidence;
		if (first === void 0 || training === null) return [];
		const chain = [
			...evidence.map(linkOf),
			{
				place: hint.division.place,
				what: "divided"
			},
			{
				place: training.place,
				what: "trained"
			}
		];
		const certainty = Math.min(asks ? 2 : 3, ...evidence.map((it) => it.certainty), training.certainty);
		return [{
			division: hint.division,
			evidence,
			asks,
			place: hint.division.place,
			certainty,
			chain
		}];
	});
}
/** One mark of each kind: an order by time, rows made of neighbours, rows made of what comes later, windows beside one of these. */
function evidenceIn(marks) {
	const one = (is, but = []) => [...marks].find((mark) => mark.is === is && !but.some(({ place }) => place.from === mark.place.from && place.cell === mark.place.cell));
	const ahead = [...marks].filter(({ is, name }) => is === "future" && name === "shift");
	const strong = [
		one("order"),
		one("lag", ahead),
		ahead[0]
	].filter((mark) => mark !== void 0);
	const window = one("window");
	return strong.length === 0 || window === void 0 ? strong : [...strong, window];
}
/** A column that the data contract says is the event's time is used: more than the contract alone, less than an order. */
function namedIn(flow, declared) {
	const seen = declared.split === "time" ? flow.hints.find((it) => it.is === "time" && declared.time.includes(it.column)) : void 0;
	if (seen?.is !== "time") return [];
	const { place, column, table } = seen;
	return [{
		is: "parsed",
		place,
		operation: column,
		name: column,
		table,
		rows: /* @__PURE__ */ new Set(),
		certainty: 3
	}];
}
// src/weigh/leakage/target-in-features.ts
function targetInside(flow, declared = flow.declared) {
	const found = flow.hints.flatMap((hint) => hint.is === "fit" ? inside(hint, declared) ?? told$2(hint, declared) ?? [] : []);
	return [...Map.groupBy(found, ({ target, column }) => `${target} ${column}`).values()].flatMap(([first]) => first ?? []);
}
function inside(fit, declared) {
	const { features, labels, selects, training } = fit;
	const [target, further] = labels.table === null || labels.table.all ? [] : [...labels.table.names];
	if (features === null || labels.table === null || target === void 0 || further !== void 0) return null;
	if (labels.elsewhere || selects || features.of !== labels.table.of || !features.all && features.names.size < 2) return null;
	if (target.startsWith("#") && features.all && (features.names.size > 0 || features.version !== labels.table.version)) return null;
	if (features.all && [...features.names].some((name) => name.startsWith(`${target}_`))) return null;
	const end = {
		place: training.place,
		what: "trained"
	};
	const read = [...labels.marks].find((mark) => isRead(mark, features.of, target));
	const start = read === void 0 ? [] : [{
		place: read.place,
		what: "made"
	}];
	const told = {
		target,
		place: start[0]?.place ?? training.place,
		certainty: Math.min(features.sifted ? 2 : 3, training.certainty)
	};
	if (includes(features, target) && isInRow(fit, target) && isUnmoved(fit, target)) return {
		...told,
		column: target,
		how: "itself",
		chain: [...start, end]
	};
	for (const { mark, column } of fit.columns) if (column !== null && column !== target && (isRead(mark, features.of, target) || declared.target.includes(mark.name))) {
		if (mark.is === "read" && isInRow(fit, column)) return {
			...told,
			place: mark.place,
			column,
			how: "made-from-it",
			chain: [linkOf(mark), end]
		};
	}
	const sources = [...labels.marks].filter((mark) => mark.is === "read" && mark.name !== target && mark.table === features.of);
	const [source] = sources;
	if (source === void 0 || sources.length > 1 || !includes(features, source.name) || !isInRow(fit, source.name)) return null;
	return {
		...told,
		place: source.place,
		column: source.name,
		how: "it-is-made-from",
		chain: [linkOf(source), end]
	};
}
/** The labels are of rows before or behind only where this column is, too: what is in one row gives away no other one. */
function isInRow({ columns, labels }, name) {
	return [...labels.moves].every((move) => columns.some(({ mark, column }) => mark === move && (column === null || column === name)));
}
/** What stands in the target's column now is of its own rows as far as the labels are. */
function isUnmoved({ columns, labels }, target) {
	return columns.every(({ mark, column }) => column !== target || !isMove(mark) || labels.moves.has(mark));
}
/** A column that the data contract says is the target is chosen as a feature, whatever the program learns. */
function told$2({ features, training }, declared) {
	const column = features === null || features.all ? void 0 : declared.target.find((name) => features.names.has(name));
	if (column === void 0) return null;
	const { place, certainty } = training;
	return {
		target: column,
		column,
		how: "itself",
		place,
		certainty,
		chain: [{
			place,
			what: "trained"
		}]
	};
}
function isRead(mark, table, name) {
	return mark.is === "read" && mark.table === table && mark.name === name;
}
// src/weigh/leakage/threshold-on-test.ts
function chosenOnTest(flow) {
	const pairs = pairsOf(flow).filter((pair) => pair.clean || apart$1(pair));
	const judged = pairs.filter(({ evaluation }) => evaluation.scored && evaluation.is !== "validation");
	const asked = pairs.filter(({ evaluation }) => evaluation.is !== "validation");
	return (flow.trainings.length === 0 ? byLoaded(flow) : [...byMetric(flow, judged), ...byStop(flow, pairs, asked)]).slice(0, 1);
}
/** Rows that only copies, or the training's own beside them, have in common with the training. */
function apart$1({ evaluation, training }) {
	return [...evaluation.rows].some((row) => !training.rows.has(row) && row.path.some(({ is }) => is === "split"));
}
/** What was picked by a metric on its rows: the more certain where its outcome is scored on them again. */
function byMetric(flow, judged) {
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "reported" && hint.is !== "picked") return [];
		const { chosen, place } = hint;
		const again = hint.is === "reported" ? hint.evaluations : null;
		const pair = judged.find(({ evaluation }) => (again?.includes(evaluation) ?? true) && flow.overlap(evaluation.rows, chosen.rows));
		if (pair === void 0 || another(flow, judged, chosen.rows)) return [];
		const { evaluation, training } = pair;
		const certainty = Math.min(again === null ? 2 : 3, chosen.certainty, evaluation.certainty, training.certainty);
		const chain = [
			{
				place: evaluation.place,
				what: "scored"
			},
			{
				place: chosen.place,
				what: "chosen"
			},
			...again === null ? [] : [{
				place,
				what: "scored"
			}]
		];
		return [{
			by: again === null ? "picked" : "metric",
			evaluation,
			place: chosen.place,
			certainty,
			chain
		}];
	}).sort((a, b) => b.certainty - a.certainty);
}
/** A model that was read, asked about rows that are called a test: what was chosen on them is reported on them, and on no others. */
function byLoaded({ hints, evaluations, overlap }) {
	const elsewhere = ({ chosen }) => evaluations.some(({ rows, scored }) => scored && !overlap(rows, chosen.rows));
	const chosen = hints.filter((it) => it.is === "reported" || it.is === "picked").filter((it) => isOfTest(it.chosen) && !elsewhere(it));
	const hint = chosen.find(({ is }) => is === "reported") ?? chosen[0];
	const evaluation = (hint?.is === "reported" ? hint.evaluations : evaluations.filter(({ scored }) => scored)).find(({ rows }) => hint !== void 0 && overlap(rows, hint.chosen.rows));
	if (hint === void 0 || evaluation === void 0) return [];
	const { place, certainty } = hint.chosen;
	const chain = [
		{
			place: evaluation.place,
			what: "scored"
		},
		{
			place,
			what: "chosen"
		},
		{
			place: hint.place,
			what: "scored"
		}
	];
	return [{
		by: hint.is === "reported" ? "metric" : "picked",
		evaluation,
		place,
		certainty: Math.min(2, certainty),
		chain
	}];
}
function byStop(flow, pairs, asked) {
	return pairs.flatMap(({ evaluation: watched, training }) => {
		if (watched.is !== "validation" || another(flow, asked, watched.rows)) return [];
		const stopped = flow.hints.filter((it) => it.is === "stopped" && it.place.cell === watched.place.cell && it.place.from === watched.place.from);
		const last = asked.find(({ evaluation: it }) => it.scored && it.model === watched.model && flow.overlap(it.rows, watched.rows));
		if (stopped.length === 0 || last === void 0) return [];
		const certainty = Math.min(watched.certainty, last.evaluation.certainty, training.certainty);
		const chain = [{
			place: watched.place,
			what: "validated"
		}, {
			place: last.evaluation.place,
			what: "scored"
		}];
		return [{
			by: stopped.every((it) => it.is === "stopped" && it.keeps) ? "kept" : "stop",
			evaluation: watched,
			place: watched.place,
			certainty,
			chain
		}];
	});
}
/** A clean evaluation on rows that nothing was chosen on. */
function another(flow, judged, rows) {
	return judged.some(({ evaluation }) => !flow.overlap(evaluation.rows, rows));
}
// src/weigh/leakage/all.ts
/** Every rule about leakage by its name behind `leakage/`, for whatever measures or runs them all. */
const leakageRules = {
	"preprocess-before-split": (flow) => learnedFromTest(flow),
	overlap: overlapping,
	"multi-test": (flow) => [usedAgain(flow)].filter((found) => found !== null),
	"encode-before-split": encodedBefore,
	"threshold-on-test": chosenOnTest,
	"cross-validation": fittedOutside,
	"random-split-over-time": (flow) => shuffledOverTime(flow),
	"group-split": (flow) => tornEntities(flow),
	"future-feature": fromFuture,
	"join-ignores-event-time": (flow) => joinedTimeless(flow),
	"target-in-features": (flow) => targetInside(flow)
};
// src/weigh/leakage/blocks.ts
/** Bodies whose statements run one after the other, once: those of loops may need what a turn before them made. */
function blocksOf(body) {
	return [body, ...body.flatMap((it) => {
		if (it.is === "function" || it.is === "class" || it.is === "with") return [it.body];
		return it.is === "if" ? [...it.branches.map((branch) => branch.body), it.otherwise] : [];
	}).flatMap(blocksOf)];
}
// src/weigh/leakage/mend/manuscript.ts
/** A program's Python as one text, to write changes of it: its cells one behind the other, those with mistakes left blank. */
var Manuscript = class Manuscript {
	program;
	text;
	lines;
	statements;
	blocks;
	/** Where each cell begins. */
	starts = [];
	constructor(program, parts, statements) {
		this.program = program;
		this.text = parts.join("\n");
		this.lines = this.text.split("\n");
		this.statements = statements;
		this.blocks = blocksOf(statements);
		let start = 0;
		for (const part of parts) {
			this.starts.push(start);
			start += part.length + 1;
		}
	}
	/** null where it cannot be read without a doubt. */
	static of(program, analysis) {
		const texts = analysis.texts.slice(0, program.cells.length);
		const parts = texts.length < 2 ? texts : texts.map((text) => readScript(text)?.broken === false ? text : text.replace(/[^\n]/g, ""));
		const text = parts.join("\n");
		const script = readScript(text);
		return script !== null && !script.broken && script.text.trimEnd() === text.trimEnd() ? new Manuscript(program, parts, script.statements) : null;
	}
	/** Where a place is; nowhere, if it is in another file. */
	span({ cell, from, to }) {
		const start = this.starts[cell];
		return start === void 0 ? {
			from: -1,
			to: -1
		} : {
			from: start + from,
			to: start + to
		};
	}
	lineOf(offset) {
		let line = 1;
		for (let at = this.text.indexOf("\n"); at >= 0 && at < offset; at = this.text.indexOf("\n", at + 1)) line += 1;
		return line;
	}
	written({ from, to }) {
		return this.text.slice(from, to);
	}
	/** The block in which one statement holds the first place and a later one the second; null where there is none. */
	between(first, second) {
		const [a, b] = [this.span(first), this.span(second)];
		for (const block of this.blocks) {
			const [from, to] = [block.findIndex((it) => holds(it, a)), block.findIndex((it) => holds(it, b))];
			if (from >= 0 && from < to) return {
				block,
				from,
				to
			};
		}
		return null;
	}
	/** The innermost block with a statement that holds a place, and which it is. */
	around(place) {
		const span = this.span(place);
		return this.blocks.map((block) => ({
			block,
			at: block.findIndex((it) => holds(it, span))
		})).findLast(({ at }) => at >= 0) ?? null;
	}
	/** The statements that hold a place, from the outermost in, those in loops included. */
	path(place) {
		const span = this.span(place);
		const path = [];
		for (let body = this.statements;;) {
			const found = body.find((it) => holds(it, span));
			if (found === void 0) return path;
			path.push(found);
			body = bodiesOf(found).find((it) => it.some((inner) => holds(inner, span))) ?? [];
		}
	}
	/** The lines of a statement that shares them with no other code; a comment behind it is told. */
	own({ from, to }) {
		const start = this.text.lastIndexOf("\n", from - 1) + 1;
		const end = this.text.indexOf("\n", to) < 0 ? this.text.length : this.text.indexOf("\n", to);
		const [indent, tail] = [this.text.slice(start, from), this.text.slice(to, end)];
		if (!/^[ \t]*$/.test(indent) || !/^[ \t]*(?:#.*)?$/.test(tail)) return null;
		return {
			line: this.lineOf(from),
			endLine: this.lineOf(to),
			indent,
			tail: tail.trimEnd()
		};
	}
	/** Where a line stands in its cell: which cell, and its line there. */
	cellOf(line) {
		const offset = this.lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0);
		const cell = this.starts.findLastIndex((start) => start <= offset);
		return {
			cell,
			line: line - this.lineOf(this.starts[cell] ?? 0) + 1
		};
	}
};
function holds({ from, to }, inner) {
	return from <= inner.from && inner.to <= to;
}
function bodiesOf(statement) {
	switch (statement.is) {
		case "if": return [...statement.branches.map(({ body }) => body), statement.otherwise];
		case "for":
		case "while": return [statement.body, statement.otherwise];
		case "try": return [
			statement.body,
			...statement.handlers.map(({ body }) => body),
			statement.otherwise,
			statement.finally
		];
		case "match": return statement.bodies;
		default: return "body" in statement ? [statement.body] : [];
	}
}
// src/weigh/leakage/mend/placed.ts
/** Where in its cell an edit stands; null where it reaches over cells, or its lines are written otherwise in the file. */
function placed(manuscript, { line, endLine, lines }) {
	const [first, last] = [manuscript.cellOf(line), manuscript.cellOf(endLine)];
	const own = manuscript.program.cells[first.cell]?.text.split("\n").slice(first.line - 1, last.line) ?? [];
	const read = manuscript.lines.slice(line - 1, endLine);
	if (first.cell !== last.cell || own.length !== read.length || own.some((it, i) => it !== read[i])) return null;
	return own.join("\n") === lines.join("\n") ? null : {
		cell: first.cell,
		line: first.line,
		endLine: last.line,
		lines
	};
}
/** The program with an edit in it. */
function applied(program, { cell: at, line, endLine, lines }) {
	const cells = program.cells.map((cell, i) => {
		if (i !== at) return cell;
		const text = cell.text.split("\n").toSpliced(line - 1, endLine - line + 1, ...lines).join("\n");
		return {
			...cell,
			text,
			fileLines: text.split("\n").map((_, n) => (cell.fileLines[0] ?? 1) + n)
		};
	});
	return {
		...program,
		cells
	};
}
/** An edit as lines of the file: those of a notebook are JSON, and can be written where each stands on a line of its own. */
function suggestionOf({ cells }, { cell: at, line, endLine, lines }) {
	const cell = cells[at];
	const [fileLine, fileEndLine] = [cell?.fileLines[line - 1], cell?.fileLines[endLine - 1]];
	if (cell === void 0 || fileLine === void 0 || fileEndLine === void 0) return null;
	if (cell.cell === null) return {
		fileLine,
		fileEndLine,
		lines
	};
	const { indent, fileLines } = cell;
	const isLastLine = endLine === fileLines.length;
	const isLastText = isLastLine || endLine === fileLines.length - 1 && fileLines[endLine] === fileEndLine;
	if (indent === void 0 || isLastText && lines.length === 0) return null;
	return {
		fileLine,
		fileEndLine,
		lines: lines.map((text, i) => {
			const isEnd = i === lines.length - 1;
			return `${indent}${JSON.stringify(isEnd && isLastLine ? text : `${text}\n`)}${isEnd && isLastText ? "" : ","}`;
		})
	};
}
// src/weigh/leakage/mend/mended.ts
/** Times that a program is followed once more at most, and characters that are followed so: to see whether what is offered settles a finding. */
const most$13 = {
	trials: 8,
	characters: 16e4
};
/** Characters of a program for which anything is offered, and lines that a suggestion replaces or brings. */
const longest$2 = 6e4;
const mostLines = 40;
const known$5 = /* @__PURE__ */ new WeakMap();
/** The first of some changes after which a rule finds less and none finds more, as lines of the file. */
function mended(trial, drafts) {
	const { program } = trial;
	const size = program.cells.reduce((sum, { text }) => sum + text.length, 0);
	if (program.side === "base" || size > longest$2) return {};
	const work = known$5.get(program) ?? begun(trial);
	known$5.set(program, work);
	const { manuscript } = work;
	if (manuscript === null) return {};
	for (const draft of drafts) {
		if (work.trials >= most$13.trials || (work.trials + 1) * size > most$13.characters) return {};
		const edit = draft(manuscript);
		if (edit === null || Math.max(edit.endLine - edit.line + 1, edit.lines.length) > mostLines) continue;
		const at = placed(manuscript, edit);
		const suggestion = at === null ? null : suggestionOf(program, at);
		if (at === null || suggestion === null) continue;
		work.trials += 1;
		if (settles(trial, work, at)) return { suggestion };
	}
	return {};
}
function begun({ program, modules, declared }) {
	const analysis = analyse(program, modules, declared);
	return {
		manuscript: Manuscript.of(program, analysis),
		trials: 0,
		found: /* @__PURE__ */ new Map()
	};
}
function settles({ program, modules, declared, decide }, { found }, at) {
	const then = applied(program, at);
	const text = then.cells[at.cell]?.text ?? "";
	if (readScript(program.kind === "notebook" ? pythonOfCell(text).python : text)?.broken !== false) return false;
	const [before, after] = [analyse(program, modules, declared), analyse(then, modules, declared)];
	const was = (count, rule) => {
		const counted = found.get(rule) ?? count();
		found.set(rule, counted);
		return counted;
	};
	const own = (analysis, of) => linesIn(analysis, decide(analysis.flow, of));
	if (after.flow.given_up !== null || own(after, then) >= was(() => own(before, program), decide)) return false;
	return Object.values(leakageRules).every((rule) => rule(after.flow, then).length <= was(() => rule(before.flow, program).length, rule));
}
/** How many lines findings stand on: several of one line are told as one. */
function linesIn({ texts }, found) {
	return new Set(found.map(({ place: { cell, from } }) => `${cell} ${texts[cell]?.slice(0, from).split("\n").length}`)).size;
}
// src/weigh/leakage/dynamic-calls.ts
const signs = /\b(?:exec|eval|execfile|globals|locals|getattr|setattr|run_path|run_module)\s{0,9}\(|\.(?:\w{0,9}fit\w{0,20}|transform|predict\w{0,20}|score|split|train|train_test_split|evaluate)\s{0,9}=[^=]/;
const libraries$1 = /\b(?:sklearn|imblearn|torch|keras|tensorflow|xgboost|lightgbm|catboost|pandas|polars|pyspark|statsmodels|transformers)\b/;
const verbs$1 = /^(?:\w*fit|fit_\w+|transform|predict\w*|score|split|train|train_test_split|evaluate)$/;
const rows$1 = /^(?:[xy]|df|data|frame|features?|labels?|targets?|dataset|train|test|valid?|rows)(?:_|\d|$)|_(?:x|y|train|test|val|valid|df|data|frame)$/i;
const runs = /* @__PURE__ */ new Set([
	"exec",
	"execfile",
	"run_path",
	"run_module"
]);
const known$4 = /* @__PURE__ */ new WeakMap();
/** Calls whose callee only a run can name, where they are handed rows or stand in a program that trains. */
function dynamicCalls(program) {
	const found = known$4.get(program);
	if (found !== void 0) return found;
	const made = program.cells.some(({ kind, text }) => kind === "code" && signs.test(text)) ? find(program) : [];
	known$4.set(program, made);
	return made;
}
function find(program) {
	const trains = mayTrain(program);
	if (!trains && !program.cells.some(({ kind, text }) => kind === "code" && libraries$1.test(text))) return [];
	const imported = /* @__PURE__ */ new Set();
	/** Names that are given what only a run can tell. */
	const unknown = /* @__PURE__ */ new Map();
	return scriptsOf(program).flatMap((script, at) => {
		if (script === null) return [];
		const calls = [];
		for (const node of visit(script.statements)) {
			if (node.is === "import") for (const { as } of node.names ?? [{ as: node.as ?? node.module.split(".")[0] ?? "" }]) imported.add(as);
			bind(node, unknown);
			const by = handedRows(node, unknown) ?? (trains ? run(node) ?? patched(node, imported) : null);
			if (by !== null) calls.push({
				from: node.from,
				by
			});
		}
		return inLines(calls, script.text, at);
	});
}
/** The text is gone through once, however many they are. */
function inLines(calls, text, at) {
	let [line, next] = [1, text.indexOf("\n")];
	return calls.toSorted((a, b) => a.from - b.from).map(({ from, by }) => {
		for (; next >= 0 && next < from; next = text.indexOf("\n", next + 1)) line += 1;
		return {
			at,
			line,
			by
		};
	});
}
/** `x = eval …`: whatever is called of `x` is as unknown as that. */
function bind(node, unknown) {
	if (node.is !== "assign") return;
	const by = untold(node.value);
	for (const target of node.targets) if (target.is === "name") by === null ? unknown.delete(target.name) : unknown.set(target.name, by);
}
/** Text or a name that only a run can turn into a thing: `eval` of a text, `getattr(m, name)`, `globals()[name]`. */
function untold(it) {
	if (it.is === "subscript" && [
		"globals",
		"locals",
		"vars"
	].includes(called(it.of) ?? "")) return `${called(it.of)}()[…]`;
	const name = called(it);
	if (it.is !== "call" || name !== "eval" && name !== "getattr") return null;
	const text = it.arguments[name === "eval" ? 0 : 1]?.value;
	return text === void 0 || name === "getattr" && text.is === "constant" ? null : name;
}
function handedRows(node, unknown) {
	if (node.is !== "call" || !node.arguments.some(isRows)) return null;
	const { callee } = node;
	const of = callee.is === "member" && verbs$1.test(callee.name) ? callee.of : callee;
	const made = of !== callee && of.is === "call" && untold(of) === null ? of.callee : of;
	return untold(made) ?? (made.is === "name" ? unknown.get(made.name) ?? null : null);
}
function isRows({ value }) {
	const of = value.is === "subscript" || value.is === "member" ? value.of : value;
	return of.is === "name" && rows$1.test(of.name) || value.is === "member" && rows$1.test(value.name);
}
/** Runs a text as a program, or writes names that nobody can read. */
function run(node) {
	if (node.is === "assign") return node.targets.map((it) => it.is === "subscript" ? untold(it) : null).find((by) => by !== null) ?? null;
	const name = node.is === "call" ? called(node) : null;
	return name !== null && runs.has(name) ? name : null;
}
/** Another function is put where a library's stood. */
function patched(node, imported) {
	const isOurs = (it) => it.is === "member" ? isOurs(it.of) : it.is === "name" && imported.has(it.name);
	const told = "a function of a library is replaced";
	if (node.is === "assign" && node.targets.some((it) => it.is === "member" && verbs$1.test(it.name) && isOurs(it.of))) return told;
	if (node.is !== "call" || called(node) !== "setattr") return null;
	const [of, name] = node.arguments;
	if (of === void 0 || name === void 0 || !isOurs(of.value)) return null;
	return name.value.is !== "constant" || verbs$1.test(String(name.value.value)) ? told : null;
}
/** The name of a plain call; of `runpy.run_path(…)` its last. */
function called(it) {
	if (it.is !== "call") return null;
	if (it.callee.is === "name") return it.callee.name;
	return it.callee.is === "member" && it.callee.of.is === "name" && it.callee.of.name === "runpy" ? it.callee.name : null;
}
// src/weigh/leakage/not-followed.ts
/** Stretches that one sentence names. */
const named$4 = 4;
/** Says that a program, or some of it, was not followed, once. It holds nothing: what is found is proven, and nothing here is. */
function* notFollowed(program, { flow, modules }) {
	const not = (why) => blind(program, why);
	if (flow.given_up !== null) return yield not(`not analysed (${flow.given_up})`);
	yield* tooDynamic(program);
	const others = modules.filter(({ role }) => role !== "changed");
	const lost = [...program.language === "python" ? lostIn(program) : [], ...others.flatMap((it) => lostIn(it).map((where) => [it.path, where].filter(Boolean).join(", ")))];
	if (lost.length === 0) return;
	const why = "too long, nested too deep or with too many mistakes";
	const more = lost.length > named$4 ? ` and ${lost.length - named$4} more` : "";
	yield not(lost[0] === "" ? `not analysed (it is ${why})` : `${lost.slice(0, named$4).join("; ")}${more} not analysed (${why})`);
}
/** Says of a program, once, which of its lines only a run can tell. */
function* tooDynamic(program) {
	const calls = dynamicCalls(program);
	if (calls.length === 0) return;
	const cellOf = (at) => program.cells[at]?.cell ?? null;
	const all = [...new Set(calls.map(({ at, line }) => `${cellOf(at) === null ? "" : `cell ${cellOf(at)}, `}line ${line}`))];
	const more = all.length > named$4 ? ` and ${all.length - named$4} more` : "";
	const by = [...new Set(calls.map((call) => call.by))].join(", ");
	yield blind(program, `${all.slice(0, named$4).join("; ")}${more} not analysed (too dynamic to follow: ${by})`);
}
function blind({ path }, why) {
	return {
		could: "not-judge",
		because: "blind",
		severity: "W",
		why: `${path}: ${why}.`
	};
}
/** What could not be read, as its lines and cells; a text for all of a script. */
function lostIn(program) {
	const scripts = scriptsOf(program);
	return program.cells.flatMap(({ cell, kind, text }, i) => {
		if (kind !== "code") return [];
		const script = scripts[i] ?? null;
		const where = cell === null ? "" : `cell ${cell}`;
		if (script === null) return (cell === null ? text : pythonOfCell(text).python).trim() === "" ? [] : [where];
		const lines = script.lost.map(({ from, to }) => from === to ? `line ${from}` : `lines ${from}-${to}`);
		return lines.length === 0 ? [] : [[where, lines.slice(0, named$4).join(", ")].filter(Boolean).join(", ") + (lines.length > named$4 ? ", …" : "")];
	});
}
// src/weigh/leakage/shape-of.ts
/** What a finding is made of but for the names that its program chose: the same where a change gives things other names. */
function shapeOf$1({ chain }, variant, { texts, parts }) {
	const numbers = /* @__PURE__ */ new Map();
	const names = [];
	const number = (path, name) => {
		const key = `${path}\u0000${name}`;
		const found = numbers.get(key);
		if (found === void 0) names.push({
			path,
			name
		});
		numbers.set(key, found ?? numbers.size);
		return found ?? numbers.size - 1;
	};
	const formOf = (place) => {
		const part = parts[place.cell];
		const text = texts[place.cell] ?? "";
		if (part === void 0) return text.slice(place.from, place.to);
		const written = within(writtenNames(part.program).cells[part.cell] ?? [], place);
		let at = place.from;
		let form = `${number(part.program.path, "")}:`;
		for (const { from, to, name, imported } of written) {
			form += `${text.slice(at, from)}${imported ?? `$${number(part.program.path, name)}`}`;
			at = to;
		}
		return form + text.slice(at, place.to);
	};
	const steps = chain.map(({ place, what }) => [
		what,
		place.by === void 0 ? "" : formOf(place.by),
		formOf(place)
	]);
	return {
		form: JSON.stringify([variant ?? "", steps]).replace(/\\[nt]|\s/g, ""),
		names
	};
}
/** Those of a stretch, without looking at all the others. */
function within(names, { from, to }) {
	let [low, high] = [0, names.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((names[middle]?.from ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	const found = [];
	for (let name = names[low]; name !== void 0 && name.to <= to; name = names[low]) {
		found.push(name);
		low += 1;
	}
	return found;
}
// src/weigh/leakage/called-from.ts
/**
* For each place within a function the call to tell it by: the outermost of those that led there and not to all of these places, before
* others one that hands something over. null where the place says enough.
*/
function calledFrom(places, lines) {
	const all = places.map((place) => waysTo(place, lines));
	const [first = []] = all;
	const common = first.findIndex((call, i) => all.some((way) => way[i] === void 0 || !isSame$1(way[i], call)));
	return all.map((way, i) => {
		const place = places[i];
		const own = way.slice(common < 0 ? first.length : common);
		const call = own.find((it) => !/\(\s*\)$/.test(lines.whole(it))) ?? own[0];
		return call === void 0 || place === void 0 || lines.name(call) === lines.name(place) ? null : call;
	});
}
/** The calls that led to a place, from the outside in. Of a module's place that is told elsewhere; a function that nobody calls has none. */
function waysTo({ call, by }, lines) {
	if (call === void 0 || by !== void 0) return [];
	const isTold = call.to > call.from && lines.fileOf(call) === lines.home;
	return [...waysTo(call, lines), ...isTold ? [call] : []];
}
function isSame$1(one, other) {
	return one.cell === other.cell && one.from === other.from && one.to === other.to;
}
// src/weigh/leakage/data-of.ts
/** Keywords under which calls take rows. */
const rowsUnder = /^(?:X|x|data|df|dataset|train_set|train_data|training_data|train_dataset|test_dataset|dtrain|arrays?|raw_documents|texts)$/;
const heldOutUnder = /^(?:validation_|valid_|val_|eval)/;
/** What a step is done to, as written: what a call is given, or what its method belongs to. Empty where the call does not say. */
function dataOf(operation, what) {
	const text = `(${operation})`;
	const [statement] = readScript(text)?.statements ?? [];
	const [value] = statement?.is === "effect" ? statement.values : [];
	const call = withoutCodes(value);
	const otherwise = what === "learned" ? call === value ? operation : text.slice(call?.from, call?.to) : "";
	if (call?.is !== "call") return otherwise;
	const data = ownOf(call, what) ?? given(call, what)?.value ?? (what === "learned" || what === "copied" || what === "divided" ? receiver(call) : null);
	return data === null ? otherwise : text.slice(data.from, data.to);
}
/** `frame['town'].astype('category').cat.codes` without what only says as what. */
function withoutCodes(value) {
	if (value?.is === "member" && /^(?:codes|cat)$/.test(value.name)) return withoutCodes(value.of);
	return value?.is === "call" && value.callee.is === "member" && value.callee.name === "astype" && value.callee.is === "member" ? value.callee.of : value;
}
function given({ arguments: all, callee }, what) {
	const plain = all.filter(({ is, value }) => is === "plain" && isData(value));
	const positional = plain.filter(({ keyword }) => keyword === null);
	if (what === "validated") return plain.find(({ keyword }) => keyword !== null && heldOutUnder.test(keyword)) ?? null;
	const named = plain.find(({ keyword }) => keyword !== null && rowsUnder.test(keyword)) ?? null;
	const name = callee.is === "member" || callee.is === "name" ? callee.name : "";
	return positional[(/^(?:train|cross_val\w*|cross_validate)$/.test(name) || name === "fit" && what === "scored") && positional.length > 1 ? 1 : 0] ?? named;
}
/** Statistics that a frame is asked for: what they are given says how. Those of a library are given the frame. */
const statistics$2 = /^(?:quantile|agg|aggregate|apply|transform|mean|median|std|var|min|max|sum|mode|describe)$/;
const libraries = /^(?:np|numpy|ma|jnp|cp|torch|tf|K|da|dask|stats?|st|sp|scipy|statistics|pl|F)$/;
function ownOf({ callee }, what) {
	if (what !== "learned" || callee.is !== "member" || !statistics$2.test(callee.name)) return null;
	let root = callee.of;
	while (root.is === "member") root = root.of;
	return root.is === "name" && libraries.test(root.name) ? null : callee.of;
}
function receiver({ callee }) {
	return callee.is === "member" ? callee.of : null;
}
/** How many rows, or how many there are, is no row. */
const counts$1 = /^(?:len|range|int)$/;
function isData(given) {
	const { is } = given;
	if (is === "call" && given.callee.is === "name" && counts$1.test(given.callee.name)) return false;
	return is !== "constant" && is !== "format" && is !== "lambda" && is !== "dict";
}
// src/weigh/leakage/learned-as.ts
/**
* What learned, and of what, as written. `(X - X.mean()) / X.std()` for its two statistics, which `all` holds among others: who mends the one
* must see the other. For what a lambda is given, the call that hands it over.
*/
function learnedAs(learned, lines, all = []) {
	const place = outOfLambda(learned);
	const beside = all.map(outOfLambda).filter((it) => it.cell === place.cell && lines.name(it) === lines.name(place));
	const [from, to] = [Math.min(place.from, ...beside.map((it) => it.from)), Math.max(place.to, ...beside.map((it) => it.to))];
	const { text, offset } = lines.lineAround(place);
	const whole = beside.length < 2 ? null : smallest(readScript(text)?.statements, {
		from: from - offset,
		to: to - offset
	});
	if (whole === null || [place, ...beside].some((it) => it.from === from && it.to === to)) return {
		call: lines.code(place),
		data: lines.shortened(dataOf(lines.whole(place), "learned"))
	};
	const data = new Set([place, ...beside].map((it) => dataOf(lines.whole(it), "learned")));
	return {
		call: lines.shortened(text.slice(whole.from, whole.to)),
		data: lines.shortened([...data].join(", "))
	};
}
/** `frame.transform(lambda column: column.fillna(column.mean()))` of what is learned in it. */
function outOfLambda(place) {
	const { cell, from, to, call } = place;
	return call !== void 0 && call.cell === cell && call.from <= from && to <= call.to ? outOfLambda(call) : place;
}
const statements = /^(?:assign|augment|effect|return|delete|if|for|while|with|try|match|function|class|leave)$/;
/** The smallest expression that holds a stretch. */
function smallest(node, stretch) {
	if (typeof node !== "object" || node === null) return null;
	for (const inner of Object.values(node)) {
		const found = smallest(inner, stretch);
		if (found !== null) return found;
	}
	const { is, from, to } = node;
	if (typeof is !== "string" || statements.test(is) || from === void 0 || to === void 0) return null;
	return from <= stretch.from && stretch.to <= to ? {
		from,
		to
	} : null;
}
// src/weigh/leakage/sighting-of.ts
/**
* A finding is the program's, unless all of it stands in one module that is judged itself. It is put where it went wrong, or where the
* program asked a module to; but on a line that the change touched, its own before those of modules, where there is one. null: nothing of it
* is on a line of the program's; it is what modules do among themselves, and told where they are judged.
*/
function landingOf({ place, chain }, program, analysis, changes) {
	const lines = new Lines(program, analysis);
	const places = [place, ...chain.map((link) => link.place)];
	const files = new Set(places.map((it) => lines.fileOf(it)));
	const [only = program] = files;
	const file = files.size === 1 && only.role === "changed" ? only : program;
	const spots = places.flatMap((it) => [it, ...it.by === void 0 ? [] : [it.by]]).map((it) => ({
		shown: lines.fileOf(it),
		at: lines.at(it)
	}));
	const own = spots.filter(({ shown }) => shown === file);
	const others = spots.filter(({ shown }) => shown !== file && file === program);
	const found = [...own, ...others].find(({ shown, at }) => isAdded(at, shown, changes)) ?? (program.role === "importing" ? touchedModule(analysis, changes) : null) ?? own[0];
	if (found === void 0) return null;
	const at = lines.at(place);
	return {
		file,
		origin: own[0]?.at ?? at,
		...found
	};
}
/** What was decided, as it is told. */
function sightingOf({ place, certainty, chain }, told, lines, { file, at, origin }) {
	return {
		...told,
		place: at,
		...at.path === file.path ? {} : { file: file.path },
		...at === origin ? {} : { origin },
		text: lines.lineOf(place),
		confidence: certainty === 3 ? "high" : certainty === 2 ? "medium" : "low",
		chain: stepsOf(chain, lines)
	};
}
/** Steps that are told by the data they are done to; the others by how they are written. */
const named$3 = /* @__PURE__ */ new Set([
	"learned",
	"copied",
	"divided",
	"trained",
	"scored",
	"predicted",
	"validated",
	"cross-validated"
]);
function stepsOf(chain, lines) {
	const step = (at, what, of) => {
		const { path, cell, line, fileLine } = lines.at(at);
		return {
			path,
			cell,
			line,
			fileLine,
			what,
			of: lines.shortened(of ?? (named$3.has(what) ? dataOf(lines.whole(at), what) : lines.whole(at)))
		};
	};
	const calls = calledFrom(chain.map(({ place }) => place), lines);
	return chain.flatMap(({ place, what, of }, i) => {
		const by = place.by ?? calls[i] ?? null;
		return [...by === null ? [] : [step(by, "called")], step(what === "learned" ? outOfLambda(place) : place, what, of)];
	}).filter((one, i, all) => all.findIndex((it) => it.what === one.what && it.fileLine === one.fileLine && it.path === one.path) === i);
}
/** The first line that the change touched in a module: what it did to a program that it left alone, where nothing else of it shows. */
function touchedModule({ modules }, changes) {
	const [found] = modules.flatMap((shown) => {
		const [hunk] = changes.find(({ path }) => path === shown.headPath)?.hunks ?? [];
		return hunk === void 0 ? [] : [{
			shown,
			line: Math.max(1, hunk.newStart)
		}];
	});
	if (found === void 0) return null;
	const { shown, line } = found;
	return {
		shown,
		at: {
			is: "line",
			path: shown.path,
			line,
			endLine: line,
			cell: null,
			fileLine: line,
			fileEndLine: line
		}
	};
}
/** Whether the change touched a line: there a finding is put that it brought about elsewhere. */
function isAdded({ fileLine, fileEndLine }, { headPath }, changes) {
	return (changes.find(({ path }) => path === headPath)?.hunks ?? []).some(({ newStart, newLines }) => newLines > 0 && newStart <= fileEndLine && newStart + newLines > fileLine);
}
// src/weigh/leakage/leaks.ts
/** Findings of one rule about leakage, one for each line, in the order of the file; and what could not be followed. */
function* leaks({ programs, modules, changes, declared }, decide, tell) {
	const find = modulesOf(modules);
	const all = [];
	for (const program of programs) {
		if (isTestCode(program)) continue;
		const isAlone = program.role === "importing";
		if (!mayTrainWith(program, modules, find)) {
			if (!isAlone) yield* tooDynamic(program);
			if (!mayChoose(program)) continue;
		}
		const columns = declared[program.path] ?? undeclared;
		const analysis = analyse(program, find, columns);
		if (!isAlone) yield* notFollowed(program, analysis);
		const offers = changes.some(({ path }) => path === program.headPath);
		const mend = (drafts) => mended({
			program,
			modules: find,
			declared: columns,
			decide
		}, drafts);
		const found = decide(analysis.flow, program).toSorted((a, b) => a.place.cell - b.place.cell || a.place.from - b.place.from);
		for (const one of found) {
			const landing = landingOf(one, program, analysis, changes);
			if (landing === null) continue;
			const lines = new Lines(landing.shown, analysis);
			const told = tell(one, lines, offers && landing.shown === program ? mend : () => ({}));
			all.push({
				one,
				told,
				lines,
				landing,
				analysis,
				key: `${told.variant} ${landing.file.path} ${new Lines(landing.file, analysis).name(one.place)}`
			});
		}
	}
	for (const same of Map.groupBy(all, ({ key }) => key).values()) {
		const [surest] = same.toSorted((a, b) => b.one.certainty - a.one.certainty);
		if (surest === void 0) continue;
		const { one, told, lines, landing, analysis } = surest;
		const seen = sightingOf(one, told, lines, landing);
		yield changes.length === 0 ? seen : {
			...seen,
			shape: shapeOf$1(one, told.variant, analysis)
		};
	}
}
// src/weigh/sensitive/fitted.ts
/** Columns that a contract marks sensitive and that are chosen as features. A whole table may hold them or not: that is not told. */
function fittedColumns(flow) {
	const sensitive = flow.declared.sensitive ?? [];
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "fit" || hint.features === null || hint.features.all) return [];
		const { names } = hint.features;
		const { place, certainty } = hint.training;
		return sensitive.filter((column) => names.has(column)).map((column) => ({
			column,
			place,
			certainty,
			chain: [{
				place,
				what: "trained"
			}]
		}));
	});
}
// src/weigh/sensitive/line-of.ts
/** Where something in a cell's parsed text stands in its file, with its first line and what is written there; where that is one name, its line. */
function lineOf(program, { cell, from, to }) {
	const parsed = scriptsOf(program)[cell]?.text ?? "";
	const own = program.cells[cell];
	const at = (offset) => parsed.slice(0, offset).split("\n").length;
	const [line, endLine] = [at(from), at(Math.max(from, to - 1))];
	const inFile = (of) => own?.fileLines[of - 1] ?? of;
	const text = own?.text.split("\n")[line - 1] ?? "";
	const written = parsed.slice(from, to);
	const code = (/^["'].*["']$/.test(written) ? text.trim() : written).replace(/\s+/g, " ");
	return {
		place: {
			is: "line",
			path: program.path,
			line,
			endLine,
			cell: own?.cell ?? null,
			fileLine: inFile(line),
			fileEndLine: Math.max(inFile(line), inFile(endLine))
		},
		text,
		code: code.length > 80 ? `${code.slice(0, 79)}…` : code
	};
}
// src/weigh/sensitive/listed.ts
const features$1 = /(?:^|_)(?:features?|predictors?|covariates?|inputs?|regressors|x_?cols|numeric(?:al|s)?|categorical(?:s)?|num_cols|cat_cols|model_columns)(?:_|$)/i;
const others$2 = /drop|exclu|ignor|sensitive|pii|personal|private|protected|non_|not_|without|remov|leak|mask|hash|forbid|forbidden|banned|den(?:y|ied)|block|label|target|id_|_ids?$|output|raw_|allowed|bad|skip/i;
/** Lists of features, by the name they are given, that name a sensitive column. */
function listedColumns(program, columns) {
	return scriptsOf(program).flatMap((script, cell) => [...nodesIn(script?.statements ?? [])].flatMap((node) => {
		if (node.is !== "assign" || !node.targets.some((target) => isList$1(target))) return [];
		const found = items(node.value).find((item) => item.is === "constant" && typeof item.value === "string" && columns.has(item.value));
		return found?.is === "constant" ? [{
			cell,
			column: String(found.value),
			from: found.from,
			to: found.to
		}] : [];
	}));
}
function isList$1(target) {
	return (target.is === "name" || target.is === "member") && features$1.test(target.name) && !others$2.test(target.name);
}
/** The items of a list, of lists that are put together, of a list of pairs. */
function items(it) {
	if (it.is === "list" || it.is === "tuple" || it.is === "set") return it.items;
	return it.is === "binary" && it.operator === "+" ? [...items(it.left), ...items(it.right)] : [];
}
// src/weigh/sensitive/seen.ts
/** Names that tables of anything have: whether a column of the contract is meant, what stands around it must say. */
const isCommonName = (name) => /^(?:name|id|key|value|type|label|index|column|score|count|date|time|title|text|code|status)$/i.test(name);
// src/weigh/sensitive/outputs.ts
/** Characters of one output that are looked through. */
const most$12 = 2e5;
/** Outputs of a notebook in which the values of a sensitive column stand, each column once a cell. Its bare name is none of them. */
function outputColumns({ cells }, columns) {
	return cells.flatMap(({ cell, outputs }) => {
		const found = outputs.flatMap((output) => [...columns].flatMap((column) => shown(output, column) ?? []));
		return [...new Map(found.toReversed().map((it) => [it.column, it])).values()].map((it) => ({
			...it,
			cell
		}));
	});
}
function shown(output, column) {
	const text = output.text.slice(0, most$12);
	if (!text.includes(column)) return null;
	const at = text.includes("<table") ? inTable(text, column) : inFrame(text, column) ?? inSeries(text, column) ?? inRecord(text, column);
	if (at === null) return null;
	const line = text.slice(0, at).split("\n").length;
	return {
		column,
		fileLine: output.fileLines[line - 1] ?? output.fileLine
	};
}
const statistics$1 = /^(?:count|mean|std|min|max|25%|50%|75%|unique|freq|first|last)$/;
/** The offset of a column's head in an HTML table that has cells below it; a table of statistics shows values where it has a `top`. */
function inTable(text, column) {
	const body = text.indexOf("<td");
	if (body < 0) return null;
	const heads = [...text.matchAll(/<th[^>]{0,200}>\s*([^<]{0,200}?)\s*<\/th>/g)];
	const head = heads.find(({ 1: name, index }) => index < body && name === column);
	const labels = heads.flatMap(({ 1: name = "", index }) => index > body ? [name] : []);
	const isSummary = labels.length > 0 && labels.every((name) => statistics$1.test(name));
	const isAbout = isOfModels(column, heads.flatMap(({ 1: name = "", index }) => index < body ? [name] : []));
	return head === void 0 || isSummary || isAbout ? null : head.index;
}
/** A table about models, columns or metrics, in which a common name stands for one of those. */
function isOfModels(column, names) {
	return isCommonName(column) && names.some((name) => /feature|importance|gain|weight|coef|dtype|count|metric|model|score|loss|auc|param|mean|std/i.test(name));
}
/** A frame as plain text: a line of names, below it lines that begin with an index. */
function inFrame(text, column) {
	const lines = text.split("\n");
	let offset = 0;
	for (const [i, line] of lines.entries()) {
		const names = line.trim().split(/\s+/);
		const next = (lines[i + 1] ?? "").trim().split(/\s+/);
		if (names.includes(column) && !isOfModels(column, names) && names.every((name) => /^[\w.%-]+$|^\.\.\.$|^\\$/.test(name)) && /^\d+$/.test(next[0] ?? "") && next.length > Math.min(names.length, 2)) return offset + line.indexOf(column);
		offset += line.length + 1;
	}
	return null;
}
/** A series: values, and below them its name; or counts under its name. */
function inSeries(text, column) {
	const lines = text.split("\n");
	const last = lines.findIndex((line) => line.startsWith(`Name: ${column},`) && !/dtype: bool\b/.test(line));
	if (last > 0 && lines.slice(0, last).some((line) => /^\s*\S+\s{2,}\S/.test(line))) return lines.slice(0, last).join("\n").length + 1;
	return lines[0]?.trim() === column && lines.some((line) => /^Name: (?:count|proportion), dtype/.test(line)) ? 0 : null;
}
/** A record: the name as a key with a value that is neither a type nor a count. */
function inRecord(text, column) {
	const key = new RegExp(`['"]${column.replace(/[.*+?^${'$'}{}()|[\]\\]/g, "\\$&")}['"]\\s*:\\s*['"]([^'"\\n]{1,200})['"]`).exec(text);
	return key === null || /^(?:object|str|string|int\d*|float\d*|bool|category|datetime\S*|text|varchar|date|\*+|<.*>|\[.*\])$/i.test(key[1] ?? "") ? null : key.index;
}
// src/weigh/sensitive/reached.ts
/** Methods after which the values are still what they were. */
const transparent = /^(?:head|tail|sample|to_list|tolist|unique|to_string|to_markdown|to_dict|to_json|to_numpy|item|copy|dropna|fillna|sort_values|astype|value_counts|mode|squeeze|strip|lower|upper|title|first|last|nlargest|nsmallest|reset_index|drop_duplicates|get|pop|collect|take|show)$/;
const wrappers = /^(?:str|repr|list|tuple|set|dict|sorted|dumps|format|pformat|print|next|iter|zip|enumerate|DataFrame|Series)$/;
const parts = /^(?:values|iloc|loc|at|iat|T|str|array)$/;
/** Things that have a field of a row: an attribute of anything else is no column. */
const rows = /^(?:self\.)?(?:row|rec|record|req|request|payload|body|event|message|msg|customer|client|user|patient|account|card|payment|transaction|tx|txn|applicant|df|frame|data|item|entry|sample|example|instance|person|member|order)(?:_?\w*)$/i;
/** The sensitive column whose values an expression shows; null where it shows none, or only what was made of them. */
function reached(it, columns, names) {
	const first = (all) => {
		for (const one of all) {
			const found = reached(one, columns, names);
			if (found !== null) return found;
		}
		return null;
	};
	const named = (one) => one?.is === "constant" && typeof one.value === "string" && columns.has(one.value) ? one.value : null;
	switch (it?.is) {
		case "name": return names.get(it.name) ?? null;
		case "subscript": {
			const inside = it.index.flatMap((index) => index.is === "at" ? [index.value] : []).flatMap((one) => one.is === "list" || one.is === "tuple" ? one.items.flatMap((item) => item.is === "list" ? item.items : [item]) : [one]);
			const found = inside.map(named).find((name) => name !== null);
			if (found !== void 0) return isSummary(it.of) || isCommonName(found) && !isRow(it.of) ? null : found;
			return inside.some((one) => one.is === "constant" && typeof one.value === "string") ? null : reached(it.of, columns, names);
		}
		case "member":
			if (columns.has(it.name) && isRow(it.of)) return it.name;
			return parts.test(it.name) ? reached(it.of, columns, names) : null;
		case "call": {
			const given = it.arguments.map(({ value }) => value);
			if (it.callee.is === "name") return wrappers.test(it.callee.name) ? first(given) : null;
			if (it.callee.is !== "member") return null;
			if (/^(?:get|pop)$/.test(it.callee.name)) {
				const found = named(given[0]);
				return found !== null && (!isCommonName(found) || isRow(it.callee.of)) ? found : reached(it.callee.of, columns, names);
			}
			if (wrappers.test(it.callee.name)) return first(given);
			return transparent.test(it.callee.name) ? reached(it.callee.of, columns, names) : null;
		}
		case "format": return first(it.parts);
		case "binary": return it.operator === "+" || it.operator === "%" ? first([it.left, it.right]) : null;
		case "list":
		case "tuple":
		case "set": return first(it.items);
		case "dict": return first(it.entries.map(({ value }) => value));
		case "conditional": return first([it.value, it.otherwise]);
		case "star": return reached(it.value, columns, names);
		default: return null;
	}
}
const summaries = /^(?:corr|corrwith|cov|describe|isna|isnull|notna|notnull|nunique|count|sum|mean|median|std|var|min|max|agg|aggregate|dtypes|info|memory_usage|skew|kurt|quantile|duplicated|any|all|size|columns)$/;
/** Whether something was counted or averaged before a column of it is chosen: `df.corr()["age"]` shows nobody's age. */
function isSummary(it) {
	if (it.is === "call") return isSummary(it.callee);
	if (it.is === "subscript") return isSummary(it.of);
	return it.is === "member" && (summaries.test(it.name) || isSummary(it.of));
}
function isRow(it) {
	if (it.is === "name") return rows.test(it.name);
	return it.is === "member" && it.of.is === "name" && it.of.name === "self" && rows.test(it.name);
}
// src/weigh/sensitive/shown.ts
/** Calls that print or log the values of a sensitive column. What was counted, hashed or masked first is not its values. */
function shownColumns(program, columns) {
	const scripts = scriptsOf(program);
	const names = bound(scripts.flatMap((script) => script?.statements ?? []), columns);
	return scripts.flatMap((script, cell) => [...nodesIn(script?.statements ?? [])].flatMap((node) => {
		if (node.is !== "call" || !isSink(node.callee)) return [];
		for (const { value } of node.arguments) {
			const column = reached(value, columns, names);
			if (column !== null) return [{
				cell,
				column,
				from: node.from,
				to: node.to
			}];
		}
		return [];
	}));
}
/** Names that only ever stand for the values of one sensitive column. */
function bound(statements, columns) {
	const found = /* @__PURE__ */ new Map();
	for (const node of nodesIn(statements)) {
		if (node.is !== "assign") continue;
		for (const target of node.targets) {
			if (target.is !== "name") continue;
			const column = reached(node.value, columns, /* @__PURE__ */ new Map());
			found.set(target.name, found.has(target.name) && found.get(target.name) !== column ? null : column);
		}
	}
	return new Map([...found].flatMap(([name, column]) => column === null ? [] : [[name, column]]));
}
const levels = /^(?:debug|info|warning|warn|error|exception|critical|fatal|log|trace|success)$/;
const trackers = /^(?:mlflow|wandb|st|streamlit|neptune|comet|experiment|tracker|sentry_sdk)$/;
function isSink(callee) {
	if (callee.is === "name") return /^(?:print|pprint|pp|display)$/.test(callee.name);
	if (callee.is !== "member") return false;
	const of = callee.of.is === "name" ? callee.of.name : callee.of.is === "member" ? callee.of.name : "";
	if (/(?:^|_)log(?:ger|ging|s)?$/i.test(of)) return levels.test(callee.name);
	if (/^(?:stdout|stderr)$/.test(of)) return callee.name === "write";
	return trackers.test(of) && /^(?:log|log_\w+|write|table|dataframe|capture_message|set_user|set_context)$/.test(callee.name);
}
// src/detect/data/sensitive-field.ts
var sensitive_field_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect({ programs, ...inputs }) {
		const sensitive = (program) => new Set(inputs.declared[program.path]?.sensitive ?? []);
		const marked = programs.filter((program) => sensitive(program).size > 0 && !isTestCode(program));
		for (const program of marked) {
			const columns = sensitive(program);
			for (const found of listedColumns(program, columns)) yield inCode(program, found, "feature");
			for (const found of shownColumns(program, columns)) yield inCode(program, found, "shown");
			for (const { column, cell, fileLine } of outputColumns(program, columns)) yield {
				place: {
					is: "line",
					path: program.path,
					line: fileLine,
					endLine: fileLine,
					cell,
					fileLine,
					fileEndLine: fileLine
				},
				facts: {
					column,
					cell: cell ?? 0,
					code: ""
				},
				variant: "output",
				text: `output ${column}`
			};
		}
		yield* leaks({
			programs: marked,
			...inputs
		}, fittedColumns, ({ column, place }, lines) => ({
			variant: "feature",
			facts: {
				column,
				code: lines.code(place),
				cell: 0
			}
		}));
	}
});
function inCode(program, found, variant) {
	const { place, text, code } = lineOf(program, found);
	return {
		place,
		text,
		variant,
		facts: {
			column: found.column,
			code,
			cell: 0
		}
	};
}
// src/read/design/design-paragraphs.ts
/** Where a line begins something of its own: a label, in bold or before a colon. */
const begins = /^\s*(?:\*\*|__)|^\s*[^\s:.!?][^:.!?]{1,40}:(?:\s|$)/;
/** The items of an outline with the lines of a paragraph put together again: a sentence does not end where its line does. */
function paragraphsOf(items, lineAt) {
	const all = [];
	for (const item of items) {
		const before = all.at(-1);
		if (before !== void 0 && item.is === "text" && before.item.is === "text" && item.line === before.last + 1 && !begins.test(lineAt(item.line)) && !/ {2}$|\\$/.test(lineAt(before.last))) all[all.length - 1] = {
			item: {
				...before.item,
				text: `${before.item.text} ${item.text}`
			},
			last: item.line
		};
		else all.push({
			item,
			last: item.line
		});
	}
	return all.map(({ item }) => item);
}
// src/read/design/open-text.ts
/** Put off: words that say an answer is still to come. */
const putOff = /\b(?:tb[dca]|to-?dos?|fixme|wip)\b|\bto be (?:determined|decided|defined|estimated|discussed|done|filled|written|added|specified|agreed|confirmed|figured out|worked out)\b|\b(?:not yet|yet to be) (?:known|decided|defined|estimated|written|clear|worked out|determined|measured)\b|\bwill be (?:defined|decided|determined|estimated|specified|agreed|worked out)\b(?! (?:as|by|from)\b)|\b(?:coming|more) soon\b|\b(?:we|i)(?:'ll| will| still| need to| have to| must| should)+ (?:need to )?(?:figure (?:this|that|it)? ?out|fill (?:this|that|it)? ?in|work (?:this|that|it) out|write (?:this|that|it)|decide|estimate|define|come back to|add) ?(?:this|that|it)?(?: later| section)?(?=[.!]|$)|\?\?+|\bxxx+\b/i;
/** What a template tells its author to write. */
const prompt = /^(?:describe|explain|outline|summari[sz]e|fill in|brief(?:ly| (?:description|overview|summary) of)|list (?:the|any|all|at least|your)|state (?:the|what|why)|provide (?:a|an|the)|insert|replace this|delete this|remove this|write (?:a|the|your)|add (?:your|a short|a brief)|what |how |why |who |which |when )[^.]*[.:…]?$/i;
/** What a form has in the place of a name. */
const stub = /^(?:option|goal|non-?goal|alternative|approach|risk|milestone|question|metric|item|step|source|pro|con)s? (?:[a-z]|\d|one|two|three)\W*(?:(?:->|→).*)?$|^[[〈<{][^\]〉>}]{0,120}[\]〉>}]\W*$/i;
/** Whether a sentence puts an answer off, or is what a template left there. */
function isOpenText(text) {
	const bare = text.trim().replace(/^[*_\s>-]+|[*_\s]+$/g, "");
	return isPlaceholder(bare) || stub.test(bare) || /^\W*n\/?a\W*$/i.test(bare) || putOff.test(bare) || /\?["”')\]]*$/.test(bare) || isPrompt(bare);
}
/** Whether it says by itself that it is put off, wherever it stands. */
function isPutOff(text) {
	return putOff.test(text);
}
function isPrompt(text) {
	return prompt.test(text) && text.split(/\s+/).length <= 30 && !/\d/.test(text) && !/^(?:what|how|why|who|which|when) (?:we|it|this|the)\b/i.test(text);
}
// src/read/design/design-sentences.ts
/** Between sentences; an abbreviation before the stop ends none. */
const borders = /(?<=[.!?;]["”)]?\s)(?<!\b(?:e\.g|i\.e|vs|approx|ca|no)\.\s)(?=["“(`]?[\p{Lu}\d])/u;
/** Sentences of one item; a box that nobody ticked leaves it open. */
function sentencesOf({ text, line, checked }) {
	if (checked === false) return [{
		text: `[ ] ${text}`,
		line,
		is: "open"
	}];
	return text.split(borders).flatMap((part) => part.trim() === "" ? [] : [{
		text: part.trim(),
		line,
		is: isOpenText(part) ? "open" : "said"
	}]);
}
// src/read/design/design-sections.ts
/** What stands in code, a picture or HTML: it shows something, whatever that is. */
const shows = /^\s*(?:>\s*)?(?:```|~~~|\$\$)|!\[|<(?:img|table|svg|iframe|details|video)\b/i;
/** `**Rollback**` on a line of its own. */
const bold = /^\s*(?:\*\*|__)(?!\s)[^*_]+(?:\*\*:?|__:?)\s*$/;
/** `**Rollback.** The flag turns it off.` */
const boldLead = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*|__)([^*_]{2,60}?)[.:]?(?:\*\*|__)[.:]?\s*(?:[–—-]\s+)?(?=\S)/;
/** Sections of a document: by its headings, and by labels that stand for one (`Rollback: …`, `**Rollback**`, a row of two cells). `end`: the line after its last. */
function sectionsOf(items, lineAt, end) {
	return items.flatMap((item, i) => item.is === "heading" ? [headed(items, i, lineAt, end)] : labelled(items, i, lineAt));
}
function headed(items, i, lineAt, end) {
	const heading = items[i];
	const depth = heading.headings.length;
	const next = items.findIndex((it, at) => at > i && it.is === "heading" && it.headings.length <= depth);
	const below = items.slice(i + 1, next < 0 ? void 0 : next);
	const section = sectionOf(heading.text, heading, below, lineAt);
	const last = next < 0 ? end : items[next]?.line ?? end;
	for (let line = heading.line + 1; line < last; line += 1) if (shows.test(lineAt(line))) return {
		...section,
		sentences: [...section.sentences, {
			text: lineAt(line).trim(),
			line,
			is: "shown"
		}]
	};
	return section;
}
function labelled(items, i, lineAt) {
	const item = items[i];
	if (item.is === "text" && bold.test(lineAt(item.line))) {
		const below = items.slice(i + 1).filter(({ headings }) => headings[item.headings.length] === item.text.toLowerCase());
		return [sectionOf(item.text.replace(/\s*:$/, ""), item, below.slice(0, runOf(below, item)), lineAt)];
	}
	const [label, rest] = item.is === "row" ? ofRow(item) : ofLine(item.text, lineAt(item.line));
	if (label === void 0 || rest === void 0) return items[i + 1]?.within === item.line && isShort(item.text) ? opened(items, i, lineAt) : [];
	const below = item.is === "row" ? [] : belongingTo(items, i);
	return [sectionOf(label, item, [...rest === "" ? [] : [{
		...item,
		is: "text",
		text: rest
	}], ...below], lineAt)];
}
/** `3. Options`, with a list below it. */
function opened(items, i, lineAt) {
	const item = items[i];
	return [sectionOf(item.text, item, belongingTo(items, i), lineAt)];
}
function isShort(text) {
	return text.split(/\s+/).length <= 5;
}
/** A label that is used twice opens another section where the lines do not follow. */
function runOf(below, { line }) {
	const gap = below.findIndex((it, at) => it.line - (below[at - 1]?.line ?? line) > 60);
	return gap < 0 ? below.length : gap;
}
function ofRow({ cells }) {
	const [first, ...rest] = cells;
	return rest.length === 0 || first === void 0 || first.text.split(/\s+/).length > 6 ? [] : [first.text, rest.map(({ text }) => text).join(" ").trim()];
}
/** `Rollback: …`, `Rollback – …`, `Rollback. The flag …`. */
const leads = [
	/^(?:\d+[.)]\s*)?([^:：.!?]{2,60}?)\s*[:：](?!\/\/)\s*(.*)$/,
	/^(?:\d+[.)]\s*)?([^:：.!?–—]{2,40}?)\s+[–—]\s+(.+)$/,
	/^(\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2})\.\s+(?=[\p{Lu}\d])(.+)$/u
];
function ofLine(text, source) {
	const lead = boldLead.exec(source)?.[1]?.trim();
	if (lead !== void 0 && text.startsWith(lead)) return [lead, text.slice(lead.length).replace(/^[\s.:–—-]+/, "")];
	const found = leads.map((lead) => lead.exec(text)).find((it) => it !== null);
	const label = found?.[1];
	return label === void 0 || label.split(/\s+/).length > 7 ? [] : [label, found?.[2] ?? ""];
}
/** What lies in a list below an item, or in one that a line announces. */
function belongingTo(items, i) {
	const { is, line } = items[i];
	const rest = items.slice(i + 1);
	const lines = /* @__PURE__ */ new Set([line]);
	const isBelow = (it) => {
		const mine = is === "text" ? it.is === "item" || it.is === "row" : it.within !== null && lines.has(it.within);
		if (mine) lines.add(it.line);
		return mine;
	};
	const end = rest.findIndex((it) => !isBelow(it));
	return (end < 0 ? rest : rest.slice(0, end)).map((it) => it.within === line ? {
		...it,
		within: null
	} : it);
}
function sectionOf(heading, { line, headings }, below, lineAt) {
	const sentences = below.flatMap((it) => it.is === "heading" ? [] : sentencesOf(it));
	return {
		heading,
		line,
		depth: headings.length,
		sentences,
		parts: partsOf$1(below, lineAt)
	};
}
/** The highest headings; without any the labels in bold, rows or items. A table whose columns are compared tells those apart. */
function partsOf$1(below, lineAt) {
	const ofKind = (wanted) => below.filter(wanted).map(({ text }) => text);
	const highest = Math.min(...below.filter(({ is }) => is === "heading").map(({ headings }) => headings.length));
	const headings = ofKind(({ is, headings: above }) => is === "heading" && above.length === highest);
	if (headings.length > 0) return headings;
	const labels = ofKind(({ is, line }) => is === "text" && bold.test(lineAt(line)));
	if (labels.length > 0) return labels;
	const rows = below.filter(({ is, checked }) => is === "row" && checked === null);
	const compared = (rows[0]?.cells.slice(1) ?? []).map(({ head }) => head);
	if (rows.length > 0) return /^(?:|criteri\w+|aspect|dimension|property)$/.test(rows[0]?.cells[0]?.head ?? "") ? compared : rows.map(({ text }) => text);
	return ofKind(({ is, within, checked }) => is === "item" && within === null && checked !== false);
}
// src/read/design/design-document.ts
/** Characters of thirty pages, and what stands in them: Markdown of one endless paragraph takes time by its square, and so do headings. */
const most$11 = {
	characters: 98304,
	items: 2e3
};
/** A design document in Markdown as sections and sentences; null where it is longer than a person wrote. */
function readDesign(path, text) {
	if (text.length > most$11.characters) return null;
	const { data, content, line } = readFrontMatter(withoutComments(text));
	const { items } = outlineOf(content, line);
	const raw = content.split("\n");
	const said = paragraphsOf(items, (at) => raw[at - line] ?? "").slice(0, most$11.items).filter(({ text }) => /[\p{L}\p{N}$€£]/u.test(text) || /^\W*\?+\W*$/.test(text));
	const title = titleOf(said);
	const sections = sectionsOf(title === null ? said : said.slice(said.indexOf(title) + 1), (at) => raw[at - line] ?? "", line + raw.length);
	const word = (key) => typeof data[key] === "string" ? data[key].trim() : null;
	return {
		path,
		title: word("title") ?? title?.text ?? nameOf$2(path),
		line: title?.line ?? 1,
		status: word("status")?.toLowerCase() ?? statusIn(said),
		sections,
		sentences: said.flatMap((item) => item.is === "heading" ? [] : sentencesOf(item))
	};
}
/** Comments of HTML say nothing; the lines they took stay. */
function withoutComments(text) {
	const [first = "", ...rest] = text.split("<!--");
	return [first, ...rest.map((part) => {
		const end = part.indexOf("-->");
		return end < 0 ? `<!--${part}` : part.slice(0, end).replace(/[^\n]+/g, "") + part.slice(end + 3);
	})].join("");
}
/** The first heading, where no other stands as high. */
function titleOf(items) {
	const [first] = items.filter(({ is }) => is === "heading");
	if (first === void 0) return null;
	return items.filter((it) => it.is === "heading" && it !== first && it.headings.length <= first.headings.length).length === 0 ? first : null;
}
function statusIn(items) {
	const at = items.findIndex(({ is, text }) => is === "heading" && /^\W*status\W*$/i.test(text));
	const below = at < 0 ? void 0 : items[at + 1];
	return (items.map(({ text, cells }) => /\bstatus\W*[:|]\W*([^|·•\n]{3,60})/i.exec(cells.map((it) => it.text).join(" | ") || text)?.[1]).find((it) => it !== void 0) ?? (below?.is === "heading" ? void 0 : below?.text))?.toLowerCase().trim() ?? null;
}
function nameOf$2(path) {
	return (path.split("/").at(-1) ?? path).replace(/\.\w+$/, "");
}
// src/weigh/design/about-ml.ts
/** Names of what learns: nobody means anything else by them. */
const learners$1 = /machine[- ]learning|\bml (?:model|system|pipeline)|deep learning|\bneural\b|autoencoder|transformer model|\b(?:cnn|gru|lstm|gan|gnn)s?\b|graph network|xgboost|lightgbm|catboost|gradient[- ]boost\w*|random forest|logistic regression|isotonic|scikit|pytorch|tensorflow|two[- ]tower|collaborative filtering|matrix factori[sz]ation|lambdamart|learning[- ]to[- ]rank|contextual bandit|\bbandits?\b|(?:distil|ro|al)?\bberta?\b|\bllms?\b|language models?|fine-?tun\w*|classifiers?\b|recommender|re-?ranker|word2vec|diari[sz]ation|speech recognition|\basr\b|computer vision|object detection|sentiment analysis|named entity|\barima\b|\bprophet\b|isolation forest|\bk-?means\b|support vector|\bsvms?\b|gaussian process|naive bayes|\bgbms?\b|hidden markov|\bu-?net\b|\byolo|\bresnet|diffusion model|spacy|deepar|contrastive loss|dlrm/gi;
/** What people do with a model, what it learns from, and how well: words that other trades have too. */
const does = /\b(?:p?ctr|fraud|churn|ranking|scoring|forecasting|vision|prediction|recommendation) models?\b|\b(?:re-?)?train(?:s|ed|ing)? (?:a|an|the|our|on|one|job|pipeline|run|two|per|every|each|weekly|daily|nightly|monthly|runs?|takes)\b|re-?train\w*|\bmodel (?:version|card|quality|score|artifact|registry|predicts|scores|training|output|drift)|\bpredict(?:s|ed|ions?|ing|or)\b|\bforecast(?:s|ed|ing|er)\b|\bscor(?:es|ing) (?:each|every|all|the)|\bprompts?\b|hallucinat\w*/gi;
const learnsFrom = /training (?:data|set|examples?|rows|corpus)|data ?sets?\b|\blabell?ed\b|\blabels? (?:come|arriv|delay|lag|noise)|ground truth|\bfeatures? (?:are|from|store|come|include|importance|vector|engineering)|annotat\w+|hold-?out|held[- ]out|test set|validation set|golden set|(?:eval|evaluation) set|class imbalance|positives?\b|\bembeddings?\b/gi;
const howWell = /\b(?:pr-|roc-)?auc\b|\bprecision (?:and|at|of|@)|\brecall\b(?! notice)|\bf1\b|\bndcg|\bmrr\b|\brmse\b|\bmae\b|\bs?mape\b|\bwape\b|log[- ]?loss|calibrat\w+|\baccuracy\b|false (?:positives?|negatives?|alarms?|declines?)|baseline|offline (?:metric|eval)\w*|back-?test\w*|groundedness|\bctr\b|perplexity|\b[wcd]er\b|\brouge|\bbleu\b|confusion matrix/gi;
/** A single word that may be of ML: enough where the place says so already. */
const weak = /\bmodels?\b|\btrain(?:s|ed|ing)?\b|metric|predict|forecast|\bscor(?:e|es|ing)\b|rank|recommend|classif|features?\b|data ?set|\blabels?\b|offline|\bml\b|learn|embedding|prompt|detect|churn|fraud/i;
/** Titles of what stores, carries or runs models and vectors, and what shows that something is learned or judged all the same. */
const houses = /\b(?:vector (?:db|databases?|stores?|index(?:es)?|search (?:engine|backend|infra\w*))|embeddings? (?:store|storage|index|cache|service|migration)|pgvector|qdrant|milvus|pinecone|weaviate|chroma|faiss|opensearch|elasticsearch|vespa|(?:llm|model|inference|prompt|ai|token) (?:gateway|proxy|router|cache|caching|registry|server|billing|quotas?|rate limits?|serving)|semantic cach(?:e|ing)|(?:gateway|proxy|cache|caching|registry|repository|storage) (?:for|of|in front of) (?:the |our |all )?(?:llms?|prompts?|models?|embeddings?|vectors?)\b|gpus? (?:quota|cluster|scheduling|sharing|pool)|autoscal\w+|access control|permissions)\b/i;
const learns = /\b(?:re-?)?train(?:s|ed|ing)? (?:a|an|the|our|on|one|data|sets?|examples|rows|pairs)\b|\bfine-?tun\w*|\bretrain\w*|offline (?:metric|eval)\w*|\bndcg|\bauc\b|\bf1\b|\bmrr\b|\blabell?ed\b|golden set|judged (?:questions|queries|answers)|\b(?:new|better|other|larger|smaller) (?:embedding )?model\b/i;
/** Whether a document is about a system that learns. `near`: it lies with a project or a model, where a word is enough. */
function isAboutMl({ title, sections, sentences }, near) {
	const text = [
		title,
		...sections.map(({ heading }) => heading),
		...sentences.map((it) => it.text)
	].join("\n").slice(0, 2e5);
	if (houses.test(title) && !learns.test(text)) return false;
	if (near) return weak.test(text);
	const count = (words) => new Set((text.match(words) ?? []).map((it) => it.toLowerCase().replace(/s$/, ""))).size;
	const [named, trades] = [count(learners$1), [
		does,
		learnsFrom,
		howWell
	].map(count)];
	const told = trades.reduce((a, b) => a + b, named);
	return named > 0 ? told >= 2 : told >= 3 && trades.filter((it) => it > 0).length >= 2;
}
// src/weigh/design/is-english.ts
const english$1 = /\b(?:the|and|of|is|we|to|for|with|that|by|are|it|this|on)\b/gi;
/** The small words of other languages that documents are written in; none is an English word. */
const others$1 = /(?<!\p{L})(?:der|die|das|und|ist|nicht|wir|ein|eine|mit|auf|für|von|werden|seit|le|les|des|une|est|et|pour|nous|dans|que|sur|el|los|las|del|una|es|para|por|con|il|gli|della|che|não|uma|os|het|een|van|voor|niet|och|att|som|för)(?!\p{L})/giu;
/** Whether a document is written in English: words are looked for in no other language, and a reader of one would be asked for what is there. */
function isEnglish$1({ title, sentences }) {
	const text = [title, ...sentences.map((it) => it.text)].join(" ").slice(0, 2e4);
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const foreign = text.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
	const count = (words) => text.match(words)?.length ?? 0;
	return foreign * 4 <= letters && count(others$1) <= count(english$1);
}
// src/weigh/design/question-words.ts
const never = /(?!)/;
/** By heading as `plainHeading` leaves it. Alternatives, data and metrics are looked into further by files of their own. */
const questionWords = {
	problem: {
		named: /^(?:the )?(?:problem(?: statement| definition| description| to solve)?|background|context(?: and .*)?|motivation|why(?: now| this| are we doing this| we need this)?|problem (?:and|&) .*)$/,
		about: /problem|background|context|motivation|\bwhy\b|\bitch\b|overview|summary|introduction|abstract|tl;?dr|opportunit|situation|purpose|objective|goal|use case|pain|business (?:case|need)|rationale|what (?:is|are) (?:this|we)|current state|as[- ]is|need/,
		said: /problem|because|today|\bwhy\b|in order to|\bhelps?\b|currently|\blos(?:e|es|ing|t)\b|\bwants?\b|\bneeds?\b|so that|\bpain|too (?:slow|many|late|often)|manual|by hand|users?\b|customers?\b|costs? us/i
	},
	"non-goals": {
		named: /^(?:(?:explicit )?non[- ]?goals?|anti[- ]?goals?|out[- ]of[- ]scope|not in scope|what (?:this|it|we) (?:is not|are not|will not do|won'?t do)|exclusions)$/,
		about: /non[- ]?goal|anti[- ]?goal|out[- ]of[- ]scope|not in scope|\bscope|exclu|won'?t|will not|(?:do|are|is|does) not|don'?t|isn'?t|\bnot\b|boundar|limitation|later|future work|next version|\bv2\b|phase 2|deferred|parking lot/,
		said: /out of scope|not in scope|in scope|non-?goal|\b(?:we|i) (?:will|do|are|am|would|shall|plan|intend)(?: not|n'?t)\b|\bwon'?t\b|\bwe aren'?t\b|\b(?:we|i) don'?t (?:aim|plan|try|intend|want|cover|change|touch|support|replace)|\b(?:does|do|will|is|are|would) not (?:cover|try|aim|attempt|include|address|change|touch|replace|support|part|about|meant|intended|plan|intend|going|decide|block|apply|handle)|not (?:trying|attempting|going|planning|part|covered|included|addressed|aiming)\b|beyond the scope|left (?:out|for)\b|deferred|later (?:phase|version|iteration)|phase (?:2|two)|\bleave .{1,60} (?:for later|to|out|alone|as (?:it is|is))|excluded?\b|(?:stays?|remains?|is left) (?:unchanged|untouched|as (?:it is|is)|out)|nothing (?:else )?(?:changes|about)|anti-?goal|explicitly not|limited to|only (?:covers|for|in|the first)\b/i
	},
	alternatives: {
		named: /^(?:the )?(?:other |rejected |considered )?(?:alternatives?|options?|alternative (?:approaches|solutions|designs))(?: (?:considered|evaluated|rejected|we considered|(?:and|&) .*))?$/,
		about: /alternativ|\boptions?\b|\bapproaches\b|trade-?offs?|considered|rejected|comparison|compar|why not|\bvs\b|versus|pros (?:and|&) cons|design space|other (?:ideas|solutions|designs|ways)|not taken|we tried|prior attempts|earlier attempts|what else|could (?:also|have)\b|solutions we|candidates? (?:approach|model|solution)/,
		said: /\balternativ|instead of|rather than|as opposed to|compared (?:to|with|against)|\bversus\b|\bvs\b|\b(?:we|i) (?:also |had |have )?(?:considered|rejected|ruled out|looked at|tried|evaluated|decided against|discarded|weighed|dismissed|debated|prototyped|thought about)|\b(?:was|were|been) (?:considered|rejected|ruled out|discarded|dismissed|tried|prototyped)|\b(?:option|approach|plan|variant) (?:[a-d]|[1-4]|one|two)\b|why not|the other (?:option|choice)|trade-?offs?\b|could (?:also|have|instead)|off[- ]the[- ]shelf|buy(?:ing)? (?:it|a|vs)|pros\b|cons\b/i
	},
	data: {
		named: /^(?:the )?(?:(?:training |input |source )?data(?:sets?)?(?: story| sources?| requirements?| and labels| & labels)?|labels(?: (?:and|&) data)?)$/,
		about: /\bdata|\blabels?\b|labelling|labeling|sources?\b|inputs?\b|features?\b|corpus|ground truth|examples|annotation|signals|learns? from|trained on|trains on/,
		said: /training (?:data|set|examples?|rows|corpus)|data ?sets?\b|\blabels?\b|\blabell?(?:ed|ing)\b|ground truth|\bdata (?:comes?|sources?|is|are|from)|\b(?:fine-)?(?:trained|tuned?) (?:\w+ )?on\b|from (?:the|our) (?:\w+ )?(?:warehouse|lake|logs?|stream|catalog(?:ue)?|crm|store|export)\b|\brows\b|\bfeatures?\b|\bexamples\b|\bcorpus\b|\bsamples\b|\bannotat|history of|\blogs\b|\bevents\b|\d[\d,.]*\s*(?:k |m |million )?(?:[a-z-]+ ){0,2}(?:articles|documents|pages|files|images|messages|tickets|transactions|orders|conversations|questions|reviews|recordings|subscribers|applications|comments)\b/i
	},
	metrics: {
		named: /^(?:(?:success |evaluation |key |quality |target |offline (?:and|&) online )?metrics?(?: (?:and|&) .*)?|evaluation(?: plan| criteria| (?:and|&) .*)?|success criteria|kpis?|how (?:do|will|shall) we (?:know|measure)(?: .*)?|measur(?:ing|ement)(?: .*)?)$/,
		about: /metric|evaluat|success|measur|kpi|offline|online|a\/b|experiment|how (?:do|will|would|shall) we know|accept|validation|quality bar|guardrail|results|backtest|\bevals?\b|targets?/,
		said: never
	},
	rollback: {
		named: /^(?:(?:the )?roll(?:ing)?[- ]?back(?: plan| strategy| procedure| path)?|back(?:ing)?[- ]?out(?: plan)?|revert(?:ing)?(?: plan)?|how (?:do|would|will|can) we (?:roll|revert|undo|back|turn|switch|go back).*|(?:rollout|deployment|release|launch) (?:and|&|\/) (?:roll-?back|back-?out))$/,
		about: /roll(?:ing)?[- ]?back|back(?:ing)?[- ]?out|revert|fall-?back|kill[- ]?switch|contingenc|disaster|undo|\bgo(?:ing)? back|bail-?out|way back|exit plan|if it goes wrong/,
		said: /\broll(?:s|ed|ing)?[- ]?(?:it |them |this |the \w+ )?backs?\b|\brevert|\bback(?:ed|ing|s)?[- ]?outs?\b|kill[- ]?switch|feature[- ]flag|\bflag (?:off|back|is|flips?|turns?|can|lets?|goes)|behind (?:a|the|an)\b.{0,20}\bflag|\btoggle|\bfall(?:s|ing)?[- ]?(?:it )?backs?\b|\bswitch(?:es|ed|ing)? (?:it |them |traffic |the \w+ )?(?:back|off|over)\b|\bturn(?:s|ed|ing)? (?:(?:it|them|this|the \w+(?: \w+)?) )?(?:back )?off\b|\bdisabl|=\s?(?:false|off|0)\b|\bis (?:back|off)\b|\bswitch to (?:the )?(?:old|sheet|rules)|\bundo\b|\b(?:go|goes|going) back to\b|\b(?:point|pointing|pointed|set|route|move|flip|flips|flipping|put|redeploy)\w*\b.{1,40}\b(?:back|previous|old|last)\b|(?:previous|prior|last|old) (?:known[- ]good |good )?(?:model|version|artifact|image|release|table|build|scores?|index|prompt|weights?|checkpoint)|last (?:known[- ])?good|blue[- /]green|circuit breaker|\brestor(?:e|es|ed|ing)\b|\bkeep(?:s|ing)? (?:the|serving|running) .{0,20}\b(?:old|current|previous|existing|incumbent)\b/i
	},
	cost: {
		named: /^(?:the )?(?:(?:estimated |expected |total |running |serving |compute |infra(?:structure)? |training )*costs?(?: estimates?| analysis| of (?:running|operation|serving|ownership|it)| (?:and|&) .*)?|budget|pricing|resources?|what (?:does|will|would) (?:it|this) cost)$/,
		about: /\bcosts?\b(?! of (?:being|a |an |errors?|false|mistake|wrong|miss)| (?:function|matrix|model))|budget|pricing|resourc|compute|capacity|sizing|spend|hardware|infrastructure|effort|staffing|headcount|\bgpus?\b|\bmoney\b|\bbill\b|\bprice\b/,
		said: /^(?!.*\b(?:los[est]\w*|revenue|turnover|fraud|refund\w*|charge-?backs?|churn\w*|waste\w*|sav(?:e|es|ing|ings)|missed|earn\w*|margin|sales|fines?|penalt\w+)\b).*(?:[$€£]\s?\d[\d.,]*\s?(?:k|m)?|\d[\d.,]*\s?(?:k\s?)?(?:[$€£]|\b(?:usd|eur|gbp|chf)\b))\s*(?:a|per|each|every|\/)\s?(?:month|mo\b|hour|hr\b)|\b(?:a100|h100|a10g?|t4|v100|l40?s?|c5|c6i|g4dn|g5|p3|p4d?|m5|tpu)s?\b.{0,60}[$€£]|\bgpu[- ]?(?:hours?|days?|h\b|time|minutes)|(?:[$€£]|\b(?:usd|eur|gbp|chf)\b).{0,80}\b(?:gpus?|cpus?|serv\w+|storage|stor(?:e|ing)|instances?|compute|inference|train\w*|retrain\w*|clusters?|cloud|tokens?|hosting|infra\w*|runs?|running|annotat\w+|labell?ing|licen[cs]\w*|budget|requests?|calls?|predictions?|bill|spend|api)\b|\b(?:gpus?|cpus?|serv(?:e|ed|ing|ers?)|storage|instances?|compute|inference|train\w*|retrain\w*|clusters?|cloud|tokens?|hosting|infra\w*|annotat\w+|labell?ing|licen[cs]\w*|requests?|calls?|bill|api)\b.{0,80}(?:[$€£]|\b(?:usd|eur|gbp|chf|euros?|dollars?|costs?|cheap\w*|expensive|budget|spend|priced?)\b)|\b(?:costs?|cheap\w*|expensive|budget|spend|price[ds]?|bill)\b.{0,60}\b(?:gpus?|cpus?|serv(?:e|ed|ing|ers?)|storage|stor(?:e|ing)|instances?|compute|inference|train\w*|retrain\w*|clusters?|cloud|tokens?|hosting|infra\w*|annotat\w+|labell?ing|licen[cs]\w*|requests?|calls?|api|to run|to operate|a month|per month|monthly|a year)\b|\bno (?:extra|additional|new|further) (?:costs?|infra\w*|hardware|machines?|servers?|compute|gpus?|spend)|within (?:the |our )?(?:existing|current|approved|agreed) (?:budget|capacity|cluster|quota)|\bruns? on (?:the|our|an?|one|two|existing) .{0,30}(?:machines?|cluster|nodes?|cpus?|gpus?|servers?|pods?|hardware|instances?|laptop|box)|\b(?:engineer|person|developer|scientist|man)[- ](?:weeks?|months?|days?|years?)|\b\d+ ?x ?(?:a100|h100|a10g?|t4|v100|l4|l40s?)\b|\bfte\b|headcount/i
	},
	unknowns: {
		named: never,
		about: /risk|open (?:question|issue|point)|unknown|assum|failure mode|go(?:es)? wrong|concern|limitation|caveat|premortem|pre-mortem|faq|unresolved|questions|challenges|unsure|mitigation|threats|mistake|failure|(?:it is|it's|when|if) wrong|worst case/,
		said: /\brisks?\b|unknown|open (?:question|issue|point)|\bassum|uncertain|caveat|limitation|failure mode|go(?:es)? wrong|unresolved|(?:don'?t|do not) (?:yet )?know|not sure|\bmight (?:not|fail|break)|worr(?:y|ied)|concern/i
	},
	baseline: {
		named: /baseline/,
		about: /baseline|status quo|current (?:system|approach|solution|state|process)|heuristic|simplest|what we (?:do|have) today|as[- ]is|incumbent|prior art/,
		said: /\bbaselines?\b|simplest|\bthe bar is\b|\bis what to (?:match|beat)\b|\bwhat we (?:have|do)\b(?: today| now)?|\bmeasured? (?:it |this |ourselves )?against\b|\b(?:bar|figure|number|one) to beat|\bown rule\b|\bsimple (?:model|rules?|heuristics?|approach|linear|regression)|heuristic|rules?[- ](?:based|engine|system)|\brules\b|\bcurrent (?:system|model|process|production|approach|solution|ranker|ranking|search|rules?|version|score)|today'?s|status quo|logistic|linear (?:model|regression)|\bnaive\b|naïve|popularity|most[- ]popular|existing (?:model|system|rules?|approach|process)|incumbent|\bcontrol\b|moving average|seasonal|majority class|last (?:year|week|value)'?s?|\bin production today|\bbm25\b|tf-?idf|keyword|regex|\bv1\b|(?:vs\.?|versus|over|against|keep) v\d|\bold (?:model|system)\b|by hand|spreadsheet|decision tree/i
	},
	feedback: {
		named: /feedback/,
		about: /feedback|monitor|observab|alert|drift|in production|retrain|post-?launch|after launch|go-?live|operations|dashboard/,
		said: /feedback|monitor|\bwe count\b|\blive we\b|\bin the field\b|\b(?:not|did not|didn.t) help\w*|\balert|\bdrift|dashboard|delayed labels?|labels? (?:arriv|come|lag|delay)|outcomes? (?:arriv|come|are known|is known)|ground truth (?:arriv|come)|re-?train|in production|\blive (?:precision|recall|quality|metric|labels?|performance|accuracy)|exploration|\blog(?:s|ged|ging)? (?:every|all|each|the|predictions?|scores?|impressions?)|(?:human|manual|random) (?:review|sample|audit)|sampled? .{0,30}(?:review|label|by hand|audit)|audit|\b(?:is|are|get) logged|read by|how we learn|control group|hold-?(?:back|out) (?:group|of users)|self-?fulfilling|next (?:training|model)|its own (?:words|output|order|predictions|choices)|position bias|thumbs|\btrack(?:s|ed|ing)?\b/i
	},
	scale: {
		named: /\bscal(?:e|ing|ability)\b|10 ?x|ten times/,
		about: /\bscal(?:e|es|ing|ability|able)\b|10 ?x|ten times|capacity|throughput|performance|load|\bgrow(?:s|th|ing)?\b|bottleneck/,
		said: /\b10 ?x\b|\b×\s?10\b|ten times|tenfold|\bscal(?:e|es|ing|ability|able)\b|\bgrow(?:s|th|ing)?\b|bottleneck|capacity|headroom|\bqps\b|\brps\b|\btps\b|requests? (?:per|a|\/) ?(?:second|minute|s\b)|\/s\b|throughput|\bpeak\b|auto-?scal|\bshard|load[- ]test|\bdoubl(?:e|es|ing)\b|concurren|horizontal|\bvolume\b/i
	},
	mistakes: {
		named: /cost of (?:being wrong|mistakes?|errors?|a wrong|a mistake|an error)|wrong answer/,
		about: /being wrong|go(?:es)? wrong|(?:it is|it's|when|if) wrong|mistake|wrong (?:answer|prediction|decision)|worst case|bad (?:proposal|prediction|answer|decision)|errors?\b|failure|harm|fairness|safety|impact of|risk|ethic|responsible/,
		said: /being wrong|false[- ](?:positives?|negatives?|alarms?|declines?|accepts?|rejects?)|\bmistakes?\b|\bwrong(?:ly)?\b|\bharm|misclassif|mis-?rank|mis-?rout|\bmiss(?:ed|es|ing)? (?:fraud|case|a |an |the |one|item|churner|positive|alert|defect|diagnos)|worst[- ]case|error budget|mistake budget|blast radius|consequence|\bbad (?:proposals?|predictions?|recommendations?|answers?|forecasts?|results?|suggestions?|match\w*)|hallucinat|incorrect|\bover-?forecast|under-?forecast|over-?stock|stock-?outs?|fairness|\bunsafe|toxic|\bblocks? (?:a |good |real |honest |genuine )|good (?:customers?|users?|orders?|payments?) (?:declined|blocked|lost|refused)|\bworse\b|\blos(?:e|es|ing) (?:a |an |the |real |good )|\bfp\b|\bfn\b|\bfpr\b|\bfnr\b/i
	},
	success: {
		named: /six months|6 months|success look|long[- ]term|definition of success|after launch/,
		about: /six months|6 months|success|long[- ]term|after launch|ownership|maintenance|maintain|roadmap|outlook|future|exit criteria|sustain|half a year|^(?:by|in) (?:next )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b|definition of done|want to be|\bgood looks?\b/,
		said: /\b(?:in|within|after|for|next) (?:the next )?(?:three|3|six|6|nine|9|twelve|12)[- ]months?\b|six-months?|half a year|two quarters|\b(?:next|this|end of the) quarter\b|\bby (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|q[1-4]|h[12]|20\d\d|the end of|year[- ]end|next (?:year|quarter))|\b(?:in|after|within) a year|year[- ]one|long[- ]term|sustain|maintain(?:ed|s|ing|ance)?\b|ownership|\bowns (?:it|this|the)|on[- ]call|handover|hand over|owned by|run by|success (?:criteria|looks|means|is)|successful if|after launch|post-launch|we (?:call|consider) (?:it|this) (?:a success|done)|sunset|kill criteria/i
	}
};
/** A heading without its number, pictures and stops, in lower case. */
function plainHeading(heading) {
	return heading.toLowerCase().replace(/[’]/g, "'").replace(/^\W*[$€£]+\W*$/, "cost").replace(/^(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.):])\s+/, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "").replace(/\s+/g, " ");
}
// src/weigh/design/is-other-kind.ts
/** What lies among designs and is none, by what it calls itself. */
const kinds = [
	"post-?mortem|incident(?: (?:report|review))?|outage|root cause analysis|rca|retro(?:spective)?",
	"run ?-?book|play ?-?book|how-?to|tutorial|cheat ?sheet|glossary|(?:coding |style )?guidelines?|conventions|style guide",
	"model card|data ?(?:card|sheet)|release notes|roadmap|reading list|literature review",
	"meeting(?: notes)?|meeting minutes|minutes|(?:q[1-4]|h[12]|weekly|monthly|quarterly|annual|status) (?:review|report|update)",
	"landing page|press release|blog post|newsletter|announcement"
].join("|");
const opens = new RegExp(`^(?:faqs?|${kinds})(?:$|\\s*[:–—(-]|\\s+(?:of|on|for|from|to|\\d))`);
const ends = new RegExp(`(?:^|\\s)(?:${kinds})(?:\\s+[\\d\\s.-]+)?$`);
/** Headings and words by which a document proposes something. */
const heading = /solution|approach|propos|architecture|how (?:it|this|does) works?|\bdesign\b|roll-?out|decision|overview|vision|method|sketch|^plan$/;
const proposes = /\b(?:we|i|this (?:document|note|design)) (?:will|would like|plan to|propos\w*|suggest\w*|consider\w*|chose|decided|are going to|ruled|thought about|intend|want to|need to (?:train|build|replace))\b|\bpropos(?:e[sd]?|als?)\b/i;
/** Folders whose every document is one, by their name. */
const proposals = /(?:^|\/)(?:rfcs?|proposals)\//i;
/** Whether a document in a folder of designs is something else: a report, a runbook, a page for readers, or notes that propose nothing. */
function isOtherKind(document) {
	const { path, title } = document;
	const names = [title, (path.split("/").at(-1) ?? "").replace(/\.\w+$/, "").replace(/^[\d._-]+/, "").replace(/[-_.]+/g, " ")].map(plainHeading);
	if (names.some((name) => /\b(?:design|rfc|proposal)\b(?! guidelines)/.test(name))) return false;
	return names.some((name) => opens.test(name) || ends.test(name)) || !(proposals.test(path) || isProposal(document));
}
function isProposal({ sections, sentences }) {
	const { problem, alternatives, rollback } = questionWords;
	const words = [
		problem.named,
		questionWords["non-goals"].about,
		alternatives.about,
		rollback.about,
		heading
	];
	return sections.map((section) => plainHeading(section.heading)).some((it) => words.some((word) => word.test(it))) || sentences.some(({ text }) => proposes.test(text.slice(0, 2e3)));
}
// src/weigh/design/changed-designs.ts
/** Documents of what is over ask nothing more. */
const over$1 = /^\W*(?:superseded|rejected|withdrawn|abandoned|obsolete|deprecated|archived|retired|declined|cancel+ed|replaced)/;
/** Designs of one change that are read; where there are more, somebody moved a library. */
const most$10 = 20;
/** Design documents of ML systems that the change touched and left something in. */
function changedDesigns(sides, models) {
	const isNear = (path) => inProject(path) || models.some((model) => owns(model, path));
	return sides.head.documents.filter((text) => isDesign(text, isNear)).slice(0, most$10).flatMap((text) => {
		const head = read(text);
		if (head === null || over$1.test(head.status ?? "") || !isBegun(head)) return [];
		if (!isDeclaredDesign(text.text) && isOtherKind(head) || !isEnglish$1(head) || !isAboutMl(head, isNear(text.path))) return [];
		const before = sides.base.documents.find(({ headPath }) => headPath === text.headPath);
		const base = before === void 0 ? null : read(before);
		return [{
			path: text.path,
			base: base !== null && isBegun(base) ? base : null,
			head
		}];
	});
}
const known$3 = /* @__PURE__ */ new WeakMap();
/** Read once, for however many rules ask. */
function read(text) {
	const found = known$3.get(text) ?? { document: readDesign(text.path, text.text) };
	known$3.set(text, found);
	return found.document;
}
/** What a form asks of whoever fills it in. */
const form = /^\W*(?:status|state|owners?|authors?|dates?|reviewers?|approvers?|created|updated|last updated|team|version|started|stakeholders)\b\W/i;
/** Whether anybody wrote anything into it: an empty form asks its questions itself. */
function isBegun({ sentences }) {
	return sentences.some(({ is, text }) => is === "said" && !form.test(`${text} `) && text.split(/\s+/).length >= 3);
}
// src/weigh/design/where-it-goes.ts
/** Headings after which an answer would stand, the closest first. */
const after = {
	problem: [],
	"non-goals": [/^(?:goals?|objectives?|scope)\b/, /problem|background|context|motivation/],
	alternatives: [/trade-?off|decision/, /solution|approach|proposal|proposed|architecture|\bdesign\b|how it works|\bmodel\b/],
	data: [
		/feature|label/,
		/solution|approach|proposal|proposed|\bdesign\b/,
		/problem|goals?/
	],
	metrics: [
		/^(?:goals?|objectives?)\b/,
		/\bmodel\b|training/,
		/data/
	],
	rollback: [
		/roll-?out|launch|deploy|release|migration/,
		/serving|operations|monitor/,
		/architecture|solution|approach|proposed/
	],
	cost: [
		/serving|infra|capacity|latency|deploy/,
		/roll-?out|launch/,
		/architecture|solution|approach|proposed/
	],
	unknowns: [],
	baseline: [
		/alternativ|option/,
		/metric|evaluat|offline/,
		/solution|approach|\bmodel\b/
	],
	feedback: [
		/monitor|operation/,
		/online|roll-?out|launch|deploy/,
		/metric|evaluat/
	],
	scale: [
		/serving|latency|infra|capacity|architecture/,
		/cost/,
		/solution|approach/
	],
	mistakes: [
		/metric|evaluat|success/,
		/risk/,
		/problem/
	],
	success: [/metric|success|goals?|milestone|timeline|plan/, /roll-?out|launch/]
};
/** The heading of a document after which the answer to a question would stand; null where none is near. */
function whereItGoes({ sections }, question) {
	for (const words of after[question]) {
		const found = sections.find(({ heading }) => words.test(plainHeading(heading)) && heading.length <= 60);
		if (found !== void 0) return found;
	}
	return null;
}
// src/weigh/design/design-phrases.ts
/** What nobody can read in the document. */
const unsaid = {
	problem: "which problem it solves, and for whom",
	"non-goals": "what it will not do",
	alternatives: "which two alternatives were weighed, and what each would give and cost",
	data: "where the data comes from, how fresh and how much it is, which biases are known",
	metrics: "which figure decides before it is served, and which one after",
	rollback: "how it is rolled back, and who sees that it must be",
	cost: "what training, serving and storage cost",
	unknowns: "what may go wrong"
};
/** Their names, where there is no room to ask. */
const names$1 = {
	problem: "the problem",
	"non-goals": "non-goals",
	alternatives: "alternatives",
	data: "the data",
	metrics: "metrics",
	rollback: "rollback",
	cost: "cost",
	unknowns: "what may go wrong"
};
/** Questions told in full; the others are named. */
const most$9 = 4;
/** What a document leaves open, as a few sentences. */
function openPhrases(document, open) {
	const told = open.filter(({ question }) => question !== "unknowns").slice(0, most$9);
	const rest = open.filter((it) => !told.includes(it)).map(({ question }) => names$1[question]);
	const [bare] = told.filter(isEmpty);
	return sentences([...told.flatMap((it) => it === bare ? [empties(told.filter(isEmpty))] : isEmpty(it) ? [] : [clause(document, it)]), ...rest.length === 0 ? [] : [`also open: ${and(rest)}`]]);
}
function isEmpty({ answer }) {
	return answer.is === "half" && answer.why === "empty";
}
/** Headings that nobody wrote anything below, in one clause. */
function empties(open) {
	const headings = open.flatMap(({ answer }) => answer.is === "half" ? [`“${answer.heading}” (line ${answer.line})`] : []);
	return `${and(headings)} ${headings.length === 1 ? "has nothing below it" : "have nothing below them"}`;
}
function clause(document, { question, answer }) {
	if (answer.is === "absent") return `nothing says ${unsaid[question]}${place(document, question)}`;
	const { why, line, heading, of } = answer;
	switch (why) {
		case "empty": return empties([{
			question,
			answer
		}]);
		case "put-off":
			if (of.startsWith("[ ] ")) return `${heading === null ? names$1[question] : `“${heading}”`} (line ${line}) has a box that nobody ticked: “${short$1(of.slice(4))}”`;
			return `${heading === null ? names$1[question] : `“${heading}”`} (line ${line}) ${isPutOff(of) ? "is put off" : heading === null ? "is asked in it" : "still holds what a form asks"}: “${short$1(of)}”`;
		case "one-alternative": return `“${heading}” (line ${line}) weighs one alternative, “${short$1(of)}”: what was the second?`;
		case "no-trade-offs": return `“${heading}” (line ${line}) names ${short$1(of)} without saying what each would give and cost`;
		case "offline-only": return `its figures are offline (line ${line}: ${short$1(of)}): which one tells that it works for those who are served?`;
		case "online-only": return `its figures are of what is served (line ${line}: ${short$1(of)}): which one decides before that?`;
		case "thin": return `“${heading}” (line ${line}) does not say ${either$2(of)}`;
		default: return why;
	}
}
/** The five questions, as they are asked of a document. */
const asked$5 = {
	baseline: (document) => `what is the simplest baseline${learner(document) || " to beat"}, and by how much?`,
	feedback: () => "how will you know in production that it is right, and does what it does change the data it learns from next?",
	scale: () => "what breaks first at ten times the volume?",
	mistakes: () => "what does a wrong answer cost, and who pays it?",
	success: () => "what must be true in six months to call it a success, and who keeps it so?"
};
/** Those of the five that nobody asked, the first few. */
function askedOf(document, open) {
	return sentences(open.slice(0, 3).map(({ question, answer }) => {
		const at = answer.is === "half" ? ` (line ${answer.line} leaves it open)` : place(document, question);
		return asked$5[question](document).replace(/\?$/, `${at}?`);
	}));
}
function place(document, question) {
	const found = whereItGoes(document, question);
	return found === null ? "" : ` (it would fit after “${short$1(found.heading)}”, line ${found.line})`;
}
const learners = /two-tower model|gradient[- ]boost(?:ing|ed (?:model|trees?|classifier|regression|machine))|xgboost|lightgbm|catboost|random forest|neural net(?:work)?|autoencoder|lambdamart|\b(?:distil|ro)?berta?\b|\bllm\b|language model|lstm/i;
/** One that has a name of its own. */
const tuned = /[Ff]ine-tuned [A-Z]\w+/;
/** The machinery that the document means to build. */
function learner({ sentences: said }) {
	const found = said.map(({ text }) => (tuned.exec(text) ?? learners.exec(text))?.[0]).find((it) => it !== void 0);
	return found === void 0 ? "" : ` that “${found}” has to beat`;
}
function short$1(text) {
	const plain = text.replace(/\s+/g, " ").trim();
	return plain.length > 80 ? `${plain.slice(0, 77)}…` : plain.replace(/\.$/, "");
}
function and(names) {
	return names.join(", ").replace(/, ([^,]*)$/, " and $1");
}
function either$2(list) {
	return list.replace(/, ([^,]*)$/, " or $1");
}
function sentences(clauses) {
	return clauses.map((it) => `${it.charAt(0).toUpperCase()}${it.slice(1)}${/[.?]$/.test(it) ? "" : "."}`).join(" ");
}
// src/weigh/design/design-sighting.ts
/** One finding for all that a change opens in a document, and one for what was open in it before. */
function designSightings({ path, base, head }, open, facts) {
	const before = new Set(base === null ? [] : open.base.map(({ question }) => question));
	const told = (all, stood) => {
		const [first] = all;
		if (first === void 0) return [];
		const line = first.answer.is === "half" ? first.answer.line : whereItGoes(head, first.question)?.line ?? head.line;
		return [{
			place: {
				is: "line",
				path,
				line,
				endLine: line,
				cell: null,
				fileLine: line,
				fileEndLine: line
			},
			facts: {
				title: head.title,
				...facts(all)
			},
			text: stood ? "open before" : "open",
			...stood ? { standing: true } : {}
		}];
	};
	return [...told(open.head.filter(({ question }) => !before.has(question)), false), ...told(open.head.filter(({ question }) => before.has(question)), true)];
}
// src/model/design.ts
/** What a reader of a design document looks for, what is of most use first: seven that it can answer, and what its author does not know yet. */
const reviewQuestions = [
	"problem",
	"metrics",
	"alternatives",
	"rollback",
	"data",
	"non-goals",
	"cost",
	"unknowns"
];
/** What is asked of every ML system before it is built. */
const systemQuestions = [
	"baseline",
	"feedback",
	"scale",
	"mistakes",
	"success"
];
// src/weigh/design/asks-itself.ts
/** How an author writes a question of ours among the open ones. */
const asked$4 = {
	data: /\b(?:which|what|where) (?:training )?(?:data|labels)\b|where does (?:the|our) data/i,
	metrics: /\bwhat (?:are|is) (?:the|our) (?:\w+ )?metrics?\b|\bwhich (?:\w+ )?metrics?\b|how (?:do|will|would) we (?:measure|know)/i,
	rollback: /how (?:do|can|would|will|could|should) we (?:roll|revert|go) ?back|what (?:is|about) (?:the|our|a) roll-?back/i,
	cost: /what (?:does|will|would) (?:it|this|that|serving|training|running it) cost|how (?:much|expensive) (?:does|will|would|is) (?:it|this|serving|training|running)/i,
	baseline: /what (?:is|are) (?:the|our|a) baselines?/i,
	scale: /(?:does|will|would|can) (?:it|this) scale|what (?:happens|breaks) at (?:10|ten)/i
};
const openly = /open (?:question|issue|point)|unresolved|unknown|to (?:discuss|decide)|\bquestions$/;
/** The line on which a document asks a question of ours among its own open ones; null where it does not. */
function asksItself({ sections }, question) {
	const words = asked$4[question];
	if (words === void 0) return null;
	const open = sections.filter(({ heading }) => openly.test(plainHeading(heading))).flatMap(({ sentences }) => sentences);
	return open.find((it, i) => it.text.endsWith("?") && words.test(it.text) && open[i + 1]?.line !== it.line) ?? null;
}
// src/weigh/design/answer-of.ts
/** Sections whose headings name a question or speak of it. */
function sectionsOn({ sections }, question) {
	const { named, about } = questionWords[question];
	const plain = sections.map((section) => ({
		section,
		heading: plainHeading(section.heading)
	}));
	return {
		named: plain.filter(({ heading }) => named.test(heading)).map(({ section }) => section),
		about: plain.filter(({ heading }) => named.test(heading) || about.test(heading)).map(({ section }) => section)
	};
}
/** How far a document answers a question: by a section that does, by a sentence anywhere, or by neither. A heading that names it and has nothing below it leaves it open. */
function answerOf(document, question) {
	const { named, about } = sectionsOn(document, question);
	const filled = about.find((it) => isFilled(it) || isOwnWay(question, it));
	if (filled !== void 0) return {
		is: "answered",
		line: filled.line
	};
	const [empty] = named;
	if (empty !== void 0) return openSection(empty);
	const asked = asksItself(document, question);
	if (asked !== null) return {
		is: "half",
		why: "put-off",
		line: asked.line,
		heading: null,
		of: asked.text
	};
	const { said } = questionWords[question];
	const told = document.sentences.find((it) => it.is === "said" && isWord(it, said));
	if (told !== void 0) return {
		is: "answered",
		line: told.line
	};
	const putOff = document.sentences.find((it) => it.is === "open" && isPutOff(it.text) && isWord(it, said));
	return putOff === void 0 ? { is: "absent" } : {
		is: "half",
		why: "put-off",
		line: putOff.line,
		heading: null,
		of: putOff.text
	};
}
/** What is left out is often told by headings alone, and what nobody knows by questions. */
function isOwnWay(question, { parts, sentences }) {
	return question === "non-goals" && parts.length > 0 || question === "unknowns" && sentences.some(({ text }) => text.endsWith("?"));
}
/** Whether a section says anything: code and pictures do, templates and what is put off do not. */
function isFilled({ sentences }) {
	return sentences.some(({ is }) => is !== "open");
}
/** A section that names a question and does not answer it. */
function openSection({ heading, line, sentences }) {
	const [first] = sentences;
	return first === void 0 ? {
		is: "half",
		why: "empty",
		line,
		heading,
		of: ""
	} : {
		is: "half",
		why: "put-off",
		line: first.line,
		heading,
		of: first.text
	};
}
/** Longer sentences are no sentences. */
const longest$1 = 2e3;
function isWord({ text }, words) {
	return words.test(text.length > longest$1 ? text.slice(0, longest$1) : text);
}
// src/weigh/design/alternatives.ts
/** Parts of a section on alternatives that are none. */
const none = /^(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|decision|conclusion|summary|comparison|recommendation|trade-?offs?|why|verdict|criteria|decision matrix)\b/;
/** Words by which a text speaks of one more. */
const more = /,|;|\b(?:and|or|both|two|three|several|either|neither|also|other|another|second|alternatively|versus|vs|then|even)\b|\b(?:alternatives|options|approaches)\b/i;
/** Words by which one is weighed against another. */
const weighed = /\d|[+✓✔✗✘✅❌]|\b(?:because|since|but|however|though|although|while|whereas|yet|pros?|cons?|advantage|drawback|downside|upside|benefit|trade|more|less|better|worse|too|only|no|not|never|without|cannot|can'?t|won'?t|would|hard|easy|easier|simple|simpler|complex|slow|slower|fast|faster|cheap|cheaper|expensive|high|higher|low|lower|weak|strong|poor|good|bad|needs?|requires?|lacks?|loses?|wins?|gains?|depends?|due|rejected|chosen|discarded|ruled|limits?|limited|risk\w*|overkill|maint\w+|latenc\w+|accura\w+|costs?|scal\w+|interpret\w+|explain\w*)\b/i;
/** Whether two ways were weighed, and not only one of them named. */
function alternativesAnswer(document) {
	const { named, about } = sectionsOn(document, "alternatives");
	const section = named.find(isFilled);
	const beside = about.filter((it) => isFilled(it) && it !== section && !isWithin(it, section));
	if (section === void 0 || beside.length > 0) return answerOf(document, "alternatives");
	const said = section.sentences.filter(({ is }) => is !== "open");
	if (said.some(({ is }) => is === "shown")) return {
		is: "answered",
		line: section.line
	};
	const text = said.map((it) => it.text).join(" ");
	const parts = section.parts.filter((part) => !none.test(plainHeading(part)));
	const half = (why, of) => ({
		is: "half",
		why,
		line: said[0]?.line ?? section.line,
		heading: section.heading,
		of
	});
	if (parts.length === 1 && !more.test(outside(text, parts[0] ?? ""))) return half("one-alternative", nameOf$1(parts[0] ?? ""));
	if (section.parts.length === 0 && said.length === 1 && !more.test(beforeReason(text))) return half("one-alternative", text);
	if (parts.length > 1 && parts.every((part) => words$3(part) <= 6) && words$3(text) <= sum(parts.map(words$3)) + 2 * parts.length && !weighed.test(text)) return half("no-trade-offs", parts.map(nameOf$1).join(", "));
	return {
		is: "answered",
		line: section.line
	};
}
/** Sentences of one alternative may list its own things; what is said beside it may name others. */
function outside(text, part) {
	return text.replace(part, "").split(/(?<=[.!?])\s+/).filter((it) => /\b(?:alternative|option|approach|considered|rejected|also|another|second|alternatively|instead)\b/i.test(it)).join(" ");
}
/** What is considered; why it was not taken stands behind a word that gives a reason, or behind the colon of its name. */
function beforeReason(text) {
	return (/^(?!.*\b(?:alternative|option|approach|consider|following)\w*\b[^:]*:)([^:;]{3,60}):\s[^;]*$/is.exec(text)?.[1] ?? text).replace(/[,;:]?\s*\b(?:but|because|since|although|though|however|which|as it|as they|and (?:it|they|that|this))\b[^;.]*/gi, "");
}
function isWithin({ line }, section) {
	const last = section?.sentences.at(-1)?.line ?? 0;
	return section !== void 0 && line > section.line && line <= last;
}
function words$3(text) {
	return text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
}
function sum(counts) {
	return counts.reduce((all, it) => all + it, 0);
}
/** An alternative's name: what stands before its reasons. */
function nameOf$1(part) {
	return part.split(/\s*(?:[:|(–—]|\s-\s|\.\s)/)[0]?.trim() ?? part;
}
// src/weigh/design/data-story.ts
/** What a data story tells, and the words that tell it. */
const facets = {
	"where it comes from": /\bfrom\b|\btables?\b|\blog(?:s|ged)?\b|warehouse|\blake\b|bigquery|snowflake|redshift|\bs3\b|\bgcs\b|kafka|database|postgres|events?\b|\bcrm\b|\berp\b|collect|record(?:ed|ings?)\b|volunteers?|scrap|annotat|label(?:led|ed) by|export|\bsourced?\b|provided|\bapi\b|vendor|sensor|click|feature store|\bfeed\b|survey|tickets?|transcripts?|public|open[- ]source|internal|history|orders?\b|transactions?\b|\b\w+\.\w+_\w+\b/i,
	"how fresh it is": /daily|hourly|weekly|monthly|nightly|real[- ]?time|stream|fresh|stale|up[- ]to[- ]date|updat|refresh|\blag\b|delay|\blands?\b|snapshot|as of|\b(?:days?|weeks?|months?|years?|hours?|minutes?)\b|\bsince\b|\b20[12]\d|cut-?off|every (?:day|hour|week|month|night)|rolling|\bt\+\d|schedule|\blate\b|static/i,
	"how much there is": /\d{1,3}(?:[,.]\d{3})+|\d{5,}|\d[\d,. ]*\s*(?:k|m|mn|bn|gb|tb|mb)\b|\b(?:millions?|thousands?|billions?|hundreds?)\b|\d[\d,.]*\s*(?:[a-z-]+ ){0,3}(?:rows|examples|samples|records|users|items|images|documents|docs|tickets|orders|transactions|events|labels|pairs|queries|sessions|products|customers|hours|calls|reviews|messages|months|years|stores|skus)|\b(?:per|a) (?:day|week|month)\b|\bsmall\b|\blarge\b|\bsize\b|\bvolume\b/i,
	"its known biases": /bias|skew|imbalanc|missing|nois[ey]|\bunder-|\bover-|underrep|overrep|sampl(?:ed|ing)|selection|\bleak|\bdrift|spars|cold[- ]start|\bgaps?\b|incomplete|duplicat|quality|outlier|censor|\bonly\b|not (?:represent|cover)|exclud|prevalence|\brare|\d ?% (?:of|are|is|positive)|(?:under|below|less than) \d[\d.]* ?%|class balance|agreement|kappa|\bnulls?\b|limitation|known issue|caveat|season|proxy|exposure|confound|lack/i
};
/** Whether a document tells where its data comes from, how fresh and how much it is, and what is wrong with it: a section that tells one of them is half a story. */
function dataAnswer(document) {
	const { named, about } = sectionsOn(document, "data");
	const filled = about.filter(isFilled);
	const section = named.find(isFilled);
	if (section === void 0) return answerOf(document, "data");
	const said = filled.flatMap(({ sentences }) => sentences).filter(({ is }) => is !== "open");
	if (said.some(({ is }) => is === "shown")) return {
		is: "answered",
		line: section.line
	};
	const missing = Object.keys(facets).filter((facet) => !said.some((it) => isWord(it, facets[facet])));
	if (missing.length < 3) return {
		is: "answered",
		line: section.line
	};
	return {
		is: "half",
		why: "thin",
		line: said[0]?.line ?? section.line,
		heading: section.heading,
		of: missing.join(", ")
	};
}
// src/weigh/design/metrics-answer.ts
/** Figures that are known before anybody is served. */
const offline = /\boffline\b|hold-?out|held[- ]out|\btest (?:set|split|data|period)|validation (?:set|split|period)|cross-?validat|back-?test|\broc\b|\bauc\b|\bpr[- ]?auc|precision|recall|\bf1\b|\bf[- ]score|\bndcg|\bmrr\b|\bmap\b|hit[- ]?rate|\b(?:hit|recall|precision|p|r)s?@\d|judged by|false (?:accept|reject|positive|negative|alarm)s?|\brmse\b|\bmae\b|\bs?mape\b|\bwape\b|\bmase\b|\bmse\b|pinball|log[- ]?loss|\baccuracy|perplexity|\bbleu\b|\brouge|golden|\bevals?\b|(?:eval|evaluation) set|benchmark|calibrat|brier|confusion|\biou\b|\bwer\b|\bcer\b|human (?:eval|rat|judg)|raters?\b|labell?ed (?:set|sample)|error rate|\blift\b|\bgini\b|replay|\brate \d|\bblind(?:ly)?\b|historical|groundedness|faithful|on (?:last|past) /i;
/** Figures of people who were served. */
const online = /\bonline\b(?! (?:shop|store|retail|payment|inference|serving|feature|scoring|service))|a\/b|\bab[- ]test|split test|interleav|\bexperiment(?:s|al)?\b|hold-?back|control group|treatment|\bkpis?\b|guardrail|\blive(?::| we\b)|in the field|live (?:traffic|metric|precision|recall|quality|label|performance|test)|shadow|canary|pilot|business (?:metric|value|outcome|kpi|impact)|production (?:metric|quality)/i;
/** What a business counts; only where something is measured does it count here. */
const outcomes$1 = /\bctr\b|\bcvr\b|click|conversion|csat|\bnps\b|deflect|adoption|uplift|incremental|in production|after (?:launch|release)|revenue|\bgmv\b|\bsales\b|margin|retention|churn rate|engagement|watch time|sessions?\b|resolution|handl(?:e|ing) time|response time|complaints?|escalat|appeals?|charge-?backs?|loss(?:es)?\b|approval|stock-?outs?|waste|spoil|write-?offs?|inventory|overtime|(?:hours|time|minutes|money) saved|savings?|accept(?:ed|ance)|thumbs|ratings?|overrid|overrul|re-?open|downtime|incidents?|bookings?|basket|opt-?outs?|unsubscri|default rate|yield|scrap|satisf|users? (?:who|that)|planners?|agents? (?:who|that|edit|accept)|reviewers? (?:who|agree)|per (?:day|week|month|store|agent|user)/i;
/** Sentences that say of themselves that they measure. */
const counts = /measur|metric|target|track|success|compar|we (?:count|watch|look at|judge|decide)|decides? on|goal|kpi|improv|increas|reduc|decreas|below|above|at least/i;
const plans = /^(?:(?:project |rough |high[- ]level )?(?:timeline|time ?line|milestones?|schedule|roadmap|work ?plan|next steps|phases|deliverables))$/;
const measures = /metric|measur|evaluat|success|kpi|target|goal|experiment|online|guardrail|results|\bhow we\b|how (?:do|will) we|accept|impact|outcome|launch|roll-?out|monitor/;
/** Whether a figure before and a figure after serving decide; one of the two is half. */
function metricsAnswer(document) {
	const { named, about } = sectionsOn(document, "metrics");
	const open = document.sections.find((it) => /^(?:offline|online)(?: metrics?| evaluation)?$/.test(plainHeading(it.heading)) && !isFilled(it));
	const asked = named.some(isFilled) ? null : asksItself(document, "metrics");
	if (asked !== null) return {
		is: "half",
		why: "put-off",
		line: asked.line,
		heading: null,
		of: asked.text
	};
	const planned = new Set(sectionsWith(document, plans).flatMap(({ sentences }) => sentences.map(({ line }) => line)));
	const said = document.sentences.filter(({ is, line }) => is === "said" && !planned.has(line));
	const measured = sectionsWith(document, measures).flatMap(({ sentences }) => sentences).filter(({ is }) => is === "said");
	const before = said.find((it) => isWord(it, offline)) ?? filledAs(document, /offline/);
	const after = said.find((it) => isWord(it, online)) ?? measured.find((it) => isWord(it, outcomes$1)) ?? said.find((it) => isWord(it, counts) && isWord(it, outcomes$1) && !isBefore(it, document)) ?? filledAs(document, /^live\b|(?:after|post)[- ](?:the )?(?:launch|release|go-?live)|in production|online|experiment|a\/b|business (?:metric|value|kpi|outcome)/);
	if (named.length > 0 && !about.some(isFilled) && (before === void 0 || after === void 0)) return openSection(named[0]);
	if (open !== void 0) return openSection(open);
	if (before !== void 0 && after === void 0 && !isUnserved(document)) return {
		is: "half",
		why: "offline-only",
		line: before.line,
		heading: null,
		of: told$1(before, [offline])
	};
	if (before === void 0 && after !== void 0) return {
		is: "half",
		why: "online-only",
		line: after.line,
		heading: null,
		of: told$1(after, [online, outcomes$1])
	};
	if (before === void 0) return answerOf(document, "metrics");
	return {
		is: "answered",
		line: before.line
	};
}
/** A study of which nothing is ever served: there is nobody to measure it on, and nothing to take back. */
function isUnserved({ sentences }) {
	return sentences.some((it) => isWord(it, /nothing (?:is|will be|gets) (?:served|deployed|shipped)|(?:will|does|do) not (?:be )?(?:serve|deploy|ship|go live)|not (?:be )?(?:served|deployed)|no (?:deployment|serving)\b|(?:analysis|research|exploration|study) only/i));
}
/** What stands under the problem tells what is, not what is measured. */
function isBefore({ line }, document) {
	return sectionsOn(document, "problem").named.some(({ sentences }) => sentences.some((it) => it.line === line));
}
function sectionsWith({ sections }, words) {
	return sections.filter(({ heading }) => words.test(plainHeading(heading)));
}
function filledAs(document, words) {
	return sectionsWith(document, words).filter(isFilled)[0]?.sentences[0];
}
/** The figure as it is written; where only its heading tells what it is, all that stands there. */
function told$1({ text }, words) {
	return words.map((it) => it.exec(text)?.[0]).find((it) => it !== void 0) ?? text;
}
// src/weigh/design/problem-answer.ts
/** Headings below which some tell the problem and some only what they build. */
const either$1 = /^(?:overview|summary|executive summary|introduction|intro|abstract|tl;?dr)$/;
/** A sentence that tells what is built. */
const builds = /^(?:we|i|this (?:document|doc|design|rfc|proposal|note|project)|the (?:new|proposed) \w+)\b.{0,24}\b(?:replac|introduc|propos|build|will|describ|add|train|us(?:e|es|ing)\b|implement|present|outlin|cover|design|migrat|deploy)\w*/i;
/** Whether a document says which problem it solves: an overview that only tells what is built does not. */
function problemAnswer(document) {
	const { about } = sectionsOn(document, "problem");
	const filled = about.filter(isFilled);
	if (filled.length === 0 || !filled.every(onlyBuilds)) return answerOf(document, "problem");
	const sections = document.sections.filter((section) => !filled.includes(section));
	return answerOf({
		...document,
		sections
	}, "problem");
}
function onlyBuilds({ heading, sentences }) {
	const said = sentences.filter(({ is }) => is !== "open");
	const tells = (it) => it.is === "shown" || !builds.test(it.text) || isWord(it, questionWords.problem.said);
	return either$1.test(plainHeading(heading)) && !said.some(tells);
}
// src/weigh/design/open-questions.ts
/** Every question of the review, with how far it is answered. */
function reviewAnswers(document) {
	const answer = (question) => {
		switch (question) {
			case "alternatives": return alternativesAnswer(document);
			case "data": return dataAnswer(document);
			case "metrics": return metricsAnswer(document);
			case "rollback": return isUnserved(document) ? {
				is: "answered",
				line: document.line
			} : answerOf(document, question);
			case "problem": return problemAnswer(document);
			case "non-goals":
			case "cost":
			case "unknowns": return answerOf(document, question);
			default: return question;
		}
	};
	return Object.fromEntries(reviewQuestions.map((question) => [question, answer(question)]));
}
/** The five questions for every ML system, with how far each is answered. */
function systemAnswers(document) {
	const unserved = isUnserved(document) ? [
		"feedback",
		"scale",
		"success"
	] : [];
	const answer = (question) => unserved.includes(question) ? {
		is: "answered",
		line: document.line
	} : answerOf(document, question);
	return Object.fromEntries(systemQuestions.map((question) => [question, answer(question)]));
}
/** Those that are open, in their order; nobody is asked for what is unknown alone. */
function openOf(answers) {
	const open = Object.entries(answers).flatMap(([question, answer]) => answer.is === "answered" ? [] : [{
		question,
		answer
	}]);
	return open.every(({ question }) => question === "unknowns") ? [] : open;
}
// src/detect/design/five-questions.ts
var five_questions_default = detector({
	reads: ["sides", "evidence"],
	*detect({ sides, evidence }) {
		const models = Object.values(valueOf(evidence.settings)?.models ?? {});
		for (const design of changedDesigns(sides, models)) yield* designSightings(design, {
			base: design.base === null ? [] : openOf(systemAnswers(design.base)),
			head: openOf(systemAnswers(design.head))
		}, (questions) => ({ questions: askedOf(design.head, questions) }));
	}
});
// src/detect/design/incomplete.ts
var incomplete_default$4 = detector({
	reads: ["sides", "evidence"],
	*detect({ sides, evidence }) {
		const models = Object.values(valueOf(evidence.settings)?.models ?? {});
		for (const design of changedDesigns(sides, models)) yield* designSightings(design, {
			base: design.base === null ? [] : openOf(reviewAnswers(design.base)),
			head: openOf(reviewAnswers(design.head))
		}, (questions) => ({ open: openPhrases(design.head, questions) }));
	}
});
// src/detect/features/no-hypothesis.ts
/** New columns that are looked for in the compact; of more nobody named each. */
const most$8 = 100;
var no_hypothesis_default = detector({
	reads: [
		"model",
		"sides",
		"compact"
	],
	*detect({ model, sides, compact }) {
		const entered = newFeatures(model, sides);
		const isNamed = (column) => isTold(compact, ["candidateSignals"], (text, raw) => names(text, raw, column));
		const open = entered.slice(0, most$8).filter((column) => !isNamed(column));
		if (open.length === 0) return;
		const count = open.length + Math.max(0, entered.length - most$8);
		const shown = open.slice(0, 4).join(", ") + (count > 4 ? ` and ${count - 4} more` : "");
		yield {
			place: { is: "model" },
			variant: count === 1 ? "one" : "several",
			text: open.toSorted().join(" "),
			facts: { columns: shown }
		};
	}
});
/** `merchant_age_days` is named by itself, by "merchant age", by `merchant_*`. */
function names(text, raw, column) {
	const words = column.split(/[^\p{L}\p{N}]+|(?<=[a-z])(?=[A-Z])/u).filter((word) => word !== "");
	if (holdsWord(text, column) || holdsWord(text, words.join(" "))) return true;
	if (words.length > 2 && holdsWord(text, words.slice(0, -1).join(" "))) return true;
	return raw.toLowerCase().includes(`${(words[0] ?? "").toLowerCase()}_*`);
}
// src/weigh/loosened-limits.ts
/** What became weaker from one set of bounds to another, in words; nothing where it became tighter or was only written differently. */
function weakerBounds(base, head) {
	const [was, is] = [fenceOf(base), fenceOf(head)];
	return [
		...was.floor !== null && is.floor === null ? [`its floor ${was.floor} is removed`] : [],
		...was.ceiling !== null && is.ceiling === null ? [`its ceiling ${was.ceiling} is removed`] : [],
		...was.floor !== null && is.floor !== null && below(is.floor, was.floor) ? [`its floor falls from ${was.floor} to ${is.floor}`] : [],
		...was.ceiling !== null && is.ceiling !== null && below(was.ceiling, is.ceiling) ? [`its ceiling rises from ${was.ceiling} to ${is.ceiling}`] : []
	];
}
function fenceOf({ min, max, between }) {
	return {
		floor: min ?? between?.[0] ?? null,
		ceiling: max ?? between?.[1] ?? null
	};
}
/** What became weaker in a limit against a reference. A demanded gain, or a loss of nothing, includes every allowed loss. */
function weakerChange(base, head, name) {
	if (base === void 0) return [];
	if (head === void 0) return [`its limit against ${name} is removed`];
	const forbidsLoss = amounts(head.minGain).length > 0 || amounts(head.maxLoss).some((amount) => decimal(amount).isZero());
	const found = [];
	for (const unit of ["absolute", "relative"]) {
		const [loss, nowLoss] = [base.maxLoss?.[unit], head.maxLoss?.[unit]];
		const [gain, nowGain] = [base.minGain?.[unit], head.minGain?.[unit]];
		if (loss !== void 0 && !forbidsLoss && nowLoss === void 0) found.push(`its ${unit} max_loss ${loss} against ${name} is removed`);
		if (loss !== void 0 && !forbidsLoss && nowLoss !== void 0 && below(loss, nowLoss)) found.push(`its ${unit} max_loss against ${name} rises from ${loss} to ${nowLoss}`);
		if (gain !== void 0 && nowGain === void 0 && !(decimal(gain).isZero() && forbidsLoss)) found.push(`its ${unit} min_gain ${gain} against ${name} is removed`);
		if (gain !== void 0 && nowGain !== void 0 && below(nowGain, gain)) found.push(`its ${unit} min_gain against ${name} falls from ${gain} to ${nowGain}`);
	}
	return found;
}
function amounts(amount) {
	return [amount?.absolute, amount?.relative].filter((one) => one !== void 0);
}
/** Whether one number as written is less than another. */
function below(a, b) {
	return decimal(a).lessThan(decimal(b));
}
// src/weigh/question/primary-gate.ts
/** The gate that decides: of the metric that the compact calls its success, else the first on quality that holds. */
function primaryGate(gates, compact) {
	const deciding = gates.filter(({ tier, metric }) => tier === "hold" && metricFamily(metric)?.operational !== true);
	const [named] = mentions$1((valueOf(compact)?.fields.successMetric?.value ?? "").slice(0, 2e3), deciding.map(({ metric }) => metric));
	return deciding.find(({ metric }) => metric === named?.metric) ?? deciding[0] ?? null;
}
/** What this change asks less of in the gate that decides, or what it puts in its place; null where it stays or asks more. */
function primaryGateMove({ gates, isNew }, compact) {
	const [base, head] = [valueOf(gates.base), valueOf(gates.head)];
	const gate = base === null || isNew ? null : primaryGate(base.gates, compact);
	if (gate === null || base === null || head === null) return null;
	const now = head.gates.find(({ metric }) => metric === gate.metric);
	if (now === void 0) {
		const instead = primaryGate(head.gates.filter(({ metric }) => base.gates.every((it) => it.metric !== metric)), compact);
		return {
			gate,
			what: instead === null ? "is no gate any more" : `gives way to ${instead.metric}`
		};
	}
	const what = [
		...weakerBounds(gate, now),
		...weakerChange(gate.baseline, now.baseline, "baseline"),
		...weakerChange(gate.production, now.production, "production")
	];
	return what.length === 0 ? null : {
		gate,
		what: what.slice(0, 2).join("; ")
	};
}
// src/weigh/question/reference-values.ts
/** Metrics of a file that are looked at; a person writes some dozens. */
const most$7 = 5e3;
/** The wanted metrics of the candidate with what the model on base had; nothing where this change brought no figures, or those of another state. */
function movedMetrics(model, wanted) {
	const head = valueOf(model.metrics.head);
	if (head === null || !model.change.metrics || staleness(model).stale === true) return [];
	const candidate = candidateOf(model.metrics.head);
	const digests = model.artifact.base === null ? [] : [model.artifact.base.digest];
	const reference = referenceOf("baseline", model.metrics.base, head, digests, model.id);
	return Object.keys(head.metrics).slice(0, most$7).filter(wanted).flatMap((metric) => {
		const [to, from] = [candidate.observe(metric, null), reference.value(metric, null)];
		if (to.is !== "number" || from.is !== "number" || from.comparable.is === "no") return [];
		return [{
			metric,
			from: from.value.toNumber(),
			to: to.value.toNumber(),
			rescored: from.rescored
		}];
	});
}
// src/detect/gates/baseline-fell.ts
/** The share of itself that the old figure lost at least: less is what another sample of the same data gives. */
const least$3 = .03;
var baseline_fell_default = detector({
	reads: [
		"model",
		"gates",
		"compact"
	],
	asks: ({ gates }) => gates.length > 0,
	*detect({ model, compact }) {
		const gate = primaryGate(valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates ?? [], compact);
		const before = valueOf(model.metrics.base)?.metrics ?? {};
		const moved = movedMetrics(model, (metric) => metric === gate?.metric).find(({ rescored }) => rescored);
		const stated = moved !== void 0 && Object.hasOwn(before, moved.metric) ? before[moved.metric] : void 0;
		if (moved === void 0 || stated?.is !== "number" || gate === null || gate.better === null) return;
		const { metric, from: again, to } = moved;
		const worse = (a, b) => gate.better === "higher" ? a < b : a > b;
		if (!(worse(again, stated.value) && Math.abs(again - stated.value) >= least$3 * Math.abs(stated.value)) || !worse(again, to) || !worse(to, stated.value)) return;
		if (isTold(compact, allFields, (text) => namesFigure(text, again))) return;
		yield {
			place: {
				is: "gate",
				metric,
				slice: null,
				against: "baseline"
			},
			facts: {
				metric,
				before: stated.value,
				again,
				now: to
			}
		};
	}
});
// src/detect/gates/do-not-ship.ts
var do_not_ship_default = detector({
	reads: ["gates"],
	*detect({ gates }) {
		for (const gate of gates) if (gate.reason === "do-not-ship") yield {
			place: gatePlace(gate),
			variant: gate.sense ?? "min",
			facts: gateFacts(gate)
		};
	}
});
// src/weigh/slices-regressed.ts
/** Which missed slice limits are the average hiding a slice; the others are plain misses. */
function regressedSlices(gates, model) {
	const candidate = candidateOf(model.metrics.head);
	const digests = model.artifact.base === null ? [] : [model.artifact.base.digest];
	const reference = (name) => referenceOf(name, name === "baseline" ? model.metrics.base : model.production.base, valueOf(model.metrics.head), digests, model.id);
	const references = {
		baseline: reference("baseline"),
		production: reference("production")
	};
	const found = /* @__PURE__ */ new Map();
	for (const gate of gates) {
		if (gate.slice === null || !missReasons.has(gate.reason) || gate.sense === "between" || gate.against === "slices") continue;
		const regression = regressionOf(gate, candidate, references[gate.against === "production" ? "production" : "baseline"]);
		if (regression !== null) found.set(gate, regression);
	}
	return found;
}
function regressionOf({ metric, slice, sense }, candidate, reference) {
	const [part, whole] = [candidate.observe(metric, slice), candidate.observe(metric, null)];
	const [partBefore, wholeBefore] = [reference.value(metric, slice), reference.value(metric, null)];
	if (part.is === "trouble" || whole.is === "trouble" || partBefore.is === "trouble" || wholeBefore.is === "trouble") return null;
	if (partBefore.comparable.is !== "yes" || wholeBefore.comparable.is !== "yes") return null;
	const worse = (now, before) => sense === "max" ? now.greaterThan(before) : now.lessThan(before);
	if (!worse(part.value, partBefore.value) || worse(whole.value, wholeBefore.value)) return null;
	return {
		before: partBefore.value.toNumber(),
		overallBefore: wholeBefore.value.toNumber(),
		overall: whole.value.toNumber()
	};
}
// src/detect/gates/failed.ts
var failed_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		const regressed = regressedSlices(gates, model);
		for (const gate of gates) {
			if (!missReasons.has(gate.reason) || regressed.has(gate)) continue;
			const costs = gate.reason === "above-max" && metricFamily(gate.metric)?.operational === true;
			yield {
				place: gatePlace(gate),
				variant: costs ? "too-costly" : gate.reason,
				severity: loweredBy(gate.tier),
				facts: gateFacts(gate)
			};
		}
	}
});
// src/weigh/golden-paths.ts
/** Golden examples of both sides. One that base has gained since, and that the change left alone, is not missing at head. */
function goldenPaths({ contractTree, change }, base, head) {
	const of = (side, contract) => {
		const tree = contractTree[side];
		return tree === null ? [] : goldenCases(contract, tree.at, Object.keys(tree.digests)).map(({ path }) => path);
	};
	const were = of("base", base);
	const within = (golden) => (path) => path === golden || path.startsWith(`${golden}/`);
	const there = Object.keys(contractTree.head?.digests ?? {});
	const gained = were.filter((golden) => !change.contract.some(within(golden)) && !there.some(within(golden)));
	return {
		base: were,
		head: [...of("head", head), ...gained]
	};
}
// src/weigh/loosened-words.ts
/** A ceiling that was raised or taken away. */
function rose(what, base, head) {
	if (base === void 0) return [];
	return head === void 0 ? gone(what) : head > base ? [`${what} rises from ${base} to ${head}`] : [];
}
/** A floor that was lowered or taken away. */
function fell(what, base, head) {
	if (base === void 0) return [];
	return head === void 0 ? gone(what) : head < base ? [`${what} falls from ${base} to ${head}`] : [];
}
/** A word that is another now, or none. */
function turned(what, base, head) {
	if (base === void 0 || base === head) return [];
	return head === void 0 ? gone(what) : [`${what} turns from ${base} to ${head}`];
}
function gone(what) {
	return [`${what} is removed`];
}
// src/weigh/loosened-cost.ts
/** Providers that must no longer run, budgets that were raised. */
function loosenedCost(base, head) {
	return [...Object.entries(base.providers).flatMap(([name, was]) => loosenedProvider(`providers.${name}`, was, head.providers[name])), ...loosenedBudgets(base.cost, head.cost)];
}
function loosenedProvider(what, was, is) {
	if (is === void 0) return gone(what);
	return [
		...was.required ? turned(`${what}.required`, "true", String(is.required)) : [],
		...fell(`${what}.nodes`, was.nodes, is.nodes),
		...fell(`${what}.time`, was.time, is.time),
		...turned(`${what}.device`, was.device, is.device),
		...was.parity ? turned(`${what}.parity`, "true", String(is.parity)) : [],
		...was.tf32 ? [] : turned(`${what}.tf32`, "false", String(is.tf32))
	];
}
function loosenedBudgets(was, is) {
	if (was === void 0) return [];
	if (is === void 0) return gone("cost");
	const ceilings = [
		"load_ms",
		"p50_ms",
		"p95_ms",
		"p99_ms",
		"peak_memory_mb",
		"accelerator_memory_mb",
		"size_mb"
	];
	return [
		...was.runner === "dedicated" ? turned("cost.runner", was.runner, is.runner) : [],
		...turned("cost.provider", was.provider ?? "any", is.provider ?? "any"),
		...fell("cost.batch", was.batch, is.batch),
		...fell("cost.concurrency", was.concurrency, is.concurrency),
		...fell("cost.rows_per_second", was.rows_per_second, is.rows_per_second),
		...ceilings.flatMap((key) => rose(`cost.${key}`, was[key], is[key]))
	];
}
// src/weigh/loosened-outputs.ts
/** What outputs must no longer keep to. An output that is gone changes the signature and is told there. */
function loosenedOutputs(base, head) {
	return Object.entries(base).flatMap(([name, was]) => {
		const is = Object.hasOwn(head, name) ? head[name] : void 0;
		return is === void 0 ? [] : loosenedOutput(was, is).map((what) => `outputs.${name}.${what}`);
	});
}
function loosenedOutput(base, head) {
	const { categories } = base;
	const more = head.categories?.filter((it) => !categories?.includes(it));
	const [was, is] = [base.sums_to, head.sums_to];
	const order = (it) => `${it.is} ${it.in === void 0 ? `along ${it.axis}` : `in ${it.in}`}`;
	const kept = head.monotone.map(order);
	return [
		...fell("min", base.min, head.min),
		...rose("max", base.max, head.max),
		...categories === void 0 ? [] : more === void 0 ? gone("categories") : more.map((it) => `categories allows ${it}`),
		...base.finite ? turned("finite", "true", String(head.finite)) : [],
		...base.nullable ? [] : turned("nullable", "false", String(head.nullable)),
		...base.shape !== void 0 && head.shape === void 0 ? gone("shape") : [],
		...was === void 0 ? [] : turned("sums_to", `${was.value} along ${was.axis}`, is && `${is.value} along ${is.axis}`),
		...is?.tolerance === void 0 ? [] : rose("sums_to.tolerance", was?.tolerance ?? (was === void 0 ? void 0 : 0), is.tolerance),
		...base.monotone.map(order).filter((it) => !kept.includes(it)).map((it) => `monotone no longer asks for ${it}`)
	];
}
// src/weigh/loosened-contract.ts
/** What head's contract asks less of than base's does, one phrase each. Signatures are compared elsewhere. */
function loosenedContract(base, head, golden) {
	return [
		...ofModel(base.model, head.model),
		...base.runtime === void 0 ? [] : turned("runtime", words$2(base.runtime), head.runtime && words$2(head.runtime)),
		...maxAges(base, head),
		...loosenedOutputs(base.outputs, head.outputs),
		...ofBehaviour(base.behaviour, head.behaviour),
		...base.batch === "independent" ? turned("batch", base.batch, head.batch) : [],
		...base.deterministic ? turned("deterministic", "true", String(head.deterministic)) : [],
		...fell("generated.cases", base.generated.cases, head.generated.cases),
		...ofGolden(base, head, golden),
		...ofEquivalence(base, head),
		...loosenedCost(base, head)
	];
}
function ofModel(base, head) {
	const widened = ["domains", "operators"].flatMap((key) => {
		const before = base[key];
		if (before === void 0) return [];
		const more = head[key]?.filter((it) => !before.includes(it));
		return more === void 0 ? gone(`model.${key}`) : more.map((it) => `model.${key} allows ${it}`);
	});
	return [
		...["sha256", "version"].filter((key) => base[key] !== void 0 && head[key] === void 0).flatMap((key) => gone(`model.${key}`)),
		...base.metadata.filter((key) => !head.metadata.includes(key)).map((key) => `model.metadata no longer asks for ${key}`),
		...["opset", "ir"].flatMap((key) => [...rose(`model.${key}.max`, base[key]?.max, head[key]?.max), ...fell(`model.${key}.min`, base[key]?.min, head[key]?.min)]),
		...widened
	];
}
function maxAges(base, head) {
	return Object.entries(base.inputs).flatMap(([name, { max_age }]) => {
		const now = Object.hasOwn(head.inputs, name) ? head.inputs[name] : void 0;
		return now === void 0 ? [] : rose(`inputs.${name}.max_age`, max_age, now.max_age);
	});
}
function ofBehaviour(base, head) {
	const [was, is] = [base.largest_batch, head.largest_batch];
	return [
		...base.schema === void 0 ? [] : turned("behaviour.schema", base.schema, head.schema),
		...behaviourCases.flatMap((name) => turned(`behaviour.${name}`, base[name], head[name])),
		...turned("behaviour.largest_batch", was?.is, is?.is),
		...was?.is === "accept" && is?.is === "accept" ? fell("behaviour.largest_batch.size", was.size, is.size) : []
	];
}
function ofGolden(base, head, paths) {
	const providers = ["cpu", ...Object.keys(base.providers).filter((name) => name !== "cpu")];
	const tolerances = portElements.flatMap((type) => providers.flatMap((provider) => {
		const [was, is] = [toleranceOf(base, type, provider), toleranceOf(head, type, provider)];
		const what = provider === "cpu" ? type : `${provider}.${type}`;
		return [...rose(`tolerance.${what}.absolute`, was.absolute, is.absolute), ...rose(`tolerance.${what}.relative`, was.relative, is.relative)];
	}));
	const kept = new Set(paths.head);
	return [
		...paths.base.filter((path) => !kept.has(path)).map((path) => `the golden example ${path} is removed`),
		...tolerances,
		...base.golden.nan_equal ? [] : turned("golden.nan_equal", "false", String(head.golden.nan_equal))
	];
}
function ofEquivalence(base, head) {
	const [was, is] = [base.equivalence, head.equivalence];
	if (was === void 0) return [];
	if (is === void 0) return gone("equivalence");
	const [before, after] = [equivalenceTolerance(base, "float32", "cpu"), equivalenceTolerance(head, "float32", "cpu")];
	return [
		...turned("equivalence.predictions", was.predictions, is.predictions),
		...rose("equivalence.max_differing", was.max_differing, is.max_differing),
		...was.tolerance === void 0 && is.tolerance === void 0 ? [] : rose("equivalence.tolerance.absolute", before.absolute, after.absolute),
		...was.tolerance === void 0 && is.tolerance === void 0 ? [] : rose("equivalence.tolerance.relative", before.relative, after.relative)
	];
}
function words$2({ name, version }) {
	return version === void 0 ? name : `${name} ${version}`;
}
// src/weigh/loosened-gates.ts
const order = [
	"note",
	"warn",
	"hold"
];
/** What head's gates ask less of than base's do, one phrase each. `slices` are the candidate's: a raised `min_examples` counts where it takes one of them out of judgement. */
function loosenedGates(base, head, slices) {
	const now = new Map(head.gates.map((gate) => [gate.metric, gate]));
	return base.gates.flatMap((gate) => {
		const same = now.get(gate.metric);
		return (same === void 0 ? ["the gate is removed"] : weakerGate(gate, same, slices)).map((what) => `${gate.metric}: ${what}`);
	});
}
function weakerGate(base, head, slices) {
	const found = [...weakerBounds(base, head), ...weakerTier(base.tier, head.tier)];
	if (base.better !== null && head.better !== null && base.better !== head.better) found.push(`better turns from ${base.better} to ${head.better}`);
	if (base.doNotShip !== void 0) found.push(...weakerBounds(base.doNotShip, head.doNotShip ?? {}).map((what) => `do_not_ship: ${what}`));
	found.push(...weakerChange(base.baseline, head.baseline, "baseline"), ...weakerChange(base.production, head.production, "production"));
	for (const line of base.slices) {
		const same = head.slices.find(({ slice }) => slice === line.slice);
		const covering = head.slices.filter(({ slice }) => slice === line.slice || line.slice.includes("=") && sliceKey(line.slice) === sliceKey(slice) && !slice.includes("="));
		const weaker = (other) => weakerSlice({
			line,
			tier: line.tier ?? base.tier
		}, {
			line: other,
			tier: other.tier ?? head.tier
		}, slices);
		if (covering.some((other) => weaker(other).length === 0)) continue;
		found.push(...(same === void 0 ? ["its limit is removed"] : weaker(same)).map((what) => `slice ${line.slice}: ${what}`));
	}
	return found;
}
function weakerSlice(base, head, slices) {
	const [was, is] = [base.line, head.line];
	const found = [...weakerBounds(was, is), ...weakerTier(base.tier, head.tier)];
	found.push(...weakerChange(was.baseline, is.baseline, "baseline"), ...weakerChange(was.production, is.production, "production"));
	if (was.maxGap !== void 0 && is.maxGap === void 0) found.push(`its max_gap ${was.maxGap} is removed`);
	if (was.maxGap !== void 0 && is.maxGap !== void 0 && below(was.maxGap, is.maxGap)) found.push(`its max_gap rises from ${was.maxGap} to ${is.maxGap}`);
	return [...found, ...movedExamples(was, is, slices)];
}
function movedExamples(was, is, slices) {
	const [before, after] = [was.minExamples ?? 0, is.minExamples ?? 0];
	if (after < before) return [is.minExamples === void 0 ? `its min_examples ${before} is removed` : `its min_examples falls from ${before} to ${after}`];
	const taken = Object.entries(slices).filter(([name, { n }]) => (name === was.slice || sliceKey(name) === sliceKey(was.slice)) && n !== null && n >= before && n < after);
	return taken.length === 0 ? [] : [`its min_examples rises from ${before} to ${after}, so ${taken.map(([name]) => name).slice(0, 3).join(", ")} would no longer be judged`];
}
function weakerTier(base, head) {
	return order.indexOf(head) < order.indexOf(base) ? [`its tier falls from ${base} to ${head}`] : [];
}
// src/weigh/loosened-reference.ts
/** Production values that head's reference states worse than base's, where a gate compares with production: the limit would get easier. */
function loosenedReference({ gates }, base, head) {
	return gates.flatMap((gate) => {
		if (gate.better === null) return [];
		const better = gate.better;
		const whole = gate.production === void 0 ? [] : easier(gate.metric, own(base.metrics, gate.metric), own(head.metrics, gate.metric), better);
		const keys = gate.slices.filter(({ production }) => production !== void 0).map(({ slice }) => slice);
		const parts = Object.keys(base.slices).filter((name) => keys.some((key) => key === name || key === sliceKey(name))).flatMap((name) => easier(`${gate.metric} of ${name}`, own(base.slices[name]?.metrics ?? {}, gate.metric), own(head.slices[name]?.metrics ?? {}, gate.metric), better));
		return [...whole, ...parts];
	});
}
function own(map, metric) {
	return Object.hasOwn(map, metric) ? map[metric] : void 0;
}
function easier(name, base, head, better) {
	if (base?.is !== "number" || head?.is !== "number") return [];
	const [was, is] = [decimal(base.text), decimal(head.text)];
	return (better === "higher" ? is.lessThan(was) : is.greaterThan(was)) ? [`${name} goes from ${base.text} to ${head.text}`] : [];
}
// src/weigh/loosened-settings.ts
/** What head's configuration asks less of one model than base's does, one phrase each; `now` is the day of the review. */
function loosenedSettings(base, head, id, now) {
	const model = Object.hasOwn(base.models, id) ? base.models[id] : void 0;
	const same = Object.hasOwn(head.models, id) ? head.models[id] : void 0;
	return [
		...model === void 0 ? [] : same === void 0 ? [`models.${id} is removed`] : loosenedModel(model, same, now).map((what) => `models.${id}.${what}`),
		.../* @__PURE__ */ new Set([...loosenedSeverities(severitiesFor(base, model), severitiesFor(head, same ?? model)), ...loosenedSeverities(severitiesFor(base, void 0), severitiesFor(head, void 0))]),
		...newApprovers(base.approvers, head.approvers),
		...moved("extends", base.extends, head.extends),
		...base.extends === void 0 && head.extends !== void 0 ? [`extends brings in ${head.extends}`] : []
	];
}
const ranks = {
	mode: [
		"observe",
		"comment",
		"enforce"
	],
	stage: ["exploration", "production"],
	impact: [
		"low",
		"standard",
		"high"
	]
};
function loosenedModel(base, head, now) {
	const found = [];
	for (const key of [
		"mode",
		"stage",
		"impact"
	]) {
		const rank = (value) => ranks[key].indexOf(value);
		if (rank(head[key]) < rank(base[key])) found.push(`${key} falls from ${base[key]} to ${head[key]}`);
	}
	const until = head.enforce_from;
	if (until !== void 0 && until > (base.enforce_from ?? "") && until > now.slice(0, 10)) found.push(`enforce_from moves out to ${until}`);
	if (base.strict && !head.strict) found.push("strict is turned off");
	for (const key of [
		"paths",
		"prompts",
		...base.strict ? ["depends_on"] : []
	]) {
		const gone = base[key].filter((path) => !takesAway(path) && !head[key].includes(path));
		const excepted = head[key].filter((path) => takesAway(path) && !base[key].includes(path));
		if (gone.length > 0) found.push(`${key} no longer holds ${gone.join(", ")}`);
		if (excepted.length > 0) found.push(`${key} now leaves out ${excepted.map((path) => path.slice(1)).join(", ")}`);
	}
	const lanes = head.lanes;
	if (lanes !== void 0 && (base.lanes === void 0 || base.lanes.some((lane) => !lanes.includes(lane)))) found.push("lanes leaves out lanes that were reviewed");
	for (const key of [
		"gates",
		"metrics",
		"production",
		"contract",
		"serving",
		"task",
		"labels"
	]) found.push(...moved(key, base[key], head[key]));
	found.push(...moved("data_contract", base.data_contract && named$2(base.data_contract), head.data_contract && named$2(head.data_contract)));
	if (base.artifact !== void 0 && head.artifact === void 0) found.push("artifact is removed");
	return found;
}
function takesAway(glob) {
	return glob.startsWith("!");
}
function named$2(paths) {
	return [paths].flat().join(" and ");
}
/** A setting that was taken away, or points elsewhere. Gates written in the configuration are compared by what they ask, not here. */
function moved(key, base, head) {
	if (base === void 0 || base === head) return [];
	if (head === void 0) return [`${key} is removed`];
	return typeof base === "string" && typeof head === "string" ? [`${key} changes from ${base} to ${head}`] : [];
}
const weights = [
	"off",
	"N",
	"Q",
	"W",
	"E"
];
/** Severities that hold for a model. What may only raise a rule's own severity counts as that or more. */
function severitiesFor({ ruled, severities }, model) {
	const of = ruled?.[model?.impact ?? "none"];
	return of === void 0 ? {
		said: severities,
		raised: []
	} : {
		said: {
			...of.raised,
			...of.severities
		},
		raised: Object.keys(of.raised)
	};
}
/** Lowered severities. Where base says nothing the page's default stood, so anything but E may lower it. */
function loosenedSeverities({ said: base }, { said: head, raised }) {
	const rank = (severity) => weights.indexOf(severity);
	return [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort().flatMap((rule) => {
		const was = Object.hasOwn(base, rule) ? base[rule] : void 0;
		const is = Object.hasOwn(head, rule) ? head[rule] : void 0;
		if (is === void 0) return was === "E" ? [`severities.${rule} is no longer E`] : [];
		if (was === void 0) return is === "E" || raised.includes(rule) ? [] : [`severities.${rule} becomes ${is}`];
		return rank(is) < rank(was) ? [`severities.${rule} falls from ${was} to ${is}`] : [];
	});
}
function newApprovers(base, head) {
	const known = new Set(base.map(plainName));
	const added = head.filter((login) => !known.has(plainName(login)));
	return added.length === 0 ? [] : [`approvers gains ${added.join(", ")}`];
}
// src/weigh/loosened.ts
/** Everything by which a change would weaken how its own model is judged. Tightening and rewriting are none. */
function loosenings(model, evidence) {
	if (model.isNew) return [{
		is: "loosened",
		variant: "new",
		path: settingsPath,
		what: [model.id]
	}];
	const workflows = evidence.reviewingWorkflows.filter(({ changed }) => changed).map(({ path }) => path);
	return [
		...isWithoutSettings(evidence) && model.gates.head.is === "absent" ? [] : ofGates(model),
		...ofSettings(model, evidence),
		...ofReference(model),
		...isWithoutSettings(evidence) ? [] : ofContract(model),
		...workflows.length > 0 ? [{
			is: "loosened",
			variant: "workflow",
			path: workflows[0] ?? "",
			what: workflows
		}] : []
	];
}
/** Head has no configuration that can be read: that says it all, and its gates are gone with it. */
function isWithoutSettings({ headSettings }) {
	return headSettings.is === "absent" || headSettings.is === "unreadable" && headSettings.fault === "author";
}
function ofGates({ gates, settings, metrics }) {
	const { base, head } = gates;
	const path = typeof settings.gates === "string" ? settings.gates : settingsPath;
	if (base.is !== "read") return [];
	if (head.is === "unreadable") return head.fault === "ours" ? [{
		is: "unknown",
		why: head.why
	}] : [{
		is: "loosened",
		variant: "gates-broken",
		path,
		what: [onceNamed(head.why)]
	}];
	if (head.is === "absent") return [{
		is: "loosened",
		variant: "gates",
		path,
		what: ["every gate is removed"]
	}];
	const what = loosenedGates(base.value, head.value, valueOf(metrics.head)?.slices ?? {});
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "gates",
		path,
		what
	}];
}
function ofSettings({ id }, { settings, headSettings, asOf }) {
	if (settings.is !== "read") return [];
	if (headSettings.is === "unreadable") return headSettings.fault === "ours" ? [{
		is: "unknown",
		why: headSettings.why
	}] : [{
		is: "loosened",
		variant: "settings-broken",
		path: settingsPath,
		what: [onceNamed(headSettings.why)]
	}];
	if (headSettings.is === "absent") return [{
		is: "loosened",
		variant: "settings",
		path: settingsPath,
		what: ["the configuration is removed"]
	}];
	const what = loosenedSettings(settings.value, headSettings.value, id, asOf);
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "settings",
		path: settingsPath,
		what
	}];
}
function ofReference({ gates, production, settings }) {
	const file = valueOf(gates.base);
	if (file === null || production.base.is !== "read") return [];
	if (production.head.is === "unreadable" && production.head.fault === "ours") return [{
		is: "unknown",
		why: production.head.why
	}];
	const what = production.head.is === "read" ? loosenedReference(file, production.base.value, production.head.value) : [];
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "reference",
		path: settings.production ?? "",
		what
	}];
}
function ofContract(model) {
	const { contract, contractTree } = model;
	const [base, head] = [contract.base, contract.head];
	if (base.is !== "read" || contractTree.base === null || contractTree.head === null) return [];
	if (!contractTouched(model) && model.change.contract.length === 0) return [];
	const { at } = contractTree.head;
	if (head.is === "unreadable") return head.fault === "ours" ? [{
		is: "unknown",
		why: head.why
	}] : [{
		is: "loosened",
		variant: "contract-broken",
		path: at,
		what: [onceNamed(head.why)]
	}];
	if (head.is === "absent") return [{
		is: "loosened",
		variant: "contract",
		path: at,
		what: ["the contract is removed"]
	}];
	const now = contractTouched(model) ? head.value : base.value;
	const what = loosenedContract(base.value, now, goldenPaths(model, base.value, now));
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "contract",
		path: at,
		what
	}];
}
// src/detect/gates/loosened.ts
var loosened_default = detector({
	reads: ["model", "evidence"],
	when: "touched",
	*detect({ model, evidence }) {
		for (const one of loosenings(model, evidence)) if (one.is === "unknown") yield {
			could: "not-judge",
			because: "blind",
			why: one.why
		};
		else {
			const facts = {
				model: model.id,
				path: one.path,
				what: listed$2(one.what)
			};
			const sighting = {
				place: {
					is: "file",
					path: one.path
				},
				text: one.variant,
				variant: one.variant,
				facts
			};
			yield isBroken(one) ? sighting : {
				...sighting,
				settledBy: "approval"
			};
		}
	}
});
function isBroken(one) {
	return one.is === "loosened" && one.variant.endsWith("-broken");
}
// src/weigh/slices-shed.ts
/** A slice that shrank to less than this share of what base measured was not measured again. */
const shareThatCounts = .1;
/**
* Slice limits that nobody can judge because the author's file no longer says, or hardly says, what it measured: no count of examples at
* all, or a tenth of base's. A slice that always was small is only small.
*/
function shedSlices(gates, base) {
	return gates.filter(({ reason, slice, metric, n }) => {
		if (reason !== "slice-too-small" || slice === null || !slice.includes("=")) return false;
		if (n === null) return true;
		const before = base !== null && Object.hasOwn(base.slices, slice) ? base.slices[slice] : void 0;
		const own = before !== void 0 && Object.hasOwn(before.metrics, metric) ? before.metrics[metric] : void 0;
		const counted = (own?.is === "number" ? own.n : void 0) ?? before?.n ?? null;
		return counted !== null && n < counted * shareThatCounts;
	});
}
// src/detect/gates/metrics-missing.ts
const missing = /* @__PURE__ */ new Set([
	"metric-absent",
	"file-absent",
	"slice-absent",
	"not-a-number",
	"infinite",
	"string",
	"boolean",
	"null",
	"impossible-value",
	"duplicate-key",
	"reserved-key",
	"invalid-json"
]);
var metrics_missing_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		const blind = gates.filter(({ reason, observed }) => (reason === "too-large" || reason === "unreadable") && observed === null);
		if (blind[0] !== void 0) yield {
			could: "not-judge",
			because: "blind",
			why: blind[0].detail ?? "the metrics could not be read",
			severity: loweredBy(gravestTier(blind))
		};
		const shed = new Set(shedSlices(gates, valueOf(model.metrics.base)));
		const found = gates.filter((gate) => missing.has(gate.reason) || shed.has(gate));
		const [first] = found;
		if (first === void 0) return;
		const file = model.settings.metrics;
		const whole = found.every(({ reason, detail }) => reason === first.reason && detail === first.detail);
		const variant = first.reason === "file-absent" ? file === void 0 ? "unnamed" : "absent" : whole && found.length > 1 ? "file" : "values";
		yield {
			place: file === void 0 ? { is: "model" } : {
				is: "file",
				path: file
			},
			text: "metrics",
			variant,
			severity: loweredBy(gravestTier(found)),
			facts: {
				file: file ?? "",
				why: sentence(first.detail ?? first.reason, file ?? ""),
				missing: listed$2(found.map(inWords)),
				count: new Set(found.map(inWords)).size
			}
		};
	}
});
/** Without the file, which the page names, and the full stop that it sets. */
function sentence(why, file) {
	return (why.startsWith(`${file}: `) ? why.slice(file.length + 2) : why).replace(/\.$/, "");
}
function inWords(gate) {
	const subject = subjectOf(gate);
	const { reason, detail } = gate;
	if (reason === "metric-absent") return `${subject} is absent (${detail ?? "no such metric"})`;
	return detail === void 0 ? `${subject}: ${reason}` : `${subject} (${detail})`;
}
// src/weigh/question/metric-mistake.ts
/** A mistake that classifiers make, and metrics that count it: which fall with more of it, and which rise. */
const mistakes$1 = [{
	mistake: "misses",
	falls: "recall|sensitivity|tpr|true positive rate|hit rate|detection rate",
	rises: "fnr|false negative rate|miss rate"
}, {
	mistake: "false alarms",
	falls: "precision|ppv|specificity|tnr|true negative rate",
	rises: "fpr|false positive rate|false alarm rate"
}];
/** The mistake that a metric counts, by its name, and which way it moves with more of it; null: it counts neither alone. */
function metricMistake(metric) {
	const name = metric.slice(0, 120).toLowerCase().replace(/[^a-z0-9]+/g, " ").replace(/^(?:val|valid|validation|test|eval|holdout) /, "").replace(/(?: at)? ?\d[\d ]*$/, "").trim();
	for (const { mistake, ...ways } of mistakes$1) for (const way of ["falls", "rises"]) if (ways[way].split("|").includes(name)) return {
		mistake,
		with: way
	};
	return null;
}
/** Words by which people speak of a mistake. */
const mistakeWords = {
	misses: /\b(?:miss(?:es|ed)?|missing more|false negatives?|recall|undetected|slips? through|fnr)\b/i,
	"false alarms": /\b(?:false alarms?|false positives?|precision|wrongly|falsely|good customers?|fpr)\b/i
};
// src/weigh/question/mistake-trade.ts
/** Less than this is what another seed gives. */
const least$2 = .01;
/** The trade between misses and false alarms that the metrics tell; null: both moved the same way, or hardly. */
function mistakeTrade(model) {
	const known = valueOf(model.metrics.head)?.metrics ?? {};
	const moved = movedMetrics(model, (metric) => metricMistake(metric) !== null).flatMap((it) => {
		const of = metricMistake(it.metric);
		const value = Object.hasOwn(known, it.metric) ? known[it.metric] : void 0;
		const inNoise = value?.is === "number" && value.low !== void 0 && value.high !== void 0 && value.low <= it.from && it.from <= value.high;
		if (of === null || inNoise || Math.abs(it.to - it.from) < least$2) return [];
		const isMore = of.with === "falls" ? it.to < it.from : it.to > it.from;
		return [{
			...it,
			mistake: of.mistake,
			isMore
		}];
	});
	const lost = moved.find(({ isMore }) => isMore);
	const won = moved.find(({ isMore, mistake }) => !isMore && mistake !== lost?.mistake);
	return lost === void 0 || won === void 0 ? null : {
		mistake: lost.mistake,
		lost,
		won
	};
}
// src/weigh/question/threshold-moves.ts
const hint$3 = /thresh|cut_?off|operating_?point/i;
const named$1 = /(?:^|_)(?:thresholds?|thresh|cut_?off|operating_point)(?:_|$)/i;
/** Thresholds of other things: of watching, of training, of choosing features, of waiting. */
const others = /(?:^|_)(?:drift|psi|p_?value|latency|time_?out|memory|cpu|retr|varian|correl|import|vif|missing|null|nan|freq|rare|iou|nms|outlier|clip|grad|norm|patience|(?:early_?)?stop|plateau|improve|toler|impurity|prun|token|length|size|log|warn|alert|alarm|monitor|health|coverage|freshness|queue|error|rate|scal|count|gate|similar|test)/i;
/** Thresholds of a side; where there are more, they are data. Programs that are parsed for them: a change of more is no threshold's move. */
const most$6 = {
	thresholds: 300,
	programs: 100
};
/** Decision thresholds that the change moved, of a model's code and configuration; each file's name has one value on either side. */
function thresholdMoves({ settings }, sides) {
	const of = ({ programs, documents }) => {
		const isOurs = (path) => partOf$1(settings, path) === "code" || partOf$1(settings, path) === "config";
		const mentioning = programs.filter((it) => isOurs(it.headPath) && it.cells.some(({ text }) => hint$3.test(text)));
		const found = [...mentioning.length > most$6.programs ? [] : mentioning.flatMap(inProgram), ...documents.filter((it) => isOurs(it.headPath)).flatMap(inDocument)];
		return found.length > most$6.thresholds ? [] : found;
	};
	const [base, head] = [of(sides.base), of(sides.head)];
	const values = (all, { path, name }) => new Set(all.filter((it) => it.path === path && it.name === name).map(({ value }) => value));
	return head.flatMap((now, at) => {
		const [was, is] = [values(base, now), values(head, now)];
		const [before] = was;
		return head.findIndex(({ path, name }) => path === now.path && name === now.name) === at && was.size === 1 && is.size === 1 && before !== void 0 && before !== now.value ? [{
			...now,
			before
		}] : [];
	});
}
function inProgram(program) {
	const { given, naming } = programParts(program);
	return given.flatMap(({ name, value, at }) => {
		if (!isDecision(name)) return [];
		const known = constantOf(value, naming);
		return typeof known === "number" ? [{
			path: program.headPath,
			name,
			value: known,
			place: lineOf$1(program, at, value.from)
		}] : [];
	});
}
function inDocument({ path, headPath, text }) {
	if (!hint$3.test(text)) return [];
	const root = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null;
	const found = [];
	const walk = (node, keys) => {
		if (node.is === "list") for (const [i, item] of node.items.entries()) walk(item, [...keys, String(i)]);
		if (node.is !== "map") return;
		for (const { key, value, line } of node.entries) {
			const name = [...keys, key];
			if (value.is === "number" && isDecision(key) && !keys.some((it) => others.test(plainKey(it)))) found.push({
				path: headPath,
				name: name.join("."),
				value: value.value,
				place: {
					is: "line",
					path: headPath,
					line,
					endLine: line,
					cell: null,
					fileLine: line,
					fileEndLine: line
				}
			});
			else walk(value, name);
		}
	};
	if (root !== null) walk(root, []);
	return found;
}
function isDecision(name) {
	return named$1.test(plainKey(name)) && !others.test(plainKey(name));
}
function plainKey(name) {
	return name.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[-.\s]+/g, "_");
}
// src/detect/gates/mistake-traded.ts
/** What the figures show says more than what was turned, and a threshold decides more than a gate: one question for all three. */
var mistake_traded_default = detector({
	reads: [
		"model",
		"sides",
		"compact"
	],
	when: "touched",
	*detect({ model, sides, compact }) {
		const trade = mistakeTrade(model);
		if (trade !== null) {
			if (!isTold(compact, costFields, (text) => mistakeWords[trade.mistake].test(text))) yield measured(trade);
			return;
		}
		const [move] = thresholdMoves(model, sides);
		if (move !== void 0) {
			const { name, before, value, path, place } = move;
			if (isTold(compact, costFields, (text) => namesFigure(text, value))) return;
			yield {
				place,
				variant: "threshold",
				text: `${name} ${value}`,
				facts: {
					name,
					before,
					now: value,
					path
				}
			};
			return;
		}
		const gate = primaryGateMove(model, compact);
		if (gate === null) return;
		const { metric } = gate.gate;
		const of = metricMistake(metric);
		if (of !== null && isTold(compact, costFields, (text) => mistakeWords[of.mistake].test(text))) return;
		const path = typeof model.settings.gates === "string" ? plainPath(model.settings.gates) : settingsPath;
		const facts = {
			metric,
			what: gate.what,
			path,
			mistake: of?.mistake ?? "errors"
		};
		yield {
			place: {
				is: "file",
				path
			},
			variant: "gate",
			text: `${metric} ${gate.what}`,
			facts
		};
	}
});
/** Measured figures move with every run: they are no part of what tells this question from another. */
function measured({ mistake, lost, won }) {
	return {
		place: {
			is: "gate",
			metric: lost.metric,
			slice: null,
			against: "baseline"
		},
		variant: "measured",
		facts: {
			lost: lost.metric,
			lostFrom: lost.from,
			lostTo: lost.to,
			won: won.metric,
			wonFrom: won.from,
			wonTo: won.to,
			mistake
		}
	};
}
// src/detect/gates/no-operational-metric.ts
var no_operational_metric_default = detector({
	reads: ["model"],
	*detect({ model }) {
		const read = model.isNew ? model.gates.head : model.gates.base;
		if (read.is !== "read" || read.value.gates.length === 0) return;
		if (read.value.gates.some(({ metric }) => metricFamily(metric)?.operational)) return;
		yield {
			place: { is: "model" },
			facts: {
				model: model.id,
				gated: read.value.gates.map(({ metric }) => metric).slice(0, 8).join(", ")
			}
		};
	}
});
// src/detect/gates/no-reference.ts
var no_reference_default = detector({
	reads: ["gates", "model"],
	asks: ({ gates }) => gates.some(({ against }) => against === "baseline" || against === "production"),
	*detect({ gates, model }) {
		for (const against of ["baseline", "production"]) {
			const rows = gates.filter((gate) => gate.against === against && gate.observed !== null);
			const blind = rows.filter(({ reason }) => reason === "too-large" || reason === "unreadable");
			if (blind.length > 0) yield {
				could: "not-judge",
				because: "blind",
				why: blind[0]?.detail ?? `the ${against} could not be read`,
				severity: loweredBy(gravestTier(blind))
			};
			for (const reason of ["reference-absent", "reference-near-zero"]) {
				const found = rows.filter((gate) => gate.reason === reason);
				if (found.length === 0) continue;
				const first = model.isNew && against === "baseline";
				yield {
					place: { is: "model" },
					text: `${reason} ${against}`,
					variant: first && reason === "reference-absent" ? "first" : reason,
					severity: first ? "N" : loweredBy(gravestTier(found)),
					facts: {
						against,
						metrics: named$9(found.map(subjectOf)),
						why: listed$2(found.map(({ detail }) => detail ?? reason), 3)
					}
				};
			}
		}
	}
});
// src/detect/gates/not-comparable.ts
var not_comparable_default = detector({
	reads: ["gates"],
	asks: ({ gates }) => gates.some(({ against }) => against === "baseline" || against === "production"),
	*detect({ gates }) {
		for (const against of ["baseline", "production"]) {
			const unstated = gates.filter((gate) => gate.against === against && gate.reason === "snapshot-unstated");
			if (unstated.length > 0) yield {
				could: "not-judge",
				because: "blind",
				why: `${named$9(unstated.map(subjectOf))} against ${against}: ${unstated[0]?.detail ?? "no data snapshot stated"}; state data.snapshot in both files, or score the reference again`,
				severity: loweredBy(gravestTier(unstated))
			};
			const found = gates.filter((gate) => gate.against === against && gate.reason === "not-comparable");
			if (found.length === 0) continue;
			const facts = {
				against,
				metrics: named$9(found.map(subjectOf)),
				why: listed$2(found.map(({ detail }) => detail ?? ""), 3)
			};
			yield {
				place: { is: "model" },
				text: against,
				severity: loweredBy(gravestTier(found)),
				facts
			};
		}
	}
});
// src/weigh/question/spent-room.ts
/** The room that is left of what there was, and how much of itself the figure has to have moved by: less is how it was measured. */
const most$5 = .4;
const least$1 = .1;
/** The guardrail whose room shrank most by this change; null where none lost much of it, or nothing was gained for it. */
function spentRoom(model, gates, compact) {
	const declared = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates ?? [];
	const primary = primaryGate(declared, compact);
	const gated = new Set(declared.map(({ metric }) => metric));
	const moved = movedMetrics(model, (metric) => gated.has(metric));
	const gain = moved.find(({ metric }) => metric === primary?.metric);
	if (primary === null || gain === void 0 || !isBetter(primary.better, gain)) return null;
	return gates.flatMap((gate) => {
		const it = moved.find(({ metric }) => metric === gate.metric);
		if (it === void 0 || gate.metric === primary.metric || gate.slice !== null || gate.against !== "limit") return [];
		const { limit, margin, status, sense } = gate;
		if (status !== "pass" || typeof limit !== "number" || margin === null || sense !== "min" && sense !== "max") return [];
		const before = sense === "max" ? limit - it.from : it.from - limit;
		const hasMoved = Math.abs(it.to - it.from) >= Math.abs(it.from) * least$1;
		return before > 0 && margin <= before * most$5 && hasMoved ? [{
			guardrail: {
				...it,
				limit
			},
			gain,
			left: margin / before
		}] : [];
	}).toSorted((a, b) => a.left - b.left)[0] ?? null;
}
function isBetter(better, { from, to }) {
	return better === "lower" ? to < from : better === "higher" && to > from;
}
// src/detect/gates/room-spent.ts
var room_spent_default = detector({
	reads: [
		"model",
		"gates",
		"compact"
	],
	asks: ({ gates }) => gates.length > 1,
	*detect({ model, gates, compact }) {
		const spent = spentRoom(model, gates, compact);
		if (spent === null) return;
		const { guardrail, gain } = spent;
		if (isTold(compact, allFields, (text) => namesFigure(text, guardrail.to))) return;
		yield {
			place: {
				is: "gate",
				metric: guardrail.metric,
				slice: null,
				against: "limit"
			},
			facts: {
				guardrail: guardrail.metric,
				from: guardrail.from,
				to: guardrail.to,
				limit: guardrail.limit,
				metric: gain.metric,
				gainFrom: gain.from,
				gainTo: gain.to
			}
		};
	}
});
// src/detect/gates/stale.ts
var stale_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		const { stale, why, by } = staleness(model);
		const other = gates.find(({ reason }) => reason === "other-model");
		const severity = gates.length === 0 ? "W" : "E";
		const file = model.settings.metrics ?? "";
		const place = {
			is: "file",
			path: file
		};
		if (other !== void 0) yield {
			place,
			text: "metrics",
			variant: "other-model",
			severity,
			facts: {
				file,
				why: other.detail ?? "",
				model: model.id
			}
		};
		else if (stale === null) yield {
			could: "not-judge",
			because: "blind",
			why,
			severity
		};
		else if (stale) yield {
			place,
			text: "metrics",
			variant: by,
			severity,
			facts: {
				file,
				why,
				model: model.id
			}
		};
	}
});
// src/detect/gates/undeclared.ts
var undeclared_default = detector({
	reads: ["model"],
	*detect({ model }) {
		const gates = model.isNew ? model.gates.head : model.gates.base;
		const severity = model.settings.stage === "production" ? "E" : "W";
		if (gates.is === "unreadable" && gates.fault === "ours") return yield {
			could: "not-judge",
			because: "blind",
			why: gates.why,
			severity
		};
		if (gates.is === "read" && gates.value.gates.length > 0) return;
		const file = typeof model.settings.gates === "string" ? model.settings.gates : ".github/mle-review.yml";
		const facts = {
			model: model.id,
			file,
			why: gates.is === "unreadable" ? onceNamed(gates.why) : ""
		};
		yield {
			place: { is: "model" },
			text: "gates",
			variant: variantOf(model),
			severity,
			facts
		};
	}
});
function variantOf({ isNew, gates }) {
	const read = isNew ? gates.head : gates.base;
	if (!isNew && gates.head.is === "read" && gates.head.value.gates.length > 0) return "only-on-head";
	if (read.is === "unreadable") return "unreadable";
	return read.is === "absent" ? "none" : "empty";
}
// src/read/written-by-people.ts
/**
* A description without what a draft derived and nobody wrote since, line for line: that tells nothing which the evidence does not, and
* is no claim of anybody's.
*/
function writtenByPeople(body) {
	if (!body.includes("<sub>derived from ")) return body;
	const compact = readCompact(body, {
		path: "description",
		commit: null,
		id: null
	}, { always: true });
	if (compact.is !== "read") return body;
	const lines = body.split("\n");
	for (const field of Object.values(compact.value.fields)) {
		if (field?.derived === void 0) continue;
		const last = field.line + field.value.split("\n").length + 1;
		for (let at = field.line - 1; at < last && at < lines.length; at += 1) {
			const isEnd = /<\/sub>\s*$/.test(lines[at] ?? "");
			lines[at] = "";
			if (isEnd) break;
		}
	}
	return lines.join("\n");
}
// src/weigh/rollback-words.ts
/** What a way back is made of. `artifact`: what runs afterwards; a fallback that is no model counts. */
const rollbackParts = [
	"artifact",
	"config",
	"data",
	"switch",
	"trigger"
];
/** How people call the parts in a sentence. */
const partNames = {
	artifact: "what decides instead",
	config: "the configuration that goes with it",
	data: "the data or features it depends on",
	switch: "how traffic goes back",
	trigger: "what makes us go back"
};
const goodOne = "(?:previous|prior|last|old|older|current|existing|former|earlier|known[- ]good|baseline|champion|incumbent|production|stable|deployed)";
/** Words for an earlier state of the model, named closely enough to switch to it. */
const earlier = new RegExp(`\\b${goodOne}(?:\\s+[\\w-]+){0,2}\\s+(?:models?|versions?|artifacts?|checkpoints?|releases?|builds?|images?|weights?|binar(?:y|ies)|onnx|pickle|deployment|revision|tag|one)\\b|\\brevert|\\brestor|\\bv\\d|\\bartifact\\b|\\bmodels?\\/\\S|\\btag\\b|\\bmain\\b|\\bbase\\b|\\.onnx\\b|\\bregistry\\b`, "i");
/** Words for doing without the model. */
const fallback = /\brules?\b|rule-based|heuristic|manual|human review|fall(?:ing|s)?[- ]?back|default (?:score|value|answer|price|prediction)|turn(?:ed|ing)?[\w\s]{0,30}\boff\b|switch(?:ed|ing)?[\w\s]{0,30}\boff\b|disabl|kill[- ]switch|without the model/i;
const words$1 = {
	artifact: [
		earlier,
		fallback,
		new RegExp(`\\b${goodOne}\\b|\\bversion\\b|\\broll(?:s|ed|ing)?[- ]?back to\\b`, "i")
	],
	config: [/config|settings?\b|param|threshold|\.ya?ml\b|\.toml\b|\.json\b|\brevert|hyper|feature list|same commit|\bgit\b/i],
	data: [/\bdata\b|dataset|snapshot|\bfeatures?\b|feature store|\btables?\b|schema|migration|backfill|\bcolumns?\b|\bviews?\b|\bindex\b|nothing else|no other/i],
	switch: [/flag|toggle|rout(?:e|ing)|traffic|switch|deploy|roll(?:out|s|ed|ing)?[- ]?(?:back|undo|out)|canary|weight|alias|endpoint|balancer|pointer|promot|re-?run|re-?publish|disabl|turn(?:ed|ing)?\b[\w\s]{0,30}\boff\b|flip|helm|kubectl|argo|blue[-/ ]?green|\brevert|\bpin\b|\bswap/i],
	trigger: [/\bif\b|\bwhen(?:ever)?\b|\bonce\b|\bafter\b|\bshould\b|trigger|alert|alarm|\bpaged?\b|exceed|\bdrops?\b|\bfalls?\b|\brises?\b|above|below|more than|less than|\bover\b|\bunder\b|\bmoves?\b|\bSL[OA]\b|breach|incident|on-?call|decides|[<>≥≤]|\d\s?%/i]
};
/** Whether prose speaks of a part of the way back. Generous: it is read as a claim. */
function speaksOf(part, text) {
	return words$1[part].some((word) => word.test(text));
}
/** Whether the plan stands elsewhere: behind a link, in a runbook. */
function pointsElsewhere(text) {
	return /https?:\/\/\S|\brunbooks?\b|\bplaybooks?\b|\bwiki\b|\bconfluence\b|\.md\b/i.test(text);
}
/** Whether the text names something to switch to: an earlier model, or a fallback that is none. */
function namesAWayBack(text) {
	const plain = text.replace(/\bre-?train\w*(?:\s+(?:on|with|from|using|the|a|an|our|old|last|prior|previous|current|existing|new)){1,4}\s+(?:models?|versions?)\b/gi, " ");
	return earlier.test(plain) || fallback.test(plain) || /flag|toggle|\broute|traffic|\balias\b/i.test(plain);
}
/** Whether the text plans to train, and does not say that none is needed. */
function plansToRetrain(text) {
	return /\bre-?train(?:ing|s)?\b|\btrain(?:ing)?\s+(?:\w+\s+){0,3}again\b|\btrain(?:ing)?\s+a\s+(?:new|fresh|replacement)\b|\bre-?fit\b/i.test(text) && !/(?:\b(?:no|not|never|without|instead of|rather than|avoids?|needless|unnecessary)|n['’]t)\b[^.;\n]{0,40}\bre-?(?:train|fit)|\bre-?train\w*\b[^.;\n]{0,30}\b(?:not|isn't|unnecessary|never)\b/i.test(text);
}
const english = /\b(?:the|to|and|with|from|back|when|our|this|that|then|previous|revert|nothing|same|retrain\w*)\b/i;
/** Whether we can read the text: other languages than English are left in peace. Short notes count as English. */
function isEnglish(text) {
	const foreign = (text.match(/[^\x00-\x7f]/g) ?? []).filter((c) => /\p{L}/u.test(c)).length;
	if (foreign * 10 > text.length) return false;
	return english.test(text) || foreign === 0 && text.trim().split(/\s+/).length <= 3;
}
// src/weigh/reviewed-failures.ts
/** What a model gets wrong, one case at a time or in kinds. */
const mistakes = /\b(?:failures?|failed|failure modes?|errors?|mistakes?|misses|missed|misclassifi(?:ed|cations?)|mispredict(?:ed|ions?)|false[- ](?:positives?|negatives?|alarms?)|hard(?:est)? cases|worst|(?:got|became|get) worse|worsened|lost (?:the )?most|wrong(?:ly)?|hallucinat(?:ions?|ed)|disagreements?|outliers?|residuals?|(?:over|under)[- ]?(?:forecasts?|estimates?|predictions?)|unsupported|ungrounded|irrelevant|unhelpful|off[- ]topic|low[- ]rated|reject(?:ed|ions?)|(?:did|does|do|are|is|were|was) not (?:support(?:ed)?|answer(?:ed)?|match|agree|hold)|turned down|(?:bad|poor|weak) (?:\w+ )?(?:answers?|replies|drafts?|outputs?|results?|summaries|predictions?|forecasts?|rankings?))\b/i;
/** That somebody looked. */
const looked = /\b(?:review(?:ed|s)?|read(?: through)?|looked (?:at|through|into)|look at|went (?:through|over)|inspect(?:ed|ion)|examin(?:ed|ation)|check(?:ed)? by hand|by hand|manual(?:ly)?|eyeballed|labell?ed again|triaged?|error analysis|analy[sz]ed|annotat(?:ed|ion)|spot[- ]?check(?:ed|s)?|audited|clustered|sampled|categori[sz]ed)\b/i;
/** That it is still to be done. */
const notYet = /\b(?:todo|to do|tbd|will|later|next|should|must|need(?:s|ed)? to|pending|yet|open)\b/i;
/** That nobody did. What the model did not do, or what a mistake is not, is something else. */
const nobody = /\b(?:not|never|nobody|none|no(?: one)?|without)\b(?:\W+[\w-]+){0,5}?\W+(?:review|read|look|went|go|inspect|examin|check|by hand|manual|eyeball|triage|analy[sz]|annotat|spot|audit|cluster|sampl|categori|error analysis|seen)|\b(?:reviewed|read|looked|inspected|examined|audited|sampled)(?: at| through| into)? (?:no|none)\b/i;
/** Files that hold such cases. Code that counts mistakes is none. */
const list = /(?:^|\/)[^/]*(?:failures?|failure[-_ ]?(?:cases?|examples?|modes?)|error[-_ ]?(?:analysis|cases?|examples?|clusters?|report)|errors|mistakes?|misclassified|misclassifications?|mispredictions?|false[-_ ]?(?:positives?|negatives?)|hard[-_ ]?(?:cases?|examples?)|worst[-_ ]?(?:cases?|errors?|predictions?))[^/]*\.(?:csv|tsv|jsonl?|parquet|md|ipynb|html|xlsx?|ya?ml|txt|pdf)$/i;
/**
* Whether anything says that a person has seen what the model gets wrong now: a list of cases in the change, an entry of the ledger, a
* sentence of the description or of the compact that the configuration keeps. What is told in another language is believed.
*/
function hasReviewedFailures({ settings }, changes, pull) {
	if (changes.some(({ path, head }) => head !== null && (isInLedger(settings, path) || list.test(path.slice(-300))))) return true;
	const body = writtenByPeople(pull.body);
	const said = sentencesOf$1(body);
	if (said.length > 0 && !isEnglish(body)) return true;
	return said.some(claims) || Object.values(settings.compact).some((text) => text !== void 0 && sentencesOf$1(text).some(claims));
}
/** A sentence, or the heading above it with what it says: `## Error analysis`, `- 40 of 41 misses are gift cards`. */
function claims({ text, headings }) {
	if (notYet.test(text) || nobody.test(text)) return false;
	const [heading = ""] = headings.slice(-1);
	if (/\berror analysis\b/i.test(text)) return true;
	if (/\b(?:error analysis|failures? (?:examples? )?(?:reviewed|review)|reviewed (?:failures|errors|mistakes|cases))\b/i.test(heading)) return true;
	return mistakes.test(text) && looked.test(text);
}
// src/detect/gates/unreviewed-failures.ts
var unreviewed_failures_default = detector({
	reads: [
		"model",
		"changes",
		"pull"
	],
	*detect({ model, changes, pull }) {
		if (pull.bot && isRefresh(model.change)) return;
		if (!hasReviewedFailures(model, changes, pull)) yield {
			place: { is: "model" },
			facts: { model: model.id },
			text: "failures"
		};
	}
});
// src/weigh/leakage/mend/call-at.ts
/** The call that takes up just this stretch, wherever in a part of a program. */
function callAt(part, { from, to }) {
	if (typeof part !== "object" || part === null) return null;
	const { from: start, to: end, is } = part;
	if (start !== void 0 && end !== void 0 && (start > from || end < to)) return null;
	if (is === "call" && start === from && end === to) return part;
	for (const it of Object.values(part)) {
		const found = callAt(it, {
			from,
			to
		});
		if (found !== null) return found;
	}
	return null;
}
/** What a call is given by a keyword, with the stretch from its name on. */
function keywordOf(text, { arguments: all }, keyword) {
	const value = all.find((it) => it.keyword === keyword)?.value;
	const name = value === void 0 ? null : new RegExp(`${keyword}\\s*=\\s*$`).exec(text.slice(0, value.from).slice(-200));
	return value === void 0 || name === null ? null : {
		from: value.from - name[0].length,
		to: value.to,
		value
	};
}
/** The last word of what is called. */
function calleeName({ callee }) {
	return callee.is === "member" || callee.is === "name" ? callee.name : "";
}
/** What a call is given by place. */
function positionalOf({ arguments: all }) {
	return all.flatMap(({ is, keyword, value }) => is === "plain" && keyword === null ? [value] : []);
}
// src/weigh/leakage/mend/edited.ts
/** Parts of a statement written anew, and lines before it; null where it shares its lines with other code. */
function edited(manuscript, statement, parts, before = []) {
	const own = manuscript.own(statement);
	if (own === null) return null;
	const text = parts.toSorted((a, b) => b.from - a.from).reduce((it, { from, to, text }) => it.slice(0, from - statement.from) + text + it.slice(to - statement.from), manuscript.written(statement));
	const lines = [...before.map((line) => own.indent + line), ...`${own.indent}${text}${own.tail}`.split("\n")];
	return {
		line: own.line,
		endLine: own.endLine,
		lines
	};
}
// src/weigh/leakage/mend/fit-statement.ts
/** Reads a statement as such a step; null where it is anything else. */
function fitStatement(text, { targets, value }) {
	const into = targets.length === 1 && targets[0] !== void 0 ? namesOf$1(targets[0]) : null;
	const call = value.is === "call" ? fitCall$1(value) : null;
	if (into === null || call === null || value.is !== "call") return null;
	const from = call.arguments.map((it) => it.value);
	const step = stepOf(text, call.callee.of);
	if (step !== null && isOneWay(text, step)) return null;
	const plain = call.arguments.every(({ is, keyword }) => is === "plain" && keyword === null);
	if (step === null || from.length === 0 || from.length > 2 || !plain) return null;
	const arrays = from.map((it, i) => ({
		from: it,
		into: into[i] ?? null
	}));
	if (call.callee.name === "fit_resample") {
		if (value.from !== call.from || value.to !== call.to || into.length !== 2 || from.length !== 2) return null;
		return {
			...step,
			arrays,
			lines: (train) => [`${train.join(", ")} = ${step.step}.fit_resample(${train.join(", ")})`]
		};
	}
	const around = wrapOf(text, value, call);
	if (into.length !== 1 || around === null) return null;
	const lines = (train, test) => [`${train[0]} = ${around(`${step.step}.fit_transform(${train.join(", ")})`, train[0] ?? "")}`, `${test[0]} = ${around(`${step.step}.transform(${test[0]})`, test[0] ?? "")}`];
	return {
		...step,
		arrays,
		lines
	};
}
/** The call that fits: the value itself, or what is made of its result by a conversion or a frame. */
function fitCall$1(value) {
	const { callee } = value;
	if (callee.is !== "member") return null;
	if (callee.name === "fit_transform" || callee.name === "fit_resample") return {
		...value,
		callee
	};
	const [first] = value.arguments;
	if (callee.name === "DataFrame") return first?.value.is === "call" ? fitCall$1(first.value) : null;
	return conversions.test(callee.name) && value.arguments.length === 0 && callee.of.is === "call" ? fitCall$1(callee.of) : null;
}
const conversions = /^(?:toarray|todense)$/;
/** What stands around the fit, to be written again around each part. */
function wrapOf(text, value, call) {
	if (value.from === call.from && value.to === call.to) return (inner) => inner;
	const [before, after] = [text.slice(value.from, call.from), text.slice(call.to, value.to)];
	if (before.includes("\n") || after.includes("\n")) return null;
	if (value.callee.is === "member" && conversions.test(value.callee.name)) return before === "" ? (inner) => inner + after : null;
	const [, ...rest] = value.arguments;
	const given = call.arguments[0]?.value;
	const columns = rest.find(({ keyword }) => keyword === "columns");
	const index = rest.find(({ keyword }) => keyword === "index");
	if (given?.is !== "name" || rest.length !== [columns, index].filter(Boolean).length || !isOf(columns, given.name, "columns")) return null;
	if (index !== void 0 && !isOf(index, given.name, "index")) return null;
	return (inner, part) => `${before}${inner}, columns=${part}.columns, index=${part}.index)`;
}
function isOf(argument, frame, name) {
	const value = argument?.value;
	return value?.is === "member" && value.name === name && value.of.is === "name" && value.of.name === frame;
}
/** Some steps can only be fitted: there is nothing to apply to other rows. */
function isOneWay(text, { step, setup }) {
	const made = setup ?? text.slice(Math.max(0, text.search(new RegExp(`(?<![\\w.])${step}[ \\t]*=(?!=)`))));
	return /^[\w.]+[ \t]*=[ \t]*(?:\w+\.)*(?:TSNE|MDS|SpectralEmbedding)\(/.test(made);
}
/** A step by its name; one that is made on the way, `StandardScaler()`, is given the name of its class. */
function stepOf(text, of) {
	const made = text.slice(of.from, of.to);
	if (of.is === "name" || of.is === "member" && /^self\.\w+$/.test(made)) return {
		step: made,
		setup: null
	};
	const step = of.is === "call" ? nameFor(of) : null;
	return step === null || made.includes("\n") || new RegExp(`\\b${step}\\b`).test(text) ? null : {
		step,
		setup: `${step} = ${made}`
	};
}
function nameFor({ callee }) {
	const name = callee.is === "name" || callee.is === "member" ? callee.name : "";
	return /^[A-Z][A-Za-z0-9]{0,60}$/.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase() : null;
}
/** Names that are assigned to, all of them plain and each once. */
function namesOf$1(target) {
	const names = (target.is === "tuple" || target.is === "list" ? target.items : [target]).map((item) => item.is === "name" ? item.name : "");
	return names.includes("") || new Set(names).size < names.length ? null : names;
}
// src/weigh/leakage/mend/imports.ts
/** Finds how a name of a module is to be written before an offset; null where that name stands for something else. */
function brought(manuscript, module, name, before) {
	for (const it of importsBefore(manuscript.statements, before)) {
		const own = it.module === module ? it.names?.find((one) => one.name === name) : void 0;
		if (own !== void 0) return {
			as: own.as,
			line: null
		};
		if (it.module === module && it.names === null && it.as !== null) return {
			as: `${it.as}.${name}`,
			line: null
		};
	}
	return new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(manuscript.text) ? null : {
		as: name,
		line: `from ${module} import ${name}`
	};
}
/** What a module is called: `pd` for pandas; null where it is not imported by a name of its own. */
function moduleName(manuscript, module, before) {
	const found = importsBefore(manuscript.statements, before).find((it) => it.module === module && it.names === null);
	return found === void 0 ? null : found.as ?? module;
}
function importsBefore(statements, before) {
	return statements.flatMap((it) => it.is === "import" && it.to <= before ? [it] : []);
}
// src/weigh/leakage/mend/mentions.ts
/** Names that stand anywhere in a part of a program. */
function namesIn(part, found = /* @__PURE__ */ new Set()) {
	if (typeof part !== "object" || part === null) return found;
	if ("is" in part && "name" in part && part.is === "name") found.add(String(part.name));
	for (const it of Object.values(part)) namesIn(it, found);
	return found;
}
function mentions(part, name) {
	return namesIn(part).has(name);
}
/** A name in a text, but not the end of a path or of another name. */
function wordOf(name, flags = "") {
	return new RegExp(`(?<![\\w.])${name}(?!\\w)`, flags);
}
/** Names that a statement binds or changes: what it assigns to, columns and attributes of it included. */
function changes(statement, name) {
	switch (statement.is) {
		case "assign": return statement.targets.some((target) => rootsOf(target).includes(name)) || acts(statement.value, name);
		case "effect": return !looksOnly(statement) && statement.values.some((value) => acts(value, name) || isGiven(value, name));
		case "import": return (statement.names ?? [{ as: statement.as ?? statement.module }]).some((it) => it.as === name);
		default: return mentions(statement, name);
	}
}
/** Names at the root of what is assigned to: `X` of `X['a']`, `a` and `b` of `a, b`. */
function rootsOf(target) {
	switch (target.is) {
		case "name": return [target.name];
		case "member":
		case "subscript": return rootsOf(target.of);
		case "tuple":
		case "list": return target.items.flatMap(rootsOf);
		case "star": return rootsOf(target.value);
		default: return [];
	}
}
const looks = /^(?:print|display|len|head|tail|describe|info|shape|sample|value_counts|isnull|isna|sum|mean|unique|nunique|corr|hist|plot)$/;
/** A statement that prints or shows. */
function looksOnly({ values }) {
	return values.every((value) => {
		if (value.is === "name" || value.is === "member" || value.is === "constant" || value.is === "subscript") return true;
		if (value.is !== "call" || value.arguments.some(({ keyword }) => keyword === "inplace")) return false;
		const { callee } = value;
		return (callee.is === "name" || callee.is === "member") && looks.test(callee.name);
	});
}
/** A value in which a method of a name is called that may change it in place: `X.pop('a')`, `X.drop(…, inplace=True)`. */
function acts(value, name) {
	const text = JSON.stringify(value);
	return mentions(value, name) && (/"name":"(?:pop|sort|append|extend|update|insert|shuffle|setdefault|put|fill)"/.test(text) || text.includes("\"keyword\":\"inplace\""));
}
/** A call for its effect that is given a name: who knows what it does with it. */
function isGiven(value, name) {
	return value.is === "call" ? value.arguments.some((it) => mentions(it.value, name)) : mentions(value, name);
}
// src/weigh/leakage/mend/into-pipeline.ts
/** A step that is cross-validated with the model: `cross_val_score(make_pipeline(scaler, model), X, y)`, on what the step was given. */
function intoPipeline(learned, crossValidated) {
	return (manuscript) => {
		const { block, from, to } = manuscript.between(learned, crossValidated) ?? {
			block: [],
			from: 0,
			to: 0
		};
		const [fit, statement] = [block[from], block[to]];
		const inner = manuscript.path(crossValidated).at(-1);
		const call = callAt(statement, manuscript.span(crossValidated));
		if (fit?.is !== "assign" || statement === void 0 || inner === void 0 || call === null) return null;
		const step = fitStatement(manuscript.text, fit);
		const [model, ...data] = positionalOf(call);
		if (step === null || model === void 0 || !crossValidates.test(calleeName(call)) || !areMade(manuscript, step, data)) return null;
		if (call.arguments.some(({ is, keyword }) => is !== "plain" || /^(?:fit_params|params|X|y|estimator)$/.test(keyword ?? ""))) return null;
		const parts = partsOf(manuscript, step, data);
		const inLoop = manuscript.path(crossValidated).some((it) => it.is === "for" || it.is === "while");
		const pipeline = brought(manuscript, isSampler(step, fit) ? "imblearn.pipeline" : "sklearn.pipeline", "make_pipeline", inner.from);
		if (pipeline === null || inLoop && pipeline.line !== null) return null;
		const between = block.slice(from + 1, to);
		const text = `${pipeline.as}(${madeBy$1(manuscript, fit)}, ${manuscript.written(model)})`;
		const edit = edited(manuscript, inner, [...parts, {
			...model,
			text
		}], pipeline.line === null ? [] : [pipeline.line]);
		if ([...new Set(step.arrays.flatMap((it) => [...namesIn(it.from), ...it.into === null ? [] : [it.into]]))].some((name) => between.some((it) => changes(it, name)))) return null;
		const isGone = step.arrays.some(({ from: given, into }) => into !== null && mentions(given, into));
		return edit === null || !isGone ? edit : without$1(manuscript, {
			fit,
			statement,
			between,
			step,
			call
		}, edit);
	};
}
const crossValidates = /^(?:cross_val_score|cross_val_predict|cross_validate)$/;
/** The features of the call are what the step makes, its labels those that the step was given or makes. */
function areMade(manuscript, { arrays }, data) {
	const written = arrays.map(({ from, into }) => into ?? manuscript.written(from));
	return data.length > 0 && data.length <= 2 && data.every((it, i) => written[i] === void 0 || manuscript.written(it) === written[i]);
}
/** What the call is given instead: what the step was given. */
function partsOf(manuscript, { arrays }, data) {
	return data.flatMap((it, i) => {
		const array = arrays[i];
		return array === void 0 || array.into === null ? [] : [{
			from: it.from,
			to: it.to,
			text: manuscript.written(array.from)
		}];
	});
}
function isSampler({ arrays }, fit) {
	return fit.targets[0]?.is === "tuple" && arrays.every(({ into }) => into !== null);
}
/** The step as it stands in the statement that fits it. */
function madeBy$1(manuscript, { value }) {
	return value.is === "call" && value.callee.is === "member" ? manuscript.written(value.callee.of) : "";
}
/** All lines from the fit to the call, the fit left out: what the step was given has the same name, and nothing else needs it. */
function without$1(manuscript, { fit, statement, between, step, call }, { line, endLine, lines }) {
	const own = manuscript.own(fit);
	const inside = JSON.stringify(statement).split(JSON.stringify(call)).join("");
	const isUsed = step.arrays.some(({ into }) => into !== null && (inside.includes(`"name":${JSON.stringify(into)}`) || between.some((it) => mentions(it, into)) || wordOf(into).test(manuscript.text.slice(statement.to))));
	if (own === null || own.tail !== "" || isUsed) return null;
	return {
		line: own.line,
		endLine,
		lines: [...manuscript.lines.slice(own.endLine, line - 1), ...lines]
	};
}
// src/detect/leakage/cross-validation.ts
var cross_validation_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, fittedOutside, ({ cause, operation, by, place, places, chain }, lines, mend) => {
			const own = cause === "learned" ? learnedAs(place, lines, places) : { call: lines.shortened(operation) };
			const others = listed$2(places.map((it) => lines.name(it)).filter((name) => name !== lines.name(place)), 3);
			return {
				variant: others === "" ? cause : "several",
				facts: {
					...own,
					by: lines.shortened(by),
					others
				},
				...mend([intoPipeline(place, chain.at(-1)?.place ?? place)])
			};
		});
	}
});
// src/detect/leakage/encode-before-split.ts
var encode_before_split_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, encodedBefore, ({ learned: { place }, chain }, lines) => ({ facts: {
			...learnedAs(place, lines),
			scored: lines.name(chain.at(-1)?.place ?? place)
		} }));
	}
});
// src/weigh/leakage/mend/only-before.ts
/** How a step that looks ahead is written, and what looks back instead. */
const instead = [
	[/\.bfill\(/g, ".ffill("],
	[/\.backfill\(/g, ".ffill("],
	[/(?<=\bmethod\s*=\s*["'])(?:bfill|backfill)(?=["'])/g, "ffill"],
	[/(?<=\bstrategy\s*=\s*["'])backward(?=["'])/g, "forward"],
	[/(?<=\bdirection\s*=\s*["'])(?:forward|nearest)(?=["'])/g, "backward"],
	[/,\s*center\s*=\s*True\b/g, ""]
];
/** The same step on what lies before each row: gaps filled forward, windows that end at their row, the last row joined instead of the next. */
function onlyBefore(ahead) {
	return (manuscript) => {
		const span = manuscript.span(ahead);
		const statement = manuscript.path(ahead).at(-1);
		const text = manuscript.written(span);
		const [found, further] = instead.flatMap(([pattern, put]) => [...text.matchAll(pattern)].map((match) => ({
			match,
			put
		})));
		if (statement === void 0 || found === void 0 || further !== void 0 || /ffill|"forward"/.test(text.replace(found.match[0], ""))) return null;
		const from = span.from + found.match.index;
		return edited(manuscript, statement, [{
			from,
			to: from + found.match[0].length,
			text: found.put
		}]);
	};
}
// src/detect/leakage/future-feature.ts
var future_feature_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, fromFuture, ({ how, operation, place, chain }, lines, mend) => ({
			variant: how.endsWith("join") ? "join" : how,
			...how === "backfill" ? { severity: "W" } : {},
			facts: {
				call: lines.shortened(operation),
				trained: lines.name(chain.at(-1)?.place ?? place)
			},
			...mend([onlyBefore(place)])
		}));
	}
});
// src/weigh/leakage/mend/division.ts
/** The arrays of `X_train, X_test, … = train_test_split(X, …)`; null where a statement is anything else. */
function divided({ targets, value }) {
	const [into] = targets;
	if (targets.length !== 1 || into?.is !== "tuple" && into?.is !== "list" || value.is !== "call") return null;
	const callee = value.callee.is === "member" || value.callee.is === "name" ? value.callee.name : "";
	const arrays = value.arguments.filter(({ is, keyword }) => is === "plain" && keyword === null);
	if (callee !== "train_test_split" || into.items.length !== arrays.length * 2) return null;
	const names = into.items.map((it) => it.is === "name" ? it.name : "");
	if (names.includes("") || new Set(names).size < names.length) return null;
	return arrays.map((it, i) => ({
		array: it.value,
		train: names[2 * i] ?? "",
		test: names[2 * i + 1] ?? ""
	}));
}
/** The array of that name among them, where the split takes it once; what it is stratified by counts for nothing. */
function dividedAs(division, name) {
	const found = divided(division)?.find(({ array }) => array.is === "name" && array.name === name);
	const uses = division.value.is === "call" ? division.value.arguments.filter((it) => it.keyword !== "stratify" && mentions(it.value, name)) : [];
	return found !== void 0 && uses.length === 1 ? found : null;
}
// src/weigh/leakage/mend/folds.ts
/** Where `folds` of `folds.split(X)` is made, or of `KFold(5).split(X)`; null where that is not plain to see. */
function splitterOf(manuscript, split) {
	const path = manuscript.path(split);
	const own = path.at(-1);
	const turned = callAt(own, manuscript.span(split));
	if (own === void 0 || turned?.callee.is !== "member" || turned.callee.name !== "split") return null;
	const { of } = turned.callee;
	if (of.is === "call") return {
		call: of,
		statement: own,
		turned,
		inLoop: isLoop(path.slice(0, -1))
	};
	if (of.is !== "name") return null;
	const makers = manuscript.blocks.flat().filter((it) => it.is === "assign" && it.targets.some((target) => target.is === "name" && target.name === of.name));
	const [statement] = makers;
	if (makers.length !== 1 || statement?.is !== "assign" || statement.value.is !== "call" || statement.to > own.from) return null;
	return (manuscript.text.match(wordOf(of.name, "g"))?.length ?? 0) === 2 ? {
		call: statement.value,
		statement,
		turned,
		inLoop: false
	} : null;
}
function isLoop(path) {
	return path.some(({ is }) => is === "for" || is === "while");
}
// src/weigh/leakage/mend/row-source.ts
/** Steps that leave every row where it is. */
const rowWise = /^(?:copy|to_numpy|astype|drop|fillna|to_frame|values|apply|join)$/;
/** The column that names the entity, of the frame whose rows an array is made of: `visits["patient_id"]`; null where that is not plain to see. */
function groupsOf(manuscript, array, at, entity) {
	const frame = frameOf(manuscript, array, at);
	const [first, ...later] = frame === null ? [] : assigned(manuscript, frame, at);
	const reads = first?.is === "assign" && first.value.is === "call" && /\.(?:read_\w+|DataFrame)\(/.test(manuscript.written(first.value));
	const keeps = later.every((it) => it.is === "assign" && /^\w+\.(?:dropna|sort_values|reset_index|copy)\([^()]*\)$/.test(manuscript.written(it.value)));
	const text = manuscript.text.slice(0, at.from);
	return frame !== null && new RegExp(`(?<![\\w.])${frame}(?:\\.groupby\\(\\s*\\[?\\s*|\\[\\s*)["']${entity.replace(/\W/g, "\\$&")}["']`).test(text) && reads && keeps && !/inplace\s*=\s*True|\.pop\(|\bdel /.test(text) ? `${frame}["${entity}"]` : null;
}
/** Whether an array is plainly a frame or a column, whose rows `iloc` takes by number. */
function isFrame(manuscript, array, at) {
	return frameOf(manuscript, array, at) !== null && !/\.(?:values|to_numpy|toarray)\b/.test(traced(manuscript, array, at));
}
/** What an array is written as, its maker's text beside it. */
function traced(manuscript, array, at) {
	const [maker] = array.is === "name" ? assigned(manuscript, array.name, at).slice(-1) : [];
	return `${manuscript.written(array)} ${maker?.is === "assign" ? manuscript.written(maker.value) : ""}`;
}
/** The frame whose rows, all of them and in their order, an array is made of. */
function frameOf(manuscript, array, at) {
	if (array.is !== "name") return rootIn(array);
	const made = assigned(manuscript, array.name, at);
	const [maker] = made.slice(-1);
	if (maker?.is !== "assign") return null;
	const root = rootIn(maker.value);
	if (root === null || root === array.name || made.length > 1) return maker.value.is === "call" ? array.name : null;
	return blockOf(manuscript, maker, at)?.some((it) => changes(it, root) || changes(it, array.name)) === false ? root : null;
}
/** The frame of `F`, `F["a"]`, `F[["a"]]`, `F.drop(columns=…)`, `F[cols].to_numpy()`. */
function rootIn(value) {
	switch (value.is) {
		case "name": return value.name;
		case "member": return value.name === "iloc" || value.name === "loc" || value.name === "T" ? null : rootIn(value.of);
		case "subscript": {
			const [index, further] = value.index;
			return index?.is === "at" && (index.value.is === "constant" || index.value.is === "list" || isList(index.value)) && further === void 0 ? rootIn(value.of) : null;
		}
		case "call": {
			if (value.callee.is !== "member" || !rowWise.test(value.callee.name)) return null;
			const isDrop = value.callee.name === "drop";
			const byColumn = value.arguments.some(({ keyword }) => keyword === "columns" || keyword === "axis");
			return isDrop && !byColumn ? null : rootIn(value.callee.of);
		}
		default: return null;
	}
}
function isList(value) {
	return value.is === "name" && /^(?:col|feat|vital|input|predict|measure|numeric|categor|variable)\w*$/i.test(value.name);
}
function assigned(manuscript, name, before) {
	return manuscript.blocks.flat().filter((it) => it.to <= before.from && it.is === "assign" && it.targets.some((target) => target.is === "name" && target.name === name));
}
/** Statements between two of one block. */
function blockOf({ blocks }, one, other) {
	const block = blocks.find((it) => it.includes(one) && it.some((inner) => inner.from <= other.from && other.to <= inner.to));
	return block === void 0 ? null : block.slice(block.indexOf(one) + 1).filter((it) => it.to <= other.from);
}
// src/weigh/leakage/mend/by-group.ts
const module = "sklearn.model_selection";
/** A split by entity: `GroupShuffleSplit` for a split, `GroupKFold` for folds, where the rows that are split are plainly those of a frame. */
function byGroup(split, entity) {
	return (manuscript) => {
		const statement = manuscript.path(split).at(-1);
		const call = callAt(statement, manuscript.span(split));
		if (statement === void 0 || call === null || !/^import pandas\b/m.test(manuscript.text)) return null;
		if (calleeName(call) === "train_test_split") return statement.is === "assign" ? drawn(manuscript, statement, call, entity) : null;
		return folded(manuscript, split, entity);
	};
}
/** Rows of either side by number, then the sides of each array. */
function drawn(manuscript, statement, call, entity) {
	const sides = divided(statement);
	const own = manuscript.own(statement);
	const [first] = sides ?? [];
	const groups = first === void 0 ? null : groupsOf(manuscript, first.array, statement, entity);
	const name = brought(manuscript, module, "GroupShuffleSplit", statement.from);
	const isTaken = /\b(?:train_rows|test_rows)\b/.test(manuscript.text);
	if (sides === null || own === null || groups === null || name === null || isTaken) return null;
	if (!sides.every(({ array }) => isFrame(manuscript, array, statement))) return null;
	const keywords = call.arguments.filter(({ keyword }) => keyword !== null);
	if (keywords.some(({ keyword }) => !/^(?:test_size|train_size|random_state)$/.test(keyword ?? ""))) return null;
	const asked = [...keywords.some(({ keyword }) => keyword !== "random_state") ? [] : ["test_size=0.25"], ...keywords.map(({ keyword, value }) => `${keyword}=${manuscript.written(value)}`)].join(", ");
	const arrays = sides.map(({ array }) => manuscript.written(array));
	const lines = [
		...name.line === null ? [] : [name.line],
		`folds = ${name.as}(n_splits=1, ${asked})`,
		`train_rows, test_rows = next(folds.split(${arrays[0]}, groups=${groups}))`,
		...sides.map(({ train, test }, i) => `${train}, ${test} = ${arrays[i]}.iloc[train_rows], ${arrays[i]}.iloc[test_rows]`)
	];
	if (/\bfolds\b/.test(manuscript.text) || own.tail !== "" || lines.some((line) => line.length > 160)) return null;
	return {
		line: own.line,
		endLine: own.endLine,
		lines: lines.map((line) => own.indent + line)
	};
}
/** Folds are made and turned on the same line, or made by one statement that is not far. */
function folded(manuscript, split, entity) {
	const made = splitterOf(manuscript, split);
	const statement = manuscript.path(split).at(-1);
	const [array] = made === null ? [] : positionalOf(made.turned);
	if (made === null || statement === void 0 || array === void 0 || !/^KFold$/.test(calleeName(made.call))) return null;
	if (made.turned.arguments.some(({ keyword }) => keyword === "groups")) return null;
	const groups = groupsOf(manuscript, array, statement, entity);
	const name = brought(manuscript, module, "GroupKFold", made.statement.from);
	const last = made.turned.arguments.at(-1)?.value;
	if (groups === null || name === null || last === void 0 || name.line !== null && made.inLoop) return null;
	const count = keywordOf(manuscript.text, made.call, "n_splits")?.value ?? positionalOf(made.call)[0];
	const parts = [{
		...made.call,
		text: `${name.as}(${count === void 0 ? "" : `n_splits=${manuscript.written(count)}`})`
	}, {
		from: last.to,
		to: last.to,
		text: `, groups=${groups}`
	}];
	const before = name.line === null ? [] : [name.line];
	if (made.statement === statement) return edited(manuscript, statement, parts, before);
	return over(manuscript, made.statement, statement, parts, before);
}
/** Two statements written anew, with what stands between them as it is. */
function over(manuscript, one, other, parts, before) {
	const [first, second] = [manuscript.own(one), manuscript.lineOf(other.from)];
	const [made, turned] = parts;
	if (first === null || made === void 0 || turned === void 0) return null;
	const start = edited(manuscript, one, [made], before);
	const line = manuscript.lines[second - 1] ?? "";
	const offset = manuscript.text.lastIndexOf("\n", turned.from - 1) + 1;
	const ending = line.slice(0, turned.from - offset) + turned.text + line.slice(turned.to - offset);
	if (start === null || manuscript.lineOf(turned.from) !== second) return null;
	return {
		line: start.line,
		endLine: second,
		lines: [
			...start.lines,
			...manuscript.lines.slice(start.endLine, second - 1),
			ending
		]
	};
}
// src/detect/leakage/group-split.ts
var group_split_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, decide$6, ({ entity, declared, place, chain }, lines, mend) => {
			const shown = chain[0]?.place ?? place;
			const facts = {
				call: lines.code(place),
				shows: lines.code(shown),
				at: lines.name(shown)
			};
			if (entity === null) return {
				variant: "elsewhere",
				facts
			};
			return declared ? {
				variant: "declared",
				facts: {
					call: facts.call,
					entity
				},
				...mend([byGroup(place, entity)])
			} : {
				variant: "entity",
				facts: {
					...facts,
					entity
				},
				...mend([byGroup(place, entity)])
			};
		});
	}
});
function decide$6(flow) {
	return tornEntities(flow);
}
// src/weigh/leakage/mend/as-of.ts
/** Columns that a line may have before a call is put on several. */
const widest = 110;
/**
* `pd.merge_asof(orders.sort_values("ordered_at"), prices.sort_values("valid_from"), …)`: for each row of the left table the last of the right
* one that was there by then, where both columns hold dates.
*/
function asOf(joined, keys, [left, right]) {
	return (manuscript) => {
		const { block, at } = manuscript.around(joined) ?? {
			block: [],
			at: -1
		};
		const statement = manuscript.path(joined).at(-1);
		const call = callAt(statement, manuscript.span(joined));
		const pandas = moduleName(manuscript, "pandas", statement?.from ?? 0);
		if (statement === void 0 || statement !== block[at] || call === null || pandas === null || calleeName(call) !== "merge") return null;
		const tables = [...call.callee.is === "member" && call.callee.of.is === "name" && call.callee.of.name === pandas || call.callee.is !== "member" ? [] : [call.callee.of], ...positionalOf(call)];
		const [one, other] = tables;
		const by = byOf(manuscript, call.arguments);
		if (one === void 0 || other === void 0 || tables.length !== 2 || by === null || left === void 0 || right === void 0) return null;
		if (keys.length === 0 || !isWhole(manuscript, other) || !isFree(manuscript, statement, one)) return null;
		const drop = by.how === "left" ? "" : left === right ? null : `.dropna(subset=["${right}"])`;
		if (drop === null || left === right && new RegExp(`\\b${left}_[xy]\\b`).test(manuscript.text)) return null;
		const sorted = [`${manuscript.written(one)}.sort_values("${left}")`, `${manuscript.written(other)}.sort_values("${right}")`];
		const on = left === right ? [`on="${left}"`] : [`left_on="${left}"`, `right_on="${right}"`];
		const all = [
			...sorted,
			...on,
			...by.written
		];
		const indent = manuscript.own(statement)?.indent ?? "";
		const flat = `${pandas}.merge_asof(${all.join(", ")})${drop}`;
		const lines = [...sorted, [...on, ...by.written].join(", ")].map((it) => `\n${indent}    ${it},`).join("");
		const long = call.from - statement.from + indent.length + flat.length > widest;
		return edited(manuscript, statement, [{
			...call,
			text: long ? `${pandas}.merge_asof(${lines}\n${indent})${drop}` : flat
		}]);
	};
}
/** Keys, under the names that `merge_asof` has for them; null where the call says more. */
function byOf(manuscript, given) {
	const named = {
		on: "by",
		left_on: "left_by",
		right_on: "right_by"
	};
	const keywords = given.filter(({ keyword }) => keyword !== null);
	const how = keywords.find(({ keyword }) => keyword === "how")?.value;
	const written = keywords.flatMap(({ keyword, value }) => {
		const name = named[keyword ?? ""];
		return name === void 0 ? [] : [`${name}=${manuscript.written(value)}`];
	});
	const isKnown = keywords.every(({ keyword }) => keyword === "how" || named[keyword ?? ""] !== void 0) && given.every(({ is }) => is === "plain");
	const kind = how === void 0 ? "inner" : how.is === "constant" ? how.value : null;
	return isKnown && written.length > 0 && (kind === "left" || kind === "inner") ? {
		written,
		how: kind
	} : null;
}
/** All rows of the right table are there to choose from. */
function isWhole(manuscript, table) {
	const [name] = rootsOf(table);
	const made = manuscript.blocks.flat().filter((it) => it.is === "assign" && it.targets.some((target) => target.is === "name" && target.name === name));
	return name !== void 0 && !made.some((it) => /drop_duplicates|groupby|\.(?:last|tail|max|nlargest)\(/.test(manuscript.written(it)));
}
/** Nobody has taken a column of the left table before it is sorted, and nobody needs it afterwards: its rows change their places. */
function isFree(manuscript, statement, table) {
	const [name] = rootsOf(table);
	if (name === void 0 || statement.is !== "assign") return false;
	const takers = manuscript.blocks.flat().filter((it) => it !== statement && it.to <= statement.from && it.is === "assign" && mentions(it.value, name));
	const isPut = statement.targets.some((target) => target.is === "name" && target.name === name);
	return takers.every((it) => it.is === "assign" && it.targets.every((target) => rootsOf(target).includes(name))) && (isPut || !wordOf(name).test(manuscript.text.slice(statement.to)));
}
// src/read/sql/not-sql.ts
const verbs = /^(?:select|from|with|create|insert|update|delete|merge|replace|drop|alter|set|use|grant|revoke|truncate|call|execute|exec|begin|start|commit|rollback|declare|explain|show|describe|analyze|vacuum|copy|load|unload|values|comment|do|pragma|attach|export|import|refresh|cache|optimize|install|put|get|list)$/;
const joining = /^(?:select|update|delete|merge|from)$/;
/** Lines of what stands in a file of SQL and is none: a join of nothing that asks or changes, or a file without one word that SQL begins with. */
function notSql(text) {
	const all = plainStatements(text).filter(({ words }) => words.size > 0);
	if (/\{[%{]/.test(text)) return [];
	const [first] = all;
	if (first !== void 0 && !all.some(({ words }) => [...words].some((word) => verbs.test(word)))) return [first.linesBefore + 1];
	return all.filter(({ words }) => words.has("join") && ![...words].some((word) => joining.test(word))).map((it) => it.linesBefore + 1);
}
// src/weigh/sql/training-set.ts
const outputs = /^(?:labels?|y|y_true|target|ground_truth|is_train|train_test(?:_split)?|split|data_split|dataset_split|fold)$|^label_|_label$|^target_(?:label|class|flag)$/;
const words = /^(?:train|training|trainset|labels?|labelled|labeled|datasets?|features?|featureset)$/;
const folders = /^(?:train|training|labels?|datasets?|ml|feature_store|training_sets?)$/;
/** How surely a query in a file makes rows to learn from: 3 by what it gives or fills, 2 by the file's name, 0 not at all. An ordinary query is none of ours. */
function makesTrainingSet(path, { creates, query }) {
	if (query.selects.some((select) => select.outputs.some(({ name }) => name !== null && outputs.test(name))) || wordsOf(creates ?? "").some((word) => words.test(word))) return 3;
	return isTrainingFile(path) ? 2 : 0;
}
/** Whether words of a text that nothing understands tell of rows to learn from. */
function tellsOfTraining(text) {
	return /\b(?:labels?|y_true|ground_truth|is_train|train_test_split|label_\w{1,40}|(?:training|train)_\w{1,40}|as\s{1,9}target)\b/i.test(text);
}
/** Whether a file is called as those are that make rows to learn from. */
function isTrainingFile(path) {
	const steps = path.toLowerCase().split("/");
	return wordsOf((steps.at(-1) ?? "").replace(/\.[a-z]+$/, "")).some((word) => words.test(word)) || steps.slice(0, -1).some((step) => folders.test(step));
}
function wordsOf(name) {
	return name.toLowerCase().split(/[^a-z0-9]+/);
}
// src/weigh/leakage/timeless-queries.ts
/** Joins without regard to time in files of SQL that make rows to learn from; and that such a file was not understood, once; `all`: that any was not, for nobody can tell what it makes. */
function* timelessQueries(queries, declared, all = false) {
	for (const { path, text } of queries) {
		const { statements, unread } = readSql(text);
		const lines = text.split("\n");
		const found = statements.flatMap((statement) => {
			const sure = makesTrainingSet(path, statement);
			return sure === 0 ? [] : timelessJoins(statement, (declared[path] ?? undeclared).time).map((join) => ({
				join,
				sure
			}));
		});
		for (const [, [first]] of Map.groupBy(found, ({ join }) => join.at.line)) if (first !== void 0) yield sighting(path, lines, first);
		const [line, ...more] = all || isTrainingFile(path) || tellsOfTraining(text) ? [...unread, ...notSql(text)].toSorted((a, b) => a - b) : [];
		if (line === void 0) continue;
		yield {
			could: "not-judge",
			because: "blind",
			severity: "W",
			why: `${path}: ${more.length === 0 ? `line ${line}` : `line ${line} and ${more.length} more`} not analysed (SQL that is not understood).`
		};
	}
}
function sighting(path, lines, { join, sure }) {
	const { at, keys, times } = join;
	const text = lines[at.line - 1] ?? "";
	const call = shortened(text.slice(joinIn(text, at.column - 1)));
	const [left = "", right = ""] = times.filter((name) => name !== null);
	const both = times[0] !== null && times[1] !== null;
	const place = {
		path,
		cell: null,
		line: at.line,
		fileLine: at.line
	};
	return {
		place: {
			...place,
			is: "line",
			endLine: at.line,
			fileEndLine: at.line
		},
		text,
		variant: both ? "both" : "one",
		confidence: both && sure === 3 ? "high" : "medium",
		facts: {
			call,
			keys: keys.join(", "),
			left,
			right
		},
		chain: [{
			...place,
			what: "joined",
			of: call
		}]
	};
}
/** Where the JOIN of a table's name begins in its line, as far as templates before it leave columns where they are. */
function joinIn(line, column) {
	const joins = [...line.slice(0, 2e3).matchAll(/(?:\b(?:natural|left|right|full|inner|outer)\s+){0,3}\bjoin\b/gi)];
	return (joins.findLast(({ index }) => index <= column) ?? joins[0])?.index ?? 0;
}
function shortened(text) {
	const line = [...text.replace(/\s+/g, " ").trim()];
	return line.length <= 80 ? line.join("") : `${line.slice(0, 79).join("")}…`;
}
// src/weigh/leakage/unread-queries.ts
/** Says of each program, once, that it learns from a query which no dialect understands. */
function* unreadQueries({ programs, modules, declared }) {
	const find = modulesOf(modules);
	for (const program of programs.filter((it) => it.role !== "importing" && mayTrain(it))) {
		const analysis = analyse(program, find, declared[program.path] ?? undeclared);
		const [first, ...more] = learnedUnread(analysis.flow);
		if (first === void 0) continue;
		const where = new Lines(program, analysis).name(first.place);
		const rest = more.length === 0 ? "" : ` and ${more.length} more`;
		yield {
			could: "not-judge",
			because: "blind",
			severity: "W",
			why: `${program.path}: ${where}${rest} not analysed (SQL that is not understood).`
		};
	}
}
// src/detect/leakage/join-ignores-event-time.ts
var join_ignores_event_time_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"queries",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, decide$5, ({ how, operation, keys, times, place, certainty }, lines, mend) => {
			const [left = "", right = ""] = times;
			return {
				variant: how,
				facts: {
					call: lines.shortened(operation),
					keys: keys.join(", "),
					left,
					right
				},
				...certainty === 3 ? mend([asOf(place, keys, times)]) : {}
			};
		});
		yield* unreadQueries(inputs);
		yield* timelessQueries(inputs.queries, inputs.declared, inputs.changes.length === 0);
	}
});
function decide$5(flow) {
	return joinedTimeless(flow);
}
// src/weigh/leakage/evidence.ts
/** Split, fit and score of an evaluation, with what went wrong before them; what these rows were a side of before divides them no more. */
function proof(flow, { evaluation, training }, first = [], before) {
	const division = dividedBy(flow, evaluation, before) ?? dividedBy(flow, training, before);
	return [
		...first,
		...division === null ? [] : [{
			place: division.place,
			what: "divided"
		}],
		{
			place: training.place,
			what: "trained"
		},
		asked$6(evaluation)
	];
}
// src/detect/leakage/multi-test.ts
var multi_test_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, decide$4, ({ by, place, other, written }, lines) => {
			const scored = lines.name(place);
			if (other === null) {
				const loop = written === void 0 ? scored : lines.name(written);
				return loop === scored ? {
					variant: "loop",
					facts: { scored }
				} : {
					variant: "turns",
					facts: {
						scored,
						loop
					}
				};
			}
			const both = [place, other.place].toSorted((a, b) => a.cell - b.cell || a.from - b.from);
			if (lines.name(other.place) !== scored) {
				const [first = scored, second = scored] = by === "model" ? both.map((it) => lines.name(it)) : [scored, lines.name(other.place)];
				return {
					variant: by,
					facts: {
						scored: first,
						other: second
					}
				};
			}
			const [first = scored, second = scored] = calledFrom([place, other.place], lines).flatMap((call) => call === null ? [] : lines.name(call));
			return first === second ? {
				variant: "loop",
				facts: { scored }
			} : {
				variant: "called",
				facts: {
					scored,
					first,
					second
				}
			};
		});
	}
});
/** One finding for a program: its test set is used up once. */
function decide$4(flow) {
	const found = usedAgain(flow);
	if (found === null) return [];
	const { pair, other, by, loop } = found;
	const steps = proof(flow, pair);
	const more = other === null ? [] : [asked$6(other)];
	const chain = by === "validation" ? [
		...steps.slice(0, -1),
		...more,
		...steps.slice(-1)
	] : [...steps, ...more];
	return [{
		...found,
		place: pair.evaluation.place,
		chain,
		written: loop === null ? void 0 : flow.written.get(loop)
	}];
}
// src/weigh/leakage/mend/fit-on-train.ts
/** `model.fit(X_train, y_train)` for `model.fit(X, y)`, where all that it is given was divided before. */
function fitOnTrain(split, training) {
	return (manuscript) => {
		const { block, from, to } = manuscript.between(split, training) ?? {
			block: [],
			from: 0,
			to: 0
		};
		const division = block[from];
		const statement = manuscript.path(training).at(-1);
		const call = callAt(statement, manuscript.span(training));
		const sides = division?.is === "assign" ? divided(division) : null;
		if (statement === void 0 || call === null || sides === null || calleeName(call) !== "fit") return null;
		const parts = call.arguments.map(({ is, value }) => {
			const side = is === "plain" ? sides.find(({ array }) => manuscript.written(array) === manuscript.written(value)) : void 0;
			return side === void 0 ? null : {
				from: value.from,
				to: value.to,
				text: side.train
			};
		});
		const changed = block.slice(from + 1, to).some((it) => sides.some(({ train }) => changes(it, train)));
		return parts.length === 0 || changed || !parts.every((it) => it !== null) ? null : edited(manuscript, statement, parts);
	};
}
// src/weigh/leakage/mend/column-statement.ts
/** `frame[columns] = scaler.fit_transform(frame[columns])`: a step that is fitted on columns and put in their place. */
function columnStatement(text, { targets, value }) {
	const [target] = targets;
	if (targets.length !== 1 || target?.is !== "subscript" || target.of.is !== "name" || value.is !== "call") return null;
	const [given, further] = positionalOf(value);
	const step = value.callee.is === "member" && calleeName(value) === "fit_transform" ? stepOf(text, value.callee.of) : null;
	const columns = columnsOf(target);
	if (step === null || columns === null || given === void 0 || further !== void 0 || value.arguments.length !== 1) return null;
	const inside = text.slice(columns.from, columns.to);
	const frame = target.of.name;
	if (given.is !== "subscript" || given.of.is !== "name" || given.of.name !== frame || namesIn(columns).has(frame)) return null;
	const taken = columnsOf(given);
	const same = taken === null ? "" : text.slice(taken.from, taken.to);
	if (same !== inside && same !== `[${inside}]`) return null;
	if (inside.includes("\n")) return null;
	const line = (method, part) => `${part}[${inside}] = ${step.step}.${method}(${part}[${same}])`;
	return {
		...step,
		arrays: [{
			from: target.of,
			into: frame
		}],
		columns,
		lines: ([train = ""], [test = ""]) => [line("fit_transform", train), line("transform", test)]
	};
}
/** What stands between the brackets of a subscript that takes columns. */
function columnsOf({ index }) {
	const [first, further] = index;
	return first?.is === "at" && further === void 0 ? first.value : null;
}
// src/weigh/leakage/mend/carried.ts
/**
* The array of a split that is made of a frame on the way to it and still has some of its columns: `X = frame.drop(columns="fraud")`. null where
* the frame is used for more than that and the labels.
*/
function carried(manuscript, between, frame, columns, division) {
	const wanted = namesOf(manuscript, columns);
	const users = between.filter((it) => mentions(it, frame));
	const makers = users.filter((it) => it.is === "assign" && it.targets.length === 1 && it.targets[0]?.is === "name");
	if (users.some((it) => !makers.includes(it) && !(it.is === "effect" && looksOnly(it)))) return null;
	const arrays = divided(division) ?? [];
	const holders = makers.filter((it) => it.is === "assign" && keeps(manuscript, it.value, frame, columns, wanted));
	const others = makers.filter((it) => !holders.includes(it));
	const [holder] = holders;
	const [name] = holder?.is === "assign" ? holder.targets : [];
	const isApart = others.every((it) => it.is === "assign" && isOtherColumn(it.value, frame, wanted));
	const side = arrays.find(({ array }) => array.is === "name" && name?.is === "name" && array.name === name.name);
	const isLeft = between.filter((it) => name?.is === "name" && mentions(it, name.name)).every((it) => it === holder || it.is === "effect" && looksOnly(it));
	const isGiven = arrays.every(({ array }) => !mentions(array, frame) || isOtherColumn(array, frame, wanted));
	return holders.length === 1 && isApart && isLeft && isGiven ? side ?? null : null;
}
/** `frame[columns]`, `frame[["a", "b", …]]` or `frame.drop(…)` of others. */
function keeps(manuscript, value, frame, columns, wanted) {
	if (value.is === "subscript" && value.of.is === "name" && value.of.name === frame) {
		const taken = columnsOf(value);
		if (taken === null) return false;
		if (columns.is !== "constant" && manuscript.written(taken) === manuscript.written(columns)) return true;
		const names = taken.is === "constant" ? null : namesOf(manuscript, taken);
		return wanted !== null && names !== null && wanted.every((it) => names.includes(it));
	}
	if (value.is !== "call" || calleeName(value) !== "drop" || value.callee.is !== "member" || value.callee.of.is !== "name") return false;
	if (value.callee.of.name !== frame || wanted === null || value.arguments.some(({ keyword }) => keyword === "inplace")) return false;
	const named = value.arguments.find(({ keyword }) => keyword === "columns")?.value;
	const axis = value.arguments.find(({ keyword }) => keyword === "axis")?.value;
	const isColumns = named !== void 0 || axis?.is === "constant" && (axis.value === 1 || axis.value === "columns");
	const dropped = named ?? positionalOf(value)[0];
	const names = dropped === void 0 || !isColumns ? null : namesOf(manuscript, dropped);
	return names !== null && wanted.every((it) => !names.includes(it));
}
/** Another column alone: the labels. */
function isOtherColumn(value, frame, wanted) {
	const of = value.is === "member" && value.name === "values" ? value.of : value;
	if (of.is === "member") return of.of.is === "name" && of.of.name === frame && wanted?.includes(of.name) === false;
	const taken = of.is === "subscript" && of.of.is === "name" && of.of.name === frame ? columnsOf(of) : null;
	return taken?.is === "constant" && wanted?.includes(String(taken.value)) === false;
}
/** Columns by their names, as written out or in a list that has a name of its own. */
function namesOf(manuscript, columns) {
	if (columns.is === "constant") return typeof columns.value === "string" ? [columns.value] : null;
	if (columns.is === "list") {
		const names = columns.items.map((it) => it.is === "constant" && typeof it.value === "string" ? it.value : null);
		return names.every((it) => it !== null) ? names : null;
	}
	if (columns.is !== "name") return null;
	const uses = manuscript.blocks.flat().filter((it) => it.is === "assign" && it.targets.some((target) => target.is === "name" && target.name === columns.name));
	const [maker] = uses;
	const isChanged = new RegExp(`(?<![\\w.])${columns.name}\\.(?:append|extend|remove|insert|pop|sort)\\(`).test(manuscript.text);
	return uses.length === 1 && maker?.is === "assign" && maker.value.is === "list" && !isChanged ? namesOf(manuscript, maker.value) : null;
}
// src/weigh/leakage/mend/fit-then-transform.ts
/** The step that is fitted at a place of a block: in one statement, or by `scaler.fit(X)` and a later `X = scaler.transform(X)`. */
function fittedAt(manuscript, block, at) {
	const statement = block[at];
	const own = statement?.is === "assign" ? fitStatement(manuscript.text, statement) : null;
	if (statement !== void 0 && own !== null) return {
		step: own,
		span: statement,
		statements: [statement]
	};
	const fit = statement === void 0 ? null : fitIn$1(statement);
	if (statement === void 0 || fit === null) return null;
	const { step, arrays } = fit;
	const [given] = arrays;
	for (const [i, it] of block.slice(at + 1).entries()) {
		const made = it.is === "assign" ? transformIn(it, step) : null;
		if (made === null) continue;
		if (given === void 0 || manuscript.written(made.of) !== manuscript.written(given)) return null;
		const isNext = i === 0 && statement.is === "effect";
		const lines = (train, test) => [`${train[0]} = ${step}.fit_transform(${train.join(", ")})`, `${test[0]} = ${step}.transform(${test[0]})`];
		const told = arrays.map((from, n) => ({
			from,
			into: n === 0 ? made.into : null
		}));
		const span = isNext ? {
			from: statement.from,
			to: it.to
		} : statement;
		return {
			step: {
				setup: null,
				step,
				arrays: told,
				lines
			},
			span,
			statements: isNext ? [statement, it] : [statement]
		};
	}
	return null;
}
/** `scaler.fit(X)`, `scaler = StandardScaler().fit(X)`: the name of the step, and what it is fitted on. */
function fitIn$1(statement) {
	const value = statement.is === "effect" ? statement.values[0] : statement.is === "assign" ? statement.value : void 0;
	const call = value?.is === "call" && value.callee.is === "member" && value.callee.name === "fit" ? value : null;
	const [target] = statement.is === "assign" ? statement.targets : [];
	const of = call?.callee.is === "member" ? call.callee.of : null;
	const step = statement.is === "assign" ? target?.is === "name" ? target.name : null : of?.is === "name" ? of.name : null;
	const arrays = call === null ? [] : positionalOf(call);
	const isPlain = call !== null && call.arguments.length === arrays.length && arrays.length > 0 && arrays.length <= 2;
	return step !== null && isPlain ? {
		step,
		arrays
	} : null;
}
/** `S = scaler.transform(X)`. */
function transformIn(statement, step) {
	const { targets, value } = statement;
	const [into, further] = targets.length === 1 && targets[0] !== void 0 ? namesOf$1(targets[0]) ?? [] : [];
	const call = value.is === "call" && calleeName(value) === "transform" ? value : null;
	const [of, more] = call === null ? [] : positionalOf(call);
	return call?.callee.is === "member" && call.callee.of.is === "name" && call.callee.of.name === step && of !== void 0 && more === void 0 && into !== void 0 && further === void 0 ? {
		of,
		into
	} : null;
}
// src/weigh/leakage/mend/statistic-statement.ts
const statistics = /^(?:mean|median|min|max)$/;
/** Reads a value as such; null where it is anything else. */
function filledBy(text, value) {
	if (value.is !== "call" || value.callee.is !== "member" || value.callee.name !== "fillna" || value.arguments.length !== 1) return null;
	const [given] = value.arguments;
	const { of } = value.callee;
	const frame = of.is === "name" ? of.name : of.is === "subscript" && of.of.is === "name" ? of.of.name : null;
	if (given === void 0 || frame === null || text.slice(of.from, of.to).includes("\n")) return null;
	const statistic = statisticOf(given.value);
	const whole = text.slice(of.from, of.to);
	if (statistic === null || text.slice(statistic.from, statistic.to) !== whole || [...namesIn(of)].filter((it) => it === frame).length !== 1) return null;
	return {
		frame,
		part: whole.slice(frame.length),
		statistic: given.value
	};
}
/** `frame['age'] = frame['age'].fillna(frame['age'].median())`, as a step that is fitted on one part and applied to both. */
function statisticStatement(text, { targets, value }) {
	const [target] = targets;
	const filled = filledBy(text, value);
	const from = value.is === "call" && value.callee.is === "member" ? rootOf(value.callee.of) : null;
	if (filled === null || from === null || targets.length !== 1 || target === void 0) return null;
	const { frame, part, statistic } = filled;
	if (text.slice(target.from, target.to) !== frame + part) return null;
	const columns = target.is === "subscript" ? columnsOf(target) : null;
	const figure = text.slice(statistic.from, statistic.to).slice(frame.length);
	return {
		setup: null,
		step: frame,
		arrays: [{
			from,
			into: frame
		}],
		...columns === null ? {} : { columns },
		lines: ([train], [test]) => [test, train].map((side) => `${side}${part} = ${side}${part}.fillna(${train}${figure})`)
	};
}
function rootOf(of) {
	return of.is === "name" ? of : of.is === "subscript" ? rootOf(of.of) : null;
}
/** What a statistic is of: `X` of `X.mean()`, `X.mode()[0]`, `X.mode().iloc[0]`. */
function statisticOf(value) {
	if (value.is === "subscript") {
		const inner = value.of.is === "member" && value.of.name === "iloc" ? value.of.of : value.of;
		return isMode(inner) ? inner.callee.of : null;
	}
	return value.is === "call" && value.callee.is === "member" && statistics.test(value.callee.name) && value.arguments.length === 0 ? value.callee.of : null;
}
function isMode(value) {
	return value.is === "call" && value.callee.is === "member" && value.callee.name === "mode" && value.arguments.length === 0;
}
// src/weigh/leakage/mend/split-first.ts
/**
* The lines that split first and then fit on the training part: where a step such as `X = scaler.fit_transform(X)` stands before the split
* of it in one block, nothing between them uses what it makes, and nothing later needs the whole.
*/
function splitFirst(learned, split) {
	return (manuscript) => {
		const { text } = manuscript;
		const { block, from, to } = manuscript.between(learned, split) ?? {
			block: [],
			from: 0,
			to: 0
		};
		const [first, division] = [block[from], block[to]];
		const fitted = fittedAt(manuscript, block, from);
		const own = first?.is === "assign" ? statisticStatement(text, first) ?? columnStatement(text, first) : null;
		const step = fitted?.step ?? own;
		const fit = fitted?.span ?? first;
		if (step === null || fit === void 0 || division?.is !== "assign") return null;
		const between = block.slice(from, to).filter((it) => it !== first && fitted?.statements.includes(it) !== true);
		const whole = step.arrays.map(({ from: it, into }) => dividedAs(division, into ?? (it.is === "name" ? it.name : "")));
		const frame = step.arrays[0]?.into ?? "";
		const part = step.columns === void 0 ? null : carried(manuscript, between, frame, step.columns, division);
		if (whole.every((it) => it !== null) && isMovable(manuscript, step, fit, division, between)) return rewritten(manuscript, step, whole, fit, division);
		return part !== null && !wordOf(frame).test(text.slice(division.to)) && !between.some((it) => mentions(it, step.step) && step.setup === null && step.step !== frame) ? rewritten(manuscript, {
			...step,
			arrays: []
		}, [part], fit, division) : null;
	};
}
/** Nothing between uses what the step makes of the whole, or changes what it is given; nothing behind the split reads the whole. */
function isMovable({ text }, { arrays, step }, fit, division, between) {
	if (between.some((it) => text.slice(it.from, it.to).includes(step) || it.is === "function" || it.is === "class")) return false;
	return arrays.every(({ from, into }) => {
		const given = [...namesIn(from)];
		if (into !== null && between.some((it) => mentions(it, into))) return false;
		if (from.is !== "name" && (into === null || given.includes(into) || text.slice(from.from, from.to).includes("\n"))) return false;
		if (given.some((name) => name !== into && between.some((it) => changes(it, name)))) return false;
		if (into === null) return true;
		return (given.includes(into) || !wordOf(into).test(text.slice(0, fit.from)) && arrays.every((it) => !mentions(it.from, into))) && !wordOf(into).test(text.slice(division.to));
	});
}
function rewritten(manuscript, step, sides, fit, division) {
	const [first, last] = [manuscript.own(fit), manuscript.own(division)];
	if (first === null || last === null) return null;
	const renamed = step.arrays.reduce((written, { from, into }) => into === null ? written : written.replace(wordOf(into, "g"), () => manuscript.written(from)), manuscript.text.slice(division.value.from, division.to));
	const [train, test] = [sides.map((it) => it.train), sides.map((it) => it.test)];
	const [fitted = "", ...more] = step.lines(train, test);
	const lines = [
		...manuscript.lines.slice(first.endLine, last.line - 1),
		...`${last.indent}${manuscript.text.slice(division.from, division.value.from)}${renamed}${last.tail}`.split("\n"),
		...step.setup === null ? [] : [`${first.indent}${step.setup}`],
		`${first.indent}${fitted}${first.tail}`,
		...more.map((line) => `${first.indent}${line}`)
	];
	return lines.some((line) => line.length > 160) ? null : {
		line: first.line,
		endLine: last.endLine,
		lines
	};
}
// src/weigh/leakage/mend/split-given.ts
/**
* The split alone, of what a step was given instead of what it made: where `scaled = scaler.fit_transform(X)` stands anywhere before the split
* of `scaled`, and neither was changed in between.
*/
function splitGiven(learned, split) {
	return (manuscript) => {
		const { block, from, to } = manuscript.between(learned, split) ?? {
			block: [],
			from: 0,
			to: 0
		};
		const division = block[to];
		const { step } = fittedAt(manuscript, block, from) ?? {};
		if (step === void 0 || division?.is !== "assign") return null;
		const own = manuscript.own(division);
		const sides = step.arrays.map((it) => sideOf(it, division));
		if (own === null || !sides.every((it) => it !== null)) return null;
		const between = block.slice(from + 1, to).filter((it) => !isTransform(it, step));
		if (!isUnchanged(step, between) || between.some((it) => isHandedOn(step, manuscript.written(it)))) return null;
		const text = step.arrays.reduce((written, { from: given, into }) => into === null ? written : written.replace(wordOf(into, "g"), () => manuscript.written(given)), manuscript.written(division.value));
		const edit = edited(manuscript, division, [{
			...division.value,
			text
		}]);
		const fitted = step.lines(sides.map((it) => it.train), sides.map((it) => it.test));
		const more = [...step.setup === null ? [] : [step.setup], ...fitted].map((line) => own.indent + line);
		const lines = [...edit?.lines ?? [], ...more];
		return lines.some((line) => line.length > 160) ? null : {
			line: own.line,
			endLine: own.endLine,
			lines
		};
	};
}
/** What is made of an array, or labels that are only looked at, as the split has it. Put back under its own name, what was given is gone. */
function sideOf({ from, into }, division) {
	if (into !== null && namesIn(from).has(into)) return null;
	return into === null && from.is !== "name" ? null : dividedAs(division, into ?? (from.is === "name" ? from.name : ""));
}
/** Whether a text uses a step for more than to look at what it learned. */
function isHandedOn({ step }, text) {
	return new RegExp(`${wordOf(step).source}(?!\\.(?!transform|fit|inverse)\\w)`).test(text);
}
/** The statement that makes the array, where the step was fitted before it. */
function isTransform(it, { step, arrays }) {
	const [target] = it.is === "assign" ? it.targets : [];
	return it.is === "assign" && target?.is === "name" && target.name === arrays[0]?.into && mentions(it.value, step);
}
function isUnchanged({ arrays }, between) {
	const names = new Set(arrays.flatMap(({ from, into }) => [...namesIn(from), ...into === null ? [] : [into]]));
	return between.every((it) => [...names].every((name) => !changes(it, name)));
}
// src/detect/leakage/overlap.ts
var overlap_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, decide$3, ({ cause, copy, split, pair: { evaluation, training } }, lines, mend) => {
			const facts = {
				trained: lines.name(training.place),
				scored: lines.name(evaluation.place)
			};
			if (copy !== null) {
				const drafts = split === null ? [] : [splitFirst(copy.place, split.place), splitGiven(copy.place, split.place)];
				return {
					variant: "copy",
					facts: {
						...facts,
						call: lines.code(copy.place)
					},
					...mend(drafts)
				};
			}
			if (!evaluation.scored) return {
				variant: "predicted",
				severity: "W",
				facts
			};
			const isStacked = cause === "unused" && training.fed.size > 0;
			if (split === null || cause === "none" || isStacked) return {
				variant: "none",
				severity: "W",
				facts
			};
			const held = {
				...facts,
				split: lines.name(split.place)
			};
			if (cause === "unused") return {
				variant: "unused",
				severity: "W",
				facts: held
			};
			return {
				variant: "ignored",
				facts: held,
				...mend([fitOnTrain(split.place, training.place)])
			};
		});
	}
});
function decide$3(flow) {
	return overlapping(flow).map((found) => {
		const { evaluation, training } = found.pair;
		const copy = copyIn(flow, found);
		const before = copy === null ? void 0 : beforeCopy([...evaluation.rows, ...training.rows], copy.site);
		const after = dividedBy(flow, evaluation, before) ?? dividedBy(flow, training, before);
		const split = after ?? dividedBy(flow, evaluation) ?? dividedBy(flow, training);
		const tookAll = dividedBy(flow, evaluation) !== null && dividedBy(flow, training) === null;
		const place = copy?.place ?? (tookAll ? training.place : evaluation.place);
		const steps = proof(flow, found.pair, [], after === null ? void 0 : before);
		const copied = copy === null ? [] : [{
			place: copy.place,
			what: "copied"
		}];
		const chain = after === null && split !== null ? [
			...steps.slice(0, 1),
			...copied,
			...steps.slice(1)
		] : [...copied, ...steps];
		return {
			...found,
			copy,
			split,
			place,
			chain
		};
	});
}
/** Rows as they were before they were copied. */
function beforeCopy(rows, site) {
	const at = ({ path }) => path.findIndex((step) => step.is === "copy" && step.site === site);
	return new Set(rows.map((row) => ({
		...row,
		path: at(row) < 0 ? [] : row.path.slice(0, at(row))
	})));
}
/** The copying that put rows on both sides; rows that are scored just as they were trained on are no copies. */
function copyIn(flow, { cause, pair: { evaluation, training } }) {
	if (cause !== "copy" || [...evaluation.rows].some((row) => training.rows.has(row))) return null;
	const sites = new Set([...evaluation.rows, ...training.rows].flatMap(({ path }) => path.flatMap((step) => step.is === "copy" ? [step.site] : [])));
	return flow.copies.find(({ site }) => sites.has(site)) ?? null;
}
// src/weigh/leakage/mend/head-cuts.ts
/** Cuts behind a statement that can be written before it; `whole` is the name that the statement gives what it makes, and `given` what it makes it of. */
function headCuts(manuscript, block, at, whole, given) {
	const before = [...manuscript.statements.slice(0, Math.max(0, manuscript.statements.indexOf(block[at]))), ...block.slice(0, at)];
	const known = /* @__PURE__ */ new Set([
		"len",
		"int",
		"round",
		...before.flatMap(boundBy)
	]);
	const after = block.slice(at + 1);
	const found = after.flatMap((statement, i) => subscriptsIn(statement).flatMap((it) => {
		const bound = boundOf(it);
		if (bound === null) return [];
		const text = manuscript.written(bound);
		const names = [...namesIn(bound)];
		const between = after.slice(0, i);
		const inside = names.every((name) => known.has(name) && !between.some((one) => changes(one, name))) ? text : writtenOut(manuscript, bound, between, known, whole, given);
		if (inside === null || inside.includes("\n")) return [];
		return [{
			text: isMask(it) ? `[${inside}]` : `[:${inside}]`,
			bound: text,
			value: numberOf(manuscript, bound)
		}];
	}));
	return [...new Map(found.map((it) => [it.text, it])).values()];
}
/** `n`, made behind the statement as `int(len(scaled) * 0.8)`, written out with what there is before it. */
function writtenOut(manuscript, bound, between, known, whole, given) {
	const [name = "", further] = namesIn(bound);
	const makers = between.filter((it) => it.is === "assign" && it.targets.some((target) => rootsOf(target).includes(name)));
	const [maker] = makers;
	if (further !== void 0 || makers.length !== 1 || maker?.is !== "assign" || maker.targets[0]?.is !== "name") return null;
	const text = manuscript.written(maker.value);
	const isFigure = maker.value.is === "call" || bound.is === "name" && numberOf(manuscript, bound) !== null;
	if (text.length > 60 || !isFigure || ![...namesIn(maker.value)].every((it) => it === whole || known.has(it))) return null;
	const written = whole === null ? text : text.replace(wordOf(whole, "g"), () => rowsOf(given));
	return manuscript.written(bound).replace(wordOf(name, "g"), () => written);
}
/** What has as many rows: a frame, for columns of it. */
function rowsOf(given) {
	return /^(\w+)\[(?:\[[^[\]]*\]|"[^"]*"|'[^']*')\]$/.exec(given)?.[1] ?? given;
}
function numberOf(manuscript, bound) {
	if (bound.is === "constant") return typeof bound.value === "number" ? bound.value : null;
	if (bound.is === "name") {
		const makers = manuscript.blocks.flat().filter((it) => it.is === "assign" && it.targets.some((target) => rootsOf(target).includes(bound.name)));
		const [maker] = makers;
		return makers.length === 1 && maker?.is === "assign" && maker.value.is !== "name" ? numberOf(manuscript, maker.value) : null;
	}
	if (bound.is === "unary" && bound.operator === "-") {
		const value = numberOf(manuscript, bound.value);
		return value === null ? null : -value;
	}
	if (bound.is !== "binary" || bound.operator !== "*") return null;
	const [left, right] = [numberOf(manuscript, bound.left), numberOf(manuscript, bound.right)];
	return left === null || right === null ? null : left * right;
}
/** The bound of a subscript that takes the first rows; the mask, where it takes those before a moment. */
function boundOf({ index: [first, ...rest], of }) {
	if (of.is === "subscript" || rest.some((it) => it.is === "slice" && (it.lower !== null || it.upper !== null))) return null;
	if (first?.is === "at") return rest.length === 0 && first.value.is === "binary" && /^<=?$/.test(first.value.operator) ? first.value : null;
	if (first?.is !== "slice" || first.upper === null || first.step !== null) return null;
	return first.lower === null || first.lower.is === "constant" && first.lower.value === 0 ? first.upper : null;
}
function isMask({ index: [first] }) {
	return first?.is === "at";
}
function boundBy(statement) {
	if (statement.is === "assign") return statement.targets.flatMap(rootsOf);
	if (statement.is === "import") return statement.names?.map(({ as }) => as) ?? [statement.as ?? statement.module];
	return [];
}
/** Subscripts in a statement, those in loops and functions left out. */
function subscriptsIn(statement) {
	const found = [];
	const visit = (part) => {
		if (typeof part !== "object" || part === null) return;
		if ("is" in part && part.is === "subscript") found.push(part);
		for (const it of Object.values(part)) visit(it);
	};
	if (statement.is === "assign") visit(statement.value);
	return found;
}
// src/weigh/leakage/mend/fit-on-head.ts
/** Cuts that are tried. */
const most$4 = 3;
/**
* What was learned from all rows in order, learned from those before the cut: `scaler.fit(values[:n])`, then `scaled = scaler.transform(values)`;
* `values[:n].mean()` for `values.mean()`.
*/
function fitOnHead(flow, learned, train) {
	return Array.from({ length: most$4 }, (_, i) => (manuscript) => {
		const { block, at } = manuscript.around(learned) ?? {
			block: [],
			at: -1
		};
		const statement = block[at];
		if (statement?.is !== "assign") return null;
		const cut = (whole, given) => cutsOf(manuscript, block, whole, given, train)[i] ?? null;
		return fitted(manuscript, statement, cut) ?? figured(manuscript, flow, statement, cut);
	});
}
function fitted(manuscript, statement, cutOf) {
	const call = callIn(statement.value, "fit_transform");
	const [given, further] = call === null ? [] : positionalOf(call);
	if (call?.callee.is !== "member" || given === void 0 || further !== void 0 || call.arguments.length !== 1) return null;
	const { of } = call.callee;
	const made = manuscript.written(of);
	const own = fitStatement(manuscript.text, statement);
	const step = own?.step ?? (/^(?:self\.)?\w+$/.test(made) ? made : null);
	const cut = cutOf(statement, manuscript.written(given));
	if (step === null || cut === null) return null;
	const before = [...own?.setup == null ? [] : [own.setup], `${step}.fit(${asRows(manuscript.written(given))}${cut})`];
	return edited(manuscript, statement, [{
		from: of.from,
		to: call.callee.to,
		text: `${step}.transform`
	}], before);
}
/** Figures of the statement, each of the first rows alone. */
function figured(manuscript, { learned }, statement, cutOf) {
	const receivers = learned.map(({ place }) => manuscript.span(place)).filter(({ from, to }) => statement.from <= from && to <= statement.to).map((span) => receiverOf(statement, span));
	const [first] = receivers;
	if (first === null || first === void 0 || !receivers.every((it) => it !== null)) return null;
	const cut = cutOf(statement, manuscript.written(first));
	const parts = receivers.map(({ from, to }) => ({
		from,
		to,
		text: manuscript.written({
			from,
			to
		}) + (cut ?? "")
	}));
	const apart = parts.filter(({ from }, n) => parts.findIndex((it) => it.from === from) === n);
	return cut === null ? null : edited(manuscript, statement, apart);
}
/** Cuts that the training rows are seen to come from: first rows in their order, not those that chance put first. */
function cutsOf(manuscript, block, statement, given, train) {
	const [whole] = statement.is === "assign" && statement.targets[0] !== void 0 ? namesOf$1(statement.targets[0]) ?? [] : [];
	const cuts = headCuts(manuscript, block, block.indexOf(statement), whole ?? null, given);
	const keys = [...train].map(({ path }) => path.flatMap((step) => "key" in step ? [(step.key.split(" of ")[0] ?? "").replace(/\s+/g, "")] : []));
	const isCut = ({ bound, value }) => {
		const texts = [bound.replace(/\s+/g, ""), ...value === null ? [] : [String(value)]];
		const isOf = (key, text) => new RegExp(`^(?:slice0?:)?${text.replace(/\W/g, "\\$&")}(?![\\w.(*+/-])`).test(key);
		return keys.length > 0 && keys.every((of) => of.some((key) => texts.some((text) => isOf(key, text))));
	};
	return cuts.filter(isCut).map(({ text }) => text);
}
/** The name or column that a figure is of. */
function receiverOf(statement, span) {
	const call = callAt(statement, span);
	const of = call?.callee.is === "member" ? call.callee.of : null;
	return call !== null && /^(?:mean|std|var|median|min|max)$/.test(calleeName(call)) && of !== null && (of.is === "name" || of.is === "subscript") ? of : null;
}
function callIn(value, name) {
	if (typeof value !== "object" || value === null) return null;
	if ("is" in value && value.is === "call" && calleeName(value) === name) return value;
	for (const it of Object.values(value)) {
		const found = callIn(it, name);
		if (found !== null) return found;
	}
	return null;
}
/** In brackets where a subscript would bind to its last part only. */
function asRows(text) {
	return /^[\w.]+(?:\[[^[\]]*(?:\[[^[\]]*\])?[^[\]]*\]|\([^()]*\))*$/.test(text) ? text : `(${text})`;
}
// src/weigh/leakage/mend/split-stream.ts
/** `data = prep.fit(raw).transform(raw)` before `data.randomSplit(…)`: the raw rows are split, and the step is fitted on the training part. */
function splitStream(learned, split) {
	return (manuscript) => {
		const { block, from, to } = manuscript.between(learned, split) ?? {
			block: [],
			from: 0,
			to: 0
		};
		const [fit, division] = [block[from], block[to]];
		if (fit?.is !== "assign" || division?.is !== "assign") return null;
		const step = fittedIn(manuscript, fit);
		const [train, test, more] = division.targets[0] === void 0 ? [] : namesOf$1(division.targets[0]) ?? [];
		const { value } = division;
		const isSplit = value.is === "call" && value.callee.is === "member" && value.callee.name === "randomSplit";
		if (step === null || !isSplit || value.callee.is !== "member" || train === void 0 || test === void 0 || more !== void 0) return null;
		const { of } = value.callee;
		const between = block.slice(from + 1, to);
		if (of.is !== "name" || of.name !== step.into || between.some((it) => changes(it, step.given) || changes(it, step.into))) return null;
		const fitted = `${step.name}_fitted`;
		const isInPlace = step.given === step.into;
		const isUsed = between.some((it) => mentions(it, step.into)) || wordOf(step.into).test(manuscript.text.slice(division.to));
		if (manuscript.text.includes(fitted) || isInPlace && isUsed) return null;
		const edit = edited(manuscript, division, [{
			from: of.from,
			to: of.to,
			text: step.given
		}]);
		const own = manuscript.own(fit);
		const indent = own?.indent ?? "";
		const applied = [train, test].map((side) => `${fitted}.transform(${side})${step.after}`).join(", ");
		const lines = [
			...edit?.lines ?? [],
			`${indent}${fitted} = ${step.name}.fit(${train})`,
			`${indent}${train}, ${test} = ${applied}`
		];
		if (edit === null || own === null || lines.some((line) => line.length > 160)) return null;
		if (!isInPlace) return {
			...edit,
			lines
		};
		return {
			line: own.line,
			endLine: edit.endLine,
			lines: [...manuscript.lines.slice(own.endLine, edit.line - 1), ...lines]
		};
	};
}
/** `into = name.fit(given).transform(given)`, with what is done to it after. */
function fittedIn(manuscript, { targets, value }) {
	const [into] = targets.length === 1 && targets[0] !== void 0 ? namesOf$1(targets[0]) ?? [] : [];
	const transform = methodIn(value, "transform");
	const fit = transform === null ? null : methodIn(transform.callee.of, "fit");
	const [given] = transform === null ? [] : positionalOf(transform);
	const [learned] = fit === null ? [] : positionalOf(fit);
	if (transform === null || fit === null || into === void 0 || given?.is !== "name" || learned?.is !== "name") return null;
	if (fit.callee.of.is !== "name" || learned.name !== given.name || fit.to !== transform.callee.of.to) return null;
	const after = manuscript.text.slice(transform.to, value.to);
	return /\n/.test(after) ? null : {
		name: fit.callee.of.name,
		given: given.name,
		into,
		after
	};
}
/** The call of a method, below calls that are made of its result. */
function methodIn(value, name) {
	if (value.is !== "call" || value.callee.is !== "member") return null;
	return calleeName(value) === name ? {
		...value,
		callee: value.callee
	} : methodIn(value.callee.of, name);
}
// src/weigh/leakage/mend/train-statistic.ts
/** Figures that are the same before and after gaps are filled with them. */
const steady = /^[^\n]*\.(?:mean\(\)|median\(\)|min\(\)|max\(\)|mode\(\)(?:\[0\])?)$/;
/**
* Figures of the training part for those of a part itself, `test['age'].fillna(train['age'].mean())`: one draft for each table of which the
* same figure was taken before, and for each that a loop goes over.
*/
function trainStatistic({ learned: all }, learned) {
	return Array.from({ length: most$3 }, (_, i) => (manuscript) => {
		const table = /^\w+/.exec(manuscript.written(manuscript.span(learned)))?.[0];
		if (table === void 0) return null;
		const span = manuscript.span(learned);
		const figure = manuscript.written(span).slice(table.length);
		const same = all.filter(({ place }) => manuscript.span(place).to <= span.from).map(({ place }) => manuscript.written(manuscript.span(place))).filter((it) => it.endsWith(figure)).map((it) => it.slice(0, it.length - figure.length));
		const other = [.../* @__PURE__ */ new Set([...turnsOf(manuscript, learned, table), ...same])].filter((it) => /^\w+$/.test(it) && it !== table)[i];
		const [statement] = manuscript.path(learned).toReversed();
		if (other === void 0 || statement === void 0 || !steady.test(figure)) return null;
		return edited(manuscript, statement, [{
			from: span.from,
			to: span.from + table.length,
			text: other
		}]);
	});
}
/** Tables that are tried. */
const most$3 = 3;
/** Names of the tables that a loop around a place goes over by this name. */
function turnsOf(manuscript, place, name) {
	const loop = manuscript.path(place).findLast((it) => it.is === "for" && it.target.is === "name" && it.target.name === name);
	const iterable = loop?.is === "for" ? loop.iterable : void 0;
	const makers = manuscript.blocks.flat().filter((it) => it.is === "assign" && it.targets.some((target) => isSame(target, iterable)));
	const [maker] = makers;
	const list = iterable?.is === "name" && makers.length === 1 && maker?.is === "assign" ? maker.value : iterable;
	return (list?.is === "list" || list?.is === "tuple" ? list.items : []).flatMap((it) => it.is === "name" ? [it.name] : []);
}
function isSame(one, other) {
	return one.is === "name" && other?.is === "name" && one.name === other.name;
}
// src/weigh/leakage/mend/transform-only.ts
/**
* `scaler.transform(X_test)` for `scaler.fit_transform(X_test)`: where the last thing that the same step was fitted on is the same part of
* another table.
*/
function transformOnly(learned) {
	return (manuscript) => {
		const { block, at } = manuscript.around(learned) ?? {
			block: [],
			at: -1
		};
		const statement = block[at];
		const fit = statement === void 0 ? null : fitIn(statement, manuscript);
		const before = block.slice(0, Math.max(0, at)).findLast((it) => fit !== null && uses(it, fit.step, manuscript));
		const earlier = before === void 0 ? null : fitIn(before, manuscript);
		if (statement === void 0 || fit === null || earlier === null || fit.step !== earlier.step) return null;
		if (!(fit.part === earlier.part && fit.table !== earlier.table && fit.isFit) || block.slice(block.indexOf(before) + 1, at).some((it) => changes(it, fit.step))) return null;
		return edited(manuscript, statement, [{
			...fit.word,
			text: "transform"
		}]);
	};
}
/** A step fitted in a statement: on which table, and which part of that, as written behind its name. */
function fitIn(statement, manuscript) {
	const value = statement.is === "assign" ? statement.value : statement.is === "effect" ? statement.values[0] : void 0;
	const call = value === void 0 ? null : fitCall(value);
	const given = call?.arguments[0];
	const step = call?.callee.is === "member" ? manuscript.written(call.callee.of) : "";
	if (call === null || given === void 0 || given.keyword !== null || !/^(?:self\.)?\w+$/.test(step)) return null;
	const [table] = rootsOf(given.value);
	const whole = manuscript.written(given.value);
	if (table === void 0 || !whole.startsWith(table)) return null;
	const name = call.callee.is === "member" ? call.callee.name : "";
	const isFit = name === "fit_transform" && call.arguments.length === 1;
	return {
		step,
		table,
		part: whole.slice(table.length),
		isFit,
		word: {
			from: call.callee.to - name.length,
			to: call.callee.to
		}
	};
}
/** The call that fits, within the conversion or the frame around it. */
function fitCall(value) {
	if (value.is !== "call" || value.callee.is !== "member") return null;
	if (value.callee.name === "fit_transform" || value.callee.name === "fit") return value;
	const [first] = value.callee.name === "DataFrame" ? value.arguments : [];
	return first !== void 0 ? fitCall(first.value) : /^to(?:array|dense)$/.test(value.callee.name) ? fitCall(value.callee.of) : null;
}
function uses(statement, step, manuscript) {
	return new RegExp(`(?<![\\w.])${step}\\.(?:partial_)?fit`).test(manuscript.written(statement));
}
// src/detect/leakage/preprocess-before-split.ts
var preprocess_before_split_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, decide$2, ({ flow, learned, again, pair, split, beside, folds }, lines, mend) => {
			const facts = {
				...learnedAs(learned.place, lines, beside),
				scored: lines.name(pair.evaluation.place)
			};
			const predicts = !pair.evaluation.scored;
			if (again) {
				const drafts = [transformOnly(learned.place), ...trainStatistic(flow, learned.place)];
				return {
					variant: predicts ? "predicted-again" : "again",
					facts,
					...mend(drafts)
				};
			}
			const onHead = fitOnHead(flow, learned.place, pair.training.rows);
			const said = folds ? "folds" : predicts ? "predicted" : null;
			if (split === void 0) return {
				variant: said ?? "unsplit",
				facts,
				...mend(onHead)
			};
			const drafts = [
				splitFirst,
				splitGiven,
				splitStream
			].map((draft) => draft(learned.place, split.place));
			return {
				variant: said ?? "split",
				facts: {
					...facts,
					split: lines.name(split.place)
				},
				...mend([...drafts, ...onHead])
			};
		});
	}
});
function decide$2(flow) {
	const all = learnedFromTest(flow);
	const known = fittedOutside(flow).flatMap(({ cause, places }) => cause === "learned" ? places : []);
	return all.map((found) => {
		const { learned, pair, again } = found;
		const link = {
			place: learned.place,
			what: "learned"
		};
		const before = again ? void 0 : learned.rows;
		const isSide = dividedBy(flow, pair.evaluation, before) !== null;
		const steps = proof(flow, pair, [], before).filter(({ what }) => isSide || what !== "divided");
		const split = steps.find(({ what }) => what === "divided");
		const chain = again && split !== void 0 ? [
			split,
			link,
			...steps.slice(1)
		] : [link, ...steps];
		const beside = all.filter((it) => it.again === again).map((it) => it.learned.place);
		return {
			...found,
			flow,
			place: learned.place,
			chain,
			split,
			beside,
			folds: !again && known.includes(learned.place)
		};
	});
}
// src/weigh/leakage/mend/in-order.ts
/** A split that keeps the order of rows that are sorted by time: `shuffle=False`, or `TimeSeriesSplit` for folds. */
function inOrder(split, evidence) {
	return (manuscript) => {
		const statement = manuscript.path(split).at(-1);
		const call = callAt(statement, manuscript.span(split));
		if (statement === void 0 || call === null || !evidence.some((mark) => isSorted(mark, evidence))) return null;
		const draws = manuscript.text.match(/\bshuffle\(|\.sample\(/g)?.length ?? 0;
		if (calleeName(call) === "sample" && draws === 1) return firstRows(manuscript, statement, call);
		if (draws > 0) return null;
		return calleeName(call) === "train_test_split" ? unshuffled(manuscript, statement, call) : ordered(manuscript, split);
	};
}
/** Sorted by time first, earliest first; an index of times alone is believed where neighbours across all rows are used. */
function isSorted({ is, name, operation }, evidence) {
	if (is !== "order" || name.startsWith("-") || /ascending|reverse|descending/.test(operation)) return false;
	const neighbours = evidence.some((it) => it.is === "lag" && !/groupby|group_by|over\(/.test(it.operation));
	if (name === "index") return /sort_index|resample/.test(operation) || neighbours;
	return operation.replace(/\s+/g, " ").search(new RegExp(`sort(?:_values)?\\( ?(?:by ?= ?)?\\[? ?["']${name.replace(/\W/g, "\\$&")}["']`)) >= 0;
}
function unshuffled(manuscript, statement, call) {
	const [shuffle, seed] = ["shuffle", "random_state"].map((keyword) => keywordOf(manuscript.text, call, keyword));
	const last = call.arguments.at(-1)?.value;
	if (keywordOf(manuscript.text, call, "stratify") !== null || last === void 0 || call.arguments.some(({ is }) => is !== "plain")) return null;
	const at = shuffle ?? seed ?? {
		from: last.to,
		to: last.to
	};
	const put = {
		from: at.from,
		to: at.to,
		text: shuffle == null && seed == null ? ", shuffle=False" : "shuffle=False"
	};
	return edited(manuscript, statement, shuffle == null || seed == null ? [put] : [put, without(manuscript, seed)]);
}
/** `frame.sample(frac=0.8)` as the first of the rows; what is left of them is told by their index, as before. */
function firstRows(manuscript, statement, call) {
	const of = call.callee.is === "member" && call.callee.of.is === "name" ? call.callee.of.name : null;
	const share = keywordOf(manuscript.text, call, "frac")?.value;
	const isPlain = call.arguments.every(({ keyword }) => keyword === "frac" || keyword === "random_state");
	const isLeft = of !== null && new RegExp(`(?<![\\w.])${of}\\.drop\\(`).test(manuscript.text.slice(statement.to));
	if (of === null || share?.is !== "constant" || !isPlain || !isLeft) return null;
	return edited(manuscript, statement, [{
		...call,
		text: `${of}.iloc[:int(len(${of}) * ${manuscript.written(share)})]`
	}]);
}
/** An argument gone, with the comma before it. */
function without({ text }, { from, to }) {
	return {
		from: from - (/,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0),
		to,
		text: ""
	};
}
/** The folds where they are made: as many of them, each tested on what comes after its training rows. */
function ordered(manuscript, split) {
	const made = splitterOf(manuscript, split);
	if (made === null || !/KFold$/.test(calleeName(made.call)) || /\bcross_val_predict\b/.test(manuscript.text)) return null;
	const { call, statement } = made;
	const folds = keywordOf(manuscript.text, call, "n_splits")?.value ?? positionalOf(call)[0];
	const name = brought(manuscript, "sklearn.model_selection", "TimeSeriesSplit", statement.from);
	if (name === null || name.line !== null && made.inLoop) return null;
	const count = folds === void 0 ? "" : `n_splits=${manuscript.written(folds)}`;
	return edited(manuscript, statement, [{
		...call,
		text: `${name.as}(${count})`
	}], name.line === null ? [] : [name.line]);
}
// src/detect/leakage/random-split-over-time.ts
var random_split_over_time_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, decide$1, ({ asks, evidence, place }, lines, mend) => {
			const [first = place, second = first] = evidence.map((mark) => mark.place);
			const facts = {
				call: lines.code(place),
				split: lines.name(place),
				shows: lines.code(first),
				also: lines.code(second)
			};
			if (asks) return {
				variant: "asks",
				severity: "Q",
				facts
			};
			return {
				variant: evidence.length === 1 ? "declared" : "proven",
				facts,
				...mend([inOrder(place, evidence)])
			};
		});
	}
});
function decide$1(flow) {
	return shuffledOverTime(flow);
}
// src/weigh/leakage/mend/without-column.ts
/** Places where columns are left out that are tried. */
const most$2 = 3;
/**
* A column more that is left out where the features are chosen: `frame.drop(columns=["id", "price"])` for `frame.drop(columns="id")`, a list of
* all columns but some; one draft for each place.
*/
function withoutColumn(column) {
	if (!/^[^#"'\\\n][^"'\\\n]*$/.test(column)) return [];
	return Array.from({ length: most$2 }, (_, i) => (manuscript) => {
		const choice = manuscript.blocks.flat().flatMap((it) => it.is === "assign" ? choiceIn(manuscript, it, column) ?? [] : [])[i];
		return choice === void 0 ? null : edited(manuscript, choice.statement, [choice.part]);
	});
}
function choiceIn(manuscript, statement, column) {
	const { targets, value } = statement;
	const [into] = targets;
	if (targets.length !== 1 || into?.is !== "name" || isAsked$2(manuscript, into.name, column, statement)) return null;
	const quote = /"/.test(manuscript.written(value)) || !/'/.test(manuscript.written(value)) ? "\"" : "'";
	const named = `${quote}${column}${quote}`;
	const part = value.is === "call" ? dropped(manuscript, value, named) : value.is === "comprehension" ? excluded(manuscript, value, named) : null;
	return part === null || manuscript.written(value).includes(named) ? null : {
		statement,
		part
	};
}
/** Columns that `drop` is given. */
function dropped(manuscript, call, named) {
	if (calleeName(call) !== "drop" || call.arguments.some(({ keyword }) => keyword === "inplace")) return null;
	const columns = call.arguments.find(({ keyword }) => keyword === "columns")?.value;
	const isByColumn = call.arguments.some(({ keyword, value }) => keyword === "axis" && value.is === "constant" && (value.value === 1 || value.value === "columns"));
	const given = columns ?? (isByColumn ? positionalOf(call)[0] : void 0);
	return given === void 0 ? null : withOneMore(manuscript, given, named);
}
/** `[c for c in frame.columns if c not in ["id"]]`, `if c != "id"`. */
function excluded(manuscript, { clauses: [clause, further] }, named) {
	const [test, more] = clause?.tests ?? [];
	if (clause === void 0 || further !== void 0 || more !== void 0 || test?.is !== "binary") return null;
	if (!/\.columns\b/.test(manuscript.written(clause.iterable))) return null;
	if (test.operator === "not in") return withOneMore(manuscript, test.right, named);
	if (test.operator !== "!=") return null;
	return {
		from: test.from,
		to: test.to,
		text: `${manuscript.written(test.left)} not in [${manuscript.written(test.right)}, ${named}]`
	};
}
function withOneMore(manuscript, given, named) {
	const text = manuscript.written(given);
	if (given.is === "constant") return {
		from: given.from,
		to: given.to,
		text: `[${text}, ${named}]`
	};
	const last = given.is === "list" || given.is === "tuple" ? given.items.at(-1) : void 0;
	return last === void 0 ? null : {
		from: last.to,
		to: last.to,
		text: `, ${named}`
	};
}
/** Whether what comes of it is asked for that column later. */
function isAsked$2({ text }, name, column, { to }) {
	const asked = [`\\[["']${escaped(column)}["']\\]`, `\\.${escaped(column)}(?!\\w)`].map((it) => `(?<![\\w.])${escaped(name)}${it}`);
	return new RegExp(asked.join("|")).test(text.slice(to));
}
function escaped(text) {
	return text.replace(/\W/g, "\\$&");
}
// src/detect/leakage/target-in-features.ts
var target_in_features_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, decide, ({ how, target, column, place, chain }, lines, mend) => ({
			variant: how,
			facts: {
				target: told(target),
				column: told(column),
				call: lines.code(place),
				trained: lines.name(chain.at(-1)?.place ?? place)
			},
			...mend(withoutColumn(column))
		}));
	}
});
/** Where the target itself stayed, the training is the line to look at; what made the target is no offence. */
function decide(flow) {
	return targetInside(flow).map((found) => found.how === "itself" ? {
		...found,
		place: found.chain.at(-1)?.place ?? found.place
	} : found);
}
/** A column that is known by its place alone, as it is written: `[:, 2]`. */
function told(column) {
	const [, place] = /^#(-?\d+)@/.exec(column) ?? [];
	return place === void 0 ? column : `[:, ${place}]`;
}
// src/detect/leakage/threshold-on-test.ts
var threshold_on_test_default = detector({
	reads: [
		"programs",
		"modules",
		"changes",
		"declared"
	],
	*detect(inputs) {
		yield* leaks(inputs, chosenOnTest, ({ by, place, chain, evaluation }, lines) => {
			const reported = lines.name(by === "picked" ? evaluation.place : chain.at(-1)?.place ?? place);
			return {
				variant: by,
				facts: {
					call: lines.code(place),
					chosen: lines.name(place),
					reported
				}
			};
		});
	}
});
// src/weigh/ledger/entry-place.ts
/** Where a line of an entry stands: in its file, or in the description. */
function placeOf(path, line) {
	if (path === null) return {
		is: "description",
		line
	};
	return {
		is: "line",
		path,
		line,
		endLine: line,
		cell: null,
		fileLine: line,
		fileEndLine: line
	};
}
/** What an entry is called in a sentence: what its heading goes on to say is left out. */
function iterationFact({ iteration }) {
	const line = iteration.split("\n", 1).join("").slice(0, 200);
	const said = line.replace(/\s+[–—|-]\s.*$|[:;,([{].*$/, "").trim() || line.trim();
	const short = said.length > 60 ? `${said.slice(0, 59)}…` : said;
	if (short === "") return "The new entry";
	return /^\d|^#\d/.test(short) ? `Iteration ${short}` : short;
}
// src/detect/ledger/incomplete.ts
var incomplete_default$3 = detector({
	reads: [
		"changes",
		"pull",
		"evidence",
		"ledgers"
	],
	*detect({ changes, pull, evidence, ledgers }) {
		if (!owesLedger(pull, evidence)) return;
		yield* takenAway(ledgers, changes);
		for (const { path, base, head } of ledgers) {
			if (head.is !== "unreadable" || !changes.some((it) => it.path === path)) continue;
			if (head.fault === "ours") yield {
				could: "not-judge",
				because: "blind",
				why: head.why
			};
			else if (base.is !== "unreadable") yield unreadable(path, head.why.replace(`${path}: `, ""));
		}
		for (const { entry, path, before } of addedEntries(ledgers, pull.body)) {
			const open = leftOpen(entry, before);
			if (open.length === 0) continue;
			const first = open.filter((key) => telling.includes(key));
			yield {
				place: placeOf(path, entry.line),
				variant: first.length > 0 ? "telling" : "minor",
				facts: {
					iteration: iterationFact(entry),
					fields: open.map(ledgerLabelOf).join(", "),
					first: first.map(ledgerLabelOf).join(", ").replace(/, ([^,]*)$/, " and $1"),
					count: open.length
				},
				text: `fields of ${entry.iteration}`
			};
		}
	}
});
/** One finding for each configuration that names nothing any more. */
function* takenAway(ledgers, changes) {
	const gone = Map.groupBy(ledgers.filter((it) => it.gone === true), ({ models }) => models.join(", "));
	for (const [models, files] of gone) {
		const path = files[0]?.path ?? "";
		const moved = changes.find((it) => it.before === path && it.path !== path)?.path;
		const entries = files.flatMap(({ base }) => valueOf(base)?.entries ?? []).length;
		const facts = {
			ledger: path,
			models,
			entries: entries === 1 ? "1 entry" : `${entries} entries`,
			moved: moved === void 0 ? "" : ` (it is \`${moved}\` now)`
		};
		yield {
			place: {
				is: "file",
				path: settingsPath
			},
			variant: "gone",
			facts,
			text: `gone: ${path}`
		};
	}
}
function unreadable(path, why) {
	const line = Number(/^line (\d+)\b/.exec(why)?.[1]);
	return {
		place: line > 0 ? placeOf(path, line) : {
			is: "file",
			path
		},
		variant: "unreadable",
		facts: {
			ledger: path,
			why: why.replace(/\.$/, "")
		}
	};
}
// src/weigh/ledger/out-of-turn.ts
/** Weeks of a calendar: they begin anew each year, and in some nothing is tried. */
const isCalendar = /^(?:calendar )?(?:weeks?|wk|kw|cw|month|day)$/;
/** Whether an entry's iteration does not follow those before it; null where it does, and where nobody can tell. */
function outOfTurn(entry, before) {
	const it = iterationOf(entry.iteration);
	const named = before.flatMap(({ iteration }) => {
		const known = iterationOf(iteration);
		return known === null ? [] : [{
			iteration,
			known
		}];
	});
	if (it === null || named.length < before.length || isCalendar.test(it.series)) return null;
	const alike = named.filter(({ known }) => known.scheme === it.scheme && known.series === it.series);
	const last = alike.toSorted((a, b) => compareParts(b.known.parts, a.known.parts))[0];
	if (last === void 0 || alike.length < named.length / 2) return null;
	const order = compareParts(it.parts, last.known.parts);
	const isThere = alike.some(({ known }) => compareParts(known.parts, it.parts) === 0);
	const says = (why) => ({
		why,
		last: last.iteration
	});
	if (isThere) return it.scheme === "number" || it.scheme === "version" ? says("again") : null;
	if (order < 0) return says("earlier");
	return it.scheme === "number" && (it.parts[0] ?? 0) > (last.known.parts[0] ?? 0) + 1 ? says("gap") : null;
}
// src/detect/ledger/iteration-not-next.ts
var iteration_not_next_default = detector({
	reads: [
		"changes",
		"pull",
		"evidence",
		"ledgers"
	],
	*detect({ pull, evidence, ledgers }) {
		if (!owesLedger(pull, evidence)) return;
		const added = addedEntries(ledgers, pull.body);
		for (const { entry, path, before } of added) {
			const others = added.filter((it) => it.path === path && it.entry !== entry).map((it) => it.entry);
			const wrong = outOfTurn(entry, before);
			if (wrong === null || wrong.why === "gap" && outOfTurn(entry, [...before, ...others])?.why !== "gap") continue;
			yield {
				place: placeOf(path, entry.fields.iteration?.line ?? entry.line),
				variant: wrong.why,
				facts: {
					iteration: iterationFact(entry),
					last: iterationFact({ iteration: wrong.last })
				},
				text: entry.iteration
			};
		}
	}
});
// src/weigh/ledger/moved.ts
/** Whether a file of settings says anything else than before: a comment or another layout does not. What is not read as YAML or JSON on both sides has moved. */
function settingsMoved(path, sides) {
	if (!/\.(?:ya?ml|json)$/i.test(path)) return true;
	const [before, after] = [sides.base, sides.head].map(({ documents }) => {
		const text = documents.find(({ headPath }) => headPath === path)?.text;
		const read = text === void 0 || text.length > 1e5 ? null : parseYaml(text);
		return read === null || read.issues.length > 0 ? null : JSON.stringify(read.value);
	});
	return before === null || before !== after;
}
/** Whether the figures of a model, or the data that they are of, are others than before. */
function figuresMoved({ metrics }) {
	const [before, after] = [valueOf(metrics.base), valueOf(metrics.head)].map((it) => it === null ? null : JSON.stringify([
		it.metrics,
		it.slices,
		it.data
	], asWeighed));
	return before === null || before !== after;
}
/** Without where a value stands and how it is spelled: 0.80 is 0.8. */
function asWeighed(key, value) {
	return key === "line" && typeof value === "number" || key === "text" && typeof value === "string" ? void 0 : value;
}
// src/detect/ledger/missing.ts
/** Settings that people choose; lists of packages, descriptions of an interface and what only runs the service are none. */
const isSetting = (path) => /\.(?:ya?ml|json|toml|ini|cfg|conf|gin|properties|jsonnet)$/i.test(path) && !/(?:^|[-_./])(?:lock|environment|pyproject|openapi|swagger|asyncapi|schemas?|compose|kustomization)\b/i.test(path) && !/(?:^|\/)(?:deploy(?:ment)?s?|k8s|kubernetes|helm|charts|infra|alerts?|dashboards?|\.github)\//i.test(path);
var missing_default = detector({
	reads: [
		"model",
		"changes",
		"pull",
		"sides",
		"ledgers"
	],
	asks: ({ model }) => model.settings.ledger !== void 0,
	*detect({ model, changes, pull, sides, ledgers }) {
		const ledger = plainPath(model.settings.ledger ?? "");
		const [setting] = model.change.config.filter((path) => isSetting(path) && settingsMoved(path, sides));
		const changed = setting ?? (model.change.metrics && figuresMoved(model) ? plainPath(model.settings.metrics ?? "") : void 0);
		if (changed === void 0) return;
		const own = ledgers.filter(({ models }) => models.includes(model.id));
		if (addedEntries(own, pull.body).length > 0 || own.some((file) => isWrittenIn(file, changes))) return;
		yield {
			place: { is: "model" },
			facts: {
				model: model.id,
				changed,
				ledger
			},
			text: ledger
		};
	}
});
// src/weigh/ledger/kept.ts
/** What is still to come keeps nothing. */
const promised = /^[\s*_`]*(?:(?:i|we)(?:'ll|’ll| will| plan| intend| want| hope| should)|will\b|to be (?:added|written|done)|planned\b|later\b|follow[- ]?ups?\b|next (?:sprint|week|month|quarter|iteration)\b)/iu;
/** Mistakes of an entry that no test, slice, panel or runbook keeps, as far as anybody can tell; null: none. */
function unkept(entry, keepers, seen) {
	const mistakes = mistakesIn(entry);
	const field = entry.fields.regressionAdded;
	const said = field === null || field.state === "empty" ? "" : field.value;
	const named = pathsIn$1(said);
	const isThere = named.some((name) => keepers.some((path) => isNamed(path.split(": ")[0] ?? path, [name])));
	const refusal = declined(said, field?.state === "not-applicable");
	const isWord = said !== "" && named.length === 0 && refusal === null && !promised.test(said) && !isBareYes(said);
	const open = isThere || isWord && isBelieved(said, keepers, seen) ? [] : keptByNobody(mistakes, keepers, seen.own);
	if (open.length === 0) return null;
	if (named.length > 0) return {
		mistakes: open,
		why: "absent",
		told: casesIn(said)[0]?.text ?? named[0] ?? ""
	};
	if (isWord) return {
		mistakes: open,
		why: "claimed",
		told: said
	};
	return refusal === null || refusal === "" ? {
		mistakes: open,
		why: "open",
		told: said
	} : {
		mistakes: open,
		why: "declined",
		told: refusal
	};
}
function isBareYes(said) {
	return /^[\s*_`]*(?:yes|y|done|added|ok|true|✅|✔️?|x|\[x\])[\s.!*_`]*$/iu.test(said);
}
const elsewhere = /\b(?:panels?|dashboards?|grafana|datadog|alerts?|alarms?|pagers?|monitors?|monitoring|run-?books?|play-?books?|on-?call|wiki|confluence|notion|jira|ticket|(?:other|another|their|platform) repo\w*)\b|https?:|\]\(|#\d/iu;
/** What was there before this change, under whatever name: `the gate on segments already covers it`. */
const there = /\b(?:already|existing|exists)\b/iu;
/** What is told in words is believed of what may lie where no change shows it, such as panels and runbooks, and of what was there before. New tests and slices lie here: one is there that shares a word with it, or is written now. */
function isBelieved(said, keepers, { tests, slices, own }) {
	const [isTest, isSlice] = [/\btest(?:s|_\w+)?\b|\b\w+_test\b/iu.test(said), /\b(?:slices?|segments?|cohorts?)\b/iu.test(said)];
	if (elsewhere.test(said) || there.test(said) || !(isTest || isSlice)) return true;
	const words = wordsBeside(said, own);
	return isTest && tests || isSlice && !slices || keepers.some((keeper) => sharesWord(words, tellingWords(keeper)));
}
/** Mistakes that share no word with anything that could keep them. */
function keptByNobody(mistakes, keepers, own) {
	return mistakes.filter(({ text }) => {
		const words = wordsBeside(text, own);
		return !keepers.some((keeper) => sharesWord(words, tellingWords(keeper)));
	});
}
/** The reason why nothing was added; empty where none is given, null where something was. */
function declined(said, notApplicable) {
	const no = /^[\s*_`]*(?:none|no|nothing|not|n\/a|nil|keine?|aucune?|ninguna?|nessuna?)\b(?:\s+(?:regression|tests?|new|added|add|yet|needed|necessary|required|applicable|so far|this time|one)\b){0,5}[\s.,;:!(–—-]*/iu.exec(said);
	if (no === null) return notApplicable ? said : null;
	const reason = said.slice(no[0].length).trim();
	return /\p{L}{2,}\W+\p{L}{2,}/u.test(reason) && !/^(?:todo|tbd|later|will)\b/i.test(reason) ? reason : "";
}
// src/detect/ledger/mistake-not-preserved.ts
var mistake_not_preserved_default = detector({
	reads: [
		"changes",
		"sides",
		"pull",
		"evidence",
		"ledgers",
		"keepers"
	],
	*detect({ changes, sides, pull, evidence, ledgers, keepers }) {
		if (!owesLedger(pull, evidence)) return;
		const kept = valueOf(keepers) ?? [];
		const models = Object.entries(valueOf(evidence.settings)?.models ?? {}).map(([id, model]) => ({
			...model,
			id
		}));
		const own = ownWords(models);
		const seen = {
			tests: changes.some(({ path, head }) => head !== null && isTest$1(path)),
			slices: models.some(({ gates, metrics }) => (gates ?? metrics) !== void 0),
			own
		};
		for (const { entry, path } of addedEntries(ledgers, pull.body)) {
			const open = unkept(entry, kept, seen);
			if (open === null) continue;
			const { mistakes, why, told } = open;
			const facts = {
				iteration: iterationFact(entry),
				mistakes: saidOf(mistakes),
				told: told.slice(0, 120)
			};
			yield {
				place: placeOf(path, mistakes[0]?.line ?? entry.line),
				variant: why,
				facts,
				text: facts.mistakes,
				...why === "declined" && { severity: "N" }
			};
		}
		for (const { path, headPath, text } of sides.head.documents.filter((it) => isRetro(it.path))) {
			const before = sides.base.documents.find((it) => it.headPath === headPath)?.text ?? null;
			yield* inRetro(path, keptByNobody(retroMistakes(text, before, kept), kept, own));
		}
	}
});
/** One finding a retrospective: who writes the first test sees the others. */
function* inRetro(path, mistakes) {
	const [first] = mistakes;
	if (first === void 0) return;
	const facts = {
		mistakes: saidOf(mistakes),
		count: mistakes.length
	};
	yield {
		place: placeOf(path, first.line),
		variant: "retro",
		facts,
		text: first.text
	};
}
function saidOf(mistakes) {
	const [first] = mistakes;
	const said = (first?.text ?? "").replace(/\s+/g, " ").trim();
	const label = first?.label ?? "";
	return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${said.length > 140 ? `${said.slice(0, 139)}…` : said}`;
}
// src/weigh/plan/described.ts
/** Words without which a sentence of a description speaks of something else: of figures that were measured, of what went wrong before. */
const about = {
	monitoring: /\bmonitor|\balert|\balarm|\bdashboard|\bgrafana\b|\bdatadog\b|\bdrift|\bwatch|\bon-?call\b|\bpages? \w|\bpaged\b|\brun-? ?books?\b/i,
	rollout: /\broll(?:ed|s|ing)?-?\s?out\b|\bcanar|\bshadow|\ba\/b\b|\bramp|\bstages?\b|\bload[- ]?test|\bdark launch/i,
	prediction: /\bprediction contract\b|\bdecision owner\b|\bfall(?:s|ing)?[- ]?back|\brules-?\w|\boverrid|\bprivacy\b|\bpersonal data\b|\bretention\b|\bretained\b|\bserving\b|\boutput schema\b/i
};
const topics = [
	"prediction",
	"rollout",
	"monitoring"
];
const known$2 = /* @__PURE__ */ new WeakMap();
/** What the description claims for this change, topic by topic: sentences under such a heading or with such words; and the defaults of the model's compact. */
function described(pull, compact) {
	const sentences = known$2.get(pull) ?? sentencesOf$1(writtenByPeople(pull.body)).map(({ text, line, headings }) => ({
		text: claim([...headings.slice(-1), text].join(": ")),
		line
	}));
	known$2.set(pull, sentences);
	const defaults = Object.entries(valueOf(compact)?.fields ?? {}).flatMap(([key, field]) => field?.inherited ? [{
		text: claim(`${labelOf(key)}: ${field.value}`),
		line: 1
	}] : []);
	return topics.flatMap((topic) => {
		const terms = [...sentences, ...defaults].filter(({ text }) => about[topic].test(text)).slice(0, 200);
		return terms.length === 0 ? [] : [{
			path: "description",
			kind: "description",
			topics: [topic],
			terms
		}];
	});
}
/** The field's own label names a fallback, whatever is answered. */
function claim(text) {
	return text.replace(/^rollback or fallback:?/i, "");
}
// src/weigh/plan/monitoring.ts
const service = [
	"availability",
	"error-rate",
	"timeout-rate",
	"queue-depth",
	"p50",
	"p95",
	"p99"
];
const features = [
	"null-rate",
	"range",
	"categories",
	"freshness"
];
const outcomes = [
	"prediction-drift",
	"confidence-drift",
	"label-arrival",
	"delayed-quality"
];
/** Monitoring: nothing assumes labels, online serving or tables. A watched tail comes of a histogram, which has every percentile. */
const monitoring = {
	topic: "monitoring",
	asked: ({ settings }) => asked$3(settings),
	implied: (told, { settings }, documents) => [
		...hasTail(told) ? [
			"p50",
			"p95",
			"p99"
		] : [],
		...hasTail(told) && told.has("error-rate") ? ["timeout-rate"] : [],
		...settings.owners.length > 0 ? ["owner"] : [],
		...tellsVersions(settings, documents) ? ["by-version"] : []
	]
};
const hasTail = (told) => told.has("p95") || told.has("p99");
/** An answer, or a switch, that bears the model's version can be watched by it. */
function tellsVersions({ rollback }, documents) {
	return [...documents.filter(({ kind }) => kind === "block").flatMap(({ terms }) => terms.map(({ text }) => text)), rollback?.switch ?? ""].some((text) => /\bmodel ?version\b/.test(plainWords(text)));
}
function asked$3({ serving, labels, task, impact }) {
	const answersAtOnce = serving === "online" || serving === "hybrid";
	const isServed = answersAtOnce || serving === "streaming";
	const isTable = task !== "generation" && task !== "embedding";
	return [
		...isServed ? ["availability"] : [],
		"error-rate",
		...answersAtOnce ? [
			"timeout-rate",
			"p50",
			"p95",
			"p99"
		] : [],
		...serving === "streaming" ? ["queue-depth"] : [],
		...isTable ? features : [],
		"prediction-drift",
		...task === "classification" ? ["confidence-drift"] : [],
		...labels === "delayed" ? ["label-arrival"] : [],
		...labels === "none" ? [] : ["delayed-quality"],
		"owner",
		...impact === "low" ? [] : [
			"runbook",
			"business",
			"retrain"
		],
		...impact !== "low" && isServed ? ["by-version"] : []
	];
}
/** Features, predictions and labels: what tells that a model is wrong while its service is up. */
const isOfData = (piece) => features.includes(piece) || outcomes.includes(piece);
/** The health of the service is watched, and nothing of what flows through it. */
const watchesOnlyService = (told) => told.some((piece) => service.includes(piece)) && !told.some((piece) => isOfData(piece) || piece === "business");
// src/weigh/plan/monitoring-phrases.ts
/** How people call what monitoring lacks, what tells a wrong model first. */
const monitoringPhrases = [
	{
		pieces: ["label-arrival", "delayed-quality"],
		words: "label arrival and the quality that labels tell"
	},
	{
		pieces: ["label-arrival"],
		words: "label arrival"
	},
	{
		pieces: ["delayed-quality"],
		words: "quality on live labels"
	},
	{
		pieces: ["prediction-drift", "confidence-drift"],
		words: "drift of its predictions and of their confidence"
	},
	{
		pieces: ["prediction-drift"],
		words: "drift of its predictions"
	},
	{
		pieces: [
			"null-rate",
			"range",
			"categories",
			"freshness"
		],
		words: "its features (nulls, ranges, categories, freshness)"
	},
	{
		pieces: [
			"range",
			"categories",
			"freshness"
		],
		words: "ranges, categories and freshness of its features"
	},
	{
		pieces: ["null-rate", "freshness"],
		words: "nulls and freshness of its features"
	},
	{
		pieces: ["freshness"],
		words: "freshness of its features"
	},
	{
		pieces: ["null-rate"],
		words: "nulls in its features"
	},
	{
		pieces: ["range", "categories"],
		words: "ranges and categories of its features"
	},
	{
		pieces: ["range"],
		words: "ranges of its features"
	},
	{
		pieces: ["categories"],
		words: "categories of its features"
	},
	{
		pieces: [
			"availability",
			"error-rate",
			"timeout-rate"
		],
		words: "the service (availability, errors, timeouts)"
	},
	{
		pieces: ["availability", "error-rate"],
		words: "availability and errors"
	},
	{
		pieces: ["error-rate"],
		words: "errors"
	},
	{
		pieces: ["availability"],
		words: "availability"
	},
	{
		pieces: [
			"p50",
			"p95",
			"p99"
		],
		words: "latency (p50, p95, p99)"
	},
	{
		pieces: ["p95", "p99"],
		words: "tail latency (p95, p99)"
	},
	{
		pieces: ["queue-depth"],
		words: "queue depth"
	},
	{
		pieces: ["owner"],
		words: "who is called"
	},
	{
		pieces: ["runbook"],
		words: "a runbook"
	},
	{
		pieces: ["business"],
		words: "a business figure as a guardrail"
	},
	{
		pieces: ["retrain"],
		words: "when to retrain"
	},
	{
		pieces: ["timeout-rate"],
		words: "timeouts"
	},
	{
		pieces: ["by-version"],
		words: "a view by model version"
	},
	{
		pieces: ["confidence-drift"],
		words: "drift of its confidence"
	},
	{
		pieces: ["p50"],
		words: "p50 latency"
	},
	{
		pieces: ["p95"],
		words: "p95 latency"
	},
	{
		pieces: ["p99"],
		words: "p99 latency"
	}
];
// src/weigh/plan/named-pieces.ts
/** Names of a sentence; beyond these they are counted. */
const most$1 = 6;
/** Missing pieces as a person lists them: a phrase for several where all of them that are asked for are missing, the first first, the rest counted. */
function namedPieces(missing, asked, phrases) {
	const left = new Set(missing);
	const names = [];
	for (const { pieces, words } of phrases) {
		const of = pieces.filter((piece) => asked.includes(piece));
		if (of.length === 0 || pieces.length > 1 && of.length < 2 || !of.every((piece) => left.has(piece))) continue;
		names.push(words);
		for (const piece of of) left.delete(piece);
	}
	const shown = names.slice(0, names.length > 7 ? most$1 : names.length);
	return listed$1(names.length > shown.length ? [...shown, `${names.length - shown.length} more`] : shown);
}
/** Where a name is a list itself, semicolons part the names. */
function listed$1(names) {
	if (names.length < 2) return names.join("");
	const nested = names.some((name) => /,| and /.test(name.replace(/\(.*?\)/g, "")));
	return `${names.slice(0, -1).join(nested ? "; " : ", ")}${nested ? "; and" : " and"} ${names.at(-1)}`;
}
// src/weigh/plan/plan-sighting.ts
/** One finding for all that is missing. It stood before, unless the model is new or the change took something away, which is then what it names. */
function planSighting(state, { mine, phrases, counts, isNew }) {
	const { asked, before, places } = state;
	const lost = mine.filter((piece) => before.includes(piece));
	const hadSome = places.before.length > 0 && before.some(counts);
	return {
		place: { is: "model" },
		variant: isNothing(state, counts) ? hadSome && !isNew ? "all" : "nothing" : lost.length > 0 ? "lost" : "some",
		facts: {
			missing: namedPieces(lost.length > 0 ? lost : mine, asked, phrases),
			where: where(places.now)
		},
		...isNew || lost.length > 0 ? {} : { standing: true }
	};
}
/** A change that leaves the model as it is, and only what it is judged by is another, hears of what it takes away. */
function isAsked$1({ standing }, { change }) {
	return standing !== true || change.metrics || changesModel(change);
}
/** Nobody told anything: no document of this topic is known, and the description is silent too. */
function isNothing({ told, places }, counts) {
	return places.now.length === 0 && !told.some(counts);
}
function where(paths) {
	const more = paths.length > 3 ? ` and ${paths.length - 2} more` : "";
	return paths.length === 0 ? "the description" : `${paths.slice(0, more === "" ? 3 : 2).join(", ")}${more}`;
}
// src/weigh/plan/plan-state.ts
/** Holds what is asked for against what documents tell; `further`: claims of this change alone. */
function planState(it, model, further) {
	const asked = it.asked(model);
	const tells = (documents) => {
		const told = new Set(toldBy(it.topic, documents).keys());
		const all = /* @__PURE__ */ new Set([...told, ...it.implied(told, model, documents)]);
		return asked.filter((piece) => all.has(piece));
	};
	const told = tells([...model.plans.head, ...further]);
	const before = model.isNew ? [] : tells(model.plans.base);
	const spoken = (documents) => documents.filter(({ topics, terms }) => topics.includes(it.topic) && terms.length > 0);
	const paths = (documents) => [...new Set(spoken(documents).map(({ path }) => path))];
	const places = {
		before: paths(model.plans.base),
		now: paths(model.plans.head)
	};
	return {
		asked,
		told,
		missing: asked.filter((piece) => !told.includes(piece)),
		before,
		places
	};
}
/** Where documents could not be read nothing is known to be missing. */
function unreadPlans({ plans }) {
	return plans.unread === void 0 ? null : {
		could: "not-judge",
		because: "blind",
		why: plans.unread,
		severity: "W"
	};
}
// src/detect/monitoring/incomplete.ts
var incomplete_default$2 = detector({
	reads: [
		"model",
		"pull",
		"compact"
	],
	when: "touched",
	*detect({ model, pull, compact }) {
		const { serving, impact } = model.settings;
		if (serving === "none") return;
		const unread = unreadPlans(model);
		if (unread !== null) return yield unread;
		const state = planState(monitoring, model, described(pull, compact));
		const mine = watchesOnlyService(state.told) ? state.missing.filter((piece) => !isOfData(piece)) : state.missing;
		if (mine.length === 0) return;
		const counts = (piece) => piece !== "owner";
		const holds = impact === "high" && isNothing(state, counts);
		const found = planSighting(state, {
			mine,
			phrases: monitoringPhrases,
			counts,
			isNew: model.isNew
		});
		if (isAsked$1(found, model)) yield {
			...found,
			...holds ? {} : { severity: "W" }
		};
	}
});
// src/detect/monitoring/uptime-only.ts
var uptime_only_default = detector({
	reads: [
		"model",
		"pull",
		"compact"
	],
	when: "touched",
	*detect({ model, pull, compact }) {
		if (model.settings.serving === "none") return;
		const unread = unreadPlans(model);
		if (unread !== null) return yield unread;
		const state = planState(monitoring, model, described(pull, compact));
		if (!watchesOnlyService(state.told)) return;
		const found = planSighting(state, {
			mine: state.missing.filter(isOfData),
			phrases: monitoringPhrases,
			counts: () => true,
			isNew: model.isNew
		});
		const { place, facts, standing } = found;
		if (isAsked$1(found, model)) yield {
			place,
			facts,
			...standing ? { standing } : {}
		};
	}
});
// src/weigh/plan/measured-cost.ts
/** Which guardrails of cost a model's gates and its inference contract hold: families of `metricFamily`. */
function guardedBy(model) {
	const families = (valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates ?? []).flatMap(({ metric }) => metricFamily(metric)?.name ?? []);
	const cost = valueOf(model.contract.head)?.cost ?? valueOf(model.contract.base)?.cost;
	const isTimed = cost?.p50_ms !== void 0 || cost?.p95_ms !== void 0 || cost?.p99_ms !== void 0;
	return /* @__PURE__ */ new Set([
		...families,
		...isTimed ? ["latency"] : [],
		...cost?.rows_per_second === void 0 ? [] : ["throughput"]
	]);
}
// src/weigh/plan/prediction.ts
/** What a prediction promises: settings, a data contract and an inference contract tell their parts of it. */
const prediction = {
	topic: "prediction",
	asked: ({ settings }) => asked$2(settings),
	implied: (_told, model, documents) => {
		const { owners, serving, data_contract } = model.settings;
		const watched = toldBy("monitoring", documents);
		return [
			...owners.length > 0 ? ["owner"] : [],
			...serving === void 0 ? [] : ["serving-mode"],
			...data_contract === void 0 ? [] : ["entity"],
			...model.contract.head.is === "read" ? ["output"] : [],
			...guardedBy(model).has("latency") || watched.has("p95") || watched.has("p99") ? ["latency"] : []
		];
	}
};
function asked$2({ serving, task, impact }) {
	const isSure = task === void 0 || task === "classification" || task === "anomaly";
	const mayBeSure = impact === "high" && (task === "regression" || task === "forecasting");
	const isAwaited = serving === "online" || serving === "streaming" || serving === "hybrid";
	return [
		"target",
		"owner",
		"entity",
		"output",
		...isSure || mayBeSure ? ["confidence"] : [],
		...isAwaited ? ["latency"] : [],
		"serving-mode",
		"fallback",
		...impact === "high" ? ["override"] : [],
		...impact === "low" ? [] : ["privacy", "retention"]
	];
}
/** How people call what the contract lacks, what decides about harm first. */
const predictionPhrases = [
	{
		pieces: ["target"],
		words: "what is predicted"
	},
	{
		pieces: ["owner"],
		words: "who owns the decision"
	},
	{
		pieces: ["fallback"],
		words: "what happens without the model"
	},
	{
		pieces: ["override"],
		words: "how a person overrides it"
	},
	{
		pieces: ["entity", "output"],
		words: "what goes in and what comes out"
	},
	{
		pieces: ["entity"],
		words: "what one prediction is about"
	},
	{
		pieces: ["output"],
		words: "what it answers"
	},
	{
		pieces: ["confidence"],
		words: "how sure it is"
	},
	{
		pieces: ["latency"],
		words: "how fast it must be"
	},
	{
		pieces: ["serving-mode"],
		words: "how it is served"
	},
	{
		pieces: ["privacy", "retention"],
		words: "privacy and retention of inputs, predictions and labels"
	},
	{
		pieces: ["privacy"],
		words: "privacy of inputs, predictions and labels"
	},
	{
		pieces: ["retention"],
		words: "how long they are kept"
	}
];
// src/detect/product/contract-incomplete.ts
var contract_incomplete_default = detector({
	reads: [
		"model",
		"pull",
		"compact"
	],
	when: "touched",
	*detect({ model, pull, compact }) {
		if (model.settings.serving === "none") return;
		const unread = unreadPlans(model);
		if (unread !== null) return yield unread;
		const state = planState(prediction, model, described(pull, compact));
		if (state.missing.length === 0) return;
		const counts = (piece) => piece !== "owner" && piece !== "serving-mode";
		const found = planSighting(state, {
			mine: state.missing,
			phrases: predictionPhrases,
			counts,
			isNew: model.isNew
		});
		if (isAsked$1(found, model)) yield found;
	}
});
// src/weigh/prompt/setting.ts
/** A prompt by its digest: its text would not fit a sentence, and layout at its ends is none of it. */
function promptDigest(text) {
	return createHash("sha256").update(text.replace(/\r\n/g, "\n").trim()).digest("hex").slice(0, 12);
}
// src/weigh/prompt/document-settings.ts
const hint$2 = /max_(?:\w+_)?tokens|top_p|temperature|prompt|retriev|rerank|gpt-|claude-|gemini-|mistral|llama|llm/i;
/** What a configuration file tells of how language models are asked: maps with a decoding parameter of their own, an id of a model, or a name that says so. */
function documentSettings({ path, text }) {
	const nothing = {
		asks: false,
		settings: []
	};
	if (!hint$2.test(text)) return nothing;
	const node = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null;
	if (node === null) return nothing;
	const found = {
		asks: false,
		settings: []
	};
	walk$1(node, {
		path,
		keys: [],
		isOf: null
	}, found);
	return found.asks ? found : nothing;
}
function walk$1(node, at, found) {
	if (node.is === "list") for (const item of node.items) walk$1(item, at, found);
	if (node.is !== "map") return;
	const asks = node.entries.some(({ key, value }) => ownParameters.has(key) || modelName.test(key) && isModelId(value)) || node.entries.filter(({ key }) => pairedParameters.has(key)).length > 1;
	found.asks ||= asks;
	const isOf = asks ? "model" : at.isOf;
	for (const { key, value, line } of node.entries) {
		const inside = {
			...at,
			keys: [...at.keys, key],
			isOf: isOfKey(key) ?? isOf
		};
		const kind = kindOf$1(key, value, inside.isOf === "retrieval" ? "retrieval" : isOf);
		const read = kind === null ? null : settingOf(value);
		if (kind !== null && read !== null && read.trim() !== "") found.settings.push({
			kind,
			given: "asked",
			name: kind === "retrieval" ? inside.keys.slice(-2).join(".") : key,
			value: kind === "prompt" ? promptDigest(read) : read,
			place: {
				is: "line",
				path: at.path,
				line,
				endLine: line,
				cell: null,
				fileLine: line,
				fileEndLine: line
			}
		});
		else walk$1(value, inside, found);
	}
}
function isOfKey(key) {
	if (retrievalKey.test(key)) return "retrieval";
	return /^(?:llm|generation|decoding|sampling|completion)(?:[_-]?(?:config|params|settings|parameters|options))?$/i.test(key) ? "model" : null;
}
function kindOf$1(key, value, isOf) {
	if (promptName.test(key) && value.is === "string") return isOf !== null || /prompt/i.test(key) ? "prompt" : null;
	if (ownParameters.has(key)) return "decoding";
	if (isOf === "retrieval") return "retrieval";
	if (modelName.test(key) && (isModelId(value) || isOf === "model")) return "model";
	return isOf === "model" && (sharedParameters.has(key) || key === "temperature") ? "decoding" : null;
}
function isModelId(value) {
	return value.is === "string" && modelId.test(value.value.slice(0, 200));
}
function settingOf(node) {
	if (node.is !== "list") return textOf$2(node);
	return node.items.every(({ is }) => is === "string" || is === "number") ? node.items.map(textOf$2).join(", ") : null;
}
// src/weigh/prompt/hub-models.ts
/** Calls that load from a hub, and where they are given which model: a keyword, or a place. */
const loaders = [
	[
		/\.from_pretrained$/,
		"pretrained_model_name_or_path",
		0
	],
	[
		/(?:^|\.)PeftModel(?:For\w+)?\.from_pretrained$/,
		"model_id",
		1
	],
	[
		/(?:^|\.)(?:SentenceTransformer|CrossEncoder|SparseEncoder)$/,
		"model_name_or_path",
		0
	],
	[
		/^transformers\.(?:pipelines\.)?pipeline$/,
		"model",
		1
	],
	[
		/(?:^|\.)(?:hf_hub_download|snapshot_download)$/,
		"repo_id",
		0
	],
	[
		/^vllm\.LLM$/,
		"model",
		0
	]
];
/** Names of the hub's first models, which stand without an owner. */
const ownerless = /^(?:bert-(?:base|large)|distilbert-base|roberta-(?:base|large)|distilroberta-base|albert-|xlnet-|gpt2(?:-|$)|distilgpt2$|openai-gpt$|t5-(?:small|base|large|3b|11b)$|xlm-roberta-|camembert-base$|all-(?:MiniLM|mpnet)-|paraphrase-|multi-qa-|msmarco-)/;
/** First parts of paths that are folders of one's own. */
const folder = /^(?:\.|~|\/|(?:models?|outputs?|checkpoints?|ckpts?|results?|data|datasets?|artifacts?|saved?|trained|weights|runs?|logs?|assets|resources|tmp|temp|experiments?|exp|local|src|build|dist|my|fine-?tuned|pretrained|cache|mnt|home|opt|content|workspace)(?:[-_][\w-]*)?\/)/i;
/** Models of a hub that a program loads without a revision: each once, where it is loaded first. */
function unpinnedHubModels(parts) {
	const saved = savedIn(parts);
	const found = /* @__PURE__ */ new Map();
	for (const call of parts.calls) {
		const loader = loaders.findLast(([name]) => name.test(call.name));
		if (loader === void 0 || isPinned(call, parts)) continue;
		const id = givenTo(call, loader, parts);
		if (id !== null && isOnHub(id) && !saved.has(id) && !found.has(id)) found.set(id, {
			id,
			call
		});
	}
	return [...found.values()];
}
function isPinned({ name, call }, { naming }) {
	if (/(?:Config|EfficientNet)\.from_pretrained$|^(?:timm|open_clip|segmentation_models_pytorch)\./.test(name)) return true;
	return call.arguments.some(({ is, keyword, value }) => {
		if (is !== "plain" || keyword === "local_files_only") return true;
		if (keyword === "repo_type") return constantOf(value, naming) !== "model";
		if (keyword === "token" || keyword === null || !/revision$/.test(keyword)) return false;
		const said = constantOf(value, naming);
		return said === void 0 || typeof said === "string" && ![
			"main",
			"master",
			"latest"
		].includes(said);
	});
}
function givenTo({ call }, [, keyword, place], { naming }) {
	const named = call.arguments.find((it) => it.keyword === keyword);
	const plain = call.arguments.filter((it) => it.keyword === null)[place];
	const given = (named ?? plain)?.value;
	const id = given === void 0 ? void 0 : constantOf(given, naming);
	return typeof id === "string" ? id : null;
}
function isOnHub(id) {
	if (id.length > 120 || folder.test(id) || /\.(?:pt|pth|bin|onnx|ckpt|h5|safetensors|gguf)$/.test(id)) return false;
	return id.includes("/") ? /^[A-Za-z\d][\w.-]*\/[A-Za-z\d][\w.-]*$/.test(id) && !/checkpoint-?\d/i.test(id) : ownerless.test(id);
}
/** Places to which the program itself writes, or pushes: what it loads from there is its own. */
function savedIn({ calls, given, naming }) {
	const first = calls.filter(({ name }) => /(?:\.save_pretrained|\.save_model|\.save|\.push_to_hub|makedirs|\.exists|isdir)$/.test(name)).flatMap(({ call }) => call.arguments[0] === void 0 ? [] : [constantOf(call.arguments[0].value, naming)]);
	const folders = calls.flatMap(({ call }) => call.arguments.flatMap(({ keyword, value }) => /^(?:output_dir|save_dir|cache_dir)$/.test(keyword ?? "") ? [constantOf(value, naming)] : []));
	const named = given.flatMap(({ name, value }) => /(?:output|save|local)_?(?:dir|path)$/i.test(name) ? [constantOf(value, naming)] : []);
	return /* @__PURE__ */ new Set([
		...first,
		...folders,
		...named
	]);
}
// src/weigh/prompt/moving-alias.ts
/** Names that their makers move from one snapshot to the next; a dated name of the same family stays what it is. */
const aliases = [
	/^(?:gpt-3\.5-turbo|gpt-4|gpt-4-turbo|gpt-4o|gpt-4\.[15]|gpt-5|gpt-5\.\d)(?:-(?:mini|nano|pro|16k|32k|preview|chat|audio-preview|search-preview))*$/,
	/^o[134](?:-(?:mini|pro|preview))?$/,
	/^claude-(?:opus|sonnet|haiku)-4(?:-[015])?$/,
	/^claude-(?:instant-1|2)$/,
	/^gemini-(?:1\.[05]-)?(?:pro|flash)(?:-vision|-8b)?$/
];
/** What `:latest` and `-latest` end, whoever's model it is. */
const latest = /^[\w./:-]{2,180}[-:@]latest$/;
/** Whether a model's name is one that its maker lets point elsewhere. Before it may stand who serves it: `openai/gpt-4o`. */
function isMovingAlias(name) {
	if (name.length > 200) return false;
	const bare = name.replace(/^(?:openai|anthropic|google|gemini|vertex_ai|google_genai|openrouter\/(?:openai|anthropic|google))[/:]/, "");
	return aliases.some((alias) => alias.test(bare)) || latest.test(name);
}
// src/weigh/prompt/named-models.ts
/** Calls that take a model's name in their first place. */
const takesName = /(?:^|\.)(?:init_chat_model|LM|ChatOpenAI|ChatAnthropic|GenerativeModel|a?completion)$/;
/** Names that move, where a program gives one to a call, to a parameter, to a dict or to a name that says model: each once. */
function movingNames(program) {
	const parts = programParts(program);
	if ([...parts.naming.modules.values()].some((name) => /(?:^|\.)Azure\w*OpenAI|^azure\./.test(name))) return [];
	const found = /* @__PURE__ */ new Map();
	for (const { value, at } of [...fromCalls(parts), ...parts.given.filter(({ name }) => modelName.test(name))]) {
		const name = constantOf(value, parts.naming);
		if (typeof name === "string" && isMovingAlias(name) && !found.has(name)) found.set(name, {
			name,
			place: lineOf$1(program, at, value.from)
		});
	}
	return [...found.values()];
}
function fromCalls({ calls }) {
	return calls.filter(({ name }) => !/(?:Field|add_argument|Option|getenv|environ\.get)$/.test(name)).flatMap(({ name, call, at }) => call.arguments.flatMap(({ keyword, value, is }, i) => {
		const takes = keyword === null ? i === 0 && takesName.test(name) : modelName.test(keyword);
		return is === "plain" && takes ? [{
			value,
			at
		}] : [];
	}));
}
// src/detect/prompt/model-unpinned.ts
/** Words without which no program names such a model. */
const hint$1 = /from_pretrained|Transformer\(|Encoder\(|pipeline\(|_download\(|\bLLM\(|gpt-|\bo[134]\b|claude-|gemini-|latest/;
var model_unpinned_default = detector({
	reads: [
		"programs",
		"documents",
		"evidence"
	],
	*detect({ programs, documents, evidence }) {
		const models = Object.values(valueOf(evidence.settings)?.models ?? {});
		const isOwned = (path) => models.some((model) => owns(model, path));
		for (const program of programs) {
			if (!program.cells.some(({ text }) => hint$1.test(text)) || isPractice(program, isOwned(program.headPath))) continue;
			for (const { name, place } of movingNames(program)) yield alias(name, place);
			for (const { id, call } of unpinnedHubModels(programParts(program))) yield {
				place: lineOf$1(program, call.at, call.call.from),
				variant: "hub",
				facts: { id },
				text: `hub ${id}`
			};
		}
		for (const document of documents) {
			if (!isOwned(document.headPath)) continue;
			const names = documentSettings(document).settings.filter(({ kind, value }) => kind === "model" && value !== null && isMovingAlias(value));
			for (const { place, value } of names) yield alias(value ?? "", place);
		}
	}
});
/** The name is what it is known by, not its line: whoever edits another argument has not brought it in. */
function alias(name, place) {
	return {
		place,
		variant: "alias",
		facts: { name },
		text: `alias ${name}`
	};
}
// src/weigh/prompt/program-settings.ts
/** Words without which no program asks a language model: most code needs no syntax tree for this. */
const hint = /max_(?:\w+_)?tokens|\btop_p\b|temperature|\.create\(|generate_content|\bconverse|invoke_model|\bChat[A-Z]|prompt|retriev|rerank|litellm|ollama|dspy|SamplingParams|GenerationConfig/i;
/** What a program tells of how it asks language models; nothing where it asks none. */
function programSettings(program) {
	if (!program.cells.some(({ text }) => hint.test(text))) return {
		asks: false,
		settings: []
	};
	const parts = programParts(program);
	const found = [];
	let asks = false;
	for (const { name, call, at } of parts.calls) {
		const isModel = isModelCall(name, call, parts);
		asks ||= isModel;
		const kind = isModel ? "decoding" : retrievalCall.test(name) ? "retrieval" : null;
		if (kind !== null) found.push(...ofCall$1(call, kind, name.split(".").at(-1) ?? name, at, parts));
	}
	for (const { name, value, by, at } of parts.given) {
		const kind = kindOf(name, by === "entry");
		if (kind === null) continue;
		const read = reading(kind, value, at, parts);
		if (read === null || kind === "model" && !modelId.test(read.slice(0, 200))) continue;
		asks ||= kind === "decoding" && ownParameters.has(name.toLowerCase()) || isLongPrompt(name, value, parts);
		found.push({
			kind,
			given: by === "entry" ? "asked" : "named",
			name: name.toLowerCase(),
			value: read,
			place: lineOf$1(program, at, value.from)
		});
	}
	return {
		asks,
		settings: found
	};
}
function isModelCall(name, { arguments: given }, { naming }) {
	if (modelCall.test(name)) return true;
	if (/(?:^|\.)(?:Field|add_argument|Option|Parameter)$/.test(name)) return false;
	const keywords = given.flatMap(({ keyword }) => keyword ?? []);
	if (keywords.some((keyword) => ownParameters.has(keyword))) return true;
	const paired = keywords.filter((keyword) => pairedParameters.has(keyword)).length;
	const model = given.find(({ keyword }) => keyword !== null && modelName.test(keyword));
	const id = model === void 0 ? void 0 : constantOf(model.value, naming);
	const isNamed = typeof id === "string" && modelId.test(id.slice(0, 200));
	return paired > 1 || paired === 1 && (isNamed || /(?:^|\.)messages\.(?:create|stream)$/.test(name));
}
function ofCall$1({ arguments: given }, kind, of, at, parts) {
	return given.flatMap(({ keyword, value, is }, i) => {
		const place = lineOf$1(parts.program, at, value.from);
		if (is !== "plain") return [];
		if (keyword === null) {
			const first = i === 0 && (kind === "retrieval" || /^(?:LM|init_chat_model|Chat\w+)$/.test(of)) ? constantOf(value, parts.naming) : void 0;
			return typeof first === "string" && first.length < 200 ? [{
				kind: kind === "retrieval" ? kind : "model",
				given: "asked",
				name: of,
				value: first,
				place
			}] : [];
		}
		const own = kind === "retrieval" ? kind : kindOf(keyword, true);
		if (own === null) return [];
		return [{
			kind: own,
			given: "asked",
			name: kind === "retrieval" ? `${of}.${keyword}` : keyword,
			value: reading(own, value, at, parts),
			place
		}];
	});
}
function kindOf(name, isTold) {
	if (promptName.test(name) || /^system(?:_instruction|_message)?$/i.test(name)) return "prompt";
	if (ownParameters.has(name.toLowerCase()) || /^temperature$/i.test(name)) return "decoding";
	if (isTold && sharedParameters.has(name)) return "decoding";
	return modelName.test(name) ? "model" : null;
}
/** A setting's value as text; a prompt's is its digest, whatever holes it has. */
function reading(kind, value, at, parts) {
	const known = constantOf(value, parts.naming);
	if (kind === "prompt") {
		if (typeof known === "string") return known.trim() === "" ? null : promptDigest(known);
		return isText(value, parts) ? promptDigest(sourceOf$2(parts.program, at, value)) : null;
	}
	if (known !== void 0) return known === null ? "None" : String(known);
	const plain = value.is === "dict" || value.is === "list" || value.is === "tuple" ? sourceOf$2(parts.program, at, value) : null;
	return plain === null || plain.length > 400 || /[A-Za-z_]\w*\s*\(/.test(plain) ? null : plain.replace(/\s+/g, " ");
}
/** An f-string, pieces of text put together, a template made of a text, a table of texts. */
function isText(value, parts) {
	if (value.is === "format") return true;
	if (value.is === "list") return value.items.length > 0;
	if (value.is === "dict") return value.entries.length > 0;
	if (value.is === "binary") return isText(value.left, parts) || value.left.is === "constant";
	if (value.is !== "call") return false;
	const [first] = value.arguments;
	return /(?:Template|dedent|from_template|from_messages|strip)$/.test(dottedName(value.callee, parts.naming)) && first !== void 0 && [
		"constant",
		"format",
		"list"
	].includes(first.value.is);
}
/** `SYSTEM_PROMPT = "You …"`: nobody else writes so much under such a name. */
function isLongPrompt(name, value, { naming }) {
	const text = value.is === "format" ? " ".repeat(value.to - value.from) : constantOf(value, naming);
	return /^(?:[A-Z\d]+_)*PROMPT(?:_[A-Z\d]+)*$/.test(name) && typeof text === "string" && text.length >= 80;
}
// src/weigh/prompt/changed-settings.ts
/**
* What a change did to how a model's language models are asked. Told of all its changed files together, so that what only moved is no
* change; what a run alone can tell is never one.
*/
function changedSettings(model, sides) {
	const base = settingsOf(model, sides.base);
	const head = settingsOf(model, sides.head);
	if (!(model.settings.prompts.length > 0 || model.settings.task === "generation") && !base.asks && !head.asks) return [];
	return [...new Set([...base.settings, ...head.settings].map(keyOf$1))].flatMap((key) => changesOf(base.settings.filter(of(key)), head.settings.filter(of(key))));
}
function settingsOf(model, { programs, documents }) {
	const isOurs = (path) => partOf$1(model.settings, path) === "code" || partOf$1(model.settings, path) === "config";
	const all = [...programs.filter((it) => isOurs(it.headPath) && !isTestCode(it)).map(programSettings), ...documents.filter((it) => isOurs(it.headPath)).map(documentSettings)];
	return {
		asks: all.some(({ asks }) => asks),
		settings: all.flatMap(({ settings }) => settings)
	};
}
function changesOf(base, head) {
	const was = new Set(base.map(({ value }) => value));
	const is = new Set(head.map(({ value }) => value));
	const gone = [...was].filter((value) => value !== null && !is.has(value));
	const added = head.filter(({ value }, i) => value !== null && !was.has(value) && head.findIndex((it) => it.value === value) === i);
	if (added.length > 0) {
		if (gone.length === 0 && was.has(null)) return [];
		return added.map((setting, i) => ({
			setting,
			before: gone[i] ?? null,
			now: setting.value
		}));
	}
	const [first] = base;
	if (head.length === 0 && first !== void 0 && gone[0] !== void 0) return [{
		setting: first,
		before: gone[0],
		now: null
	}];
	return swapped(base, head);
}
/** One of several calls was given the value of another. A constant that got a name is told twice and is no call more. */
function swapped(base, head) {
	const [calls, before] = [head.filter(isAsked), base.filter(isAsked)];
	const left = before.map(({ value }) => value);
	const [added] = calls.filter(({ value }) => {
		const at = left.indexOf(value);
		if (at >= 0) left.splice(at, 1);
		return at < 0 && value !== null;
	});
	const gone = left.find((value) => value !== null);
	return added === void 0 || gone === void 0 || calls.length !== before.length ? [] : [{
		setting: added,
		before: gone,
		now: added.value
	}];
}
function isAsked({ given }) {
	return given === "asked";
}
function keyOf$1({ kind, name }) {
	return `${kind} ${kind === "model" ? "" : name}`;
}
function of(key) {
	return (setting) => keyOf$1(setting) === key;
}
// src/weigh/prompt/evaluation.ts
/** What the candidate's metrics at head say of which state they judged. */
function evaluationOf(model) {
	const { head } = model.metrics;
	if (head.is === "unreadable" && head.fault === "ours") return {
		is: "blind",
		why: head.why
	};
	if (head.is !== "read") return { is: "none" };
	const { stale, why } = staleness(model);
	if (stale === null) return {
		is: "blind",
		why
	};
	if (stale) return {
		is: "stale",
		why
	};
	return { is: head.value.stamp === null ? "unnamed" : "named" };
}
// src/weigh/prompt/setting-words.ts
/** Characters of a value that a sentence carries. */
const longest = 60;
/** What changed in one setting: `temperature 0 → 0.7`; of a prompt its name alone, for its digest says nothing to people. */
function settingWords({ setting: { kind, name }, before, now }) {
	if (kind === "prompt") return now === null ? `${name}, which is gone` : `the prompt ${name}`;
	const is = now === null ? "unset" : short(now);
	return before === null ? `${name} ${is}` : `${name} ${short(before)} → ${is}`;
}
function short(value) {
	return value.length > longest ? `${value.slice(0, 59)}…` : value;
}
// src/detect/prompt/unevaluated.ts
var unevaluated_default = detector({
	reads: [
		"model",
		"sides",
		"changes"
	],
	*detect({ model, sides, changes }) {
		const prompts = model.change.prompts.toSorted();
		const settings = changedSettings(model, sides);
		const [first] = settings;
		const evaluation = evaluationOf(model);
		if (first === void 0 && prompts.length === 0 || evaluation.is === "named") return;
		if (evaluation.is === "blind") {
			yield {
				could: "not-judge",
				because: "blind",
				why: evaluation.why
			};
			return;
		}
		const facts = {
			changes: listed$2([...prompts.map((path) => `the prompt ${path}`), ...settings.map(settingWords)], 6),
			state: valueOf(model.state.head)?.slice(0, 17) ?? "unknown",
			metrics: model.settings.metrics ?? "metrics.json",
			model: model.id,
			why: evaluation.is === "stale" ? evaluation.why : ""
		};
		const isThere = prompts.find((path) => changes.some((change) => change.path === path && change.head !== null));
		yield {
			place: first !== void 0 && first.now !== null && isThere === void 0 ? first.setting.place : {
				is: "file",
				path: isThere ?? prompts[0] ?? first?.setting.place.path ?? ""
			},
			text: "prompt",
			variant: evaluation.is,
			facts,
			...evaluation.is === "unnamed" ? { severity: "W" } : {}
		};
	}
});
// src/weigh/local-path.ts
const before = "(?<=^|[\\s\"'`=:,;([{]|file:\\/\\/|[a-z]:\\/\\/\\/)";
const separator = "(?:\\\\{1,2}|\\/)";
const root = `(?:\\/(?:mnt\\/[a-z]\\/)?(?:Users|home)\\/|[A-Za-z]:${separator}[Uu]sers${separator})`;
const name = "(?<name>[A-Za-z][\\w.-]{0,63})";
const rest = "[^\\s\"'`,;)\\]]{0,300}";
const deep = new RegExp(`${before}${root}${name}(?=${separator}[^\\s"'\`\\\\/])${rest}`, "gm");
const bare = new RegExp(`${before}${root}${name}(?=${separator}|[\\s"'\`]|$)${rest}`, "gm");
/** Accounts of containers, hosted machines and examples, whose home is the same for everybody; and what routes begin with. */
const everybody = new Set(`airflow all app appuser azureuser centos circleci codespace coder colab conda container cuda dagster databricks debian default dev
  docker ec2-user fedora gitpod hadoop jenkins jovyan jupyter kaggle mambauser me metaflow ml model-server name nobody node nonroot
  nvidia opc pi prefect public python ray root runner runneradmin sagemaker sagemaker-user seluser shared spark triton trino ubuntu
  user username vagrant venv vscode worker workspace you your-name your_name yourname your-username your_username yourusername zeppelin
  api assets images img index page pages static templates views`.split(/\s+/));
/** Paths in a text that exist on one person's machine only. `alone`: a home folder counts though nothing stands behind it. */
function homePaths(text, alone = false) {
	const found = [];
	let line = 0;
	let counted = 0;
	for (const { 0: path, index, groups } of text.matchAll(alone ? bare : deep)) {
		if (everybody.has((groups?.name ?? "").toLowerCase())) continue;
		line += text.slice(counted, index).split("\n").length - 1;
		counted = index;
		found.push({
			path,
			line
		});
	}
	return found;
}
/** Calls whose strings are routes, patterns, messages or names in a service, not files. */
const takesNoFile = new Set(`add_url_rule api_route assertEqual compile critical debug delete echo endswith error exception findall finditer fullmatch get info log
  match mount options patch post print put re_path redirect removeprefix removesuffix replace route search set_experiment split startswith
  sub subn url url_for urljoin warn warning`.split(/\s+/));
/** Calls whose strings are files or folders and nothing else. */
const takesFile = new Set("Path PosixPath PurePath PurePosixPath WindowsPath chdir exists isdir isfile join listdir makedirs mkdir open scandir walk".split(" "));
/** Keywords that explain an option, or name a route or a pattern. */
const explains = /* @__PURE__ */ new Set([
	"description",
	"doc",
	"epilog",
	"help",
	"message",
	"metavar",
	"msg",
	"pattern",
	"prefix",
	"regex",
	"route",
	"title",
	"url",
	"usage"
]);
/** Whether a string that runs names a file for certain, may name one, or is something else: a route, a pattern, a message, a help text. */
function namesFile({ argument, decorator }) {
	if (decorator) return "no";
	if (argument === null) return "maybe";
	const { of, keyword, position } = argument;
	if (keyword !== null) return explains.has(keyword) ? "no" : "maybe";
	const verb = of.split(".").at(-1) ?? "";
	if (takesFile.has(verb)) return "yes";
	return !(verb === "get" && position > 0) && (takesNoFile.has(verb) || /(?:Error|Exception|Warning)$/.test(verb)) ? "no" : "maybe";
}
// src/detect/reproducibility/local-path.ts
var local_path_default = detector({
	reads: ["programs", "evidence"],
	*detect({ programs, evidence }) {
		const settings = valueOf(evidence.settings);
		for (const program of programs.filter(namesHome)) {
			if (pythonFacts(program).unread) yield {
				could: "not-judge",
				because: "blind",
				why: `${program.path}: ${whyUnread(program)}`
			};
			if (isTest(program.path) || !(isMlCode(program) || isOfModel(program, settings))) continue;
			yield* pathsIn(program);
		}
	}
});
function whyUnread(program) {
	if (isTooLong(program)) return `it holds more than ${longest$7} characters of Python; cut it into files.`;
	return "it is long and does not parse as Python; mend its syntax.";
}
/** Told from the text alone: most programs name no home folder and need no syntax tree. */
function namesHome({ cells }) {
	return cells.some(({ text }) => /home|users/i.test(text));
}
function isTest(path) {
	return /(?:^|\/)(?:tests?\/|conftest\.py$|test_[^/]*\.py$|[^/]*_test\.py$)/.test(path);
}
function isOfModel({ headPath }, settings) {
	return Object.values(settings?.models ?? {}).some((model) => owns(model, headPath));
}
/** One finding a line, in the order of the file. */
function pathsIn(program) {
	const { literals, asides } = pythonFacts(program);
	const inStrings = literals.flatMap((literal) => {
		const names = namesFile(literal);
		return names === "no" ? [] : homePaths(literal.text, names === "yes").map(({ path, line }) => ({
			at: literal.at,
			line: literal.line + line,
			path
		}));
	});
	const inShell = asides.flatMap(({ at, line, text }) => homePaths(text, true).map(({ path }) => ({
		at,
		line,
		path
	})));
	const byLine = new Map([...inStrings, ...inShell].reverse().map((found) => [`${found.at}:${found.line}`, found]));
	const lines = program.cells.map(({ text }) => text.split("\n"));
	return [...byLine.values()].toSorted((a, b) => a.at - b.at || a.line - b.line).map(({ at, line, path }) => {
		return {
			place: programLine(program, at, line),
			facts: { path },
			text: lines[at]?.[line - 1] ?? ""
		};
	});
}
// src/detect/rollback/artifact-not-found.ts
var artifact_not_found_default = detector({
	reads: ["model"],
	*detect({ model }) {
		const { rollbackTarget } = model;
		if (rollbackTarget.is === "unreadable") yield {
			could: "not-judge",
			because: "blind",
			why: rollbackTarget.why
		};
		else if (rollbackTarget.is === "read" && !rollbackTarget.value.found) yield {
			place: { is: "model" },
			facts: { named: rollbackTarget.value.named }
		};
	}
});
// src/weigh/rollback.ts
/** Brings together what block and compact say. */
function rollbackPlan(model, compact) {
	const field = compact.is === "read" ? compact.value.fields.rollbackOrFallback : null;
	const isDerived = field?.derived !== void 0;
	const written = field !== null && field.state !== "empty" && !isDerived ? {
		text: field.value,
		line: field.line,
		state: field.state
	} : null;
	const fallback = model.settings.compact.rollbackOrFallback;
	const prose = written ?? (fallback === void 0 ? null : {
		text: fallback,
		line: 0,
		state: "answered"
	});
	const isFirst = model.isNew || model.settings.artifact !== void 0 && model.artifact.base === null;
	return {
		prose,
		derived: isDerived ? field.value : null,
		block: { ...model.settings.rollback },
		isFirst
	};
}
/** Parts of the way back that nobody has told, and how many were. Keys of the block settle a part for good; prose is taken at its word. */
function missingParts(model, plan) {
	const { prose, block, isFirst } = plan;
	if (prose !== null && (prose.state === "not-applicable" || pointsElsewhere(prose.text) || !isEnglish(prose.text))) return {
		missing: [],
		told: 0
	};
	const told = (part) => block[part] !== void 0 || prose !== null && speaksOf(part, prose.text);
	const known = (part) => part === "artifact" && model.artifact.base !== null;
	const parts = asked$1(model, isFirst);
	return {
		missing: parts.filter((part) => !told(part) && !known(part)),
		told: parts.filter(told).length
	};
}
/** A first model goes back to what was there before it; a refresh changes nothing but the artifact. */
function asked$1(model, isFirst) {
	if (isRefresh(model.change)) return ["artifact"];
	return isFirst ? [
		"artifact",
		"switch",
		"trigger"
	] : [...rollbackParts];
}
/** The words that plan a training where a switch is needed; null where the plan names something to switch to, or no training. */
function retrainingPlan(plan) {
	const texts = [plan.prose?.state === "answered" ? plan.prose.text : null, ...Object.values(plan.block)].filter((text) => typeof text === "string");
	const training = [...texts, ...plan.derived === null ? [] : [plan.derived]].find(plansToRetrain);
	const { artifact, switch: how } = plan.block;
	const isSettled = [artifact, how].some((text) => text !== void 0 && !plansToRetrain(text));
	return training === void 0 || isSettled || texts.some(namesAWayBack) ? null : training;
}
// src/detect/rollback/incomplete.ts
var incomplete_default$1 = detector({
	reads: ["model", "compact"],
	*detect({ model, compact }) {
		if (model.settings.serving === "none") return;
		const plan = rollbackPlan(model, compact);
		const { missing, told } = missingParts(model, plan);
		if (missing.length === 0) return;
		const holds = model.settings.impact === "high" || told === 0 && !isRefresh(model.change);
		yield {
			place: plan.prose === null || plan.prose.line === 0 ? { is: "model" } : {
				is: "description",
				line: plan.prose.line
			},
			facts: { missing: listed(missing.map((part) => partNames[part])) },
			variant: plan.isFirst ? "first" : told === 0 ? "nothing" : "some",
			...holds ? {} : { severity: "W" }
		};
	}
});
function listed(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/detect/rollback/needs-retraining.ts
var needs_retraining_default = detector({
	reads: ["model", "compact"],
	*detect({ model, compact }) {
		if (model.settings.serving === "none") return;
		const plan = rollbackPlan(model, compact);
		const words = retrainingPlan(plan);
		if (words === null) return;
		const { prose } = plan;
		yield {
			place: prose !== null && prose.text === words && prose.line > 0 ? {
				is: "description",
				line: prose.line
			} : { is: "model" },
			facts: { plan: words.replace(/\s+/g, " ").trim().slice(0, 160) }
		};
	}
});
// src/weigh/question/duration.ts
const units = {
	minute: 1 / 60,
	hour: 1,
	day: 24,
	week: 168,
	month: 720,
	quarter: 2160,
	year: 8760
};
const written = /(?<![\p{L}\p{N}.])(\d{1,4}(?:[.,]\d{1,3})?)[\s\u00A0-]*(minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|quarters?|years?)(?![\p{L}\p{N}])/giu;
const iso = /(?<![\p{L}\p{N}])P(?:(\d{1,4})W|(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?)(?![\p{L}\p{N}])/gu;
/** Durations that a text names, in hours: `28 days`, `24h`, `P28D`. Seconds are no stage of anything. */
function durationsIn(text) {
	const told = text.slice(0, 2e3);
	const plain = [...told.matchAll(written)].map(([, count = "", unit = ""]) => Number(count.replace(",", ".")) * units[unitOf(unit)]);
	const formal = [...told.matchAll(iso)].map(([, weeks, days, hours, minutes]) => [
		Number(weeks ?? 0) * 168,
		Number(days ?? 0) * 24,
		Number(hours ?? 0),
		Number(minutes ?? 0) / 60
	].reduce((a, b) => a + b, 0));
	return [...plain, ...formal].filter((hours) => hours > 0);
}
function unitOf(written) {
	const unit = written.toLowerCase();
	if (unit === "m" || unit.startsWith("min")) return "minute";
	return Object.keys(units).find((name) => name.startsWith(unit.charAt(0)) && name !== "minute") ?? "hour";
}
/** A duration as people say it: `3 days`, `8 weeks`. */
function durationWords(hours) {
	const [unit, size] = hours < 1 ? ["minute", 1 / 60] : hours < 48 ? ["hour", 1] : ["day", 24];
	const count = Number((hours / size).toPrecision(2));
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
// src/weigh/question/rollout-length.ts
/** Documents whose stages have a length: the block, and steps that pause. */
const staged = [
	"block",
	"argo rollout",
	"description"
];
const stage = /stage|canary|shadow|pause|duration|a\/b|ab test|traffic|ramp|step|\d ?%/i;
const apart = /load|dashboard|latency|retention|alert|window/i;
/** Hours until a rollout has reached everybody, and until labels arrive, where both are told and labels come later. */
function fasterThanLabels(model) {
	const contract = valueOf(model.dataContract.head);
	const delay = contract === null ? 0 : delayOf(contract);
	const rollout = Math.max(0, ...model.plans.head.map(lengthOf));
	return rollout === 0 || rollout >= delay ? null : {
		rollout,
		delay
	};
}
/** Whether something tells before labels do: drift of the predictions, a business figure, a trigger that needs no label. */
function isWatchedBefore({ plans, settings }) {
	const watched = toldBy("monitoring", plans.head);
	if (watched.has("prediction-drift") || watched.has("confidence-drift") || watched.has("business")) return true;
	const trigger = settings.rollback?.trigger ?? "";
	return trigger !== "" && !/recall|precision|auc|accuracy|f1|label|mape|wape|mase|rmse|mae\b|loss/i.test(trigger);
}
function delayOf({ label }) {
	const told = durationsIn(label.delay?.value ?? "");
	return Math.max(0, ...told.length > 0 ? told : durationsIn(label.definition?.value ?? ""));
}
function lengthOf({ kind, topics, terms }) {
	if (!topics.includes("rollout") || !staged.includes(kind)) return 0;
	return terms.filter(({ text }) => stage.test(text) && !apart.test(text)).reduce((hours, { text }) => hours + durationsIn(text).reduce((a, b) => a + b, 0), 0);
}
// src/detect/rollout/faster-than-labels.ts
var faster_than_labels_default = detector({
	reads: ["model"],
	*detect({ model }) {
		const found = fasterThanLabels(model);
		if (found === null || isWatchedBefore(model)) return;
		yield {
			place: { is: "model" },
			text: "before labels",
			facts: {
				rollout: durationWords(found.rollout),
				delay: durationWords(found.delay)
			}
		};
	}
});
// src/weigh/plan/rollout.ts
/** Rollout: a latency or cost that monitoring, gates or the contract hold is a guardrail here too, and a dashboard is one wherever it is told. */
const rollout = {
	topic: "rollout",
	asked: ({ settings: { serving, task, impact, prompts } }) => [
		"stages",
		"traffic",
		"dashboard",
		...serving === "streaming" ? [] : ["latency-guardrail"],
		...task === "generation" || prompts.length > 0 ? ["cost-guardrail"] : [],
		...serving === "streaming" || impact === "low" ? [] : ["load-test"]
	],
	implied: (_told, model, documents) => {
		const guarded = guardedBy(model);
		const watched = toldBy("monitoring", documents);
		const promised = toldBy("prediction", documents);
		const isFast = guarded.has("latency") || watched.has("p95") || watched.has("p99") || promised.has("latency");
		const isShown = documents.some(({ kind, topics, terms }) => kind === "grafana" || topics.includes("monitoring") && terms.some(({ text }) => /dashboard|grafana/i.test(text)));
		return [
			...isFast ? ["latency-guardrail"] : [],
			...guarded.has("cost") ? ["cost-guardrail"] : [],
			...guarded.has("throughput") ? ["load-test"] : [],
			...isShown ? ["dashboard"] : []
		];
	}
};
/** How people call what a rollout lacks, what limits harm first. */
const rolloutPhrases = [
	{
		pieces: ["stages", "traffic"],
		words: "its stages (shadow, canary, A/B) with a share of traffic for each"
	},
	{
		pieces: ["stages"],
		words: "its stages (shadow, canary, A/B)"
	},
	{
		pieces: ["traffic"],
		words: "the share of traffic at each stage"
	},
	{
		pieces: ["dashboard"],
		words: "the dashboard that is watched meanwhile"
	},
	{
		pieces: ["latency-guardrail", "cost-guardrail"],
		words: "limits for p95 latency and cost"
	},
	{
		pieces: ["latency-guardrail"],
		words: "a limit for p95 latency"
	},
	{
		pieces: ["cost-guardrail"],
		words: "a limit for cost"
	},
	{
		pieces: ["load-test"],
		words: "a load test or a shadow under full load"
	}
];
// src/detect/rollout/incomplete.ts
var incomplete_default = detector({
	reads: [
		"model",
		"pull",
		"compact"
	],
	when: "touched",
	*detect({ model, pull, compact }) {
		const unread = unreadPlans(model);
		if (unread !== null) return yield unread;
		const state = planState(rollout, model, described(pull, compact));
		if (state.missing.length === 0) return;
		const counts = (piece) => piece === "stages" || piece === "traffic" || piece === "load-test";
		const found = planSighting(state, {
			mine: state.missing,
			phrases: rolloutPhrases,
			counts,
			isNew: model.isNew
		});
		if (isAsked$1(found, model)) yield found;
	}
});
// src/weigh/irreversible/decided.ts
/** Files in which teams write down what they decided. */
const records = /(?:^|\/)(?:adrs?|decisions?|decision[-_]?(?:records?|log)s?|rfcs?)\/[^/]+\.(?:md|markdown|rst|adoc|txt)$|(?:^|[/_-])(?:adr|rfc)[-_]?\d+[^/]*\.(?:md|markdown|rst|adoc|txt)$|decision[-_ ]?(?:record|log)[^/]*\.(?:md|markdown|rst|adoc|txt)$/i;
/** A sentence that names such a record, or says who decided. */
const named = /\b(?:ADR|RFC|decision(?: record)?)[- #]?\d{1,6}\b|\b(?:decision record|decision log)\b.{0,200}(?:https?:|\.md|#\d)|(?:https?:\S{0,200}|\b)\/(?:adrs?|decisions?|rfcs?)\/\S|\b(?:decided|approved|signed off|agreed) (?:by|with)\b.{0,40}(?:@\w|\b[A-Z]\w)/i;
/** Whether a change brings, or its description names, a record of the decision. */
function hasDecision(changes, { body }) {
	if (changes.some(({ path, head }) => head !== null && records.test(path.slice(-300)))) return true;
	return sentencesOf$1(body).some(({ text }) => named.test(text.slice(0, 2e3)) && !/\b(?:no|without|not|todo|tbd)\b/i.test(text));
}
// src/read/api/reference.ts
/** What `$ref` points to in the same document; a reference elsewhere is nothing. */
function resolved(root, node, depth = 8) {
	const ref = valueAt(node, "$ref");
	if (ref?.is !== "string" || depth === 0) return node;
	const found = (/^#\/(.+)$/.exec(ref.value)?.[1]?.split("/") ?? null)?.reduce((at, step) => valueAt(at, step.replaceAll("~1", "/").replaceAll("~0", "~")), root) ?? null;
	return found === null ? node : resolved(root, found, depth - 1);
}
// src/read/api/json-schema.ts
/** How deep fields are followed: schemas may go round. */
const deepest = 6;
/** Fields of a JSON Schema by their names from the top. What is no object is one field by itself. */
function flattened(schema, root, name = "") {
	const fields = [];
	walk(schema, name, {
		required: true,
		deprecated: false,
		depth: 0
	}, root, fields);
	return fields;
}
function walk(written, name, at, root, fields) {
	if (fields.length > 5e3) return;
	const node = resolved(root, written);
	const properties = propertiesOf(node, root);
	const type = typeOf(node);
	const isObject = properties.length > 0;
	if (name !== "" || !isObject) fields.push({
		name: name === "" ? "body" : name,
		type: isObject ? "object" : type,
		required: at.required,
		...at.deprecated ? { deprecated: true } : {}
	});
	if (at.depth >= deepest) return;
	const inside = {
		...at,
		depth: at.depth + 1
	};
	for (const { key, value, required } of properties) {
		const deprecated = at.deprecated || isTrue$1(valueAt(resolved(root, value), "deprecated"));
		walk(value, name === "" ? key : `${name}.${key}`, {
			...inside,
			deprecated,
			required: at.required && required
		}, root, fields);
	}
	const items = valueAt(node, "items");
	if (items !== null) walk(items, `${name}[]`, {
		...inside,
		required: false
	}, root, fields);
}
/** Properties of an object and of all that it is made of together. */
function propertiesOf(node, root, depth = 0) {
	const parts = valueAt(node, "allOf");
	const inherited = parts?.is === "list" && depth < deepest ? parts.items.flatMap((part) => propertiesOf(resolved(root, part), root, depth + 1)) : [];
	const properties = valueAt(node, "properties");
	const required = valueAt(node, "required");
	const names = required?.is === "list" ? required.items.flatMap((it) => it.is === "string" ? [it.value] : []) : [];
	const own = properties?.is === "map" ? properties.entries.map(({ key, value }) => ({
		key,
		value,
		required: names.includes(key)
	})) : [];
	return [...inherited.map((it) => ({
		...it,
		required: it.required || names.includes(it.key)
	})), ...own];
}
/** A type as people say it; a null beside it is none of its own, and what may be several things is `any`. */
function typeOf(node) {
	const type = valueAt(node, "type");
	const words = type?.is === "list" ? type.items.flatMap((it) => it.is === "string" && it.value !== "null" ? [it.value] : []) : [];
	const name = type?.is === "string" ? type.value : words.length === 1 ? words[0] ?? "any" : "any";
	const format = valueAt(node, "format");
	return format?.is === "string" && name !== "any" ? `${name} (${format.value})` : name;
}
function isTrue$1(node) {
	return node?.is === "boolean" && node.value;
}
// src/read/api/openapi.ts
/** Whether a document describes an API in OpenAPI, 3 or 2. */
function isOpenApi(node) {
	return (valueAt(node, "openapi") ?? valueAt(node, "swagger")) !== null && valueAt(node, "paths")?.is === "map";
}
const methods = [
	"get",
	"put",
	"post",
	"delete",
	"patch",
	"options",
	"head"
];
/** What an OpenAPI document promises: parameters, request bodies, and the responses of success. null: more than is compared. */
function readOpenApi(root) {
	const shape = {
		version: textOf(valueAt(valueAt(root, "info"), "version")),
		operations: [],
		fields: [],
		reserved: []
	};
	for (const { key: path, value: item } of entriesOf(valueAt(root, "paths"))) for (const { key: method, value: operation } of entriesOf(item)) {
		if (!methods.includes(method)) continue;
		if (shape.fields.length > 5e3) return null;
		const of = `${method.toUpperCase()} ${path}`;
		shape.operations.push({
			name: of,
			deprecated: isTrue(valueAt(operation, "deprecated"))
		});
		const put = (side) => (it) => shape.fields.push({
			of,
			side,
			...it
		});
		for (const parameter of [...itemsOf(valueAt(item, "parameters")), ...itemsOf(valueAt(operation, "parameters"))]) readParameter(resolved(root, parameter), root, put("request"));
		for (const schema of schemasIn(root, valueAt(operation, "requestBody"))) flattened(schema, root).forEach(put("request"));
		for (const { key: status, value: response } of entriesOf(valueAt(operation, "responses"))) if (/^2/.test(status)) for (const schema of schemasIn(root, response)) flattened(schema, root).forEach(put("response"));
	}
	return shape.fields.length > 5e3 ? null : shape;
}
function readParameter(node, root, put) {
	const [name, place] = [textOf(valueAt(node, "name")), textOf(valueAt(node, "in"))];
	if (name === null || place === null) return;
	const schema = valueAt(node, "schema") ?? node;
	if (place === "body") {
		flattened(schema, root).forEach(put);
		return;
	}
	const [own] = flattened(schema, root, `${place} ${name}`);
	put({
		name: `${place} ${name}`,
		type: own?.type ?? "any",
		required: isTrue(valueAt(node, "required"))
	});
}
/** Schemas of a body: the first of its media types, for the others say the same; in OpenAPI 2 its own. */
function schemasIn(root, written) {
	if (written === null) return [];
	const node = resolved(root, written);
	const schema = valueAt(entriesOf(valueAt(node, "content"))[0]?.value ?? node, "schema");
	return schema === null ? [] : [schema];
}
function entriesOf(node) {
	return node?.is === "map" ? node.entries : [];
}
function itemsOf(node) {
	return node?.is === "list" ? node.items : [];
}
function isTrue(node) {
	return node?.is === "boolean" && node.value;
}
function textOf(node) {
	return node?.is === "string" ? node.value : node?.is === "number" ? node.text : null;
}
// src/weigh/api/api-breaks.ts
/** What those that call a service can no longer rely on, in words, an operation that is gone before its fields. */
function apiBreaks(base, head) {
	const there = new Set(head.operations.map(({ name }) => name));
	const gone = base.operations.filter(({ name, deprecated }) => !there.has(name) && !deprecated && !hasNewVersion(name, there));
	const known = new Map(head.fields.map((field) => [keyOf(field), field]));
	const was = new Set(base.fields.map(keyOf));
	const lost = base.fields.filter((field) => there.has(field.of)).flatMap((field) => breakOf(field, known.get(keyOf(field)), head));
	const operations = new Set(base.operations.map(({ name }) => name));
	const asked = head.fields.filter((field) => field.side === "request" && field.required && operations.has(field.of) && !was.has(keyOf(field))).filter((field) => !isInside(field, head.fields.filter((it) => it.of === field.of && !was.has(keyOf(it))))).map((field) => `${whole(field)} is required now`);
	return [
		...gone.map(({ name }) => `${name} is gone`),
		...withoutInner(lost).map(({ says }) => says),
		...asked
	];
}
/** Whether the file says that it is another version: a higher one, or, where they cannot be ordered, another. */
function announces(base, head) {
	const [was, is] = [base.version, head.version];
	if (was === null || is === null || was === is) return false;
	const [a, b] = [was, is].map((version) => version.match(/\d+/g)?.map(Number) ?? []);
	const first = a.findIndex((part, i) => part !== (b[i] ?? 0));
	return first < 0 ? b.length >= a.length : (b[first] ?? 0) > (a[first] ?? 0);
}
function breakOf(field, now, head) {
	if (now === void 0) return field.deprecated || isReserved(field, head) || isRenamed(field, head) ? [] : [{
		field,
		says: `${whole(field)} is removed`
	}];
	if (now.number !== field.number) return [{
		field,
		says: `${whole(field)} has number ${now.number} and had ${field.number}`
	}];
	if (!isWider(field, now.type)) return [{
		field,
		says: `${whole(field)} is ${now.type} and was ${field.type}`
	}];
	return field.side === "request" && now.required && !field.required ? [{
		field,
		says: `${whole(field)} is required now`
	}] : [];
}
/** What lies in something that is gone is gone with it: said once. */
function withoutInner(all) {
	const fields = all.map(({ field }) => field);
	return all.filter(({ field }) => !isInside(field, fields));
}
function isInside({ of, side, name }, others) {
	return others.some((it) => it.of === of && it.side === side && (name.startsWith(`${it.name}.`) || name.startsWith(`${it.name}[]`)));
}
function keyOf({ of, side, name }) {
	return `${of}\u0000${side}\u0000${name}`;
}
function whole({ of, side, name }) {
	return side === "both" || /^\w+$/.test(of) ? `${of}.${name}` : `${name} in the ${side} of ${of}`;
}
/** `/v1/score` beside `/v2/score`: its successor has another name, and says so. */
function hasNewVersion(name, there) {
	const plain = (it) => it.replace(/\/v\d+(?=\/|$)/, "/v");
	return /\/v\d+(?:\/|$)/.test(name) && [...there].some((other) => plain(other) === plain(name));
}
function isReserved({ of, name, number }, { reserved }) {
	const under = name.slice(0, name.lastIndexOf(".") + 1);
	return number !== void 0 && reserved.some((it) => it.of === of && it.under === under && it.from <= number && number <= it.to);
}
/** On the wire a name of protobuf is none: the number is. */
function isRenamed({ of, side, type, number, name }, { fields }) {
	const under = name.slice(0, name.lastIndexOf(".") + 1);
	return number !== void 0 && fields.some((it) => it.of === of && it.side === side && it.number === number && it.type === type && it.name.startsWith(under));
}
const wire = [
	/^(?:int32|int64|uint32|uint64|bool|enum)$/,
	/^sint(?:32|64)$/,
	/^(?:string|bytes)$/,
	/^s?fixed32$/,
	/^s?fixed64$/
];
/** A type that takes, or gives, all that the other did. */
function isWider({ type, side, number }, now) {
	if (type === now || type === "any" || now === "any") return true;
	if (number !== void 0) return wire.some((group) => group.test(type) && group.test(now));
	const [a, b] = [type, now].map((it) => it.replace(/ \((?:int32|int64|float|double|uuid4?|date-time)\)$/, ""));
	return a === b || side === "request" && a === "integer" && b === "number";
}
// src/weigh/api/annotated-type.ts
/** Names for one type of JSON. A name that is not here may be anything. */
const plain = [
	["int", /^(?:int|(?:Positive|Negative|NonNegative|NonPositive|Strict)Int|conint|u?int(?:8|16|32|64))$/],
	["float", /^(?:float|Decimal|(?:Positive|Negative|NonNegative|NonPositive|Strict|Finite)Float|confloat|condecimal|float(?:16|32|64))$/],
	["str", /^(?:str|Text|StrictStr|constr|EmailStr|HttpUrl|AnyUrl|UUID[1345]?|datetime|date)$/],
	["bool", /^(?:bool|StrictBool)$/],
	["list", /^(?:list|List|Sequence|tuple|Tuple|set|Set|conlist|frozenset|FrozenSet|Iterable)$/],
	["dict", /^(?:dict|Dict|Mapping|MutableMapping|TypedDict)$/]
];
/** The type of JSON that an annotation names, whatever wraps it: `list of float`, `str`; `any` where nobody can tell. */
function annotatedType(expression, depth = 6) {
	if (depth === 0) return "any";
	const read = (it) => annotatedType(it, depth - 1);
	switch (expression.is) {
		case "name":
		case "member": return plain.find(([, name]) => name.test(expression.name))?.[0] ?? "any";
		case "call": return read(expression.callee);
		case "binary": return expression.operator === "|" ? either([expression.left, expression.right], read) : "any";
		case "subscript": {
			const name = lastName(expression.of) ?? "";
			const parts = expression.index.flatMap((it) => it.is === "at" ? it.value.is === "tuple" ? it.value.items : [it.value] : []);
			const [first] = parts;
			if (first === void 0) return "any";
			if (name === "Optional" || name === "Annotated") return read(first);
			if (name === "Union") return either(parts, read);
			const of = read(expression.of);
			const inner = of === "list" ? read(first) : "any";
			return inner === "any" ? of : `${of} of ${inner}`;
		}
		default: return "any";
	}
}
/** A null beside a type is none of its own. */
function either(parts, read) {
	const types = parts.filter((it) => !(it.is === "constant" && it.value === null)).map(read);
	return types.length === 1 || new Set(types).size === 1 ? types[0] ?? "any" : "any";
}
// src/weigh/api/pydantic-shape.ts
/** Names that say which way a class travels, where no route is among the programs. */
const asked = /(?:Request|Input|Inputs|Payload|Query|Body|Params)$/;
const answered = /(?:Response|Output|Outputs|Result|Results|Prediction|Predictions|Reply)$/;
/** What the classes of pydantic's promise that routes of these programs take and give. */
function pydanticShape(programs) {
	const all = programs.filter(({ cells }) => cells.some(({ text }) => /\bBaseModel\b/.test(text) || isRoute.test(text))).map(programParts);
	const classes = new Map(all.flatMap((parts) => parts.classes.map(({ definition, at }) => [definition.name, {
		definition,
		at,
		parts
	}])));
	const schemas = [...classes.keys()].flatMap((name) => schemaOf(name, classes) ?? []);
	const used = usedIn(all);
	const shape = {
		version: versionIn(all),
		operations: [],
		fields: [],
		reserved: []
	};
	for (const { name, fields, open } of schemas) {
		if (open) continue;
		for (const side of ["request", "response"]) {
			if (!used[side].has(name) && !(side === "request" ? asked : answered).test(name)) continue;
			if (!shape.operations.some((it) => it.name === name)) shape.operations.push({
				name,
				deprecated: false
			});
			shape.fields.push(...fields.map((field) => ({
				of: name,
				side,
				...field
			})));
		}
	}
	return shape;
}
const isRoute = /@\w[\w.]*\.(?:get|post|put|patch|route|api|api_route|endpoint)\b/;
function schemaOf(name, classes) {
	const line = [];
	const waiting = [name];
	let [isModel, open] = [false, false];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (next === "BaseModel") isModel = true;
		if (/^(?:BaseModel|ABC|Generic|object)$/.test(next)) continue;
		const found = classes.get(next);
		if (found === void 0) open = true;
		if (found === void 0 || line.includes(found)) continue;
		line.push(found);
		waiting.push(...found.definition.bases.filter(({ is }) => is === "plain").flatMap(({ value }) => lastName(value) ?? []));
	}
	if (!isModel) return null;
	return {
		name,
		fields: [...new Map(line.reverse().flatMap((it) => fieldsOf(it).map((field) => [field.name, field]))).values()],
		open
	};
}
function fieldsOf({ definition, at, parts }) {
	return definition.body.flatMap((statement) => {
		const name = nameOf(statement);
		const annotation = name === null ? null : annotationOf(sourceOf$2(parts.program, at, statement));
		if (name === null || annotation === null || /^_|^model_config$/.test(name)) return [];
		if (/^\s*(?:typing\.)?ClassVar\b/.test(annotation.place.text.slice(annotation.value.from))) return [];
		const value = statement.is === "assign" ? statement.value : null;
		const call = value?.is === "call" && lastName(value.callee) === "Field" ? value : null;
		const alias = call?.arguments.find(({ keyword }) => keyword === "alias" || keyword === "serialization_alias");
		const told = alias === void 0 ? void 0 : constantOf(alias.value, parts.naming);
		const given = value === null ? "..." : sourceOf$2(parts.program, at, value);
		const isFree = call?.arguments.some(({ keyword }) => keyword === "default" || keyword === "default_factory") ?? false;
		const first = call?.arguments.find(({ keyword }) => keyword === null);
		const required = given === "..." || call !== null && !isFree && (first === void 0 || sourceOf$2(parts.program, at, first.value) === "...");
		return [{
			name: typeof told === "string" ? told : name,
			type: annotatedType(annotation.value),
			required
		}];
	});
}
function nameOf(statement) {
	if (statement.is === "scope" && statement.kind === "declare") return statement.names[0] ?? null;
	const target = statement.is === "assign" && statement.targets.length === 1 ? statement.targets[0] : null;
	return target?.is === "name" ? target.name : null;
}
/** Names in the signatures of routes: before the arrow what they take, behind it and in `response_model` what they give. */
function usedIn(all) {
	const used = {
		request: /* @__PURE__ */ new Set(),
		response: /* @__PURE__ */ new Set()
	};
	const add = (text, side) => {
		for (const [name] of text.matchAll(/\b[A-Z]\w*/g)) used[side].add(name);
	};
	for (const { program } of all) for (const [at, script] of scriptsOf(program).entries()) for (const node of visit(script?.statements ?? [])) {
		const [first] = node.is === "function" ? node.body : [];
		if (node.is !== "function" || first === void 0) continue;
		const routes = node.decorators.filter((it) => isRoute.test(`@${sourceOf$2(program, at, it)}`));
		if (routes.length === 0) continue;
		const [takes = "", gives = ""] = sourceOf$2(program, at, {
			from: node.from,
			to: first.from
		}).split("->");
		add(takes, "request");
		add(gives, "response");
		for (const route of routes) for (const model of route.is === "call" ? route.arguments : []) if (model.keyword === "response_model") add(sourceOf$2(program, at, model.value), "response");
	}
	return used;
}
/** `FastAPI(version="1.4")`, or a constant that says so. */
function versionIn(all) {
	for (const { calls, given, naming } of all) {
		const app = calls.find(({ name }) => /(?:^|\.)(?:FastAPI|APIRouter|Flask)$/.test(name))?.call.arguments.find(({ keyword }) => keyword === "version");
		const named = given.find(({ name, by }) => by === "assign" && /^(?:API|SCHEMA)_VERSION$/.test(name));
		const value = app === void 0 ? named?.value : app.value;
		const version = value === void 0 ? void 0 : constantOf(value, naming);
		if (typeof version === "string" || typeof version === "number") return String(version);
	}
	return null;
}
// src/weigh/api/changed-apis.ts
/** What only a model's service is asked. */
const asksModel = /(?:^|[^a-z])(?:predict|infer|scor(?:e|ing)|classif|rank|recommend|forecast|embed|anomal|moderat|complet(?:e|ion))/i;
/** APIs of models that the change breaks: documents of OpenAPI and protobuf, and pydantic's classes in serving code. */
function brokenApis(sides, models, which = "unannounced") {
	const isOwned = (path) => models.some((model) => owns(model, path));
	return [...sides.base.documents.flatMap((before) => {
		const now = sides.head.documents.find(({ headPath }) => headPath === before.headPath);
		const [base, head] = [shapeOf(before), now === void 0 ? null : shapeOf(now)];
		if (base === null || head === null || announces(base, head) !== (which === "announced")) return [];
		const breaks = apiBreaks(isOwned(before.headPath) ? base : onlyModels(base), head);
		return breaks.length === 0 ? [] : [{
			path: before.headPath,
			breaks,
			version: head.version,
			isCode: false
		}];
	}), ...brokenClasses(sides, isOwned, which)];
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Read once, for however many models ask. */
function shapeOf(document) {
	const found = known$1.get(document);
	if (found !== void 0) return found;
	const made = readShape(document);
	known$1.set(document, made);
	return made;
}
function readShape({ path, text }) {
	if (path.endsWith(".proto")) return readProto(text);
	if (!/\b(?:openapi|swagger)\b/.test(text.slice(0, 2e4)) && !/"(?:openapi|swagger)"/.test(text)) return null;
	const node = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null;
	return isOpenApi(node) ? readOpenApi(node) : null;
}
/** Of a document that is no model's own, what is asked of a model. */
function onlyModels(shape) {
	return {
		...shape,
		operations: shape.operations.filter(({ name }) => asksModel.test(name)),
		fields: shape.fields.filter(({ of }) => asksModel.test(of))
	};
}
/** Classes of all changed serving code together: one that moved to another file is the same. One that is gone may be there under another name. */
function brokenClasses(sides, isOwned, which) {
	const serving = (side) => side.programs.filter((it) => !isTestCode(it) && it.kind === "python" && (isOwned(it.headPath) || isMlCode(it)));
	const [before, now] = [serving(sides.base), serving(sides.head)];
	const head = pydanticShape(now);
	const base = pydanticShape(before);
	if (announces(base, head) !== (which === "announced")) return [];
	const there = new Set(head.operations.map(({ name }) => name));
	const kept = {
		...base,
		operations: base.operations.filter(({ name }) => there.has(name))
	};
	const breaks = apiBreaks(kept, head);
	const path = now.find(({ cells }) => cells.some(({ text }) => kept.operations.some(({ name }) => text.includes(`class ${name}`))))?.path;
	return breaks.length === 0 || path === void 0 ? [] : [{
		path,
		breaks,
		version: head.version,
		isCode: true
	}];
}
// src/read/sql/dropped.ts
/** Where the way down begins in a file that holds both ways. */
const down = /^[ \t]*--[ \t]*(?:\+goose[ \t]+down|\+migrate[ \t]+down|migrate:down|!?downs?|@?undo)\b/im;
/** Statements that are read of one text, the characters of the longest, and what one may cost the parser. */
const most = {
	statements: 200,
	characters: 2e4,
	cost: 8192
};
/** What a text of SQL takes away for good. What it makes again under the same name, and what was only put there for a moment, is not. */
function droppedBy(text) {
	const way = down.exec(text);
	const statements = plainStatements(way === null ? text : text.slice(0, way.index));
	const made = new Set(statements.flatMap((it) => madeBy(it) ?? []));
	return statements.filter(({ words }) => words.has("drop") && (words.has("table") || words.has("alter"))).slice(0, most.statements).flatMap(readDrop).filter(({ name }) => !made.has(name) && !isPassing(name));
}
function readDrop({ text, pieces }) {
	if (text.length > most.characters || costOf(text, pieces) > most.cost) return [];
	const tree = parseStatement(text);
	if (!isNode(tree)) return [];
	const [is, of] = variant(tree);
	if (is === "Drop") return part(of, "object_type") === "Table" && part(of, "temporary") !== true ? listOf(part(of, "names")).map((name) => ({
		what: "table",
		name: lastOf(name)
	})) : [];
	if (is !== "AlterTable") return [];
	const table = lastOf(part(of, "name"));
	return listOf(part(of, "operations")).flatMap((operation) => {
		return listOf(part(operation, "DropColumn", "column_names")).map((column) => ({
			what: "column",
			name: `${table}.${nameOf$6(column).toLowerCase()}`
		}));
	});
}
/** The last part of a table's name, whatever it lies in. */
function lastOf(name) {
	const last = listOf(name).at(-1);
	return nameOf$6(part(last, "Identifier") ?? last).toLowerCase();
}
/** The table that a statement makes, or that another becomes. */
function madeBy({ text }) {
	const last = (/^\s*create\s+(?:or\s+replace\s+)?(?:\w+\s+){0,2}table\s+(?:if\s+not\s+exists\s+)?([\w."`[\]]{1,200})/i.exec(text) ?? /\brename\s+to\s+([\w."`[\]]{1,200})/i.exec(text))?.[1]?.split(".").at(-1);
	return last === void 0 ? null : last.replace(/[^\w]/g, "").toLowerCase();
}
/** Names of what jobs put down and take up again. */
function isPassing(name) {
	return /^(?:#|_|tmp|temp|stg|staging|scratch|old|bak|backup|test)|(?:_|^)(?:tmp|temp|old|bak|backup|new|staging|stg|copy|test)(?:_\d+)?$/.test(name);
}
// src/weigh/irreversible/drops.ts
/** Files that undo others: they take away what another file brought. */
const undoes = /(?:[._-]down|[._-]rollback|[._-]undo|[._-]revert)\.sql$|(?:^|\/)(?:down|rollback|revert|undo|tests?|fixtures|examples?|practice)\/|(?:^|\/)U\d[^/]*__/i;
/** What changed migrations drop at head and did not at base. */
function newDrops(base, head) {
	const before = new Set(dropsOf(base).map(({ name }) => name));
	return dropsOf(head).filter(({ name }) => !before.has(name));
}
const known = /* @__PURE__ */ new WeakMap();
/** Read once, for however many models ask. */
function dropsOf(side) {
	const found = known.get(side) ?? readDrops(side);
	known.set(side, found);
	return found;
}
function readDrops({ queries, programs }) {
	const inSql = queries.filter(({ path, text }) => !undoes.test(path) && /\bdrop\b/i.test(text)).flatMap(({ headPath, text }) => droppedBy(text).map((drop) => ({
		...drop,
		path: headPath
	})));
	const inCode = programs.filter((it) => it.cells.some(({ text }) => /drop_column|drop_table|RemoveField|DeleteModel|\bDROP\b/i.test(text)) && !isPractice(it, true)).flatMap((it) => droppedIn(it).map((drop) => ({
		...drop,
		path: it.headPath
	})));
	return [...inSql, ...inCode];
}
/** Alembic, Django, and SQL that is handed to a database; not what takes a migration back. */
function droppedIn(program) {
	const parts = programParts(program);
	const back = scriptsOf(program).map((script) => [...visit(script?.statements ?? [])].filter((node) => node.is === "function" && /^(?:downgrade|down|reverse\w*|rollback|undo|drop_\w+)$/.test(node.name)));
	const goesBack = ({ at, call }) => (back[at] ?? []).some(({ from, to }) => from <= call.from && call.to <= to);
	return parts.calls.filter((it) => !goesBack(it)).flatMap((it) => ofCall(it, parts));
}
function ofCall({ name, call }, { naming }) {
	const said = (keyword, place) => {
		const given = call.arguments.find((it) => it.keyword === keyword) ?? call.arguments.filter((it) => it.keyword === null)[place];
		const value = given === void 0 ? void 0 : constantOf(given.value, naming);
		return typeof value === "string" ? value : "?";
	};
	if (/(?:^|\.)op\.drop_column$/.test(name)) return [{
		what: "column",
		name: `${said("table_name", 0)}.${said("column_name", 1)}`
	}];
	if (/batch_alter_table\(\)\.drop_column$/.test(name)) return [{
		what: "column",
		name: said("column_name", 0)
	}];
	if (/(?:^|\.)op\.drop_table$/.test(name)) return [{
		what: "table",
		name: said("table_name", 0)
	}];
	if (/(?:^|\.)migrations\.RemoveField$/.test(name)) return [{
		what: "column",
		name: `${said("model_name", 0)}.${said("name", 1)}`
	}];
	if (/(?:^|\.)migrations\.DeleteModel$/.test(name)) return [{
		what: "table",
		name: said("name", 0)
	}];
	return /\.(?:execute|executescript|sql|run_sql)$|(?:^|\.)(?:text|RunSQL)$/.test(name) && /\bdrop\b/i.test(said("sql", 0)) ? droppedBy(said("sql", 0)) : [];
}
// src/weigh/irreversible/signs.ts
/** What cannot be taken back by switching models: what another rule holds the change for already is not told again. */
function irreversible(model, models, sides, changes) {
	return [
		...drops(model, models, sides),
		...artifacts(model, changes),
		...schemas(model, sides),
		...labels(model)
	];
}
/** A migration is the model's where it owns the file, and where the file is nobody's and the model changes with it. */
function drops({ settings, change }, models, { base, head }) {
	const isMine = (path) => owns(settings, path) || changesModel(change) && !models.some((it) => owns(it, path));
	return newDrops(base, head).filter(({ path }) => isMine(path)).map(({ what, name, path }) => ({
		says: `${path} drops the ${what} ${name}${isPlanned(name, settings) ? ", on which the plan of going back rests" : ""}`,
		path
	}));
}
/** The model's own plan of going back names it. */
function isPlanned(name, { rollback }) {
	const words = Object.values(rollback ?? {}).flatMap((text) => (text ?? "").toLowerCase().split(/[^\w.]+/));
	const last = name.split(".").at(-1);
	return words.some((word) => word === name || word.split(".").at(-1) === last);
}
/** The file that is served now, or that the plan of going back names, is gone from its place. */
function artifacts({ artifact, settings }, changes) {
	const back = settings.rollback?.artifact;
	const kept = [artifact.base?.path, back === void 0 || back === "base" ? void 0 : plainPath(back)].flatMap((path) => path ?? []);
	return changes.filter(({ before, head }) => head === null && kept.some((path) => before === path || before === `${path}.dvc`)).map(({ path }) => ({
		says: `${path}, to which one would go back, is deleted`,
		path
	}));
}
function schemas({ settings }, sides) {
	return brokenApis(sides, [settings], "announced").filter(({ path }) => owns(settings, path)).map(({ path, breaks }) => ({
		says: `${path} breaks its callers in a new version (${breaks[0] ?? ""})`,
		path
	}));
}
function labels({ dataContract }) {
	const [base, head] = [valueOf(dataContract.base), valueOf(dataContract.head)];
	if (base === null || head === null) return [];
	const found = unannounced(base, head).some(({ what }) => what === "label") ? void 0 : dataBreaks(base, head).find(({ what }) => what === "label");
	return found === void 0 ? [] : [{
		says: `the label is redefined: ${found.says}`,
		path: dataContract.at.head
	}];
}
// src/detect/rollout/irreversible.ts
var irreversible_default = detector({
	reads: [
		"model",
		"sides",
		"changes",
		"pull",
		"approvals",
		"evidence"
	],
	when: "touched",
	*detect({ model, sides, changes, pull, approvals, evidence }) {
		if (model.isNew) return;
		const signs = irreversible(model, Object.values(valueOf(evidence.settings)?.models ?? {}), sides, changes);
		const [first] = signs;
		if (first === void 0 || approvals.length > 0 || hasDecision(changes, pull)) return;
		const facts = { what: listed$2(signs.map(({ says }) => says), 6) };
		yield {
			place: first.path === null ? { is: "model" } : {
				is: "file",
				path: first.path
			},
			facts,
			text: "irreversible"
		};
	}
});
// src/detect/security/secret.ts
var secret_default = detector({
	reads: ["secrets"],
	unowned: "holds",
	*detect({ secrets }) {
		for (const { path, kind, where, cell, line, fileLine, digest } of secrets) yield {
			place: {
				is: "line",
				path,
				line,
				endLine: line,
				cell,
				fileLine,
				fileEndLine: fileLine
			},
			facts: {
				kind,
				cell: cell ?? 0
			},
			variant: where === "output" ? "output" : "text",
			text: `${kind} ${digest}`
		};
	}
});
// src/detect/serving/breaking-schema.ts
var breaking_schema_default = detector({
	reads: ["sides", "evidence"],
	*detect({ sides, evidence }) {
		const models = Object.values(valueOf(evidence.settings)?.models ?? {});
		for (const { path, breaks, version, isCode } of brokenApis(sides, models)) {
			const facts = {
				path,
				changes: listed$2(breaks, 6),
				version: version ?? ""
			};
			yield {
				place: {
					is: "file",
					path
				},
				text: "schema",
				variant: version !== null ? "version" : isCode ? "code" : "unversioned",
				facts,
				...isCode ? { settledBy: "approval" } : {}
			};
		}
	}
});
// src/weigh/question/lost-slices.ts
/** Fewer examples come and go by themselves. */
const least = 30;
/** Slices that are gone from the figures. What a gate asks for is the gate's to miss; where there are no figures at all, nothing is known. */
function lostSlices({ change, metrics, gates, isNew }) {
	const [base, head] = [valueOf(metrics.base), valueOf(metrics.head)];
	if (!change.metrics || base === null || head === null || head.faults.length > 0 || Object.keys(head.metrics).length === 0) return [];
	const gated = new Set((valueOf(isNew ? gates.head : gates.base)?.gates ?? []).flatMap(({ slices }) => slices.map(({ slice }) => slice)));
	const now = new Set(Object.keys(head.slices));
	const keys = new Set([...now].map(sliceKey));
	const gone = Object.entries(base.slices).filter(([name, { n }]) => !now.has(name) && !gated.has(name) && !gated.has(sliceKey(name)) && (n === null || n >= least));
	const whole = [...new Set(gone.map(([name]) => sliceKey(name)))].filter((key) => !keys.has(key));
	return [...whole.map((key) => ofKey(key, base.slices)), ...gone.filter(([name]) => !whole.includes(sliceKey(name))).map(([name, { n }]) => ofOne(name, n))].toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function ofKey(key, slices) {
	const count = Object.keys(slices).filter((name) => sliceKey(name) === key).length;
	return {
		name: key,
		shown: `${key} (${count} ${count === 1 ? "slice" : "slices"})`,
		words: [key]
	};
}
function ofOne(name, n) {
	const values = sliceTerms(name).map(({ value }) => value);
	return {
		name,
		shown: n === null ? name : `${name} (n = ${n})`,
		words: [name, values.join(" ")]
	};
}
// src/detect/slices/no-longer-measured.ts
var no_longer_measured_default = detector({
	reads: ["model", "compact"],
	asks: ({ model }) => Object.keys(valueOf(model.metrics.base)?.slices ?? {}).length > 0,
	*detect({ model, compact }) {
		const lost = lostSlices(model);
		const [first] = lost;
		if (first === void 0) return;
		const says = (text) => lost.every(({ words }) => words.some((word) => holdsWord(text, word)));
		if (isTold(compact, [
			"evalSlices",
			"knownRisks",
			"assumptions",
			"labelsAndDataSnapshot"
		], says)) return;
		yield {
			place: { is: "model" },
			text: lost.map(({ name }) => name).join("; "),
			facts: { slices: lost.map(({ shown }) => shown).slice(0, 4).join(", ") + (lost.length > 4 ? ` and ${lost.length - 4} more` : "") }
		};
	}
});
// src/detect/slices/none.ts
var none_default = detector({
	reads: ["model", "gates"],
	asks: ({ model }) => model.metrics.head.is !== "absent",
	*detect({ model, gates }) {
		const { head } = model.metrics;
		if (head.is !== "read" || Object.keys(head.value.slices).length > 0) return;
		if (gates.some(({ reason }) => reason === "slice-absent")) return;
		if (head.value.faults.some(({ field }) => field.startsWith("slices"))) return;
		yield {
			place: {
				is: "file",
				path: head.from.path
			},
			facts: {
				file: head.from.path,
				task: model.settings.task ?? "classification"
			}
		};
	}
});
// src/detect/slices/regressed.ts
var regressed_default = detector({
	reads: ["gates", "model"],
	asks: ({ gates }) => gates.length > 0,
	*detect({ gates, model }) {
		for (const [gate, { before, overall, overallBefore }] of regressedSlices(gates, model)) yield {
			place: gatePlace(gate),
			severity: loweredBy(gate.tier),
			facts: {
				...gateFacts(gate),
				before,
				overall,
				overallBefore
			}
		};
	}
});
// src/detect/slices/too-small.ts
var too_small_default = detector({
	reads: ["gates", "model"],
	asks: ({ gates }) => gates.length > 0,
	*detect({ gates, model }) {
		const shed = new Set(shedSlices(gates, valueOf(model.metrics.base)));
		const small = gates.filter((gate) => gate.reason === "slice-too-small" && !shed.has(gate));
		if (small.length === 0) return;
		const slices = listed$2(small.map((gate) => `${subjectOf(gate)} (${gate.detail ?? "too few examples"})`));
		yield {
			place: { is: "model" },
			severity: gravestTier(small) === "note" ? "N" : "W",
			facts: { slices }
		};
	}
});
// src/generated/rulebook.ts
/** Every rule that ships: its words and its logic, joined by id. */
const rulebook = {
	rules: [
		{
			page: {
				"title": "The file is not the one named",
				"severity": "E",
				"messages": {
					"tree": "Git LFS keeps `{path}` as `{actual}`, and the contract names `{expected}`.",
					"run": "The model that was run is not the one `{contract}` names ({device}): {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "artifact",
				"applies": {},
				"id": "artifact/checksum-mismatch",
				"why": "Metrics, approval and contract speak of one file, and the checksum is what says which. Where another file lies there, somebody exported again, pushed the wrong one or it was exchanged, and none of what was said of it holds.",
				"instead": "Find out which of the two was evaluated. Was it the new one, write its checksum into the contract (`sha256sum model.onnx`); was it the named one, push that.",
				"wrong": "The checksum was forgotten when the model was trained again. It is one line, and the result of the run has it."
			},
			detector: checksum_mismatch_default
		},
		{
			page: {
				"title": "A large model in git itself",
				"severity": "W",
				"message": "`{path}` is {size} MB and lies in git itself: every clone carries it and every later version of it, for good.",
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "artifact",
				"applies": {},
				"id": "artifact/large-in-git",
				"why": "Git keeps each version whole, and nobody can take one out without rewriting the history for all. Jobs that check out the repository get\nslower month by month; at 100 MB GitHub refuses the push.",
				"instead": "Before it is merged, put it where large files belong: Git LFS (`git lfs track \"*.pt\"`, then `git lfs migrate import --include=\"*.pt\"` on this\nbranch), DVC (`dvc add`), or a registry, and let the repository name its digest. Squashing does not help once it is on the main branch.",
				"wrong": "The file never changes and every user of the repository needs it. Then it costs once."
			},
			detector: large_in_git_default
		},
		{
			page: {
				"title": "A name that means another model tomorrow",
				"severity": "W",
				"messages": {
					"registry": "`{reference}` names a stage or an alias, not a version: what is loaded changes without a commit.",
					"tracker": "`{reference}` names an alias of the artifact, not a version: what is loaded changes without a commit.",
					"image": "`{reference}` has no tag that stays: the next build or restart may run another image.",
					"folder": "`{reference}` is a place that the next job writes over: what is read there is another thing tomorrow."
				},
				"variants": {
					"tracker": { "instead": "Name the version or the digest: `team/fraud/model:v12`. Move to the next one as a change of its own." },
					"image": {
						"title": "An image that means another one tomorrow",
						"instead": "Name the digest, `image@sha256:…`, or a tag that your registry does not let anybody move."
					},
					"folder": { "instead": "Write each model to a place of its own (`…/2026-11-20T1403/`, `…/sha256-…/`) and name that place; keep `latest` for people." }
				},
				"lane": "artifact",
				"tasks": ["MLE-07", "MLE-09"],
				"checklist": "artifact",
				"applies": { "stage": ["production"] },
				"id": "artifact/mutable-reference",
				"why": "What was reviewed is not what is served: somebody moves the alias, replicas that restart read the new model beside those that did not, a way\nback finds that the old one has the name no more, and after an incident nobody can say which model answered.",
				"instead": "Name the version, `models:/fraud/12`, and change it by a commit, which is reviewed and can be reverted. Where the alias is how you deploy,\nresolve it once, in the deployment, and log the version that it was.",
				"wrong": "The job's very work is to look at what is in production now: a comparison, a monitor. Then say so where the line stands."
			},
			detector: mutable_reference_default
		},
		{
			page: {
				"title": "Output of a run in git",
				"severity": "W",
				"message": "`{folder}` is what {tool} writes while it runs, and this change commits {files} of it.",
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "artifact",
				"applies": {},
				"id": "artifact/run-output-committed",
				"why": "Such folders hold other people's paths, host names, parameters and sometimes rows of the data; they grow with every run, conflict with\neverybody's own, and a checkpoint in them is soon taken for the model.",
				"instead": "Take it out (`git rm -r --cached FOLDER`), name the folder in `.gitignore`, and keep the run where it can be found: a tracking server, an\nartifact store, or the metrics file with the run's link.",
				"wrong": "The folder is kept on purpose, as a fixture. Under `tests/`, `fixtures/` or `examples/` nobody minds it."
			},
			detector: run_output_committed_default
		},
		{
			page: {
				"title": "A model file that can run code",
				"severity": "E",
				"messages": {
					"foreign": "`{call}` runs what the file says, and the file comes from {origin} with no digest compared before.",
					"own": "`{call}` reads a format that can run code: it is as safe as the place that the file lies in.",
					"served": "`{model}` is served from `{path}`, a format that can run code and that only the same versions of its libraries can read."
				},
				"variants": { "served": {
					"title": "A model served from a pickle",
					"instead": "Export it to ONNX, safetensors or the library's own format (`Booster.save_model`, `skops`), and keep the pickle for exploration.\n"
				} },
				"lane": "artifact",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "artifact",
				"applies": { "stage": ["production"] },
				"id": "artifact/unsafe-format",
				"why": "A pickle, a joblib file or an old torch checkpoint is a program: whoever can put a file where this line reads it runs code with the rights\nof the service, and no model needs to be loaded for that.\n\nBytes that the same job has written a moment ago are told as a note, once.",
				"instead": "Load a format that holds numbers alone: ONNX, safetensors, `Booster.load_model`, `torch.load(path, weights_only=True)`. Where it must be a\npickle, name the bytes that were reviewed and compare them first:\n\n```python\nif hashlib.sha256(data).hexdigest() != EXPECTED:\n    raise ValueError(\"another model than the one that was reviewed\")\nmodel = pickle.loads(data)\n```\n\nFrom a hub a `revision` of forty digits does the same.",
				"wrong": "The network is a store that only the training job may write, and its digests are checked elsewhere. Then say where in a comment that allows\nthis line."
			},
			detector: unsafe_format_default
		},
		{
			page: {
				"title": "Nobody can tell where it comes from",
				"severity": "E",
				"messages": {
					"one": "The model does not say what `{check}` asks: {why}.",
					"several": "The model does not say what {count} checks ask ({all}): {why}.",
					"unasked": "The model says nothing of its {missing}, and `{contract}` asks for none of that."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "artifact",
				"applies": { "stage": ["production"] },
				"id": "artifact/unversioned",
				"why": "Months later the question is which data, which configuration and which preprocessing made the model that is running. If the file does not carry the answer it is gone: folders are renamed, runs are cleaned up, people leave.",
				"instead": "Write them into the file when exporting: `metadata_props` with `version`, `config_sha256`, `dataset` and `preprocessing`, or a `model.meta.json` beside it. List the keys in the contract (`model.metadata`), so that an export without them is held.",
				"wrong": "A registry holds all of this by the file's digest. Then name the registry's reference under one of these keys."
			},
			detector: unversioned_default
		},
		{
			page: {
				"title": "The description claims a figure the evidence does not hold",
				"severity": "E",
				"message": "{field} says `{claim}`; the metrics of `{model}` hold {measured} for `{metric}`, and {claimed} is no figure of the candidate, baseline, production, a slice or a limit.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "references",
				"applies": {},
				"id": "compact/claim-contradicts-evidence",
				"why": "People approve the sentence, not the JSON file. A figure from an earlier run, another split or a hopeful memory becomes the number the team reports, and\nproduction will not show it.",
				"instead": "Write the figure that the metrics file holds, or score again and commit the file the figure came from. A target is written as one: `at least 0.88`.",
				"wrong": "The figure belongs to a run, a split or a model that the metrics file does not know. Say so in the same sentence (\"on validation\", \"the vendor's model\")\nand it is not taken for the candidate's."
			},
			detector: claim_contradicts_evidence_default
		},
		{
			page: {
				"title": "One field, two answers",
				"severity": "W",
				"message": "{field} stands {times} times with different text (lines {lines}): which one holds?",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/field-repeated",
				"why": "Two answers to one question are none. The reviewer approves the first, the person on call reads the second, and each can show that it was written.",
				"instead": "Keep one. Where both are meant, write them as a list under one label.",
				"wrong": "The second is a heading of your own that happens to share the field's name. Move it below the compact under a heading, with fewer than three\nsuch labels, and it is read as prose."
			},
			detector: field_repeated_default
		},
		{
			page: {
				"title": "Compact fields without an answer",
				"severity": "E",
				"messages": {
					"grave": "The compact leaves {count} of 19 fields without an answer: {fields}. This cannot be judged without {grave}.",
					"minor": "The compact leaves {count} of 19 fields without an answer: {fields}.",
					"refresh": "A refresh of `{model}` owes three answers, and {fields} has none."
				},
				"lane": "product",
				"tasks": ["MLE-01", "MLE-02"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/incomplete",
				"why": "A placeholder reads like an answer until the incident. The field nobody filled is usually the one nobody agreed on: who decides, which\nmistake must never happen, which rows the figures come from, what to go back to.",
				"instead": "Answer the fields named. `n/a` counts when a reason follows it (`n/a: no labels yet`), and shows as an assumption. Answers that hold for every\nchange of the model go into `compact:` of its configuration on the base branch.",
				"wrong": "The answer stands in a linked document. A reviewer should not have to open it to see what is at stake: write one sentence here and link\nthe rest."
			},
			detector: incomplete_default$5
		},
		{
			page: {
				"title": "The success metric has no gate",
				"severity": "W",
				"messages": {
					"success": "The success metric, “{metric}”, is none of the gated ones ({gated}): nothing stops a release that loses it.",
					"guardrail": "The guardrail `{metric}` is measured and has no gate."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "compact/metric-not-gated",
				"why": "What is not gated is not kept. The next refresh passes every gate, loses the metric the change was made for, and nobody is told.",
				"instead": "Give the metric a gate, even a loose one, in the model's gates file; or name the gated metric that stands for it. A metric that exists only\nonline, or once labels arrive, says so (`online: approval rate`) and is left alone.",
				"wrong": "The gate has another name than the metric in the text. Name it as the gates file does."
			},
			detector: metric_not_gated_default
		},
		{
			page: {
				"title": "A success metric nobody can miss",
				"severity": "W",
				"messages": {
					"number": "The success metric, “{metric}”, has no figure: any result would meet it.",
					"direction": "The success metric, “{metric}”, has a figure and does not say which side of it is good."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02"],
				"checklist": "gates",
				"applies": {},
				"id": "compact/metric-without-target",
				"why": "Without a figure and a direction the target is chosen after the result, and after the result every result is a success.",
				"instead": "Write from where to where, or the limit: `recall 0.80 -> 0.82`, `p95 latency at most 70 ms`.",
				"wrong": "The figure is negotiated elsewhere. Then write the figure in force today."
			},
			detector: metric_without_target_default
		},
		{
			page: {
				"title": "No Iteration Compact",
				"severity": "E",
				"messages": {
					"alone": "No Iteration Compact is in this text, or too little of one to tell it from any other description. The heading `Iteration Compact` above the fields that are there marks them as one.",
					"changed": "`{changed}` changes what `{model}` does, and the description holds no Iteration Compact: nobody can challenge a trade-off that is not written down."
				},
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/missing",
				"why": "A model can pass every gate and still make the wrong mistake cheaper. Until the goal, its owner, the mistakes that must not happen\nand the way back are written where the reviewer reads, the first person to weigh them is the one on call.",
				"instead": "Answer the nineteen fields in the pull request's description, one `Field: value` a line. `mle-review compact draft` prints them with what\nthe evidence tells filled in and marked; what it leaves open only you know.\n\nHeadings, list items and a table are read too, and the heading `Iteration Compact` above them marks even a few of them as one. What never\nchanges for this model belongs in `compact:` of its configuration, once. A field that does not apply takes `n/a` and the reason.",
				"wrong": "The change cannot alter a prediction. Formatting, comments, documentation and tests of the model are recognised and ask for nothing; if\nyours was not, the file probably lies under `paths` without being part of the model."
			},
			detector: missing_default$2
		},
		{
			page: {
				"title": "A mistake budget without an amount",
				"severity": "Q",
				"message": "The mistake budget, “{budget}”, gives no count, rate or cost.",
				"lane": "product",
				"tasks": ["MLE-01", "MLE-02"],
				"checklist": "prediction-contract",
				"applies": {},
				"asks": "How many of these mistakes, in what time or at what cost, would make you take the model back?",
				"id": "compact/mistake-budget-unquantified",
				"why": "A budget without an amount cannot be overspent, so nobody will notice the day it is.",
				"instead": "Give a count, a rate or a cost, and the period: \"20 good customers held per 1,000 reviews\", \"500 EUR a day\".",
				"wrong": "The budget is a gate's limit. Name the gate, with its figure."
			},
			detector: mistake_budget_unquantified_default
		},
		{
			page: {
				"title": "A next experiment that cannot fail",
				"severity": "Q",
				"message": "The next experiment, “{experiment}”, names no movement that could fail to happen.",
				"lane": "training",
				"tasks": ["MLE-06"],
				"checklist": "references",
				"applies": {},
				"asks": "“{experiment}”: what do you expect to move, by how much, and what result would make you drop the idea?",
				"id": "compact/next-experiment-not-falsifiable",
				"why": "An experiment that no result contradicts adds complexity whatever comes out of it. An expectation written before the run is what lets the team stop.",
				"instead": "Say what should move, where, and by how much: \"fill merchant age as serving does; recall in Italy should rise by 0.01\".",
				"wrong": "It is maintenance rather than an experiment. Write `n/a` with the reason."
			},
			detector: next_experiment_not_falsifiable_default
		},
		{
			page: {
				"title": "The mistake that must not happen has no gate",
				"severity": "Q",
				"message": "What must not happen is {mistake}, and no gate is of the {family} family (gated: {gated}).",
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "gates",
				"applies": {},
				"asks": "You cannot accept {mistake}, and none of the gates ({gated}) would notice more of it: which mistake does this metric make cheaper, and who absorbs the other?",
				"id": "compact/objective-mismatch",
				"why": "Every metric makes one mistake cheaper and another more likely. Where the one that must not happen is watched by no gate, the model will trade it away.",
				"instead": "Gate the family that moves with the mistake: recall or a false-negative rate for misses, precision or a false-positive rate for false alarms.",
				"wrong": "Another gate watches the mistake under a name of your own. Naming it in the field settles the question."
			},
			detector: objective_mismatch_default
		},
		{
			page: {
				"title": "The decision owner is nobody GitHub knows",
				"severity": "W",
				"message": "`{handle}` decides, and GitHub knows no such account.",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/owner-unknown",
				"why": "A decision with an owner who cannot be reached has no owner: the first disagreement about a trade-off waits for someone who was never asked.",
				"instead": "Correct the handle, or write a name: plain names are fine.",
				"wrong": "The account lives on another GitHub server. Write the name without the `@`."
			},
			detector: owner_unknown_default
		},
		{
			page: {
				"title": "A promised slice has no figures",
				"severity": "E",
				"message": "Eval slices names `{slice}`, and the metrics hold no such slice (they hold {measured}).",
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "slices",
				"applies": {},
				"id": "compact/slice-not-measured",
				"why": "A slice that is named and not measured is where the regression will be: the overall figure holds, the cohort that mattered loses, and the description said\nsomebody looked.",
				"instead": "Write the slice's figures into the metrics file under the name used here, or take it out of the list and say why it cannot be measured.",
				"wrong": "The slice is measured under another name. Use one name in both places. Slices in prose (\"Italian merchants\") are not matched at all."
			},
			detector: slice_not_measured_default
		},
		{
			page: {
				"title": "The snapshot named is not the one measured",
				"severity": "E",
				"message": "The compact names the snapshot `{named}`; the metrics were computed on `{measured}`.",
				"lane": "data",
				"tasks": ["MLE-02"],
				"checklist": "data-contract",
				"applies": {},
				"id": "compact/snapshot-mismatch",
				"why": "Figures from one snapshot and a description of another cannot be repeated, and a comparison with the baseline may be a comparison of two data sets.",
				"instead": "Name the snapshot that the metrics file states under `data.snapshot`, or score again on the one named here and commit those metrics.",
				"wrong": "Both names mean the same data. Then one of them will mislead the next person: use one."
			},
			detector: snapshot_mismatch_default
		},
		{
			page: {
				"title": "A label that is nearly a field",
				"severity": "N",
				"message": "`{label}` (line {line}) is not a field of the compact; did you mean `{field}`?",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/unknown-field",
				"why": "A misspelt label is read as prose, so its field counts as missing and its answer is judged by nobody.",
				"instead": "Write the label as the compact has it. Case, plural, emphasis and the spacing around the colon do not matter.",
				"wrong": "The label is your own and means something else. The note changes nothing."
			},
			detector: unknown_field_default
		},
		{
			page: {
				"title": "A goal that anything would meet",
				"severity": "Q",
				"message": "The goal, “{goal}”, names no action and no outcome.",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"asks": "“{goal}”: who does something differently when this works, and what would you see if it did not?",
				"id": "compact/vague-goal",
				"why": "\"Improve the model\" is met by every change and contradicted by none, so the team ends up defending a number nobody asked for. Start from the decision\nthat changes downstream, not from the model.",
				"instead": "Name the action and what you would observe: \"fewer stolen cards approved above 500 EUR, with no more good customers held\".",
				"wrong": "The outcome is written one field further down. Saying it in the goal costs one line and is the sentence that people quote."
			},
			detector: vague_goal_default
		},
		{
			page: {
				"title": "Bad input is accepted",
				"severity": "E",
				"messages": {
					"accepted": "The contract turns this away, and on {device} it is accepted: {all}. {why}.",
					"rejected": "The contract accepts this, and on {device} it is turned away: {all}. {why}."
				},
				"variants": { "rejected": { "title": "Good input is turned away" } },
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/bad-input-accepted",
				"why": "A model given nonsense answers with a number, and the number looks like any other. What is missing, out of range or stale has to be stopped before it, or the first sign is a decision that nobody can explain.",
				"instead": "Enforce it where the request comes in: name the JSON Schema that the serving path really runs as `behaviour.schema`, and the run tries it. What only the model can tell (a type, a rank) belongs into its signature.",
				"wrong": "Serving wants an answer for such an input, on purpose: a default for what is missing, say. Then the contract says `accept`."
			},
			detector: bad_input_accepted_default
		},
		{
			page: {
				"title": "A row depends on its batch",
				"severity": "E",
				"messages": {
					"element": "A row gives another output in another batch on {device}: `{element}` is {actual}, and otherwise {expected}. {why}.",
					"elements": "A row gives another output in another batch on {device}, told by {all}: `{element}` is {actual}, and otherwise {expected}. {why}.",
					"said": "A row gives another output in another batch on {device}: {why}.",
					"saids": "A row gives another output in another batch on {device}, told by {all}: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/batch-variant",
				"why": "The same customer gets another score in a batch of one than in a batch of fifty. Normalisation over the batch that stayed in training mode, a softmax over the wrong axis, padding that leaks: the evaluation saw one batch size, production sends another.",
				"instead": "Export in evaluation mode, and look for a reduction or a softmax over the axis that counts rows. Where rows belong together by design (a ranking of a list), say `batch: joint`.",
				"wrong": "The model scores a list as a whole. Then the contract says `batch: joint`."
			},
			detector: batch_variant_default
		},
		{
			page: {
				"title": "The model does not survive its run",
				"severity": "E",
				"messages": {
					"time": "On {device} the model gave no answer in time ({why}), during {during}.",
					"memory": "On {device} the model ran out of memory during {during}: {why}.",
					"signal": "On {device} the process that ran the model was ended by {signal} during {during}: {why}.",
					"exit": "On {device} the process that ran the model ended without an answer during {during}: {why}.",
					"load": "On {device} the model cannot be loaded: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/crash",
				"why": "What takes its own process down takes the server's down too, with every request that was in it. A loop that does not end or a tensor larger than the machine is no slow request: it is an outage, and the retry sends it again.",
				"instead": "Run `mle-review contract` on the contract and read how it died. Out of memory: the largest batch, an expanded tensor or the limit itself (`limits.memory_mb`). Out of time: a loop whose bound comes from the input. Not loadable: an operator or version that the runtime lacks; export for its opset.",
				"wrong": "The limit is too tight for a model that serving gives more. Raise `limits` in the contract; that is seen as a change of it."
			},
			detector: crash_default
		},
		{
			page: {
				"title": "An empty batch is met otherwise",
				"severity": "E",
				"messages": { "said": "The contract says what an empty batch meets, and on {device} the model does otherwise: {why}." },
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/empty-batch",
				"why": "A filter that leaves no row, a retry of a drained queue, a customer without history: in production a batch is empty sooner than anybody tests it. A shape that divides by zero rows, or a provider that cannot take them, then answers with an error for everybody in the same process.",
				"instead": "Where it should be accepted, look for a reshape to a fixed number of rows or a reduction over them; some accelerators refuse a size of zero, so handle it before the model. Where it should be turned away, let the request's schema ask for one row at least.",
				"wrong": "The serving path never sends an empty batch. Say `empty_batch: reject` and name the schema that turns it away."
			},
			detector: empty_batch_default
		},
		{
			page: {
				"title": "Golden outputs differ",
				"severity": "E",
				"messages": {
					"element": "The model no longer repeats `{check}` on {device}: `{element}` is {actual}, where the example has {expected}. {why}.",
					"elements": "{count} golden examples are no longer repeated on {device}, first `{check}`: `{element}` is {actual}, where the example has {expected}. {why}.",
					"said": "The model no longer repeats `{check}` on {device}: {why}.",
					"saids": "{count} golden examples are no longer repeated on {device}, first `{check}`: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-04", "MLE-07"],
				"checklist": "transformations",
				"applies": {},
				"id": "contract/golden",
				"why": "A golden example is an input whose output somebody has looked at. Where the served file gives another one, the export, the preprocessing or the weights are not those that were evaluated, and every metric beside it describes a model that will not run.",
				"instead": "Run the example through the training code. If that gives the old output, mend the export; if it gives the new one and the model was retrained on purpose, write the golden outputs again and let somebody look at the difference.\n\nWhat the comparison allows stands in the contract (`golden.tolerance`); predictions of training (`equivalence`) are compared the same way.",
				"wrong": "The model was retrained, and its golden outputs are those of the model before. Write them again in this change: a result is bound to them."
			},
			detector: golden_default
		},
		{
			page: {
				"title": "Slower than its budget",
				"severity": "E",
				"messages": {
					"dedicated": "Over its budget on {device}: {budgets} ({load}).",
					"shared": "Over its budget on {device}: {budgets} ({load}). It was measured on a machine that others use too, so it is shown and holds nothing."
				},
				"lane": "serving",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/latency",
				"why": "A caller waits for so long and then goes on without an answer. What is slower than that is not a slow model but one that is not there, at the hour when most requests come.",
				"instead": "See in the result which operators take the time and where they ran. A larger graph, an operator that fell back to the CPU or a lost fusion after a new export are the usual reasons. Whether the budget holds a change, `cost.runner: dedicated` decides.",
				"wrong": "The budget is older than what callers now allow. Raise it in the contract, where an approver sees it."
			},
			detector: latency_default
		},
		{
			page: {
				"title": "Larger than its budget",
				"severity": "E",
				"messages": {
					"dedicated": "Over its budget on {device}: {budgets} ({load}).",
					"shared": "Over its budget on {device}: {budgets} ({load}). It was measured on a machine that others use too, so it is shown and holds nothing."
				},
				"lane": "serving",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/memory",
				"why": "Memory is not shared fairly: the process that asks for too much is ended, or its neighbour is. A file twice as large also starts twice as slowly, and that is noticed when a machine has to be replaced in a hurry.",
				"instead": "Compare size and operators with base: weights in float64, an embedded optimizer state or a constant that was folded out are usual. Where the model is rightly larger, raise the budget and tell whoever runs the machines.",
				"wrong": "The budget is for another machine than the one that now serves. Raise it in the contract, where an approver sees it."
			},
			detector: memory_default
		},
		{
			page: {
				"title": "Nothing says what serving relies on",
				"severity": "W",
				"messages": {
					"unnamed": "`{artifact}` is served, and no contract says what goes in, what comes out and how fast.",
					"absent": "The configuration names the contract `{path}`, and it is not there."
				},
				"lane": "artifact",
				"tasks": ["MLE-01", "MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/missing",
				"why": "A model file that loads is not a model that serves. Without a written contract each caller holds their own idea of it, and the first change that breaks one of them passes every review.",
				"instead": "`mle-review contract init model.onnx` writes a first one from the model and marks its guesses. Name it in the configuration (`contract: fraud/contract.yml`), keep it beside the model, and run `mle-review contract` on it.",
				"wrong": "The file is an intermediate product that nobody serves: say `serving: none`."
			},
			detector: missing_default$1
		},
		{
			page: {
				"title": "Two runs differ",
				"severity": "E",
				"messages": {
					"element": "The same input gives two answers on {device}: `{element}` is {actual}, and then {expected}. {why}.",
					"said": "The same input gives two answers on {device}: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/nondeterministic",
				"why": "A model that answers differently each time cannot be reproduced, compared or explained, and no other check of it proves anything. Most often dropout or sampling was exported with it.",
				"instead": "Export in evaluation mode (`model.eval()`), without random operators, or with their `seed`. Where it samples on purpose, say `deterministic: false`.",
				"wrong": "It samples by design, and whoever reads it knows. Then the contract says `deterministic: false`."
			},
			detector: nondeterministic_default
		},
		{
			page: {
				"title": "It fell back from the accelerator",
				"severity": "E",
				"messages": {
					"elsewhere": "Less of it ran on {device} than the contract asks: {shares}. Elsewhere: {elsewhere}.",
					"shares": "Less of it ran on {device} than the contract asks: {shares}."
				},
				"lane": "serving",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/not-on-accelerator",
				"why": "A runtime that lacks a kernel does not fail: it quietly computes that node on the CPU and copies there and back. The accelerator is paid for, latency is not what was planned, and nothing in any log says so.",
				"instead": "The operators that ran elsewhere are named. Export them in a form or a type that the provider has (an int64 index, an odd opset and a dynamic shape are usual reasons), move them out of the model, or lower the share that the contract asks.",
				"wrong": "The nodes that stay behind are cheap shape arithmetic. Ask for a share of `time` instead of `nodes`."
			},
			detector: not_on_accelerator_default
		},
		{
			page: {
				"title": "Nobody ran it",
				"severity": "E",
				"messages": {
					"none": "No result says that this model keeps `{path}` on {devices}.",
					"stale": "The result of `{path}` on {devices} is of another state: {why}.",
					"invalid": "The result of `{path}` on {devices} cannot be read: {why}",
					"contract": "`{path}` cannot be read, so no result can be of it: {why}"
				},
				"lane": "artifact",
				"tasks": ["MLE-01", "MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/not-run",
				"why": "A contract that nobody ran is a wish. A result counts for exactly the model, the contract and its golden examples, the runtime and the device that it names, whatever commit it was made on: a changed README asks for no new run, a changed weight does.",
				"instead": "Run it where the device is (`mle-review contract fraud/contract.yml`, with `--provider` for an accelerator) and hand `contract-report.json` to the review: the README has the workflow. Any stack may write that file by its published schema.",
				"wrong": "The device cannot be had for each change. Say `required: false` for its provider, and run it before a release."
			},
			detector: not_run_default
		},
		{
			page: {
				"title": "An output breaks its promise",
				"severity": "E",
				"messages": {
					"element": "A promise of the contract is broken by `{check}` on {device}: `{element}` is {actual}, where it promises {expected}. {why}.",
					"elements": "{count} promises of the contract are broken on {device}, first `{check}`: `{element}` is {actual}, where it promises {expected}. {why}.",
					"said": "A promise of the contract is broken by `{check}` on {device}: {why}.",
					"saids": "{count} promises of the contract are broken on {device}, first `{check}`: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/output-invalid",
				"why": "Whoever reads a probability of 1.3, a NaN or quantiles that cross has no branch for it: it becomes a wrong decision or an error far from here. The contract says what an output may be, and this one is not.",
				"instead": "Look at the last layers of the export: a softmax or a clip that training applied outside the model is a usual reason. Put it into the graph, or write into the contract what the output really is and tell its readers.\n\n`law/generated` tried inputs made from the contract; the smallest one that breaks it stands in the result.",
				"wrong": "The promise is too narrow for what the model may rightly say. Widen it in the contract, where its readers see it."
			},
			detector: output_invalid_default
		},
		{
			page: {
				"title": "The accelerator answers otherwise",
				"severity": "E",
				"messages": {
					"element": "`{check}` on {device} is another than on the CPU: `{element}` is {actual}, there {expected}. {why}.",
					"elements": "{count} outputs on {device} are others than on the CPU, first `{element}`: {actual}, there {expected}. {why}.",
					"said": "`{check}` on {device} is another than on the CPU: {why}.",
					"saids": "{count} outputs on {device} are others than on the CPU, first `{check}`: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/provider-parity",
				"why": "Metrics are measured on one device and decisions are made on another. A fused kernel, a lower precision or an operator that a provider rounds its own way moves scores over a threshold, and no metric of this change shows it.",
				"instead": "Look at the output that is named: TF32 and float16 are usual reasons (`tf32: false` is the default here). Where the difference is harmless, write the tolerance for that provider and type (`golden.tolerance: {cuda.float32: …}`) and say why.",
				"wrong": "The accelerator is the device that everything was measured on, and the CPU serves nobody. Then `parity: false` for that provider."
			},
			detector: provider_parity_default
		},
		{
			page: {
				"title": "Inputs or outputs are others",
				"severity": "E",
				"messages": {
					"version": "`{contract}` breaks whoever calls the model and stays at version {version}: {changes}.",
					"differs": "The model is not what `{contract}` says: {changes}.",
					"base": "Whoever calls the model on the base branch is broken, and `{contract}` stays at version {version}: {changes}.",
					"said": "The model is not what `{contract}` says ({check}, on {device}): {why}.",
					"limits": "The model's file is not what `{contract}` allows ({all}): {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-01", "MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/signature",
				"why": "Names, types and shapes are what callers have compiled in. One that is renamed is an error at the first request; one that is another type is often no error at all but rounds, truncates or broadcasts, and answers.",
				"instead": "Keep the name and the type at the border of the model and change what is inside. Where callers have to change, raise `contract` in the contract, roll both out in an order that works, and keep the artifact before it ready.\n\nWhat may change freely: the name of a symbolic size, the order of inputs, one more output.",
				"wrong": "Nobody calls the model by this signature yet. Raise the number all the same: it costs a line, and the first caller will ask."
			},
			detector: signature_default
		},
		{
			page: {
				"title": "The data contract breaks a promise",
				"severity": "E",
				"messages": {
					"version": "`{path}` stays at version {version} and breaks what it promised: {changes}.",
					"unversioned": "`{path}` breaks what it promised, without a version that says so: {changes}.",
					"versionless": "`{path}` breaks what it promised: {changes}. A {format} has no version of its own, so an approver says that it is meant.",
					"gone": "The data contract `{path}` is taken away.",
					"unreadable": "The data contract `{path}` can no longer be read, or is in no format that is known here: nothing of it holds.",
					"old-label": "The label is redefined ({label}), and the candidate is still compared with a production that was measured on {old}."
				},
				"variants": {
					"version": { "instead": "Mean it, and say so: raise the contract's version, score production again on the new definition, and ship both together." },
					"versionless": { "instead": "Mean it, and let an approver say so; or give it a version of its own among its metadata (`contract_version: 2`) and raise that. Then score production again on the new definition, and ship both together." },
					"gone": {
						"title": "The data contract is gone",
						"instead": "Keep it, or name the one that takes its place (`data_contract:` in the configuration)."
					},
					"unreadable": {
						"title": "The data contract cannot be read",
						"instead": "Mend the file: `data/contract-incomplete` says which line."
					},
					"old-label": {
						"title": "Compared on the old label",
						"instead": "Score production again on the new label, and state it in both (`data: {label: …}` in the metrics)."
					}
				},
				"lane": "data",
				"tasks": ["MLE-02"],
				"checklist": "data-contract",
				"applies": { "stage": ["production"] },
				"id": "data/contract-breaking",
				"why": "A figure is only worth something beside another one that was measured on the same rows and the same label. Whoever redefines the label, the\ngrain or the split gets a better number for nothing; whoever changes a unit or a category gets no error, only wrong scores.",
				"instead": "Mean it, and say so: raise the contract's version (`contract: 2`), score production again on the new definition, and ship both together. A\nlabel has its own version in `label.id` (`chargeback-60d@2`): a new one announces what became of the label, and nothing else. A suite or a\nschema in code has no version, unless its metadata give it one (`contract_version`); there an approver's review of the change settles it, as it\ndoes where the contract is taken away.\n\nWhat breaks: another grain, entity or key; a label that is defined, timed or delayed otherwise (case, layout and punctuation aside); another\nsplit policy, column, gap or share; a column removed, retyped or measured in another unit; a column that may be null and was not; a range\nthat moves at either end, for values the model never saw break as surely as rows that are no longer let in; a category more or less; a\nsensitive column no longer marked; and any of these that the contract no longer tells.\n\nWhat does not: a column more, a fact told for the first time, fewer nulls than were allowed, a wider type of the same kind (int32, int64),\nthe dates of a split and its snapshot, which move with every refresh.",
				"wrong": "The old contract was never true and the data stayed as it was. Raise the version all the same: whoever read the old one was misled."
			},
			detector: contract_breaking_default
		},
		{
			page: {
				"title": "The data contract leaves something out",
				"severity": "W",
				"messages": {
					"some": "`{path}` leaves out {missing}.",
					"lost": "This change leaves `{path}` without {lost}.",
					"unnamed": "Nobody has written what this model is trained and judged on. Missing: {missing}.",
					"gone": "The configuration names the data contract `{path}`, and it is not there.",
					"unreadable": "The data contract cannot be read: {why}"
				},
				"lane": "data",
				"tasks": ["MLE-02"],
				"checklist": "data-contract",
				"applies": { "stage": ["production"] },
				"id": "data/contract-incomplete",
				"why": "Most models that fail in production fail on their data: a label that came later than training believed, a feature that knew the future, a\ncolumn that changed its unit. Nobody can check what nobody wrote down, and after a year nobody remembers.",
				"instead": "One file, named in the configuration (`data_contract: fraud/data.yml`). It is written once; a weekly snapshot changes one line of it.\n`mle-review contract data sample.csv` drafts the columns from a sample.\n\n```yaml\nversion: 1\ncontract: 1                     # raise it when a breaking change is meant\nsnapshot: fraud-2026-11-01      # or {file: data/payments.csv}, which DVC or Git LFS keeps\ngrain: one authorised card payment\nentity: card_token              # whose rows belong together\nkey: transaction_id\nlabel:\n  id: chargeback-60d@2\n  column: chargeback\n  definition: charged back as fraud within 60 days of the payment\n  time: chargeback_booked_at\n  delay: 60 days\nfeatures:\n  time: event_time\n  freshness: counters are at most 5 s old\n  join: as of event_time, never later\nsplit: {policy: time, by: event_time, gap_days: 7}\ncolumns:\n  amount: {type: float, unit: EUR, min: 0, max: 1000000, nulls: 0}\n  channel: {type: string, categories: [web, pos], nulls: 0.01}\nsensitive: [card_token, customer_email]\n```\n\nA contract in the Open Data Contract Standard, a Great Expectations suite, a pandera or pydantic schema, a dbt `schema.yml` or a Feast\nfeature view is read as well. What it has no word for stands in its metadata (`customProperties`, `meta`, `tags`: `grain`, `label_definition`,\n`split_policy`, `snapshot`, `unit`, `pii` …), or in a second file: `data_contract: [fraud/data.yml, fraud/schema.py]`. Labels are asked for where the model has labels (`labels: delayed` asks for their time and delay), freshness\nwhere it is served. An answer that says that there is nothing (`join: one table, nothing is joined`, `sensitive: []`) is an answer.\n\nWhat stood before this change is counted, and said once in the summary; it is a remark where the model is new, or where the change takes\naway what the contract said.",
				"wrong": "The model is trained on nothing that a table describes: pictures, texts. Say so in the pieces that do not fit (`join: none, single images`),\nor switch the rule off for the model with `lanes`."
			},
			detector: contract_incomplete_default$1
		},
		{
			page: {
				"title": "The model picks its own labels",
				"severity": "Q",
				"message": "`{snapshot}` was collected while the model acted (“{action}”), and nothing says how it is learned when it acted wrongly.",
				"lane": "data",
				"tasks": ["MLE-02", "MLE-06"],
				"checklist": "data-contract",
				"applies": {
					"stage": ["production"],
					"labels": ["immediate", "delayed"],
					"task": [
						"classification",
						"anomaly",
						"ranking"
					]
				},
				"asks": "`{snapshot}` was collected while the model acted (“{action}”), and what it stopped has no outcome: how do you learn when it stopped the wrong ones?",
				"id": "data/feedback-loop",
				"why": "What a model declines is never seen to have been good. Trained on what is left, the next one declines a little more of the same with a little more confidence, and every offline metric improves.",
				"instead": "Let a small random share through and mark it, or weight what was let through; say it once in the data contract or in the model's `compact:` defaults, and it is not asked again for any change.",
				"wrong": "The label comes whatever the model does: what was stopped is looked into, or can be seen elsewhere. Say where in the data contract's label."
			},
			detector: feedback_loop_default
		},
		{
			page: {
				"title": "The figures name no data",
				"severity": "W",
				"messages": {
					"none": "`{path}` does not say which data its figures were measured on.",
					"lost": "`{path}` no longer says which data its figures were measured on; on the base branch it was `{before}`.",
					"contract": "`{path}` does not say which data its figures were measured on. `{contract}` speaks of `{snapshot}`; whether they are of that, nobody can tell."
				},
				"lane": "data",
				"tasks": ["MLE-02", "MLE-03"],
				"checklist": "data-contract",
				"applies": { "stage": ["production"] },
				"id": "data/no-snapshot",
				"why": "Two figures can be compared when both were measured on the same rows. Without a name for the rows a better number may be an easier month,\nand nobody can repeat either of them.",
				"instead": "Let the evaluation write the snapshot into the metrics file:\n\n```json\n{\"version\": 1, \"metrics\": {\"recall\": 0.81}, \"data\": {\"snapshot\": \"fraud-2026-11-01\"}}\n```\n\nAny name will do that stands for these rows and no others: a snapshot's id, a table's version, the digest that DVC or Git LFS has of a file.\nNothing needs to be written where the repository records it already: a stage in `dvc.lock` that made the metrics, `snapshot.file` in the data\ncontract, data under the model's `paths`.",
				"wrong": "The evaluation has no rows of its own: a model that is judged by players, or by a live experiment. Name that: `live experiment 14`."
			},
			detector: no_snapshot_default
		},
		{
			page: {
				"title": "The share of positives moved",
				"severity": "Q",
				"message": "The share of positives goes from {before} to {now} between {where}.",
				"lane": "data",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "data-contract",
				"applies": {
					"stage": ["production"],
					"labels": ["immediate", "delayed"],
					"task": [
						"classification",
						"anomaly",
						"ranking"
					]
				},
				"asks": "The share of positives goes from {before} to {now} between {where}: did the world change, the sampling or the label, and is a threshold chosen before still right?",
				"id": "data/prevalence-moved",
				"why": "A share of positives that jumps means that the world, the sampling or the label's definition moved. Precision, calibration and every threshold move with it, and a comparison with the old model says little until it is known which.",
				"instead": "One line under Labels and data snapshot: why the share moved, and whether the threshold was chosen anew.",
				"wrong": "The share moves with the season every year. Name the season; next year's reader will be glad of it."
			},
			detector: prevalence_moved_default
		},
		{
			page: {
				"title": "A sensitive field leaves its place",
				"severity": "E",
				"messages": {
					"feature": "`{column}`, which the data contract marks sensitive, becomes a feature: `{code}`.",
					"shown": "`{column}`, which the data contract marks sensitive, is printed or logged: `{code}`.",
					"output": "The output of cell {cell} shows values of `{column}`, which the data contract marks sensitive."
				},
				"variants": {
					"feature": { "instead": "Leave the column out of the features, or use something made of it that says nothing about one person: a count, the age of the account." },
					"shown": { "instead": "Name the row by an id that means nothing outside, or count or hash before you print: `df[\"email\"].nunique()` shows nobody." },
					"output": { "instead": "Clear the output and commit the notebook again. What was pushed stays in the history: tell whoever answers for these people's data, and rotate what can be rotated." }
				},
				"lane": "data",
				"tasks": ["MLE-02", "MLE-07"],
				"checklist": "sensitive-data",
				"applies": { "stage": ["production"] },
				"id": "data/sensitive-field",
				"why": "A model keeps what it was trained on and gives it away to whoever asks cleverly; a log is copied to places that nobody counts; an output in\na notebook stays in the history of the repository when the cell is long gone. None of the three can be taken back.\n\nThe columns are those that the data contract lists under `sensitive:`, or marks (`sensitive: true`; a classification or tag such as `PII` or\n`restricted`), on the base branch or in this change. Only code of the model and its notebooks is read, and only what the change brings is\nheld: a sensitive column in a list of features, chosen for training, printed, handed to a logger or a tracker, or its values in an output.",
				"instead": "Leave the column out of the features, or use something made of it that says nothing about one person (a count, the age of the account). In\nlogs name the row by an id that means nothing outside. Count or hash before you print: `df[\"email\"].nunique()` shows nobody.",
				"wrong": "The contract marks what is not sensitive: correct the contract, which `data/contract-breaking` asks to be said aloud. Or the model needs the\nfield by its purpose (an age, a postcode): then it is no sensitive field of this model; say so in the contract with its reason."
			},
			detector: sensitive_field_default
		},
		{
			page: {
				"title": "What is asked of every ML system",
				"severity": "Q",
				"message": "“{title}” does not answer: {questions}",
				"lane": "project",
				"tasks": ["MLE-01"],
				"applies": { "stage": ["production"] },
				"asks": "“{title}”: {questions}",
				"id": "design/five-questions",
				"why": "Five questions sort the systems that are still there in a year from those that were launched: what the simplest baseline is, how anybody will know in production that it works, what breaks at ten times the scale, what a wrong answer costs, and what success looks like in six months.\n\nOnly what this change leaves out of a design is asked, and at most three of the five: a word that answers is enough.",
				"instead": "Answer where the document would be looked into for it, or here: an answer given once is not asked for again.",
				"wrong": "The document answers in words that this rule does not know: say so in a reply, and it is not asked again."
			},
			detector: five_questions_default
		},
		{
			page: {
				"title": "The design leaves a review question open",
				"severity": "W",
				"message": "“{title}”: {open}",
				"lane": "project",
				"tasks": ["MLE-01"],
				"applies": { "stage": ["production"] },
				"id": "design/incomplete",
				"why": "What a design leaves open is decided later by whoever is in a hurry: the second alternative is never weighed, the way back is looked for during the incident, the bill is read when it comes.\n\nA document is asked once for what this change opens: problem, non-goals, two alternatives with what each would give and cost, where the data comes from, how fresh and how much it is and its known biases, a figure before serving and one after, a way back, a cost. What was open before is noted and no more. Designs are found by name (`design-doc.md`), by folder (`design/`, `design-docs/`, `rfcs/`, `proposals/`, a project's), or by `type: design` or a tag `design-doc` in their front matter; forms that nobody filled, designs that were replaced, and documents of systems that learn nothing, or only store, carry and run what learned, are asked nothing.",
				"instead": "Write a sentence where the document would have it. A guess with its reason is an answer, and so is \"not applicable: nothing is served\".",
				"wrong": "The answer stands in another document: say so under the heading, with a link. Or it is no design: move it out of the folder, or give it `status: superseded`."
			},
			detector: incomplete_default$4
		},
		{
			page: {
				"title": "A new feature without a reason",
				"severity": "Q",
				"messages": {
					"one": "`{columns}` entered the features, and Candidate signals does not name it.",
					"several": "{columns} entered the features, and Candidate signals does not name them."
				},
				"variants": {
					"one": { "asks": "`{columns}` entered the features: what should it tell apart that the others do not, and what does the model do when it is missing or late at prediction time?" },
					"several": { "asks": "{columns} entered the features: what should they tell apart that the others do not, and what does the model do when they are missing or late at prediction time?" }
				},
				"lane": "features",
				"tasks": ["MLE-04"],
				"checklist": "data-contract",
				"applies": { "stage": ["production"] },
				"id": "features/no-hypothesis",
				"why": "A feature that came in because it was there stays for years. Nobody knows what it was to separate, so nobody can say when it stopped, and the day its source is empty the model answers something all the same.",
				"instead": "One line under Candidate signals: the column, why it should separate the outcomes, how it could leak, what happens where it is missing.",
				"wrong": "The column only got another name. Say so once."
			},
			detector: no_hypothesis_default
		},
		{
			page: {
				"title": "The old model fell on the new data",
				"severity": "Q",
				"message": "Scored again on this snapshot, the model on base has `{metric}` {again}, and {before} in its own file; the candidate's {now} beats the first and not the second.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "references",
				"applies": { "stage": ["production"] },
				"asks": "On this snapshot the old model's `{metric}` falls from {before} to {again}, and the candidate's {now} beats only that: what got harder in the data, does production see it too, and is the candidate better or only newer?",
				"id": "gates/baseline-fell",
				"why": "A candidate that is compared on new data wins by standing still, where the data got harder for the old model. Whether users will see the old figure or the new one, the comparison does not tell.",
				"instead": "Find what the old model loses on: a slice, a new source, a label that is read differently. Write it down under Known risks, with both figures.",
				"wrong": "The new snapshot was made harder on purpose, so that it tells models apart. Say so once; the snapshot's name is a good place for it."
			},
			detector: baseline_fell_default
		},
		{
			page: {
				"title": "A do-not-ship limit is crossed",
				"severity": "E",
				"messages": {
					"min": "{subject} is {observed}; below {limit} this model is not to ship, and it is {by} below.",
					"max": "{subject} is {observed}; above {limit} this model is not to ship, and it is {by} above.",
					"between": "{subject} is {observed}; outside {low} to {high} this model is not to ship, and it is {by} outside."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/do-not-ship",
				"why": "Somebody wrote this line down on a calm day: past it the model does more harm than having none. It cannot be waived, because the day it is crossed is the day when everyone has a reason to.",
				"instead": "Keep what is in production, or go back to it. Look for a cause that is larger than tuning: a broken join, missing labels, a swapped column.",
				"wrong": "The line no longer marks harm. Move it in the gates file of the base branch, in the open, before this change."
			},
			detector: do_not_ship_default
		},
		{
			page: {
				"title": "A gate is missed",
				"severity": "E",
				"messages": {
					"below-min": "{subject} is {observed}; at least {limit} is asked, and it is {by} short.",
					"above-max": "{subject} is {observed}; at most {limit} is asked, and it is {by} over.",
					"too-costly": "{subject} is {observed}; at most {limit} is asked, and it is {by} over.",
					"outside": "{subject} is {observed}, {by} outside the range {low} to {high}.",
					"lost-too-much": "{subject} is {observed} against {reference} {where}; {bound} {limit} is asked, and it misses that by {by}.",
					"gained-too-little": "{subject} is {observed} against {reference} {where}; a gain to {bound} {limit} is asked, and it misses that by {by}.",
					"gap-too-wide": "{subject} spreads by {observed}, {detail}; at most {limit} is asked, and that is {by} too wide."
				},
				"variants": { "too-costly": { "instead": "Find out what the time or the memory goes into: a step that is new in serving, a larger model, another machine. Make that cheaper, or serve it where it fits, and measure there again. Where the budget itself is wrong, change it in a change of its own, with the owner's approval." } },
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/failed",
				"why": "A gate is a promise about what production may rely on. A candidate that misses it hands the loss to the people behind the metric, and nobody decided that they should bear it.",
				"instead": "Find out what moved before anything else: the data, a feature, the threshold. Fix that, train again and stamp the new metrics. Where the limit itself is wrong, change it in a change of its own, with the owner's approval.",
				"wrong": "The limit was set on other data, or guards a use that is gone. Then the gate is what needs the review, not the candidate."
			},
			detector: failed_default
		},
		{
			page: {
				"title": "The bar is lowered",
				"severity": "E",
				"messages": {
					"gates": "This change lowers the bar in `{path}`: {what}. The gates of the base branch stay in force until it is merged; a listed approver's review of this head settles it.",
					"gates-broken": "After this change the gates can no longer be read: {what}",
					"settings": "This change lowers the bar in `{path}`: {what}. A listed approver's review of this head settles it.",
					"settings-broken": "After this change the configuration can no longer be read, so every later review would stop at it: {what}",
					"reference": "This change lowers the production reference in `{path}`, so its limits get easier: {what}. A listed approver's review of this head settles it.",
					"contract": "This change asks less in the contract `{path}`: {what}. A listed approver's review of this head settles it.",
					"contract-broken": "After this change the contract can no longer be read: {what}",
					"workflow": "This change edits the workflow that reviews it: {what}. A listed approver's review of this head settles it.",
					"new": "`{model}` is new: its gates come from this change itself, so a listed approver has to have seen them."
				},
				"variants": {
					"new": {
						"title": "A new model",
						"instead": "Ask a listed approver to look at its gates and its configuration; from the next change on, the ones on the base branch decide."
					},
					"gates-broken": {
						"title": "The gates would no longer be read",
						"instead": "Mend the file at the line that is named."
					},
					"contract-broken": {
						"title": "The contract would no longer be read",
						"instead": "Mend the file at the line that is named."
					},
					"settings-broken": {
						"title": "The configuration would no longer be read",
						"instead": "Mend the file at the line that is named."
					}
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/loosened",
				"why": "Whoever may move the bar in the same change that has to clear it can always clear it. That is seldom bad will; it is what happens at six in the evening, and then the lower bar stays.",
				"instead": "Leave the limit as it is and see whether the change passes. Where the limit is wrong, lower it in a change of its own that says why, and ask an approver to look at it.",
				"wrong": "The old limit asked for what the new data cannot give. That is a decision, and an approver's review records who took it."
			},
			detector: loosened_default
		},
		{
			page: {
				"title": "Gated metrics are missing",
				"severity": "E",
				"messages": {
					"absent": "`{file}` is not there, so none of its gates can be judged.",
					"unnamed": "The configuration names no metrics file for this model, so none of its gates can be judged.",
					"file": "None of the gates can be judged from `{file}`: {why}.",
					"values": "`{file}` leaves {count} of its gates unanswered: {missing}."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/metrics-missing",
				"why": "A gate without a number says nothing, and silence is how a broken evaluation reaches production: the job that crashed, the metric that was renamed and the slice that nobody measured all look the same from outside. So what is missing fails.",
				"instead": "Write every gated metric and slice as a finite number, in the unit that the gate uses. Where a metric was renamed, rename its gate in a change before this one.",
				"wrong": "The gate asks for something that this model can no longer measure. Then remove the gate where an approver sees it, on the base branch."
			},
			detector: metrics_missing_default
		},
		{
			page: {
				"title": "Nobody says who pays for this mistake",
				"severity": "Q",
				"messages": {
					"measured": "`{lost}` goes from {lostFrom} to {lostTo} while `{won}` goes from {wonFrom} to {wonTo}: more {mistake} for fewer of the other mistake, and nothing says who bears them.",
					"threshold": "`{name}` in `{path}` goes from {before} to {now}, and nothing says which mistake that makes more likely and who bears it.",
					"gate": "The gate that decides, `{metric}`, asks less in `{path}`: {what}. Nothing says who bears the {mistake}."
				},
				"variants": {
					"measured": { "asks": "`{lost}` goes from {lostFrom} to {lostTo} and `{won}` from {wonFrom} to {wonTo}: who absorbs the extra {mistake}, and have they agreed?" },
					"threshold": { "asks": "`{name}` in `{path}` goes from {before} to {now}: which mistake does that make cheaper, which more likely, and who absorbs it?" },
					"gate": { "asks": "`{metric}` in `{path}`: {what}. Who absorbs the {mistake} that this lets through, what gets cheaper for it, and have they agreed?" }
				},
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "gates",
				"applies": { "stage": ["production"] },
				"id": "gates/mistake-traded",
				"why": "Every metric, and every threshold, makes one mistake cheaper and another more likely. The people who bear the second are seldom those who chose.",
				"instead": "Say it in one line of the compact, under Acceptable mistakes or Threshold or config plan: which mistake, how much of it, whose, and that they know.",
				"wrong": "The score only orders a list that people work through, and its threshold decides nothing. Say so once, as an answer or in the model's `compact:` defaults."
			},
			detector: mistake_traded_default
		},
		{
			page: {
				"title": "No operational gate",
				"severity": "N",
				"message": "`{model}` serves online, and its gates ({gated}) say nothing of latency, throughput, memory or cost.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-09"],
				"checklist": "gates",
				"applies": { "serving": ["online"] },
				"id": "gates/no-operational-metric",
				"why": "A model that is right too late is wrong: a request that times out gets the fallback's answer, however good the model is. Quality gates alone let a model pass that doubles the latency.",
				"instead": "Gate one number that the service's budget is written in, measured on the serving hardware or something with a known ratio to it: `p95_latency_ms: [\"max\", 80]`.",
				"wrong": "A load test elsewhere holds the budget and blocks the release by itself."
			},
			detector: no_operational_metric_default
		},
		{
			page: {
				"title": "Nothing to compare with",
				"severity": "E",
				"messages": {
					"reference-absent": "There is no {against} value for {metrics}: {why}. A limit on a change needs what it changed from.",
					"reference-near-zero": "The {against} value of {metrics} is next to zero: {why}.",
					"first": "This is the first version of the model, so there is no {against} value for {metrics} yet: {why}."
				},
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "references",
				"applies": {},
				"id": "gates/no-reference",
				"why": "The gate asks how much may be lost, and the number it would be lost from is not there. A candidate that is compared with nothing is always an improvement.",
				"instead": "Score the reference on this snapshot and write it under `references` with its artifact's digest; or keep the reference's metrics file on the base branch. Next to zero, give the limit in the metric's own unit.",
				"wrong": "There is no earlier model, or a new slice has no past. Then the gate should state a floor, not a change."
			},
			detector: no_reference_default
		},
		{
			page: {
				"title": "Compared on different data",
				"severity": "E",
				"message": "{metrics} cannot be compared with the {against} figures: {why}.",
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "references",
				"applies": {},
				"id": "gates/not-comparable",
				"why": "Candidate and reference were measured on different data, splits or labels. A difference between the two is then a difference between two months, not between two models, and it can hide a loss as easily as it can invent a gain.",
				"instead": "Score the reference model again on the candidate's snapshot and write the result under `references`, with the digest of its artifact. That costs one evaluation and no training.",
				"wrong": "Two names for one snapshot. Then name it the same in both files."
			},
			detector: not_comparable_default
		},
		{
			page: {
				"title": "A gain takes up a guardrail's room",
				"severity": "Q",
				"message": "`{guardrail}` goes from {from} to {to}, and {limit} is its limit, while `{metric}` goes from {gainFrom} to {gainTo}.",
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "gates",
				"applies": { "stage": ["production"] },
				"asks": "`{metric}` goes from {gainFrom} to {gainTo}, and `{guardrail}` from {from} to {to} of {limit}: is the gain worth the room, and what is left for the next change to spend?",
				"id": "gates/room-spent",
				"why": "A guardrail that still holds is green, so nobody sees that most of its room went in one change. The next one that needs a little of it is held, and its author pays for this one.",
				"instead": "Say in the compact what the gain is worth and what the guardrail costs: one figure each, under Guardrail metrics or Known risks.",
				"wrong": "The limit was set loosely and everybody knows it. Then tighten it, or answer once."
			},
			detector: room_spent_default
		},
		{
			page: {
				"title": "Metrics of another state",
				"severity": "E",
				"messages": {
					"stamp": "The metrics do not belong to this state of `{model}`: {why}. Measure again and run `mle-review stamp`.",
					"untold": "Nobody can tell whether the metrics belong to this state of `{model}`: {why}. Measure again and run `mle-review stamp`.",
					"unchanged-file": "The metrics do not belong to this state of `{model}`: {why}. Measure the model as it stands here.",
					"other-model": "The metrics are not those of `{model}`: {why}."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-07"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/stale",
				"why": "The numbers were measured on a model that is not the one in this change, so every gate they pass is passed by somebody else. It happens after a last small fix, after a rebase, and in a merge queue.",
				"instead": "Evaluate the state that is to be merged, then run `mle-review stamp FILE --model ID`. Formatting and comments need no new measurement: the stamp holds as long as nothing that the model is made of changed.",
				"wrong": "The file that changed cannot reach the model's behaviour. Then it does not belong under the model's `paths`."
			},
			detector: stale_default
		},
		{
			page: {
				"title": "No gates for a model that changed",
				"severity": "E",
				"messages": {
					"none": "`{model}` changed and declares no gates: nothing says when it is good enough to ship.",
					"empty": "`{model}` changed and its gates in `{file}` are empty: nothing says when it is good enough to ship.",
					"unreadable": "`{model}` changed and its gates cannot be read: {why}",
					"only-on-head": "`{model}` changed and its gates exist in this change only. Gates count from the base branch: merge `{file}` first, then this."
				},
				"variants": { "unreadable": {
					"title": "Gates that cannot be read",
					"instead": "Mend the file on the base branch; what it means for the model counts from there."
				} },
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/undeclared",
				"why": "Without a limit that was written before the result was known, every result is good enough. The first time anyone learns what was acceptable is when a customer says that this was not.",
				"instead": "Start with two lines: a floor for the metric that the decision rests on, and a ceiling for what a mistake may cost.\n\n    auc: [\"min\", 0.82]\n    p95_latency_ms: [\"max\", 80]",
				"wrong": "The model serves nobody yet. Say `stage: exploration`, and this is a remark."
			},
			detector: undeclared_default
		},
		{
			page: {
				"title": "Nobody has looked at its mistakes",
				"severity": "W",
				"message": "Nothing here says that a person has looked at cases which `{model}` gets wrong now, and its mistakes are expensive.",
				"lane": "evaluation",
				"tasks": ["MLE-06"],
				"checklist": "gates",
				"applies": {
					"stage": ["production"],
					"impact": ["high"]
				},
				"id": "gates/unreviewed-failures",
				"why": "A better average can be made of new mistakes that cost more than the old ones. Figures do not show which; twenty cases that somebody has read\ndo, in an hour, and they are where the next experiment comes from.",
				"instead": "Sort the evaluation by loss, read the first twenty or more, and leave what was seen where the next person finds it. Any one of these is\nenough:\n\n- a list of the cases in the change: `failures.csv`, `false_negatives.jsonl`, `error_analysis.md`;\n- an entry of the ledger that the configuration names (`ledger:`);\n- one sentence of the description: \"Read 40 of the 112 missed frauds: 31 are gift cards below 20 EUR, 6 are labelled late.\"\n\nLeave personal data out of the list: ids are enough.",
				"wrong": "The cases are reviewed elsewhere, by people who may see them. Then one sentence of the description says where."
			},
			detector: unreviewed_failures_default
		},
		{
			page: {
				"title": "Fitted outside the folds",
				"severity": "E",
				"messages": {
					"learned": "`{call}` learns from `{data}`, all folds included, before `{by}` cuts the folds: every fold is tested on what is known already.",
					"several": "`{call}` learns from `{data}`, all folds included, before `{by}` cuts the folds, and so does what is learned in {others}: every fold is tested on what is known already.",
					"copied": "`{call}` repeats rows or makes new ones of them before `{by}` cuts the folds: what comes of one row is trained on in one fold and tested on in another."
				},
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/cross-validation",
				"why": "Cross-validation promises a score on rows that were not used. What is learned or copied before it has used them all, and the promised score\nis one that production will not give: with a selector on many columns, noise alone reaches 90 %.",
				"instead": "Put every step that learns into the pipeline that is cross-validated, so that each fold fits it on its own training rows; for oversampling\ntake the pipeline of `imblearn`.\n\n```python\ncross_val_score(make_pipeline(SelectKBest(k=20), LogisticRegression()), X, y)\n```",
				"wrong": "The step learns nothing from the rows it is given. Or the folds only choose a parameter, and rows that nothing was learned from test the\nwinner at the end: then the choice is a little worse, and the score is right."
			},
			detector: cross_validation_default
		},
		{
			page: {
				"title": "Categories named before the split",
				"severity": "N",
				"message": "`{call}` takes its categories from `{data}`, test rows included: {scored} never meets a category that is new, as production will.",
				"lane": "features",
				"tasks": ["MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/encode-before-split",
				"why": "An encoder that has seen the test rows knows every category in them. In production new ones turn up, and how the model then does, or\nwhether it fails, was never tested.",
				"instead": "Fit the encoder on the training part, in the model's `Pipeline`, and say what an unknown category becomes.\n\n```python\nmake_pipeline(OneHotEncoder(handle_unknown=\"ignore\"), LogisticRegression()).fit(X_train, y_train)\n```",
				"wrong": "The categories are a closed list, such as weekdays or the labels of the classes themselves; or the encoder is kept and used in serving\nwith a rule for unknown values."
			},
			detector: encode_before_split_default
		},
		{
			page: {
				"title": "A feature from the future",
				"severity": "E",
				"messages": {
					"shift": "`{call}` takes a later row's value into a feature that {trained} trains on: at the moment of prediction it has not happened yet.",
					"center": "`{call}` looks at rows on both sides of its own, and {trained} trains on it: at the moment of prediction the later ones have not happened yet.",
					"backfill": "`{call}` fills gaps from later rows, and {trained} trains on it: at the moment of prediction those values are not there.",
					"group": "`{call}` sums up a whole group, later rows included, and {trained} trains on it: at the moment of prediction those have not happened yet.",
					"join": "`{call}` may join a row of a later time, and {trained} trains on it: at the moment of prediction it is not there."
				},
				"variants": {
					"shift": { "instead": "Take earlier rows (`shift(1)`), or make it the target and leave it out of the features." },
					"center": { "instead": "Leave `center=True` away, so that a window ends at its own row." },
					"backfill": { "instead": "Fill from earlier rows (`ffill`), or by a constant for the first ones." },
					"group": { "instead": "Sum up what came before each row: `groupby(key)[column].transform(lambda past: past.shift().expanding().mean())`." },
					"join": { "instead": "`merge_asof(direction=\"backward\")`: the last row at or before the event." }
				},
				"lane": "features",
				"tasks": ["MLE-02", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/future-feature",
				"why": "A feature that is computed from later rows knows what happens next. Training and test look excellent; in production the later rows do not\nexist, and the feature is empty or something else than the model has learned.",
				"instead": "Build each feature from rows at or before its own moment only.",
				"wrong": "The later value is known beforehand, such as a planned price or a calendar; or the rows are sorted from new to old, so that `shift(-1)`\nlooks back. The model may also be meant for the past alone, to fill the gaps of records."
			},
			detector: future_feature_default
		},
		{
			page: {
				"title": "One entity on both sides",
				"severity": "W",
				"messages": {
					"entity": "`{call}` divides row by row, and `{shows}` ({at}) says that there are several rows of one `{entity}`: the same one may be trained on and tested on.",
					"declared": "`{call}` divides row by row what the model's data contract keeps together by `{entity}`: the same one may be trained on and tested on.",
					"elsewhere": "`{call}` divides row by row what `{shows}` ({at}) keeps together by group: the same one may be trained on and tested on."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/group-split",
				"why": "With rows of the same customer, patient or machine on both sides, the model can recognise who it is instead of learning what holds for\nall. The score is that of old acquaintances; in production come new ones.",
				"instead": "Keep all rows of one entity on one side: `GroupShuffleSplit` or `GroupKFold` with `groups=`.\n\n```python\ntrain, test = next(GroupShuffleSplit(n_splits=1).split(X, y, groups=frame[\"patient_id\"]))\n```",
				"wrong": "The model will serve the same entities that it was trained on, and knowing them is the point: recommendations for known customers. Then\nsplit by time."
			},
			detector: group_split_default
		},
		{
			page: {
				"title": "Joined without regard to time",
				"severity": "W",
				"messages": {
					"both": "`{call}` joins by `{keys}` alone, though both sides have a time (`{left}`, `{right}`): a row may be given what happened after it.",
					"one": "`{call}` joins by `{keys}` alone what has no bound in time, though `{left}` says that the rows stand in time: a row may be given what happened after it."
				},
				"lane": "features",
				"tasks": ["MLE-02", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/join-ignores-event-time",
				"why": "A join by key brings every record of the key, those of next month too. The model learns from what had not happened yet, and in production,\nwhere only the past is there, its features look different from the first day on.",
				"instead": "Join what was known at the time: `merge_asof` by key and time, or a condition that the joined event is not later.\n\n```python\npd.merge_asof(orders, logins, left_on=\"ordered_at\", right_on=\"login_at\", by=\"user_id\")\n```",
				"wrong": "The joined table does not change with time, or its time says when the record was written and not when the thing happened. In a\n`.sql` file a comment on the line of the join, or above it, allows it: `-- mle-review: allow leakage/join-ignores-event-time - reason`."
			},
			detector: join_ignores_event_time_default
		},
		{
			page: {
				"title": "The test set is used up",
				"severity": "W",
				"messages": {
					"loop": "Tested again and again on the same rows ({scored}), and no untouched set is left: the best of many scores is better than the model.",
					"turns": "Tested again and again on the same rows ({scored}, in the loop of {loop}), and no untouched set is left: the best of many scores is better than the model.",
					"called": "Different models are tested on the same rows ({first} and {second}, both by {scored}), and no untouched set is left: the winner's score is better than the winner.",
					"model": "Different models are tested on the same rows ({scored}, {other}), and no untouched set is left: the winner's score is better than the winner.",
					"validation": "The rows tested on ({scored}) were watched while training ({other}), and no untouched set is left."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/multi-test",
				"why": "Each look at a test set that helps to choose a model, a parameter or an epoch fits the choice to that set. The best score of many is\npartly luck, and luck does not come along to production.",
				"instead": "Choose on a validation set or by cross-validation on the training rows, and test the winner once on rows that nothing was chosen on.\n\n```python\nX_rest, X_test, y_rest, y_test = train_test_split(X, y)\nsearch = GridSearchCV(model, grid).fit(X_rest, y_rest)\nsearch.score(X_test, y_test)\n```",
				"wrong": "Nothing is chosen by these scores: a benchmark that reports all of them, a comparison with a fixed baseline. Or another set, which this\nprogram does not see, decides in the end."
			},
			detector: multi_test_default
		},
		{
			page: {
				"title": "Tested on training rows",
				"severity": "E",
				"messages": {
					"copy": "`{call}` repeats rows or makes new ones of them, and what comes of one row stands on both sides: {trained} trains on what {scored} tests on.",
					"ignored": "Trained ({trained}) on rows that {scored} tests on, although {split} splits them: the held-out part is not held out.",
					"unused": "Tested ({scored}) on the rows that {trained} trains on; what {split} holds back is never asked about.",
					"predicted": "Asked ({scored}) about nothing but rows that {trained} trains on: what it does on others is not shown.",
					"none": "Tested ({scored}) on the rows that {trained} trains on, and nothing is held back."
				},
				"variants": { "copy": {
					"title": "The same rows in training and test",
					"instead": "Split first, then draw, oversample or augment the training part alone; the test part stays as it came."
				} },
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/overlap",
				"why": "A model that is tested on rows that it was trained on shows how well it remembers. Production sends rows that it has never seen, and the\nscore falls to what nobody has measured.",
				"instead": "Train on the training part and test on the other part, of which nothing was trained on.\n\n```python\nX_train, X_test, y_train, y_test = train_test_split(X, y)\nmodel.fit(X_train, y_train)\nmodel.score(X_test, y_test)\n```",
				"wrong": "The score on the training rows is wanted as such: how well a curve fits, whether the model can learn at all. Then a score on other rows\nbelongs beside it. Where drawing with replacement is the method itself, as in a bootstrap, test on the rows that were not drawn."
			},
			detector: overlap_default
		},
		{
			page: {
				"title": "Learned from the test rows",
				"severity": "E",
				"messages": {
					"split": "`{call}` learns from `{data}`, which still holds the test rows: {split} splits them off afterwards, and {scored} tests on what is known already.",
					"unsplit": "`{call}` learns from `{data}`, which holds the rows that {scored} tests on: they are known before the test.",
					"again": "`{call}` learns from the test rows themselves, which {scored} then tests on: in production there is no test set to learn from.",
					"predicted": "`{call}` learns from `{data}`, which holds the rows that {scored} predicts: in production they are not there to be learned from.",
					"predicted-again": "`{call}` learns from the rows that {scored} predicts, and not from those trained on: the same value means one thing in training and another here.",
					"folds": "`{call}` has seen the rows that {scored} tests on, too: what mends the folds mends this."
				},
				"variants": {
					"unsplit": { "instead": "Learn from the training rows only, `scaler.fit(values[:n])` or `train.mean()`, and apply that to all of them." },
					"predicted": {
						"title": "Learned from the rows to predict",
						"instead": "Learn from the training rows only, `scaler.fit(X_train)` or `train.mean()`, and apply that to the rows to predict."
					},
					"predicted-again": {
						"title": "Fitted again on the rows to predict",
						"instead": "Apply to the rows to predict what was fitted on the training rows: `scaler.transform(new)`, `new.fillna(train.mean())`."
					},
					"again": {
						"title": "Fitted again on the test rows",
						"instead": "Apply to the test rows what was fitted on the training rows: `scaler.transform(X_test)`, `test.fillna(train.mean())`."
					}
				},
				"lane": "training",
				"tasks": ["MLE-03", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/preprocess-before-split",
				"why": "A scaler, imputer, selector or mean that is learned from the whole table has seen the rows that the model is tested on, so the score is\nbetter than the one production will give. How much better nobody can say afterwards: a little for a scaler on many rows, everything for a\nselector or a target mean on few.",
				"instead": "Split first, then learn from the training part only and apply that to the other; or put the step in a `Pipeline`, which does so by itself.\n\n```python\nX_train, X_test, y_train, y_test = train_test_split(X, y)\nmodel = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)\n```",
				"wrong": "The step learns nothing from the rows it is given: a fixed vocabulary, a change of units, a statistic of a public reference. Or all rows\nare known when the model is used, labels aside, as in ranking a closed catalogue; then say so beside the line."
			},
			detector: preprocess_before_split_default
		},
		{
			page: {
				"title": "Time split at random",
				"severity": "E",
				"messages": {
					"proven": "`{call}` divides rows at random that stand in time, as `{shows}` and `{also}` show: the model is tested between the moments that it was trained on.",
					"declared": "`{call}` divides rows at random that the model's data contract splits by time, and `{shows}` names that time: the model is tested between the moments that it was trained on.",
					"asks": "`{call}` divides rows at random, and `{shows}` suggests that they stand in time."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"asks": "`{shows}` suggests that the rows stand in time, and {split} divides them at random: will the model be asked about moments later than those it was trained on?",
				"id": "leakage/random-split-over-time",
				"why": "A random split puts yesterday and tomorrow of every test row into the training rows, and the model only has to fill the gap between them.\nIn production there is no tomorrow to look at, and the first week shows what the score should have been.",
				"instead": "Split by time: train on what came before a moment, test on what came after; for folds take `TimeSeriesSplit`.\n\n```python\ntrain, test = frame[frame[\"date\"] < \"2026-01-01\"], frame[frame[\"date\"] >= \"2026-01-01\"]\n```",
				"wrong": "The model will be asked about moments between those it has seen, as when gaps in a record are filled."
			},
			detector: random_split_over_time_default
		},
		{
			page: {
				"title": "The target among the features",
				"severity": "E",
				"messages": {
					"itself": "The features that {trained} trains on still hold the target `{target}`: the model is given the answer.",
					"made-from-it": "`{column}` is made from the target `{target}` and stays among the features that {trained} trains on: it gives the answer away.",
					"it-is-made-from": "The target `{target}` is made from `{column}`, which stays among the features that {trained} trains on: it gives the answer away."
				},
				"lane": "features",
				"tasks": ["MLE-02", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/target-in-features",
				"why": "A model that finds the answer among its features learns to read it off, and nothing else. Its test score is near perfect; in production,\nwhere the answer is not known yet, the column is empty and the model has nothing to go by.",
				"instead": "Take the target out of the features before training, with whatever is computed from it and whatever it is computed from.\n\n```python\nX = frame.drop(columns=[\"late\", \"delay_minutes\"])\n```",
				"wrong": "The value is known at the moment of prediction, though the target is computed from it: a rule that the model is meant to imitate."
			},
			detector: target_in_features_default
		},
		{
			page: {
				"title": "Chosen on the test set",
				"severity": "E",
				"messages": {
					"metric": "`{call}` chooses on the very rows that {reported} reports on: the figure is the best that could be had there, not what production will show.",
					"picked": "`{call}` chooses by the score of {reported}, and no other rows are tested: the figure is the best that could be had there, not what production will show.",
					"stop": "Early stopping ({chosen}) watches the very rows that {reported} reports on: the figure is the best that could be had there, not what production will show.",
					"kept": "Training ({chosen}) keeps what does best on the very rows that {reported} reports on: the figure is the best that could be had there, not what production will show."
				},
				"variants": {
					"kept": {
						"title": "Kept by the test set",
						"instead": "Keep the best by a part of the training rows, and test once on rows that it never saw."
					},
					"stop": {
						"title": "Stopped by the test set",
						"instead": "Give the early stop a part of the training rows (`validation_split`, an `eval_set` of its own), and test once on rows that it never saw."
					}
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/threshold-on-test",
				"why": "A threshold, a parameter or an epoch that is chosen because it does best on the test rows fits their accidents. The figure reported on the\nsame rows holds for them only; with a threshold, production makes more mistakes than the mistake budget allows.",
				"instead": "Choose on validation rows, or by cross-validation on the training rows, and report once on test rows that nothing was chosen on.\n\n```python\ncut = best_cut(y_valid, model.predict_proba(X_valid)[:, 1])\nrecall_score(y_test, model.predict_proba(X_test)[:, 1] >= cut)\n```",
				"wrong": "The rows are validation rows by another name, and the test happens elsewhere. Or the figure is said to be the best that any choice could\nreach, and nobody promises it."
			},
			detector: threshold_on_test_default
		},
		{
			page: {
				"title": "A ledger entry without its outcome",
				"severity": "W",
				"messages": {
					"telling": "{iteration} leaves {count} of the ledger's fields open: {fields}. Without {first} nobody can tell what came of it.",
					"minor": "{iteration} leaves {count} of the ledger's fields open: {fields}.",
					"unreadable": "`{ledger}` cannot be read any more: {why}.",
					"gone": "`{ledger}` is taken away{moved}, and the configuration goes on naming it as the ledger of {models}: {entries} that nobody finds there any more."
				},
				"variants": {
					"gone": {
						"title": "A ledger that is taken away",
						"instead": "Keep it, or say in the same change where it is now, under `ledger:` in the configuration; without that line nobody is asked for entries."
					},
					"unreadable": {
						"title": "A ledger that cannot be read",
						"instead": "Mend the line named. What is not read is asked for again, and the next entry cannot be drafted."
					}
				},
				"lane": "evaluation",
				"tasks": ["MLE-06", "MLE-10"],
				"applies": { "stage": ["production"] },
				"id": "ledger/incomplete",
				"why": "An entry is read once more, by whoever wonders a year later whether this was tried. What was changed they see in the diff; what it moved, for\nwhom, and why it was kept they find here or nowhere.",
				"instead": "Answer the fields named, in a line each. \"None\" is an answer, and so is `n/a` with its reason; a dash, TBD or \"pending\" is none. A movement has a figure\nbefore and a figure after; the decision is one word and its reason.",
				"wrong": "Your ledger asks for less. A field that none of its earlier entries has is no part of its form and is not asked for, once there are two\nentries to tell from; until then, write \"not kept\" once."
			},
			detector: incomplete_default$3
		},
		{
			page: {
				"title": "Iterations out of turn",
				"severity": "N",
				"messages": {
					"again": "{iteration} stands in the ledger already; the last one is {last}.",
					"earlier": "{iteration} comes before {last}, which the ledger has already.",
					"gap": "{iteration} follows {last}: what lies between has no entry."
				},
				"lane": "evaluation",
				"tasks": ["MLE-06"],
				"applies": { "stage": ["production"] },
				"id": "ledger/iteration-not-next",
				"why": "Two entries under one number are one iteration to whoever searches for it, and a number that was left out is a run that nobody can look up.",
				"instead": "Give the entry the number after the last one. Where another change took it in the meantime, take the next, and say so in \"Change\" if the order\nof the two matters.",
				"wrong": "The numbers are another system's, such as runs of a tracker. Numbers, weeks, dates and versions are understood, each by its own order; where\nthe ledger uses any other name, the rule is silent."
			},
			detector: iteration_not_next_default
		},
		{
			page: {
				"title": "No entry in the ledger",
				"severity": "W",
				"message": "`{changed}` changes for `{model}`, and neither `{ledger}` nor the description says what this iteration moved and what it got wrong.",
				"lane": "evaluation",
				"tasks": ["MLE-06", "MLE-10"],
				"applies": { "stage": ["production"] },
				"id": "ledger/missing",
				"why": "A ledger that skips an iteration makes the next person run it again. The figures stay in the metrics file; which mistakes changed sides, what\nwas traded for what and why it was shipped are gone by the time they are asked for.",
				"instead": "Add an entry to the ledger that the configuration names, or put one into the description. `mle-review ledger draft` writes it as far as the change\nitself tells; the rest is a line each:\n\n```text\nIteration:\nChange:\nWhy this mattered:\nMetric movement:\nSlice movement:\nFalse positives:\nFalse negatives:\nUnexpected errors:\nDecision:\nTradeoff accepted:\nLesson captured:\nRegression added:\nDebt created:\nNext iteration:\n```",
				"wrong": "The iteration is written down elsewhere. The rule asks only where the configuration names a ledger (`ledger:`), because most teams keep none\nand a reminder with every change would be noise; take the line out, and it is silent. New code with the same figures and settings is no\niteration, nor is a change that a bot proposes.\n\nA ledger is a file in Markdown, YAML, JSON, JSON Lines or CSV, a folder with an entry a file, or a glob (`ledger: models/*/LEDGER.md`), of which a\nmodel has the file that lies under its own `paths`."
			},
			detector: missing_default
		},
		{
			page: {
				"title": "A mistake that nothing will catch again",
				"severity": "W",
				"messages": {
					"open": "{iteration} tells of a mistake, and no test, slice, panel or runbook keeps it. {mistakes}",
					"absent": "{iteration} names `{told}` for a mistake, and neither the change nor the repository has it. {mistakes}",
					"claimed": "{iteration} names “{told}” for a mistake, and no test or slice is to be found that could be it. {mistakes}",
					"declined": "{iteration} tells of a mistake and keeps nothing of it: {told}. {mistakes}",
					"retro": "This retrospective tells of {count} of the model's mistakes that no test, slice, panel or runbook keeps. {mistakes}"
				},
				"variants": { "retro": { "instead": "Preserve it where it is cheapest (a test with the case, a slice with a limit, an alert, a line in the runbook) and name the place beside it." } },
				"lane": "evaluation",
				"tasks": ["MLE-06"],
				"applies": { "stage": ["production"] },
				"id": "ledger/mistake-not-preserved",
				"why": "Whoever described it has paid for finding it. Unless something fails when it comes back, the next training may bring it back with better figures\noverall, and it is found by customers again.",
				"instead": "Preserve it where it is cheapest, and name the place under \"Regression added\":\n\n- a test with the case: `tests/test_regressions.py::test_gift_card_below_20_eur`;\n- a slice with a limit of its own in the gates;\n- a panel or an alert, where only production shows it;\n- a line in the runbook, where a person has to know what to do.\n\nA mistake that is not worth that takes its reason: `none: two cases, both refunded by hand`.",
				"wrong": "It is kept where this cannot be seen: in another repository, or under a name that shares no word with the description. Say where, under\n\"Regression added\": a file that is named there must exist, with the case behind its `::`; a test or a slice told in words must be written now or\nshare a word with one that is there; panels, alerts and runbooks, which often live elsewhere, are believed. Mistakes are read in the fields of an\nentry that this change adds, and in the sections of a `retro.md` that are about what a model got wrong."
			},
			detector: mistake_not_preserved_default
		},
		{
			page: {
				"title": "Monitoring leaves something out",
				"severity": "E",
				"messages": {
					"some": "What watches this model (read in {where}) leaves out {missing}.",
					"nothing": "Nothing that watches this model was found. What a first plan needs: {missing}.",
					"lost": "This change takes away what watched {missing}.",
					"all": "This change takes away all that watched this model: {missing}."
				},
				"lane": "monitoring",
				"tasks": ["MLE-10"],
				"checklist": "monitoring",
				"applies": { "stage": ["production"] },
				"id": "monitoring/incomplete",
				"why": "A model goes wrong while its service is up: a column arrives empty, a population moves, the labels stop. Nobody sees it before it\ncosts money unless something watches the features, the predictions and, where they come, the labels, and somebody is called who knows\nwhat to do.",
				"instead": "Write what watches it once, in the model's `monitoring:` block; then no change is asked again:\n\n```yaml\nmonitoring:\n  runbook: docs/fraud-runbook.md\n  service: [availability, error_rate, timeout_rate, p50, p95, p99]\n  data: [null_rate, range, categories, freshness]\n  predictions: [score_drift, confidence_drift]\n  quality: [label_arrival, recall_delayed]\n  business: [approval_rate]\n  retrain_when: recall_delayed < 0.78 for 7 days\n```\n\nOr keep it where it works: Prometheus rules, Grafana dashboards, Datadog monitors, Evidently's configuration and runbooks in Markdown are\nread where the block names their path, where they lie among the model's files or bear its id, and, for a single model, in the usual folders.\n\nOnly what applies is asked for: no timeouts or percentiles of a batch job, no labels where `labels: none`, no null rate of a text model. A\nwatched p95 or p99 stands for every percentile, and beside errors for timeouts; drift of the features stands for ranges and categories. A\nremark, which holds a change only at `impact: high` and only where nothing is left at all.",
				"wrong": "The model is served nowhere: say `serving: none` or `stage: exploration`. Or what watches it lives outside this repository: name it in the\nblock, a word is enough. Nothing checks that an alert works; that is what a drill is for."
			},
			detector: incomplete_default$2
		},
		{
			page: {
				"title": "Only the service is watched",
				"severity": "W",
				"message": "What watches this model (read in {where}) sees its service and nothing that flows through it: {missing}.",
				"lane": "monitoring",
				"tasks": ["MLE-10"],
				"checklist": "monitoring",
				"applies": { "stage": ["production"] },
				"id": "monitoring/uptime-only",
				"why": "A model that answers every request in 20 ms, all of them wrong, is green on such a dashboard. Uptime, errors and latency tell that the\nservice runs; only its features, its predictions and the labels that come back tell that the model still works.",
				"instead": "Begin with two figures that need no labels: the share of nulls in each feature, and the distribution of the predictions against the week\nbefore. Alert on both, beside what is there:\n\n```yaml\nmonitoring:\n  data: [null_rate, freshness]\n  predictions: [score_drift]\n```",
				"wrong": "Features or predictions are watched by a system outside this repository. Say so once, in the model's `monitoring:` block."
			},
			detector: uptime_only_default
		},
		{
			page: {
				"title": "The prediction contract leaves something out",
				"severity": "W",
				"messages": {
					"some": "What this model promises to those who use it (read in {where}) leaves out {missing}.",
					"nothing": "Nobody has written what this model promises. What its contract needs: {missing}.",
					"lost": "This change takes {missing} out of what the model promises.",
					"all": "This change takes away what the model promises: {missing}."
				},
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": { "stage": ["production"] },
				"id": "product/contract-incomplete",
				"why": "A number without a promise is used for what it was never made for. Whoever builds on a prediction needs to know what it is about, how sure it\nis, how fast it comes, what they get when it does not come, and what is kept of them.",
				"instead": "Write it once, in the model's `prediction:` block:\n\n```yaml\nprediction:\n  target: chargeback within 60 days\n  entity: card transaction\n  output: {score: \"probability, calibrated\", model_version: string}\n  latency: 80 ms p95\n  fallback: rules-v3\n  override: risk desk queue\n  retention: 400 days, no PAN\n```\n\nA model card among the model's files does as well. Owner and serving mode are the model's `owners:` and `serving:`. An override is asked for\nat `impact: high`, latency where somebody waits for the answer, confidence where the task has one.",
				"wrong": "The contract lives in a document elsewhere. Name it in the block; or, where it is in this repository, give its path."
			},
			detector: contract_incomplete_default
		},
		{
			page: {
				"title": "A model that others may exchange",
				"severity": "W",
				"messages": {
					"alias": "`{name}` is a name that its maker moves: the model behind it changes on a day that nobody here chooses.",
					"hub": "`{id}` is taken from the hub as it is on that day: its owner may push other weights or other code under the same name."
				},
				"variants": { "alias": { "instead": "Name the snapshot that was evaluated, as its maker lists it: `gpt-4o-2024-08-06`, `claude-sonnet-4-5-20250929`, `gemini-1.5-pro-002`. Move to the next one as a\nchange of its own, with an evaluation.\n" } },
				"lane": "prompt",
				"tasks": ["MLE-03", "MLE-07"],
				"checklist": "reproducibility",
				"applies": { "stage": ["production"] },
				"id": "prompt/model-unpinned",
				"why": "Answers change without a commit, figures can no longer be measured again, and what was evaluated is not what is running.",
				"instead": "Name a commit of the hub's repository, in full: `from_pretrained(\"org/model\", revision=\"<40 digits>\")`; the files' page there shows it. A tag\ncan be moved. Better still, keep a copy in a registry of your own, and load that by its digest.",
				"wrong": "The newest model is what is wanted, and an evaluation runs each day. Then say so where the line stands."
			},
			detector: model_unpinned_default
		},
		{
			page: {
				"title": "A prompt that nobody evaluated",
				"severity": "E",
				"messages": {
					"none": "This change alters {changes}, and no evaluation of `{model}` says how it answers now.",
					"stale": "This change alters {changes}, and the last evaluation is of what was there before: {why}.",
					"unnamed": "This change alters {changes}. `{metrics}` is measured again and does not say on what: `mle-review stamp {metrics} --model {model}` names the state (now `{state}…`)."
				},
				"lane": "prompt",
				"tasks": ["MLE-05", "MLE-07"],
				"checklist": "gates",
				"applies": { "stage": ["production"] },
				"covers": ["gates/stale"],
				"id": "prompt/unevaluated",
				"why": "A prompt, a temperature or another model behind the same name changes every answer, and nothing in the code breaks. It is a new model\nwithout a training run: the figures under which the last one was accepted say nothing of it.\n\nWhat counts as changed: a prompt's text; temperature, `top_p`, `max_tokens` and their like; a model's id; what a retriever, an embedding or\na reranker is set to. What moved without a change, comments and layout do not.",
				"instead": "Run the evaluation on what is to be merged, then stamp its figures: `mle-review stamp FILE --model ID`. The stamp is a digest of the model's\nstate, prompts included, so it names exactly these prompts, parameters and ids, and holds through a rebase. Prompts are files that `prompts:`\nof the model's configuration matches, and texts of that name in its code.",
				"wrong": "The text is no part of what the model is asked with, for example a message to people. Then it does not belong under `prompts`."
			},
			detector: unevaluated_default
		},
		{
			page: {
				"title": "A path that exists on one machine only",
				"severity": "W",
				"message": "`{path}` is a folder on one person's machine: nobody else, and no job, can run this line.",
				"lane": "training",
				"tasks": ["MLE-03"],
				"checklist": "reproducibility",
				"applies": {},
				"id": "reproducibility/local-path",
				"why": "Training or serving code that names somebody's home folder runs for that person and for nobody else. A scheduled retraining fails the\nfirst night, or, worse, finds an older copy of the data under the same name and trains on it without a word. The file behind the path is\nin no commit and in no snapshot, so nobody can say later which data the model has seen.",
				"instead": "Take the path from an argument, from the environment or from the run's configuration, and let it name a versioned place.\n\n```python\nparser.add_argument(\"--data\", default=os.environ[\"FRAUD_DATA\"])\n```\n\nA path beside the code is written from the code's own place: `Path(__file__).parent / \"data\"`. For a notebook, read the location in the\nfirst cell from the environment, so that the others need no edit.",
				"wrong": "The account is one that every machine of yours has, such as a service user of your own images. Then the path is the same everywhere; take\nit from the configuration all the same, or switch the rule off for the repository."
			},
			detector: local_path_default
		},
		{
			page: {
				"title": "The artifact to go back to is not there",
				"severity": "W",
				"message": "The way back names `{named}`, and the history of the base branch holds no such path, tag or object.",
				"lane": "rollout",
				"tasks": ["MLE-08", "MLE-09"],
				"checklist": "serving",
				"applies": { "stage": ["production"] },
				"id": "rollback/artifact-not-found",
				"why": "A rollback that points at a file nobody kept is found out on the day it is needed: the deployment fails, and the model that does harm stays in\ntraffic while somebody searches for its predecessor.",
				"instead": "Name what exists: `rollback: {artifact: base}` (the default) is the artifact on the base branch; otherwise a path that the base branch holds,\na tag, or the object id of an LFS file. Check a tag with `git rev-parse NAME` and push it. A registry address such as `s3://…` or\n`models:/fraud/3` is not looked up, here or anywhere else in this rule.",
				"wrong": "The artifact lives in a store that git knows nothing of. Name it by its address, with a scheme, so that it is not looked up here."
			},
			detector: artifact_not_found_default
		},
		{
			page: {
				"title": "The way back is not complete",
				"severity": "E",
				"messages": {
					"some": "The way back leaves out {missing}.",
					"nothing": "Nobody has written how to go back. Missing: {missing}.",
					"first": "This model is new, and the plan for the day it misbehaves leaves out {missing}."
				},
				"lane": "rollout",
				"tasks": ["MLE-08", "MLE-09"],
				"checklist": "serving",
				"applies": { "stage": ["production"] },
				"id": "rollback/incomplete",
				"why": "When a model does harm, it is night, and whoever is on call did not write it. An old artifact alone does not bring the old behaviour back:\nit needs the configuration and the features it was trained with, somebody must know the lever that moves traffic, and a figure that says\nwhen to pull it. What is missing is searched for while the wrong decisions go on.",
				"instead": "Write it once, in the model's `rollback:` block; then no pull request has to repeat it:\n\n```yaml\nrollback:\n  artifact: base            # the default: what the base branch holds\n  config: configs/fraud.yml\n  data: snapshots are kept 90 days\n  switch: flag fraud_model_version\n  trigger: approval rate moves 2 points in 1 h\n```\n\nOr answer `Rollback or fallback` in the description, in a sentence that names the lever and the trigger. A fallback without any model\n(rules, a default score, manual review) is a way back too. A refresh, which changes nothing but the artifact, needs only the artifact.\n\nIt holds the change when the model's impact is high or when nothing at all is written; otherwise it is a remark.",
				"wrong": "The model is served nowhere: say `serving: none` or `stage: exploration`. Or the plan stands in a document: link to it in the field, and it\nis taken at its word. Prose is only a claim; a drill proves it."
			},
			detector: incomplete_default$1
		},
		{
			page: {
				"title": "Going back needs a training",
				"severity": "E",
				"message": "The way back is a training (“{plan}”); it names no model that stands ready.",
				"lane": "rollout",
				"tasks": ["MLE-08", "MLE-09"],
				"checklist": "serving",
				"applies": { "stage": ["production"] },
				"id": "rollback/needs-retraining",
				"why": "A training takes hours, needs data that may be what went wrong, and ends with a model that no gate has seen. Until it is done, the model that\ndoes harm keeps deciding. A way back is a switch to something that has already worked.",
				"instead": "Name the artifact that stood before (`rollback: {artifact: base, switch: …}`), keep it deployable, and train afterwards in peace:\n“flag `fraud_model_version` back to the artifact on main; then retrain”. Where no earlier model exists, rules, a default score or manual\nreview are a way back too.",
				"wrong": "Training takes seconds and is part of serving, as with a per-user baseline fitted at start. Say so in the model's `rollback:` block under\n`switch`, which settles it for good."
			},
			detector: needs_retraining_default
		},
		{
			page: {
				"title": "The rollout ends before labels arrive",
				"severity": "Q",
				"message": "The rollout reaches everybody after {rollout}, and labels arrive after {delay}.",
				"lane": "rollout",
				"tasks": ["MLE-09", "MLE-10"],
				"checklist": "monitoring",
				"applies": {
					"stage": ["production"],
					"serving": [
						"online",
						"streaming",
						"hybrid"
					],
					"labels": ["delayed"]
				},
				"asks": "The rollout reaches everybody after {rollout}, and labels arrive after {delay}: what will have told you by then that the model is wrong, and what makes you turn it off?",
				"id": "rollout/faster-than-labels",
				"why": "A canary that ends before the first label arrives has tested that the service answers, and nothing of what it answers.",
				"instead": "Name a figure that moves without labels (share of positives, score distribution, approval rate, complaints) and the value at which somebody switches back: `monitoring:` and `rollback: {trigger: …}`. Told there once, it is not asked again for any change.",
				"wrong": "A proxy is watched in a place that is not read here. Name it in the block."
			},
			detector: faster_than_labels_default
		},
		{
			page: {
				"title": "The rollout leaves something out",
				"severity": "W",
				"messages": {
					"some": "The way to production (read in {where}) leaves out {missing}.",
					"nothing": "Nothing tells how this model reaches its users. What a first plan needs: {missing}.",
					"lost": "This change takes {missing} out of the way to production.",
					"all": "This change takes away all that told how the model reaches its users: {missing}."
				},
				"lane": "rollout",
				"tasks": ["MLE-09"],
				"checklist": "serving",
				"applies": {
					"stage": ["production"],
					"serving": [
						"online",
						"streaming",
						"hybrid"
					]
				},
				"id": "rollout/incomplete",
				"why": "An offline metric is a gate, not a guarantee. A model that goes to everybody at once makes its first mistake on everybody; one that goes to\n5 % of them, beside a dashboard and with a limit that stops it, makes it on 5 %.",
				"instead": "Write it once, in the model's `rollout:` block:\n\n```yaml\nrollout:\n  stages: [shadow, canary 5%, 50%, 100%]\n  dashboard: https://grafana.acme.test/d/fraud\n```\n\nA shadow takes production's load, so it is the load test too; say `load_test:` where there is none. Limits for latency that gates, the\ninference contract or monitoring hold already are guardrails here as well. Cost is asked for where an answer has its price: generation and\nprompts.\n\nArgo Rollouts, Flagger, KServe's `canaryTrafficPercent`, weights of SageMaker's variants, Vertex's traffic splits and the flags of flagd,\nLaunchDarkly and Unleash are read as what they are.",
				"wrong": "The platform rolls every model out the same way. Then one line says it for all: `rollout:` under `defaults` of the organisation's file."
			},
			detector: incomplete_default
		},
		{
			page: {
				"title": "No way back from this",
				"severity": "W",
				"message": "Going back to the former model will not bring this back: {what}. Nobody but its author has said that it is meant.",
				"lane": "rollout",
				"tasks": ["MLE-09"],
				"checklist": "serving",
				"applies": { "stage": ["production"] },
				"id": "rollout/irreversible",
				"why": "The way back of a model is a switch: the former artifact is served again within minutes. It works only as long as all that it reads and all\nthat reads it is still there. A column that was dropped in the same change turns a bad release into an outage.",
				"instead": "Take it in two steps: release the model that no longer needs the column, the old field or the old file, wait until nobody would go back\nbehind it, then remove it in a change of its own. Where it has to happen now, an approver's review of the current head says that it is\nmeant, or a decision record does: a file of the change (`docs/adr/0012-drop-device-age.md`), or a sentence of the description that names it.\n\nWhat is looked for: tables and columns dropped by SQL, Alembic or Django, going up and not down; the served artifact, or the one that the\nplan of going back names, deleted; an API or a label that a new version breaks. What has no version at all is\n`serving/breaking-schema` and `data/contract-breaking`.",
				"wrong": "Nothing of any model reads what is dropped. One sentence of the description that says who decided it is enough."
			},
			detector: irreversible_default
		},
		{
			page: {
				"title": "A credential in an output or a document",
				"severity": "E",
				"messages": {
					"output": "The output of cell {cell} shows what looks like a credential (`{kind}`); everyone who can read the repository can use it.",
					"text": "This line holds what looks like a credential (`{kind}`); everyone who can read the repository can use it."
				},
				"lane": "project",
				"tasks": ["MLE-10"],
				"checklist": "sensitive-data",
				"applies": {},
				"id": "security/secret",
				"why": "A notebook keeps what it printed: the connection string of a failed query, the token in a traceback. In the diff of an `.ipynb` nobody sees\nit, and scanners that read source code pass it by. Once pushed it stays in every clone, and whoever finds it reads the data the model learns\nfrom, or replaces the model that serves.\n\nNotebooks, metrics files, prompts and model cards are searched, with secretlint's recommended patterns. The value itself is never repeated\nhere, nor stored. Source files are other scanners' work.",
				"instead": "Treat it as known to strangers: **revoke it first**, at the place that issued it. Then clear the output (`jupyter nbconvert --clear-output\n--inplace FILE.ipynb`) or the line, take the value from the environment or a secret store, and push again. Rewriting the history does not\ncall it back.",
				"wrong": "The value was made up, or was revoked long ago and stands in a recorded example. Write it so that it cannot be taken for a real one\n(`ghp_EXAMPLE…`), and the finding goes."
			},
			detector: secret_default
		},
		{
			page: {
				"title": "A change that breaks its callers",
				"severity": "E",
				"messages": {
					"version": "`{path}` stays at version {version} and breaks its callers: {changes}.",
					"unversioned": "`{path}` breaks its callers, and gives itself no version that would tell them: {changes}.",
					"code": "The classes of requests and responses in `{path}` break their callers: {changes}. An approver says that it is meant, or a version does."
				},
				"lane": "serving",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "prediction-contract",
				"applies": { "stage": ["production"] },
				"id": "serving/breaking-schema",
				"why": "A caller that still sends the old field gets an error, or worse: the service takes the request without it and the model scores a default.\nA field that is missing from the response is read as null, and null is a decision somewhere.",
				"instead": "Add, and take away later: keep the old field beside the new one, mark it `deprecated`, and drop it once nobody sends or reads it. Where it has\nto break, say so: raise `info.version` of the OpenAPI document, serve it under `/v2/`, move the package to `v2`, set\n`FastAPI(version=…)`. In protobuf, reserve the number of what you take away; then old bytes are never read as something else.\n\nWhat breaks: an operation or a field removed, a field of another type, a field of a request that is required now. What does not: a field\nmore, one that was deprecated, a wider number, a renamed field of protobuf with its number kept.",
				"wrong": "Nobody calls the service yet. Raise the version all the same: it costs a line, and the next one will be believed."
			},
			detector: breaking_schema_default
		},
		{
			page: {
				"title": "A slice is no longer measured",
				"severity": "Q",
				"message": "Base measured {slices}, and the candidate's figures do not.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "slices",
				"applies": { "stage": ["production"] },
				"asks": "{slices}: measured before, and not any more. Are they gone from the data, or only from the report, and who would notice if they got worse?",
				"id": "slices/no-longer-measured",
				"why": "A cohort seldom stops existing in the week in which a model is trained anew. When its figure disappears, the average no longer hides it: nothing shows it at all.",
				"instead": "Measure it again, or say under Eval slices why it is no longer asked about.",
				"wrong": "The slice got another name. Keep the old one for a while, or say so once."
			},
			detector: no_longer_measured_default
		},
		{
			page: {
				"title": "No slices",
				"severity": "W",
				"message": "`{file}` has no slices: for a {task} model in production an average alone cannot show who it fails.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "slices",
				"applies": {
					"stage": ["production"],
					"task": ["classification", "ranking"]
				},
				"id": "slices/none",
				"why": "A model can gain on average and fail the group that matters most: the new country, the first-time customer, the rare class. Without slices that shows up as complaints.",
				"instead": "Measure the gated metrics on two or three cuts that somebody would ask about, and write them under `slices` with their counts. Begin with where the mistakes are most expensive.",
				"wrong": "The population is one group, and splitting it would only cut the sample."
			},
			detector: none_default
		},
		{
			page: {
				"title": "A slice pays for the average",
				"severity": "E",
				"message": "{metric} for {slice} goes from {before} to {observed} ({bound} {limit} is asked, missed by {by}) while {metric} overall goes from {overallBefore} to {overall}: the average hides it.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "slices",
				"applies": {},
				"id": "slices/regressed",
				"why": "The whole got no worse and one group did. That group's mistakes do not average out for the people in it, and the overall number is the last place where it would show.",
				"instead": "Look at this slice's data first: missing values, a shifted label, a feature that is new there. Where the loss is a price worth paying, its owner says so and the slice's limit moves in a change of its own.",
				"wrong": "The slice is too small to tell a loss from noise. Say so with `min_examples`."
			},
			detector: regressed_default
		},
		{
			page: {
				"title": "A slice too small to judge",
				"severity": "W",
				"message": "Too few examples to judge: {slices}.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "slices",
				"applies": {},
				"id": "slices/too-small",
				"why": "With this few examples a handful of rows decides whether the slice passes. Neither a pass nor a miss would mean anything, so the slice is not judged, and nobody should read it as fine.",
				"instead": "Measure it on a longer window, or on rows sampled for this slice. Where it will always be this small, watch it in production and say so under Known risks.",
				"wrong": "The number asked for was guessed. Work out how many examples separate the limit from the value you expect, and ask for those."
			},
			detector: too_small_default
		}
	],
	checklist: [
		{
			"key": "prediction-contract",
			"line": "The prediction contract is written down and can be tested",
			"tasks": ["MLE-01"],
			"needs": [
				"product/contract-incomplete",
				"contract/missing",
				"contract/not-run"
			]
		},
		{
			"key": "data-contract",
			"line": "The data contract names grain, label timing, feature timing and snapshot",
			"tasks": ["MLE-02"],
			"needs": ["data/contract-incomplete", "data/no-snapshot"]
		},
		{
			"key": "leakage",
			"line": "Nothing that is unknown at prediction time reaches training or evaluation",
			"silence": "Training and evaluation were searched for what is unknown at prediction time",
			"tasks": [
				"MLE-02",
				"MLE-03",
				"MLE-04"
			],
			"needs": [
				"leakage/preprocess-before-split",
				"leakage/overlap",
				"leakage/future-feature",
				"leakage/target-in-features"
			]
		},
		{
			"key": "reproducibility",
			"line": "Training can be repeated from code, configuration, data version and seed",
			"tasks": ["MLE-02", "MLE-03"],
			"needs": [
				"reproducibility/no-seed",
				"reproducibility/unpinned-dependency",
				"reproducibility/run-metadata"
			]
		},
		{
			"key": "references",
			"line": "Metrics are compared with the baseline and with production",
			"tasks": ["MLE-03", "MLE-05"],
			"needs": ["gates/no-reference", "gates/not-comparable"]
		},
		{
			"key": "slices",
			"line": "Slices and guardrail metrics cover the cohorts that matter",
			"tasks": ["MLE-05", "MLE-06"],
			"needs": ["slices/none", "slices/regressed"]
		},
		{
			"key": "gates",
			"line": "Promotion gates run by themselves and fail closed",
			"tasks": ["MLE-05", "MLE-06"],
			"needs": [
				"gates/undeclared",
				"gates/metrics-missing",
				"gates/failed",
				"gates/stale"
			]
		},
		{
			"key": "transformations",
			"line": "Training and serving share their transformations, or a test proves them equal",
			"tasks": ["MLE-04", "MLE-07"],
			"needs": [
				"serving/preprocessing-duplicated",
				"testing/transform-untested",
				"contract/golden"
			]
		},
		{
			"key": "artifact",
			"line": "The artifact carries version, configuration, dataset reference and preprocessing",
			"tasks": ["MLE-07"],
			"needs": ["artifact/unversioned", "artifact/checksum-mismatch"]
		},
		{
			"key": "serving",
			"line": "Serving validates its input and has a timeout, a fallback and a way back",
			"tasks": ["MLE-08", "MLE-09"],
			"needs": [
				"serving/incomplete",
				"rollback/incomplete",
				"contract/bad-input-accepted"
			]
		},
		{
			"key": "monitoring",
			"line": "Monitoring covers the system, features, predictions and delayed labels",
			"tasks": ["MLE-10"],
			"needs": ["monitoring/incomplete"]
		},
		{
			"key": "sensitive-data",
			"line": "Sensitive data and credentials stay out of artifacts, logs, prompts and examples",
			"silence": "Artifacts, logs, prompts and examples were searched for sensitive data and credentials",
			"tasks": ["MLE-07", "MLE-08"],
			"needs": ["security/secret", "data/sensitive-field"]
		}
	],
	scheduled: [
		{
			"title": "What is written of a project is older than four weeks",
			"severity": "N",
			"messages": {
				"idle": "Nothing of the project has changed since {since}, and `{path}` says that it is active.",
				"behind": "`{path}` was last changed on {since}, and work went on after that."
			},
			"lane": "project",
			"tasks": ["MLE-01"],
			"checklist": "prediction-contract",
			"applies": {},
			"id": "project/context-stale",
			"why": "Who joins, decides or helps reads `context.md` first. What is not true any more there costs each of them the same hour, and a plan that\nnobody touches for a month is not the plan that people work by.",
			"instead": "Go through it once: milestones that were reached get their date, those that moved get the new one, and what turned out differently gets a\nsentence. A project that waits says `status: paused`.",
			"wrong": "It is all still true. Then a month is long for the next milestone; name a smaller one."
		},
		{
			"title": "Completed, and nothing written down",
			"severity": "W",
			"messages": {
				"missing": "`{path}` is completed, and no `retro.md` lies beside it.",
				"empty": "`{path}` is completed, and `{retro}` has headings with nothing below them."
			},
			"lane": "project",
			"tasks": ["MLE-06"],
			"checklist": "prediction-contract",
			"applies": {},
			"id": "project/no-retro",
			"why": "What a project taught is worth as much as what it shipped, and it is gone when its people are: the next one tries again what did not work,\nwith the same data and the same hopes.",
			"instead": "A page in `retro.md` beside `context.md`: what was to be earned, what happened (with the figures), what stays useful and where it is, what\nwould be done differently. What failed is worth more lines than what worked.",
			"wrong": "The retro lies elsewhere. Leave a `retro.md` that links to it, with one sentence of what it says."
		},
		{
			"title": "Nothing says why the project matters",
			"severity": "W",
			"message": "`{path}` does not say why it matters to the business.",
			"lane": "project",
			"tasks": ["MLE-01"],
			"checklist": "prediction-contract",
			"applies": {},
			"id": "project/no-why",
			"why": "Work whose worth nobody wrote down is the first to be half done: nobody can say what it may be traded for, and nobody who pays for it can\nobject. When it stalls, there is no sentence by which to decide whether it goes on.",
			"instead": "One sentence in `context.md`, in words that somebody who pays for it would use, with the figure if there is one:\n`why: chargebacks of new devices cost 1.4 M EUR a year`. Front matter and a heading (`## Why`) are both read.",
			"wrong": "The sentence stands in another document. Repeat it: whoever opens the project reads `context.md` first."
		},
		{
			"title": "A project lacks what decides it",
			"severity": "N",
			"message": "`{path}` names no {missing}.",
			"lane": "project",
			"tasks": ["MLE-01"],
			"checklist": "prediction-contract",
			"applies": {},
			"id": "project/shape",
			"why": "Problem, goals, constraints and stakeholders are what a project is decided by: without the problem nobody can propose something cheaper,\nwithout goals nobody can say that it is done, without constraints the design is found wrong late, and without stakeholders the news of that\nreaches nobody.",
			"instead": "A heading each in `context.md` (or a key of its front matter), with a few lines below it: **Problem**, **Goals**, **Constraints**,\n**Stakeholders**. `mle-review init project NAME` writes them.",
			"wrong": "The four stand there under other names. Name them so that everybody finds them; the words are few."
		},
		{
			"title": "A project reaches nothing",
			"severity": "W",
			"message": "`{path}`: at work since {started}, and no milestone since {since}.",
			"lane": "project",
			"tasks": ["MLE-01"],
			"checklist": "prediction-contract",
			"applies": {},
			"id": "project/stalled",
			"why": "A project that reaches nothing still costs: the people on it, the baseline that nobody improves, and whoever waits for it. Asked early, one\nof two questions settles it: who takes away what is in its way, or who says that it ends.",
			"instead": "Escalate or kill. Escalate: write down the next milestone with its date, what blocks it, and who decides. Kill: `status: archived`, or move\nthe folder to the archive, and write a `retro.md`.\n\nA project that is active for three calendar months or more, and whose last milestone is more than three months ago, gets one issue; it is\nasked again after two, four and eight weeks, and closed when a milestone is reached. `projects:` in `.github/mle-review.yml` changes the\nmonths (`active_months`, `milestone_months`).",
			"wrong": "Something was reached and nobody wrote it down: tick its box, with the date. A project that waits for a reason says `status: paused`."
		},
		{
			"title": "More active projects than one person can carry",
			"severity": "W",
			"message": "{owner} owns {count} active projects: {names}.",
			"lane": "project",
			"tasks": ["MLE-01"],
			"checklist": "prediction-contract",
			"applies": {},
			"id": "project/too-many-active",
			"why": "Who owns more than three projects decides in none of them: each waits for the others, all of them look alive, and what stalls first is what\nnobody asks for this week.",
			"instead": "Say which three go on. The others get another owner, `status: paused`, or an end (`status: archived`, with a `retro.md`).\n\nPeople are counted, not teams: `@acme/ml` may own as many as it can carry. Projects that are planned, paused, completed or in the archive\ndo not count.",
			"wrong": "The projects are small, or parts of one. Make them one project with a milestone each."
		}
	]
};
export { rulebook };
