import type { NamedPerson, NameForms } from '@declinekit/core'
import { nameForms } from '../grammar/name-forms'
import { isShortTitle, isTitle } from '../grammar/title'

/** How a region names a person that sets a stop after a short title. */
export function namesWithStop(person: NamedPerson): NameForms {
  const forms = nameForms(person)
  return { ...forms, formal: stopped(forms.formal), full: stopped(forms.full) }
}

/** A name with a stop after each short title at its head: “Rev. Dr. King”. */
function stopped(name: string | undefined): string | undefined {
  return name
    ?.split(' ')
    .map((word, index, words) =>
      isShortTitle(word) && words.slice(0, index).every((before) => isTitle(before)) ? `${word}.` : word,
    )
    .join(' ')
}
