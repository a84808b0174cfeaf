/** Zones that people name by a city’s time, as an adverbial that needs no further ending. */
const spoken: Readonly<Record<string, string>> = {
  'Europe/Moscow': 'по московскому времени',
  'Europe/Minsk': 'по минскому времени',
  'Europe/Kaliningrad': 'по калининградскому времени',
  'Europe/Samara': 'по самарскому времени',
  'Europe/Berlin': 'по берлинскому времени',
  'Europe/London': 'по лондонскому времени',
  'Europe/Paris': 'по парижскому времени',
  'Asia/Yekaterinburg': 'по екатеринбургскому времени',
  'Asia/Omsk': 'по омскому времени',
  'Asia/Novosibirsk': 'по новосибирскому времени',
  'Asia/Krasnoyarsk': 'по красноярскому времени',
  'Asia/Irkutsk': 'по иркутскому времени',
  'Asia/Yakutsk': 'по якутскому времени',
  'Asia/Vladivostok': 'по владивостокскому времени',
  'Asia/Almaty': 'по алматинскому времени',
  'Asia/Tashkent': 'по ташкентскому времени',
  'Asia/Tbilisi': 'по тбилисскому времени',
  'Asia/Yerevan': 'по ереванскому времени',
  'America/New_York': 'по нью-йоркскому времени',
}

/** «10:30 по московскому времени»; a zone that has no such name stands in brackets as it is. */
export function inTimeZone(times: string, timeZone: string | undefined): string {
  if (timeZone === undefined) return times
  return Object.hasOwn(spoken, timeZone) ? `${times} ${spoken[timeZone]}` : `${times} (${timeZone})`
}
