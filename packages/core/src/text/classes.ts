/** Spaces of other widths than the plain one, as members of a class of a pattern; so are the next two. */
export const wideSpaces = String.raw`\u00A0\u2000-\u200A\u202F\u3000`

/** Characters that show nothing: controls, zero-width characters, marks of direction. */
export const hidden = String.raw`\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFFF9-\uFFFB`

/** Those that part words all the same. */
export const hiddenBlanks = String.raw`\v\f\uFEFF`

/** The end of a line. */
export const lineEnd = /\r\n|[\n\r\u2028\u2029]/
