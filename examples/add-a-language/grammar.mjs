// What German does in code: names and titles, dates, lists. Pure, and never throws on a text.
import givenNames from './given-names.json' with { type: 'json' }

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ')

const genderBySalutation = { herr: 'male', herrn: 'male', frau: 'female' }
const academicTitle = /^(?:prof|professor|professorin|dr)\.?$/i
/** Small words that belong to the surname: “von der Leyen”, “van Dyck”. */
const surnameParticle = /^(?:von|vom|van|zu|zum|zur|de|del|della|den|der|di|du|la|le|ten|ter)$/i

const genderByGivenName = new Map(
  ['female', 'male'].flatMap((gender) => givenNames[gender].map((name) => [name.toLowerCase(), gender])),
)

const words = (text) => text.split(/\s+/u).filter(Boolean)
const joined = (...parts) => parts.filter(Boolean).join(' ') || undefined

/** “Frau Dr. Anna von Berg” or “von Berg, Anna” in parts. */
function parsePerson(text) {
  const [beforeComma, afterComma] = text.split(',', 2).map((part) => part.trim())
  const all = words(afterComma ? `${afterComma} ${beforeComma}` : text.replaceAll(',', ' '))

  const gender = genderBySalutation[all[0]?.toLowerCase()]
  if (gender) all.shift()
  const titleEnd = all.findIndex((word) => !academicTitle.test(word))
  const title = all.splice(0, titleEnd === -1 ? all.length : titleEnd).join(' ')

  const { given, family } = divideName(all, { isOnlyFamily: gender !== undefined || title !== '' })
  return {
    ...(title && { title }),
    ...(given && { given }),
    ...(family && { family }),
    ...(gender && { gender }),
  }
}

/** After “Frau” or “Dr.” a single word is the surname; alone it is a first name. */
function divideName(all, { isOnlyFamily }) {
  const particle = all.findIndex((word) => surnameParticle.test(word))
  const familyStart = particle === -1 ? (all.length === 1 && !isOnlyFamily ? 1 : all.length - 1) : particle
  return { given: all.slice(0, familyStart).join(' '), family: all.slice(familyStart).join(' ') }
}

/** The gender given, or told by the salutation or by a first name that only women or only men have. */
function genderOf({ gender, title, given }) {
  if (gender !== undefined) return gender
  const bySalutation = genderBySalutation[words(title ?? '')[0]?.toLowerCase()]
  const [firstName = ''] = (given ?? '').split(/[\s-]/u)
  return bySalutation ?? genderByGivenName.get(firstName.toLowerCase()) ?? 'unknown'
}

/** Only the highest title is said to a person’s face: “Professorin”, else “Dr.”. */
function titleSaid(title, gender) {
  if (/\bprof/iu.test(title ?? '')) return gender === 'female' ? 'Professorin' : 'Professor'
  return /\bdr\b/iu.test(title ?? '') ? 'Dr.' : undefined
}

/** In an address line all titles stand, in their short forms: “Prof. Dr.”. */
function titleWritten(title) {
  return joined(/\bprof/iu.test(title ?? '') && 'Prof.', /\bdr\b/iu.test(title ?? '') && 'Dr.')
}

const initials = (given) =>
  words(given ?? '')
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')

function nameForms(person) {
  const { title, given, family, gender } = person
  const salutation = { female: 'Frau', male: 'Herr' }[gender]
  return {
    formal: salutation && family ? joined(salutation, titleSaid(title, gender), family) : undefined,
    given: given || undefined,
    full: given || family ? joined(titleWritten(title), given, family) : undefined,
    short: family ? joined(initials(given), family) : given || undefined,
  }
}

/** Two forms are those for a man and a woman, a third is for several. */
function agree(addressed, [male, female, several]) {
  return { male, female, several }[addressed]
}

/** The legal form would need an article and its case (“bei der Harbor GmbH”); in a letter the name alone is usual. */
const legalForm =
  /(?:\s+(?:&|und)\s+Co\.?)?(?:\s+(?:g?GmbH|mbH|AG|SE|KG|KGaA|OHG|GbR|UG|eG|e\.\s?V\.|\(haftungsbeschränkt\)))+$/u
const company = (name) => name.replace(legalForm, '').replace(legalForm, '') || name

// No-break spaces keep a figure and its word in one line.
const date = ({ day, month }) => `${day}.\u00A0${months[month - 1]}`
const time = (text) => `${text}\u00A0Uhr`

const list = (items, conjunction) =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1]}`

/** “(mitteleuropäische Zeit)”, by the name that Unicode has for the zone. */
function inTimeZone(times, timeZone) {
  if (timeZone === undefined) return times
  try {
    const parts = new Intl.DateTimeFormat('de', { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0)
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value
    return name ? `${times} (${name})` : times
  } catch {
    return times
  }
}

/** Pronouns, articles and adverbs begin small within a sentence; “Sie”, “Ihnen” and nouns keep their capital. */
const smallInside =
  /^(?:Ich|Mir|Mich|Mein|Meine|Meinen|Meiner|Vielen|Herzlichen|Besten|Haben|Danke|Für|Über|Auf|Bei|Dass|Das|Die|Der|Den|Dem|Es|So|Damit|Gern|Besonders|Leicht|Vielleicht|Unser|Wenn)(?=\P{L})/u
const continued = (sentence) => sentence.replace(smallInside, (word) => word.toLowerCase())

/** @type {import('@declinekit/core').Grammar} */
export const grammar = {
  parsePerson,
  genderOf,
  nameForms,
  agree,
  company,
  position: (name) => name,
  event: (name) => `„${name}“`,
  date,
  fullDate: (day) => `${date(day)} ${day.year}`,
  weekday: ({ weekday }) => `am ${weekdays[weekday]}`,
  time,
  slot: (day, clock) => (clock === undefined ? `am ${date(day)}` : `am ${date(day)} um ${time(clock)}`),
  either: (items) => list(items, 'oder'),
  both: (items) => list(items, 'und'),
  inTimeZone,
  continued,
}
