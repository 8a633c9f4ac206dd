// src/model/tool.ts
/** What reports and footers call this version; a test holds it equal to package.json. */
const toolVersion = "0.1.0";
// src/model/verdict.ts
/** What a status means to a shell and to GitHub. The one table; exit 3 is for wrong usage and configuration that does not parse. */
const verdicts = {
	pass: {
		exit: 0,
		conclusion: "success"
	},
	"not-applicable": {
		exit: 0,
		conclusion: "success"
	},
	hold: {
		exit: 1,
		conclusion: "failure"
	},
	undecided: {
		exit: 2,
		conclusion: "failure"
	}
};
/** hold > undecided > pass > not-applicable. */
function worst(a, b) {
	const order = [
		"not-applicable",
		"pass",
		"undecided",
		"hold"
	];
	return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
export { worst as n, toolVersion as r, verdicts as t };
