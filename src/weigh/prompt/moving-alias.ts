/** Names that their makers move from one snapshot to the next; a dated name of the same family stays what it is. */
const aliases = [
  /^(?:gpt-3\.5-turbo|gpt-4|gpt-4-turbo|gpt-4o|gpt-4\.[15]|gpt-5|gpt-5\.\d)(?:-(?:mini|nano|pro|16k|32k|preview|chat|audio-preview|search-preview))*$/,
  /^o[134](?:-(?:mini|pro|preview))?$/,
  /^claude-(?:opus|sonnet|haiku)-4(?:-[015])?$/,
  /^claude-(?:instant-1|2)$/,
  /^gemini-(?:1\.[05]-)?(?:pro|flash)(?:-vision|-8b)?$/,
]

/** What `:latest` and `-latest` end, whoever's model it is. */
const latest = /^[\w./:-]{2,180}[-:@]latest$/

/** Whether a model's name is one that its maker lets point elsewhere. Before it may stand who serves it: `openai/gpt-4o`. */
export function isMovingAlias(name: string): boolean {
  if (name.length > 200) return false
  const bare = name.replace(/^(?:openai|anthropic|google|gemini|vertex_ai|google_genai|openrouter\/(?:openai|anthropic|google))[/:]/, '')
  return aliases.some((alias) => alias.test(bare)) || latest.test(name)
}
