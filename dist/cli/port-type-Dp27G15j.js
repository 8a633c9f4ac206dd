import { a as portTypePattern, i as portElements } from "./contract-Bt9fA5kR.js";
// src/read/port-type.ts
const shapeOfType = new RegExp(portTypePattern);
/** The type that a contract's `type` and `shape` name; the shape is that of the tensors inside. Null: it names none. */
function readPortType(text, shape) {
	if (!shapeOfType.test(text)) return null;
	if (isElement(text)) return {
		is: "tensor",
		type: text,
		shape
	};
	const [, outer, inside] = /^(sequence|optional|sparse)\((.*)\)$/.exec(text) ?? [];
	if (outer === "sparse" && inside !== void 0 && isElement(inside)) return {
		is: "sparse-tensor",
		type: inside,
		shape
	};
	if (inside !== void 0 && (outer === "sequence" || outer === "optional")) {
		const of = readPortType(inside, shape);
		return of === null ? null : {
			is: outer,
			of
		};
	}
	const [, key, value] = /^map\(([^,()]+), ?(.*)\)$/.exec(text) ?? [];
	const of = value === void 0 ? null : readPortType(value, shape);
	return key === void 0 || !isElement(key) || of === null ? null : {
		is: "map",
		key,
		of
	};
}
function isElement(text) {
	return portElements.includes(text);
}
/** A type as contracts write it; null for what has no name there. */
function printPortType(it) {
	switch (it.is) {
		case "tensor": return it.type;
		case "sparse-tensor": return `sparse(${it.type})`;
		case "unsupported": return null;
		case "map": {
			const of = printPortType(it.of);
			return of === null ? null : `map(${it.key}, ${of})`;
		}
		case "sequence":
		case "optional": {
			const of = printPortType(it.of);
			return of === null ? null : `${it.is}(${of})`;
		}
		default: return null;
	}
}
/** The shape of the tensors inside a type; null: any rank. */
function shapeOf(it) {
	switch (it.is) {
		case "tensor":
		case "sparse-tensor": return it.shape;
		case "unsupported": return null;
		case "map":
		case "sequence":
		case "optional": return shapeOf(it.of);
		default: return null;
	}
}
export { readPortType as n, shapeOf as r, printPortType as t };
