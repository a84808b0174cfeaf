/** A line to sign on, with the post before it and the name in type behind. bounded: 60 characters */
const pattern = /^([^_]{0,60})(_{3,})/u

/** The pieces of a line to sign on. */
export interface LineToSign {
  /** The post before it; empty where none stands there. */
  readonly post: string
  readonly drawn: string
  /** The name in type behind it; empty where none stands there. */
  readonly behind: string
}

/** Takes a line to sign on apart; undefined where a line is none. */
export function lineToSign(line: string): LineToSign | undefined {
  const found = pattern.exec(line)
  if (found === null) return undefined
  const [whole, post = '', drawn = ''] = found
  return { post, drawn, behind: line.slice(whole.length).trimStart() }
}
