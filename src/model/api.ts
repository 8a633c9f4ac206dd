/** One field that travels between a service and those that call it. */
export interface ApiField {
  /** What it belongs to: `POST /score`, `Scorer.Score`, the name of a class or of a message. */
  of: string
  side: 'request' | 'response' | 'both'
  /** With the names of what it lies in: `applicant.age`, `items[].id`. */
  name: string
  type: string
  required: boolean
  /** Its number on the wire, in protobuf. */
  number?: number
  deprecated?: true
}

/** What a service promises to those that call it, as one file or one program tells it. */
export interface ApiShape {
  /** The version it gives itself; null where it gives none. */
  version: string | null
  /** All that can be asked, or sent, whether or not it has fields. `deprecated`: its end was announced. */
  operations: { name: string; deprecated: boolean }[]
  fields: ApiField[]
  /** Numbers of protobuf that nobody may use again: their fields were taken away in order. `under` is what the field lay in. */
  reserved: { of: string; under: string; from: number; to: number }[]
}

/** Fields of one description that are compared; one with more is not compared at all, for half of it would look like a removal. */
export const mostApiFields = 5_000
