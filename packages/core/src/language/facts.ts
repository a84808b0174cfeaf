/**
 * The facts a phrase may mention. A template names them in double braces; a language’s grammar puts them into words.
 * A phrase that mentions a fact is eligible only where that fact is known.
 */
export const facts = {
  'to.formal': 'How a formal greeting names the reader: “Mr Alexandrov”, «Николай Александрович».',
  'to.given': 'The reader’s first name.',
  'to.full': 'The reader’s name in full, for the head of a paper letter.',
  'to.short': 'The reader’s initials and surname.',
  'to.dative':
    'The reader’s name in full as the addressee of a paper letter, in the dative; known only where its endings are certain.',
  'to.jobTitle': 'The reader’s post.',
  'from.given': 'The sender’s first name.',
  'from.full': 'The sender’s first name and surname.',
  'from.short': 'The sender’s initials and surname.',
  'contact.email': 'The sender’s e-mail address.',
  'contact.phone': 'The sender’s telephone number.',
  company: 'The company, in quotation marks where the language sets them.',
  position: 'The post, in the nominative, as the language quotes it.',
  'position.genitive':
    'The post in the genitive, to follow the word for post: «должность ведущего экономиста»; known only where its endings are certain.',
  'interview.date': 'Day and month of the interview: “26 November”, «26 ноября».',
  'interview.weekday': 'Its day of the week: “Thursday”, «в четверг».',
  'interview.time': 'Its time of day: “10:30”.',
  'interview.several': 'Known only where more than one interview was held; use it as a section.',
  interviewer: 'The interviewer’s name as colleagues say it.',
  date: 'The date of a paper letter, in full.',
  place: 'The place a paper letter is written at.',
  slots: 'The times offered instead, as a list.',
  role: 'The other post asked about, as the language quotes it.',
  person: 'The person recommended, in full.',
  refusal: 'In a join only: the clause of the refusal.',
  reason: 'In a join only: the clause of the reason.',
} as const

/** Name of a fact. */
export type FactName = keyof typeof facts
