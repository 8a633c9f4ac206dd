#!/usr/bin/env node
import { program } from './world/commands/program.ts'

process.exitCode = await program(process)
