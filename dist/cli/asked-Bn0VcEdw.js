import { c as matcher } from "./model-files-Dohkfi05.js";
import { n as valueOf } from "./read-DBX-YYL1.js";
import { l as monthsLater, n as isArchived, r as nameOf, s as dayOf } from "./project-path-CNh09xlu.js";
// src/model/project.ts
/** What kind of work a project is; the words of its `type`. */
const projectTypes = [
	"keystone",
	"force-multiplier",
	"tech-debt",
	"exploration",
	"cross-team"
];
/** A milestone's name as it is compared: letters and digits, in lower case. */
function milestoneKey(name) {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** The parts that a context.md should have, by what they answer. */
const contextParts = [
	"problem",
	"goals",
	"constraints",
	"stakeholders"
];
// src/weigh/project/reached.ts
/**
* What was reached by a day. A milestone that is done counts on its date; one that was done before its date, or has none, on the day on
* which it was first written down as done. Where no milestones are written down, tags and merges that name the project stand for them.
*/
function reachedIn(milestones, history, today) {
	if (milestones.length === 0) return (history?.marks ?? []).map(({ name, at }) => ({
		name,
		on: dayOf(at),
		inferred: true
	})).filter(({ on }) => on <= today);
	return milestones.filter(({ done }) => done).flatMap((it) => reachedOf(it, history, today));
}
function reachedOf({ name, date }, history, today) {
	if (date !== null && date <= today) return [{
		name,
		on: date,
		inferred: false
	}];
	const ticked = history?.ticked[milestoneKey(name)];
	return ticked === void 0 || dayOf(ticked) > today ? [] : [{
		name,
		on: dayOf(ticked),
		inferred: true
	}];
}
/** The one that was reached last. */
function latest(all) {
	return all.toSorted((a, b) => a.on < b.on ? 1 : a.on > b.on ? -1 : 0)[0] ?? null;
}
// src/weigh/project/judge-project.ts
const stallLimits = {
	activeMonths: 3,
	milestoneMonths: 3
};
/**
* Judges one project on a calendar day. Stalled: at work for `activeMonths` or more (to the day), and the last milestone more than
* `milestoneMonths` ago, or none. A month ends on the same day of a later one, or on its last day where that one is shorter.
*/
function judgeProject(found, today, limits = stallLimits) {
	const { path, context, history, hasRetro } = found;
	const lastChange = history?.last == null ? null : dayOf(history.last);
	const { unclear: _, ...told } = valueOf(context) ?? untold;
	const bare = {
		path,
		name: nameOf(path),
		hasRetro,
		lastChange,
		lastMilestone: null,
		inferred: []
	};
	if (isArchived(path)) return {
		...bare,
		...told,
		state: "archived",
		reasons: [{ is: "archived-folder" }]
	};
	if (context.is !== "read") {
		const { why, fault } = context.is === "absent" ? {
			why: `${path} is not there.`,
			fault: "ours"
		} : context;
		return {
			...bare,
			...told,
			state: "unreadable",
			reasons: [{
				is: "unreadable",
				why,
				fault
			}]
		};
	}
	const inferred = [];
	const { value } = context;
	const started = value.started ?? (history?.first == null ? null : dayOf(history.first));
	if (value.started === null && started !== null) inferred.push("started");
	if (value.status === null) inferred.push("status");
	const reached = latest(reachedIn(value.milestones, history, today));
	if (reached?.inferred === true) inferred.push("lastMilestone");
	const facts = {
		...bare,
		...told,
		started,
		lastMilestone: reached?.on ?? null,
		inferred
	};
	const status = value.status ?? "active";
	if (status !== "active") {
		const state = status === "completed" || status === "archived" ? status : "healthy";
		return {
			...facts,
			status,
			state,
			reasons: [{
				is: "status",
				status
			}]
		};
	}
	const isLong = started !== null && monthsLater(started, limits.activeMonths) <= today;
	const isFresh = reached !== null && monthsLater(reached.on, limits.milestoneMonths) >= today;
	if (!isLong || isFresh) {
		const why = isFresh ? {
			is: "milestone-reached",
			name: reached.name,
			on: reached.on
		} : started === null ? { is: "no-start" } : {
			is: started > today ? "not-begun" : "young",
			started
		};
		return {
			...facts,
			status,
			state: "healthy",
			reasons: [why, ...oddities(value, history)]
		};
	}
	const since = reached?.on ?? started;
	return {
		...facts,
		status,
		state: "stalled",
		reasons: [
			stallOf(lastChange, since, today, limits),
			...openOnes(value, today),
			...oddities(value, history)
		]
	};
}
/** A context.md that says nothing. */
const untold = {
	status: null,
	owners: [],
	started: null,
	why: null,
	type: null,
	milestones: [],
	parts: [],
	unclear: []
};
/** Work that reaches nothing, and no work at all, ask for different things. */
function stallOf(lastChange, since, today, { milestoneMonths }) {
	if (lastChange === null) return {
		is: "nothing-reached",
		since
	};
	return lastChange > since && monthsLater(lastChange, milestoneMonths) >= today ? {
		is: "work-without-milestone",
		last: lastChange,
		since
	} : {
		is: "silent",
		last: lastChange,
		since
	};
}
function openOnes({ milestones }, today) {
	if (milestones.length === 0) return [{ is: "no-milestones" }];
	const isOverdue = (it) => !it.done && it.date !== null && it.date < today;
	return milestones.filter(isOverdue).toSorted((a, b) => a.date < b.date ? -1 : 1).slice(0, 3).map(({ name, date }) => ({
		is: "overdue",
		name,
		due: date
	}));
}
function oddities({ milestones, unclear }, history) {
	const undated = milestones.filter(({ done, date, name }) => done && date === null && history?.ticked[milestoneKey(name)] === void 0).length;
	return [
		...(history?.moved ?? []).map((it) => ({
			is: "moved",
			...it
		})),
		...undated > 0 ? [{
			is: "undated",
			count: undated
		}] : [],
		...unclear.map((it) => ({
			is: "unclear",
			...it
		}))
	];
}
// src/world/projects/asked.ts
/** What a configuration says of projects; without one, what is usual. */
function projectsAsked(settings, now) {
	const projects = settings?.projects;
	const { active_months: activeMonths, milestone_months: milestoneMonths } = projects ?? {
		active_months: stallLimits.activeMonths,
		milestone_months: stallLimits.milestoneMonths
	};
	return {
		now,
		limits: {
			activeMonths,
			milestoneMonths
		},
		chosen: projects?.paths === void 0 ? null : inAnyCase(projects.paths)
	};
}
/** Folders are `Projects` on one machine and `projects` on another. */
function inAnyCase(globs) {
	const matches = matcher(globs.map((glob) => glob.toLowerCase()));
	return (path) => matches(path.toLowerCase());
}
export { projectTypes as a, milestoneKey as i, judgeProject as n, contextParts as r, projectsAsked as t };
