import { n as candidateOf, r as decimal, t as referenceOf } from "./gate-reference-C17XXezr.js";
import { t as sliceKey } from "./slice-oPHFedWp.js";
// src/weigh/gate-row.ts
/** Only `ok` passes; two reasons leave us blind, two are statistics' own, the rest fail. */
function statusOf(reason) {
	switch (reason) {
		case "ok": return "pass";
		case "too-large":
		case "unreadable":
		case "snapshot-unstated": return "blind";
		case "straddles":
		case "evidence-missing": return "inconclusive";
		default: return "fail";
	}
}
/** A row with nothing but its subject and what it came to. */
function row(subject, against, { reason, detail, text }) {
	return {
		metric: subject.metric,
		slice: subject.slice,
		against,
		status: statusOf(reason),
		reason,
		observed: null,
		reference: null,
		limit: null,
		margin: null,
		sense: null,
		tier: subject.tier,
		rescored: false,
		n: null,
		...text !== void 0 && { text },
		...detail !== void 0 && { detail }
	};
}
/** The same row, come to something else. */
function overruled(weighed, { reason, detail }) {
	return {
		...weighed,
		status: statusOf(reason),
		reason,
		...detail !== void 0 && { detail }
	};
}
/** One row for each limit that stands for itself: a floor, a ceiling, a range. */
function weighBounds(subject, against, bounds, observed) {
	const crossed = (reason) => against === "do_not_ship" ? "do-not-ship" : reason;
	const rows = [];
	const add = (sense, limit, room, reason) => {
		if (observed.is === "trouble") return rows.push({
			...row(subject, against, observed),
			limit,
			sense
		});
		const margin = room(observed.value);
		const judged = row(subject, against, { reason: margin.isNegative() && !margin.isZero() ? crossed(reason) : "ok" });
		return rows.push({
			...judged,
			observed: observed.value.toNumber(),
			n: observed.n,
			limit,
			margin: margin.toNumber(),
			sense
		});
	};
	const { min, max, between } = bounds;
	if (min !== void 0) add("min", Number(min), (value) => value.minus(decimal(min)), "below-min");
	if (max !== void 0) add("max", Number(max), (value) => decimal(max).minus(value), "above-max");
	if (between !== void 0) {
		const [low, high] = between;
		add("between", [Number(low), Number(high)], (value) => smaller(value.minus(decimal(low)), decimal(high).minus(value)), "outside");
	}
	return rows;
}
function smaller(a, b) {
	return a.lessThan(b) ? a : b;
}
// src/weigh/gate-change.ts
/** Below this a share of the reference says nothing. */
const nearZero = "1e-9";
/** One row for a reference: how much may be lost or must be gained. Of several limits the tightest decides. */
function weighChange(subject, against, limit, better, observed, reference) {
	const sense = better === "higher" ? "min" : "max";
	const known = reference.value(subject.metric, subject.slice);
	if (observed.is === "trouble") return {
		...row(subject, against, observed),
		reference: known.is === "number" ? known.value.toNumber() : null,
		sense
	};
	const seen = {
		observed: observed.value.toNumber(),
		n: observed.n,
		sense
	};
	if (known.is === "trouble") return {
		...row(subject, against, known),
		...seen
	};
	const { value, rescored } = known;
	const shown = {
		...seen,
		reference: value.toNumber(),
		rescored
	};
	const demands = demandsOf(limit, value, better);
	if (demands === null) return {
		...row(subject, against, {
			reason: "reference-near-zero",
			detail: `a share of ${value.toNumber()} says nothing; give an absolute limit`
		}),
		...shown
	};
	const tightest = demands.reduce((a, b) => stricter(b.limit, a.limit, better) ? b : a);
	const margin = better === "higher" ? observed.value.minus(tightest.limit) : tightest.limit.minus(observed.value);
	return onComparableGround({
		...row(subject, against, { reason: margin.isNegative() && !margin.isZero() ? tightest.reason : "ok" }),
		...shown,
		limit: tightest.limit.toNumber(),
		margin: margin.toNumber()
	}, known.comparable);
}
/** What the limit asks of the candidate, in the metric's unit; null where a share of a reference near zero is asked. */
function demandsOf({ maxLoss, minGain }, reference, better) {
	const asked = [{
		amount: maxLoss,
		sign: -1,
		reason: "lost-too-much"
	}, {
		amount: minGain,
		sign: 1,
		reason: "gained-too-little"
	}];
	const demands = [];
	for (const { amount, sign, reason } of asked) {
		if (amount?.relative !== void 0 && reference.abs().lessThan(decimal(nearZero))) return null;
		const amounts = [amount?.absolute, amount?.relative === void 0 ? void 0 : decimal(amount.relative).times(reference.abs())];
		for (const one of amounts) {
			if (one === void 0) continue;
			const step = decimal(one).times(better === "higher" ? sign : -sign);
			demands.push({
				limit: reference.plus(step),
				reason
			});
		}
	}
	return demands;
}
function stricter(a, b, better) {
	return better === "higher" ? a.greaterThan(b) : a.lessThan(b);
}
function onComparableGround(judged, ground) {
	switch (ground.is) {
		case "yes": return judged;
		case "no": return {
			...overruled(judged, {
				reason: "not-comparable",
				detail: ground.differ.map((it) => `${it.what} «${it.candidate}» here, «${it.reference}» there`).join("; ")
			}),
			margin: null
		};
		case "unstated": return overruled(judged, {
			reason: "snapshot-unstated",
			detail: `no data snapshot stated by the ${ground.by.join(" and the ")}`
		});
		default: return ground;
	}
}
// src/weigh/slices.ts
/** Weighs one line under `slices:`: of a key, every value that the candidate or a reference has; a slice that vanished is absent, not fine. */
function weighSlice(gate, line, candidate, references) {
	const tier = line.tier ?? gate.tier;
	const key = {
		metric: gate.metric,
		slice: line.slice,
		tier
	};
	if (candidate.unread !== null) return [row(key, "limit", candidate.unread)];
	const names = line.slice.includes("=") ? [line.slice] : namesOf(line, candidate, references);
	if (names.length === 0) return [row(key, "limit", {
		reason: "slice-absent",
		detail: `the metrics hold no slice by ${line.slice}`
	})];
	const weighed = names.map((slice) => {
		const observed = candidate.observe(gate.metric, slice);
		return {
			slice,
			observed,
			small: tooSmall(line, observed)
		};
	});
	const rows = weighed.flatMap(({ slice, observed, small }) => {
		const own = weighOne({
			...key,
			slice
		}, gate, line, observed, references);
		return small === null || observed.is === "trouble" ? own : own.map((one) => overruled(one, small));
	});
	return line.maxGap === void 0 ? rows : [...rows, weighGap(key, line.maxGap, weighed)];
}
function namesOf(line, { metrics }, { baseline, production }) {
	const key = sliceKey(line.slice);
	const spoilt = (metrics?.faults ?? []).flatMap(({ spoils }) => typeof spoils === "object" && "slice" in spoils ? [spoils.slice] : []);
	const named = [
		...Object.keys(metrics?.slices ?? {}),
		...baseline.slices,
		...line.production ? production.slices : [],
		...spoilt.filter((name) => name.includes("="))
	];
	const names = [...new Set(named)].filter((name) => sliceKey(name) === key).sort();
	return names.length === 0 && spoilt.includes(line.slice) ? [line.slice] : names;
}
function weighOne(subject, gate, line, observed, references) {
	const rows = weighBounds(subject, "limit", line, observed);
	for (const against of ["baseline", "production"]) {
		const limit = line[against];
		if (limit !== void 0 && gate.better !== null) rows.push(weighChange(subject, against, limit, gate.better, observed, references[against]));
	}
	if (rows.length > 0 || line.minExamples === void 0) return rows;
	if (observed.is === "trouble") return [row(subject, "limit", observed)];
	return [{
		...row(subject, "limit", { reason: "ok" }),
		observed: observed.value.toNumber(),
		n: observed.n
	}];
}
function tooSmall({ minExamples }, observed) {
	if (minExamples === void 0 || observed.is === "trouble") return null;
	if (observed.n === null) return {
		reason: "slice-too-small",
		detail: `it does not say how many examples it has; at least ${minExamples} are asked`
	};
	return observed.n < minExamples ? {
		reason: "slice-too-small",
		detail: `${observed.n} examples; at least ${minExamples} are asked`
	} : null;
}
/** Best minus worst among the values of a key. A value nobody can read, or a single one, is no gap of zero. */
function weighGap(key, maxGap, weighed) {
	const broken = weighed.find(({ observed }) => observed.is === "trouble");
	if (broken?.observed.is === "trouble") return {
		...row(key, "slices", {
			...broken.observed,
			detail: `${broken.slice}: ${broken.observed.detail ?? broken.observed.reason}`
		}),
		limit: Number(maxGap),
		sense: "max"
	};
	const values = weighed.flatMap(({ slice, observed, small }) => observed.is === "number" && small === null ? [{
		slice,
		value: observed.value
	}] : []);
	const [first] = values;
	if (first === void 0 || values.length < 2) return {
		...row(key, "slices", {
			reason: weighed.some(({ small }) => small !== null) ? "slice-too-small" : "slice-absent",
			detail: `a gap needs two values of ${key.slice} that can be judged`
		}),
		limit: Number(maxGap),
		sense: "max"
	};
	const worst = values.reduce((a, b) => b.value.lessThan(a.value) ? b : a, first);
	const best = values.reduce((a, b) => b.value.greaterThan(a.value) ? b : a, first);
	const gap = best.value.minus(worst.value);
	const margin = decimal(maxGap).minus(gap);
	return {
		...row(key, "slices", {
			reason: margin.isNegative() && !margin.isZero() ? "gap-too-wide" : "ok",
			detail: `from ${worst.slice} ${worst.value.toNumber()} to ${best.slice} ${best.value.toNumber()}`
		}),
		observed: gap.toNumber(),
		limit: Number(maxGap),
		margin: margin.toNumber(),
		sense: "max"
	};
}
// src/weigh/gates.ts
/** Judges every limit of a gates file. Fails closed: what is absent, unusable or not this model's never passes. No gates file: no rows. */
function weighGates(weighing) {
	if (weighing.gates.is !== "read") return [];
	const { gates } = weighing.gates.value;
	const everything = {
		metric: "*",
		slice: null,
		tier: "hold"
	};
	if (gates.length === 0) return [row(everything, "limit", {
		reason: "no-gates",
		detail: `${weighing.gates.from.path} declares no gate`
	})];
	const candidate = candidateOf(weighing.metrics);
	const reference = (name) => referenceOf(name, weighing[name], candidate.metrics, weighing.baseArtifactDigests, weighing.modelId);
	const references = {
		baseline: reference("baseline"),
		production: reference("production")
	};
	const rows = gates.flatMap((gate) => weighGate(gate, candidate, references));
	const foreign = foreignFile(weighing);
	if (foreign !== null) return rows.map((one) => overruled(one, foreign));
	return matchesNothing(gates, candidate) ? [...rows, row(everything, "limit", {
		reason: "gates-match-nothing",
		detail: "no gated metric is among the metrics"
	})] : rows;
}
function weighGate(gate, candidate, references) {
	const subject = {
		metric: gate.metric,
		slice: null,
		tier: gate.tier
	};
	const observed = candidate.observe(gate.metric, null);
	const rows = weighBounds(subject, "limit", gate, observed);
	if (gate.doNotShip !== void 0) rows.push(...weighBounds({
		...subject,
		tier: "hold"
	}, "do_not_ship", gate.doNotShip, observed));
	for (const against of ["baseline", "production"]) {
		const limit = gate[against];
		if (limit !== void 0 && gate.better !== null) rows.push(weighChange(subject, against, limit, gate.better, observed, references[against]));
	}
	return [...rows, ...gate.slices.flatMap((line) => weighSlice(gate, line, candidate, references))];
}
/** A file that is of another model, of another state, or spoilt as a whole: its numbers are shown and count for nothing. */
function foreignFile({ modelId, metrics, stale }) {
	if (metrics.is !== "read") return null;
	const { model, stamp, faults } = metrics.value;
	const spoilt = faults.find(({ spoils }) => spoils === "file");
	if (spoilt !== void 0) return {
		reason: spoilt.reason,
		detail: `${metrics.from.path}: ${spoilt.why}`
	};
	const other = [model, stamp?.model ?? null].find((name) => name !== null && modelId !== null && name !== modelId);
	if (other !== void 0) return {
		reason: "other-model",
		detail: `${metrics.from.path} holds the metrics of ${other}`
	};
	return stale === true ? {
		reason: "stale",
		detail: "the metrics were measured on another state of the model"
	} : null;
}
function matchesNothing(gates, { metrics }) {
	if (metrics === null) return false;
	const named = new Set([metrics.metrics, ...Object.values(metrics.slices).map((slice) => slice.metrics)].flatMap((map) => Object.keys(map)));
	return !gates.some(({ metric }) => named.has(metric));
}
export { weighGates as t };
