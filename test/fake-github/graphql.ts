import { schema as published } from '@octokit/graphql-schema'
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { Refused } from './permit.ts'
import { type Asking, root } from './resolvers.ts'

const schema = loadSchema()

/** GitHub's published GraphQL schema; object ids are refused where they are none, as GitHub does. */
function loadSchema(): GraphQLSchema {
  const built = buildSchema(published.idl, { assumeValidSDL: true })
  const oid = built.getType('GitObjectID')
  if (!(oid instanceof GraphQLScalarType)) throw new Error("GitHub's schema has no GitObjectID")
  oid.parseLiteral = (node) => {
    if (node.kind === 'StringValue' && /^[0-9a-f]{40}$/.test(node.value)) return node.value
    throw new Error('Could not coerce value to GitObjectID')
  }
  return built
}

export interface GraphqlAnswer {
  body: { data?: unknown; errors?: unknown[] }
  /** What the query asked that GitHub's schema lacks, or that this fake does not know. */
  violations: string[]
  writes: boolean
}

interface Understood {
  document: DocumentNode
  wrong: readonly GraphQLError[]
}

const known = new Map<string, Understood>()

/** Parsing and checking are slow, and the same query comes often. */
function understood(query: string, checked: boolean): Understood {
  const document = known.get(query)?.document ?? parse(query)
  const made = known.get(query) ?? { document, wrong: checked ? validate(schema, document) : [] }
  if (known.size > 500) known.clear()
  known.set(query, made)
  return made
}

/** Validates a query against GitHub's schema and executes it on the fake's state. */
export async function runGraphql(
  asking: Asking,
  query: string,
  variables: Record<string, unknown> | undefined,
  checked = true,
): Promise<GraphqlAnswer> {
  const violations: string[] = []
  const { document, wrong } = understood(query, checked)
  const writes = document.definitions.some((it) => it.kind === 'OperationDefinition' && it.operation === 'mutation')
  if (wrong.length > 0) {
    return { body: { errors: wrong.map(shown) }, violations: wrong.map((error) => error.message), writes }
  }
  const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, Asking> = (source, args, context, info) => {
    const value = source[info.fieldName]
    if (value === undefined) {
      violations.push(`the fake has no ${info.parentType.name}.${info.fieldName}`)
      return null
    }
    return typeof value === 'function' ? value.call(source, args, context) : value
  }
  const result = await execute({
    schema,
    document,
    rootValue: root(asking),
    contextValue: asking,
    variableValues: variables,
    fieldResolver,
  })
  for (const error of result.errors ?? []) {
    if (!(error.originalError instanceof Refused)) violations.push(error.message)
  }
  const errors = result.errors?.map(shown)
  return { body: { data: result.data, ...(errors ? { errors } : {}) }, violations, writes }
}

/** An error as GitHub writes it: its type beside the message, not in extensions. */
function shown(error: GraphQLError) {
  const type = error.originalError instanceof Refused ? { type: error.originalError.type } : {}
  return { ...type, path: error.path, locations: error.locations, message: error.message }
}
