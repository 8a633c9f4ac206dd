import { _ as strictObject, a as array, d as literal, g as record, l as int, o as boolean, p as number, r as _enum, v as string, y as union } from "./schemas-BPYhEU5I.js";
import { a as givenOf, c as nodeOf, d as nodesIn, i as argument, l as placeOf, m as readScript, n as readType, o as lastName, p as dataTypes, r as typeOf, s as lineAt, t as annotationOf, u as sourceOf } from "./python-type-B3l6sXeO.js";
import { t as mapRead } from "./read-DBX-YYL1.js";
import { c as parseYamlTree, o as nearestFew } from "./slice-oPHFedWp.js";
import { n as lineOf, r as readStrictly } from "./strictly-BYklR1vp.js";
import { n as whyUnreadable } from "./metrics-itPHRqYs.js";
// src/read/data-contract/blank.ts
/** A contract that says nothing yet. */
function blankContract(format) {
	return {
		format,
		name: null,
		version: null,
		snapshot: null,
		snapshotFile: null,
		grain: null,
		entity: null,
		key: null,
		label: {
			id: null,
			column: null,
			definition: null,
			time: null,
			delay: null
		},
		time: null,
		freshness: null,
		join: null,
		split: null,
		columns: [],
		sensitive: null
	};
}
/** A column of which only the name is known. */
function blankColumn(name, line, table = null) {
	return {
		name,
		line,
		table,
		type: null,
		nulls: null,
		min: null,
		max: null,
		categories: null,
		unit: null,
		sensitive: null
	};
}
// src/read/data-contract/told.ts
/** The entry of a map under the first of these keys that it has. */
function entryAt(node, ...keys) {
	if (node?.is !== "map") return null;
	for (const key of keys) {
		const entry = node.entries.find((it) => it.key === key);
		if (entry !== void 0 && entry.value.is !== "null") return entry;
	}
	return null;
}
/** A text or number under a key, as text. */
function textAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	const text = entry === null ? null : scalarText(entry.value);
	return entry === null || text === null || text.trim() === "" ? null : {
		value: text,
		line: entry.line
	};
}
/** One name, or a list of names. */
function namesAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	if (entry === null) return null;
	const names = (entry.value.is === "list" ? entry.value.items : [entry.value]).flatMap((item) => scalarText(item) ?? []);
	return names.length === 0 ? null : {
		value: names,
		line: entry.line
	};
}
/** An end of a range: numbers as numbers; what has no end is no bound. */
function boundAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	if (entry?.value.is === "number") return Number.isFinite(entry.value.value) ? {
		value: entry.value.value + 0,
		line: entry.line
	} : null;
	return entry?.value.is === "string" ? {
		value: entry.value.value,
		line: entry.line
	} : null;
}
function flagAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	return entry?.value.is === "boolean" ? {
		value: entry.value.value,
		line: entry.line
	} : null;
}
/** The maps of a list. */
function itemsAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	return entry?.value.is === "list" ? entry.value.items.filter(({ is }) => is === "map") : [];
}
/** A plain value as text; numbers as they were written. */
function scalarText(node) {
	if (node.is === "number") return node.text;
	if (node.is === "string") return node.value;
	return node.is === "boolean" ? String(node.value) : null;
}
// src/read/data-contract/expectation.ts
/** What one expectation says of a column: Great Expectations' own, and the tests of dbt that are named after them. */
function expectColumn(column, expectation, given, line) {
	const mostly = boundAt(given, "mostly");
	const share = typeof mostly?.value === "number" ? Number((1 - mostly.value).toPrecision(12)) : 0;
	const at = (value) => ({
		value,
		line
	});
	switch (expectation) {
		case "not_be_null":
			column.nulls = at(share);
			return;
		case "be_between":
			if (share > 0) return;
			column.min ??= boundAt(given, "min_value");
			column.max ??= boundAt(given, "max_value");
			return;
		case "be_in_set":
			if (share === 0) column.categories ??= namesAt(given, "value_set", "values");
			return;
		case "be_of_type":
		case "be_in_type_list": {
			const known = [(textAt(given, "type_", "column_type", "type") ?? namesAt(given, "type_list", "column_type_list"))?.value ?? []].flat().flatMap((name) => typeOf(name) ?? []);
			if (known[0] !== void 0 && new Set(known).size === 1) column.type ??= at(known[0]);
			return;
		}
		default: return;
	}
}
/** `expect_column_values_to_be_between` and `ExpectColumnValuesToBeBetween` in their short form. */
function expectationName(written) {
	return written.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase().replace(/^.*\./, "").replace(/^expect_column_values_to_/, "");
}
/** The columns that an expectation over several says are one key. */
function uniqueTogether(expectation, given) {
	if (/^expect_compound_columns_to_be_unique$|^unique_combination_of_columns$/.test(expectation)) return namesAt(given, "column_list", "combination_of_columns");
	const column = expectation === "be_unique" ? entryAt(given, "column") : null;
	return column?.value.is === "string" ? {
		value: [column.value.value],
		line: column.line
	} : null;
}
// src/read/data-contract/told-keys.ts
const one = ({ value, line }) => ({
	value: value.join(", "),
	line
});
/** What people call the pieces where a format leaves the names to them, letters only. The first that says a piece stands. */
const pieces = {};
const under = (names, tell) => {
	for (const name of names) pieces[name] = tell;
};
under([
	"grain",
	"granularity",
	"datagranularity",
	"entitygrain",
	"rowgrain"
], (it, told) => {
	it.grain ??= one(told);
});
under([
	"entity",
	"entities",
	"entitykey",
	"entitykeys",
	"entitycolumn"
], (it, told) => {
	it.entity ??= told;
});
under([
	"key",
	"primarykey",
	"primarykeys",
	"uniquekey"
], (it, told) => {
	it.key ??= told;
});
under([
	"label",
	"target",
	"labelcolumn",
	"targetcolumn"
], (it, told) => {
	it.label.column ??= one(told);
});
under([
	"labeldefinition",
	"targetdefinition",
	"labelmeaning"
], (it, told) => {
	it.label.definition ??= one(told);
});
under([
	"labeltime",
	"labeltimestamp",
	"labelavailableat",
	"labelavailability"
], (it, told) => {
	it.label.time ??= one(told);
});
under([
	"labeldelay",
	"labellag",
	"labelmaturity",
	"labelwindow",
	"labelmaturation"
], (it, told) => {
	it.label.delay ??= one(told);
});
under(["labelid", "labelversion"], (it, told) => {
	it.label.id ??= one(told);
});
under([
	"eventtime",
	"eventtimestamp",
	"featuretime",
	"featurestime",
	"timecolumn",
	"timestampfield",
	"timestampcolumn"
], (it, told) => {
	it.time ??= told;
});
under([
	"freshness",
	"freshnesssla",
	"featuresfreshness",
	"featurefreshness"
], (it, told) => {
	it.freshness ??= one(told);
});
under([
	"join",
	"joinrule",
	"featuresjoin",
	"pointintime",
	"pointintimejoin",
	"pointintimejoinrule",
	"pitjoin"
], (it, told) => {
	it.join ??= one(told);
});
under([
	"split",
	"splitpolicy",
	"splitstrategy",
	"trainteststrategy",
	"traintestsplit"
], (it, told) => {
	it.split ??= {
		line: told.line,
		value: {
			policy: told.value.join(", "),
			by: [],
			rest: {}
		}
	};
});
under([
	"snapshot",
	"snapshotid",
	"datasnapshot",
	"datasetversion",
	"datasetsnapshot",
	"dataversion"
], (it, told) => {
	it.snapshot ??= one(told);
});
under(["contractversion", "datacontractversion"], (it, told) => {
	it.version ??= one(told);
});
under([
	"sensitive",
	"sensitivecolumns",
	"sensitivefields",
	"pii",
	"piicolumns"
], (it, told) => {
	it.sensitive ??= told;
});
/** Takes up what a free name says of the contract, where the name is one that people use for it. */
function tell(contract, name, told) {
	pieces[letters(name)]?.(contract, told);
}
/** Takes up what a free map says, nested maps by their joined names: `label: {definition: …}`. */
function tellAll(contract, node, before = "") {
	if (node?.is !== "map") return;
	for (const { key, value, line } of node.entries) {
		const name = before + key;
		if (value.is === "map") tellAll(contract, value, name);
		else tell(contract, name, {
			value: textsOf(value),
			line
		});
	}
}
/** The same for a list of `{property, value}`, as data contracts of the open standard have it. */
function tellProperties(contract, node) {
	for (const item of itemsAt(node, "customProperties")) {
		const name = textAt(item, "property");
		const value = item.is === "map" ? item.entries.find(({ key }) => key === "value") : void 0;
		if (name === null || value === void 0) continue;
		if (value.value.is === "map") tellAll(contract, value.value, name.value);
		else tell(contract, name.value, {
			value: textsOf(value.value),
			line: value.line
		});
	}
}
/** What a free name says of a column: its unit, or that it is sensitive. */
function tellColumn(column, name, { value, line }) {
	const plain = letters(name);
	if ([
		"unit",
		"units",
		"unitofmeasure"
	].includes(plain)) column.unit ??= {
		value,
		line
	};
	if ([
		"pii",
		"ispii",
		"containspii",
		"sensitive",
		"issensitive",
		"personal",
		"personaldata",
		"gdpr"
	].includes(plain)) column.sensitive ??= {
		value: !/^(?:false|no|none|0)$/i.test(value.trim()),
		line
	};
	if ([
		"classification",
		"dataclassification",
		"sensitivity",
		"datasensitivity"
	].includes(plain)) column.sensitive ??= {
		value: isSensitiveWord(value),
		line
	};
}
/** Classes of data that belong in no feature, log or output. What is merely confidential or internal may be used. */
function isSensitiveWord(word) {
	return /(?:^|[\W_])(?:pii|spii|phi|pci|gdpr|personal|sensitive|secret|restricted|special|highly|health)(?:$|[\W_])/i.test(word) && !/(?:^|[\W_])(?:non|not|no)[\W_]/i.test(word);
}
function letters(name) {
	return name.toLowerCase().replace(/[^a-z]/g, "");
}
function textsOf(node) {
	return (node.is === "list" ? node.items : [node]).flatMap((item) => scalarText(item) ?? []);
}
// src/read/data-contract/dbt.ts
const kinds$1 = [
	"models",
	"sources",
	"seeds",
	"snapshots"
];
/** Whether a tree is a `schema.yml` of dbt: a list of models, sources, seeds or snapshots, each by its name. */
function isDbt(root) {
	return kinds$1.some((kind) => {
		const items = itemsAt(root, kind);
		return items.length > 0 && items.every((item) => textAt(item, "name") !== null);
	});
}
/** A `schema.yml` of dbt. What it has no word for is taken from `meta`, of the model and of a column. */
function readDbt(root) {
	const contract = blankContract("dbt");
	const sources = itemsAt(root, "sources");
	const tables = [...[
		"models",
		"seeds",
		"snapshots"
	].flatMap((kind) => itemsAt(root, kind)), ...sources.flatMap((it) => itemsAt(it, "tables"))];
	for (const source of sources) contract.freshness ??= freshnessOf(source);
	for (const table of tables) addTable(contract, table);
	return contract;
}
function addTable(contract, table) {
	const name = textAt(table, "name");
	contract.name ??= name;
	contract.version ??= textAt(table, "latest_version");
	contract.freshness ??= freshnessOf(table) ?? freshnessOf(entryAt(table, "config")?.value);
	contract.time ??= namesAt(entryAt(table, "config")?.value, "event_time");
	for (const place of [table, entryAt(table, "config")?.value]) tellAll(contract, entryAt(place, "meta")?.value);
	for (const constraint of itemsAt(table, "constraints")) if (textAt(constraint, "type")?.value === "primary_key") contract.key ??= namesAt(constraint, "columns");
	for (const test of testsOf(table)) contract.key ??= uniqueTogether(test.name, test.given);
	const unique = itemsAt(table, "columns").flatMap((node) => addColumn$1(contract, node, name?.value ?? null) ?? []);
	if (unique.length === 1) contract.key ??= unique[0] ?? null;
}
/** A column; where its values are unique and never missing it answers that it could be the key. */
function addColumn$1(contract, node, table) {
	const name = textAt(node, "name");
	if (name === null) return null;
	const column = blankColumn(name.value, name.line, table);
	const written = textAt(node, "data_type");
	const type = written === null ? null : typeOf(written.value);
	if (written !== null && type !== null) column.type = {
		value: type,
		line: written.line
	};
	const tests = testsOf(node);
	for (const { name: test, given, line } of tests) if (test === "not_null") column.nulls = {
		value: 0,
		line
	};
	else if (test === "accepted_values") column.categories ??= namesAt(given, "values");
	else if (test === "accepted_range") expectColumn(column, "be_between", given, line);
	else expectColumn(column, test, given, line);
	const constraints = itemsAt(node, "constraints").flatMap((it) => textAt(it, "type") ?? []);
	const primary = constraints.find(({ value }) => value === "primary_key");
	const missing = constraints.find(({ value }) => value === "not_null") ?? primary;
	if (missing !== void 0) column.nulls ??= {
		value: 0,
		line: missing.line
	};
	const unique = tests.find((test) => test.name === "unique");
	if (primary !== void 0) contract.key ??= {
		value: [name.value],
		line: primary.line
	};
	addMeta(column, node);
	contract.columns.push(column);
	return unique !== void 0 && column.nulls?.value === 0 ? {
		value: [name.value],
		line: unique.line
	} : null;
}
function addMeta(column, node) {
	const config = entryAt(node, "config")?.value;
	for (const meta of [entryAt(node, "meta")?.value, entryAt(config, "meta")?.value]) for (const { key } of meta?.is === "map" ? meta.entries : []) {
		const value = textAt(meta, key);
		if (value !== null) tellColumn(column, key, value);
	}
	const tags = namesAt(node, "tags") ?? namesAt(config, "tags");
	if (tags?.value.some(isSensitiveWord)) column.sensitive ??= {
		value: true,
		line: tags.line
	};
}
/** Tests, each as a word or as a map of one: `not_null`, `accepted_values: {values: […]}`; arguments may stand below `arguments`. */
function testsOf(node) {
	return ["tests", "data_tests"].flatMap((key) => {
		const list = entryAt(node, key)?.value;
		if (list?.is !== "list") return [];
		return list.items.flatMap((item) => {
			const word = scalarText(item);
			if (word !== null) return [{
				name: expectationName(word),
				given: null,
				line: item.line
			}];
			const entry = item.is === "map" ? item.entries[0] : void 0;
			if (entry === void 0) return [];
			const given = entryAt(entry.value, "arguments")?.value ?? entry.value;
			return [{
				name: expectationName(entry.key),
				given,
				line: entry.line
			}];
		});
	});
}
/** `freshness: {error_after: {count: 24, period: hour}}` as words. */
function freshnessOf(node) {
	const freshness = entryAt(node, "freshness");
	const after = freshness === null ? null : entryAt(freshness.value, "error_after") ?? entryAt(freshness.value, "warn_after", "build_after");
	const [count, period] = [textAt(after?.value, "count"), textAt(after?.value, "period")];
	return after === null || count === null || period === null ? null : {
		value: `${count.value} ${period.value}`,
		line: after.line
	};
}
// src/read/data-contract/great-expectations.ts
/** Whether a tree is an expectation suite: of version 0 or 1. */
function isSuite(root) {
	const first = itemsAt(root, "expectations")[0];
	return textAt(first, "expectation_type", "type")?.value.startsWith("expect_") || entryAt(root, "expectations")?.value.is === "list" && textAt(root, "expectation_suite_name") !== null;
}
/** A Great Expectations suite. What it has no word for is taken from `meta`, of the suite and of an expectation. */
function readSuite(root) {
	const contract = {
		...blankContract("great-expectations"),
		name: textAt(root, "expectation_suite_name", "name")
	};
	const compound = [];
	const unique = [];
	tellAll(contract, entryAt(root, "meta")?.value);
	for (const item of itemsAt(root, "expectations")) {
		const type = textAt(item, "expectation_type", "type");
		const given = entryAt(item, "kwargs")?.value ?? null;
		if (type === null) continue;
		const expectation = expectationName(type.value);
		const together = uniqueTogether(expectation, given);
		if (together !== null) (together.value.length > 1 ? compound : unique).push(together);
		const listed = expectation.startsWith("expect_table_columns_to_match") ? namesAt(given, "column_list", "column_set") : null;
		for (const name of listed?.value ?? []) columnOf$4(contract, name, listed?.line ?? type.line);
		const named = textAt(given, "column");
		if (named === null) continue;
		const column = columnOf$4(contract, named.value, named.line);
		expectColumn(column, expectation, given, type.line);
		const meta = entryAt(item, "meta")?.value;
		for (const { key } of meta?.is === "map" ? meta.entries : []) {
			const value = textAt(meta, key);
			if (value !== null) tellColumn(column, key, value);
		}
	}
	contract.key ??= compound[0] ?? (unique.length === 1 ? unique[0] ?? null : null);
	return contract;
}
function columnOf$4(contract, name, line) {
	const known = contract.columns.find((column) => column.name === name);
	if (known !== void 0) return known;
	const column = blankColumn(name, line);
	contract.columns.push(column);
	return column;
}
// src/read/data-contract/odcs-column.ts
/** A property of an object (version 3) or a column of a table (version 2). */
function odcsColumn(node, column) {
	const options = entryAt(node, "logicalTypeOptions")?.value;
	const written = textAt(node, "logicalType") ?? textAt(node, "physicalType");
	const physical = textAt(node, "physicalType");
	const type = written === null ? null : (written.value === "number" && physical !== null ? typeOf(physical.value) : null) ?? typeOf(written.value);
	column.type = written === null || type === null ? null : {
		value: type,
		line: written.line
	};
	const required = flagAt(node, "required");
	const nullable = flagAt(node, "isNullable");
	if (required !== null) column.nulls = {
		value: required.value ? 0 : 1,
		line: required.line
	};
	else if (nullable !== null) column.nulls = {
		value: nullable.value ? 1 : 0,
		line: nullable.line
	};
	column.min = boundAt(options, "minimum", "exclusiveMinimum");
	column.max = boundAt(options, "maximum", "exclusiveMaximum");
	column.categories = enumOf(node) ?? namesAt(options, "enum");
	column.unit = textAt(node, "unit") ?? textAt(options, "unit");
	addClass(column, node);
	for (const item of itemsAt(node, "customProperties")) {
		const [name, value] = [textAt(item, "property"), textAt(item, "value")];
		if (name !== null && value !== null) tellColumn(column, name.value, value);
	}
	for (const rule of itemsAt(node, "quality")) addRule(column, rule);
	return column;
}
/** Values, or maps with a value each. */
function enumOf(node) {
	const entry = entryAt(node, "enum");
	if (entry?.value.is !== "list") return null;
	const values = entry.value.items.flatMap((item) => item.is === "map" ? textAt(item, "value")?.value ?? [] : scalarText(item) ?? []);
	return values.length === 0 ? null : {
		value: values,
		line: entry.line
	};
}
function addClass(column, node) {
	const classified = textAt(node, "classification");
	const tags = namesAt(node, "tags");
	if (classified !== null) column.sensitive = {
		value: isSensitiveWord(classified.value),
		line: classified.line
	};
	if (tags?.value.some(isSensitiveWord)) column.sensitive = {
		value: true,
		line: tags.line
	};
}
/** Rules of the standard's library: nulls as a share, values out of a list. */
function addRule(column, rule) {
	const metric = textAt(rule, "metric", "rule");
	const most = boundAt(rule, "mustBe", "mustBeLessOrEqualTo", "mustBeLessThan");
	if (metric === null) return;
	const arguments_ = entryAt(rule, "arguments")?.value;
	if (metric.value === "nullValues" && typeof most?.value === "number") {
		const percent = /^percent/i.test(textAt(rule, "unit")?.value ?? "");
		if (most.value === 0 || percent) column.nulls = {
			value: percent ? most.value / 100 : 0,
			line: metric.line
		};
	}
	if (/^(?:invalidValues|validValues)$/.test(metric.value)) column.categories ??= namesAt(arguments_, "validValues") ?? namesAt(rule, "validValues");
}
// src/read/data-contract/odcs.ts
/** Whether a tree is a contract of the Open Data Contract Standard: version 3 has a schema of objects, version 2 a dataset of tables. */
function isOdcs(root) {
	const version = textAt(root, "apiVersion", "standardVersion", "templateName")?.value ?? "";
	const kind = textAt(root, "kind")?.value;
	const tables = itemsAt(root, "schema").length + itemsAt(root, "dataset").length;
	return /^v?[23]\./.test(version) && kind !== void 0 || kind === "DataContract" && tables > 0 || /^v?[23]\./.test(version) && tables > 0;
}
/** A contract of the Open Data Contract Standard, version 2 or 3. What it has no word for is taken from its custom properties. */
function readOdcs(root) {
	const contract = {
		...blankContract("odcs"),
		name: textAt(root, "name", "datasetName", "quantumName"),
		version: textAt(root, "version")
	};
	const tables = [...itemsAt(root, "schema"), ...itemsAt(root, "dataset")];
	tellProperties(contract, root);
	for (const table of tables) {
		const name = textAt(table, "name", "table")?.value ?? null;
		contract.grain ??= textAt(table, "dataGranularityDescription", "dataGranularity");
		const keys = [];
		const all = [...itemsAt(table, "properties"), ...itemsAt(table, "columns")];
		for (const property of all) addColumn(contract, property, name, keys);
		const sorted = keys.sort((a, b) => a.position - b.position);
		if (sorted[0] !== void 0) contract.key ??= {
			value: sorted.map((it) => it.name),
			line: sorted[0].line
		};
		tellProperties(contract, table);
	}
	for (const sla of itemsAt(root, "slaProperties")) addSla(contract, sla);
	return contract;
}
function addColumn(contract, property, table, keys) {
	const name = textAt(property, "name", "column");
	if (name === null) return;
	const column = odcsColumn(property, blankColumn(name.value, name.line, table));
	contract.columns.push(column);
	const primary = flagAt(property, "primaryKey", "isPrimaryKey", "isPrimary");
	const position = entryAt(property, "primaryKeyPosition")?.value;
	if (primary?.value === true) keys.push({
		name: name.value,
		line: primary.line,
		position: position?.is === "number" ? position.value : keys.length
	});
}
/** How late data may come: the standard prefers `latency` to `freshness`; a frequency of updates says it too. */
function addSla(contract, sla) {
	const property = textAt(sla, "property");
	const value = textAt(sla, "value");
	if (property === null || value === null || !/^(?:freshness|latency|ly|frequency|fy)$/i.test(property.value)) return;
	const unit = textAt(sla, "unit");
	contract.freshness ??= {
		value: `${property.value} ${value.value}${unit === null ? "" : ` ${unit.value}`}`,
		line: value.line
	};
}
// src/model/data-file.ts
const words = string().min(1);
const scalar = union([
	string(),
	number(),
	boolean()
], { error: "write a text, a number, true or false" });
const names = union([words, array(words).min(1)], { error: "write the name of a column, or a list of them" });
const bound = union([number(), words], { error: "write a number, or a date" });
const share = number().min(0).max(1);
const column = strictObject({
	type: _enum(dataTypes).optional(),
	unit: words.optional().describe("EUR, h, m/s; `count` or `ratio` where it has none."),
	min: bound.optional(),
	max: bound.optional(),
	categories: array(scalar).min(1).optional().describe("Every value is one of these."),
	nulls: union([share, boolean()], { error: "write a share from 0 to 1, or true or false" }).optional().describe("Largest share of rows that lack it; true: any, false: none."),
	sensitive: boolean().optional().describe("Never a feature, never logged or shown."),
	meaning: words.optional()
});
const label = strictObject({
	id: words.optional().describe("Name and version of the definition: chargeback-60d@2; what metrics state as `data.label`."),
	column: words.optional(),
	definition: words.optional().describe("What makes a row positive, or what the value measures."),
	time: words.optional().describe("Column, or moment, at which the label is known."),
	delay: words.optional().describe("How long after the prediction that is.")
});
const features = strictObject({
	time: names.optional().describe("Column that says when a row was true."),
	freshness: words.optional().describe("How old a feature may be when it is used."),
	join: words.optional().describe("Which values a row may see: as of its time, never later.")
});
const split = strictObject({
	policy: words.describe("time, group, random, or in your words."),
	by: names.optional().describe("Columns that order or group the rows."),
	train_from: words.optional(),
	train_until: words.optional(),
	validate_from: words.optional(),
	test_from: words.optional(),
	until: words.optional(),
	gap_days: number().min(0).optional().describe("Rows left out between training and evaluation."),
	shares: record(words, share).optional().describe("train: 0.8, test: 0.2"),
	seed: union([int(), words]).optional()
});
/** `data.yml`: what a model is trained and judged on. Strict, as every file that people write; everything but `version` may be left out. */
const dataFile = strictObject({
	version: literal(1),
	contract: union([number(), words], { error: "write a number, or a version" }).optional().describe("Of this contract: raise it when a breaking change is meant."),
	name: words.optional(),
	owner: words.optional(),
	snapshot: union([words, strictObject({
		id: words.optional(),
		file: words.optional().describe("A file that DVC or Git LFS keeps: its digest is the identity.")
	})], { error: "write its id, or {id, file}" }).optional(),
	grain: words.optional().describe("What one row is."),
	entity: names.optional().describe("Columns whose rows belong together: a customer, a card."),
	key: names.optional().describe("Columns that tell a row from all others."),
	label: label.optional(),
	features: features.optional(),
	split: union([words, split], { error: "write the policy, or {policy, by, …}" }).optional(),
	columns: record(words, column).default({}),
	sensitive: array(words).optional().describe("Columns that are never a feature, never logged or shown; [] where there is none."),
	retention: words.optional()
});
// src/read/data-contract/own.ts
/** The keys of a data contract of ours; a file with none of them is another format's. */
const ownKeys = new Set(Object.keys(dataFile.shape).filter((key) => ![
	"version",
	"name",
	"owner"
].includes(key)));
/** A data contract in our own format, strictly: every mistake is named at once, with its line and what to write. */
function readOwnDataContract(text, from) {
	let root = null;
	const read = readStrictly(text, from, {
		schema: dataFile,
		empty: "the data contract is empty or no map; `mle-review contract data FILE` drafts one from a CSV.",
		reason: "invalid-data-contract",
		further: (file, node) => {
			root = node;
			return strayNames(file, node);
		}
	});
	return mapRead(read, () => contractOf$1(root));
}
/** Ranges that hold nothing, and sensitive columns that are one letter away from one that is listed. */
function strayNames({ columns, sensitive = [] }, root) {
	const nearest = nearestFew(50);
	const names = Object.keys(columns);
	const ranges = names.flatMap((name) => {
		const { min, max } = columns[name] ?? {};
		if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
		return [{
			line: lineOf(root, ["columns", name]),
			what: `columns.${name}: min ${min} is above max ${max}.`
		}];
	});
	const strays = sensitive.flatMap((name, i) => {
		const near = Object.hasOwn(columns, name) ? null : nearest(name, names);
		return near === null ? [] : [{
			line: lineOf(root, ["sensitive", i]),
			what: `sensitive: \`${name}\` is no column; did you mean \`${near}\`?`
		}];
	});
	return [...ranges, ...strays];
}
function contractOf$1(root) {
	const at = (key) => entryAt(root, key)?.value;
	const [snapshot, label, features] = [
		at("snapshot"),
		at("label"),
		at("features")
	];
	const sensitive = entryAt(root, "sensitive");
	const columns = at("columns");
	return {
		...blankContract("own"),
		name: textAt(root, "name"),
		version: textAt(root, "contract"),
		snapshot: snapshot?.is === "map" ? textAt(snapshot, "id") : textAt(root, "snapshot"),
		snapshotFile: textAt(snapshot, "file"),
		grain: textAt(root, "grain"),
		entity: namesAt(root, "entity"),
		key: namesAt(root, "key"),
		label: {
			id: textAt(label, "id"),
			column: textAt(label, "column"),
			definition: textAt(label, "definition"),
			time: textAt(label, "time"),
			delay: textAt(label, "delay")
		},
		time: namesAt(features, "time"),
		freshness: textAt(features, "freshness"),
		join: textAt(features, "join"),
		split: splitOf(root),
		columns: columns?.is === "map" ? columns.entries.map(({ key, line, value }) => columnOf$3(key, line, value)) : [],
		sensitive: sensitive === null ? null : {
			value: namesAt(root, "sensitive")?.value ?? [],
			line: sensitive.line
		}
	};
}
function splitOf(root) {
	const entry = entryAt(root, "split");
	if (entry === null) return null;
	const { line, value } = entry;
	if (value.is !== "map") return {
		line,
		value: {
			policy: scalarText(value) ?? "",
			by: [],
			rest: {}
		}
	};
	const rest = Object.fromEntries(["gap_days", "seed"].flatMap((key) => textOf(value, key)));
	const shares = entryAt(value, "shares")?.value;
	const told = shares?.is === "map" ? shares.entries.map((share) => [`share of ${share.key}`, scalarText(share.value) ?? ""]) : [];
	return {
		line,
		value: {
			policy: textAt(value, "policy")?.value ?? "",
			by: namesAt(value, "by")?.value ?? [],
			rest: {
				...rest,
				...Object.fromEntries(told)
			}
		}
	};
}
function textOf(node, key) {
	const text = textAt(node, key);
	return text === null ? [] : [[key, text.value]];
}
function columnOf$3(name, line, node) {
	const nulls = entryAt(node, "nulls");
	const sensitive = entryAt(node, "sensitive");
	const share = nulls?.value.is === "boolean" ? Number(nulls.value.value) : nulls?.value.is === "number" ? nulls.value.value : null;
	return {
		...blankColumn(name, line),
		type: textAt(node, "type"),
		nulls: nulls === null || share === null ? null : {
			value: share,
			line: nulls.line
		},
		min: boundAt(node, "min"),
		max: boundAt(node, "max"),
		categories: namesAt(node, "categories"),
		unit: textAt(node, "unit"),
		sensitive: sensitive?.value.is === "boolean" ? {
			value: sensitive.value.value,
			line: sensitive.line
		} : null
	};
}
// src/read/data-contract/python-calls.ts
/** Calls by these names, wherever they stand: at the top level, in a function, as a decorator. */
function callsOf(statements, names) {
	return [...nodesIn(statements)].flatMap((node) => {
		const callee = node.is === "call" ? lastName(node.callee) : null;
		return node.is === "call" && callee !== null && names.test(callee) ? [{
			callee,
			arguments: node.arguments,
			at: node
		}] : [];
	});
}
// src/read/data-contract/python-field.ts
/** Names that pandera's checks and pydantic's constraints have for one thing. */
const least = [
	"ge",
	"gt",
	"greater_than_or_equal_to",
	"greater_than",
	"min_value"
];
const most = [
	"le",
	"lt",
	"less_than_or_equal_to",
	"less_than",
	"max_value"
];
/** Constraints that a field's call gives by name: `Field(ge=0, isin=[…], nullable=True, metadata={…})`. */
function constrain(column, arguments_, place) {
	const given = givenOf(arguments_, place);
	column.min ??= boundAt(given, ...least);
	column.max ??= boundAt(given, ...most);
	column.categories ??= namesAt(given, "isin", "eq");
	const range = entryAt(given, "in_range")?.value ?? entryAt(given, "between")?.value;
	if (range?.is === "map") bounds(column, boundAt(range, "min_value"), boundAt(range, "max_value"));
	const nullable = flagAt(given, "nullable");
	if (nullable !== null) column.nulls = {
		value: nullable.value ? 1 : 0,
		line: nullable.line
	};
	for (const key of [
		"metadata",
		"json_schema_extra",
		"tags",
		"labels"
	]) tellColumnAll(column, entryAt(given, key)?.value);
	for (const key of [
		"unit",
		"pii",
		"sensitive"
	]) {
		const value = textAt(given, key);
		if (value !== null) tellColumn(column, key, value);
	}
}
/** What a map says of a column. */
function tellColumnAll(column, node) {
	if (node?.is !== "map") return;
	for (const { key } of node.entries) {
		const value = textAt(node, key);
		if (value !== null) tellColumn(column, key, value);
	}
}
/** pandera's checks: one, or a list of them. */
function check(column, checks, place) {
	if (checks?.is === "list") for (const one of checks.items) check(column, one, place);
	if (checks?.is !== "call") return;
	const name = lastName(checks.callee) ?? "";
	const [first, second] = checks.arguments.map(({ value }) => value);
	const named = (value) => givenOf([{
		is: "plain",
		keyword: "it",
		value
	}], place);
	const bound = (it) => it ? boundAt(named(it), "it") : null;
	if (least.includes(name)) column.min ??= bound(first);
	if (most.includes(name)) column.max ??= bound(first);
	if (name === "in_range" || name === "between") bounds(column, bound(argument(checks.arguments, "min_value", 0)), bound(argument(checks.arguments, "max_value", 1) ?? second));
	if (name === "isin" && first !== void 0) column.categories ??= namesAt(named(first), "it");
}
function bounds(column, low, high) {
	column.min ??= low;
	column.max ??= high;
}
/** What a schema's own call or configuration says: its name, its key, its metadata. */
function describe(contract, given) {
	contract.name ??= textAt(given, "name", "title");
	contract.key ??= namesAt(given, "unique");
	for (const key of [
		"metadata",
		"json_schema_extra",
		"tags",
		"labels"
	]) tellAll(contract, entryAt(given, key)?.value);
}
// src/read/data-contract/feast.ts
/** Feast's feature views with their entities and sources. Feast joins as of the source's timestamp, no further back than `ttl`. */
function readFeast(statements, place) {
	const views = callsOf(statements, /^(?:\w*FeatureView|\w+_feature_view)$/);
	if (views.length === 0) return null;
	const contract = blankContract("feast");
	const entities = new Map(callsOf(statements, /^Entity$/).map((it) => [textAt(givenOf(it.arguments, place), "name")?.value, it]));
	for (const view of views) addView(contract, view, place);
	for (const { arguments: given } of entities.values()) {
		const keys = namesAt(givenOf(given, place), "join_keys", "join_key") ?? namesAt(givenOf(given, place), "name");
		if (keys === null) continue;
		contract.entity = {
			line: contract.entity?.line ?? keys.line,
			value: [...contract.entity?.value ?? [], ...keys.value]
		};
	}
	contract.key = contract.entity;
	return contract;
}
function addView(contract, { arguments: given }, place) {
	const said = givenOf(given, place);
	const name = textAt(said, "name");
	contract.name ??= name;
	tellAll(contract, entryAt(said, "tags")?.value);
	const ttl = argument(given, "ttl");
	if (ttl !== null) contract.freshness ??= {
		value: sourceOf(ttl, place),
		line: lineAt(place, ttl.from)
	};
	for (const key of [
		"source",
		"batch_source",
		"stream_source",
		"sources"
	]) {
		const source = resolved(argument(given, key), place);
		const time = source?.is === "call" ? namesAt(givenOf(source.arguments, place), "timestamp_field", "event_timestamp_column") : null;
		contract.time ??= time;
		if (time !== null) contract.join ??= {
			value: `as of ${time.value.join(", ")}`,
			line: time.line
		};
	}
	const fields = resolved(argument(given, "schema") ?? argument(given, "features"), place);
	for (const field of fields?.is === "list" ? fields.items : []) {
		const column = columnOf$2(field, name?.value ?? null, place);
		if (column !== null) contract.columns.push(column);
	}
}
/** `Field(name="trips", dtype=Int64)`, and `Feature(…)` of earlier versions. */
function columnOf$2(field, table, place) {
	if (field.is !== "call" || !/^(?:Field|Feature)$/.test(lastName(field.callee) ?? "")) return null;
	const said = givenOf(field.arguments, place);
	const positional = argument(field.arguments, "name", 0);
	const named = positional === null ? null : nodeOf(positional, place);
	if (named?.is !== "string") return null;
	const column = blankColumn(named.value, named.line, table);
	const type = argument(field.arguments, "dtype", 1);
	const read = type === null ? null : readType(type, place);
	if (read?.type != null) column.type = {
		value: read.type,
		line: column.line
	};
	tellColumnAll(column, entryAt(said, "tags")?.value ?? entryAt(said, "labels")?.value);
	return column;
}
function resolved(expression, { names }) {
	return expression?.is === "name" ? names.get(expression.name) ?? null : expression;
}
// src/read/data-contract/pandera-schema.ts
/** pandera's schemas that are made by a call: `pa.DataFrameSchema({"amount": pa.Column(float, pa.Check.ge(0))})`. */
function readSchemas(statements, place) {
	const schemas = callsOf(statements, /^DataFrameSchema$/);
	if (schemas.length === 0) return null;
	const contract = blankContract("pandera");
	for (const { arguments: given, at } of schemas) {
		const map = argument(given, "columns", 0);
		const table = [...place.names].find(([, value]) => value === at)?.[0] ?? null;
		describe(contract, givenOf(given, place));
		for (const { key, value } of map?.is === "dict" ? map.entries : []) if (key?.is === "constant" && typeof key.value === "string") contract.columns.push(columnOf$1(key.value, value, table, place));
	}
	return contract;
}
function columnOf$1(name, value, table, place) {
	const line = lineAt(place, value.from);
	const column = blankColumn(name, line, table);
	if (value.is !== "call" || lastName(value.callee) !== "Column") return column;
	const type = argument(value.arguments, "dtype", 0);
	const read = type === null ? null : readType(type, place);
	if (read?.type != null) column.type = {
		value: read.type,
		line
	};
	column.nulls = {
		value: 0,
		line
	};
	check(column, argument(value.arguments, "checks", 1), place);
	constrain(column, value.arguments, place);
	return column;
}
// src/read/data-contract/python-class.ts
const kinds = [["pandera", /^(?:DataFrameModel|SchemaModel)$/], ["pydantic", /^(?:BaseModel|SQLModel)$/]];
/** Classes that describe rows: pandera's models before pydantic's. A base class of the file gives its columns; one that others build on is no table of its own. */
function readClasses(statements, place) {
	const classes = new Map(statements.flatMap((it) => it.is === "class" ? [[it.name, it]] : []));
	for (const [kind, base] of kinds) {
		const models = [...classes.values()].filter((it) => lineage(it, classes).some((name) => base.test(name)));
		const built = new Set(models.flatMap((it) => it.bases.map(({ value }) => lastName(value))));
		const tables = models.filter(({ name }) => !built.has(name));
		if (tables.length > 0) return contractOf(kind, tables, classes, place);
	}
	return null;
}
function contractOf(kind, tables, classes, place) {
	const contract = blankContract(kind);
	for (const table of tables) {
		const { name } = table;
		contract.name ??= {
			value: table.name,
			line: lineAt(place, table.from)
		};
		const columns = /* @__PURE__ */ new Map();
		for (const one of [...ancestors(table, classes).reverse(), table]) for (const statement of one.body) {
			const column = columnOf(statement, name, place);
			if (column !== null) columns.set(column.name, column);
			describeBy(contract, statement, place);
		}
		contract.columns.push(...columns.values());
	}
	return contract;
}
/** `amount: Series[float] = pa.Field(ge=0)`. */
function columnOf(statement, table, place) {
	const target = statement.is === "assign" ? statement.targets[0] : null;
	const field = statement.is === "scope" && statement.kind === "declare" ? statement.names[0] : target?.is === "name" ? target.name : null;
	const annotation = annotationOf(place.text.slice(statement.from, statement.to));
	if (field === void 0 || field === null || annotation === null || /^(?:model_config|__)/.test(field)) return null;
	const value = statement.is === "assign" ? statement.value : null;
	const { type, nullable, categories, calls } = readType(annotation.value, annotation.place);
	const line = lineAt(place, statement.from);
	const column = blankColumn(aliasOf(value, place) ?? field, line, table);
	if (type !== null) column.type = {
		value: type,
		line
	};
	if (categories !== null) column.categories = {
		value: categories.flatMap((it) => it.is === "constant" ? [String(it.value)] : []),
		line
	};
	column.nulls = {
		value: nullable ? 1 : 0,
		line
	};
	for (const call of calls) if (call.is === "call") constrain(column, call.arguments, annotation.place);
	if (value?.is === "call") constrain(column, value.arguments, place);
	return column;
}
function aliasOf(value, place) {
	const alias = value?.is === "call" ? value.arguments.find(({ keyword }) => keyword === "alias") : void 0;
	const node = alias === void 0 ? null : nodeOf(alias.value, place);
	return node?.is === "string" ? node.value : null;
}
/** `class Config: unique = ["id"]`, `model_config = ConfigDict(title="…")`. */
function describeBy(contract, statement, place) {
	if (statement.is === "class" && statement.name === "Config") describe(contract, {
		line: 1,
		column: 1,
		is: "map",
		entries: statement.body.flatMap((it) => {
			const target = it.is === "assign" ? it.targets[0] : void 0;
			return it.is === "assign" && target?.is === "name" ? [{
				line: lineAt(place, it.from),
				column: 1,
				key: target.name,
				value: nodeOf(it.value, place)
			}] : [];
		})
	});
	if (statement.is === "assign" && statement.targets.some((it) => it.is === "name" && it.name === "model_config")) {
		const { value } = statement;
		describe(contract, value.is === "call" ? givenOf(value.arguments, place) : nodeOf(value, place));
	}
}
/** Names of all bases, those of the file followed to theirs. */
function lineage(of, classes) {
	return [of, ...ancestors(of, classes)].flatMap(({ bases }) => bases.flatMap(({ value }) => lastName(value) ?? []));
}
/** Nobody builds higher. */
const mostBases = 50;
/** Base classes of the file, the nearest first. */
function ancestors(of, classes) {
	const found = /* @__PURE__ */ new Set();
	const waiting = [of];
	for (let it = waiting.shift(); it !== void 0; it = waiting.shift()) for (const { value } of it.bases) {
		const base = classes.get(lastName(value) ?? "");
		if (base === void 0 || base === of || found.has(base) || found.size >= mostBases) continue;
		found.add(base);
		waiting.push(base);
	}
	return [...found];
}
// src/read/data-contract/python-suite.ts
/** A suite of Great Expectations that Python writes down: `gxe.ExpectColumnValuesToBeBetween(column="amount", min_value=0)`. */
function readPythonSuite(statements, place) {
	const calls = callsOf(statements, /^(?:Expect[A-Z]\w*|expect_(?:column|table|compound)\w*)$/);
	if (calls.length === 0) return null;
	const suite = callsOf(statements, /^ExpectationSuite$/)[0];
	const name = suite === void 0 ? null : argument(suite.arguments, "name", 0);
	return readSuite(map(1, {
		expectations: {
			line: 1,
			column: 1,
			is: "list",
			items: calls.map(({ callee, arguments: given, at }) => {
				const line = lineAt(place, at.from);
				const said = givenOf(given, place);
				const first = given[0]?.keyword === null ? [{
					line,
					column: 1,
					key: "column",
					value: nodeOf(given[0].value, place)
				}] : [];
				const kwargs = said.is === "map" ? {
					...said,
					entries: [...first, ...said.entries]
				} : said;
				return map(line, {
					type: {
						line,
						column: 1,
						is: "string",
						value: callee
					},
					kwargs,
					meta: entry(said, "meta")
				});
			})
		},
		...name === null ? {} : { name: nodeOf(name, place) }
	}));
}
function entry(node, key) {
	return (node.is === "map" ? node.entries.find((it) => it.key === key) : void 0)?.value ?? {
		line: 1,
		column: 1,
		is: "null"
	};
}
function map(line, of) {
	return {
		line,
		column: 1,
		is: "map",
		entries: Object.entries(of).map(([key, value]) => ({
			line: value.line,
			column: 1,
			key,
			value
		}))
	};
}
// src/read/data-contract/python-contract.ts
/** Columns as Python code declares them: a schema or a model of pandera, a model of pydantic, feature views of Feast, a suite of Great Expectations. null: none of these. */
function readPythonContract(text) {
	const script = readScript(text, text.length);
	if (script === null) return null;
	const place = placeOf(script.text, script.statements);
	const found = [
		readFeast,
		readSchemas,
		readClasses,
		readPythonSuite
	].flatMap((read) => read(script.statements, place) ?? []);
	return found.find(({ columns }) => columns.length > 0) ?? found[0] ?? null;
}
// src/read/data-contract.ts
/** What a model is trained and judged on, from any format that is known here, told by what the file holds. */
function readDataContract(text, from) {
	if (from.path.endsWith(".py")) {
		const declared = readPythonContract(text);
		return declared === null ? unknownFormat(from) : {
			is: "read",
			value: declared,
			from
		};
	}
	const { node, issues } = parseYamlTree(text);
	const foreign = node?.is === "map" ? foreignContract(node) : null;
	if (foreign !== null) return {
		is: "read",
		value: foreign,
		from
	};
	if (node?.is !== "map" || node.entries.some(({ key }) => ownKeys.has(key))) return readOwnDataContract(text, from);
	return whyUnreadable({
		node,
		issues
	}, from.path) ?? unknownFormat(from);
}
function foreignContract(root) {
	if (isOdcs(root)) return readOdcs(root);
	if (isSuite(root)) return readSuite(root);
	return isDbt(root) ? readDbt(root) : null;
}
function unknownFormat({ path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "unknown-format",
		why: `${path}: this is no data contract in a format that is read here.`
	};
}
export { readDataContract as t };
