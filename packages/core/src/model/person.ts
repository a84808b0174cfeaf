import * as z from 'zod/mini'
import { text } from './text'

/** What is known of a person’s grammatical gender; `unknown` says: do not guess it from the name. */
export const genders = ['female', 'male', 'unknown'] as const

/** One of {@link genders}. */
export type Gender = (typeof genders)[number]

/** A person in parts. Every part is optional; the letter says as much as it is given. */
export const personParts = z.strictObject({
  given: z.optional(text),
  family: z.optional(text),
  patronymic: z.optional(text),
  title: z.optional(text),
  gender: z.optional(z.enum(genders)),
  jobTitle: z.optional(text),
  email: z.optional(text),
  phone: z.optional(text),
})

/** A person: in parts, or as one string that the language’s grammar takes apart. */
export const person = z.union([text, personParts])

/** A person in parts, as the caller gives them. */
export type PersonParts = z.infer<typeof personParts>

/** A person in parts, or as one string such as `Dr. Anna Smith` or `Васильева Екатерина Михайловна`. */
export type Person = z.infer<typeof person>
