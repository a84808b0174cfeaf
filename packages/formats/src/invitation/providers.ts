/** Domains where people keep private mailboxes: they name no employer. */
export const freeMail: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'ymail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'gmx.com',
  'gmx.net',
  'gmx.de',
  'web.de',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'zoho.com',
  'fastmail.com',
  'mail.com',
  'hey.com',
  'mail.ru',
  'bk.ru',
  'inbox.ru',
  'list.ru',
  'internet.ru',
  'yandex.ru',
  'yandex.com',
  'ya.ru',
  'rambler.ru',
  'lenta.ru',
  'ukr.net',
  'tut.by',
  'mail.kz',
])

/** Job boards, applicant tracking and scheduling: they write for employers and are none themselves. */
export const intermediaries: ReadonlySet<string> = new Set([
  'linkedin.com',
  'indeed.com',
  'indeedemail.com',
  'glassdoor.com',
  'xing.com',
  'hh.ru',
  'superjob.ru',
  'rabota.ru',
  'zarplata.ru',
  'habr.com',
  'avito.ru',
  'greenhouse.io',
  'greenhouse-mail.io',
  'lever.co',
  'ashbyhq.com',
  'workable.com',
  'workablemail.com',
  'smartrecruiters.com',
  'myworkday.com',
  'workday.com',
  'icims.com',
  'jobvite.com',
  'bamboohr.com',
  'recruitee.com',
  'teamtailor.com',
  'teamtailor-mail.com',
  'breezy.hr',
  'personio.de',
  'huntflow.ru',
  'huntflow.ai',
  'potok.io',
  'talantix.ru',
  'calendly.com',
  'cal.com',
  'goodtime.io',
  'modernloop.io',
  'zoom.us',
  'group.calendar.google.com',
  'calendar.google.com',
])

/** Second-level names under which a country registers companies: the company stands before them. */
export const secondLevel: ReadonlySet<string> = new Set([
  'co',
  'com',
  'org',
  'net',
  'ac',
  'gov',
  'edu',
  'msk',
  'spb',
])

/** The domain under which a company registers: `jobs.harbor.co.uk` gives `harbor.co.uk`. */
export function registeredDomain(domain: string): string {
  const labels = domain.toLowerCase().split('.').filter(Boolean)
  const countries = labels.length > 2 && labels.at(-1)!.length === 2 && secondLevel.has(labels.at(-2)!)
  return labels.slice(countries ? -3 : -2).join('.')
}

/** Whether a domain, or one it belongs to, is in a set. */
export function belongsTo(domain: string, set: ReadonlySet<string>): boolean {
  const labels = domain.toLowerCase().split('.')
  return labels.some((_, index) => set.has(labels.slice(index).join('.')))
}
