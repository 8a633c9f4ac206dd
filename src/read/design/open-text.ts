import { isPlaceholder } from '../plan/block.ts'

/** Put off: words that say an answer is still to come. */
const putOff =
  /\b(?:tb[dca]|to-?dos?|fixme|wip)\b|\bto be (?:determined|decided|defined|estimated|discussed|done|filled|written|added|specified|agreed|confirmed|figured out|worked out)\b|\b(?:not yet|yet to be) (?:known|decided|defined|estimated|written|clear|worked out|determined|measured)\b|\bwill be (?:defined|decided|determined|estimated|specified|agreed|worked out)\b(?! (?:as|by|from)\b)|\b(?:coming|more) soon\b|\b(?:we|i)(?:'ll| will| still| need to| have to| must| should)+ (?:need to )?(?:figure (?:this|that|it)? ?out|fill (?:this|that|it)? ?in|work (?:this|that|it) out|write (?:this|that|it)|decide|estimate|define|come back to|add) ?(?:this|that|it)?(?: later| section)?(?=[.!]|$)|\?\?+|\bxxx+\b/i

/** What a template tells its author to write. */
const prompt =
  /^(?:describe|explain|outline|summari[sz]e|fill in|brief(?:ly| (?:description|overview|summary) of)|list (?:the|any|all|at least|your)|state (?:the|what|why)|provide (?:a|an|the)|insert|replace this|delete this|remove this|write (?:a|the|your)|add (?:your|a short|a brief)|what |how |why |who |which |when )[^.]*[.:…]?$/i

/** What a form has in the place of a name. */
const stub =
  /^(?:option|goal|non-?goal|alternative|approach|risk|milestone|question|metric|item|step|source|pro|con)s? (?:[a-z]|\d|one|two|three)\W*(?:(?:->|→).*)?$|^[[〈<{][^\]〉>}]{0,120}[\]〉>}]\W*$/i

/** Whether a sentence puts an answer off, or is what a template left there. */
export function isOpenText(text: string): boolean {
  const bare = text.trim().replace(/^[*_\s>-]+|[*_\s]+$/g, '')
  return (
    isPlaceholder(bare) ||
    stub.test(bare) ||
    /^\W*n\/?a\W*$/i.test(bare) ||
    putOff.test(bare) ||
    /\?["”')\]]*$/.test(bare) ||
    isPrompt(bare)
  )
}

/** Whether it says by itself that it is put off, wherever it stands. */
export function isPutOff(text: string): boolean {
  return putOff.test(text)
}

function isPrompt(text: string): boolean {
  return (
    prompt.test(text) &&
    text.split(/\s+/).length <= 30 &&
    !/\d/.test(text) &&
    !/^(?:what|how|why|who|which|when) (?:we|it|this|the)\b/i.test(text)
  )
}
