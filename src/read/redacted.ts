/** Shapes of what must never be written down: GitHub's and other providers' tokens, bearer tokens, JWTs, keys, passwords in addresses, signatures. */
const secrets: [RegExp, string][] = [
  [/\b(?:gh[opsur]_[A-Za-z0-9]{16,}|github_pat_\w{20,}|v1\.[0-9a-f]{40})\b/g, '[token]'],
  [
    /\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}|hf_[A-Za-z0-9]{30,}|sk-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36})\b/g,
    '[token]',
  ],
  [/\bey[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/g, '[token]'],
  [/\b(bearer|token|basic)\s+[\w.~+/=-]{16,}/gi, '$1 [token]'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, '[private key]'],
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+@/gi, '$1[password]@'],
  [/\bsha256=[0-9a-f]{64}\b/g, 'sha256=[signature]'],
]

/** A text without the secrets in it. */
export function redacted(text: string): string {
  return secrets.reduce((clean, [shape, instead]) => clean.replace(shape, instead), text)
}
