/** “10:30 (Berlin time)”: the city of an IANA zone is how people say it; a zone without one is named as it is. */
export function inTimeZone(times: string, timeZone: string | undefined): string {
  if (timeZone === undefined) return times
  const [area, ...rest] = timeZone.split('/')
  const city = area === 'Etc' ? undefined : rest.at(-1)?.replaceAll('_', ' ')
  return `${times} (${city === undefined ? (rest.at(-1) ?? timeZone) : `${city} time`})`
}
