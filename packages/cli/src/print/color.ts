import colors from 'picocolors'

/** Colours of a stream. */
export type Colors = ReturnType<typeof colors.createColors>

/** Colours for a stream: none with NO_COLOR, always with FORCE_COLOR but `0`, and otherwise where it is a terminal. */
export function colorsFor(stream: NodeJS.WriteStream): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0'
  const wanted = isForced || (stream.isTTY && TERM !== 'dumb')
  return colors.createColors(wanted && (NO_COLOR === undefined || NO_COLOR === ''))
}
