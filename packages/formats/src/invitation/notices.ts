import { oneLine } from '../untrusted/clean'
import type { Notice } from './model'

/** A mail made to confuse could fill pages with notices. */
const mostNotices = 100

/** What is told of one invitation, each thing once. */
export class Notices {
  readonly list: Notice[] = []

  tell(kind: Notice['kind'], text: string): void {
    const message = oneLine(text).text
    const known = this.list.some((notice) => notice.kind === kind && notice.message === message)
    if (!known && this.list.length < mostNotices) this.list.push({ kind, message })
  }
}
