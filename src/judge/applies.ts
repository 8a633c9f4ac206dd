import type { Page } from '../model/rule.ts'
import type { ModelSettings } from '../model/settings.ts'

/** Whether a page speaks about such a model: stage, impact, serving, labels, task; a property nobody stated excludes only what asks for it. */
export function applies(page: Page, model: ModelSettings): boolean {
  const has = (asked: readonly string[] | undefined, is: string | undefined) =>
    asked === undefined || (is !== undefined && asked.includes(is))
  const { applies: asks } = page
  return (
    has(asks.stage, model.stage) &&
    has(asks.impact, model.impact) &&
    has(asks.serving, model.serving) &&
    has(asks.labels, model.labels) &&
    has(asks.task, model.task)
  )
}

/** Whether the model's `lanes` leave this page in. */
export function inLanes(page: Page, model: ModelSettings): boolean {
  return model.lanes === undefined || model.lanes.includes(page.lane)
}
