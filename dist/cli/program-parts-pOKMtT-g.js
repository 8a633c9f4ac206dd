import { m as readScript, v as pythonOfCell } from "./python-type-B3l6sXeO.js";
import { a as brokenCharacters, r as isTooLong } from "./markdown-CrLcRuUM.js";
// src/weigh/program-line.ts
/** A line of a program's cell as a place; `at` is the cell's index, `line` is 1-based in it. */
function programLine(program, at, line) {
	const cell = program.cells[at];
	const fileLine = cell?.fileLines[line - 1] ?? line;
	return {
		is: "line",
		path: program.path,
		line,
		endLine: line,
		cell: cell?.cell ?? null,
		fileLine,
		fileEndLine: fileLine
	};
}
// src/weigh/code/naming.ts
/** How far into `a.b(c).d[e].f` a name is followed, and how long what it stands for may get. */
const reach = 12;
const longest = 300;
/** A callee as a dotted name, imports and constructors resolved: `openai.OpenAI().chat.completions.create`. */
function dottedName(expression, { modules }, depth = reach) {
	if (depth === 0) return "?";
	switch (expression.is) {
		case "name": {
			const known = modules.get(expression.name) ?? expression.name;
			return known.length > longest ? "?" : known;
		}
		case "member": return `${dottedName(expression.of, { modules }, depth - 1)}.${expression.name}`;
		case "call": return `${dottedName(expression.callee, { modules }, depth - 1)}()`;
		case "subscript": return `${dottedName(expression.of, { modules }, depth - 1)}[]`;
		case "await": return expression.value === null ? "?" : dottedName(expression.value, { modules }, depth - 1);
		default: return "?";
	}
}
/** Notes what a statement binds. */
function note(statement, naming) {
	if (statement.is === "import") bindImport(statement, naming);
	if (statement.is === "with") {
		for (const { value, target } of statement.items) if (target?.is === "name") naming.modules.set(target.name, dottedName(value, naming));
	}
	if (statement.is !== "assign") return;
	for (const target of statement.targets) {
		const name = target.is === "name" ? target.name : target.is === "member" ? target.name : null;
		if (name === null) continue;
		const known = constantOf(statement.value, naming);
		const isOther = naming.constants.has(name) && naming.constants.get(name) !== known;
		naming.constants.set(name, isOther ? void 0 : known);
		if (target.is === "name" && (statement.value.is === "call" || statement.value.is === "member")) naming.modules.set(name, dottedName(statement.value, naming));
	}
}
/** The value of an expression that a look can tell: a literal, a name for one, what stands in for an absent variable of the environment. */
function constantOf(expression, naming) {
	switch (expression.is) {
		case "constant": return expression.value;
		case "name":
		case "member": return naming.constants.get(expression.name);
		case "unary": {
			const value = constantOf(expression.value, naming);
			return expression.operator === "-" && typeof value === "number" ? -value : void 0;
		}
		case "call": {
			const [, fallback] = expression.arguments;
			return /(?:^|\.)(?:getenv|environ\.get)$/.test(dottedName(expression.callee, naming)) && fallback !== void 0 ? constantOf(fallback.value, naming) : void 0;
		}
		case "binary":
			if (expression.operator !== "or") return void 0;
			return constantOf(expression.left, naming) ?? constantOf(expression.right, naming);
		default: return;
	}
}
function bindImport(statement, { modules }) {
	const { module, names, as } = statement;
	if (names !== null) for (const name of names) modules.set(name.as, module.endsWith(".") ? module + name.name : `${module}.${name.name}`);
	else if (as !== null) modules.set(as, module);
	else modules.set(module.split(".")[0] ?? module, module.split(".")[0] ?? module);
}
// src/read/syntax/visit.ts
/** Every statement and expression below these, outer before inner, in no other order. */
function* visit(statements) {
	const waiting = [...statements].reverse();
	while (waiting.length > 0) {
		const next = waiting.pop();
		if (typeof next !== "object" || next === null) continue;
		if ("is" in next && "from" in next) yield next;
		const parts = Array.isArray(next) ? next : Object.values(next);
		for (let i = parts.length - 1; i >= 0; i -= 1) waiting.push(parts[i]);
	}
}
// src/weigh/flow/scripts.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** The Python of each cell as statements; null where it holds none, or none that can be read. */
function scriptsOf(program) {
	const found = known$1.get(program);
	if (found !== void 0) return found;
	const made = read(program);
	known$1.set(program, made);
	return made;
}
function read(program) {
	let room = brokenCharacters;
	const isLong = isTooLong(program);
	return program.cells.map((cell) => {
		if (cell.kind !== "code" || program.language !== "python" || isLong || cell.cell !== null && cell.text.length > 5e5) return null;
		const python = cell.cell === null ? cell.text : pythonOfCell(cell.text).python;
		const script = readScript(python, room);
		if (script?.broken) room -= script.text.length;
		return script;
	});
}
// src/weigh/code/program-parts.ts
const known = /* @__PURE__ */ new WeakMap();
/** Reads a program's parts, once. Nothing is run: a name stands for what its file says, wherever it says so. */
function programParts(program) {
	const found = known.get(program);
	if (found !== void 0) return found;
	const parts = {
		program,
		calls: [],
		given: [],
		opened: [],
		functions: [],
		classes: [],
		naming: {
			modules: /* @__PURE__ */ new Map(),
			constants: /* @__PURE__ */ new Map()
		}
	};
	const cells = scriptsOf(program).map((script) => script === null ? [] : [...visit(script.statements)]);
	for (const cell of cells) for (const node of cell) note(node, parts.naming);
	for (const [at, cell] of cells.entries()) for (const node of cell) collect(node, at, parts);
	known.set(program, parts);
	return parts;
}
/** The line of its file on which something stands. */
function lineOf(program, at, offset) {
	const line = (scriptsOf(program)[at]?.text ?? "").slice(0, offset).split("\n").length;
	return programLine(program, at, line);
}
/** Whether a name that is bound at one place means the same at another: in the same function, or bound outside of any. */
function reaches(parts, bound, used) {
	const home = homeOf(parts, bound);
	return home === null || home === homeOf(parts, used);
}
function homeOf({ functions }, { at, from }) {
	return functions.findLast((it) => it.at === at && it.from <= from && from < it.to) ?? null;
}
/** What is written there. */
function sourceOf(program, at, { from, to }) {
	return scriptsOf(program)[at]?.text.slice(from, to) ?? "";
}
function collect(node, at, parts) {
	switch (node.is) {
		case "call":
			parts.calls.push({
				name: dottedName(node.callee, parts.naming),
				call: node,
				at
			});
			break;
		case "assign":
			for (const target of node.targets) if (target.is === "name" || target.is === "member") parts.given.push({
				name: target.name,
				value: node.value,
				by: "assign",
				at
			});
			break;
		case "with":
			for (const { value, target } of node.items) if (target?.is === "name") parts.opened.push({
				name: target.name,
				value,
				at
			});
			break;
		case "dict":
			for (const { key, value } of node.entries) if (key?.is === "constant" && typeof key.value === "string") parts.given.push({
				name: key.value,
				value,
				by: "entry",
				at
			});
			break;
		case "class":
			parts.classes.push({
				definition: node,
				at
			});
			break;
		case "function":
			parts.functions.push({
				at,
				from: node.from,
				to: node.to
			});
			noteParameters(node.parameters, at, parts);
			break;
		case "lambda": noteParameters(node.parameters, at, parts);
	}
}
function noteParameters(parameters, at, { given }) {
	for (const { name, fallback } of parameters) if (fallback !== null) given.push({
		name,
		value: fallback,
		by: "parameter",
		at
	});
}
export { scriptsOf as a, dottedName as c, sourceOf as i, programLine as l, programParts as n, visit as o, reaches as r, constantOf as s, lineOf as t };
