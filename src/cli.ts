#!/usr/bin/env node
import { program } from './world/commands/program.ts'

/** The App is a bundle of its own, which only `serve` loads. */
const app = new URL(import.meta.url.endsWith('.ts') ? './app.ts' : './app.js', import.meta.url)

process.exitCode = await program(process, { serve: async () => (await import(app.href)).serve(process) })
