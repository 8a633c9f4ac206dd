import { t as behaviourCases } from "./contract-Bt9fA5kR.js";
import { r as kindOfCheck } from "./contract-run-MxCQjAd1.js";
// src/weigh/checks-asked.ts
const budgets = [
	"load_ms",
	"p50_ms",
	"p95_ms",
	"p99_ms",
	"rows_per_second",
	"peak_memory_mb",
	"accelerator_memory_mb",
	"size_mb"
];
/** Devices that a contract must be run on. */
function devicesAsked({ providers }) {
	const required = Object.entries(providers).flatMap(([name, it]) => it?.required === false ? [] : [name]);
	return required.length > 0 ? required : ["cpu"];
}
/** Ids of the checks that a contract asks of a run on a device. What is not checked is no pass, so a result without one of them is incomplete. */
function checksAsked(contract, device, golden) {
	const { model, outputs, equivalence, cost } = contract;
	const names = Object.keys(outputs);
	const spent = cost === void 0 || cost.provider !== void 0 && cost.provider !== device ? [] : budgets.filter((key) => cost[key] !== void 0);
	return [
		"load",
		"signature",
		...[
			"sha256",
			"version",
			"opset",
			"ir",
			"domains",
			"operators"
		].filter((key) => model[key] !== void 0).map((key) => `artifact/${key}`),
		...model.metadata.map((key) => `artifact/metadata/${key}`),
		...golden.map((path) => `golden/${path}`),
		...equivalence === void 0 ? [] : ["equivalence"],
		...names.map((name) => `output/${name}`),
		...[...behaviourCases, "largest_batch"].filter((name) => contract.behaviour[name] !== void 0).map((name) => `behaviour/${name}`),
		...lawsAsked(contract).map((law) => `law/${law}`),
		...spent.map((key) => `cost/${key}`),
		...placeAsked(contract, device)
	];
}
/** Laws that hold unless the contract turns them off: rows of a batch only where something counts rows. */
function lawsAsked(contract) {
	const rows = contract.batch === "independent" && batchDimension(contract) !== null;
	return [
		"generated",
		...contract.deterministic ? ["deterministic"] : [],
		...rows ? ["row-independent", "permutation"] : []
	];
}
/** The name in shapes that counts rows; null: nothing does. */
function batchDimension({ batch_dimension, inputs }) {
	if (batch_dimension !== void 0) return batch_dimension;
	return Object.values(inputs).map(({ shape }) => shape?.[0]).find((size) => typeof size === "string") ?? null;
}
function placeAsked({ providers, outputs }, device) {
	const asked = Object.hasOwn(providers, device) ? providers[device] : void 0;
	const shares = [
		"nodes",
		"time",
		"device"
	].filter((key) => asked?.[key] !== void 0);
	const parity = device !== "cpu" && asked !== void 0 && asked.parity;
	return [...shares.map((key) => `provider/${device}/${key}`), ...parity ? Object.keys(outputs).map((name) => `parity/${name}`) : []];
}
/** Checks asked for that a result lacks. A kind that is told by parts (`signature/inputs/amount`) answers for the whole (`signature`). */
function checksMissing(asked, { checks }) {
	const told = new Set(checks.flatMap((check) => [check.id, kindOfCheck(check)]));
	return asked.filter((id) => !told.has(id));
}
export { lawsAsked as a, devicesAsked as i, checksAsked as n, checksMissing as r, batchDimension as t };
