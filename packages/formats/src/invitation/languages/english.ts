import type { InvitationWords } from './invitation-words'

/** Words of a post: up to eight, without marks that end a phrase. */
const post = String.raw`(?!(?:the|an?|our|this|that)\s)[\p{L}\p{N}][\p{L}\p{N}+#/&.'’-]{0,30}(?:\s(?!(?:at|with|on|for|to|is|the|an?|our|that|which|in our|position|role|vacancy|opening)\b)[\p{L}\p{N}(&][\p{L}\p{N}+#/&.'’)-]{0,30}){0,7}?`

const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`

/** Words that hardly a line of English does without, and no other language has as its own. */
const common = new Set(
  'the and you your for with we our are is to of this that have has would will be from at on in it as not can please thank thanks meeting interview invitation role position regards dear hi hello team'.split(
    ' ',
  ),
)

export const english: InvitationWords = {
  stages: {
    offered:
      /\b(?:(?:pleased|happy|delighted|glad|like) to (?:extend|make|offer)|job offer|offer letter|offer of employment|offer you the (?:job|position|role))\b/iu,
    approached:
      /\b(?:came across your (?:profile|resume|cv)|saw your profile|your profile (?:caught|stood|looks)|open to (?:new )?opportunit|would you be interested)/iu,
    invited: /\binterview|\b(?:schedule|set up|arrange) a (?:call|chat|time|meeting)/iu,
  },
  posts: [
    // the position of Data Analyst; the role of analyst at Harbor
    new RegExp(
      String.raw`\b(?:position|role|post|vacancy|opening)\sof\s(?:an?\s)?(${post})(?=\s(?:at|with|in|on)\b|[.,;:!?)\n]|$)`,
      'iu',
    ),
    // the Data Analyst position
    new RegExp(String.raw`\b(?:the|our|an?|for)\s(${post})\s(?:position|role|vacancy|opening)\b`, 'iu'),
    // Interview: Data Analyst at Harbor; Interview invitation – Data Analyst; Interview for Data Analyst
    new RegExp(
      String.raw`\binterview(?:\sinvitation|\sinvite)?\s{0,2}(?:[:–—-]|for(?:\sthe|\san?)?)\s{0,2}(${post})(?=\s(?:at|with|on|position|role)\b|\s[@|–—-]\s|[.,;!?(\n]|$)`,
      'iu',
    ),
    // your application for Data Analyst
    new RegExp(
      String.raw`\bapplication\s(?:for|to)\s(?:the\s)?(${post})(?=\s(?:at|with|position|role)\b|[.,;!?(\n]|$)`,
      'iu',
    ),
  ],
  notPosts:
    /^(?:interview|the|a|an|this|that|open|new|next|right|same|other|current|vacant|your|our|above|invitation)$/iu,
  companies: [
    /\b(?:at|with|join|joining|from)\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}&'’-]{0,40}(?:\.\p{L}{2,10})?)(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}&'’-]{0,40}){0,3})/u,
  ],
  // Capitalised words that follow “at” and “with”.
  notCompanies:
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:AM|PM|I|UTC|GMT|Zoom|Teams|Google|Meet|Skype|Microsoft|HR|LinkedIn|Dr|Mr|Ms|Mrs|Mx)\b)/iu,
  days: [
    new RegExp(String.raw`(?<!\d)${day}\s(?:of\s)?${month}\b\.?,?(?:\s(?<year>\d{4}))?`, 'iu'),
    new RegExp(String.raw`\b${month}\.?\s${day}(?!\d|:)(?:,?\s(?<year>\d{4}))?`, 'iu'),
  ],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  deadline: /(?:^|[^\p{L}])(?:by|until|till|before)\s(?:\p{L}{2,12},?\s)?$/iu,
  contact: /^(?:contact(?: person)?|recruiter|hiring manager)\s{0,2}[:–—-]\s{0,3}([^,;(\n]{3,80})/iu,
  quotations: [
    /^-{2,}\s{0,3}(?:original message|forwarded message)/iu,
    /^begin forwarded message\s?:/iu,
    /^on .{6,200} wrote:$/iu,
  ],
  repeatedHeader: { from: /^\*?from\s?:\*?\s/iu, next: /^\*?(?:sent|date|to)\s?:/iu },
  impersonal:
    'hr team recruiting recruitment recruiter recruiters talent career careers job jobs hiring support notification notifications people office department calendar scheduling no-reply noreply linkedin headhunter hh info admin group inc llc ltd gmbh corp company'.split(
      ' ',
    ),
  particles: 'van von de da del der den di du la le bin ibn al el ter'.split(' '),
  weight: 1,
  // In English text every third or fourth word is one of the common ones; one in ten leaves room for names.
  countWords(words) {
    const latin = words.filter((word) => /\p{Script=Latin}/u.test(word))
    const known = latin.filter((word) => common.has(word)).length
    return known > 0 && known * 10 >= latin.length ? latin.length : 0
  },
}
