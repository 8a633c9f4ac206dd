#!/usr/bin/env node
import './world/late-tiers.ts'
import { program } from './world/commands/program.ts'

/** Bundles of their own: the App, which only `serve` loads, the process that models run in, the threads that read files. */
const beside = (name: string) => new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

// Whoever reads may leave before the end (`| head`): the verdict is the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await program(process, {
  serve: async () => (await import(beside('app').href)).serve(process),
  contractChild: beside('contract-child'),
  scanThread: beside('scan-thread'),
})
