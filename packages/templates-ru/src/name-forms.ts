import type { NamedPerson, NameForms } from '@declinekit/core'
import { formalAddress, inflectName, inflectTitle, parsePerson, shortName } from './grammar/index'
import { raiseFirst } from './grammar/letters'
import { remember } from './remember'

/** The forms in which a letter names a person; a form that would need a guess is left out. */
export function nameForms(person: NamedPerson): NameForms {
  const given = isInitial(person.given) ? undefined : person.given
  const surname = person.family
  return {
    formal: formalName(person, given),
    given,
    full: fullName(person, given),
    short: surname === undefined ? undefined : shortName(person),
    dative: rememberedDative(JSON.stringify(person)),
  }
}

/** «Уважаемый …» needs the gender; without a patronymic the first name stands alone, and without both the surname after «господин». */
function formalName(person: NamedPerson, given: string | undefined): string | undefined {
  if (person.gender === 'unknown') return undefined
  const honorific = person.gender === 'female' ? 'госпожа' : 'господин'
  return (
    formalAddress(person) ??
    given ??
    (person.family === undefined ? undefined : `${honorific} ${person.family}`)
  )
}

/** First name and surname; initials instead where only they are known. */
function fullName(person: NamedPerson, given: string | undefined): string | undefined {
  const { patronymic, family } = person
  if (family === undefined)
    return given === undefined ? undefined : [given, patronymic].filter(Boolean).join(' ')
  return given === undefined ? shortName(person) : `${given} ${family}`
}

const rememberedDative = remember((person) => addresseeInDative(JSON.parse(person) as NamedPerson))

/** «Н. А. Орлову», «Директору по персоналу Н. А. Орлову», «Директору по персоналу»: how a paper letter names its addressee. */
function addresseeInDative(person: NamedPerson): string | undefined {
  const name = nameInDative(person)
  const { jobTitle } = person
  if (jobTitle === undefined) return name
  const nameless = person.given === undefined && person.family === undefined
  if (name === undefined && !nameless) return undefined
  // «Head of HR» would not take the ending that the line asks for
  if (!/\p{Script=Cyrillic}/u.test(jobTitle)) return name === undefined ? undefined : `${name}, ${jobTitle}`
  const title = inflectTitle(jobTitle, 'dative')
  if (!title.certain) return undefined
  const line = raiseFirst(title.text)
  return name === undefined ? line : `${line} ${name}`
}

/** Initials and surname where the patronymic is known, else the name in full. */
function nameInDative(person: NamedPerson): string | undefined {
  const { given, patronymic, family } = person
  const written = [given, patronymic, family].filter((part) => part !== undefined).join(' ')
  if (written === given && isInitial(given)) return undefined
  const dative = certainDative(person)
  if (dative === undefined || !parsePerson(written).certain) return undefined
  // the parts come as «Фамилия Имя Отчество», each with as many words as it had
  const words = dative.split(' ')
  const surname = words.splice(0, family?.trim().split(/\s+/u).length ?? 0).join(' ')
  if (surname === '') return words.join(' ')
  return given === undefined || patronymic === undefined
    ? [...words, surname].join(' ')
    : shortName({ given, patronymic, family: surname })
}

/** Where the gender is not known, only the form that a man and a woman share. */
function certainDative({ given, patronymic, family, gender }: NamedPerson): string | undefined {
  const genders = gender === 'unknown' ? (['female', 'male'] as const) : [gender]
  const forms = genders.map((each) => inflectName({ given, patronymic, family }, 'dative', { gender: each }))
  const [first] = forms
  return forms.every(({ text, certain }) => certain && text === first?.text) ? first?.text : undefined
}

function isInitial(name: string | undefined): boolean {
  return name?.endsWith('.') === true
}
