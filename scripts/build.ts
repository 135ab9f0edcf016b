import {buildWhatIsStale} from './builds.ts'

try {
  await buildWhatIsStale(console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
