import { r as shapeOf, t as printPortType } from "./port-type-Dp27G15j.js";
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
	const [were, are] = [named(before), named(after)];
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
function named(ports) {
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
// src/weigh/tolerance.ts
const exact = {
	absolute: 0,
	relative: 0
};
/**
* The tolerance where a contract states none. float32 and complex64: what ONNX's own backend tests use (1e-3 relative, 1e-7 absolute).
* float16, bfloat16, float64 and complex128: the defaults of torch.testing.assert_close (float64's relative 1e-7 is numpy.testing's too).
* All else is exact.
*/
function defaultTolerance(type) {
	switch (type) {
		case "float32":
		case "complex64": return {
			relative: .001,
			absolute: 1e-7
		};
		case "float16": return {
			relative: .001,
			absolute: 1e-5
		};
		case "bfloat16": return {
			relative: .016,
			absolute: 1e-5
		};
		case "float64":
		case "complex128": return {
			relative: 1e-7,
			absolute: 1e-7
		};
		default: return exact;
	}
}
// src/weigh/tolerance-of.ts
/** How far a value of a type may be off on a provider: what is written for both, then for the type, then the type's default; each half for itself. */
function toleranceOf({ golden }, type, provider) {
	const written = golden.tolerance;
	const said = [
		written[`${provider}.${type}`],
		written[type],
		defaultTolerance(type)
	];
	const half = (key) => said.find((it) => it?.[key] !== void 0)?.[key] ?? 0;
	return {
		absolute: half("absolute"),
		relative: half("relative")
	};
}
/** The same for predictions that training wrote. */
function equivalenceTolerance(contract, type, provider) {
	const { absolute, relative } = toleranceOf(contract, type, provider);
	const said = contract.equivalence?.tolerance;
	return {
		absolute: said?.absolute ?? absolute,
		relative: said?.relative ?? relative
	};
}
export { shapeWords as a, signatureMismatches as i, toleranceOf as n, signatureChanges as o, contractChange as r, signatureOfModel as s, equivalenceTolerance as t };
