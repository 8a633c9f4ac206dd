import { verify } from 'node:crypto'
import type { App } from './apps.ts'
import { Refused } from './permit.ts'
import type { State, Token } from './state.ts'

/** Who asks: the bearer of a token, or an App with a JWT of its own. */
export type Caller = { token: Token } | { app: App }

/** Reads an `authorization` header as GitHub does. Refuses with its words. */
export function callerOf(state: State, authorization: string | undefined): Caller {
  const value = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1] ?? ''
  if (value.split('.').length === 3) return { app: appOf(state, value) }
  const token = state.tokens.get(value)
  if (token === undefined) throw new Refused(401, 'Bad credentials')
  const { installation } = token
  if (installation !== null && state.installations.get(installation.id) !== installation) throw new Refused(401, 'Bad credentials')
  if (installation !== null && installation.suspendedAt !== null) throw new Refused(403, 'This installation has been suspended')
  return { token }
}

function appOf(state: State, jwt: string): App {
  const [head = '', claims = '', signature = ''] = jwt.split('.')
  const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>
  let parts: Record<string, unknown>
  try {
    parts = { ...decoded(head), ...decoded(claims) }
  } catch {
    throw new Refused(401, 'A JSON web token could not be decoded')
  }
  const app = state.apps.get(Number(parts.iss))
  if (app === undefined || app.publicKey === null) throw new Refused(404, 'Integration not found')
  const signed = verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), app.publicKey, Buffer.from(signature, 'base64url'))
  if (parts.alg !== 'RS256' || !signed) throw new Refused(401, 'A JSON web token could not be decoded')
  const now = Date.now() / 1000
  const [issued, expires] = [Number(parts.iat), Number(parts.exp)]
  if (!(expires > now)) throw new Refused(401, "'Expiration time' claim ('exp') must be a numeric value representing the future time")
  if (!(issued <= now + 60))
    throw new Refused(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued")
  if (expires > now + 660) throw new Refused(401, "'Expiration time' claim ('exp') is too far in the future")
  return app
}
