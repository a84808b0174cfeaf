import { oneLine } from '../untrusted/clean'
import type { Notices } from './notices'

/** Cleans the lines of one invitation, and tells what it dropped. */
export class Cleaner {
  private readonly shortened = new Set<string>()

  constructor(private readonly notices: Notices) {}

  /** The text on one line; what was dropped is told once for each place. */
  line(text: string, place: string): string {
    const { text: clean, dropped } = oneLine(text)
    if (dropped.length > 0) {
      this.shortened.add(clean)
      const listed = dropped.slice(0, 8).join(', ') + (dropped.length > 8 ? ', …' : '')
      this.notices.tell(
        'characters-dropped',
        `${place} held invisible or control characters, which were dropped: ${listed}.`,
      )
    }
    return clean
  }

  /** Whether something was dropped from the text, which then is no longer what its writer wrote. */
  altered(clean: string): boolean {
    return this.shortened.has(clean)
  }
}
