import { i as dataProfile, n as dataDraft, t as sampleOf } from "./sample-of-Cjk_iBLC.js";
import { i as progress, t as Usage } from "./io-CPidYqre.js";
import { t as writeDraft } from "./write-draft-ZjLC5CMS.js";
import { basename, resolve } from "node:path";
// src/world/commands/contract-data.ts
/** `mle-review contract data FILE`: a first data contract from a sample, CSV or Parquet. A file that is there stays. */
async function contractDataCommand(file, { output }, io) {
	const sample = await progress(io, `Reading ${file}`, sampleOf(resolve(io.cwd, file), {
		path: file,
		commit: null,
		id: null
	}));
	if (sample.is !== "read") throw new Usage(sample.is === "absent" ? `${file} is not there` : sample.why);
	const draft = dataDraft(dataProfile(sample.value), basename(file));
	writeDraft(draft, output, io, `, and name it in the configuration: data_contract: ${output}`);
	return 0;
}
export { contractDataCommand };
