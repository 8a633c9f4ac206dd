import type { Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { callAt, calleeName } from './call-at.ts'
import { divided } from './division.ts'
import { edited } from './edited.ts'
import type { Draft } from './manuscript.ts'
import { changes } from './mentions.ts'

/** `model.fit(X_train, y_train)` for `model.fit(X, y)`, where all that it is given was divided before. */
export function fitOnTrain(split: Place, training: Place): Draft {
  return (manuscript) => {
    const { block, from, to } = manuscript.between(split, training) ?? { block: [] as Statement[], from: 0, to: 0 }
    const division = block[from]
    const statement = manuscript.path(training).at(-1)
    const call = callAt(statement, manuscript.span(training))
    const sides = division?.is === 'assign' ? divided(division) : null
    if (statement === undefined || call === null || sides === null || calleeName(call) !== 'fit') return null
    const parts = call.arguments.map(({ is, value }) => {
      const side = is === 'plain' ? sides.find(({ array }) => manuscript.written(array) === manuscript.written(value)) : undefined
      return side === undefined ? null : { from: value.from, to: value.to, text: side.train }
    })
    const changed = block.slice(from + 1, to).some((it) => sides.some(({ train }) => changes(it, train)))
    return parts.length === 0 || changed || !parts.every((it) => it !== null) ? null : edited(manuscript, statement, parts)
  }
}
