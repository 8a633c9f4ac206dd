const words =
  /example|sample|dummy|placeholder|change_?me|redacted|replace|insert|your[_-]|my[_-]?(?:secret|token|key|pass)|xxxx|\*{3}|\.{3}|[<>{}]|\$[A-Z(]|%[(s]|:(?:pass|password|passwd|secret|pwd|test|admin|postgres)$/i
const idleHost = /@(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|(?:[\w-]+\.)*example\.(?:com|org|net))(?:[:/?]|$)/i
const runs = /0123456789|1234567890|abcdefghij|(.)\1{7}/i

/** Whether what looks like a credential is only the shape of one: an example, a blank to fill in, a password for one's own machine. */
export function isPlaceholder(secret: string): boolean {
  if (secret.startsWith('-----BEGIN')) return /\.{3}|<[^>]*>|x{10}|(.)\1{15}/i.test(secret)
  const credential = /:\/\/([^@]{1,500})@/.exec(secret)?.[1] ?? secret
  const value = credential.replace(/^[a-z]{1,8}[_-]/i, '')
  return words.test(credential) || idleHost.test(secret) || runs.test(value) || new Set(value).size < 6
}
