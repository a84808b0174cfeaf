/**
 * The facts a phrase may mention. A template names them in double braces; a language’s grammar puts them into words.
 * A phrase that mentions a fact is eligible only where that fact is known.
 */
export const facts = [
  /** How a formal greeting names the reader: “Mr Alexandrov”, «Николай Александрович». */
  'to.formal',
  /** The reader’s first name. */
  'to.given',
  /** The reader’s name in full, for the head of a paper letter. */
  'to.full',
  /** The reader’s initials and surname. */
  'to.short',
  /** The reader’s name in full as the addressee of a paper letter, in the dative; known only where its endings are certain. */
  'to.dative',
  /** Known only where several people are written to; use it as a section. */
  'to.several',
  /** Known only where a formal greeting has more to say than the bare name, as in “Mr Alexandrov”; use it as a section. */
  'to.styled',
  /** The reader’s post. */
  'to.jobTitle',
  /** The sender’s first name. */
  'from.given',
  /** The sender’s first name and surname. */
  'from.full',
  /** The sender’s initials and surname. */
  'from.short',
  /** The sender’s e-mail address. */
  'contact.email',
  /** The sender’s telephone number. */
  'contact.phone',
  /** The company, in quotation marks where the language sets them. */
  'company',
  /** The company with the noun it needs, in the nominative: «компания «Север»», «Городская больница № 5». */
  'company.nominative',
  /** Where one works, its preposition included: «в компании «Север»», «в Городской больнице № 5». */
  'company.at',
  /** Where one is invited, its preposition included: «в компанию «Север»». */
  'company.into',
  /** Whom one deals with, its preposition included: «с компанией «Север»». */
  'company.with',
  /** The company as the head of a paper letter addresses it: «В компанию «Север»». */
  'company.recipient',
  /** The post, in the nominative, as the language quotes it. */
  'position',
  /** The post in the genitive, to follow the word for post: «должность ведущего экономиста»; known only where its endings are certain. */
  'position.genitive',
  /** The post with its indefinite article, for languages that have one: “an HR manager”. */
  'position.indefinite',
  /** Day and month of the interview: “26 November”, «26 ноября». */
  'interview.date',
  /** Its day of the week: “Thursday”, «в четверг». */
  'interview.weekday',
  /** Its time of day: “10:30”. */
  'interview.time',
  /** Known only where more than one interview was held; use it as a section. */
  'interview.several',
  /** The interviewer’s name as colleagues say it. */
  'interviewer',
  /** The date of a paper letter, in full. */
  'date',
  /** The place a paper letter is written at. */
  'place',
  /** Known only where more than one thing of a kind is offered, such as two people; use it as a section. */
  'alternative.several',
  /** The times offered instead, as a list. */
  'slots',
  /** Known only where another form of meeting is offered: a call, video, writing; use it as a section. */
  'format',
  /** The other post asked about, or several, as they follow the word for vacancy: in the genitive where its endings are certain. As a section it may stand in any move of a letter that declines. */
  'role',
  /** The person recommended, or several, in full. As a section it may stand in any move of a letter that declines. */
  'person',
  /** The talk or meeting to keep in touch at, as the language quotes it. */
  'event',
  /** Where the talk or meeting invites one, its preposition included: «на лекцию о ценах», «на встречу «Кадры»». */
  'event.to',
  /** Where one meets there, its preposition included: «на лекции о ценах», «на встрече «Кадры»». */
  'event.at',
  /** Day and month of that; of several, each has its own in brackets behind it. */
  'event.date',
  /** The address of the page to keep in touch on. */
  'page',
  /** Known only once the candidate is in a selection, from stage `invited` on. It has no words: use it as a section, as each of those down to `channel.in-person`. */
  'reached.invited',
  /** Known only once a meeting has been agreed on, from stage `scheduled` on. */
  'reached.scheduled',
  /** Known only once the two have talked, from stage `interviewed` on. */
  'reached.interviewed',
  /** Known only once an offer has been made, from stage `offered` on. */
  'reached.offered',
  /** Known only once the candidate has said yes: at `accepted` and `signed`. */
  'reached.accepted',
  /** Known only once the contract is signed. */
  'reached.signed',
  /** Known only where the two have been through this before: the answer is given again. */
  'again',
  /** Known only where the message declines; use it as a section, as the next four. */
  'purpose.decline',
  /** Known only where it asks for time. */
  'purpose.postpone',
  /** Known only where it asks for other terms. */
  'purpose.negotiate',
  /** Known only where it gives the same answer again. */
  'purpose.reaffirm',
  /** Known only where it asks whether the refusal arrived. */
  'purpose.follow-up',
  /** Known only where the words are spoken, whatever the channel. */
  'channel.spoken',
  /** Known only on the phone. */
  'channel.phone',
  /** Known only in a video call. */
  'channel.video',
  /** Known only where the two sit together. */
  'channel.in-person',
  /** Day and month by which the answer will come. */
  'until',
  /** Known only where that day is the day of the interview or later, so that the interview has to wait; use it as a section. */
  'until.afterInterview',
  /** Known only where the interview comes later than that day; use it as a section. */
  'until.beforeInterview',
  /** Day and month on which the refusal was sent. */
  'sent',
  /** The term that would change the answer, as the caller words it: a noun phrase without an ending to change. */
  'term',
  /** In a join only: the clause of the refusal. */
  'refusal',
  /** In a join, and in an answer to why: the clause of the reason. */
  'reason',
] as const

/** Name of a fact. */
export type FactName = (typeof facts)[number]
