import colors from 'picocolors'

/** Colours for a stream: none where it is no terminal, or where NO_COLOR is set. */
export function colorsFor(stream: NodeJS.WriteStream): ReturnType<typeof colors.createColors> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : stream.isTTY && TERM !== 'dumb'
  return colors.createColors(wanted && (NO_COLOR === undefined || NO_COLOR === ''))
}
