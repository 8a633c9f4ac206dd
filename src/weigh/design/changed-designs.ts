import type { DesignDocument } from '../../model/design.ts'
import type { Sided } from '../../model/evidence.ts'
import type { ChangedSide } from '../../model/rule.ts'
import type { ModelSettings } from '../../model/settings.ts'
import type { ChangedText } from '../../model/source.ts'
import { readDesign } from '../../read/design/design-document.ts'
import { owns } from '../model-files.ts'
import { isAboutMl } from './about-ml.ts'
import { inProject, isDeclaredDesign, isDesign } from './design-path.ts'
import { isEnglish } from './is-english.ts'
import { isOtherKind } from './is-other-kind.ts'

/** A design document of an ML system that the change touched; `base`: null where there was none, or nothing was written in it. */
export interface ChangedDesign {
  path: string
  base: DesignDocument | null
  head: DesignDocument
}

/** Documents of what is over ask nothing more. */
const over = /^\W*(?:superseded|rejected|withdrawn|abandoned|obsolete|deprecated|archived|retired|declined|cancel+ed|replaced)/

/** Designs of one change that are read; where there are more, somebody moved a library. */
const most = 20

/** Design documents of ML systems that the change touched and left something in. */
export function changedDesigns(sides: Sided<ChangedSide>, models: ModelSettings[]): ChangedDesign[] {
  const isNear = (path: string) => inProject(path) || models.some((model) => owns(model, path))
  return sides.head.documents
    .filter((text) => isDesign(text, isNear))
    .slice(0, most)
    .flatMap((text): ChangedDesign[] => {
      const head = read(text)
      if (head === null || over.test(head.status ?? '') || !isBegun(head)) return []
      if ((!isDeclaredDesign(text.text) && isOtherKind(head)) || !isEnglish(head) || !isAboutMl(head, isNear(text.path))) return []
      const before = sides.base.documents.find(({ headPath }) => headPath === text.headPath)
      const base = before === undefined ? null : read(before)
      return [{ path: text.path, base: base !== null && isBegun(base) ? base : null, head }]
    })
}

const known = new WeakMap<ChangedText, { document: DesignDocument | null }>()

/** Read once, for however many rules ask. */
function read(text: ChangedText): DesignDocument | null {
  const found = known.get(text) ?? { document: readDesign(text.path, text.text) }
  known.set(text, found)
  return found.document
}

/** What a form asks of whoever fills it in. */
const form =
  /^\W*(?:status|state|owners?|authors?|dates?|reviewers?|approvers?|created|updated|last updated|team|version|started|stakeholders)\b\W/i

/** Whether anybody wrote anything into it: an empty form asks its questions itself. */
function isBegun({ sentences }: DesignDocument): boolean {
  return sentences.some(({ is, text }) => is === 'said' && !form.test(`${text} `) && text.split(/\s+/).length >= 3)
}
