import { r as kindOfCheck } from "./contract-run-MxCQjAd1.js";
import { t as inState } from "./model-files-Dohkfi05.js";
// src/weigh/contract-rules.ts
/** The one rule that a check is for: a law broken once is found once. */
function ruleOfCheck(check) {
	const kind = kindOfCheck(check);
	const what = check.id.slice(kind.length + 1);
	switch (kind) {
		case "load": return "contract/crash";
		case "artifact":
			if (what === "sha256") return "artifact/checksum-mismatch";
			return /^(?:version$|metadata(?:\/|$))/.test(what) ? "artifact/unversioned" : "contract/signature";
		case "signature": return "contract/signature";
		case "golden":
		case "equivalence": return "contract/golden";
		case "output": return "contract/output-invalid";
		case "behaviour": return what === "empty_batch" ? "contract/empty-batch" : "contract/bad-input-accepted";
		case "law":
			if (what === "deterministic") return "contract/nondeterministic";
			return what === "row-independent" || what === "permutation" ? "contract/batch-variant" : "contract/output-invalid";
		case "cost": return /^(?:peak_memory|accelerator_memory|size)_mb$/.test(what) ? "contract/memory" : "contract/latency";
		case "provider": return "contract/not-on-accelerator";
		case "parity": return "contract/provider-parity";
		default: return kind;
	}
}
// src/weigh/refresh.ts
/** A new artifact or new figures from the same code, configuration and prompts: it owes three fields of the compact, not nineteen. */
function isRefresh(change) {
	return (change.artifact || change.metrics) && change.code.length + change.config.length + change.prompts.length === 0;
}
// src/weigh/stale.ts
/** A stamp decides where there is one: its state differs from head's and the model changed in between, or nobody can tell. Without one, metrics that did not change beside a model that did are stale. */
function staleness({ id, metrics, state, change, settings, artifact, changedSinceStamp }) {
	const fresh = {
		stale: false,
		why: "the metrics are of this state",
		by: "fresh"
	};
	if (metrics.head.is !== "read") return fresh;
	const { stamp } = metrics.head.value;
	const file = metrics.head.from.path;
	if (stamp === null) return (change.artifact || change.config.length + change.code.length + change.prompts.length > 0 || settings.strict && change.dependencies.length > 0) && !change.metrics ? {
		stale: true,
		why: `the model changed and ${file} did not`,
		by: "unchanged-file"
	} : fresh;
	if (stamp.model !== null && stamp.model !== id) return {
		stale: true,
		why: `the stamp in ${file} is of ${stamp.model}`,
		by: "other-model"
	};
	if (state.head.is === "unreadable" && state.head.fault === "ours") return {
		stale: null,
		why: state.head.why,
		by: "blind"
	};
	if (change.artifact && !change.metrics && !isStamped(settings, artifact.head)) return {
		stale: true,
		why: `the model changed and ${file} did not`,
		by: "unchanged-file"
	};
	if (state.head.is === "read" && state.head.value === stamp.state) return fresh;
	if (changedSinceStamp.is === "read" && !changedSinceStamp.value) return fresh;
	const since = stamp.commit === null ? "it names no commit" : `commit ${stamp.commit.slice(0, 12)}`;
	if (changedSinceStamp.is === "read") return {
		stale: true,
		why: `the model changed since ${file} was stamped (${since})`,
		by: "stamp"
	};
	return {
		stale: true,
		why: `the stamp in ${file} is of another state, and what changed since cannot be told: ${changedSinceStamp.is === "unreadable" ? changedSinceStamp.why : since}`,
		by: "untold"
	};
}
/** Whether a stamp's state covers the artifact: a registry's, or one that `dvc.lock` or head's configuration names, is in no tree entry of it. */
function isStamped(settings, artifact) {
	return artifact === null || artifact.entry !== null && inState(settings, artifact.path);
}
export { isRefresh as n, ruleOfCheck as r, staleness as t };
