/** What kind of work a project is; the words of its `type`. */
export const projectTypes = ['keystone', 'force-multiplier', 'tech-debt', 'exploration', 'cross-team'] as const
export type ProjectType = (typeof projectTypes)[number]

/** What a context.md says of where its project stands. `paused` and `planned` projects are nobody's stall. */
export const projectStatuses = ['active', 'paused', 'planned', 'completed', 'archived'] as const
export type ProjectStatus = (typeof projectStatuses)[number]

/** What a schedule finds of a project. */
export const projectStates = ['healthy', 'stalled', 'unreadable', 'completed', 'archived'] as const
export type ProjectState = (typeof projectStates)[number]

/** Something to be reached. Dates are calendar dates as written, `2026-04-01`: neither zone nor hour moves them. */
export interface Milestone {
  name: string
  /** When it is due; once it is done, when it was reached. */
  date: string | null
  done: boolean
  /** 1-based in context.md. */
  line: number
}

/** A milestone's name as it is compared: letters and digits, in lower case. */
export function milestoneKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The parts that a context.md should have, by what they answer. */
export const contextParts = ['problem', 'goals', 'constraints', 'stakeholders'] as const
export type ContextPart = (typeof contextParts)[number]

/** A context.md as its author wrote it; null where it says nothing of the kind. */
export interface ProjectContext {
  status: ProjectStatus | null
  owners: string[]
  /** Calendar date. */
  started: string | null
  why: string | null
  type: ProjectType | null
  milestones: Milestone[]
  parts: ContextPart[]
  /** What is written and could not be understood: a sentence that names line and mend. */
  unclear: { line: number; why: string }[]
}

/** What git knows of a project's folder. Moments are ISO 8601 with zone. */
export interface ProjectHistory {
  first: string | null
  last: string | null
  /** Tags and merges that name the project: what was reached without being written down. */
  marks: { name: string; at: string }[]
  /** Milestones whose date was put off, with how often and from when to when. */
  moved: { name: string; times: number; from: string; to: string }[]
  /** When a milestone was first written down as done, by its name in `milestoneKey`. */
  ticked: Record<string, string>
}

/** Why a project is in its state, for words to be made of. */
export type ProjectReason =
  /** `ours`: nobody's file is to blame, so nobody is told in an issue. */
  | { is: 'unreadable'; why: string; fault: 'author' | 'ours' }
  | { is: 'archived-folder' }
  | { is: 'status'; status: ProjectStatus }
  | { is: 'young'; started: string }
  /** It is to begin on a day that has not come. */
  | { is: 'not-begun'; started: string }
  | { is: 'no-start' }
  | { is: 'milestone-reached'; name: string; on: string }
  /** None reached since the last one, or since the start, and what git knows of commits is not known. */
  | { is: 'nothing-reached'; since: string }
  /** Commits lie under the folder in the last months, a milestone does not. */
  | { is: 'work-without-milestone'; last: string; since: string }
  /** Neither commits nor milestones. */
  | { is: 'silent'; last: string | null; since: string }
  | { is: 'no-milestones' }
  | { is: 'overdue'; name: string; due: string }
  | { is: 'moved'; name: string; times: number; from: string; to: string }
  | { is: 'undated'; count: number }
  | { is: 'unclear'; line: number; why: string }

/** What of a project was taken from git because its context.md does not say it. */
export type InferredField = 'status' | 'started' | 'lastMilestone'

/** A project as a schedule judges it. */
export interface Project extends Omit<ProjectContext, 'unclear'> {
  /** Path of its context.md. */
  path: string
  /** Name of its folder. */
  name: string
  /** Calendar date on which the latest one was reached. */
  lastMilestone: string | null
  /** Calendar date (UTC) of the last commit under the folder. */
  lastChange: string | null
  state: ProjectState
  reasons: ProjectReason[]
  inferred: InferredField[]
  hasRetro: boolean
}
