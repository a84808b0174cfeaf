/** A wish to stop, by Ctrl-C or by the system. */
export interface Stop {
  /** The signal that was sent; undefined while none was. */
  readonly signal: 'SIGINT' | 'SIGTERM' | undefined
  /** The items that come before the wish. */
  until<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item>
  release(): void
}

/** Listens for the wish to stop: the first one ends the work where it can go on later, the second ends it at once. */
export function untilStopped(): Stop {
  let signal: Stop['signal']
  const wish = (name: 'SIGINT' | 'SIGTERM'): void => {
    if (signal !== undefined) process.exit(130)
    signal = name
  }
  process.on('SIGINT', wish).on('SIGTERM', wish)
  return {
    get signal() {
      return signal
    },
    async *until(items) {
      for await (const item of items) {
        if (signal !== undefined) return
        yield item
      }
    },
    release() {
      process.off('SIGINT', wish).off('SIGTERM', wish)
    },
  }
}
