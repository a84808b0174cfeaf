/** Zones that people name by a city’s time, as the adjective stands in «по московскому времени». */
const spoken: Readonly<Record<string, string>> = {
  'Europe/Moscow': 'московскому',
  'Europe/Minsk': 'минскому',
  'Europe/Kaliningrad': 'калининградскому',
  'Europe/Samara': 'самарскому',
  'Europe/Berlin': 'берлинскому',
  'Europe/London': 'лондонскому',
  'Europe/Paris': 'парижскому',
  'Asia/Yekaterinburg': 'екатеринбургскому',
  'Asia/Omsk': 'омскому',
  'Asia/Novosibirsk': 'новосибирскому',
  'Asia/Krasnoyarsk': 'красноярскому',
  'Asia/Irkutsk': 'иркутскому',
  'Asia/Yakutsk': 'якутскому',
  'Asia/Vladivostok': 'владивостокскому',
  'Asia/Almaty': 'алматинскому',
  'Asia/Tashkent': 'ташкентскому',
  'Asia/Tbilisi': 'тбилисскому',
  'Asia/Yerevan': 'ереванскому',
  'America/New_York': 'нью-йоркскому',
}

/** «10:30 по московскому времени»; a zone that has no such name stands in brackets as it is. */
export function inTimeZone(times: string, timeZone: string | undefined): string {
  if (timeZone === undefined) return times
  return Object.hasOwn(spoken, timeZone)
    ? `${times} по ${spoken[timeZone]} времени`
    : `${times} (${timeZone})`
}
