import '../emit/threads/compile-cache.js'

const { startPipeline } = await import('../pipeline.ts')

const [entry = '', runs = '1'] = process.argv.slice(2)
const pipeline = startPipeline()
const results: Record<string, number>[] = []
for (let run = 0; run < Number(runs); run++) {
  const started = performance.now()
  const times: Record<string, number> = {}
  await pipeline.generate(entry, 'warn', (stage, milliseconds) => {
    times[stage] = (times[stage] ?? 0) + milliseconds
  })
  results.push({ ...times, whole: performance.now() - started })
}
pipeline.close()
process.stdout.write(JSON.stringify(results))
