import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * A port of loopback that nothing listens on at this moment. It is below those that the kernel gives to connections and to servers that
 * ask for any, which could take it before it is used, or while who has it is stopped.
 */
export async function freePort(): Promise<number> {
  const lowest = lowestGiven()
  const below = lowest > 8_000 ? lowest : 32_768
  for (let tries = 0; tries < 100; tries += 1) {
    const port = below - 1 - Math.floor(Math.random() * (below / 2))
    if (await isFree(port)) return port
  }
  throw new Error('No port of loopback is free.')
}

function lowestGiven(): number {
  try {
    return Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s/)[0])
  } catch {
    return 32_768
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
