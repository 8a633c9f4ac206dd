import { $t as shapeOf, Dt as isTeam, Fn as plain, I as blind, Mn as parseJsonTree, Ot as peopleAmong, Rn as limits, Wn as contractRun, Xn as contractFiles, Zt as printPortType, _ as whyUnreadable, cr as array, gr as object, h as lineOf, hr as number, kt as plainName, lr as boolean, or as _instanceof, p as withToldFiles, tr as valueOf, yr as string } from "./inputs-B4uqEMWj.js";
import { createRequire } from "module";
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
function listed(items, most = 12) {
	const all = [...new Set(items)];
	return all.length <= most ? all.join("; ") : `${all.slice(0, most).join("; ")}; and ${all.length - most} more`;
}
/** Names for a sentence that says one thing of them all: `recall, auc and log_loss`. */
function named$2(items, most = 12) {
	const all = [...new Set(items)];
	const shown = all.length > most ? [...all.slice(0, most), `${all.length - most} more`] : all;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
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
// src/weigh/unbound-words.ts
/** Why a result is not of this tree, in one phrase. */
function unboundWords({ what, is, path, says, now }) {
	const subject = path === "" ? what : what === "file" ? path : `${what} ${path}`;
	switch (is) {
		case "differs": return `${subject} is ${short(now)} now, and the result is of ${short(says)}`;
		case "absent": return `${subject} is not there`;
		case "not-in-result": return `it does not name ${path}, which the contract rests on`;
		case "untold": return now === "unread:" ? `what ${path} is was not read` : `${subject} is known here as ${short(now)}, and it says ${short(says)}`;
		default: return is;
	}
}
/** Enough of a digest to tell it from another. */
function short(text) {
	return /^(?:sha256|git|md5):/.test(text) ? text.slice(0, text.indexOf(":") + 13) : text;
}
// src/weigh/signature.ts
/** What a model declares. Of an input with a default only an initializer tells the type. */
function signatureOfModel({ inputs, outputs, defaults, initializers = [] }) {
	const port = ({ name, type }) => {
		const printed = printPortType(type);
		return {
			name,
			type: printed ?? "unsupported",
			shape: printed === null ? void 0 : shapeOf(type),
			optional: false
		};
	};
	const named = new Map(initializers.map((it) => [it.name, it]));
	const given = defaults.map((name) => {
		const it = named.get(name);
		return {
			name,
			type: it?.type,
			shape: it?.dims,
			optional: true
		};
	});
	return {
		inputs: [...inputs.map(port), ...given],
		outputs: outputs.map(port)
	};
}
/** What a contract promises to callers. */
function signatureOfContract({ inputs, outputs }) {
	const ports = (side) => Object.entries(side).map(([name, { type, shape, optional }]) => ({
		name,
		type: type.replace(/, ?/g, ", "),
		shape,
		optional: optional ?? false
	}));
	return {
		inputs: ports(inputs),
		outputs: ports(outputs)
	};
}
// src/weigh/signature-symbols.ts
/**
* Where one name of a dimension stood in two places, those sizes were equal. A name that is only another name says the same. Two
* names that became one for inputs ask more of callers; one that became two for an output promises less.
*/
function symbolChanges(before, after) {
	const spots = [...spotsOf("input", before.inputs, after.inputs), ...spotsOf("output", before.outputs, after.outputs)];
	const inputs = spots.filter(({ side }) => side === "input");
	const became = namesBy(inputs, "after", "before");
	const parted = namesBy(spots, "before", "after");
	const merged = inputs.find((it) => (became.get(it.after)?.size ?? 0) > 1);
	const split = spots.find((it) => it.side === "output" && (parted.get(it.before)?.size ?? 0) > 1);
	return [...merged === void 0 ? [] : [told(merged, became.get(merged.after) ?? [], [merged.after], "breaking")], ...split === void 0 ? [] : [told(split, [split.before], parted.get(split.before) ?? [], "weaker")]];
}
function namesBy(spots, key, value) {
	const names = /* @__PURE__ */ new Map();
	for (const spot of spots) names.set(spot[key], (names.get(spot[key]) ?? /* @__PURE__ */ new Set()).add(spot[value]));
	return names;
}
function told({ side, name }, before, after, effect) {
	const words = (names) => [...names].slice(0, 5).join(", ");
	return {
		side,
		name,
		what: "size",
		before: words(before),
		after: words(after),
		effect
	};
}
function spotsOf(side, before, after) {
	const named = new Map(after.map((port) => [port.name, port]));
	return before.flatMap((old) => {
		const now = named.get(old.name);
		if (old.shape == null || now?.shape == null || old.shape.length !== now.shape.length) return [];
		return old.shape.flatMap((size, i) => {
			const other = now.shape?.[i];
			return typeof size === "string" && typeof other === "string" ? [{
				side,
				name: old.name,
				before: size,
				after: other
			}] : [];
		});
	});
}
// src/weigh/signature-change.ts
/** How a signature differs, for callers of the one before. The name of a symbolic dimension and the order of ports mean nothing to them. */
function signatureChanges(before, after) {
	return [
		...sideChanges("input", before.inputs, after.inputs),
		...sideChanges("output", before.outputs, after.outputs),
		...symbolChanges(before, after)
	];
}
function sideChanges(side, before, after) {
	const [were, are] = [named$1(before), named$1(after)];
	const gone = before.filter(({ name }) => !are.has(name));
	const come = after.filter(({ name }) => !were.has(name));
	const renamed = renames(gone, come);
	const taken = new Set(renamed.values());
	return [
		...gone.map((old) => {
			const now = renamed.get(old);
			const what = now === void 0 ? "removed" : "renamed";
			return {
				side,
				name: old.name,
				what,
				before: old.name,
				after: now?.name ?? "",
				effect: "breaking"
			};
		}),
		...come.filter((it) => !taken.has(it)).map((it) => {
			const effect = side === "input" && !it.optional ? "breaking" : "compatible";
			return {
				side,
				name: it.name,
				what: "added",
				before: "",
				after: it.name,
				effect
			};
		}),
		...before.flatMap((old) => {
			const now = are.get(old.name);
			return now === void 0 ? [] : portChanges(side, old, now).map((told) => ({
				side,
				name: old.name,
				...told
			}));
		})
	];
}
function named$1(ports) {
	return new Map(ports.map((port) => [port.name, port]));
}
/** A port that is gone and the only one that came with its type and shape; none where several could be meant. */
function renames(gone, come) {
	const kind = ({ type, shape }) => `${type} ${outline(shape)}`;
	const [before, after] = [Map.groupBy(gone, kind), Map.groupBy(come, kind)];
	return new Map([...before].flatMap(([key, [old, ...others]]) => {
		const [now, ...more] = after.get(key) ?? [];
		return old === void 0 || now === void 0 || others.length + more.length > 0 ? [] : [[old, now]];
	}));
}
function outline(shape) {
	return shape == null ? "any" : shape.map((size) => typeof size === "number" ? size : "?").join(" ");
}
function portChanges(side, before, after) {
	if (before.type !== void 0 && after.type !== void 0 && before.type !== after.type) return [{
		what: "type",
		before: before.type,
		after: after.type,
		effect: "breaking"
	}];
	const told = [];
	if (side === "input" && before.optional !== after.optional) {
		const words = (optional) => optional ? "optional" : "needed";
		told.push({
			what: "optional",
			before: words(before.optional),
			after: words(after.optional),
			effect: before.optional ? "breaking" : "compatible"
		});
	}
	return [...told, ...shapeChanges(side, before.shape, after.shape)];
}
function shapeChanges(side, before, after) {
	if (before === void 0 || after === void 0) return [];
	const words = {
		before: shapeWords(before),
		after: shapeWords(after)
	};
	if (before === null || after === null) {
		if (before === after) return [];
		return [{
			what: "rank",
			...words,
			effect: narrowed(side, after !== null)
		}];
	}
	if (before.length !== after.length) return [{
		what: "rank",
		...words,
		effect: "breaking"
	}];
	const effects = before.flatMap((size, i) => sizeEffect(side, size, after[i] ?? null));
	const worst = [
		"breaking",
		"weaker",
		"compatible"
	].find((effect) => effects.includes(effect));
	return worst === void 0 ? [] : [{
		what: "size",
		...words,
		effect: worst
	}];
}
function sizeEffect(side, before, after) {
	const [was, is] = [typeof before === "number", typeof after === "number"];
	if (was && is) return before === after ? [] : ["breaking"];
	return was === is ? [] : [narrowed(side, is)];
}
/** An input that takes less than it did breaks its callers; an output that promises more does not. */
function narrowed(side, closer) {
	if (side === "input") return closer ? "breaking" : "compatible";
	return closer ? "compatible" : "weaker";
}
/** A shape as contracts write it. */
function shapeWords(shape) {
	return shape === null ? "any rank" : `[${shape.map((size) => size ?? "?").join(", ")}]`;
}
// src/weigh/signature-judged.ts
/** Where a model does not take or give what its contract says. What a model leaves open of its outputs is left to the run. */
function signatureMismatches(contract, facts) {
	return signatureChanges(signatureOfContract(contract), signatureOfModel(facts)).filter(({ effect }) => effect === "breaking");
}
/** What a changed contract does to those who keep to base's. A promise made weaker breaks it as much as one taken back. */
function contractChange(base, head) {
	const changes = signatureChanges(signatureOfContract(base), signatureOfContract(head));
	return {
		changes,
		needsVersion: changes.some(({ effect }) => effect !== "compatible") && head.contract <= base.contract,
		version: {
			base: base.contract,
			head: head.contract
		}
	};
}
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
	const differs = runs.map(({ model: { facts } }) => isTold(facts) ? signatureMismatches(head, facts) : []);
	const raised = base === null || head.contract > base.contract;
	return found("version", unversioned) ?? found("differs", longest(differs)) ?? (raised ? null : found("base", longest(runs.map((run) => sinceBase(run, base, model)))));
}
/** Whether a result tells of a model on base, and that is not the one which base has now: then it says nothing of a change since. */
function isOfOtherBase(run, model) {
	const base = valueOf(model.contract.base);
	return base !== null && isTold(run.base?.facts ?? {}) && !isOfBase(run, base, model);
}
function isOfBase({ base: told }, base, { contractTree: { base: tree } }) {
	const known = tree === null ? [] : tree.digests[contractFiles(base, tree.at).model] ?? [];
	return [told?.digest ?? []].flat().some((digest) => known.includes(digest));
}
/** What a result says of the model on base, where that is the one base really has. */
function sinceBase(run, base, model) {
	const { model: { facts }, base: told } = run;
	if (told === void 0 || !isTold(facts) || !isTold(told.facts) || !isOfBase(run, base, model)) return [];
	return signatureChanges(signatureOfModel(told.facts), signatureOfModel(facts)).filter(({ effect }) => effect === "breaking");
}
function isTold(facts) {
	return facts?.inputs !== void 0 && facts.outputs !== void 0 && facts.defaults !== void 0;
}
function longest(lists) {
	return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
// src/read/contract-workflow.ts
/** Whether a workflow says, in its name or its file's, that it runs a contract: only its runs are looked into. */
function isContractWorkflow({ name, path }) {
	return [name, path?.split("@")[0]].some((it) => /contract/i.test(it ?? ""));
}
/** Events of whose runs results are taken: those about a pull request or an entry of the merge queue. */
const contractEvents = [
	"pull_request",
	"pull_request_target",
	"merge_group"
];
// src/read/contract-run.ts
/** Characters of a report: it holds summaries, never tensors. */
const mostCharacters = 4194304;
/** Characters of one text in it. */
const mostWords = 2e3;
const mostFaults = 20;
/**
* A contract's result, by whomever it was made. Untrusted: capped, held to the schema, every fault named. Long texts are cut; a number
* that JSON cannot write is a text, so that the result survives JSON.
*/
function readContractRun(text, from) {
	if (text.length > mostCharacters) return fault(from, "ours", "too-large", [`holds more than ${mostCharacters} characters.`]);
	const parsed = parseJsonTree(text);
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable.fault === "author" ? {
		...unreadable,
		reason: "invalid-result"
	} : unreadable;
	if (parsed.issues.length > 0) return fault(from, "author", "invalid-result", parsed.issues.slice(0, mostFaults).map(({ why }) => why));
	const result = contractRun.safeParse(tame(plain(parsed.node)));
	if (!result.success) return fault(from, "author", "invalid-result", sentences(result.error.issues, parsed.node));
	const twice = repeated(result.data.checks.map(({ id }) => id));
	if (twice !== null) return fault(from, "author", "invalid-result", [`two checks have the id \`${twice}\`; which of them holds cannot be told.`]);
	return {
		is: "read",
		value: result.data,
		from
	};
}
function tame(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
	if (typeof value === "string") return value.length > mostWords ? `${value.slice(0, 1999)}…` : value;
	if (Array.isArray(value)) return value.map(tame);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tame(inner)]));
}
function sentences(issues, root) {
	return issues.slice(0, mostFaults).map(({ path, message }) => {
		const steps = path.map((step) => typeof step === "number" ? step : String(step));
		return `line ${lineOf(root, steps)}: ${steps.join(".").slice(0, 200) || "the result"}: ${message.replace(/\.?$/, ".")}`;
	});
}
function repeated(ids) {
	const seen = /* @__PURE__ */ new Set();
	return ids.find((id) => seen.has(id) || !seen.add(id)) ?? null;
}
function fault(from, whose, reason, whys) {
	return {
		is: "unreadable",
		fault: whose,
		reason,
		why: whys.map((why) => `${from.path}: ${why}`).join("\n")
	};
}
// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
_b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
/**
* Streaming DEFLATE decompression
*/
var Inflate = /* @__PURE__ */ function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	/**
	* Pushes a chunk to be inflated
	* @param chunk The chunk to push
	* @param final Whether this is the final chunk
	*/
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
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
// src/read/onnx/zip.ts
const damaged = (what) => refused("invalid-zip", `it is no whole .zip archive: ${what}; write it again.`);
/** The files of a .zip archive that together stay under the cap; a file that holds more than its directory says is refused on the way. */
function unzip(bytes, most) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = directory(bytes, view);
	if ("is" in entries) return entries;
	const total = entries.reduce((sum, { size }) => sum + size, 0);
	if (total > most) return refused("too-large", `its files are ${total} bytes, more than ${most}.`, "ours");
	const files = [];
	for (const entry of entries) {
		const shown = JSON.stringify(entry.name.slice(0, 100));
		if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 67324752) return damaged(`${shown} is not where it should be`);
		const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
		if (start + entry.packed > bytes.length) return damaged(`${shown} is cut off`);
		const body = unpacked(bytes.subarray(start, start + entry.packed), entry);
		if (typeof body === "string") return damaged(`${shown} ${body}`);
		if (crc32(body) !== entry.crc) return damaged(`${shown} has another checksum than the directory says`);
		files.push([entry.name, body]);
	}
	return {
		is: "files",
		files
	};
}
/** The central directory. Archives of more than 4 GiB (zip64) are over every cap. */
function directory(bytes, view) {
	let end = bytes.length - 22;
	while (end >= 0 && end > bytes.length - 65558 && view.getUint32(end, true) !== 101010256) end -= 1;
	if (end < 0 || end <= bytes.length - 65558 || view.getUint32(end, true) !== 101010256) return damaged("it has no directory");
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries = [];
	const names = /* @__PURE__ */ new Set();
	for (let nth = 0; nth < count; nth += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== 33639248) return damaged("its directory is cut off");
		const length = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
		if (view.getUint16(at + 8, true) & 1) return refused("unsupported", `${JSON.stringify(name.slice(0, 100))} is encrypted; write it plainly.`);
		if (names.has(name)) return damaged(`${JSON.stringify(name.slice(0, 100))} stands twice`);
		names.add(name);
		entries.push({
			name,
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		});
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}
/** Bytes that are inflated at a time: one step makes at most a thousand times as many. */
const step = 16384;
function unpacked(packed, { method, size }) {
	if (method === 0) return packed.length === size ? packed : "is of another size than the directory says";
	if (method !== 8) return `is packed by method ${method}, and only stored and deflated files are read`;
	const room = new Uint8Array(size);
	let filled = 0;
	const inflate = new Inflate((chunk) => {
		if (filled + chunk.length <= size) room.set(chunk, filled);
		filled += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && filled <= size; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		return "cannot be inflated";
	}
	return filled === size ? room : "is of another size than the directory says";
}
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
	return crc;
});
function crc32(bytes) {
	let crc = 4294967295;
	for (let at = 0; at < bytes.length; at += 1) crc = crc >>> 8 ^ crcTable[(crc ^ bytes[at]) & 255];
	return (crc ^ 4294967295) >>> 0;
}
// src/world/github/artifacts.ts
const artifact = object({
	id: number(),
	name: string(),
	size_in_bytes: number(),
	expired: boolean()
});
/** How an artifact that holds results is called: this, and whatever follows. */
const named = "contract-report";
const mostFiles = 20;
/** The results among the artifacts of a run, newest first; of several with one name the newest. */
async function resultsOf(api, { owner, repo }, run) {
	const got = await api.rest("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
		owner,
		repo,
		run_id: run,
		per_page: 100
	}, object({ artifacts: array(artifact) }));
	if (!got.ok) return got;
	const ours = got.value.artifacts.filter(({ name }) => name.startsWith(named)).sort((a, b) => b.id - a.id);
	return {
		ok: true,
		value: ours.filter(({ name }, i) => ours.findIndex((other) => other.name === name) === i)
	};
}
/** The results in an artifact. What an artifact holds never changes, so it is fetched once and kept. */
async function readArtifact(api, repository, artifact, cache) {
	const key = `artifact ${repository.owner}/${repository.repo}/${artifact.id}`;
	const kept = cache?.get(key);
	const files = kept === void 0 ? await fetchFiles(api, repository, artifact) : JSON.parse(kept);
	if ("is" in files) return [files];
	cache?.set(key, JSON.stringify(files));
	return Object.entries(files).map(([name, text]) => readContractRun(text, {
		path: `${artifact.name}/${name}`,
		commit: null,
		id: null
	}));
}
async function fetchFiles(api, { owner, repo }, artifact) {
	const { id, name, size_in_bytes: size, expired } = artifact;
	const unread = (fault, why) => {
		return {
			is: "unreadable",
			fault,
			reason: "artifact",
			why: `The artifact ${name} ${why}`
		};
	};
	if (expired) return unread("ours", "has expired at GitHub: run its workflow again.");
	if (size > limits.textBytes) return unread("ours", `has ${size} bytes, more than the ${limits.textBytes} that are taken: upload the result alone.`);
	const got = await api.rest("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip"
	}, _instanceof(ArrayBuffer));
	if (!got.ok) return blind(got.refusal);
	const archive = unzip(new Uint8Array(got.value), limits.textBytes);
	if (archive.is === "unreadable") return unread(archive.fault, `cannot be read: ${archive.why}`);
	const results = archive.files.filter(([path]) => /\.json$/i.test(path));
	if (results.length === 0) return unread("author", "holds no JSON file: upload `contract-report-PROVIDER.json`.");
	if (results.length > mostFiles) return unread("author", `holds ${results.length} JSON files, more than the ${mostFiles} that are taken.`);
	return Object.fromEntries(results.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
// src/world/github/contract-runs.ts
const repositoryId = object({ id: number() }).nullish();
const run = object({
	id: number(),
	name: string().nullish(),
	path: string(),
	event: string(),
	status: string().nullable(),
	head_sha: string(),
	created_at: string(),
	head_repository: repositoryId,
	repository: object({ id: number() }),
	referenced_workflows: array(object({ path: string() })).nullish()
});
const pull = object({
	head: object({
		ref: string(),
		sha: string(),
		repo: repositoryId
	}),
	labels: array(object({ name: string() }))
});
/** The head of a pull request and its labels. */
async function headOf(api, { owner, repo }, number) {
	const got = await api.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo,
		pull_number: number
	}, pull);
	if (!got.ok) return got;
	const { head, labels } = got.value;
	return {
		ok: true,
		value: {
			ref: head.ref,
			sha: head.sha,
			repositoryId: head.repo?.id ?? null,
			labels: labels.map(({ name }) => name)
		}
	};
}
/**
* Runs of contracts for a pull request, newest first: those of its branch, for a result stays true while the model stays as it is, and those
* of the merge queue's commit; `also` counts whatever it is called. A branch of the same name in another repository is another branch.
*/
async function contractRuns(api, { owner, repo }, head, queued, also = {}) {
	const asks = [{ branch: head.ref }, ...queued === null ? [] : [{ head_sha: queued }]];
	const found = [];
	for (const ask of asks) {
		const got = await api.rest("GET /repos/{owner}/{repo}/actions/runs", {
			owner,
			repo,
			...ask,
			per_page: 100
		}, object({ workflow_runs: array(run) }));
		if (!got.ok) return got;
		found.push(...got.value.workflow_runs);
	}
	const ours = found.filter((it) => (isContractWorkflow(it) || it.id === also.run || it.path.split("@")[0] === also.workflow) && contractEvents.includes(it.event) && (it.event === "merge_group" ? it.head_sha === queued : (it.head_repository?.id ?? null) === head.repositoryId));
	return {
		ok: true,
		value: [...new Map(ours.map((it) => [it.id, it])).values()].sort((a, b) => b.id - a.id)
	};
}
// src/world/github/trusted-run.ts
/** Put by an approver on a fork's pull request whose result may count. */
const trustLabel = "mle-review/trust-contract";
/** Why a run's result does not count, with the mend; null: it does. Its workflow is base's, and a fork's run has an approver's word. */
async function distrusted(run, trusting) {
	const other = await otherWorkflow(run, trusting);
	if (other !== null) return other;
	return run.head_repository?.id === run.repository.id ? null : unlabelled(run, trusting);
}
/** The workflow's file, and those of this repository that it calls, are base's, byte for byte. */
async function otherWorkflow(run, { repository, target, evidence }) {
	const [ran, base] = await Promise.all([repository.tree(run.head_sha), repository.tree(evidence.pull.base)]);
	if (ran.is !== "read" || base.is !== "read") return ran.is === "unreadable" ? ran.why : base.is === "unreadable" ? base.why : "The commit of the run is not there.";
	const own = `${target.owner}/${target.repo}/`.toLowerCase();
	const called = (run.referenced_workflows ?? []).flatMap(({ path }) => path.toLowerCase().startsWith(own) ? [path.slice(own.length)] : []);
	const differs = [run.path, ...called].map((path) => path.split("@")[0] ?? path).find((path) => base.value[path] === void 0 || base.value[path]?.id !== ran.value[path]?.id);
	if (differs === void 0) return null;
	return `The result of run ${run.id} does not count: ${differs} is not as on ${evidence.pull.baseRef}. Bring that file to ${evidence.pull.baseRef} by a pull request of its own, or take base's into this one.`;
}
const event = object({
	event: string(),
	created_at: string(),
	actor: object({ login: string() }).nullable(),
	label: object({ name: string() }).nullish()
});
const pageSize = 100;
const pagesAtMost = 10;
/** Put on after the run began, so after the push that it ran: what is pushed later needs a label of its own. */
async function unlabelled(run, trusting) {
	const { evidence, head } = trusting;
	const start = `The result of run ${run.id} comes from a fork and does not count yet: an approver must`;
	if (!head.labels.some(isTrust)) return `${start} look at the change and put the label ${trustLabel} on the pull request.`;
	const put = await lastLabelling(trusting);
	if (typeof put === "string") return put;
	const people = peopleAmong(valueOf(evidence.settings)?.approvers ?? [], await teamsFor(trusting));
	const login = plainName(put?.actor?.login ?? "");
	if (put === null || !people.has(login) || login === plainName(evidence.pull.author ?? "")) return `${start} put the label ${trustLabel} on it, and not ${put?.actor?.login ?? "somebody unknown"}.`;
	if (Date.parse(put.created_at) > Date.parse(run.created_at)) return null;
	return `${start} take the label ${trustLabel} off and put it on again, for it is older than the run.`;
}
async function lastLabelling({ repository, target, evidence }) {
	let last = null;
	for (let page = 1; page <= pagesAtMost; page++) {
		const asked = {
			owner: target.owner,
			repo: target.repo,
			issue_number: evidence.pull.number,
			per_page: pageSize,
			page
		};
		const got = await repository.api.rest("GET /repos/{owner}/{repo}/issues/{issue_number}/events", asked, array(event));
		if (!got.ok) return got.refusal.why;
		last = got.value.findLast((it) => it.event === "labeled" && isTrust(it.label?.name ?? "")) ?? last;
		if (got.value.length < pageSize) return last;
	}
	return `The pull request has more than 1000 events, so nobody can tell who put the label ${trustLabel} on it: open a new one.`;
}
async function teamsFor({ repository, evidence }) {
	const names = (valueOf(evidence.settings)?.approvers ?? []).map(plainName).filter(isTeam);
	return names.length === 0 ? {} : repository.teams(names.slice(0, 10));
}
function isTrust(label) {
	return label.toLowerCase() === trustLabel;
}
// src/world/github/contract-results.ts
/** Runs looked into: of each device the newest result counts, and they seldom come from more than one run. */
const mostRuns = 8;
/**
* The evidence with what the runs of this pull request left as results of contracts. Nothing is asked where no touched model has a contract.
* Of each artifact's name the newest run's that may be trusted counts, and what an older run uploaded after it; what may not is unread, with the mend, where nothing takes its place.
*/
async function withContractResults(evidence, repository, target, { cache, ...also } = {}) {
	const { pull, models } = evidence;
	if (pull.number === null || models.every(({ contractTree }) => contractTree.head === null)) return evidence;
	const { api } = repository;
	const head = await headOf(api, target, pull.number);
	if (!head.ok) return {
		...evidence,
		contracts: [blind(head.refusal)]
	};
	const queued = pull.head === head.value.sha ? null : pull.head;
	const runs = await contractRuns(api, target, head.value, queued, also);
	if (!runs.ok) return {
		...evidence,
		contracts: [blind(runs.refusal)]
	};
	const contracts = /* @__PURE__ */ new Map();
	const newest = /* @__PURE__ */ new Map();
	const untrusted = /* @__PURE__ */ new Map();
	for (const run of runs.value.slice(0, mostRuns)) {
		const artifacts = await resultsOf(api, target, run.id);
		if (!artifacts.ok) {
			contracts.set(`run ${run.id}`, [blind(artifacts.refusal)]);
			continue;
		}
		const wanted = artifacts.value.filter(({ name, id }) => id > (newest.get(name) ?? 0));
		const why = wanted.length === 0 ? null : await distrusted(run, {
			repository,
			target,
			evidence,
			head: head.value
		});
		for (const artifact of wanted) if (why === null) {
			const found = await readArtifact(api, target, artifact, cache ?? null);
			contracts.set(artifact.name, [...contracts.get(artifact.name) ?? [], ...found]);
			newest.set(artifact.name, artifact.id);
		} else if (!untrusted.has(artifact.name)) untrusted.set(artifact.name, [{
			is: "unreadable",
			fault: "ours",
			reason: "untrusted",
			why
		}]);
	}
	const kept = [...new Map([...untrusted, ...contracts]).values()].flat();
	const contractAwaited = await isAwaited(runs.value, evidence, repository);
	return {
		...evidence,
		models: await withToldFiles(models, kept, pull.head, repository),
		contracts: kept,
		contractAwaited
	};
}
/** A run of this very commit that has not ended; or none yet, where base has a workflow whose file is called after contracts. */
async function isAwaited(runs, { pull }, repository) {
	const ofHead = runs.filter(({ head_sha }) => head_sha === pull.head);
	if (ofHead.length > 0) return ofHead.some(({ status }) => status !== "completed");
	const base = valueOf(await repository.tree(pull.base)) ?? {};
	return Object.keys(base).some((path) => path.startsWith(".github/workflows/") && isContractWorkflow({ path }));
}
export { missReasons as _, readContractRun as a, signatureMismatches as c, contractTouched as d, gateFacts as f, loweredBy as g, listed as h, within as i, unboundWords as l, gravestTier as m, unzip as n, isOfOtherBase as o, gatePlace as p, refused as r, signatureBreak as s, withContractResults as t, contractLost as u, named$2 as v, subjectOf as y };
