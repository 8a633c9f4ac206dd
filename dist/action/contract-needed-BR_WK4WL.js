import { i as readContractInputs, n as writeResult, o as needLines, r as earlierResults, s as needSummary, t as resultFiles } from "./result-files-Cz2Jwu44.js";
// src/world/action/contract-needed.ts
/** `command: contract-needed`: whether a contract must be run, so that the job which would run it need not start; what is used again is written as its result. */
async function contractNeeded(world) {
	const { runner, env } = world;
	const { contracts, providers } = readContractInputs(runner);
	const earlier = await earlierResults(world, {
		contracts,
		providers
	});
	const needs = earlier.is === "known" ? earlier.needs : [];
	const needed = earlier.is === "unknown" || needs.some((need) => need.is === "needed");
	const lines = earlier.is === "known" ? needLines(needs) : [`To be run, for it cannot be told what earlier results hold: ${earlier.why}`];
	const held = needed ? [] : needs.flatMap((need) => need.is === "held" ? [need.run] : []);
	const distinct = [...new Set(held)].map((run) => ({
		at: run.contract.path,
		device: run.device.class,
		run
	}));
	const files = resultFiles(distinct, null, env.RUNNER_TEMP);
	for (const { file, run } of files) writeResult(file, run);
	for (const line of lines) runner.say(`mle-review: ${line}`);
	runner.output("needed", String(needed));
	runner.output("report", files.map(({ file }) => file).join("\n"));
	await runner.summarise(needSummary(lines)).catch((error) => runner.say(`mle-review: no job summary: ${String(error)}`));
	return 0;
}
export { contractNeeded };
