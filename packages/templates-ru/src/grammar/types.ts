/** What is known about the gender that Russian agreement needs. */
export type Gender = 'female' | 'male' | 'unknown'

/** A gender that forms can be chosen by. */
export type KnownGender = Exclude<Gender, 'unknown'>

/** The six cases; the nominative is the form in which names and titles are typed. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'

/** The parts of a name as far as they are known. */
export interface NameParts {
  given?: string | undefined
  family?: string | undefined
  patronymic?: string | undefined
  gender?: Gender | undefined
}

/** A name taken apart; `certain` is false where the split could reasonably be another one. */
export interface PersonName {
  /** First name as typed, or an initial such as «И.». */
  given?: string
  /** Surname with its particles and hyphens: «ван Рейн», «Мусин-Пушкин». */
  family?: string
  /** Patronymic, an initial, or «Рустам оглы». */
  patronymic?: string
  gender: Gender
  certain: boolean
}

/** An inflected text; where `certain` is false, build the sentence so that no ending is needed. */
export interface Inflected {
  text: string
  certain: boolean
}

/** The cases in the order in which endings are listed throughout this folder. */
export const obliqueCases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const

/** A case that has an ending of its own. */
export type ObliqueCase = (typeof obliqueCases)[number]
