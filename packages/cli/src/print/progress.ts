import { columnsOf } from './width'

/** A line at the foot of a terminal that says how far work has come; nothing where there is no terminal. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream
  readonly #started = performance.now()
  #shownAt = 0
  #isShown = false

  constructor(stream: NodeJS.WriteStream, isWanted: boolean) {
    this.#stream = stream
    this.isActive = isWanted && stream.isTTY && process.env['TERM'] !== 'dumb'
  }

  readonly isActive: boolean

  /** Draws the bar, a few times a second. @param share from 0 to 1, undefined where the end is not known. */
  show(share: number | undefined, label: (seconds: number) => string): void {
    const now = performance.now()
    if (!this.isActive || now - this.#shownAt < 100) return
    this.#shownAt = now
    this.#isShown = true
    const text = label((now - this.#started) / 1000)
    this.#stream.write(`\r\u001B[2K${share === undefined ? '' : `${this.#bar(share, text)} `}${text}`)
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001B[2K')
    this.#isShown = false
  }

  #bar(share: number, text: string): string {
    const room = Math.max(0, Math.min(30, columnsOf(this.#stream) - text.length - 4))
    const filled = Math.round(room * Math.min(1, share))
    return `${'█'.repeat(filled)}${'░'.repeat(room - filled)}`
  }
}
