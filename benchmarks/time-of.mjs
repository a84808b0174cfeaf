/**
 * Nanoseconds of one call: the median over samples, each of as many calls as fill a few milliseconds.
 * @param {() => unknown} action @param {number} [samples]
 */
export function timeOf(action, samples = 60) {
  // Half a second of warming up lets the compiler settle; what is measured in few samples is slow, and is called once or twice.
  const warmUp = samples < 60 ? 5e6 : 5e8
  let calls = 1
  for (let spent = 0; spent < warmUp;) {
    const elapsed = run(action, calls)
    spent += elapsed
    if (elapsed < 5e6) calls *= 2
  }
  const times = Array.from({ length: samples }, () => run(action, calls) / calls).sort((a, b) => a - b)
  return times[times.length >> 1] ?? 0
}

/** @param {() => unknown} action @param {number} calls */
function run(action, calls) {
  const start = performance.now()
  for (let call = 0; call < calls; call++) action()
  return (performance.now() - start) * 1e6
}
